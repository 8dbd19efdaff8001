import { isPhoneCountry, parsePhone } from "../../boundary/index.js";
import { isE164 } from "./e164.js";

/**
 * A phone number in E.164, such as +4790000000: separators are taken out, 00 becomes +. Nothing if the text is no number,
 * or has an extension, which E.164 has no place for.
 *
 * @param country - Where a number without a country's prefix belongs (ISO 3166-1).
 */
export function toE164(text: string, country?: string): string | undefined {
  if (isE164(text)) return text;
  const home = country !== undefined && isPhoneCountry(country) ? country : undefined;
  return parsePhone(text.trim().replace(/^00/, "+"), home);
}
