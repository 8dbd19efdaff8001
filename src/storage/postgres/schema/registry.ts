import sql, { raw } from "sql-template-tag";
import { StoreError } from "../../../errors/index.js";
import type { Approval, GivenAdvice, JsonObject, Registration } from "../../contract/index.js";
import type { SqlSession } from "../driver/driver.js";
import { SWITCHING } from "../isolation/roles.js";
import { moment, toDate } from "../values.js";
import type { Edition } from "./migrations/index.js";
import { REGISTRY_SCHEMA } from "./names.js";

/**
 * SQL that makes the registry, its history and the notes of the store, as the owner, in the newest edition.
 *
 * Release 0.1.0 asks for `distributed`, and is the only release that writes it. If the tables have a later edition the
 * column is empty, so that 0.1.0 finds no table that it could change.
 * `identity_forms` are the forms of canonical text under which people of a dataset may have been hashed.
 */
export const REGISTRY = `
  CREATE TABLE purposebound.definitions (
    assignment text COLLATE "C" PRIMARY KEY,
    version integer NOT NULL,
    accepts integer NOT NULL,
    terms text NOT NULL,
    definition jsonb NOT NULL,
    pseudonym_key text,
    shape text NOT NULL,
    distributed boolean DEFAULT false,
    registered_at timestamptz NOT NULL DEFAULT now(),
    is_distributed boolean NOT NULL DEFAULT false,
    edition integer NOT NULL DEFAULT 0,
    identity_forms smallint[] NOT NULL DEFAULT '{1}',
    controller_country text COLLATE "C" GENERATED ALWAYS AS (definition #>> '{terms,controller,country}') STORED,
    controller_number text COLLATE "C" GENERATED ALWAYS AS (definition #>> '{terms,controller,organisationNumber}') STORED,
    CONSTRAINT definitions_shut CHECK (edition = 0 OR distributed IS NULL)
  );
  CREATE INDEX ON purposebound.definitions (controller_country, controller_number);
  CREATE TABLE purposebound.definition_versions (
    assignment text COLLATE "C" NOT NULL,
    version integer NOT NULL,
    accepts integer NOT NULL,
    terms text NOT NULL,
    definition jsonb NOT NULL,
    approved_by text,
    reason text,
    approved_at timestamptz,
    advice jsonb,
    proposal text,
    PRIMARY KEY (assignment, version)
  );
  CREATE TABLE purposebound.notes (
    kind text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    at timestamptz NOT NULL,
    expires_at timestamptz,
    body jsonb NOT NULL,
    version integer NOT NULL DEFAULT 1,
    PRIMARY KEY (kind, id)
  );
  CREATE INDEX ON purposebound.notes (expires_at);
  -- statistics would repeat names and bodies; Citus refuses the statement on tables that it knows
  DO 'BEGIN ALTER TABLE purposebound.notes ALTER COLUMN id SET STATISTICS 0, ALTER COLUMN body SET STATISTICS 0;
    EXCEPTION WHEN feature_not_supported THEN NULL; END';
  CREATE TABLE purposebound.edition (edition integer PRIMARY KEY, edition_from integer NOT NULL);
  INSERT INTO purposebound.edition VALUES (0, 0);`;

/** Entry of an assignment in the registry, and the state of its tables. */
export interface Registered {
  readonly registration: Registration;
  readonly distributed: boolean;
  /** The edition of the dataset's tables. */
  readonly edition: number;
}

/** Condition that a relation `c` is a plain table with the column `edition`, so that reading it runs no code of others. */
const HAS_EDITION = raw(`c.relkind = 'r' AND NOT c.relrowsecurity AND EXISTS (
  SELECT FROM pg_attribute WHERE attrelid = c.oid AND attname = 'edition' AND atttypid = 'integer'::regtype)`);

/**
 * Reads the edition of the registry, as the owner; undefined if there is no registry, 0 if release 0.1.0 made it.
 *
 * @throws StoreError `storage-differs` if the table of editions is none.
 */
export async function readRegistryEdition(session: SqlSession): Promise<number | undefined> {
  const [found] = await session.query(sql`
    SELECT to_regclass('purposebound.definitions') IS NOT NULL AS made,
      (SELECT ${HAS_EDITION} FROM pg_class AS c WHERE oid = to_regclass('purposebound.edition')) AS readable`);
  if (found?.made !== true) return undefined;
  if (found.readable === null) return 0;
  const [row] =
    found.readable === true
      ? await session.query(sql`SELECT max(edition) AS edition FROM ONLY purposebound.edition`)
      : [];
  if (typeof row?.edition === "number") return row.edition;
  throw new StoreError("storage-differs", "The registry is not as it was made: its table edition cannot be read");
}

/** Tells if the login may read the edition of the registry as the owner, who owns it. */
export async function hasReadableEdition(session: SqlSession, owner: string): Promise<boolean> {
  const [found] = await session.query(sql`
    SELECT 1 AS one FROM pg_class AS c JOIN pg_roles AS r ON r.oid = relowner
    JOIN pg_namespace AS n ON n.oid = relnamespace AND nspowner = r.oid
    WHERE nspname = ${REGISTRY_SCHEMA} AND relname = 'edition' AND rolname = ${owner} AND ${HAS_EDITION}
      AND pg_has_role(session_user, r.oid, ${SWITCHING})`);
  return found !== undefined;
}

/** Notes the edition of the registry, as the owner. */
export async function writeRegistryEdition(session: SqlSession, { number, from }: Edition): Promise<void> {
  await session.query(sql`UPDATE purposebound.edition SET edition = ${number}::int, edition_from = ${from}::int`);
}

/** Reads the ids of all assignments, as the owner. */
export async function readAssignments(session: SqlSession): Promise<readonly string[]> {
  const rows = await session.query(sql`SELECT assignment FROM purposebound.definitions ORDER BY assignment`);
  return rows.map(({ assignment }) => String(assignment));
}

/** Reads registrations, as the owner. */
export async function readRegistrations(
  session: SqlSession,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Registered>> {
  const rows = await session.query(sql`
    SELECT assignment, version, accepts, terms, definition, pseudonym_key, edition, identity_forms::integer[] AS identity_forms,
      coalesce(distributed, is_distributed) AS distributed
    FROM purposebound.definitions WHERE assignment = ANY(${[...ids]}::text[])`);
  return new Map(
    rows.map((row) => {
      const key = row.pseudonym_key;
      const registration: Registration = {
        version: Number(row.version),
        accepts: Number(row.accepts),
        terms: String(row.terms),
        definition: row.definition as JsonObject, // written below as an object
        key: typeof key === "string" ? key : undefined,
        identityForms: (row.identity_forms as number[]).map(Number), // never empty
      };
      const how = { distributed: row.distributed === true, edition: Number(row.edition) };
      return [String(row.assignment), { registration, ...how }];
    }),
  );
}

/** Lists registrations without keys, ordered by id, as the owner. */
export async function listRegistrations(
  session: SqlSession,
  after: string | undefined,
  limit: number,
): Promise<ReadonlyMap<string, Registration>> {
  // the empty text comes before every id
  const rows = await session.query(sql`
    SELECT assignment, version, accepts, terms, definition FROM purposebound.definitions
    WHERE assignment > ${after ?? ""} ORDER BY assignment LIMIT ${limit}`);
  return new Map(
    rows.map((row) => [
      String(row.assignment),
      {
        version: Number(row.version),
        accepts: Number(row.accepts),
        terms: String(row.terms),
        definition: row.definition as JsonObject, // written below as an object
        key: undefined,
      },
    ]),
  );
}

/** Registers an assignment, as the owner. */
export async function writeRegistration(
  session: SqlSession,
  id: string,
  { version, accepts, terms, definition, key, identityForms = [1] }: Registration,
  { shape, edition }: { readonly shape: string; readonly edition: Edition },
): Promise<void> {
  await session.query(sql`
    INSERT INTO purposebound.definitions
      (assignment, version, accepts, terms, definition, pseudonym_key, shape, distributed, edition, identity_forms)
    VALUES (${id}, ${version}, ${accepts}, ${terms}, ${JSON.stringify(definition)}::jsonb, ${key ?? null}, ${shape},
      NULL, ${edition.number}::int, ${`{${identityForms.map(Number).join(",")}}`}::smallint[])`);
}

/** Keeps a version in the registry's history, as the owner. */
export async function writeHistory(
  session: SqlSession,
  id: string,
  { version, accepts, terms, definition, approval }: Registration,
): Promise<void> {
  await session.query(sql`
    INSERT INTO purposebound.definition_versions
      (assignment, version, accepts, terms, definition, approved_by, reason, approved_at, advice, proposal)
    VALUES (${id}, ${version}, ${accepts}, ${terms}, ${JSON.stringify(definition)}::jsonb,
      ${approval?.by ?? null}, ${approval?.reason ?? null}, ${approval?.at.toISOString() ?? null}::timestamptz,
      ${approval?.advice === undefined ? null : JSON.stringify(approval.advice)}::jsonb, ${approval?.proposal ?? null})`);
}

/** Reads all versions of a definition, as the owner. */
export async function readHistory(session: SqlSession, id: string): Promise<readonly Registration[]> {
  const rows = await session.query(sql`
    SELECT version, accepts, terms, definition, approved_by, reason, ${moment("approved_at")}, advice, proposal
    FROM purposebound.definition_versions WHERE assignment = ${id} ORDER BY definition_versions.version`);
  return rows.map((row) => {
    const approval: Approval | undefined =
      row.approved_by === null
        ? undefined
        : {
            by: String(row.approved_by),
            reason: String(row.reason),
            at: toDate(row.approved_at),
            ...(row.advice === null ? {} : { advice: readAdvice(row.advice) }),
            ...(row.proposal === null ? {} : { proposal: String(row.proposal) }),
          };
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

/** Reads advice that {@link writeHistory} wrote. Its moments are text in JSON. */
function readAdvice(value: unknown): readonly GivenAdvice[] {
  const written = value as readonly (Omit<GivenAdvice, "at"> & { readonly at: string })[];
  return written.map((one) => ({ ...one, at: new Date(one.at) }));
}
