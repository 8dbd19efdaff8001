import { after, DEFAULT_MIN_GROUP_SIZE, type Retention } from "../assignment/index.js";
import { fieldsIn, reasonsIn, termsIn } from "./describe.js";
import { canonicalJson, isSame, type JsonObject, type JsonValue, listIn, objectIn, textIn } from "./json.js";
import { compareSchemas } from "./schema/compare.js";
import { type Comparison, combined, comparison } from "./schema/comparison.js";
import { describeKind, listChanging, withoutChecks } from "./schema/kinds.js";

/** Effects of a change on what people were told, and on the data that are held. */
export interface ChangeMarks {
  /**
   * `widening` if more may be done with the data than before. A change that is not certain to narrow counts as
   * widening.
   */
  readonly effect: "widening" | "narrowing";
  /** True if evolving back brings back all that is held now. */
  readonly reversible: boolean;
  /** True if it destroys data that are held, at once or at the next enforcement of retention. */
  readonly destroying: boolean;
  /** Reason why it can never be carried out, whatever is held; null for all changes that can be approved. */
  readonly blocked: BlockedChange | null;
}

/** Reason why a change cannot be carried out, and what to do instead. */
export interface BlockedChange {
  readonly why: string;
  readonly instead: string;
}

/** Retention, as the registry keeps it. */
type Kept = Pick<Retention, "keep" | "from">;

/**
 * One difference between the registered definition of an assignment and its declaration in code. It holds no personal
 * data.
 */
export type EvolutionChange = ChangeMarks &
  (
    | {
        readonly kind: "field-added";
        readonly field: string;
        /** A required field can be added only while nobody is held. */
        readonly required: boolean;
        readonly encrypted: boolean;
        /** People are proposed by a keyed hash of its value. Left out if they are not. */
        readonly lookUp?: true;
        /** The reason for which the property was declined before. Left out if nobody had decided on it. */
        readonly declined?: string;
      }
    | { readonly kind: "field-removed"; readonly field: string }
    /** It has another name. Its values stay. */
    | { readonly kind: "field-renamed"; readonly field: string; readonly before: string }
    /** Another kind of column keeps it. This is possible only while no value of the field is held. */
    | { readonly kind: "field-retyped"; readonly field: string; readonly before: string; readonly after: string }
    /**
     * Its schema takes less, more, or something else, or keeps it in another form. Every value held must conform, unless
     * it only takes more. The kinds are given if they differ, such as `step 100`.
     */
    | {
        readonly kind: "field-narrowed" | "field-widened" | "field-changed";
        readonly field: string;
        readonly before?: string;
        readonly after?: string;
      }
    /**
     * People read another label, of the field itself or of a part or option in it. The assignment was made from JSON,
     * where names are random, so that the label says what is collected. It is null in code.
     */
    | {
        readonly kind: "field-relabelled";
        readonly field: string;
        /** The place within the field, such as `=Yes` for an option; null for the field itself. */
        readonly part: string | null;
        readonly before: string;
        readonly after: string | null;
      }
    /**
     * The field becomes encrypted, or is no longer encrypted. This is possible only while no value of the field is
     * held.
     */
    | { readonly kind: "field-encrypted" | "field-decrypted"; readonly field: string }
    /**
     * A keyed hash of each value is kept, by which people are proposed, or no longer kept. The first lets more be done with what is held,
     * and hashes it.
     */
    | { readonly kind: "field-look-up-added" | "field-look-up-removed"; readonly field: string }
    | { readonly kind: "field-indexed" | "field-unindexed"; readonly field: string }
    /** The unit changes. From one unit to another is possible only while no value of the field is held. */
    | {
        readonly kind: "field-unit" | "field-category";
        readonly field: string;
        readonly before: string | null;
        readonly after: string | null;
      }
    /**
     * A value is kept for another time of its own; null is as long as the whole. It applies to what is held. A shorter time
     * destroys values, and a longer one gives no value back whose time was over.
     */
    | {
        readonly kind: "field-keep";
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
    /** People are told otherwise of automated decisions. The part is null if nothing is said, and false if there are none. */
    | {
        readonly kind: "automated-decisions";
        readonly before: string | false | null;
        readonly after: string | false | null;
      }
    /** Counts and reports tell of smaller groups than before, which is a widening, or only of larger ones. */
    | { readonly kind: "min-group-size"; readonly before: number; readonly after: number }
    | { readonly kind: "recipients"; readonly added: readonly string[]; readonly removed: readonly string[] }
    /** A decision against a property, or another reason for one. Both narrow, so that nobody need approve them. */
    | {
        readonly kind: "property-declined";
        /** Name of the property that was considered and found unnecessary. */
        readonly property: string;
        readonly before: string | null;
        readonly after: string;
      }
    /** A decision against a property is taken back, though the property is not declared. */
    | {
        readonly kind: "property-undeclined";
        /** Name of the property that was considered and found unnecessary. */
        readonly property: string;
        readonly before: string;
      }
    /** This change is always blocked, because the keyed hashes of erased people cannot be computed anew. */
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

/**
 * Lists all differences between two descriptions of an assignment, in one form of terms.
 * `describeLike()` writes the second in the form of the first.
 *
 * @param renames - The former name of each field that was renamed.
 */
export function changesBetween(
  registered: JsonObject,
  declared: JsonObject,
  renames: Renames = {},
): readonly EvolutionChange[] {
  const [before, now] = [termsIn(registered), termsIn(declared)];
  const [purpose, fresh] = [objectIn(before.purpose), objectIn(now.purpose)];
  const [old, fields] = [fieldsIn(registered), fieldsIn(declared)];
  const identifying = listIn(now.identifiedBy);
  const changes = [
    ...fieldChanges(old, fields, reasonsIn(registered), renames),
    ...labelChanges(before.labels, now.labels, Object.keys(fields)),
    ...retentionChange(withNewNames(before.retention, renames), now.retention),
    ...objectChange("basis", purpose.basis, fresh.basis),
    ...textChange("purpose-category", purpose.category, fresh.category),
    ...textChange("condition", purpose.condition, fresh.condition),
    ...objectChange("controller", before.controller, now.controller),
    ...decisionsChange(before.automatedDecisions, now.automatedDecisions),
    ...groupSizeChange(before.minGroupSize, now.minGroupSize),
    ...recipientsChange(before.recipients, now.recipients),
    ...declinedChanges(reasonsIn(registered), reasonsIn(declared), Object.keys(fields)),
    ...identityChange(before.identifiedBy, now.identifiedBy),
  ];
  return changes.map((change) => {
    const isIdentifying = "field" in change && identifying.includes(change.field);
    const former = isIdentifying ? old[renames[change.field] ?? change.field] : undefined;
    const isBlocked = isIdentifying && isOtherForm(change, former ?? {}, fields[change.field] ?? {});
    return isBlocked ? { ...change, blocked: OTHER_FORM } : change;
  });
}

/** Tells if a field that identifies people changes its form, so that the same person may get another hash. */
function isOtherForm({ kind }: EvolutionChange, before: JsonObject, after: JsonObject): boolean {
  switch (kind) {
    case "field-retyped":
    case "field-unit":
      return true;
    case "field-narrowed":
    case "field-widened":
    case "field-changed":
      // a rounding that takes more values, such as any number, keeps them in another form too
      return (
        !isSame(listChanging(before.schema), listChanging(after.schema)) ||
        compareTaken(withoutCode(before), withoutCode(after)) === "unclear"
      );
    default:
      return false;
  }
}

function withoutCode(terms: JsonObject): JsonObject {
  return { ...terms, schema: withoutChecks(terms.schema ?? null) };
}

type Fields = ReturnType<typeof fieldsIn>;

/** The former name of each field that was renamed, by its name. */
export type Renames = Readonly<Record<string, string>>;

/** Writes a registered retention with the names that fields have now. */
function withNewNames(retention: JsonValue | undefined, renames: Renames): JsonValue | undefined {
  const { from, ...rest } = objectIn(retention);
  const field = textIn(objectIn(from).field);
  const renamed = Object.entries(renames).find(([, former]) => former === field);
  return renamed === undefined ? retention : { ...rest, from: { field: renamed[0] } };
}

function fieldChanges(
  before: Fields,
  after: Fields,
  reasons: ReadonlyMap<string, string>,
  renames: Renames,
): EvolutionChange[] {
  const former = new Set(Object.values(renames));
  const names = [...Object.keys(before).filter((name) => !former.has(name)), ...Object.keys(after)];
  return [...new Set(names)].flatMap((field): EvolutionChange[] => {
    const renamed = Object.hasOwn(renames, field) ? renames[field] : undefined;
    const [old, fresh] = [before[renamed ?? field], after[field]];
    if (old !== undefined && fresh !== undefined && renamed !== undefined) {
      return [{ ...WIDENING, kind: "field-renamed", field, before: renamed }, ...fieldChange(field, old, fresh)];
    }
    if (fresh === undefined) return [{ ...DESTROYING, kind: "field-removed", field }];
    if (old !== undefined) return fieldChange(field, old, fresh);
    const required = fresh.optional !== true && fresh.nullable !== true;
    const declined = reasons.get(field);
    const lookUp = fresh.lookUp === true ? ({ lookUp: true } as const) : {};
    const added = { field, required, encrypted: fresh.encrypted === true, ...lookUp };
    return [{ ...WIDENING, kind: "field-added", ...added, ...(declined === undefined ? {} : { declined }) }];
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
  const shown = { field, ...kindsBetween(before, after) };
  // another kind of column was reported already
  if (compared === "narrower") changes.push({ ...NARROWING, kind: "field-narrowed", ...shown });
  else if (compared === "wider") changes.push({ ...WIDENING, kind: "field-widened", ...shown });
  else if (compared === "unclear" && changes.length === 0)
    changes.push({ ...WIDENING, kind: "field-changed", ...shown });
  if (before.indexed !== after.indexed) {
    const isIndexed = after.indexed === true;
    changes.push(
      isIndexed ? { ...WIDENING, kind: "field-indexed", field } : { ...NARROWING, kind: "field-unindexed", field },
    );
  }
  if ((before.lookUp === true) !== (after.lookUp === true)) {
    changes.push(
      after.lookUp === true
        ? { ...WIDENING, kind: "field-look-up-added", field }
        : { ...NARROWING, kind: "field-look-up-removed", field },
    );
  }
  for (const [kind, name] of [
    ["field-unit", "unit"],
    ["field-category", "category"],
  ] as const) {
    const [old, fresh] = [textIn(before[name]), textIn(after[name])];
    if (old !== fresh) changes.push({ ...WIDENING, kind, field, before: old, after: fresh });
  }
  return [...changes, ...keepChange(field, textIn(before.keep), textIn(after.keep))];
}

/** Compares the own times of a field. A field without one is kept as long as the whole, which is never shorter. */
function keepChange(field: string, before: string | null, after: string | null): EvolutionChange[] {
  if (before === after) return [];
  const compared =
    before === null ? "narrower" : after === null ? "wider" : (compareDurations(before, after) satisfies Comparison);
  if (compared === "same") return [{ ...NARROWING, kind: "field-keep", field, before, after }];
  const isLonger = compared !== "narrower";
  // from some days it may be longer, and from others shorter
  const marks = compared === "wider" ? WIDENING : DESTROYING;
  return [{ ...marks, effect: isLonger ? "widening" : "narrowing", kind: "field-keep", field, before, after }];
}

/** Names two kinds that differ; without a kind of its own, a field is of the kind of its column. */
function kindsBetween(before: JsonObject, after: JsonObject): { before?: string; after?: string } {
  const [old = String(before.kind), fresh = String(after.kind)] = [before.schema, after.schema].map(describeKind);
  return old === fresh ? {} : { before: old, after: fresh };
}

/** Compares labels by what they stand for. Terms of an assignment in code have none, and do not tell of them. */
function labelChanges(
  before: JsonValue | undefined,
  now: JsonValue | undefined,
  names: readonly string[],
): EvolutionChange[] {
  const fresh = now === undefined ? undefined : objectIn(now);
  return Object.entries(objectIn(before)).flatMap(([place, label]): EvolutionChange[] => {
    const [, field = "", part = ""] = /^([^.=]*)(.*)$/s.exec(place) ?? [];
    // a part that is gone is a change of its field; in code, the name of a field says what it is
    const after = fresh === undefined ? (part === "" && names.includes(field) ? null : undefined) : fresh[place];
    if (after === undefined || after === label) return [];
    const labels = { before: String(label), after: textIn(after) };
    return [{ ...WIDENING, kind: "field-relabelled", field, part: part === "" ? null : part, ...labels }];
  });
}

function decisionsChange(before: JsonValue | undefined, now: JsonValue | undefined): EvolutionChange[] {
  if (isSame(before, now)) return [];
  const [old, fresh] = [before, now].map((one) => (one === false ? one : textIn(one)));
  const marks = fresh === false ? NARROWING : WIDENING;
  return [{ ...marks, kind: "automated-decisions", before: old ?? null, after: fresh ?? null }];
}

/** Compares the values that a field takes, by its schema on input and output, and by its being optional or nullable. */
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
  if (isSame(before, now)) return [];
  const [old, fresh] = [keptIn(before), keptIn(now)];
  const compared = combined([compareDurations(old.keep, fresh.keep), compareStarts(old.from, fresh.from)]);
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

/** Compares the events from which the time runs. Only a change never comes before the collection. */
function compareStarts(before: Kept["from"], now: Kept["from"]): Comparison {
  if (isSame(toJson(before), toJson(now))) return "same";
  const isLater = (from: Kept["from"]): boolean => from === "updated" || from === "contacted";
  if (before === "collected" && isLater(now)) return "wider";
  return isLater(before) && now === "collected" ? "narrower" : "unclear";
}

function toJson(from: Kept["from"]): JsonValue {
  return typeof from === "string" ? from : { field: from.field };
}

/**
 * Compares two durations by the calendar, from each day of four years, because a month may be longer or shorter than 30
 * days.
 */
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
  if (isSame(before, now)) return [];
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

function groupSizeChange(before: JsonValue | undefined, now: JsonValue | undefined): EvolutionChange[] {
  const [old, fresh] = [readGroupSize(before), readGroupSize(now)];
  if (old === fresh) return [];
  return [{ ...(fresh < old ? WIDENING : NARROWING), kind: "min-group-size", before: old, after: fresh }];
}

function recipientsChange(before: JsonValue | undefined, now: JsonValue | undefined): EvolutionChange[] {
  if (isSame(before, now)) return [];
  const [old, fresh] = [listIn(before), listIn(now)];
  const missing = (from: readonly JsonValue[], than: readonly JsonValue[]): string[] =>
    from
      .filter((one) => !than.some((other) => canonicalJson(other) === canonicalJson(one)))
      .map((one) => `${objectIn(one).name} (${objectIn(one).role}, ${objectIn(one).country})`);
  const [added, removed] = [missing(fresh, old), missing(old, fresh)];
  // a declaration without a list of recipients may permit more than one with an empty list
  const isNarrowing = added.length === 0 && Array.isArray(now);
  return [{ ...(isNarrowing ? NARROWING : WIDENING), kind: "recipients", added, removed }];
}

/** Reads the smallest group of terms, which leave the default out. */
function readGroupSize(value: JsonValue | undefined): number {
  return typeof value === "number" ? value : DEFAULT_MIN_GROUP_SIZE;
}

/** Compares decisions against properties. One whose property became a field is told with the field. */
function declinedChanges(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  fields: readonly string[],
): EvolutionChange[] {
  const gone = [...before].filter(([property]) => !now.has(property) && !fields.includes(property));
  const fresh = [...now].filter(([property, reason]) => before.get(property) !== reason);
  return [
    ...gone.map(
      ([property, reason]): EvolutionChange => ({
        ...WIDENING,
        kind: "property-undeclined",
        property,
        before: reason,
      }),
    ),
    ...fresh.map(
      ([property, reason]): EvolutionChange => ({
        ...NARROWING,
        kind: "property-declined",
        property,
        before: before.get(property) ?? null,
        after: reason,
      }),
    ),
  ];
}

function identityChange(before: JsonValue | undefined, now: JsonValue | undefined): EvolutionChange[] {
  if (isSame(before, now)) return [];
  const [old, fresh] = [listIn(before).map(String), listIn(now).map(String)];
  return [{ ...WIDENING, blocked: OTHER_IDENTITY, kind: "identity", before: old, after: fresh }];
}

function keptIn(value: JsonValue | undefined): Kept {
  const { keep, from } = objectIn(value);
  // only a checked Retention is written there
  return { keep: String(keep) as Kept["keep"], from: from as Kept["from"] };
}
