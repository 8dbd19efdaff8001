import type { AnyAssignment } from "../../assignment/index.js";
import { type Refusal, refusal } from "../../errors/index.js";
import type {
  IdentityMove,
  IncomingRecord,
  PutOptions,
  PutResult,
  Renewal,
  StorageTransaction,
  Suppression,
} from "../../storage/index.js";
import type { DatasetContext } from "../context.js";
import { listSafe } from "../keys/identities.js";
import { findOver } from "../retention/keeps.js";
import { noteProofs } from "../rights/proof.js";
import type { Candidate } from "./admit.js";
import { buildIncoming, isContradiction, readExpiry, statesCollection } from "./incoming.js";
import { buildDated } from "./later.js";
import { addCorrected, decideRemembered, type Spoken } from "./remembered.js";
import { isStanding } from "./suppressions.js";

/** Options for writing candidates. */
export interface WriteOptions {
  /** Id of the source. */
  readonly source: string;
  /** `true` if people who are not yet held are created. */
  readonly creates: boolean;
  /** Looks for contradictions, where they are asked for. */
  readonly conflicts?: ConflictOptions;
  /** Ranks of the source for fields, above 0. A lower rank has no say over a higher one. */
  readonly ranks?: Readonly<Record<string, number>>;
  /** Names the run in which several rows may tell of one person, such as an import. */
  readonly run?: string;
  /** The person says it themselves, at the moment of their evidence. */
  readonly isSpoken?: boolean;
  /** Told of values that a correction or a newer state kept out, with the names of their fields. */
  readonly noteSuperseded?: (fields: readonly string[]) => void;
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
  "subject-moved": "is known under another identity now",
  "subject-restricted": "is under restriction",
  "subject-kept": "is kept by a hold alone",
  "evidence-invalid": "agreed to a former version of the wording, which does not cover the purpose as it is declared",
  "retention-over": "would be past retention, or was deleted at its end: evidence of a later date is needed",
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
  given: readonly Candidate[],
  at: Date,
): Promise<readonly WrittenCandidate[]> {
  if (given.length === 0) return [];
  const candidates = given.some(isUndated) ? given.map((one) => (isUndated(one) ? receivedAt(one, at) : one)) : given;
  // an import may have begun before the purpose ended
  context.checkOpen();
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
  const kept = new Map<Candidate, KeptOut>();
  if (from.creates) {
    for (const one of candidates) {
      const reason = findKeptOut(context, one, suppressed, at);
      if (reason !== undefined) kept.set(one, reason);
    }
  }
  let admitted = kept.size === 0 ? candidates : candidates.filter((one) => !kept.has(one));
  const put = (some: readonly Candidate[], create: boolean): Promise<Put> =>
    putCandidates(context, transaction, some, { ...from, intake, at, create });
  const written = await put(admitted, from.creates);
  const overtaken = from.creates ? await removeOvertaken(context, transaction, admitted, written, at) : NOBODY;
  if (overtaken.size > 0) {
    for (const [one, reason] of overtaken) kept.set(one, reason);
    admitted = admitted.filter((one) => !overtaken.has(one));
  }
  await noteWritten(transaction, admitted, written, at);
  // every candidate is another person, and nobody was kept out
  if (kept.size === 0 && written.incoming.length === candidates.length) {
    return written.results.map(({ outcome, subject }) => ({ outcome: OUTCOMES[outcome], reference: subject }));
  }
  const returned = new Set(kept.size === 0 ? [] : admitted.map(({ identity }) => identity));
  // Suppression keeps people from coming back. If a person has come back since, every source may add to their record.
  const others = [...kept.keys()]
    .filter((one) => !returned.has(one.identity))
    .map((one) => ({ ...one, evidence: undefined }));
  const results = new Map<string, PutResult>();
  for (const { incoming, results: some } of [written, await put(others, false)]) {
    for (const [index, { identity }] of incoming.entries()) {
      const result = some[index];
      if (result !== undefined) results.set(identity, result);
    }
  }
  const created = new Set<string>();
  const decide = (one: Candidate, outcome: (typeof OUTCOMES)[keyof typeof OUTCOMES]): Outcome => {
    const out = kept.get(one);
    switch (outcome) {
      case "created": {
        // if several rows bring one new person, the first row that was let in created them
        if (out !== undefined) return out;
        const isFirst = !created.has(one.identity);
        created.add(one.identity);
        return isFirst ? "created" : "merged";
      }
      case "merged":
        return out !== undefined && returned.has(one.identity) ? out : "merged";
      case "subject-restricted":
      case "subject-kept":
      case "conflicting-value":
        return outcome;
      default:
        return out ?? "subject-not-held";
    }
  };
  return candidates.map((one) => {
    const { outcome = "absent", subject = "" } = results.get(one.identity) ?? {};
    return { outcome: decide(one, OUTCOMES[outcome]), reference: subject };
  });
}

function isUndated({ evidence }: Candidate): boolean {
  return evidence?.isDated === false;
}

/** Gives evidence without a moment that of its intake, by which it is told from evidence that states one. */
function receivedAt(candidate: Candidate, at: Date): Candidate {
  return candidate.evidence === undefined ? candidate : { ...candidate, evidence: { ...candidate.evidence, at } };
}

/**
 * Deletes people again whom this transaction created, although they must stay out. Another transaction deleted them at the end
 * of their retention, after this one had read the suppression list. Their identity was free only after that transaction had
 * committed, so that a second reading tells.
 *
 * @returns The candidates who stay out after all, and why.
 */
async function removeOvertaken(
  context: DatasetContext,
  transaction: StorageTransaction,
  candidates: readonly Candidate[],
  { incoming, results }: Put,
  at: Date,
): Promise<ReadonlyMap<Candidate, KeptOut>> {
  const created = new Map(
    results.flatMap(({ outcome, subject }, index) =>
      outcome === "created" ? [[incoming[index]?.identity ?? "", subject] as const] : [],
    ),
  );
  if (created.size === 0) return NOBODY;
  const people = candidates.filter(({ identity }) => created.has(identity));
  const suppressed = await transaction.suppressed(listIdentities(people));
  if (suppressed.size === 0) return NOBODY;
  const found = new Map<Candidate, KeptOut>();
  for (const one of people) {
    const reason = findKeptOut(context, one, suppressed, at);
    if (reason !== undefined) found.set(one, reason);
  }
  // newer evidence of one row lets the person in, and other rows ride on it
  for (const one of people) if (!found.has(one)) created.delete(one.identity);
  for (const one of [...found.keys()]) if (!created.has(one.identity)) found.delete(one);
  for (const subject of new Set([...found.keys()].map(({ identity }) => created.get(identity) ?? ""))) {
    await transaction.remove(subject);
  }
  return found;
}

/** Notes what proves the evidence of those who were written, and which of it states the very moment of its intake. */
async function noteWritten(
  transaction: StorageTransaction,
  candidates: readonly Candidate[],
  { incoming, results }: Put,
  at: Date,
): Promise<void> {
  const isNoted = ({ evidence }: Candidate): boolean =>
    evidence !== undefined &&
    (evidence.proof !== undefined || (evidence.isDated && evidence.at.getTime() === at.getTime()));
  if (!candidates.some(isNoted)) return;
  const subjects = new Map(
    incoming.flatMap(({ identity }, index) => {
      const { outcome, subject } = results[index] ?? ABSENT;
      return outcome === "created" || outcome === "merged" ? [[identity, subject] as const] : [];
    }),
  );
  const proven = candidates.flatMap(({ identity, evidence }) => {
    const subject = subjects.get(identity);
    return subject === undefined ? [] : [{ subject, evidence }];
  });
  await noteProofs(transaction, proven, at);
  const dated = buildDated(proven, at);
  if (dated.length > 0) await transaction.putEntries(dated);
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
interface PutCandidates extends WriteOptions {
  readonly intake: number;
  readonly at: Date;
  readonly create: boolean;
}

async function putCandidates(
  context: DatasetContext,
  transaction: StorageTransaction,
  candidates: readonly Candidate[],
  { intake, at, create, creates, conflicts, source, ranks, run = "", isSpoken, noteSuperseded }: PutCandidates,
): Promise<Put> {
  const { assignment, encryption, layout } = context;
  const incoming = buildIncoming(context, candidates, intake, at, ranks);
  const isComparable = (name: string): boolean => !assignment.identifiedBy.includes(name);
  const writeCompare = ({ refuses }: ConflictOptions) => {
    const compared = layout.fields.filter(({ name, encrypted }) => isComparable(name) && encrypted !== true);
    return { compare: { fields: compared.map(({ name }) => name), refuses } };
  };
  const isCorrection = candidates.some(({ corrects }) => corrects === true);
  const renew = readRenewal(assignment);
  const options: PutOptions = {
    create,
    renew,
    // a source that corrects or enriches brings nobody
    ...(isCorrection || !creates ? {} : { source }),
    ...(conflicts === undefined ? {} : writeCompare(conflicts)),
  };
  const over = findOver(assignment, at);
  const put = async (records: readonly IncomingRecord[], further: Partial<PutOptions>) => {
    const how = { ...options, ...further };
    const results = await (encryption?.put(transaction, records, how) ?? transaction.put(records, how));
    await context.lookUps.note(transaction, records, results, over);
    return results;
  };
  // newer evidence extends, whichever comes in first; what is only added, or is kept out, extends nothing
  const isExtending = create && renew === "never";
  const stated = new Set(isExtending ? candidates.filter(statesCollection).map(({ identity }) => identity) : []);
  const write = async (records: readonly IncomingRecord[], further: Partial<PutOptions>) => {
    const extending = stated.size === 0 ? [] : records.filter(({ identity }) => stated.has(identity));
    if (extending.length === 0) return put(records, further);
    if (extending.length === records.length) return put(records, { ...further, renew: "later" });
    const others = records.filter(({ identity }) => !stated.has(identity));
    const first = (await put(extending, { ...further, renew: "later" })).values();
    const second = (await put(others, further)).values();
    // there is a result for each
    return records.map(({ identity }) => (stated.has(identity) ? first : second).next().value ?? ABSENT);
  };
  const results = [...(await write(incoming, {}))];
  const undecided = [...results.entries()].filter(([, { outcome }]) => outcome === "undecided");
  if (undecided.length > 0) {
    const byPerson = new Map<string, Candidate[]>();
    for (const one of candidates) byPerson.set(one.identity, [...(byPerson.get(one.identity) ?? []), one]);
    const decided = undecided.map(([index, { subject, remembered = {} }]) => {
      const record = incoming[index] as IncomingRecord; // there is a result for each
      if (isCorrection) return addCorrected(record, remembered);
      const own = byPerson.get(record.identity) ?? [];
      const evidence = own.flatMap((one) => (one.evidence?.isDated === true ? [one.evidence.at.getTime()] : []));
      const isDated = isSpoken === true && evidence.length > 0;
      const spoken: Spoken = {
        source,
        run,
        rows: own.map(({ values, sent }) => ({ values, origins: sent.origins(intake) })),
        spokenAt: isDated ? new Date(Math.min(at.getTime(), Math.max(...evidence))) : undefined,
      };
      const decision = decideRemembered(context, record, { subject, remembered }, spoken);
      if (decision.superseded.length > 0) noteSuperseded?.(decision.superseded);
      return decision.record;
    });
    // nobody else changes them meanwhile
    const again = await write(decided, { decided: true, create: false });
    for (const [place, [index]] of undecided.entries()) results[index] = again[place] ?? ABSENT;
  }
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

/** Says when a merge moves the end of retention. */
function readRenewal({ retention: { from } }: AnyAssignment): Renewal {
  if (typeof from !== "string") return { sent: from.field };
  return from === "updated" ? "changed" : "never";
}

const NOBODY: ReadonlyMap<Candidate, KeptOut> = new Map();

const ABSENT: PutResult = { outcome: "absent", subject: "" };

/** Records, and the result of each. */
interface Put {
  readonly incoming: readonly IncomingRecord[];
  readonly results: readonly PutResult[];
}

const OUTCOMES = {
  created: "created",
  merged: "merged",
  restricted: "subject-restricted",
  kept: "subject-kept",
  // decided above
  undecided: "subject-not-held",
  conflicting: "conflicting-value",
  absent: "subject-not-held",
} as const satisfies Record<PutResult["outcome"], Outcome>;

/** Reasons why a person is not created. */
type KeptOut = "subject-suppressed" | "subject-moved" | "retention-over" | "evidence-invalid";

/**
 * Finds the reason why a person stays out: one of the suppression list, or that their time is over already. All reasons of the list
 * count, each at its latest moment; the strictest one is told.
 */
function findKeptOut(
  context: DatasetContext,
  candidate: Candidate,
  suppressed: ReadonlyMap<string, readonly Suppression[]>,
  at: Date,
): KeptOut | undefined {
  if (suppressed.size > 0) {
    const reasons = listIdentities([candidate]).flatMap((identity) => suppressed.get(identity) ?? []);
    const standing = reasons.filter((one) => isStanding(one, candidate.evidence, context.assignment));
    const is = (...some: readonly Suppression["reason"][]) => standing.some(({ reason }) => some.includes(reason));
    if (is("erased", "consent-withdrawn", "objected")) return "subject-suppressed";
    if (is("moved")) return "subject-moved";
    if (is("expired")) return "retention-over";
  }
  // a person who is held under it may still be corrected
  if (candidate.evidence?.isFormer === true) return "evidence-invalid";
  return readExpiry(context, candidate, at) <= at ? "retention-over" : undefined;
}
