import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, withheldCells } from "../../../../src/store/read/report/disclosure.js";

const cells = (...people: number[]): Cell[] => people.map((count, index) => ({ key: [String(index)], people: count }));
const withheld = (table: readonly Cell[], threshold = 5) => [...withheldCells(table, threshold)].sort();

describe("small groups", () => {
  it("are withheld, with another group if the total would reveal them", () => {
    expect(withheld(cells(8, 7, 6))).toEqual([]);
    expect(withheld(cells(8, 7, 3))).toEqual([1, 2]);
    expect(withheld(cells(8, 4, 3))).toEqual([1, 2]);
    // two groups of one person each would be told apart by their sum
    expect(withheld(cells(8, 6, 1, 1))).toEqual([1, 2, 3]);
    expect(withheld(cells(3))).toEqual([0]);
    expect(withheld([])).toEqual([]);
  });

  it("are withheld along every line of a table", () => {
    const table = (rows: number[][]): Cell[] =>
      rows.flatMap((row, y) => row.map((people, x) => ({ key: [String(y), String(x)], people })));
    // one small cell takes one more in its row, one in its column, and the one where those meet
    expect(
      withheld(
        table([
          [3, 9, 20],
          [8, 7, 20],
          [20, 20, 20],
        ]),
      ).length,
    ).toBeGreaterThanOrEqual(4);
  });

  it("can never be worked out from the shown groups and the sums", () => {
    const tables = fc.array(
      fc.record({
        key: fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom("x", "y", "z")),
        people: fc.integer({ min: 1, max: 12 }),
      }),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(tables, fc.integer({ min: 2, max: 6 }), (all, threshold) => {
        const table = [...new Map(all.map((cell) => [cell.key.join(), cell])).values()];
        const hidden = withheldCells(table, threshold);
        for (const [index, { people }] of table.entries()) if (people < threshold) expect(hidden.has(index)).toBe(true);
        const sum = (cells: readonly Cell[]) => cells.reduce((total, { people }) => total + people, 0);
        const lines = [[], [0], [1]].flatMap((kept) => {
          const names = new Set(table.map(({ key }) => kept.map((dimension) => key[dimension]).join()));
          return [...names].map((name) =>
            table.filter(({ key }) => kept.map((dimension) => key[dimension]).join() === name),
          );
        });
        for (const line of lines) {
          const unseen = line.filter((cell) => hidden.has(table.indexOf(cell)));
          if (unseen.length === 0) continue;
          // what is missing from a published sum is several groups that reach the threshold, or the sum itself is small
          const isSafe = (unseen.length >= 2 && sum(unseen) >= threshold) || unseen.length === line.length;
          expect(isSafe).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
