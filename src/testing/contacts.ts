import fc from "fast-check";

/** Names as people have and write them. */
export const names: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("Kari", "Ola", "Åse-Marie", "José", "Nguyễn", "O'Brien", "李", "Zoë", "Ngozi"),
    fc.constantFrom(" ", "  ", "\u00a0"),
    fc.constantFrom("Nordmann", "Hansen", "van der Berg", "Müller", "Østby", "García Márquez", "小明"),
    fc.constantFrom("", " ", "\t"),
  )
  .map(([first, space, last, rest]) => `${rest}${first}${space}${last}${rest}`);

/**
 * Countries with a form of mobile numbers that is always possible: prefix, first digits, number of digits after them.
 */
const NUMBERS = [
  ["47", "9", 7],
  ["46", "70", 7],
  ["45", "2", 7],
  ["44", "77", 8],
  ["49", "151", 8],
  ["1", "415", 7],
] as const;

/** Phone numbers with the prefix of their country, in the forms that people write. */
export const phones: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...NUMBERS), fc.nat(99_999_999), fc.constantFrom("", " ", "-", " "), fc.boolean())
  .map(([[country, first, count], number, separator, isDialled]) => {
    const rest = `${first}${String(number).padStart(8, "3").slice(-count)}`;
    const groups = separator === "" ? rest : (rest.match(/.{1,3}/g) ?? []).join(separator);
    return `${isDialled ? "00" : "+"}${country}${separator}${groups}`;
  });

/** Mail addresses in either case, with blanks around them as forms have. */
export const emails: fc.Arbitrary<string> = fc
  .tuple(
    fc.stringMatching(/^[a-zA-Z0-9_+-]{1,12}$/),
    fc.constantFrom("example.com", "Mail.Example.NO", "a-b.example"),
    fc.constantFrom("", " ", "\t"),
  )
  .map(([local, domain, blank]) => `${blank}${local}@${domain}${blank}`);
