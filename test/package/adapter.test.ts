import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { listEntries, readOptions, resolve } from "../../scripts/surface/read.js";

const src = fileURLToPath(new URL("../../src/", import.meta.url));

/** Exports that an author of an adapter implements or calls. */
const ROOTS = [
  "StorageAdapter",
  "StorageTransaction",
  "renewDefinition",
  "IDENTITY_FORM",
  "isCovered",
  "isKeptAsItIs",
  "isOnlyHeld",
  "isValueOver",
  "mayBeDeleted",
  "mayBeUsed",
];

/** Lists the names of types that declarations mention in what they take and give, at any depth, with those of the roots. */
function listReachable(
  checker: ts.TypeChecker,
  roots: readonly ts.Symbol[],
  isOurs: (file: string) => boolean,
): Set<string> {
  const reached = new Set<ts.Symbol>();
  const reach = (symbol: ts.Symbol): void => {
    const declarations = (symbol.declarations ?? []).filter((one) => isOurs(one.getSourceFile().fileName));
    if (declarations.length === 0 || reached.has(symbol) || (symbol.flags & ts.SymbolFlags.TypeParameter) !== 0) return;
    reached.add(symbol);
    declarations.forEach(visit);
  };
  const visit = (node: ts.Node): void => {
    // callers see no more of a function than its parameters and its result
    if (ts.isBlock(node)) return;
    const name = ts.isTypeReferenceNode(node)
      ? node.typeName
      : ts.isExpressionWithTypeArguments(node)
        ? node.expression
        : ts.isTypeQueryNode(node)
          ? node.exprName
          : ts.isImportTypeNode(node)
            ? node.qualifier
            : undefined;
    const symbol = name && checker.getSymbolAtLocation(name);
    if (symbol !== undefined) reach(resolve(checker, symbol));
    ts.forEachChild(node, visit);
  };
  roots.forEach(reach);
  return new Set([...reached].map(({ name }) => name));
}

describe("purposebound/adapter", () => {
  it("exports all that its contract mentions, and nothing else", () => {
    const entry = listEntries().get("purposebound/adapter") ?? "";
    const program = ts.createProgram([entry], readOptions());
    const checker = program.getTypeChecker();
    const source = program.getSourceFile(entry);
    const module = source && checker.getSymbolAtLocation(source);
    const exported = module === undefined ? [] : checker.getExportsOfModule(module);
    const roots = exported.filter(({ name }) => ROOTS.includes(name)).map((symbol) => resolve(checker, symbol));
    expect(roots).toHaveLength(ROOTS.length);
    const reachable = listReachable(checker, roots, (file) => file.startsWith(src));
    expect(exported.map(({ name }) => name).sort()).toEqual([...reachable].sort());
  });
});

describe("listReachable", () => {
  const text = `
    import type { Foreign } from "./foreign.js";
    export interface Root extends Base<Bound> { take(given: Taken): Promise<{ readonly deep: readonly Deep[] }> }
    interface Base<Of extends Limit> { readonly of: Of }
    interface Bound {} interface Limit {} interface Taken { readonly of?: typeof VALUE } interface Deep { self: Deep }
    declare const VALUE: Kind;
    type Kind = "a" | Other; interface Other extends Foreign {}
    interface Elsewhere {}
    export function make(given: Given): void { const hidden: Elsewhere = given; }
    interface Given {}
    interface Promise<Of> {}`;

  it("finds what is mentioned at any depth, and nothing within a function", () => {
    const options = { ...readOptions(), noLib: true, types: [] };
    const host: ts.CompilerHost = {
      ...ts.createCompilerHost(options),
      fileExists: (file) => file === "/a.ts",
      readFile: () => text,
      getSourceFile: (file, target) => (file === "/a.ts" ? ts.createSourceFile(file, text, target, true) : undefined),
    };
    const program = ts.createProgram(["/a.ts"], options, host);
    const checker = program.getTypeChecker();
    const source = program.getSourceFile("/a.ts");
    const module = source && checker.getSymbolAtLocation(source);
    const roots = module === undefined ? [] : checker.getExportsOfModule(module);
    const expected = [
      "Base",
      "Bound",
      "Deep",
      "Given",
      "Kind",
      "Limit",
      "Other",
      "Promise",
      "Root",
      "Taken",
      "VALUE",
      "make",
    ];
    expect([...listReachable(checker, roots, () => true)].sort()).toEqual(expected);
  });
});
