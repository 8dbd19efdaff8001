import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { toMapping } from "../../src/assignment/source/map/index.js";
import { rowSchema } from "../../src/documents/index.js";
import { contact, defineAssignment, defineSource, field, type Source } from "../../src/index.js";
import { runs } from "../support/runs.js";
import { declare } from "./declared.js";

const { id, purpose, controller, retention } = declare();
const LEADS = defineAssignment({
  id,
  purpose,
  controller,
  retention,
  identifiedBy: ["phone"],
  fields: {
    ...contact({ country: "NO" }, "name", "phone", "email?"),
    speed: field(z.number().max(1000).optional(), { necessity: "Only slow lines are offered more", label: "Speed" }),
    lines: field(z.int().min(0).max(9).optional(), { necessity: "Tells homes from offices" }),
    active: field(z.boolean().optional(), { necessity: "Nobody calls a line that is shut down" }),
    plan: field(z.enum(["basic", "plus"]).optional(), { necessity: "Decides the offer" }),
    since: field(z.date().optional(), { necessity: "Long-standing customers get a better price" }),
    wishes: field(z.array(z.string().max(20)).max(5).optional(), { necessity: "Decides the offer" }),
    address: field(z.strictObject({ street: z.string().max(80), number: z.string().optional() }).optional(), {
      necessity: "Where the line ends",
    }),
  },
});

const common = { origin: { name: "Old CRM", obtained: "from-person" } } as const;
const map = {
  name: { join: ["first", "last"] },
  phone: { path: "contact.phone", as: "phone", country: { path: "country", otherwise: "NO" } },
  email: "contact.email",
  speed: { path: "speed", as: "number" },
  lines: { path: "lines", onInvalid: "omit" },
  active: { path: "state", as: { open: true, shut: false } },
  plan: { path: "products", where: { kind: "plan" }, take: "code" },
  since: { path: "since", as: "date" },
  wishes: { path: "wishes", split: ";" },
  address: { path: "extra", as: "json", at: "address" },
} as const;
const evidence = { consentedAt: "consent.at", version: "2026-01" } as const;
const ignore = ["id", "meta.created"] as const;
const leaveOut = [{ path: "deleted", filled: true }] as const;
const SOURCES: Readonly<Record<string, Source>> = {
  "a map that refuses others": defineSource(LEADS, { id: "refusing", ...common, map, evidence, ignore, leaveOut }),
  "a map that drops others": defineSource(LEADS, {
    id: "dropping",
    ...common,
    map,
    evidence,
    ignore,
    undeclared: "drop",
  }),
  "the fields' own names": defineSource(LEADS, { id: "own", ...common, ignore, evidence }),
  "the fields' own names, blanks being absent": defineSource(LEADS, {
    id: "blank",
    ...common,
    ignore,
    evidence,
    empty: "absent",
  }),
  "an enrichment": defineSource(LEADS, {
    id: "register",
    ...common,
    enriches: true,
    map: { phone: "tel", speed: "mbit" },
  }),
};
const compile = (source: Source) =>
  new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: true, validateFormats: false }).compile(
    rowSchema(source),
  );

/** Tells if a source lets a row in. */
function isLetIn(source: Source, row: unknown): boolean {
  const { refusals, input } = toMapping(source).map(row);
  const parsed = source.enriches
    ? LEADS["~internals"].part([...new Set(["phone", ...Object.keys(input)])], false).check(input)
    : LEADS.safeParse(input);
  return refusals.length === 0 && parsed.success;
}

const odd = fc.constantFrom<unknown>(
  null,
  "",
  "  ",
  "N/A",
  0,
  12.5,
  -1,
  true,
  "x",
  [],
  ["a"],
  {},
  { a: 1 },
  "12",
  "[]",
  "{}",
);
const or = (...good: readonly unknown[]) =>
  fc.option(fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: odd }), {
    nil: undefined,
    freq: 8,
  });
/** An object, and something else now and then. */
const mostly = (made: fc.Arbitrary<unknown>) => fc.oneof({ weight: 9, arbitrary: made }, { weight: 1, arbitrary: odd });
const element = fc.oneof(fc.record({ kind: fc.constantFrom("plan", "box"), code: or("basic", "plus") }), odd);
const rest = { id: or(1), more: fc.constantFrom(...Array.from({ length: 9 }, () => undefined), 1) };
const mapped = fc.record({
  first: or("Ola"),
  last: or("Nordmann"),
  contact: fc.oneof(
    { weight: 9, arbitrary: fc.record({ phone: fc.constantFrom("90000000", 90000000), email: or("a@b.example") }) },
    { weight: 1, arbitrary: odd },
  ),
  country: or("no", "SE"),
  speed: or("12", 12),
  lines: or(3),
  state: or("open", "shut"),
  products: fc.oneof({ weight: 6, arbitrary: fc.array(element, { maxLength: 3 }) }, { weight: 1, arbitrary: odd }),
  since: or("2026-01-02"),
  wishes: or("tv;phone", ["tv"]),
  extra: or('{"address":{"street":"Storgata"}}', { address: { street: "Storgata", number: "1" } }),
  consent: mostly(fc.record({ at: or("2026-01-02T03:04:05Z") })),
  meta: mostly(fc.record({ created: odd })),
  deleted: fc.constant(undefined),
  ...rest,
});
const named = fc.record({
  name: or("Ola"),
  phone: or("+4790000000", "90000000"),
  email: or("a@b.example"),
  speed: or(12),
  lines: or(3),
  active: or(true),
  plan: or("basic"),
  wishes: or(["tv"]),
  address: or({ street: "Storgata" }),
  consent: or({ at: "2026-01-02T03:04:05Z" }),
  ...rest,
});
const enriching = fc.record({ tel: or("+4790000000"), mbit: or(12), more: rest.more });

describe("the JSON Schema of the rows of a source", () => {
  it.each(Object.entries(SOURCES))("accepts every row that is let in, with %s", (_, source) => {
    const accepts = compile(source);
    let letIn = 0;
    const rows = source.enriches ? enriching : source["~mapping"].isMapped ? mapped : named;
    fc.assert(
      fc.property(rows, (made) => {
        const row: unknown = JSON.parse(JSON.stringify(made));
        if (!isLetIn(source, row)) return;
        letIn += 1;
        expect([row, accepts(row), accepts.errors]).toEqual([row, true, null]);
      }),
      { numRuns: runs(1_000) },
    );
    expect(letIn).toBeGreaterThan(runs(1_000) / 50);
  });

  const good = {
    first: "Ola",
    contact: { phone: "90000000" },
    consent: { at: "2026-01-02T03:04:05Z" },
    speed: 12,
    products: [{ kind: "plan", code: "plus" }],
  };

  it.each([
    ["an undeclared property", { ...good, birthDate: "1990-01-01" }],
    ["an undeclared property below", { ...good, contact: { ...good.contact, fax: "1" } }],
    ["an undeclared property in a list", { ...good, products: [{ kind: "plan", code: "plus", price: 1 }] }],
    ["no phone number", { ...good, contact: {} }],
    ["nothing above the phone number", { ...good, contact: undefined }],
    ["an object for a number", { ...good, speed: {} }],
    ["a list for a row", [good]],
  ])("refuses %s, as the source does", (_, bad) => {
    const source = SOURCES["a map that refuses others"] as Source; // declared above
    const accepts = compile(source);
    expect([isLetIn(source, good), accepts(good)]).toEqual([true, true]);
    const row: unknown = JSON.parse(JSON.stringify(bad));
    expect([isLetIn(source, row), accepts(row)]).toEqual([false, false]);
  });

  it("permits other properties only if the source drops them", () => {
    expect(Object.values(SOURCES).map((source) => rowSchema(source).additionalProperties)).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  it("says of each property what it is for, in the language asked for", () => {
    const source = SOURCES["a map that refuses others"] as Source; // declared above
    expect(rowSchema(source)).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: "Old CRM",
      required: ["contact"],
      properties: {
        speed: { title: "Speed", description: "Only slow lines are offered more" },
        country: { $comment: "Country of phone" },
        consent: { properties: { at: { $comment: "Evidence: consentedAt" } } },
        deleted: { $comment: "Says which rows are left out" },
        meta: { properties: { created: { $comment: "Ignored" } } },
        extra: { contentMediaType: "application/json", contentSchema: { properties: { address: {} } } },
      },
    });
    expect(rowSchema(source, { language: "nb" }).properties.contact).toMatchObject({
      properties: { phone: { title: "Telefonnummer", description: "For å kunne ringe deg" } },
    });
  });

  it("has exactly the properties that are mapped and ignored", () => {
    const source = SOURCES["a map that drops others"] as Source; // declared above
    const names = [
      "first",
      "last",
      "contact",
      "country",
      "speed",
      "lines",
      "state",
      "products",
      "since",
      "wishes",
      "extra",
    ];
    expect(Object.keys(rowSchema(source).properties)).toEqual([...names, "consent", "id", "meta"]);
  });

  it("is refused for what is no source", () => {
    for (const none of [undefined, {}, LEADS]) {
      expect(() => Reflect.apply(rowSchema, undefined, [none])).toThrow(
        expect.objectContaining({ code: "not-an-assignment" }),
      );
    }
    const source = SOURCES["an enrichment"] as Source; // declared above
    expect(() => Reflect.apply(rowSchema, undefined, [source, { lang: "nb" }])).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
  });
});
