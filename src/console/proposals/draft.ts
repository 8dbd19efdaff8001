import type { AssignmentDefinition, AssignmentDraft, FieldDraft } from "../../definition/index.js";
import type { FormBasis, FormState, OwnRow } from "./form.js";
import { BASIS_TEXTS, FORM_CONTACTS } from "./form.js";

/** Something that is missing or wrong in the form: the input, and what about it. */
export type FormFault = "missing" | "unsaid" | "number" | "bounds" | "options" | "unanswered" | "no-identity";

/** A draft, or the faults for which there is none. */
export type BuiltDraft =
  | { readonly draft: AssignmentDraft; readonly faults?: undefined }
  | { readonly draft?: undefined; readonly faults: ReadonlyMap<string, FormFault> };

/**
 * Builds the draft of an assignment from the form. Parts that the form does not show stay as they were.
 *
 * @param controller - The controller who answers for it.
 * @param before - The definition that is to be changed.
 */
export function buildDraft(
  state: FormState,
  controller: AssignmentDefinition["controller"],
  before: AssignmentDefinition | undefined,
): BuiltDraft {
  const faults = new Map<string, FormFault>();
  const need = (input: string, value: string): string => {
    if (value === "") faults.set(input, "missing");
    return value;
  };
  need("title", state.title);
  need("category", state.category);
  need("keep", state.keep);
  need("from", state.from);
  const basis = buildBasis(state, before, need);
  const fields: FieldDraft[] = [];
  for (const name of FORM_CONTACTS) {
    if (!state.contacts[name].is) continue;
    const known = before?.fields.find((one) => one.kind === "contact" && one.name === name);
    const kept = pick(known, (part) => part !== "optional");
    const optional = state.contacts[name].optional ? { optional: true } : {};
    fields.push({
      ...kept,
      kind: "contact",
      name,
      ...optional,
      ...(state.identifies === name ? { identifies: true } : {}),
    });
  }
  for (const [at, row] of state.own.entries()) {
    const field = buildField(row, `own.${at}`, before, faults, need);
    if (field !== undefined) fields.push(field);
  }
  if (!fields.some(({ identifies }) => identifies === true)) faults.set("identifies", "no-identity");
  const declined = state.declined.map(({ name, reason }, at) => [
    need(`declined.${at}.name`, name),
    need(`declined.${at}.reason`, reason),
  ]);
  if (faults.size > 0 || basis === undefined) return { faults };
  const kept = pick(before, (part) => !REBUILT.includes(part));
  const purpose = pick(before?.purpose, (part) => part !== "description");
  const hasRecipients = (before?.recipients ?? []).length > 0;
  const isByMachine = typeof before?.automatedDecisions === "string" && !state.isByPeople;
  // texts were checked for being there, and draftAssignment() checks all of it
  return {
    draft: {
      ...kept,
      purpose: {
        ...purpose,
        title: state.title,
        ...(state.description === "" ? {} : { description: state.description }),
        category: state.category,
        basis,
      },
      controller,
      retention: { keep: state.keep, from: readFrom(state.from) },
      fields,
      ...(hasRecipients ? {} : { recipients: state.isToNobody ? [] : undefined }),
      ...(isByMachine ? {} : { automatedDecisions: state.isByPeople ? false : undefined }),
      ...(declined.length === 0 ? {} : { declined: Object.fromEntries(declined) as Record<string, string> }),
      ...(state.subjects === "" ? {} : { subjects: state.subjects }),
    } as object as AssignmentDraft,
  };
}

function buildBasis(
  { basis, basisTexts }: FormState,
  before: AssignmentDefinition | undefined,
  need: (input: string, value: string) => string,
): { readonly kind: FormBasis } | undefined {
  if (need("basis", basis) === "" || basis === "") return undefined;
  const known = before?.purpose.basis.kind === basis ? before.purpose.basis : {};
  const texts = BASIS_TEXTS[basis].map((part) => [
    part,
    need(`${basis}.${part}`, basisTexts[`${basis}.${part}`] ?? ""),
  ]);
  return { ...known, kind: basis, ...Object.fromEntries(texts) };
}

function readFrom(from: string): unknown {
  return from.startsWith("field:") ? { field: from.slice("field:".length) } : from;
}

function buildField(
  row: OwnRow,
  at: string,
  before: AssignmentDefinition | undefined,
  faults: Map<string, FormFault>,
  need: (input: string, value: string) => string,
): FieldDraft | undefined {
  const label = need(`${at}.label`, row.label);
  const { necessity } = row;
  if (necessity === "") faults.set(`${at}.necessity`, "unsaid");
  if (need(`${at}.kind`, row.kind) === "") return undefined;
  const known = before?.fields.find((one) => one.kind !== "contact" && one.name === row.name);
  const shared = {
    ...(row.name === "" ? {} : { name: row.name }),
    label,
    necessity,
    ...(row.isOptional ? { optional: true } : {}),
    ...(row.identifies ? { identifies: true } : {}),
  };
  // parts of a field that the form does not show stay with it
  if (row.kind === "as-is") {
    const kept = pick(known, (part) => part !== "optional" && part !== "unit");
    return { ...kept, ...shared } as FieldDraft; // it is a field of the definition before
  }
  const unit = row.parts.unit ?? "";
  const marks = pick(known, (part) => MARKS.includes(part));
  const kind = buildKind(row, at, known, faults, need);
  return { ...marks, ...shared, ...kind, ...(unit === "" ? {} : { unit }) } as FieldDraft; // draftAssignment() checks it
}

/** Marks of a field that the form does not show. */
const MARKS: readonly string[] = ["category", "indexed", "encrypted", "lookUp", "keep"];

/** Parts of a free text's kind that the form does not show. */
const GUARDS: readonly string[] = ["refuse", "countries"];

/** Parts of a definition that the form alone says, or that are drawn anew. */
const REBUILT: readonly string[] = ["format", "id", "identifiedBy", "declined", "subjects"];

/** Takes the parts of a declaration that are chosen by their names. */
function pick(declared: object | undefined, isChosen: (part: string) => boolean): object {
  return Object.fromEntries(Object.entries(declared ?? {}).filter(([part]) => isChosen(part)));
}

function buildKind(
  { kind, parts }: OwnRow,
  at: string,
  known: object | undefined,
  faults: Map<string, FormFault>,
  need: (input: string, value: string) => string,
): object {
  const number = (part: string, isNeeded: boolean): object => {
    const text = parts[part] ?? "";
    if (text === "") {
      if (isNeeded) need(`${at}.${part}`, "");
      return {};
    }
    if (!/^-?\d{1,12}(?:[.,]\d{1,6})?$/.test(text)) faults.set(`${at}.${part}`, "number");
    return { [part]: Number(text.replace(",", ".")) };
  };
  switch (kind) {
    case "number":
    case "integer":
      return { kind, ...number("min", false), ...number("max", false) };
    case "text":
      return { kind, ...number("max", true) };
    case "free-text":
      return { kind, ...pick(known, (part) => GUARDS.includes(part)), ...number("max", true) };
    case "postal-code-prefix":
      return { kind, ...number("length", true) };
    case "band": {
      const bounds = (parts.bounds ?? "").split(/[\s;]+/).filter((one) => one !== "");
      const numbers = bounds.map((one) => Number(one.replace(",", ".")));
      if (
        numbers.length === 0 ||
        numbers.some((one, index) => !(one > (numbers[index - 1] ?? Number.NEGATIVE_INFINITY)))
      ) {
        faults.set(`${at}.bounds`, "bounds");
      }
      return { kind, bounds: numbers };
    }
    case "choice": {
      const labels = (parts.options ?? "")
        .split("\n")
        .map((one) => one.trim())
        .filter((one) => one !== "");
      if (labels.length < 2) faults.set(`${at}.options`, "options");
      const options = findOptions(known);
      // a value that is held stays when its label is the same
      return {
        kind,
        options: labels.map((label) => options.find((one) => (one.label ?? one.value) === label) ?? label),
      };
    }
    default:
      return { kind };
  }
}

function findOptions(known: object | undefined): readonly { readonly value: string; readonly label?: string }[] {
  const options: unknown = known === undefined ? undefined : Reflect.get(known, "options");
  return Array.isArray(options) ? (options as { value: string; label?: string }[]) : []; // the definition was checked
}
