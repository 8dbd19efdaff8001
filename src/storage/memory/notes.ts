import type { KeptNote, StoreNote, StoreNoteQuery, StoreNotes } from "../contract/index.js";

/** Keeps notes of the whole store in a map. Each call ends before another one begins. */
export class MemoryNotes implements StoreNotes {
  readonly #notes: Map<string, KeptNote>;

  constructor(notes: Map<string, KeptNote>) {
    this.#notes = notes;
  }

  async put(note: StoreNote): Promise<boolean> {
    const key = toKey(note.kind, note.id);
    if (this.#notes.has(key)) return false;
    this.#notes.set(key, structuredClone({ ...note, version: 1 }));
    return true;
  }

  async replace(note: StoreNote, version: number): Promise<boolean> {
    const key = toKey(note.kind, note.id);
    if (this.#notes.get(key)?.version !== version) return false;
    this.#notes.set(key, structuredClone({ ...note, version: version + 1 }));
    return true;
  }

  async find(kind: string, id: string): Promise<KeptNote | undefined> {
    return structuredClone(this.#notes.get(toKey(kind, id)));
  }

  async take(kind: string, id: string): Promise<KeptNote | undefined> {
    const key = toKey(kind, id);
    const note = this.#notes.get(key);
    this.#notes.delete(key);
    return note;
  }

  async list({ kind, after, limit }: StoreNoteQuery): Promise<readonly KeptNote[]> {
    const chosen = [...this.#notes.values()].filter(
      (note) => note.kind === kind && (after === undefined || note.id > after),
    );
    return structuredClone(chosen.sort((left, right) => (left.id < right.id ? -1 : 1)).slice(0, limit));
  }

  async removeExpired(at: Date, limit: number): Promise<number> {
    const over = [...this.#notes]
      .filter(([, { expiresAt }]) => expiresAt !== undefined && expiresAt <= at)
      .slice(0, limit);
    for (const [key] of over) this.#notes.delete(key);
    return over.length;
  }
}

function toKey(kind: string, id: string): string {
  return JSON.stringify([kind, id]);
}
