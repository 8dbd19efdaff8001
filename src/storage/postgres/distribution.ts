import sql from "sql-template-tag";
import { StoreError } from "../../errors/index.js";
import type { SqlSession } from "./driver.js";
import type { DatasetNames } from "./names.js";

/** A table that is to be distributed over nodes by the hash of one of its columns. */
export interface DistributedTableName {
  /** With its schema; needs no quoting. */
  readonly table: string;
  readonly column: string;
  /** The role that works with it: who makes the table anew gives it the same rights. */
  readonly role: string;
}

/** Options of `distribute()`. */
export interface DistributeOptions {
  /**
   * Gives the statements that distribute a table, run as its owner. Those of Citus if left out. Tables of one column come one
   * after another, and belong together: what has the same value should lie on the same node.
   */
  readonly by?: (table: DistributedTableName) => readonly string[];
}

/** Takes the rows of a dataset apart as distribution asks, as the owner: see {@link DistributedTable}. */
export async function takeApart(
  session: SqlSession,
  { schema, role }: DatasetNames,
  { by = byCitus }: DistributeOptions,
): Promise<void> {
  if (by === byCitus) await checkCitus(session);
  await session.script(`
    CREATE TABLE ${schema}.identities (_identity uuid PRIMARY KEY, _subject uuid NOT NULL);
    INSERT INTO ${schema}.identities SELECT _identity, _subject FROM ${schema}.records;
    GRANT SELECT, INSERT, DELETE ON ${schema}.identities TO ${role};
    ALTER TABLE ${schema}.records DROP CONSTRAINT records__identity_key;`);
  const plain = schema.slice(1, -1);
  const tables = [
    { table: `${plain}.records`, column: "_subject", role: role.slice(1, -1) },
    { table: `${plain}.evidence`, column: "_subject", role: role.slice(1, -1) },
    { table: `${plain}.identities`, column: "_identity", role: role.slice(1, -1) },
  ];
  for (const table of tables) for (const statement of by(table)) await session.script(statement);
}

function byCitus({ table, column }: DistributedTableName): readonly string[] {
  return [`SELECT pg_catalog.create_distributed_table('${table}', '${column}')`];
}

async function checkCitus(session: SqlSession): Promise<void> {
  const found = await session.query(sql`SELECT 1 AS one FROM pg_extension WHERE extname = 'citus'`);
  if (found.length > 0) return;
  throw new StoreError(
    "storage-unsupported",
    "There is no extension citus in this database",
    "Create it, or say in `by` how tables are distributed there.",
  );
}
