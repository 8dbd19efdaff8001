import type { AnyAssignment, Mapping, PathWatch, RowReader, Source } from "../../assignment/index.js";
import type { ListCheck } from "../../boundary/index.js";
import type { Refusal, RefusalCode } from "../../errors/index.js";
import type { DatasetContext } from "../context.js";
import { type Admission, type AdmitOptions, admit, sentIn } from "../intake/admit.js";
import type { Batch } from "./batch.js";

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

/** Takes rows of a source into batches. Each row becomes a candidate, is refused, or is left out. */
export class RowIntake {
  readonly #context: DatasetContext;
  readonly #boundary: AnyAssignment["~internals"]["boundary"];
  readonly #admitting: AdmitOptions;
  readonly #order: readonly string[];
  /** The boundary for rows as the reader gives them. */
  readonly #check: ListCheck;
  #mapping: Mapping;
  #reader: RowReader | undefined;
  #watch: PathWatch;
  #isChecked = false;

  constructor(context: DatasetContext, source: Source) {
    this.#context = context;
    const { boundary, part } = context.assignment["~internals"];
    this.#boundary = source.enriches ? part(source.supplies, true) : boundary;
    this.#admitting = { enriches: source.enriches, mapped: true };
    this.#order = context.fields.map(({ name }) => name);
    this.#mapping = source["~mapping"];
    this.#reader = this.#mapping.reader(this.#order);
    this.#watch = this.#mapping.watch();
    this.#check = this.#boundary.listed(this.#order);
  }

  /**
   * Finds the columns of a file, before its first row is taken.
   *
   * @param columns - Nothing for rows that have no columns in common.
   * @throws StoreError `mapped-path-missing`
   */
  bind(columns: readonly string[] | undefined): void {
    if (columns === undefined) return;
    this.#isChecked = true;
    this.#mapping = this.#mapping.bind(columns);
    this.#reader = this.#mapping.reader(this.#order);
    this.#watch = this.#mapping.watch();
  }

  /** Tells whether the first rows were looked at, or a file's header. */
  get isChecked(): boolean {
    return this.#isChecked;
  }

  /** Checks that the first rows have what every row needs. @throws StoreError `mapped-path-missing` */
  checkPaths(): void {
    if (this.#isChecked) return;
    this.#isChecked = true;
    this.#watch.check();
  }

  /** Lists the mapped paths that were empty in every row. */
  empty(): readonly string[] {
    return this.#watch.empty();
  }

  /** @param rowNumber - Number of the row; the first row of the source is 1. */
  take(row: unknown, rowNumber: number, batch: Batch): void {
    this.#watch.note(row);
    const read = this.#reader?.(row);
    if (read === undefined) {
      this.#takeSlowly(row, rowNumber, batch);
      return;
    }
    const { values, evidence, undeclared } = read;
    const admission = admit(this.#context, this.#check(values), values, evidence, this.#admitting);
    if (!admission.success && this.#mapping.omits.size > 0) {
      this.#takeSlowly(row, rowNumber, batch);
      return;
    }
    if (undeclared.length > 0) batch.names.push(...new Set(undeclared));
    batch.add(admission, rowNumber);
  }

  /** Takes a row that the fast reader does not handle, or that has something to refuse, omit or leave out. */
  #takeSlowly(row: unknown, rowNumber: number, batch: Batch): void {
    const mapped = this.#mapping.map(row);
    const { evidence, undeclared, refusals, damaged } = mapped;
    if (mapped.isLeftOut) {
      batch.leftOut += 1;
      return;
    }
    if (undeclared.length > 0) batch.names.push(...new Set(undeclared));
    if (refusals.some(({ code }) => code === "unreadable-row")) {
      batch.refused.push({ refusals, row: rowNumber });
      return;
    }
    const { admission, omitted } = this.#admit(mapped.input, evidence, mapped.omitted);
    if (refusals.length > 0) {
      // says all other faults at once, except those of fields that the mapping has refused
      const known = new Set(refusals.map(({ field, path }) => field ?? path));
      const others = admission.success ? [] : admission.refusals.filter(({ field, path }) => !known.has(field ?? path));
      batch.refused.push({ refusals: [...refusals, ...others], row: rowNumber });
      return;
    }
    const left = damaged.filter((field) => !omitted.includes(field));
    batch.add(admission, rowNumber, omitted.length + left.length === 0 ? undefined : { omitted, damaged: left });
  }

  /** Admits a row, without the values that may be omitted if they are refused. */
  #admit(
    mapped: Readonly<Record<string, unknown>>,
    evidence: unknown,
    omittedBefore: readonly string[],
  ): { readonly admission: Admission; readonly omitted: readonly string[] } {
    let input = mapped;
    const omitted = [...omittedBefore];
    for (;;) {
      const given = sentIn(this.#context, input);
      const admission = admit(this.#context, this.#boundary.check(input), given, evidence, this.#admitting);
      const refused = admission.success ? [] : this.#listOmittable(admission.refusals);
      const present = new Set(refused.filter((field) => Object.hasOwn(input, field)));
      if (present.size === 0) return { admission, omitted };
      omitted.push(...present);
      input = Object.fromEntries(Object.entries(input).filter(([field]) => !present.has(field)));
    }
  }

  #listOmittable(refusals: readonly Refusal[]): readonly string[] {
    const { omits } = this.#mapping;
    const kept = new Set(refusals.filter(({ code }) => !OMITTABLE.has(code)).map(({ field }) => field));
    return refusals.flatMap(({ field }) => (field !== undefined && omits.has(field) && !kept.has(field) ? [field] : []));
  }
}
