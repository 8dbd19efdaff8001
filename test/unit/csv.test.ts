import { createReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CsvInput, csv } from "purposebound";
import { describe, expect, it } from "vitest";
import { collect } from "../support/collect.js";

const rows = (input: CsvInput) => collect(csv(input));

describe("csv", () => {
  it("reads what systems write", async () => {
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

  it("reads streams of any kind, cut anywhere", async () => {
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

  it("marks ragged lines, so that nothing shifts into another column", async () => {
    const read = await rows("a,b\n1\n1,2,3\n4,5\n");
    expect(read.map((row) => Object.keys(row))).toEqual([["line"], ["line"], ["a", "b"]]);
  });

  it("refuses a header that names a column twice, and quotes nothing of a broken file", async () => {
    await expect(rows("a,a\n1,2")).rejects.toThrow("names a column twice");
    const broken = rows('a,b\n"Kari Nordmann,1\n');
    await expect(broken).rejects.toThrow(/^CSV cannot be read: the parser says CSV_[A-Z_]+\. /);
    await expect(rows("")).rejects.toMatchObject({ code: "csv-unreadable" });
    await expect(rows("leads.csv")).rejects.toThrow("a file's name, perhaps");
    await expect(rows([])).rejects.toThrow("it has no header line");
    await expect(rows(Buffer.from("navn\nÅse\n", "latin1"))).rejects.toThrow("it is not utf-8");
    await expect(rows(1 as never)).rejects.toMatchObject({ code: "csv-unreadable" });
  });

  it("keeps a column called __proto__ a column", async () => {
    const [row] = await rows("__proto__,a\nx,1\n");
    expect(Object.keys(row ?? {})).toEqual(["__proto__", "a"]);
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
  });

  it("stops reading when nobody wants more", async () => {
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
