/** Characters that an IRI never holds (RFC 3987), but that a URL parser strips or escapes. */
const notInIri = /[\s\p{Cc}<>"{}|\\^`]/u;

/** Tells whether a value is an IRI of the web, as terms of vocabularies have it. */
export function isHttpsIri(value: unknown): value is `https://${string}` {
  return typeof value === "string" && value.startsWith("https://") && !notInIri.test(value) && URL.canParse(value);
}

/** A term of DPV, read from an IRI in any spelling that leads there. */
export interface DpvTerm {
  /** The module, which is `dpv` itself, `pd`, or another one. */
  readonly module: string;
  readonly name: string;
  /** False if DPV spells the address otherwise. */
  readonly isExact: boolean;
}

/** The spelling of DPV: lower case, no port, no query, and the name behind a hash. */
const EXACT = /^https:\/\/w3id\.org\/dpv(?:\/[a-z0-9][a-z0-9.-]*)*#[A-Za-z][\w-]*$/;
/** Parts of addresses that name another version or form of the same terms, such as `/dpv/2.2/pd/owl#Health`. */
const SAME_TERMS = /^(?:\d+(?:\.\d+)*|dpv|dpv-owl|dpv-skos|owl|skos)$/;

/**
 * Reads an IRI that leads to the Data Privacy Vocabulary. Browsers and libraries take `https://W3ID.org/dpv/pd/#Heal%74h`
 * for `https://w3id.org/dpv/pd#Health`, and so it must be a special category too.
 *
 * @returns The term; undefined for another vocabulary.
 */
export function readDpvTerm(iri: string): DpvTerm | undefined {
  if (!isHttpsIri(iri)) return undefined;
  const { href, hostname, pathname, hash } = new URL(iri);
  if (!/^(?:www\.)?w3id\.org\.?$/.test(hostname)) return undefined;
  const path = decoded(pathname)
    .split("/")
    .filter((part) => part !== "");
  const [root, ...modules] = path.map((part) => part.toLowerCase());
  if (root !== "dpv") return undefined;
  const [module = "dpv"] = modules.filter((part) => !SAME_TERMS.test(part));
  // without a hash, the last part of the path may be meant as the name
  const name = decoded(hash.slice(1)) || (path.at(-1) ?? "");
  return { module: module === "dpv-pd" ? "pd" : module, name, isExact: href === iri && EXACT.test(iri) };
}

/** Decodes percent-encoded parts of an address, and leaves those that encode nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
