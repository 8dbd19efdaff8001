import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findExamples, readPages } from "./docs-examples.js";

/**
 * Runs every example that stands alone, each in an empty folder, as a reader would who pastes it into a file. The files
 * that the guide shows whole run in one process, in the order of its index, since they share a store.
 */
const root = fileURLToPath(new URL("../", import.meta.url));
const alone = readdirSync(join(root, "examples")).filter((name) => name.endsWith(".ts"));

for (const example of [...alone, "custom-adapter/main.ts", "web-forms/main.ts"]) {
  console.log(`${example}: ${run(join(root, "examples", example)).trim()}`);
}

const pages = await readPages();
const order = [...readFileSync(join(root, "docs/README.md"), "utf8").matchAll(/\(guide\/([a-z-]+\.md)\)/g)];
const shown = order.flatMap(([, page]) => {
  const found = pages.find(({ path }) => path === `docs/guide/${page}`);
  return found === undefined ? [] : findExamples(found).filter(({ file }) => file !== undefined);
});
const guide = join(root, ".examples");
mkdirSync(guide, { recursive: true });
try {
  for (const { file, code } of shown) writeFileSync(join(guide, file ?? ""), code);
  const imports = shown.map(({ file }) => `await import("./${file}");`);
  // the page on changes gives the dataset another shape, and the store of the other pages stays open until then
  const last = 'await (await import("./store.ts")).store.close();';
  writeFileSync(join(guide, "main.ts"), [...imports, last, ""].join("\n"));
  console.log(`guide, ${shown.length} files:\n${run(join(guide, "main.ts")).trim()}`);
} finally {
  rmSync(guide, { recursive: true, force: true });
}

function run(file: string): string {
  const folder = mkdtempSync(join(tmpdir(), "purposebound-example-"));
  try {
    const args = [join(root, "node_modules/tsx/dist/cli.mjs"), "--tsconfig", join(root, "tsconfig.json"), file];
    return execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
