import sql from "sql-template-tag";
import type { Approval, JsonObject, Registration } from "../../contract/index.js";
import type { SqlSession } from "../driver/driver.js";
import { moment, toDate } from "../values.js";

/** SQL that makes the registry and its history, as the owner. */
export const REGISTRY = `
  CREATE TABLE IF NOT EXISTS purposebound.definitions (
    assignment text COLLATE "C" PRIMARY KEY,
    version integer NOT NULL,
    accepts integer NOT NULL,
    terms text NOT NULL,
    definition jsonb NOT NULL,
    pseudonym_key text,
    shape text NOT NULL,
    distributed boolean NOT NULL DEFAULT false,
    registered_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE TABLE IF NOT EXISTS purposebound.definition_versions (
    assignment text COLLATE "C" NOT NULL,
    version integer NOT NULL,
    accepts integer NOT NULL,
    terms text NOT NULL,
    definition jsonb NOT NULL,
    approved_by text,
    reason text,
    approved_at timestamptz,
    PRIMARY KEY (assignment, version)
  );`;

/** What the registry holds of an assignment, and how its records are kept. */
export interface Registered {
  readonly registration: Registration;
  readonly distributed: boolean;
}

/** Reads what is registered, as the owner. */
export async function readRegistrations(
  session: SqlSession,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Registered>> {
  const rows = await session.query(sql`
    SELECT assignment, version, accepts, terms, definition, pseudonym_key, distributed FROM purposebound.definitions
    WHERE assignment = ANY(${[...ids]}::text[])`);
  return new Map(
    rows.map((row) => {
      const key = row.pseudonym_key;
      const registration: Registration = {
        version: Number(row.version),
        accepts: Number(row.accepts),
        terms: String(row.terms),
        definition: row.definition as JsonObject, // written below as an object
        key: typeof key === "string" ? key : undefined,
      };
      return [String(row.assignment), { registration, distributed: row.distributed === true }];
    }),
  );
}

/** Registers an assignment, as the owner. */
export async function writeRegistration(
  session: SqlSession,
  id: string,
  { version, accepts, terms, definition, key }: Registration,
  shape: string,
): Promise<void> {
  await session.query(sql`
    INSERT INTO purposebound.definitions (assignment, version, accepts, terms, definition, pseudonym_key, shape)
    VALUES (${id}, ${version}, ${accepts}, ${terms}, ${JSON.stringify(definition)}::jsonb, ${key ?? null}, ${shape})`);
}

/** Keeps a version in the registry's history, as the owner. */
export async function writeHistory(
  session: SqlSession,
  id: string,
  { version, accepts, terms, definition, approval }: Registration,
): Promise<void> {
  await session.query(sql`
    INSERT INTO purposebound.definition_versions
      (assignment, version, accepts, terms, definition, approved_by, reason, approved_at)
    VALUES (${id}, ${version}, ${accepts}, ${terms}, ${JSON.stringify(definition)}::jsonb,
      ${approval?.by ?? null}, ${approval?.reason ?? null}, ${approval?.at.toISOString() ?? null}::timestamptz)`);
}

/** Reads all versions, as the owner. */
export async function readHistory(session: SqlSession, id: string): Promise<readonly Registration[]> {
  const rows = await session.query(sql`
    SELECT version, accepts, terms, definition, approved_by, reason, ${moment("approved_at")}
    FROM purposebound.definition_versions WHERE assignment = ${id} ORDER BY definition_versions.version`);
  return rows.map((row) => {
    const approval: Approval | undefined =
      row.approved_by === null
        ? undefined
        : { by: String(row.approved_by), reason: String(row.reason), at: toDate(row.approved_at) };
    return {
      version: Number(row.version),
      accepts: Number(row.accepts),
      terms: String(row.terms),
      definition: row.definition as JsonObject, // written above as an object
      key: undefined,
      ...(approval === undefined ? {} : { approval }),
    };
  });
}
