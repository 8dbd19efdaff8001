import { readdirSync, readFileSync, statSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";

/** The declarations at the beginning of README.md, as a program for a browser would have them: without a store. */
export function readmeDeclarations(): string {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const [, shown = ""] = /```ts\n([\s\S]*?)\nconst store = /.exec(readme) ?? [];
  if (!shown.includes("defineAssignment({")) throw new Error("README.md begins with other declarations than before");
  return shown.replaceAll(/^import .* from "purposebound\/(?:postgres|store)";\n/gm, "");
}

/** The same without phone numbers. */
export function withoutPhones(declarations: string): string {
  const changed = declarations
    .replace('contact("name", "phone", "email?")', 'contact("name", "email")')
    .replace('identifiedBy: ["phone"]', 'identifiedBy: ["email"]')
    .replace('uses: ["name", "phone", "speed"]', 'uses: ["name", "speed"]');
  if (/phone/.test(changed)) throw new Error("README.md declares phone numbers in another way than before");
  return changed;
}

/** A bundle for a browser, minified. */
export interface Bundle {
  readonly text: string;
  readonly bytes: number;
  readonly gzip: number;
}

/**
 * Bundles a module for browsers, as applications do.
 *
 * @param folder - Where packages are looked for.
 * @throws Error if anything that it imports is built into Node.js.
 */
export async function bundle(code: string, folder: string, options: BuildOptions = {}): Promise<Bundle> {
  const { outputFiles = [] } = await build({
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    logLevel: "silent",
    ...options,
    stdin: { contents: code, resolveDir: folder, loader: "ts" },
    write: false,
  });
  const text = outputFiles[0]?.text ?? "";
  return { text, bytes: Buffer.byteLength(text), gzip: gzipSync(text, { level: 9 }).length };
}

/** The declarations with zod as one object, of which no bundler can leave out a part. */
export function withZodObject(declarations: string): string {
  return replaced(declarations, 'import * as z from "zod"', 'import { z } from "zod"');
}

/** The declarations with zod mini. */
export function withZodMini(declarations: string): string {
  const mini = replaced(declarations, 'import * as z from "zod"', 'import * as z from "zod/mini"');
  return replaced(mini, "z.number().positive().optional()", "z.optional(z.number().check(z.positive()))");
}

function replaced(declarations: string, from: string, to: string): string {
  if (!declarations.includes(from)) throw new Error(`README.md no longer has ${from}`);
  return declarations.replace(from, to);
}

/** Size of all of zod, as one object. */
export const ZOD = `import { z } from "zod"; console.log(z.number().positive().optional());`;

/** Files that an import loads of a package's own. */
export interface Loaded {
  readonly files: number;
  readonly bytes: number;
  /** Packages besides. */
  readonly packages: readonly string[];
}

/**
 * Follows the imports of an entry, as Node.js does.
 *
 * @param isOfNode - The entry is for Node.js, and may import what is built into it.
 * @throws Error if one of them is built into Node.js.
 */
export async function readLoaded(entry: string, isOfNode = false): Promise<Loaded> {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    write: false,
    metafile: true,
    treeShaking: false,
    // without this, what is without side effects would not be followed
    ignoreAnnotations: true,
    plugins: [
      {
        name: "later",
        setup: ({ onResolve }) =>
          // a file that is imported when it is needed is not loaded before
          onResolve({ filter: /./ }, ({ kind, path }) =>
            kind === "dynamic-import" ? { path, external: true } : undefined,
          ),
      },
    ],
  });
  const inputs = Object.values(metafile.inputs);
  const packages = new Set(
    inputs.flatMap(({ imports }) =>
      imports.filter(({ external, kind }) => external && kind !== "dynamic-import").map(({ path }) => path),
    ),
  );
  const [builtin] = [...packages].filter(isBuiltin);
  if (builtin !== undefined && !isOfNode) throw new Error(`${entry} imports ${builtin}, which is built into Node.js`);
  const bytes = inputs.reduce((sum, input) => sum + input.bytes, 0);
  return { files: inputs.length, bytes, packages: [...packages].sort() };
}

/** The bytes of all files in a folder, and how many they are. */
export function readFolder(folder: string): { readonly files: number; readonly bytes: number } {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path));
  const sizes = paths.map((path) => statSync(path)).filter((one) => one.isFile());
  return { files: sizes.length, bytes: sizes.reduce((sum, { size }) => sum + size, 0) };
}
