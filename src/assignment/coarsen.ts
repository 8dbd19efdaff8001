import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { z } from "zod";
import { DefinitionError } from "../errors/index.js";

/** A schema that takes a precise value, and puts out a coarse one. */
export type Coarsening<Coarse, Precise> = z.ZodType<Coarse, Precise>;

/** The labels of bands, lowest first: `<10`, `10–<30` and `≥30` for the bounds 10 and 30, as reports have them. */
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

/** Days and moments of ISO 8601, or a date in the years that ISO 8601 writes with four digits. */
const moment = z.union([
  z.iso.date(),
  z.iso.datetime({ offset: true }),
  z.date().min(new Date("0000-01-01T00:00:00Z")).max(new Date("9999-12-31T23:59:59.999Z")),
]);

/** Year and month of a moment, as it was written; of a date, in UTC. What is coarse already stays. */
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
 * Schemas that coarsen at the boundary (Art. 5(1)(c) GDPR): the precise value is accepted, the coarse one is all that exists
 * afterwards. `InputOf` has the precise type, `RecordOf` the coarse one.
 *
 * @example
 * ```ts
 * const born = field(coarsen.year(), { necessity: "Offers differ by age group" });
 * ```
 */
export const coarsen = Object.freeze({
  /**
   * The year of a day or moment (`"1980-06-15"` → `1980`): as it is written, or in UTC for a date. A year (`1980`, `"1980"`) or
   * month is taken too, so that a source which has no more need not make it up.
   */
  year(): Coarsening<number, string | number | Date> {
    return z
      .union([z.int().min(0).max(9999), z.string().regex(YEAR), z.string().regex(MONTH), moment])
      .transform((value) => (typeof value === "number" ? value : Number(toMonth(value).slice(0, 4))))
      .pipe(z.int().min(0).max(9999));
  },

  /** The month of a day, moment or month (`"1980-06-15"` → `"1980-06"`): as it is written, or in UTC for a date. */
  month(): Coarsening<string, string | Date> {
    return z
      .union([z.string().regex(MONTH), moment])
      .transform(toMonth)
      .pipe(z.string().regex(MONTH));
  },

  /**
   * The band that a number lies in (`12` → `"10–<30"`); the label of a band is taken too.
   *
   * @param bounds - Where bands begin, ascending; the first band lies below the first of them.
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
    return schema as unknown as Coarsening<BandLabel<Bounds>, number | BandLabel<Bounds>>; // BandLabel spells the same labels for the compiler
  },

  /**
   * A number rounded to a step (`1234`, step 100 → `1200`).
   *
   * @param step - Above zero, in the unit of the number.
   * @throws DefinitionError `invalid-terms`
   */
  round(step: number): Coarsening<number, number> {
    if (!(Number.isFinite(step) && step > 0)) throw invalid("round", "the step is not above zero", "Write round(100).");
    return z
      .number()
      .transform((value) => Math.round(value / step) * step)
      .pipe(z.number());
  },

  /**
   * The beginning of a postal code (`"SW1A 1AA"`, 3 → `"SW1"`): in capitals, without blanks and hyphens.
   *
   * @param length - How many characters are kept; a beginning of that length is taken too.
   * @throws DefinitionError `invalid-terms`
   */
  postcodePrefix(length: number): Coarsening<string, string> {
    if (!Number.isSafeInteger(length) || length < 1 || length > 9)
      throw invalid("postcodePrefix", "the length is not a whole number from 1 to 9", "Write postcodePrefix(2).");
    return z
      .string()
      .max(20)
      .transform((text) => text.replaceAll(/[\s-]/g, "").toUpperCase())
      .pipe(z.string().regex(new RegExp(`^[0-9A-Z]{${length},12}$`)))
      .transform((text) => text.slice(0, length))
      .pipe(z.string().regex(new RegExp(`^[0-9A-Z]{${length}}$`)));
  },

  /**
   * The network of an IP address: the last 8 bits of IPv4, the last 80 of IPv6 set to zero (`"192.0.2.17"` → `"192.0.2.0"`,
   * `"2001:db8:1:2::3"` → `"2001:db8:1::"`). IPv4 in the form of IPv6 is taken for IPv4.
   */
  truncateIp(): Coarsening<string, string> {
    return z
      .union([z.ipv4(), z.ipv6()])
      .transform(toNetwork)
      .pipe(z.union([z.ipv4(), z.ipv6()]));
  },

  /** The domain of a mail address, in lower case (`"Kari@Example.com"` → `"example.com"`); a domain is taken too. */
  emailDomain(): Coarsening<string, string> {
    return z
      .string()
      .max(254)
      .trim()
      .toLowerCase()
      .pipe(z.union([z.email(), z.string().regex(DOMAIN)]))
      .transform((address) => address.slice(address.lastIndexOf("@") + 1))
      .pipe(z.string().regex(DOMAIN));
  },

  /**
   * A keyed hash of a text, in hex (HMAC with SHA-256, RFC 2104): recognises a value without holding it. Keyed, since phone
   * numbers and the like are few enough to be tried one after the other. The text is brought to NFC first, and is otherwise
   * hashed as it is: give it one form before, such as with `z.e164()` in front.
   *
   * @param options - `key`: at least 32 random bytes, kept apart from the data; lost or changed, nothing is recognised any more.
   * @throws DefinitionError `invalid-terms`
   */
  hash(options: { readonly key: Uint8Array }): Coarsening<string, string> {
    const key: unknown = options?.key;
    if (!(key instanceof Uint8Array) || key.length < 32)
      throw invalid("hash", "the key does not have at least 32 bytes", "Keep 32 random bytes in your vault.");
    // a copy in a closure: no property of the schema holds it, and nothing prints it
    const secret = Uint8Array.from(key);
    return z
      .string()
      .min(1)
      .max(10_000)
      .transform((text) => bytesToHex(hmac(sha256, secret, utf8ToBytes(text.normalize("NFC")))))
      .pipe(z.string().regex(/^[0-9a-f]{64}$/));
  },
});

function toNetwork(address: string): string {
  if (!address.includes(":")) return address.replace(/\d+$/, "0");
  // the platform's own parser brings all of the many forms to one
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
  // 6to4 (RFC 3056) carries an IPv4 address behind its prefix: of that, the first half stays
  const kept = groups[0] === "2002" ? 2 : 3;
  return new URL(`http://[${groups.slice(0, kept).join(":")}::]`).hostname.slice(1, -1);
}
