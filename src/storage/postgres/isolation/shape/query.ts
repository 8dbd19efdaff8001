import sql, { raw, type Sql } from "sql-template-tag";
import { nameOwner } from "../../schema/names.js";

/**
 * Builds SQL for the shape of schemas: what each holds, who may do what with it, and what reaches into it from
 * elsewhere. The shape is one text with a line for each thing: its name, a tab, and its nature.
 *
 * The shape is taken when the tables are made or changed, and kept in the registry. The owner, the dataset's role and
 * its definer appear under these words. A dump put back under other names therefore has the same shape.
 *
 * The query starts from the objects that depend on the schema. They are indexed, so other schemas cost nothing, and
 * objects of every kind are found. Things that differ between server versions are left out: NOT NULL constraints
 * (columns tell of them) and the owner's own rights. Servers also differ in which names they quote. `json` is a word of
 * SQL to 18, and not to 15. Quotes around plain names are therefore removed.
 */
export function queryShapes(schemas: readonly string[], mark: string): Sql {
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
      ), elsewhere AS (
        -- an index of pg_depend leads there; the constraints and rules of other schemas are not read
        SELECT DISTINCT rel.nspname, rel.relname, rel.relnamespace, d.classid, d.objid
        FROM rel JOIN pg_depend AS d ON d.refclassid = 'pg_class'::regclass AND d.refobjid = rel.oid
      )
      SELECT nspname, 'owner of ' || thing AS name, ${called("owner", mark)} AS nature FROM owned WHERE whole
      UNION ALL
      SELECT nspname, format('grant of %s on %s to %s', privilege_type, thing, ${called("grantee", mark)}), CASE WHEN is_grantable THEN 'grantable' END
      FROM owned, aclexplode(acl) WHERE grantee <> owner
      UNION ALL
      SELECT nspname, o.type || ' ' || o.identity, CASE classid
        WHEN 'pg_class'::regclass THEN (
          SELECT CASE WHEN c.relkind IN ('v', 'm')
              THEN concat_ws(' ', ${digest("pg_get_viewdef(c.oid)")}, ${leaned("pg_rewrite", "(SELECT w.oid FROM pg_rewrite AS w WHERE w.ev_class = c.oid AND w.rulename = '_RETURN')", "c.oid")}, c.reloptions::text)
            WHEN c.relkind = 'f' THEN (
              SELECT concat_ws(' ', srvname, ${digest("ftoptions::text")})
              FROM pg_foreign_table JOIN pg_foreign_server AS s ON s.oid = ftserver WHERE ftrelid = c.oid)
          END FROM pg_class AS c WHERE c.oid = objid)
        WHEN 'pg_statistic_ext'::regclass THEN ${digest("pg_get_statisticsobjdef(objid)")}
      END
      FROM part, pg_identify_object(classid, objid, 0) AS o
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
      -- positions of the trail tell the order of events only if each comes from the sequence itself, one after another
      SELECT nspname, 'nature of sequence ' || quote_ident(relname), concat_ws(' ', format_type(seqtypid, NULL),
        'start', seqstart, 'increment', seqincrement, 'from', seqmin, 'to', seqmax, 'cache', seqcache, CASE WHEN seqcycle THEN 'cycle' END)
      FROM rel JOIN pg_sequence ON seqrelid = rel.oid
      UNION ALL
      SELECT nspname, 'row-level security on ' || quote_ident(relname),
        CASE WHEN NOT relrowsecurity THEN 'only forced' WHEN relforcerowsecurity THEN 'forced' END
      FROM rel WHERE relrowsecurity OR relforcerowsecurity
      UNION ALL
      SELECT nspname, 'being unlogged of ' || quote_ident(relname), '' FROM rel WHERE relpersistence = 'u'
      UNION ALL
      SELECT nspname, format('column %I.%I %s', relname, attname, format_type(atttypid, atttypmod)), concat_ws(' ',
        CASE WHEN attnotnull THEN 'NOT NULL' END,
        (SELECT CASE WHEN collnamespace <> 'pg_catalog'::regnamespace THEN collnamespace::regnamespace::text || '.' ELSE '' END || collname
          FROM pg_collation AS c WHERE c.oid = attcollation),
        attidentity, attgenerated, (SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef WHERE adrelid = attrelid AND adnum = attnum))
      FROM rel JOIN pg_attribute ON attrelid = rel.oid WHERE relkind IN ('r', 'p') AND attnum > 0 AND NOT attisdropped
      UNION ALL
      SELECT nspname, format('constraint %I on %I', conname, relname), pg_get_constraintdef(c.oid)
      FROM rel JOIN pg_constraint AS c ON conrelid = rel.oid WHERE contype <> 'n'
      UNION ALL
      SELECT nspname, format('index %s', indexrelid::regclass), pg_get_indexdef(indexrelid) || CASE WHEN indisvalid THEN '' ELSE ' invalid' END
      FROM rel JOIN pg_index ON indrelid = rel.oid
      UNION ALL
      -- expressions, conditions, and classes of operators that no server comes with: objects of the server are below 16384
      SELECT nspname, format('code run by index %s', indexrelid::regclass), ''
      FROM rel JOIN pg_index ON indrelid = rel.oid JOIN pg_class AS i ON i.oid = indexrelid
      WHERE indexprs IS NOT NULL OR indpred IS NOT NULL OR i.relam >= 16384
        OR EXISTS (SELECT FROM unnest(indclass::oid[]) AS class(oid) WHERE class.oid >= 16384)
      UNION ALL
      SELECT nspname, format('trigger %I on %I', tgname, relname),
        pg_get_triggerdef(t.oid) || CASE tgenabled WHEN 'O' THEN '' ELSE ' enabled ' || tgenabled::text END
      FROM rel JOIN pg_trigger AS t ON tgrelid = rel.oid WHERE NOT tgisinternal
      UNION ALL
      SELECT nspname, format('rule %I on %I', rulename, relname), CASE WHEN rulename <> '_RETURN' THEN concat_ws(' ',
        ${digest("pg_get_ruledef(w.oid)")}, ${leaned("pg_rewrite", "w.oid", "w.ev_class")}, CASE WHEN ev_enabled <> 'O' THEN 'enabled ' || ev_enabled::text END) END
      FROM rel JOIN pg_rewrite AS w ON ev_class = rel.oid
      UNION ALL
      SELECT nspname, format('policy %I on %I', polname, relname), concat_ws(' ',
        CASE WHEN polpermissive THEN 'permissive' ELSE 'restrictive' END, 'for ' || polcmd::text,
        'to ' || (SELECT string_agg(role, ',' ORDER BY role COLLATE "C")
          FROM unnest(polroles) AS named(grantee), LATERAL (SELECT ${called("grantee", mark)} AS role) AS r),
        'using ' || ${digest("pg_get_expr(polqual, polrelid)")}, 'check ' || ${digest("pg_get_expr(polwithcheck, polrelid)")},
        ${leaned("pg_policy", "p.oid", "p.polrelid")})
      FROM rel JOIN pg_policy AS p ON polrelid = rel.oid
      UNION ALL
      SELECT nspname, format('table %s under %I', inhrelid::regclass, relname), '' FROM rel JOIN pg_inherits ON inhparent = rel.oid
      UNION ALL
      -- whoever may read a parent reads its children, whatever rights they have
      SELECT rel.nspname, format('table %s under %s', rel.oid::regclass, inhparent::regclass), ''
      FROM rel JOIN pg_inherits ON inhrelid = rel.oid JOIN pg_class AS up ON up.oid = inhparent
      WHERE up.relnamespace <> rel.relnamespace
      UNION ALL
      SELECT o.nspname, format('constraint %I on %s to %I', conname, conrelid::regclass, o.relname), pg_get_constraintdef(c.oid)
      FROM elsewhere AS o JOIN pg_constraint AS c ON o.classid = 'pg_constraint'::regclass AND c.oid = o.objid
      JOIN pg_class AS t ON t.oid = conrelid WHERE t.relnamespace <> o.relnamespace
      UNION ALL
      SELECT o.nspname, CASE WHEN t.relkind IN ('v', 'm') THEN format('view %s over %I', t.oid::regclass, o.relname)
        ELSE format('rule %I on %s over %I', rulename, t.oid::regclass, o.relname) END, ''
      FROM elsewhere AS o JOIN pg_rewrite AS w ON o.classid = 'pg_rewrite'::regclass AND w.oid = o.objid
      JOIN pg_class AS t ON t.oid = ev_class
      -- a session's own temporary view ends with it, and runs under the rights of its role
      WHERE t.relnamespace <> o.relnamespace AND t.relpersistence <> 't'
      UNION ALL
      SELECT o.nspname, format('statistics %I.%I over %I', s.stxnamespace::regnamespace, stxname, o.relname), ''
      FROM elsewhere AS o JOIN pg_statistic_ext AS s ON o.classid = 'pg_statistic_ext'::regclass AND s.oid = o.objid
      WHERE stxnamespace <> o.relnamespace
    ) AS item(nspname, name, nature) GROUP BY nspname`;
}

/** A plain name in quotes. */
export const QUOTED_PLAINLY = '"([a-z_][a-z0-9_]*)"';

/** Writes SQL for a text without the quotes of plain names. */
function unquoted(text: string): Sql {
  return raw(`regexp_replace(${text}, '${QUOTED_PLAINLY}', '\\1', 'g')`);
}

/**
 * Writes SQL for the digest of a definition that the server prints. Servers of other versions print it with other
 * spaces, quotes and qualifiers: 15 writes `records.phone` in a view where 16 writes `phone`. These are removed outside
 * of literals. {@link leaned} tells instead which columns are meant.
 */
function digest(definition: string): Sql {
  const kept = "('(?:[^']|'')*')";
  const qualifier = '(?:"(?:[^"]|"")+"|[[:alpha:]_][[:alnum:]_$]*)\\.';
  const pattern = `${kept}|${qualifier}|${QUOTED_PLAINLY}|\\s+`.replaceAll("'", "''");
  return raw(`encode(sha256(convert_to(regexp_replace(${definition}, '${pattern}', '\\1\\2', 'g'), 'UTF8')), 'hex')`);
}

/**
 * Writes SQL for the digest of the tables, columns, functions and types that an object needs, beside the relation that
 * it belongs to. A view needs itself to 15, and does not to 18.
 */
function leaned(catalog: string, oid: string, home: string): Sql {
  return raw(`(SELECT encode(sha256(convert_to(string_agg(DISTINCT leaned.type || ' ' || leaned.identity, ',' ORDER BY leaned.type || ' ' || leaned.identity), 'UTF8')), 'hex')
    FROM pg_depend AS d, pg_identify_object(d.refclassid, d.refobjid, d.refobjsubid) AS leaned
    WHERE d.classid = '${catalog}'::regclass AND d.objid = ${oid} AND d.deptype = 'n'
      AND NOT (d.refclassid = 'pg_class'::regclass AND d.refobjid = ${home} AND d.refobjsubid = 0))`);
}

/** Writes SQL for a role's name in a shape, in which no name depends on the database. */
function called(oid: "owner" | "grantee", mark: string): Sql {
  const name = raw(`pg_get_userbyid(${oid})::text`);
  return sql`CASE WHEN ${raw(oid)} = 0 THEN 'PUBLIC' WHEN ${name} = ${nameOwner(mark)}::text THEN 'the owner'
    WHEN ${name} = nspname || ${`_${mark}`}::text THEN 'its role'
    WHEN ${name} = 'pbd' || substr(nspname::text, 3) || ${`_${mark}`}::text THEN 'its definer' ELSE quote_ident(${name}) END`;
}
