import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CsvRecord, CsvRecords, type RecordRules } from "../../../../src/assignment/source/readers/records.js";
import { runs } from "../../../support/runs.js";

const DELIMITERS = [",", ";", "||"];

/** Texts that are made of little but what CSV gives a meaning to, so that every order of it comes up. */
const text = fc
  .array(fc.constantFrom('"', '"', '"', '""', ",", ";", "|", "||", "\n", "\r\n", "\r", "a", "b ", "å", "🎉"), {
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
    fc.array(fc.tuple(fc.array(cell, { maxLength: 4 }), fc.constantFrom("\n", "\r\n", "\r")), { maxLength: 6 }),
  )
  .map(([delimiter, records]) => ({
    delimiter,
    text: records.map(([cells, ending]) => cells.join(delimiter) + ending).join(""),
  }));
const file = fc.oneof(written, fc.record({ delimiter: fc.constantFrom(...DELIMITERS), text }));

/** What csv-parse makes of a text; nothing where it refuses it. */
function parsed(whole: string, delimiter: string): readonly (readonly string[])[] | undefined {
  try {
    return parse(whole, { delimiter, record_delimiter: ["\r\n", "\n", "\r"], relax_column_count: true });
  } catch {
    return undefined;
  }
}

function readAll(
  pieces: readonly string[],
  rules: Partial<RecordRules> & { readonly delimiter: string },
  columns = 0,
): CsvRecord[] {
  const records = new CsvRecords({ longest: 1_000_000, ...rules });
  records.columns = columns;
  const found: CsvRecord[] = [];
  const take = () => {
    for (let one = records.next(); one !== undefined; one = records.next()) found.push(one);
  };
  for (const piece of pieces) {
    records.push(piece);
    take();
  }
  records.end();
  take();
  return found;
}

/** A blank line is no record to csv-parse in some places, and one of an empty cell in others. */
const filled = (cells: readonly string[]) => cells.length > 1 || cells[0] !== "";

describe("records of CSV", () => {
  it("are those that csv-parse reads, if quotes are trusted", () => {
    let [readable, refused] = [0, 0];
    fc.assert(
      fc.property(file, ({ text: whole, delimiter }) => {
        const expected = parsed(whole, delimiter);
        const found = readAll([whole], { delimiter, trustQuotes: true });
        if (expected === undefined) refused += 1;
        else {
          readable += 1;
          expect(found.filter(({ fault }) => fault !== undefined)).toEqual([]);
          expect(found.map(({ cells }) => cells).filter(filled)).toEqual(expected.filter(filled));
        }
      }),
      { numRuns: runs(10_000) },
    );
    expect(Math.min(readable, refused)).toBeGreaterThan(100);
  });

  it("are those that csv-parse reads or faults, if quotes are checked", () => {
    let [same, faulty] = [0, 0];
    fc.assert(
      fc.property(written, fc.integer({ min: 0, max: 4 }), ({ text: whole, delimiter }, columns) => {
        const expected = parsed(whole, delimiter)?.filter(filled) ?? [];
        const found = readAll([whole], { delimiter }, columns).filter(({ cells, fault }) => fault ?? filled(cells));
        if (found.every(({ fault }) => fault === undefined)) {
          same += 1;
          expect(found.map(({ cells }) => cells)).toEqual(expected);
        } else faulty += 1;
      }),
      { numRuns: runs(10_000) },
    );
    expect(Math.min(same, faulty)).toBeGreaterThan(100);
  });

  it("leave no line out, and come back to the next line after each fault", () => {
    fc.assert(
      fc.property(file, fc.integer({ min: 0, max: 4 }), fc.boolean(), ({ text: whole, delimiter }, columns, fill) => {
        const found = readAll([whole], { delimiter, fill }, columns);
        const lines = whole.split(/\r\n|\r|\n/);
        if (lines.at(-1) === "") lines.pop();
        expect(found.reduce((sum, one) => sum + one.lines, 0)).toBe(lines.length);
        let line = 1;
        for (const one of found) {
          expect(one.line).toBe(line);
          // nothing but what stands in its own lines, quotes aside
          const own = lines
            .slice(line - 1, line - 1 + one.lines)
            .join("")
            .replaceAll('"', "");
          const bare = one.cells.join(delimiter).replaceAll(/["\r\n]/g, "");
          if (one.fault === undefined) expect(bare).toBe(own);
          line += one.lines;
        }
      }),
      { numRuns: runs(10_000) },
    );
  });

  it("are the same however the text is cut", () => {
    fc.assert(
      fc.property(
        file,
        fc.array(fc.nat(40), { maxLength: 8 }),
        fc.constantFrom(6, 1_000),
        ({ text: given, delimiter }, cuts, longest) => {
          // a record that is wrong and too long may be refused for either
          const whole = longest === 6 ? given.replaceAll('"', "") : given;
          const places = [0, ...cuts.filter((one) => one < whole.length).sort((a, b) => a - b), whole.length];
          const pieces = places.slice(1).map((end, index) => whole.slice(places[index], end));
          const expected = readAll([whole], { delimiter, longest }, 2);
          expect(readAll(pieces, { delimiter, longest }, 2)).toEqual(expected);
          expect(readAll([...whole], { delimiter, longest }, 2)).toEqual(expected);
        },
      ),
      { numRuns: runs(5_000) },
    );
  });

  it("are counted in lines, of which a carriage return and a newline are one", () => {
    const lines = (whole: string) =>
      readAll([whole], { delimiter: "," })
        .filter(({ cells }) => filled(cells))
        .map(({ line }) => line);
    expect(lines('a\r\n"x\r\ny"\r\n\r\nz\r\n')).toEqual([1, 2, 5]);
    expect(lines('a\n"x\r\r\ny"\nz\n')).toEqual([1, 2, 5]);
    expect(lines('a\r"x\r\ny"\rz\r')).toEqual([1, 2, 4]);
    expect(lines('"\r","\n"\nz')).toEqual([1, 4]);
  });

  it("take time in proportion to the text, in whatever pieces it comes", () => {
    const cells = "x".repeat(400_000);
    const doubled = `"${cells.replaceAll("x", '""')}"`;
    for (const whole of [doubled, cells, `${"\n".repeat(400_000)}a`, `"${"\n".repeat(400_000)}"`]) {
      expect(readAll(whole.match(/.{1,7}/gs) ?? [], { delimiter: "," }).at(-1)?.fault).toBeUndefined();
    }
  });

  it("take time in proportion to the text, whatever quotes are left open", () => {
    for (const line of ['x,"\n', '"a""\n', '"\n', ',"\n', 'x,"y\n', '"""\n', 'a,""""\n', '"x"y\n', ' "\n']) {
      const whole = line.repeat(100_000);
      const found = readAll([whole], { delimiter: "," }, 2);
      expect(found.reduce((sum, one) => sum + one.lines, 0)).toBe(100_000);
    }
  });
});
