import sql, { raw } from "sql-template-tag";
import { StoreError } from "../../../errors/index.js";
import type { SqlSession } from "../driver/driver.js";
import { type DatasetNames, quoted } from "../schema/names.js";

const NEWER = raw("current_setting('server_version_num')::int >= 160000");

/** Privilege for pg_has_role that tells if a login may SET ROLE. Since 16, not every member may. */
export const SWITCHING = raw(
  "CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END",
);

/** Use of a role that a login makes. */
export interface RoleUse {
  /**
   * Tells if the role can log in: in a cluster, whose nodes connect as the role at work, and with a login for each
   * assignment.
   */
  readonly login: boolean;
  /** The session's login may switch to it. */
  readonly switched: boolean;
}

/** Tells if a role exists, without a look at memberships, which a server gathers anew after each grant. */
export async function hasRole(session: SqlSession, role: string): Promise<boolean> {
  const [row] = await session.query(sql`SELECT 1 AS one FROM pg_roles WHERE rolname = ${role}`);
  return row !== undefined;
}

/**
 * Makes a role without a password. If the server asks for a password, nobody can log in as the role.
 *
 * Names of roles can be guessed. A role that exists already must therefore be one that this login made; otherwise
 * somebody else would read through it.
 */
export async function createRole(session: SqlSession, role: string, { login, switched }: RoleUse): Promise<void> {
  const [known] = await session.query(sql`
    SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication OR EXISTS (
      SELECT FROM pg_auth_members WHERE member = r.oid
        OR roleid = r.oid AND member <> (SELECT oid FROM pg_roles WHERE rolname = session_user)
    ) AS foreign_hands FROM pg_roles AS r WHERE rolname = ${role}`);
  if (known?.foreign_hands === true) {
    throw new StoreError(
      "storage-unsafe",
      `The role ${quoted(role)} exists and is in other hands: another login made it, for this database or one of its name before`,
      `Connect as that login. If data are in its place already, drop nothing; if none are: DROP ROLE ${quoted(role)};`,
    );
  }
  if (known === undefined) await session.script(`CREATE ROLE ${quoted(role)} ${login ? "LOGIN" : "NOLOGIN"} NOINHERIT`);
  if (!switched) return;
  // a new role has no members yet, and the question would make the server gather all memberships of the login
  const [membership] = await session.query(
    known === undefined
      ? sql`SELECT ${NEWER} AS newer, false AS member`
      : sql`SELECT ${NEWER} AS newer, pg_has_role(session_user, ${role}::name, ${SWITCHING}) AS member`,
  );
  if (membership?.member === true) return;
  // before 16, the login's own NOINHERIT decides if a member inherits
  const how = membership?.newer === true ? " WITH INHERIT FALSE, SET TRUE" : "";
  await session.script(`GRANT ${quoted(role)} TO SESSION_USER${how}`);
}

/** Makes a schema that the owner owns, or makes sure that an existing one belongs to the owner. */
export async function createSchema(session: SqlSession, schema: string, owner: string): Promise<void> {
  const [known] = await session.query(sql`
    SELECT pg_get_userbyid(nspowner)::text AS owner FROM pg_namespace WHERE nspname = ${schema}`);
  if (known === undefined) {
    await session.script(`CREATE SCHEMA ${quoted(schema)} AUTHORIZATION ${quoted(owner)}`);
  } else if (known.owner !== owner) {
    throw new StoreError(
      "storage-unsafe",
      `The schema ${quoted(schema)} exists and is in other hands: ${quoted(String(known.owner))} owns it, and ${quoted(owner)} should`,
      "If the database was renamed or copied, give it its former name: names of roles derive from it. If something else made the schema, move that elsewhere.",
    );
  }
}

/**
 * Makes sure that the roles of datasets still reach nothing else, and that nobody else reaches them. One query checks
 * all.
 *
 * @param shared - True if the session's login must be able to switch to the roles.
 * @throws StoreError `storage-unsafe` with the SQL to mend the first role at fault.
 */
export async function checkRoles(
  session: SqlSession,
  datasets: Iterable<DatasetNames>,
  shared: boolean,
): Promise<void> {
  const roles = [...datasets].map(({ role }) => role);
  const rows = await session.query(sql`
    SELECT asked.role, r.oid IS NOT NULL AS known, strong, of, lent, may_switch, session_user::text AS login, ${NEWER} AS newer
    FROM unnest(${roles}::text[]) AS asked(role)
    LEFT JOIN pg_roles AS r ON r.rolname = asked.role
    -- for each role by an index: grouped as a whole, the memberships of all roles would be read to open one
    CROSS JOIN LATERAL (
      SELECT string_agg(quote_ident(pg_get_userbyid(roleid)), ', ') AS of FROM pg_auth_members
      WHERE member = r.oid AND member <> (SELECT oid FROM pg_roles WHERE rolname = session_user)
    ) AS up
    CROSS JOIN LATERAL (
      SELECT string_agg(quote_ident(pg_get_userbyid(member)), ', ') AS lent FROM pg_auth_members
      WHERE roleid = r.oid AND member <> (SELECT oid FROM pg_roles WHERE rolname = session_user)
    ) AS down
    CROSS JOIN LATERAL (SELECT
      rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication AS strong,
      pg_has_role(session_user, r.oid, ${SWITCHING}) AS may_switch
    ) AS found
    WHERE r.oid IS NULL OR strong OR of IS NOT NULL OR lent IS NOT NULL OR (${shared} AND NOT may_switch)
    LIMIT 1`);
  const [row] = rows;
  if (row === undefined) return;
  const role = quoted(String(row.role));
  const login = quoted(String(row.login));
  const [what, mending] =
    row.known !== true
      ? [
          "does not exist",
          `CREATE ROLE ${role} ${shared ? "NOLOGIN" : "LOGIN"} NOINHERIT; and give it back the rights named in docs/guide/storage.md.`,
        ]
      : row.strong === true
        ? [
            "can do more than it may",
            `ALTER ROLE ${role} NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB NOREPLICATION;`,
          ]
        : typeof row.of === "string"
          ? ["is a member of other roles", `REVOKE ${row.of} FROM ${role};`]
          : typeof row.lent === "string"
            ? ["has other members than the login", `REVOKE ${role} FROM ${row.lent};`]
            : [
                "is none that the login may switch to",
                `GRANT ${role} TO ${login}${row.newer === true ? " WITH INHERIT FALSE, SET TRUE" : ""};`,
              ];
  throw new StoreError("storage-unsafe", `The role ${role} ${what}`, `An administrator mends it: ${mending}`);
}
