import type { Recipient } from "../../assignment/index.js";
import { checkCallOptions } from "../../boundary/index.js";
import { listIn, textIn } from "../../definition/json.js";
import { invalidArgument } from "../../errors/index.js";
import { TO_RECIPIENT } from "../../oversight/index.js";
import type { Entry, StorageTransaction } from "../../storage/index.js";
import { type ActOptions, checkActing } from "../actor.js";
import type { DatasetContext } from "../context.js";
import { findNote, readNotes } from "../notes.js";
import { RECIPIENT } from "./disclose.js";
import { DISCLOSURE, TELLING, type ToldChange } from "./telling.js";

/** Something that a recipient is still to be told (Art. 19 GDPR). */
export interface ToTell {
  /** Its random id, for `told()`. */
  readonly id: string;
  /** The handle of the row that the recipient got. */
  readonly handle: string;
  readonly recipient: ToldRecipient;
  readonly change: ToldChange;
  /** The moment of the change. */
  readonly at: Date;
  readonly disclosedAt: Date;
  /** The disclosed fields that were corrected; empty if it was another change. */
  readonly fields: readonly string[];
  /** The person's reference, if the data were corrected and are held, so that the new values can be found. */
  readonly reference: string | undefined;
}

/** A recipient as it was declared when data were last disclosed to it. */
export interface ToldRecipient extends Recipient {
  readonly id: string;
}

/** Options of {@link listToTell}. */
export interface ToTellQuery {
  /** Only what this recipient is to be told, by its id. */
  readonly recipient?: string;
}

/** The number of notes that are read in one transaction. */
const PAGE = 500;

/** Lists what recipients are still to be told, a page at a time. */
export async function* listToTell(
  context: DatasetContext,
  query: ToTellQuery = {},
): AsyncGenerator<ToTell, void, undefined> {
  checkCallOptions<ToTellQuery>(query, { recipient: "any" }, "oversight.toTell()");
  let after: string | undefined;
  for (let size = PAGE; size === PAGE; ) {
    const from = after === undefined ? {} : { after };
    const page = await context.act("read", async ({ transaction }) => {
      const notes = await transaction.entries({ kind: TELLING, ...from, limit: PAGE });
      const recipients = await readRecipients(transaction);
      const wanted = notes.filter(({ body }) => query.recipient === undefined || body.recipient === query.recipient);
      const found: ToTell[] = [];
      for (const one of wanted) found.push(await toTell(transaction, one, recipients));
      return { found, size: notes.length, last: notes.at(-1)?.id };
    });
    [size, after] = [page.size, page.last];
    yield* page.found;
  }
}

/** Reads the recipients to whom data were disclosed, by id. */
export async function readRecipients(transaction: StorageTransaction): Promise<ReadonlyMap<string, ToldRecipient>> {
  const notes = await readNotes(transaction, RECIPIENT);
  // only declared recipients are written there
  return new Map(notes.map(({ id, body }) => [id, { id, ...body } as unknown as ToldRecipient]));
}

/** Finds a recipient by id. Its note is written with the first row that is disclosed to it. */
export function nameRecipient(recipients: ReadonlyMap<string, ToldRecipient>, id: string): ToldRecipient {
  return recipients.get(id) ?? { id, name: id, role: "controller", country: "" };
}

async function toTell(
  transaction: StorageTransaction,
  { id, at, body }: Entry,
  recipients: ReadonlyMap<string, ToldRecipient>,
): Promise<ToTell> {
  const handle = textIn(body.handle) ?? "";
  const recipient = textIn(body.recipient) ?? "";
  const change = textIn(body.change) as ToldChange; // only such changes are written there
  const isCorrected = change === "rectified" || change === "reidentified";
  return {
    id,
    handle,
    recipient: nameRecipient(recipients, recipient),
    change,
    at,
    disclosedAt: new Date(textIn(body.disclosedAt) ?? Number.NaN),
    fields: listIn(body.fields).map(String),
    reference: isCorrected ? (await findNote(transaction, DISCLOSURE, handle))?.subject : undefined,
  };
}

/** The most that is ticked off in one act. */
const MOST = 10_000;

/** Ticks off what recipients were told. Returns the number of those that were still to be told. */
export function tickOff(
  context: DatasetContext,
  ids: string | readonly string[],
  options: ActOptions,
): Promise<{ readonly told: number }> {
  const acting = checkActing(options);
  const given: readonly unknown[] = typeof ids === "string" ? [ids] : ids;
  if (!Array.isArray(given) || given.length > MOST || given.some((one) => typeof one !== "string" || one === "")) {
    throw invalidArgument(
      `told() is given no ids, or more than ${MOST}`,
      "Pass the `id` of what toTell() lists, or a list of them.",
    );
  }
  const wanted = [...new Set(given as readonly string[])]; // each is text, as was just checked
  return context.act(
    "exclusive",
    async ({ transaction, record }) => {
      const counts = new Map<string, { ids: string[]; fields: string[] }>();
      for (const id of wanted) {
        const note = await findNote(transaction, TELLING, id);
        if (note === undefined) continue;
        const recipient = textIn(note.body.recipient) ?? "";
        const { ids: known, fields } = counts.get(recipient) ?? { ids: [], fields: [] };
        counts.set(recipient, { ids: [...known, id], fields: [...fields, ...listIn(note.body.fields).map(String)] });
      }
      let told = 0;
      for (const [recipient, { ids: known, fields }] of counts) {
        await transaction.removeEntries(TELLING, known);
        told += known.length;
        const named = fields.length === 0 ? {} : { fields: [...new Set(fields)] };
        record({
          act: "told",
          ...acting,
          ...named,
          counts: { changes: known.length, [`${TO_RECIPIENT}${recipient}`]: 1 },
        });
      }
      return { told };
    },
    { limit: 0 },
  );
}
