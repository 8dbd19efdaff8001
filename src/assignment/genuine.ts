/**
 * The results of the `define…` functions. Copies and look-alikes are refused. They could name fields that were never
 * declared, or carry unchecked ids into the trail.
 */
const genuine = new WeakSet<object>();

/** Freezes a definition, and marks it as genuine. */
export function markGenuine<Defined extends object>(defined: Defined): Defined {
  genuine.add(defined);
  return Object.freeze(defined);
}

/** Tells whether a value is itself the result of a `define…` function. */
export function isGenuine(value: unknown): boolean {
  return typeof value === "object" && value !== null && genuine.has(value);
}
