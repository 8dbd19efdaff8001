import { readFile, writeFile } from "node:fs/promises";

/**
 * Writes a page of the docs that is made from code. With `--check`, only says whether the page is up to date.
 *
 * @param target - The file of the page.
 * @param name - The page as people know it, such as `docs/errors.md`.
 * @param command - The npm script that writes it.
 */
export async function writePage(target: string | URL, page: string, name: string, command: string): Promise<void> {
  if (!process.argv.includes("--check")) return writeFile(target, page);
  const current = await readFile(target, "utf8").catch(() => "");
  if (current === page) return;
  console.error(`${name} is not up to date: run npm run ${command}`);
  process.exitCode = 1;
}
