/**
 * Chooses the form of a text for a number, by the rules of a language (`Intl.PluralRules`). It is for languages of your own.
 *
 * @param locale - The language, such as `"pl"`.
 * @param count - The number.
 * @param forms - The text for each form that the language has; `other` is always needed.
 * @example
 * ```ts
 * const things = plural("en", 2, { one: "one thing", other: "2 things" });
 * ```
 */
export function plural(
  locale: string,
  count: number,
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string },
): string {
  return forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
}
