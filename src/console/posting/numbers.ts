import type { ConsoleLanguage } from "../words/say.js";

/** The sign before decimals. The other one is refused, since it may stand between thousands. */
export const DECIMALS: Readonly<Record<ConsoleLanguage, string>> = { en: ".", nb: "," };

/**
 * Reads a number that somebody typed, in plain decimals. `Number()` would take `0x10` and `1e3` for numbers, and somebody may mean a text by them.
 *
 * @returns Undefined if it is none, or has more digits than a number keeps.
 */
export function readDecimal(text: string, language: ConsoleLanguage): number | undefined {
  const [whole = "", fraction, ...more] = text.trim().split(DECIMALS[language]);
  const isNumber = /^-?\d{1,15}$/.test(whole) && (fraction === undefined || /^\d{1,9}$/.test(fraction));
  return isNumber && more.length === 0 ? Number(fraction === undefined ? whole : `${whole}.${fraction}`) : undefined;
}
