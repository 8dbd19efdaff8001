import sql from "sql-template-tag";
import type { JsonObject, Registration } from "../adapter.js";
import type { SqlSession } from "./driver.js";

/** SQL that makes the registry, as the owner. */
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
