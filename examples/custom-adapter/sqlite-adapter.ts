import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "libsql";
import { StorageError, StoreError } from "purposebound";
import type {
  Approval,
  DatasetLayout,
  EndSignal,
  EvolvingTransaction,
  LayoutChange,
  LayoutField,
  Registration,
  StorageAdapter,
  StorageTransaction,
  StoredColumn,
  TrailEvent,
} from "purposebound/adapter";
import { EDITION, LASTING, LASTING_TABLES, SHUT, upgrade } from "./sqlite-migrations.js";
import { NOTES_FILE, SqliteNotes } from "./sqlite-notes.js";
import { SqliteTransaction } from "./sqlite-transaction.js";
import { TYPES, toColumn } from "./sqlite-values.js";

/**
 * Keeps each assignment in an SQLite file of its own. A connection can reach no other assignment's data, and a dataset
 * is copied, moved or destroyed with its file. The versions of a dataset's definition are in its file too.
 */
export class SqliteAdapter implements StorageAdapter {
  readonly name = "SQLite";
  /** SQLite locks files between processes. */
  readonly supports = { persistence: true, multiProcess: true, pipelining: false };
  readonly notes = new SqliteNotes((work) => this.#inTransaction(NOTES_FILE, work));
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
  }

  async open(): Promise<void> {
    mkdirSync(this.#directory, { recursive: true });
  }

  /** Connections live no longer than their transactions. */
  async close(): Promise<void> {}

  /** Files have no clock, so that it is the one of the machine that has them. */
  async clock(): Promise<Date> {
    return new Date();
  }

  async registered(ids: readonly string[]): Promise<ReadonlyMap<string, Registration>> {
    const known = new Map<string, Registration>();
    for (const id of ids) {
      const last = (await this.#versions(id)).at(-1);
      if (last !== undefined) known.set(id, last);
    }
    return known;
  }

  async list(after: string | undefined, limit: number): Promise<ReadonlyMap<string, Registration>> {
    const ids = readdirSync(this.#directory)
      .flatMap((name) => /^(.+)\.db$/.exec(name)?.[1] ?? [])
      .filter((id) => id !== NOTES_FILE && (after === undefined || id > after))
      .sort();
    const page = new Map<string, Registration>();
    for (const id of ids) {
      const last = (await this.#versions(id)).at(-1);
      // a file may exist before its content is committed
      if (last !== undefined && page.size < limit) page.set(id, { ...last, key: undefined });
    }
    return page;
  }

  async history(id: string): Promise<readonly Registration[]> {
    return (await this.#versions(id)).map((one) => ({ ...one, key: undefined }));
  }

  provision(layout: DatasetLayout, registration: Registration, event: TrailEvent): Promise<Registration> {
    return this.#inTransaction(layout.id, async (connection) => {
      const known = connection.versions().at(-1);
      if (known !== undefined) return known;
      connection.script(`PRAGMA user_version = ${EDITION}; ${TABLES} CREATE TABLE records (${[RECORD, ...layout.fields.map(writeColumn)].join(", ")}) STRICT;
        CREATE INDEX records_expiry ON records (_expires_at); ${layout.fields.map(writeIndex).join(" ")}`);
      connection.register(registration);
      await new SqliteTransaction(connection, layout).append([event]);
      return registration;
    });
  }

  evolve(change: LayoutChange, work: (transaction: EvolvingTransaction) => Promise<void>): Promise<void> {
    const { before, after, registration, renames = {} } = change;
    return this.#inTransaction(before.id, async (connection) => {
      if (connection.versions().at(-1)?.version !== before.version) throw superseded(before.id);
      const transaction = new SqliteTransaction(connection, before);
      await work(transaction);
      const isKept = (field: LayoutField, others: readonly LayoutField[]): boolean =>
        others.some((one) => one.name === field.name && one.kind === field.kind && one.encrypted === field.encrypted);
      for (const field of before.fields) connection.script(`DROP INDEX IF EXISTS records_${toColumn(field.name)};`);
      for (const [name, former] of Object.entries(renames)) {
        connection.script(`ALTER TABLE records RENAME COLUMN "${toColumn(former)}" TO "${toColumn(name)}";`);
      }
      const names = new Map(Object.entries(renames).map(([name, former]) => [former, name]));
      const held = before.fields.map((field) => ({ ...field, name: names.get(field.name) ?? field.name }));
      for (const field of held.filter((one) => !isKept(one, after.fields))) {
        connection.script(`ALTER TABLE records DROP COLUMN "${toColumn(field.name)}";`);
      }
      for (const field of after.fields.filter((one) => !isKept(one, held))) {
        connection.script(`ALTER TABLE records ADD COLUMN ${writeColumn(field)};`);
      }
      connection.script(after.fields.map(writeIndex).join(" "));
      transaction.moveFields(
        after.fields.map(({ name }) => {
          const place = held.findIndex((one) => one.name === name);
          return { name, place, before: before.fields[place]?.name };
        }),
      );
      connection.register(registration);
    });
  }

  /**
   * Runs every transaction as an exclusive one. SQLite has one writer at a time, and every transaction writes to the
   * trail.
   */
  transaction<Result>(
    layout: DatasetLayout,
    _mode: "read" | "shared" | "exclusive",
    work: (transaction: StorageTransaction) => Promise<Result>,
  ): Promise<Result> {
    return this.#inTransaction(layout.id, (connection) => {
      const registered = connection.versions().at(-1);
      if (registered === undefined) throw new StoreError("assignment-not-opened", `"${layout.id}" is not provisioned`);
      if (layout.version < registered.accepts) throw superseded(layout.id);
      return work(new SqliteTransaction(connection, layout));
    });
  }

  /** SQLite has overwritten what was deleted (`secure_delete`), so that nothing is left to be done. */
  async compact(layouts: readonly DatasetLayout[], signal?: EndSignal): Promise<readonly string[]> {
    return signal?.aborted === true ? [] : layouts.map(({ id }) => id);
  }

  columns(layout: DatasetLayout): Promise<readonly StoredColumn[]> {
    return this.#inTransaction(layout.id, async (connection) =>
      connection
        .all(`SELECT m.name AS "table", c.name AS "column", c.type FROM sqlite_master AS m, pragma_table_info(m.name) AS c
          WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, c.cid`)
        .map((row) => ({ table: String(row.table), column: String(row.column), type: String(row.type) })),
    );
  }

  async #versions(id: string): Promise<readonly Registration[]> {
    if (!existsSync(this.#file(id))) return [];
    return this.#inTransaction(id, async (connection) => connection.versions());
  }

  /** Names an assignment's file. The form of ids leaves nothing to escape. */
  #file(id: string): string {
    return join(this.#directory, `${id}.db`);
  }

  async #inTransaction<Result>(id: string, work: (connection: Connection) => Promise<Result>): Promise<Result> {
    const connection = new Connection(this.#file(id));
    try {
      await connection.begin();
      try {
        // the first process upgrades the file, in the transaction that holds it; each transaction looks, because files
        // can be replaced
        upgrade(connection, id);
        const result = await work(connection);
        connection.script("COMMIT");
        return result;
      } catch (error) {
        connection.script("ROLLBACK");
        throw error;
      }
    } finally {
      connection.close();
    }
  }
}

/** A row as the driver returns it. */
export type Row = Readonly<Record<string, unknown>>;

/** One connection to one file. Its errors carry only codes, because messages of SQLite may quote values. */
export class Connection {
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();

  constructor(file: string) {
    this.#database = scrubbed("opening a file", () => new Database(file));
    // deleted data are overwritten, and do not stay in free pages of the file
    this.script("PRAGMA secure_delete = ON;");
  }

  /** Waits for other writers without blocking this process, because the writers may be in it. */
  async begin(): Promise<void> {
    for (const giveUp = Date.now() + 30_000; ; await sleep(1 + Math.random() * 4)) {
      try {
        return this.script("BEGIN IMMEDIATE");
      } catch (error) {
        if (!(error instanceof StorageError) || error.driverCode !== "SQLITE_BUSY" || Date.now() > giveUp) throw error;
      }
    }
  }

  all(text: string, ...values: unknown[]): readonly Row[] {
    return scrubbed("running a statement", () => {
      const statement = this.#statements.get(text) ?? this.#database.prepare(text);
      this.#statements.set(text, statement);
      return statement.all(...values) as readonly Row[]; // rows are objects by column, if nothing else is asked for
    });
  }

  script(text: string): void {
    scrubbed("running a script", () => this.#database.exec(text));
  }

  close(): void {
    this.#database.close();
  }

  /** Tells if the file has a dataset. */
  get isProvisioned(): boolean {
    return this.all("SELECT 1 FROM sqlite_master WHERE name = 'versions'").length > 0;
  }

  /** Reads all registrations, oldest first; none if the file is not provisioned. */
  versions(): readonly Registration[] {
    if (!this.isProvisioned) return [];
    const rows = this.all("SELECT registration, pseudonym_key FROM registrations ORDER BY version");
    return rows.map(({ registration, pseudonym_key: key }): Registration => {
      const { approval, ...rest } = JSON.parse(String(registration)); // it is written below
      const approved = approval === undefined ? {} : { approval: revived(approval) };
      return { ...rest, ...approved, key: typeof key === "string" ? key : undefined };
    });
  }

  register({ key, ...registration }: Registration): void {
    const text = JSON.stringify(registration);
    this.all("INSERT INTO registrations VALUES (?, ?, ?)", registration.version, text, key ?? null);
  }
}

/** An approval and its advice have moments, which JSON has as text. */
function revived({ at, advice, ...rest }: Approval): Approval {
  const given = advice?.map((one) => ({ ...one, at: new Date(one.at) }));
  return { ...rest, at: new Date(at), ...(given === undefined ? {} : { advice: given }) };
}

function scrubbed<Result>(doing: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    throw new StorageError(doing, error instanceof Error && "code" in error ? String(error.code) : undefined);
  }
}

function superseded(id: string): StoreError {
  return new StoreError("assignment-changed", `The definition of assignment "${id}" was replaced by another version`);
}

function writeColumn({ name, kind }: LayoutField): string {
  return `"${toColumn(name)}" ${TYPES[kind]}`;
}

function writeIndex({ name, indexed }: LayoutField): string {
  return indexed ? `CREATE INDEX records_${toColumn(name)} ON records ("${toColumn(name)}");` : "";
}

const RECORD = `_subject TEXT PRIMARY KEY, _identity TEXT NOT NULL UNIQUE, _origins TEXT NOT NULL,
  _collected_at INTEGER NOT NULL, _updated_at INTEGER NOT NULL, _expires_at INTEGER NOT NULL, _restricted_at INTEGER,
  _form INTEGER NOT NULL DEFAULT 1, ${LASTING.join(", ")}`;

const TABLES = `
  ${SHUT}
  CREATE TABLE registrations (version INTEGER PRIMARY KEY, registration TEXT NOT NULL, pseudonym_key TEXT) STRICT;
  CREATE TABLE evidence (_subject TEXT NOT NULL, at INTEGER NOT NULL, version TEXT NOT NULL, document TEXT,
    intake INTEGER NOT NULL, PRIMARY KEY (_subject, at, version)) STRICT;
  CREATE TABLE suppressions (number INTEGER PRIMARY KEY AUTOINCREMENT, identity TEXT NOT NULL, reason TEXT NOT NULL,
    at INTEGER NOT NULL, form INTEGER NOT NULL DEFAULT 1, UNIQUE (identity, reason)) STRICT;
  CREATE TABLE retired_keys (_subject TEXT PRIMARY KEY) STRICT;
  CREATE TABLE intakes (number INTEGER PRIMARY KEY AUTOINCREMENT, source TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
  CREATE TABLE trail (position INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, act TEXT NOT NULL,
    event TEXT NOT NULL) STRICT;
  ${LASTING_TABLES}`;
