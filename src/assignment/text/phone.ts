import { isPhoneCountry, parsePhone } from "../../boundary/index.js";
import { isE164 } from "./e164.js";

/**
 * Converts a phone number to E.164, such as +4790000000. Separators are removed, and 00 becomes +. Returns undefined if
 * the text is no number, or has an extension, which E.164 has no place for.
 *
 * @param country - The country of a number without a country's prefix (ISO 3166-1).
 */
export function toE164(text: string, country?: string): string | undefined {
  if (isE164(text)) return text;
  const home = country !== undefined && isPhoneCountry(country) ? country : undefined;
  return parsePhone(text.trim().replace(/^00/, "+"), home);
}
