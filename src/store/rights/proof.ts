import type { Consent } from "../../assignment/index.js";
import { after } from "../../assignment/index.js";
import { isObject, listIn, textIn } from "../../definition/json.js";
import type { Entry, FoundRecord, JsonObject, RecordEvidence, StorageTransaction } from "../../storage/index.js";
import type { CheckedEvidence, CheckedProof } from "../intake/evidence.js";
import { readNotes, removeNotesBefore } from "../notes.js";

/** The kind of notes on what proves evidence. They are deleted with the person. */
const PROOF = "proof";

/** The kind of notes on consents that were withdrawn. They have a keyed hash in place of the person, and end by themselves. */
const WITHDRAWAL = "withdrawal";

/** The time for which withdrawals are kept, if the basis does not state it. */
const WITHDRAWAL_KEPT = "P3Y";

/** Notes what proves evidence, after it was written with the records of people. */
export async function noteProofs(
  transaction: StorageTransaction,
  proven: readonly { readonly subject: string; readonly evidence: CheckedEvidence | undefined }[],
  at: Date,
): Promise<void> {
  const entries = new Map<string, Entry>();
  for (const { subject, evidence } of proven) {
    if (evidence?.proof === undefined) continue;
    const id = nameProof(subject, evidence);
    entries.set(id, { kind: PROOF, id, at, subject, body: writeProof(evidence.proof) });
  }
  if (entries.size > 0) await transaction.putEntries([...entries.values()]);
}

/** Reads what proves the evidence of a person, in the order of the evidence. */
export async function readProofs(
  transaction: StorageTransaction,
  { subject, evidence }: FoundRecord,
): Promise<readonly (CheckedProof | undefined)[]> {
  const notes = new Map((await readNotes(transaction, PROOF, subject)).map(({ id, body }) => [id, body]));
  return evidence.map((one) => {
    const body = notes.get(nameProof(subject, one));
    return body === undefined ? undefined : readProof(body);
  });
}

/** A consent that was withdrawn, as it is kept to prove it (Art. 7(1) GDPR). */
export interface WithdrawnConsent extends CheckedProof {
  readonly version: string;
  readonly consentedAt: Date;
  readonly withdrawnAt: Date;
  /** The moment at which this record is deleted. */
  readonly keptUntil: Date;
}

/** Keeps the consents that a person withdraws, without the person. */
export async function noteWithdrawal(
  transaction: StorageTransaction,
  basis: Consent,
  held: FoundRecord,
  { identity, at, withdrawnAt }: { readonly identity: string; readonly at: Date; readonly withdrawnAt: Date },
): Promise<void> {
  const until = after(withdrawnAt, basis.withdrawalKept ?? WITHDRAWAL_KEPT);
  if (until <= at) return;
  const proofs = await readProofs(transaction, held);
  const given = held.evidence.flatMap((one, index) =>
    one.at > withdrawnAt
      ? []
      : [{ at: one.at.toISOString(), version: one.version ?? "", ...writeProof(proofs[index] ?? {}) }],
  );
  const body = { identity, withdrawn: withdrawnAt.toISOString(), given };
  // a withdrawal that is repeated while a hold keeps the record is the same one
  const id = `${until.toISOString()} ${identity}`;
  await transaction.putEntries([{ kind: WITHDRAWAL, id, at, body }]);
}

/** Reads the consents that a person withdrew, oldest first. */
export async function readWithdrawals(
  transaction: StorageTransaction,
  identities: ReadonlySet<string>,
  at: Date,
): Promise<readonly WithdrawnConsent[]> {
  const notes = await readNotes(transaction, WITHDRAWAL);
  return notes.flatMap(({ id, body }) => {
    const keptUntil = new Date(id.slice(0, id.indexOf(" ")));
    if (keptUntil <= at || !identities.has(textIn(body.identity) ?? "")) return [];
    const withdrawnAt = new Date(textIn(body.withdrawn) ?? "");
    return listIn(body.given).flatMap((one) => {
      if (!isObject(one)) return [];
      const consentedAt = new Date(textIn(one.at) ?? "");
      return [{ version: textIn(one.version) ?? "", consentedAt, withdrawnAt, keptUntil, ...readProof(one) }];
    });
  });
}

/** Deletes records of withdrawals whose time is over. The suppression list stays as it is. */
export async function pruneWithdrawals(transaction: StorageTransaction, at: Date): Promise<void> {
  await removeNotesBefore(transaction, WITHDRAWAL, at.toISOString());
}

function nameProof(subject: string, { at, version }: Pick<RecordEvidence, "at" | "version">): string {
  return `${subject} ${at.toISOString()} ${version ?? ""}`;
}

function writeProof({ confirmedAt, method, recordedBy }: CheckedProof): JsonObject {
  return {
    ...(confirmedAt === undefined ? {} : { confirmedAt: confirmedAt.toISOString() }),
    ...(method === undefined ? {} : { method }),
    ...(recordedBy === undefined ? {} : { recordedBy }),
  };
}

function readProof(body: JsonObject): CheckedProof {
  const [confirmedAt, method, recordedBy] = [body.confirmedAt, body.method, body.recordedBy].map(textIn);
  return {
    ...(typeof confirmedAt === "string" ? { confirmedAt: new Date(confirmedAt) } : {}),
    ...(typeof method === "string" ? { method } : {}),
    ...(typeof recordedBy === "string" ? { recordedBy } : {}),
  };
}
