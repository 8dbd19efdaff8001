/** Reads the value at a path of a row. */
export function readAt(row: object, names: readonly string[]): unknown {
  let value: unknown = row;
  for (const name of names) {
    if (typeof value !== "object" || value === null) return undefined;
    value = readOwn(value, name);
  }
  return value;
}

/**
 * Reads own data properties only, so that nothing inherited or computed is taken for data. A property that is not
 * enumerable is a note of the library that made the row.
 */
export function readOwn(object: object, name: string): unknown {
  const property = Object.getOwnPropertyDescriptor(object, name);
  // a descriptor without `get` is a data property
  return property === undefined || property.enumerable !== true || "get" in property ? undefined : property.value;
}

/** Tells whether text shows nothing but blanks. */
export function isBlank(text: string): boolean {
  // most texts begin with a visible character
  const first = text.charCodeAt(0);
  return !(first > 0x20 && first < 0x7f) && text.trim() === "";
}
