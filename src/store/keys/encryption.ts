import { createHmac } from "node:crypto";
import { StoreError } from "../../errors/index.js";
import type {
  DatasetLayout,
  IncomingRecord,
  JsonValue,
  LayoutField,
  PutOptions,
  PutResult,
  StorageAdapter,
  StorageTransaction,
  StoredValues,
} from "../../storage/index.js";
import { decrypt, encrypt } from "./cipher.js";
import { KEY_BYTES, type SubjectKeys } from "./subject-keys.js";

/** A person as read: their reference, and values, some of which may be encrypted. */
interface Encrypted {
  readonly subject: string;
  readonly values: StoredValues;
}

/** A reference that no person has. Its key tells one place of keys from another. */
const NOBODY = "00000000-0000-0000-0000-000000000000";

/** The number of keys that are destroyed in one call. */
const BATCH = 1_000;

/**
 * Returns fields as the store works with them. In the layout, encrypted fields are ciphertext, as storage keeps them.
 * Here they are JSON.
 */
export function openedFields(layout: DatasetLayout): readonly LayoutField[] {
  return layout.fields.map((field) => (field.encrypted === true ? { ...field, kind: "json" } : field));
}

/** Encrypts and opens the encrypted fields of one assignment. It asks for keys anew each time, and never keeps them. */
export class FieldEncryption {
  readonly #layout: DatasetLayout;
  readonly #keys: SubjectKeys;
  /** Names of the encrypted fields, each with the name that its values are bound to. */
  readonly #names: ReadonlyMap<string, string>;

  constructor(layout: DatasetLayout, keys: SubjectKeys) {
    this.#layout = layout;
    this.#keys = keys;
    this.#names = new Map(
      layout.fields
        .filter(({ encrypted }) => encrypted === true)
        .map(({ name, firstName = name }) => [name, firstName]),
    );
  }

  /**
   * Returns a mark that tells this place of keys from another, and tells nothing of the keys. Returns undefined if the
   * dataset was not made with this place.
   *
   * @param isNew - Marks the place, for a dataset that is being made.
   */
  async mark(isNew: boolean): Promise<string | undefined> {
    const keys = isNew ? await this.#ensure([NOBODY]) : await this.#keys.find(this.#layout.id, [NOBODY]);
    if (!keys.has(NOBODY)) return undefined;
    return createHmac("sha256", this.#key(keys, NOBODY)).update("the keys of this dataset").digest("hex").slice(0, 16);
  }

  /**
   * Writes records, and encrypts their encrypted fields under the keys of their people. A key is named by the person's
   * reference, which is certain only when the record is written. If another writer created the person meanwhile, the
   * values are encrypted again under that writer's reference.
   *
   * Each value is encrypted otherwise than before, so that it would seem to be a new one. A value that is sent again stays as it is
   * held. That takes a look at each person who is held.
   */
  async put(
    transaction: StorageTransaction,
    records: readonly IncomingRecord[],
    options: PutOptions,
  ): Promise<readonly PutResult[]> {
    const touched = records.filter(({ values }) => this.#isEncrypted(values));
    if (touched.length === 0) return transaction.put(records, options);
    const known = await transaction.subjects(touched.map(({ identity }) => identity));
    const expected = new Map<IncomingRecord, string>();
    for (const record of touched) {
      const subject = known.get(record.identity) ?? (options.create ? record.subject : undefined);
      if (subject !== undefined) expected.set(record, subject);
    }
    const keys = await this.#ensure([...expected.values()]);
    // a person who is not held is not written, and needs no key
    const writable = records.filter((record) => expected.has(record) || !this.#isEncrypted(record.values));
    const encrypted = await Promise.all(
      writable.map(async (record) => {
        const isHeld = expected.has(record) && known.has(record.identity);
        const held = isHeld ? await transaction.find(record.identity) : undefined;
        const fresh = this.#encrypted(record, expected.get(record), keys);
        return held === undefined ? fresh : this.#kept(fresh, record, held, keys);
      }),
    );
    const put = await transaction.put(encrypted, options);
    const results = new Map(writable.map((record, index) => [record, put[index]]));
    await this.#encryptAgain(transaction, expected, results, options);
    return records.map((record) => results.get(record) ?? { outcome: "absent", subject: record.subject });
  }

  /**
   * Encrypts again the values that were written under another reference than expected. Destroys the keys that nothing
   * needs.
   */
  async #encryptAgain(
    transaction: StorageTransaction,
    expected: ReadonlyMap<IncomingRecord, string>,
    results: ReadonlyMap<IncomingRecord, PutResult | undefined>,
    options: PutOptions,
  ): Promise<void> {
    const moved = new Map<IncomingRecord, string>();
    for (const [record, subject] of expected) {
      const result = results.get(record);
      const isWritten = result?.outcome === "created" || result?.outcome === "merged";
      if (isWritten && result.subject !== subject) moved.set(record, result.subject);
    }
    if (moved.size === 0) return;
    const keys = await this.#ensure([...moved.values()]);
    const again = [...moved].map(([record, subject]) => this.#encrypted(this.#onlyEncrypted(record), subject, keys));
    await transaction.put(again, { renew: options.renew, create: false, decided: true });
    // These references belong to nobody: their records got other ones. A reference is never given out twice.
    await this.#keys.destroy(
      this.#layout.id,
      [...moved.keys()].map((record) => expected.get(record) ?? record.subject),
    );
  }

  /**
   * Reads people and opens their encrypted values. A person may be erased, with the key, after they were read. Then
   * they are read again, and are no longer there.
   *
   * @throws StoreError `encryption-key-missing`, `encrypted-value-unreadable`
   */
  async read<Row extends Encrypted>(load: () => Promise<readonly Row[]>): Promise<readonly Row[]> {
    let lost = new Set<string>();
    for (;;) {
      const rows = await load();
      const people = rows.filter(({ values }) => this.#isEncrypted(values)).map(({ subject }) => subject);
      if (people.length === 0) return rows;
      const keys = await this.#keys.find(this.#layout.id, people);
      const missing = people.filter((person) => !keys.has(person));
      if (missing.length === 0) return rows.map((row) => ({ ...row, values: this.#opened(row, keys) }));
      if (missing.some((person) => lost.has(person))) {
        const what = `Encrypted fields of assignment "${this.#layout.id}" cannot be read: ${missing.length} of ${people.length} people have no key`;
        throw new StoreError("encryption-key-missing", what);
      }
      lost = new Set(missing);
    }
  }

  /**
   * Destroys the keys of people whose records were removed. The removal notes the references in its own transaction.
   * Therefore keys are destroyed after the commit, and also after a crash in between.
   */
  async destroyRetired(storage: StorageAdapter, layout: DatasetLayout): Promise<void> {
    for (let size = BATCH; size === BATCH; ) {
      const people = await storage.transaction(layout, "read", (transaction) => transaction.retiredKeys(BATCH));
      size = people.length;
      if (size === 0) return;
      await this.#destroy(people);
      await storage.transaction(layout, "read", (transaction) => transaction.dropRetiredKeys(people));
    }
  }

  /** Destroys keys, and makes sure of it, because a place that only seems to destroy would go unnoticed. */
  async #destroy(people: readonly string[]): Promise<void> {
    await this.#keys.destroy(this.#layout.id, people);
    const left = await this.#keys.find(this.#layout.id, people);
    if (left.size === 0) return;
    const what = `The place of keys still gives ${left.size} keys of assignment "${this.#layout.id}" that it was told to destroy`;
    throw new StoreError("encryption-failed", what);
  }

  async #ensure(people: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
    if (people.length === 0) return new Map();
    const keys = await this.#keys.ensure(this.#layout.id, people);
    for (const person of people) this.#key(keys, person);
    return keys;
  }

  #key(keys: ReadonlyMap<string, Uint8Array>, person: string): Uint8Array {
    const key: unknown = keys.get(person);
    if (key instanceof Uint8Array && key.length === KEY_BYTES) return key;
    const what = `The place of keys gave assignment "${this.#layout.id}" something other than ${KEY_BYTES} bytes for each person`;
    throw new StoreError("encryption-failed", what);
  }

  #isEncrypted(values: StoredValues): boolean {
    return [...this.#names.keys()].some((name) => (values[name] ?? null) !== null);
  }

  #encrypted(
    record: IncomingRecord,
    subject: string | undefined,
    keys: ReadonlyMap<string, Uint8Array>,
  ): IncomingRecord {
    if (subject === undefined) return record;
    const key = this.#key(keys, subject);
    const values: Record<string, StoredValues[string]> = { ...record.values };
    for (const [name, field] of this.#names) {
      const value = values[name] ?? null;
      if (value === null) continue;
      values[name] = encrypt(key, { assignment: this.#layout.id, field, subject }, JSON.stringify(value));
    }
    return { ...record, values };
  }

  /** Writes values as they are held already, where the same was sent. */
  #kept(
    fresh: IncomingRecord,
    sent: IncomingRecord,
    held: Encrypted,
    keys: ReadonlyMap<string, Uint8Array>,
  ): IncomingRecord {
    const key = keys.get(held.subject);
    if (key === undefined) return fresh;
    const same = [...this.#names].flatMap(([name, field]) => {
      const [text, value] = [held.values[name] ?? null, sent.values[name] ?? null];
      if (typeof text !== "string" || value === null) return [];
      const place = { assignment: this.#layout.id, field, subject: held.subject };
      return decrypt(key, place, text) === JSON.stringify(value) ? [[name, text] as const] : [];
    });
    return same.length === 0 ? fresh : { ...fresh, values: { ...fresh.values, ...Object.fromEntries(same) } };
  }

  /** Returns the record with its encrypted fields only. Writing it over the record changes nothing else. */
  #onlyEncrypted(record: IncomingRecord): IncomingRecord {
    return {
      ...record,
      values: Object.fromEntries(Object.entries(record.values).filter(([name]) => this.#names.has(name))),
      origins: this.#layout.fields.map(({ encrypted }, index) => (encrypted ? (record.origins[index] ?? null) : null)),
    };
  }

  #opened({ subject, values }: Encrypted, keys: ReadonlyMap<string, Uint8Array>): StoredValues {
    const opened: Record<string, StoredValues[string]> = { ...values };
    for (const [name, field] of this.#names) {
      const value = opened[name] ?? null;
      if (value === null) continue;
      const place = { assignment: this.#layout.id, field, subject };
      const text = typeof value === "string" ? decrypt(this.#key(keys, subject), place, value) : undefined;
      if (text === undefined) {
        const what = `A value of the encrypted field "${name}" of assignment "${this.#layout.id}" cannot be opened`;
        throw new StoreError("encrypted-value-unreadable", what);
      }
      opened[name] = parsed(text);
    }
    return opened;
  }
}

/** Parses a text that `encrypt` was given. It is JSON, as the tag proves. */
function parsed(text: string): JsonValue {
  return JSON.parse(text);
}
