import { randomUUID } from "node:crypto";
import pg from "pg";
import type { Side } from "./sides.js";
import { type Operation, type OperationKind, purposeOf, recordOf, sourceOf } from "./workloads.js";

/** What is read of a person's metadata. */
const METADATA = "key, pur, usr, obj, dec, acl, shr, src, cat, expires_at";
const LIVE = "expires_at > now()";

/** The statement of each operation, as one who knows PostgreSQL writes it; `$1` is what it goes by. */
const STATEMENTS: Readonly<Record<Exclude<OperationKind, "insert" | "read-log">, string>> = {
  "read-by-key": `SELECT key, data FROM people WHERE key = $1 AND ${LIVE}`,
  "read-by-purpose": `SELECT key, data FROM people WHERE pur = $1 AND ${LIVE}`,
  "read-by-user": `SELECT key, data FROM people WHERE usr = $1 AND ${LIVE}`,
  "update-by-key": `UPDATE people SET data = $2 WHERE key = $1 AND ${LIVE}`,
  "update-metadata-by-purpose": `UPDATE people SET shr = $2 WHERE pur = $1 AND ${LIVE}`,
  "update-metadata-by-user": `UPDATE people SET shr = $2 WHERE usr = $1 AND ${LIVE}`,
  "delete-by-key": "DELETE FROM people WHERE key = $1",
  "read-metadata-by-user": `SELECT ${METADATA} FROM people WHERE usr = $1 AND ${LIVE}`,
};
const INSERT = `INSERT INTO people (key, pur, usr, obj, dec, acl, shr, src, cat, data, expires_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, now() + interval '12 months')`;
const DEADLOCK = "40P01";
const READ_LOG = "SELECT * FROM audit WHERE pur = $1 AND at >= $2 ORDER BY position LIMIT 100";

/** The same with the row of the audit in the same statement, and so in the same transaction and round trip. */
function audited(statement: string, parameters: number): string {
  const reads = statement.startsWith("SELECT");
  const work = reads ? statement : `${statement} RETURNING 1`;
  const audit = [0, 1, 2, 3].map((index) => `$${parameters + 1 + index}`);
  return `WITH work AS MATERIALIZED (${work}), noted AS (
    INSERT INTO audit (id, at, act, actor, pur, fields, people)
    SELECT ${audit[0]}::uuid, now(), ${audit[1]}, 'agent:42', ${audit[2]}, ${audit[3]}::jsonb, (SELECT count(*) FROM work)
  ) SELECT ${reads ? "*" : "count(*)::int AS people"} FROM work`;
}

const key = (record: number): string => `key${record}`;
const purpose = (record: number): string => `pur${purposeOf(record)}`;

/** One table with metadata columns and indexes, and SQL written by hand; with a row in an audit for each operation, or none. */
export function byHand(
  connection: string,
  clients: number,
  options: { readonly audit: boolean; readonly users: number; readonly fillfactor: number | undefined },
): Side {
  const schema = options.audit ? "by_hand_audited" : "by_hand";
  const pool = new pg.Pool({ connectionString: connection, max: clients, options: `-c search_path=${schema}` });
  pool.on("error", () => undefined); // connections that the server ends when it is stopped

  const queries = new Map<string, string>();
  /** Updates of one purpose meet its rows in other orders than updates of others' do, and PostgreSQL ends the one of two. */
  async function again<Result>(statement: () => Promise<Result>): Promise<Result> {
    for (;;) {
      try {
        return await statement();
      } catch (error) {
        if (!(error instanceof pg.DatabaseError) || error.code !== DEADLOCK) throw error;
      }
    }
  }

  async function run(name: OperationKind, statement: string, values: readonly unknown[], pur: string): Promise<number> {
    if (!options.audit) {
      const result = await again(() => pool.query({ name, text: statement, values: [...values] }));
      return result.rowCount ?? 0;
    }
    let text = queries.get(name);
    if (text === undefined) {
      text = audited(statement, values.length);
      queries.set(name, text);
    }
    const fields = JSON.stringify(["key", "data"]);
    const query = { name, text, values: [...values, randomUUID(), name, pur, fields] };
    const result = await again(() => pool.query(query));
    return statement.startsWith("SELECT") ? result.rows.length : Number(result.rows[0]?.people);
  }

  return {
    name: options.audit ? "by hand, audited" : "by hand, no audit",
    async load(records) {
      await pool.query(`CREATE SCHEMA ${schema}`);
      await pool.query(`
        CREATE TABLE people (
          key text PRIMARY KEY, pur text NOT NULL, usr text NOT NULL, obj text NOT NULL, dec text NOT NULL,
          acl text NOT NULL, shr text NOT NULL, src text NOT NULL, cat text NOT NULL,
          expires_at timestamptz NOT NULL, data text NOT NULL
        ${options.fillfactor === undefined ? ")" : `) WITH (fillfactor = ${options.fillfactor})`};
        CREATE TABLE audit (
          position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id uuid NOT NULL UNIQUE, at timestamptz NOT NULL,
          act text NOT NULL, actor text NOT NULL, pur text NOT NULL, fields jsonb, people integer
        )`);
      for (let first = 0; first < records; first += 10_000) {
        const rows = Array.from({ length: Math.min(10_000, records - first) }, (_, index) => rowOf(first + index));
        await pool.query(
          `INSERT INTO people (key, pur, usr, obj, dec, acl, shr, src, cat, data, expires_at)
           SELECT r.*, now() + interval '12 months' FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[],
             $6::text[], $7::text[], $8::text[], $9::text[], $10::text[]) AS r`,
          Array.from({ length: 10 }, (_, column) => rows.map((row) => row[column])),
        );
      }
      // those that the operations go by; more would only slow the writes
      await pool.query(
        "CREATE INDEX ON people (pur); CREATE INDEX ON people (usr); CREATE INDEX ON people (expires_at)",
      );
      await pool.query("CREATE INDEX ON audit (pur, at)");
    },
    async run({ kind, record }: Operation) {
      const pur = purpose(record);
      switch (kind) {
        case "insert":
          return run(kind, INSERT, rowOf(record), pur);
        case "read-log": {
          const since = new Date(Date.now() - 1_000);
          return run(kind, options.audit ? READ_LOG : "SELECT 1 WHERE $1 = $2::text", [pur, since], pur);
        }
        case "read-by-purpose":
          return run(kind, STATEMENTS[kind], [pur], pur);
        case "update-metadata-by-purpose":
          return run(kind, STATEMENTS[kind], [pur, sharing(record)], pur);
        case "read-by-user":
        case "read-metadata-by-user":
          return run(kind, STATEMENTS[kind], [user(record)], pur);
        case "update-metadata-by-user":
          return run(kind, STATEMENTS[kind], [user(record), sharing(record)], pur);
        case "update-by-key":
          return run(kind, STATEMENTS[kind], [key(record), recordOf(record + 1, options.users).data], pur);
        default:
          return run(kind, STATEMENTS[kind], [key(record)], pur);
      }
    },
    close: () => pool.end(),
  };

  function user(record: number): string {
    return recordOf(record, options.users).user;
  }

  function rowOf(record: number): string[] {
    const { key, user, objection, decision, acl, sharing, category, data } = recordOf(record, options.users);
    return [key, purpose(record), user, objection, decision, acl, sharing, `src${sourceOf(record)}`, category, data];
  }
}

/** What sharing is changed to. */
function sharing(record: number): string {
  return `shr${(record * 7) % 1_000}`;
}
