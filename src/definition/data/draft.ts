import { quotedName } from "../../boundary/index.js";
import { DefinitionError } from "../../errors/index.js";
import { assignmentFrom, readDefinition } from "./assignment-from.js";
import type {
  AssignmentDefinition,
  ContactDefinition,
  KindDefinition,
  OptionDefinition,
  OwnFieldDefinition,
  PartDefinition,
} from "./format.js";

/** A value of a list as people type it: its label, or a value that was there before with another label. */
export type OptionDraft = string | OptionDefinition;

/** The kind of a field, as people type it. */
export type KindDraft =
  | Exclude<KindDefinition, { readonly kind: "choice" | "choices" | "group" | "list" }>
  | { readonly kind: "choice"; readonly options: readonly OptionDraft[] }
  | {
      readonly kind: "choices";
      readonly options: readonly OptionDraft[];
      readonly min?: number;
      readonly max?: number;
    }
  | { readonly kind: "group"; readonly fields: readonly PartDraft[] }
  | { readonly kind: "list"; readonly of: KindDraft; readonly max: number; readonly min?: number };

/** A part of a group, as people type it. */
export type PartDraft = KindDraft & {
  /** Names a part that was there before; generated for a new one. */
  readonly name?: string;
  readonly label: string;
  readonly optional?: boolean;
};

/** A field as people type it. */
export type FieldDraft = (
  | ContactDefinition
  | (KindDraft & {
      /** Names a field that was there before; generated for a new one. */
      readonly name?: string;
      /** Needed for a new field. */
      readonly label?: string;
    } & Omit<OwnFieldDefinition, keyof KindDefinition | "name" | "label">)
) & {
  /** Marks one of the fields that together single out a person. */
  readonly identifies?: boolean;
};

/** An assignment as people type it: labels, and no ids or names. */
export interface AssignmentDraft extends Omit<AssignmentDefinition, "format" | "id" | "identifiedBy" | "fields"> {
  readonly fields: readonly FieldDraft[];
}

/**
 * Makes the JSON of an assignment from what people typed into a form. It generates the id and the names of the fields,
 * once and at random. They tell nothing about what was typed, and stay the same when a label changes.
 *
 * @param draft - The draft. Texts are trimmed and brought to NFC.
 * @param before - The definition that the form was filled with. Its id and names are kept, and no other names are
 *   taken. If no field is marked with `identifies`, people go on being identified as before.
 * @returns The definition. {@link assignmentFrom} has accepted it.
 * @throws DefinitionError as {@link assignmentFrom}.
 * @example
 * ```ts
 * const json = draftAssignment({
 *   purpose: { title: "Summer survey", category: "dpv:CustomerCare", basis: { kind: "contract", contract: "Subscription" } },
 *   controller: { name: "FjordNet AS", country: "NO", organisationNumber: "999999999",
 *     contact: { email: "privacy@fjordnet.example", postal: "Storgata 1, 0155 Oslo" },
 *     dpo: { name: "Data Protection Officer", email: "dpo@fjordnet.example" } },
 *   retention: { keep: "P6M", from: "collected" },
 *   fields: [
 *     { kind: "contact", name: "phone", identifies: true },
 *     { kind: "number", label: "Speed", unit: "Mbit/s", min: 0, optional: true, necessity: "Slow lines are offered more" },
 *   ],
 * });
 * ```
 */
export function draftAssignment(draft: AssignmentDraft, before?: AssignmentDefinition): AssignmentDefinition {
  const known = before === undefined ? undefined : readDefinition(before);
  const given = tidied(draft);
  if (typeof given !== "object" || given === null) {
    throw new DefinitionError("invalid-definition", WHERE, "it is no object");
  }
  const { fields, ...rest } = given as AssignmentDraft; // it keeps its form
  if (!Array.isArray(fields)) throw new DefinitionError("invalid-definition", WHERE, "it has no list of fields");
  checkGenerated(rest, known);
  const names = new Names(known);
  const named = fields.map((one) => nameField(one, names));
  const flagged = named.flatMap(({ name, isIdentifying }) => (isIdentifying ? [name] : []));
  const isKept = known !== undefined && (flagged.length === 0 || isSame(known.identifiedBy, flagged));
  const { definition } = assignmentFrom({
    ...rest,
    format: 1,
    id: known?.id ?? `a-${random(20)}`,
    fields: named.map(({ field }) => field),
    identifiedBy: isKept ? known.identifiedBy : flagged,
  });
  return definition;
}

/** Refuses generated parts that differ from those of the definition before. The same ones may be handed over again. */
function checkGenerated(given: object, known: AssignmentDefinition | undefined): void {
  for (const name of ["format", "id", "identifiedBy"] as const) {
    const value: unknown = Reflect.get(given, name);
    if (value === undefined || JSON.stringify(value) === JSON.stringify(known?.[name])) continue;
    const what = `\`${name}\` is generated, and is not that of the definition before`;
    throw new DefinitionError(
      "invalid-definition",
      WHERE,
      what,
      "Leave it out of the draft; mark fields with `identifies`.",
    );
  }
}

const WHERE = "draft of an assignment";

/** Compares names in any order. The former order is kept, because people are recognised by it. */
function isSame(before: readonly string[], now: readonly string[]): boolean {
  return before.length === now.length && before.every((name) => now.includes(name));
}

function nameField(
  draft: FieldDraft,
  names: Names,
): {
  readonly name: string;
  readonly field: object;
  readonly isIdentifying: boolean;
} {
  checkObject(draft);
  const { identifies, ...field } = draft;
  if (identifies !== undefined && typeof identifies !== "boolean") {
    throw new DefinitionError("invalid-definition", WHERE, "identifies is neither true nor false");
  }
  const isIdentifying = identifies === true;
  if (field.kind === "contact") return { name: field.name, field, isIdentifying };
  if (field.name === undefined && field.label === undefined) {
    throw new DefinitionError("invalid-definition", WHERE, "a new field in it has no label");
  }
  const name = names.take(field.name);
  return { name, field: { ...nameKind(field, names), name }, isIdentifying };
}

/** Gives names to the parts of a kind, and values to its options. */
function nameKind(draft: KindDraft, names: Names): object {
  checkObject(draft);
  switch (draft.kind) {
    case "choice":
    case "choices":
      return { ...draft, options: Array.isArray(draft.options) ? draft.options.map(toOption) : draft.options };
    case "group":
      return {
        ...draft,
        fields: Array.isArray(draft.fields) ? draft.fields.map((one) => namePart(one, names)) : draft.fields,
      };
    case "list":
      return { ...draft, of: nameKind(draft.of, names) };
    default:
      return draft;
  }
}

function namePart(draft: PartDraft, names: Names): PartDefinition | object {
  checkObject(draft);
  return { ...nameKind(draft, names), name: names.take(draft.name) };
}

/** Makes the first label the value. The value stays when the label changes. */
function toOption(option: OptionDraft): unknown {
  return typeof option === "string" ? { value: option } : option;
}

function checkObject(draft: unknown): asserts draft is object {
  if (typeof draft !== "object" || draft === null) {
    throw new DefinitionError("invalid-definition", WHERE, "a field or kind in it is no object");
  }
}

/** Names of one definition, old and new. */
class Names {
  readonly #before: ReadonlySet<string>;
  readonly #taken: Set<string>;

  constructor(before: AssignmentDefinition | undefined) {
    const all = new Set<string>();
    for (const field of before?.fields ?? []) collectNames(field, all);
    this.#before = all;
    this.#taken = new Set(all);
  }

  /** Returns the name of a part that was there before, or a new name. */
  take(name: unknown): string {
    if (name === undefined) return this.#generate();
    if (typeof name === "string" && this.#before.has(name)) return name;
    const what = `it names ${quotedName(name)}, which the definition before does not have`;
    throw new DefinitionError(
      "invalid-definition",
      WHERE,
      what,
      "Leave `name` out: names of new fields are generated.",
    );
  }

  #generate(): string {
    for (;;) {
      const name = `f${random(10)}`;
      if (this.#taken.has(name)) continue;
      this.#taken.add(name);
      return name;
    }
  }
}

function collectNames(
  field: { readonly name?: string } & (KindDefinition | ContactDefinition),
  into: Set<string>,
): void {
  if (field.name !== undefined) into.add(field.name);
  if (field.kind === "group") for (const part of field.fields) collectNames(part, into);
  if (field.kind === "list") collectNames(field.of, into);
}

/** Consonants only, so that they form no words. Digits are left out, because error messages withhold runs of them. */
const LETTERS = "bcdfghjklmnpqrstvwxz";

/** Draws letters at random; twenty of them are 86 bits. */
function random(length: number): string {
  let text = "";
  while (text.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(2 * length))) {
      // the last 16 of 256 would make some letters likelier than others
      if (byte < 240 && text.length < length) text += LETTERS.charAt(byte % LETTERS.length);
    }
  }
  return text;
}

/** Most levels of a draft. Deeper drafts are refused. */
const MOST_LEVELS = 30;

/** Copies a draft, with its texts trimmed and in the form NFC. */
function tidied(value: unknown, level = 0): unknown {
  if (level > MOST_LEVELS) {
    throw new DefinitionError("definition-too-large", WHERE, `it is nested deeper than ${MOST_LEVELS} levels`);
  }
  if (typeof value === "string") return value.normalize("NFC").trim();
  if (Array.isArray(value)) return value.map((one) => tidied(one, level + 1));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, tidied(part, level + 1)]));
}
