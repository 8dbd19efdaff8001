import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

/** A block of TypeScript in a page or a docstring. */
export interface Example {
  /** File and line at which the block begins. */
  readonly place: string;
  readonly code: string;
  /** Name of the file that the block shows whole, from a first line such as `// upgrade.ts`; other blocks may import it. */
  readonly file: string | undefined;
}

/** A text file of the project, by its path from the root. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Reads the files below a folder whose names have an ending. */
export async function readBelow(folder: string, ending: string): Promise<TextFile[]> {
  const entries = await readdir(`${root}${folder}`, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.parentPath.includes("node_modules"))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length))
    .sort();
  return Promise.all(paths.map(readOne));
}

/** Reads the pages that come with the package. */
export async function readPages(): Promise<TextFile[]> {
  const named = await Promise.all(["README.md", "CHANGELOG.md", "CONTRIBUTING.md"].map(readOne));
  return [...named, ...(await readBelow("docs", ".md"))];
}

async function readOne(path: string): Promise<TextFile> {
  return { path, text: await readFile(`${root}${path}`, "utf8") };
}

/** Finds the blocks of TypeScript in a text, those in docstrings without their stars. */
export function findExamples({ path, text }: TextFile): Example[] {
  return [...text.matchAll(/^([ \t]*(?:\* )?)```ts\n([\s\S]*?)^[ \t]*(?:\* )?```/gm)].map((match) => {
    const line = text.slice(0, match.index).split("\n").length;
    const code = (match[2] ?? "").replaceAll(/^[ \t]*\* ?/gm, (found) => (match[1]?.includes("*") ? "" : found));
    return { place: `${path}:${line}`, code, file: /^\/\/ ([a-z.-]+\.ts)\n/.exec(code)?.[1] };
  });
}
