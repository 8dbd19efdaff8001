import { randomBytes } from "node:crypto";

/**
 * Holds the keys of encrypted fields: one for each person in each assignment, apart from the data. Somebody who has the
 * data and not the keys cannot read the encrypted values. If a key is destroyed, nobody can read any copy of that
 * person's encrypted values, in backups and replicas too (Art. 17, 32 GDPR). Back the keys up apart from the data, or
 * not at all. A backup of keys brings back data that were erased.
 *
 * Use {@link wrappedKeys}, {@link fileKeys} or {@link memoryKeys}, or write an adapter to a key management service or a database. Keys are
 * asked for by the people's random references (UUIDs), thousands in one call. The store never gives a reference to
 * another person. An error that it throws rolls the act back, and should hold nothing but codes.
 */
export interface SubjectKeys {
  /** Called when a store is opened that has encrypted fields. */
  open?(): Promise<void>;
  /** Called when that store is closed. */
  close?(): Promise<void>;
  /** Returns the keys of those people who have one. */
  find(assignmentId: string, people: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /**
   * Returns the keys of all the people: 32 random bytes each, made if there is none. Two calls at once for one person
   * return the same key. A key must be durable before the call returns, because the store encrypts with it at once.
   */
  ensure(assignmentId: string, people: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Destroys keys for good, in every place that keeps them, before it returns. It passes over people without a key. */
  destroy(assignmentId: string, people: readonly string[]): Promise<void>;
  /**
   * Does what is due of the keys themselves, such as wrapping them anew. `store.maintain()` calls it when it has deleted who is due.
   *
   * @param at - The moment by the clock of the store.
   */
  maintain?(at: Date): Promise<KeyEpoch>;
}

/** An epoch of keys that are wrapped; see {@link wrappedKeys}. */
export interface KeyEpoch {
  /** True if this call began it. */
  readonly isNew: boolean;
  /** The number of old keys that the service is still to destroy. While it is above 0, old copies can be read with them. */
  readonly toDestroy: number;
  /** The moment at which the last old key is gone, if the service waits. */
  readonly goneAt?: Date;
}

/** Bytes of a key for AES-256. */
export const KEY_BYTES = 32;

/**
 * Keeps keys in this process's memory, for tests and beside `memory()`. When the process ends, the keys are lost, and
 * nobody can read the encrypted values any more.
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
