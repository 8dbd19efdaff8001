import { randomUUID } from "node:crypto";
import { type AnyAssignment, after } from "../assignment/index.js";
import type { Boundary } from "../boundary/index.js";
import { type Refusal, refusal } from "../errors/index.js";
import {
  type IncomingRecord,
  isStorable,
  type PutResult,
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
  const refusals = unstorable(context, data);
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
export function unstorable(context: DatasetContext, data: Readonly<Record<string, unknown>>): Refusal[] {
  return context.layout.fields
    .filter(({ name, indexed }) => {
      const value: unknown = Object.hasOwn(data, name) ? data[name] : undefined;
      return !isStorable(value) || (indexed && typeof value === "string" && value.length > LONGEST_INDEXED);
    })
    .map(({ name }) => refusal("not-storable", { field: name, position: name }, "cannot be kept faithfully"));
}

/** An entry of a PostgreSQL index has room for 2,704 bytes, and a UTF-16 unit takes 3 at most. */
export const LONGEST_INDEXED = 900;

/** Whether a field was sent, rather than filled in by its schema. Reads no accessor, which the boundary has done. */
export function isSent(input: object, name: string): boolean {
  const property = Reflect.getOwnPropertyDescriptor(input, name);
  return property !== undefined && (property.get !== undefined || property.value !== undefined);
}

/** How candidates are written. */
export interface Intake {
  /** Id of the source. */
  readonly source: string;
  /** Whether people not yet held are created. */
  readonly creates: boolean;
}

/** What became of a candidate. */
export type Outcome = "accepted" | "merged" | keyof typeof AFTERWARDS;

const AFTERWARDS = {
  "subject-suppressed": "was erased, withdrew or objected",
  "subject-restricted": "is under restriction",
  "subject-not-held": "is not held",
} as const;

/** The refusal of a candidate who passed the boundary, and was not written. */
export function refusalAfter(outcome: keyof typeof AFTERWARDS): Refusal {
  return refusal(outcome, { position: "(person)" }, AFTERWARDS[outcome]);
}

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
  const intake = candidates.length === 0 ? 0 : await transaction.addIntake(from.source, at);
  const renew = context.assignment.retention.from === "updated";
  const identities = [...new Set(candidates.map(({ identity }) => identity))];
  // what only adds to people held need not ask: whoever is held may be
  const suppressed = from.creates ? await transaction.suppressed(identities) : new Map<string, Suppression>();
  const isKept = (one: Candidate): boolean => isKeptOut(one, suppressed.get(one.identity), context.assignment);
  const admitted = candidates.filter((one) => !isKept(one));
  const returned = new Set(admitted.map(({ identity }) => identity));
  // suppression keeps people from coming back; of one who has come back since, every source may tell
  const others = candidates.filter((one) => isKept(one) && !returned.has(one.identity));
  const results = new Map<string, PutResult>();
  for (const [some, create] of [
    [admitted, from.creates],
    [others, false],
  ] as const) {
    const records = fold(context, some, intake, at);
    const options = { create, renew };
    const incoming = [...records.values()];
    const put = await (context.sealer?.put(transaction, incoming, options) ?? transaction.put(incoming, options));
    for (const [index, identity] of [...records.keys()].entries()) {
      const result = put[index];
      if (result !== undefined) results.set(identity, result);
    }
  }
  await transaction.addEvidence(
    admitted.flatMap(({ identity, evidence }): StoredEvidence[] => {
      const result = results.get(identity);
      const written = result?.outcome === "created" || result?.outcome === "merged";
      if (evidence === undefined || !written) return [];
      const { at: since, wording, reference } = evidence;
      return [{ subject: result.subject, intake, at: since, wording, reference }];
    }),
  );

  const created = new Set<string>();
  return candidates.map((one) => {
    switch (results.get(one.identity)?.outcome) {
      case "created": {
        // of several rows of one new person, the first that was let in created them
        if (isKept(one)) return "subject-suppressed";
        const isFirst = !created.has(one.identity);
        created.add(one.identity);
        return isFirst ? "accepted" : "merged";
      }
      case "merged":
        return isKept(one) && returned.has(one.identity) ? "subject-suppressed" : "merged";
      case "restricted":
        return "subject-restricted";
      default:
        return isKept(one) ? "subject-suppressed" : "subject-not-held";
    }
  });
}

/** A person on the suppression list stays out, unless evidence newer than the suppression shows that they came back. */
function isKeptOut(candidate: Candidate, suppression: Suppression | undefined, assignment: AnyAssignment): boolean {
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
    const origins = context.fields.map(({ name, kind }, index) => {
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
