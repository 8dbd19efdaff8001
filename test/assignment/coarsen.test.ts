import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { PGlite } from "@electric-sql/pglite";
import fc from "fast-check";
import {
  coarsen,
  contact,
  contract,
  DefinitionError,
  defineAssignment,
  field,
  type InputOf,
  type RecordOf,
} from "purposebound";
import { memory } from "purposebound/memory";
import { pglite } from "purposebound/postgres";
import { openStore } from "purposebound/store";
import { expect, expectTypeOf, it } from "vitest";
import { z } from "zod";
import { fjordNet, freshId, webForm } from "../support/fjordnet.js";
import { runs } from "../support/runs.js";
import { onEmbedded, onMemory } from "../support/storages/storages.js";

const key = new Uint8Array(32).fill(7);
const necessity = "Test";

onMemory.describe("coarsen", () => {
  it.each<[string, z.ZodType, unknown, unknown]>([
    ["year of a day", coarsen.year(), "1980-06-15", 1980],
    ["year of a moment", coarsen.year(), "1979-12-31T23:30:00-05:00", 1979],
    ["year of a date", coarsen.year(), new Date("1980-01-01T00:00:00Z"), 1980],
    ["month", coarsen.month(), "1980-06-15", "1980-06"],
    ["month of a date", coarsen.month(), new Date("1980-06-30T23:00:00Z"), "1980-06"],
    ["lowest band", coarsen.band([10, 30]), 9.99, "<10"],
    ["band at its bound", coarsen.band([10, 30]), 10, "10–<30"],
    ["highest band", coarsen.band([10, 30]), 30, "≥30"],
    ["one bound", coarsen.band([0]), -1, "<0"],
    ["round", coarsen.round(100), 1_250, 1_300],
    ["round down", coarsen.round(0.5), 1.2, 1],
    ["Norwegian postal code", coarsen.postcodePrefix(2), " 0155 ", "01"],
    ["British postal code", coarsen.postcodePrefix(3), "sw1a 1aa", "SW1"],
    ["IPv4", coarsen.truncateIp(), "192.0.2.17", "192.0.2.0"],
    ["IPv6", coarsen.truncateIp(), "2001:0DB8:0001:2::3", "2001:db8:1::"],
    ["IPv6 with zeros", coarsen.truncateIp(), "2001:db8::1:2:3", "2001:db8::"],
    ["IPv6 in full", coarsen.truncateIp(), "1:2:3:4:5:6:7:8", "1:2:3::"],
    ["6to4", coarsen.truncateIp(), "2002:c000:211::1", "2002:c000::"],
    ["loopback", coarsen.truncateIp(), "::1", "::"],
    ["mapped IPv4", coarsen.truncateIp(), "::ffff:192.0.2.17", "192.0.2.0"],
    ["mapped IPv4 in hex", coarsen.truncateIp(), "::ffff:c000:211", "192.0.2.0"],
    ["domain", coarsen.emailDomain(), " Kari@Mail.Example.com", "mail.example.com"],
  ])("%s", (_, schema, precise, coarse) => {
    expect(schema.parse(precise)).toBe(coarse);
    // what is coarse already passes again, and stays
    expect(schema.parse(coarse)).toBe(coarse);
  });

  it("refuses a value that is not of the precise form", () => {
    for (const [schema, value] of [
      [coarsen.year(), "198"],
      [coarsen.year(), 12_000],
      [coarsen.year(), new Date("+010000-06-15T00:00:00Z")],
      [coarsen.month(), "1980-13"],
      [coarsen.band([10, 30]), "10-<30"],
      [coarsen.year(), "1980-02-30"],
      [coarsen.band([1]), Number.NaN],
      [coarsen.band([1]), "1"],
      [coarsen.postcodePrefix(5), "0155"],
      [coarsen.postcodePrefix(2), "Oslo!"],
      [coarsen.truncateIp(), "192.0.2.256"],
      [coarsen.truncateIp(), "::1%eth0"],
      [coarsen.emailDomain(), "kari"],
      [coarsen.hash({ key }), ""],
    ] as const)
      expect(schema.safeParse(value).success, String(value)).toBe(false);
  });

  it("hashes as Node.js does (HMAC with SHA-256), for any text and key", () => {
    const keys = fc.uint8Array({ minLength: 32, maxLength: 200 });
    fc.assert(
      fc.property(keys, fc.string({ minLength: 1, maxLength: 300, unit: "grapheme" }), (secret, text) => {
        const expected = createHmac("sha256", secret).update(text.normalize("NFC")).digest("hex");
        expect(coarsen.hash({ key: secret }).parse(text)).toBe(expected);
      }),
      { numRuns: runs(500) },
    );
  });

  it("hashes under the key, with one result for both Unicode forms of a letter", () => {
    const hash = (text: string, secret = key) => coarsen.hash({ key: secret }).parse(text);
    expect(hash("\u00e5")).toMatch(/^[0-9a-f]{64}$/);
    expect(hash("\u00e5")).toBe(hash("a\u030a"));
    expect(hash("a")).not.toBe(hash("b"));
    expect(hash("a")).not.toBe(hash("a", new Uint8Array(32).fill(8)));
    const own = Uint8Array.from(key);
    const schema = coarsen.hash({ key: own });
    own.fill(0);
    expect(schema.parse("a")).toBe(hash("a"));
    expect(inspect(schema, { depth: 9, showHidden: true })).not.toMatch(/7, 7, 7|Uint8Array/);
  });

  it.each<[string, () => unknown]>([
    ["no bounds", () => coarsen.band([])],
    ["falling bounds", () => coarsen.band([3, 1])],
    ["bounds twice", () => coarsen.band([1, 1])],
    ["infinite bounds", () => coarsen.band([Number.POSITIVE_INFINITY])],
    ["no list", () => coarsen.band(3 as never)],
    ["a step of zero", () => coarsen.round(0)],
    ["no step", () => coarsen.round(Number.NaN)],
    ["a prefix of zero", () => coarsen.postcodePrefix(0)],
    ["half a character", () => coarsen.postcodePrefix(1.5)],
    ["a prefix of ten", () => coarsen.postcodePrefix(10)],
    ["a short key", () => coarsen.hash({ key: new Uint8Array(31) })],
    ["no key", () => coarsen.hash(undefined as never)],
  ])("refuses %s", (_, make) => {
    expect(make).toThrow(DefinitionError);
  });
});

const declared = (id: string) =>
  defineAssignment({
    id,
    purpose: { title: "Test", category: "dpv:ServiceProvision", basis: contract({ contract: "Test" }) },
    controller: fjordNet,
    retention: { keep: "P1D", from: "collected" },
    identifiedBy: ["email"],
    fields: {
      ...contact("email"),
      born: field(coarsen.year(), { necessity }),
      income: field(coarsen.band([300_000, 600_000]), { necessity }),
      area: field(coarsen.postcodePrefix(2).optional(), { necessity }),
      visits: field(z.array(z.strictObject({ from: coarsen.truncateIp() })).optional(), { necessity }),
      member: field(coarsen.hash({ key }), { necessity }),
    },
  });

const PRECISE = /1980-06|15\.06|412.?345|SW1|192\.0\.2\.177|M-4711/;

onMemory.describe("an assignment that coarsens", () => {
  type Of = ReturnType<typeof declared>;

  it("has the precise type in its inputs, and the coarse one in its records", () => {
    expectTypeOf<InputOf<Of>["born"]>().toEqualTypeOf<string | number | Date>();
    expectTypeOf<RecordOf<Of>["born"]>().toEqualTypeOf<number>();
    expectTypeOf<InputOf<Of>["income"]>().toEqualTypeOf<number | RecordOf<Of>["income"]>();
    expectTypeOf<RecordOf<Of>["income"]>().toEqualTypeOf<"<300000" | "300000–<600000" | "≥600000">();
  });

  leavesNothing("memory");
});

onEmbedded.describe("an assignment that coarsens", () => {
  leavesNothing("PGlite");
});

function leavesNothing(where: "memory" | "PGlite"): void {
  it(`leaves the precise value nowhere: ${where}`, async () => {
    const directory = mkdtempSync(join(tmpdir(), "purposebound-coarse-"));
    const assignment = declared(freshId("coarse"));
    const said: unknown[] = [];
    const store = await openStore({
      storage: where === "memory" ? memory() : pglite(join(directory, "data")),
      assignments: [assignment],
      notify: (notification) => {
        said.push(notification);
      },
    });
    const people = store.dataset(assignment);
    const source = webForm(assignment, "form");
    const precise = {
      email: "kari@x.example",
      born: "1980-06-15",
      income: 412_345,
      area: "SW1A 1AA",
      visits: [{ from: "192.0.2.177" }],
      member: "M-4711-QQ",
    };
    await people.add(precise, { source });
    said.push(
      await people.import(source, [
        { ...precise, email: "ola@x.example" },
        { ...precise, born: "1980-06-15x" },
      ]),
    );
    said.push(
      await people.add({ ...precise, born: "15.06.1980 1980-06-15" }, { source }).catch((error: unknown) => error),
    );
    await people.subject({ email: precise.email }).rectify({ born: "1980-06-15", income: 412_345 }, { source });
    const held = await people.subject({ email: precise.email }).access();
    expect(held?.record).toMatchObject({
      born: 1980,
      income: "300000–<600000",
      area: "SW",
      visits: [{ from: "192.0.2.0" }],
    });
    for await (const event of store.oversight.events(assignment)) said.push(event);
    const all = inspect([said, held], { depth: 20, showHidden: true }) + JSON.stringify([said, held]);
    expect(all).not.toMatch(PRECISE);
    await store.close();
    if (where === "PGlite") {
      const rows = await dumped(join(directory, "data"));
      expect(rows).toContain("300000–<600000");
      expect(rows).not.toMatch(PRECISE);
    }
    rmSync(directory, { recursive: true });
  });
}

/** Every row of every table of a database, as text. */
async function dumped(directory: string): Promise<string> {
  const database = await PGlite.create(directory);
  const tables = await database.query<{ name: string }>(
    "select format('%I.%I', table_schema, table_name) as name from information_schema.tables where table_schema not in ('pg_catalog', 'information_schema')",
  );
  let text = "";
  for (const { name } of tables.rows)
    text += JSON.stringify((await database.query(`select t::text from ${name} t`)).rows);
  await database.close();
  return text;
}
