import sql, { raw } from "sql-template-tag";
import type { DatasetLayout, Registration } from "../../contract/index.js";
import type { SqlSession } from "../driver/driver.js";
import type { Edition } from "./migrations/migration.js";
import { type DatasetNames, REGISTRY_SCHEMA } from "./names.js";

/**
 * SQLSTATE with which a gate is shut, since a dataset is no longer as this transaction takes it to be:
 * invalid_argument_for_power_function, which nothing else here can raise.
 */
export const NOT_ACCEPTED = "2201F";

/** SQLSTATE with which a gate is shut, since tables are newer than this release: invalid_argument_for_logarithm. */
export const NEWER = "2201E";

/**
 * What each transaction on a dataset looks at first: which versions of its definition are accepted, whether its records
 * are distributed, which edition its tables are of, and from which on a release may know it and go on. In the dataset's own
 * schema, since its role sees no other.
 *
 * `accepts` and `distributed` are what release 0.1.0 asks for. They stay empty, so that it finds itself shut out.
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

/** SQL that opens the gate of a new dataset. */
export function writeGate({ version, accepts }: Registration, { schema }: DatasetNames, edition: Edition): string {
  return `
    INSERT INTO ${schema}.definition (version, accepted_from, is_distributed, edition, edition_from)
    VALUES (${Number(version)}, ${Number(accepts)}, false, ${edition.number}, ${edition.from});`;
}

/**
 * The expression with which a transaction passes the gate, or fails with {@link NOT_ACCEPTED} or {@link NEWER}: the server
 * itself refuses, so that what comes behind it need not wait for an answer. Its lock on the table lasts as long as the
 * transaction, and is what {@link lockGate} waits for: no transaction sees a dataset that is being changed.
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
 * The same of the registry: fails where it is of a newer edition that this release may not work with; or, to `open` and to
 * make anything, of any newer one.
 */
export function registryCheck(edition: Edition, use: "open" | "read"): string {
  const bound = use === "open" ? "edition" : "edition_from";
  return passing(
    `SELECT CASE WHEN ${bound} > ${edition.number} THEN ${tooNew("edition")} ELSE 0::float8 END FROM ${REGISTRY_SCHEMA}.edition`,
  );
}

// of the row's own value: what is constant would be computed, and fail, when the statement is planned
function tooNew(column: string): string {
  return `ln(-${column}::float8)`;
}

function passing(found: string): string {
  return `sqrt(coalesce((${found}), -1))`;
}

/** Waits until nobody works on a dataset, and keeps others out until the transaction ends: reading ones too. */
export function lockGate(session: SqlSession, { schema }: DatasetNames): Promise<void> {
  return session.script(`LOCK TABLE ${schema}.definition IN ACCESS EXCLUSIVE MODE`);
}

/** Says at the gate which versions of a definition are accepted from now on. */
export async function changeGate(
  session: SqlSession,
  { schema }: DatasetNames,
  { version, accepts }: Registration,
): Promise<void> {
  await session.query(sql`
    UPDATE ${raw(schema)}.definition SET version = ${version}::int, accepted_from = ${accepts}::int`);
}
