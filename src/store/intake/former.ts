import { textIn } from "../../definition/json.js";
import type { FoundRecord, StorageTransaction, SuppressionReason } from "../../storage/index.js";
import { readNotes } from "../notes.js";

/** The kind of notes on identities that a person had before. They are deleted with the person's record. */
const FORMER = "former-identity";

/** Notes that a person had an identity before. */
export async function noteFormer(
  transaction: StorageTransaction,
  { subject, identity, at }: { readonly subject: string; readonly identity: string; readonly at: Date },
): Promise<void> {
  // each person has notes of their own, because a phone number is given to others
  await transaction.putEntries([{ kind: FORMER, id: `${subject} ${identity}`, at, subject, body: { identity } }]);
}

/**
 * Lists the identities that people had before. An erasure goes for these too, or an older row would bring the person
 * back. An identity under which somebody is held now is left out, because it is theirs.
 */
export async function listFormer(
  transaction: StorageTransaction,
  people: readonly Pick<FoundRecord, "subject">[],
): Promise<readonly string[]> {
  const former = new Set<string>();
  for (const { subject } of people) {
    for (const { body } of await readNotes(transaction, FORMER, subject)) {
      const identity = textIn(body.identity);
      if (identity !== null) former.add(identity);
    }
  }
  if (former.size === 0) return [];
  const taken = await transaction.subjects([...former]);
  return [...former].filter((identity) => !taken.has(identity));
}

/** Puts a person on the suppression list, under each of their identities. */
export async function suppressAll(
  transaction: StorageTransaction,
  identities: readonly string[],
  { reason, at }: { readonly reason: SuppressionReason; readonly at: Date },
): Promise<void> {
  for (const identity of identities) await transaction.suppress({ identity, reason, at });
}
