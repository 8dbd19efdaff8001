import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/**
 * Compiles every TypeScript example: the blocks of README and docs, and those in the docstrings of src. A block that
 * imports nothing gets what it uses from `docs-prelude.ts`.
 */
const root = new URL("../", import.meta.url);
const PRELUDE = "scripts/docs-prelude.ts";

interface Example {
  readonly place: string;
  readonly code: string;
}

async function filesBelow(folder: string, ending: string): Promise<string[]> {
  const entries = await readdir(new URL(folder, root), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(fileURLToPath(root).length));
}

function blocksOf(text: string, file: string): Example[] {
  return [...text.matchAll(/^([ \t]*(?:\* )?)```ts\n([\s\S]*?)^[ \t]*(?:\* )?```/gm)].map((match) => {
    const line = text.slice(0, match.index).split("\n").length;
    const code = (match[2] ?? "").replaceAll(/^[ \t]*\* ?/gm, (found) => (match[1]?.includes("*") ? "" : found));
    return { place: `${file}:${line}`, code };
  });
}

function preludeNames(text: string): string[] {
  const own = [...text.matchAll(/^export (?:declare )?const (\w+)/gm)].flatMap((match) => match[1] ?? []);
  const passedOn = /^export \{([^}]*)\}/m.exec(text)?.[1]?.match(/\w+/g) ?? [];
  return [...own, ...passedOn];
}

function completed({ code }: Example, names: readonly string[]): string {
  if (/^import /m.test(code)) return code;
  const used = names.filter(
    (name) => new RegExp(`\\b${name}\\b`).test(code) && !new RegExp(`(const|let) ${name}\\b`).test(code),
  );
  return `import { ${used.join(", ")} } from "../${PRELUDE.replace(/\.ts$/, ".js")}";\n${code}\nexport {};\n`;
}

const documents = ["README.md", ...(await filesBelow("docs", ".md"))];
const sources = await filesBelow("src", ".ts");
const texts = await Promise.all(
  [...documents, ...sources].map(async (file) => [file, await readFile(new URL(file, root), "utf8")] as const),
);
const examples = texts.flatMap(([file, text]) => blocksOf(text, file));
const names = preludeNames(await readFile(new URL(PRELUDE, root), "utf8"));

const virtual = new Map(
  examples.map((example, index) => [
    fileURLToPath(new URL(`.examples/example-${index}.ts`, root)),
    { example, code: completed(example, names) },
  ]),
);
const config = ts.parseJsonConfigFileContent(
  {
    ...ts.readConfigFile(fileURLToPath(new URL("tsconfig.json", root)), ts.sys.readFile).config,
    files: [],
    include: [],
  },
  ts.sys,
  fileURLToPath(root),
);
const host = ts.createCompilerHost(config.options);
const { readFile: read, fileExists } = host;
host.readFile = (file) => virtual.get(file)?.code ?? read(file);
host.fileExists = (file) => virtual.has(file) || fileExists(file);
host.getSourceFile = (file, options) => {
  const text = host.readFile(file);
  return text === undefined ? undefined : ts.createSourceFile(file, text, options);
};
const options = { ...config.options, noUnusedLocals: false, noUnusedParameters: false };
const program = ts.createProgram([...virtual.keys()], options, host);
const faults = [...virtual].flatMap(([file, { example }]) =>
  ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map((fault) => `${example.place}: ${ts.flattenDiagnosticMessageText(fault.messageText, "\n  ")}`),
);
for (const fault of faults) console.error(fault);
console.log(`${examples.length} examples compiled, ${faults.length} faults`);
if (faults.length > 0 || examples.length === 0) process.exitCode = 1;
