import type { AnyAssignment, Source } from "../../assignment/index.js";
import { type Mapping, type PathWatch, type RowReader, toMapping } from "../../assignment/source/map/index.js";
import type { ListCheck } from "../../boundary/index.js";
import type { DatasetContext } from "../context.js";
import { type Admission, type AdmitOptions, admit } from "../intake/admit.js";
import { identifyRow, judgeRow } from "../intake/mapped.js";
import type { Batch } from "./batch.js";
import { PresentPeople } from "./complete/present.js";

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
  /** Rows may state moments of themselves. */
  readonly #statesMoments: boolean;

  /** The people in the rows. It is empty unless they are to be noted. */
  readonly present: PresentPeople = new PresentPeople();
  /** The number of refused rows that hide whom they are about. */
  unidentified = 0;
  readonly #notesPeople: boolean;

  /** @param notesPeople - Notes who is in the rows. */
  constructor(context: DatasetContext, source: Source, notesPeople: boolean) {
    this.#notesPeople = notesPeople;
    this.#context = context;
    const { boundary, part } = context.assignment["~internals"];
    this.#boundary = source.enriches ? part(source.supplies, true) : boundary;
    this.#admitting = { enriches: source.enriches, mapped: true };
    this.#statesMoments =
      source["~mapping"].evidence?.some(({ name }) => name === "changedAt" || name === "collectedAt") === true;
    this.#order = context.fields.map(({ name }) => name);
    this.#mapping = toMapping(source);
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

  /** Reasons of properties that were declined, by name as they are told. */
  get declined(): ReadonlyMap<string, string> {
    return this.#mapping.declined;
  }

  /** Lists the mapped paths that were empty in every row. */
  empty(): readonly string[] {
    return this.#watch.empty();
  }

  /**
   * @param rowNumber - Number of the row; the first row of the source is 1.
   * @param line - The line on which it begins, if it is known.
   */
  take(row: unknown, rowNumber: number, line: number | undefined, batch: Batch): void {
    this.#watch.note(row);
    const read = this.#reader?.(row);
    if (read === undefined) {
      this.#takeSlowly(row, rowNumber, line, batch);
      return;
    }
    const { values, evidence, undeclared } = read;
    const admitting = this.#admittingOf(row, evidence);
    const admission = admit(this.#context, this.#check(values), values, evidence, admitting);
    if (!admission.success && this.#mapping.omits.size > 0) {
      this.#takeSlowly(row, rowNumber, line, batch);
      return;
    }
    batch.names.addRow(undeclared);
    batch.add(admission, rowNumber, line);
    if (this.#notesPeople) this.#note(admission, row);
  }

  /** Notes who is in a row. A refused row may still say it. */
  #note(admission: Admission, row: unknown): void {
    const identities = admission.success ? admission.candidate : identifyRow(this.#context, this.#mapping, row);
    if (identities === undefined) {
      this.unidentified += 1;
      return;
    }
    this.present.add(identities.identity);
    for (const { identity } of identities.older) this.present.add(identity);
  }

  /** Former forms of what identifies people are made of what the row has, if any is in use. */
  #admittingOf(row: unknown, stated: AdmitOptions["stated"]): AdmitOptions {
    const { knowsOlderForms } = this.#context;
    if (!knowsOlderForms && !this.#statesMoments) return this.#admitting;
    const admitting = this.#statesMoments ? { ...this.#admitting, stated } : this.#admitting;
    return knowsOlderForms ? { ...admitting, spelling: (field) => this.#mapping.spelling(row, field) } : admitting;
  }

  /** Takes a row that the fast reader does not handle, or that has something to refuse, omit or leave out. */
  #takeSlowly(row: unknown, rowNumber: number, line: number | undefined, batch: Batch): void {
    const judging = { mapping: this.#mapping, boundary: this.#boundary, enriches: this.#admitting.enriches };
    const { admission, undeclared, omitted, damaged, isLeftOut } = judgeRow(this.#context, judging, row);
    if (isLeftOut) {
      batch.leftOut += 1;
      return;
    }
    batch.names.addRow(undeclared);
    if (this.#notesPeople) this.#note(admission, row);
    batch.add(admission, rowNumber, line, omitted.length + damaged.length === 0 ? undefined : { omitted, damaged });
  }
}
