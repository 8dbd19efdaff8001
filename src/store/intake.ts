import { randomUUID } from "node:crypto";
import { type Assignment, after } from "../assignment/index.js";
import type { Boundary } from "../boundary/index.js";
import { type Refusal, refusal } from "../errors/index.js";
import {
  type IncomingRecord,
  isStorable,
  type StorageTransaction,
  type StoredEvidence,
  type StoredValue,
  type Suppression,
  toStored,
} from "../storage/index.js";
import type { DatasetContext } from "./context.js";
import { type CheckedEvidence, checkEvidence } from "./evidence.js";

/** A person's data that passed the boundary, ready to be written. */
export interface Candidate {
  readonly identity: string;
  /** Values by field, as the schemas put them out. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The fields that were sent, as opposed to filled in by their schemas. */
  readonly sent: ReadonlySet<string>;
  readonly evidence: CheckedEvidence | undefined;
}

/** Outcome of {@link admit}. */
export type Admission =
  | { readonly success: true; readonly candidate: Candidate }
  | { readonly success: false; readonly refusals: readonly Refusal[] };

/** Checks one person's data and evidence, by a boundary of the assignment. */
export function admit(
  context: DatasetContext,
  boundary: Boundary,
  input: object,
  evidence: unknown,
  options: { readonly enriches: boolean },
): Admission {
  const verdict = boundary.check(input);
  if (!verdict.success) return verdict;
  const { assignment } = context;
  // enrichment adds to a record that exists, and with it its evidence
  const proof = options.enriches ? undefined : checkEvidence(assignment.purpose.basis, evidence, context.now());
  if (proof?.success === false) return { success: false, refusals: [proof.refusal] };
  const sent = new Set(Object.keys(verdict.data).filter((name) => isSent(input, name)));
  // enrichment adds: what it found the person by stays the word of the source that gave it
  if (options.enriches) for (const name of assignment.identifiedBy) sent.delete(name);
  const data = options.enriches
    ? Object.fromEntries(Object.entries(verdict.data).filter(([name]) => sent.has(name)))
    : verdict.data;
  const refusals = unstorable(data);
  if (refusals.length > 0) return { success: false, refusals };
  return {
    success: true,
    candidate: {
      identity: context.pseudonymise(assignment.identifiedBy.map((name) => verdict.data[name])),
      data,
      sent,
      evidence: proof?.evidence,
    },
  };
}

/** Refuses what no database keeps faithfully. */
export function unstorable(data: Readonly<Record<string, unknown>>): Refusal[] {
  return Object.entries(data)
    .filter(([, value]) => !isStorable(value))
    .map(([name]) => refusal("not-storable", { field: name, position: name }, "lies outside the years 1 to 9999"));
}

/** Whether a field was sent, rather than filled in by its schema. */
export function isSent(input: object, name: string): boolean {
  return Object.hasOwn(input, name) && Reflect.get(input, name) !== undefined;
}

/** How candidates are written. */
export interface Intake {
  /** Id of the source. */
  readonly source: string;
  /** Whether people not yet held are created. */
  readonly creates: boolean;
}

/** What became of a candidate. */
export type Outcome = "accepted" | "merged" | "subject-suppressed" | "subject-restricted" | "subject-not-held";

/**
 * Writes candidates in one transaction: refuses the suppressed, creates or merges the rest, and keeps their evidence.
 * Candidates of one person are folded into one record, later ones over earlier.
 *
 * @returns The outcome of each candidate, in order.
 */
export async function write(
  context: DatasetContext,
  transaction: StorageTransaction,
  from: Intake,
  candidates: readonly Candidate[],
  at: Date,
): Promise<readonly Outcome[]> {
  const suppressed = await transaction.suppressed([...new Set(candidates.map(({ identity }) => identity))]);
  const admitted = candidates.filter((one) => !isKeptOut(one, suppressed.get(one.identity), context.assignment));
  const returning = new Set(admitted.map(({ identity }) => identity).filter((identity) => suppressed.has(identity)));
  await transaction.unsuppress([...returning]);

  const intake = admitted.length === 0 ? 0 : await transaction.addIntake(from.source, at);
  const records = fold(context, admitted, intake, at);
  const results = await transaction.put([...records.values()], {
    create: from.creates,
    renew: context.assignment.retention.from === "updated",
  });
  const byIdentity = new Map([...records.keys()].map((identity, index) => [identity, results[index]]));
  await transaction.addEvidence(
    admitted.flatMap(({ identity, evidence }): StoredEvidence[] => {
      const result = byIdentity.get(identity);
      const written = result?.outcome === "created" || result?.outcome === "merged";
      if (evidence === undefined || !written) return [];
      const { at: since, wording, reference } = evidence;
      return [{ subject: result.subject, intake, at: since, wording, reference }];
    }),
  );

  const created = new Set<string>();
  const isAdmitted = new Set(admitted);
  return candidates.map((one) => {
    if (!isAdmitted.has(one)) return "subject-suppressed";
    switch (byIdentity.get(one.identity)?.outcome) {
      case "created": {
        // of several rows of one new person, the first created them
        const isFirst = !created.has(one.identity);
        created.add(one.identity);
        return isFirst ? "accepted" : "merged";
      }
      case "merged":
        return "merged";
      case "restricted":
        return "subject-restricted";
      default:
        return "subject-not-held";
    }
  });
}

/** A person on the suppression list stays out, unless evidence newer than the suppression shows that they came back. */
function isKeptOut(candidate: Candidate, suppression: Suppression | undefined, assignment: Assignment): boolean {
  if (suppression === undefined) return false;
  // an objection ends processing for good; only consent, given later, is something new (Art. 21(3) GDPR)
  if (suppression.reason === "objected" && assignment.purpose.basis.kind !== "consent") return true;
  return candidate.evidence?.isDated !== true || candidate.evidence.at <= suppression.at;
}

function fold(
  context: DatasetContext,
  candidates: readonly Candidate[],
  intake: number,
  at: Date,
): Map<string, IncomingRecord> {
  const expiresAt = after(at, context.assignment.retention.keep);
  const records = new Map<string, IncomingRecord>();
  for (const { identity, data, sent } of candidates) {
    const earlier = records.get(identity);
    const values: Record<string, StoredValue> = { ...earlier?.values };
    const origins = context.layout.fields.map(({ name, kind }, index) => {
      const known = earlier?.origins[index] ?? null;
      if (sent.has(name)) {
        values[name] = toStored(kind, data[name]);
        return intake;
      }
      if (known !== null || !Object.hasOwn(data, name)) return known;
      values[name] = toStored(kind, data[name]);
      return 0;
    });
    records.set(identity, { identity, subject: earlier?.subject ?? randomUUID(), values, origins, at, expiresAt });
  }
  return records;
}
