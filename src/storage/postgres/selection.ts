import sql, { empty, join, raw, type Sql } from "sql-template-tag";
import type {
  AggregateQuery,
  AggregateRow,
  Condition,
  DatasetLayout,
  FieldFill,
  LayoutField,
  Selection,
  StoredValue,
} from "../contract/index.js";
import type { SqlSession } from "./driver/driver.js";
import { writeIsCovered, writeMayBeUsed } from "./retention/decisions.js";
import { type SeenLayout, writeSeen } from "./retention/over.js";
import { parameter, writeReading } from "./schema/types.js";
import { toValue } from "./values.js";

/** Writes the condition that selected records meet, for a table `records` or the only table of the statement. */
export function writeSelection(layout: SeenLayout, { where, at }: Selection): Sql {
  return sql`${writeMayBeUsed(at)}${writeIsCovered(layout)}${writeConditions(layout, where)}`;
}

/** Writes conditions, to stand behind others; `of` names the table. */
export function writeConditions(layout: SeenLayout, where: readonly Condition[], of: "records" | "t" = "records"): Sql {
  return where.length === 0
    ? empty
    : sql` AND ${join(
        where.map((condition) => writeCondition(layout, condition, of)),
        " AND ",
      )}`;
}

function writeCondition(layout: SeenLayout, condition: Condition, of: "records" | "t"): Sql {
  const { kind } = findField(layout, condition.field);
  const column = raw(writeSeen(layout, condition.field, of));
  const value = (one: StoredValue): Sql => parameter(kind, one);
  switch (condition.op) {
    case "exists":
      return condition.value ? sql`${column} IS NOT NULL` : sql`${column} IS NULL`;
    case "in":
      return condition.value.length === 0 ? raw("false") : sql`${column} IN (${join(condition.value.map(value))})`;
    case "startsWith":
      return sql`starts_with(${column}, ${condition.value})`;
    case "not":
      return sql`${column} IS DISTINCT FROM ${value(condition.value)}`;
    default:
      return sql`${column} ${raw(OPERATORS[condition.op])} ${value(condition.value)}`;
  }
}

const OPERATORS = { eq: "=", lt: "<", lte: "<=", gt: ">", gte: ">=" } as const;

/** Counts the values of fields among the records that a condition selects. */
export async function readFill(
  session: SqlSession,
  schema: string,
  layout: SeenLayout,
  fields: readonly string[],
  which: Sql,
): Promise<readonly FieldFill[]> {
  if (fields.length === 0) return [];
  const columns = fields.map((field, index) => {
    const { kind } = findField(layout, field);
    const column = writeSeen(layout, field, "records");
    const different = kind === "json" ? "0" : `count(DISTINCT ${column})`;
    return `count(${column})::float8 AS f${index}, (${different})::float8 AS d${index}`;
  });
  const [row] = await session.query(sql`SELECT ${raw(columns.join(", "))} FROM ${raw(schema)}.records WHERE ${which}`);
  return fields.map((field, index) => ({
    field,
    filled: Number(row?.[`f${index}`]),
    different: Number(row?.[`d${index}`]),
  }));
}

/** Reads groups and measures over the records that a condition selects. */
export async function readGroups(
  session: SqlSession,
  schema: string,
  layout: SeenLayout,
  query: AggregateQuery,
  which: Sql,
): Promise<readonly AggregateRow[]> {
  const keys = query.by.map(({ field, bands }, index) => {
    const { kind } = findField(layout, field);
    const seen = writeSeen(layout, field, "records");
    if (bands === undefined) return sql`${raw(writeReading(kind, seen))} AS ${raw(`k${index}`)}`;
    return sql`width_bucket(${raw(seen)}, ${`{${bands.join(",")}}`}::float8[]) AS ${raw(`k${index}`)}`;
  });
  const measures = query.measures.map(({ of, field }, index) => {
    const { kind } = findField(layout, field);
    const seen = writeSeen(layout, field, "records");
    const computed = of === "avg" ? `avg(${seen})::float8` : `${of}(${seen})`;
    const reading = of === "count" ? `${computed}::float8` : of === "avg" ? computed : writeReading(kind, computed);
    return raw(`${reading} AS m${index}`);
  });
  const grouping = keys.length === 0 ? empty : raw(` GROUP BY ${keys.map((_, index) => index + 1).join(", ")}`);
  const statement = sql`
    SELECT ${join([...keys, raw("count(*)::float8 AS people"), ...measures], ", ")}
    FROM ${raw(schema)}.records WHERE ${which}${grouping}`;
  const rows = await session.query(statement);
  return rows
    .map((row) => ({
      key: query.by.map(({ field, bands }, index) =>
        toValue(bands === undefined ? findField(layout, field).kind : "number", row[`k${index}`]),
      ),
      people: Number(row.people),
      values: query.measures.map(({ of, field }, index) =>
        toValue(of === "avg" || of === "count" ? "number" : findField(layout, field).kind, row[`m${index}`]),
      ),
    }))
    .filter(({ people }) => people > 0);
}

function findField(layout: DatasetLayout, name: string): LayoutField {
  const found = layout.fields.find((field) => field.name === name);
  if (found === undefined) throw new TypeError("a query names a field that the layout does not have");
  return found;
}
