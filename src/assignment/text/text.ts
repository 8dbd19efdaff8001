import * as z from "zod";
import {
  buildGuard,
  isPhoneCountry,
  PERSONAL_DATA_KINDS,
  type PersonalDataKind,
  type PhoneCountry,
  textProblem,
  toIssue,
} from "../../boundary/index.js";
import { DefinitionError } from "../../errors/index.js";
import { checkOptions } from "../identifiers.js";
import { type KindMark, marked } from "../mark.js";

/** Options of {@link text}. */
export interface TextOptions {
  /** Fewest UTF-16 units. Default 0. */
  readonly min?: number;
  /** Most UTF-16 units. Default 2,000. */
  readonly max?: number;
  /** Kinds of personal data that the text may not hold; `"all"` if left out. */
  readonly refuse?: "all" | readonly [PersonalDataKind, ...PersonalDataKind[]];
  /** Countries whose identity numbers are searched for, and whose phone numbers without a country's prefix. */
  readonly countries?: readonly [PhoneCountry, ...PhoneCountry[]];
  /** Brings the text into the Unicode form NFC before it is measured and kept. */
  readonly normalize?: "NFC";
}

const WHERE = "text()";
const DEFAULT_MAX = 2_000;
const DEFAULT_COUNTRIES: readonly PhoneCountry[] = ["NO", "SE", "DK", "FI", "DE", "NL", "GB", "FR", "ES", "IT", "US"];

/**
 * Makes a schema for free text, in which undeclared personal data can hide (Art. 5(1)(c) GDPR). It refuses text that
 * seems to hold an e-mail address, a phone number, an IBAN, a payment card, an IP address or a URL with a personal
 * token. It also refuses a national identity number (NO, SE, DK, FI, DE, NL, GB, FR, ES, IT). A refusal names the kind
 * and the offset, never the text. `docs/limits.md` lists what the schema cannot find, such as names, addresses, and
 * numbers in words.
 *
 * @param options - All may be left out.
 * @returns A zod schema of text, to be used like any other: alone, optional, in objects and arrays.
 * @throws DefinitionError `invalid-terms`, `invalid-limits`, `invalid-country`
 * @example
 * ```ts
 * const note = field(text({ max: 500, refuse: ["phone", "national-id"] }), { necessity: "What was agreed in the call"
 * });
 * ```
 */
export function text(options: TextOptions = {}): z.ZodString {
  checkOptions(options, ["min", "max", "refuse", "countries", "normalize"], WHERE);
  const { min = 0, max = DEFAULT_MAX, normalize } = options;
  checkLength(min, "min", 0);
  checkLength(max, "max", Math.max(1, min));
  if (normalize !== undefined && normalize !== "NFC") {
    throw new DefinitionError("invalid-terms", WHERE, "`normalize` is not NFC");
  }
  const [kinds, countries] = [readKinds(options.refuse), readCountries(options.countries)];
  const guard = buildGuard(new Set(kinds), countries);
  const guarded = (schema: z.ZodString): z.ZodString =>
    schema.check((payload) => {
      const problem = textProblem(payload.value);
      if (problem !== undefined) payload.issues.push({ code: "custom", message: problem, input: undefined });
      else payload.issues.push(...guard(payload.value).map(toIssue));
    });
  // offsets count in the text as it was sent, so the text is searched before it is changed
  const schema =
    normalize === undefined
      ? guarded(z.string().min(min).max(max, { abort: true }))
      : // composing turns four units into one at most, so longer text need not be searched
        guarded(z.string().max(4 * max, { abort: true }))
          .normalize(normalize)
          .min(min)
          .max(max);
  return marked(schema, toMark(kinds, countries, normalize));
}

/**
 * Writes what the text is searched for. The release's defaults are left out, so that a release that finds more changes
 * nobody's declaration.
 */
function toMark(kinds: readonly string[], countries: readonly string[], normalize: "NFC" | undefined): KindMark {
  const [refused, searched] = [[...new Set(kinds)].sort(), [...new Set(countries)].sort()];
  return {
    kind: "free-text",
    ...(refused.length === PERSONAL_DATA_KINDS.length ? {} : { refuse: refused }),
    ...(searched.join() === [...DEFAULT_COUNTRIES].sort().join() ? {} : { countries: searched }),
    ...(normalize === undefined ? {} : { normalize }),
  };
}

function checkLength(length: unknown, name: string, least: number): void {
  if (!Number.isSafeInteger(length) || (length as number) < least) {
    throw new DefinitionError("invalid-limits", WHERE, `\`${name}\` is not a whole number from ${least}`);
  }
}

function readKinds(refuse: unknown): readonly PersonalDataKind[] {
  if (refuse === undefined || refuse === "all") return PERSONAL_DATA_KINDS;
  if (Array.isArray(refuse) && refuse.length > 0 && refuse.every((kind) => PERSONAL_DATA_KINDS.includes(kind))) {
    return [...refuse];
  }
  const known = PERSONAL_DATA_KINDS.map((kind) => `"${kind}"`).join(", ");
  throw new DefinitionError(
    "invalid-terms",
    WHERE,
    "`refuse` names no kinds, or unknown ones",
    `Use "all", or some of ${known}.`,
  );
}

function readCountries(countries: unknown): readonly PhoneCountry[] {
  if (countries === undefined) return DEFAULT_COUNTRIES;
  if (
    Array.isArray(countries) &&
    countries.length > 0 &&
    countries.every((one) => typeof one === "string" && isPhoneCountry(one))
  ) {
    return [...countries];
  }
  throw new DefinitionError("invalid-country", WHERE, "`countries` is empty, or names an unknown one");
}
