/**
 * Writes acts on one dataset as functions in SQL, from its layout: a spike for decision 0015, on the tables that the package
 * makes. Nothing here is shipped.
 */
import { createHash } from "node:crypto";
import type { DatasetLayout, LayoutField } from "../../src/storage/contract/index.js";
import { writeOrigin } from "../../src/storage/postgres/records/origins.js";
import { buildNames, type DatasetNames, quoted } from "../../src/storage/postgres/schema/names.js";
import { toElementType, writeReading } from "../../src/storage/postgres/schema/types.js";

/** How a function keeps names that a caller puts on the search path out of its body. */
export type Pinning =
  /** `SET search_path` on the function: costs something in each call. */
  | "set"
  /** Every name and operator carries its schema: costs nothing, and one that is forgotten is a hole. */
  | "qualified";

/** Names of a dataset whose acts are functions. */
export interface ActNames extends DatasetNames {
  /** Owns the functions and has the rights on tables; cannot log in. */
  readonly definer: string;
}

/** Functions of one release for one version of a definition. */
export interface Acts {
  readonly names: ActNames;
  /** Called as `SELECT * FROM` with these names. */
  readonly access: string;
  readonly read: string;
  readonly readByKey: string;
  readonly rectify: string;
  /** SQL that makes them, run as the definer. */
  readonly sql: string;
}

/** The names of a dataset. Ids have 48 characters at most, so that a prefix of four still leaves 63 bytes. */
export function actNamesOf(layout: DatasetLayout, mark: string): ActNames {
  const names = buildNames(layout, mark);
  return { ...names, definer: quoted(names.role.slice(1, -1).replace(/^pb_/, "pbd_")) };
}

/** SQL that a provisioning login runs, without being a superuser, to bring two roles about and the functions in. */
export function provisioningOf(acts: Acts, owner: string, isNewer: boolean, isNew = true): string {
  const { schema, role, definer } = acts.names;
  const making = `
    CREATE ROLE ${definer} NOLOGIN NOINHERIT;
    GRANT ${definer} TO SESSION_USER${isNewer ? " WITH INHERIT FALSE, SET TRUE" : ""};
    SET LOCAL ROLE ${owner};
    GRANT USAGE ON SCHEMA ${schema} TO ${definer};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ${schema}.records, ${schema}.evidence, ${schema}.suppressions TO ${definer};
    GRANT SELECT, INSERT, DELETE ON ${schema}.retired_keys TO ${definer};
    GRANT SELECT ON ${schema}.definition, ${schema}.intakes, ${schema}.trail TO ${definer};
    GRANT INSERT (source, at) ON ${schema}.intakes TO ${definer};
    GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON ${schema}.trail TO ${definer};`;
  return `${isNew ? making : ""}
    SET LOCAL ROLE ${owner};
    GRANT CREATE ON SCHEMA ${schema} TO ${definer};
    SET LOCAL ROLE ${definer};
    ${acts.sql}
    SET LOCAL ROLE ${owner};
    REVOKE CREATE ON SCHEMA ${schema} FROM ${definer};
    SET LOCAL ROLE NONE;
    -- ${role} may execute, and keeps its other rights until no process of a former release is left
    `;
}

/** Writes the functions of a dataset, in a way of keeping others' names out. */
export function actsOf(layout: DatasetLayout, mark: string, pinning: Pinning): Acts {
  const names = actNamesOf(layout, mark);
  const bodies = new Bodies(layout, names, pinning);
  const parts = {
    access: bodies.access(),
    read: bodies.read(),
    readByKey: bodies.readByKey(),
    rectify: bodies.rectify(),
  };
  // two releases at work do not replace each other's functions: what is written is part of the name
  const hash = createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 8);
  const called = (act: string): string => `${names.schema}.${act}_${layout.version}_${hash}`;
  const functions = Object.entries(parts).map(([act, { parameters, types, returns, body, volatility }]) => {
    const name = called(act);
    return `
      CREATE OR REPLACE FUNCTION ${name}(${parameters}) RETURNS ${returns} LANGUAGE plpgsql ${volatility} SECURITY DEFINER PARALLEL UNSAFE
        ${pinning === "set" ? "SET search_path = pg_catalog, pg_temp" : ""} AS $body$${body}$body$;
      REVOKE ALL ON FUNCTION ${name}(${types}) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION ${name}(${types}) TO ${names.role};`;
  });
  return {
    names,
    access: called("access"),
    read: called("read"),
    readByKey: called("readByKey"),
    rectify: called("rectify"),
    sql: functions.join("\n"),
  };
}

interface Written {
  readonly parameters: string;
  /** Types of what goes in. */
  readonly types: string;
  readonly returns: string;
  readonly body: string;
  readonly volatility: "VOLATILE";
}

/** Operators as they stand in the templates, between braces. */
const OPERATORS = /\{([-+*/<>=~!@#%^&|`?]+)\}/g;
/** Types that are looked up by name, unlike those that are keywords. */
const TYPES = /(?<![\w."'])(uuid|text|jsonb|json|timestamptz|float8)(?![\w(.])/g;

/** Bodies of functions. Functions carry their schema always, operators and types where nothing pins the search path. */
class Bodies {
  readonly #layout: DatasetLayout;
  readonly #names: ActNames;
  readonly #pinning: Pinning;

  constructor(layout: DatasetLayout, names: ActNames, pinning: Pinning) {
    this.#layout = layout;
    this.#names = names;
    this.#pinning = pinning;
  }

  /** What a person is told: the record, its evidence, where it came from, who read; and the event. */
  access(): Written {
    const { schema } = this.#names;
    const { fields } = this.#layout;
    const outs = fields.map(({ kind }, index) => `OUT f${index} ${outType(kind)}`);
    const moments = ["_collected_at", "_updated_at", "_expires_at", "_restricted_at"];
    return this.#written({
      parameters: `p_identity uuid, p_at timestamptz, p_event uuid, p_operation uuid, p_actor text,
        OUT subject text, OUT intake integer, OUT origins integer[], OUT collected float8, OUT updated float8, OUT expires float8,
        OUT restricted float8, OUT evidence json, OUT intakes json, OUT uses json, ${outs.join(", ")}`,
      types: "uuid, timestamptz, uuid, uuid, text",
      returns: "record",
      body: `
        DECLARE
          v_people integer;
          v_since timestamptz;
        BEGIN
          ${this.#gate()}
          SELECT t._subject::text, t._intake, t._origins, t._collected_at,
            ${moments.map((name) => this.#ms(`t.${name}`)).join(", ")},
            (SELECT pg_catalog.json_agg(pg_catalog.json_build_array(${this.#ms("e.at")}, e.version, e.document, e.intake) ORDER BY e.at)
              FROM (
                SELECT t._evidence_at AS at, t._evidence_version AS version, t._evidence_document AS document, t._intake AS intake
                WHERE t._evidence_at IS NOT NULL
                UNION ALL
                SELECT v.at, v.version, v.document, v.intake FROM ${schema}.evidence AS v WHERE v._subject {=} t._subject
              ) AS e),
            ${fields.map(({ kind, name }) => this.#reading(kind, `t.${quoted(name)}`)).join(", ")}
          INTO subject, intake, origins, v_since, collected, updated, expires, restricted, evidence,
            ${fields.map((_, index) => `f${index}`).join(", ")}
          FROM ${schema}.records AS t WHERE t._identity {=} p_identity AND t._expires_at {>} p_at;
          v_people := CASE WHEN FOUND THEN 1 ELSE 0 END;
          IF FOUND THEN
            SELECT pg_catalog.json_agg(pg_catalog.json_build_array(i.number, i.source, ${this.#ms("i.at")})) INTO intakes
              FROM ${schema}.intakes AS i WHERE i.number {=} ANY (pg_catalog.array_append(coalesce(origins, '{}'::integer[]), intake));
            SELECT pg_catalog.json_agg(pg_catalog.json_build_array(u.activity, u.times, ${this.#ms("u.at")}) ORDER BY u.first) INTO uses FROM (
              SELECT coalesce(a.activity, '') AS activity, pg_catalog.count(DISTINCT a.operation) AS times,
                pg_catalog.max(a.at) AS at, pg_catalog.min(a.position) AS first
              FROM ${schema}.trail AS a WHERE a.act {=} ANY (ARRAY['read', 'counted', 'reported']) AND a.at {>=} v_since GROUP BY 1
            ) AS u;
          END IF;
          ${this.#append("'accessed'", "v_people")}
        END`,
    });
  }

  /** A page of people who meet free conditions, as one packed row; the event counts what it has. */
  read(): Written {
    const { schema } = this.#names;
    const { fields } = this.#layout;
    const filled = (field: LayoutField): boolean => !field.optional && !field.nullable && field.kind !== "json";
    const cases = fields.map((field) => {
      const value = `(${field.kind === "json" || field.kind === "boolean" ? `t.${quoted(field.name)}::text` : this.#reading(field.kind, `t.${quoted(field.name)}`)})::text`;
      const packed = filled(field) ? value : `coalesce(''='' {||} ${value}, '''')`;
      return `WHEN v_name {=} '${field.name}' THEN 'pg_catalog.string_agg(${packed}, E''\\x1e'')'`;
    });
    const types = fields.map((field) => `WHEN v_name {=} '${field.name}' THEN '${nameOf(field)}'`);
    return this.#written({
      parameters: `p_fields text[], p_where jsonb, p_after uuid, p_limit integer, p_at timestamptz, p_event uuid, p_operation uuid,
        p_actor text, p_activity text, p_touched jsonb, OUT people integer, OUT columns text[], OUT last uuid`,
      types: "text[], jsonb, uuid, integer, timestamptz, uuid, uuid, text, text, jsonb",
      returns: "record",
      body: `
        DECLARE
          v_columns text := '';
          v_where text := '';
          v_values text[] := '{}';
          v_name text;
          v_one text;
          v_type text;
          v_condition jsonb;
        BEGIN
          ${this.#gate()}
          FOREACH v_name IN ARRAY p_fields LOOP
            -- a name that is not the dataset's own ends here: nothing that a caller writes becomes a part of a statement
            v_one := CASE ${cases.join(" ")} END;
            IF v_one IS NULL THEN RAISE EXCEPTION USING ERRCODE = '42703', MESSAGE = 'no such field'; END IF;
            v_columns := v_columns {||} CASE WHEN v_columns {=} '' THEN '' ELSE ', ' END {||} v_one;
          END LOOP;
          FOR v_condition IN SELECT c.value FROM pg_catalog.jsonb_array_elements(p_where) AS c(value) LOOP
            v_name := v_condition {->>} 'field';
            v_type := CASE ${types.join(" ")} END;
            IF v_type IS NULL THEN RAISE EXCEPTION USING ERRCODE = '42703', MESSAGE = 'no such field'; END IF;
            v_values := pg_catalog.array_append(v_values, v_condition {->>} 'value');
            v_one := pg_catalog.format('$1[%s]::pg_catalog.%s', pg_catalog.cardinality(v_values), v_type);
            v_where := v_where {||} CASE
              WHEN (v_condition {->>} 'op') {=} 'eq' THEN pg_catalog.format(' AND t.%I OPERATOR(pg_catalog.=) %s', v_name, v_one)
              WHEN (v_condition {->>} 'op') {=} 'not' THEN pg_catalog.format(' AND (t.%I OPERATOR(pg_catalog.<>) %s OR t.%I IS NULL)', v_name, v_one, v_name)
              WHEN (v_condition {->>} 'op') {=} 'lt' THEN pg_catalog.format(' AND t.%I OPERATOR(pg_catalog.<) %s', v_name, v_one)
              WHEN (v_condition {->>} 'op') {=} 'lte' THEN pg_catalog.format(' AND t.%I OPERATOR(pg_catalog.<=) %s', v_name, v_one)
              WHEN (v_condition {->>} 'op') {=} 'gt' THEN pg_catalog.format(' AND t.%I OPERATOR(pg_catalog.>) %s', v_name, v_one)
              WHEN (v_condition {->>} 'op') {=} 'gte' THEN pg_catalog.format(' AND t.%I OPERATOR(pg_catalog.>=) %s', v_name, v_one)
              WHEN (v_condition {->>} 'op') {=} 'startsWith' THEN pg_catalog.format(' AND pg_catalog.starts_with(t.%I, %s)', v_name, v_one)
            END;
            IF v_where IS NULL THEN RAISE EXCEPTION USING ERRCODE = '42883', MESSAGE = 'no such comparison'; END IF;
          END LOOP;
          -- rows are in the order of references only where there is another page
          EXECUTE 'SELECT pg_catalog.count(*), ARRAY[' {||} v_columns {||} '], (pg_catalog.max(t._subject::text))::pg_catalog.uuid FROM (SELECT t.* FROM ${schema}.records AS t
            WHERE t._expires_at OPERATOR(pg_catalog.>) $2 AND t._restricted_at IS NULL' {||} v_where {||}
            CASE WHEN p_after IS NULL THEN '' ELSE ' AND t._subject OPERATOR(pg_catalog.>) $3' END {||} ' ORDER BY t._subject LIMIT $4) AS t'
            INTO people, columns, last USING v_values, p_at, p_after, p_limit;
          INSERT INTO ${schema}.trail (id, at, act, actor, operation, activity, fields, counts)
            VALUES (p_event, p_at, 'read', p_actor, p_operation, p_activity, p_touched, pg_catalog.jsonb_build_object('people', people));
        END`,
    });
  }

  /** The same for one condition that is known beforehand, on the first indexed field: its plan is kept. */
  readByKey(): Written {
    const { schema } = this.#names;
    const field = this.#layout.fields.find(({ indexed }) => indexed) ?? this.#layout.fields[0];
    if (field === undefined) throw new TypeError("a dataset has fields");
    const outs = this.#layout.fields.map(({ kind }, index) => `f${index} ${outType(kind)}`);
    return this.#written({
      parameters: `p_value ${toElementType(field.kind)}, p_limit integer, p_at timestamptz, p_event uuid, p_operation uuid, p_actor text,
        p_activity text, p_touched jsonb`,
      types: `${toElementType(field.kind)}, integer, timestamptz, uuid, uuid, text, text, jsonb`,
      returns: `TABLE (${outs.join(", ")})`,
      body: `
        DECLARE
          v_people integer;
        BEGIN
          ${this.#gate()}
          RETURN QUERY SELECT ${this.#layout.fields.map(({ kind, name }) => this.#reading(kind, `t.${quoted(name)}`)).join(", ")}
            FROM ${schema}.records AS t
            WHERE t.${quoted(field.name)} {=} p_value AND t._expires_at {>} p_at AND t._restricted_at IS NULL LIMIT p_limit;
          GET DIAGNOSTICS v_people = ROW_COUNT;
          INSERT INTO ${schema}.trail (id, at, act, actor, operation, activity, fields, counts)
            VALUES (p_event, p_at, 'read', p_actor, p_operation, p_activity, p_touched, pg_catalog.jsonb_build_object('people', v_people));
        END`,
    });
  }

  /** Corrects what is held of one person: lock, gate, removal of those expired, intake, change and event. */
  rectify(): Written {
    const { schema, lock } = this.#names;
    const { fields } = this.#layout;
    const changes = fields.map(({ name, kind }) => {
      const sent =
        kind === "json"
          ? `(CASE WHEN (p_values {->>} '${name}') IS NULL THEN NULL ELSE p_values {->} '${name}' END)`
          : `(p_values {->>} '${name}')${kind === "text" ? "" : `::${toElementType(kind)}`}`;
      return `${quoted(name)} = CASE WHEN p_values {?} '${name}' THEN ${sent} ELSE t.${quoted(name)} END`;
    });
    const origins = fields.map(
      (field, index) =>
        `CASE WHEN p_values {?} '${field.name}' THEN v_intake ELSE ${writeOrigin("t", field, index).replaceAll(" > ", " {>} ").replaceAll("cardinality(", "pg_catalog.cardinality(")} END`,
    );
    return this.#written({
      parameters: `p_identity uuid, p_values jsonb, p_source text, p_at timestamptz, p_expires timestamptz, p_event uuid, p_operation uuid,
        p_actor text, p_fields jsonb`,
      types: "uuid, jsonb, text, timestamptz, timestamptz, uuid, uuid, text, jsonb",
      returns: "text",
      body: `
        DECLARE
          v_intake integer;
          v_people integer;
          v_expired integer := 0;
          v_outcome text := 'merged';
        BEGIN
          PERFORM pg_catalog.pg_advisory_xact_lock_shared(${lock});
          ${this.#gate()}
          -- the first to expire, by the index: with a plan kept for any moment, EXISTS reads the whole table instead
          IF (SELECT pg_catalog.min(t._expires_at) FROM ${schema}.records AS t) {<=} p_at THEN
            WITH expired AS (
              SELECT t._subject FROM ${schema}.records AS t WHERE t._expires_at {<=} p_at ORDER BY t._identity FOR UPDATE
            ), proof AS (
              DELETE FROM ${schema}.evidence AS v USING expired AS x WHERE v._subject {=} x._subject
            ), gone AS (
              DELETE FROM ${schema}.records AS t USING expired AS x WHERE t._subject {=} x._subject RETURNING 1
            ) SELECT pg_catalog.count(*) INTO v_expired FROM gone;
            IF v_expired {>} 0 THEN
              INSERT INTO ${schema}.trail (id, at, act, actor, operation, counts)
                VALUES (pg_catalog.gen_random_uuid(), p_at, 'expired', 'purposebound:system', p_operation, pg_catalog.jsonb_build_object('people', v_expired));
            END IF;
          END IF;
          INSERT INTO ${schema}.intakes (source, at) VALUES (p_source, p_at) RETURNING number INTO v_intake;
          UPDATE ${schema}.records AS t SET ${changes.join(", ")},
            _origins = pg_catalog.array_cat(ARRAY[${origins.join(", ")}]::integer[], t._origins[${fields.length + 1}:]), _updated_at = p_at,
            _expires_at = coalesce(p_expires, t._expires_at)
          WHERE t._identity {=} p_identity AND t._expires_at {>} p_at AND t._restricted_at IS NULL;
          GET DIAGNOSTICS v_people = ROW_COUNT;
          IF v_people {=} 0 THEN
            v_outcome := CASE WHEN EXISTS (SELECT FROM ${schema}.records AS t WHERE t._identity {=} p_identity)
              THEN 'restricted' ELSE 'absent' END;
          END IF;
          IF v_outcome {=} 'restricted' THEN
            INSERT INTO ${schema}.trail (id, at, act, actor, operation, counts)
              VALUES (p_event, p_at, 'refused', p_actor, p_operation, '{"rows": 1, "subject-restricted": 1}');
          ELSE
            INSERT INTO ${schema}.trail (id, at, act, actor, operation, source, fields, counts)
              VALUES (p_event, p_at, 'rectified', p_actor, p_operation, p_source, p_fields, pg_catalog.jsonb_build_object('people', v_people));
          END IF;
          RETURN v_outcome;
        END`,
    });
  }

  #written({ body, ...rest }: Omit<Written, "volatility">): Written {
    const qualified = this.#pinning === "qualified";
    const operators = body.replace(OPERATORS, (_, operator: string) =>
      qualified ? `OPERATOR(pg_catalog.${operator})` : operator,
    );
    // types of declared names only: not within texts, which have none of these words
    const types = qualified ? operators.replace(TYPES, "pg_catalog.$1") : operators;
    return { ...rest, body: types, volatility: "VOLATILE" };
  }

  #gate(): string {
    const { schema } = this.#names;
    return `IF NOT EXISTS (SELECT FROM ${schema}.definition AS d WHERE d.accepts {<=} ${this.#layout.version} AND NOT d.distributed) THEN
            RAISE EXCEPTION USING ERRCODE = '2201F', MESSAGE = 'superseded';
          END IF;`;
  }

  #append(act: string, people: string): string {
    return `INSERT INTO ${this.#names.schema}.trail (id, at, act, actor, operation, counts)
            VALUES (p_event, p_at, ${act}, p_actor, p_operation, pg_catalog.jsonb_build_object('people', ${people}));`;
  }

  #ms(expression: string): string {
    return `(extract(epoch FROM ${expression}) {*} 1000)::float8`;
  }

  #reading(kind: LayoutField["kind"], expression: string): string {
    return writeReading(kind, expression).replace(" * ", " {*} ");
  }
}

/** A type's own name, as `pg_catalog` has it. */
function nameOf({ kind }: LayoutField): string {
  const type = toElementType(kind);
  return type === "double precision" ? "float8" : type === "boolean" ? "bool" : type;
}

function outType(kind: LayoutField["kind"]): string {
  if (kind === "date") return "float8";
  return kind === "bigint" ? "text" : toElementType(kind);
}
