import { type AnyAssignment, isWordForAbsent, readPhoneRule } from "../../assignment/index.js";
import type { Verdict } from "../../boundary/index.js";
import { type Refusal, refusal } from "../../errors/index.js";
import { isStorable, type LayoutField, type StoredValues, toStored } from "../../storage/index.js";
import type { DatasetContext } from "../context.js";
import type { OlderIdentity, ReadSpelling } from "../keys/identities.js";
import { type CheckedEvidence, checkEvidence, checkMoments, type StatedMoments } from "./evidence.js";
import { FILLED_IN, NEITHER, SENT, type Sent, type SentMark } from "./sent.js";

/**
 * The most UTF-16 units of an indexed text. An entry of a PostgreSQL index has room for 2,704 bytes, and a unit takes 3
 * at most.
 */
export const LONGEST_INDEXED = 900;

/** A person's data that passed the boundary, ready to be written. */
export interface Candidate {
  readonly identity: string;
  /** Hashes that former forms of canonical text made of the identity, if any is in use. */
  readonly older: readonly OlderIdentity[];
  /** Values by field, as storage keeps them: those that were sent, and those that their schemas filled in. */
  readonly values: StoredValues;
  readonly sent: Sent;
  readonly evidence: CheckedEvidence | undefined;
  /** Moments that the row states of itself. */
  readonly moments?: StatedMoments | undefined;
  /** True for a correction by the person or an operator, which wins over sources. */
  readonly corrects?: boolean;
}

/** Outcome of {@link admit}. */
export type Admission =
  | { readonly success: true; readonly candidate: Candidate }
  | { readonly success: false; readonly refusals: readonly Refusal[] };

/** Options for taking one person's data in. */
export interface AdmitOptions {
  /** The data are only added to people who are held. */
  readonly enriches: boolean;
  /** A source's mapping made the evidence. */
  readonly mapped: boolean;
  /** Moments of the row, as a source's mapping read them. */
  readonly stated?: Readonly<Record<string, unknown>> | undefined;
  /** Texts as they were sent, before a mapping converted them. Left out if they are not known. */
  readonly spelling?: ReadSpelling;
}

/**
 * Takes one person's data after a boundary of the assignment has checked them, and checks the evidence.
 *
 * @param given - The values sent, in the order of the context's fields; undefined for a field that was not sent.
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
  // enrichment adds to a record that exists and has its evidence
  const proof = options.enriches
    ? undefined
    : checkEvidence(assignment.purpose.basis, evidence, context.now(), options.mapped, context.formerVersions);
  if (proof?.success === false) return { success: false, refusals: [proof.refusal] };
  const stated = checkMoments(options.stated, context.now());
  if (!stated.success) return { success: false, refusals: [stated.refusal] };
  const unnamed = findUnnamed(context, data);
  if (unnamed !== undefined) return { success: false, refusals: unnamed };
  const { values, sent, refusals } = toStoredValues(context, data, given, options.enriches);
  if (refusals !== undefined) return { success: false, refusals };
  const { current, older } = context.identify(data, options.spelling);
  const { moments } = stated;
  return { success: true, candidate: { identity: current, older, values, sent, evidence: proof?.evidence, moments } };
}

/** Refusals of words for absent values where a person is to be identified; nothing where there are none. */
export function findUnnamed(
  { assignment }: DatasetContext,
  data: Readonly<Record<string, unknown>>,
): readonly Refusal[] | undefined {
  let refusals: Refusal[] | undefined;
  for (const name of assignment.identifiedBy) {
    const value = data[name];
    if (typeof value !== "string" || !isWordForAbsent(value)) continue;
    refusals ??= [];
    refusals.push(refusal("not-identifying", { field: name, path: name }, "is a word for an absent value"));
  }
  return refusals;
}

/**
 * Turns checked data into the values that storage keeps, and marks the fields that were sent. Returns refusals for
 * values that no database keeps.
 *
 * @param given - The values sent, in the order of the context's fields; undefined for a field that was not sent.
 * @param onlyAdds - Takes only values that were sent, and leaves out those that found the person. These still come from
 *   the source that gave them first.
 */
export function toStoredValues(
  context: DatasetContext,
  data: Readonly<Record<string, unknown>>,
  given: readonly unknown[],
  onlyAdds: boolean,
): { readonly values: StoredValues; readonly sent: Sent; readonly refusals: readonly Refusal[] | undefined } {
  const { fields, assignment } = context;
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
      const what =
        typeof value === "number" ? "is an integer beyond 2^53, which was rounded" : "cannot be kept faithfully";
      refusals.push(refusal("not-storable", { field: name, path: name }, what));
    }
    isAsStored &&= kind !== "json" && value !== undefined && !Object.is(value, -0);
  }
  const sent = context.sent.of(marks);
  // most records are stored as they came in; the boundary handed out a copy of its own
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

/**
 * Lists the fields that were sent, rather than filled in by their schemas (see {@link admit}). It calls no accessor,
 * because the boundary has called it once already.
 */
export function sentIn({ fields }: DatasetContext, input: object): readonly unknown[] {
  return fields.map(({ name }) => {
    const property = Object.getOwnPropertyDescriptor(input, name);
    return property !== undefined && (property.get !== undefined || property.value !== undefined) ? true : undefined;
  });
}

/** Returns texts as they were sent in fields that identify the person, for former forms. Computed properties are left out. */
export function spellingIn({ fields }: AnyAssignment, input: unknown): ReadSpelling {
  return (name) => {
    if (typeof input !== "object" || input === null) return undefined;
    const text: unknown = Object.getOwnPropertyDescriptor(input, name)?.value;
    const field = fields[name];
    return typeof text === "string" && field !== undefined
      ? { text, country: readPhoneRule(field)?.country }
      : undefined;
  };
}
