import sql, { raw } from "sql-template-tag";
import type { DatasetLayout, Registration } from "../../contract/index.js";
import type { SqlSession } from "../driver/driver.js";
import type { Edition } from "./migrations/migration.js";
import { type DatasetNames, REGISTRY_SCHEMA } from "./names.js";

/**
 * SQLSTATE of a gate that is shut because the dataset is no longer as this transaction takes it to be. It is
 * invalid_argument_for_power_function, which nothing else here can raise.
 */
export const NOT_ACCEPTED = "2201F";

/** SQLSTATE of a gate that is shut because the tables are newer than this release: invalid_argument_for_logarithm. */
export const NEWER = "2201E";

/**
 * Writes the table of the gate, which each transaction on a dataset looks at first. It stands in the dataset's own
 * schema, because the dataset's role sees no other.
 *
 * The gate says which versions of the definition are accepted, and if the records are distributed. It also says which
 * edition the tables have, and which edition a release must know to go on.
 *
 * Release 0.1.0 asks for `accepts` and `distributed`. They stay empty, so that it finds itself shut out.
 */
export function writeGateTable({ schema, role }: DatasetNames): string {
  return `
    CREATE TABLE ${schema}.definition (
      version integer PRIMARY KEY,
      accepts integer,
      distributed boolean,
      accepted_from integer NOT NULL,
      is_distributed boolean NOT NULL,
      edition integer NOT NULL,
      edition_from integer NOT NULL,
      CONSTRAINT definition_shut CHECK (accepts IS NULL AND distributed IS NULL)
    );
    GRANT SELECT ON ${schema}.definition TO ${role};`;
}

/** Writes SQL that opens the gate of a new dataset. */
export function writeGate({ version, accepts }: Registration, { schema }: DatasetNames, edition: Edition): string {
  return `
    INSERT INTO ${schema}.definition (version, accepted_from, is_distributed, edition, edition_from)
    VALUES (${Number(version)}, ${Number(accepts)}, false, ${edition.number}, ${edition.from});`;
}

/**
 * Writes the expression by which a transaction passes the gate, or fails with {@link NOT_ACCEPTED} or {@link NEWER}.
 * The server itself refuses, so that later statements need not wait for an answer. The lock that it takes on the table
 * lasts as long as the transaction. {@link lockGate} waits for that lock, so that no transaction sees a dataset while
 * it is being changed.
 */
export function gateCheck(
  { version }: DatasetLayout,
  { schema }: DatasetNames,
  isDistributed: boolean,
  edition: Edition,
): string {
  const accepted = `accepted_from <= ${Number(version)} AND is_distributed = ${isDistributed} AND edition >= ${edition.number}`;
  return passing(
    `SELECT CASE WHEN edition_from > ${edition.number} THEN ${tooNew("edition")} WHEN ${accepted} THEN 0::float8 ELSE -1 END
     FROM ${schema}.definition`,
  );
}

/**
 * Writes the same expression for the registry. It fails if the registry has a newer edition with which this release may
 * not work. For `open`, which may make things, it fails at any newer edition.
 */
export function registryCheck(edition: Edition, use: "open" | "read"): string {
  const bound = use === "open" ? "edition" : "edition_from";
  return passing(
    `SELECT CASE WHEN ${bound} > ${edition.number} THEN ${tooNew("edition")} ELSE 0::float8 END FROM ${REGISTRY_SCHEMA}.edition`,
  );
}

// computed from the row's own value, because PostgreSQL would compute a constant, and fail, when it plans the statement
function tooNew(column: string): string {
  return `ln(-${column}::float8)`;
}

function passing(found: string): string {
  return `sqrt(coalesce((${found}), -1))`;
}

/** Waits until nobody works on a dataset, and keeps others out until the transaction ends, even readers. */
export function lockGate(session: SqlSession, { schema }: DatasetNames): Promise<void> {
  return session.script(`LOCK TABLE ${schema}.definition IN ACCESS EXCLUSIVE MODE`);
}

/** Notes at the gate which versions of a definition are accepted from now on. */
export async function changeGate(
  session: SqlSession,
  { schema }: DatasetNames,
  { version, accepts }: Registration,
): Promise<void> {
  await session.query(sql`
    UPDATE ${raw(schema)}.definition SET version = ${version}::int, accepted_from = ${accepts}::int`);
}
