import type { Child } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";
import type { RequestAct, RequestFault } from "../../requests/acts.js";
import { isCarriedOutHere } from "../../requests/expected.js";
import type { RequestMatter } from "../../requests/matter.js";
import type { Say } from "../../words/say.js";
import { StateShape } from "../parts/icons.js";

/** All that the forms of a request need to know. */
export interface RequestForms {
  readonly say: Say;
  readonly token: string;
  readonly now: Date;
  readonly matter: RequestMatter;
  readonly fault: RequestFault | undefined;
}

/** Notes who asks, and by which way it is known. */
export function VerifyForm(forms: RequestForms): JSX.Element {
  const { say, matter } = forms;
  const words = say.words.request;
  const form = (
    <ActForm {...forms} act="verify">
      <Choice {...forms} act="verify" name="by" label={words.acts.verifyHow} options={words.ways} />
      <div class="btns">
        <button type="submit" class="light">
          {words.acts.verifyButton}
        </button>
      </div>
    </ActForm>
  );
  return matter.request.verified === undefined ? (
    form
  ) : (
    <details class="no-print" open={forms.fault?.act === "verify" ? true : undefined}>
      <summary>{words.acts.verifyAgain}</summary>
      {form}
    </details>
  );
}

/** All that can be done about an open request; what cannot be undone has a button of its own kind. */
export function AnswerForms(forms: RequestForms): JSX.Element {
  const { say, matter, now, fault } = forms;
  const { request, expected, person } = matter;
  const words = say.words.request.acts;
  const isHere = isCarriedOutHere(expected, person);
  const mayExtend = request.extended === undefined && now <= request.deadline;
  const answered = (
    <ActForm {...forms} act="answer">
      <p class="note">{words.answeredNote}</p>
      <div class="btns">
        <button type="submit" class={isHere ? "light" : undefined}>
          {words.answered}
        </button>
      </div>
    </ActForm>
  );
  return (
    <div class="narrow no-print">
      {isHere ? <CarryOutForm {...forms} /> : answered}
      <details open={fault?.act === "extend" || fault?.act === "refuse" ? true : undefined}>
        <summary>{words.inTheWay}</summary>
        {isHere ? answered : undefined}
        {mayExtend ? (
          <ActForm {...forms} act="extend">
            <Choice
              {...forms}
              act="extend"
              name="because"
              label={words.extendWhy}
              options={say.words.request.extensions}
              note={words.extendNote}
            />
            <div class="btns">
              <button type="submit" class="light">
                {words.extend}
              </button>
            </div>
          </ActForm>
        ) : undefined}
        <ActForm {...forms} act="refuse">
          <Choice
            {...forms}
            act="refuse"
            name="because"
            label={words.refuseWhy}
            options={say.words.request.refusals}
            note={words.refuseNote}
          />
          <div class="btns">
            <button type="submit" class="grave">
              {words.refuse}
            </button>
          </div>
        </ActForm>
      </details>
    </div>
  );
}

function CarryOutForm(forms: RequestForms): JSX.Element {
  const { say, matter, fault } = forms;
  const { request, expected } = matter;
  const words = say.words.request.acts;
  if (request.verified === undefined) {
    const isFault = fault?.fault === "unverified";
    return (
      <p class={isFault ? "err" : "note"} role={isFault ? "alert" : undefined}>
        {isFault ? <StateShape state="late" /> : undefined}
        {isFault ? say.words.request.faults.unverified : words.verifyFirst}
      </p>
    );
  }
  const isGrave = expected.effect === "goes" || expected.effect === "stays";
  const button = expected.effect === "not-applicable" ? words.decline : words.carryOut[request.right];
  return (
    <ActForm {...forms} act="carry-out">
      {request.right === "restriction" ? (
        <Choice {...forms} act="carry-out" name="ground" label={words.ground} options={say.words.request.grounds} />
      ) : undefined}
      <p class="note">{isGrave ? words.carryOutNote : words.restrictNote}</p>
      <div class="btns">
        <button type="submit" class={isGrave ? "grave" : undefined}>
          {button}
        </button>
      </div>
    </ActForm>
  );
}

function ActForm({
  token,
  act,
  children,
}: Pick<RequestForms, "token"> & { readonly act: RequestAct; readonly children: Child }): JSX.Element {
  return (
    <form method="post">
      <input type="hidden" name="form" value={token} />
      <input type="hidden" name="do" value={act} />
      {children}
    </form>
  );
}

/** A choice of one word. Nothing is chosen before the reader does. */
function Choice({
  say,
  act,
  name,
  label,
  options,
  note,
  fault,
}: Pick<RequestForms, "say" | "fault"> & {
  readonly act: RequestAct;
  readonly name: Exclude<RequestFault["fault"], "unverified">;
  readonly label: string;
  readonly options: Readonly<Record<string, string>>;
  readonly note?: string;
}): JSX.Element {
  const words = say.words.request;
  const id = `${act}-${name}`;
  const isBad = fault?.act === act && fault.fault === name;
  const told = [...(note === undefined ? [] : [`${id}-note`]), ...(isBad ? [`${id}-err`] : [])].join(" ");
  return (
    <div class={isBad ? "f bad" : "f"}>
      <label for={id}>{label}</label>
      {note === undefined ? undefined : <p id={`${id}-note`}>{note}</p>}
      {isBad ? (
        <p class="err" id={`${id}-err`}>
          <StateShape state="late" />
          {words.faults[name]}
        </p>
      ) : undefined}
      <select
        id={id}
        name={name}
        required
        aria-invalid={isBad ? "true" : undefined}
        aria-describedby={told === "" ? undefined : told}
      >
        <option value="">{words.acts.pick}</option>
        {Object.entries(options).map(([value, text]) => (
          <option value={value}>{text}</option>
        ))}
      </select>
    </div>
  );
}
