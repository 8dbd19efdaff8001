import type { AnyAssignment } from "../../assignment/index.js";
import { quotedName } from "../../boundary/index.js";
import type { EvolutionChange } from "../../definition/changes.js";
import { canonicalJson } from "../../definition/json.js";
import { StoreError } from "../../errors/index.js";
import {
  type DatasetLayout,
  type EvolvingTransaction,
  fromStored,
  type LayoutField,
  type StoredRecord,
  type StoredValue,
  toStored,
} from "../../storage/index.js";
import { LONGEST_INDEXED } from "../intake/admit.js";
import { type FieldEncryption, openedFields } from "../keys/encryption.js";
import { buildEnd } from "../retention/end.js";

/** A demand of a change on the records that are held. */
interface Demand {
  readonly field: string;
  /** The fault of records that do not meet it, such as `hold a value`. */
  readonly fault: string;
  /** The remedy, in the words of the error. */
  readonly remedy: string;
  /** Tells by the field's value if a record meets the demand. */
  meets(value: unknown): boolean;
}

/** The inputs for the work through all records of a dataset that is about to evolve. */
export interface HeldWork {
  readonly assignment: AnyAssignment;
  readonly before: DatasetLayout;
  readonly after: DatasetLayout;
  /** The former name of each field that was renamed. */
  readonly renames: Readonly<Record<string, string>>;
  readonly changes: readonly EvolutionChange[];
  /** Opens encrypted fields of the layout before. */
  readonly encryption: FieldEncryption | undefined;
}

const PAGE = 1_000;

/**
 * Makes sure that the records held fit the new definition. Applies the parts of it that concern them: an earlier end of
 * retention, and the destruction of keys that no field needs any more. Returns the number of records read.
 *
 * @throws StoreError `evolution-blocked`
 */
export async function workThrough(transaction: EvolvingTransaction, work: HeldWork): Promise<number | undefined> {
  const demands = work.changes.flatMap((change) => listDemands(change, work));
  const earlier = expiryAfter(work.changes);
  const unneeded = isEncrypting(work.before) && !isEncrypting(work.after);
  if (demands.length === 0 && earlier === undefined && !unneeded) return undefined;
  const faults = new Map<Demand, number>();
  let people = 0;
  for await (const page of readPages(transaction, work, demands)) {
    people += page.length;
    for (const { values } of page) {
      // A field may be changed in several ways. Its record is counted once, for the first change that it blocks.
      const failed = new Set<string>();
      for (const demand of demands) {
        if (failed.has(demand.field) || demand.meets(values[demand.field])) continue;
        failed.add(demand.field);
        faults.set(demand, (faults.get(demand) ?? 0) + 1);
      }
    }
    if (earlier !== undefined) await transaction.shorten(new Map(page.map((one) => [one.subject, earlier(one)])));
    if (unneeded) await transaction.retireKeys(page.map(({ subject }) => subject));
  }
  if (faults.size > 0) {
    const reasons = demands.flatMap((demand) => {
      const records = faults.get(demand);
      if (records === undefined) return [];
      return [`field "${demand.field}": ${records} of ${people} records ${demand.fault}; ${demand.remedy}`];
    });
    throw blocked(work.assignment.id, reasons);
  }
  return people;
}

/** Builds the error of a plan that cannot be carried out, with a line for each reason. */
export function blocked(id: string, reasons: readonly string[]): StoreError {
  const lines = reasons.map((reason) => `\n  ${reason}`).join("");
  return new StoreError(
    "evolution-blocked",
    `Assignment "${id}" cannot evolve as planned`,
    `Nothing was changed:${lines}`,
  );
}

const ANOTHER_NAME = "add a field of another name instead, and remove this one when it is no longer used";

function listDemands(change: EvolutionChange, { assignment, after }: HeldWork): Demand[] {
  switch (change.kind) {
    case "field-added": {
      // the people held have no value for it
      const remedy = "declare it optional, supply it, and require it then";
      return change.required
        ? [{ field: change.field, fault: "have no value for it", remedy, meets: () => false }]
        : [];
    }
    case "field-retyped":
    case "field-encrypted":
    case "field-decrypted": {
      const isRequired = after.fields.some((one) => one.name === change.field && !one.optional && !one.nullable);
      const fault = isRequired ? "would have no value for it, though it is required" : "hold a value of it";
      return [{ field: change.field, fault, remedy: ANOTHER_NAME, meets: (value) => isAbsent(value) && !isRequired }];
    }
    case "field-unit": {
      const isOther = change.before !== null && change.after !== null;
      const fault = `hold a value in ${quotedName(change.before)}`;
      return isOther ? [{ field: change.field, fault, remedy: ANOTHER_NAME, meets: isAbsent }] : [];
    }
    case "field-narrowed":
    case "field-changed": {
      const fault = "do not conform to what it takes now";
      const remedy = "rectify or erase them under the definition before, or let the field take what is held";
      return [{ field: change.field, fault, remedy, meets: conformsTo(assignment, change.field) }];
    }
    case "field-indexed": {
      const fault = `hold a text of over ${LONGEST_INDEXED} characters, which is too long for an index`;
      const meets = (value: unknown): boolean => typeof value !== "string" || value.length <= LONGEST_INDEXED;
      return [{ field: change.field, fault, remedy: "leave it without an index, or shorten the texts", meets }];
    }
    case "retention": {
      // its values are looked at
      const { from } = change.after;
      return typeof from === "string" ? [] : [{ field: from.field, fault: "", remedy: "", meets: () => true }];
    }
    default:
      return [];
  }
}

/**
 * Tells whether a held value passes a field's schema, and comes out as it went in. A value that the schema would change
 * does not conform. The schema might have made another value of the input that was sent.
 */
function conformsTo(assignment: AnyAssignment, field: string): (value: unknown) => boolean {
  const boundary = assignment["~internals"].part([field], false);
  const column = assignment.fields[field]?.column;
  return (value) => {
    const isMissing = isAbsent(value);
    if (isMissing && column?.optional === true) return true;
    if (isMissing && column?.nullable !== true) return false;
    const verdict = boundary.check({ [field]: isMissing ? null : value });
    if (!verdict.success) return false;
    const out: unknown = Object.hasOwn(verdict.data, field) ? verdict.data[field] : undefined;
    return isSame(isMissing ? null : value, out);
  };
}

function isSame(one: unknown, other: unknown): boolean {
  // compares both as JSON, which has forms here for values that JSON lacks
  return canonicalJson(asJson(one)) === canonicalJson(asJson(other));
}

function asJson(value: unknown): Parameters<typeof canonicalJson>[0] {
  // values of the kind json become JSON
  return toStored("json", value) as Parameters<typeof canonicalJson>[0];
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

/**
 * Returns a function for the end of a record under another retention; undefined if no held record can expire earlier.
 */
function expiryAfter(changes: readonly EvolutionChange[]): ((record: OpenedRecord) => Date) | undefined {
  for (const change of changes) {
    if (change.kind !== "retention" || change.compared === "wider" || change.compared === "same") continue;
    const { keep, from } = change.after;
    const endOf = buildEnd(keep);
    return ({ collectedAt, updatedAt, contactedAt, values }) => {
      if (from === "updated") return endOf(updatedAt);
      const start = from === "contacted" ? contactedAt : typeof from === "string" ? undefined : values[from.field];
      return endOf(start instanceof Date ? start : collectedAt);
    };
  }
  return undefined;
}

function isEncrypting({ fields }: DatasetLayout): boolean {
  return fields.some(({ encrypted }) => encrypted === true);
}

/** A record with the fields' own values under their new names, not those of storage. */
interface OpenedRecord extends Omit<StoredRecord, "values"> {
  readonly values: Readonly<Record<string, unknown>>;
}

async function* readPages(
  transaction: EvolvingTransaction,
  { before, encryption, renames }: HeldWork,
  demands: readonly Demand[],
): AsyncGenerator<readonly OpenedRecord[], void, undefined> {
  const looked = new Set(demands.map(({ field }) => field));
  const names = new Map(Object.entries(renames).map(([name, former]) => [former, name]));
  const toName = ({ name }: LayoutField): string => names.get(name) ?? name;
  const fields = openedFields(before).filter((field) => looked.has(toName(field)));
  const isOpening = encryption !== undefined && fields.some(({ encrypted }) => encrypted === true);
  let last: string | undefined;
  for (let size = PAGE; size === PAGE; ) {
    const from = last;
    const load = (): Promise<readonly StoredRecord[]> => transaction.held(from, PAGE);
    const page = await (isOpening ? encryption.read(load) : load());
    size = page.length;
    last = page.at(-1)?.subject;
    if (size > 0)
      yield page.map((record) => ({
        ...record,
        values: opened(record.values, fields, { toName, isOpened: isOpening }),
      }));
  }
}

function opened(
  values: StoredRecord["values"],
  fields: readonly LayoutField[],
  { toName, isOpened }: { readonly toName: (field: LayoutField) => string; readonly isOpened: boolean },
): Record<string, unknown> {
  return Object.fromEntries(
    fields.map((field) => {
      const { kind, encrypted } = field;
      const value: StoredValue = values[field.name] ?? null;
      // ciphertext, which is asked only whether it is there
      return [toName(field), encrypted === true && !isOpened ? value : fromStored(kind, value)];
    }),
  );
}
