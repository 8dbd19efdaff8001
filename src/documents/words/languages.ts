import { invalidArgument } from "../../errors/index.js";
import { EN } from "./en.js";
import { NB } from "./nb.js";
import type { OwnWords, Words } from "./words.js";

/** A language that comes with the package: English or Norwegian Bokmål. */
export type Language = "en" | "nb";

/** The words of a document: a language, and words of your own. */
export interface WordOptions {
  /** Language of the fixed words, or the words of a language of your own. Default `"en"`. */
  readonly language?: Language | Words;
  /** Words of your own in place of some of the language's. */
  readonly words?: OwnWords;
}

const LANGUAGES: Readonly<Record<Language, Words>> = { en: EN, nb: NB };

/**
 * Returns the words that a document is written with.
 *
 * @throws StoreError `invalid-argument` for a language that there is not, a language that lacks a word, and a word that there
 *   is not. The types rule these out; a word that is ignored, or is missing, would only show in the document.
 */
export function readWords({ language = "en", words }: WordOptions): Words {
  return withOwnWords(readLanguage(language), words);
}

function readLanguage(language: Language | Words): Words {
  if (typeof language === "object" && language !== null) {
    checkComplete(EN, language, "");
    if (!isLocale(language.locale))
      throw invalidArgument(
        "A language has a locale that Intl does not know",
        'Name one as BCP 47 does, such as "sv".',
      );
    return language;
  }
  if (!Object.hasOwn(LANGUAGES, language)) {
    throw invalidArgument(
      "A document is wanted in a language that there is not",
      `Choose one of: ${Object.keys(LANGUAGES).join(", ")}, or pass the words of another language.`,
    );
  }
  return LANGUAGES[language];
}

function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length === 1;
  } catch {
    return false;
  }
}

/** Words by name; a group of words, or one word, which is text or a function. */
type Group = Readonly<Record<string, unknown>>;

function isGroup(value: unknown): value is Group {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Makes sure that a language has all words, each of the right kind. */
function checkComplete(known: Group, given: Group, path: string): void {
  for (const [name, word] of Object.entries(known)) {
    const at = `${path}${name}`;
    const own = Object.hasOwn(given, name) ? given[name] : undefined;
    if (isGroup(word) && isGroup(own)) checkComplete(word, own, `${at}.`);
    else checkKind(word, own, at);
  }
}

function withOwnWords(words: Words, own: OwnWords | undefined): Words {
  if (own === undefined) return words;
  if (!isGroup(own)) throw invalidArgument("The words of a document are not an object", "Pass a part of Words.");
  // each word was found among those of the language, and is of its kind
  return merge(words, own, "") as Words;
}

function merge(known: Group, own: Group, path: string): Group {
  const merged: Record<string, unknown> = { ...known };
  for (const [name, word] of Object.entries(own)) {
    const at = `${path}${name}`;
    if (word === undefined) continue;
    if (!Object.hasOwn(known, name)) {
      const there = Object.keys(known).slice(0, 20).join(", ");
      throw invalidArgument(`There is no word "${at}" in documents`, `Words there: ${there}.`);
    }
    const before = known[name];
    if (isGroup(before) && isGroup(word)) merged[name] = merge(before, word, `${at}.`);
    else {
      checkKind(before, word, at);
      merged[name] = word;
    }
  }
  return merged;
}

function checkKind(known: unknown, own: unknown, at: string): void {
  if (typeof known === typeof own && isGroup(known) === isGroup(own) && own !== "") return;
  const kind = isGroup(known) ? "a group of words" : typeof known === "string" ? "a text" : "a function";
  throw invalidArgument(`The word "${at}" of documents is missing, empty or of another kind`, `Give ${kind}.`);
}
