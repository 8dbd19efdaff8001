import type { UnionToIntersection } from "type-fest";
import * as z from "zod";
import { changeOfText, isPhoneCountry, type PhoneCountry, wordedPattern, wordedTest } from "../boundary/index.js";
import { DefinitionError } from "../errors/index.js";
import { checkField, type EncryptedField, type Field, type LookUpOption } from "./field.js";
import { checkOptions } from "./identifiers.js";
import { marked } from "./mark.js";
import { CANONICAL_ADDRESS, toAddress } from "./text/address.js";
import { lostItsEncoding } from "./text/encoding.js";
import { CANONICAL_PHONE, toE164 } from "./text/phone.js";
import { hasControl, hasLineBreak, showsNothing } from "./text/spelling.js";

/** The standard fields. A `?` behind the name makes the field optional. */
export type ContactName = "name" | "phone" | "email" | "name?" | "phone?" | "email?";

type ContactField<Name extends ContactName> = Name extends `${infer Bare}?`
  ? { readonly [Key in Bare]: Field<string | undefined> }
  : { readonly [Key in Name]: Field<string> };

/** The fields that {@link contact} makes of some names. */
export type ContactFields<Name extends ContactName, Mark = unknown> = {
  // one flat object, so that hovers stay short
  [Key in keyof UnionToIntersection<ContactField<Name>>]: UnionToIntersection<ContactField<Name>>[Key] & Mark;
};

/** The mark of the fields that options make encrypted. */
type ContactMark<First> = [Extract<First, { readonly encrypted: true }>] extends [never] ? unknown : EncryptedField;

/** The compiler's message for a look-up hash of what is not encrypted. */
type ContactLookUp<First> = First extends { readonly lookUp: true }
  ? First extends { readonly encrypted: true }
    ? unknown
    : { readonly lookUp: LookUpOption<string, false> }
  : unknown;

/** Options of {@link contact}. */
export interface ContactOptions {
  /** The country of phone numbers without a country's prefix (ISO 3166-1). */
  readonly country?: PhoneCountry;
  /** Keeps the values encrypted, as `encrypted` of {@link field} does. */
  readonly encrypted?: boolean;
  /** Keeps a look-up hash of each value, as `lookUp` of {@link field} does. Only with `encrypted: true`. */
  readonly lookUp?: boolean;
}

const isWhole = wordedTest(
  (text: string) => !hasLineBreak(text) && !hasControl(text) && !lostItsEncoding(text) && !showsNothing(text),
  "holds a line break, a control character, nothing visible, or a sign of a wrong encoding, such as U+FFFD or Ã¸",
);

/** The schemas of the standard fields. @internal */
export const CONTACT_SCHEMAS = {
  name: marked(z.string().normalize("NFC").trim().min(1).max(200).refine(isWhole), { kind: "text" }),
  phone: buildPhone(undefined, "is not a valid phone number with its country's prefix, such as +47"),
  email: marked(
    z
      .string()
      .max(254)
      .overwrite(changeOfText((text) => toAddress(text) ?? ""))
      .pipe(z.email({ pattern: wordedPattern(CANONICAL_ADDRESS, "does not have the declared format email") })),
    { kind: "email" },
  ),
} as const;

function buildPhone(country: PhoneCountry | undefined, says: string): z.ZodString {
  const pattern = new RegExp(CANONICAL_PHONE.source);
  return marked(
    z
      .string()
      .max(40, { abort: true })
      .overwrite(changeOfText((text) => toE164(text, country) ?? ""))
      .regex(wordedPattern(pattern, says)),
    { kind: "phone" },
  );
}

/** Phone numbers of a country, which need no prefix. One schema for each, so that it is known again. */
const national = new Map<PhoneCountry, z.ZodString>();
/** Countries by schema. */
const countries = new WeakMap<object, PhoneCountry>();

function readPhoneSchema(country: PhoneCountry | undefined): z.ZodString {
  if (country === undefined) return CONTACT_SCHEMAS.phone;
  const made =
    national.get(country) ?? buildPhone(country, `is not a valid phone number, international or of ${country}`);
  national.set(country, made);
  countries.set(made, country);
  return made;
}

/** Tells how a field reads phone numbers; nothing if it is none of {@link contact}. @internal */
export function readPhoneRule({
  schema,
}: Pick<Field, "schema">): { readonly country: PhoneCountry | undefined } | undefined {
  const country = countries.get(schema);
  return country !== undefined || schema === CONTACT_SCHEMAS.phone ? { country } : undefined;
}

/** Labels, categories and reasons of the standard fields, if they are given no others. @internal */
export const CONTACT_OPTIONS = {
  name: { label: "Name", category: "pd:Name", necessity: "To address the person" },
  phone: { label: "Phone number", category: "pd:TelephoneNumber", necessity: "To reach the person by phone" },
  email: { label: "E-mail address", category: "pd:EmailAddress", necessity: "To reach the person by e-mail" },
} as const;

/**
 * Declares the few standard fields. Everything else is declared for its purpose with {@link field}.
 *
 * - `name`: 1 to 200 characters in one line, trimmed, NFC.
 * - `phone`: one number that its plan has given out, kept as E.164 (`+4790000000`), with its extension as RFC 3966 writes
 *   it (`+4722334455;ext=12`). National numbers are read where `country` says whose, or a source converts them.
 * - `email`: in small letters, NFC, with the domain in ASCII (`xn--…`, RFC 5891).
 *
 * @param first - Options, or the first name.
 * @param names - Names of standard fields; `"email?"` makes one optional.
 * @returns Fields to spread into `fields` of an assignment.
 * @throws DefinitionError `unknown-field`, `invalid-country`; `invalid-terms` for a look-up hash without encryption
 * @example
 * ```ts
 * const fields = { ...contact({ country: "NO" }, "name", "phone", "email?") };
 * const guarded = { ...contact("email"), ...contact({ encrypted: true, lookUp: true }, "phone") };
 * ```
 */
export function contact<
  // names alone, or options before them: overloads would tell of each what is wrong
  const First extends ContactName | ContactOptions,
  const Names extends readonly ContactName[],
>(
  first?: First & ContactLookUp<First>,
  ...names: Names
): ContactFields<Extract<First, ContactName> | Names[number], ContactMark<First>> {
  const options: ContactOptions = typeof first === "object" ? first : {};
  const all: readonly ContactName[] = typeof first === "string" ? [first, ...names] : names;
  checkOptions(options, ["country", "encrypted", "lookUp"], "contact()");
  const { country, ...marks } = options;
  if (country !== undefined && !(typeof country === "string" && isPhoneCountry(country))) {
    throw new DefinitionError("invalid-country", "contact()", "the country of phone numbers is not known");
  }
  const entries = all.map((name) => {
    const bare = typeof name === "string" ? name.replace(/\?$/, "") : "";
    if (!isStandard(bare)) {
      throw new DefinitionError("unknown-field", "contact()", "there are only name, phone and email");
    }
    const schema = bare === "phone" ? readPhoneSchema(country) : CONTACT_SCHEMAS[bare];
    const declared = { ...CONTACT_OPTIONS[bare], ...marks, schema: name.endsWith("?") ? schema.optional() : schema };
    return [bare, checkField(declared, `contact(), field "${bare}"`)] as const;
  });
  // the names determine the keys, which fromEntries cannot express
  return Object.fromEntries(entries) as ContactFields<Extract<First, ContactName> | Names[number], ContactMark<First>>;
}

function isStandard(name: string): name is keyof typeof CONTACT_SCHEMAS {
  return Object.hasOwn(CONTACT_SCHEMAS, name);
}
