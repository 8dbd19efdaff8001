import { randomBytes } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { after } from "../../assignment/index.js";
import type { IncomingRecord, RecordEvidence, StoredValue } from "../../storage/index.js";
import type { DatasetContext } from "../context.js";
import type { Candidate } from "./admit.js";
import type { CheckedEvidence } from "./evidence.js";

/** Builds one record for each person. */
export function buildIncoming(
  context: DatasetContext,
  candidates: readonly Candidate[],
  intake: number,
  at: Date,
): readonly IncomingRecord[] {
  const expiresAt = after(at, context.assignment.retention.keep);
  const references = buildReferences(candidates.length);
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

/** Puts a later record over an earlier one. Sent values replace; filled-in values only fill gaps. */
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
