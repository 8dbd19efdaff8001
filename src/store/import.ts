import { randomUUID } from "node:crypto";
import type { AnyAssignment, Source } from "../assignment/index.js";
import { WITHHELD } from "../boundary/index.js";
import { PurposeboundError, type Refusal, type RefusalCode, StoreError } from "../errors/index.js";
import { PROPERTY } from "../oversight/index.js";
import { checkActor } from "./actor.js";
import type { DatasetContext } from "./context.js";
import { admit, type Candidate, type Outcome, refusalAfter, write } from "./intake.js";

/** Rows of a source: an array or generator, an async one, or a web stream. */
export type Rows<Row = unknown> = Iterable<Row> | AsyncIterable<Row> | ReadableStream<Row>;

/** How far an import has come. */
export interface ImportProgress {
  /** Rows read so far. */
  readonly rows: number;
  /** Rows that brought a new person. */
  readonly accepted: number;
  /** Rows that added to a person already held. */
  readonly merged: number;
  readonly refused: number;
}

/** Rows refused for one reason. */
export interface RefusedRows {
  readonly code: RefusalCode;
  /** The declared field concerned, if it is one. */
  readonly field: string | undefined;
  readonly rows: number;
  /** Positions of the first such rows, the first row of the source being 1. */
  readonly positions: readonly number[];
}

/** What became of the rows of a source. `rows` is the sum of accepted, merged and refused. */
export interface ImportResult extends ImportProgress {
  /** Why rows were refused, most frequent first; a row may have several reasons. */
  readonly refusals: readonly RefusedRows[];
  /** How many rows carried each property that is neither picked nor ignored; `(key 3)` for a third one whose name may be personal. */
  readonly undeclared: Readonly<Record<string, number>>;
}

/** Options of an import. */
export interface ImportOptions {
  /** Who imports, by reference, such as `job:nightly`. */
  readonly actor?: string;
  /** Called after each batch, and waited for. */
  readonly onProgress?: (progress: ImportProgress) => unknown;
  /** Ends the import early; what is committed stays. */
  readonly signal?: AbortSignal;
  /** Rows in one transaction. Default 1,000. */
  readonly batch?: number;
}

/** An import ended early. What was committed until then stays, and importing the same rows again is safe. */
export class ImportInterruptedError extends StoreError {
  /** What became of the rows until then. */
  readonly result: ImportResult;
  readonly #reason: unknown;

  constructor(assignment: string, source: string, result: ImportResult, reason: unknown) {
    super(
      "import-interrupted",
      `The import from source "${source}" into assignment "${assignment}" ended after ${result.rows} rows${reason instanceof PurposeboundError ? `: ${reason.message}` : ""}`,
    );
    this.result = result;
    this.#reason = reason;
  }

  /** What ended the import. Not shown when the error is logged: errors of a reader may quote the data. */
  get reason(): unknown {
    return this.#reason;
  }
}

const BATCH = 1_000;
/** As many positions and names as one result carries. */
const MOST_POSITIONS = 20;
const MOST_NAMES = 500;

interface Tally {
  accepted: number;
  merged: number;
  refused: number;
}

/** Imports the rows of a source, batch by batch; the next rows are asked for when a batch is committed. */
export async function importRows(
  context: DatasetContext,
  source: Source,
  rows: Rows,
  options: ImportOptions,
): Promise<ImportResult> {
  if (options.batch !== undefined && !(Number.isSafeInteger(options.batch) && options.batch > 0)) {
    throw new TypeError("batch is not a whole number above zero");
  }
  if (!isRows(rows)) throw new TypeError("import() takes an iterable, an async iterable or a web stream of rows");
  const run = new ImportRun(context, source, options);
  let iterator: AsyncIterator<unknown> | Iterator<unknown> | undefined;
  try {
    iterator = iteratorOf(rows);
    for (
      let next = await pull(iterator, options.signal);
      next.done !== true;
      next = await pull(iterator, options.signal)
    ) {
      run.take(next.value);
      if (run.isFull) await run.flush();
    }
    await run.flush();
  } catch (error) {
    letGo(iterator);
    throw new ImportInterruptedError(context.assignment.id, source.id, run.result(), error);
  }
  return run.result();
}

/** Lets a source go, without waiting for one that hangs, nor minding one that fails at it. */
function letGo(iterator: AsyncIterator<unknown> | Iterator<unknown> | undefined): void {
  try {
    void Promise.resolve(iterator?.return?.()).catch(() => undefined);
  } catch {
    // it has been let go
  }
}

class ImportRun {
  readonly #context: DatasetContext;
  readonly #source: Source;
  readonly #actor: string;
  readonly #options: ImportOptions;
  readonly #operation = randomUUID();
  readonly #size: number;
  readonly #total: Tally = { accepted: 0, merged: 0, refused: 0 };
  readonly #reasons = new Map<
    string,
    { code: RefusalCode; field: string | undefined; rows: number; positions: number[] }
  >();
  readonly #undeclared = new Map<string, number>();
  readonly #boundary: AnyAssignment["~internals"]["boundary"];
  #read = 0;
  /** The batch in the making: candidates, their positions, and the refusals of rows that did not become one. */
  #candidates: { readonly candidate: Candidate; readonly position: number }[] = [];
  #refused: { readonly refusals: readonly Refusal[]; readonly position: number }[] = [];
  #names: string[] = [];

  constructor(context: DatasetContext, source: Source, options: ImportOptions) {
    this.#context = context;
    this.#source = source;
    this.#options = options;
    this.#actor = checkActor(options.actor);
    this.#size = options.batch ?? BATCH;
    const { boundary, part } = context.assignment["~internals"];
    this.#boundary = source.enriches ? part(source.supplies, true) : boundary;
  }

  get isFull(): boolean {
    return this.#candidates.length + this.#refused.length >= this.#size;
  }

  take(row: unknown): void {
    this.#read += 1;
    const position = this.#read;
    const mapped = this.#source["~mapping"].map(row);
    this.#names.push(...new Set(mapped.undeclared));
    if (mapped.refusals.some(({ code }) => code === "unreadable-row")) {
      this.#refused.push({ refusals: mapped.refusals, position });
      return;
    }
    const admission = admit(this.#context, this.#boundary, mapped.input, mapped.evidence, {
      enriches: this.#source.enriches,
    });
    if (mapped.refusals.length > 0) {
      // whatever else is wrong is said at once, save for fields of which the mapping said it
      const known = new Set(mapped.refusals.map(({ field }) => field));
      const others = admission.success ? [] : admission.refusals.filter(({ field }) => !known.has(field));
      this.#refused.push({ refusals: [...mapped.refusals, ...others], position });
      return;
    }
    if (admission.success) this.#candidates.push({ candidate: admission.candidate, position });
    else this.#refused.push({ refusals: admission.refusals, position });
  }

  async flush(): Promise<void> {
    const [candidates, refused, names] = [this.#candidates, this.#refused, this.#names];
    if (candidates.length + refused.length === 0) return;
    const { batch, reasons } = await this.#context.act(
      "shared",
      async ({ transaction, at, record }) => {
        const outcomes = await write(
          this.#context,
          transaction,
          { source: this.#source.id, creates: !this.#source.enriches },
          candidates.map((one) => one.candidate),
          at,
        );
        const all = [
          ...refused,
          ...candidates.flatMap(({ position }, index) => refusedAfter(outcomes[index], position)),
        ];
        const tally = {
          accepted: outcomes.filter((outcome) => outcome === "accepted").length,
          merged: outcomes.filter((outcome) => outcome === "merged").length,
          refused: all.length,
        };
        const common = { actor: this.#actor, source: this.#source.id };
        if (tally.accepted + tally.merged > 0)
          record({ act: "imported", ...common, fields: this.#source.supplies, counts: tally });
        if (all.length > 0 || names.length > 0) record({ act: "refused", ...common, counts: countsOf(all, names) });
        return { batch: tally, reasons: all };
      },
      this.#operation,
    );
    // counted only now, so that a batch that failed is not counted
    [this.#candidates, this.#refused, this.#names] = [[], [], []];
    this.#total.accepted += batch.accepted;
    this.#total.merged += batch.merged;
    this.#total.refused += batch.refused;
    for (const { refusals, position } of reasons) this.#countReasons(refusals, position);
    for (const name of names) this.#countName(name);
    await this.#options.onProgress?.(this.#progress());
  }

  #countReasons(refusals: readonly Refusal[], position: number): void {
    const kinds = new Map(refusals.map(({ code, field }) => [`${code} ${field ?? ""}`, { code, field }]));
    for (const [kind, { code, field }] of kinds) {
      const reason = this.#reasons.get(kind) ?? { code, field, rows: 0, positions: [] };
      reason.rows += 1;
      if (reason.positions.length < MOST_POSITIONS) reason.positions.push(position);
      this.#reasons.set(kind, reason);
    }
  }

  #countName(name: string): void {
    const known = this.#undeclared.has(name) || this.#undeclared.size < MOST_NAMES ? name : WITHHELD;
    this.#undeclared.set(known, (this.#undeclared.get(known) ?? 0) + 1);
  }

  #progress(): ImportProgress {
    const { accepted, merged, refused } = this.#total;
    return { rows: accepted + merged + refused, accepted, merged, refused };
  }

  result(): ImportResult {
    const refusals = [...this.#reasons.values()].sort((left, right) => right.rows - left.rows);
    const undeclared = [...this.#undeclared].sort(([, left], [, right]) => right - left);
    return { ...this.#progress(), refusals, undeclared: Object.fromEntries(undeclared) };
  }
}

function refusedAfter(outcome: Outcome | undefined, position: number): { refusals: Refusal[]; position: number }[] {
  if (outcome === undefined || outcome === "accepted" || outcome === "merged") return [];
  return [{ refusals: [refusalAfter(outcome)], position }];
}

/** Rows by reason, and by undeclared property, for the trail; bounded. */
function countsOf(
  refused: readonly { readonly refusals: readonly Refusal[] }[],
  names: readonly string[],
): Record<string, number> {
  const counts = new Map<string, number>([["rows", refused.length]]);
  const add = (name: string): void => {
    if (counts.has(name) || counts.size < MOST_NAMES) counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  for (const { refusals } of refused) {
    for (const kind of new Set(refusals.map(({ code, field }) => (field === undefined ? code : `${code} ${field}`))))
      add(kind);
  }
  for (const name of names) add(`${PROPERTY}${name}`);
  return Object.fromEntries(counts);
}

function isRows(rows: unknown): rows is Rows {
  return (
    typeof rows === "object" &&
    rows !== null &&
    (Symbol.asyncIterator in rows || Symbol.iterator in rows || "getReader" in rows)
  );
}

/** One way to pull rows out of whatever holds them. */
function iteratorOf(rows: Rows): AsyncIterator<unknown> | Iterator<unknown> {
  if (Symbol.asyncIterator in rows) return rows[Symbol.asyncIterator]();
  return Symbol.iterator in rows ? rows[Symbol.iterator]() : readerOf(rows);
}

/** For platforms whose web streams are not iterable. */
function readerOf(stream: ReadableStream<unknown>): AsyncIterator<unknown> {
  const reader = stream.getReader();
  return {
    next: async () => {
      const { done, value } = await reader.read();
      return done ? { done: true, value: undefined } : { done: false, value };
    },
    return: async () => {
      await reader.cancel();
      return { done: true, value: undefined };
    },
  };
}

/** The next row, or the reason of the abort if that comes first. */
async function pull(
  iterator: AsyncIterator<unknown> | Iterator<unknown>,
  signal: AbortSignal | undefined,
): Promise<IteratorResult<unknown>> {
  signal?.throwIfAborted();
  const next = iterator.next();
  if (signal === undefined || !(next instanceof Promise)) return next;
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    const result = await Promise.race([next, aborted]);
    // the source itself may have been what aborted, before the listener was there
    signal.throwIfAborted();
    return result;
  } finally {
    if (stop !== undefined) signal.removeEventListener("abort", stop);
  }
}
