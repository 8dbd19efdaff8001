import {
  consent,
  contact,
  contract,
  DefinitionError,
  defineActivity,
  defineAssignment,
  defineController,
  defineSource,
  field,
  legalObligation,
  legitimateInterests,
  publicTask,
  vitalInterests,
} from "purposebound";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import * as mini from "zod/mini";
import { broadband, fjordNet } from "../support/fjordnet.js";

/** Declarations as callers without a compiler could write them. */
type Loose = Record<string, unknown>;

const looseAssignment = defineAssignment as unknown as (declaration: Loose) => unknown;
const looseField = field as unknown as (schema: unknown, options?: Loose) => unknown;

function code(declare: () => unknown): string | undefined {
  try {
    declare();
    return undefined;
  } catch (error) {
    if (error instanceof DefinitionError) return error.code;
    throw error;
  }
}

const whole = (): Loose => ({
  id: "test",
  purpose: { title: "Test", category: "dpv:ServiceProvision", basis: contract({ contract: "Test" }) },
  controller: fjordNet,
  retention: { keep: "P1D", from: "collected" },
  identifiedBy: ["phone"],
  fields: contact("name", "phone", "email?"),
});

describe("defineController", () => {
  const declaration = {
    name: "FjordNet AS",
    country: "NO",
    organisationNumber: "999 999 999",
    contact: { email: "privacy@fjordnet.example", postal: "Storgata 1" },
    dpo: { name: "DPO", email: "dpo@fjordnet.example" },
  };

  it.each<[string, Loose, string]>([
    ["a blank name", { name: " " }, "blank-text"],
    ["a country in words", { country: "Norway" }, "invalid-country"],
    ["a wrong check digit", { organisationNumber: "999999998" }, "invalid-organisation-number"],
    ["no organisation number", { organisationNumber: undefined }, "blank-text"],
    ["no contact", { contact: undefined }, "invalid-contact"],
    ["no postal address", { contact: { email: "a@b.example" } }, "invalid-contact"],
    ["no DPO", { dpo: undefined }, "blank-text"],
    ["a DPO without e-mail", { dpo: { name: "DPO", email: "dpo" } }, "invalid-contact"],
  ])("refuses %s", (_, change, expected) => {
    expect(code(() => defineController({ ...declaration, ...change } as never))).toBe(expected);
  });

  it("checks the number by the rule of the country, if one is known", () => {
    const number = (country: string, organisationNumber: string) =>
      code(() => defineController({ ...declaration, country, organisationNumber }));
    expect(number("NO", "923609016")).toBeUndefined();
    expect(number("SE", "556703-7485")).toBeUndefined();
    expect(number("SE", "556703-7486")).toBe("invalid-organisation-number");
    expect(number("AQ", "anything")).toBeUndefined();
    expect(Object.isFrozen(defineController(declaration))).toBe(true);
  });
});

describe("lawful bases", () => {
  it("require the parts that each of them needs", () => {
    expect(code(() => consent({ wording: "", version: "1" }))).toBe("blank-text");
    expect(code(() => consent({ wording: "x" } as never))).toBe("blank-text");
    expect(code(() => contract({} as never))).toBe("blank-text");
    expect(code(() => legalObligation({ law: " " }))).toBe("blank-text");
    expect(code(() => vitalInterests(undefined as never))).toBe("blank-text");
    expect(code(() => publicTask({ task: "x" } as never))).toBe("blank-text");
    expect(code(() => legitimateInterests({ interest: "x", necessity: "y" } as never))).toBe("blank-text");
    const bases = [
      consent({ wording: "x", version: "1" }),
      contract({ contract: "x" }),
      legalObligation({ law: "x" }),
      vitalInterests({ situation: "x" }),
      publicTask({ task: "x", law: "y" }),
      legitimateInterests({ interest: "x", necessity: "y", balancing: "z" }),
    ];
    expect(bases.map(({ article }) => article.at(-1)).join("")).toBe("abcdef");
  });
});

describe("defineAssignment", () => {
  it.each<[string, Loose, string]>([
    ["an id with capitals", { id: "Test" }, "invalid-id"],
    ["an id with SQL", { id: "a; drop schema x" }, "invalid-id"],
    ["an id that is too long", { id: "a".repeat(49) }, "invalid-id"],
    ["no purpose", { purpose: undefined }, "blank-text"],
    [
      "an unknown purpose category",
      { purpose: { title: "T", category: "dpv:Nonsense", basis: contract({ contract: "x" }) } },
      "unknown-category",
    ],
    ["no basis", { purpose: { title: "T", category: "dpv:Marketing" } }, "invalid-basis"],
    [
      "a basis made by hand that lacks its parts",
      { purpose: { title: "T", category: "dpv:Marketing", basis: { kind: "consent" } } },
      "blank-text",
    ],
    [
      "a basis of no kind",
      { purpose: { title: "T", category: "dpv:Marketing", basis: { kind: "constructor" } } },
      "invalid-basis",
    ],
    ["a controller made by hand", { controller: { name: "x" } }, "invalid-controller"],
    ["no retention", { retention: undefined }, "invalid-duration"],
    ["a retention in words", { retention: { keep: "1 year", from: "collected" } }, "invalid-duration"],
    ["a retention of nothing", { retention: { keep: "P0D", from: "collected" } }, "invalid-duration"],
    ["a negative retention", { retention: { keep: "-P1D", from: "collected" } }, "invalid-duration"],
    ["retention from nowhere", { retention: { keep: "P1D", from: "birth" } }, "invalid-duration"],
    ["no fields", { fields: {} }, "no-fields"],
    ["a schema for a field", { fields: { phone: z.string() } }, "invalid-schema"],
    ["a field name with SQL", { fields: { 'a" text, "b': field(z.string(), { necessity: "x" }) } }, "invalid-id"],
    ["a technical field name", { fields: { _subject: field(z.string(), { necessity: "x" }) } }, "invalid-id"],
    ...["ctid", "xmin", "xmax", "cmin", "cmax", "tableoid"].map((name): [string, Loose, string] => [
      `the system column ${name} as a field`,
      { fields: { ...contact("phone"), [name]: field(z.string(), { necessity: "x" }) } },
      "invalid-id",
    ]),
    ["a misspelt option", { recipents: [] }, "invalid-terms"],
    ["no identity", { identifiedBy: [] }, "invalid-identity"],
    ["an undeclared identity", { identifiedBy: ["iq"] }, "unknown-field"],
    ["an optional identity", { identifiedBy: ["email"] }, "invalid-identity"],
    ["a repeated identity", { identifiedBy: ["phone", "phone"] }, "invalid-identity"],
    ["an inherited identity", { identifiedBy: ["constructor"] }, "unknown-field"],
    ["a smallest group of nobody", { minGroupSize: 0 }, "invalid-terms"],
    ["a smallest group of parts of people", { minGroupSize: 4.5 }, "invalid-terms"],
    ["a smallest group in words", { minGroupSize: "5" }, "invalid-terms"],
    ["a smallest group beyond all", { minGroupSize: 10_001 }, "invalid-terms"],
    ["a smallest group that is null", { minGroupSize: null }, "invalid-terms"],
    ["an unknown limit", { limits: { width: 1 } }, "invalid-limits"],
    ["a limit of nothing", { limits: { depth: 0 } }, "invalid-limits"],
  ])("refuses %s", (_, change, expected) => {
    expect(code(() => looseAssignment({ ...whole(), ...change }))).toBe(expected);
  });

  it("asks for an Art. 9 condition if a special category is held", () => {
    const health = field(z.boolean(), { necessity: "x", category: "pd:Health" });
    const fields = { ...contact("phone"), health };
    expect(code(() => looseAssignment({ ...whole(), fields }))).toBe("special-category");
    const purpose = { ...(whole().purpose as Loose), condition: "eu-gdpr:A9-2-a" };
    expect(code(() => looseAssignment({ ...whole(), fields, purpose }))).toBeUndefined();
  });

  it("is frozen, and returns its declaration", () => {
    const assignment = broadband("frozen");
    expect([assignment, assignment.fields, assignment.purpose, assignment.retention].every(Object.isFrozen)).toBe(true);
    expect(assignment).toMatchObject({ kind: "assignment", id: "frozen", identifiedBy: ["phone"] });
  });

  it("reports the fault, its place, and the remedy", () => {
    const fields = () => ({ wide: field(z.object({ a: z.string() }), { necessity: "To know" }) });
    expect(fields).toThrow(
      'field that is necessary because "To know": its schema is z.object(), which silently drops undeclared keys. Use z.strictObject',
    );
  });
});

describe("field", () => {
  it.each<[string, unknown]>([
    ["any", z.any()],
    ["unknown", z.unknown()],
    ["a stripping object", z.object({ a: z.string() })],
    ["a loose object", z.looseObject({ a: z.string() })],
    ["passthrough", z.object({ a: z.string() }).passthrough()],
    ["a catchall", z.object({ a: z.string() }).catchall(z.string())],
    ["a strict object made loose", z.strictObject({ a: z.string() }).loose()],
    ["a strict object that strips again", z.strictObject({ a: z.string() }).strip()],
    ["a record with free keys", z.record(z.string(), z.string())],
    ["a loose record", z.looseRecord(z.enum(["a"]), z.string())],
    ["JSON", z.json()],
    ["any in optional", z.any().optional()],
    ["unknown in an array", z.array(z.unknown())],
    ["loose in a union", z.union([z.string(), z.looseObject({})])],
    ["strip in a strict object", z.strictObject({ a: z.object({ b: z.string() }) })],
    ["any behind lazy", z.lazy(() => z.any())],
    ["any in a tuple's rest", z.tuple([z.string()], z.any())],
    ["any in nullable, default, readonly, catch", z.any().nullable().default(1).readonly().catch(1)],
    ["loose on the way into a pipe", z.looseObject({ a: z.string() }).transform(({ a }) => a)],
    [
      "loose on the way out of a pipe",
      z
        .string()
        .transform(() => ({}))
        .pipe(z.looseObject({})),
    ],
    ["any in an intersection", z.intersection(z.strictObject({ a: z.string() }), z.any())],
    ["any in a partial record", z.partialRecord(z.enum(["a"]), z.any())],
    ["mini's any", mini.any()],
    ["mini's object", mini.object({ a: mini.string() })],
    [
      "any in a discriminated union",
      z.discriminatedUnion("k", [z.strictObject({ k: z.literal(1), x: z.any() }), z.strictObject({ k: z.literal(2) })]),
    ],
  ])("refuses %s as open", (_, schema) => {
    expect(code(() => looseField(schema, { necessity: "x" }))).toBe("open-schema");
  });

  it.each<[string, unknown]>([
    ["custom", z.custom<string>()],
    ["instanceof", z.instanceof(Date)],
    ["map", z.map(z.string(), z.string())],
    ["set", z.set(z.string())],
    ["file", z.file()],
    ["promise", z.promise(z.string())],
    ["symbol", z.symbol()],
    ["NaN", z.nan()],
    ["a kind of the future", { _zod: { def: { type: "quantum" }, run: () => undefined } }],
  ])("refuses %s as unsupported", (_, schema) => {
    expect(code(() => looseField(schema, { necessity: "x" }))).toBe("unsupported-schema");
  });

  it("refuses a value that is no zod 4 schema, and blank necessity", () => {
    expect(code(() => looseField("string", { necessity: "x" }))).toBe("invalid-schema");
    expect(code(() => looseField({ _def: {}, parse: () => 1 }, { necessity: "x" }))).toBe("invalid-schema");
    expect(code(() => looseField(z.string()))).toBe("blank-text");
    expect(code(() => looseField(z.string(), { necessity: " \n" }))).toBe("blank-text");
    expect(code(() => looseField(z.string(), { necessity: "x", category: "pd:Nonsense" }))).toBe("unknown-category");
    expect(code(() => looseField(z.string(), { necessity: "x", category: "pd:toString" }))).toBe("unknown-category");
  });

  it("takes closed schemas of every kind, and knows their columns", () => {
    type Category = { name: string; parts: Category[] };
    const category: z.ZodType<Category> = z.lazy(() => z.strictObject({ name: z.string(), parts: z.array(category) }));
    const kind = (schema: z.ZodType | mini.ZodMiniType) => field(schema, { necessity: "x" }).column;
    expect(kind(z.email())).toEqual({ kind: "text", optional: false, nullable: false, defaulted: false });
    expect(kind(z.int().nullish())).toEqual({ kind: "number", optional: true, nullable: true, defaulted: false });
    expect(kind(z.stringbool())).toMatchObject({ kind: "boolean" });
    expect(kind(z.coerce.date())).toMatchObject({ kind: "date" });
    expect(kind(z.enum(["a", "b"]).default("a"))).toMatchObject({ kind: "text", optional: false, defaulted: true });
    expect(kind(z.literal([1, 2]))).toMatchObject({ kind: "number" });
    expect(kind(z.union([z.string(), z.literal("x"), z.null()]))).toMatchObject({ kind: "text", nullable: true });
    expect(kind(z.union([z.string(), z.number()]))).toMatchObject({ kind: "json" });
    expect(kind(z.record(z.enum(["a", "b"]), z.string()))).toMatchObject({ kind: "json" });
    expect(kind(z.tuple([z.string(), z.date()]))).toMatchObject({ kind: "json" });
    expect(kind(z.preprocess((value) => value, z.bigint()))).toMatchObject({ kind: "bigint" });
    expect(kind(z.templateLiteral(["a", z.number()]))).toMatchObject({ kind: "text" });
    expect(kind(mini.optional(mini.strictObject({ a: mini.string() })))).toMatchObject({
      kind: "json",
      optional: true,
    });
    expect(kind(category)).toMatchObject({ kind: "json" });
  });
});

describe("defineActivity and defineSource", () => {
  const assignment = broadband("defining");
  const origin = { name: "CRM", obtained: "from-person" } as const;
  const activity = (change: Loose) =>
    code(() => defineActivity(assignment, { id: "a", kind: "report", title: "T", uses: ["name"], ...change } as never));
  const source = (change: Loose) => code(() => defineSource(assignment, { id: "s", origin, ...change } as never));

  it("check activities", () => {
    expect(activity({})).toBeUndefined();
    expect(activity({ id: "A" })).toBe("invalid-id");
    expect(activity({ title: "" })).toBe("blank-text");
    expect(activity({ kind: "spying" })).toBe("invalid-terms");
    expect(activity({ uses: [] })).toBe("unknown-field");
    expect(activity({ uses: ["iq"] })).toBe("unknown-field");
    expect(activity({ uses: ["toString"] })).toBe("unknown-field");
    expect(code(() => defineActivity({} as never, {} as never))).toBe("not-an-assignment");
  });

  it("check sources", () => {
    const map = { name: "n", phone: "p" };
    expect(source({})).toBeUndefined();
    expect(source({ map })).toBeUndefined();
    expect(source({ map: { name: "n" } })).toBe("invalid-source");
    expect(source({ map: { ...map, iq: "x" } })).toBe("unknown-field");
    expect(source({ map: { ...map, email: "n.x" } })).toBe("invalid-source");
    expect(source({ map: { ...map, email: "a..b" } })).toBe("invalid-source");
    expect(source({ map: { ...map, email: { path: "x", as: "magic" } } })).toBe("invalid-source");
    expect(source({ map: { ...map, phone: { path: "p", as: "phone", country: "XX" } } })).toBe("invalid-source");
    expect(source({ maps: map })).toBe("invalid-terms");
    expect(source({ evidence: { consentedAt: "at", version: "v2" } })).toBe("invalid-source");
    expect(source({ evidence: { consentedAt: "at", version: "2026-01", name: "n" } })).toBe("invalid-terms");
    expect(source({ origin: { name: "", obtained: "from-person" } })).toBe("blank-text");
    expect(source({ origin: { name: "x", obtained: "stolen" } })).toBe("invalid-source");
    expect(source({ enriches: true, map: { distanceToExchange: "d" } })).toBe("invalid-source");
    expect(source({ enriches: true, map: { phone: "p", distanceToExchange: "d" } })).toBeUndefined();
  });
});
