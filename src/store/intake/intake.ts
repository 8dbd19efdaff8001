import { randomBytes } from "node:crypto";
import { type AnyAssignment, after } from "../../assignment/index.js";
import type { Verdict } from "../../boundary/index.js";
import { type Refusal, refusal } from "../../errors/index.js";
import {
  type IncomingRecord,
  isStorable,
  type LayoutField,
  type PutResult,
  type RecordEvidence,
  type StorageTransaction,
  type StoredValue,
  type StoredValues,
  type Suppression,
  toStored,
} from "../../storage/index.js";
import type { DatasetContext } from "../context.js";
import { type CheckedEvidence, checkEvidence } from "./evidence.js";
import { LONGEST_INDEXED } from "./ordinary.js";
import { FILLED_IN, NEITHER, SENT, type Sent, type SentMark } from "./sent.js";

/** A person's data that passed the boundary, ready to be written. */
export interface Candidate {
  readonly identity: string;
  /** Values by field, as storage keeps them: those sent, and those filled in by their schemas. */
  readonly values: StoredValues;
  readonly sent: Sent;
  readonly evidence: CheckedEvidence | undefined;
}

/** Outcome of {@link admit}. */
export type Admission =
  | { readonly success: true; readonly candidate: Candidate }
  | { readonly success: false; readonly refusals: readonly Refusal[] };

/** How one person's data come in. */
export interface AdmitOptions {
  /** Only adds to people who are held. */
  readonly enriches: boolean;
  /** The evidence was made by a source's mapping. */
  readonly mapped: boolean;
}

/**
 * Takes one person's data that were checked by a boundary of the assignment, and checks the evidence.
 *
 * @param given - What was sent, in the order of the context's fields; undefined is what was not.
 */
export function admit(
  context: DatasetContext,
  verdict: Verdict,
  given: readonly unknown[],
  evidence: unknown,
  options: AdmitOptions,
): Admission {
  if (!verdict.success) return verdict;
  const { data } = verdict;
  const { assignment } = context;
  // enrichment adds to a record that exists, and with it its evidence
  const proof = options.enriches
    ? undefined
    : checkEvidence(assignment.purpose.basis, evidence, context.now(), options.mapped);
  if (proof?.success === false) return { success: false, refusals: [proof.refusal] };
  const { values, sent, refusals } = toStoredValues(context, data, given, options.enriches);
  if (refusals !== undefined) return { success: false, refusals };
  return { success: true, candidate: { identity: context.pseudonym(data), values, sent, evidence: proof?.evidence } };
}

/**
 * What passed the boundary as storage keeps it, with which of it was sent; or refusals of what no database keeps.
 *
 * @param given - What was sent, in the order of the context's fields; undefined is what was not.
 * @param onlyAdds - Takes what was sent alone, and not what found the person: that stays the word of who gave it.
 */
export function toStoredValues(
  context: DatasetContext,
  data: Readonly<Record<string, unknown>>,
  given: readonly unknown[],
  onlyAdds: boolean,
): { readonly values: StoredValues; readonly sent: Sent; readonly refusals: readonly Refusal[] | undefined } {
  const { fields, assignment } = context;
  if (!onlyAdds && context.isOrdinary(data, given)) {
    return { values: data as StoredValues, sent: context.sent.all, refusals: undefined }; // as it found
  }
  const marks: SentMark[] = context.sent.blank();
  let [isAsStored, refusals]: [boolean, Refusal[] | undefined] = [true, undefined];
  for (let index = 0; index < fields.length; index += 1) {
    const { name, kind, indexed } = fields[index] as LayoutField; // within its length
    if (!Object.hasOwn(data, name)) continue;
    const mark = given[index] !== undefined ? SENT : FILLED_IN;
    if (onlyAdds && (mark !== SENT || assignment.identifiedBy.includes(name))) {
      isAsStored = false;
      continue;
    }
    marks[index] = mark;
    const value = data[name];
    if (!isStorable(value) || (indexed && typeof value === "string" && value.length > LONGEST_INDEXED)) {
      refusals ??= [];
      refusals.push(refusal("not-storable", { field: name, path: name }, "cannot be kept faithfully"));
    }
    isAsStored &&= kind !== "json" && value !== undefined && !Object.is(value, -0);
  }
  const sent = context.sent.of(marks);
  // most records are stored as they came in: the boundary handed out a copy of its own
  return { values: isAsStored ? (data as StoredValues) : selectValues(fields, data, marks), sent, refusals };
}

function selectValues(
  fields: readonly LayoutField[],
  data: Readonly<Record<string, unknown>>,
  marks: readonly SentMark[],
): StoredValues {
  const taken = fields.filter((_, index) => marks[index] !== NEITHER);
  return Object.fromEntries(taken.map(({ name, kind }) => [name, toStored(kind, data[name])]));
}

/** Which fields were sent, rather than filled in by their schemas: see {@link admit}. Reads no accessor, which the boundary has done. */
export function sentIn({ fields }: DatasetContext, input: object): readonly unknown[] {
  return fields.map(({ name }) => {
    const property = Object.getOwnPropertyDescriptor(input, name);
    return property !== undefined && (property.get !== undefined || property.value !== undefined) ? true : undefined;
  });
}

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
  if (!context.storage.supports.pipelining) await adding;
  const renew = context.assignment.retention.from === "updated";
  // what only adds to people held need not ask: whoever is held may be
  const [intake, suppressed] = await Promise.all([
    adding,
    from.creates ? transaction.suppressed(candidates.map(({ identity }) => identity)) : new Map<string, Suppression>(),
  ]);
  const isKept = (one: Candidate): boolean => isKeptOut(one, suppressed.get(one.identity), context.assignment);
  const kept = new Set(suppressed.size === 0 ? [] : candidates.filter(isKept));
  const admitted = kept.size === 0 ? candidates : candidates.filter((one) => !kept.has(one));
  const put = async (some: readonly Candidate[], create: boolean): Promise<Written> => {
    const incoming = fold(context, some, intake, at);
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

/** One record for each person. */
function fold(
  context: DatasetContext,
  candidates: readonly Candidate[],
  intake: number,
  at: Date,
): readonly IncomingRecord[] {
  const expiresAt = after(at, context.assignment.retention.keep);
  const references = subjects(candidates.length);
  const records = candidates.map(
    ({ identity, values, sent, evidence }, index): IncomingRecord => ({
      identity,
      subject: references[index] ?? "",
      values,
      origins: sent.origins(intake),
      evidence: evidence === undefined ? NO_EVIDENCE : [toRecordEvidence(evidence, intake)],
      at,
      expiresAt,
    }),
  );
  // mostly, nobody comes twice
  if (new Set(candidates.map(({ identity }) => identity)).size === records.length) return records;
  const people = new Map<string, IncomingRecord>();
  for (const record of records) {
    const earlier = people.get(record.identity);
    people.set(record.identity, earlier === undefined ? record : overlaid(context, earlier, record));
  }
  return [...people.values()];
}

/** What was sent replaces; what was filled in stands where nothing is. */
function overlaid(context: DatasetContext, earlier: IncomingRecord, later: IncomingRecord): IncomingRecord {
  const values: Record<string, StoredValue> = { ...earlier.values };
  const origins = context.fields.map(({ name }, index) => {
    const [known = null, origin = null] = [earlier.origins[index], later.origins[index]];
    if (origin === null || (origin === 0 && known !== null)) return known;
    values[name] = later.values[name] ?? null;
    return origin;
  });
  return { ...earlier, values, origins, evidence: [...earlier.evidence, ...later.evidence] };
}

const NO_EVIDENCE: readonly RecordEvidence[] = [];

function toRecordEvidence({ at, version, document }: CheckedEvidence, intake: number): RecordEvidence {
  return { at, version, document, intake };
}

/**
 * New references: random, behind the moment they are made at (UUID version 7, RFC 9562), so that those of one batch
 * stand side by side in an index. They tell no more than the record does, which says when it was collected.
 */
function subjects(count: number): readonly string[] {
  const moment = Date.now().toString(16).padStart(12, "0");
  const prefix = `${moment.slice(0, 8)}-${moment.slice(8)}-7`;
  // random digits of all of them at once: 3, one that tells of the variant, 3, and 12
  const digits = randomBytes(count * HALF_DIGITS).toString("hex");
  return Array.from({ length: count }, (_, index) => {
    const at = index * HALF_DIGITS * 2;
    const variant = VARIANTS[Number.parseInt(digits.charAt(at + 3), 16) % VARIANTS.length];
    return `${prefix}${digits.slice(at, at + 3)}-${variant}${digits.slice(at + 4, at + 7)}-${digits.slice(at + 7, at + 19)}`;
  });
}

/** Bytes that make the random digits of one reference, and one to spare. */
const HALF_DIGITS = 10;
const VARIANTS = "89ab";
