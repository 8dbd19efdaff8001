import sql from "sql-template-tag";
import { StoreError } from "../../errors/index.js";
import type { SqlSession } from "./driver.js";
import { ownerOf, quoted } from "./names.js";

/** The oldest version supported. */
const OLDEST = 150_000;

/**
 * By major version, the minor release that closed the last known hole between roles of one server: plans kept for another
 * role (CVE-2023-2455, CVE-2024-10976), a role not reset (CVE-2024-10978), statistics of what may not be read
 * (CVE-2024-4317, CVE-2025-8713). Versions newer than these had none of them when they came out.
 */
const SOUND: Readonly<Record<string, number>> = { 15: 14, 16: 10, 17: 6 };

/**
 * Makes sure that the server is one on which roles keep data apart.
 *
 * @throws StoreError `storage-unsupported`
 */
export function checkVersion(number: number, embedded: boolean): void {
  const [major, minor] = [Math.trunc(number / 10_000), number % 10_000];
  if (!(number >= OLDEST)) {
    throw new StoreError("storage-unsupported", "The database server is older than PostgreSQL 15");
  }
  const sound = SOUND[major] ?? 0;
  // in an embedded one there are no other roles to keep out
  if (embedded || minor >= sound) return;
  throw new StoreError(
    "storage-unsupported",
    `PostgreSQL ${major}.${minor} has known holes in what keeps roles apart (CVE-2023-2455, CVE-2025-8713)`,
    `Update it to ${major}.${sound} or, better, the newest ${major}: a minor update changes no data.`,
  );
}

/** The login of a session, and where it is. */
export interface Login {
  readonly database: string;
  readonly version: number;
}

/** What database and server a session is on. */
export async function readLogin(session: SqlSession): Promise<Login> {
  const [row] = await session.query(sql`
    SELECT current_database()::text AS database, current_setting('server_version_num')::int AS version`);
  return { database: String(row?.database), version: Number(row?.version) };
}

/** Predefined roles whose members read or write whatever there is. */
const PREDEFINED = [
  "pg_read_all_data",
  "pg_write_all_data",
  "pg_read_server_files",
  "pg_write_server_files",
  "pg_execute_server_program",
];

/**
 * Makes sure that the login has no rights on any dataset but by switching to its role.
 *
 * @throws StoreError `storage-unsafe` with the SQL to mend it.
 */
export async function checkLogin(session: SqlSession, { database, version }: Login, mark: string): Promise<void> {
  const [login] = await session.query(sql`
    SELECT rolname::text AS name, rolinherit AS inherits,
      concat_ws(', ', CASE WHEN rolsuper THEN 'SUPERUSER' END, CASE WHEN rolbypassrls THEN 'BYPASSRLS' END,
        CASE WHEN rolreplication THEN 'REPLICATION' END) AS powers
    FROM pg_roles WHERE rolname = session_user`);
  const name = quoted(String(login?.name));
  if (login?.powers !== "") {
    throw new StoreError(
      "storage-unsafe",
      `The login can bypass the isolation of assignments: it has ${login?.powers}`,
      newLogin(database),
    );
  }
  const [held] = await session.query(sql`
    SELECT quote_ident(rolname) AS role, rolname LIKE 'pg\\_%' OR rolsuper OR rolbypassrls AS strong FROM pg_roles AS r
    WHERE CASE
      WHEN rolname = ${ownerOf(mark).slice(1, -1)} OR rolname LIKE ${`pb\\_%\\_${mark}`} THEN pg_has_role(session_user, r.oid, 'USAGE')
      WHEN rolsuper OR rolbypassrls OR rolname = ANY(${PREDEFINED}::text[]) THEN pg_has_role(session_user, r.oid, 'MEMBER')
      ELSE false END
    LIMIT 1`);
  if (held?.strong === true) {
    throw new StoreError(
      "storage-unsafe",
      `The login can bypass the isolation of assignments: it is a member of ${held.role}`,
      `An administrator mends it: REVOKE ${held.role} FROM ${name}; ${newLogin(database)}`,
    );
  }
  // before 16, the login's own INHERIT decides, also of roles that are still to be made
  if (version < 160_000 && login.inherits === true) {
    throw new StoreError(
      "storage-unsafe",
      "The login inherits the rights of the roles it is a member of, so that it owns the assignments' data",
      `An administrator mends it: ALTER ROLE ${name} NOINHERIT;`,
    );
  }
  if (held !== undefined) {
    throw new StoreError(
      "storage-unsafe",
      `The login inherits the rights of ${held.role}, so that it has them without switching to that role`,
      `An administrator mends it: GRANT ${held.role} TO ${name} WITH INHERIT FALSE, SET TRUE; and REVOKE the role from roles that ${name} inherits from.`,
    );
  }
  await checkOwned(session, name, mark);
}

/** A login that owns a dataset's schema or one of its tables needs no role to read it. */
async function checkOwned(session: SqlSession, name: string, mark: string): Promise<void> {
  const [owned] = await session.query(sql`
    SELECT count(*)::int AS things, min(thing) AS thing FROM (
      SELECT format('SCHEMA %I', nspname) AS thing, nspname FROM pg_namespace
      WHERE nspowner = (SELECT oid FROM pg_roles WHERE rolname = session_user)
      UNION ALL
      SELECT format('TABLE %I.%I', nspname, relname), nspname FROM pg_class JOIN pg_namespace AS n ON n.oid = relnamespace
      WHERE relowner = (SELECT oid FROM pg_roles WHERE rolname = session_user) AND relkind IN ('r', 'p', 'v', 'm', 'f')
    ) AS things
    WHERE nspname = 'purposebound' OR EXISTS (SELECT FROM pg_roles WHERE rolname = nspname || ${`_${mark}`})`);
  if (Number(owned?.things) === 0) return;
  throw new StoreError(
    "storage-unsafe",
    `The login owns ${owned?.thing}, so that it needs no role to read it`,
    `An administrator mends it, as for all that ${name} owns of them: ALTER ${owned?.thing} OWNER TO ${ownerOf(mark)};`,
  );
}

function newLogin(database: string): string {
  const name = /^[A-Za-z_][A-Za-z0-9_]*$/.test(database) ? `"${database}"` : "the database";
  return [
    "Connect with a login of its own, made by an administrator:",
    "CREATE ROLE purposebound_app LOGIN CREATEROLE NOINHERIT PASSWORD '…';",
    `GRANT CREATE, CONNECT ON DATABASE ${name} TO purposebound_app;`,
  ].join(" ");
}
