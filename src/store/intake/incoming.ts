import { randomBytes } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { AnyAssignment } from "../../assignment/index.js";
import type { IncomingRecord, JsonObject, RecordEvidence, Remembered, StoredValue } from "../../storage/index.js";
import type { DatasetContext } from "../context.js";
import type { Candidate } from "./admit.js";
import type { CheckedEvidence } from "./evidence.js";
import { isOlder, rememberCorrected, rememberStated } from "./remembered.js";

/** Tells if retention counts from the moment of collection, or may do so until a contact. */
function countsFromCollection({ retention: { from } }: AnyAssignment): boolean {
  return from === "collected" || from === "contacted";
}

/** Tells if a moment of collection is stated of a person's data, by the source or by the evidence. */
export function statesCollection({ moments, evidence }: Pick<Candidate, "moments" | "evidence">): boolean {
  return moments?.collectedAt !== undefined || evidence?.isDated === true;
}

/** Builds one record for each person. */
export function buildIncoming(
  context: DatasetContext,
  candidates: readonly Candidate[],
  intake: number,
  at: Date,
  ranks: Readonly<Record<string, number>> = {},
): readonly IncomingRecord[] {
  const references = buildReferences(candidates.length);
  const records = candidates.map((candidate, index): IncomingRecord => {
    const { identity, values, sent, evidence } = candidate;
    const remembered = toRemembered(candidate, at, ranks);
    return {
      identity,
      subject: references[index] ?? "",
      values,
      origins: sent.origins(intake),
      evidence: evidence === undefined ? NO_EVIDENCE : [toRecordEvidence(evidence, intake)],
      at,
      collectedAt: readCollectedAt(candidate, at),
      expiresAt: readExpiry(context, candidate, at),
      ...(remembered === undefined ? {} : { remembered }),
    };
  });
  // mostly, nobody comes twice
  if (new Set(candidates.map(({ identity }) => identity)).size === records.length) return records;
  const people = new Map<string, IncomingRecord>();
  const stated = new Set<string>();
  for (const [index, record] of records.entries()) {
    const { identity } = record;
    const earlier = people.get(identity);
    const isStated = statesCollection(candidates[index] ?? NOTHING_STATED);
    // a row without a stated moment is taken for collected now, and must not extend one with a moment
    const isLonger = !countsFromCollection(context.assignment) || stated.has(identity) === isStated;
    people.set(identity, earlier === undefined ? record : overlaid(context, earlier, record, isLonger));
    if (isStated) stated.add(identity);
  }
  return [...people.values()];
}

/** Notes to be remembered of a candidate's fields. They say that a field was corrected, or when its source changed it, and its rank. */
function toRemembered(
  { sent, moments, corrects }: Candidate,
  at: Date,
  ranks: Readonly<Record<string, number>>,
): Remembered | undefined {
  if (corrects === true) return rememberCorrected(sent.names, at);
  return rememberStated(sent.names, moments?.changedAt, ranks);
}

/** The moment at which a person's data were collected, as the source or the evidence states it; no later than now. */
function readCollectedAt({ moments, evidence }: Candidate, at: Date): Date {
  const stated = moments?.collectedAt ?? (evidence?.isDated === true ? evidence.at : undefined);
  return stated === undefined || stated > at ? at : stated;
}

/** The moment at which the time of a person's data is over, if they come in as they are. */
export function readExpiry({ assignment, endOf }: DatasetContext, candidate: Candidate, at: Date): Date {
  const { from } = assignment.retention;
  if (from === "updated") {
    const changedAt = candidate.moments?.changedAt;
    return endOf(changedAt === undefined || changedAt > at ? at : changedAt);
  }
  const date = typeof from === "string" ? undefined : candidate.values[from.field];
  return endOf(date instanceof Date ? date : readCollectedAt(candidate, at));
}

const NOTHING_STATED = { moments: undefined, evidence: undefined };

/**
 * Puts a later record over an earlier one. Sent values replace; filled-in values only fill gaps. A state that its source
 * changed earlier than the other one replaces nothing. It takes the longer or the sooner of the two ends of retention.
 */
function overlaid(
  context: DatasetContext,
  earlier: IncomingRecord,
  later: IncomingRecord,
  isLonger: boolean,
): IncomingRecord {
  const values: Record<string, StoredValue> = { ...earlier.values };
  const remembered: Record<string, JsonObject> = { ...earlier.remembered };
  const origins = context.fields.map(({ name }, index) => {
    const [known = null, origin = null] = [earlier.origins[index], later.origins[index]];
    if (origin === null || (origin === 0 && known !== null)) return known;
    if (known !== null && isOlder(later.remembered?.[name], remembered[name])) return known;
    values[name] = later.values[name] ?? null;
    const memory = later.remembered?.[name];
    if (memory !== undefined) remembered[name] = memory;
    return origin;
  });
  const first = later.collectedAt < earlier.collectedAt ? later : earlier;
  const [sooner, longer] = later.expiresAt < earlier.expiresAt ? [later, earlier] : [earlier, later];
  return {
    ...earlier,
    values,
    origins,
    evidence: [...earlier.evidence, ...later.evidence],
    collectedAt: first.collectedAt,
    expiresAt: (isLonger ? longer : sooner).expiresAt,
    ...(Object.keys(remembered).length === 0 ? {} : { remembered }),
  };
}

/** Tells if two values of one person contradict each other, that is, both are there and differ. */
export function isContradiction(known: unknown, value: unknown): boolean {
  if (known === undefined || known === null || value === undefined || value === null) return false;
  if (known instanceof Date && value instanceof Date) return known.getTime() !== value.getTime();
  return !isDeepStrictEqual(known, value);
}

const NO_EVIDENCE: readonly RecordEvidence[] = [];

function toRecordEvidence({ at, version, document }: CheckedEvidence, intake: number): RecordEvidence {
  return { at, version, document, intake };
}

/**
 * Makes new references: the time, and then random digits (UUID version 7, RFC 9562). References of one batch therefore
 * lie side by side in an index. They tell no more than the record, which says when it was collected.
 */
function buildReferences(count: number): readonly string[] {
  const moment = Date.now().toString(16).padStart(12, "0");
  const prefix = `${moment.slice(0, 8)}-${moment.slice(8)}-7`;
  // random digits for all of them at once; each takes 3, one for the variant, 3, and 12
  const digits = randomBytes(count * HALF_DIGITS).toString("hex");
  return Array.from({ length: count }, (_, index) => {
    const at = index * HALF_DIGITS * 2;
    const variant = VARIANTS[Number.parseInt(digits.charAt(at + 3), 16) % VARIANTS.length];
    return `${prefix}${digits.slice(at, at + 3)}-${variant}${digits.slice(at + 4, at + 7)}-${digits.slice(at + 7, at + 19)}`;
  });
}

/** Bytes for the random digits of one reference, and one spare. */
const HALF_DIGITS = 10;

const VARIANTS = "89ab";
