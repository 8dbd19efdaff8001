const encoder = new TextEncoder();

/** Draws a random secret of 256 bits. */
export function drawSecret(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
}

/**
 * Makes the token of the forms of one reader, from a secret that only their browser has. A page of another site knows neither.
 *
 * @param secret - The value of their cookie.
 * @param use - Names reader and purpose, so that a token is good for nothing else.
 */
export async function makeToken(secret: string, use: string): Promise<string> {
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
  ]);
  return toBase64Url(new Uint8Array(await crypto.subtle.sign("HMAC", key, encoder.encode(use))));
}

/** Tells if two texts are the same, in a time that does not tell where they differ. */
export function isSameText(one: string, other: string): boolean {
  const [left, right] = [encoder.encode(one), encoder.encode(other)];
  let different = left.length ^ right.length;
  for (let at = 0; at < left.length; at += 1) different |= (left[at] ?? 0) ^ (right[at % right.length] ?? 0);
  return different === 0;
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
