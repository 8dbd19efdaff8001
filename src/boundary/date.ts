/** The first and the last time that databases keep, in milliseconds since 1970. */
export const EARLIEST_MS: number = Date.parse("0001-01-01T00:00:00Z");
export const LATEST_MS: number = Date.parse("9999-12-31T23:59:59.999Z");

/**
 * Makes a date of our own, in the years that databases keep, or null. The value that is handed in may only inherit from
 * Date, be a proxy, or have methods of its own.
 */
export function plainDate(value: unknown): Date | null {
  try {
    const time = Date.prototype.getTime.call(value as Date); // throws for a value that is no date
    return time >= EARLIEST_MS && time <= LATEST_MS ? new Date(time) : null;
  } catch {
    return null;
  }
}

/**
 * Copies a date that carries nothing else and is valid. Returns undefined for any other object.
 *
 * @throws TypeError for an object that only inherits from Date.
 */
export function bareDate(value: object): Date | undefined {
  if (Object.getPrototypeOf(value) !== Date.prototype || Reflect.ownKeys(value).length > 0) return undefined;
  const time = Date.prototype.getTime.call(value as Date); // by its prototype
  return Number.isNaN(time) ? undefined : new Date(time);
}
