import sql, { raw, type Sql } from "sql-template-tag";
import { StoreError } from "../../../errors/index.js";
import { type Cluster, readCluster } from "../citus/cluster.js";
import type { SqlSession } from "../driver/driver.js";
import { type DatasetNames, nameOwner, quoted, REGISTRY_SCHEMA } from "../schema/names.js";

/**
 * Builds SQL for the shape of schemas: what each holds, and who may do what with it. The shape is one text with a line
 * for each thing: its name, a tab, and its nature.
 *
 * The shape is taken when the tables are made or changed, and kept in the registry. The tables are thus described once,
 * by the SQL that makes them. The owner, the dataset's role and its definer appear under these words. A dump put back
 * under other names therefore has the same shape.
 *
 * The query starts from the objects that depend on the schema. They are indexed, so other schemas cost nothing, and
 * objects of every kind are found. Things that differ between server versions are left out: NOT NULL constraints
 * (columns tell of them) and the owner's own rights. Servers also differ in which names they quote. `json` is a word of
 * SQL to 18, and not to 15. Quotes around plain names are therefore removed.
 */
function queryShapes(schemas: readonly string[], mark: string): Sql {
  return sql`
    SELECT nspname::text AS schema,
      string_agg(replace(${unquoted("name")} || E'\t' || ${unquoted("coalesce(nature, '')")}, E'\n', ' '), E'\n'
        ORDER BY ${unquoted("name")} COLLATE "C", nature COLLATE "C") AS shape
    FROM (
      WITH home AS (
        SELECT oid, nspname, nspowner, nspacl FROM pg_namespace WHERE nspname = ANY(${[...schemas]}::text[])
      ), part AS (
        SELECT home.nspname, d.classid, d.objid FROM home
        JOIN pg_depend AS d ON d.refclassid = 'pg_namespace'::regclass AND d.refobjid = home.oid
      ), rel AS (
        SELECT part.nspname, c.* FROM part JOIN pg_class AS c ON part.classid = 'pg_class'::regclass AND c.oid = part.objid
      ), routine AS (
        SELECT part.nspname, p.*, format('function %I(%s)', proname, pg_get_function_identity_arguments(p.oid)) AS thing
        FROM part JOIN pg_proc AS p ON part.classid = 'pg_proc'::regclass AND p.oid = part.objid
      ), owned AS (
        SELECT nspname, 'the schema' AS thing, true AS whole, nspowner AS owner, nspacl AS acl FROM home
        UNION ALL
        SELECT nspname, quote_ident(relname), true, relowner, relacl FROM rel
        UNION ALL
        SELECT nspname, format('%I.%I', relname, attname), false, relowner, attacl FROM rel
        JOIN pg_attribute ON attrelid = rel.oid WHERE attacl IS NOT NULL AND NOT attisdropped
        UNION ALL
        -- without rights of its own, a function may be executed by PUBLIC
        SELECT nspname, thing, true, proowner, coalesce(proacl, acldefault('f', proowner)) FROM routine
      )
      SELECT nspname, 'owner of ' || thing AS name, ${called("owner", mark)} AS nature FROM owned WHERE whole
      UNION ALL
      SELECT nspname, format('grant of %s on %s to %s', privilege_type, thing, ${called("grantee", mark)}), CASE WHEN is_grantable THEN 'grantable' END
      FROM owned, aclexplode(acl) WHERE grantee <> owner
      UNION ALL
      SELECT nspname, o.type || ' ' || o.identity, '' FROM part, pg_identify_object(classid, objid, 0) AS o
      UNION ALL
      SELECT nspname, 'nature of ' || thing, concat_ws(' ', 'returns ' || pg_get_function_result(oid),
        'takes ' || pg_get_function_arguments(oid), (SELECT lanname FROM pg_language AS l WHERE l.oid = prolang),
        CASE WHEN prosecdef THEN 'SECURITY DEFINER' END, CASE WHEN proleakproof THEN 'LEAKPROOF' END,
        'kind ' || prokind::text, 'volatility ' || provolatile::text, 'parallel ' || proparallel::text, CASE WHEN proisstrict THEN 'STRICT' END,
        'sets ' || proconfig::text,
        -- by its digest, of every character: quotes and line breaks count here
        'body ' || encode(sha256(convert_to(concat_ws(E'\n', prosrc, probin, pg_get_function_sqlbody(oid)), 'UTF8')), 'hex'))
      FROM routine
      UNION ALL
      SELECT nspname, 'row-level security on ' || quote_ident(relname), '' FROM rel WHERE relrowsecurity OR relforcerowsecurity
      UNION ALL
      SELECT nspname, 'being unlogged of ' || quote_ident(relname), '' FROM rel WHERE relpersistence = 'u'
      UNION ALL
      SELECT nspname, format('column %I.%I %s', relname, attname, format_type(atttypid, atttypmod)), concat_ws(' ',
        CASE WHEN attnotnull THEN 'NOT NULL' END, (SELECT collname FROM pg_collation AS c WHERE c.oid = attcollation),
        attidentity, attgenerated, (SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef WHERE adrelid = attrelid AND adnum = attnum))
      FROM rel JOIN pg_attribute ON attrelid = rel.oid WHERE relkind IN ('r', 'p') AND attnum > 0 AND NOT attisdropped
      UNION ALL
      SELECT nspname, format('constraint %I on %I', conname, relname), pg_get_constraintdef(c.oid)
      FROM rel JOIN pg_constraint AS c ON conrelid = rel.oid WHERE contype <> 'n'
      UNION ALL
      SELECT nspname, format('index %s', indexrelid::regclass), pg_get_indexdef(indexrelid) || CASE WHEN indisvalid THEN '' ELSE ' invalid' END
      FROM rel JOIN pg_index ON indrelid = rel.oid
      UNION ALL
      SELECT nspname, format('trigger %I on %I', tgname, relname),
        pg_get_triggerdef(t.oid) || CASE tgenabled WHEN 'O' THEN '' ELSE ' enabled ' || tgenabled::text END
      FROM rel JOIN pg_trigger AS t ON tgrelid = rel.oid WHERE NOT tgisinternal
      UNION ALL
      SELECT nspname, format('rule %I on %I', rulename, relname), '' FROM rel JOIN pg_rewrite ON ev_class = rel.oid
      UNION ALL
      SELECT nspname, format('policy %I on %I', polname, relname), '' FROM rel JOIN pg_policy ON polrelid = rel.oid
      UNION ALL
      SELECT nspname, format('table %s under %I', inhrelid::regclass, relname), '' FROM rel JOIN pg_inherits ON inhparent = rel.oid
    ) AS item(nspname, name, nature) GROUP BY nspname`;
}

/** A plain name in quotes. */
const QUOTED_PLAINLY = '"([a-z_][a-z0-9_]*)"';

/** Writes SQL for a text without the quotes of plain names. */
function unquoted(text: string): Sql {
  return raw(`regexp_replace(${text}, '${QUOTED_PLAINLY}', '\\1', 'g')`);
}

/** Writes SQL for a role's name in a shape, in which no name depends on the database. */
function called(oid: "owner" | "grantee", mark: string): Sql {
  const name = raw(`pg_get_userbyid(${oid})::text`);
  return sql`CASE WHEN ${raw(oid)} = 0 THEN 'PUBLIC' WHEN ${name} = ${nameOwner(mark)}::text THEN 'the owner'
    WHEN ${name} = nspname || ${`_${mark}`}::text THEN 'its role'
    WHEN ${name} = 'pbd' || substr(nspname::text, 3) || ${`_${mark}`}::text THEN 'its definer' ELSE quote_ident(${name}) END`;
}

/**
 * Reads the shape of a dataset's schema as it is now, for the registry.
 *
 * @throws StoreError `storage-unsafe` if roles other than the dataset's role and its definer get rights when the schema
 *   is made. Default privileges can cause this, and so can PUBLIC's rights on functions.
 */
export async function readShape(session: SqlSession, { schema }: DatasetNames, mark: string): Promise<string> {
  const [row] = await session.query(queryShapes([schema], mark));
  const shape = String(row?.shape ?? "");
  const foreign = [...readLines(shape).keys()].filter(
    (name) => name.startsWith("grant ") && !/ to its (role|definer)$/.test(name),
  );
  if (foreign.length > 0) {
    throw new StoreError(
      "storage-unsafe",
      `What is made in schema ${quoted(schema)} comes with rights of others: ${listed(foreign)}`,
      "Take the default privileges away that grant them: see pg_default_acl, or \\ddp in psql.",
    );
  }
  return shape;
}

/** Finds schemas that are not as the registry says, by the assignment's id, with the names of what differs. */
export async function differing(
  session: SqlSession,
  datasets: ReadonlyMap<string, DatasetNames>,
  mark: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const schemas = [...datasets.values()].map(({ schema }) => schema);
  // only shapes that differ are sent
  const rows = await session.query(sql`
    SELECT asked.id, definitions.shape AS registered, held.shape AS held
    FROM unnest(${[...datasets.keys()]}::text[], ${schemas}::text[]) AS asked(id, schema)
    JOIN purposebound.definitions ON definitions.assignment = asked.id
    LEFT JOIN (${queryShapes(schemas, mark)}) AS held ON held.schema = asked.schema
    WHERE held.shape IS DISTINCT FROM definitions.shape`);
  if (rows.length === 0) return new Map();
  const cluster = await readCluster(session);
  return new Map(
    rows
      .map(({ id, registered, held }) => {
        const found = differences(String(registered), String(held ?? ""));
        return [String(id), found.filter((name) => !cluster.isPart(name))] as const;
      })
      .filter(([, found]) => found.length > 0),
  );
}

/** Lists what the registry's schema holds beside its tables, and rights of others on them. */
export async function foreignInRegistry(session: SqlSession, mark: string): Promise<readonly string[]> {
  const [row] = await session.query(queryShapes([REGISTRY_SCHEMA], mark));
  return [...readLines(String(row?.shape ?? ""))].flatMap(([name, nature]) => {
    if (name.startsWith("owner of ")) return nature === "the owner" ? [] : [name];
    const own = /^(column|constraint|index|table purposebound\.(definitions|definition_versions|edition)$)/.test(name);
    return own ? [] : [name];
  });
}

/**
 * Lists faults left by statements that distribute tables. Columns, keys, rights and owners of all tables must stay, and
 * no other table may appear. Names of keys may change, and so may indexes. A table may have parts.
 */
export function unkept(before: string, after: string, cluster: Cluster): string[] {
  const [had, has] = [readEssentials(before, cluster), readEssentials(after, cluster)];
  const faults = [
    ...[...had].filter((one) => !has.has(one)).map((one) => `missing ${one}`),
    ...[...has].filter((one) => !had.has(one)).map((one) => `extra ${one}`),
  ];
  // a whole table is named before its parts
  const ofTables = faults.filter((one) => /^\w+ table /.test(one));
  return [...ofTables, ...faults.filter((one) => !ofTables.includes(one))];
}

function readEssentials(shape: string, cluster: Cluster): ReadonlySet<string> {
  const lines = readLines(shape);
  const names = [...lines.keys()];
  const isPart = new Set(names.flatMap((name) => /^table (\S+) under /.exec(name)?.[1] ?? []));
  const tables = names.flatMap((name) => /^table (\S+)$/.exec(name)?.[1] ?? []).filter((name) => !isPart.has(name));
  const own = new Set(tables.map((name) => name.slice(name.indexOf(".") + 1)));
  const essentials = [...lines].flatMap(([name, nature]) => {
    if (cluster.isPart(name)) return [];
    // parts must not be unlogged either
    if (name.startsWith("being unlogged of ")) return [name];
    if (/^(nature of|owner of|grant of EXECUTE on) function /.test(name)) return [`${name} ${nature}`.trim()];
    const [, key] = /^constraint \S+ on (\S+)$/.exec(name) ?? [];
    if (key !== undefined) return own.has(key) && nature.startsWith("PRIMARY KEY") ? [`${nature} of ${key}`] : [];
    const [, table] = /^(?:column |owner of |grant of \w+ on |table [^.\s]+\.)([^.\s]+)/.exec(name) ?? [];
    return table !== undefined && own.has(table) && !/ under \S+$/.test(name) ? [`${name} ${nature}`.trim()] : [];
  });
  return new Set(essentials);
}

function differences(registered: string, held: string): string[] {
  const [before, now] = [readLines(registered), readLines(held)];
  // a thing that is missing as a whole is named before its parts
  const whole = (name: string) => (/^(owner of the schema|table )/.test(name) ? 0 : 1);
  const missing = [...before.keys()].filter((name) => !now.has(name)).sort((a, b) => whole(a) - whole(b));
  // an extra index is the administrator's business, except if it refuses rows; that one is unique, or a constraint
  const extra = [...now].filter(
    ([name, nature]) => !before.has(name) && !(name.startsWith("index ") && nature.startsWith("CREATE INDEX ")),
  );
  const changed = [...before].filter(([name, nature]) => now.has(name) && now.get(name) !== nature);
  return [
    ...missing.map((name) => `missing ${name}`),
    ...extra.map(([name]) => `extra ${name}`),
    ...changed.map(([name]) => `changed ${name}`),
  ];
}

function readLines(shape: string): Map<string, string> {
  // shapes that 0.1.0 registered have quotes as the server of that time wrote them
  const plain = shape.replaceAll(new RegExp(QUOTED_PLAINLY, "g"), "$1");
  const lines = plain.split("\n").filter((line) => line !== "");
  return new Map(
    lines.map((line) => {
      const [name = "", nature = ""] = line.split("\t");
      return [name, nature];
    }),
  );
}

const SHOWN = 10;

/** Lists names for a message, and shortens a long list. */
export function listed(names: readonly string[]): string {
  const more = names.length > SHOWN ? `, and ${names.length - SHOWN} more` : "";
  return `${names.slice(0, SHOWN).join(", ")}${more}`;
}
