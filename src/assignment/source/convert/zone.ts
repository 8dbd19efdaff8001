const QUARTER_MS = 900_000;
const DAY_MS = 86_400_000;
/** The most quarters of an hour that are remembered for one zone. */
const MOST_KNOWN = 50_000;

/** The clocks of one time zone, by the platform's own tables. */
export interface Zone {
  /**
   * Returns the moment at which the clocks of the zone showed a time. If they showed it twice, the earlier moment is
   * returned; evidence that looks older than it is lets nobody in who was erased in between. Undefined for a time that
   * was skipped.
   *
   * @param wall - The time, in milliseconds, as if it were in UTC.
   */
  toMoment(wall: number): number | undefined;
  /** Returns the moment at which a day begins. Some days begin at one o'clock. */
  beginOfDay(wall: number): number;
}

const zones = new Map<string, Zone | undefined>();

/**
 * Finds a time zone by its name in the IANA database, such as `Europe/Oslo`. Undefined if the platform does not know it.
 */
export function findZone(name: string): Zone | undefined {
  if (!zones.has(name)) zones.set(name, buildZone(name));
  return zones.get(name);
}

function buildZone(name: string): Zone | undefined {
  // an offset such as +01:00 is known to some engines only, and has no summer time
  if (!/^[A-Za-z]/.test(name)) return undefined;
  let clock: Intl.DateTimeFormat;
  try {
    clock = new Intl.DateTimeFormat("en-US", {
      timeZone: name,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      era: "short",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
  } catch {
    return undefined;
  }
  const readOffset = (moment: number): number => {
    const parts = new Map(clock.formatToParts(moment).map(({ type, value }) => [type, value]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
    const year = parts.get("era")?.startsWith("B") === true ? 1 - part("year") : part("year");
    const shown = new Date(0);
    shown.setUTCFullYear(year, part("month") - 1, part("day"));
    shown.setUTCHours(part("hour"), part("minute"), part("second"));
    return shown.getTime() - Math.floor(moment / 1_000) * 1_000;
  };
  const known = new Map<number, number>();
  const offsetAt = (moment: number): number => {
    const quarter = Math.floor(moment / QUARTER_MS);
    const held = known.get(quarter);
    if (held !== undefined) return held;
    const offset = readOffset(moment);
    // clocks change at full quarters of an hour, except some long ago
    const [begin, end] = [quarter * QUARTER_MS, (quarter + 1) * QUARTER_MS - 1_000];
    if (known.size < MOST_KNOWN && readOffset(begin) === offset && readOffset(end) === offset)
      known.set(quarter, offset);
    return offset;
  };
  // clocks that are changed twice within two days would hide a time, which is then refused
  const around = (wall: number): readonly number[] => [offsetAt(wall - DAY_MS), offsetAt(wall + DAY_MS)];
  const toMoment = (wall: number): number | undefined => {
    const fitting = around(wall)
      .map((offset) => wall - offset)
      .filter((moment) => offsetAt(moment) === wall - moment);
    return fitting.length === 0 ? undefined : Math.min(...fitting);
  };
  return {
    toMoment,
    beginOfDay: (wall) => toMoment(wall) ?? wall - (around(wall)[0] ?? 0),
  };
}
