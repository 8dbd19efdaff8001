import type { Child } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";
import type { FormFault } from "../../proposals/draft.js";
import type { Say } from "../../words/say.js";
import { StateShape } from "../parts/icons.js";

/** What inputs of the form share: the words, and what is wrong with which. */
export interface InputContext {
  readonly say: Say;
  readonly faults: ReadonlyMap<string, FormFault>;
}

/** The id of an input, from its name. */
function toId(name: string): string {
  return `i-${name.replaceAll(".", "-").replaceAll(":", "-")}`;
}

function describe(name: string, fault: FormFault | undefined): object {
  return fault === undefined ? {} : { "aria-invalid": "true", "aria-describedby": `${toId(name)}-err` };
}

/** Says what is wrong with an input, above it. */
export function InputFault({
  context: { say, faults },
  name,
}: {
  readonly context: InputContext;
  readonly name: string;
}): JSX.Element | undefined {
  const fault = faults.get(name);
  if (fault === undefined) return undefined;
  return (
    <p class="err" id={`${toId(name)}-err`}>
      <StateShape state="late" />
      {say.words.changes.form.faultsOf[fault]}
    </p>
  );
}

/** A field with its label, and what is wrong with it. */
export function TextInput({
  context,
  name,
  label,
  value,
  note,
  isLong,
  most = 2_000,
  kind = "",
}: {
  readonly context: InputContext;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly note?: string;
  readonly isLong?: boolean;
  /** The most characters of a long text. A definition takes more than a reason. */
  readonly most?: number;
  /** Further classes, by which the stylesheet hides what another choice asks for. */
  readonly kind?: string;
}): JSX.Element {
  const fault = context.faults.get(name);
  const id = toId(name);
  return (
    <div class={`f ${fault === undefined ? "" : "bad"} ${kind}`.trim()}>
      <label for={id}>{label}</label>
      {note === undefined ? undefined : <p>{note}</p>}
      <InputFault context={context} name={name} />
      {isLong === true ? (
        <textarea id={id} name={name} maxlength={most} {...describe(name, fault)}>
          {`\n${value}`}
        </textarea>
      ) : (
        <input
          type="text"
          id={id}
          name={name}
          value={value}
          maxlength={500}
          autocomplete="off"
          {...describe(name, fault)}
        />
      )}
    </div>
  );
}

/** A choice from a list, in which nothing is chosen beforehand. */
export function SelectInput({
  context,
  name,
  label,
  value,
  options,
}: {
  readonly context: InputContext;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
}): JSX.Element {
  const fault = context.faults.get(name);
  const id = toId(name);
  return (
    <div class={fault === undefined ? "f" : "f bad"}>
      <label for={id}>{label}</label>
      <InputFault context={context} name={name} />
      <select id={id} name={name} {...describe(name, fault)}>
        <option value="" selected={value === ""}>
          {context.say.words.changes.form.choose}
        </option>
        {options.map(([one, text]) => (
          <option value={one} selected={value === one}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** One of several choices, or a tick, with what follows from it. */
export function Pick({
  kind,
  name,
  value,
  isChosen,
  note,
  children,
}: {
  readonly kind: "radio" | "checkbox";
  readonly name: string;
  readonly value: string;
  readonly isChosen: boolean;
  readonly note?: string;
  readonly children: Child;
}): JSX.Element {
  return (
    <label class="pick">
      <input type={kind} name={name} value={value} checked={isChosen ? true : undefined} />
      <span>
        {children}
        {note === undefined ? undefined : <small>{note}</small>}
      </span>
    </label>
  );
}
