import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A property or method of an exported type, or a literal of an exported union. */
export interface Member {
  /** The first sentence of its docstring; empty where it has none. */
  readonly about: string;
  /** Its declaration without comments and layout, for comparison; empty where it has none. */
  readonly shape: string;
  readonly kind: "property" | "inherited" | "literal";
}

/** A name that a subpath exports. */
export interface Exported {
  readonly about: string;
  /** Parameters and result of a function; empty for what is none. */
  readonly shape: string;
  /** By name. A property is `inherited` if another exported type declares it. */
  readonly members: ReadonlyMap<string, Member>;
}

/** Exports by subpath (`purposebound/store`), then by name. */
export type Surface = ReadonlyMap<string, ReadonlyMap<string, Exported>>;

/** The files of subpaths, as `tsconfig.json` names them. */
export function listEntries(): Map<string, string> {
  const paths = Object.entries(readOptions().paths ?? {});
  return new Map(
    paths.flatMap(([subpath, [file]]) => (file === undefined ? [] : [[subpath, `${root}${file.slice(2)}`]])),
  );
}

/** Compiler options of the project. */
export function readOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  return ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root).options;
}

/**
 * Reads what subpaths export.
 *
 * @param entries - Files of source or of declarations, by subpath.
 * @param isOurs - Says of a file whether it belongs to the package. Members declared elsewhere are left out.
 * @throws Error if a file cannot be read as a module.
 */
export function readSurface(
  program: ts.Program,
  entries: ReadonlyMap<string, string>,
  isOurs: (file: string) => boolean,
): Surface {
  const checker = program.getTypeChecker();
  const symbols = new Map(
    [...entries].map(([subpath, file]) => {
      const source = program.getSourceFile(file);
      const module = source && checker.getSymbolAtLocation(source);
      if (module === undefined) throw new Error(`${file} is no module`);
      return [
        subpath,
        checker.getExportsOfModule(module).map((symbol) => [symbol.name, resolve(checker, symbol)] as const),
      ];
    }),
  );
  const exported = new Set([...symbols.values()].flat().map(([, symbol]) => symbol));
  const read = (symbol: ts.Symbol): Exported => ({
    about: readAbout(checker, symbol),
    shape: (symbol.declarations ?? []).filter(ts.isFunctionDeclaration).map(toShape).join(" & "),
    members: readMembers(checker, symbol, exported, isOurs),
  });
  return new Map(
    [...symbols].map(([subpath, named]) => [subpath, new Map(named.map(([name, symbol]) => [name, read(symbol)]))]),
  );
}

/** Follows imports and re-exports to the declaration. */
export function resolve(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
}

function readMembers(
  checker: ts.TypeChecker,
  symbol: ts.Symbol,
  exported: ReadonlySet<ts.Symbol>,
  isOurs: (file: string) => boolean,
): Map<string, Member> {
  const members = new Map<string, Member>();
  if ((symbol.flags & ts.SymbolFlags.Type) === 0) return members;
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  for (const part of type.isUnion() ? type.types : [type]) {
    if (part.isStringLiteral()) members.set(part.value, { about: "", shape: "", kind: "literal" });
    for (const property of isPlain(part) ? checker.getPropertiesOfType(part) : []) {
      const declarations = (property.declarations ?? []).filter((one) => isOurs(one.getSourceFile().fileName));
      const [first] = declarations;
      if (first === undefined || isHidden(first)) continue;
      const owner = "name" in first.parent ? checker.getSymbolAtLocation(first.parent.name as ts.Node) : undefined; // a named declaration
      const kind = owner !== undefined && owner !== symbol && exported.has(owner) ? "inherited" : "property";
      const shape = declarations.map(toShape).join(" & ");
      members.set(property.name, { about: readAbout(checker, property), shape, kind });
    }
  }
  return members;
}

/** Tells if the type is no literal or primitive, whose members are those of the language. */
function isPlain(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;
}

/** Tells if a member is private, or a mark of the type system that nobody can name. */
function isHidden(declaration: ts.Declaration): boolean {
  const name = ts.getNameOfDeclaration(declaration);
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  return (
    name === undefined ||
    ts.isPrivateIdentifier(name) ||
    ts.isComputedPropertyName(name) ||
    (ts.getCombinedModifierFlags(declaration) & hidden) !== 0
  );
}

/**
 * Writes a declaration without comments, layout, name and default values, so that source and declarations compare. Type
 * parameters are numbered, since nobody who calls a function can tell their names.
 */
function toShape(declaration: ts.Declaration): string {
  const optional = "questionToken" in declaration && declaration.questionToken !== undefined ? "? " : "";
  if (!ts.isFunctionLike(declaration)) {
    return `${optional}${"type" in declaration ? toText(declaration.type as ts.Node | undefined) : ""}`; // a property of any kind
  }
  const parameters = declaration.parameters.map(
    (one) =>
      `${toText(one.dotDotDotToken)}${toText(one.name)} ${one.questionToken || one.initializer ? "?" : ""}: ${toText(one.type)}`,
  );
  const types = declaration.typeParameters?.map(({ name }) => name.text) ?? [];
  const bounds = declaration.typeParameters?.map(toText).join(" , ") ?? "";
  return `${optional}< ${bounds} >( ${parameters.join(" , ")} ) => ${toText(declaration.type)}`
    .split(" ")
    .map((token) => (types.includes(token) ? `T${types.indexOf(token)}` : token))
    .join(" ");
}

function toText(node: ts.Node | undefined): string {
  return node === undefined ? "" : toTokens(node.getText());
}

/** The tokens of a text, without comments and without marks that a formatter adds or takes away. */
function toTokens(text: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, text);
  const tokens: string[] = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const token = scanner.getTokenText();
    const before = tokens.at(-1);
    if (/^[)\]}>]$/.test(token) && (before === "," || before === ";")) tokens.pop();
    const isFirst = before === undefined || /^[:=(<[,]$|^=>$/.test(before);
    // a bundler of declarations numbers names that two files share
    if (token !== "|" || !isFirst) tokens.push(token.replace(/\$\d+$/, ""));
  }
  return tokens.join(" ");
}

/** Reads the first sentence of a docstring. */
function readAbout(checker: ts.TypeChecker, symbol: ts.Symbol): string {
  const text = ts
    .displayPartsToString(symbol.getDocumentationComment(checker))
    .replaceAll(/\{@link\s+([^\s}|]+)[^}]*\}/g, "`$1`")
    .replaceAll(/\s+/g, " ")
    .trim();
  // "Art. 6" ends no sentence
  return /^.*?[.!?](?=\s[\p{Lu}`]|$)/u.exec(text)?.[0] ?? text;
}
