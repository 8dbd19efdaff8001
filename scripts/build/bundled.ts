import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "esbuild";

const require = createRequire(import.meta.url);

/**
 * Packages of which a small part is built into ours (docs/decisions/0019-light-to-load.md). The build copies their
 * licences.
 */
export const BUILT_IN = ["@noble/hashes", "libphonenumber-js", "stdnum"] as const;

/** The place of patterns of how numbers are printed in the metadata of a country. */
const FORMATS = 4;

/** The metadata of libphonenumber-js. */
export interface PhoneMetadata {
  readonly countries: Readonly<Record<string, readonly unknown[]>>;
  readonly nonGeographic: Readonly<Record<string, readonly unknown[]>>;
}

/** Takes out how numbers are printed: six tenths of the metadata, of which parsing and validating ask nothing. */
export function withoutFormats<Metadata extends PhoneMetadata>(metadata: Metadata): Metadata {
  const bare = (plans: PhoneMetadata["countries"]): PhoneMetadata["countries"] =>
    Object.fromEntries(
      Object.entries(plans).map(([name, plan]) => [name, plan.length > FORMATS ? plan.with(FORMATS, 0) : plan]),
    );
  return { ...metadata, countries: bare(metadata.countries), nonGeographic: bare(metadata.nonGeographic) };
}

/** Reads the metadata that numbers are parsed with. */
export function readPhoneMetadata(): PhoneMetadata {
  return JSON.parse(readFileSync(require.resolve("libphonenumber-js/max/metadata"), "utf8"));
}

/** Takes the causes out of the catalogue of errors. Errors carry the remedies only; docs/errors.md has both. */
export function withoutCauses(catalogue: string): string {
  return catalogue.replaceAll(/^ {4}cause:\s*(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'),\n/gm, "");
}

/**
 * Builds the part that is used: phone metadata without formats, the catalogue without causes, and stdnum's rules one by one, from its modules of ESM,
 * which Node.js cannot load by themselves.
 */
export const builtIn: Plugin = {
  name: "built-in",
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /[\\/]src[\\/]errors[\\/]catalogue\.ts$/ }, ({ path }) => ({
      contents: withoutCauses(readFileSync(path, "utf8")),
      loader: "ts",
    }));
    onResolve({ filter: /^libphonenumber-js\/max\/metadata$/ }, ({ path }) => ({ path, namespace: "phone-metadata" }));
    onLoad({ filter: /./, namespace: "phone-metadata" }, () => ({
      contents: JSON.stringify(withoutFormats(readPhoneMetadata())),
      loader: "json",
    }));
    onResolve({ filter: /^stdnum\/lib\/cjs\// }, ({ path }) => ({
      path: require.resolve(path.replace("/cjs/", "/esm/")),
      sideEffects: false,
    }));
  },
};

/** The licences of what is built in, as they have to go along with it. */
export function readLicences(): string {
  return BUILT_IN.map((name) => {
    const folder = findFolder(name);
    const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = ["LICENSE", "LICENSE.md"].find((one) => exists(join(folder, one)));
    if (file === undefined) throw new Error(`${name} has no licence that could go along`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
  }).join(`\n${"-".repeat(80)}\n\n`);
}

function exists(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}

function findFolder(name: string): string {
  const paths = require.resolve.paths(name) ?? [];
  const folder = paths.map((path) => join(path, name)).find((path) => exists(join(path, "package.json")));
  return folder ?? dirname(require.resolve(name));
}
