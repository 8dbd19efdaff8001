import { readDuration } from "../../assignment/index.js";
import { bokmaal } from "./bokmaal.js";
import type { Counted } from "./counted.js";
import { type ConsoleWords, english } from "./english.js";

/** A language in which the console can be read. */
export type ConsoleLanguage = "en" | "nb";

/** The languages of the console. */
export const CONSOLE_LANGUAGES = ["en", "nb"] as const satisfies readonly ConsoleLanguage[];

const WORDS: Readonly<Record<ConsoleLanguage, ConsoleWords>> = { en: english, nb: bokmaal };
const LOCALES: Readonly<Record<ConsoleLanguage, string>> = { en: "en-GB", nb: "nb-NO" };

/** The words of one language, and the ways in which it writes numbers and moments. */
export interface Say {
  readonly language: ConsoleLanguage;
  readonly words: ConsoleWords;
  number(value: number): string;
  /** Writes a value as exactly as it is held. */
  exact(value: number | bigint): string;
  count(value: number): Counted;
  /** Writes a number of people; null for fewer than the smallest group. */
  people(value: number | null, least: number): string;
  /** Counts people for a sentence, as `people` writes them. */
  countPeople(value: number | null, least: number): Counted;
  percent(share: number): string;
  /** `2 November 2026` */
  day(at: Date): string;
  /** `2 Nov` */
  shortDay(at: Date): string;
  /** `Nov 26` */
  month(at: Date): string;
  /** `Monday 2 November` */
  weekday(at: Date): string;
  /** `Monday 2 November 2026` */
  longDay(at: Date): string;
  /** `Monday 2 November 2026, 09:12` */
  moment(at: Date): string;
  /** `09:12` */
  time(at: Date): string;
  /** `09:12:44` */
  seconds(at: Date): string;
  /** `2026-11-02`, in the console's zone. */
  isoDay(at: Date): string;
  list(items: readonly string[]): string;
  duration(iso: string): string;
  country(code: string): string;
}

const UNITS = ["year", "month", "week", "day", "hour", "minute", "second"] as const;

/** Builds the words of a language for a time zone. */
export function buildSay(language: ConsoleLanguage, timeZone: string): Say {
  const [words, locale] = [WORDS[language], LOCALES[language]];
  const numbers = new Intl.NumberFormat(locale);
  const exacts = new Intl.NumberFormat(locale, { maximumFractionDigits: 20, useGrouping: "min2" });
  const percents = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const write = (options: Intl.DateTimeFormatOptions, zone = locale) => {
    const format = new Intl.DateTimeFormat(zone, { timeZone, ...options });
    return (at: Date): string => format.format(at);
  };
  const day = write({ day: "numeric", month: "long", year: "numeric" });
  const shortDay = write({ day: "numeric", month: "short" });
  const monthName = write({ month: "short" });
  const year = write({ year: "2-digit" });
  const weekdayName = write({ weekday: "long" });
  const dayAndMonth = write({ day: "numeric", month: "long" });
  const clock = write({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" }, "en-GB");
  const clockSeconds = write({ hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" }, "en-GB");
  const isoDay = write({ year: "numeric", month: "2-digit", day: "2-digit" }, "sv-SE");
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const regions = new Intl.DisplayNames(locale, { type: "region", fallback: "code" });
  const number = (value: number): string => numbers.format(value);
  const count = (value: number): Counted => ({ n: value, text: number(value) });
  const people = (value: number | null, least: number): string =>
    value === null ? words.fewerThan(count(least)) : number(value);
  const time = (at: Date): string => words.clock(clock(at));
  const weekday = (at: Date): string => words.weekday(weekdayName(at), dayAndMonth(at));
  return {
    language,
    words,
    number,
    exact: (value) => exacts.format(value),
    count,
    people,
    countPeople: (value, least) => ({ n: value ?? least, text: people(value, least) }),
    percent: (share) => percents.format(share),
    day,
    shortDay,
    month: (at) => `${monthName(at).replace(".", "")} ${year(at)}`,
    weekday,
    longDay: (at) => words.weekday(weekdayName(at), day(at)),
    moment: (at) => words.moment(words.weekday(weekdayName(at), day(at)), time(at)),
    time,
    seconds: (at) => words.clock(clockSeconds(at)),
    isoDay,
    list: (items) => lists.format(items),
    duration(iso) {
      const parsed = readDuration(iso);
      const parts = UNITS.flatMap((unit) => {
        const many = parsed?.[`${unit}s`] ?? 0;
        return many === 0
          ? []
          : [new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(many)];
      });
      return parts.length === 0 ? iso : lists.format(parts);
    },
    country: (code) => regions.of(code) ?? code,
  };
}
