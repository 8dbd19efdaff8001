import type { Child } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";
import type { AnyAssignment } from "../../../assignment/index.js";
import type { HoldFault } from "../../holds/acts.js";
import { listIdentifying, nameIdentity } from "../../holds/matter.js";
import type { Say } from "../../words/say.js";
import { StateShape } from "../parts/icons.js";

/** A form for a hold that was not taken. What identifies the person is not among what is shown again. */
export interface WrongHold {
  readonly faults: ReadonlySet<HoldFault>;
  readonly given: { readonly reason: string; readonly law: string; readonly until: string };
}

/** The form that places a hold on one person. */
export function PlaceForm({
  say,
  token,
  assignment,
  wrong,
}: {
  readonly say: Say;
  readonly token: string;
  readonly assignment: AnyAssignment;
  readonly wrong: WrongHold | undefined;
}): JSX.Element {
  const words = say.words.holds;
  const fault = (...kinds: readonly HoldFault[]): HoldFault | undefined =>
    kinds.find((kind) => wrong?.faults.has(kind) === true);
  const person = fault("person", "nobody");
  const given = wrong?.given;
  return (
    <form method="post" class="narrow" autocomplete="off">
      <input type="hidden" name="form" value={token} />
      <input type="hidden" name="do" value="place" />
      <input type="hidden" name="assignment" value={assignment.id} />
      <fieldset class="f" aria-describedby="person-note">
        <legend>{words.person}</legend>
        <p id="person-note">{words.personNote}</p>
        {listIdentifying(assignment).map(({ name, label }) => (
          <Field say={say} id={`person-${name}`} label={label} fault={person}>
            {(shared) => <input type="text" name={nameIdentity(name)} required {...shared} />}
          </Field>
        ))}
      </fieldset>
      <Field say={say} id="reason" label={words.reason} note={words.reasonNote} fault={fault("reason")}>
        {(shared) => <input type="text" name="reason" required value={given?.reason ?? ""} {...shared} />}
      </Field>
      <Field say={say} id="law" label={words.law} note={words.lawNote} fault={fault("law")}>
        {(shared) => <input type="text" name="law" required maxlength={200} value={given?.law ?? ""} {...shared} />}
      </Field>
      <Field say={say} id="until" label={words.until} note={words.untilNote} fault={fault("until")}>
        {(shared) => <input type="date" name="until" required value={given?.until ?? ""} {...shared} />}
      </Field>
      <div class="btns">
        <button type="submit">{words.button}</button>
      </div>
    </form>
  );
}

/** Attributes that tie a field to its label, its note and its fault. */
interface SharedAttributes {
  readonly id: string;
  readonly autocomplete: string;
  readonly "aria-invalid": "true" | undefined;
  readonly "aria-describedby": string | undefined;
}

function Field({
  say,
  id,
  label,
  note,
  fault,
  children,
}: {
  readonly say: Say;
  readonly id: string;
  readonly label: string;
  readonly note?: string;
  readonly fault: HoldFault | undefined;
  readonly children: (shared: SharedAttributes) => Child;
}): JSX.Element {
  const told = [...(note === undefined ? [] : [`${id}-note`]), ...(fault === undefined ? [] : [`${id}-err`])].join(" ");
  return (
    <div class={fault === undefined ? "f" : "f bad"}>
      <label for={id}>{label}</label>
      {note === undefined ? undefined : <p id={`${id}-note`}>{note}</p>}
      {fault === undefined ? undefined : (
        <p class="err" id={`${id}-err`}>
          <StateShape state="late" />
          {say.words.holds.faults[fault]}
        </p>
      )}
      {children({
        id,
        autocomplete: "off",
        "aria-invalid": fault === undefined ? undefined : "true",
        "aria-describedby": told === "" ? undefined : told,
      })}
    </div>
  );
}
