/** Kinds of personal data that the guard of free text knows, with the words in which a refusal names them. */
export const KIND_WORDS = {
  email: "an e-mail address",
  phone: "a phone number",
  "national-id": "a national identity number",
  iban: "an IBAN",
  "payment-card": "a payment card number",
  "ip-address": "an IP address",
  "personal-url": "a URL with a personal token",
} as const;

/** A kind of personal data that a text can refuse. */
export type PersonalDataKind = keyof typeof KIND_WORDS;

/** All kinds, in the order of the documentation. */
export const PERSONAL_DATA_KINDS: readonly PersonalDataKind[] = Object.freeze(
  Object.keys(KIND_WORDS) as PersonalDataKind[], // the keys of the literal above
);

/** Place in a text at which personal data was found. Never the data. */
export interface Finding {
  readonly kind: PersonalDataKind;
  /** UTF-16 units before it, in the text as it was sent. */
  readonly offset: number;
}

/** A find while a text is searched, as a range of the folded text. */
export interface Claim {
  readonly kind: PersonalDataKind | undefined;
  readonly start: number;
  readonly end: number;
}
