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
    ["lines that are none", () => chunked("a,b\n", "\n".repeat(65_536), 200), 0],
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

  it.each<[string, () => AsyncIterable<object>]>([
    ["small", () => csv(`a,b\n${"1,2\n".repeat(300_000)}`)],
    ["wide", () => csv(`${"a,".repeat(5_000)}b\n${`${"1,".repeat(5_000)}2\n`.repeat(300)}`)],
    ["refused", () => csv(`a,b\n${'1,"2\n'.repeat(200_000)}`)],
    ["blank", () => csv(`a,b\n${",\n".repeat(500_000)}`)],
  ])("give the event loop its turns, if rows are %s", async (_, read) => {
    let longest = 0;
    let isOver = false;
    const watch = (async () => {
      for (let before = performance.now(); !isOver; ) {
        await turned();
        const now = performance.now();
        longest = Math.max(longest, now - before);
        before = now;
      }
    })();
    const rows = read();
    await turned();
    longest = 0;
    for await (const row of rows) if (row === undefined) break;
    isOver = true;
    await watch;
    // 20 ms are to be held; a machine that does other things is given ten times as long
    expect(longest).toBeLessThan(200);
  });
});
