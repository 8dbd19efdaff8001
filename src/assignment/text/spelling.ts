/** What is not to be seen, and comes with text that was copied: soft hyphens, joiners, marks of direction and of order. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Ends of lines, as Unicode has them (UAX #14): in a name or a number, they are the sign of two cells in one. */
const LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]/;

/** Takes out what is not to be seen. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, "");
}

/** Tells if a text has more than one line. */
export function hasLineBreak(text: string): boolean {
  return LINE_BREAK.test(text);
}

/** Tells if a text is printable ASCII without blanks around it: as nearly all that identify people are. */
function isPlain(text: string): boolean {
  const { length } = text;
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < SPACE || code > TILDE) return false;
  }
  return text.charCodeAt(0) !== SPACE && text.charCodeAt(length - 1) !== SPACE;
}

const SPACE = 0x20;
const TILDE = 0x7e;

/**
 * The form in which texts that identify people are compared: composed (NFC), without blanks around it, and without what is
 * not to be seen. The form of a form is itself.
 */
export function canonicalText(text: string): string {
  if (isPlain(text)) return text;
  // composed at last, since a joiner may have kept a letter from its accent
  return withoutInvisible(text).trim().normalize("NFC");
}
