import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CsvRecord, CsvRecords } from "../../../../src/assignment/source/csv/records.js";
import { runs } from "../../../support/runs.js";

const DELIMITERS = [",", ";", "||"];

/** Texts that are made of little but what CSV gives a meaning to, so that every order of it comes up. */
const text = fc
  .array(fc.constantFrom('"', '"', '""', ",", ";", "|", "||", "\n", "\r\n", "\r", "a", "b ", "å", "🎉"), {
    maxLength: 24,
  })
  .map((parts) => parts.join(""));

/** Texts as programs write them: nearly all can be read. */
const cell = fc.oneof(
  fc.constantFrom("", "a", "12 å", "🎉"),
  fc
    .array(fc.constantFrom('""', ",", ";", "||", "\n", "\r\n", "x"), { maxLength: 5 })
    .map((parts) => `"${parts.join("")}"`),
);
const written = fc
  .tuple(
    fc.constantFrom(...DELIMITERS),
    fc.constantFrom("\n", "\r\n", "\r"),
    fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 }),
  )
  .map(([delimiter, ending, records]) => ({
    delimiter,
    text: records.map((cells) => cells.join(delimiter)).join(ending),
  }));
const file = fc.oneof(written, fc.record({ delimiter: fc.constantFrom(...DELIMITERS), text }));

/** What csv-parse makes of a text; nothing where it refuses it. */
function parsed(whole: string, delimiter: string): readonly CsvRecord[] | undefined {
  try {
    // with `info`, it puts out this
    const found = parse(whole, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    return found.map(({ record, info }) => ({ cells: record, line: info.lines }));
  } catch {
    return undefined;
  }
}

function read(pieces: readonly string[], delimiter: string): readonly CsvRecord[] | undefined {
  const records = new CsvRecords(delimiter);
  const found = pieces.flatMap((piece) => records.read(piece));
  found.push(...records.end());
  return records.fault === undefined ? found : undefined;
}

const cellsOf = (records: readonly CsvRecord[] | undefined) => records?.map(({ cells }) => cells);

describe("records of CSV", () => {
  it("are those that csv-parse reads, and are refused if it refuses", () => {
    let [readable, refused] = [0, 0];
    fc.assert(
      fc.property(file, ({ text: whole, delimiter }) => {
        const expected = parsed(whole, delimiter);
        const found = read([whole], delimiter);
        expect(cellsOf(found)).toEqual(cellsOf(expected));
        // csv-parse counts a carriage return and a newline within quotes as two lines
        if (!whole.includes("\r")) expect(found).toEqual(expected);
        if (expected === undefined) refused += 1;
        else readable += 1;
      }),
      { numRuns: runs(20_000) },
    );
    expect(Math.min(readable, refused)).toBeGreaterThan(100);
  });

  it("are the same for every way to cut the text", () => {
    fc.assert(
      fc.property(file, fc.array(fc.nat(40), { maxLength: 8 }), ({ text: whole, delimiter }, cuts) => {
        const places = [0, ...cuts.filter((one) => one < whole.length).sort((a, b) => a - b), whole.length];
        const pieces = places.slice(1).map((end, index) => whole.slice(places[index], end));
        expect(read(pieces, delimiter)).toEqual(read([whole], delimiter));
        expect(read([...whole], delimiter)).toEqual(read([whole], delimiter));
      }),
      { numRuns: runs(5_000) },
    );
  });

  it("count lines, where a carriage return and a newline are one", () => {
    const lines = (whole: string) => read([whole], ",")?.map(({ line }) => line);
    expect(lines('a\r\n"x\r\ny"\r\n\r\nz\r\n')).toEqual([1, 3, 5]);
    expect(lines('a\n"x\r\r\ny"\nz\n')).toEqual([1, 4, 5]);
    expect(lines('a\r"x\r\ny"\rz\r')).toEqual([1, 3, 4]);
    expect(lines('"\r","\n"')).toEqual([3]);
  });

  it("take time in proportion to the text, in pieces of any size", () => {
    const cells = "x".repeat(400_000);
    for (const whole of [`"${cells.replaceAll("x", '""')}"`, cells, `${"\n".repeat(400_000)}a`]) {
      expect(read(whole.match(/.{1,7}/gs) ?? [], ",")).toHaveLength(1);
    }
  });
});
