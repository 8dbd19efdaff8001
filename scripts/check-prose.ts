import { readdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readComments, readPage, readTitles } from "./prose/passages.js";
import { type Fault, findFaults } from "./prose/rules.js";

/**
 * Holds pages, docstrings, comments and test titles to plain English (`npm run check:prose`).
 *
 * Own code, since the linters that exist ask for other things. write-good and retext-simplify look for passive voice,
 * weasel words and clichés; alex for unkind words. textlint counts characters, and reads neither docstrings nor titles.
 * Vale could hold most rules, but is a program to install beside npm. Markdown is read by mdast, code by TypeScript.
 *
 * Pages must be clean. A folder of code, such as `src/store`, may have as many faults as its files have in
 * `prose-baseline.json`, and never more, so that a file may move. `--update` writes what is left, if no folder grew;
 * `--update=all` writes it anyway, for a merge of branches that do not know the lint. `--list FOLDER` prints the faults
 * of code below a folder, and `--folders` counts them.
 */
const root = fileURLToPath(new URL("../", import.meta.url));
const BASELINE = "scripts/prose-baseline.json";

const args = process.argv.slice(2);
const listed = args.includes("--list") ? (args[args.indexOf("--list") + 1] ?? "") : undefined;

async function filesBelow(folder: string, ending: string): Promise<string[]> {
  const entries = await readdir(`${root}${folder}`, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.parentPath.includes("node_modules"))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length))
    .sort();
}

async function findIn(file: string): Promise<Fault[]> {
  const text = await readFile(`${root}${file}`, "utf8");
  if (file.endsWith(".md")) return readPage(text).flatMap(findFaults);
  const passages = file.startsWith("test/") ? readTitles(text, file) : readComments(text, file);
  return passages.flatMap(findFaults).sort((left, right) => left.line - right.line);
}

const say = (file: string, faults: readonly Fault[]): void => {
  for (const { line, rule, message } of faults) console.error(`${file}:${line}: ${rule}: ${message}`);
};

const pages = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", ...(await filesBelow("docs", ".md"))];
const code = [
  ...(await filesBelow("src", ".ts")),
  ...(await filesBelow("examples", ".ts")),
  ...(await filesBelow("test", ".test.ts")),
];
const allowed: Record<string, number> = JSON.parse(await readFile(`${root}${BASELINE}`, "utf8").catch(() => "{}"));

let broken = 0;
for (const file of pages) {
  const faults = await findIn(file);
  say(file, faults);
  broken += faults.length;
}

const left = new Map<string, readonly Fault[]>();
for (const file of code) {
  const faults = await findIn(file);
  if (faults.length > 0) left.set(file, faults);
  if (listed !== undefined && file.startsWith(listed)) say(file, faults);
}

const toFolder = (file: string): string => file.split("/").slice(0, 2).join("/");
const sumBy = (counts: Iterable<readonly [string, number]>): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const [file, count] of counts) sums.set(toFolder(file), (sums.get(toFolder(file)) ?? 0) + count);
  return sums;
};
const counts = [...left].map(([file, faults]) => [file, faults.length] as const);
const now = sumBy(counts);
const most = sumBy(Object.entries(allowed));
const grown = [...now].filter(([folder, count]) => count > (most.get(folder) ?? 0));
const isAny = args.includes("--update=all");
for (const [folder, count] of isAny ? [] : grown) {
  const more = [...left].filter(([file, faults]) => toFolder(file) === folder && faults.length > (allowed[file] ?? 0));
  for (const [file, faults] of more) say(file, faults);
  console.error(`${folder}: ${count} faults of prose, and ${BASELINE} allows ${most.get(folder) ?? 0}`);
  broken += count - (most.get(folder) ?? 0);
}
if (isAny || (args.includes("--update") && grown.length === 0)) {
  await writeFile(`${root}${BASELINE}`, `${JSON.stringify(Object.fromEntries(counts), null, 2)}\n`);
}
if (args.includes("--folders")) for (const [folder, count] of now) console.log(`${folder}: ${count}`);

const rest = counts.reduce((sum, [, count]) => sum + count, 0);
const before = Object.values(allowed).reduce((sum, count) => sum + count, 0);
console.log(`${pages.length} pages, ${code.length} files of code; ${rest} faults left in code, ${before} allowed`);
if (rest < before && broken === 0) console.log("Lower the baseline: npm run check:prose -- --update");
if (broken > 0) process.exitCode = 1;
