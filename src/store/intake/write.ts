import type { AnyAssignment } from "../../assignment/index.js";
import { type Refusal, refusal } from "../../errors/index.js";
import type { IncomingRecord, PutResult, StorageTransaction, Suppression } from "../../storage/index.js";
import type { DatasetContext } from "../context.js";
import type { Candidate } from "./admit.js";
import { buildIncoming } from "./incoming.js";

/** How candidates are written. */
export interface WriteOptions {
  /** Id of the source. */
  readonly source: string;
  /** Whether people not yet held are created. */
  readonly creates: boolean;
}

/** What became of a candidate. */
export type Outcome = "created" | "merged" | keyof typeof AFTERWARDS;

const AFTERWARDS = {
  "subject-suppressed": "was erased, withdrew or objected",
  "subject-restricted": "is under restriction",
  "subject-not-held": "is not held",
} as const;

/** The refusal of a candidate who passed the boundary, and was not written. */
export function refusalAfter(outcome: keyof typeof AFTERWARDS): Refusal {
  return refusal(outcome, { path: "(person)" }, AFTERWARDS[outcome]);
}

/**
 * Writes candidates in one transaction: refuses the suppressed, creates or merges the rest, with their evidence.
 * Candidates of one person are folded into one record, later ones over earlier.
 *
 * @returns The outcome of each candidate, in order.
 */
export async function write(
  context: DatasetContext,
  transaction: StorageTransaction,
  from: WriteOptions,
  candidates: readonly Candidate[],
  at: Date,
): Promise<readonly Outcome[]> {
  if (candidates.length === 0) return [];
  const adding = transaction.addIntake(from.source, at);
  if (context.storage.supports.pipelining !== true) await adding;
  const renew = context.assignment.retention.from === "updated";
  // what only adds to people held need not ask: whoever is held may be
  const [intake, suppressed] = await Promise.all([
    adding,
    from.creates
      ? transaction.suppressed(candidates.map(({ identity }) => identity))
      : new Map<string, readonly Suppression[]>(),
  ]);
  const isKept = (one: Candidate): boolean => isKeptOut(one, suppressed.get(one.identity)?.at(-1), context.assignment);
  const kept = new Set(suppressed.size === 0 ? [] : candidates.filter(isKept));
  const admitted = kept.size === 0 ? candidates : candidates.filter((one) => !kept.has(one));
  const put = async (some: readonly Candidate[], create: boolean): Promise<Written> => {
    const incoming = buildIncoming(context, some, intake, at);
    const options = { create, renew };
    const results = await (context.encryption?.put(transaction, incoming, options) ??
      transaction.put(incoming, options));
    return { incoming, results };
  };
  const written = await put(admitted, from.creates);
  // nobody is told of twice, and nobody was kept out
  if (written.incoming.length === candidates.length) return written.results.map(({ outcome }) => OUTCOMES[outcome]);
  const returned = new Set(kept.size === 0 ? [] : admitted.map(({ identity }) => identity));
  // suppression keeps people from coming back; of one who has come back since, every source may tell
  const others = [...kept].filter((one) => !returned.has(one.identity)).map((one) => ({ ...one, evidence: undefined }));
  const results = new Map<string, PutResult>();
  for (const { incoming, results: some } of [written, await put(others, false)]) {
    for (const [index, { identity }] of incoming.entries()) {
      const result = some[index];
      if (result !== undefined) results.set(identity, result);
    }
  }
  const created = new Set<string>();
  return candidates.map((one) => {
    const isOut = kept.has(one);
    const outcome = OUTCOMES[results.get(one.identity)?.outcome ?? "absent"];
    switch (outcome) {
      case "created": {
        // of several rows of one new person, the first that was let in created them
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
  });
}

/** Records, and what became of each. */
interface Written {
  readonly incoming: readonly IncomingRecord[];
  readonly results: readonly PutResult[];
}

const OUTCOMES = {
  created: "created",
  merged: "merged",
  restricted: "subject-restricted",
  absent: "subject-not-held",
} as const satisfies Record<PutResult["outcome"], Outcome>;

/** A person on the suppression list stays out, unless evidence newer than the suppression shows that they came back. */
function isKeptOut(candidate: Candidate, suppression: Suppression | undefined, assignment: AnyAssignment): boolean {
  if (suppression === undefined) return false;
  // an objection ends processing for good; only consent, given later, is something new (Art. 21(3) GDPR)
  if (suppression.reason === "objected" && assignment.purpose.basis.kind !== "consent") return true;
  return candidate.evidence?.isDated !== true || candidate.evidence.at <= suppression.at;
}
