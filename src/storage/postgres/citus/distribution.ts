import sql, { raw } from "sql-template-tag";
import { StoreError } from "../../../errors/index.js";
import { IDENTITY_FORM } from "../../contract/index.js";
import type { SqlSession } from "../driver/driver.js";
import { listed, unkept } from "../isolation/shape.js";
import type { DatasetNames } from "../schema/names.js";
import { type DistributedTableName, readCluster } from "./cluster.js";

/** Options of `distribute()`. */
export interface DistributeOptions {
  /**
   * Gives the statements that distribute a table; they run as its owner. If left out, they are those of Citus.
   *
   * Tables with the same distribution column come one after another. Rows with the same value should lie on the same
   * node. If your statements make a table anew, they give it the same columns, keys and rights, move its rows, and
   * leave no other table. Otherwise they are refused and nothing changes.
   */
  readonly by?: (table: DistributedTableName) => readonly string[];
}

/** Numbers of rows by the table's name. */
type Rows = ReadonlyMap<string, number>;

/**
 * Distributes the rows of a dataset over nodes, as the owner; see {@link DistributedTable}.
 *
 * @param shape - Reads the shape of the schema at that moment.
 * @returns The shape of the schema afterwards.
 * @throws StoreError `storage-unsupported` if there is no Citus, or it could not work. `storage-differs` if the
 *   statements of `by` leave tables that cannot be worked with, or lose people.
 */
export async function takeApart(
  session: SqlSession,
  { schema, role }: DatasetNames,
  options: DistributeOptions,
  shape: () => Promise<string>,
): Promise<string> {
  const cluster = await readCluster(session);
  const by = options.by ?? cluster.distribute;
  if (by === undefined) {
    throw new StoreError(
      "storage-unsupported",
      "There is no extension citus in this database",
      "Create it, or say in `by` how tables are distributed there.",
    );
  }
  await cluster.checkDistributing(session);
  await session.script(`
    CREATE TABLE ${schema}.identities (_identity uuid PRIMARY KEY, _subject uuid NOT NULL, _form smallint NOT NULL DEFAULT ${IDENTITY_FORM});
    INSERT INTO ${schema}.identities (_identity, _subject, _form) SELECT _identity, _subject, _form FROM ${schema}.records;
    GRANT SELECT, INSERT, DELETE ON ${schema}.identities TO ${role};
    ALTER TABLE ${schema}.records DROP CONSTRAINT records__identity_key;`);
  const tables = [
    { table: `${schema}.records`, column: "_subject", role },
    { table: `${schema}.evidence`, column: "_subject", role },
    { table: `${schema}.identities`, column: "_identity", role },
  ];
  const [rows, before, standing] = [await countRows(session, tables), await shape(), await readStanding(session)];
  for (const table of tables) {
    for (const statement of writeStatements(by, table)) await session.script(statement);
    if ((await readStanding(session)) !== standing) throw unusable([`the transaction or the role, by ${table.table}`]);
  }
  const after = await shape();
  const faults = unkept(before, after, cluster);
  // rows of a missing table cannot be counted
  if (faults.length === 0) faults.push(...miscounted(rows, await countRows(session, tables)));
  if (faults.length > 0) throw unusable(faults);
  return after;
}

function writeStatements(by: NonNullable<DistributeOptions["by"]>, table: DistributedTableName): readonly string[] {
  const statements: unknown = by(table);
  const isList = Array.isArray(statements) && statements.every((one) => typeof one === "string");
  if (!isList) throw new TypeError("`by` of distribute() must give a list of statements");
  return statements;
}

/** Reads the transaction and the role of a session, because statements of `by` could leave them. */
async function readStanding(session: SqlSession): Promise<string> {
  const [row] = await session.query(sql`SELECT pg_current_xact_id()::text AS id, current_user::text AS role`);
  return `${row?.id} ${row?.role}`;
}

async function countRows(session: SqlSession, tables: readonly DistributedTableName[]): Promise<Rows> {
  const rows = new Map<string, number>();
  for (const { table } of tables) {
    const [row] = await session.query(sql`SELECT count(*)::float8 AS held FROM ${raw(table)}`);
    rows.set(table, Number(row?.held));
  }
  return rows;
}

function miscounted(before: Rows, after: Rows): string[] {
  const changed = [...before].filter(([table, held]) => after.get(table) !== held);
  return changed.map(([table, held]) => `${table}, which had ${held} rows, and has ${after.get(table)}`);
}

function unusable(faults: readonly string[]): StoreError {
  return new StoreError(
    "storage-differs",
    `The statements of \`by\` leave otherwise what must stay: ${listed(faults)}`,
    "Tables that they make anew need the same columns, keys, rights and rows, and nothing is to be left beside them. Nothing was distributed; where they ended the transaction, what came before that stays, and the assignment is shut until an administrator has undone it.",
  );
}
