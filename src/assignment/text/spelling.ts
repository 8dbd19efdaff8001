/** Invisible characters that come with copied text, namely soft hyphens, joiners, and marks of direction and order. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Ends of lines (Unicode UAX #14). In a name or a number, they are the sign of two cells in one. */
const LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]/;

/** Characters that steer devices, tabs excepted. No keyboard writes them into a name. */
const CONTROL = /(?![\t-\r\u0085])\p{Cc}/u;

/** Removes invisible characters. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, "");
}

/** Tells if a text has more than one line. */
export function hasLineBreak(text: string): boolean {
  return LINE_BREAK.test(text);
}

/** Tells if a text has a character that steers devices, such as U+0007. */
export function hasControl(text: string): boolean {
  return CONTROL.test(text);
}

/** Tells if a text shows nothing, because it has blanks and invisible characters alone. */
export function showsNothing(text: string): boolean {
  return withoutInvisible(text).trim() === "";
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
 * Converts a text that identifies people to the form in which such texts are compared. It is composed (NFC), and has no
 * blanks around it and no invisible characters. The form of a form is itself.
 */
export function canonicalText(text: string): string {
  if (isPlain(text)) return text;
  // composed at last, since a joiner may have kept a letter from its accent
  return withoutInvisible(text).trim().normalize("NFC");
}
