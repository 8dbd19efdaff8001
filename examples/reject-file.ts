// Writes a file of rejects: the operator's own rows that were refused, each with a column of reasons.
import { once } from "node:events";
import { createReadStream, createWriteStream, readFileSync, rmSync, type WriteStream, writeFileSync } from "node:fs";
import { contact, contract, csv, defineAssignment, defineController, defineSource } from "purposebound";
import { memory } from "purposebound/memory";
import { openStore, type RefusedRow } from "purposebound/store";

const repairs = defineAssignment({
  id: "repairs",
  purpose: { title: "Repair of lines", category: "dpv:ServiceProvision", basis: contract({ contract: "Broadband" }) },
  controller: defineController({
    name: "FjordNet AS",
    country: "NO",
    organisationNumber: "999999999",
    contact: { email: "privacy@fjordnet.example", postal: "Storgata 1, 0155 Oslo" },
    dpo: { name: "Data Protection Officer", email: "dpo@fjordnet.example" },
  }),
  retention: { keep: "P12M", from: "collected" },
  identifiedBy: ["phone"],
  fields: contact("name", "phone"),
});
const list = defineSource(repairs, {
  id: "operators-list",
  origin: { name: "List of the operator", obtained: "from-person" },
  map: { name: "Name", phone: { path: "Phone", as: "phone", country: "NO" } },
  ignore: ["Reasons"], // so that the corrected file of rejects can be imported as it is
  undeclared: "drop",
});

/** Separator of cells. It is stated, because the column of reasons needs the one that the file has. */
const DELIMITER = ";";

const UTF8_MARK = Buffer.from("\uFEFF");

/** Copies refused rows out of a file, byte by byte, in any encoding of which ASCII is a part. */
class RejectFile {
  readonly #lines: AsyncIterator<Buffer>;
  readonly #file: WriteStream;
  #line = 0;

  constructor(source: string, target: string) {
    this.#lines = readLines(source);
    // personal data: for nobody but the user who runs this, and never over another file
    this.#file = createWriteStream(target, { mode: 0o600, flags: "wx" });
  }

  /** Copies the header, which is the first line. */
  async begin(): Promise<void> {
    const header = await this.#next();
    const mark = header.indexOf(UTF8_MARK) === 0 ? UTF8_MARK.length : 0;
    this.#file.write(header.subarray(0, mark));
    await this.#write("Reasons", header.subarray(mark));
  }

  /** Copies a row. `line` is known, since the import is given the rows of `csv()` as they are. */
  async add({ line = 0, refusals }: RefusedRow): Promise<void> {
    while (this.#line < line - 1) await this.#next();
    let row = await this.#next();
    // a cell with line breaks goes on in the next line, but a lost quote ends with its line
    const isQuoteLost = refusals.some(({ code, message }) => code === "unreadable-row" && message.includes("quote"));
    while (!isQuoteLost && countQuotes(row) % 2 === 1) row = Buffer.concat([row, await this.#next()]);
    const reasons = refusals.map(
      ({ code, field, message }) => `${code}: ${[field, message].filter(Boolean).join(" ")}`,
    );
    await this.#write(reasons.join("; "), row);
  }

  async end(): Promise<void> {
    await this.#lines.return?.();
    this.#file.end();
    await once(this.#file, "close");
  }

  async #next(): Promise<Buffer> {
    this.#line += 1;
    const { value, done } = await this.#lines.next();
    if (done === true) throw new Error("the file has changed while it was imported");
    return value;
  }

  async #write(reasons: string, row: Buffer): Promise<void> {
    const end = row.at(-1) === 0x0a ? "" : "\n";
    // a reason begins with its code, and no spreadsheet takes that for a formula; the cells stay as they were
    const cell = Buffer.from(`"${reasons.replaceAll('"', '""')}"${DELIMITER}`);
    if (!this.#file.write(Buffer.concat([cell, row, Buffer.from(end)]))) await once(this.#file, "drain");
  }
}

function countQuotes(row: Buffer): number {
  return row.reduce((count, byte) => count + (byte === 0x22 ? 1 : 0), 0);
}

/** Reads the lines of a file as they are, with their ends. */
async function* readLines(path: string): AsyncGenerator<Buffer, undefined> {
  let rest = Buffer.alloc(0);
  // without an encoding, its chunks are buffers
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, from)) {
      yield Buffer.concat([rest, chunk.subarray(from, end + 1)]);
      rest = Buffer.alloc(0);
      from = end + 1;
    }
    rest = Buffer.concat([rest, chunk.subarray(from)]);
  }
  if (rest.length > 0) yield rest;
  return undefined;
}

writeFileSync(
  "people.csv",
  `Number;Name;Phone;Note
1;Kari Nordmann;900 00 001;
2;Ola Berg;call Ola;"=1+1, first line
second line"
3;"Ida ""Lillemor" Lie;900 00 003;
4;;900 00 004;
5;Per Moe;900 00 005
6;Siri Vik;900 00 006;"new; and ""known"""
`,
);

const store = await openStore({ storage: memory(), assignments: [repairs] });
const people = store.dataset(repairs);
const rejects = new RejectFile("people.csv", "people.rejects.csv");
await rejects.begin();
const result = await people.import(list, csv(createReadStream("people.csv"), { delimiter: DELIMITER }), {
  actor: "job:operators-list",
  onRefused: (refused) => rejects.add(refused), // awaited: the import waits for the disk
});
await rejects.end();
console.log(`${result.created} people came in, ${result.refused} rows were refused:`);
console.log(readFileSync("people.rejects.csv", "utf8"));
await store.close();

// it holds personal data that the assignment does not: delete it when the rows are mended, at the latest the same day
rmSync("people.rejects.csv");
rmSync("people.csv");
