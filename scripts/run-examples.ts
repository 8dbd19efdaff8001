import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Runs every example that stands alone, each in an empty folder, as a reader would who pastes it into a file. */
const root = fileURLToPath(new URL("../", import.meta.url));
const alone = readdirSync(join(root, "examples")).filter((name) => name.endsWith(".ts"));
const examples = [...alone, "custom-adapter/main.ts"];

for (const example of examples) {
  const folder = mkdtempSync(join(tmpdir(), "purposebound-example-"));
  try {
    const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
    const args = [tsx, "--tsconfig", join(root, "tsconfig.json"), join(root, "examples", example)];
    console.log(`${example}: ${execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" }).trim()}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
