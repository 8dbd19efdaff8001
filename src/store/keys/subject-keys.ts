import { randomBytes } from "node:crypto";

/**
 * Holds the keys of encrypted fields: one for each person in each assignment, apart from the data. Whoever has the data and
 * not these keys cannot read what is encrypted; a key that is destroyed takes every copy of the person's encrypted values with
 * it, in backups and replicas too (Art. 17, 32 GDPR). Back the keys up apart from the data, or not at all: a backup of
 * keys brings back what was erased.
 *
 * Made by {@link fileKeys} or {@link memoryKeys}, or an adapter of your own to a key management service or a database.
 * People are named by the random references that the store gave them (UUIDs), thousands in one call; a reference is
 * never given to anybody else. Errors that it throws roll the act back, and should hold nothing but codes.
 */
export interface SubjectKeys {
  /** Called when a store is opened that has encrypted fields. */
  open?(): Promise<void>;
  /** Called when that store is closed. */
  close?(): Promise<void>;
  /** The keys of those of the people who have one. */
  find(assignmentId: string, people: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /**
   * The keys of all the people: 32 random bytes each, made where there is none. Of two calls at once for one person,
   * both return the same key. It outlives a crash before the call returns: values are encrypted with it at once.
   */
  ensure(assignmentId: string, people: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Destroys keys for good, wherever they are kept, before it returns. People without a key are passed over. */
  destroy(assignmentId: string, people: readonly string[]): Promise<void>;
}

/** Bytes of a key: AES-256. */
export const KEY_BYTES = 32;

/**
 * Keys in this process's memory: for tests, and beside `memory()`. Nothing outlives the process, and with the keys goes
 * what was encrypted.
 *
 * @returns Keys for `openStore({ fieldKeys })`.
 * @example
 * ```ts
 * const store = await openStore({ storage: memory(), assignments: [newsletter], fieldKeys: memoryKeys() });
 * ```
 */
export function memoryKeys(): SubjectKeys {
  const assignments = new Map<string, Map<string, Uint8Array>>();
  const keysIn = (id: string): Map<string, Uint8Array> => {
    const keys = assignments.get(id) ?? new Map<string, Uint8Array>();
    assignments.set(id, keys);
    return keys;
  };
  const found = (keys: ReadonlyMap<string, Uint8Array>, people: readonly string[]): Map<string, Uint8Array> => {
    const held = people.flatMap((person) => {
      const key = keys.get(person);
      // a copy, so that destroying the key does not change it under a reader
      return key === undefined ? [] : [[person, Uint8Array.from(key)] as const];
    });
    return new Map(held);
  };
  return {
    find: async (id, people) => found(keysIn(id), people),
    ensure: async (id, people) => {
      const keys = keysIn(id);
      const lacking = [...new Set(people)].filter((person) => !keys.has(person));
      const drawn = randomBytes(lacking.length * KEY_BYTES);
      for (const [index, person] of lacking.entries()) {
        keys.set(person, Uint8Array.from(drawn.subarray(index * KEY_BYTES, (index + 1) * KEY_BYTES)));
      }
      return found(keys, people);
    },
    destroy: async (id, people) => {
      const keys = keysIn(id);
      for (const person of people) {
        keys.get(person)?.fill(0);
        keys.delete(person);
      }
    },
  };
}
