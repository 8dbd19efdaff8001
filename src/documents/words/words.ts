import type { EN } from "./en.js";

/**
 * All fixed words of the documents in one language. Declared texts go in as they are. An object of this type is a language;
 * the compiler names a word that is missing.
 */
export type Words = typeof EN;

/** Words of your own in place of those of a language: any part of {@link Words}. */
export type OwnWords<Of = Words> = {
  // words that depend on something are functions, and are replaced whole
  readonly [Key in keyof Of]?: Of[Key] extends string | ((...given: never[]) => string) ? Of[Key] : OwnWords<Of[Key]>;
};
