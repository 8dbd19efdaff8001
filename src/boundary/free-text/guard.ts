import type { PhoneCountry } from "../phone/country.js";
import { claimCards, claimIbans } from "./find/cards-and-ibans.js";
import { claimEmails } from "./find/emails.js";
import { claimIpAddresses } from "./find/ip-addresses.js";
import { claimCodeIds, claimDigitIds, NATIONAL_ID_COUNTRIES } from "./find/national-ids.js";
import { Claims, digitGroups, MOST_FINDINGS } from "./find/numbers.js";
import { claimInternationalPhones, claimNationalPhones } from "./find/phones.js";
import { claimSpeltEmails, mayHoldSpeltEmail } from "./find/spelt-emails.js";
import { claimUrls } from "./find/urls.js";
import { fold, isWorthALook } from "./fold.js";
import { type Finding, PERSONAL_DATA_KINDS, type PersonalDataKind } from "./kinds.js";

/** Searches a text for personal data, and returns kinds and offsets, never the data it found. Linear in the text. */
export type Guard = (text: string) => readonly Finding[];

const ALL_KINDS: ReadonlySet<PersonalDataKind> = new Set(PERSONAL_DATA_KINDS);
const ALL_IDS: ReadonlySet<string> = new Set(NATIONAL_ID_COUNTRIES);

/**
 * Builds the guard of a free text. It looks for all kinds, even those that are not refused, because they tell each other
 * apart. The digits of an IBAN are no phone number, for example. Kinds that hold others (an e-mail address, a URL) stand
 * aside if they are not refused, so that a phone number in them is still found.
 *
 * @param refuse - Kinds to report.
 * @param countries - Countries whose phone numbers (in national form) and identity numbers are considered.
 */
export function buildGuard(refuse: ReadonlySet<PersonalDataKind>, countries: readonly PhoneCountry[]): Guard {
  const ids: ReadonlySet<string> = new Set(countries);
  return (text) => {
    // Stryker disable next-line ConditionalExpression: there is nothing to find, only sooner said
    if (!isWorthALook(text) && !mayHoldSpeltEmail(text)) return [];
    const folded = fold(text);
    return search(folded.text, refuse, ids, countries)
      .all.filter(({ kind }) => refuse.has(kind as PersonalDataKind)) // a find that is no kind is no member
      .sort((one, other) => one.start - other.start)
      .slice(0, MOST_FINDINGS)
      .map(({ kind, start }) => Object.freeze({ kind: kind as PersonalDataKind, offset: folded.toOffset(start) }));
  };
}

function search(
  text: string,
  refuse: ReadonlySet<PersonalDataKind>,
  ids: ReadonlySet<string>,
  countries: readonly PhoneCountry[],
): Claims {
  const claims = new Claims(text.length, refuse);
  const groups = digitGroups(text);
  if (refuse.has("personal-url")) claimUrls(text, holdsPersonalData, claims);
  if (refuse.has("email")) {
    claimEmails(text, claims);
    claimSpeltEmails(text, claims);
  }
  // Stryker disable next-line ConditionalExpression,EqualityOperator: none of these is without digits
  if (groups.length > 0) {
    claimIbans(text, claims);
    claimInternationalPhones(text, groups, claims);
    claimIpAddresses(text, claims, !refuse.has("phone"));
    claimCards(text, groups, claims);
    claimDigitIds(text, groups, ids, claims);
    claimCodeIds(text, ids, claims);
    claimNationalPhones(text, groups, countries, claims);
    claimIpAddresses(text, claims, true);
  }
  return claims;
}

/** Tells if a part of a URL is an e-mail address, an IBAN, a phone number or an identity number beyond doubt. */
function holdsPersonalData(part: string): boolean {
  // Stryker disable next-line ConditionalExpression: there is nothing to find, only sooner said
  if (!isWorthALook(part)) return false;
  const { text } = fold(part);
  const claims = new Claims(text.length, ALL_KINDS);
  const groups = digitGroups(text);
  claimEmails(text, claims);
  claimIbans(text, claims);
  claimInternationalPhones(
    text,
    groups.filter(({ start }) => text.charAt(start - 1) === "+"),
    claims,
  );
  claimDigitIds(text, groups, ALL_IDS, claims, true);
  return claims.all.length > 0;
}
