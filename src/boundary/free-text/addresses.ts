import { regexes } from "zod/v4/core";
import { labelAround } from "./labels.js";
import type { Claims } from "./numbers.js";

const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 253;
const LOCAL = /[\p{L}\p{M}\p{N}_'’+.-]{1,64}$/u;
const DOMAIN = /^[\p{L}\p{M}\p{N}.-]{1,253}/u;
/** What follows an `@` in names of files and of packages. */
const NO_TOP_LEVEL = /\.(?:png|jpe?g|gif|svg|webp|css|m?js|ts|json|html?|php|pdf|txt)$/i;
const SPACED_TOP_LEVEL = /\.(?:com|net|org|io|eu|no|se|dk|fi|de|nl|uk|fr|es|it|us|me|info|biz|example|test|invalid)$/i;

/** Claims e-mail addresses: around every `@`, what zod takes for one, letters of all scripts included. */
export function claimEmails(text: string, claims: Claims): void {
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const spaceBefore = text.charAt(at - 1) === " " ? 1 : 0;
    const spaceAfter = text.charAt(at + 1) === " " ? 1 : 0;
    const left = text.slice(Math.max(0, at - spaceBefore - LONGEST_LOCAL - 1), at - spaceBefore);
    const local = localPart(left);
    const from = at + 1 + spaceAfter;
    const domain = DOMAIN.exec(text.slice(from, from + LONGEST_DOMAIN))?.[0].replace(/[.-]+$/, "");
    if (local === undefined || domain === undefined || NO_TOP_LEVEL.test(domain)) continue;
    if (spaceBefore + spaceAfter > 0 && !SPACED_TOP_LEVEL.test(domain)) continue;
    if (!regexes.email.test(`x@${ascii(domain)}`)) continue;
    const start = at - spaceBefore - local.length;
    if (!claims.touches(start, at)) claims.add("email", start, from + domain.length);
  }
}

/** The local part that ends a text: quoted, or of the characters in common use. */
function localPart(left: string): string | undefined {
  const quoted = /"[^"\n]{1,62}"$/.exec(left)?.[0];
  if (quoted !== undefined) return quoted;
  const local = LOCAL.exec(left)?.[0].replace(/^[^\p{L}\p{N}]+/u, "");
  return local === undefined || local === "" ? undefined : local;
}

/** Letters beyond ASCII (RFC 6531) stand for themselves as one of it, for a pattern that knows no others. */
function ascii(domain: string): string {
  return domain.replaceAll(/[^ -~]/gu, "x").replaceAll(/xn--[a-z0-9-]+/gi, "xn");
}

const IPV4 = /(?<![0-9.\p{L}])(?:[0-9]{1,3}\.){3}[0-9]{1,3}(?![0-9]|\.[0-9])/gu;
const IPV6 = /(?<![0-9A-Za-z:.])[0-9A-Fa-f]{0,4}:[0-9A-Fa-f:]{1,39}(?:(?:[0-9]{1,3}\.){3}[0-9]{1,3})?(?![0-9A-Za-z:])/g;

/**
 * Claims IP addresses. Numbers of versions and sections look alike: the words around tell. So do phone numbers in pairs,
 * 22.33.44.55: without words for either, they are claimed only where `pairs` says so, once phone numbers are.
 */
export function claimIpAddresses(text: string, claims: Claims, pairs: boolean): void {
  for (const match of text.matchAll(IPV6)) {
    const found = match[0].replace(/(?<!:):$/, ""); // a colon that ends a clause
    const [start, end] = [match.index, match.index + found.length];
    if (isIpv6(found) && !claims.touches(start, end)) claims.add("ip-address", start, end);
  }
  for (const match of text.matchAll(IPV4)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (regexes.ipv4.test(match[0]) && !claims.touches(start, end) && isAddress(text, start, end, pairs)) {
      claims.add("ip-address", start, end);
    }
  }
}

function isAddress(text: string, start: number, end: number, pairs: boolean): boolean {
  const label = labelAround(text, start, end);
  if (label === "address") return true;
  const paired = /^[2-9][0-9](?:\.[0-9]{2}){3}$/.test(text.slice(start, end));
  const single = text
    .slice(start, end)
    .split(".")
    .every((part) => part.length === 1);
  return label !== "version" && !single && (pairs || !paired);
}

function isIpv6(found: string): boolean {
  const plain = found.replace(/(?:[0-9]{1,3}\.){3}[0-9]{1,3}$/, (v4) => (regexes.ipv4.test(v4) ? "0:0" : "x"));
  const parts = plain.split(":").filter((part) => part !== "");
  // `1::2` may be anything; a time or a MAC address has no `::`
  return regexes.ipv6.test(plain) && parts.length >= 2 && parts.join("").length >= 5 && /[0-9]/.test(found);
}
