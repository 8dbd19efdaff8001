import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Kinds of storage, and the project that runs the tests on each. */
export const KINDS = { memory: "quick", embedded: "storage", server: "server" } as const;

/** A kind of storage that tests run on. */
export type Kind = keyof typeof KINDS;

/** Rooms of `test` that are projects of their own. */
export const ROOMS = ["types", "faults", "package", "browser"] as const;

/** The helpers by which a file says which kinds of storage its tests run on. */
const HELPERS: Readonly<Record<string, readonly Kind[]>> = {
  describeEachStorage: ["memory", "embedded", "server"],
  describeEachDatabase: ["embedded", "server"],
  onMemory: ["memory"],
  onEmbedded: ["embedded"],
  onServer: ["server"],
};

/** Of a room, what belongs to the project quick: one compiler, the one that the repository uses. */
const QUICK = ["types/types.test.ts"];

const TEST = fileURLToPath(new URL("../", import.meta.url));

/**
 * Reads which kinds of storage the tests of a file run on: those of the helpers that it imports. Without a helper it is
 * servers if the file asks for the address of one, and memory otherwise.
 *
 * @throws Error if the file runs on several kinds and has tests under no helper: each project would run them again.
 */
export function readKinds(file: string, text: string): readonly Kind[] {
  const [, imported = ""] = /^import \{([^}]*)\} from "[^"]*\/storages\.js";$/m.exec(text) ?? [];
  const used = Object.entries(HELPERS).filter(([helper]) => new RegExp(`\\b${helper}\\b`).test(imported));
  if (used.length === 0) return [/\binject\((?!"kind")/.test(text) ? "server" : "memory"];
  const kinds = new Set(used.flatMap(([, some]) => some));
  const bare = /^(?:describe|it|test)\b.*$/m.exec(text);
  if (bare !== null) {
    throw new Error(
      `${file}: "${bare[0]}" runs in each of its projects; begin it with onMemory, onEmbedded or onServer`,
    );
  }
  return [...kinds];
}

/** Test files by project, as patterns from the root of the repository. Each file of `test` is in one at least. */
export function readProjects(except: (file: string) => boolean = () => false): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(TEST, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".test.ts") && !except(path))
    .sort();
  const projects = new Map<string, string[]>([...Object.values(KINDS), ...ROOMS].map((name) => [name, []]));
  for (const path of files) {
    const room = QUICK.includes(path) ? KINDS.memory : ROOMS.find((one) => path.startsWith(`${one}/`));
    const names =
      room === undefined ? readKinds(path, readFileSync(join(TEST, path), "utf8")).map((kind) => KINDS[kind]) : [room];
    for (const name of names) projects.get(name)?.push(`test/${path}`);
  }
  return projects;
}
