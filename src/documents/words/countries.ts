/**
 * Countries where the GDPR applies as law: the Union, and Iceland, Liechtenstein and Norway under the EEA Agreement.
 * A transfer to any other is one to a third country (Art. 44 GDPR), even if the Commission found that country adequate.
 */
const EEA: ReadonlySet<string> = new Set([
  ...["AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV"],
  ...["MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"],
  ...["IS", "LI", "NO"],
  // parts of the Union with codes of their own (Art. 355(1) and (4) TFEU)
  ...["AX", "GF", "GP", "MF", "MQ", "RE", "YT"],
]);

/** Tells if a country is in the European Economic Area. */
export function isInEea(country: string): boolean {
  return EEA.has(country);
}

/** Returns the name of a country, or its code if the platform knows no name. */
export function countryName(country: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: "region", fallback: "code" }).of(country) ?? country;
}
