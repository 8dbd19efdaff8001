import type { KeptBecause } from "../../../store/index.js";
import type { Say } from "../../words/say.js";

/** Words for what keeps data, in the place where they stand. */
export interface KeptWords {
  hold(law: string, day: string): string;
  request(day: string): string;
  readonly restriction: string;
}

/** Writes what keeps data. A law that asks for them is written by `toLaw`. */
export function writeKeeper(
  words: KeptWords,
  { because, law = "", until }: KeptBecause,
  say: Say,
  toLaw: (law: string) => string,
): string {
  const day = until === undefined ? "" : say.day(until);
  if (because === "hold") return words.hold(law, day);
  if (because === "request") return words.request(day);
  return because === "restriction" ? words.restriction : toLaw(law);
}
