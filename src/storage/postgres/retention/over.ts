import sql, { join, raw, type Sql } from "sql-template-tag";
import {
  type DatasetLayout,
  isKeptAsItIs,
  type LayoutField,
  type OverValues,
  type StoredRecord,
  type ValueCounts,
} from "../../contract/index.js";
import type { SqlSession } from "../driver/driver.js";
import { writeOrigin } from "../records/origins.js";
import { quoted } from "../schema/names.js";
import { uuidArray } from "../schema/types.js";
import { writeIsKept } from "./decisions.js";

/** A layout, and the values of its fields that are over. */
export interface SeenLayout extends DatasetLayout {
  readonly over?: Over;
}

/** Values that are over, by the intakes that brought them. */
interface Over {
  readonly at: Date;
  readonly fields: ReadonlyMap<string, OverIntakes>;
}

/**
 * The intakes of a moment or before. They are numbered in about the order of their moments, so that a number and a few others say
 * which they are. A statement on several nodes could not look each of them up.
 */
interface OverIntakes {
  /** All intakes up to this number. */
  readonly upTo: number;
  /** Later numbers of earlier moments. */
  readonly others: readonly number[];
  /** Values that no intake brought are as old as their record. */
  readonly until: Date;
}

const LARGEST = 2_147_483_647;

/** Reads which values are over. Fields that the layout does not have are left out. */
export async function readOver(session: SqlSession, schema: string, { fields, at }: OverValues): Promise<Over> {
  const known = new Map<number, OverIntakes>();
  for (const { until } of fields) {
    if (known.has(until.getTime())) continue;
    const moment = sql`${until.toISOString()}::timestamptz`;
    const [first] = await session.rows(sql`SELECT min(number) FROM ${raw(schema)}.intakes WHERE at > ${moment}`);
    const earliest = first?.[0] ?? null;
    const upTo = earliest === null ? LARGEST : Number(earliest) - 1;
    const others = await session.rows(sql`
      SELECT number FROM ${raw(schema)}.intakes WHERE at <= ${moment} AND number > ${upTo}::int ORDER BY number`);
    known.set(until.getTime(), { upTo, others: others.map(([number]) => Number(number)), until });
  }
  return {
    at,
    fields: new Map(
      fields.flatMap(({ field, until }) => {
        const intakes = known.get(until.getTime());
        return intakes === undefined ? [] : [[field, intakes] as const];
      }),
    ),
  };
}

/** Writes the decision of `isValueOver` for a field of rows of records; undefined if no value of it is. `of` names the table. */
export function writeIsOver({ fields, over }: SeenLayout, name: string, of: "records" | "t"): string | undefined {
  const [intakes, index] = [over?.fields.get(name), fields.findIndex((field) => field.name === name)];
  const field = fields[index];
  if (intakes === undefined || field === undefined) return undefined;
  const { upTo, others, until } = intakes;
  const origin = writeOrigin(of, field, index);
  const late = others.length === 0 ? "" : ` OR (${origin}) = ANY ('{${others.join(",")}}'::integer[])`;
  const collected = `(coalesce(${origin}, 0) <= 0 AND ${of}._collected_at <= '${until.toISOString()}'::timestamptz)`;
  // a value without an origin makes the others null
  return `coalesce((${origin}) BETWEEN 1 AND ${upTo}${late}, false) OR ${collected}`;
}

/** Writes the value of a field as reads see it: null if it is over. */
export function writeSeen(layout: SeenLayout, name: string, of: "records" | "t"): string {
  const isOver = writeIsOver(layout, name, of);
  const column = `${of}.${quoted(name)}`;
  return isOver === undefined ? column : `(CASE WHEN ${isOver} THEN NULL ELSE ${column} END)`;
}

/** Hides values of a record that was looked up, unless it is kept as it is. It decides as {@link writeIsOver} does. */
export function hideOver<Record extends StoredRecord>({ fields, over }: SeenLayout, record: Record): Record {
  if (over === undefined || isKeptAsItIs(record, over.at)) return record;
  const hidden = fields.flatMap(({ name }, index) => {
    const intakes = over.fields.get(name);
    return intakes !== undefined && isOver(record.origins[index] ?? 0, record, intakes) ? [name] : [];
  });
  if (hidden.length === 0) return record;
  return {
    ...record,
    values: { ...record.values, ...Object.fromEntries(hidden.map((name) => [name, null])) },
    origins: record.origins.map((origin, index) => (hidden.includes(fields[index]?.name ?? "") ? null : origin)),
  };
}

function isOver(origin: number, { collectedAt }: StoredRecord, { upTo, others, until }: OverIntakes): boolean {
  return origin > 0 ? origin <= upTo || others.includes(origin) : collectedAt <= until;
}

/** Empties values that are over, in at most `limit` records that nothing keeps as they are. Nobody else writes meanwhile. */
export async function emptyOver(
  session: SqlSession,
  schema: string,
  layout: SeenLayout,
  limit: number,
): Promise<ValueCounts> {
  const over = listOver(layout);
  if (over.length === 0 || layout.over === undefined) return {};
  const found = await session.rows(sql`
    SELECT records._subject::text, ${join(over.map(({ isOver }) => sql`(${raw(isOver)})::int`))}
    FROM ${raw(schema)}.records WHERE ${writeMayBeEmptied(layout.over, over)} LIMIT ${limit}::int`);
  if (found.length === 0) return {};
  const origins = layout.fields.map((field, index) => {
    const origin = writeOrigin("t", field, index);
    const isOver = writeHeldAndOver(layout, field, "t");
    return isOver === undefined ? origin : `CASE WHEN ${isOver} THEN NULL ELSE ${origin} END`;
  });
  const gone = over.map(({ field }) => {
    const isOver = writeHeldAndOver(layout, field, "t") ?? "false";
    return { column: `${quoted(field.name)} = ${writeSeen(layout, field.name, "t")}`, isOver, field };
  });
  const names = gone.map(({ field, isOver }) => sql`CASE WHEN ${raw(isOver)} THEN ${field.name}::text END`);
  await session.send(sql`
    UPDATE ${raw(schema)}.records AS t SET ${raw(gone.map(({ column }) => column).join(", "))},
      _origins = ARRAY[${raw(origins.join(", "))}]::integer[] || t._origins[${raw(String(layout.fields.length + 1))}:],
      _remembered = CASE WHEN t._remembered IS NULL THEN NULL
        ELSE nullif(t._remembered - array_remove(ARRAY[${join(names)}]::text[], NULL), '{}'::jsonb) END
    WHERE t._subject = ANY(${uuidArray(found.map(([subject]) => String(subject)))}::uuid[])`);
  return countBy(
    over.map(({ field }) => field.name),
    (index) => found.reduce((sum, row) => sum + Number(row[index + 1]), 0),
  );
}

/** Counts the values that {@link emptyOver} would empty. */
export async function countOver(session: SqlSession, schema: string, layout: SeenLayout): Promise<ValueCounts> {
  const over = listOver(layout);
  if (over.length === 0 || layout.over === undefined) return {};
  const [row] = await session.rows(sql`
    SELECT ${join(over.map(({ isOver }) => sql`count(*) FILTER (WHERE ${raw(isOver)})::float8`))}
    FROM ${raw(schema)}.records WHERE ${writeMayBeEmptied(layout.over, over)}`);
  return countBy(
    over.map(({ field }) => field.name),
    (index) => Number(row?.[index]),
  );
}

function countBy(names: readonly string[], count: (index: number) => number): ValueCounts {
  return Object.fromEntries(names.map((name, index) => [name, count(index)] as const).filter(([, many]) => many > 0));
}

interface OverField {
  readonly field: LayoutField;
  readonly isOver: string;
}

function listOver(layout: SeenLayout): readonly OverField[] {
  return layout.fields.flatMap((field) => {
    const isOver = writeHeldAndOver(layout, field, "records");
    return isOver === undefined ? [] : [{ field, isOver }];
  });
}

/** An expression that tells if a record has a value of a field that is over. */
function writeHeldAndOver(layout: SeenLayout, { name }: LayoutField, of: "records" | "t"): string | undefined {
  const isOver = writeIsOver(layout, name, of);
  return isOver === undefined ? undefined : `(${of}.${quoted(name)} IS NOT NULL AND (${isOver}))`;
}

function writeMayBeEmptied({ at }: Over, over: readonly OverField[]): Sql {
  return sql`(${raw(over.map(({ isOver }) => isOver).join(" OR "))}) AND NOT ${writeIsKept(at)}`;
}
