import { NOT_CONVERTIBLE, TWO_READINGS } from "./failures.js";
import { type DateParts, readIso, readOffset, toWall, type WrittenMoment } from "./moment.js";

/** A form of dates, ready to read them. */
export interface DateFormat {
  /** Reads a date; undefined if it is not of this form, or if there is no such day. */
  read(text: string): WrittenMoment | undefined;
  /** Writes samples of it, for comparison with other forms. */
  write(parts: DateParts): readonly string[];
}

/** The reason why a form of dates cannot be used. */
export interface FormatProblem {
  readonly problem: string;
}

type Part = keyof DateParts | "half" | "offset" | "weekday";

/** A kind of token. `digits` is set for numbers, of which the last may stand next to no other. */
interface Token {
  readonly part: Part;
  readonly pattern: string;
  readonly isLoose?: boolean;
}

const TWO = "\\d{2}";
const LOOSE = "\\d{1,2}";

const TOKENS: Readonly<Record<string, Token>> = {
  yyyy: { part: "year", pattern: "\\d{4}" },
  MM: { part: "month", pattern: TWO },
  M: { part: "month", pattern: LOOSE, isLoose: true },
  dd: { part: "day", pattern: TWO },
  d: { part: "day", pattern: LOOSE, isLoose: true },
  HH: { part: "hour", pattern: TWO },
  H: { part: "hour", pattern: LOOSE, isLoose: true },
  hh: { part: "hour", pattern: TWO },
  h: { part: "hour", pattern: LOOSE, isLoose: true },
  mm: { part: "minute", pattern: TWO },
  ss: { part: "second", pattern: TWO },
  S: { part: "ms", pattern: "\\d" },
  SSS: { part: "ms", pattern: "\\d{3}" },
  SSSSSS: { part: "ms", pattern: "\\d{6}" },
  a: { part: "half", pattern: "[ap]\\.?m\\.?" },
  X: { part: "offset", pattern: "Z|[+-]\\d{2}(?:\\d{2})?" },
  XX: { part: "offset", pattern: "Z|[+-]\\d{4}" },
  XXX: { part: "offset", pattern: "Z|[+-]\\d{2}:\\d{2}" },
  z: { part: "offset", pattern: "UTC|GMT|Z" },
};

/** Tokens of words, which depend on the language. */
const WORDED: ReadonlyMap<string, Part> = new Map([
  ["MMM", "month"],
  ["MMMM", "month"],
  ["EEE", "weekday"],
  ["EEEE", "weekday"],
]);

/**
 * Forms that have names. Counts of seconds, milliseconds and days have as many digits as those of our time, so that they
 * are told from dates without signs between, and from each other.
 */
const NAMED: Readonly<Record<string, DateFormat>> = {
  iso: { read: readIso, write: (parts) => [new Date(toWall(parts) ?? 0).toISOString()] },
  "epoch-seconds": {
    read: (text) => readCount(text, /^\d{9,10}$/, (count) => count * 1_000),
    write: (parts) => [String(Math.floor((toWall(parts) ?? 0) / 1_000))],
  },
  "epoch-milliseconds": {
    read: (text) => readCount(text, /^\d{12,13}$/, (count) => count),
    write: (parts) => [String(toWall(parts) ?? 0)],
  },
};

function readCount(text: string, form: RegExp, toMs: (count: number) => number): WrittenMoment | undefined {
  return form.test(text) ? { wall: toMs(Number(text)), hasTime: true, offset: 0 } : undefined;
}

/** The longest text that is read. */
const LONGEST = 100;

/**
 * Builds the reader of a form, in the letters of Unicode TR35. Own code, since libraries for dates bring their own
 * objects and time zones, and weigh more than everything else here. Laws compare it with `Intl.DateTimeFormat`.
 *
 * @param language - The language of the names of months and days, in addition to English.
 */
export function buildFormat(format: string, language: string | undefined): DateFormat | FormatProblem {
  if (Object.hasOwn(NAMED, format)) return NAMED[format] ?? { problem: "is not known" };
  const pieces = split(format);
  if (pieces === undefined) return { problem: "has a quote that is not closed" };
  let pattern = "";
  let wasLoose = false;
  let wasNumber = false;
  const order: { readonly part: Part; readonly token: string }[] = [];
  for (const piece of pieces) {
    if (piece.token === undefined) {
      pattern += toPattern(piece.text);
      [wasLoose, wasNumber] = [false, false];
      continue;
    }
    const worded = WORDED.get(piece.token);
    const token = Object.hasOwn(TOKENS, piece.token) ? TOKENS[piece.token] : undefined;
    const part = worded ?? token?.part;
    if (part === undefined) return { problem: explainToken(piece.token) };
    if (order.some((one) => one.part === part))
      return { problem: `has two tokens for the ${part === "ms" ? "fraction" : part}` };
    const isNumber = token !== undefined && part !== "half" && part !== "offset";
    if (isNumber && wasNumber && (wasLoose || token.isLoose === true)) {
      return { problem: "has numbers of one or two digits side by side, which cannot be told apart" };
    }
    [wasLoose, wasNumber] = [token?.isLoose === true, isNumber];
    order.push({ part, token: piece.token });
    pattern += `(${token?.pattern ?? readNames(piece.token.startsWith("M") ? "month" : "weekday", language).pattern})`;
  }
  const problem = findGap(
    new Set(order.map(({ part }) => part)),
    order.map(({ token }) => token),
  );
  if (problem !== undefined) return { problem };
  const expression = new RegExp(`^${pattern}$`, "iu");
  return {
    read: (text) => {
      const found = text.length > LONGEST ? null : expression.exec(text);
      return found === null ? undefined : toWritten(order, found, language);
    },
    write: (parts) => writeSamples(pieces, parts, language),
  };
}

/** Takes a form apart into runs of one letter, and the text between them. Letters in quotes stand for themselves. */
function split(format: string): readonly { readonly text: string; readonly token: string | undefined }[] | undefined {
  const pieces: { text: string; token: string | undefined }[] = [];
  let [quoted, previous] = [false, ""];
  for (let at = 0; at < format.length; at += 1) {
    const character = format.charAt(at);
    if (character === "'") {
      if (format.charAt(at + 1) === "'") {
        pieces.push({ text: "'", token: undefined });
        at += 1;
      } else quoted = !quoted;
      previous = "";
    } else if (quoted || !/[A-Za-z]/.test(character)) {
      pieces.push({ text: character, token: undefined });
      previous = "";
    } else {
      const last = pieces.at(-1);
      if (last?.token !== undefined && previous === character) last.token += character;
      else pieces.push({ text: "", token: character });
      previous = character;
    }
  }
  return quoted ? undefined : pieces;
}

/** A blank stands for blanks of all widths, such as those that browsers write before AM and PM. */
function toPattern(text: string): string {
  return /^\s$/.test(text) ? "\\s+" : text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

function explainToken(token: string): string {
  if (token === "yy" || token === "y")
    return "has years of two digits, whose century nobody knows: export years of four digits";
  return `has the token ${token}, which is not known: known are ${[...Object.keys(TOKENS), ...WORDED.keys()].join(", ")}; letters of text stand in quotes`;
}

function findGap(parts: ReadonlySet<Part>, tokens: readonly string[]): string | undefined {
  if (!parts.has("year") || !parts.has("month") || !parts.has("day")) return "does not name year, month and day";
  const hasTime = parts.has("hour");
  if (hasTime !== parts.has("minute")) return "has an hour without its minutes, or minutes without their hour";
  if ((parts.has("second") && !hasTime) || (parts.has("ms") && !parts.has("second")))
    return "has seconds without the time";
  const isHalved = tokens.includes("h") || tokens.includes("hh");
  if (isHalved !== parts.has("half"))
    return "has an hour of 12 (h, hh) without AM or PM (a), or AM or PM with an hour of 24";
  return parts.has("offset") && !hasTime ? "has an offset without the time" : undefined;
}

function toWritten(
  order: readonly { readonly part: Part }[],
  found: RegExpExecArray,
  language: string | undefined,
): WrittenMoment | undefined {
  const parts = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0, ms: 0 };
  let half: string | undefined;
  let offset: number | undefined;
  let weekday: number | undefined;
  let hasTime = false;
  for (const [index, { part }] of order.entries()) {
    const text = found[index + 1] ?? "";
    if (part === "half") half = text.charAt(0).toLowerCase();
    else if (part === "offset") offset = readOffset(text);
    else if (part === "weekday") weekday = readNames("weekday", language).numbers.get(fold(text));
    else if (part === "month" && !/^\d/.test(text))
      parts.month = readNames("month", language).numbers.get(fold(text)) ?? 0;
    else if (part === "ms") parts.ms = Number(text.slice(0, 3).padEnd(3, "0"));
    else parts[part] = Number(text);
    if (part === "hour") hasTime = true;
  }
  if (half !== undefined) {
    if (parts.hour < 1 || parts.hour > 12) return undefined;
    parts.hour = (parts.hour % 12) + (half === "p" ? 12 : 0);
  }
  const wall = toWall(parts);
  if (wall === undefined || (offset !== undefined && Number.isNaN(offset))) return undefined;
  // a name of another day tells that something was mixed up
  if (weekday !== undefined && weekday !== new Date(wall).getUTCDay() + 1) return undefined;
  return { wall, hasTime, offset };
}

interface Names {
  /** Numbers by folded name, from 1. Sunday is 1. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly pattern: string;
  /** The long name of each number. */
  readonly long: readonly string[];
}

const known = new Map<string, Names>();

/** Reads the names of months or days from the platform: long and short ones, alone and beside a day. */
function readNames(kind: "month" | "weekday", language: string | undefined): Names {
  const key = `${kind} ${language ?? ""}`;
  const held = known.get(key);
  if (held !== undefined) return held;
  const numbers = new Map<string, number>(kind === "month" ? [["sept", 9]] : []);
  const long: string[] = [];
  for (const locale of language === undefined ? ["en"] : ["en", language]) {
    for (const style of ["long", "short"] as const) {
      for (const beside of kind === "month" ? [{}, { day: "numeric" } as const] : [{}]) {
        const names = new Intl.DateTimeFormat(locale, {
          ...beside,
          [kind]: style,
          timeZone: "UTC",
          calendar: "gregory",
        });
        for (let number = 1; number <= (kind === "month" ? 12 : 7); number += 1) {
          // 1 January 2023 was a Sunday
          const moment = kind === "month" ? Date.UTC(2023, number - 1, 1) : Date.UTC(2023, 0, number);
          const name = names.formatToParts(moment).find(({ type }) => type === kind)?.value ?? "";
          if (style === "long") long[number - 1] ??= name;
          const folded = fold(name);
          // a name of two months, or one of digits, says nothing
          if (numbers.has(folded) && numbers.get(folded) !== number) numbers.set(folded, 0);
          else if (/\p{L}/u.test(folded)) numbers.set(folded, number);
        }
      }
    }
  }
  const sorted = [...numbers.keys()].sort((left, right) => right.length - left.length);
  const pattern = sorted.map((name) => `${[...name].map(toPattern).join("")}\\.?`).join("|");
  const names = { numbers, pattern, long };
  known.set(key, names);
  return names;
}

function fold(name: string): string {
  return name.normalize("NFC").toLowerCase().replaceAll(/\s+/g, " ").replace(/\.$/, "");
}

/** Tells whether the platform knows the names of a language. */
export function isLanguage(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([language]).length > 0;
  } catch {
    return false;
  }
}

/** Reads a date in one of several forms. Two forms that read it as different dates make it uncertain. */
export function readFormats(text: string, formats: readonly DateFormat[]): WrittenMoment | symbol {
  let found: WrittenMoment | undefined;
  for (const format of formats) {
    const written = format.read(text);
    if (written === undefined) continue;
    if (found !== undefined && !isSame(found, written)) return TWO_READINGS;
    found ??= written;
  }
  return found ?? NOT_CONVERTIBLE;
}

function isSame(one: WrittenMoment, other: WrittenMoment): boolean {
  return one.wall === other.wall && one.hasTime === other.hasTime && one.offset === other.offset;
}

/** Finds two forms that can read one text as different dates, such as `dd/MM/yyyy` and `MM/dd/yyyy`. */
export function findConflict(formats: readonly DateFormat[]): readonly [number, number] | undefined {
  for (const [index, one] of formats.entries()) {
    for (const parts of SAMPLES) {
      for (const text of one.write(parts)) {
        const written = one.read(text);
        if (written === undefined) continue;
        const other = formats.findIndex((format) => {
          const read = format.read(text);
          return read !== undefined && !isSame(read, written);
        });
        if (other >= 0) return index < other ? [index, other] : [other, index];
      }
    }
  }
  return undefined;
}

/** Dates whose parts can change places with each other. */
const SAMPLES: readonly DateParts[] = [1012, 1112, 1999, 2003, 2011, 2012].flatMap((year) =>
  [1, 2, 10, 11, 12].flatMap((month) =>
    [1, 3, 10, 12, 20, 28].map((day) => {
      const hour = (day + month) % 24;
      return { year, month, day, hour, minute: (hour + 11) % 60, second: (hour + 20) % 60, ms: 120 };
    }),
  ),
);

/** Writes a date in a form, with loose numbers of one digit and of two. */
function writeSamples(
  pieces: readonly { readonly text: string; readonly token: string | undefined }[],
  parts: DateParts,
  language: string | undefined,
): readonly string[] {
  const wall = toWall(parts) ?? 0;
  const write = (token: string, pads: boolean): string => {
    const part = WORDED.get(token) ?? TOKENS[token]?.part;
    if (token === "MMM" || token === "MMMM") return readNames("month", language).long[parts.month - 1] ?? "";
    if (part === "weekday") return readNames("weekday", language).long[new Date(wall).getUTCDay()] ?? "";
    if (part === "half") return parts.hour < 12 ? "AM" : "PM";
    if (part === "offset") return token === "z" ? "UTC" : token === "XXX" ? "+01:00" : "+0100";
    if (part === "ms") return String(parts.ms).padStart(3, "0").padEnd(6, "0").slice(0, token.length);
    const number = part === undefined ? 0 : parts[part];
    const shown = token.startsWith("h") ? ((number + 11) % 12) + 1 : number;
    return String(shown).padStart(token === "yyyy" ? 4 : pads ? 2 : token.length, "0");
  };
  const texts = [true, false].map((pads) =>
    pieces.map(({ text, token }) => (token === undefined ? text : write(token, pads))).join(""),
  );
  return [...new Set(texts)];
}
