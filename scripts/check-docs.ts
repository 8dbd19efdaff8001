import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { type Example, findExamples, readBelow, readPages } from "./docs-examples.js";
import { findBrokenLinks, findLostPages, findUnpackedLinks } from "./docs-links.js";

/**
 * Compiles every TypeScript example: the blocks of README and docs, and those in the docstrings of src. A block that
 * imports nothing gets what it uses from `docs-prelude.ts`. A block that begins with `// upgrade.ts` is that file, and
 * other blocks may import it as "./upgrade.js". Links between pages must lead to a file and a heading.
 */
const root = new URL("../", import.meta.url);
const PRELUDE = "scripts/docs-prelude.ts";

function preludeNames(text: string): string[] {
  const own = [...text.matchAll(/^export (?:declare )?const (\w+)/gm)].flatMap((match) => match[1] ?? []);
  const passedOn = /^export \{([^}]*)\}/m.exec(text)?.[1]?.match(/\w+/g) ?? [];
  return [...own, ...passedOn];
}

function completed({ code, file }: Example, names: readonly string[]): string {
  if (file !== undefined || /^import /m.test(code)) return `${code}\nexport {};\n`;
  const used = names.filter(
    (name) => new RegExp(`\\b${name}\\b`).test(code) && !new RegExp(`(const|let) ${name}\\b`).test(code),
  );
  return `import { ${used.join(", ")} } from "../${PRELUDE.replace(/\.ts$/, ".js")}";\n${code}\nexport {};\n`;
}

const [pages, sources, others] = await Promise.all([
  readPages(),
  readBelow("src", ".ts"),
  Promise.all(["bench", "test", "examples"].map((folder) => readBelow(folder, ".md"))),
]);
const examples = [...pages, ...sources].flatMap(findExamples);
const names = preludeNames(await readFile(new URL(PRELUDE, root), "utf8"));
const named = examples.flatMap(({ file }) => file ?? []);
const twice = named.filter((file, index) => named.indexOf(file) !== index);

const virtual = new Map(
  examples.map((example, index) => [
    fileURLToPath(new URL(`.examples/${example.file ?? `example-${index}.ts`}`, root)),
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
const { readFile: read, fileExists, directoryExists } = host;
host.readFile = (file) => virtual.get(file)?.code ?? read(file);
host.fileExists = (file) => virtual.has(file) || fileExists(file);
// the compiler looks for a file only in a folder that is there
host.directoryExists = (folder) => /[/\\]\.examples$/.test(folder) || (directoryExists?.(folder) ?? true);
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
const exists = (path: string): boolean => existsSync(new URL(path, root));
faults.push(
  ...twice.map((file) => `two examples are ${file}`),
  ...findBrokenLinks([...pages, ...others.flat()], exists),
  ...findUnpackedLinks(pages, JSON.parse(await readFile(new URL("package.json", root), "utf8")).files),
  ...findLostPages([...sources, ...(await readBelow("examples", ".ts"))], exists),
);
for (const fault of faults) console.error(fault);
console.log(`${examples.length} examples compiled, ${faults.length} faults`);
if (faults.length > 0 || examples.length === 0) process.exitCode = 1;
