import type { DayFigures } from "./trail-figures.js";

/** A stretch of days that a chart shows as one column. */
export interface Stretch extends DayFigures {
  readonly from: string;
  readonly until: string;
}

const DAY_MS = 86_400_000;

/** Most columns of a chart. */
const MOST = 12;

/** Joins days into at most a dozen stretches of equal length, with those on which nothing happened. */
export function joinDays(days: ReadonlyMap<string, DayFigures>, first: string, last: string): readonly Stretch[] {
  const begin = Date.parse(first);
  const whole = Math.round((Date.parse(last) - begin) / DAY_MS) + 1;
  const width = [1, 7, 14, 28].find((one) => Math.ceil(whole / one) <= MOST) ?? Math.ceil(whole / MOST);
  const toIso = (day: number): string => new Date(begin + day * DAY_MS).toISOString().slice(0, 10);
  const periods = Array.from({ length: Math.ceil(whole / width) }, (_, at) => ({
    from: toIso(at * width),
    until: toIso(Math.min(whole, (at + 1) * width) - 1),
    came: 0,
    went: 0,
  }));
  for (const [day, { came, went }] of days) {
    const period = periods[Math.floor((Date.parse(day) - begin) / DAY_MS / width)];
    if (period === undefined) continue;
    period.came += came;
    period.went += went;
  }
  return periods;
}
