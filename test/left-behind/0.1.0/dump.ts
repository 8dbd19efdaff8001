import type pg from "pg";
import { type LeftDatabase, namesOf, PARTS, PASSWORD } from "../restore.js";

/**
 * Writes a database of 0.1.0 as SQL, by its catalogs: there is no pg_dump of PostgreSQL 18 in the registries that this
 * project has, and both versions should be written alike. Knows the kinds of things that 0.1.0 makes; where there is
 * anything else, it fails rather than leave it out. Whether it is faithful is for {@link catalogOf} to tell.
 *
 * @param client - A superuser, in that database.
 */
export async function dumpOf(client: pg.Client, left: LeftDatabase): Promise<string> {
  await client.query(SETTINGS);
  await refuseOthers(client);
  const { database } = namesOf(left);
  return [
    PARTS.roles,
    await rolesOf(client, left),
    PARTS.database,
    `${SETTINGS}\n`,
    ...(await rows(client, DATABASE_RIGHTS, [database])).map(
      ({ rights, grantee }) => `GRANT ${rights} ON DATABASE ${database} TO ${grantee};\n`,
    ),
    ...(await schemasIn(client)),
    "RESET ROLE;\nRESET ALL;\n",
  ].join("");
}

/** Values are written and read alike, whatever the server is set to. */
const SETTINGS = `SET timezone = 'UTC'; SET datestyle = 'ISO'; SET extra_float_digits = 1;
SET standard_conforming_strings = on; SET client_encoding = 'UTF8'; SET search_path = '';`;

type Row = Readonly<Record<string, string | null>>;

async function rows(client: pg.Client, text: string, values: unknown[] = []): Promise<readonly Row[]> {
  return (await client.query<Row>(text, values)).rows;
}

/** The schemas that are dumped. */
const OURS = "(nspname = 'purposebound' OR nspname LIKE 'pb\\_%')";

/** Makes sure that there is nothing that a dump would leave out. */
async function refuseOthers(client: pg.Client): Promise<void> {
  const found = await rows(
    client,
    `SELECT 'schema ' || nspname AS thing FROM pg_namespace
      WHERE NOT ${OURS} AND nspname NOT LIKE 'pg\\_%' AND nspname NOT IN ('public', 'information_schema')
    UNION ALL SELECT 'relation ' || c.oid::regclass FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = relnamespace
      WHERE nspname = 'public' OR ${OURS} AND (relkind NOT IN ('r', 'p', 'i', 'I', 'S') OR relpersistence <> 'p' OR relrowsecurity)
    UNION ALL SELECT 'function ' || p.oid::regprocedure FROM pg_proc AS p JOIN pg_namespace AS n ON n.oid = pronamespace
      WHERE nspname = 'public' OR ${OURS}
    UNION ALL SELECT 'trigger ' || tgname FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT 'comment on ' || pg_describe_object(classoid, objoid, objsubid) FROM pg_description
      JOIN pg_class AS c ON classoid = 'pg_class'::regclass AND c.oid = objoid JOIN pg_namespace AS n ON n.oid = relnamespace
      WHERE ${OURS}
    UNION ALL SELECT 'default privileges' FROM pg_default_acl
    UNION ALL SELECT 'extension ' || extname FROM pg_extension WHERE extname <> 'plpgsql'
    UNION ALL SELECT 'setting of ' || setrole::regrole FROM pg_db_role_setting`,
  );
  if (found.length > 0) throw new Error(`the dump has no form for ${found.map(({ thing }) => thing).join(", ")}`);
}

const ROLES = `SELECT quote_ident(rolname) AS role, concat_ws(' ',
    CASE WHEN rolcanlogin THEN 'LOGIN' ELSE 'NOLOGIN' END, CASE WHEN rolinherit THEN 'INHERIT' ELSE 'NOINHERIT' END,
    CASE WHEN rolcreaterole THEN 'CREATEROLE' END, CASE WHEN rolcreatedb THEN 'CREATEDB' END,
    CASE WHEN rolsuper THEN 'SUPERUSER' END, CASE WHEN rolreplication THEN 'REPLICATION' END,
    CASE WHEN rolbypassrls THEN 'BYPASSRLS' END, CASE WHEN rolpassword IS NOT NULL THEN 'PASSWORD ''${PASSWORD}''' END
  ) AS options FROM pg_authid WHERE rolname = $1 OR rolname LIKE $2 ORDER BY rolname = $1 DESC, rolname`;

/** Since 16, memberships have options, and grantors that count: those who may pass a role on come first. */
const MEMBERSHIPS = {
  since16: `SELECT quote_ident(r.rolname) AS role, quote_ident(m.rolname) AS member, format(
      ' WITH ADMIN %s, INHERIT %s, SET %s GRANTED BY %I', upper(admin_option::text), upper(inherit_option::text),
      upper(set_option::text), g.rolname) AS options
    FROM pg_auth_members AS a JOIN pg_roles AS r ON r.oid = roleid JOIN pg_roles AS m ON m.oid = member
    JOIN pg_roles AS g ON g.oid = grantor
    WHERE m.rolname = $1 OR r.rolname LIKE $2 ORDER BY admin_option DESC, r.rolname, m.rolname`,
  before: `SELECT quote_ident(r.rolname) AS role, quote_ident(m.rolname) AS member,
      CASE WHEN admin_option THEN ' WITH ADMIN OPTION' ELSE '' END AS options
    FROM pg_auth_members AS a JOIN pg_roles AS r ON r.oid = roleid JOIN pg_roles AS m ON m.oid = member
    WHERE m.rolname = $1 OR r.rolname LIKE $2 ORDER BY r.rolname, m.rolname`,
} as const;

async function rolesOf(client: pg.Client, left: LeftDatabase): Promise<string> {
  const { login, mark } = namesOf(left);
  const which = [login, `%\\_${mark}`];
  const roles = await rows(client, ROLES, which);
  const memberships = await rows(
    client,
    (await versionOf(client)) >= 16 ? MEMBERSHIPS.since16 : MEMBERSHIPS.before,
    which,
  );
  return [
    ...roles.map(({ role, options }) => `CREATE ROLE ${role} ${options};\n`),
    ...memberships.map(({ role, member, options }) => `GRANT ${role} TO ${member}${options};\n`),
  ].join("");
}

async function versionOf(client: pg.Client): Promise<number> {
  const [row] = await rows(client, "SELECT current_setting('server_version_num') AS version");
  return Math.trunc(Number(row?.version) / 10_000);
}

/** What others than the owner, and than everybody by default, may do with the database. */
const DATABASE_RIGHTS = `SELECT string_agg(privilege_type, ', ' ORDER BY privilege_type) AS rights,
    quote_ident(pg_get_userbyid(grantee)) AS grantee
  FROM pg_database, aclexplode(datacl) WHERE datname = $1 AND grantee NOT IN (0, datdba) GROUP BY grantee`;

const SCHEMAS = `SELECT n.oid, quote_ident(nspname) AS schema, quote_ident(pg_get_userbyid(nspowner)) AS owner
  FROM pg_namespace AS n WHERE ${OURS} ORDER BY nspname = 'purposebound' DESC, nspname`;

/** Tables, those that others are parts of before these. */
const TABLES = `SELECT c.oid, c.oid::regclass::text AS "table", relkind AS kind, relispartition::text AS is_part,
    array_to_string(reloptions, ', ') AS options, pg_get_partkeydef(c.oid) AS key, i.inhparent::regclass::text AS parent,
    pg_get_expr(relpartbound, c.oid) AS bound
  FROM pg_class AS c LEFT JOIN pg_inherits AS i ON inhrelid = c.oid
  WHERE relnamespace = $1 AND relkind IN ('r', 'p') ORDER BY relispartition, relname`;

const COLUMNS = `SELECT quote_ident(attname) AS name, attname AS plain, concat_ws(' ', quote_ident(attname), format_type(atttypid, atttypmod),
    CASE WHEN attcollation <> typcollation THEN 'COLLATE ' || attcollation::regcollation END,
    CASE WHEN attidentity = 'a' THEN 'GENERATED ALWAYS AS IDENTITY' END,
    CASE WHEN attnotnull AND attidentity = '' THEN 'NOT NULL' END,
    'DEFAULT ' || pg_get_expr(adbin, adrelid)) AS definition, attidentity AS identity
  FROM pg_attribute JOIN pg_type AS t ON t.oid = atttypid LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
  WHERE attrelid = $1 AND attnum > 0 AND NOT attisdropped ORDER BY attnum`;

const CONSTRAINTS = `SELECT quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
  WHERE conrelid = $1 AND contype <> 'n' ORDER BY contype <> 'p', conname`;

const INDEXES = `SELECT replace(pg_get_indexdef(indexrelid), ' ON ONLY ', ' ON ') AS definition FROM pg_index
  WHERE indrelid = $1 AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid) ORDER BY indexrelid`;

/** Rights of others than the owner, on tables and on their columns. */
const RIGHTS = `SELECT string_agg(privilege_type, ', ' ORDER BY privilege_type) AS rights, NULL AS columns,
    quote_ident(pg_get_userbyid(grantee)) AS grantee
  FROM pg_class, aclexplode(relacl) WHERE pg_class.oid = $1 AND grantee <> relowner GROUP BY grantee
  UNION ALL SELECT privilege_type, string_agg(quote_ident(attname), ', ' ORDER BY attnum), quote_ident(pg_get_userbyid(grantee))
  FROM pg_attribute, aclexplode(attacl) WHERE attrelid = $1 AND NOT attisdropped GROUP BY privilege_type, grantee`;

async function schemasIn(client: pg.Client): Promise<readonly string[]> {
  const written: string[] = [];
  for (const { oid, schema, owner } of await rows(client, SCHEMAS)) {
    written.push(`\nCREATE SCHEMA ${schema} AUTHORIZATION ${owner};\nSET ROLE ${owner};\n`);
    const rights = await rows(
      client,
      `SELECT privilege_type AS rights, quote_ident(pg_get_userbyid(grantee)) AS grantee
        FROM pg_namespace, aclexplode(nspacl) WHERE pg_namespace.oid = $1 AND grantee <> nspowner`,
      [oid],
    );
    for (const right of rights) written.push(`GRANT ${right.rights} ON SCHEMA ${schema} TO ${right.grantee};\n`);
    const tables = await rows(client, TABLES, [oid]);
    for (const table of tables) written.push(...(await tableOf(client, table)));
    // rows of parts go in, and come out, through the whole
    for (const { oid: id, table, is_part } of tables) {
      if (is_part !== "true")
        written.push(...(await contentOf(client, table ?? "", await rows(client, COLUMNS, [id]))));
    }
    written.push("RESET ROLE;\n");
  }
  return written;
}

async function tableOf(client: pg.Client, { oid, table, ...about }: Row): Promise<readonly string[]> {
  const rights = (await rows(client, RIGHTS, [oid])).map(
    ({ rights, columns, grantee }) =>
      `GRANT ${rights}${columns === null ? "" : ` (${columns})`} ON ${table} TO ${grantee};\n`,
  );
  const settings = about.options === null ? "" : ` WITH (${about.options})`;
  // a part takes its columns, keys and indexes from the whole
  if (about.is_part === "true")
    return [`CREATE TABLE ${table} PARTITION OF ${about.parent} ${about.bound}${settings};\n`, ...rights];
  const columns = await rows(client, COLUMNS, [oid]);
  const partitioning = about.key === null ? "" : ` PARTITION BY ${about.key}`;
  const constraints = await rows(client, CONSTRAINTS, [oid]);
  const definitions = columns.map(({ definition }) => `  ${definition}`).join(",\n");
  return [
    `CREATE TABLE ${table} (\n${definitions}\n)${partitioning}${settings};\n`,
    ...constraints.map(({ name, definition }) => `ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition};\n`),
    ...(await rows(client, INDEXES, [oid])).map(({ definition }) => `${definition};\n`),
    ...rights,
  ];
}

const ROWS_A_STATEMENT = 50;

async function contentOf(client: pg.Client, table: string, columns: readonly Row[]): Promise<readonly string[]> {
  const names = columns.map(({ name }) => name);
  const lists = names.map((name) => `quote_nullable(${name}::text)`).join(", ");
  const { rows: content } = await client.query<string[]>({
    // the first column is, or begins, the key of each table
    text: `SELECT ${lists} FROM ${table} AS t ORDER BY ${names.slice(0, 3).join(", ")}`,
    rowMode: "array",
  });
  const written: string[] = [];
  for (let from = 0; from < content.length; from += ROWS_A_STATEMENT) {
    const values = content.slice(from, from + ROWS_A_STATEMENT).map((row) => `(${row.join(", ")})`);
    written.push(`INSERT INTO ${table} (${names.join(", ")}) OVERRIDING SYSTEM VALUE VALUES\n${values.join(",\n")};\n`);
  }
  for (const { plain } of columns.filter(({ identity }) => identity === "a")) {
    const [sequence] = await rows(client, "SELECT pg_get_serial_sequence($1, $2) AS name", [table, plain]);
    const [at] = await rows(
      client,
      `SELECT last_value::text AS last, is_called::text AS called FROM ${sequence?.name}`,
    );
    written.push(`SELECT pg_catalog.setval('${sequence?.name}', ${at?.last}, ${at?.called});\n`);
  }
  return written;
}

/** Everything that a database has of 0.1.0, for comparing it before and after: definitions, rights, owners, roles, rows. */
export async function catalogOf(client: pg.Client, left: LeftDatabase): Promise<readonly string[]> {
  await client.query(SETTINGS);
  const { login, mark, database } = namesOf(left);
  const isNew = (await versionOf(client)) >= 16;
  const found = await rows(
    client,
    `WITH home AS (SELECT * FROM pg_namespace WHERE ${OURS}),
      rel AS (SELECT c.*, c.oid::regclass::text AS named FROM pg_class AS c JOIN home ON home.oid = relnamespace)
    SELECT concat_ws(' | ', 'schema', nspname, pg_get_userbyid(nspowner), (SELECT string_agg(one::text, ' ' ORDER BY one::text) FROM unnest(nspacl) AS one)) AS line FROM home
    UNION ALL SELECT concat_ws(' | ', 'relation', named, relkind, pg_get_userbyid(relowner), reloptions, relpersistence, relispartition,
      relreplident, pg_get_expr(relpartbound, oid), pg_get_partkeydef(oid), (SELECT string_agg(one::text, ' ' ORDER BY one::text) FROM unnest(relacl) AS one)) FROM rel
    UNION ALL SELECT concat_ws(' | ', 'column', named, row_number() OVER (PARTITION BY attrelid ORDER BY attnum), attname,
      format_type(atttypid, atttypmod), attcollation::regcollation, attnotnull, attidentity, attgenerated, attstorage, attislocal,
      attinhcount, pg_get_expr(adbin, adrelid), (SELECT string_agg(one::text, ' ' ORDER BY one::text) FROM unnest(attacl) AS one))
      FROM rel JOIN pg_attribute ON attrelid = rel.oid LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
      WHERE attnum > 0 AND NOT attisdropped
    UNION ALL SELECT concat_ws(' | ', 'constraint', named, conname, contype, pg_get_constraintdef(c.oid), conislocal, coninhcount, conindid::regclass)
      FROM rel JOIN pg_constraint AS c ON conrelid = rel.oid
    UNION ALL SELECT concat_ws(' | ', 'index', named, pg_get_indexdef(indexrelid), indisvalid, indisreplident,
      (SELECT inhparent::regclass FROM pg_inherits WHERE inhrelid = indexrelid)) FROM rel JOIN pg_index ON indrelid = rel.oid
    UNION ALL SELECT concat_ws(' | ', 'sequence', named, seqtypid::regtype, seqstart, seqincrement, seqmax, seqmin, seqcache, seqcycle,
      (SELECT last_value FROM pg_sequences WHERE format('%I.%I', schemaname, sequencename) = named))
      FROM rel JOIN pg_sequence ON seqrelid = rel.oid
    UNION ALL SELECT concat_ws(' | ', 'part', inhrelid::regclass, inhparent::regclass) FROM pg_inherits JOIN rel ON rel.oid = inhrelid
    UNION ALL SELECT concat_ws(' | ', 'role', rolname, rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolcanlogin, rolreplication,
      rolconnlimit, rolbypassrls, rolpassword IS NOT NULL) FROM pg_authid WHERE rolname = '${login}' OR rolname LIKE '%\\_${mark}'
    UNION ALL SELECT concat_ws(' | ', 'member', pg_get_userbyid(roleid), pg_get_userbyid(member), admin_option,
      ${isNew ? "pg_get_userbyid(grantor), inherit_option, set_option" : "''"}) FROM pg_auth_members
      WHERE pg_get_userbyid(member) = '${login}' OR pg_get_userbyid(roleid) LIKE '%\\_${mark}'
    UNION ALL SELECT concat_ws(' | ', 'database', datname, pg_encoding_to_char(encoding), datcollate,
      (SELECT string_agg(one::text, ' ' ORDER BY one::text) FROM unnest(datacl) AS one)) FROM pg_database WHERE datname = '${database}'
    ORDER BY line`,
  );
  const tables = await rows(
    client,
    `SELECT c.oid::regclass::text AS name FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = relnamespace
      WHERE ${OURS} AND relkind IN ('r', 'p') ORDER BY 1`,
  );
  const contents: string[] = [];
  for (const { name } of tables) {
    const [row] = await rows(
      client,
      `SELECT count(*)::text AS held, md5(coalesce(string_agg(t::text, E'\\n' ORDER BY t::text COLLATE "C"), '')) AS digest FROM ${name} AS t`,
    );
    contents.push(`content | ${name} | ${row?.held} | ${row?.digest}`);
  }
  return [...found.map(({ line }) => String(line)), ...contents];
}
