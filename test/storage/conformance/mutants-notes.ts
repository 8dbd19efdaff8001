import type { StoreNotes } from "purposebound/adapter";
import { MemoryAdapter } from "../../../src/storage/memory/adapter.js";
import type { MemoryData } from "../../../src/storage/memory/data.js";
import { altered, type Mutant } from "./mutant.js";

const NOTES = "notes of the store";

/** The memory adapter, with other methods of its notes. */
function inNotes(change: (inner: StoreNotes, all: MemoryData) => Partial<StoreNotes>): Mutant["adapter"] {
  return (all) => {
    const inner = new MemoryAdapter(all);
    return altered(inner, { notes: altered(inner.notes, change(inner.notes, all)) });
  };
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
const AT_ONCE = [NOTES, "are put, replaced and taken by one of many at once"] as const;
const REMOVED = [NOTES, "are removed from the moment of expiry on, and stay until then"] as const;

/** Adapters with a defect in the notes of the whole store. */
export const NOTES_MUTANTS: Readonly<Record<string, Mutant>> = {
  "looks at a note of the store before it takes it": {
    caughtBy: AT_ONCE,
    adapter: inNotes((inner) => ({
      take: async (kind, id) => {
        const found = await inner.find(kind, id);
        await pause();
        await inner.take(kind, id);
        return found;
      },
    })),
  },
  "looks at the version of a note of the store before it replaces it": {
    caughtBy: AT_ONCE,
    adapter: inNotes((inner) => ({
      replace: async (note, version) => {
        const found = await inner.find(note.kind, note.id);
        await pause();
        if (found?.version !== version) return false;
        const now = await inner.find(note.kind, note.id);
        return inner.replace(note, now?.version ?? 0);
      },
    })),
  },
  "lets a new note of the store replace one of its name": {
    caughtBy: [NOTES, "keep JSON as it is, by kind and name, and never replace what is there by a new one"],
    adapter: inNotes((inner) => ({
      put: async (note) => {
        await inner.take(note.kind, note.id);
        return inner.put(note);
      },
    })),
  },
  "replaces a note of the store in any version": {
    caughtBy: [NOTES, "are replaced only in the version that was read"],
    adapter: inNotes((inner) => ({
      replace: async (note, version) => {
        const found = await inner.find(note.kind, note.id);
        return inner.replace(note, found?.version ?? version);
      },
    })),
  },
  "keeps a note of the store at the moment of its expiry": {
    caughtBy: REMOVED,
    adapter: inNotes((inner) => ({
      removeExpired: (at, limit) => inner.removeExpired(new Date(at.getTime() - 1), limit),
    })),
  },
  "removes more expired notes of the store than it may": {
    caughtBy: REMOVED,
    adapter: inNotes((inner) => ({ removeExpired: (at) => inner.removeExpired(at, 1_000) })),
  },
  "begins a page of the store's notes with the last one of the page before": {
    caughtBy: [NOTES, "are listed by name, a page at a time"],
    adapter: inNotes((inner) => ({
      list: async ({ kind, after, limit }) => {
        const all = await inner.list({ kind, limit: 1_000 });
        return all.filter(({ id }) => after === undefined || id >= after).slice(0, limit);
      },
    })),
  },
  "keeps what was in a note of the store": {
    caughtBy: [NOTES, "leave nothing where they were taken, replaced or have expired"],
    adapter: inNotes((inner, all) => ({
      replace: async (note, version) => {
        const found = await inner.find(note.kind, note.id);
        if (found !== undefined) all.notes.set(`${note.kind} before`, { ...found, kind: `${note.kind} before` });
        return inner.replace(note, version);
      },
    })),
  },
};
