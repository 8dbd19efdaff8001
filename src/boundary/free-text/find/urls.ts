import type { Claims } from "./numbers.js";

const SCHEME = /[a-z][a-z0-9+.-]{0,15}$/i;
const BARE = /(?<![\p{L}\p{N}@./-])(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}(?::[0-9]{1,5})?[/?][^\s<>"]{1,2048}/giu;
const LONGEST_URL = 4_096;

/**
 * Claims the URLs of a text, with or without a scheme. A URL is personal if it carries a user's name, a parameter that
 * stands for a person or a session, a token, or personal data itself. Other URLs are claimed too, because numbers in them
 * name pages.
 */
export function claimUrls(text: string, holdsPersonalData: (part: string) => boolean, claims: Claims): void {
  const claim = (start: number, url: string, whole: string): void => {
    claims.add(isPersonal(whole, holdsPersonalData) ? "personal-url" : undefined, start, start + url.length);
  };
  let last = 0;
  for (const { index: at } of text.matchAll(/:\/\//g)) {
    const scheme = SCHEME.exec(text.slice(Math.max(last, at - 16), at))?.[0];
    if (scheme === undefined) continue;
    const start = at - scheme.length;
    const url = urlAt(text, start);
    last = start + url.length;
    claim(start, url, `https${url.slice(scheme.length)}`);
  }
  for (const match of text.matchAll(BARE)) {
    const url = trimmed(match[0]);
    if (!claims.touches(match.index, match.index + url.length)) claim(match.index, url, `https://${url}`);
  }
}

function urlAt(text: string, start: number): string {
  return trimmed(text.slice(start, start + LONGEST_URL).replace(/[\s<>"].*/s, ""));
}

const CLOSING: ReadonlySet<string> = new Set(".,;:!?'’)]}*");

/** Removes the punctuation of the sentence around a URL. */
function trimmed(url: string): string {
  let end = url.length;
  while (CLOSING.has(url.charAt(end - 1))) end -= 1;
  return url.slice(0, end);
}

/** Names of parameters that stand for a person, a session or a secret, wherever these words are in them. */
const PERSONAL_WORD =
  /token|session|passwo?rd|secret|signature|api_?key|auth|jwt|otp|magic|invit|e-?_?mail|phone|mobile|telefon|customer|member|subscriber|contact|recipient|user|uuid|guid|kunde|epost|fnr|personn|birth/i;
const PERSONAL_NAME =
  /^(?:sid|sig|uid|usr|pin|ssn|tlf|tel|msisdn|hash|key|code|state|ticket|cid|eid|mc_eid|mc_cid|rid|login|name|first_?name|last_?name|fornavn|etternavn|navn|passwd|pwd|pass|credential|t|k|u|gclid|fbclid|msclkid|dclid|_hsenc|_hsmi|vero_id|mkt_tok|oly_enc_id|oly_anon_id)$/i;
/** Names that stand for much else as well. They are personal if the value is more than a word or a small number. */
const VAGUE_NAME = /^(?:t|k|u|key|code|state|hash|name|pin|ticket|mobile|contact|customer|member|kunde)$/i;
const UUID = /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;
const PAGE = /\.(?:html?|php|aspx?|pdf|png|jpe?g|gif|svg|webp|m?js|css|json|xml|txt|zip|docx?|xlsx?)$/i;
const REVISION =
  /^(?:commits?|blob|tree|raw|blame|compare|assets?|static|_next|images?|img|media|files?|dist|chunks)$/i;

function isPersonal(url: string, holdsPersonalData: (part: string) => boolean): boolean {
  if (!URL.canParse(url)) return false;
  const { username, password, hostname, pathname, search, hash } = new URL(url);
  if (username !== "" || password !== "") return true;
  if (hostname === "wa.me" && /[0-9]{7}/.test(pathname)) return true;
  const parameters = [...new URLSearchParams(search), ...new URLSearchParams(hash.slice(1).replace(/^[^?=]*\?/, ""))];
  if (parameters.some(([name, value]) => value !== "" && namesPerson(name, value))) return true;
  if (parameters.some(([, value]) => isToken(value) || holdsPersonalData(value))) return true;
  const segments = pathname.split("/").map(decoded);
  return segments.some((segment, index) => {
    if (holdsPersonalData(segment)) return true;
    const token = isToken(segment.replace(/^.*;/, ""));
    return token && !segments.slice(0, index).some((before) => REVISION.test(before));
  });
}

function namesPerson(name: string, value: string): boolean {
  if (name.length > LONGEST_NAME || !(PERSONAL_WORD.test(name) || PERSONAL_NAME.test(name))) return false;
  return !VAGUE_NAME.test(name) || (value.length >= 6 && /[0-9]/.test(value));
}

const LONGEST_NAME = 60;
const SHORTEST_TOKEN = 16;

/** A UUID, a JWT, or a run of letters and digits that no word is spelt like. */
function isToken(part: string): boolean {
  if (UUID.test(part)) return true;
  if (PAGE.test(part)) return false;
  return part.split(/[-_.~:=]/).some(isMixed);
}

function isMixed(run: string): boolean {
  if (run.length < SHORTEST_TOKEN) return false;
  if (!/^[A-Za-z0-9+/]+$/.test(run)) return false;
  const changes = [...run.matchAll(/[0-9](?=[A-Za-z])|[A-Za-z](?=[0-9])|[a-z](?=[A-Z])/g)].length;
  if (/[0-9]/.test(run)) return changes >= 4;
  // names in camel case have a capital for each word, chance has one for every other letter
  const capitals = run.replaceAll(/[^A-Z]/g, "").length / run.length;
  return changes >= run.length / 4 || (changes >= 3 && capitals >= 0.3 && capitals <= 0.7);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
