import { regexes } from "zod/v4/core";
import type { Claims } from "./numbers.js";

const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 253;
const LOCAL = /[\p{L}\p{M}\p{N}_'’+.-]{1,64}$/u;
/** A domain; after words for it, or after a slip, its dots may be spelt out or spaced: "firma dot no", "firma .no". */
const DOMAIN = /^[\p{L}\p{M}\p{N}.-]{1,253}((?: (?:(?:dot|punktum|punkt) |\.)[\p{L}\p{N}-]{1,62}[\p{L}\p{N}]){0,3})/iu;
/** Endings after an `@` in names of files and of packages. */
const NO_TOP_LEVEL = /\.(?:png|jpe?g|gif|svg|webp|css|m?js|ts|json|html?|php|pdf|txt)$/i;
/** Ends an address whose parts are set apart. Among words, other domains cannot be told from sentences. */
export const SPACED_TOP_LEVEL =
  /\.(?:com|net|org|io|eu|no|se|dk|fi|de|nl|uk|fr|es|it|us|me|info|biz|example|test|invalid)$/i;

/** Claims e-mail addresses: around every `@`, what zod takes for one, letters of all scripts included. */
export function claimEmails(text: string, claims: Claims): void {
  const search = claims.search("email");
  for (let at = text.indexOf("@"); at >= 0 && !search.ended; at = text.indexOf("@", at + 1)) {
    const spaceBefore = text.charAt(at - 1) === " " ? 1 : 0;
    const spaceAfter = text.charAt(at + 1) === " " ? 1 : 0;
    const local = localPart(text, at - spaceBefore);
    const domain = domainAt(text, at + 1 + spaceAfter, spaceBefore + spaceAfter > 0);
    if (local === undefined || domain === undefined) continue;
    const start = at - spaceBefore - local.length;
    if (!claims.touches(start, at)) search.claim(start, domain.end);
  }
}

/** Returns the local part that ends there, quoted or of the characters in common use. */
export function localPart(text: string, end: number): string | undefined {
  const left = text.slice(Math.max(0, end - LONGEST_LOCAL - 1), end);
  const quoted = /"[^"\n]{1,62}"$/.exec(left)?.[0];
  if (quoted !== undefined) return quoted;
  const local = LOCAL.exec(left)?.[0].replace(/^[^\p{L}\p{N}]+/u, "");
  return local === undefined || local === "" ? undefined : local;
}

/** Returns the domain that begins there, and whether words or spaces stand in it. */
export function domainAt(
  text: string,
  start: number,
  apart: boolean,
): { readonly name: string; readonly end: number; readonly spaced: boolean } | undefined {
  const match = DOMAIN.exec(text.slice(start, start + LONGEST_DOMAIN));
  if (match === null) return undefined;
  const spaced = match[1] ?? "";
  const plain = match[0].slice(0, match[0].length - spaced.length);
  if (spaced !== "") {
    const name = plain + spaced.replaceAll(/ (?:dot|punktum|punkt) | \./gi, ".");
    if (isDomain(name) && SPACED_TOP_LEVEL.test(name)) {
      return { name, end: start + match[0].length, spaced: true };
    }
  }
  const name = plain.replace(/[.-]+$/, "");
  if (!isDomain(name) || (apart && !SPACED_TOP_LEVEL.test(name))) return undefined;
  return { name, end: start + name.length, spaced: false };
}

function isDomain(name: string): boolean {
  return !NO_TOP_LEVEL.test(name) && regexes.email.test(`x@${ascii(name)}`);
}

/** Replaces letters beyond ASCII (RFC 6531) by one of ASCII, for a pattern that knows no others. */
function ascii(domain: string): string {
  return domain.replaceAll(/[^ -~]/gu, "x").replaceAll(/xn--[a-z0-9-]+/gi, "xn");
}
