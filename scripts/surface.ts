import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { unpackPackage } from "../test/left-behind/restore.js";
import { compareSurfaces } from "./surface/compare.js";
import { listEntries, readOptions, readSurface } from "./surface/read.js";
import { renderComparison } from "./surface/render.js";
import { SINCE_0_1_0 as CHANGES } from "./surface/since-0.1.0.js";
import { writePage } from "./write-page.js";

/**
 * Writes the public surface of the last release beside that of today into `docs/upgrading.md` (`npm run surface`); with
 * `--check`, only says whether the page is up to date. Names that no comparison can find stand in `since-0.1.0.ts`. An
 * export or member of the release that is neither there today nor told of there is a fault, and so is what is told wrongly.
 */
const target = new URL("../docs/upgrading.md", import.meta.url);
const BEGIN = "<!-- surface: what follows is written by npm run surface -->";
const END = "<!-- surface: end -->";

/** Subpaths of a package that was unpacked, with their declarations. */
async function listReleased(directory: string): Promise<Map<string, string>> {
  const { exports } = JSON.parse(await readFile(`${directory}/package.json`, "utf8"));
  const subpaths = Object.keys(exports).filter((path) => path !== "./package.json");
  return new Map(
    subpaths.map((path) => [`purposebound${path.slice(1)}`, `${directory}/${exports[path].import.types.slice(2)}`]),
  );
}

const directory = await unpackPackage("0.1.0");
const released = await listReleased(directory);
const entries = listEntries();
const program = ts.createProgram([...released.values(), ...entries.values()], readOptions());
const src = fileURLToPath(new URL("../src/", import.meta.url));
const comparison = compareSurfaces(
  readSurface(program, released, (file) => file.startsWith(directory)),
  readSurface(program, entries, (file) => file.startsWith(src)),
  CHANGES,
);

const page = await readFile(target, "utf8");
const [before = "", after] = page.split(BEGIN);
const [, behind] = after?.split(END) ?? [];
if (behind === undefined) throw new Error(`docs/upgrading.md lacks the lines ${BEGIN} and ${END}`);
const written = `${before}${BEGIN}\n\n${renderComparison(comparison, CHANGES)}\n\n${END}${behind}`;

for (const fault of comparison.faults) console.error(`scripts/surface/since-${CHANGES.release}.ts: ${fault}`);
if (comparison.faults.length > 0) process.exitCode = 1;
else await writePage(target, written, "docs/upgrading.md", "surface");
console.log(`${comparison.exports.length} exports of ${CHANGES.release}, ${comparison.faults.length} faults`);
