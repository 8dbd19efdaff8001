import sql, { raw, type Sql } from "sql-template-tag";
import { StoreError } from "../../../errors/index.js";
import type { SqlSession } from "../driver/driver.js";
import type { DatasetNames } from "../schema/names.js";

/**
 * What a schema holds and who may do what with it, as one text: a line for each thing, its name before a tab and what
 * it is like behind it. Taken when the tables are made or changed and kept in the registry, so that the tables are
 * described once, by the SQL that makes them. The owner and the dataset's role appear as such: a dump put back under
 * other names is the same.
 *
 * Starts from what depends on the schema, which is indexed, so that other schemas cost nothing; and takes in whatever
 * kind of object there is. Left out is what differs between server versions: NOT NULL constraints (columns tell), and the
 * owner's own rights.
 */
function queryShapes(schemas: readonly string[], mark: string): Sql {
  return sql`
    SELECT nspname::text AS schema,
      string_agg(replace(name || E'\t' || coalesce(nature, ''), E'\n', ' '), E'\n' ORDER BY name COLLATE "C", nature COLLATE "C") AS shape
    FROM (
      WITH home AS (
        SELECT oid, nspname, nspowner, nspacl FROM pg_namespace WHERE nspname = ANY(${[...schemas]}::text[])
      ), part AS (
        SELECT home.nspname, d.classid, d.objid FROM home
        JOIN pg_depend AS d ON d.refclassid = 'pg_namespace'::regclass AND d.refobjid = home.oid
      ), rel AS (
        SELECT part.nspname, c.* FROM part JOIN pg_class AS c ON part.classid = 'pg_class'::regclass AND c.oid = part.objid
      ), owned AS (
        SELECT nspname, 'the schema' AS thing, true AS whole, nspowner AS owner, nspacl AS acl FROM home
        UNION ALL
        SELECT nspname, quote_ident(relname), true, relowner, relacl FROM rel
        UNION ALL
        SELECT nspname, format('%I.%I', relname, attname), false, relowner, attacl FROM rel
        JOIN pg_attribute ON attrelid = rel.oid WHERE attacl IS NOT NULL AND NOT attisdropped
      )
      SELECT nspname, 'owner of ' || thing AS name, ${called("owner", mark)} AS nature FROM owned WHERE whole
      UNION ALL
      SELECT nspname, format('grant of %s on %s to %s', privilege_type, thing, ${called("grantee", mark)}), CASE WHEN is_grantable THEN 'grantable' END
      FROM owned, aclexplode(acl) WHERE grantee <> owner
      UNION ALL
      SELECT nspname, o.type || ' ' || o.identity, '' FROM part, pg_identify_object(classid, objid, 0) AS o
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
      SELECT nspname, format('trigger %I on %I', tgname, relname), ''
      FROM rel JOIN pg_trigger ON tgrelid = rel.oid WHERE NOT tgisinternal
      UNION ALL
      SELECT nspname, format('rule %I on %I', rulename, relname), '' FROM rel JOIN pg_rewrite ON ev_class = rel.oid
      UNION ALL
      SELECT nspname, format('policy %I on %I', polname, relname), '' FROM rel JOIN pg_policy ON polrelid = rel.oid
      UNION ALL
      SELECT nspname, format('table %s under %I', inhrelid::regclass, relname), '' FROM rel JOIN pg_inherits ON inhparent = rel.oid
    ) AS item(nspname, name, nature) GROUP BY nspname`;
}

/** What a role is called in a shape, of which no name depends on the database. */
function called(oid: "owner" | "grantee", mark: string): Sql {
  const name = raw(`pg_get_userbyid(${oid})::text`);
  return sql`CASE WHEN ${raw(oid)} = 0 THEN 'PUBLIC' WHEN ${name} = ${`purposebound_owner_${mark}`}::text THEN 'the owner'
    WHEN ${name} = nspname || ${`_${mark}`}::text THEN 'its role' ELSE quote_ident(${name}) END`;
}

/**
 * The shape of a dataset's schema as it is now, for the registry.
 *
 * @throws StoreError `storage-unsafe` where others than the dataset's role have rights in it from its making on, which
 * default privileges can do.
 */
export async function readShape(session: SqlSession, { schema }: DatasetNames, mark: string): Promise<string> {
  const [row] = await session.query(queryShapes([schema.slice(1, -1)], mark));
  const shape = String(row?.shape ?? "");
  const foreign = [...readLines(shape).keys()].filter(
    (name) => name.startsWith("grant ") && !name.endsWith(" to its role"),
  );
  if (foreign.length > 0) {
    throw new StoreError(
      "storage-unsafe",
      `What is made in schema ${schema} comes with rights of others: ${listed(foreign)}`,
      "Take the default privileges away that grant them: see pg_default_acl, or \\ddp in psql.",
    );
  }
  return shape;
}

/** Where a schema is not as the registry says: the assignment's id and what differs, by names. */
export async function differing(
  session: SqlSession,
  datasets: ReadonlyMap<string, DatasetNames>,
  mark: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const schemas = [...datasets.values()].map(({ schema }) => schema.slice(1, -1));
  // only what differs is sent
  const rows = await session.query(sql`
    SELECT asked.id, definitions.shape AS registered, held.shape AS held,
      EXISTS (SELECT FROM pg_extension WHERE extname = 'citus') AS shards
    FROM unnest(${[...datasets.keys()]}::text[], ${schemas}::text[]) AS asked(id, schema)
    JOIN purposebound.definitions ON definitions.assignment = asked.id
    LEFT JOIN (${queryShapes(schemas, mark)}) AS held ON held.schema = asked.schema
    WHERE held.shape IS DISTINCT FROM definitions.shape`);
  return new Map(
    rows
      .map(({ id, registered, held, shards }) => {
        const found = differences(String(registered), String(held ?? ""));
        return [String(id), shards === true ? found.filter((name) => !isShard(name)) : found] as const;
      })
      .filter(([, found]) => found.length > 0),
  );
}

/** The registry as it is: what is in it beside its table, and rights of others. */
export async function foreignInRegistry(session: SqlSession, mark: string): Promise<readonly string[]> {
  const [row] = await session.query(queryShapes(["purposebound"], mark));
  return [...readLines(String(row?.shape ?? ""))].flatMap(([name, nature]) => {
    if (name.startsWith("owner of ")) return nature === "the owner" ? [] : [name];
    const own = /^(column|constraint|index|table purposebound\.definition(s|_versions)$)/.test(name);
    return own ? [] : [name];
  });
}

/** What Citus names a node's part of a table, its indexes and columns; parts come and go as nodes do. */
function isShard(name: string): boolean {
  return /\b(records|evidence|identities|suppressions|retired_keys|intakes|trail|definition)\w*_\d{5,}/.test(name);
}

/**
 * What statements that distribute tables have made otherwise, though it must stay: columns, keys, rights and owners of all
 * tables, and that there are no others. Names of keys may change, as may indexes; a table may have parts.
 */
export function unkept(before: string, after: string, isSharded: boolean): string[] {
  const [had, has] = [readEssentials(before, isSharded), readEssentials(after, isSharded)];
  const faults = [
    ...[...had].filter((one) => !has.has(one)).map((one) => `missing ${one}`),
    ...[...has].filter((one) => !had.has(one)).map((one) => `extra ${one}`),
  ];
  // a table as a whole is told before its parts
  const ofTables = faults.filter((one) => /^\w+ table /.test(one));
  return [...ofTables, ...faults.filter((one) => !ofTables.includes(one))];
}

function readEssentials(shape: string, isSharded: boolean): ReadonlySet<string> {
  const lines = readLines(shape);
  const names = [...lines.keys()];
  const isPart = new Set(names.flatMap((name) => /^table (\S+) under /.exec(name)?.[1] ?? []));
  const tables = names.flatMap((name) => /^table (\S+)$/.exec(name)?.[1] ?? []).filter((name) => !isPart.has(name));
  const own = new Set(tables.map((name) => name.slice(name.indexOf(".") + 1)));
  const essentials = [...lines].flatMap(([name, nature]) => {
    if (isSharded && isShard(name)) return [];
    // of parts, too
    if (name.startsWith("being unlogged of ")) return [name];
    const [, key] = /^constraint \S+ on (\S+)$/.exec(name) ?? [];
    if (key !== undefined) return own.has(key) && nature.startsWith("PRIMARY KEY") ? [`${nature} of ${key}`] : [];
    const [, table] = /^(?:column |owner of |grant of \w+ on |table [^.\s]+\.)([^.\s]+)/.exec(name) ?? [];
    return table !== undefined && own.has(table) && !/ under \S+$/.test(name) ? [`${name} ${nature}`.trim()] : [];
  });
  return new Set(essentials);
}

function differences(registered: string, held: string): string[] {
  const [before, now] = [readLines(registered), readLines(held)];
  // what is gone as a whole is told before its parts
  const whole = (name: string) => (/^(owner of the schema|table )/.test(name) ? 0 : 1);
  const missing = [...before.keys()].filter((name) => !now.has(name)).sort((a, b) => whole(a) - whole(b));
  // an index more is the administrator's business, but for one that refuses rows: that comes as a constraint, or unique
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
  const lines = shape.split("\n").filter((line) => line !== "");
  return new Map(
    lines.map((line) => {
      const [name = "", nature = ""] = line.split("\t");
      return [name, nature];
    }),
  );
}

const SHOWN = 10;

/** Names for a message: some of them where there are many. */
export function listed(names: readonly string[]): string {
  const more = names.length > SHOWN ? `, and ${names.length - SHOWN} more` : "";
  return `${names.slice(0, SHOWN).join(", ")}${more}`;
}
