/** The words in which a test or pattern of this package tells what is wrong. */
const WORDS = new WeakMap<object, string>();

/**
 * Marks a test for `refine` that looks at the text alone, and cannot throw. Messages about a value that fails use its words.
 *
 * @param says - The fault, such as "holds a line break". It follows the path in messages.
 */
export function wordedTest<Test extends (text: string) => boolean>(test: Test, says: string): Test {
  WORDS.set(test, says);
  return test;
}

/** The same of a pattern, for `regex`. */
export function wordedPattern(pattern: RegExp, says: string): RegExp {
  WORDS.set(pattern, says);
  return pattern;
}

/** The words of a test or pattern that was marked. */
export function readSpokenFault(test: unknown): string | undefined {
  const isObject = (typeof test === "object" && test !== null) || typeof test === "function";
  return isObject ? WORDS.get(test) : undefined;
}
