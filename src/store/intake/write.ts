import type { AnyAssignment } from "../../assignment/index.js";
import { type Refusal, refusal } from "../../errors/index.js";
import type { IncomingRecord, PutResult, StorageTransaction, Suppression } from "../../storage/index.js";
import type { DatasetContext } from "../context.js";
import type { Candidate } from "./admit.js";
import { buildIncoming } from "./incoming.js";

/** Options for writing candidates. */
export interface WriteOptions {
  /** Id of the source. */
  readonly source: string;
  /** `true` if people who are not yet held are created. */
  readonly creates: boolean;
}

/** The result for a candidate. */
export type Outcome = "created" | "merged" | keyof typeof AFTERWARDS;

const AFTERWARDS = {
  "subject-suppressed": "was erased, withdrew or objected",
  "subject-restricted": "is under restriction",
  "subject-not-held": "is not held",
} as const;

/** Result of a candidate. */
export interface WrittenCandidate {
  readonly outcome: Outcome;
  /** The reference of the person whose record was written; it belongs to nobody if none was. */
  readonly reference: string;
}

/** Builds the refusal of a candidate who passed the boundary, and was not written. */
export function refusalAfter(outcome: keyof typeof AFTERWARDS): Refusal {
  return refusal(outcome, { path: "(person)" }, AFTERWARDS[outcome]);
}

/**
 * Writes candidates in one transaction. Refuses people who are suppressed; creates or merges the others, with their
 * evidence. Candidates of one person become one record, later ones over earlier ones.
 *
 * @returns The outcome of each candidate, in order.
 */
export async function write(
  context: DatasetContext,
  transaction: StorageTransaction,
  from: WriteOptions,
  candidates: readonly Candidate[],
  at: Date,
): Promise<readonly WrittenCandidate[]> {
  if (candidates.length === 0) return [];
  const adding = transaction.addIntake(from.source, at);
  if (!context.storage.supports.pipelining) await adding;
  const renew = context.assignment.retention.from === "updated";
  // a source that only adds need not read the suppression list, because its people are held already
  const [intake, suppressed] = await Promise.all([
    adding,
    from.creates
      ? transaction.suppressed(candidates.map(({ identity }) => identity))
      : new Map<string, readonly Suppression[]>(),
  ]);
  const isKept = (one: Candidate): boolean => isKeptOut(one, suppressed.get(one.identity)?.at(-1), context.assignment);
  const kept = new Set(suppressed.size === 0 ? [] : candidates.filter(isKept));
  const admitted = kept.size === 0 ? candidates : candidates.filter((one) => !kept.has(one));
  const put = async (some: readonly Candidate[], create: boolean): Promise<Put> => {
    const incoming = buildIncoming(context, some, intake, at);
    const options = { create, renew };
    const results = await (context.encryption?.put(transaction, incoming, options) ??
      transaction.put(incoming, options));
    return { incoming, results };
  };
  const written = await put(admitted, from.creates);
  // every candidate is another person, and nobody was kept out
  if (written.incoming.length === candidates.length) {
    return written.results.map(({ outcome, subject }) => ({ outcome: OUTCOMES[outcome], reference: subject }));
  }
  const returned = new Set(kept.size === 0 ? [] : admitted.map(({ identity }) => identity));
  // Suppression keeps people from coming back. If a person has come back since, every source may add to their record.
  const others = [...kept].filter((one) => !returned.has(one.identity)).map((one) => ({ ...one, evidence: undefined }));
  const results = new Map<string, PutResult>();
  for (const { incoming, results: some } of [written, await put(others, false)]) {
    for (const [index, { identity }] of incoming.entries()) {
      const result = some[index];
      if (result !== undefined) results.set(identity, result);
    }
  }
  const created = new Set<string>();
  const decide = (one: Candidate, outcome: (typeof OUTCOMES)[keyof typeof OUTCOMES]): Outcome => {
    const isOut = kept.has(one);
    switch (outcome) {
      case "created": {
        // if several rows bring one new person, the first row that was let in created them
        if (isOut) return "subject-suppressed";
        const isFirst = !created.has(one.identity);
        created.add(one.identity);
        return isFirst ? "created" : "merged";
      }
      case "merged":
        return isOut && returned.has(one.identity) ? "subject-suppressed" : "merged";
      case "subject-restricted":
        return outcome;
      default:
        return isOut ? "subject-suppressed" : "subject-not-held";
    }
  };
  return candidates.map((one) => {
    const { outcome = "absent", subject = "" } = results.get(one.identity) ?? {};
    return { outcome: decide(one, OUTCOMES[outcome]), reference: subject };
  });
}

/** Records, and the result of each. */
interface Put {
  readonly incoming: readonly IncomingRecord[];
  readonly results: readonly PutResult[];
}

const OUTCOMES = {
  created: "created",
  merged: "merged",
  restricted: "subject-restricted",
  absent: "subject-not-held",
} as const satisfies Record<PutResult["outcome"], Outcome>;

/**
 * Tells whether a person on the suppression list stays out. They do, unless evidence newer than the suppression shows
 * that they came back.
 */
function isKeptOut(candidate: Candidate, suppression: Suppression | undefined, assignment: AnyAssignment): boolean {
  if (suppression === undefined) return false;
  // an objection ends processing for good; only later consent is something new (Art. 21(3) GDPR)
  if (suppression.reason === "objected" && assignment.purpose.basis.kind !== "consent") return true;
  return candidate.evidence?.isDated !== true || candidate.evidence.at <= suppression.at;
}
