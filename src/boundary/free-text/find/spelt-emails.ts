import { domainAt, localPart, SPACED_TOP_LEVEL } from "./emails.js";
import type { Claims } from "./numbers.js";

/** Spellings of `@` that folding leaves: "(a)", a bare "at", and the Norwegian words for the sign. */
const AT = /\s{0,3}[([{<]\s?a\s?[)\]}>]\s{0,3}|\s-at-\s|_at_|\s(?:alfakrøll|krøllalfa)\s|(\sat\s)/gi;
/** A part that every spelt address has, if its text has neither digits nor `@`. Few other texts hold it. */
const MAY_BE_SPELT = /[\s_-](?:at[\s_-]|(?:alfa)?krøll)/i;
const ENDS_LIKE_DOMAIN = /(?:\.|\s(?:dot|punktum|punkt)\s)[a-z]{2}/i;

/** Tells if a text may hold a spelt address at all. Most notes need only this cheap scan. */
export function mayHoldSpeltEmail(text: string): boolean {
  return MAY_BE_SPELT.test(text) && ENDS_LIKE_DOMAIN.test(text);
}

/** Claims the e-mail addresses whose `@` is spelt: "kari (a) firma.no", "kari at firma dot no". */
export function claimSpeltEmails(text: string, claims: Claims): void {
  const search = claims.search("email");
  for (const match of text.matchAll(AT)) {
    if (search.ended) return;
    const at = match.index;
    const local = localPart(text, at);
    if (local === undefined || (/^\s/.test(match[0]) && NO_LOCAL.test(local))) continue;
    const domain = domainAt(text, at + match[0].length, true);
    if (domain === undefined) continue;
    const start = at - local.length;
    const bare = match[1] !== undefined;
    if (bare && !domain.spaced && !isAddress(text, local, start, domain)) continue;
    if (!claims.touches(start, domain.end)) search.claim(start, domain.end);
  }
}

/** Words that a sentence has before "at example.no", as in "he works at …", "sa at …", "the shop at …". */
const NO_LOCAL =
  /^(?:.{3,}(?:ed|ing)|sa|sagt|sier|si|mener|mente|tror|trodde|påstår|hevder|opplyser|opplyste|forteller|fortalte|skriver|skrev|vet|visste|håper|ser|så|slik|sånn|fordi|etter|uten|enn|beskjed|is|are|was|were|be|been|look|looks|work|works|bought|sold|placed|available|login|log|account|accounts|sign|up|in|out|page|pages|site|online|seen|found|see|shop|store|buy|price|prices|meeting|meet|met|meets|customer|us|them|me|him|her|it|visit|down|team|people|staff|office|user|job|jobs|read|study|studies|portal|profile|form|chat|kampanje|campaign|offer|tilbud|sale|event|ads?|annonse|reviews?|blog|article|news|nyhet|demo|trial|exception|error|class|interview|conference|seminar|webinar|course|kurs|møte|møtet|punkt|pkt|avsnitt|section|point|paragraph)$/i;

const MAIL_WORD =
  /(?:e-?post|e-?mail|mail|epost|adresse|address|kontakt|contact|skriv|write|wrote|svar|reply|send|sent)[^.;\n]{0,20}$|(?:^|\s)(?:to|til)\s$/i;
/** Providers at which people have mail, and seldom shop or work. */
const PROVIDER = /^(?:gmail|googlemail|hotmail|outlook|yahoo|live|msn|icloud|online|protonmail|proton|gmx|aol|mail)\./i;

/**
 * Tells if "at" stands for the sign. It does after a word for mail, before a provider, with a dot in the name, or in a
 * text with nothing else.
 */
function isAddress(
  text: string,
  local: string,
  start: number,
  domain: { readonly name: string; readonly end: number },
): boolean {
  if (PROVIDER.test(domain.name)) return true;
  if (/\p{L}[._]\p{L}/u.test(local) && !SPACED_TOP_LEVEL.test(local)) return true;
  const before = text.slice(Math.max(0, start - 40), start);
  if (MAIL_WORD.test(before)) return true;
  return /(?:^|[\n:;,(<"])\s?$/.test(before) && /^\s?(?:[\n;,.)>"!?]|$)/.test(text.slice(domain.end, domain.end + 2));
}
