/**
 * What the `define…` functions returned. Copies and look-alikes are told apart: they could name fields that were never
 * declared, or carry ids that were never checked into the trail.
 */
const genuine = new WeakSet<object>();

/** Freezes what was defined, and marks it. */
export function markGenuine<Defined extends object>(defined: Defined): Defined {
  genuine.add(defined);
  return Object.freeze(defined);
}

/** Whether a value is itself what a `define…` function returned. */
export function isGenuine(value: unknown): boolean {
  return typeof value === "object" && value !== null && genuine.has(value);
}
