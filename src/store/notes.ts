import type { Entry, StorageTransaction } from "../storage/index.js";

/** The number of notes that are read at once. */
const PAGE = 1_000;

/** Reads all notes of one kind, or those about one person. */
export async function readNotes(
  transaction: StorageTransaction,
  kind: string,
  subject?: string,
): Promise<readonly Entry[]> {
  const notes: Entry[] = [];
  const whose = subject === undefined ? {} : { subject };
  for (let size = PAGE; size === PAGE; ) {
    const last = notes.at(-1);
    const after = last === undefined ? {} : { after: last.id };
    const page = await transaction.entries({ kind, ...whose, ...after, limit: PAGE });
    size = page.length;
    notes.push(...page);
  }
  return notes;
}

/** The number of names that differ in their last digit only. */
const ALIKE = 16;

/** Finds one note by its name, which is a UUID. */
export async function findNote(transaction: StorageTransaction, kind: string, id: string): Promise<Entry | undefined> {
  const alike = await transaction.entries({ kind, after: id.slice(0, -1), limit: ALIKE });
  return alike.find((one) => one.id === id);
}

/** Deletes the notes of one kind whose names come before a text; names that begin with a moment are in the order of time. */
export async function removeNotesBefore(transaction: StorageTransaction, kind: string, end: string): Promise<void> {
  for (;;) {
    const page = await transaction.entries({ kind, limit: PAGE });
    const old = page.flatMap(({ id }) => (id < end ? [id] : []));
    if (old.length > 0) await transaction.removeEntries(kind, old);
    if (old.length < PAGE) return;
  }
}
