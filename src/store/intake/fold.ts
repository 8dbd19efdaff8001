import { after } from "../../assignment/index.js";
import type { IncomingRecord, RecordEvidence, StoredValue } from "../../storage/index.js";
import type { DatasetContext } from "../context.js";
import type { Candidate } from "./admit.js";
import type { CheckedEvidence } from "./evidence.js";
import { buildReferences } from "./references.js";

/** One record for each person. */
export function fold(
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
