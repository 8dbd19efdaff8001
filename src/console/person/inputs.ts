import type { AnyAssignment } from "../../assignment/index.js";
import { DECIMALS, readDecimal } from "../posting/numbers.js";
import { tellField } from "../words/fields.js";
import type { ConsoleLanguage, Say } from "../words/say.js";

/** Kinds of fields that a form can correct. */
export type InputKind = "text" | "number" | "boolean";

/** A field that the person can correct on their page. */
export interface CorrectableField {
  readonly name: string;
  readonly label: string;
  readonly unit: string | undefined;
  readonly kind: InputKind;
  readonly isOptional: boolean;
}

/** The name under which a field stands in the form. A field may be called like something else there. */
export function nameInput(field: string): string {
  return `field.${field}`;
}

/** The name under which a form says that an optional field is to go. */
export function nameRemoval(field: string): string {
  return `remove.${field}`;
}

/** The name under which a form says what it showed of a field. */
export function nameShown(field: string): string {
  return `shown.${field}`;
}

/**
 * Lists fields by what can be done about them: corrected in a form, or only by writing to the controller. A field whose own value the
 * boundary would not take as it is held, such as a band, is none for a form.
 */
export function sortFields(
  assignment: AnyAssignment,
  record: object,
  say: Say,
): {
  readonly correctable: readonly CorrectableField[];
  readonly identifying: readonly string[];
  readonly others: readonly string[];
} {
  const correctable: CorrectableField[] = [];
  const others: string[] = [];
  const labelOf = (name: string): string => {
    const { label, necessity = "" } = assignment.fields[name] ?? {};
    return tellField(say, { name, necessity, ...(label === undefined ? {} : { label }) }).label;
  };
  for (const [name, { unit, column }] of Object.entries(assignment.fields)) {
    if (assignment.identifiedBy.includes(name)) continue;
    const label = labelOf(name);
    const { kind, optional } = column;
    const isPlain = kind === "text" || kind === "number" || kind === "boolean";
    if (isPlain && takesItsValue(assignment, name, Reflect.get(record, name))) {
      correctable.push({ name, label, unit, kind, isOptional: optional });
    } else others.push(label);
  }
  const identifying = assignment.identifiedBy.map(labelOf);
  return { correctable, identifying, others };
}

function takesItsValue(assignment: AnyAssignment, name: string, value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return assignment["~internals"].part([name], true).check({ [name]: value }).success;
}

/** Writes a value as the form shows it. */
export function writeInput(value: unknown, language: ConsoleLanguage): string {
  if (value === undefined || value === null) return "";
  return typeof value === "number" ? String(value).replace(".", DECIMALS[language]) : String(value);
}

/**
 * Reads what a person changed in a form. A field that comes as the form showed it was not touched, whatever is held by now. One that is
 * emptied is removed, if it is optional.
 */
export function readInput(
  assignment: AnyAssignment,
  record: object,
  form: URLSearchParams,
  say: Say,
): { readonly input: Readonly<Record<string, unknown>>; readonly wrong: ReadonlyMap<string, "wrong" | "required"> } {
  const input: Record<string, unknown> = {};
  const wrong = new Map<string, "wrong" | "required">();
  for (const { name, kind, isOptional } of sortFields(assignment, record, say).correctable) {
    const given = form.getAll(nameInput(name));
    const [shown, ...more] = form.getAll(nameShown(name));
    const [value] = given;
    if (given.length > 1 || more.length > 0) wrong.set(name, "wrong");
    else if (form.get(nameRemoval(name)) === "yes" || (value?.trim() === "" && shown !== value)) {
      if (isOptional) input[name] = undefined;
      else wrong.set(name, "required");
    } else if (value !== undefined && value !== (shown ?? writeInput(Reflect.get(record, name), say.language))) {
      const read = readValue(kind, value, say.language);
      if (read === undefined) wrong.set(name, "wrong");
      else input[name] = read;
    }
  }
  return { input, wrong };
}

function readValue(kind: InputKind, given: string, language: ConsoleLanguage): unknown {
  const text = given.trim();
  if (kind === "text") return text;
  if (kind === "boolean") return text === "true" ? true : text === "false" ? false : undefined;
  return readDecimal(text, language);
}
