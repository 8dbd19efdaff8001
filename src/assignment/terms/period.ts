import { plainDate } from "../../boundary/index.js";
import { DefinitionError } from "../../errors/index.js";

/** A day of the calendar, such as `2027-03-31`. It begins and ends in UTC. */
export type IsoDay = `${number}-${number}-${number}`;

/** A moment with its offset, such as `2027-03-31T18:00+02:00` or `2027-03-31T16:00:00Z`. */
export type IsoMoment = `${IsoDay}T${string}`;

/** The time in which an activity may be carried out, as text: days or moments. */
export interface Period {
  readonly from?: string;
  readonly until?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

const DAY_MS = 86_400_000;

/** Checks the two ends of a period, and writes them as text. @throws DefinitionError `invalid-period` */
export function checkPeriod(given: { readonly from?: unknown; readonly until?: unknown }, where: string): Period {
  const from = given.from === undefined ? undefined : writeEnd(given.from, where, "from");
  const until = given.until === undefined ? undefined : writeEnd(given.until, where, "until");
  const period = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
  const [begin, end] = [readBegin(period), readEnd(period)];
  if (begin !== undefined && end !== undefined && begin >= end) {
    throw new DefinitionError("invalid-period", where, "it ends before it begins");
  }
  return period;
}

/** Reads the first moment of a period; undefined if it has always begun. */
export function readBegin({ from }: Period): Date | undefined {
  return from === undefined ? undefined : new Date(from);
}

/** Reads the first moment after a period; undefined if it has no end. A day is part of the period that it ends. */
export function readEnd({ until }: Period): Date | undefined {
  if (until === undefined) return undefined;
  return new Date(new Date(until).getTime() + (DAY.test(until) ? DAY_MS : 0));
}

function writeEnd(given: unknown, where: string, name: string): string {
  if (typeof given === "string") {
    const day = DAY.test(given) ? given : MOMENT.exec(given)?.[1];
    const begin = new Date(day ?? Number.NaN).getTime();
    // a parser may take 30 February for 2 March
    const isDay = !Number.isNaN(begin) && new Date(begin).toISOString().slice(0, 10) === day;
    if (isDay && !Number.isNaN(new Date(given).getTime())) return given;
  }
  const date = plainDate(given);
  if (date !== null) return date.toISOString();
  throw new DefinitionError("invalid-period", where, `${name} is no day, and no moment`);
}
