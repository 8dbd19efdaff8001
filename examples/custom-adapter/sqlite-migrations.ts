import { randomUUID } from "node:crypto";
import { StoreError } from "purposebound";
import { type Registration, renewDefinition } from "purposebound/adapter";
import type { Connection } from "./sqlite-adapter.js";

/**
 * Steps from one edition of a file's tables to the next. `PRAGMA user_version` holds the edition of a file. Once
 * released, a step never changes, because some files are as it left them.
 */
const MIGRATIONS: readonly ((connection: Connection) => void)[] = [fromRelease010, lasting];

/** The edition that this adapter makes and works with. */
export const EDITION = MIGRATIONS.length;

/**
 * Upgrades a file that an older release made, within the transaction that holds it. Afterwards the file is upgraded
 * completely, or is as it was.
 *
 * @throws StoreError `storage-newer` for a file of a newer release, before anything else is read from it.
 */
export function upgrade(connection: Connection, id: string): void {
  if (!connection.isProvisioned) return;
  const from = Number(connection.all("PRAGMA user_version")[0]?.user_version);
  if (from > EDITION)
    throw new StoreError("storage-newer", `The file of assignment "${id}" was made by a newer release`);
  if (from === EDITION) return;
  for (const migrate of MIGRATIONS.slice(from)) migrate(connection);
  connection.script(`PRAGMA user_version = ${EDITION}`);
  const [at, act] = [new Date(), "upgraded"];
  const counts = { from, to: EDITION };
  const event = { id: randomUUID(), at, act, actor: "system:application", operation: randomUUID(), counts };
  connection.all("INSERT INTO trail (at, act, event) VALUES (?, ?, ?)", at.getTime(), act, JSON.stringify(event));
}

/**
 * Shuts out release 0.1.0, which knows no editions. The table that it takes for the registry has one version, which
 * accepts no store. Release 0.1.0 therefore stops with `assignment-changed`, at work and when it opens the file.
 */
export const SHUT = `
  CREATE TABLE versions (version INTEGER PRIMARY KEY, registration TEXT NOT NULL, pseudonym_key TEXT) STRICT;
  INSERT INTO versions VALUES (0, '{"version":0,"accepts":${Number.MAX_SAFE_INTEGER},"terms":"","definition":{}}', NULL);`;

/**
 * Adds editions and the form of identities, renews the words of evidence and definitions, and keeps each reason of a
 * suppression.
 */
function fromRelease010(connection: Connection): void {
  connection.script(`
    ALTER TABLE versions RENAME TO registrations;
    ${SHUT}
    ALTER TABLE records ADD COLUMN _form INTEGER NOT NULL DEFAULT 1;
    ALTER TABLE evidence RENAME COLUMN wording TO version;
    ALTER TABLE evidence RENAME COLUMN reference TO document;
    ALTER TABLE suppressions RENAME TO suppressions_before;
    CREATE TABLE suppressions (number INTEGER PRIMARY KEY AUTOINCREMENT, identity TEXT NOT NULL, reason TEXT NOT NULL,
      at INTEGER NOT NULL, form INTEGER NOT NULL DEFAULT 1, UNIQUE (identity, reason)) STRICT;
    INSERT INTO suppressions (identity, reason, at) SELECT identity, reason, at FROM suppressions_before ORDER BY rowid;
    DROP TABLE suppressions_before;`);
  for (const { version, registration } of connection.all("SELECT version, registration FROM registrations")) {
    const before = JSON.parse(String(registration)) as Registration; // the adapter of that release wrote it
    // who is there was hashed under form 1, and who comes is under form 2
    const after = { ...before, ...renewDefinition(before), identityForms: [1, 2] };
    connection.all("UPDATE registrations SET registration = ? WHERE version = ?", JSON.stringify(after), version);
  }
}

/** Columns of records for what lasts: contact, restriction, holds, what is remembered, and the sources that brought them. */
export const LASTING: readonly string[] = [
  "_contacted_at INTEGER",
  "_restriction TEXT",
  "_review_at INTEGER",
  "_held_until INTEGER",
  "_ended_at INTEGER",
  "_remembered TEXT",
  "_sources TEXT NOT NULL DEFAULT '[]'",
  "_intake INTEGER",
];

/** The tables of holds, with a row for each person whom a hold keeps, and of notes. */
export const LASTING_TABLES = `CREATE TABLE holds (id TEXT NOT NULL, _subject TEXT NOT NULL, reason TEXT NOT NULL, law TEXT NOT NULL,
    at INTEGER NOT NULL, until INTEGER NOT NULL, PRIMARY KEY (id, _subject)) STRICT;
  CREATE INDEX holds_subject ON holds (_subject);
  CREATE TABLE entries (kind TEXT NOT NULL, id TEXT NOT NULL, at INTEGER NOT NULL, _subject TEXT, body TEXT NOT NULL,
    PRIMARY KEY (kind, id)) STRICT;`;

/** Adds what lasts. A record's sources are those of all intakes that it names, so that nobody is taken for one source's alone. */
function lasting(connection: Connection): void {
  connection.script(`
    ${LASTING.map((column) => `ALTER TABLE records ADD COLUMN ${column};`).join("\n    ")}
    ${LASTING_TABLES}
    UPDATE records SET _intake = (SELECT min(value) FROM json_each(_origins) WHERE value > 0), _sources = (
      SELECT json_group_array(DISTINCT source) FROM intakes WHERE number IN (SELECT value FROM json_each(_origins))
        OR number IN (SELECT intake FROM evidence WHERE evidence._subject = records._subject)
    );`);
}
