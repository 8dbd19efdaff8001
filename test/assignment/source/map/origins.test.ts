import { consent, contact, contract, defineAssignment, defineSource, field } from "purposebound";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { toMapping } from "../../../../src/assignment/source/map/mapping.js";
import { DefinitionError } from "../../../../src/errors/index.js";
import { fjordNet } from "../../../support/fjordnet.js";

const necessity = "Needed for the purpose";
const common = { controller: fjordNet, retention: { keep: "P1M", from: "collected" } } as const;
const origin = { name: "CRM", obtained: "from-person" } as const;

const people = defineAssignment({
  ...common,
  id: "origins",
  purpose: { title: "Care", category: "dpv:CustomerCare", basis: contract({ contract: "Agreement" }) },
  identifiedBy: ["no"],
  fields: {
    no: field(z.string(), { necessity }),
    ...contact("name?", "phone?", "email?"),
    born: field(z.date().optional(), { necessity }),
    amount: field(z.number().optional(), { necessity }),
    agreed: field(z.boolean().optional(), { necessity }),
    plan: field(z.enum(["none", "basic"]).optional(), { necessity }),
    tier: field(z.enum(["home", "office"]).default("home"), { necessity }),
    tags: field(z.array(z.string()).optional(), { necessity }),
    extra: field(z.strictObject({ a: z.string() }).optional(), { necessity }),
  },
});

/** Defines a source with origins that the types may refuse, since this is about the check at run time. */
function source(map: object, more: object = {}) {
  return defineSource(people, { id: "crm", origin, map: { no: "No", ...map }, undeclared: "drop", ...more } as never);
}

function mapped(map: object, row: object, more: object = {}) {
  return toMapping(source(map, more)).map({ No: "1", ...row });
}

function problem(map: object, more: object = {}): string {
  try {
    source(map, more);
  } catch (error) {
    if (error instanceof DefinitionError && error.code === "invalid-source") return error.message;
    throw error;
  }
  return "";
}

describe("origins of a field", () => {
  it("are the first of several that is filled", () => {
    const map = { phone: { first: ["Mobile", "Home", "Work"], as: "phone", country: "NO" } };
    expect(mapped(map, { Mobile: "", Home: " N/A ", Work: "22 33 44 55" }).input).toEqual({
      no: "1",
      phone: "+4722334455",
    });
    expect(mapped(map, { Mobile: "90000000", Home: "22334455" }).input).toMatchObject({ phone: "+4790000000" });
    // the first that is filled decides, even if it is wrong: the second may be somebody else's
    expect(mapped(map, { Mobile: "ring", Home: "22334455" }).refusals).toMatchObject([
      { code: "not-convertible", field: "phone" },
    ]);
    expect(mapped(map, { Mobile: null }).input).toEqual({ no: "1" });
  });

  it("are the element of a list by its type, with the rest of the list told of", () => {
    const map = { email: { path: "profiles", where: { type: "EMAIL" }, take: "value" } };
    const profiles = [
      { type: "GUID", value: "x" },
      { type: "EMAIL", value: "", vid: 1 },
      "text",
      null,
      { type: " EMAIL ", value: " kari@x.example " },
    ];
    const { input, undeclared } = mapped(map, { profiles });
    expect([input, undeclared]).toEqual([{ no: "1", email: "kari@x.example" }, ["profiles[].vid"]]);
    expect(mapped(map, { profiles }, { ignore: ["profiles.vid"] }).undeclared).toEqual([]);
    expect(mapped(map, { profiles: [] }).input).toEqual({ no: "1" });
    expect(mapped(map, { profiles: "kari@x.example" }).refusals).toMatchObject([
      { field: "email", message: expect.stringContaining("not a list") },
    ]);
    expect(
      mapped(
        { name: { path: "p", where: { primary: true, rank: 1 }, take: "n.f" } },
        {
          p: [
            { primary: "true", rank: 1, n: { f: "a" } },
            { primary: true, rank: 1, n: { f: "b" } },
          ],
        },
      ).input,
    ).toMatchObject({ name: "b" });
  });

  it("are JSON in a cell, whole or in part", () => {
    expect(mapped({ extra: { path: "J", as: "json" } }, { J: '{"a": "x"}' }).input).toMatchObject({
      extra: { a: "x" },
    });
    const map = { name: { path: "J", as: "json", at: "a.b" } };
    const found = mapped(map, { J: '{"a": {"b": " Kari ", "c": 1}, "diagnosis": "x"}' });
    expect([found.input, found.undeclared]).toEqual([{ no: "1", name: "Kari" }, ["J.a.c", "J.diagnosis"]]);
    for (const J of ["{", "1", '"text"', "nothing"])
      expect(mapped(map, { J }).refusals).toMatchObject([{ code: "not-convertible" }]);
    expect(mapped(map, { J: "" }).input).toEqual({ no: "1" });
  });

  it("are joined texts, which can be one date", () => {
    const map = { born: { join: ["Day", "Time"], as: "date", format: "d.M.yyyy HH:mm", timeZone: "Europe/Oslo" } };
    expect(mapped(map, { Day: " 1.2.2026 ", Time: "10:00" }).input).toMatchObject({
      born: new Date("2026-02-01T09:00:00Z"),
    });
    expect(mapped(map, { Day: "1.2.2026", Time: "" }).refusals).toMatchObject([{ field: "born" }]);
    expect(mapped({ name: { join: ["A", "B"] } }, { A: "a", B: 7 }).refusals).toHaveLength(1);
    expect(mapped({ name: { join: ["A", "B"], as: "text", with: "-" } }, { A: "a", B: 7 }).input).toMatchObject({
      name: "a-7",
    });
  });

  it("are constants, which no row can change", () => {
    const tags = ["a"];
    const made = source({ plan: { value: "basic" }, tags: { value: tags } });
    tags.push("b");
    expect(toMapping(made).map({ No: "1", plan: "none" }).input).toEqual({ no: "1", plan: "basic", tags: ["a"] });
    expect(problem({ plan: { value: "gold" } })).toContain("the constant is refused");
    expect(problem({ no: { value: "1" } })).toContain("all rows would be one person");
  });

  it("are lists in the quoting of the systems", () => {
    const read = (T: unknown, list: object) => {
      const { input, refusals } = mapped({ tags: { path: "T", list } }, { T });
      return refusals.length > 0 ? "refused" : (input as { tags?: unknown }).tags;
    };
    expect(read('{a,"b c","d,e",NULL}', { separator: ",", brackets: true })).toEqual(["a", "b c", "d,e"]);
    expect(read("['a', 'b''s', \"c\"]", { separator: ",", quote: "'\"", brackets: true })).toEqual(["a", "b's", "c"]);
    expect(read('["a","b\\"c","\\u00e6"]', { separator: ",", brackets: true })).toEqual(["a", 'b"c', "æ"]);
    expect(read("a; b ;;c", { separator: ";" })).toEqual(["a", "b", "c"]);
    expect(read("[]", { separator: ",", brackets: true })).toEqual([]);
    expect(read("O'Brien;b", { separator: ";", quote: "'" })).toEqual(["O'Brien", "b"]);
    for (const broken of ["{a", "a}", '{"a}', '{"a"b}', "{{a},{b}}", '{"\\x41"}', "a,b"]) {
      expect(read(broken, { separator: ",", brackets: true })).toBe("refused");
    }
    expect(read("['a', 'b']", { separator: "," })).toBe("refused");
    expect(read(["a", "b"], { separator: "," })).toEqual(["a", "b"]);
    expect(mapped({ tags: { path: "T", split: ",", as: "text" } }, { T: [1, "b"] }).input).toMatchObject({
      tags: ["1", "b"],
    });
  });

  it("have the country of a phone number in another column", () => {
    const country = { path: "Land", words: { Norge: "NO", "Sverige ": "SE" }, otherwise: "DK" };
    const phone = (Phone: unknown, Land?: unknown) => {
      const { input, refusals } = mapped({ phone: { path: "Phone", as: "phone", country } }, { Phone, Land });
      return refusals[0]?.message ?? (input as { phone?: unknown }).phone;
    };
    expect([
      phone("90000000", "no"),
      phone("90000000", " NORGE "),
      phone("070-123 45 67", "sverige"),
      phone("20123456", ""),
    ]).toEqual(["+4790000000", "+4790000000", "+46701234567", "+4520123456"]);
    for (const unknown of ["Atlantis", 46, ["SE"], { code: "SE" }, true])
      expect(phone("90000000", unknown)).toContain("names no country that is known");
    expect(phone("+4790000000", "Atlantis")).toBe("+4790000000");
    expect(phone(90_000_000, "NO")).toBe("+4790000000");
    for (const wrong of [-90_000_000, 9.5, 2 ** 60, true])
      expect(phone(wrong, "NO")).toContain("is not one phone number");
  });
});

describe("cells of a mapped source", () => {
  it("are trimmed, unless the origin says otherwise", () => {
    expect(mapped({ name: "N" }, { No: " 42 ", N: "\u00a0Kari\t" }).input).toEqual({ no: "42", name: "Kari" });
    expect(mapped({ name: { path: "N", trim: false } }, { N: " Kari " }).input).toMatchObject({ name: " Kari " });
  });

  it("are absent if they hold a word for absent, in any case, but not a word that means something here", () => {
    const map = {
      name: "N",
      plan: "P",
      agreed: { path: "A", as: "boolean", no: ["-"] },
      amount: { path: "M", as: { "N/A": 0 } },
    };
    const row = { N: " null ", P: "none", A: "-", M: "N/A" };
    expect(mapped(map, row).input).toEqual({ no: "1", plan: "none", agreed: false, amount: 0 });
    for (const N of ["N/A", "NULL", "None", "Select", "-", "--None--", "#N/A", "\\N", "(not set)"])
      expect(mapped({ name: "N" }, { N }).input).toEqual({ no: "1" });
    for (const N of ["NA", "Nan Li", "Nullmann", "Selects", "0", "."])
      expect(mapped({ name: "N" }, { N }).input).toMatchObject({ name: N });
    expect(mapped({ name: "N" }, { N: "null" }, { absent: [] }).input).toMatchObject({ name: "null" });
    for (const N of ["UKJENT", "Ok\u00c4nd", "OKA\u0308ND"])
      expect(mapped({ name: "N" }, { N }, { absent: ["ukjent", "okänd"] }).input).toEqual({ no: "1" });
    const long = "nothing is known of this person yet";
    expect(mapped({ name: "N" }, { N: long.toUpperCase() }, { absent: [long] }).input).toEqual({ no: "1" });
    expect(mapped({ name: "N" }, { N: `${long}!` }, { absent: [long] }).input).toMatchObject({ name: `${long}!` });
  });

  it("that lost their encoding are refused where people are found by them, and counted elsewhere", () => {
    const { refusals, damaged } = mapped(
      { name: "N", tags: { path: "T", split: "," } },
      { N: "Bj\ufffdrn", T: "a\ufffd,b" },
    );
    expect(refusals).toMatchObject([
      { code: "malformed-text", field: "name", message: expect.stringContaining("repair the encoding at the origin") },
    ]);
    expect(damaged).toEqual(["tags"]);
    expect(mapped({}, { No: "4\ufffd2" }).refusals).toMatchObject([{ code: "malformed-text", field: "no" }]);
  });

  it("that are UTF-8 read as Windows-1252 have lost their encoding, and letters that people write have not", () => {
    const latin1 = (text: string) => new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));
    const names = [
      "Bjørn Ødegård",
      "Ås",
      "Müller",
      "Muñoz Peña",
      "Zoë",
      "Wałęsa",
      "Łukasz Świętek",
      "Čapek Dvořák",
      "Катя",
    ];
    for (const N of [...names.map(latin1), "O\u00e2\u20ac\u2122Brien"]) {
      expect([N, mapped({ name: "N" }, { N }).refusals]).toMatchObject([
        N,
        [{ code: "malformed-text", field: "name" }],
      ]);
      expect([N, mapped({ tags: { path: "T", split: "," } }, { T: N }).damaged]).toEqual([N, ["tags"]]);
    }
    const written = [
      ...names,
      "JOÃO",
      "IRMÃ",
      "Ã",
      "ÂNGELA",
      "SÃO “JOÃO”",
      "Åge’s",
      "ÄRÖ",
      "Ðorðe",
      "Ñandú",
      "30 °",
      "Å – Ø",
      "Ü…",
    ];
    for (const N of written) expect(mapped({ name: "N" }, { N })).toMatchObject({ input: { name: N }, damaged: [] });
  });

  it("that show nothing are absent", () => {
    for (const N of ["\u200b", " \u200b\u00a0\ufeff", "\u2060"])
      expect(mapped({ name: "N" }, { N }).input).toEqual({ no: "1" });
  });

  it("that say what a spreadsheet or a table could not work out are absent", () => {
    for (const N of ["#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#N/A", "<NA>", "NaT"])
      expect([N, mapped({ name: "N" }, { N }).input]).toEqual([N, { no: "1" }]);
  });

  it("with JSON that has two values for one key are refused", () => {
    const map = { name: { path: "J", as: "json", at: "a.b" } };
    for (const J of [
      '{"a":{"b":"x"},"a":{"b":"y"}}',
      '{"a":{"b":"x","\\u0062":"y"}}',
      '{"c":[{"d":1,"d":2}],"a":{"b":"x"}}',
    ])
      expect(mapped(map, { J }).refusals).toMatchObject([{ code: "not-convertible", field: "name" }]);
    for (const J of [
      '{"a":{"b":"x","a":"b"},"c":[{"d":1},{"d":"a:{,"}]}',
      '{"a":{"b":"x"},"b":{"a":1,"b":"{\\"b\\":1"}}',
    ])
      expect(mapped(map, { J }).input).toMatchObject({ name: "x" });
  });

  it("with a list in another quoting than the mapping names are refused", () => {
    const list = (T: string, form: object) => mapped({ tags: { path: "T", list: form } }, { T });
    const python = { separator: ",", quote: "'", brackets: true };
    expect(list("['it', 'b']", python).input).toMatchObject({ tags: ["it", "b"] });
    expect(list("[it's, b]", python).input).toMatchObject({ tags: ["it's", "b"] });
    for (const [T, form] of [
      [`["it's", 'b']`, python],
      ["['a', 'b']", { separator: ",", brackets: true }],
      ['{a,"b c"}', { separator: ";", brackets: true }],
    ] as const)
      expect(list(T, form).refusals).toMatchObject([{ code: "not-convertible", field: "tags" }]);
  });

  it("have values that a yes or no is never guessed from", () => {
    const agreed = (A: unknown, words: object = {}) =>
      (mapped({ agreed: { path: "A", as: "boolean", ...words } }, { A }).input as { agreed?: boolean }).agreed;
    expect(["Yes", "TRUE", "y", "1", 1, true].map((one) => agreed(one))).toEqual(new Array(6).fill(true));
    expect(["no", "False", "N", "0", 0, false].map((one) => agreed(one))).toEqual(new Array(6).fill(false));
    expect(["ja", "2", 2, "maybe", "x"].map((one) => agreed(one))).toEqual(new Array(5).fill(undefined));
    expect([
      agreed("JA", { yes: ["ja"], no: ["nei"] }),
      agreed("Nei", { yes: ["ja"], no: ["nei"] }),
      agreed("yes", { yes: ["ja"], no: ["nei"] }),
    ]).toEqual([true, false, undefined]);
  });

  it("name their columns and what to do in a refusal, and never their value", () => {
    const { refusals } = mapped(
      {
        amount: { path: "Beløp", as: "number", decimal: "," },
        born: { path: "Født", as: "date", format: "dd.MM.yyyy" },
      },
      { Beløp: "12.50", Født: "Kari" },
    );
    expect(refusals.map(({ message }) => message)).toEqual([
      'is not a number with the decimal separator ",", and groups of three digits or none (from "Beløp")',
      'is not a date of the form dd.MM.yyyy (from "Født")',
    ]);
    expect(JSON.stringify(refusals)).not.toMatch(/12\.50|Kari/);
  });

  it("are refused with the column and the remedy if a key stands twice in the JSON of a cell, for evidence too", () => {
    const twice = '{"a":"Kari","b":{"c":1},"a":"Ola"}';
    const told =
      /^is JSON in which a key stands twice in one object, .*: write each key once at the origin \(from "Profile"\)$/;
    for (const map of [
      { extra: { path: "Profile", as: "json" } },
      { name: { path: "Profile", as: "json", at: "a" } },
      { name: { first: ["Profile", "Other"], as: "json", at: "a" } },
      { amount: { path: "Profile", as: "json", at: "b.c" } },
      { tags: { path: "Profile", as: "json", split: "|" } },
    ]) {
      const { input, refusals } = mapped(map, { Profile: twice });
      expect(input).toEqual({ no: "1" });
      expect(refusals).toEqual([
        expect.objectContaining({ code: "not-convertible", field: Object.keys(map)[0], message: expect.any(String) }),
      ]);
      expect(refusals[0]?.message.replace(', "Other"', "")).toMatch(told);
      expect(refusals[0]?.message).not.toMatch(/Kari|Ola/);
    }
    const nested = mapped(
      { name: { path: "Profile", as: "json", at: "n" } },
      { Profile: '{"n":"x","o":[{"k":1,"k":2}]}' },
    );
    expect(nested.refusals).toMatchObject([{ code: "not-convertible", field: "name" }]);
    const since = { path: "Proof", as: "json", at: "at" };
    const proof = '{"at":"2026-01-01T00:00:00Z","at":"2027-01-01T00:00:00Z"}';
    expect(mapped({}, { Proof: proof }, { evidence: { since } }).refusals).toMatchObject([
      { code: "evidence-invalid", path: "evidence.since", message: expect.stringContaining("stands twice") },
    ]);
    // JSON that a reader has parsed already has each key once
    expect(mapped({ extra: { path: "Profile", as: "json" } }, { Profile: { a: "x" } }).input).toMatchObject({
      extra: { a: "x" },
    });
  });

  it("are neither read nor stored under keys that are not enumerable, mapped or not", () => {
    const row = Object.defineProperties(
      { No: "1" },
      { __rowNum__: { value: 3 }, Name: { value: "hidden" }, secret: { value: "x" } },
    );
    for (const undeclared of ["drop", "refuse"]) {
      const mapping = toMapping(source({ name: "Name" }, { undeclared }));
      expect(mapping.map(row)).toMatchObject({ input: { no: "1" }, undeclared: [], refusals: [] });
      expect(Object.keys(mapping.map(row).input)).toEqual(["no"]);
      expect(mapping.reader(["no", "name"])?.(row)?.values).toEqual(["1", undefined]);
    }
    // a library's hidden key cannot bring a row of another source in
    expect(toMapping(source({})).map(Object.defineProperty({ other: 1 }, "No", { value: "1" })).refusals[0]?.code).toBe(
      "unreadable-row",
    );
  });
});

describe("rows that a source leaves out", () => {
  const leaveOut = [
    { path: "Deleted", is: ["true", 1] },
    { path: "Opted out", filled: true },
    { path: "Status", isNot: ["active", "new"] },
  ];
  const isLeftOut = (row: object) => mapped({}, { Status: "active", ...row }, { leaveOut }).isLeftOut;

  it("are those that meet a condition, whatever the case", () => {
    expect(
      [
        { Deleted: " TRUE " },
        { Deleted: true },
        { Deleted: 1 },
        { "Opted out": "2026-01-01" },
        { Status: "closed" },
        { Status: "" },
        { Status: undefined },
      ].map(isLeftOut),
    ).toEqual(new Array(7).fill(true));
    expect(
      [{}, { Deleted: "" }, { Deleted: "no" }, { "Opted out": " - " }, { "Opted out": null }, { Status: "NEW" }].map(
        isLeftOut,
      ),
    ).toEqual(new Array(6).fill(false));
  });

  it("are those with the mark among several, or with an invisible character in it", () => {
    expect([{ Deleted: ["vip", "true"] }, { Deleted: "\u200btrue" }, { Status: ["closed"] }].map(isLeftOut)).toEqual([
      true,
      true,
      true,
    ]);
    expect([{ Deleted: ["vip"] }, { Deleted: [] }, { Status: ["vip", "active"] }].map(isLeftOut)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it("say nothing else, not even of what they carry", () => {
    const found = mapped({}, { Status: "closed", diagnosis: 1, No: "Bj\ufffdrn" }, { leaveOut, undeclared: "refuse" });
    expect(found).toMatchObject({ isLeftOut: true, input: {}, undeclared: [], refusals: [] });
  });
});

describe("evidence of a source", () => {
  const leads = defineAssignment({
    ...common,
    id: "evident",
    purpose: { title: "Calls", category: "dpv:DirectMarketing", basis: consent({ wording: "Call me.", version: "1" }) },
    identifiedBy: ["no"],
    fields: { no: field(z.string(), { necessity }) },
  });
  const evidence = (given: object, row: object, more: object = {}) => {
    const made = defineSource(leads, {
      id: "s",
      origin,
      map: { no: "No" },
      undeclared: "drop",
      evidence: given,
      ...more,
    } as never);
    const found = toMapping(made).map({ No: "1", ...row });
    const refused = found.refusals[0];
    return refused === undefined ? found.evidence : `${refused.code} ${refused.path}: ${refused.message}`;
  };

  it("has the conversions that fields have", () => {
    const consentedAt = { path: "C", as: "date", format: "dd.MM.yyyy HH:mm" };
    const version = { path: "W", as: { Old: "1" } };
    expect(
      evidence({ consentedAt, version }, { C: "27.11.2025 10:00", W: "Old" }, { timeZone: "Europe/Oslo" }),
    ).toEqual({
      consentedAt: new Date("2025-11-27T09:00:00Z"),
      version: "1",
    });
    expect(
      evidence({ consentedAt: { path: "C", as: "epoch-seconds" }, version: "1" }, { C: 1_484_623_912 }),
    ).toMatchObject({ consentedAt: new Date("2017-01-17T03:31:52Z") });
    expect(
      evidence(
        { consentedAt: { first: ["A", "C"] }, version: { path: "W", as: "text" } },
        { C: "2026-01-01T00:00:00Z", W: 1 },
      ),
    ).toMatchObject({ version: "1" });
    expect(
      evidence(
        { consentedAt: { path: "C", as: "json", at: "x" }, version: "1" },
        { C: '{"x": "2026-01-01T00:00:00Z"}' },
      ),
    ).toMatchObject({ consentedAt: new Date("2026-01-01") });
    expect(evidence({ consentedAt: { value: "2026-01-01T00:00:00+01:00" }, version: "1" }, {})).toMatchObject({
      consentedAt: "2026-01-01T00:00:00+01:00",
    });
  });

  it.each(["2025-11-27 10:00", "2025-11-27T10:00:00", "2025-11-27"])(
    "without a zone is refused, and not if the source states one: %s",
    (C) => {
      expect(evidence({ consentedAt: "C", version: "1" }, { C })).toMatch(
        /^evidence-invalid evidence.consentedAt: .*`timeZone`.*"C"/,
      );
      expect(evidence({ consentedAt: "C", version: "1" }, { C }, { timeZone: "Europe/Oslo" })).toMatchObject({
        consentedAt: expect.any(Date),
      });
    },
  );

  it("is refused if it is seconds in place of milliseconds, or a time that was skipped", () => {
    expect(
      evidence({ consentedAt: { path: "C", as: "epoch-milliseconds" }, version: "1" }, { C: "1484623912" }),
    ).toContain("epoch-seconds");
    expect(
      evidence({ consentedAt: "C", version: "1" }, { C: "2026-03-29T02:30:00" }, { timeZone: "Europe/Oslo" }),
    ).toContain("no clock showed");
    expect(evidence({ consentedAt: "C", version: "1" }, { C: 1_484_623_912_345 })).toContain("evidence-invalid");
  });

  it.each<[object, string]>([
    [{ consentedAt: { path: "C", as: "boolean" }, version: "1" }, "makes none"],
    [{ consentedAt: { path: "C", onInvalid: "omit" }, version: "1" }, "neither omitted"],
    [{ consentedAt: { value: "2026-01-01T00:00:00" }, version: "1" }, "no moment with a time zone"],
    [{ consentedAt: { path: "C", as: "json" }, version: "1" }, "state `at`"],
    [{ consentedAt: { object: { a: "C" } }, version: "1" }, "neither omitted nor an object"],
  ])("cannot be %j", (given, why) => expect(() => evidence(given, {})).toThrow(why));
});

describe("a map", () => {
  it.each<[string, object, string]>([
    ["a conversion that is not known", { name: { path: "N", as: "magic" } }, "known conversion"],
    [
      "an option of another conversion",
      { amount: { path: "A", as: "number", country: "NO" } },
      '`country` does not go with as: "number"',
    ],
    [
      "an option without a conversion",
      { amount: { path: "A", decimal: "," } },
      "`decimal` does not go with a value that is not converted",
    ],
    ["two places", { name: { path: "A", first: ["B"] } }, "several places"],
    ["no place", { name: { as: "text" } }, "no place"],
    ["where without take", { name: { path: "A", where: { a: 1 } } }, "go together"],
    ["where without conditions", { name: { path: "A", where: {}, take: "v" } }, "by which an element is known"],
    ["an unknown option", { name: { path: "A", size: 1 } }, "not known"],
    ["an unknown decimal separator", { amount: { path: "A", as: "number", decimal: ";" } }, "neither . nor ,"],
    ["a word for both yes and no", { agreed: { path: "A", as: "boolean", yes: ["No"] } }, "both in"],
    [
      "formats that read one text as two dates",
      { born: { path: "A", as: "date", format: ["dd/MM/yyyy", "MM/dd/yyyy"] } },
      "as two dates",
    ],
    ["a format that is not known", { born: { path: "A", as: "date", format: "DD.MM.YYYY" } }, "not known"],
    ["a language without a format", { born: { path: "A", as: "date", language: "nb" } }, "goes with a `format`"],
    ["an unknown zone", { born: { path: "A", as: "date", timeZone: "Oslo" } }, "IANA"],
    [
      "an unknown country",
      { phone: { path: "A", as: "phone", country: { path: "B", words: { x: "XX" } } } },
      "country of a phone number",
    ],
    ["split and list", { tags: { path: "A", split: ",", list: { separator: ";" } } }, "exclude each other"],
    ["a list without a separator", { tags: { path: "A", list: { quote: '"' } } }, "lacks its separator"],
    [
      "omit for a field that identifies",
      { no: { path: "A", onInvalid: "omit" } },
      "optional fields that do not identify",
    ],
    [
      "omit for a field with a default",
      { tier: { path: "A", onInvalid: "omit" } },
      "optional fields that do not identify",
    ],
    ["omit within an object", { extra: { object: { a: { path: "A", onInvalid: "omit" } } } }, "to the whole"],
    ["an invalid treatment", { name: { path: "A", onInvalid: "drop" } }, "neither"],
    [
      "a path inside a list",
      { email: { path: "p", where: { a: 1 }, take: "b" }, name: { path: "p" } },
      "inside another",
    ],
  ])("has not %s", (_, map, why) => expect(problem(map)).toContain(why));

  it.each<[object, string]>([
    [{ timeZone: "Mars/Base" }, "IANA"],
    [{ absent: "N/A" }, "list of words"],
    [{ leaveOut: [{ path: "A" }] }, "one of is, isNot and filled"],
    [{ leaveOut: [{ path: "A", is: [] }] }, "one of is, isNot and filled"],
    [{ leaveOut: [{ path: "A", filled: false }] }, "one of is, isNot and filled"],
    [{ leaveOut: [{ path: "A", is: ["x"], filled: true }] }, "one of is, isNot and filled"],
    [{ leaveOut: { path: "A", filled: true } }, "list of conditions"],
  ])("has no source with %j", (more, why) => expect(problem({}, more)).toContain(why));

  it.each<[string, z.ZodType, string]>([
    ["a date", z.coerce.date(), "z.coerce.date()"],
    ["an optional number", z.coerce.number().optional(), "z.coerce.number()"],
    ["a boolean with a default", z.coerce.boolean().default(false), "z.coerce.boolean()"],
    ["text in a pipe", z.coerce.string().pipe(z.string().max(5)).nullable(), "z.coerce.string()"],
    ["a list of whole numbers", z.array(z.coerce.bigint()), "z.coerce.bigint()"],
    ["an object's part", z.strictObject({ a: z.union([z.null(), z.coerce.date()]) }), "z.coerce.date()"],
    ["a tuple's rest", z.tuple([z.string()], z.coerce.number()), "z.coerce.number()"],
  ])("has no field that coerces: %s", (_, schema, what) => {
    const coerced = defineAssignment({
      ...common,
      id: "coerced",
      purpose: { title: "Care", category: "dpv:CustomerCare", basis: contract({ contract: "Agreement" }) },
      identifiedBy: ["no"],
      fields: { no: field(z.string(), { necessity }), it: field(schema, { necessity }) },
    });
    const define = (map: object) => () => defineSource(coerced, { id: "s", origin, ...map } as never);
    expect(define({ map: { no: "No", it: "It" } })).toThrow(what);
    // without a map, rows are as the application makes them
    expect(define({})).not.toThrow();
  });
});
