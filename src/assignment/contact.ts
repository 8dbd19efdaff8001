import type { UnionToIntersection } from "type-fest";
import * as z from "zod";
import { changeOfText } from "../boundary/index.js";
import { DefinitionError } from "../errors/index.js";
import { type Field, field } from "./field.js";
import { marked } from "./mark.js";
import { toE164 } from "./text/phone.js";

/** The standard fields. A `?` behind the name makes the field optional. */
export type ContactName = "name" | "phone" | "email" | "name?" | "phone?" | "email?";

type ContactField<Name extends ContactName> = Name extends `${infer Bare}?`
  ? { readonly [Key in Bare]: Field<string | undefined> }
  : { readonly [Key in Name]: Field<string> };

/** The fields that {@link contact} makes of some names. */
export type ContactFields<Name extends ContactName> = {
  // one flat object, so that hovers stay short
  [Key in keyof UnionToIntersection<ContactField<Name>>]: UnionToIntersection<ContactField<Name>>[Key];
};

/** The schemas of the standard fields. @internal */
export const CONTACT_SCHEMAS = {
  name: marked(z.string().normalize("NFC").trim().min(1).max(200), { kind: "text" }),
  phone: marked(
    z
      .string()
      .max(40, { abort: true })
      .overwrite(changeOfText((text) => toE164(text) ?? ""))
      .regex(/^\+[1-9][0-9]{4,14}$/),
    { kind: "phone" },
  ),
  email: marked(z.string().max(254).trim().toLowerCase().pipe(z.email()), { kind: "email" }),
} as const;

/** Labels, categories and reasons of the standard fields, if they are given no others. @internal */
export const CONTACT_OPTIONS = {
  name: { label: "Name", category: "pd:Name", necessity: "To address the person" },
  phone: { label: "Phone number", category: "pd:TelephoneNumber", necessity: "To reach the person by phone" },
  email: { label: "E-mail address", category: "pd:EmailAddress", necessity: "To reach the person by e-mail" },
} as const;

/**
 * Declares the few standard fields. Everything else is declared for its purpose with {@link field}.
 *
 * - `name`: 1 to 200 characters, trimmed, NFC.
 * - `phone`: international form, kept as E.164 (`+4790000000`). A source can convert national numbers.
 * - `email`: trimmed and lower-cased.
 *
 * @param names - Names of standard fields; `"email?"` makes one optional.
 * @returns Fields to spread into `fields` of an assignment.
 * @throws DefinitionError `unknown-field`
 * @example
 * ```ts
 * const fields = { ...contact("name", "phone", "email?") };
 * ```
 */
export function contact<const Names extends readonly ContactName[]>(...names: Names): ContactFields<Names[number]> {
  const entries = names.map((name) => {
    const bare = String(name).replace(/\?$/, "");
    if (!isStandard(bare)) {
      throw new DefinitionError("unknown-field", "contact()", "there are only name, phone and email");
    }
    const schema = CONTACT_SCHEMAS[bare];
    return [bare, field(name.endsWith("?") ? schema.optional() : schema, CONTACT_OPTIONS[bare])] as const;
  });
  // the names determine the keys, which fromEntries cannot express
  return Object.fromEntries(entries) as ContactFields<Names[number]>;
}

function isStandard(name: string): name is keyof typeof CONTACT_SCHEMAS {
  return Object.hasOwn(CONTACT_SCHEMAS, name);
}
