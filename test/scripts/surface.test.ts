import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { type Changes, compareSurfaces } from "../../scripts/surface/compare.js";
import { readSurface, type Surface } from "../../scripts/surface/read.js";
import { renderComparison } from "../../scripts/surface/render.js";

/** Reads the surface of modules that are texts, by subpath. */
function read(modules: Readonly<Record<string, string>>): Surface {
  const options: ts.CompilerOptions = { target: ts.ScriptTarget.ES2022, noLib: true, types: [] };
  const files = new Map(Object.entries(modules).map(([subpath, text]) => [`/${subpath}.ts`, text]));
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    fileExists: (file) => files.has(file),
    readFile: (file) => files.get(file),
    getSourceFile: (file, target) => {
      const text = files.get(file);
      return text === undefined ? undefined : ts.createSourceFile(file, text, target, true);
    },
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return readSurface(program, new Map(Object.keys(modules).map((one) => [one, `/${one}.ts`])), () => true);
}

const NOTHING: Changes = { release: "1", renamed: {}, gone: {}, members: [], changed: [] };

/** Compares two modules. */
function faultsBetween(before: string, now: string, changes: Partial<Changes> = {}): readonly string[] {
  return compareSurfaces(read({ a: before }), read({ a: now }), { ...NOTHING, ...changes }).faults;
}

describe("compareSurfaces", () => {
  it("finds no fault between declarations and their source", () => {
    const declared = `
      export interface Options { readonly many?: readonly string[]; }
      export declare function open<Of extends string>(id: Of, options?: Options$1): Of;
      export type Options$1 = Options;
      export type Code = "a" | "b";`;
    const source = `
      /** Options. */
      export interface Options {
        readonly many?: readonly string[]; // of any length
      }
      export type Options$1 = Options;
      export function open<Name extends string>(id: Name, options: Options = {}): Name { return id; }
      export type Code =
        | "a"
        | "b";`;
    expect(faultsBetween(declared, source)).toEqual([]);
  });

  it("names an export that is gone, until its other name or what to use instead is told", () => {
    const [before, now] = ["export interface Old { a: 1 }", "/** New. */ export interface New { a: 1 }"];
    expect(faultsBetween(before, now)).toEqual(["Old of a is neither there nor told of"]);
    expect(faultsBetween(before, now, { renamed: { Old: "New" } })).toEqual([]);
    expect(faultsBetween(before, now, { gone: { Old: "`New`" } })).toEqual([]);
  });

  it("names a member that is gone, until its other name or what to use instead is told", () => {
    const [before, now] = ["export interface A { old: 1 }", "export interface A {\n/** New. */ fresh: 1 }"];
    expect(faultsBetween(before, now)).toEqual(["A.old is neither there nor told of"]);
    expect(faultsBetween(before, now, { members: [{ from: "old", of: ["A"], to: "fresh" }] })).toEqual([]);
    expect(faultsBetween(before, now, { members: [{ from: "old", of: ["A"], instead: "`fresh`" }] })).toEqual([]);
  });

  it("names a value that is gone at the smallest union that had it", () => {
    const before = `export type Code = "a" | "b"; export type Every = Code | "c";`;
    expect(faultsBetween(before, `export type Code = "a"; export type Every = Code | "c";`)).toEqual([
      "Code.b is neither there nor told of",
    ]);
  });

  it("names a member whose name stayed and whose meaning did not", () => {
    const [before, now] = ["export interface A { rows: number }", "export interface A { rows: readonly number[] }"];
    expect(faultsBetween(before, now)).toEqual(["A.rows has another type, and nothing tells of it"]);
    expect(faultsBetween(before, now, { changed: [{ places: ["A.rows"], difference: "numbers" }] })).toEqual([]);
  });

  it("takes two names that changed places for what they are", () => {
    const before = "export interface A { rows: number; positions: readonly number[] }";
    const now = "export interface A { count: number; rows: readonly number[] }";
    const members = [
      { from: "rows", of: ["A"], to: "count" },
      { from: "positions", of: ["A"], to: "rows" },
    ];
    expect(faultsBetween(before, now, { members })).toEqual([]);
    expect(faultsBetween(before, before, { members: members.slice(0, 1) })).toContain("A has no count");
  });

  it.each<[string, Partial<Changes>, string]>([
    ["an export that never was", { renamed: { Ghost: "A" } }, "1 has no Ghost"],
    ["an export that is still there", { gone: { A: "nothing" } }, "A is still called so"],
    ["another name that does not exist", { renamed: { A: "B" } }, "A of a is neither there nor told of"],
    ["a member that never was", { members: [{ from: "ghost", of: ["A"], to: "one" }] }, "1 has no A.ghost"],
    ["a member that is still there", { members: [{ from: "one", of: ["A"], instead: "-" }] }, "A.one is still there"],
    [
      "another name of a member that does not exist",
      { members: [{ from: "one", of: ["A"], to: "two" }] },
      "A has no two",
    ],
    [
      "another type where it is the same",
      { changed: [{ places: ["A.one"], difference: "-" }] },
      "A.one has the type that it had, or does not exist",
    ],
  ])("refuses to tell of %s", (_, changes, fault) => {
    expect(faultsBetween("export interface A { one: 1 }", "export interface A { one: 1 }", changes)).toContain(fault);
  });

  it("asks for the docstring of what is new", () => {
    expect(faultsBetween("export {};", "export interface A {}")).toEqual(["A of a is new, and has no docstring"]);
    expect(faultsBetween("export interface A {}", "export interface A { b: 1 }")).toEqual([
      "A.b is new, and has no docstring",
    ]);
  });

  it("names exactly the exports that are gone, whichever they are", () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { maxLength: 6 });
    const declare = (some: readonly string[]): string =>
      `export {}; ${some.map((one) => `export type T_${one} = 1;`).join("")}`;
    fc.assert(
      fc.property(names, fc.func(fc.boolean()), (some, isKept) => {
        const gone = some.filter((one) => !isKept(one)).map((one) => `T_${one} of a is neither there nor told of`);
        expect(faultsBetween(declare(some), declare(some.filter((one) => isKept(one))))).toEqual(gone);
      }),
      { numRuns: 20 },
    );
  });
});

describe("renderComparison", () => {
  it("has each export of before at its place of today, and all that is new with its purpose", () => {
    const before = read({
      a: "export interface Stays { old: 1 } export interface Moves {} export interface Old {} export interface Goes {}",
    });
    const now = read({
      a: "export interface Stays { new: 1 }\n/** Serves Art. 6 GDPR. And more. */ export interface Fresh {}",
      b: "export interface Moves {} export interface New {}",
    });
    const changes: Changes = {
      ...NOTHING,
      renamed: { Old: "New" },
      gone: { Goes: "nothing" },
      members: [{ from: "old", of: ["Stays"], to: "new" }],
    };
    const comparison = compareSurfaces(before, now, changes);
    expect(comparison.faults).toEqual([]);
    const page = renderComparison(comparison, changes);
    for (const line of [
      "| `a` | 4 | 1 | 1 | 1 | 1 | 1 |",
      "| `Old` | `New` of `b` |",
      "| `Goes` | nothing |",
      "Moved to `b`: `Moves`.",
      "Unchanged: `Stays`.",
      "| `old` | `Stays` | `new` |",
      "| `Fresh` | Serves Art. 6 GDPR. |",
    ]) {
      expect(page.split("\n")).toContain(line);
    }
  });
});
