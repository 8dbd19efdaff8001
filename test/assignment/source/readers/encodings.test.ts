import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csv } from "../../../../src/assignment/source/readers/csv.js";
import type { FileInput } from "../../../../src/assignment/source/readers/input.js";
import type { CsvOptions } from "../../../../src/assignment/source/readers/options.js";
import { UnreadableRow } from "../../../../src/assignment/source/readers/unreadable-row.js";
import { collect } from "../../../support/collect.js";
import { runs } from "../../../support/runs.js";

const rows = (input: FileInput, options?: CsvOptions) => collect(csv(input, options));
const wrong = (line: number) => new UnreadableRow(line, "wrong-encoding");
const latin = (text: string) => Buffer.from(text, "latin1");

describe("encodings", () => {
  it("are told by a mark at the beginning of the file, whatever was said", async () => {
    const text = "navn;år\nÅse;1\n";
    const utf16 = Buffer.from(`\uFEFF${text}`, "utf16le");
    for (const bytes of [Buffer.from(`\uFEFF${text}`), utf16, Buffer.from(utf16).swap16()]) {
      for (const encoding of [undefined, "utf-8", "windows-1252"]) {
        const options = encoding === undefined ? {} : { encoding };
        expect(await rows(bytes, options)).toEqual([{ navn: "Åse", år: "1" }]);
        // a mark may come in parts
        expect(
          await rows(
            Array.from(bytes, (byte) => Uint8Array.of(byte)),
            options,
          ),
        ).toEqual([{ navn: "Åse", år: "1" }]);
      }
    }
  });

  it("are known by their names, code page 850 and that of Windows too", async () => {
    const said = (bytes: Uint8Array, encoding: string) => rows(bytes, { encoding });
    const read = [{ a: "Åse Ødegård" }];
    for (const name of ["windows-1252", "latin1", "ISO-8859-1"])
      expect(await said(latin("a\nÅse Ødegård"), name)).toEqual(read);
    expect(await said(Buffer.from("a\nÅse Ødegård", "utf16le"), "utf-16le")).toEqual(read);
    const dos = Uint8Array.of(97, 10, 0x8f, 0x73, 0x65, 0x20, 0x9d, 0x64, 0x65, 0x67, 0x86, 0x72, 0x64);
    for (const name of ["cp850", "CP850", "ibm850", "850"]) expect(await said(dos, name)).toEqual(read);
    // of these, some releases of Node.js make control characters
    expect(await said(Uint8Array.of(97, 10, 0x80, 0x92, 0x96), "windows-1252")).toEqual([{ a: "€’–" }]);
  });

  it("refuse a row for each line that is not in them, and read the others", async () => {
    const bytes = Buffer.concat([Buffer.from("a,b\nÅse,1\n"), latin("Åse,2\n"), Buffer.from("Ø,3\n\uFFFD,4\n")]);
    const expected = [{ a: "Åse", b: "1" }, wrong(3), { a: "Ø", b: "3" }, { a: "\uFFFD", b: "4" }];
    expect(await rows(bytes)).toEqual(expected);
    expect(await rows(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(expected);
    expect(await rows(Uint8Array.of(97, 10, 98, 10, 0x81, 10, 99), { encoding: "windows-1252" })).toEqual([
      { a: "b" },
      wrong(3),
      { a: "c" },
    ]);
    expect(await rows(Uint8Array.of(97, 10, 0xff, 10, 98), { encoding: "euc-kr" })).toEqual([wrong(2), { a: "b" }]);
    // half a character at the end
    expect(await rows(Buffer.from("a\nÅ").subarray(0, 3))).toEqual([wrong(2)]);
    expect(await rows([Buffer.from("a\nÅ").subarray(0, 3), "b\nc\n"])).toEqual([wrong(2), { a: "c" }]);
  });

  it("refuse text that is UTF-8 beyond doubt where they are others", async () => {
    const said = (text: string | Uint8Array, encoding = "windows-1252") =>
      rows(typeof text === "string" ? Buffer.from(text) : text, { encoding });
    expect(await said("a\nBjørn\n")).toEqual([wrong(2)]);
    expect(await said("a\nBjørn\n", "cp850")).toEqual([wrong(2)]);
    expect(await said("a\nBjørn\n", "iso-8859-15")).toEqual([wrong(2)]);
    await expect(said("navn,fødselsår\nKari,1\n")).rejects.toThrow("its header is UTF-8 rather than windows-1252");
    // once there was text that is not UTF-8, only what nobody writes is doubted
    const mixed = Buffer.concat([latin("a\nBj\xf8rn\nCAF\xc9\x94\n"), Buffer.from("Bjørn\n")]);
    expect(await said(mixed)).toEqual([{ a: "Bjørn" }, { a: "CAFÉ”" }, wrong(4)]);
    // Cyrillic and Greek have letters where UTF-8 has what goes on
    const cyrillic = Uint8Array.of(97, 10, 0xc8, 0xe2, 0xe0, 0xed);
    expect(await said(cyrillic, "windows-1251")).toEqual([{ a: "Иван" }]);
  });

  it("never make a row of bytes that are none of their text", async () => {
    const byte = fc.oneof(fc.constantFrom(0x0a, 0x2c, 0x61, 0x0d), fc.integer({ min: 0x20, max: 0xff }));
    await fc.assert(
      fc.asyncProperty(fc.array(byte, { maxLength: 40 }), fc.nat(40), async (given, cut) => {
        const bytes = Uint8Array.from([...Buffer.from("a\n"), ...given.filter((one) => one !== 0x22)]);
        const found = await rows([bytes.subarray(0, cut), bytes.subarray(cut)], {
          delimiter: ",",
          header: { after: 0 },
        });
        // line by line, as the platform's own decoder sees it
        const lines: Uint8Array[] = [];
        let begin = 2;
        for (let at = 2; at <= bytes.length; at += 1) {
          if (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) continue;
          lines.push(bytes.subarray(begin, at));
          if (bytes[at] === 0x0d && bytes[at + 1] === 0x0a) at += 1;
          begin = at + 1;
        }
        const expected = lines.flatMap((line, index): object[] => {
          let text: string | undefined;
          try {
            text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(line);
          } catch {
            text = undefined;
          }
          if (text === undefined) {
            const cells = new TextDecoder().decode(line).split(",");
            const isLong = cells.slice(1).some((cell) => cell !== "");
            return [new UnreadableRow(index + 2, isLong ? "more-cells" : "wrong-encoding")];
          }
          const [first = "", ...others] = text.split(",");
          if (text.replaceAll(",", "").trim() === "") return [];
          return [others.some((cell) => cell !== "") ? new UnreadableRow(index + 2, "more-cells") : { a: first }];
        });
        expect(found).toEqual(expected);
      }),
      { numRuns: runs(5_000) },
    );
  });
});
