import type { Child } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";
import { type AnyAssignment, rightsUnder } from "../../../assignment/index.js";
import type { AccessReport } from "../../../store/index.js";
import { type PersonAct, STATED_GROUNDS } from "../../person/acts.js";
import {
  type CorrectableField,
  nameInput,
  nameRemoval,
  nameShown,
  sortFields,
  writeInput,
} from "../../person/inputs.js";
import type { PersonPlace } from "../../person/matter.js";
import type { Say } from "../../words/say.js";
import { StateShape } from "../parts/icons.js";
import { isObjectable, nameAnchor } from "./place.js";

/** A correction that was not taken, to be shown again with what is wrong. */
export interface WrongCorrection {
  readonly assignment: string;
  readonly given: URLSearchParams;
  readonly wrong: ReadonlyMap<string, "wrong" | "required">;
}

/** All that a person's forms need to know. */
export interface ActsMatter {
  readonly say: Say;
  readonly token: string;
  readonly places: readonly PersonPlace[];
  readonly wrong: WrongCorrection | undefined;
}

type HeldPlace = PersonPlace & { readonly report: AccessReport };

function isHeld(place: PersonPlace): place is HeldPlace {
  return place.report !== undefined;
}

/** The first thing that most people came for: the purposes that they can stop by a word. */
export function listStoppable(places: readonly PersonPlace[]): readonly HeldPlace[] {
  return places.filter(isHeld).filter(({ assignment }) => rightsUnder(assignment).includes("withdrawal"));
}

/** All that a person can do, each with what it does before its button. */
export function Acts(matter: ActsMatter): JSX.Element {
  const { say, places, token, wrong } = matter;
  const words = say.words.person.acts;
  const held = places.filter(isHeld);
  const none = places.filter((place) => place.report === undefined && isObjectable(place));
  const group = (act: PersonAct, of: readonly PersonPlace[], after?: string, grave = false): JSX.Element | undefined =>
    of.length === 0 ? undefined : (
      <details id={act} open={act === "withdrawal" ? true : undefined}>
        <summary>
          {words[act].title}
          <span>{words[act].text}</span>
        </summary>
        <div>
          {of.map(({ assignment }) => (
            <ActForm say={say} act={act} assignment={assignment} token={token} isAlone={of.length === 1}>
              {act === "restriction" ? <Grounds say={say} /> : undefined}
              <div class="btns">
                <button type="submit" class={grave ? "grave" : act === "withdrawal" ? undefined : "light"}>
                  {words[act].button}
                </button>
                {after === undefined ? undefined : <small>{after}</small>}
              </div>
            </ActForm>
          ))}
        </div>
      </details>
    );
  return (
    <div class="acts">
      {group("withdrawal", listStoppable(places), words.withdrawal.after)}
      {held.length === 0 ? undefined : (
        <details id="rectification" open={wrong !== undefined ? true : undefined}>
          <summary>
            {words.rectification.title}
            <span>{words.rectification.text}</span>
          </summary>
          <div>
            {held.map((place) => (
              <Correction say={say} token={token} place={place} wrong={wrong} isAlone={held.length === 1} />
            ))}
          </div>
        </details>
      )}
      {group(
        "portability",
        held.filter(({ assignment }) => rightsUnder(assignment).includes("portability")),
      )}
      {group("restriction", held)}
      {group("objection", held.filter(isObjectable))}
      {group("erasure", held, words.notYet, true)}
      {none.length === 0 ? undefined : (
        <details id="never" open={held.length === 0 ? true : undefined}>
          <summary>
            {words.never.title}
            <span>{words.never.text}</span>
          </summary>
          <div>
            {none.map(({ assignment }) => (
              <ActForm say={say} act="objection" assignment={assignment} token={token} isAlone={false}>
                <div class="btns">
                  <button type="submit" class="light">
                    {words.never.button}
                  </button>
                </div>
              </ActForm>
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

function ActForm({
  say,
  act,
  assignment,
  token,
  isAlone,
  children,
}: {
  readonly say: Say;
  readonly act: PersonAct;
  readonly assignment: AnyAssignment;
  readonly token: string;
  readonly isAlone: boolean;
  readonly children: Child;
}): JSX.Element {
  return (
    <form method="post" id={nameAnchor(act, assignment.id)}>
      <input type="hidden" name="form" value={token} />
      <input type="hidden" name="do" value={act} />
      <input type="hidden" name="assignment" value={assignment.id} />
      {isAlone ? undefined : <h3>{say.words.person.acts.for(assignment.purpose.title)}</h3>}
      {children}
    </form>
  );
}

function Grounds({ say }: { readonly say: Say }): JSX.Element {
  const words = say.words.person.acts.restriction;
  return (
    <fieldset class="f">
      <legend>{words.ground}</legend>
      {STATED_GROUNDS.map((ground) => (
        <label class="pick">
          <input type="radio" name="ground" value={ground} required />
          <span>{words.grounds[ground]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Correction({
  say,
  token,
  place: { assignment, report },
  wrong,
  isAlone,
}: {
  readonly say: Say;
  readonly token: string;
  readonly place: HeldPlace;
  readonly wrong: WrongCorrection | undefined;
  readonly isAlone: boolean;
}): JSX.Element {
  const words = say.words.person.acts.rectification;
  const { correctable, identifying, others } = sortFields(assignment, report.record, say);
  const own = wrong?.assignment === assignment.id ? wrong : undefined;
  const shownOf = ({ name }: CorrectableField): string =>
    own?.given.get(nameShown(name)) ?? writeInput(Reflect.get(report.record, name), say.language);
  return (
    <ActForm say={say} act="rectification" assignment={assignment} token={token} isAlone={isAlone}>
      {own === undefined ? undefined : (
        <p class="err" role="alert">
          <StateShape state="late" />
          {words.refused}
        </p>
      )}
      {correctable.map((field) => (
        <CorrectionInput
          say={say}
          field={field}
          id={nameAnchor(field.name, assignment.id)}
          shown={shownOf(field)}
          value={own?.given.get(nameInput(field.name)) ?? shownOf(field)}
          fault={own?.wrong.get(field.name)}
        />
      ))}
      <p class="note">
        {words.identifies(say.list(identifying))} {others.length === 0 ? undefined : words.notHere(say.list(others))}
      </p>
      {correctable.length === 0 ? undefined : (
        <div class="btns">
          <button type="submit" class="light">
            {words.button}
          </button>
          <small>{words.empty}</small>
        </div>
      )}
    </ActForm>
  );
}

/** The length from which a text has several lines to be read in. */
const LONG = 80;

function CorrectionInput({
  say,
  field,
  id,
  shown,
  value,
  fault,
}: {
  readonly say: Say;
  readonly field: CorrectableField;
  readonly id: string;
  /** The value as the form shows it at first, by which the answer tells what was touched. */
  readonly shown: string;
  readonly value: string;
  readonly fault: "wrong" | "required" | undefined;
}): JSX.Element {
  const { acts, table } = say.words.person;
  const words = acts.rectification;
  const { name, label, unit, kind, isOptional } = field;
  const shared = {
    id,
    name: nameInput(name),
    autocomplete: "off",
    ...(fault === undefined ? {} : { "aria-invalid": "true" as const, "aria-describedby": `${id}-err` }),
  };
  return (
    <div class={fault === undefined ? "f" : "f bad"}>
      <input type="hidden" name={nameShown(name)} value={shown} />
      <label for={id}>{unit === undefined ? label : `${label} (${unit})`}</label>
      {fault === undefined ? undefined : (
        <p class="err" id={`${id}-err`}>
          <StateShape state="late" />
          {words[fault]}
        </p>
      )}
      {kind === "boolean" ? (
        <select {...shared}>
          {isOptional ? <option value="" selected={value === ""} /> : undefined}
          <option value="true" selected={value === "true"}>
            {table.yes}
          </option>
          <option value="false" selected={value === "false"}>
            {table.no}
          </option>
        </select>
      ) : kind === "text" && (shown.includes("\n") || shown.length > LONG) ? (
        <textarea {...shared}>{`\n${value}`}</textarea>
      ) : (
        <input type="text" inputmode={kind === "number" ? "decimal" : undefined} value={value} {...shared} />
      )}
      {isOptional && kind === "text" ? (
        <label class="pick">
          <input type="checkbox" name={nameRemoval(name)} value="yes" />
          <span>{words.remove(label)}</span>
        </label>
      ) : undefined}
    </div>
  );
}
