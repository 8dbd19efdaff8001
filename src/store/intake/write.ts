import type { AnyAssignment } from "../../assignment/index.js";
import { type Refusal, refusal } from "../../errors/index.js";
import type { IdentityMove, IncomingRecord, PutResult, StorageTransaction, Suppression } from "../../storage/index.js";
import type { DatasetContext } from "../context.js";
import { listSafe } from "../keys/identities.js";
import type { Candidate } from "./admit.js";
import { buildIncoming, isContradiction } from "./incoming.js";

/** Options for writing candidates. */
export interface WriteOptions {
  /** Id of the source. */
  readonly source: string;
  /** `true` if people who are not yet held are created. */
  readonly creates: boolean;
  /** Looks for contradictions, where they are asked for. */
  readonly conflicts?: ConflictOptions;
}

/** Rule for a candidate that agrees with another one, or with the record held, on the identity, and contradicts it. */
export interface ConflictOptions {
  /** Refuses such a candidate. */
  readonly refuses: boolean;
  /** Told of each, with the names of the fields. */
  readonly note: (candidate: Candidate, fields: readonly string[]) => void;
}

/** The result for a candidate. */
export type Outcome = "created" | "merged" | keyof typeof AFTERWARDS;

const AFTERWARDS = {
  "subject-suppressed": "was erased, withdrew or objected",
  "subject-restricted": "is under restriction",
  "subject-not-held": "is not held",
  "conflicting-value": "contradicts another row, or the record held, of the same person",
} as const;

/** Result of a candidate. */
export interface WrittenCandidate {
  readonly outcome: Outcome;
  /** The reference of the person whose record was written; it belongs to nobody if none was. */
  readonly reference: string;
}

/** Builds the refusal of a candidate who passed the boundary, and was not written; in a field, if it lies in one. */
export function refusalAfter(outcome: keyof typeof AFTERWARDS, field?: string): Refusal {
  return refusal(outcome, { field, path: field ?? "(person)" }, AFTERWARDS[outcome]);
}

/**
 * Writes candidates in one transaction. Refuses people who are suppressed; creates or merges the others, with their
 * evidence. Candidates of one person become one record, later ones over earlier ones. If contradictions are refused, each
 * candidate is written by itself, so that none rides on another.
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
  if (from.conflicts?.refuses === true) {
    const turns = splitByTurns(candidates);
    if (turns.length > 1) return writeInTurns(context, transaction, from, candidates, turns, at);
  }
  const adding = transaction.addIntake(from.source, at);
  if (!context.storage.supports.pipelining) await adding;
  // a source that only adds need not read the suppression list, because its people are held already
  const [intake, suppressed] = await Promise.all([
    adding,
    from.creates ? transaction.suppressed(listIdentities(candidates)) : new Map<string, readonly Suppression[]>(),
  ]);
  await moveOlder(transaction, candidates);
  const isKept = (one: Candidate): boolean =>
    listIdentities([one]).some((identity) => isKeptOut(one, suppressed.get(identity)?.at(-1), context.assignment));
  const kept = new Set(suppressed.size === 0 ? [] : candidates.filter(isKept));
  const admitted = kept.size === 0 ? candidates : candidates.filter((one) => !kept.has(one));
  const put = (some: readonly Candidate[], create: boolean): Promise<Put> =>
    putCandidates(context, transaction, some, { intake, at, create, conflicts: from.conflicts });
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
      case "conflicting-value":
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

/** Identities of people whom an act is about: of them, nobody is met who has expired. */
export function listPeople(candidates: readonly Candidate[]): readonly string[] {
  return candidates.flatMap(({ identity, older }) => (older.length === 0 ? identity : [identity, ...listSafe(older)]));
}

/** All hashes under which candidates may be known. */
function listIdentities(candidates: readonly Candidate[]): readonly string[] {
  return candidates.flatMap(({ identity, older }) =>
    older.length === 0 ? identity : [identity, ...older.map((one) => one.identity)],
  );
}

/**
 * Moves people who are held under a former form of their identity to today's. They are then merged and not doubled. Those who
 * may be somebody else stay.
 */
export async function moveOlder(
  transaction: StorageTransaction,
  people: readonly Pick<Candidate, "identity" | "older">[],
): Promise<void> {
  const moves = people.flatMap(({ identity, older }): IdentityMove[] =>
    listSafe(older).map((from) => ({ from, to: identity })),
  );
  if (moves.length === 0) return;
  const held = await transaction.subjects(moves.map(({ from }) => from));
  const needed = moves.filter(({ from }) => held.has(from));
  // one record for each person; a second one stays where it is
  const first = new Map(needed.toReversed().map((move) => [move.to, move]));
  if (first.size > 0) await transaction.reidentify([...first.values()]);
}

/** Options for putting candidates. */
interface PutCandidates {
  readonly intake: number;
  readonly at: Date;
  readonly create: boolean;
  readonly conflicts: ConflictOptions | undefined;
}

async function putCandidates(
  context: DatasetContext,
  transaction: StorageTransaction,
  candidates: readonly Candidate[],
  { intake, at, create, conflicts }: PutCandidates,
): Promise<Put> {
  const { assignment, encryption, layout } = context;
  const incoming = buildIncoming(context, candidates, intake, at);
  const isComparable = (name: string): boolean => !assignment.identifiedBy.includes(name);
  const writeCompare = ({ refuses }: ConflictOptions) => {
    const compared = layout.fields.filter(({ name, encrypted }) => isComparable(name) && encrypted !== true);
    return { compare: { fields: compared.map(({ name }) => name), refuses } };
  };
  const options = {
    create,
    renew: assignment.retention.from === "updated",
    ...(conflicts === undefined ? {} : writeCompare(conflicts)),
  };
  const results = await (encryption?.put(transaction, incoming, options) ?? transaction.put(incoming, options));
  if (conflicts === undefined) return { incoming, results };
  if (incoming.length < candidates.length) noteAmongThemselves(candidates, isComparable, conflicts);
  let byIdentity: Map<string, Candidate> | undefined;
  for (const [index, { conflicts: fields }] of results.entries()) {
    if (fields === undefined) continue;
    byIdentity ??= new Map(candidates.map((one) => [one.identity, one]));
    const candidate = byIdentity.get(incoming[index]?.identity ?? "");
    if (candidate !== undefined) conflicts.note(candidate, fields);
  }
  return { incoming, results };
}

/** Notes in which fields a candidate contradicts what an earlier one of the same person said last. */
function noteAmongThemselves(
  candidates: readonly Candidate[],
  isComparable: (name: string) => boolean,
  { note }: ConflictOptions,
): void {
  const said = new Map<string, Record<string, unknown>>();
  for (const candidate of candidates) {
    const { identity, values, sent } = candidate;
    const known = said.get(identity);
    if (known !== undefined) {
      const found = sent.names.filter((name) => isComparable(name) && isContradiction(known[name], values[name]));
      if (found.length > 0) note(candidate, found);
    }
    const now = known ?? {};
    for (const name of sent.names) now[name] = values[name];
    said.set(identity, now);
  }
}

/** Candidates by how often their person came before, so that nobody is twice in a turn. */
function splitByTurns(candidates: readonly Candidate[]): readonly (readonly number[])[] {
  const counts = new Map<string, number>();
  const turns: number[][] = [];
  for (const [index, { identity }] of candidates.entries()) {
    const turn = counts.get(identity) ?? 0;
    counts.set(identity, turn + 1);
    const others = turns[turn];
    if (others === undefined) turns.push([index]);
    else others.push(index);
  }
  return turns;
}

async function writeInTurns(
  context: DatasetContext,
  transaction: StorageTransaction,
  from: WriteOptions,
  candidates: readonly Candidate[],
  turns: readonly (readonly number[])[],
  at: Date,
): Promise<readonly WrittenCandidate[]> {
  const outcomes: WrittenCandidate[] = [];
  for (const places of turns) {
    const some = places.flatMap((place) => candidates[place] ?? []);
    const written = await write(context, transaction, from, some, at);
    for (const [index, place] of places.entries()) {
      const one = written[index];
      if (one !== undefined) outcomes[place] = one;
    }
  }
  return outcomes;
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
  conflicting: "conflicting-value",
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
