import { after, type Retention } from "../assignment/index.js";
import { canonicalJson, fieldsIn, objectIn, termsIn } from "./describe.js";
import type { JsonObject, JsonValue } from "./json.js";
import { type Comparison, combined, compareSchemas, comparison } from "./schemas.js";

/** What a change does to what people were told, and to what is held. */
export interface ChangeMarks {
  /** Whether more may be done with the data than before; what is not certain to narrow counts as widening. */
  readonly effect: "widening" | "narrowing";
  /** Whether evolving back brings back all that is held now. */
  readonly reversible: boolean;
  /** Whether it destroys data that are held: at once, or at the next enforcement of retention. */
  readonly destroying: boolean;
  /** Why it can never be carried out, whatever is held; null for all that can be approved. */
  readonly blocked: BlockedChange | null;
}

/** Why a change cannot be carried out, and what to do. */
export interface BlockedChange {
  readonly why: string;
  readonly instead: string;
}

/** How long data are kept, as the registry has it. */
type Kept = Pick<Retention, "keep" | "from">;

/** One difference between what is registered of an assignment and its declaration in code. Holds no personal data. */
export type EvolutionChange = ChangeMarks &
  (
    | {
        readonly kind: "field-added";
        readonly field: string;
        /** A required field can be added only while nobody is held. */
        readonly required: boolean;
        readonly encrypted: boolean;
      }
    | { readonly kind: "field-removed"; readonly field: string }
    /** Kept as another kind of column: only while no value of the field is held. */
    | { readonly kind: "field-retyped"; readonly field: string; readonly before: string; readonly after: string }
    /** Its schema takes less, more, or something else; every value held must conform. */
    | { readonly kind: "field-narrowed" | "field-widened" | "field-changed"; readonly field: string }
    /** Encrypted or no longer encrypted: only while no value of the field is held. */
    | { readonly kind: "field-encrypted" | "field-decrypted"; readonly field: string }
    | { readonly kind: "field-indexed" | "field-unindexed"; readonly field: string }
    /** From one unit to another: only while no value of the field is held. */
    | {
        readonly kind: "field-unit" | "field-category";
        readonly field: string;
        readonly before: string | null;
        readonly after: string | null;
      }
    | { readonly kind: "retention"; readonly before: Kept; readonly after: Kept; readonly compared: Comparison }
    | { readonly kind: "basis" | "controller"; readonly before: JsonObject; readonly after: JsonObject }
    | {
        readonly kind: "purpose-category" | "condition";
        readonly before: string | null;
        readonly after: string | null;
      }
    | { readonly kind: "recipients"; readonly added: readonly string[]; readonly removed: readonly string[] }
    /** Always blocked: the keyed hashes of people who were erased cannot be computed anew. */
    | { readonly kind: "identity"; readonly before: readonly string[]; readonly after: readonly string[] }
  );

const WIDENING: ChangeMarks = { effect: "widening", reversible: true, destroying: false, blocked: null };
const NARROWING: ChangeMarks = { ...WIDENING, effect: "narrowing" };
const DESTROYING: ChangeMarks = { ...NARROWING, reversible: false, destroying: true };

const UNRECOGNISED = "people who were erased would no longer be recognised";
const OTHER_IDENTITY: BlockedChange = Object.freeze({
  why: UNRECOGNISED,
  instead: "restore identifiedBy, or declare an assignment under a new id",
});
const OTHER_FORM: BlockedChange = Object.freeze({
  why: `it identifies people, and ${UNRECOGNISED}`,
  instead: "restore the field, and add one of another name; or declare an assignment under a new id",
});

/** All differences between two descriptions of an assignment. */
export function changesBetween(registered: JsonObject, declared: JsonObject): readonly EvolutionChange[] {
  const [before, now] = [termsIn(registered), termsIn(declared)];
  const [purpose, fresh] = [objectIn(before.purpose), objectIn(now.purpose)];
  const identifying = listIn(now.identifiedBy);
  const changes = [
    ...fieldChanges(fieldsIn(registered), fieldsIn(declared)),
    ...retentionChange(before.retention, now.retention),
    ...objectChange("basis", purpose.basis, fresh.basis),
    ...textChange("purpose-category", purpose.category, fresh.category),
    ...textChange("condition", purpose.condition, fresh.condition),
    ...objectChange("controller", before.controller, now.controller),
    ...recipientsChange(before.recipients, now.recipients),
    ...identityChange(before.identifiedBy, now.identifiedBy),
  ];
  return changes.map((change) => (isOtherForm(change, identifying) ? { ...change, blocked: OTHER_FORM } : change));
}

/** Whether a field that identifies people takes another form, so that the same person may get another hash. */
function isOtherForm(change: EvolutionChange, identifying: readonly JsonValue[]): boolean {
  const isOther = change.kind === "field-retyped" || change.kind === "field-changed" || change.kind === "field-unit";
  return isOther && identifying.includes(change.field);
}

type Fields = ReturnType<typeof fieldsIn>;

function fieldChanges(before: Fields, after: Fields): EvolutionChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((field): EvolutionChange[] => {
    const [old, fresh] = [before[field], after[field]];
    if (fresh === undefined) return [{ ...DESTROYING, kind: "field-removed", field }];
    if (old !== undefined) return fieldChange(field, old, fresh);
    const required = fresh.optional !== true && fresh.nullable !== true;
    return [{ ...WIDENING, kind: "field-added", field, required, encrypted: fresh.encrypted === true }];
  });
}

function fieldChange(field: string, before: JsonObject, after: JsonObject): EvolutionChange[] {
  const changes: EvolutionChange[] = [];
  const isEncrypted = after.encrypted === true;
  const kinds = { before: String(before.kind), after: String(after.kind) };
  if (kinds.before !== kinds.after) changes.push({ ...WIDENING, kind: "field-retyped", field, ...kinds });
  if ((before.encrypted === true) !== isEncrypted) {
    changes.push(
      isEncrypted ? { ...NARROWING, kind: "field-encrypted", field } : { ...WIDENING, kind: "field-decrypted", field },
    );
  }
  const compared = compareTaken(before, after);
  // what is kept otherwise is told already
  if (compared === "narrower") changes.push({ ...NARROWING, kind: "field-narrowed", field });
  else if (compared === "wider") changes.push({ ...WIDENING, kind: "field-widened", field });
  else if (compared === "unclear" && changes.length === 0) changes.push({ ...WIDENING, kind: "field-changed", field });
  if (before.indexed !== after.indexed) {
    const isIndexed = after.indexed === true;
    changes.push(
      isIndexed ? { ...WIDENING, kind: "field-indexed", field } : { ...NARROWING, kind: "field-unindexed", field },
    );
  }
  for (const [kind, name] of [
    ["field-unit", "unit"],
    ["field-category", "category"],
  ] as const) {
    const [old, fresh] = [textIn(before[name]), textIn(after[name])];
    if (old !== fresh) changes.push({ ...WIDENING, kind, field, before: old, after: fresh });
  }
  return changes;
}

/** Compares what a field takes: by its schema, on both sides, and whether it may be absent or null. */
function compareTaken(before: JsonObject, after: JsonObject): Comparison {
  const presence = ["optional", "nullable"].map((part) =>
    comparison(after[part] === true && before[part] !== true, before[part] === true && after[part] !== true),
  );
  const [old, fresh] = [before.schema, after.schema];
  const schemas =
    Array.isArray(old) && Array.isArray(fresh)
      ? [compareSchemas(old[0], fresh[0]), compareSchemas(old[1], fresh[1])]
      : [compareSchemas(old, fresh)];
  return combined([...presence, ...schemas, before.defaulted === after.defaulted ? "same" : "unclear"]);
}

function retentionChange(before: JsonValue | undefined, now: JsonValue | undefined): EvolutionChange[] {
  if (canonicalJson(before ?? null) === canonicalJson(now ?? null)) return [];
  const [old, fresh] = [keptIn(before), keptIn(now)];
  const compared = combined([
    compareDurations(old.keep, fresh.keep),
    comparison(fresh.from === "updated" && old.from !== "updated", old.from === "updated" && fresh.from !== "updated"),
  ]);
  const isLonger = compared === "wider" || compared === "unclear";
  const marks = { wider: WIDENING, same: NARROWING, narrower: DESTROYING, unclear: DESTROYING }[compared];
  return [
    {
      ...marks,
      effect: isLonger ? "widening" : "narrowing",
      kind: "retention",
      before: old,
      after: fresh,
      compared,
    },
  ];
}

/** Compares two durations by the calendar, from each day of four years: a month may be longer than 30 days, or shorter. */
export function compareDurations(before: string, now: string): Comparison {
  const DAY = 86_400_000;
  const days = Array.from({ length: 1_461 }, (_, day) => new Date(Date.UTC(2023, 0, 1) + day * DAY));
  const differences = days.map((day) => after(day, now).getTime() - after(day, before).getTime());
  return comparison(
    differences.some((one) => one > 0),
    differences.some((one) => one < 0),
  );
}

function objectChange(
  kind: "basis" | "controller",
  before: JsonValue | undefined,
  now: JsonValue | undefined,
): EvolutionChange[] {
  if (canonicalJson(before ?? null) === canonicalJson(now ?? null)) return [];
  return [{ ...WIDENING, kind, before: objectIn(before), after: objectIn(now) }];
}

function textChange(
  kind: "purpose-category" | "condition",
  before: JsonValue | undefined,
  now: JsonValue | undefined,
): EvolutionChange[] {
  const [old, fresh] = [textIn(before), textIn(now)];
  if (old === fresh) return [];
  return [{ ...(fresh === null ? NARROWING : WIDENING), kind, before: old, after: fresh }];
}

function recipientsChange(before: JsonValue | undefined, now: JsonValue | undefined): EvolutionChange[] {
  if (canonicalJson(before ?? null) === canonicalJson(now ?? null)) return [];
  const [old, fresh] = [listIn(before), listIn(now)];
  const missing = (from: readonly JsonValue[], than: readonly JsonValue[]): string[] =>
    from
      .filter((one) => !than.some((other) => canonicalJson(other) === canonicalJson(one)))
      .map((one) => `${objectIn(one).name} (${objectIn(one).role}, ${objectIn(one).country})`);
  const [added, removed] = [missing(fresh, old), missing(old, fresh)];
  // not to say to whom data go is more than to say to nobody
  const isNarrowing = added.length === 0 && Array.isArray(now);
  return [{ ...(isNarrowing ? NARROWING : WIDENING), kind: "recipients", added, removed }];
}

function identityChange(before: JsonValue | undefined, now: JsonValue | undefined): EvolutionChange[] {
  if (canonicalJson(before ?? null) === canonicalJson(now ?? null)) return [];
  const [old, fresh] = [listIn(before).map(String), listIn(now).map(String)];
  return [{ ...WIDENING, blocked: OTHER_IDENTITY, kind: "identity", before: old, after: fresh }];
}

function keptIn(value: JsonValue | undefined): Kept {
  const { keep, from } = objectIn(value);
  return { keep: String(keep) as Kept["keep"], from: from as Kept["from"] }; // written from a checked Retention alone
}

function listIn(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

function textIn(value: JsonValue | undefined): string | null {
  return typeof value === "string" ? value : null;
}
