import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import * as z from "zod";
import { findUnknownOption } from "../boundary/index.js";
import { DefinitionError } from "../errors/index.js";
import { marked } from "./mark.js";

/** A schema that takes a precise value, and puts out a coarse one. */
export type Coarsening<Coarse, Precise> = z.ZodType<Coarse, Precise>;

/** The labels of bands, lowest first. The bounds 10 and 30 give `<10`, `10–<30` and `≥30`, as in reports. */
export type BandLabel<Bounds extends readonly number[]> = number extends Bounds["length"]
  ? string
  : Bounds extends readonly [infer First extends number, ...number[]]
    ? `<${First}` | UpperLabel<Bounds>
    : never;

type UpperLabel<Bounds extends readonly number[]> = Bounds extends readonly [
  infer From extends number,
  infer To extends number,
  ...infer Rest extends readonly number[],
]
  ? `${From}–<${To}` | UpperLabel<readonly [To, ...Rest]>
  : Bounds extends readonly [infer Last extends number]
    ? `≥${Last}`
    : never;

/** A day or time of ISO 8601, or a date in the years that ISO 8601 writes with four digits. */
const moment = z.union([
  z.iso.date(),
  z.iso.datetime({ offset: true }),
  z.date().min(new Date("0000-01-01T00:00:00Z")).max(new Date("9999-12-31T23:59:59.999Z")),
]);

/** Returns year and month as text has them, or those of a date in UTC. A value that is already coarse stays. */
function toMonth(value: string | Date): string {
  return (typeof value === "string" ? value : value.toISOString()).slice(0, 7);
}

const YEAR = /^\d{4}$/;
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const DOMAIN = /^(?:[a-z0-9][a-z0-9-]{0,62}\.){1,20}[a-z]{2,63}$/;

function invalid(method: string, what: string, remedy: string): DefinitionError {
  return new DefinitionError("invalid-terms", `coarsen.${method}()`, what, remedy);
}

/**
 * Schemas that make values coarse at the boundary (Art. 5(1)(c) GDPR). The boundary accepts the precise value, and only
 * the coarse one exists after it. `InputOf` has the precise type, `RecordOf` the coarse one.
 *
 * @example
 * ```ts
 * const born = field(coarsen.year(), { necessity: "Offers differ by age group" });
 * ```
 */
export const coarsen = Object.freeze({
  /**
   * Keeps the year of a day or time (`"1980-06-15"` → `1980`), as text has it, or of a date in UTC. A year (`1980`,
   * `"1980"`) or month is accepted too. A source that knows no more need not invent a day.
   */
  year(): Coarsening<number, string | number | Date> {
    const schema = z
      .union([z.int().min(0).max(9999), z.string().regex(YEAR), z.string().regex(MONTH), moment])
      .transform((value) => (typeof value === "number" ? value : Number(toMonth(value).slice(0, 4))))
      .pipe(z.int().min(0).max(9999));
    return marked(schema, { kind: "year" });
  },

  /** Keeps the month of a day, time or month (`"1980-06-15"` → `"1980-06"`), as text has it, or of a date in UTC. */
  month(): Coarsening<string, string | Date> {
    const schema = z
      .union([z.string().regex(MONTH), moment])
      .transform(toMonth)
      .pipe(z.string().regex(MONTH));
    return marked(schema, { kind: "month" });
  },

  /**
   * Keeps the band that a number is in (`12` → `"10–<30"`). The label of a band is accepted too.
   *
   * @param bounds - The beginnings of bands, ascending. One more band lies below the first of them.
   * @throws DefinitionError `invalid-terms`
   */
  band<const Bounds extends readonly number[]>(
    bounds: Bounds,
  ): Coarsening<BandLabel<Bounds>, number | BandLabel<Bounds>> {
    const all: readonly number[] = Array.isArray(bounds) ? [...bounds] : [];
    const isAscending = all.every(
      (bound, index) => Number.isFinite(bound) && (index === 0 || bound > (all[index - 1] ?? bound)),
    );
    if (all.length === 0 || !isAscending)
      throw invalid("band", "the bounds are not ascending numbers", "Write band([10, 30]).");
    const labels = [
      `<${all[0]}`,
      ...all.map((from, index) => (index === all.length - 1 ? `≥${from}` : `${from}–<${all[index + 1]}`)),
    ];
    const toLabel = (value: number): string => labels[all.filter((bound) => value >= bound).length] ?? "";
    const schema = z
      .union([z.number(), z.enum(labels)])
      .transform((value) => (typeof value === "number" ? toLabel(value) : value))
      .pipe(z.enum(labels));
    marked(schema, { kind: "band", bounds: all });
    return schema as unknown as Coarsening<BandLabel<Bounds>, number | BandLabel<Bounds>>; // BandLabel spells the same labels for the compiler
  },

  /**
   * Rounds a number to a step (`1234`, step 100 → `1200`).
   *
   * @param step - Above zero, in the unit of the number.
   * @throws DefinitionError `invalid-terms`
   */
  round(step: number): Coarsening<number, number> {
    if (!(Number.isFinite(step) && step > 0)) throw invalid("round", "the step is not above zero", "Write round(100).");
    const schema = z
      .number()
      .transform((value) => Math.round(value / step) * step)
      .pipe(z.number());
    return marked(schema, { kind: "step", step });
  },

  /**
   * Keeps the beginning of a postal code (`"SW1A 1AA"`, 3 → `"SW1"`), in capitals, without blanks and hyphens.
   *
   * @param length - The number of characters that are kept. A beginning of that length is accepted too.
   * @throws DefinitionError `invalid-terms`
   */
  postcodePrefix(length: number): Coarsening<string, string> {
    if (!Number.isSafeInteger(length) || length < 1 || length > 9)
      throw invalid("postcodePrefix", "the length is not a whole number from 1 to 9", "Write postcodePrefix(2).");
    const schema = z
      .string()
      .max(20)
      .transform((text) => text.replaceAll(/[\s-]/g, "").toUpperCase())
      .pipe(z.string().regex(new RegExp(`^[0-9A-Z]{${length},12}$`)))
      .transform((text) => text.slice(0, length))
      .pipe(z.string().regex(new RegExp(`^[0-9A-Z]{${length}}$`)));
    return marked(schema, { kind: "postal-code-prefix", length });
  },

  /**
   * Keeps the network of an IP address. The last 8 bits of IPv4 and the last 80 of IPv6 become zero (`"192.0.2.17"` →
   * `"192.0.2.0"`, `"2001:db8:1:2::3"` → `"2001:db8:1::"`). IPv4 in the form of IPv6 counts as IPv4.
   */
  truncateIp(): Coarsening<string, string> {
    const schema = z
      .union([z.ipv4(), z.ipv6()])
      .transform(toNetwork)
      .pipe(z.union([z.ipv4(), z.ipv6()]));
    return marked(schema, { kind: "network" });
  },

  /**
   * Keeps the domain of an e-mail address, in lower case (`"Kari@Example.com"` → `"example.com"`). A domain is accepted
   * too.
   */
  emailDomain(): Coarsening<string, string> {
    const schema = z
      .string()
      .max(254)
      .trim()
      .toLowerCase()
      .pipe(z.union([z.email(), z.string().regex(DOMAIN)]))
      .transform((address) => address.slice(address.lastIndexOf("@") + 1))
      .pipe(z.string().regex(DOMAIN));
    return marked(schema, { kind: "email-domain" });
  },

  /**
   * Keeps a keyed hash of a text, in hex (HMAC with SHA-256, RFC 2104). It recognises a value without holding it. The
   * hash needs a key, because phone numbers and similar values are few enough to be tried one after the other. The text
   * is brought to NFC, and is otherwise hashed unchanged. Give it one form first, for example with `z.e164()` before
   * it.
   *
   * @param options - `key`: at least 32 random bytes, kept apart from the data. If it is lost or changed, no value is
   *   recognised any more.
   * @throws DefinitionError `invalid-terms`
   */
  hash(options: { readonly key: Uint8Array }): Coarsening<string, string> {
    const unknown = findUnknownOption(options ?? {}, ["key"]);
    if (unknown !== undefined) throw invalid("hash", unknown.what, unknown.remedy);
    const key: unknown = options?.key;
    if (!(key instanceof Uint8Array) || key.length < 32)
      throw invalid("hash", "the key does not have at least 32 bytes", "Keep 32 random bytes in your vault.");
    // a copy in a closure, so that no property of the schema holds it and nothing prints it
    const secret = Uint8Array.from(key);
    const hashed = (text: string): string => bytesToHex(hmac(sha256, secret, utf8ToBytes(text)));
    const schema = z
      .string()
      .min(1)
      .max(10_000)
      .transform((text) => hashed(text.normalize("NFC")))
      .pipe(z.string().regex(/^[0-9a-f]{64}$/));
    // tells one key from another, and nothing of the key: under another key, nobody would be recognised
    return marked(schema, { kind: "hash", key: hashed("the key of coarsen.hash()").slice(0, 16) });
  },
});

function toNetwork(address: string): string {
  if (!address.includes(":")) return address.replace(/\d+$/, "0");
  // the platform's own parser brings the many forms of an address to one
  const short = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = "", tail = ""] = short.split("::");
  const [front, back] = [head, tail].map((part) => (part === "" ? [] : part.split(":")));
  const groups = [
    ...(front ?? []),
    ...new Array(8 - (front?.length ?? 0) - (back?.length ?? 0)).fill("0"),
    ...(back ?? []),
  ];
  const [high = 0, low = 0] = groups.slice(6).map((group) => Number.parseInt(group, 16));
  const isMapped = groups.slice(0, 5).every((group) => group === "0") && groups[5] === "ffff";
  if (isMapped) return `${high >> 8}.${high & 255}.${low >> 8}.0`;
  // 6to4 (RFC 3056) carries an IPv4 address behind its prefix, and the first half of that address stays
  const kept = groups[0] === "2002" ? 2 : 3;
  return new URL(`http://[${groups.slice(0, kept).join(":")}::]`).hostname.slice(1, -1);
}
