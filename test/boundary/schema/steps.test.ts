import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import {
  $constructor,
  $ZodCheck,
  type $ZodCheckDef,
  $ZodCheckMaxLength,
  $ZodCheckStringFormat,
  type ParsePayload,
  regexes,
} from "zod/v4/core";

import {
  changeOfText,
  FAIL,
  isPlainPattern,
  readSteps,
  type Step,
  UNSURE,
} from "../../../src/boundary/schema/steps.js";
import { runs } from "../../support/runs.js";

const other = " b ";
const shouted = changeOfText((text) => `${text}!`);

/** The last check of a schema. */
function stepOf(schema: z.ZodType): Step {
  const step = readSteps(schema).at(-1);
  if (step === undefined) throw new Error("has no check");
  return step;
}

/** Whether a value passes by the code of a check; as it is generated, that code names values of ours. */
function passesByCode({ fails }: Step, value: unknown): boolean {
  if (fails === undefined) throw new Error("has no code");
  const constants: unknown[] = [];
  const code = fails("value", (one) => `constants[${constants.push(one) - 1}]`);
  return new Function("constants", "value", `"use strict"; return !(${code});`)(constants, value) === true;
}

/** A check that passes values and nothing else, however it is run. */
function expectPasses(schema: z.ZodType, passing: readonly unknown[], failing: readonly unknown[]): void {
  const step = stepOf(schema);
  for (const value of passing) {
    expect(schema.safeParse(value).success, `zod on ${String(value)}`).toBe(true);
    expect(step.run(value), String(value)).toBe(value);
    expect(passesByCode(step, value), `code on ${String(value)}`).toBe(true);
  }
  for (const value of failing) {
    expect(schema.safeParse(value).success, `zod on ${String(value)}`).toBe(false);
    expect(step.run(value), String(value)).toBe(FAIL);
    expect(passesByCode(step, value), `code on ${String(value)}`).toBe(false);
  }
}

/** Fewer where each of thousands of mutants is to be found out. */
const RUNS = runs(20_000);

const uuid = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff";
const pass = (): boolean => true;

describe("checks that the boundary knows", () => {
  it.each<[string, () => z.ZodType, readonly unknown[], readonly unknown[]]>([
    ["at most so many characters", () => z.string().max(2), ["", "a", "ab", "😀", "😀😀"], ["abc", "😀😀a", "😀😀😀"]],
    ["no character", () => z.string().max(0), [""], ["a", "😀"]],
    [
      "at least so many characters",
      () => z.string().min(3),
      ["abc", "abcdef", "😀😀😀", "😀ab"],
      ["", "ab", "😀a", "😀😀"],
    ],
    ["at least one character", () => z.string().min(1), ["a", "ab", "😀"], [""]],
    ["at least two characters", () => z.string().min(2), ["ab", "abc", "😀😀", "😀a", "a😀"], ["", "a", "😀"]],
    ["any number of characters", () => z.string().min(0), ["", "a"], []],
    ["at most so many elements", () => z.array(z.string()).max(1), [[], ["ab"]], [["a", "b"]]],
    [
      "at least so many elements",
      () => z.array(z.string()).min(2),
      [
        ["a", "b"],
        ["a", "b", "c", "d", "e"],
      ],
      [[], ["abc"]],
    ],
    ["numbers below", () => z.number().lt(2), [1.9, -3], [2, 2.1]],
    ["numbers up to", () => z.number().lte(2), [2, 1.9], [2.1]],
    ["numbers above", () => z.number().gt(2), [2.1, 7], [2, 1.9]],
    ["numbers from", () => z.number().gte(2), [2, 2.1], [1.9]],
    ["integers", () => z.int(), [0, -5, 2 ** 53 - 1], [0.5, 2 ** 53]],
    ["integers among other checks", () => z.number().int(), [1], [1.5]],
    ["a pattern", () => z.string().regex(/b/), ["abc"], ["ac", ""]],
    ["lower case", () => z.string().lowercase(), ["abc"], ["aBc"]],
    ["upper case", () => z.string().uppercase(), ["ABC"], ["AbC"]],
    ["UUIDs", () => z.uuid(), [uuid], [uuid.slice(1), `${uuid}0`, `g${uuid.slice(1)}`]],
    ["UUIDs of one version", () => z.uuidv4(), [uuid], [uuid.replace("-4", "-5")]],
    ["GUIDs", () => z.guid(), [uuid, uuid.replace("-4", "-0")], ["", uuid.slice(1)]],
    ["mail addresses", () => z.email(), ["a@b.co"], ["a@b", "a.b.co"]],
    ["phone numbers", () => z.e164(), ["+4790000000"], ["4790000000"]],
    ["days", () => z.iso.date(), ["2024-02-29"], ["2023-02-29"]],
    ["moments", () => z.iso.datetime(), ["2024-02-29T10:00:00Z"], ["2024-02-29"]],
    ["times", () => z.iso.time(), ["10:00:00"], ["25:00:00"]],
    ["durations", () => z.iso.duration(), ["P1D"], ["P"]],
    ["addresses of networks", () => z.ipv4(), ["10.0.0.1"], ["10.0.0.256"]],
    ["NanoIDs", () => z.nanoid(), ["V1StGXR8_Z5jdHi6B-myT"], ["V1"]],
    ["CUIDs", () => z.cuid(), ["cjld2cjxh0000qzrmn831i7rn"], ["x"]],
    ["CUIDs of the second kind", () => z.cuid2(), ["tz4a98xxat96iws9zmbrgj3a"], ["T-"]],
    ["ULIDs", () => z.ulid(), ["01ARZ3NDEKTSV4RRFFQ69G5FAV"], ["x"]],
    ["XIDs", () => z.xid(), ["9m4e2mr0ui3e8a215n4g"], ["x"]],
    ["KSUIDs", () => z.ksuid(), ["0ujtsYcgvSTl8PAuAdqWYSMnLOv"], ["x"]],
    ["emoji", () => z.emoji(), ["😀"], ["a"]],
  ])("pass %s, and nothing else", (_, schema, passing, failing) => {
    expectPasses(schema(), passing, failing);
    expect(stepOf(schema()).isForeign).toBe(false);
  });

  it("count characters as zod does, with each half of a pair as one", () => {
    const halves = [
      "\ud83d",
      "\ude00",
      "\ud83d\ud83d",
      "\ude00\ud83d",
      "\ude00\ude00",
      "\ud83d\ude00\ude00",
      "a\ud83d",
    ];
    const others = [
      "",
      "a",
      "ab",
      "\ufffd\ufffd",
      "\ud7ff\ude00",
      "\ue000\ude00",
      "\ud83d\ue000",
      "😀",
      "a😀b",
      "\udbff\udfff",
      "\ud800\udc00x",
    ];
    for (const text of [...halves, ...others]) {
      const size = [...text].length;
      for (const bound of [0, 1, 2, 3, 4]) {
        const [most, least] = [stepOf(z.string().max(bound)), stepOf(z.string().min(bound))];
        const where = `${JSON.stringify(text)} and ${bound}`;
        expect(z.string().max(bound).safeParse(text).success, where).toBe(size <= bound);
        expect([most.run(text) === text, passesByCode(most, text)], where).toEqual([size <= bound, size <= bound]);
        expect([least.run(text) === text, passesByCode(least, text)], where).toEqual([size >= bound, size >= bound]);
      }
    }
  });

  it.each<[() => z.ZodType, string | undefined]>([
    [() => z.string().max(2), "is above the declared maximum 2"],
    [() => z.string().min(3), "is below the declared minimum 3"],
    [() => z.number().lt(4), "is above the declared maximum 4"],
    [() => z.number().lte(5), "is above the declared maximum 5"],
    [() => z.number().gt(6), "is below the declared minimum 6"],
    [() => z.number().gte(7), "is below the declared minimum 7"],
    [() => z.string().regex(/a/), "does not match the declared pattern"],
    [() => z.string().lowercase(), "does not have the declared format lowercase"],
    [() => z.email(), "does not have the declared format email"],
    [() => z.uuid(), "does not have the declared format uuid"],
    [() => z.iso.time(), "does not have the declared format time"],
    // no integer, or too large a one: zod tells
    [() => z.int(), undefined],
    // the checks behind it are not run
    [() => z.string().max(2, { abort: true }), undefined],
    [() => z.email({ abort: true }), undefined],
    [() => z.string().max(2, { abort: false }), "is above the declared maximum 2"],
  ])("give the messages that zod's own issues get", (schema, says) => {
    expect(stepOf(schema()).says).toBe(says);
  });

  it("also fail if they end the checks", () => {
    expectPasses(z.string().max(2, { abort: true }), ["ab"], ["abc"]);
    expect(stepOf(z.string().max(2, { abort: true })).isForeign).toBe(false);
  });

  it.each<[string, () => z.ZodType, boolean]>([
    ["UUIDs", () => z.uuid(), true],
    ["mail addresses", () => z.email(), true],
    ["phone numbers", () => z.e164(), true],
    ["days", () => z.iso.date(), true],
    ["letters", () => z.string().regex(/^[a-z]+$/), true],
    ["anything", () => z.string().regex(/^.*$/), false],
    ["lengths", () => z.string().max(1), false],
    ["numbers", () => z.number().gt(1), false],
    ["one's own check", () => z.string().refine(pass), false],
  ])("report whether %s can hold text that is not kept", (_, schema, isPlainText) => {
    expect(stepOf(schema()).isPlainText).toBe(isPlainText);
  });

  it("start a pattern anew for each text", () => {
    for (const pattern of [/a/g, /a/y, /a/gy]) {
      const schema = z.string().regex(pattern);
      for (let time = 0; time < 3; time += 1) {
        pattern.lastIndex = 1;
        expect(stepOf(schema).run("ab")).toBe("ab");
        pattern.lastIndex = 1;
        expect(passesByCode(stepOf(schema), "ab")).toBe(true);
        expect(passesByCode(stepOf(schema), "b")).toBe(false);
      }
    }
  });

  it("leave the state of a pattern alone", () => {
    const pattern = /a/;
    pattern.lastIndex = 7;
    const step = stepOf(z.string().regex(pattern));
    expect([step.run("a"), passesByCode(step, "a"), pattern.lastIndex]).toEqual(["a", true, 7]);
  });

  it("match by hand only patterns without flags", () => {
    const day = new RegExp(regexes.date.source, "g");
    const step = stepOf(z.string().regex(day));
    expect(step.run("2024-02-29")).toBe("2024-02-29");
    expect(day.lastIndex, "the expression was asked").toBe(10);
  });

  it.each<[string, () => z.ZodType, string]>([
    ["UUIDs", () => z.uuid(), uuid],
    ["mail addresses", () => z.email(), "a@b.co"],
    ["phone numbers", () => z.e164(), "+4790000000"],
    ["days", () => z.iso.date(), "2024-02-29"],
  ])("match %s by hand, without the engine of expressions", (_, schema, text) => {
    const step = stepOf(schema());
    const asked = vi.spyOn(RegExp.prototype, "test");
    try {
      expect([step.run(text), passesByCode(step, text)]).toEqual([text, true]);
      expect(asked).not.toHaveBeenCalled();
    } finally {
      asked.mockRestore();
    }
  });

  it("stand in zod's order, with a schema that is a check first", () => {
    const steps = readSteps(z.email().min(6).max(7));
    expect(steps.map(({ says }) => says)).toEqual([
      "does not have the declared format email",
      "is below the declared minimum 6",
      "is above the declared maximum 7",
    ]);
    expect(readSteps(z.string())).toEqual([]);
  });
});

/** A check under a name of zod's whose constructor is one's own, and refuses everything. */
function ownCheck(trait: string, def: $ZodCheckDef): $ZodCheck<unknown> {
  const Own: $constructor<$ZodCheck<unknown>> = $constructor(trait, (own, given) => {
    $ZodCheck.init(own, given);
    own._zod.check = (payload) => {
      payload.issues.push({ code: "custom", input: payload.value, inst: own });
    };
  });
  return new Own(def);
}

/** What the bare constructor of zod makes of a definition, with a check of one's own. */
function bareCheck(def: $ZodCheckDef): $ZodCheck<unknown> {
  const own = new $ZodCheck(def);
  own._zod.check = (payload) => {
    payload.issues.push({ code: "custom", input: payload.value, inst: own });
  };
  return own;
}

/** Definitions of checks that pass what is given with them, were they zod's. */
const DEFINITIONS: readonly [string, object, z.ZodType, unknown][] = [
  ["max_length", { maximum: 9 }, z.string(), "a"],
  ["min_length", { minimum: 0 }, z.string(), "a"],
  ["less_than", { value: 9, inclusive: true }, z.number(), 1],
  ["greater_than", { value: 0, inclusive: true }, z.number(), 1],
  ["number_format", { format: "safeint" }, z.number(), 1],
  ["string_format", { format: "regex", pattern: /a/ }, z.string(), "a"],
];

describe("checks that zod must run", () => {
  it.each(DEFINITIONS)("include a developer's own with the name %s", (check, def, schema, value) => {
    const own = { check, ...def };
    for (const made of [
      ownCheck("Own", own),
      ownCheck("OwnZodCheck", own),
      ownCheck("X$ZodCheck", own),
      bareCheck(own),
    ]) {
      const step = stepOf(schema.check(made));
      expect([step.isForeign, step.fails, step.says, step.isPlainText]).toEqual([true, undefined, undefined, false]);
      expect(step.run(value)).toBe(FAIL);
    }
  });

  it.each(DEFINITIONS)("include plain objects that look like zod's, named %s", (check, def, schema, value) => {
    const made: $ZodCheck<unknown> = Object.assign(Object.create(null), {
      _zod: {
        def: { check, ...def },
        onattach: [],
        check: (payload: ParsePayload) => {
          payload.issues.push({ code: "custom", input: payload.value });
        },
      },
    });
    const step = stepOf(schema.check(made));
    expect(step.isForeign).toBe(true);
    expect(step.run(value)).toBe(FAIL);
  });

  it.each(["StrictMax", "StrictZodMax", "X$ZodMax"])(
    "include those of a class %s that extends one of zod's",
    (name) => {
      const Strict: $constructor<$ZodCheckMaxLength> = $constructor(name, (own, def) => {
        $ZodCheckMaxLength.init(own, def);
        own._zod.check = (payload) => {
          payload.issues.push({ code: "custom", input: payload.value, inst: own });
        };
      });
      const step = stepOf(z.string().check(new Strict({ check: "max_length", maximum: 9 })));
      expect([step.isForeign, step.run("a")]).toEqual([true, FAIL]);
    },
  );

  it.each<[string, () => z.ZodType, unknown, unknown]>([
    ["refinements that pass", () => z.string().refine((text) => text === "a"), "a", "a"],
    ["refinements that fail", () => z.string().refine((text) => text === "a"), "b", FAIL],
    ["functions that add no issue", () => z.string().check(() => undefined), "b", "b"],
    ["changes of text that are not known", () => z.string().overwrite((text) => text.trim().repeat(2)), " a ", "aa"],
    [
      "changes of text that say they are others",
      () => z.string().overwrite(Object.assign((one: string) => `${one}!`, { toString: () => "(one) => one.trim()" })),
      " a ",
      " a !",
    ],
    ["changes of text by something else", () => z.string().overwrite(() => other.trim()), " a ", "b"],
    ["changes of one's own", () => z.number().overwrite((one) => one + 1), 1, 2],
    ["multiples", () => z.number().multipleOf(3), 4, FAIL],
    ["numbers of 32 bits", () => z.int32(), 2 ** 31, FAIL],
    ["exact lengths", () => z.string().length(2), "abc", FAIL],
    ["beginnings", () => z.string().startsWith("a"), "ba", FAIL],
    ["ends", () => z.string().endsWith("a"), "ab", FAIL],
    ["parts", () => z.string().includes("a"), "b", FAIL],
    ["URLs", () => z.url(), "nowhere", FAIL],
    ["tokens", () => z.jwt(), "a.b.c", FAIL],
    ["addresses of long networks", () => z.ipv6(), "::g", FAIL],
    ["bounds of dates", () => z.date().min(new Date(5)), new Date(4), FAIL],
    ["bounds of bigints from below", () => z.bigint().gt(5n), 5n, FAIL],
    ["bounds of bigints from above", () => z.bigint().lt(5n), 5n, FAIL],
    // where the types ask for numbers
    ["lengths that are no numbers, as untyped callers may have them", () => z.string().max("2" as never), "abc", FAIL],
    ["least lengths that are no numbers", () => z.string().min("2" as never), "a", FAIL],
    ["bounds that are no numbers", () => z.number().lt("2" as never), 3, FAIL],
    ["bounds from below that are no numbers", () => z.number().gt("2" as never), 1, FAIL],
  ])("include %s", (_, schema, value, result) => {
    const step = stepOf(schema());
    expect(step.run(value)).toEqual(result);
    expect([step.isForeign, step.fails, step.says]).toEqual([true, undefined, undefined]);
  });

  it.each<[string, () => z.ZodType, string, string]>([
    ["trim", () => z.string().trim(), " Åse ", "Åse"],
    ["toLowerCase", () => z.string().toLowerCase(), "ÅSE", "åse"],
    ["toUpperCase", () => z.string().toUpperCase(), "åse", "ÅSE"],
    ["normalize", () => z.string().normalize("NFD"), "\u00e5", "a\u030a"],
    ["one's own that were made out of another's text", () => z.string().overwrite((one) => one.trim()), " a ", "a"],
    ["those of this package", () => z.string().overwrite(shouted), "a", "a!"],
  ])("include changes of text that are not known: %s", (_, schema, value, result) => {
    const step = stepOf(schema());
    expect([step.run(value), step.isForeign, step.fails, step.says]).toEqual([result, false, undefined, undefined]);
    const constants: unknown[] = [];
    const code = step.becomes?.("value", (one) => `constants[${constants.push(one) - 1}]`);
    expect(new Function("constants", "value", `return ${code};`)(constants, value)).toBe(result);
    // what is no text is zod's to judge
    let thrown: unknown;
    try {
      step.run(5);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBe(UNSURE);
  });

  it.each<[string, () => RegExp]>([
    ["a class of one's own", () => new (class extends RegExp {})("a")],
    ["a test of its own", () => Object.assign(/a/, { test: () => false })],
  ])("include patterns with %s", (_, make) => {
    const step = stepOf(z.string().regex(make()));
    expect([step.isForeign, step.fails]).toEqual([true, undefined]);
  });

  it("include formats without a pattern", () => {
    const step = stepOf(z.string().check(new $ZodCheckStringFormat({ check: "string_format", format: "regex" })));
    expect(step.isForeign).toBe(true);
  });

  it("include those with a condition, which is kept", () => {
    const check = (when: boolean) =>
      stepOf(z.string().check(new $ZodCheckMaxLength({ check: "max_length", maximum: 1, when: () => when })));
    expect([check(true).run("ab"), check(false).run("ab")]).toEqual([FAIL, "ab"]);
    expect([check(true).isForeign, check(true).fails]).toEqual([true, undefined]);
    // without one, a check of zod's does not ask what it is for
    expect(stepOf(z.number().lt(2)).isForeign).toBe(false);
  });

  it("throw if the answer comes later", () => {
    const step = stepOf(z.string().refine(async () => true));
    expect(() => step.run("a")).toThrow(expect.toSatisfy((thrown: unknown) => thrown === UNSURE));
  });
});

/** An expression of control characters, which may not stand in one that is written out. */
const exactly = (source: string): RegExp => new RegExp(`^${source}$`);

describe("plain patterns", () => {
  it.each([
    /^\+[1-9]\d{6,14}$/,
    /^[A-Z]{2}\d+$/,
    /^(?:a|b)-[a-c.]*$/,
    /^C-\d{6}$/,
    /^a\.b\/c\(d\)\?\*$/,
    /^\w+$/,
    /^([0-9a-f]{8}|none)$/,
    /^((a|b)|c)$/,
    /^[.$^|()]$/,
    /^(a)(b|c)$/,
    /^[\d.]\)$/,
    z.regexes.uuid(),
    z.regexes.email,
    z.regexes.date,
    z.regexes.e164,
  ])("match only named characters: %s", (pattern) => {
    expect(isPlainPattern(pattern)).toBe(true);
  });

  it.each([
    /a/,
    /^a/,
    /a$/,
    /^a\$/,
    /^.*$/,
    /^[^a]$/,
    /^\D$/,
    /^\S+$/,
    /^\s$/,
    /^\W$/,
    /^a|b$/,
    /^a$|^b$/,
    /^(a$)$/,
    /^(^a)$/,
    /^(.)$/,
    /^[a].$/,
    /^[(]a|b$/,
    /^\(a|b$/,
    /^(a)b|c$/,
    /^((a)|b)|c$/,
    /^(a)|(b)$/,
    /^a$/m,
    /^a$/i,
    /^a$/u,
    /^a$/s,
    /^a$/g,
    /^(?!a)b$/,
    /^(?=a)a$/,
    /^(?<=a)a$/,
    /^[\s\S]$/,
    /^[\D]$/,
    /^[a\W]$/,
    /^é$/,
    /^[a-\uffff]$/,
    exactly("\\u0000"),
    /^\0$/,
    exactly("[\\x00-a]"),
    /^(a)\1$/,
    exactly("\\x00"),
    /^\cA$/,
  ])("may match more: %s", (pattern) => {
    expect(isPlainPattern(pattern)).toBe(false);
  });

  it("never match U+0000 or half a pair", () => {
    const parts = fc.constantFrom(
      "a",
      "[a-z]",
      "\\d",
      ".",
      "\\.",
      "(?:",
      ")",
      "|",
      "^",
      "$",
      "[^",
      "]",
      "*",
      "\\W",
      "\\",
      "é",
      "[",
      "-",
      "{2}",
      "(?!",
    );
    fc.assert(
      fc.property(
        fc.array(parts, { maxLength: 6 }),
        fc.array(fc.constantFrom("a", "9", ".", "\0", "\ud800", "-", "|"), { maxLength: 4 }),
        (chosen, text) => {
          let pattern: RegExp;
          try {
            pattern = new RegExp(`^${chosen.join("")}$`);
          } catch {
            return; // not an expression
          }
          const given = text.join("");
          if (isPlainPattern(pattern) && pattern.test(given)) expect(given).not.toMatch(/[\0\ud800]/);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
