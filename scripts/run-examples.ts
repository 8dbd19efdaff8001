import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findExamples, readPages } from "./docs-examples.js";

/**
 * Runs every example that stands alone, each in an empty folder, as a reader would who pastes it into a file. The files
 * that the guide shows whole run one after another in one folder, in the order of its index, since they share its data.
 * Each has to end by itself. A program that forgets to close its store does not.
 */
const root = fileURLToPath(new URL("../", import.meta.url));
/** Milliseconds within which an example ends by itself, on a machine that has other work too. */
const LONGEST = 120_000;
const alone = readdirSync(join(root, "examples")).filter((name) => name.endsWith(".ts"));

for (const example of [...alone, "custom-adapter/main.ts", "web-forms/main.ts", "systems/main.ts"]) {
  console.log(`${example}: ${run(join(root, "examples", example)).trim()}`);
}

const pages = await readPages();
const order = [
  ...readFileSync(join(root, "docs/README.md"), "utf8").matchAll(/\((guide\/[a-z-]+\.md|assignments-as-data\.md)\)/g),
];
const shown = order.flatMap(([, page]) => {
  const found = pages.find(({ path }) => path === `docs/${page}`);
  return found === undefined ? [] : findExamples(found).filter(({ file }) => file !== undefined);
});
/** Files that others import, and that do nothing by themselves but open the store for them. */
const IMPORTED = ["store.ts"];
const guide = join(root, ".examples");
const shared = mkdtempSync(join(tmpdir(), "purposebound-guide-"));
mkdirSync(guide, { recursive: true });
try {
  for (const { file, code } of shown) writeFileSync(join(guide, file ?? ""), code);
  for (const { file = "" } of shown.filter((one) => !IMPORTED.includes(one.file ?? ""))) {
    console.log(`guide, ${file}:\n${runIn(shared, join(guide, file)).trim()}`);
  }
} finally {
  rmSync(guide, { recursive: true, force: true });
  rmSync(shared, { recursive: true, force: true });
}

function run(file: string): string {
  const folder = mkdtempSync(join(tmpdir(), "purposebound-example-"));
  try {
    return runIn(folder, file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runIn(folder: string, file: string): string {
  const args = [join(root, "node_modules/tsx/dist/cli.mjs"), "--tsconfig", join(root, "tsconfig.json"), file];
  return execFileSync(process.execPath, args, {
    cwd: folder,
    encoding: "utf8",
    timeout: LONGEST,
    killSignal: "SIGKILL",
  });
}
