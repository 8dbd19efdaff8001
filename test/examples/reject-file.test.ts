import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "purposebound-rejects-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("the example of a reject file copies each refused row as it was, with its reasons", () => {
  const args = [join(root, "node_modules/tsx/dist/cli.mjs"), "--tsconfig", join(root, "tsconfig.json")];
  const said = execFileSync(process.execPath, [...args, join(root, "examples/reject-file.ts")], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(said).toContain('2 people came in, 4 rows were refused:\n"Reasons";Number;Name;Phone;Note\n');
  expect(said).toMatch(/^"not-convertible: phone [^;]*";2;Ola Berg;call Ola;"=1\+1, first line\nsecond line"$/m);
  expect(said).toMatch(/^"unreadable-row: [^;]*";3;"Ida ""Lillemor" Lie;900 00 003;$/m);
  expect(said).toMatch(/^"missing-field: name is required";4;;900 00 004;$/m);
  expect(said).toMatch(/^"unreadable-row: [^;]*";5;Per Moe;900 00 005$/m);
  expect(said).not.toContain("Siri");
});
