import { setImmediate as turned } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { csv } from "../../../../src/assignment/source/readers/csv.js";
import { UnreadableRow } from "../../../../src/assignment/source/readers/unreadable-row.js";
import { collect } from "../../../support/collect.js";

const MIB = 1_048_576;

/** Text in chunks, made one at a time. */
function* chunked(first: string, chunk: string, times: number, last = ""): Generator<string> {
  yield first;
  for (let index = 0; index < times; index += 1) yield chunk;
  yield last;
}

/** The most that is held while rows are read, beyond what was held before. */
async function readPeak(rows: AsyncIterable<object>): Promise<{ readonly peak: number; readonly refused: number }> {
  const before = process.memoryUsage();
  let [peak, refused, seen] = [0, 0, 0];
  const look = () => {
    const now = process.memoryUsage();
    peak = Math.max(peak, now.heapUsed + now.external - before.heapUsed - before.external);
  };
  for await (const row of rows) {
    if (row instanceof UnreadableRow) refused += 1;
    if (seen % 1_000 === 0) look();
    seen += 1;
  }
  look();
  return { peak, refused };
}

describe("bounds of a reader", () => {
  it("refuse a row that is too long alone, and go on behind it", async () => {
    const limits = { record: 10 };
    expect(await collect(csv(`a,b\n${"x".repeat(8)},1\n${"x".repeat(9)},1\n1,2\n`, { limits }))).toEqual([
      { a: "x".repeat(8), b: "1" },
      new UnreadableRow(3, "too-large"),
      { a: "1", b: "2" },
    ]);
    expect(await collect(csv(`a,b\n"${"x".repeat(20)}",1\n1,2\n`, { limits }))).toEqual([
      new UnreadableRow(2, "open-quote"),
      { a: "1", b: "2" },
    ]);
  });

  it.each<[string, () => Iterable<string>, number]>([
    ["a line that never ends", () => chunked("a,b\n", "x".repeat(65_536), 1_600, "\n1,2\n"), 1],
    ["a quote that never ends", () => chunked('a,b\n1,"', "x".repeat(65_536), 1_600, "\n1,2\n"), 1],
    [
      "a quote that never ends over lines",
      () => chunked('a,b\n1,"', `${"x".repeat(1_000)}\n`, 100_000, "1,2\n"),
      100_001,
    ],
    ["lines that are none", () => chunked("a,b\n", "\n".repeat(65_536), 50), 0],
  ])("hold little of %s", async (_, text, refused) => {
    const read = await readPeak(csv(text()));
    expect(read.refused).toBeGreaterThanOrEqual(Math.min(refused, 1));
    expect(read.refused).toBeLessThanOrEqual(refused);
    expect(read.peak).toBeLessThan(60 * MIB);
  });

  it("refuse a header of 16 MB, and one of 100,000 columns, with codes", async () => {
    const long = collect(csv(chunked("a", "a,".repeat(32_768), 256, "\n1\n")));
    await expect(long).rejects.toMatchObject({ code: "header-too-large" });
    const header = Array.from({ length: 100_000 }, (_, index) => `c${index}`).join();
    await expect(collect(csv(`${header}\n1\n`))).rejects.toMatchObject({ code: "too-many-columns" });
    const limits = { columns: 100_000 };
    const [row = {}] = await collect(csv(`${header}\n${"1,".repeat(99_999)}1\n`, { limits }));
    expect(Object.keys(row)).toHaveLength(100_000);
  });

  // counted in rows, since a machine that does other things takes any time for them
  it.each<[string, () => AsyncIterable<object>, number]>([
    ["small", () => csv(`a,b\n${"1,2\n".repeat(500_000)}`), 50_000],
    ["wide", () => csv(`${"a,".repeat(5_000)}b\n${`${"1,".repeat(5_000)}2\n`.repeat(300)}`), 100],
    ["refused", () => csv(`a,b\n${'1,"2\n'.repeat(500_000)}`), 50_000],
  ])("give the event loop its turns, if rows are %s", async (_, read, most) => {
    let [longest, since, turns, isOver] = [0, 0, 0, false];
    const watch = (async () => {
      while (!isOver) {
        await turned();
        longest = Math.max(longest, since);
        since = 0;
        turns += 1;
      }
    })();
    for await (const row of read()) if (row instanceof Object) since += 1;
    isOver = true;
    await watch;
    expect(turns).toBeGreaterThan(5);
    expect(longest).toBeLessThan(most);
  });

  it("give the event loop its turns, if there is no row in many lines", async () => {
    let [turns, isOver] = [0, false];
    const watch = (async () => {
      for (; !isOver; turns += 1) await turned();
    })();
    expect(await collect(csv(`a,b\n${",\n".repeat(2_000_000)}`))).toEqual([]);
    isOver = true;
    await watch;
    expect(turns).toBeGreaterThan(5);
  });
});
