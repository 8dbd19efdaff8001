import sql from "sql-template-tag";
import { StoreError } from "../../../errors/index.js";
import type { SqlSession } from "../driver/driver.js";
import { nameOwner, quoted } from "../schema/names.js";
import { SWITCHING } from "./roles.js";

/** The oldest version supported. */
const OLDEST = 150_000;

/**
 * The minor release of each major version that closed the last known hole between roles of one server. The holes were
 * plans kept for another role (CVE-2023-2455, CVE-2024-10976), a role that was not reset (CVE-2024-10978), and
 * statistics about rows that may not be read (CVE-2024-4317, CVE-2025-8713). Newer major versions had none of these
 * when they came out.
 */
const SOUND: Readonly<Record<string, number>> = { 15: 14, 16: 10, 17: 6 };

/**
 * Makes sure that roles keep data apart on this version of the server.
 *
 * @throws StoreError `storage-unsupported`
 */
export function checkVersion(number: number, embedded: boolean): void {
  const [major, minor] = [Math.trunc(number / 10_000), number % 10_000];
  if (!(number >= OLDEST)) {
    throw new StoreError("storage-unsupported", "The database server is older than PostgreSQL 15");
  }
  const sound = SOUND[major] ?? 0;
  // an embedded server has no other roles to keep out
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
  /** Everybody may call `set_config`, and so each dataset's role may. */
  readonly setsConfig: boolean;
}

/** Reads the database and the server that a session is on. */
export async function readLogin(session: SqlSession): Promise<Login> {
  const [row] = await session.query(sql`
    SELECT current_database()::text AS database, current_setting('server_version_num')::int AS version,
      EXISTS (
        SELECT FROM pg_proc, aclexplode(coalesce(proacl, acldefault('f', proowner))) AS granted
        WHERE pg_proc.oid = 'pg_catalog.set_config(text, text, boolean)'::regprocedure
          AND granted.grantee = 0 AND granted.privilege_type = 'EXECUTE'
      ) AS sets_config`);
  return {
    database: String(row?.database),
    version: Number(row?.version),
    setsConfig: row?.sets_config === true,
  };
}

/** Predefined roles whose members can read or write everything. */
const PREDEFINED = [
  "pg_read_all_data",
  "pg_write_all_data",
  "pg_read_server_files",
  "pg_write_server_files",
  "pg_execute_server_program",
];

/**
 * Makes sure that the login gets rights on a dataset only by switching to its role.
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
  const [strong] = await session.query(sql`
    SELECT quote_ident(rolname) AS role FROM pg_roles AS r
    WHERE (rolsuper OR rolbypassrls OR rolname = ANY(${PREDEFINED}::text[])) AND pg_has_role(session_user, r.oid, ${SWITCHING})
    LIMIT 1`);
  if (strong !== undefined) {
    throw new StoreError(
      "storage-unsafe",
      `The login can bypass the isolation of assignments: it is a member of ${strong.role}`,
      `An administrator mends it: REVOKE ${strong.role} FROM ${name}; ${newLogin(database)}`,
    );
  }
  // before 16, the login's own INHERIT decides, even for roles that are made later
  if (version < 160_000 && login.inherits === true) {
    throw new StoreError(
      "storage-unsafe",
      "The login inherits the rights of the roles it is a member of, so that it owns the assignments' data",
      `An administrator mends it: ALTER ROLE ${name} NOINHERIT;`,
    );
  }
  if (version >= 160_000) await checkInherited(session, name, mark);
  await checkOwned(session, name, mark);
}

/**
 * Refuses a login that inherits from the owner, a dataset's role or its definer, because it has their rights without
 * switching.
 */
async function checkInherited(session: SqlSession, name: string, mark: string): Promise<void> {
  const [held] = await session.query(sql`
    WITH RECURSIVE held(role, member) AS (
      SELECT roleid, member FROM pg_auth_members
      WHERE inherit_option AND member = (SELECT oid FROM pg_roles WHERE rolname = session_user)
      UNION
      SELECT m.roleid, m.member FROM held JOIN pg_auth_members AS m ON m.member = held.role AND inherit_option
    )
    SELECT quote_ident(rolname) AS role, quote_ident(pg_get_userbyid(member)) AS member,
      pg_get_userbyid(member) = session_user AS direct
    FROM held JOIN pg_roles AS r ON r.oid = held.role
    WHERE rolname = ${nameOwner(mark)} OR rolname LIKE ANY(${[`pb\\_%\\_${mark}`, `pbd\\_%\\_${mark}`]}::text[])
    LIMIT 1`);
  if (held === undefined) return;
  throw new StoreError(
    "storage-unsafe",
    `The login ${name} inherits the rights of ${held.role}, so that it has them without switching to that role`,
    held.direct === true
      ? `An administrator mends it: GRANT ${held.role} TO ${name} WITH INHERIT FALSE, SET TRUE;`
      : `An administrator mends it: REVOKE ${held.role} FROM ${held.member};`,
  );
}

/** Refuses a login that owns a dataset's schema or one of its tables, because it needs no role to read it. */
async function checkOwned(session: SqlSession, name: string, mark: string): Promise<void> {
  const [owned] = await session.query(sql`
    SELECT upper(o.type) AS type, o.identity FROM pg_shdepend AS d, pg_identify_object(classid, objid, objsubid) AS o
    WHERE refclassid = 'pg_authid'::regclass AND refobjid = (SELECT oid FROM pg_roles WHERE rolname = session_user)
      AND deptype = 'o' AND dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
      AND o.type IN ('schema', 'table', 'view', 'materialized view', 'foreign table')
      AND (coalesce(o.schema, o.name) = 'purposebound'
        OR EXISTS (SELECT FROM pg_roles WHERE rolname = coalesce(o.schema, o.name) || ${`_${mark}`}))
    ORDER BY o.type, o.identity LIMIT 1`);
  if (owned === undefined) return;
  const thing = `${owned.type} ${owned.identity}`;
  throw new StoreError(
    "storage-unsafe",
    `The login ${name} owns ${thing}, so that it needs no role to read it`,
    `An administrator mends it, and so for all that the login owns of them: ALTER ${thing} OWNER TO ${quoted(nameOwner(mark))};`,
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

/** The remedy for a login that lacks a right. */
export const RIGHTS: string =
  "As an administrator: ALTER ROLE … CREATEROLE NOINHERIT; GRANT CREATE, CONNECT ON DATABASE … TO …; with the names of the login and of the database.";
