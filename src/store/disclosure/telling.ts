import { randomUUID } from "node:crypto";
import { listIn, textIn } from "../../definition/json.js";
import type { Entry, StorageTransaction } from "../../storage/index.js";
import { readNotes } from "../notes.js";

/** The kind of notes about people who were disclosed. They are deleted with the person. */
export const DISCLOSURE = "disclosure";

/** The kind of notes about what is to be told to recipients. They name a handle, and no person. */
export const TELLING = "telling";

/** A change of which the recipients of a person's data are to be told (Art. 19 GDPR). */
export type ToldChange =
  | "rectified"
  | "reidentified"
  | "erased"
  | "removed"
  | "objected"
  | "consent-withdrawn"
  | "restricted"
  | "unrestricted";

/** Changes after which the person is used no more. There is nothing to tell after them. */
const ENDING: ReadonlySet<ToldChange> = new Set<ToldChange>(["erased", "removed", "consent-withdrawn"]);

/** One change of a person, as far as recipients have to know it. */
export interface Change {
  readonly change: ToldChange;
  readonly at: Date;
  /** The fields that were corrected. */
  readonly fields?: readonly string[];
  /** True if an objection ended the use for good. */
  readonly isFinal?: boolean;
}

/** A person who was disclosed, in one row. */
export interface DisclosedPerson {
  readonly handle: string;
  readonly at: Date;
  readonly subject: string;
  readonly recipient: string;
  readonly activity: string;
  readonly fields: readonly string[];
  /** True if the recipient is to be told already that the person is used no more. */
  readonly isOver: boolean;
}

/** Lists the rows in which a person was disclosed; of everybody if none is named. */
export async function listDisclosed(
  transaction: StorageTransaction,
  subject?: string,
): Promise<readonly DisclosedPerson[]> {
  return (await readNotes(transaction, DISCLOSURE, subject)).map(toDisclosed);
}

/** Writes a row in which a person was disclosed. */
export function writeDisclosed({ handle, at, subject, isOver, ...rest }: DisclosedPerson): Entry {
  return { kind: DISCLOSURE, id: handle, at, subject, body: { ...rest, ...(isOver ? { isOver } : {}) } };
}

function toDisclosed({ id, at, subject, body }: Entry): DisclosedPerson {
  const { recipient, activity, fields, isOver } = body;
  return {
    handle: id,
    at,
    subject: subject ?? "",
    recipient: textIn(recipient) ?? "",
    activity: textIn(activity) ?? "",
    fields: listIn(fields).map(String),
    isOver: isOver === true,
  };
}

/** Notes what is to be told to everybody to whom a person was disclosed. */
export async function oweTelling(transaction: StorageTransaction, subject: string, change: Change): Promise<void> {
  await oweFor(transaction, await listDisclosed(transaction, subject), change);
}

/** The number of people whose rows are read at once. */
const PEOPLE = 100;

/** Notes what is to be told of many people. If nobody was ever disclosed, it costs one look. */
export async function oweTellingOfMany(
  transaction: StorageTransaction,
  subjects: readonly string[],
  change: Change,
): Promise<void> {
  if (subjects.length === 0 || (await transaction.entries({ kind: DISCLOSURE, limit: 1 })).length === 0) return;
  for (let start = 0; start < subjects.length; start += PEOPLE) {
    const some = subjects.slice(start, start + PEOPLE);
    const rows = await Promise.all(some.map((subject) => listDisclosed(transaction, subject)));
    await oweFor(transaction, rows.flat(), change);
  }
}

/** Notes what is to be told of everybody who was disclosed. */
export async function oweTellingOfAll(transaction: StorageTransaction, change: Change): Promise<void> {
  for (let after: string | undefined; ; ) {
    const from = after === undefined ? {} : { after };
    const page = await transaction.entries({ kind: DISCLOSURE, ...from, limit: ROWS });
    await oweFor(transaction, page.map(toDisclosed), change);
    if (page.length < ROWS) return;
    after = page.at(-1)?.id;
  }
}

/** Notes that are read at once. */
const ROWS = 1_000;

/** Notes what is to be told of rows that were disclosed. */
export async function oweFor(
  transaction: StorageTransaction,
  rows: readonly DisclosedPerson[],
  { change, at, fields, isFinal }: Change,
): Promise<void> {
  const concerned = rows.filter(
    (row) => !row.isOver && (fields === undefined || fields.some((name) => row.fields.includes(name))),
  );
  if (concerned.length === 0) return;
  const tellings = concerned.map(({ handle, recipient, at: disclosedAt, fields: disclosed }): Entry => {
    const of = fields === undefined ? {} : { fields: disclosed.filter((name) => fields.includes(name)) };
    const body = { handle, recipient, change, disclosedAt: disclosedAt.toISOString(), ...of };
    return { kind: TELLING, id: randomUUID(), at, body };
  });
  // a record that a hold keeps is over for recipients too, and may be ended more than once
  const over = ENDING.has(change) || isFinal === true ? concerned.map((row) => ({ ...row, isOver: true })) : [];
  await transaction.putEntries([...tellings, ...over.map(writeDisclosed)]);
}
