import fc from "fast-check";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { type XlsxOptions, xlsx } from "purposebound/readers";
import { describe, expect, it } from "vitest";
import type { FileInput } from "../../src/assignment/source/readers/input.js";
import { type UnreadableReason, UnreadableRow } from "../../src/assignment/source/readers/unreadable-row.js";
import { readReaderState } from "../../src/assignment/source/reading.js";
import { ValuelessCell } from "../../src/readers/xlsx/sheet.js";
import { collect } from "../support/collect.js";
import { runs } from "../support/runs.js";
import { type Parts, row, writeWorkbook } from "../support/workbooks.js";

const rows = (input: FileInput, options?: XlsxOptions) => collect(xlsx(input, options));
const read = async (parts: Parts, options?: XlsxOptions) => rows(await writeWorkbook(parts), options);
const unread = (line: number, reason: UnreadableReason) => new UnreadableRow(line, reason);
const error = new ValuelessCell();

describe("xlsx", () => {
  it("reads values of the types that they have", async () => {
    const strings =
      "<si><t>Kari</t></si><si><r><t>Ola </t></r><r><t>Berg</t></r><rPh><t>x</t></rPh></si><si><t>a_x000D_b</t></si>";
    const cells = [
      { xml: '<c t="s"><v>0</v></c>' },
      { xml: '<c t="s"><v>1</v></c>' },
      90_000_000.5,
      { xml: '<c t="b"><v>1</v></c>' },
      { xml: '<c t="str"><f>A1</f><v>calculated</v></c>' },
      { xml: "<c><f>A1</f><v>12</v></c>" },
      { xml: '<c t="d"><v>2026-03-01</v></c>' },
      { xml: '<c t="s"><v>2</v></c>' },
    ];
    const found = await read({ strings, rows: row(1, ["a", "b", "c", "d", "e", "f", "g", "h"]) + row(2, cells) });
    expect(found).toEqual([
      { a: "Kari", b: "Ola Berg", c: 90_000_000.5, d: true, e: "calculated", f: 12, g: "2026-03-01", h: "a\rb" },
    ]);
  });

  it("gives errors, and formulas that were never calculated, as values that no field takes", async () => {
    const cells = [
      { xml: '<c t="e"><v>#REF!</v></c>' },
      { xml: "<c><f>A1</f></c>" },
      { xml: "<c><v>1e999</v></c>" },
      1,
    ];
    const found = await read({ rows: row(1, ["a", "b", "c", "d"]) + row(2, cells) });
    expect(found).toEqual([{ a: error, b: error, c: error, d: 1 }]);
  });

  it.each<[string, number, string | number | ValuelessCell]>([
    ["dd.mm.yyyy", 46_082, "2026-03-01"],
    ["dd.mm.yyyy hh:mm", 46_082.5, "2026-03-01T12:00:00"],
    ["dd.mm.yyyy hh:mm", 46_082, "2026-03-01T00:00:00"],
    ["yyyy-mm-dd", 46_082.75, "2026-03-01T18:00:00"],
    ["h:mm AM/PM", 0.4375, "10:30:00"],
    ["h:mm:ss.000", 0.0000115625, "00:00:00.999"],
    ["h:mm", 46_082.5, "2026-03-01T12:00:00"],
    ["[h]:mm", 1.5, 1.5],
    ['0 "days"', 12, 12],
    ["[Red]0.00;[Blue]-0.00", 12, 12],
    ["mmm", 46_082, "2026-03-01"],
    ['"d"0\\y', 3, 3],
    ["yyyy", 1, "1900-01-01"],
    ["yyyy", 59, "1900-02-28"],
    ["yyyy", 60, error],
    ["yyyy", 61, "1900-03-01"],
    ["yyyy", 2_958_465, "9999-12-31"],
    ["yyyy", 2_958_466, error],
    ["yyyy", -1, error],
    ["0000", 155, "0155"],
    ["00000000", 90_000_000, "90000000"],
    ["0000", -1, -1],
    ["0", 155, 155],
  ])("reads a number of the format %j as it is shown: %d", async (format, number, value) => {
    const parts = { formats: [format], rows: row(1, ["a"]) + row(2, [{ xml: `<c s="1"><v>${number}</v></c>` }]) };
    expect(await read(parts)).toEqual([{ a: value }]);
  });

  it("counts days from 1904 where the workbook does", async () => {
    const sheet = row(1, ["a"]) + row(2, [{ xml: '<c s="1"><v>44620</v></c>' }]);
    expect(await read({ rows: sheet, properties: '<workbookPr date1904="1"/>' })).toEqual([{ a: "2026-03-01" }]);
  });

  it("reads the one sheet that is shown and holds anything, or the one that was said", async () => {
    const [one, other] = [row(1, ["a"]) + row(2, ["1"]), row(1, ["a"]) + row(2, ["2"])];
    const hidden = [
      { name: "H", state: "veryHidden", rows: one },
      { name: "E", rows: "" },
      { name: "S", rows: other },
    ];
    expect(await read({ sheets: hidden })).toEqual([{ a: "2" }]);
    expect(await read({ sheets: hidden }, { sheet: "H" })).toEqual([{ a: "1" }]);
    expect(await read({ sheets: hidden }, { sheet: 1 })).toEqual([{ a: "1" }]);
    const both = {
      sheets: [
        { name: "One", rows: one },
        { name: "Two", rows: other },
      ],
    };
    await expect(read(both)).rejects.toThrow("several of its sheets hold something");
    expect(await read(both, { sheet: "Two" })).toEqual([{ a: "2" }]);
    await expect(read(both, { sheet: "Kari Nordmann" })).rejects.toThrow(
      /^XLSX cannot be read: it has no such sheet\. (?!.*Kari)/,
    );
    await expect(read({ sheets: [{ name: "H", state: "hidden", rows: one }] })).rejects.toThrow("none of the sheets");
  });

  it("tells the row of the sheet, its columns, and rows that hold nothing", async () => {
    const sheet = row(3, ["Name ", "No"]) + row(4, ["Kari", 1]) + row(5, []) + row(6, [" "]) + row(9, ["Ola", 2]);
    const found = xlsx(await writeWorkbook({ rows: sheet }));
    const seen: unknown[] = [];
    for await (const one of found) seen.push([readReaderState(found)?.line, one]);
    expect(seen).toEqual([
      [4, { Name: "Kari", No: 1 }],
      [9, { Name: "Ola", No: 2 }],
    ]);
    expect(readReaderState(found)).toEqual({ line: 9, columns: ["Name", "No"], blank: 2 });
  });

  it("finds the header behind notes, or where it is said to be", async () => {
    const notes = row(1, ["Notes"]) + row(3, ["a", "b"]) + row(4, [1, 2]);
    expect(await read({ rows: notes })).toEqual([{ a: 1, b: 2 }]);
    const title = row(1, ["Customers", 2026]) + row(2, ["a", "b"]) + row(3, [1, 2]);
    expect(await read({ rows: title }, { header: { after: 1 } })).toEqual([{ a: 1, b: 2 }]);
    expect(await read({ rows: title }, { header: { has: ["B"] } })).toEqual([{ a: 1, b: 2 }]);
    await expect(read({ rows: title }, { header: { has: ["c"] } })).rejects.toThrow("none of its first rows");
    await expect(read({ rows: title }, { header: { after: 9 } })).rejects.toThrow("it has no header row");
  });

  it("gives a cell that is merged over rows to each, and refuses rows with one over columns", async () => {
    const behind =
      '<mergeCells count="2"><mergeCell ref="A2:A4"/><mergeCell ref="B5:C6"/><mergeCell ref="A7"/></mergeCells>';
    const sheet =
      row(1, ["a", "b", "c"]) +
      row(2, ["Acme", 1, 1]) +
      row(3, [undefined, 2, 2]) +
      row(4, []) +
      row(5, ["x", "both"]) +
      row(6, ["y"]) +
      row(7, ["z", 3]);
    expect(await read({ rows: sheet, behind })).toEqual([
      { a: "Acme", b: 1, c: 1 },
      { a: "Acme", b: 2, c: 2 },
      unread(5, "merged-cells"),
      unread(6, "merged-cells"),
      { a: "z", b: 3, c: undefined },
    ]);
  });

  it("takes no row of a header for a person, and no column of one name for another", async () => {
    const behind = '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>';
    const sheet = row(1, ["Name", "Contact"]) + row(2, [undefined, "Phone", "Email"]) + row(3, ["Kari", "1", "k"]);
    expect(await read({ rows: sheet, behind })).toEqual([
      unread(2, "merged-cells"),
      { Name: "Kari", "Contact (column 2)": "1", "Contact (column 3)": "k" },
    ]);
    expect(await read({ rows: sheet, behind }, { header: { after: 1 } })).toEqual([
      { Name: "Kari", Phone: "1", Email: "k" },
    ]);
  });

  it("refuses rows that are too long or have cells beyond the header, alone", async () => {
    const sheet = row(1, ["a"]) + row(2, ["x".repeat(20)]) + row(3, ["x", "y"]) + row(4, ["z"]);
    const expected = [unread(2, "too-large"), unread(3, "more-cells"), { a: "z" }];
    expect(await read({ rows: sheet }, { limits: { record: 10 } })).toEqual(expected);
  });

  it.each<[string, Parts, string]>([
    [
      "a text that is missing",
      { strings: "", rows: row(1, ["a"]) + row(2, [{ xml: '<c t="s"><v>0</v></c>' }]) },
      "xlsx-unreadable",
    ],
    ["broken XML", { rows: "<row><c></row>" }, "xlsx-unreadable"],
    [
      "XML that ends early",
      { files: { "xl/sheets/0.xml": "<worksheet><sheetData><row r='1'><c><v>1</v></c>" } },
      "xlsx-unreadable",
    ],
    [
      "entities that stand for much",
      {
        files: {
          "xl/sheets/0.xml":
            '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>',
        },
      },
      "xlsx-unreadable",
    ],
    ["rows out of their order", { rows: row(2, ["a"]) + row(1, ["b"]) }, "xlsx-unreadable"],
    ["two cells at one place", { rows: '<row><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>' }, "xlsx-unreadable"],
    ["a cell beyond the last column", { rows: '<row><c r="ZZZ1"><v>1</v></c></row>' }, "xlsx-unreadable"],
    [
      "a workbook that is missing",
      { files: { "_rels/.rels": "<Relationships/>", "xl/workbook.xml": "<x/>" } },
      "xlsx-unreadable",
    ],
  ])("says that it cannot read %s", async (_, parts, code) => {
    await expect(read(parts)).rejects.toMatchObject({ code });
  });

  it("says what else it cannot read", async () => {
    await expect(rows("leads.xlsx")).rejects.toThrow("it is text: pass the bytes of the file, not its name");
    await expect(rows(Buffer.from("a,b\n1,2\n"))).rejects.toThrow("it is no XLSX file");
    await expect(rows(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).rejects.toThrow("it is encrypted");
    const whole = await writeWorkbook({ rows: row(1, ["a"]) + row(2, ["x".repeat(5_000)]) });
    await expect(rows(whole.slice(0, -30))).rejects.toMatchObject({ code: "xlsx-unreadable" });
    const refused = expect.objectContaining({ code: "invalid-argument" });
    for (const [options, what] of [
      [{ sheet: 0 }, /^sheet is neither a name nor a position\. Write the name of the sheet, or its position/],
      [{ sheet: "" }, /^sheet is neither a name/],
      [{ limits: { file: 0 } }, /^limits\.file is not a whole number above 0\. Give a whole number/],
      [{ limits: { rows: 1 } }, /Limits: file, strings, expanded, record, columns\./],
      [{ header: "Name" }, /^header is neither .* Write header: \{ after: 3 \}/],
    ] as const) {
      // as untyped callers may
      expect(() => xlsx(whole, options as never)).toThrow(refused);
      expect(() => xlsx(whole, options as never)).toThrow(what);
    }
  });

  it("is not harmed by a file that unpacks to a thousand times its size", async () => {
    const bomb = await writeWorkbook({ rows: row(1, ["a"]) + row(2, ["x".repeat(30_000_000)]) });
    expect(bomb.length).toBeLessThan(100_000);
    await expect(rows(bomb, { limits: { expanded: 1_000_000 } })).rejects.toMatchObject({ code: "xlsx-too-large" });
    // even in whole, it is one row that is refused
    expect(await rows(bomb)).toEqual([unread(2, "too-large")]);
    const strings = await writeWorkbook({ rows: row(1, ["a"]), strings: "<si><t>x</t></si>".repeat(100_000) });
    await expect(rows(strings, { limits: { strings: 10_000 } })).rejects.toMatchObject({ code: "xlsx-too-large" });
    await expect(rows(bomb, { limits: { file: 1_000 } })).rejects.toMatchObject({ code: "xlsx-too-large" });
    const wide = await writeWorkbook({ rows: row(1, ["a", "b", "c"]) });
    await expect(rows(wide, { limits: { columns: 2 } })).rejects.toMatchObject({ code: "too-many-columns" });
  });

  it("reads streams, and lets go of them", async () => {
    const sheet = row(1, ["a"]) + Array.from({ length: 20_000 }, (_, index) => row(index + 2, [index])).join("");
    const bytes = await writeWorkbook({ rows: sheet });
    const chunks = Array.from({ length: Math.ceil(bytes.length / 999) }, (_, index) =>
      bytes.subarray(index * 999, (index + 1) * 999),
    );
    expect(await rows(chunks)).toHaveLength(20_000);
    for await (const one of xlsx(new Blob([bytes.slice()]).stream())) if (one instanceof Object) break;
  });

  it("reads what another program writes and reads", async () => {
    const value = fc.oneof(
      fc.constantFrom("", "Kari", " Åse ", "a\nb", "🎉", "_x0041_", "<&>\"'"),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => (Object.is(one, -0) ? 0 : one)),
      fc.boolean(),
      fc.date({ min: new Date("1901-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }),
      fc.constant(null),
    );
    const table = fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom("shared" as const, "inline" as const), async (cells, stringMode) => {
        const header = ["a", "b", "c"];
        const bytes = await writeXlsx({ sheets: [{ name: "S", rows: [header, ...cells] }], stringMode });
        const { sheets } = await readXlsx(bytes);
        const expected = (sheets[0]?.rows ?? []).slice(1).map((one) => header.map((_, index) => toOurs(one[index])));
        const filled = expected.filter((one) => one.some((cell) => cell !== undefined && String(cell).trim() !== ""));
        const found = await rows(bytes);
        expect(found.map((one) => Object.values(one).map(toSecond))).toEqual(filled.map((one) => one.map(toSecond)));
      }),
      { numRuns: runs(100) },
    );
  });
});

/** A date of the other program, as ours writes it. */
function toOurs(value: unknown): unknown {
  if (value === null || value === undefined || value === "") return undefined;
  return value instanceof Date ? value.toISOString() : value;
}

/** Dates to the second: programs round to different parts of it. */
function toSecond(value: unknown): unknown {
  const [, date, time = "T00:00:00"] =
    typeof value === "string" ? (/^(\d{4}-\d\d-\d\d)(T[\d:]{8})?(?:\.\d+)?Z?$/.exec(value) ?? []) : [];
  return date === undefined ? value : new Date(`${date}${time}Z`).getTime();
}
