import {
  type AssignmentDefinition,
  type AssignmentDraft,
  activityFrom,
  assignmentFrom,
  defineAssignment,
  draftAssignment,
  type FieldDraft,
  field,
  toDefinition,
  toSchema,
} from "purposebound";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { fjordNet, surveyTerms } from "../../support/fjordnet.js";

const draft: AssignmentDraft = {
  ...surveyTerms,
  fields: [
    { kind: "contact", name: "phone", identifies: true },
    { kind: "number", label: "Speed", unit: "Mbit/s", min: 0, optional: true, necessity: "Slow lines get more" },
    { kind: "choice", label: "Line", options: ["Fibre", "DSL"], optional: true, necessity: "Decides the offer" },
  ],
};
const valid = draftAssignment(draft);
type Loose = Record<string, unknown> & { fields: Record<string, unknown>[] };
const changed = (change: (copy: Loose) => void): Loose => {
  const copy: Loose = structuredClone(valid) as unknown as Loose;
  change(copy);
  return copy;
};
const own = { kind: "boolean", name: "fbcd", label: "Extra", necessity: "x" };
const withField = (one: object): Loose => changed(({ fields }) => void fields.push({ ...own, ...one }));

const why = "Age does not decide the offer";
const withDeclined = (declined: unknown, extra?: object): Loose => ({
  ...(extra === undefined ? changed(() => undefined) : withField(extra)),
  declined,
});
const numbered = (count: number): object =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index}`, why]));

const labelled = (one: string, other: string): Loose =>
  changed(({ fields }) => void fields.push({ ...own, label: one }, { ...own, name: "fbce", label: other }));

describe("assignmentFrom refuses", () => {
  const nestedDeep = (levels: number): object =>
    levels === 0 ? { kind: "boolean" } : { kind: "list", max: 2, of: nestedDeep(levels - 1) };
  const cyclic: Record<string, unknown> = { kind: "list", max: 1 };
  cyclic.of = cyclic;

  it.each<[string, () => unknown, string]>([
    ["nothing", () => undefined, "invalid-definition"],
    ["null", () => null, "invalid-definition"],
    ["a list", () => [valid], "invalid-definition"],
    ["text that is no JSON", () => "{", "invalid-definition"],
    ["a key that stands twice", () => JSON.stringify(valid).replace("{", '{"format":1,'), "invalid-definition"],
    [
      "a key twice, once escaped",
      () => JSON.stringify(valid).replace("{", '{"\\u0069d":"other",'),
      "invalid-definition",
    ],
    ["a megabyte of text more than there is room for", () => " ".repeat(2_000_001), "definition-too-large"],
    [
      "brackets without end, before they are parsed",
      () => `${"[".repeat(990_000)}${"]".repeat(990_000)}`,
      "definition-too-large",
    ],
    ["objects within objects, before they are parsed", () => '{"a":'.repeat(390_000), "definition-too-large"],
    [
      "more values than there is room for, before they are parsed",
      () => `[${"1,".repeat(60_000)}1]`,
      "definition-too-large",
    ],
    [
      "a text of brackets and commas, which counts as one",
      () => JSON.stringify('[,"{\\'.repeat(60_000)),
      "invalid-definition",
    ],
    ["another format", () => ({ ...valid, format: 2 }), "unknown-format"],
    ["a format that is text", () => ({ ...valid, format: "1" }), "invalid-definition"],
    ["an unknown key", () => ({ ...valid, extra: 1 }), "invalid-definition"],
    ["the key __proto__", () => JSON.stringify(valid).replace("{", '{"__proto__":{"x":1},'), "invalid-definition"],
    ["a column __proto__", () => withField({ name: "__proto__" }), "invalid-definition"],
    ["a column constructor", () => withField({ name: "constructor" }), "invalid-definition"],
    ["a column xmin, which PostgreSQL has in each table", () => withField({ name: "xmin" }), "invalid-definition"],
    ["a column that is SQL", () => withField({ name: 'a"; DROP TABLE x' }), "invalid-definition"],
    ["a name twice", () => withField({ name: valid.fields[1]?.name ?? "" }), "invalid-definition"],
    ["a symbol", () => Object.assign({ ...valid }, { [Symbol("x")]: 1 }), "invalid-definition"],
    [
      "an accessor",
      () => Object.defineProperty({ ...valid }, "id", { get: () => "a", enumerable: true }),
      "invalid-definition",
    ],
    [
      "a class instance",
      () =>
        Object.assign(
          new (class Own {
            x = 1;
          })(),
          valid,
        ),
      "invalid-definition",
    ],
    ["a label of 10 MB", () => withField({ label: "x".repeat(10_000_000) }), "invalid-definition"],
    ["a blank label", () => withField({ label: " " }), "invalid-definition"],
    ["a label that turns its direction", () => withField({ label: "a\u202Eb" }), "invalid-definition"],
    ["a label with half a pair", () => withField({ label: "a\uD800" }), "invalid-definition"],
    ...[..."\u3164\u2800\u17B4\u2065\u{E0080}\uFFF0\u{1D159}\u115F\u034F"].flatMap(
      (unseen): [string, () => unknown, string][] => {
        const point = `U+${unseen.codePointAt(0)?.toString(16)}`;
        return [
          [`a label of ${point} only`, () => withField({ label: unseen }), "invalid-definition"],
          [`a label with ${point} inside`, () => withField({ label: `a${unseen}b` }), "invalid-definition"],
          [`a label with ${point} at its end`, () => withField({ label: `a${unseen}` }), "invalid-definition"],
        ];
      },
    ),
    ["a label that is not NFC", () => withField({ label: "A\u030A" }), "invalid-definition"],
    ["a label twice", () => withField({ label: "Speed" }), "look-alike"],
    ["a label that differs in case", () => withField({ label: "SPEED" }), "look-alike"],
    ["a label in Cyrillic", () => withField({ label: "Sрееd" }), "look-alike"],
    ["a label with a joiner inside", () => withField({ label: "Spe\u200Ded" }), "look-alike"],
    ["a label in full width", () => withField({ label: "Ｓｐｅｅｄ" }), "look-alike"],
    ["a label with a form of a letter", () => withField({ label: "Spe\uFE0Fed" }), "look-alike"],
    ["a label in phonetic letters", () => labelled("Salary", "Sɑlary"), "look-alike"],
    ["a label with a palochka", () => labelled("Salary", "Saӏary"), "look-alike"],
    ["a label in Cherokee", () => labelled("Salary", "ᏚᎪᏞᎪᎡᎩ"), "look-alike"],
    ["a label in small Cherokee", () => labelled("WALK", "ꮃꭺꮮꮶ"), "look-alike"],
    ["a label in Greek capitals", () => labelled("Phone", "ΡΗΟΝΕ"), "look-alike"],
    ["a label in Greek of another case", () => labelled("ΗΜΕΡΑ", "ημερα"), "look-alike"],
    ["a label in Lisu", () => labelled("POLL", "ꓑꓳꓡꓡ"), "look-alike"],
    ["a label with another apostrophe", () => labelled("Kari's", "Kari’s"), "look-alike"],
    ["a label with another dash", () => labelled("E-mail", "E−mail"), "look-alike"],
    ["a label of a standard field", () => withField({ label: "phone  number" }), "look-alike"],
    [
      "a million options",
      () =>
        withField({
          kind: "choice",
          options: Array.from({ length: 1_000_000 }, (_, value) => ({ value: `${value}` })),
        }),
      "invalid-definition",
    ],
    [
      "options that look alike",
      () => withField({ kind: "choice", options: [{ value: "a" }, { value: "а" }] }),
      "look-alike",
    ],
    ["no options", () => withField({ kind: "choice", options: [] }), "invalid-definition"],
    ["a sparse list of options", () => withField({ kind: "choice", options: new Array(3) }), "invalid-definition"],
    ["NaN as a bound", () => withField({ kind: "number", min: Number.NaN }), "invalid-definition"],
    ["infinity as a bound", () => withField({ kind: "number", max: Number.POSITIVE_INFINITY }), "invalid-definition"],
    ["bounds the wrong way", () => withField({ kind: "number", min: 2, max: 1 }), "invalid-definition"],
    ["lengths the wrong way", () => withField({ kind: "text", min: 3, max: 2 }), "invalid-definition"],
    ["a half as a whole number", () => withField({ kind: "integer", min: 0.5 }), "invalid-definition"],
    ["bands that descend", () => withField({ kind: "band", bounds: [3, 1] }), "invalid-terms"],
    ["a step of zero", () => withField({ kind: "step", step: 0 }), "invalid-definition"],
    ["a regular expression", () => withField({ kind: "text", max: 9, pattern: "(a+)+$" }), "invalid-definition"],
    ["an unknown kind", () => withField({ kind: "anything" }), "invalid-definition"],
    [
      "a country that free text does not know",
      () => withField({ kind: "free-text", max: 9, countries: ["ZZ"] }),
      "invalid-country",
    ],
    ["lists within lists without end", () => withField(cyclic), "definition-too-large"],
    ["lists within lists, six deep", () => withField(nestedDeep(6)), "definition-too-large"],
    [
      "more values than there is room for",
      () =>
        changed(({ fields }) => {
          const options = Array.from({ length: 500 }, (_, value) => ({ value: `v${value}` }));
          for (let index = 0; index < 150; index += 1)
            fields.push({ ...own, kind: "choice", options, name: `f${"b".repeat(index % 40)}`, label: `L ${index}` });
        }),
      "definition-too-large",
    ],
    ["a field that identifies and is not declared", () => ({ ...valid, identifiedBy: ["email"] }), "unknown-field"],
    [
      "a field that identifies and may be absent",
      () => ({ ...valid, identifiedBy: [valid.fields[1]?.name] }),
      "invalid-identity",
    ],
    ["a special category without a condition", () => withField({ category: "pd:Health" }), "special-category"],
    ...[
      ...["https://W3ID.org/dpv/pd#Health", "https://w3id.org/dpv/pd/#Health", "https://w3id.org/dpv/pd#Heal%74h"],
      ...["https://w3id.org/dpv/pd#health", "https://w3id.org:443/dpv/pd#Health", "https://w3id.org/dpv/pd/Health"],
    ].map((category): [string, () => unknown, string] => [
      `the special category ${category}`,
      () => withField({ category }),
      "unknown-category",
    ]),
    [
      "a special category of a version of the vocabulary",
      () => withField({ category: "https://w3id.org/dpv/2.2/pd#Health" }),
      "special-category",
    ],
    ["a decision against a field", () => withDeclined({ phone: "Nobody calls" }), "invalid-terms"],
    ["a decision against a label", () => withDeclined({ speed: "No line is slow" }), "invalid-terms"],
    [
      "a decision against words of a label",
      () => withDeclined({ birthDate: why }, { label: "Birth-date" }),
      "invalid-terms",
    ],
    ["a decision against such words in Cyrillic", () => withDeclined({ age: why }, { label: "Аgе" }), "invalid-terms"],
    ["a decision without a reason", () => withDeclined({ birthDate: "" }), "invalid-definition"],
    ["a decision with a blank reason", () => withDeclined({ birthDate: " \t" }), "invalid-definition"],
    ["a decision whose reason is no text", () => withDeclined({ birthDate: 1 }), "invalid-definition"],
    ["a decision whose reason is null", () => withDeclined({ birthDate: null }), "invalid-definition"],
    ["a decision whose reason has two lines", () => withDeclined({ birthDate: "a\nb" }), "invalid-definition"],
    ["a decision whose reason is not NFC", () => withDeclined({ birthDate: "A\u030A" }), "invalid-definition"],
    [
      "a decision whose reason turns its direction",
      () => withDeclined({ birthDate: "a\u202Eb" }),
      "invalid-definition",
    ],
    ["a reason of 301 characters", () => withDeclined({ birthDate: "🎉".repeat(301) }), "invalid-definition"],
    ["a reason of 10 MB", () => withDeclined({ birthDate: "x".repeat(10_000_000) }), "invalid-definition"],
    [
      "a reason with an e-mail address",
      () => withDeclined({ birthDate: "kari@example.com said so" }),
      "invalid-definition",
    ],
    ["a reason with a phone number", () => withDeclined({ birthDate: "Ask +47 900 00 000" }), "invalid-definition"],
    ["a decision against a name with a blank", () => withDeclined({ "birth date": why }), "invalid-definition"],
    ["a decision against constructor", () => withDeclined({ constructor: why }), "invalid-definition"],
    ["a decision against toString", () => withDeclined({ toString: why }), "invalid-definition"],
    ["a decision against __proto__", () => withDeclined(JSON.parse(`{"__proto__":"${why}"}`)), "invalid-definition"],
    ["a decision against xmin", () => withDeclined({ xmin: why }), "invalid-definition"],
    ["a list of decisions", () => withDeclined([why]), "invalid-definition"],
    ["a map of decisions", () => withDeclined(new Map([["birthDate", why]])), "invalid-definition"],
    ["text as decisions", () => withDeclined(why), "invalid-definition"],
    ["null as decisions", () => withDeclined(null), "invalid-definition"],
    [
      "a decision behind an accessor",
      () =>
        withDeclined({
          get birthDate() {
            return why;
          },
        }),
      "invalid-definition",
    ],
    ["a decision under a symbol", () => withDeclined({ [Symbol("x")]: why }), "invalid-definition"],
    ["201 decisions", () => withDeclined(numbered(201)), "invalid-definition"],
    ["60,000 decisions", () => withDeclined(numbered(60_000)), "definition-too-large"],
    [
      "a decision that stands twice",
      () => JSON.stringify(withDeclined({ age: why })).replace('{"age"', `{"age":"x","age"`),
      "invalid-definition",
    ],
    ["an unknown category", () => withField({ category: "pd:Nothing" }), "invalid-definition"],
    [
      "a number that is in no register",
      () =>
        changed((copy) => {
          copy.controller = { ...valid.controller, organisationNumber: "123456789" };
        }),
      "invalid-organisation-number",
    ],
    [
      "a link that runs code",
      () =>
        changed((copy) => {
          copy.controller = {
            ...valid.controller,
            contact: { ...valid.controller.contact, url: "javascript:alert(1)" },
          };
        }),
      "invalid-definition",
    ],
    ["a duration of nothing", () => ({ ...valid, retention: { keep: "P0D", from: "collected" } }), "invalid-duration"],
    ["limits above the defaults", () => ({ ...valid, limits: { depth: 1_000 } }), "invalid-definition"],
    [
      "a basis with parts of another",
      () =>
        changed((copy) => {
          copy.purpose = { ...valid.purpose, basis: { kind: "contract", contract: "a", law: "b" } };
        }),
      "invalid-definition",
    ],
  ])("%s", (_, json, code) => {
    const begun = performance.now();
    expect(() => assignmentFrom(json())).toThrow(expect.objectContaining({ code }));
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  it("names the place of a decision and the remedy, and neither its reason nor a name of the wrong form", () => {
    const phone = "Ask +47 900 00 000";
    expect(() => assignmentFrom(withDeclined({ birthDate: phone }))).toThrow(
      /declined\.birthDate: it holds what looks like a phone number at offset 4\. Say why/,
    );
    expect(() => assignmentFrom(withDeclined({ birthDate: phone }))).not.toThrow(/900/);
    expect(() => assignmentFrom(withDeclined({ "Kari Nordmann": why }))).toThrow(/declined, one of its names: it is /);
    expect(() => assignmentFrom(withDeclined({ "Kari Nordmann": why }))).not.toThrow(/Kari/);
    expect(() => assignmentFrom(withDeclined({ speed: why }))).toThrow(
      /declined\.speed: it is the label of fields\[1\] too\. Declare it as a field, or decline it, and not both/,
    );
    expect(() => assignmentFrom(withDeclined({ phone: why }))).toThrow(/Declare it as a field, or decline it/);
    expect(() => assignmentFrom(withDeclined(numbered(201)))).toThrow(/declined: it has more than 200 names/);
  });

  it("names the place, without the value", () => {
    const json = withField({ kind: "choice", options: [{ value: "ok" }, { value: " Kari Nordmann" }] });
    expect(() => assignmentFrom(json)).toThrow(/fields\[3\]\.options\[1\]\.value: it is blank/);
    expect(() => assignmentFrom(json)).not.toThrow(/Kari/);
  });
});

describe("assignmentFrom", () => {
  it.each(["Ål ❤️", "葛󠄀城", "می‌خواهم", "Café – 30 %", "👩‍💻", "한국어"])("takes the label %s", (label) => {
    expect(assignmentFrom(withField({ label })).definition.fields.at(-1)).toMatchObject({ label });
  });

  it("takes decisions against properties, refuses these with the reason, and gives the decisions back", () => {
    const json = withDeclined({ birthDate: why, gender: "x".repeat(300), ...numbered(198) });
    const made = assignmentFrom(json);
    expect(made.declined).toEqual(json.declined);
    expect(Object.isFrozen(made.definition.declined)).toBe(true);
    expect(toDefinition(made)).toEqual(json);
    const [refusal] = made.safeParse({ phone: "+4790000000", birthDate: "1990-01-01" }).error?.refusals ?? [];
    expect(refusal).toMatchObject({ code: "declined", path: "birthDate", message: expect.stringContaining(why) });
    expect(assignmentFrom(withDeclined({})).declined).toEqual({});
    expect(assignmentFrom(valid).declined).toEqual({});
  });

  it("is drafted with decisions, whose texts are tidied, and keeps them in a draft that is edited", () => {
    const drafted = draftAssignment({ ...draft, declined: { birthDate: ` ${why} ` } });
    expect(drafted.declined).toEqual({ birthDate: why });
    const { declined, fields } = drafted;
    expect(draftAssignment({ ...draft, declined: declined ?? {}, fields }, drafted)).toEqual(drafted);
  });

  it("reads each property once, and keeps what it read if the input changes", () => {
    const copy = changed(() => undefined);
    const made = assignmentFrom(copy);
    (copy.fields[1] as { name: string }).name = "other";
    expect(toDefinition(made)).toEqual(valid);
    expect(Object.isFrozen(made.definition.fields[1])).toBe(true);
  });

  it("takes input by its kinds, and refuses undeclared properties", () => {
    const [, speed, line] = valid.fields.map(({ name }) => name);
    const made = assignmentFrom(valid);
    expect(made.parse({ phone: "+47 900 00 000", [`${speed}`]: 3, [`${line}`]: "DSL" })).toEqual({
      phone: "+4790000000",
      [`${speed}`]: 3,
      [`${line}`]: "DSL",
    });
    expect(made.safeParse({ phone: "+4790000000", birthDate: "1990-01-01" })).toMatchObject({
      error: { refusals: [{ code: "undeclared-field", path: "birthDate" }] },
    });
    expect(made.safeParse({ phone: "+4790000000", [`${line}`]: "Cable" }).success).toBe(false);
  });
});

describe("activityFrom", () => {
  const made = assignmentFrom(valid);
  const activity = { format: 1, id: "calls", kind: "call-list", title: "Calls", uses: ["phone"] };

  it("makes an activity on the assignment", () => {
    expect(activityFrom(made, JSON.stringify(activity))).toMatchObject({
      id: "calls",
      uses: ["phone"],
      assignment: made,
    });
  });

  it.each([
    [{ ...activity, uses: ["email"] }, "unknown-field"],
    [{ ...activity, uses: ["phone", "phone"] }, "invalid-definition"],
    [{ ...activity, kind: "spying" }, "invalid-definition"],
    [{ ...activity, extra: 1 }, "invalid-definition"],
    [{ ...activity, format: 7 }, "unknown-format"],
  ])("refuses %j", (json, code) => {
    expect(() => activityFrom(made, json)).toThrow(expect.objectContaining({ code }));
  });
});

describe("draftAssignment", () => {
  it("generates ids and names that say nothing of the typed text, and never repeats one", () => {
    const drafts = Array.from({ length: 200 }, () => draftAssignment(draft));
    const ids = drafts.map(({ id }) => id);
    const names = drafts.flatMap(({ fields }) => fields.slice(1).map(({ name }) => name));
    expect(new Set([...ids, ...names]).size).toBe(ids.length + names.length);
    for (const text of [...ids, ...names]) expect(text).toMatch(/^(?:a-[b-z]{20}|f[b-z]{10})$/);
  });

  it("takes parts of a field that have names of system columns, because they become no columns", () => {
    const parts = ["xmin", "xmax"].map((name) => ({ kind: "number", name, label: name }));
    const { definition } = assignmentFrom(withField({ kind: "group", fields: parts }));
    expect(definition.fields.at(-1)).toMatchObject({ fields: parts });
  });

  it("keeps id and names if labels change, and generates those of new fields", () => {
    const [, speed, line] = valid.fields;
    const fields: AssignmentDraft["fields"] = [
      { kind: "contact", name: "phone", identifies: true },
      { ...(speed as FieldDraft), label: "Hastighet" },
      {
        ...(line as FieldDraft & { kind: "choice" }),
        label: "Linje",
        options: [{ value: "Fibre", label: "Fiber" }, "DSL"],
      },
      { kind: "boolean", label: "Moved", necessity: "New customers are not called" },
    ];
    const next = draftAssignment({ ...draft, fields }, valid);
    expect(next.id).toBe(valid.id);
    expect(next.fields.slice(0, 3).map(({ name }) => name)).toEqual(valid.fields.map(({ name }) => name));
    expect(next.fields[2]).toMatchObject({ options: [{ value: "Fibre", label: "Fiber" }, { value: "DSL" }] });
    expect(next.fields[3]?.name).toMatch(/^f[b-z]{10}$/);
  });

  it("takes its own output with more fields, and identifies people as before", () => {
    const extra = { kind: "boolean", label: "Moved", necessity: "New customers are not called" } as const;
    const next = draftAssignment({ ...valid, fields: [...valid.fields, extra] }, valid);
    expect(next).toMatchObject({ id: valid.id, identifiedBy: ["phone"] });
    expect(next.fields.slice(0, -1)).toEqual(valid.fields);
  });

  it("brings typed text to one form", () => {
    const typed = draftAssignment({ ...draft, purpose: { ...draft.purpose, title: "  A\u030Apent " } });
    expect(typed.purpose.title).toBe("Åpent");
  });

  it("takes no typed name or id", () => {
    const named = { ...draft, fields: [...draft.fields, { ...own, name: "typed" }] } as unknown as AssignmentDraft;
    expect(() => draftAssignment(named)).toThrow(expect.objectContaining({ code: "invalid-definition" }));
    expect(() => draftAssignment(named, valid)).toThrow(expect.objectContaining({ code: "invalid-definition" }));
    for (const before of [undefined, valid]) {
      const withId = { ...draft, id: "broadband-upgrade" };
      expect(() => draftAssignment(withId, before)).toThrow(expect.objectContaining({ code: "invalid-definition" }));
    }
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a number", 5],
    ["a text", "a"],
    ["a list", []],
    ["no fields", { ...draft, fields: undefined }],
    ["a field that is none", { ...draft, fields: [null] }],
    ["nobody who is identified", { ...draft, fields: draft.fields.slice(1) }],
    ["a new field without a label", { ...draft, fields: [...draft.fields, { kind: "boolean", necessity: "x" }] }],
    ["an unknown key", { ...draft, extra: 1 }],
    ["an unknown mark", { ...draft, fields: [{ kind: "contact", name: "phone", identifies: "yes" }] }],
  ])("refuses %s", (_, given) => {
    expect(() => draftAssignment(given as AssignmentDraft)).toThrow(
      expect.objectContaining({ code: "invalid-definition" }),
    );
  });
});

describe("toDefinition", () => {
  const coded = (schema: z.ZodType): AssignmentDefinition =>
    toDefinition(
      defineAssignment({
        id: "coded",
        purpose: {
          title: "T",
          category: "dpv:CustomerCare",
          basis: { kind: "contract", article: "eu-gdpr:A6-1-b", contract: "C" },
        },
        controller: fjordNet,
        retention: { keep: "P1Y", from: "collected" },
        identifiedBy: ["key"],
        fields: {
          key: field(toSchema({ kind: "text", max: 9 }) as z.ZodType<string>, { necessity: "N" }),
          x: field(schema, { necessity: "N" }),
        },
      }),
    );

  it.each<[z.ZodType, object]>([
    [z.number().min(0).max(9).optional(), { kind: "number", min: 0, max: 9, optional: true }],
    [z.int(), { kind: "integer" }],
    [z.number().int().min(1), { kind: "integer", min: 1 }],
    [z.boolean(), { kind: "boolean" }],
    [z.enum(["a", "b"]), { kind: "choice", options: [{ value: "a" }, { value: "b" }] }],
    [toSchema({ kind: "list", max: 3, of: { kind: "year" } }), { kind: "list", max: 3, of: { kind: "year" } }],
  ])("writes the kind of a schema in code (%#)", (schema, kind) => {
    expect(coded(schema).fields[1]).toEqual({ name: "x", necessity: "N", ...kind });
  });

  it.each<[string, z.ZodType]>([
    ["a positive number", z.number().positive()],
    ["a multiple", z.number().multipleOf(5)],
    ["a check of its own", z.number().refine((value) => value !== 13)],
    ["a coerced number", z.coerce.number()],
    ["a coerced yes or no", z.coerce.boolean()],
    ["a float of 32 bits", z.float32()],
    ["text with a pattern", z.string().regex(/x/)],
    ["what may be null", z.boolean().nullable()],
    ["a default", z.boolean().default(true)],
    [
      "a transformation",
      z
        .boolean()
        .transform((value) => !value)
        .pipe(z.boolean()),
    ],
    ["an enum of numbers", z.literal([1, 2])],
  ])("refuses %s", (_, schema) => {
    expect(() => coded(schema)).toThrow(expect.objectContaining({ code: "not-definable" }));
  });
});
