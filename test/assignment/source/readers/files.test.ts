import { describe, expect, it } from "vitest";
import { csv } from "../../../../src/assignment/source/readers/csv.js";
import type { FileInput } from "../../../../src/assignment/source/readers/input.js";
import type { CsvOptions } from "../../../../src/assignment/source/readers/options.js";
import { type UnreadableReason, UnreadableRow } from "../../../../src/assignment/source/readers/unreadable-row.js";
import { readReaderState } from "../../../../src/assignment/source/reading.js";
import { collect } from "../../../support/collect.js";

const rows = (input: FileInput, options?: CsvOptions) => collect(csv(input, options));
const unread = (line: number, reason: UnreadableReason) => new UnreadableRow(line, reason);

describe("files as systems write them", () => {
  it("may end lines in three ways", async () => {
    expect(await rows("a,b\r\n1,2\n3,4\r5,6\r\n")).toEqual([
      { a: "1", b: "2" },
      { a: "3", b: "4" },
      { a: "5", b: "6" },
    ]);
  });

  it("may have notes before the header, if a blank line ends them", async () => {
    const notes = 'Notes:\n"When exporting, some addresses are missing."\n\nFirst Name,URL\nKari,x\nOla,y\n';
    expect(await rows(notes)).toEqual([
      { "First Name": "Kari", URL: "x" },
      { "First Name": "Ola", URL: "y" },
    ]);
    // saved by Excel, all lines have as many cells
    expect(await rows('Notes:,\n"Some, are missing",\n,\nFirst Name,URL\nKari,x\n')).toEqual([
      { "First Name": "Kari", URL: "x" },
    ]);
    // one column is a header, too
    expect(await rows("Name\n\nKari\n")).toEqual([{ Name: "Kari" }]);
  });

  it("may have a header that is told by its line or its names", async () => {
    const file = "Customers of 2026\nNo;Name\n1;Kari\n";
    expect(await rows(file, { header: { after: 1 } })).toEqual([{ No: "1", Name: "Kari" }]);
    expect(await rows(file, { header: { has: ["name"] } })).toEqual([{ No: "1", Name: "Kari" }]);
    expect(await rows([...file], { header: { after: 1 } })).toEqual([{ No: "1", Name: "Kari" }]);
    const lines = `${"x".repeat(2_000)}\r\n`.repeat(200);
    expect(await rows(`${lines}No;Name\r\n1;Kari\r\n2\r\n`, { header: { after: 200 } })).toEqual([
      { No: "1", Name: "Kari" },
      unread(203, "fewer-cells"),
    ]);
  });

  it("may leave out cells at the end of a row, if that was said", async () => {
    const file = "a,b,c\n1,2,\n3,4\n5\n,6\n7,8,9,,\n";
    expect(await rows(file)).toEqual([
      { a: "1", b: "2", c: "" },
      unread(3, "fewer-cells"),
      unread(4, "fewer-cells"),
      unread(5, "fewer-cells"),
      { a: "7", b: "8", c: "9" },
    ]);
    expect(await rows(file, { shortRows: "fill" })).toEqual([
      { a: "1", b: "2", c: "" },
      { a: "3", b: "4", c: "" },
      { a: "5", b: "", c: "" },
      { a: "", b: "6", c: "" },
      { a: "7", b: "8", c: "9" },
    ]);
  });

  it("may have lines of delimiters alone, which are counted and are no rows", async () => {
    const read = csv('a;b;c\nx;;\n;;\n;;\n\n" ";"";\t\n;;;;\n');
    expect(await collect(read)).toEqual([{ a: "x", b: "", c: "" }]);
    expect(readReaderState(read)?.blank).toBe(5);
  });

  it("may have names with blanks around, twice, or none at all", async () => {
    const read = csv("Beløp ;A;\u00a0b;A;;__proto__;\n1;2;3;4;;5;6\n");
    expect(await collect(read)).toEqual([
      Object.fromEntries([
        ["Beløp", "1"],
        ["A (column 2)", "2"],
        ["b", "3"],
        ["A (column 4)", "4"],
        ["__proto__", "5"],
        ["(column 7)", "6"],
      ]),
    ]);
    expect(readReaderState(read)?.columns).toEqual([
      "Beløp",
      "A (column 2)",
      "b",
      "A (column 4)",
      "(column 5)",
      "__proto__",
      "(column 7)",
    ]);
    expect(await rows("A,A,A (column 1)\n1,2,3\n")).toEqual([
      { "A (column 1)*": "1", "A (column 2)": "2", "A (column 1)": "3" },
    ]);
  });

  it("may have quotes in names, which are text if they do not begin a cell", async () => {
    expect(await rows('a;b;c\n1;Ola "Ole" Berg;x\n2;6" pipe;y\n3;"say ""hi""";z\n')).toEqual([
      { a: "1", b: 'Ola "Ole" Berg', c: "x" },
      { a: "2", b: '6" pipe', c: "y" },
      { a: "3", b: 'say "hi"', c: "z" },
    ]);
  });

  it.each<[string, string, string, number[]]>([
    ["a quote within a quoted cell", '4;"Bjarne "Bamse" Hansen";x', "stray-quote", [2]],
    ["a blank behind a quoted cell", '4;"Bjarne" ;x', "stray-quote", [2]],
    ["a quote behind a blank", '4; "Bjarne";x', "stray-quote", [2]],
    ["quotes around a delimiter that do not begin a cell", '4;Ola "Ole; Berg"', "stray-quote", [2]],
    ["a quote that ends a cell and begins none", '4;Bjarne";x', "stray-quote", [2]],
    ["a quote that none ends", '4;"Bjarne;x', "open-quote", [2]],
    ["a cell that breaks and that no quote ends", '4;"Bjarne\nHansen;x', "open-quote", [2, 3]],
    ["a quote that begins a row and one that ends another", '4;"Bjarne;x\n5;Pia";x', "quoted-rows", [2, 3]],
    ["a broken cell with a quote in it", '4;"Bjarne\nsays "hi to all";x', "open-quote", [2, 3]],
  ])("refuse %s alone", async (_, line, reason, lines) => {
    const read = await rows(`No;Name;x\n${line}\n8;Kari;y\n9;"Ola";z\n`);
    expect(read).toEqual([
      ...lines.map((one) => unread(one, reason as UnreadableReason)), // listed above
      { No: "8", Name: "Kari", x: "y" },
      { No: "9", Name: "Ola", x: "z" },
    ]);
  });

  it("never take undeclared cells of other people into a name", async () => {
    const read = await rows(
      'No;Name;Comment;City;Diagnosis\n1;"Kari;tea;Oslo;asthma\n2;Ola;no;Bergen;gout\n3;Per;""yes"";Bodø;none\n4;Pia";x;Voss;none\n5;Jan;x;Moss;none\n',
    );
    expect(read).toEqual([
      ...[2, 3, 4, 5].map((line) => unread(line, "quoted-rows")),
      { No: "5", Name: "Jan", Comment: "x", City: "Moss", Diagnosis: "none" },
    ]);
  });

  it("may have quoted cells whose lines look like rows, if quotes are trusted", async () => {
    const file = 'No,Address\n12,"Storgata 1\nOslo, Norway"\n';
    expect(await rows(file)).toEqual([unread(2, "quoted-rows"), unread(3, "quoted-rows")]);
    expect(await rows(file, { quotes: "trust" })).toEqual([{ No: "12", Address: "Storgata 1\nOslo, Norway" }]);
  });

  it("are told line by line", async () => {
    const read = csv('a,b\n1,2\n\n"x\ny",3\n4\n5,6\n');
    const seen: unknown[] = [];
    expect(readReaderState(read)).toEqual({ line: undefined, columns: undefined, blank: 0 });
    for await (const row of read) seen.push([readReaderState(read)?.line, Object.values(row)[0]]);
    expect(seen).toEqual([
      [2, "1"],
      [4, "x\ny"],
      [6, 6],
      [7, "5"],
    ]);
    expect(readReaderState(collect(read))).toBeUndefined();
  });

  it.each<[string, CsvOptions]>([
    ["shortRows", { shortRows: "drop" as never }], // as untyped callers may
    ["quotes", { quotes: true as never }],
    ["header", { header: { after: -1 } }],
    ["header", { header: { has: [] } }],
    // as untyped callers may
    ["header", { header: "Name" as never }],
    ["header", { header: null as never }],
    ["limits.record", { limits: { record: 0 } }],
    ["limits of a reader", { limits: { rows: 1 } as never }],
  ])("are refused with %s that mean nothing", (what, options) => {
    expect(() => csv("a\n1", options)).toThrow(
      expect.objectContaining({ code: "invalid-argument", remedy: expect.stringMatching(/^(Write|Give|Limits)/) }),
    );
    expect(() => csv("a\n1", options)).toThrow(what);
  });
});
