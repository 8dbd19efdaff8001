import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(dirname(HERE));

/** The TypeScript files of a folder beside this one, by their full names. */
export function filesOf(folder: string): readonly string[] {
  const directory = join(HERE, folder);
  return readdirSync(directory)
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => join(directory, name));
}

/** The compiler options of the repository, but for unused names, of which attacks have many. */
export function repositoryOptions(): ts.CompilerOptions {
  const { config, error } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile);
  if (error !== undefined) throw new Error(textOf(error));
  // its files are not compiled here, and looking for them takes time
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, ROOT);
  return { ...options, noEmit: true, noUnusedLocals: false, noUnusedParameters: false };
}

/** Makes programs that share what they parsed. */
export function compiler(): (files: readonly string[], options: ts.CompilerOptions) => ts.Program {
  const parsed = new Map<string, ts.SourceFile | undefined>();
  return (files, options) => {
    const host = ts.createCompilerHost(options);
    const parse = host.getSourceFile;
    host.getSourceFile = (name, ...rest) => {
      if (!parsed.has(name)) parsed.set(name, parse(name, ...rest));
      return parsed.get(name);
    };
    return ts.createProgram([...files], options, host);
  };
}

/** An error, on a line counted from 1. */
export interface Fault {
  readonly line: number;
  readonly code: number;
  readonly text: string;
}

/** Codes for the same error where `exactOptionalPropertyTypes` has a part in it. */
const SAME: ReadonlyMap<number, number> = new Map([
  [2375, 2322],
  [2379, 2345],
  [2412, 2322],
]);

/** A code, or the one that stands for it. */
export function same(code: number): number {
  return SAME.get(code) ?? code;
}

/** What the compiler says of one file. */
export function faultsOf(program: ts.Program, file: string): readonly Fault[] {
  const source = program.getSourceFile(file);
  if (source === undefined) throw new Error(`${file} is not in the program`);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((one) => ({
    line: source.getLineAndCharacterOfPosition(one.start ?? 0).line + 1,
    code: same(one.code),
    text: textOf(one),
  }));
}

const EXPECTATION = /^\s*\/\/ error TS(\d+): (.+)$/;

/** The errors that comments ask for: each on the next line that is no such comment. */
export function expectedIn(text: string): readonly Fault[] {
  const expected: Fault[] = [];
  let waiting: Omit<Fault, "line">[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    const match = EXPECTATION.exec(line);
    if (match === null) {
      expected.push(...waiting.map((one) => ({ ...one, line: index + 1 })));
      waiting = [];
    } else {
      waiting.push({ code: Number(match[1]), text: match[2] ?? "" });
    }
  }
  if (waiting.length > 0) throw new Error("an expectation has no line after it");
  return expected;
}

/** Where errors differ from what was expected: one line each. Texts are expected in part, codes and lines exactly. */
export function mismatches(expected: readonly Fault[], found: readonly Fault[]): readonly string[] {
  const meets = (one: Fault, wanted: Fault): boolean =>
    one.line === wanted.line && one.code === wanted.code && one.text.includes(wanted.text);
  const absent = expected.filter((wanted) => !found.some((one) => meets(one, wanted)));
  const surprising = found.filter((one) => !expected.some((wanted) => meets(one, wanted)));
  return [...absent.map((one) => ["absent", one] as const), ...surprising.map((one) => ["unexpected", one] as const)]
    .sort(([, one], [, other]) => one.line - other.line)
    .map(([what, { line, code, text }]) => `line ${line}: ${what} TS${code}: ${text}`);
}

/** The mismatches of one file with its own comments, as one text; empty where there are none. */
export function reportOf(program: ts.Program, file: string): string {
  const found = mismatches(expectedIn(readFileSync(file, "utf8")), faultsOf(program, file));
  return found.length === 0 ? "" : `${basename(file)}\n${found.join("\n")}`;
}

/** What an editor shows where the pointer rests on the declaration of a name. */
export function hoverer(file: string, options: ts.CompilerOptions): (name: string) => string {
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const text = ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => ROOT,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  const text = readFileSync(file, "utf8");
  return (name) => {
    const at = text.search(new RegExp(`(?<=export (?:type|const) )${name}\\b`));
    if (at < 0) throw new Error(`${name} is not exported by ${file}`);
    return ts.displayPartsToString(service.getQuickInfoAtPosition(file, at)?.displayParts);
  };
}

function textOf(one: ts.Diagnostic): string {
  return ts.flattenDiagnosticMessageText(one.messageText, "\n");
}
