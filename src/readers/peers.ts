import { StoreError } from "../errors/index.js";

/** Packages that readers use, each loaded when it is first needed. */
const PEERS = {
  "lossless-json": { load: () => import("lossless-json"), install: "lossless-json" },
  "@zip.js/zip.js": { load: () => import("@zip.js/zip.js"), install: "@zip.js/zip.js sax" },
  sax: { load: () => import("sax"), install: "@zip.js/zip.js sax" },
} as const;

/** The modules by the names of their packages. */
type Peers = { readonly [Name in keyof typeof PEERS]: Awaited<ReturnType<(typeof PEERS)[Name]["load"]>> };

/**
 * Loads a package that is an optional peer.
 *
 * @throws StoreError `reader-missing`
 */
export async function loadPeer<Name extends keyof Peers>(name: Name): Promise<Peers[Name]> {
  const { load, install } = PEERS[name];
  try {
    // the table says which module belongs to which name; a union of calls loses that
    return (await load()) as Peers[Name];
  } catch {
    throw new StoreError(
      "reader-missing",
      `The package ${name} cannot be loaded`,
      `Install it: npm install ${install}.`,
    );
  }
}
