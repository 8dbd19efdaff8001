import type { AnyAssignment } from "../../assignment/index.js";
import { DECIMALS, readDecimal } from "../posting/numbers.js";
import type { ConsoleLanguage } from "../words/say.js";

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

/** Lists fields by what can be done about them: corrected in a form, or only by writing to the controller. */
export function sortFields(assignment: AnyAssignment): {
  readonly correctable: readonly CorrectableField[];
  readonly identifying: readonly string[];
  readonly others: readonly string[];
} {
  const correctable: CorrectableField[] = [];
  const others: string[] = [];
  for (const [name, { label = name, unit, column }] of Object.entries(assignment.fields)) {
    if (assignment.identifiedBy.includes(name)) continue;
    const { kind, optional } = column;
    if (kind === "text" || kind === "number" || kind === "boolean") {
      correctable.push({ name, label, unit, kind, isOptional: optional });
    } else others.push(label);
  }
  const identifying = assignment.identifiedBy.map((name) => assignment.fields[name]?.label ?? name);
  return { correctable, identifying, others };
}

/** Writes a value as the form shows it. */
export function writeInput(value: unknown, language: ConsoleLanguage): string {
  if (value === undefined || value === null) return "";
  return typeof value === "number" ? String(value).replace(".", DECIMALS[language]) : String(value);
}

/**
 * Reads what a form changes of a record. A field that comes as it is held changes nothing; one that is emptied is removed, if it is optional.
 */
export function readInput(
  assignment: AnyAssignment,
  record: object,
  form: URLSearchParams,
  language: ConsoleLanguage,
): { readonly input: Readonly<Record<string, unknown>>; readonly wrong: ReadonlyMap<string, "wrong" | "required"> } {
  const input: Record<string, unknown> = {};
  const wrong = new Map<string, "wrong" | "required">();
  for (const { name, kind, isOptional } of sortFields(assignment).correctable) {
    const given = form.getAll(nameInput(name));
    const held: unknown = Reflect.get(record, name);
    const isRemoved = form.get(nameRemoval(name)) === "yes" || (given.length === 1 && given[0]?.trim() === "");
    if (given.length > 1) wrong.set(name, "wrong");
    else if (isRemoved) {
      if (held === undefined) continue;
      if (isOptional) input[name] = undefined;
      else wrong.set(name, "required");
    } else if (given.length === 1 && given[0] !== writeInput(held, language)) {
      const value = readValue(kind, given[0] ?? "", language);
      if (value === undefined) wrong.set(name, "wrong");
      else input[name] = value;
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
