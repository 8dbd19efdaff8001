/**
 * UTF-8 that was read as Windows-1252 before it came here: "BjÃ¸rn" for "Bjørn". A letter with an accent stands before a sign
 * that nobody writes behind it, or before one that ends words and stands within one here.
 */
const MISREAD =
  /[\u00c2-\u00c5\u00d0\u00d1][\u0080-\u009f\u00a1-\u00bf]|\u00c3[\u02c6\u02dc\u2013-\u203a\u20ac\u2122\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192](?=\p{L})|[\u00c4\u00c5][\u02c6\u02dc\u2013\u2014\u201a\u201e\u2020-\u203a\u20ac\u2122\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192](?=\p{L})|\u00e2\u20ac/u;

/** The first character of ASCII's neighbour, from which on a text may be misread. */
const BEYOND_ASCII = /[^\0-\x7f]/;

/** Tells if a text lost its encoding on the way. It holds U+FFFD then, or is UTF-8 that was read as Windows-1252. */
export function lostItsEncoding(text: string): boolean {
  return BEYOND_ASCII.test(text) && (text.includes("\ufffd") || MISREAD.test(text));
}
