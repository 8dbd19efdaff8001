import type { KeptNote, StoreNote, StoreNoteQuery, StoreNotes } from "purposebound/adapter";
import type { Connection, Row } from "./sqlite-adapter.js";

/** Runs work in one transaction on the file of the notes. */
export type OnNotes = <Result>(work: (connection: Connection) => Promise<Result>) => Promise<Result>;

/** The name of the file. No assignment's id begins so. */
export const NOTES_FILE = "_notes";

const TABLE = `CREATE TABLE IF NOT EXISTS notes (kind TEXT NOT NULL, id TEXT NOT NULL, at INTEGER NOT NULL, expires_at INTEGER,
  body TEXT NOT NULL, version INTEGER NOT NULL DEFAULT 1, PRIMARY KEY (kind, id)) STRICT;`;

/** Keeps notes of the whole store in a file of their own. */
export class SqliteNotes implements StoreNotes {
  readonly #on: OnNotes;

  constructor(on: OnNotes) {
    this.#on = on;
  }

  async put({ kind, id, at, expiresAt, body }: StoreNote): Promise<boolean> {
    const text = `INSERT INTO notes (kind, id, at, expires_at, body) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING RETURNING version`;
    const rows = await this.#run(text, kind, id, at.getTime(), expiresAt?.getTime() ?? null, JSON.stringify(body));
    return rows.length > 0;
  }

  async replace({ kind, id, at, expiresAt, body }: StoreNote, version: number): Promise<boolean> {
    const text = `UPDATE notes SET at = ?, expires_at = ?, body = ?, version = version + 1
      WHERE kind = ? AND id = ? AND version = ? RETURNING version`;
    const given = [at.getTime(), expiresAt?.getTime() ?? null, JSON.stringify(body), kind, id, version];
    return (await this.#run(text, ...given)).length > 0;
  }

  async find(kind: string, id: string): Promise<KeptNote | undefined> {
    return (await this.#run("SELECT * FROM notes WHERE kind = ? AND id = ?", kind, id)).map(toNote)[0];
  }

  async take(kind: string, id: string): Promise<KeptNote | undefined> {
    return (await this.#run("DELETE FROM notes WHERE kind = ? AND id = ? RETURNING *", kind, id)).map(toNote)[0];
  }

  /** Reads notes of one kind. SQLite orders text by bytes, which is the order of code points; names are plain letters. */
  async list({ kind, after = "", limit }: StoreNoteQuery): Promise<readonly KeptNote[]> {
    const text = "SELECT * FROM notes WHERE kind = ? AND id > ? ORDER BY id LIMIT ?";
    return (await this.#run(text, kind, after, limit)).map(toNote);
  }

  async removeExpired(at: Date, limit: number): Promise<number> {
    const text = `DELETE FROM notes WHERE rowid IN (SELECT rowid FROM notes WHERE expires_at <= ? LIMIT ?) RETURNING version`;
    return (await this.#run(text, at.getTime(), limit)).length;
  }

  #run(text: string, ...given: readonly (string | number | null)[]): Promise<readonly Row[]> {
    return this.#on(async (connection) => {
      connection.script(TABLE);
      return connection.all(text, ...given);
    });
  }
}

function toNote({ kind, id, at, expires_at: expiresAt, body, version }: Row): KeptNote {
  return {
    kind: String(kind),
    id: String(id),
    at: new Date(Number(at)),
    ...(expiresAt === null ? {} : { expiresAt: new Date(Number(expiresAt)) }),
    body: JSON.parse(String(body)),
    version: Number(version),
  };
}
