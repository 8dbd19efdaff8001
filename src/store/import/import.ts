import { randomUUID } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { AnyAssignment, RowReader, Source } from "../../assignment/index.js";
import { type EndSignal, type ListCheck, type WebStream, WITHHELD } from "../../boundary/index.js";
import { PurposeboundError, type Refusal, StoreError } from "../../errors/index.js";
import { PROPERTY } from "../../oversight/index.js";
import { checkActor } from "../actor.js";
import type { DatasetContext } from "../context.js";
import {
  type Admission,
  type AdmitOptions,
  admit,
  type Candidate,
  refusalAfter,
  sentIn,
  write,
} from "../intake/intake.js";
import { Reasons, type RefusedRows } from "./reasons.js";

/** Rows of a source: an array or generator, an async one, or a web stream. */
export type Rows<Row = unknown> = Iterable<Row> | AsyncIterable<Row> | WebStream<Row>;

/** How far an import has come. */
export interface ImportProgress {
  /** Rows read so far. */
  readonly rows: number;
  /** Rows that brought a new person. */
  readonly created: number;
  /** Rows that added to a person already held. */
  readonly merged: number;
  readonly refused: number;
}

/**
 * What became of the rows of a source. `rows` is the sum of created, merged and refused: the first so many of them. Where
 * an import ended early, some rows behind them may be stored too; importing them again merges them.
 */
export interface ImportResult extends ImportProgress {
  /** Why rows were refused, most frequent first; a row may have several reasons. */
  readonly refusals: readonly RefusedRows[];
  /** How many rows carried each property that is neither mapped nor ignored; `(key 3)` for a third one whose name may be personal. */
  readonly undeclared: Readonly<Record<string, number>>;
}

/** Options of an import. */
export interface ImportOptions {
  /** Who imports, by reference, such as `job:nightly`. */
  readonly actor?: string;
  /** Called after each batch is committed, one call at a time, and waited for. */
  readonly onProgress?: (progress: ImportProgress) => unknown;
  /** Ends the import early; what is committed stays. */
  readonly signal?: EndSignal;
  /** Rows in one transaction. Default 5,000. */
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
      `The import from source "${source}" into assignment "${assignment}" ended after ${result.rows} rows${reason instanceof PurposeboundError ? `: ${reason.message.replace(/\.$/, "")}` : ""}`,
    );
    this.result = result;
    this.#reason = reason;
  }

  /** What ended the import. Not shown when the error is logged: errors of a reader may quote the data. */
  get reason(): unknown {
    return this.#reason;
  }
}

const BATCH = 5_000;
/** A connection that answers no more must not keep an import from ending. */
const LONGEST_END_MS = 1_000;
/** As many rows are read while others are being written, before those are let go on. */
const ROWS_A_TURN = 250;
/** As many names as one result carries. */
const MOST_NAMES = 500;

interface Tally {
  created: number;
  merged: number;
  refused: number;
}

/**
 * Imports the rows of a source, batch by batch. While batches are being written the next one is read, and no further:
 * then no row is asked for until a batch is committed.
 */
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
    iterator = toIterator(rows);
    for (;;) {
      const pending = pull(iterator, options.signal);
      // rows that are there cost no turn of the loop
      const next = pending instanceof Promise ? await pending : pending;
      if (next.done === true) break;
      run.take(next.value);
      if (run.isFull) await run.write();
      else if (run.isDueATurn) await run.turn();
    }
    await run.finish();
  } catch (error) {
    letGo(iterator);
    await run.end();
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

/** Rows that are written in one transaction. */
class Batch {
  readonly candidates: Candidate[] = [];
  /** Position of each candidate. */
  readonly positions: number[] = [];
  /** Refusals of rows that did not become a candidate. */
  readonly refused: { readonly refusals: readonly Refusal[]; readonly position: number }[] = [];
  /** Undeclared properties, once for each row that carried them. */
  readonly names: string[] = [];
  #people: Set<string> | undefined;

  add(admission: Admission, position: number): void {
    if (admission.success) {
      this.candidates.push(admission.candidate);
      this.positions.push(position);
    } else this.refused.push({ refusals: admission.refusals, position });
  }

  get size(): number {
    return this.candidates.length + this.refused.length;
  }

  get people(): ReadonlySet<string> {
    this.#people ??= new Set(this.candidates.map(({ identity }) => identity));
    return this.#people;
  }

  /** Whether two batches tell of one person: then their order matters. */
  sharesPeople(other: Batch): boolean {
    return this.candidates.some(({ identity }) => other.people.has(identity));
  }
}

class ImportRun {
  readonly #context: DatasetContext;
  readonly #source: Source;
  readonly #actor: string;
  readonly #options: ImportOptions;
  readonly #operation = randomUUID();
  readonly #size: number;
  /** As many batches are written at once. */
  readonly #writers: number;
  readonly #total: Tally = { created: 0, merged: 0, refused: 0 };
  readonly #reasons = new Reasons();
  readonly #undeclared = new Map<string, number>();
  readonly #boundary: AnyAssignment["~internals"]["boundary"];
  readonly #admitting: AdmitOptions;
  readonly #reader: RowReader | undefined;
  /** The boundary, of rows as the reader gives them. */
  readonly #check: ListCheck;
  #read = 0;
  #batch = new Batch();
  readonly #writing = new Map<Batch, Promise<boolean>>();
  /** Whether the batch before was written and counted. */
  #counted: Promise<boolean> = Promise.resolve(true);
  #failure: { readonly error: unknown } | undefined;
  #isOver = false;

  constructor(context: DatasetContext, source: Source, options: ImportOptions) {
    this.#context = context;
    this.#source = source;
    this.#options = options;
    this.#actor = checkActor(options.actor);
    this.#size = options.batch ?? BATCH;
    this.#writers = context.storage.supports.multiProcess ? 2 : 1;
    const { boundary, part } = context.assignment["~internals"];
    this.#boundary = source.enriches ? part(source.supplies, true) : boundary;
    this.#admitting = { enriches: source.enriches, mapped: true };
    const order = context.fields.map(({ name }) => name);
    this.#reader = source["~mapping"].reader(order);
    this.#check = this.#boundary.listed(order);
  }

  get isFull(): boolean {
    return this.#batch.size >= this.#size;
  }

  /** Whether what is being written has waited for long enough. */
  get isDueATurn(): boolean {
    return this.#read % ROWS_A_TURN === 0 && this.#writing.size > 0;
  }

  /** Lets what is being written go on. */
  async turn(): Promise<void> {
    await setImmediate();
    this.#throwFailure();
  }

  take(row: unknown): void {
    this.#read += 1;
    const position = this.#read;
    const batch = this.#batch;
    const read = this.#reader?.(row);
    if (read === undefined) {
      this.#takeSlowly(row, position);
      return;
    }
    const { values, evidence, undeclared } = read;
    if (undeclared.length > 0) batch.names.push(...new Set(undeclared));
    batch.add(admit(this.#context, this.#check(values), values, evidence, this.#admitting), position);
  }

  /** Takes a row that is out of the ordinary, or of which there is something to refuse. */
  #takeSlowly(row: unknown, position: number): void {
    const batch = this.#batch;
    const { input, evidence, undeclared, refusals } = this.#source["~mapping"].map(row);
    if (undeclared.length > 0) batch.names.push(...new Set(undeclared));
    if (refusals.some(({ code }) => code === "unreadable-row")) {
      batch.refused.push({ refusals, position });
      return;
    }
    const given = sentIn(this.#context, input);
    const admission = admit(this.#context, this.#boundary.check(input), given, evidence, this.#admitting);
    if (refusals.length > 0) {
      // whatever else is wrong is said at once, save for fields of which the mapping said it
      const known = new Set(refusals.map(({ field }) => field));
      const others = admission.success ? [] : admission.refusals.filter(({ field }) => !known.has(field));
      batch.refused.push({ refusals: [...refusals, ...others], position });
    } else batch.add(admission, position);
  }

  /**
   * Begins to write the batch, as soon as a writer is free and no other is at work on the same people. Returns before it
   * is written, so that the next one can be read meanwhile.
   */
  async write(): Promise<void> {
    const batch = this.#batch;
    while (this.#writing.size >= this.#writers || [...this.#writing.keys()].some((one) => one.sharesPeople(batch))) {
      await orAborted(Promise.race(this.#writing.values()), this.#options.signal);
      this.#throwFailure();
    }
    this.#throwFailure();
    this.#batch = new Batch();
    this.#counted = this.#writeBatch(batch, this.#counted)
      .catch((error: unknown) => {
        this.#failure ??= { error };
        return false;
      })
      .finally(() => this.#writing.delete(batch));
    this.#writing.set(batch, this.#counted);
  }

  /** Writes what is left, and waits for all of it. */
  async finish(): Promise<void> {
    if (this.#batch.size > 0) await this.write();
    await orAborted(Promise.all(this.#writing.values()), this.#options.signal);
    this.#throwFailure();
  }

  /** Lets what is being written come to its end, and counts it; after a while it waits no longer, nor counts. */
  async end(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, LONGEST_END_MS);
    });
    await Promise.race([Promise.all(this.#writing.values()), late]);
    clearTimeout(timer);
    this.#isOver = true;
  }

  #throwFailure(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  async #writeBatch({ candidates, positions, refused, names }: Batch, before: Promise<boolean>): Promise<boolean> {
    const { tally, reasons } = await this.#context.act(
      "shared",
      async ({ transaction, at, record }) => {
        const from = { source: this.#source.id, creates: !this.#source.enriches };
        const outcomes = await write(this.#context, transaction, from, candidates, at);
        const all = [...refused];
        const counts = { created: 0, merged: 0, refused: 0 };
        for (const [index, outcome] of outcomes.entries()) {
          if (outcome === "created" || outcome === "merged") counts[outcome] += 1;
          else all.push({ refusals: [refusalAfter(outcome)], position: positions[index] ?? 0 });
        }
        counts.refused = all.length;
        const common = { actor: this.#actor, source: this.#source.id };
        if (counts.created + counts.merged > 0)
          record({ act: "imported", ...common, fields: this.#source.supplies, counts });
        if (all.length > 0 || names.length > 0) record({ act: "refused", ...common, counts: countReasons(all, names) });
        return { tally: counts, reasons: all };
      },
      { operation: this.#operation, people: candidates.map(({ identity }) => identity) },
    );
    // counted only now, and in order: what is counted are the rows up to the first that was not written
    if (!(await before) || this.#isOver) return false;
    this.#total.created += tally.created;
    this.#total.merged += tally.merged;
    this.#total.refused += tally.refused;
    for (const { refusals, position } of reasons) this.#reasons.add(refusals, position);
    for (const name of names) this.#countName(name);
    await this.#options.onProgress?.(this.#progress());
    return true;
  }

  #countName(name: string): void {
    const known = this.#undeclared.has(name) || this.#undeclared.size < MOST_NAMES ? name : WITHHELD;
    this.#undeclared.set(known, (this.#undeclared.get(known) ?? 0) + 1);
  }

  #progress(): ImportProgress {
    const { created, merged, refused } = this.#total;
    return { rows: created + merged + refused, created, merged, refused };
  }

  result(): ImportResult {
    const undeclared = [...this.#undeclared].sort(([, left], [, right]) => right - left);
    return { ...this.#progress(), refusals: this.#reasons.list(), undeclared: Object.fromEntries(undeclared) };
  }
}

/** Rows by reason, and by undeclared property, for the trail; bounded. */
function countReasons(
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
function toIterator(rows: Rows): AsyncIterator<unknown> | Iterator<unknown> {
  if (Symbol.asyncIterator in rows) return rows[Symbol.asyncIterator]();
  return Symbol.iterator in rows ? rows[Symbol.iterator]() : toStreamIterator(rows);
}

/** For platforms whose web streams are not iterable. */
function toStreamIterator(stream: WebStream<unknown>): AsyncIterator<unknown> {
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

/** The next row; for a source that lets wait, or the reason of an abort if that comes first. */
function pull(
  iterator: AsyncIterator<unknown> | Iterator<unknown>,
  signal: EndSignal | undefined,
): IteratorResult<unknown> | Promise<IteratorResult<unknown>> {
  signal?.throwIfAborted();
  const next = iterator.next();
  if (!isPromise(next)) return next;
  return orAborted(next, signal);
}

function isPromise<Value extends object>(value: Value | PromiseLike<Value>): value is PromiseLike<Value> {
  return "then" in value && typeof value.then === "function";
}

async function orAborted<Value>(next: PromiseLike<Value>, signal: EndSignal | undefined): Promise<Value> {
  if (signal === undefined) return next;
  // whatever comes of it after an abort, somebody has heard it: it may quote the data
  Promise.resolve(next).catch(() => undefined);
  signal.throwIfAborted();
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
