const HARMLESS = /^[A-Za-z0-9_]{1,40}$/;
const DIGIT_RUN = /[0-9]{5}/;

/**
 * Tells whether an undeclared key may be named in an error, count or event. Keys come from outside, and people put
 * phone numbers and national ids into them. Only identifiers that can hardly be personal pass.
 */
export function isHarmlessKey(key: string): boolean {
  return HARMLESS.test(key) && !DIGIT_RUN.test(key.includes("_") ? key.replaceAll("_", "") : key);
}

/**
 * Writes a name out of a declaration or query for an error. It is quoted if it looks like a name. Even a name in the
 * developer's code may have come out of a variable.
 */
export function quotedName(name: unknown): string {
  const isName = typeof name === "string" && /^[A-Za-z0-9_:./ -]{0,60}$/.test(name) && !DIGIT_RUN.test(name);
  return isName ? `"${name}"` : `a ${typeof name} that is not shown`;
}

/**
 * Quotes a name that a query gives at run time, if it may be shown in an error. It may come from a request, and a
 * person's name has blanks where a field's has none.
 */
export function askedName(name: unknown): string {
  const isName =
    typeof name === "string" && /^[A-Za-z0-9_-]{0,60}$/.test(name) && !DIGIT_RUN.test(name.replaceAll(/[_-]/g, ""));
  return isName ? `"${name}"` : `a ${typeof name} that is not shown`;
}

/** Stands for a key that is not shown. */
export const WITHHELD = "(withheld)";

/** Returns a key if it is harmless, else its ordinal among the keys of its object. */
export function shownKey(key: string, ordinal: number): string {
  return isHarmlessKey(key) ? key : `(key ${ordinal + 1})`;
}

/** Appends a step to a position such as `address.street` or `tags[3]`. */
export function step(position: string, next: string | number): string {
  if (typeof next === "number") return `${position}[${next}]`;
  return position === "" ? next : `${position}.${next}`;
}

/** The path of the whole record. */
export const WHOLE = "(record)";
