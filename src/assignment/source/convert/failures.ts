/**
 * The reasons why a value cannot be taken. Each is a symbol, because no file holds one. The reader's generated code tells
 * it from a value by its type.
 */
export const NOT_CONVERTIBLE: unique symbol = Symbol("not convertible");
/** A number that no double can hold, and that would be rounded to another one. */
export const TOO_LARGE: unique symbol = Symbol("too large");
/** A long number that a spreadsheet cut: `4.79E+09`. */
export const CUT: unique symbol = Symbol("cut");
/** A number with a sign of its unit beside it. */
export const WITH_UNIT: unique symbol = Symbol("with unit");
/** A wall clock's time that was skipped when clocks went forward. */
export const NO_SUCH_TIME: unique symbol = Symbol("no such time");
/** A wall clock's time of nobody knows which place. */
export const NO_ZONE: unique symbol = Symbol("no zone");
/** Text that two formats read as different moments. */
export const TWO_READINGS: unique symbol = Symbol("two readings");
/** Milliseconds that are seconds, or a number in place of text. */
export const WRONG_UNIT: unique symbol = Symbol("wrong unit");
export const NO_COUNTRY: unique symbol = Symbol("no country");
export const NOT_A_LIST: unique symbol = Symbol("not a list");
/** JSON in which one object has two values for one key. */
export const REPEATED_KEY: unique symbol = Symbol("repeated key");
/** Text that lost its encoding on the way. */
export const MALFORMED: unique symbol = Symbol("malformed");

/** The words for each reason that the rule itself does not have. They follow the path in messages. */
const WORDS: ReadonlyMap<symbol, string> = new Map<symbol, string>([
  [TOO_LARGE, "is a whole number beyond 2^53, which would be rounded: keep such ids as text"],
  [
    CUT,
    "is a number that a spreadsheet cut, as in 4.79E+09: format the column as text at the origin, and export it again",
  ],
  [
    WITH_UNIT,
    "has a sign beside its digits, as in 12 % or kr 12: name that text in `unit`, or remove it at the origin",
  ],
  [
    NO_SUCH_TIME,
    "is a time that no clock showed, when clocks went forward: correct it at the origin, or the `timeZone`",
  ],
  [NO_ZONE, "is a date or time without a time zone: state the `timeZone` of the source, or send an offset"],
  [TWO_READINGS, "is read as two different dates by the formats: leave one format out"],
  [WRONG_UNIT, 'is too early to be milliseconds: use as: "epoch-seconds" if these are seconds'],
  [
    NO_COUNTRY,
    "is a national number, and its row names no country that is known: add the word to `words`, or say `otherwise`",
  ],
  [NOT_A_LIST, "is not a list in the form that the mapping names"],
  [
    REPEATED_KEY,
    "is JSON in which a key stands twice in one object, so that systems read different values: write each key once at the origin",
  ],
  [
    MALFORMED,
    "holds U+FFFD, or letters such as Ã¸, the signs of a wrong encoding: repair the encoding at the origin, or state the reader's `encoding`",
  ],
]);

/**
 * Tells why a value was not taken.
 *
 * @param expected - The value that the rule asks for, in words that follow "is not".
 */
export function describeFailure(failure: symbol, expected: string): string {
  return WORDS.get(failure) ?? `is not ${expected}`;
}
