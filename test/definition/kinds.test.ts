import {
  type AssignmentDefinition,
  assignmentFrom,
  coarsen,
  contact,
  defineSource,
  draftAssignment,
  field,
  type KindDefinition,
  text,
  toDefinition,
  toSchema,
} from "purposebound";
import { memory } from "purposebound/memory";
import { AssignmentChangedError, type EvolutionPlan, openStore } from "purposebound/store";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { changesBetween, describeAssignment, describeLike, isUnchanged } from "../../src/definition/index.js";
import { type Otherwise, version } from "../support/evolving.js";
import { surveyTerms } from "../support/fjordnet.js";

const because = { necessity: "Test" };
const key = field(z.string().max(40), because);

/** An assignment from JSON with one field of a kind, and more. */
const made = (kind: KindDefinition, more: object = {}, otherwise: object = {}) =>
  assignmentFrom({
    format: 1,
    id: "kinds",
    ...surveyTerms,
    identifiedBy: ["phone"],
    fields: [
      { kind: "contact", name: "phone" },
      { ...kind, name: "fbcd", label: "Label", necessity: "N", ...more },
    ],
    ...otherwise,
  });
const options = [{ value: "a" }, { value: "b" }] as const;
const changes = (before: ReturnType<typeof made>, after: ReturnType<typeof made>) =>
  changesBetween(describeAssignment(before).definition, describeAssignment(after).definition);

describe("terms", () => {
  it("tell every kind, and every part of it, from all others", () => {
    const kinds: readonly KindDefinition[] = [
      { kind: "text", max: 100 },
      { kind: "text", max: 99 },
      { kind: "free-text", max: 100 },
      { kind: "free-text", max: 100, min: 1 },
      { kind: "free-text", max: 100, refuse: ["ip-address"] },
      { kind: "free-text", max: 100, refuse: ["ip-address", "iban"] },
      { kind: "free-text", max: 100, countries: ["NO"] },
      { kind: "number" },
      { kind: "integer" },
      { kind: "step", step: 100 },
      { kind: "step", step: 0.001 },
      { kind: "boolean" },
      { kind: "date" },
      { kind: "moment" },
      { kind: "choice", options },
      { kind: "choices", options },
      { kind: "list", max: 2, of: { kind: "choice", options } },
      { kind: "phone" },
      { kind: "email" },
      { kind: "email-domain" },
      { kind: "address" },
      { kind: "postal-code" },
      { kind: "postal-code-prefix", length: 2 },
      { kind: "postal-code-prefix", length: 9 },
      { kind: "year" },
      { kind: "month" },
      { kind: "network" },
      { kind: "band", bounds: [1, 2] },
      { kind: "band", bounds: [1, 3] },
      ...([{ kind: "step", step: 100 }, { kind: "step", step: 1 }, { kind: "number" }] as const).flatMap(
        (of): KindDefinition[] => [
          { kind: "list", max: 3, of },
          { kind: "group", fields: [{ ...of, name: "pa", label: "Part" }] },
          { kind: "group", fields: [{ ...of, name: "pa", label: "Part", optional: true }] },
        ],
      ),
    ];
    const all = kinds.flatMap((kind) => [made(kind), made(kind, { optional: true })]);
    const described = all.map((one) => describeAssignment(one));
    expect(new Set(described.map(({ terms }) => terms)).size).toBe(all.length);
    for (const before of described) {
      const unnoticed = described.filter((after) => changesBetween(before.definition, after.definition).length === 0);
      expect(unnoticed).toEqual([before]);
    }
  });

  it.each<[string, KindDefinition, z.ZodType]>([
    ["a step", { kind: "step", step: 100 }, coarsen.round(100) as z.ZodType],
    ["a year", { kind: "year" }, coarsen.year()],
    ["a month", { kind: "month" }, coarsen.month()],
    ["a band", { kind: "band", bounds: [1, 2] }, coarsen.band([1, 2])],
    ["the prefix of a postal code", { kind: "postal-code-prefix", length: 2 }, coarsen.postcodePrefix(2)],
    ["a network", { kind: "network" }, coarsen.truncateIp()],
    ["a domain", { kind: "email-domain" }, coarsen.emailDomain()],
    ["free text", { kind: "free-text", max: 9 }, text({ max: 9 })],
    [
      "free text that refuses some kinds",
      { kind: "free-text", max: 9, refuse: ["iban", "phone"], countries: ["NO", "SE"] },
      text({ max: 9, refuse: ["phone", "iban"], countries: ["SE", "NO"] }),
    ],
    ["a name", { kind: "text", max: 200 }, contact("name").name.schema as z.ZodType],
    ["a phone number", { kind: "phone" }, contact("phone").phone.schema as z.ZodType],
  ])("are the same in code and in JSON for %s", (_, kind, schema) => {
    const [coded, kinded] = [schema, toSchema(kind)].map((one) => version("same", { key, x: field(one, because) }));
    if (coded === undefined || kinded === undefined) throw new Error("two versions");
    expect(describeAssignment(coded).terms).toBe(describeAssignment(kinded).terms);
  });

  it("know a kind behind checks that were added to it", () => {
    const terms = (schema: z.ZodType) => describeAssignment(version("more", { key, x: field(schema, because) })).terms;
    const [plain, checked] = [text({ max: 9 }), text({ max: 9 }).regex(/^a/)].map(terms);
    expect(new Set([plain, checked, terms(text({ max: 9, refuse: ["iban"] }).regex(/^a/))]).size).toBe(3);
    expect(terms(text({ max: 9 }).regex(/^a/).describe("x"))).toBe(checked);
  });
});

describe("a change of kind", () => {
  const list = (of: KindDefinition): KindDefinition => ({ kind: "list", max: 3, of });
  it.each<[string, KindDefinition, KindDefinition, string]>([
    ["a finer step", { kind: "step", step: 100 }, { kind: "step", step: 10 }, "field-widened"],
    ["a coarser step", { kind: "step", step: 10 }, { kind: "step", step: 100 }, "field-narrowed"],
    ["another step", { kind: "step", step: 10 }, { kind: "step", step: 25 }, "field-changed"],
    ["any number rather than a step", { kind: "step", step: 10 }, { kind: "number" }, "field-widened"],
    ["a step rather than any number", { kind: "number" }, { kind: "step", step: 10 }, "field-narrowed"],
    ["a finer step in a list", list({ kind: "step", step: 100 }), list({ kind: "step", step: 10 }), "field-widened"],
    [
      "any choice twice",
      { kind: "choices", options },
      { kind: "list", max: 2, of: { kind: "choice", options } },
      "field-widened",
    ],
    [
      "each choice once",
      { kind: "list", max: 2, of: { kind: "choice", options } },
      { kind: "choices", options },
      "field-narrowed",
    ],
    [
      "fewer refused kinds",
      { kind: "free-text", max: 9 },
      { kind: "free-text", max: 9, refuse: ["iban"] },
      "field-widened",
    ],
    [
      "more refused kinds",
      { kind: "free-text", max: 9, refuse: ["iban"] },
      { kind: "free-text", max: 9, refuse: ["iban", "phone"] },
      "field-narrowed",
    ],
    [
      "all kinds refused",
      { kind: "free-text", max: 9, refuse: ["iban"] },
      { kind: "free-text", max: 9 },
      "field-narrowed",
    ],
    [
      "other refused kinds",
      { kind: "free-text", max: 9, refuse: ["iban"] },
      { kind: "free-text", max: 9, refuse: ["phone"] },
      "field-changed",
    ],
    [
      "more countries",
      { kind: "free-text", max: 9, countries: ["NO"] },
      { kind: "free-text", max: 9, countries: ["NO", "SE"] },
      "field-narrowed",
    ],
    [
      "countries of one's own",
      { kind: "free-text", max: 9 },
      { kind: "free-text", max: 9, countries: ["NO"] },
      "field-changed",
    ],
    ["text that is not searched", { kind: "free-text", max: 9, min: 1 }, { kind: "text", max: 9 }, "field-changed"],
    ["shorter text", { kind: "text", max: 9 }, { kind: "text", max: 8 }, "field-narrowed"],
    ["a phone number as text", { kind: "phone" }, { kind: "text", max: 40 }, "field-changed"],
    [
      "longer prefixes",
      { kind: "postal-code-prefix", length: 2 },
      { kind: "postal-code-prefix", length: 3 },
      "field-changed",
    ],
  ])("is told of %s", (_, before, after, expected) => {
    expect(changes(made(before), made(after))).toMatchObject([{ kind: expected, field: "fbcd", blocked: null }]);
    expect(changes(made(before), made(before))).toEqual([]);
  });

  it("names the kinds before and after to who approves it", async () => {
    const storage = memory();
    const store = await openStore({ storage, assignments: [] });
    await store.open(made({ kind: "step", step: 100 }));
    const plan = await planOf(store.open(made({ kind: "free-text", max: 9, refuse: ["iban", "phone"] })));
    expect(String(plan)).toContain("kept as text rather than number");
    const finer = await planOf(store.open(made({ kind: "step", step: 0.5 })));
    expect(String(finer)).toContain('field "fbcd" takes more (step 100 → step 0.5) [widening, reversible]');
    expect(String(await planOf(store.open(made({ kind: "number" }))))).toContain("(step 100 → number)");
    await store.close();
  });
});

const planOf = async (opening: Promise<unknown>): Promise<EvolutionPlan> => {
  const error = await opening.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof AssignmentChangedError)) throw new Error("it was not refused as changed", { cause: error });
  return error.plan;
};

describe("a field that identifies people", () => {
  const add = async (dataset: { add: unknown; readonly assignment: ReturnType<typeof made> }, member: number) =>
    (dataset.add as (input: object, options: object) => Promise<{ outcome: string }>)(
      { phone: "+4790000001", fbcd: member },
      { source: defineSource(dataset.assignment, { id: "web", origin: { name: "W", obtained: "from-person" } }) },
    );

  it("keeps an erased person out if its kind changes: the change is blocked", async () => {
    const store = await openStore({ storage: memory(), assignments: [] });
    const identified = (kind: KindDefinition) => made(kind, {}, { identifiedBy: ["fbcd"] });
    const dataset = await store.open(identified({ kind: "step", step: 10 }));
    await add(dataset, 1234);
    await dataset.subject({ fbcd: 1234 }).erase();
    for (const kind of [{ kind: "number" }, { kind: "step", step: 1 }, { kind: "step", step: 100 }] as const) {
      const plan = await planOf(store.open(identified(kind)));
      expect(plan.changes).toMatchObject([{ field: "fbcd", blocked: { instead: expect.any(String) } }]);
      await expect(store.evolve(plan, { approvedBy: "dpo:1", reason: "Case 1" })).rejects.toMatchObject({
        code: "evolution-blocked",
      });
    }
    await expect(add(dataset, 1234)).rejects.toMatchObject({ refusals: [{ code: "subject-suppressed" }] });
    await store.close();
  });

  it.each<[string, z.ZodType, z.ZodType, boolean]>([
    ["a phone number as text", toSchema({ kind: "phone" }), toSchema({ kind: "text", max: 40 }), true],
    ["text that is no longer trimmed", toSchema({ kind: "text", max: 40 }), z.string().min(1).max(40), true],
    ["text that becomes small letters", z.string().max(40), z.string().max(40).toLowerCase(), true],
    [
      "a transformation",
      z.string(),
      z
        .string()
        .transform((one) => one.slice(1))
        .pipe(z.string()),
      true,
    ],
    ["coercion", z.number(), z.coerce.number(), true],
    [
      "a hash under another key",
      coarsen.hash({ key: new Uint8Array(32) }),
      coarsen.hash({ key: new Uint8Array(32).fill(1) }),
      true,
    ],
    ["free text in normal form", text({ max: 9 }), text({ max: 9, normalize: "NFC" }), true],
    ["longer text of one form", toSchema({ kind: "text", max: 40 }), toSchema({ kind: "text", max: 50 }), false],
    [
      "a check of one's own",
      z.string().max(40),
      z
        .string()
        .max(40)
        .refine((one) => one !== "x"),
      false,
    ],
    ["free text that refuses less", text({ max: 9 }), text({ max: 9, refuse: ["iban"] }), false],
  ])("is told of %s, and blocks it if one person may get another hash", (_, before, after, isBlocked) => {
    const [old, fresh] = [before, after].map((schema) =>
      describeAssignment(version("identity", { key: field(schema, because) })),
    );
    const found = changesBetween(old?.definition ?? {}, fresh?.definition ?? {});
    expect(found.map(({ blocked }) => blocked !== null)).toEqual([isBlocked]);
  });
});

describe("code that cannot be compared", () => {
  const terms = (schema: z.ZodType) => describeAssignment(version("code", { key, x: field(schema, because) })).terms;
  it.each<[string, z.ZodType, z.ZodType]>([
    ["a check that is added", z.string(), z.string().refine((one) => one !== "")],
    [
      "a second check",
      z.string().refine(() => true),
      z
        .string()
        .refine(() => true)
        .refine(() => true),
    ],
    ["a check of a list", z.array(z.string()), z.array(z.string()).refine(() => true)],
    ["a check within a list", z.array(z.string()), z.array(z.string().refine(() => true))],
    ["a transformation of a part", z.strictObject({ a: z.string() }), z.strictObject({ a: z.string().trim() })],
    [
      "a transformation",
      z.number(),
      z
        .number()
        .transform((one) => one * 2)
        .pipe(z.number()),
    ],
    ["preprocessing", z.string().optional(), z.preprocess((one) => one, z.string().optional())],
    ["coercion", z.string(), z.coerce.string()],
    ["flags of a pattern", z.string().regex(/^a$/), z.string().regex(/^a$/i)],
    ["hosts of an address", z.url(), z.url({ hostname: /example/ })],
    ["other hosts", z.url({ hostname: /example/ }), z.url({ hostname: /^example$/ })],
    ["a codec", z.boolean(), z.stringbool()],
  ])("is noticed: %s", (_, before, after) => {
    expect(terms(before)).not.toBe(terms(after));
    expect(terms(before)).toBe(terms(before));
  });
});

describe("terms that an earlier release wrote", () => {
  const coded = (schema: z.ZodType, otherwise: Otherwise = {}) =>
    version("former", { key, x: field(schema, because) }, otherwise);
  /** What is registered of an assignment by a release that knew no kinds. */
  const former = (assignment: Parameters<typeof describeAssignment>[0]) => {
    const described = describeAssignment(assignment);
    const definition = describeLike({}, assignment, described);
    expect(JSON.stringify(definition.terms)).not.toMatch(/beyond|automatedDecisions|form/);
    return { ...described, definition };
  };
  const hash = async (definition: object): Promise<string> => {
    const { createHash } = await import("node:crypto");
    const { canonicalJson } = await import("../../src/definition/index.js");
    return createHash("sha256")
      .update(canonicalJson((definition as { terms: never }).terms))
      .digest("hex");
  };

  it("open without a plan, and are written anew, so that the next change is noticed", async () => {
    const storage = memory();
    const assignment = coded(coarsen.round(100) as z.ZodType);
    const registered = former(assignment);
    const store = await openStore({ storage, assignments: [assignment] });
    await store.close();
    const known = (await storage.registered(["former"])).get("former");
    if (known === undefined) throw new Error("it is registered");
    const terms = await hash(registered.definition);
    const before = { ...known, version: 2, terms, definition: { ...known.definition, ...registered.definition } };
    const change = { before: registered.layout, after: { ...registered.layout, version: 2 }, registration: before };
    await storage.evolve(change, async () => undefined);
    expect(isUnchanged(before, assignment, describeAssignment(assignment))).toBe(true);
    expect(isUnchanged(before, coded(z.int()), describeAssignment(coded(z.int())))).toBe(false);
    const again = await openStore({ storage, assignments: [assignment] });
    const versions = await again.oversight.definitions(assignment);
    expect(versions.map((one) => [one.version, one.approval])).toEqual([
      [1, undefined],
      [2, undefined],
      [3, undefined],
    ]);
    expect(versions[2]?.terms).toBe(versions[0]?.terms);
    await again.close();
    const finer = openStore({ storage, assignments: [coded(coarsen.round(10) as z.ZodType)] });
    expect((await planOf(finer)).changes).toMatchObject([{ kind: "field-widened", field: "x" }]);
  });

  it("tell nothing of what was not written then, and all of the rest", () => {
    const before = former(coded(coarsen.round(100) as z.ZodType));
    const after = coded(coarsen.round(10) as z.ZodType, { retention: { keep: "P2Y", from: "collected" } });
    const declared = describeLike(before.definition, after, describeAssignment(after));
    expect(changesBetween(before.definition, declared)).toMatchObject([{ kind: "retention", effect: "widening" }]);
  });
});

describe("labels of an assignment from JSON", () => {
  const draft = draftAssignment({
    ...made({ kind: "boolean" }).definition,
    id: undefined,
    format: undefined,
    identifiedBy: undefined,
    fields: [
      { kind: "contact", name: "phone", identifies: true },
      { kind: "text", max: 9, label: "Shoe size", necessity: "N" },
      { kind: "text", max: 9, label: "Colour", necessity: "N" },
      { kind: "choice", label: "Answer", options: ["Yes", "No"], necessity: "N" },
      {
        kind: "list",
        max: 2,
        label: "Lines",
        necessity: "N",
        of: { kind: "group", fields: [{ kind: "choices", options: ["A", "B"], label: "Size" }] },
      },
    ],
  } as never);
  const [, size, colour, answer, lines] = draft.fields.map(({ name }) => name);
  const changed = (change: (fields: Record<string, never>[]) => void): AssignmentDefinition => {
    const copy = structuredClone(draft) as unknown as AssignmentDefinition & { fields: Record<string, never>[] };
    change(copy.fields);
    return copy;
  };
  const set = (one: object | undefined, parts: object): void => void Object.assign(one ?? {}, parts);
  const opened = async (json: AssignmentDefinition) => {
    const store = await openStore({ storage: memory(), assignments: [] });
    await store.open(assignmentFrom(draft));
    return { store, opening: store.open(assignmentFrom(json)) };
  };

  it.each<[string, (fields: Record<string, never>[]) => void, readonly (readonly unknown[])[]]>([
    [
      "swapped by two fields",
      ([, one, other]) => {
        set(one, { label: "Colour" });
        set(other, { label: "Shoe size" });
      },
      [
        [size, null, "Shoe size", "Colour"],
        [colour, null, "Colour", "Shoe size"],
      ],
    ],
    ["replaced", ([, one]) => set(one, { label: "Religion" }), [[size, null, "Shoe size", "Religion"]]],
    [
      "swapped by two options",
      ([, , , one]) =>
        set(one, {
          options: [
            { value: "Yes", label: "No" },
            { value: "No", label: "Yes" },
          ],
        }),
      [
        [answer, "=Yes", "Yes", "No"],
        [answer, "=No", "No", "Yes"],
      ],
    ],
    [
      "of a part",
      ([, , , , one]) => set((one as unknown as { of: { fields: object[] } }).of.fields[0], { label: "Diagnosis" }),
      [[lines, expect.stringMatching(/^\.f[b-z]{10}$/), "Size", "Diagnosis"]],
    ],
    [
      "of an option of a part",
      ([, , , , one]) =>
        set((one as unknown as { of: { fields: object[] } }).of.fields[0], {
          options: [{ value: "A", label: "Healthy" }, { value: "B" }],
        }),
      [[lines, expect.stringMatching(/^\.f[b-z]{10}=A$/), "A", "Healthy"]],
    ],
    ["of a standard field", ([one]) => set(one, { label: "Bank" }), [["phone", null, "phone", "Bank"]]],
  ])("need approval if they are %s", async (_, change, expected) => {
    const { store, opening } = await opened(changed(change));
    const { changes: found } = await planOf(opening);
    expect(
      found.map((one) => (one.kind === "field-relabelled" ? [one.field, one.part, one.before, one.after] : one)),
    ).toEqual(expected);
    expect(found.every(({ effect, blocked }) => effect === "widening" && blocked === null)).toBe(true);
    await store.close();
  });

  it("are opened once approved, and stop stores that show the former", async () => {
    const json = changed(([, one]) => set(one, { label: "Størrelse på «sko»" }));
    const { store, opening } = await opened(json);
    const plan = await planOf(opening);
    expect(String(plan)).toContain('labelled "Størrelse på «sko»" rather than "Shoe size", for what is held too');
    const before = await store.openRegistered(draft.id);
    await store.evolve(plan, { approvedBy: "dpo:1", reason: "Case 1" });
    expect((await store.open(assignmentFrom(json))).assignment.definition).toEqual(json);
    await expect(before.enforceRetention()).rejects.toMatchObject({ code: "assignment-changed" });
    await store.close();
  });

  it("say nothing if the assignment was in code before, and are gone if it is in code again", () => {
    const from = made({ kind: "boolean" });
    const code = version("kinds", { key });
    const described = describeAssignment(from);
    const { labels, ...terms } = described.definition.terms as { readonly labels: object };
    expect(labels).toEqual({ phone: "phone", fbcd: "Label" });
    const inCode = { ...described.definition, terms };
    expect(changesBetween(inCode, described.definition)).toEqual([]);
    expect(changesBetween(described.definition, inCode)).toMatchObject([
      { kind: "field-relabelled", field: "phone", after: null },
      { kind: "field-relabelled", field: "fbcd", after: null },
    ]);
    expect(describeAssignment(code).definition.terms).not.toHaveProperty("labels");
  });
});

describe("an assignment in code", () => {
  it("opens without a plan as the JSON that toDefinition() writes of it, labels included", async () => {
    const storage = memory();
    const coded = version("moved", {
      key: field(toSchema({ kind: "text", max: 40 }), because),
      x: field(toSchema({ kind: "step", step: 5 }), { ...because, label: "Speed" }),
    });
    await (await openStore({ storage, assignments: [coded] })).close();
    const json = toDefinition(coded);
    const store = await openStore({ storage, assignments: [] });
    const { assignment } = await store.open(assignmentFrom(json));
    const fields = json.fields.map((one) => (one.name === "x" ? { ...one, label: "Religion" } : one));
    expect((await planOf(store.open(assignmentFrom({ ...json, fields })))).changes).toMatchObject([
      { kind: "field-relabelled", before: "Speed", after: "Religion" },
    ]);
    expect(assignment.definition).toEqual(json);
    await store.close();
    // names in code tell what is collected, and random ones do not
    expect((await planOf(openStore({ storage, assignments: [coded] }))).changes).toMatchObject([
      { kind: "field-relabelled", field: "key", after: null },
      { kind: "field-relabelled", field: "x", after: null },
    ]);
  });
});

describe("other parts of a declaration", () => {
  const told = (automatedDecisions: false | string | undefined) =>
    made({ kind: "boolean" }, {}, automatedDecisions === undefined ? {} : { automatedDecisions });

  it.each<[false | string | undefined, false | string | undefined, string]>([
    [undefined, "Offers are ranked", "widening"],
    [false, "Offers are ranked", "widening"],
    ["Offers are ranked", "People are scored", "widening"],
    ["Offers are ranked", undefined, "widening"],
    ["Offers are ranked", false, "narrowing"],
    [undefined, false, "narrowing"],
  ])("tells of automated decisions that are %j and become %j", (before, after, effect) => {
    const expected = { kind: "automated-decisions", before: before ?? null, after: after ?? null, effect };
    expect(changes(told(before), told(after))).toMatchObject([expected]);
    expect(changes(told(before), told(before))).toEqual([]);
  });

  const grouped = (minGroupSize: number | undefined) =>
    made({ kind: "boolean" }, {}, minGroupSize === undefined ? {} : { minGroupSize });

  it.each<[number | undefined, number | undefined, string]>([
    [undefined, 4, "widening"],
    [undefined, 1, "widening"],
    [8, undefined, "widening"],
    [8, 6, "widening"],
    [undefined, 6, "narrowing"],
    [3, undefined, "narrowing"],
    [3, 4, "narrowing"],
  ])("tell of a smallest group that is %j and becomes %j", (before, after, effect) => {
    const expected = { kind: "min-group-size", before: before ?? 5, after: after ?? 5, effect, destroying: false };
    expect(changes(grouped(before), grouped(after))).toMatchObject([expected]);
    expect(changes(grouped(before), grouped(before))).toEqual([]);
  });

  it("keep their hash if they state the default of the smallest group, and lose it if they state another", () => {
    const hash = (minGroupSize?: number) => describeAssignment(grouped(minGroupSize)).terms;
    expect(hash(5)).toBe(hash());
    expect(JSON.stringify(describeAssignment(grouped(5)).definition.terms)).not.toContain("minGroupSize");
    expect(new Set([undefined, 1, 4, 6, 10_000].map(hash)).size).toBe(5);
    expect([grouped(undefined), grouped(5)].map((one) => one.minGroupSize)).toEqual([5, 5]);
    expect(toDefinition(grouped(7)).minGroupSize).toBe(7);
  });

  it("were registered by 0.1.0 without a smallest group, and a lower one is noticed", () => {
    const registered = (minGroupSize: number | undefined) => {
      const assignment = grouped(minGroupSize);
      return describeLike({}, assignment, describeAssignment(assignment));
    };
    expect(changesBetween(registered(undefined), registered(2))).toMatchObject([{ kind: "min-group-size", after: 2 }]);
    const assignment = grouped(2);
    const former = { version: 1, terms: "0", definition: registered(undefined) };
    expect(isUnchanged(former, assignment, describeAssignment(assignment))).toBe(false);
  });

  it.each([0, -5, 4.5, 10_001, "5", null, false])("refuse %j for the smallest group, as JSON", (minGroupSize) => {
    expect(() => made({ kind: "boolean" }, {}, { minGroupSize })).toThrow(
      expect.objectContaining({ code: "invalid-definition", message: expect.stringContaining("minGroupSize") }),
    );
  });

  it.each<[string, object]>([
    ["limits", { limits: { text: 100 } }],
    ["the purpose's title", { purpose: { ...made({ kind: "boolean" }).definition.purpose, title: "Other" } }],
    ["what is required", { provision: { required: "voluntary", otherwise: "No offers" } }],
    ["people", { subjects: "Customers" }],
  ])("registers other words of %s as a version, without approval", async (_, otherwise) => {
    const store = await openStore({ storage: memory(), assignments: [] });
    const before = await store.open(made({ kind: "boolean" }));
    const after = await store.open(made({ kind: "boolean" }, {}, otherwise));
    const versions = await store.oversight.definitions(after.assignment);
    expect(versions).toHaveLength(2);
    expect(new Set(versions.map(({ terms }) => terms)).size).toBe(1);
    await before.enforceRetention();
    await store.close();
  });
});
