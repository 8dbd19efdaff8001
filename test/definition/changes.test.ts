import fc from "fast-check";
import { consent, defineController, field, StoreError } from "purposebound";
import { memory } from "purposebound/memory";
import { AssignmentChangedError, memoryKeys, openStore } from "purposebound/store";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { toJSONSchema } from "zod/v4/core";
import { compareDurations } from "../../src/definition/changes.js";
import { compareSchemas } from "../../src/definition/schema/compare.js";
import { combined } from "../../src/definition/schema/comparison.js";
import { APPROVAL, evolved, formOf, type Otherwise, planOf, version } from "../support/evolving.js";
import { fjordNet } from "../support/fjordnet.js";
import { runs } from "../support/runs.js";

const because = { necessity: "Test" };
const key = field(z.string().max(40), because);
const json = (schema: z.ZodType) => JSON.parse(JSON.stringify(toJSONSchema(schema, { unrepresentable: "any" })));
const compared = (before: z.ZodType, after: z.ZodType) => compareSchemas(json(before), json(after));

describe("changes that JSON Schema cannot express", () => {
  it.each([
    ["a nested date that becomes a big integer", z.strictObject({ v: z.date() }), z.strictObject({ v: z.bigint() })],
    ["dates in a list", z.array(z.date()), z.array(z.bigint())],
    ["the bound of a big integer", z.bigint(), z.bigint().max(10n)],
    ["the bound of a nested date", z.array(z.date()), z.array(z.date().min(new Date(0)))],
    [
      "schemas that share a name",
      z.strictObject({ a: z.string().meta({ id: "twice" }), b: z.number().meta({ id: "twice" }) }),
      z.strictObject({ a: z.number().meta({ id: "twice" }), b: z.string().meta({ id: "twice" }) }),
    ],
  ])("are found: %s", async (_, before, after) => {
    const storage = memory();
    const id = `unseen-${crypto.randomUUID().slice(0, 8)}`;
    const [first, second] = [before, after].map((schema) => version(id, { key, x: field(schema, because) }));
    if (first === undefined || second === undefined) throw new Error("two versions");
    await (await openStore({ storage, assignments: [first] })).close();
    const plan = await planOf({ storage, assignments: [second] });
    expect(plan.changes).toMatchObject([{ field: "x" }]);
  });
});

describe("compareSchemas", () => {
  it.each([
    ["a maximum length", z.string().max(5), z.string().max(4), "narrower"],
    ["a minimum length", z.string().min(1), z.string().min(2), "narrower"],
    ["a length where there was none", z.string(), z.string().max(4), "narrower"],
    ["a pattern", z.string(), z.email(), "narrower"],
    ["another pattern", z.string().regex(/a/), z.string().regex(/b/), "unclear"],
    ["whole numbers", z.number(), z.int(), "narrower"],
    ["above rather than from zero", z.number().min(0), z.number().positive(), "narrower"],
    ["below rather than up to", z.number().max(9), z.number().lt(9), "narrower"],
    ["both ends", z.number().min(0).max(9), z.number().min(1).max(10), "unclear"],
    ["both ends inwards", z.number().min(0).max(9), z.number().min(1).max(8), "narrower"],
    ["fewer choices", z.enum(["a", "b", "c"]), z.enum(["a", "c"]), "narrower"],
    ["one choice", z.enum(["a", "b"]), z.literal("a"), "narrower"],
    ["other choices", z.enum(["a", "b"]), z.enum(["a", "c"]), "unclear"],
    ["choices rather than text", z.string(), z.enum(["a"]), "narrower"],
    ["no null", z.string().nullable(), z.string(), "narrower"],
    ["fewer elements", z.array(z.string()).max(3), z.array(z.string()).max(2), "narrower"],
    ["shorter elements", z.array(z.string()), z.array(z.string().max(2)), "narrower"],
    [
      "a key fewer",
      z.strictObject({ a: z.string().optional(), b: z.string() }),
      z.strictObject({ b: z.string() }),
      "narrower",
    ],
    ["a required key", z.strictObject({ a: z.string().optional() }), z.strictObject({ a: z.string() }), "narrower"],
    ["a required key more", z.strictObject({}), z.strictObject({ a: z.string() }), "unclear"],
    [
      "fewer kinds",
      z.union([z.string(), z.strictObject({})]),
      z.union([z.string(), z.strictObject({ a: z.string() })]),
      "unclear",
    ],
    ["multiples", z.number(), z.number().multipleOf(5), "narrower"],
    ["a description", z.string(), z.string().describe("x"), "same"],
    ["text rather than a number", z.number(), z.string(), "unclear"],
  ] as const)("finds %s", (_, before, after, expected) => {
    expect(compared(before, after)).toBe(expected);
    const opposite = { narrower: "wider", unclear: "unclear", same: "same" } as const;
    expect(compared(after, before)).toBe(opposite[expected]);
  });

  it("reports narrower only if the schema before takes everything that the one after takes", () => {
    const bound = fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined });
    const numbers = fc
      .record({ min: bound, max: bound, gt: bound, lt: bound, int: fc.boolean() })
      .map(({ min, max, gt, lt, int }) => {
        let schema = int ? z.int() : z.number();
        if (min !== undefined) schema = schema.min(min);
        if (max !== undefined) schema = schema.max(max);
        if (gt !== undefined) schema = schema.gt(gt);
        return lt === undefined ? schema : schema.lt(lt);
      });
    const texts = fc.record({ min: bound, max: bound }).map(({ min, max }) => {
      const schema = min === undefined ? z.string() : z.string().min(min);
      return max === undefined ? schema : schema.max(max);
    });
    const choices = fc
      .subarray(["", "a", "bb", "ccc"], { minLength: 1 })
      .map((some) => z.enum(some as [string, ...string[]]) as z.ZodType);
    const plain = fc.oneof(numbers, texts, choices);
    const schemas: fc.Arbitrary<z.ZodType> = fc.oneof(
      plain,
      plain.map((one) => one.nullable()),
      fc
        .record({ of: plain, max: bound })
        .map(({ of, max }) => (max === undefined ? z.array(of) : z.array(of).max(max))),
      fc
        .dictionary(fc.constantFrom("a", "b"), fc.record({ of: plain, optional: fc.boolean() }))
        .map((shape) =>
          z.strictObject(
            Object.fromEntries(
              Object.entries(shape).map(([one, { of, optional }]) => [one, optional ? of.optional() : of]),
            ),
          ),
        ),
    );
    const scalars = [null, -1, 0, 0.5, 1, 2, 3, 4, 4.5, 5, "", "a", "bb", "ccc", "dddd", "eeeee"];
    const values = [
      ...scalars,
      ...[0, 1, 2, 3, 4, 5].flatMap((length) => scalars.map((one) => Array.from({ length }, () => one))),
      ...scalars.flatMap((a) => [{ a }, { b: a }, ...scalars.map((b) => ({ a, b }))]),
      {},
    ];
    const seen = { same: 0, narrower: 0, wider: 0, unclear: 0 };
    fc.assert(
      fc.property(schemas, schemas, (before, after) => {
        const result = compared(before, after);
        seen[result] += 1;
        const [takenBefore, takenAfter] = [before, after].map(
          (schema) => new Set(values.filter((value) => schema.safeParse(value).success)),
        );
        if (result === "narrower" || result === "same") {
          expect([...(takenAfter ?? [])].filter((one) => !takenBefore?.has(one))).toEqual([]);
        }
        if (result === "wider" || result === "same") {
          expect([...(takenBefore ?? [])].filter((one) => !takenAfter?.has(one))).toEqual([]);
        }
      }),
      { numRuns: runs(1_000, 50, 1_000) },
    );
    // the law says nothing of a comparison that is always unclear
    expect(Math.min(seen.narrower, seen.wider)).toBeGreaterThan(0);
  });

  it("compares several parts together", () => {
    expect(combined([])).toBe("same");
    expect(combined(["same", "narrower", "narrower"])).toBe("narrower");
    expect(combined(["wider", "narrower"])).toBe("unclear");
    expect(compareSchemas("not representable", "not representable")).toBe("same");
    expect(compareSchemas("not representable", {})).toBe("unclear");
    expect(compareSchemas({ $ref: "#/a" }, { $ref: "#/b" })).toBe("unclear");
  });

  it.each([
    ["P12M", "P1Y", "same"],
    ["P7D", "P1W", "same"],
    ["P1Y", "P11M", "narrower"],
    ["P1M", "P30D", "unclear"],
    ["P1M", "P31D", "wider"],
    ["P1M", "P28D", "narrower"],
    ["P1Y", "P365D", "narrower"],
    ["PT24H", "P1D", "same"],
  ] as const)("reports %s as %s", (before, after, expected) => {
    expect(compareDurations(before, after)).toBe(expected);
  });
});

describe("plans", () => {
  const bare = { key, text: field(z.string().optional(), because) };
  const marks = async (fields: Parameters<typeof version>[1], otherwise: Otherwise, from: Otherwise = {}) => {
    const storage = memory();
    const first = version("plans", bare, from);
    await (await openStore({ storage, assignments: [first] })).close();
    const plan = await planOf({
      storage,
      fieldKeys: memoryKeys(),
      assignments: [version("plans", fields, otherwise)],
    });
    return plan.changes.map(({ kind, effect, reversible, destroying }) =>
      [kind, effect, ...(reversible ? [] : ["irreversible"]), ...(destroying ? ["destroying"] : [])].join(" "),
    );
  };
  const text = (options: object, schema: z.ZodType = z.string().optional()) => ({
    key,
    text: field(schema, { ...because, ...options } as typeof because),
  });
  const purpose = (more: object) => ({
    purpose: {
      title: "Evolving",
      category: "dpv:ServiceProvision",
      basis: { kind: "contract", article: "eu-gdpr:A6-1-b", contract: "Test" },
      ...more,
    } as NonNullable<Otherwise["purpose"]>,
  });
  const caller = { name: "Call AS", role: "processor", country: "NO" } as const;
  const mailer = { ...caller, name: "Mail AS" };

  it.each([
    ["an index", text({ indexed: true }), {}, {}, ["field-indexed widening"]],
    ["a category", text({ category: "pd:EmailAddress" }), {}, {}, ["field-category widening"]],
    ["a unit", text({ unit: "m" }), {}, {}, ["field-unit widening"]],
    ["encryption", text({ encrypted: true }), {}, {}, ["field-encrypted narrowing"]],
    ["a default", text({}, z.string().default("x")), {}, {}, ["field-changed widening"]],
    ["a wider schema", text({}, z.string().nullish()), {}, {}, ["field-widened widening"]],
    ["a purpose", bare, purpose({ category: "dpv:DirectMarketing" }), {}, ["purpose-category widening"]],
    ["a condition", bare, purpose({ condition: "eu-gdpr:A9-2-a" }), {}, ["condition widening"]],
    ["no condition", bare, {}, purpose({ condition: "eu-gdpr:A9-2-a" }), ["condition narrowing"]],
    ["a basis", bare, purpose({ basis: consent({ wording: "Yes", version: "1" }) }), {}, ["basis widening"]],
    [
      "a controller",
      bare,
      { controller: defineController({ ...fjordNet, organisationNumber: "974760673" }) },
      {},
      ["controller widening"],
    ],
    ["a recipient", bare, { recipients: [caller] }, { recipients: [] }, ["recipients widening"]],
    ["a recipient fewer", bare, { recipients: [caller] }, { recipients: [caller, mailer] }, ["recipients narrowing"]],
    ["other recipients", bare, { recipients: [caller] }, { recipients: [mailer] }, ["recipients widening"]],
    ["nobody, said", bare, { recipients: [] }, {}, ["recipients narrowing"]],
    ["nothing said", bare, {}, { recipients: [] }, ["recipients widening"]],
    ["longer retention", bare, { retention: { keep: "P2Y", from: "collected" } }, {}, ["retention widening"]],
    ["retention in other words", bare, { retention: { keep: "P1Y", from: "collected" } }, {}, ["retention narrowing"]],
    ["retention from updates", bare, { retention: { keep: "P12M", from: "updated" } }, {}, ["retention widening"]],
    [
      "retention from the first collection",
      bare,
      {},
      { retention: { keep: "P12M", from: "updated" } },
      ["retention narrowing irreversible destroying"],
    ],
    [
      "retention that is hard to compare",
      bare,
      { retention: { keep: "P6M", from: "updated" } },
      {},
      ["retention widening irreversible destroying"],
    ],
  ] as const)("mark %s", async (_, fields, otherwise, from, expected) => {
    expect(await marks(fields, otherwise as Otherwise, from as Otherwise)).toEqual(expected);
  });

  it("hold data for records, and words for people", async () => {
    const storage = memory();
    const [first, next] = [version("words", bare), version("words", { key })];
    await (await openStore({ storage, assignments: [first] })).close();
    const opening = openStore({ storage, assignments: [next] });
    await expect(opening).rejects.toBeInstanceOf(AssignmentChangedError);
    await expect(opening).rejects.toBeInstanceOf(StoreError);
    const plan = await planOf({ storage, assignments: [next] });
    expect(JSON.parse(JSON.stringify(plan))).toMatchObject({
      assignment: "words",
      versions: { before: 1, after: 2 },
      terms: { before: expect.stringMatching(/^[0-9a-f]{64}$/), after: expect.stringMatching(/^[0-9a-f]{64}$/) },
      changes: [{ kind: "field-removed", field: "text", destroying: true }],
    });
    await expect(opening).rejects.toThrow(String(plan));
    const message = await opening.catch((error: Error) => error.message);
    expect(message).toMatchInlineSnapshot(`
      "What is registered of "words" differs from its declaration. Restore the definition, or have the error's plan approved, and carry it out with store.evolve().
      Assignment "words", version 1 → 2 (44483d2ca21e → 930caf8d173d):
        field "text" removed, with all its values [narrowing, irreversible, destroys data]"
    `);
  });

  it("mark changes that nobody can approve, and name the remedy", async () => {
    const storage = memory();
    const first = version("blocked", bare);
    await (await openStore({ storage, assignments: [first] })).close();
    const form = field(z.email(), because);
    const next = [
      version("blocked", { ...bare, other: key }, { identifiedBy: ["other"] }),
      version("blocked", { ...bare, key: field(z.number(), because) }),
      version("blocked", { ...bare, key: form }),
      version("blocked", { ...bare, key: field(z.string().max(40), { ...because, unit: "m" }) }),
    ];
    for (const one of next) {
      const opening = openStore({ storage, assignments: [one] });
      await expect(opening).rejects.toThrow(/Restore the definition where a change is marked BLOCKED/);
      const plan = await planOf({ storage, assignments: [one] });
      expect(JSON.parse(JSON.stringify(plan))).toMatchObject({
        isBlocked: true,
        changes: expect.arrayContaining([
          expect.objectContaining({ blocked: { why: expect.any(String), instead: expect.any(String) } }),
        ]),
      });
      await expect(evolved({ storage }, plan)).rejects.toMatchObject({ code: "evolution-blocked" });
    }
    const [identity] = next;
    if (identity === undefined) throw new Error("a first version");
    const plan = await planOf({ storage, assignments: [identity] });
    expect(String(plan).split("\n").at(-1)).toBe(
      "  identified by key → other [BLOCKED, since people who were erased would no longer be recognised: restore identifiedBy, or declare an assignment under a new id]",
    );
    expect(plan.changes.map(({ kind, blocked }) => [kind, blocked !== null])).toEqual([
      ["field-added", false],
      ["identity", true],
    ]);
  });

  it("give the same definition after a change there and back", async () => {
    const storage = memory();
    const [first, next] = [version("back", bare), version("back", { key, other: key })];
    await (await openStore({ storage, assignments: [first] })).close();
    const before = await storage.registered(["back"]);
    const plan = await planOf({ storage, assignments: [next] });
    await evolved({ storage }, plan);
    await evolved({ storage }, await planOf({ storage, assignments: [first] }));
    // what it was approved for was version 1
    await expect(evolved({ storage }, plan)).rejects.toMatchObject({ code: "evolution-outdated" });
    const [was, is] = [before.get("back"), (await storage.registered(["back"])).get("back")];
    expect(is).toMatchObject({ version: 3, accepts: 3, terms: was?.terms, definition: was?.definition, key: was?.key });
    expect(is?.approval).toEqual({ by: APPROVAL.approvedBy, reason: APPROVAL.reason, at: expect.any(Date) });
  });
});

describe("a record that is held", () => {
  const text = (schema: z.ZodType) => ({ key, text: field(schema, because) });

  it.each([
    [
      "would be made something else",
      z.string().optional(),
      z.string().max(9).toLowerCase().optional(),
      ["abc"],
      ["ABC"],
    ],
    ["would be replaced", z.string().optional(), z.string().max(3).catch("x"), ["abc"], ["abcd"]],
    ["would be filled in", z.string().max(9).optional(), z.string().max(8).default("x"), ["abc"], [undefined]],
    [
      "fails the declaration's own check",
      z.string(),
      z
        .string()
        .max(9)
        .refine((one) => !one.includes("-")),
      ["abc"],
      ["a-b"],
    ],
    [
      "holds a key that is not declared any more",
      z.strictObject({ a: z.string().optional(), b: z.string() }),
      z.strictObject({ b: z.string() }),
      [{ b: "x" }],
      [{ a: "y", b: "x" }],
    ],
    ["is too long for an index", z.string(), { indexed: true }, ["x".repeat(900)], ["x".repeat(901)]],
  ] as const)("blocks a change if its value %s", async (_, before, after, good, bad) => {
    const next = "indexed" in after ? { key, text: field(before, { ...because, indexed: true }) } : text(after);
    for (const [values, isGood] of [
      [good, true],
      [[...good, ...bad], false],
    ] as const) {
      const storage = memory();
      const first = version("held", text(before));
      const store = await openStore({ storage, assignments: [first] });
      const rows = values.map((value, index) => ({
        key: `p${index}`,
        ...(value === undefined ? {} : { text: value }),
      }));
      expect(await store.dataset(first).import(formOf(first), rows as never)).toMatchObject({
        created: values.length,
      });
      const outcome = evolved({ storage }, await planOf({ storage, assignments: [version("held", next)] }));
      if (isGood) expect(await outcome).toBe(2);
      else
        await expect(outcome).rejects.toMatchObject({
          code: "evolution-blocked",
          message: expect.stringContaining("1 of 2"),
        });
      await store.close();
    }
  });

  it("is counted once if a field changes in several ways", async () => {
    const storage = memory();
    const first = version("once", text(z.string().optional()));
    const store = await openStore({ storage, assignments: [first] });
    const rows = [{ key: "a", text: "longer" }, { key: "b", text: "x" }, { key: "c" }];
    await store.dataset(first).import(formOf(first), rows as never);
    const next = version("once", { key, text: field(z.string().max(3).optional(), { ...because, encrypted: true }) });
    const options = { storage, fieldKeys: memoryKeys() };
    const plan = await planOf({ ...options, assignments: [next] });
    expect(plan.changes.map(({ kind }) => kind)).toEqual(["field-encrypted", "field-narrowed"]);
    const message = await evolved(options, plan).then(
      () => "",
      (error: Error) => error.message,
    );
    expect(message).toMatchInlineSnapshot(`
      "Assignment "once" cannot evolve as planned. Nothing was changed:
        field "text": 2 of 3 records hold a value of it; add a field of another name instead, and remove this one when it is no longer used"
    `);
    await store.close();
  });

  it("is read page by page, to the last", async () => {
    const storage = memory();
    const first = version("pages", text(z.string()));
    const store = await openStore({ storage, assignments: [first] });
    const rows = Array.from({ length: 2_500 }, (_, index) => ({
      key: `p${index}`,
      text: index % 100 === 7 ? "long" : "x",
    }));
    await store.dataset(first).import(formOf(first), rows as never);
    const plan = await planOf({ storage, assignments: [version("pages", text(z.string().max(3)))] });
    await expect(evolved({ storage }, plan)).rejects.toThrow("25 of 2500 records do not conform");
    await store.close();
  });
});
