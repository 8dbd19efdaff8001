import { regexes } from "zod/v4/core";
import { labelAround } from "./labels.js";
import type { Claims } from "./numbers.js";

const IPV4 = /(?<![0-9.\p{L}])(?:[0-9]{1,3}\.){3}[0-9]{1,3}(?![0-9]|\.[0-9])/gu;
const IPV6 =
  /(?<![0-9A-Za-z:.])[0-9A-Fa-f]{0,4}:[0-9A-Fa-f:]{1,39}(?:(?:[0-9]{1,3}\.){3}[0-9]{1,3}(?![0-9A-Za-z]|\.[0-9])|(?![0-9A-Za-z:]|\.[0-9]))/g;

/**
 * Claims IP addresses. Numbers of versions and sections look alike, and the words around them decide. Phone numbers in
 * pairs, such as 22.33.44.55, look alike too. Without words for either, they are claimed only with `pairs`, which the guard
 * sets after it has claimed phone numbers.
 */
export function claimIpAddresses(text: string, claims: Claims, pairs: boolean): void {
  const [sixes, fours] = [claims.search("ip-address"), claims.search("ip-address")];
  for (const match of text.matchAll(IPV6)) {
    if (sixes.ended) break;
    const found = match[0].replace(/(?<!:):$/, ""); // a colon that ends a clause
    const [start, end] = [match.index, match.index + found.length];
    if (isIpv6(found) && !claims.touches(start, end)) sixes.claim(start, end);
  }
  for (const match of text.matchAll(IPV4)) {
    if (fours.ended) break;
    const [start, end] = [match.index, match.index + match[0].length];
    if (regexes.ipv4.test(match[0]) && !claims.touches(start, end) && isAddress(text, start, end, pairs)) {
      fours.claim(start, end);
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
  const plain = found.replace(/(?:[0-9]{1,3}\.){3}[0-9]{1,3}/, (v4) => (regexes.ipv4.test(v4) ? "0:0" : v4));
  // `1::2` may be anything; a time or a MAC address has no `::`
  return regexes.ipv6.test(plain) && plain.replaceAll(":", "").length >= 5 && /[0-9]/.test(found);
}
