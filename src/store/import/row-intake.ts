import type { AnyAssignment, RowReader, Source } from "../../assignment/index.js";
import type { ListCheck } from "../../boundary/index.js";
import type { DatasetContext } from "../context.js";
import { type AdmitOptions, admit, sentIn } from "../intake/admit.js";
import type { Batch } from "./batch.js";

/** Takes rows of a source into batches. Each row becomes a candidate, or is refused. */
export class RowIntake {
  readonly #context: DatasetContext;
  readonly #source: Source;
  readonly #boundary: AnyAssignment["~internals"]["boundary"];
  readonly #admitting: AdmitOptions;
  readonly #reader: RowReader | undefined;
  /** The boundary for rows as the reader gives them. */
  readonly #check: ListCheck;

  constructor(context: DatasetContext, source: Source) {
    this.#context = context;
    this.#source = source;
    const { boundary, part } = context.assignment["~internals"];
    this.#boundary = source.enriches ? part(source.supplies, true) : boundary;
    this.#admitting = { enriches: source.enriches, mapped: true };
    const order = context.fields.map(({ name }) => name);
    this.#reader = source["~mapping"].reader(order);
    this.#check = this.#boundary.listed(order);
  }

  /** @param rowNumber - Number of the row; the first row of the source is 1. */
  take(row: unknown, rowNumber: number, batch: Batch): void {
    const read = this.#reader?.(row);
    if (read === undefined) {
      this.#takeSlowly(row, rowNumber, batch);
      return;
    }
    const { values, evidence, undeclared } = read;
    if (undeclared.length > 0) batch.names.push(...new Set(undeclared));
    batch.add(admit(this.#context, this.#check(values), values, evidence, this.#admitting), rowNumber);
  }

  /** Takes a row that the fast reader does not handle, or that has something to refuse. */
  #takeSlowly(row: unknown, rowNumber: number, batch: Batch): void {
    const { input, evidence, undeclared, refusals } = this.#source["~mapping"].map(row);
    if (undeclared.length > 0) batch.names.push(...new Set(undeclared));
    if (refusals.some(({ code }) => code === "unreadable-row")) {
      batch.refused.push({ refusals, row: rowNumber });
      return;
    }
    const given = sentIn(this.#context, input);
    const admission = admit(this.#context, this.#boundary.check(input), given, evidence, this.#admitting);
    if (refusals.length > 0) {
      // says all other faults at once, except those of fields that the mapping has refused
      const known = new Set(refusals.map(({ field }) => field));
      const others = admission.success ? [] : admission.refusals.filter(({ field }) => !known.has(field));
      batch.refused.push({ refusals: [...refusals, ...others], row: rowNumber });
    } else batch.add(admission, rowNumber);
  }
}
