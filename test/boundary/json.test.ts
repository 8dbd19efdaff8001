import fc from "fast-check";
import { parse } from "lossless-json";
import { describe, expect, it } from "vitest";
import { hasRepeatedKey } from "../../src/boundary/json.js";
import { runs } from "../support/runs.js";

/** A value of JSON as text, whose objects may have a key several times, and each value once. */
const keys = fc.constantFrom("a", "b", "\\u0061", 'q\\"', "\\\\", "{", "]:,", "__proto__", "é", "");
let serial = 0;
const another = (): number => {
  serial += 1;
  return serial;
};
const { text } = fc.letrec<{ text: string }>((tie) => ({
  text: fc.oneof(
    { depthSize: "small" },
    fc.constant(null).map(() => String(another())),
    fc.constantFrom('"{\\"a\\":1,\\"a\\":2}"', '"\\\\"', '"a\\\\\\""').map((one) => `[${one},${another()}]`),
    fc.array(tie("text"), { maxLength: 3 }).map((parts) => `[ ${parts.join(" ,")}]`),
    fc
      .array(fc.tuple(keys, tie("text")), { maxLength: 4 })
      .map((parts) => `{${parts.map(([key, value]) => `"${key}" : ${value}`).join(",\n")}}`),
  ),
}));

function hasTwice(json: string): boolean {
  try {
    parse(json);
    return false;
  } catch (error) {
    if (error instanceof Error && error.message.startsWith("Duplicate key")) return true;
    throw error;
  }
}

describe("a repeated key", () => {
  it("is found where another parser finds it, at every depth and however it is written", () => {
    const seen = { yes: 0, no: 0 };
    fc.assert(
      fc.property(text, (json) => {
        JSON.parse(json);
        const found = hasRepeatedKey(json);
        seen[found ? "yes" : "no"] += 1;
        // that parser lets one key have one value twice; here each value is another, but for empty lists and objects
        if (/[[{]\s*[\]}]/.test(json)) expect(found || !hasTwice(json)).toBe(true);
        else expect(found).toBe(hasTwice(json));
      }),
      { numRuns: runs(1_000) },
    );
    expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(0);
  });

  it.each([
    ['{"a":1,"a":1}', true],
    ['{"a":1,"\\u0061":2}', true],
    ['{"a":{"b":1},"c":{"b":2}}', false],
    ['[{"a":1},{"a":2}]', false],
    ['{"a":[{"b":1,"c":[],"b":2}]}', true],
    ['{"a":{"x":1},"a":2}', true],
    ['{"a":"a:1,\\"a\\":2"}', false],
    ['{"__proto__":1,"__proto__":2}', true],
    ['"a:a:a"', false],
  ])("in %s is found: %s", (json, expected) => {
    expect(hasRepeatedKey(json)).toBe(expected);
  });

  it("is looked for in time that grows with the text alone", () => {
    const texts = [
      JSON.stringify("\\".repeat(1_000_000)),
      JSON.stringify('\\"'.repeat(500_000)),
      `${"[".repeat(4_000)}${"]".repeat(4_000)}`,
      JSON.stringify(Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`k${at}`, at]))),
    ];
    for (const json of texts) {
      const begun = performance.now();
      expect(hasRepeatedKey(json)).toBe(false);
      expect(performance.now() - begun).toBeLessThan(1_000);
    }
  });
});
