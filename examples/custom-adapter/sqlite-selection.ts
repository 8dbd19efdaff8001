import type { Condition, LayoutField, OverValues, Selection } from "purposebound/adapter";
import { encoded, toColumn } from "./sqlite-values.js";

/** A part of a statement, and the values of its parameters. */
export interface Clause {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Compares with many values by one parameter. `not` holds for absent values too. */
export const AMONG = "IN (SELECT value FROM json_each(?))";
const OPERATORS = { eq: "=", not: "IS NOT", lt: "<", lte: "<=", gt: ">", gte: ">=" } as const;

/** Writes the decision of `mayBeUsed`. */
export function writeMayBeUsed(at: Date): Clause {
  return { text: "_restricted_at IS NULL AND _expires_at > ?", values: [at.getTime()] };
}

/** Writes the decision of `mayBeDeleted`. */
export function writeMayBeDeleted(at: Date): Clause {
  const text = "_restricted_at IS NULL AND _expires_at <= ? AND coalesce(_held_until <= ?, true)";
  return { text, values: [at.getTime(), at.getTime()] };
}

/** Writes the decision of `isOnlyHeld`, for holds under a law. */
function writeIsOnlyHeld(at: Date, law: string): Clause {
  const held = "SELECT _subject FROM holds WHERE law = ? AND until > ?";
  const text = `_restricted_at IS NULL AND _expires_at <= ? AND _subject IN (${held})`;
  return { text, values: [at.getTime(), law, at.getTime()] };
}

/** Writes the decision of `isKeptAsItIs`. */
export function writeIsKeptAsItIs(at: Date): Clause {
  return { text: "(_restricted_at IS NOT NULL OR coalesce(_held_until > ?, false))", values: [at.getTime()] };
}

/** Fields of records, and the values of them that are hidden. */
export interface Seen {
  readonly fields: ReadonlyMap<string, LayoutField>;
  readonly over: OverValues | undefined;
}

/** Writes the decision of `isValueOver` for a field; undefined if no value of it is. */
export function writeIsOver({ fields, over }: Seen, name: string): string | undefined {
  const until = over?.fields.find(({ field }) => field === name)?.until;
  const place = [...fields.keys()].indexOf(name);
  if (until === undefined || place < 0) return undefined;
  const obtained = `SELECT intakes.at FROM intakes WHERE number = json_extract(_origins, '$[${place}]')`;
  return `coalesce((${obtained}), _collected_at) <= ${until.getTime()}`;
}

/** Writes the value of a field as reads see it: null if it is over. */
export function writeSeen(seen: Seen, name: string): string {
  const [column, isOver] = [`"${toColumn(name)}"`, writeIsOver(seen, name)];
  return isOver === undefined ? column : `(CASE WHEN ${isOver} THEN NULL ELSE ${column} END)`;
}

/** Writes the decision of `isCovered`. Rows of evidence are in the order in which they were sent. */
function writeIsCovered(versions: readonly string[] | undefined): Clause {
  if (versions === undefined) return { text: "true", values: [] };
  const latest = `SELECT version FROM evidence WHERE evidence._subject = records._subject
    ORDER BY evidence.at DESC, evidence.rowid DESC LIMIT 1`;
  return { text: `(${latest}) ${AMONG}`, values: [JSON.stringify(versions)] };
}

/** Writes what a selection says, to stand behind WHERE. */
export function writeSelection(
  seen: Seen,
  versions: readonly string[] | undefined,
  { where, at, law, everyone }: Selection,
): Clause {
  return writeAll([...writeState({ at, law, everyone }, versions), ...where.map((one) => writeCondition(seen, one))]);
}

/** Writes in which state the chosen records are. */
function writeState(
  {
    at,
    law,
    everyone,
  }: Pick<Selection, "at"> & { readonly law: string | undefined; readonly everyone: boolean | undefined },
  versions: readonly string[] | undefined,
): readonly Clause[] {
  if (everyone === true) {
    const { text, values } = writeMayBeDeleted(at);
    return [{ text: `NOT (${text})`, values }];
  }
  return law === undefined ? [writeMayBeUsed(at), writeIsCovered(versions)] : [writeIsOnlyHeld(at, law)];
}

/** Joins conditions that must all hold. */
export function writeAll(clauses: readonly Clause[]): Clause {
  return {
    text: ["true", ...clauses.map(({ text }) => text)].join(" AND "),
    values: clauses.flatMap(({ values }) => values),
  };
}

/** Finds the kind of a field. */
export function findKind(fields: ReadonlyMap<string, LayoutField>, name: string): LayoutField["kind"] {
  const field = fields.get(name);
  if (field === undefined) throw new TypeError("a query names a field that the layout does not have");
  return field.kind;
}

/** Writes a condition. */
export function writeCondition(seen: Seen, condition: Condition): Clause {
  const kind = findKind(seen.fields, condition.field);
  const column = writeSeen(seen, condition.field);
  switch (condition.op) {
    case "exists":
      return { text: `${column} IS ${condition.value ? "NOT NULL" : "NULL"}`, values: [] };
    case "in":
      return {
        text: `${column} ${AMONG}`,
        values: [JSON.stringify(condition.value.map((one) => encoded(kind, one)))],
      };
    case "startsWith":
      return { text: `substr(${column}, 1, length(?)) = ?`, values: [condition.value, condition.value] };
    default:
      return { text: `${column} ${OPERATORS[condition.op]} ?`, values: [encoded(kind, condition.value)] };
  }
}
