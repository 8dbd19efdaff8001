import { join } from "node:path";
import {
  bundle,
  readFolder,
  readLoaded,
  readmeDeclarations,
  withoutPhones,
  withZodMini,
  withZodObject,
  ZOD,
} from "./measure.js";

/** Kilobytes of a thousand bytes, as browsers tell them. */
const KB = 1_000;

/** The most that the package may weigh (docs/decisions/0019-light-to-load.md). Bytes, which are the same on every machine. */
const BUDGET = {
  /** README.md's declarations in a bundle with what they use of zod, minified and gzipped; with zod and zod mini. */
  whole: 120 * KB,
  mini: 121 * KB,
  /** The bytes that they add to a bundle that has all of zod, because it imports `{ z }`; with phone numbers and without. */
  phones: 95 * KB,
  withoutPhones: 95 * KB,
  /** Files and bytes that `import "purposebound"` loads besides zod. */
  files: 16,
  loaded: 640 * KB,
  /** Bytes that `import "purposebound/node"` loads. Nearly all are the errors and the boundary, which the store loads too. */
  node: 400 * KB,
  /** Bytes that `npm install purposebound zod` puts on disk. */
  installed: 15_200 * KB,
} as const;

/**
 * Holds the package to its budget.
 *
 * @param folder - An application that has the package and zod installed, and nothing else.
 * @returns A line for each part.
 * @throws Error where one is exceeded, or the package needs Node.js for its declarations.
 */
export async function checkBudget(folder: string): Promise<readonly string[]> {
  const declarations = readmeDeclarations();
  const used = "\nconsole.log(upgrade, form, spring);";
  const zod = await bundle(ZOD, folder);
  const whole = await bundle(declarations + used, folder);
  const mini = await bundle(withZodMini(declarations) + used, folder);
  const phones = await bundle(withZodObject(declarations) + used, folder);
  const bare = await bundle(withZodObject(withoutPhones(declarations)) + used, folder);
  const loaded = await readLoaded(join(folder, "node_modules/purposebound/dist/index.js"));
  const node = await readLoaded(join(folder, "node_modules/purposebound/dist/node.js"), true);
  const strange = loaded.packages.filter((name) => name !== "zod" && !name.startsWith("zod/"));
  if (strange.length > 0) throw new Error(`purposebound loads more packages than zod: ${strange.join(", ")}`);
  const installed = readFolder(join(folder, "node_modules"));
  return [
    hold("README's declarations with zod, gzipped", whole.gzip, BUDGET.whole),
    hold("the same with zod mini", mini.gzip, BUDGET.mini),
    hold("README's declarations add to all of zod, gzipped", phones.gzip - zod.gzip, BUDGET.phones),
    hold("the same without phone numbers", bare.gzip - zod.gzip, BUDGET.withoutPhones),
    hold("files that an import loads", loaded.files, BUDGET.files),
    hold("bytes that an import loads", loaded.bytes, BUDGET.loaded),
    hold("bytes that an import of purposebound/node loads", node.bytes, BUDGET.node),
    hold("bytes installed, with zod", installed.bytes, BUDGET.installed),
  ];
}

function hold(what: string, found: number, most: number): string {
  const line = `${what}: ${found.toLocaleString("en")} of ${most.toLocaleString("en")}`;
  if (found > most) throw new Error(`over budget: ${line}`);
  return line;
}
