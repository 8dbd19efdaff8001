import type { Mapping } from "../../assignment/source/map/index.js";
import type { Boundary } from "../../boundary/index.js";
import type { Refusal, RefusalCode } from "../../errors/index.js";
import type { DatasetContext } from "../context.js";
import { type Admission, type AdmitOptions, admit, type Candidate, findUnnamed, sentIn } from "./admit.js";

/** A row that a source's mapping read, and that was judged. */
export interface MappedRow {
  readonly admission: Admission;
  readonly undeclared: readonly string[];
  /** Fields whose value could not be taken, and was left out. */
  readonly omitted: readonly string[];
  /** Fields whose text lost its encoding. */
  readonly damaged: readonly string[];
  /** The source itself leaves the row out; then nothing else of it counts. */
  readonly isLeftOut: boolean;
}

/** Ways to judge rows of a source. */
export interface Judging {
  readonly mapping: Mapping;
  readonly boundary: Boundary;
  readonly enriches: boolean;
}

/**
 * Refusals of values that `onInvalid: "omit"` leaves out. A value with keys that nobody declared is not among them, because
 * such keys must not go unnoticed.
 */
const OMITTABLE: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  "missing-field",
  "invalid-type",
  "invalid-value",
  "malformed-text",
  "personal-data-in-text",
  "not-storable",
]);

/**
 * Judges a row as a source's mapping reads it.
 *
 * @param given - Evidence that counts in place of the row's own, if there is one.
 */
export function judgeRow(
  context: DatasetContext,
  { mapping, boundary, enriches }: Judging,
  row: unknown,
  given?: unknown,
): MappedRow {
  const mapped = mapping.map(row);
  const { undeclared, damaged, isLeftOut } = mapped;
  const refusals =
    given === undefined ? mapped.refusals : mapped.refusals.filter(({ path }) => !path.startsWith("evidence."));
  if (isLeftOut || refusals.some(({ code }) => code === "unreadable-row")) {
    return { admission: { success: false, refusals }, undeclared, omitted: [], damaged: [], isLeftOut };
  }
  const spelling = context.knowsOlderForms ? { spelling: (field: string) => mapping.spelling(row, field) } : {};
  const options = { enriches, mapped: given === undefined, stated: mapped.evidence, ...spelling };
  const judged = admitWithoutOmitted(
    context,
    { mapping, boundary, enriches },
    mapped,
    given ?? mapped.evidence,
    options,
  );
  const left = damaged.filter((field) => !judged.omitted.includes(field));
  if (refusals.length === 0) return { ...judged, undeclared, damaged: left, isLeftOut };
  // says all other faults at once, except those of values that the mapping has refused
  const known = new Set(refusals.map(({ field, path }) => field ?? path));
  const { admission } = judged;
  const others = admission.success ? [] : admission.refusals.filter(({ field, path }) => !known.has(field ?? path));
  return {
    admission: { success: false, refusals: [...refusals, ...others] },
    undeclared,
    omitted: [],
    damaged: left,
    isLeftOut,
  };
}

/** Admits a row, without the values that may be omitted if they are refused. */
function admitWithoutOmitted(
  context: DatasetContext,
  { mapping: { omits }, boundary }: Judging,
  mapped: { readonly input: Readonly<Record<string, unknown>>; readonly omitted: readonly string[] },
  evidence: unknown,
  options: AdmitOptions,
): { readonly admission: Admission; readonly omitted: readonly string[] } {
  let { input } = mapped;
  const omitted = [...mapped.omitted];
  for (;;) {
    const admission = admit(context, boundary.check(input), sentIn(context, input), evidence, options);
    const refused = admission.success ? [] : listOmittable(admission.refusals, omits);
    const present = new Set(refused.filter((field) => Object.hasOwn(input, field)));
    // each round leaves out one field at least
    if (present.size === 0) return { admission, omitted };
    omitted.push(...present);
    input = Object.fromEntries(Object.entries(input).filter(([field]) => !present.has(field)));
  }
}

function listOmittable(refusals: readonly Refusal[], omits: ReadonlySet<string>): readonly string[] {
  const kept = new Set(refusals.filter(({ code }) => !OMITTABLE.has(code)).map(({ field }) => field));
  return refusals.flatMap(({ field }) => (field !== undefined && omits.has(field) && !kept.has(field) ? [field] : []));
}

/** Finds out whom a row is about that was refused; undefined if it does not say it. */
export function identifyRow(
  context: DatasetContext,
  mapping: Mapping,
  row: unknown,
): Pick<Candidate, "identity" | "older"> | undefined {
  const { identifiedBy, "~internals": internals } = context.assignment;
  const { input, refusals } = mapping.map(row);
  if (
    refusals.some(
      ({ code, field }) => code === "unreadable-row" || (field !== undefined && identifiedBy.includes(field)),
    )
  )
    return undefined;
  const named = Object.fromEntries(Object.entries(input).filter(([field]) => identifiedBy.includes(field)));
  const verdict = internals.part(identifiedBy, false).check(named);
  if (!verdict.success || findUnnamed(context, verdict.data) !== undefined) return undefined;
  const spelling = context.knowsOlderForms ? (field: string) => mapping.spelling(row, field) : undefined;
  const { current, older } = context.identify(verdict.data, spelling);
  return { identity: current, older };
}
