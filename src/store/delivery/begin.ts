import { ALL_EVENTS, findDigestDay } from "../../oversight/index.js";
import type { StorageTransaction } from "../../storage/index.js";
import { type DatasetContext, SOURCE } from "../context.js";
import { readNotes } from "../notes.js";
import { buildCursor, type Cursor, findCursor, toCursorNote } from "./cursor.js";

/** Builds the cursor of a channel that is new, at the end of the trail: what was done before is no news. */
export async function buildAtEnd(
  { assignment }: DatasetContext,
  transaction: StorageTransaction,
  at: Date,
): Promise<Cursor> {
  const { complete } = await transaction.trail({ ...ALL_EVENTS, order: "newest", limit: 1 });
  const sources = (await readNotes(transaction, SOURCE)).map(({ id }) => id);
  return buildCursor(complete, findDigestDay(at, assignment.controller.timeZone), sources);
}

/**
 * Gives the channels that are new their place in the trail of a dataset. It is the end, or the beginning if the dataset was made just now.
 * Acts after the opening are told therefore, whenever a delivery comes.
 */
export async function beginChannels(
  context: DatasetContext,
  channels: readonly { readonly id: string }[],
  isNew: boolean,
): Promise<void> {
  if (channels.length === 0) return;
  const at = context.now();
  const day = findDigestDay(at, context.assignment.controller.timeZone);
  await context.storage.transaction(context.layout, "shared", async (transaction) => {
    for (const { id } of channels) {
      if ((await findCursor(transaction, id)) !== undefined) continue;
      const cursor = isNew ? buildCursor(0, day, []) : await buildAtEnd(context, transaction, at);
      await transaction.putEntries([toCursorNote(id, cursor, at)]);
    }
  });
}
