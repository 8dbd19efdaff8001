import fc from "fast-check";
import { type NdjsonOptions, ndjson } from "purposebound/readers";
import { describe, expect, it } from "vitest";
import type { FileInput } from "../../src/assignment/source/readers/input.js";
import { type UnreadableReason, UnreadableRow } from "../../src/assignment/source/readers/unreadable-row.js";
import { readReaderState } from "../../src/assignment/source/reading.js";
import { collect } from "../support/collect.js";
import { runs } from "../support/runs.js";

const rows = (input: FileInput, options?: NdjsonOptions) => collect(ndjson(input, options));
const unread = (line: number, reason: UnreadableReason) => new UnreadableRow(line, reason);

describe("ndjson", () => {
  it("reads an object from each line, and refuses other lines alone", async () => {
    const file = '{"a":1}\r\n\n{"a":\n["a"]\n"a"\nnull\n{"a":2,"a":3}\n{"a":{"b":1,"b":"1"}}\n{"a":"\u2028"}\n{"a":4}';
    const read = ndjson(file);
    const lines: unknown[] = [];
    for await (const row of read) lines.push([readReaderState(read)?.line, row]);
    expect(lines).toEqual([
      [1, { a: 1 }],
      [3, unread(3, "not-json")],
      [4, unread(4, "not-an-object")],
      [5, unread(5, "not-an-object")],
      [6, unread(6, "not-an-object")],
      [7, unread(7, "repeated-key")],
      [8, unread(8, "repeated-key")],
      [9, { a: "\u2028" }],
      [10, { a: 4 }],
    ]);
    expect(readReaderState(read)).toMatchObject({ blank: 1, columns: undefined });
  });

  it("keeps a key called __proto__ a key", async () => {
    const [row = {}] = await rows('{"__proto__":{"admin":true}}\n');
    expect(Object.keys(row)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
  });

  it("refuses lines that are no UTF-8, too long or too deep, and goes on", async () => {
    const bytes = Buffer.concat([Buffer.from('\uFEFF{"a":"Å"}\n'), Buffer.from('{"a":"Å"}\n{"a":1}\n', "latin1")]);
    expect(await rows(bytes)).toEqual([{ a: "Å" }, unread(2, "wrong-encoding"), { a: 1 }]);
    expect(await rows('{"a":"long"}\n{"a":1}\n', { limits: { record: 8 } })).toEqual([
      unread(1, "too-large"),
      { a: 1 },
    ]);
    expect(await rows(`{"a":${"[".repeat(500_000)}\n{"a":1}\n`)).toEqual([unread(1, "not-json"), { a: 1 }]);
  });

  it.each<[string, string]>([
    ["leads.ndjson", "it is a single line: a file's name, perhaps"],
    ['[{"a":1}]', "it is a JSON array"],
    ['[\n{"a":1}\n]', "it is a JSON array"],
  ])("says what is wrong with %j", async (input, why) => {
    await expect(rows(input)).rejects.toThrow(`NDJSON cannot be read: ${why}`);
    await expect(rows(input)).rejects.toMatchObject({ code: "ndjson-unreadable" });
    expect(() => ndjson("", { limits: { record: -1 } })).toThrow(expect.objectContaining({ code: "invalid-argument" }));
  });

  it("reads what JSON.parse reads, however it is cut", async () => {
    const line = fc.oneof(
      fc.dictionary(fc.string(), fc.jsonValue()).map((one) => JSON.stringify(one)),
      fc.constantFrom("", " ", "{", '{"a":1}}', "[1]", "nul", '{"a":01}', '{"a":"\t"}', '{"a":1e400}'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), fc.nat(40), async (lines, size) => {
        const text = `{"first":true}\n${lines.join("\n")}`;
        const expected = lines.flatMap((one, index): unknown[] => {
          if (one.trim() === "") return [];
          try {
            const value = JSON.parse(one);
            return [typeof value === "object" && !Array.isArray(value) ? value : unread(index + 2, "not-an-object")];
          } catch {
            return [unread(index + 2, "not-json")];
          }
        });
        const chunks = text.match(new RegExp(`[^]{1,${size + 1}}`, "g")) ?? [];
        expect(await rows(chunks)).toEqual([{ first: true }, ...expected]);
      }),
      { numRuns: runs(500) },
    );
  });
});
