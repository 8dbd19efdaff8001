import sql, { empty } from "sql-template-tag";
import type { JsonObject, KeptNote, StoreNote, StoreNoteQuery, StoreNotes } from "../contract/index.js";
import type { SqlRow } from "./driver/driver.js";
import { retried, type Sessions } from "./sessions.js";
import { moment, toDate } from "./values.js";

const COLUMNS = sql`kind, id, ${moment("at")}, ${moment("expires_at")}, body, version`;

/** Keeps notes of the whole store in a table beside the registry, as the owner. Each call is one statement. */
export class PostgresNotes implements StoreNotes {
  readonly #sessions: Sessions;

  constructor(sessions: Sessions) {
    this.#sessions = sessions;
  }

  async put({ kind, id, at, expiresAt, body }: StoreNote): Promise<boolean> {
    const rows = await this.#run(sql`
      INSERT INTO purposebound.notes (kind, id, at, expires_at, body) VALUES (${kind}, ${id}, ${at.toISOString()}::timestamptz,
        ${expiresAt?.toISOString() ?? null}::timestamptz, ${JSON.stringify(body)}::jsonb)
      ON CONFLICT (kind, id) DO NOTHING RETURNING 1 AS one`);
    return rows.length > 0;
  }

  async replace({ kind, id, at, expiresAt, body }: StoreNote, version: number): Promise<boolean> {
    // READ COMMITTED looks at the version again after it has waited for another replacement
    const rows = await this.#run(sql`
      UPDATE purposebound.notes SET at = ${at.toISOString()}::timestamptz,
        expires_at = ${expiresAt?.toISOString() ?? null}::timestamptz, body = ${JSON.stringify(body)}::jsonb, version = version + 1
      WHERE kind = ${kind} AND id = ${id} AND version = ${version}::int RETURNING 1 AS one`);
    return rows.length > 0;
  }

  async find(kind: string, id: string): Promise<KeptNote | undefined> {
    const [row] = await this.#run(sql`SELECT ${COLUMNS} FROM purposebound.notes WHERE kind = ${kind} AND id = ${id}`);
    return row === undefined ? undefined : toNote(row);
  }

  async take(kind: string, id: string): Promise<KeptNote | undefined> {
    const [row] = await this.#run(
      sql`DELETE FROM purposebound.notes WHERE kind = ${kind} AND id = ${id} RETURNING ${COLUMNS}`,
    );
    return row === undefined ? undefined : toNote(row);
  }

  async list({ kind, after, limit }: StoreNoteQuery): Promise<readonly KeptNote[]> {
    const from = after === undefined ? empty : sql` AND id > ${after}`;
    const rows = await this.#run(sql`
      SELECT ${COLUMNS} FROM purposebound.notes WHERE kind = ${kind}${from} ORDER BY notes.id LIMIT ${limit}::int`);
    return rows.map(toNote);
  }

  async removeExpired(at: Date, limit: number): Promise<number> {
    // those that another process is taking are left to it, so that no two wait for each other
    const rows = await this.#run(sql`
      DELETE FROM purposebound.notes WHERE (kind, id) IN (
        SELECT kind, id FROM purposebound.notes WHERE expires_at <= ${at.toISOString()}::timestamptz
        LIMIT ${limit}::int FOR UPDATE SKIP LOCKED
      ) RETURNING 1 AS one`);
    return rows.length;
  }

  #run(statement: ReturnType<typeof sql>): Promise<readonly SqlRow[]> {
    return retried(() => this.#sessions.asOwner("read", (session) => session.query(statement)));
  }
}

function toNote(row: SqlRow): KeptNote {
  return {
    kind: String(row.kind),
    id: String(row.id),
    at: toDate(row.at),
    ...(row.expires_at === null ? {} : { expiresAt: toDate(row.expires_at) }),
    body: row.body as JsonObject, // an object was written
    version: Number(row.version),
  };
}
