import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csv } from "../../../../src/assignment/source/readers/csv.js";
import { UnreadableRow } from "../../../../src/assignment/source/readers/unreadable-row.js";
import { collect } from "../../../support/collect.js";
import { runs } from "../../../support/runs.js";

/** A table whose every cell says where it stands, and its text line by line. */
interface Table {
  readonly columns: number;
  readonly delimiter: string;
  /** Rows as they were, the header first. */
  readonly cells: readonly (readonly string[])[];
  /** Rows as they are written, without the end of the line. */
  readonly written: readonly string[];
  readonly endings: readonly string[];
}

const ENDINGS = ["\n", "\r\n", "\r"];

/** What stands behind the marker of a cell: much of what CSV gives a meaning to. */
const tail = (delimiter: string) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom("", " å", " 🎉") },
    // a broken line that has as many delimiters as a row is one to every reader
    fc.array(fc.constantFrom('"', delimiter, "x", " "), { maxLength: 4 }).map((parts) => `${parts.join("")}.`),
    fc.array(fc.constantFrom('"', "\n", "\r\n", "x", " "), { maxLength: 4 }).map((parts) => `${parts.join("")}.`),
  );

const table: fc.Arbitrary<Table> = fc
  .tuple(fc.constantFrom(",", ";", "\t", "|"), fc.integer({ min: 2, max: 10 }), fc.integer({ min: 1, max: 8 }))
  .chain(([delimiter, columns, rows]) =>
    fc
      .tuple(
        fc.array(fc.tuple(tail(delimiter), fc.integer({ max: 3, min: 0 })), {
          minLength: columns * rows,
          maxLength: columns * rows,
        }),
        fc.array(fc.constantFrom(...ENDINGS), { minLength: rows + 1, maxLength: rows + 1 }),
      )
      .map(([parts, endings]) => {
        const header = Array.from({ length: columns }, (_, column) => `c${column}`);
        const cells = [header];
        const written = [header.join(delimiter)];
        for (let row = 1; row <= rows; row += 1) {
          const own = parts.slice((row - 1) * columns, row * columns);
          const values = own.map(([text], column) => `r${row}c${column}${text}`);
          cells.push(values);
          written.push(
            values
              .map((value, column) => {
                const needs = /["\r\n]/.test(value) || value.includes(delimiter) || own[column]?.[1] === 0;
                return needs ? `"${value.replaceAll('"', '""')}"` : value;
              })
              .join(delimiter),
          );
        }
        return { columns, delimiter, cells, written, endings };
      }),
  );

const countLines = (text: string) => text.split(/\r\n|\r|\n/).length;

/** A table, and one of its rows as a system or a hand damaged it. */
const damaged = table.chain((whole) =>
  fc
    .tuple(
      fc.integer({ min: 1, max: whole.written.length - 1 }),
      fc.nat(),
      fc.constantFrom("quote", "quote", "begin", "drop", "delimiter", "byte"),
    )
    .map(([row, place, kind]) => {
      const line = whole.written[row] ?? "";
      const middle = place % (line.length + 1);
      // not within a character of two units
      const cut = /[\ud800-\udbff]/.test(line[middle - 1] ?? "") ? middle - 1 : middle;
      const insert = (text: string, at: number) => line.slice(0, at) + text + line.slice(at);
      const begins = [0, ...[...line.matchAll(new RegExp(`[${whole.delimiter}]`, "g"))].map(({ index }) => index + 1)];
      const quotes = [...line.matchAll(/"/g)].map(({ index }) => index);
      const lost = quotes[place % Math.max(quotes.length, 1)];
      const changed = {
        quote: insert('"', cut),
        begin: insert('"', begins[place % begins.length] ?? 0),
        drop: lost === undefined ? insert('"', 0) : line.slice(0, lost) + line.slice(lost + 1),
        delimiter: insert(whole.delimiter, cut),
        byte: insert("\u00ff", cut),
      }[kind];
      return { ...whole, row, kind, written: whole.written.with(row, changed ?? line) };
    }),
);

/** Bytes of a text, where U+00FF stands for a byte that is not UTF-8. */
function toBytes(text: string): Uint8Array {
  return Buffer.concat(
    text
      .split("\u00ff")
      .flatMap((part, index) => (index === 0 ? [Buffer.from(part)] : [Buffer.from([0xff]), Buffer.from(part)])),
  );
}

const join = ({ written, endings }: Table) => written.map((line, index) => line + (endings[index] ?? "\n")).join("");

/** The lines on which rows begin. */
function firstLines({ written }: Table): readonly number[] {
  const lines: number[] = [];
  let line = 1;
  for (const text of written) {
    lines.push(line);
    line += countLines(text);
  }
  return lines;
}

const MARKER = /r(\d+)c(\d+)/g;

describe("rows of CSV", () => {
  it("are those that were written, if nothing is wrong with them, or are refused at their lines", async () => {
    let [same, refused] = [0, 0];
    await fc.assert(
      fc.asyncProperty(table, async (whole) => {
        const { delimiter, columns, cells } = whole;
        const expected = cells.slice(1).map((row) => Object.fromEntries(row.map((cell, index) => [`c${index}`, cell])));
        const trusted = await collect(csv(join(whole), { delimiter, quotes: "trust" }));
        expect(trusted).toEqual(expected);
        const found = await collect(csv(join(whole), { delimiter }));
        const rows = found.filter((row) => !(row instanceof UnreadableRow));
        if (rows.length === found.length) expect(found).toEqual(expected);
        const of = rows.length === expected.length ? "same" : "refused";
        if (of === "same") same += 1;
        else refused += 1;
        // whatever is refused has lines that look like rows
        const suspected = whole.written.some(
          (line) =>
            countLines(line) > 1 &&
            (columns >= 8 || line.split(/\r\n|\r|\n/).every((one) => one.split(delimiter).length === columns)),
        );
        if (!suspected) expect(of).toBe("same");
      }),
      { numRuns: runs(3_000) },
    );
    expect(same).toBeGreaterThan(10 * refused);
  });

  it("never have a cell of another row or column, whatever is wrong with one of them", async () => {
    let [refusals, whole] = [0, 0];
    await fc.assert(
      fc.asyncProperty(damaged, async (given) => {
        const { delimiter, cells, row: broken } = given;
        const found = await collect(csv(toBytes(join(given)), { delimiter }));
        const lines = firstLines(given);
        const seen = new Set<number>();
        for (const row of found) {
          if (row instanceof UnreadableRow) {
            refusals += 1;
            continue;
          }
          whole += 1;
          // each cell has its own marker, and no other
          const bare = (text: string) => text.replaceAll('"', "").replaceAll(delimiter, "");
          const values = Object.values(row).map(String);
          const marks = values.map((value) => [...bare(value).matchAll(MARKER)].map(([mark]) => mark));
          const number = Number(/\d+/.exec(marks[0]?.[0] ?? "")?.[0]);
          expect(marks).toEqual(values.map((_, column) => [`r${number}c${column}`]));
          seen.add(number);
          // and is as it was written, unless the damage is in it
          if (number !== broken) expect(values).toEqual(cells[number]);
          else {
            for (const [index, cell] of values.entries()) {
              const was = bare(cells[number]?.[index] ?? "");
              // of a cell of several lines that a quote ends early, or none begins, the rest is refused at its line
              const isCut = /quote|drop/.test(given.kind) && /^(?:\r\n|\n|\r)/.test(was.slice(bare(cell).length));
              if (!isCut) expect(bare(cell)).toBe(was);
            }
          }
        }
        // whoever did not come in was refused, at a line of their own or of the row whose quote took them in
        const refusedLines = new Set(found.flatMap((row) => (row instanceof UnreadableRow ? [row.line] : [])));
        for (const [index, line] of lines.entries()) {
          if (index > 0 && !seen.has(index)) {
            const end = line + countLines(given.written[index] ?? "");
            expect([...refusedLines].some((one) => one >= line && one < end)).toBe(true);
          }
        }
      }),
      { numRuns: runs(5_000) },
    );
    expect(Math.min(refusals, whole)).toBeGreaterThan(100);
  });
});
