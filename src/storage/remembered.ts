import type { Remembered } from "./contract/index.js";

/** Puts what is to be remembered over what is, part by part of each field. */
export function putOver(known: Remembered = {}, further: Remembered = {}): Remembered {
  const parts = Object.entries(further).map(([name, own]) => [name, { ...known[name], ...own }] as const);
  return { ...known, ...Object.fromEntries(parts) };
}
