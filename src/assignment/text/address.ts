import { withoutInvisible } from "./spelling.js";

/** The part before the @: atoms of RFC 5322 with dots between them, and letters of all scripts (RFC 6531). */
const LOCAL = /^[\p{L}\p{M}\p{N}!#$%&'*+\-/=?^_`{|}~]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+\-/=?^_`{|}~]+)*$/u;
/** A domain in ASCII: labels of letters, digits and hyphens, the last of them no number. */
const DOMAIN = /^(?:[a-z0-9][a-z0-9-]*\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+)$/;
/** Letters of domains in other scripts, with the marks that they are written with; U+3002 is a dot of theirs. */
const INTERNATIONAL = /^[\u200d\p{L}\p{M}\p{N}\u00b7\u0375\u05f3\u05f4\u30fb.\-\u3002\uff0e\uff61\u200c]+$/u;
/** Nearly all addresses, which need no more than small letters. */
const PLAIN = /^[a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*@(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,}$/;
/** The longest that a mailbox can be in SMTP (RFC 5321), in bytes. */
const LONGEST = 254;
/** The longest spelling that is read, with blanks and invisible characters. */
const LONGEST_SPELLING = 1_000;

/** The pattern of canonical forms, as far as a pattern can tell. */
export const CANONICAL_ADDRESS: RegExp = /^[^\s@]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/**
 * An e-mail address in its canonical form: small letters, composed (NFC), with the domain in ASCII (RFC 5891), so that
 * `kari@blåbær.example` and `kari@xn--blbr-roah.example` are one. Nothing if the text is no address, or more than one.
 *
 * Domains of other scripts are those of the platform's `URL` (UTS #46); those in ASCII stay as they are.
 */
export function toAddress(text: string): string | undefined {
  // a domain of other scripts takes long to convert
  if (text.length > LONGEST_SPELLING) return undefined;
  const small = text.trim().toLowerCase();
  if (small.length <= LONGEST && PLAIN.test(small) && !/[@.]xn--/.test(small)) return small;
  const at = small.lastIndexOf("@");
  // blanks stand around the address only; invisible characters may stand anywhere
  const local = withoutInvisible(small.slice(0, Math.max(0, at)))
    .trimStart()
    .normalize("NFC");
  const domain = toDomain(small.slice(at + 1));
  if (at < 0 || domain === undefined || !LOCAL.test(local)) return undefined;
  const address = `${local}@${domain}`;
  return new TextEncoder().encode(address).length > LONGEST ? undefined : address;
}

/** Converts a domain to ASCII. Joiners of Arabic and Indic letters stay, since the platform knows when they count. */
function toDomain(text: string): string | undefined {
  const joined = text.replaceAll(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, "");
  const written = joined.trimEnd().normalize("NFC");
  const isAscii = DOMAIN.test(written) && !/(?:^|\.)xn--/.test(written);
  if (isAscii) return written;
  if (!INTERNATIONAL.test(written)) return undefined;
  try {
    const { hostname } = new URL(`http://${written}`);
    return DOMAIN.test(hostname) ? hostname : undefined;
  } catch {
    return undefined;
  }
}
