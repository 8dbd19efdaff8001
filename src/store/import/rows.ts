import type { EndSignal, WebStream } from "../../boundary/index.js";

/** Rows of a source: an array or generator, an async one, or a web stream. */
export type Rows<Row = unknown> = Iterable<Row> | AsyncIterable<Row> | WebStream<Row>;

export function isRows(rows: unknown): rows is Rows {
  return (
    typeof rows === "object" &&
    rows !== null &&
    (Symbol.asyncIterator in rows || Symbol.iterator in rows || "getReader" in rows)
  );
}

/** Returns an iterator over rows, for each of the three kinds. */
export function toIterator(rows: Rows): AsyncIterator<unknown> | Iterator<unknown> {
  if (Symbol.asyncIterator in rows) return rows[Symbol.asyncIterator]();
  return Symbol.iterator in rows ? rows[Symbol.iterator]() : toStreamIterator(rows);
}

/** Iterates a web stream on platforms where it is not iterable. */
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

/**
 * Asks for the next row. An asynchronous source may take long; then the reason of an abort is thrown, if the abort
 * comes first.
 */
export function pull(
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

export async function orAborted<Value>(next: PromiseLike<Value>, signal: EndSignal | undefined): Promise<Value> {
  if (signal === undefined) return next;
  // After an abort, a late failure of the source must not count as unhandled. Its error may quote the data.
  Promise.resolve(next).catch(() => undefined);
  signal.throwIfAborted();
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    const result = await Promise.race([next, aborted]);
    // the source itself may have aborted, before the listener was there
    signal.throwIfAborted();
    return result;
  } finally {
    if (stop !== undefined) signal.removeEventListener("abort", stop);
  }
}

/** Closes a source. It does not wait for one that hangs, and ignores an error of one that fails. */
export function letGo(iterator: AsyncIterator<unknown> | Iterator<unknown> | undefined): void {
  try {
    void Promise.resolve(iterator?.return?.()).catch(() => undefined);
  } catch {
    // the source is closed either way
  }
}
