const HARMLESS = /^[A-Za-z0-9_]{1,40}$/;
const DIGIT_RUN = /[0-9]{5}/;

/**
 * Whether an undeclared key may be named in an error, count or event. Keys come from outside, and people put phone
 * numbers and national ids into them: only identifiers that can hardly be personal pass.
 */
export function isHarmlessKey(key: string): boolean {
  return HARMLESS.test(key) && !DIGIT_RUN.test(key.includes("_") ? key.replaceAll("_", "") : key);
}

/**
 * A name out of a declaration or query as it may be shown in an error: quoted if it looks like a name. Even what
 * developers write may have come out of a variable.
 */
export function quotedName(name: unknown): string {
  const isName = typeof name === "string" && /^[A-Za-z0-9_:./ -]{0,60}$/.test(name) && !DIGIT_RUN.test(name);
  return isName ? `"${name}"` : `a ${typeof name} that is not shown`;
}

/** Stands for a key that is not shown. */
export const WITHHELD = "(withheld)";

/** A key as it may be shown: itself if harmless, else its ordinal among the keys of its object. */
export function shownKey(key: string, ordinal: number): string {
  return isHarmlessKey(key) ? key : `(key ${ordinal + 1})`;
}

/** Appends a step to a position such as `address.street` or `tags[3]`. */
export function step(position: string, next: string | number): string {
  if (typeof next === "number") return `${position}[${next}]`;
  return position === "" ? next : `${position}.${next}`;
}

/** How the place of the whole record is written. */
export const WHOLE = "(record)";
