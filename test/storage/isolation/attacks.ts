/** Names in the database of an attack's victim, and of who attacks. */
export interface AttackNames {
  /** Schema of the dataset that is attacked, and its role. */
  readonly theirs: string;
  readonly theirRole: string;
  /** Schema of the dataset under which the attack runs. */
  readonly mine: string;
  /** The role that owns all schemas. */
  readonly owner: string;
  /** Large object of the victim's. */
  readonly large: number;
}

/** An attack: its name, and one statement. */
export type Attack = readonly [name: string, statement: (names: AttackNames) => string];

/** One statement each, of which none switches the role by itself. */
export const PLAIN: readonly Attack[] = [
  ["a table", ({ theirs }) => `SELECT * FROM ${theirs}.records`],
  ["a count", ({ theirs }) => `SELECT count(*) FROM ${theirs}.records`],
  ["TABLE", ({ theirs }) => `TABLE ${theirs}.evidence`],
  ["a whole row", ({ theirs }) => `SELECT r::text FROM ${theirs}.records AS r`],
  ["a system column", ({ theirs }) => `SELECT ctid, xmin FROM ${theirs}.records`],
  ["a union", ({ mine, theirs }) => `SELECT name FROM ${mine}.records UNION ALL SELECT name FROM ${theirs}.records`],
  ["a subquery", ({ theirs }) => `SELECT (SELECT string_agg(name, ',') FROM ${theirs}.records)`],
  ["a join under EXISTS", ({ theirs }) => `SELECT 1 WHERE EXISTS (SELECT FROM ${theirs}.records WHERE name LIKE 'C%')`],
  ["a cursor", ({ theirs }) => `DECLARE c CURSOR FOR SELECT * FROM ${theirs}.records`],
  ["the suppression list", ({ theirs }) => `SELECT encode(identity, 'hex') FROM ${theirs}.suppressions`],
  ["the trail", ({ theirs }) => `SELECT * FROM ${theirs}.trail`],
  ["intakes", ({ theirs }) => `SELECT * FROM ${theirs}.intakes`],
  ["the registry", () => "SELECT pseudonym_key FROM purposebound.definitions"],
  ["the registry's shapes", () => "SELECT shape FROM purposebound.definitions"],
  ["EXPLAIN ANALYZE", ({ theirs }) => `EXPLAIN (ANALYZE, VERBOSE) SELECT * FROM ${theirs}.records`],
  ["a view of one's own", ({ theirs }) => `CREATE TEMP VIEW loot AS SELECT * FROM ${theirs}.records`],
  ["a copy", ({ theirs }) => `CREATE TEMP TABLE loot AS SELECT * FROM ${theirs}.records`],
  ["a table like it", ({ mine, theirs }) => `CREATE TABLE ${mine}.loot (LIKE ${theirs}.records INCLUDING ALL)`],
  ["inheriting", ({ theirs }) => `CREATE TEMP TABLE loot () INHERITS (${theirs}.records)`],
  ["COPY TO STDOUT", ({ theirs }) => `COPY ${theirs}.records TO STDOUT`],
  ["COPY of a query", ({ theirs }) => `COPY (SELECT * FROM ${theirs}.records) TO STDOUT`],
  ["COPY TO a file", ({ mine }) => `COPY ${mine}.records TO '/tmp/loot'`],
  ["COPY FROM a file", () => "COPY pg_temp.loot FROM '/etc/passwd'"],
  ["COPY TO PROGRAM", ({ mine }) => `COPY ${mine}.records TO PROGRAM 'cat'`],
  ["a file", () => "SELECT pg_read_file('postgresql.conf')"],
  ["a binary file", () => "SELECT pg_read_binary_file('PG_VERSION')"],
  ["a directory", () => "SELECT pg_ls_dir('base')"],
  ["the log's directory", () => "SELECT * FROM pg_ls_logdir()"],
  ["a large object", ({ large }) => `SELECT convert_from(lo_get(${large}), 'UTF8')`],
  ["opening a large object", ({ large }) => `SELECT loread(lo_open(${large}, 262144), 100)`],
  ["pages of large objects", () => "SELECT convert_from(data, 'UTF8') FROM pg_largeobject"],
  ["removing a large object", ({ large }) => `SELECT lo_unlink(${large})`],
  ["overwriting a large object", ({ large }) => `SELECT lo_put(${large}, 0, 'gone')`],
  ["importing a file", () => "SELECT lo_import('/etc/passwd')"],
  ["exporting a large object", ({ large }) => `SELECT lo_export(${large}, '/tmp/loot')`],
  [
    "statistics",
    ({ theirs }) => `SELECT most_common_vals, histogram_bounds FROM pg_stats WHERE schemaname = '${theirs}'`,
  ],
  ["raw statistics", () => "SELECT stavalues1::text, stavalues2::text FROM pg_statistic"],
  ["extended statistics", () => "SELECT most_common_vals FROM pg_stats_ext"],
  ["raw extended statistics", () => "SELECT * FROM pg_statistic_ext_data"],
  ["what others run", () => "SELECT query FROM pg_stat_activity WHERE pid <> pg_backend_pid()"],
  ["statements of others", () => "SELECT query FROM pg_stat_statements"],
  ["passwords", () => "SELECT rolpassword FROM pg_authid"],
  ["a query to XML", ({ theirs }) => `SELECT query_to_xml('SELECT name FROM ${theirs}.records', true, false, '')`],
  ["a table to XML", ({ theirs }) => `SELECT table_to_xml('${theirs}.records', true, false, '')`],
  ["a schema to XML", ({ theirs }) => `SELECT schema_to_xml('${theirs}', true, false, '')`],
  ["the database to XML", () => "SELECT database_to_xml(true, false, '')"],
  ["ts_stat", ({ theirs }) => `SELECT * FROM ts_stat($$SELECT to_tsvector('simple', name) FROM ${theirs}.records$$)`],
  [
    "ts_rewrite",
    ({ theirs }) =>
      `SELECT ts_rewrite('a'::tsquery, $$SELECT 'a'::tsquery, plainto_tsquery(name) FROM ${theirs}.records$$)`,
  ],
  ["currtid2", ({ theirs }) => `SELECT currtid2('${theirs}.records', '(0,1)')`],
  ["a sequence's state", ({ theirs }) => `SELECT last_value FROM ${theirs}.intakes_number_seq`],
  ["using up a sequence", ({ theirs }) => `SELECT nextval('${theirs}.trail_position_seq')`],
  ["setting a sequence", ({ theirs }) => `SELECT setval('${theirs}.trail_position_seq', 1)`],
  [
    "sequences",
    ({ theirs }) =>
      `SELECT last_value + 136 FROM pg_sequences WHERE schemaname = '${theirs}' AND last_value IS NOT NULL`,
  ],
  ["inserting", ({ theirs }) => `INSERT INTO ${theirs}.suppressions VALUES ('\\x00', 'erased', now())`],
  ["updating", ({ theirs }) => `UPDATE ${theirs}.records SET name = 'gone'`],
  ["deleting", ({ theirs }) => `DELETE FROM ${theirs}.records RETURNING *`],
  ["a writing CTE", ({ theirs }) => `WITH gone AS (DELETE FROM ${theirs}.records RETURNING name) SELECT * FROM gone`],
  [
    "MERGE",
    ({ mine, theirs }) =>
      `MERGE INTO ${theirs}.records AS t USING ${mine}.records AS s ON true WHEN MATCHED THEN DELETE`,
  ],
  [
    "MERGE from",
    ({ mine, theirs }) =>
      `MERGE INTO ${mine}.records AS t USING ${theirs}.records AS s ON true WHEN MATCHED THEN UPDATE SET name = s.name`,
  ],
  ["emptying", ({ theirs }) => `TRUNCATE ${theirs}.records`],
  ["dropping", ({ theirs }) => `DROP SCHEMA ${theirs} CASCADE`],
  ["altering", ({ theirs }) => `ALTER TABLE ${theirs}.records DISABLE TRIGGER ALL`],
  ["taking over", ({ theirs }) => `ALTER TABLE ${theirs}.records OWNER TO CURRENT_USER`],
  ["reassigning", ({ owner }) => `REASSIGN OWNED BY ${owner} TO CURRENT_USER`],
  ["locking", ({ theirs }) => `LOCK TABLE ${theirs}.records IN ACCESS EXCLUSIVE MODE`],
  [
    "a trigger",
    ({ theirs }) =>
      `CREATE TRIGGER t BEFORE INSERT ON ${theirs}.records FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()`,
  ],
  ["a rule", ({ theirs }) => `CREATE RULE r AS ON INSERT TO ${theirs}.records DO ALSO NOTIFY loot`],
  ["an index with a function", ({ theirs }) => `CREATE INDEX ON ${theirs}.records (lower(name))`],
  ["a policy", ({ theirs }) => `CREATE POLICY p ON ${theirs}.records USING (true)`],
  ["a comment", ({ theirs }) => `COMMENT ON TABLE ${theirs}.records IS 'mine'`],
  ["granting", ({ theirs }) => `GRANT SELECT ON ${theirs}.records TO PUBLIC`],
  ["granting a role", ({ theirRole }) => `GRANT ${theirRole} TO CURRENT_USER`],
  ["default privileges", ({ owner }) => `ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} GRANT SELECT ON TABLES TO PUBLIC`],
  ["changing a role", ({ theirRole }) => `ALTER ROLE ${theirRole} PASSWORD 'mine'`],
  ["settings of a role", ({ theirRole }) => `ALTER ROLE ${theirRole} SET search_path = pg_temp`],
  ["a new role", () => "CREATE ROLE loot SUPERUSER LOGIN"],
  ["a schema", () => "CREATE SCHEMA loot"],
  [
    "a function in its schema",
    ({ theirs }) => `CREATE FUNCTION ${theirs}.lower(text) RETURNS text LANGUAGE sql AS 'SELECT $1'`,
  ],
  [
    "a function in pg_catalog",
    () => "CREATE FUNCTION pg_catalog.starts_with(text, text, int) RETURNS boolean LANGUAGE sql AS 'SELECT true'",
  ],
  ["an operator in public", () => "CREATE OPERATOR public.= (LEFTARG = text, RIGHTARG = text, FUNCTION = texteq)"],
  [
    "an event trigger",
    () => "CREATE EVENT TRIGGER e ON ddl_command_end EXECUTE FUNCTION pg_catalog.suppress_redundant_updates_trigger()",
  ],
  ["a publication", ({ theirs }) => `CREATE PUBLICATION loot FOR TABLE ${theirs}.records`],
  ["a replication slot", () => "SELECT pg_create_logical_replication_slot('loot', 'test_decoding')"],
  ["an extension", () => "CREATE EXTENSION dblink"],
  ["a foreign server", () => "CREATE SERVER loot FOREIGN DATA WRAPPER postgres_fdw"],
  ["a language", () => "CREATE LANGUAGE plpythonu"],
  ["the server's settings", () => "ALTER SYSTEM SET log_statement = 'all'"],
  ["ending others", () => "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename <> current_user"],
  ["ANALYZE", ({ theirs }) => `ANALYZE ${theirs}.records`],
  ["a failing cast", ({ theirs }) => `SELECT name::int FROM ${theirs}.records`],
  ["a division by what is there", ({ theirs }) => `SELECT 1 / (SELECT count(*) - 137 FROM ${theirs}.records)`],
  ["a foreign key", ({ theirs }) => `CREATE TEMP TABLE loot (s uuid REFERENCES ${theirs}.records)`],
  ["SET ROLE NONE with a query after it", ({ theirs }) => `SET ROLE NONE; SELECT name FROM ${theirs}.records`],
  ["SET SESSION AUTHORIZATION", ({ theirRole }) => `SET SESSION AUTHORIZATION ${theirRole}`],
  [
    "columns of the information schema",
    ({ theirs }) => `SELECT column_default FROM information_schema.columns WHERE table_schema = '${theirs}'`,
  ],
];

const texts = ({ theirs }: AttackNames) => `$$SELECT to_tsvector('simple', name) FROM ${theirs}.records$$`;

/** One statement each, which switches the role and then has a query run that comes to it as text. */
export const SWITCHING: readonly Attack[] = [
  [
    "set_config, then ts_stat",
    (names) =>
      `SELECT set_config('role', '${names.theirRole}', true), (SELECT string_agg(word, ' ') FROM ts_stat(${texts(names)}))`,
  ],
  [
    "set_config to none and again, then ts_stat",
    (names) =>
      `SELECT set_config('role', 'none', true), set_config('role', '${names.owner}', true), (SELECT string_agg(word, ' ') FROM ts_stat(${texts(names)}))`,
  ],
  [
    "DO",
    ({ theirs, theirRole }) => `DO $do$ DECLARE loot text; BEGIN
      EXECUTE 'SET LOCAL ROLE ${theirRole}';
      SELECT string_agg(name, ' ') INTO loot FROM ${theirs}.records;
      RAISE EXCEPTION '%', loot;
    END $do$`,
  ],
];

/** Several statements each, which first get rid of the role. */
export const SEVERAL: readonly Attack[] = (
  [
    () => "RESET ROLE",
    () => "SET ROLE NONE",
    () => "RESET ALL",
    () => "DISCARD ALL",
    () => "RESET SESSION AUTHORIZATION",
    ({ theirRole }) => `SET ROLE ${theirRole}`,
    ({ theirRole }) => `SET LOCAL ROLE ${theirRole}`,
    ({ theirRole }) => `SELECT set_config('role', '${theirRole}', false)`,
    ({ owner }) => `RESET ROLE; SET ROLE ${owner}`,
    ({ theirRole }) => `UPDATE pg_settings SET setting = '${theirRole}' WHERE name = 'role'`,
    ({ theirRole }) => `SET SESSION AUTHORIZATION ${theirRole}`,
    () => "ROLLBACK; BEGIN",
    ({ theirRole }) =>
      `CREATE FUNCTION pg_temp.f() RETURNS void LANGUAGE plpgsql SET role = '${theirRole}' AS 'BEGIN END'; SELECT pg_temp.f()`,
  ] as const satisfies readonly ((names: AttackNames) => string)[]
).map(
  (first): Attack => [
    `after ${first({ theirs: "B", theirRole: "B", mine: "A", owner: "owner", large: 0 })}`,
    (names) => `${first(names)}; SELECT string_agg(name, ' ') FROM ${names.theirs}.records`,
  ],
);
