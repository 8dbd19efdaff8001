import { createReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { csv } from "../../../../src/assignment/source/readers/csv.js";
import type { FileInput } from "../../../../src/assignment/source/readers/input.js";
import type { CsvOptions } from "../../../../src/assignment/source/readers/options.js";
import { type UnreadableReason, UnreadableRow } from "../../../../src/assignment/source/readers/unreadable-row.js";
import { collect } from "../../../support/collect.js";

const rows = (input: FileInput, options?: CsvOptions) => collect(csv(input, options));
const unread = (line: number, reason: UnreadableReason) => new UnreadableRow(line, reason);

describe("csv", () => {
  it("reads the forms that systems write", async () => {
    expect(await rows("a,b\n1,2\n")).toEqual([{ a: "1", b: "2" }]);
    expect(await rows('\uFEFFa;"b;c"\r\n"x\r\ny";"say ""hi"""\r\n')).toEqual([{ a: "x\r\ny", "b;c": 'say "hi"' }]);
    expect(await rows("a\tb\n1\t2")).toEqual([{ a: "1", b: "2" }]);
    expect(await rows("a,b\n\n1,\n")).toEqual([{ a: "1", b: "" }]);
    expect(await rows("a,b\r\n")).toEqual([]);
    expect(await rows(["a,b"])).toEqual([]);
    expect(await collect(csv(Buffer.from("navn\nÅse\n", "latin1"), { encoding: "windows-1252" }))).toEqual([
      { navn: "Åse" },
    ]);
  });

  it("reads streams of any kind, cut at any place", async () => {
    const text = "navn,år\r\nKåre,1\r\nÅse 🎉,2\r\n";
    const bytes = Buffer.from(text);
    const expected = [
      { navn: "Kåre", år: "1" },
      { navn: "Åse 🎉", år: "2" },
    ];
    for (let size = 1; size < 9; size += 1) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      );
      expect(await rows(chunks)).toEqual(expected);
    }
    expect(await rows(new Blob([text]).stream())).toEqual(expected);
    const directory = await mkdtemp(join(tmpdir(), "purposebound-csv-"));
    await writeFile(join(directory, "a.csv"), text);
    expect(await rows(createReadStream(join(directory, "a.csv"), { highWaterMark: 5 }))).toEqual(expected);
    await rm(directory, { recursive: true });
  });

  it("marks ragged lines, so that no value shifts into another column", async () => {
    const read = await rows("a,b\n1\n1,2,3\n4,5\n");
    expect(read).toEqual([unread(2, "fewer-cells"), unread(3, "more-cells"), { a: "4", b: "5" }]);
  });

  it("quotes nothing of a broken file", async () => {
    expect(await rows('a,b\n"Kari Nordmann,1\n')).toEqual([unread(2, "open-quote")]);
    await expect(rows('a,"Kari\nOla,1\n')).rejects.toThrow(
      /^CSV cannot be read: in its header, a quote begins a cell and none ends it\. /,
    );
    await expect(rows("")).rejects.toMatchObject({ code: "csv-unreadable" });
    await expect(rows("leads.csv")).rejects.toThrow("a file's name, perhaps");
    await expect(rows([])).rejects.toThrow("it has no header line");
    await expect(rows(1 as never)).rejects.toMatchObject({ code: "csv-unreadable" }); // as untyped callers may
  });

  it("keeps a column called __proto__ as a column", async () => {
    const [row] = await rows("__proto__,a\nx,1\n");
    expect(Object.keys(row ?? {})).toEqual(["__proto__", "a"]);
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
  });

  it.each<[string, string, object]>([
    ["a comma", "a,b\n1,2", { a: "1", b: "2" }],
    ["a semicolon", "a;b\n1;2", { a: "1", b: "2" }],
    ["a tab", "a\tb\n1\t2", { a: "1", b: "2" }],
    ["a comma where there is none", "a\n1", { a: "1" }],
    ["the one there are most of", "a;b;c,d\n1;2;3", { a: "1", b: "2", "c,d": "3" }],
    ["the first of two there are as many of", "a,b;c\n1,2", { a: "1", "b;c": "2" }],
    ["none inside of quotes", '"a,b,c";d\n1;2', { "a,b,c": "1", d: "2" }],
    ["none inside of the quotes around any cell", '"a,b";"c,d";"e,f"\n1;2;3', { "a,b": "1", "c,d": "2", "e,f": "3" }],
    ["the header's alone", "a;b\n1,2,3;4", { a: "1,2,3", b: "4" }],
    ["the header's alone, where lines end in carriage returns", "a;b\r1,2,3;4", { a: "1,2,3", b: "4" }],
    ["the header's alone, however long rows are", `a;b\n${"1,".repeat(50)};4`, { a: "1,".repeat(50), b: "4" }],
    ["what stands around an empty quote", 'a;"";b\n1;2;3', { a: "1", "(column 2)": "2", b: "3" }],
    ["an upright line", "a|b,c\n1|2", { a: "1", "b,c": "2" }],
    ["behind a line break in the first name", '"a\nb";c\n1;2', { "a\nb": "1", c: "2" }],
    ["behind an empty line", "\na;b\n1;2", { a: "1", b: "2" }],
    [
      "what rows have, where a name has more of another",
      "a;b;c, d, e, f\n1;2;3",
      { a: "1", b: "2", "c, d, e, f": "3" },
    ],
    ["what Excel says in a line of its own", "sep=;\r\na,b;c\r\n1;2", { "a,b": "1", c: "2" }],
    ["what Excel says, between quotes", '"sep=|"\na|b\n1|2', { a: "1", b: "2" }],
  ])("finds the delimiter in the header: %s", async (_, text, row) => {
    expect(await rows(text)).toEqual([row]);
    // a file's beginning may come in pieces
    expect(await rows(text)).toEqual(await rows([...text]));
  });

  it("uses another delimiter if the caller names it", async () => {
    expect(await collect(csv("a|b,c\n1|2", { delimiter: "|" }))).toEqual([{ a: "1", "b,c": "2" }]);
    expect(await collect(csv("a|b\n1|2", { delimiter: "," }))).toEqual([{ "a|b": "1|2" }]);
    expect(await collect(csv("sep=;\na,b\n1,2", { delimiter: "," }))).toEqual([{ a: "1", b: "2" }]);
  });

  it("takes bytes and texts, one after the other", async () => {
    const row = [{ navn: "Åse" }];
    expect(await rows(Buffer.from("navn\nÅse\n"))).toEqual(row);
    expect(await rows(["\uFEFFnavn\n", Buffer.from("Åse\n")])).toEqual(row);
    expect(await rows([Buffer.from("\uFEFFnavn\n"), "Åse\n"])).toEqual(row);
  });

  it("takes web streams from platforms on which they are not iterable", async () => {
    const before = Object.getOwnPropertyDescriptor(ReadableStream.prototype, Symbol.asyncIterator);
    const stream = new Blob(["navn\nÅse\n"]).stream();
    try {
      Reflect.deleteProperty(ReadableStream.prototype, Symbol.asyncIterator);
      expect(await rows(stream)).toEqual([{ navn: "Åse" }]);
    } finally {
      if (before !== undefined) Object.defineProperty(ReadableStream.prototype, Symbol.asyncIterator, before);
    }
  });

  it.each<[string, unknown, CsvOptions, string]>([
    ["a number", 1, {}, "it is neither text, bytes nor a stream"],
    ["null", null, {}, "it is neither text, bytes nor a stream"],
    ["a function", () => "a\n1", {}, "it is neither text, bytes nor a stream"],
    ["a single line", "leads.csv", {}, "it is a single line: a file's name, perhaps"],
    ["nothing", "", {}, "it is empty"],
    ["a byte order mark alone", "\uFEFF", {}, "it is empty"],
    ["empty lines", "\n\n", {}, "it has no header line"],
    ["no pieces", [], {}, "it has no header line"],
    ["an encoding that is not known", Buffer.from("a\n1"), { encoding: "klingon" }, "its encoding is not known"],
    ["a header of other bytes than said", Buffer.from("\xc5\na", "latin1"), {}, "its header is not utf-8"],
    ["a header in other bytes", [new Uint8Array([0xff, 10, 97])], { encoding: "euc-kr" }, "its header is not euc-kr"],
    ["UTF-16 without a mark", Buffer.from("a,b\n1,2", "utf16le"), {}, "it looks like UTF-16 without a mark"],
    ["a file without the names told", "a,b\n1,2", { header: { has: ["c"] } }, "none of its first lines has the names"],
    ["a file of fewer lines than told", "a,b\n1,2", { header: { after: 3 } }, "it has no header line"],
  ])("reports why it cannot read %s", async (_, input, options, why) => {
    const reading = collect(csv(input as FileInput, options)); // as callers without a compiler may call it
    await expect(reading).rejects.toThrow(`CSV cannot be read: ${why}`);
    await expect(reading).rejects.toMatchObject({ code: "csv-unreadable" });
  });

  it("refuses the header alone where it comes again, as in files that were put together", async () => {
    const text = "\uFEFFNo;Name\n1;Kari\n\uFEFFNo; Name\n2;Ola\nNo;Ola\n";
    const kari = { No: "1", Name: "Kari" };
    const others = [unread(3, "repeated-header"), { No: "2", Name: "Ola" }, { No: "No", Name: "Ola" }];
    expect(await rows(text)).toEqual([kari, ...others]);
    expect(await rows(Buffer.from(text))).toEqual([kari, ...others]);
    expect(await rows("Name\nName\n")).toEqual([{ Name: "Name" }]);
  });

  it("reads a file with one bad byte in the name of a column, and tells zeros in cells from UTF-16", async () => {
    const read = await rows(Buffer.from("No;F\xf8dt;Name\n1;x;Kari\n2;y;Bj\xf8rn\n3;z;Ola\n", "latin1"));
    expect(read).toEqual([
      { No: "1", "F\ufffddt": "x", Name: "Kari" },
      unread(3, "wrong-encoding"),
      { No: "3", "F\ufffddt": "z", Name: "Ola" },
    ]);
    expect(await rows("No;Name\n1;Ka\0ri\0\0\0\n")).toEqual([{ No: "1", Name: "Ka\0ri\0\0\0" }]);
    await expect(rows(Buffer.from("Nr;Navn\n", "utf16le").swap16())).rejects.toThrow("UTF-16 without a mark");
  });

  it("takes a single line for a file's name, unless it has a line ending", async () => {
    expect(await rows("leads.csv\n")).toEqual([]);
    expect(await rows("leads.csv\r")).toEqual([]);
    expect(await rows(["leads.csv"])).toEqual([]);
  });

  it("reports the line of a row that it cannot read", async () => {
    const read = await rows('a,b\n1,2\n3\n\n"x\ny",4,5\n6,7\n');
    expect(read).toEqual([{ a: "1", b: "2" }, unread(3, "fewer-cells"), unread(5, "more-cells"), { a: "6", b: "7" }]);
  });

  it("throws the error of the stream that it reads", async () => {
    async function* broken() {
      yield "a,b\n1,2\n";
      throw new RangeError("mine");
    }
    await expect(rows(broken())).rejects.toThrow(RangeError);
    async function* brokenAtOnce(): AsyncGenerator<string> {
      yield await Promise.reject(new RangeError("mine"));
    }
    await expect(rows(brokenAtOnce())).rejects.toThrow(RangeError);
  });

  it("closes its input at the end, for every way to end", async () => {
    let closed = 0;
    async function* lines(last: string) {
      try {
        for (let line = 0; line < 5; line += 1) yield "a,b\n";
        yield last;
        for (;;) yield "1,2\n";
      } finally {
        closed += 1;
      }
    }
    for await (const row of csv(lines(""))) if (row instanceof Object) break;
    await expect.poll(() => closed).toBe(1);
    await expect(rows(lines("1,2\n"), { header: { has: ["c"] } })).rejects.toThrow("none of its first lines");
    await expect.poll(() => closed).toBe(2);
  });

  it("stops reading when the caller stops", async () => {
    let pulled = 0;
    async function* endless() {
      yield "a,b\n";
      for (;;) {
        pulled += 1;
        yield "1,2\n".repeat(1_000);
      }
    }
    for await (const row of csv(endless())) if (Object.keys(row).length > 0) break;
    expect(pulled).toBeLessThan(50);
  });
});
