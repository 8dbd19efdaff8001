import { CONTACT_OPTIONS, toTermName } from "../../assignment/index.js";
import { EN } from "../../documents/words/en.js";
import { NB } from "../../documents/words/nb.js";
import { termInWords } from "../../documents/words/terms.js";
import type { ConsoleLanguage, Say } from "./say.js";

/** A field as it is declared, with its name for programs. */
export interface DeclaredField {
  readonly name: string;
  readonly label?: string | undefined;
  readonly necessity: string;
}

/** A field in words: what it is called, and why it is needed. */
export interface ToldField {
  readonly label: string;
  readonly necessity: string;
}

/** The reader of a reason: the person whom the field is about, or somebody who works with it. */
export type FieldReader = "person" | "others";

type ContactReasons = Readonly<Record<keyof typeof CONTACT_OPTIONS, string>>;

/** Reasons of the standard fields. Documents write to the person too, but the English ones leave the declaration as it is. */
const REASONS: Readonly<Record<ConsoleLanguage, Readonly<Record<FieldReader, ContactReasons>>>> = {
  en: {
    person: { name: "To address you", phone: "To call you", email: "To write to you" },
    others: {
      name: CONTACT_OPTIONS.name.necessity,
      phone: CONTACT_OPTIONS.phone.necessity,
      email: CONTACT_OPTIONS.email.necessity,
    },
  },
  nb: {
    person: {
      name: NB.contactFields.name.necessity,
      phone: NB.contactFields.phone.necessity,
      email: NB.contactFields.email.necessity,
    },
    others: {
      name: "For å vite hvem vi snakker med",
      phone: "For å kunne ringe personen",
      email: "For å kunne skrive til personen",
    },
  },
};

const DOCUMENTS = { en: EN, nb: NB } as const;

/**
 * Tells of a field in the reader's language. Texts that `contact()` made have words in each; a text of the declaration stays
 * as it is.
 *
 * @param say - The words of the page.
 * @param field - The field. Without a label it is called by its name.
 * @param reader - The reader. The person is told "to call you".
 */
export function tellField(
  { language }: Say,
  { name, label = name, necessity }: DeclaredField,
  reader: FieldReader = "person",
): ToldField {
  if (!isContact(name)) return { label, necessity };
  const made = CONTACT_OPTIONS[name];
  return {
    label: label === made.label ? DOCUMENTS[language].contactFields[name].label : label,
    necessity: necessity === made.necessity ? REASONS[language][reader][name] : necessity,
  };
}

function isContact(name: string): name is keyof typeof CONTACT_OPTIONS {
  return Object.hasOwn(CONTACT_OPTIONS, name);
}

/** A term in words, with its code. */
export interface ToldTerm {
  readonly label: string;
  /** The prefixed name, such as `dpv:DirectMarketing`; the whole IRI of a term of another vocabulary. */
  readonly code: string;
  readonly isKnown: boolean;
}

/** Tells a purpose or category of a vocabulary in the reader's language. */
export function tellTerm({ language }: Say, term: string): ToldTerm {
  const name = toTermName(term);
  return { label: termInWords(term, DOCUMENTS[language]), code: name ?? term, isKnown: name !== undefined };
}
