import sql, { empty, raw } from "sql-template-tag";
import type { DatasetLayout, EvolvingTransaction, LayoutChange, StoredRecord } from "../../contract/index.js";
import { superseded } from "../../superseded.js";
import type { SqlSession } from "../driver/driver.js";
import type { ShapeChange } from "../isolation/shape/change.js";
import type { Lines } from "../isolation/shape/lines.js";
import type { Reshaping } from "../isolation/shape/shape.js";
import { RECORD_COLUMNS, toStoredRecord } from "../records/found.js";
import { writeOrigin } from "../records/origins.js";
import type { RecordTable } from "../records/record-table.js";
import { hideOver } from "../retention/over.js";
import { PostgresTransaction } from "../transaction.js";
import { changeGate, lockGate } from "./gate.js";
import { checkEdition, type Edition } from "./migrations/index.js";
import { type DatasetNames, quoted } from "./names.js";
import { writeHistory } from "./registry.js";
import { stopStatistics } from "./statistics.js";
import { isIndexed, isNotNull, writeColumn, writeFieldLines, writeReading } from "./types.js";

/** Parts that replacing a definition needs. */
export interface EvolvingWork {
  readonly work: (transaction: EvolvingTransaction) => Promise<void>;
  /** The records, in their shape before. */
  readonly table: RecordTable;
  /** Makes sure that the tables are as they were registered, and then compares what became of them. */
  readonly begin: () => Promise<Reshaping>;
  /**
   * The edition that this release works with. Tables of another edition are changed only by a release of that edition.
   */
  readonly edition: Edition;
}

/**
 * Replaces a definition, in a transaction of the owner that holds the dataset's exclusive lock. The lock on the gate
 * keeps out reading transactions too.
 */
export async function evolveDataset(
  session: SqlSession,
  change: LayoutChange,
  names: DatasetNames,
  { work, table, begin, edition }: EvolvingWork,
): Promise<void> {
  const { before, registration } = change;
  await lockGate(session, names);
  // the work appends to the trail, where nobody may draw a position before the transaction has its number
  await session.script("SELECT pg_current_xact_id()");
  const [known] = await session.query(sql`
    SELECT version, edition, coalesce(distributed, is_distributed) AS distributed
    FROM purposebound.definitions WHERE assignment = ${before.id} FOR UPDATE`);
  if (known !== undefined) checkEdition(before.id, Number(known.edition), edition);
  const isKnown = Number(known?.version) === before.version && known?.distributed === table.isDistributed;
  if (!isKnown) throw superseded(before.id);
  const reshaping = await begin();
  await work(new PostgresEvolvingTransaction(session, before, names, table));
  await reshape(session, change, names);
  await stopStatistics(session, names.schema, registration.definition);
  const shape = await reshaping.finish(buildFieldChange(reshaping.before, change, names), new Set());
  const { version, accepts, terms, definition } = registration;
  await session.query(sql`
    UPDATE purposebound.definitions SET version = ${version}, accepts = ${accepts}, terms = ${terms},
      definition = ${JSON.stringify(definition)}::jsonb, shape = ${shape}, registered_at = now() WHERE assignment = ${before.id}`);
  await changeGate(session, names, registration);
  await writeHistory(session, before.id, registration);
}

/** Builds the change of a shape by other fields. A column takes the application's own constraints on it with it. */
function buildFieldChange(held: Lines, { before, after }: LayoutChange, { schema }: DatasetNames): ShapeChange {
  const [had, adds] = [before, after].map(({ fields }) => writeFieldLines(fields, schema)) as [Lines, Lines]; // one for each
  const gone = before.fields.filter(
    ({ name, kind }) => !after.fields.some((field) => field.name === name && field.kind === kind),
  );
  const drops = new Map([...had].filter(([name, nature]) => adds.get(name) !== nature));
  for (const [name, nature] of held) {
    if (!/^(constraint|index|grant of \w+ on \S+\.|code run by index) ?/.test(name)) continue;
    const words = new Set(`${name} ${nature}`.split(/[^\w$]+/));
    if (gone.some((field) => words.has(field.name))) drops.set(name, nature);
  }
  return { adds, drops };
}

/** Gives the table of records the shape of the layout `after`. */
async function reshape(
  session: SqlSession,
  { before: former, after, renames = {} }: LayoutChange,
  { schema }: DatasetNames,
): Promise<void> {
  for (const [name, known] of Object.entries(renames)) {
    await session.script(`ALTER TABLE ${schema}.records RENAME COLUMN ${quoted(known)} TO ${quoted(name)}`);
  }
  const renamed = new Map(Object.entries(renames).map(([name, known]) => [known, name]));
  const before = { fields: former.fields.map((field) => ({ ...field, name: renamed.get(field.name) ?? field.name })) };
  const old = new Map(before.fields.map((field) => [field.name, field]));
  const kept = new Set(after.fields.map(({ name }) => name));
  const clauses: string[] = [];
  const indexes: string[] = [];
  for (const { name } of before.fields) if (!kept.has(name)) clauses.push(`DROP COLUMN ${quoted(name)}`);
  for (const field of after.fields) {
    const known = old.get(field.name);
    const isNew = known === undefined || known.kind !== field.kind;
    if (isNew) {
      if (known !== undefined) clauses.push(`DROP COLUMN ${quoted(field.name)}`);
      clauses.push(`ADD COLUMN ${writeColumn(field)}`);
    } else if (isNotNull(known) !== isNotNull(field)) {
      clauses.push(`ALTER COLUMN ${quoted(field.name)} ${isNotNull(field) ? "SET" : "DROP"} NOT NULL`);
    }
    const [had, has] = [!isNew && isIndexed(known), isIndexed(field)];
    if (has && !had) indexes.push(`CREATE INDEX ON ${schema}.records (${quoted(field.name)})`);
    if (had && !has)
      indexes.push(...(await indexesOn(session, schema, field.name)).map((index) => `DROP INDEX ${index}`));
  }
  if (clauses.length > 0) await session.script(`ALTER TABLE ${schema}.records ${clauses.join(", ")}`);
  if (before.fields.some(({ name }) => !kept.has(name))) {
    const origins = after.fields.map(({ name }) => {
      const place = before.fields.findIndex((field) => field.name === name);
      const field = before.fields[place];
      return field === undefined ? "NULL" : writeOrigin("records", field, place);
    });
    // writes every row anew, so that values of dropped columns go when PostgreSQL vacuums, or the store compacts
    await session.script(`
      UPDATE ${schema}.records SET _origins = CASE WHEN _origins IS NULL THEN NULL ELSE ARRAY[${origins.join(", ")}]::integer[] END`);
  }
  const gone = former.fields.filter(({ name }) => !kept.has(renamed.get(name) ?? name)).map(({ name }) => name);
  await moveRemembered(session, schema, { gone, renamed });
  for (const index of indexes) await session.script(index);
}

/** Deletes what is remembered of fields that are gone, and keeps it of others under their new names. */
async function moveRemembered(
  session: SqlSession,
  schema: string,
  { gone, renamed }: { readonly gone: readonly string[]; readonly renamed: ReadonlyMap<string, string> },
): Promise<void> {
  const moved = [...renamed].map(([from, to]) => ({ from, to }));
  const names = JSON.stringify([...gone, ...renamed.keys()]);
  if (gone.length + moved.length === 0) return;
  await session.query(sql`
    WITH names AS MATERIALIZED (
      SELECT ARRAY(SELECT json_array_elements_text(${names}::json)) AS list, ${JSON.stringify(moved)}::jsonb AS moved
    )
    UPDATE ${raw(schema)}.records AS t SET _remembered = nullif((t._remembered - names.list) || coalesce((
        SELECT jsonb_object_agg(one->>'to', t._remembered->(one->>'from')) FROM jsonb_array_elements(names.moved) AS one
        WHERE t._remembered ? (one->>'from')), '{}'::jsonb), '{}'::jsonb)
    FROM names WHERE t._remembered ?| names.list`);
}

/** Lists the indexes on one field alone, by their full names. */
async function indexesOn(session: SqlSession, schema: string, field: string): Promise<string[]> {
  const rows = await session.query(sql`
    SELECT indexrelid::regclass::text AS name FROM pg_index
    JOIN pg_attribute ON attrelid = indrelid AND attname = ${field} AND indkey::text = attnum::text
    WHERE indrelid = ${`${schema}.records`}::regclass AND NOT indisunique`);
  return rows.map((row) => String(row.name));
}

/** A transaction of the owner that sees all records while a definition is replaced. */
class PostgresEvolvingTransaction extends PostgresTransaction implements EvolvingTransaction {
  readonly #session: SqlSession;
  readonly #schema: string;
  readonly #table: RecordTable;

  constructor(session: SqlSession, layout: DatasetLayout, names: DatasetNames, table: RecordTable) {
    super(session, layout, names, table);
    this.#table = table;
    this.#session = session;
    this.#schema = names.schema;
  }

  async held(after: string | undefined, limit: number): Promise<readonly StoredRecord[]> {
    const { fields } = this.seen;
    const columns = fields.map(({ name, kind }) => `${writeReading(kind, quoted(name))} AS ${quoted(name)}`).join(", ");
    const rows = await this.#session.query(sql`
      SELECT ${RECORD_COLUMNS}, ${raw(columns)}
      FROM ${raw(this.#schema)}.records ${after === undefined ? empty : sql`WHERE _subject > ${after}::uuid`}
      ORDER BY records._subject LIMIT ${limit}::int`);
    return rows.map((row) => hideOver(this.seen, toStoredRecord(row, fields)));
  }

  shorten(expiries: ReadonlyMap<string, Date>): Promise<void> {
    return this.#table.shorten(expiries);
  }

  async retireKeys(subjects: readonly string[]): Promise<void> {
    await this.#session.query(sql`
      INSERT INTO ${raw(this.#schema)}.retired_keys (_subject)
      SELECT one::uuid FROM json_array_elements_text(${JSON.stringify(subjects)}::json) AS one ON CONFLICT DO NOTHING`);
  }
}
