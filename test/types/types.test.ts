import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { compiler, expectedIn, filesOf, hoverer, mismatches, reportOf, repositoryOptions } from "./compile.js";

const attacks = filesOf("attacks");
const legitimate = filesOf("legitimate");
const options = repositoryOptions();
const compile = compiler();

const named = (files: readonly string[]) => files.map((file) => [basename(file), file] as const);

describe.each([true, false])("types with exactOptionalPropertyTypes %s", (exactOptionalPropertyTypes) => {
  const program = compile([...attacks, ...legitimate], { ...options, exactOptionalPropertyTypes });

  it.each(named(attacks))("refuse the attacks of %s, line by line", (_, file) => {
    expect(reportOf(program, file)).toBe("");
  });

  it.each(named(legitimate))("let through all of %s", (_, file) => {
    expect(reportOf(program, file)).toBe("");
  });
});

describe("the check of types itself", () => {
  it("has attacks to check, and legitimate files that expect no error", () => {
    const counts = attacks.map((file) => expectedIn(readFileSync(file, "utf8")).length);
    expect(Math.min(...counts)).toBeGreaterThan(50);
    for (const file of legitimate) expect(expectedIn(readFileSync(file, "utf8"))).toEqual([]);
  });

  it("runs under the options that users are asked to set", () => {
    expect(options).toMatchObject({ strict: true, noUncheckedIndexedAccess: true, skipLibCheck: true, noEmit: true });
  });

  const expected = expectedIn("ok();\n// error TS1: left\n  // error TS2: right\nbad();\n");

  it("reads the expectations in comments", () => {
    expect(expected).toEqual([
      { line: 4, code: 1, text: "left" },
      { line: 4, code: 2, text: "right" },
    ]);
    expect(() => expectedIn("// error TS1: nothing follows")).toThrow("no line after it");
  });

  it("tells absent errors from unexpected ones, by line, code and text", () => {
    const left = { line: 4, code: 1, text: "the left one" };
    const right = { line: 4, code: 2, text: "the right one" };
    expect(mismatches(expected, [left, right])).toEqual([]);
    expect(mismatches(expected, [left])).toEqual(["line 4: absent TS2: right"]);
    expect(mismatches(expected, [left, right, { ...left, line: 1 }])).toEqual(["line 1: unexpected TS1: the left one"]);
    expect(mismatches(expected, [left, { ...right, code: 3 }])).toEqual([
      "line 4: absent TS2: right",
      "line 4: unexpected TS3: the right one",
    ]);
    expect(mismatches(expected, [{ ...left, text: "neither" }, right])).toEqual([
      "line 4: absent TS1: left",
      "line 4: unexpected TS1: neither",
    ]);
  });
});

describe("hovers", () => {
  const [file] = legitimate.filter((one) => basename(one) === "hovers.ts");
  const hover = hoverer(file ?? "", options);
  const fields = ["name", "phone", "email", "distanceToExchange", "currentSpeed"];

  it.each(["Lead", "LeadInput", "lead", "recorded"])("show the declared fields of %s, and no machinery", (name) => {
    const text = hover(name);
    for (const field of fields) expect(text).toMatch(new RegExp(`\\b${field}: (?:string|number);`));
    expect(text.length).toBeLessThanOrEqual(400);
    expect(text).not.toMatch(/Simplify|ZodType|Field</);
  });

  it("say to which assignment a record is bound", () => {
    expect(hover("Lead")).toContain('BoundTo<"broadband-example">');
  });
});
