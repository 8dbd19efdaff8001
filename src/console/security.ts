/**
 * Headers of every answer, those of errors too. Nothing runs, nothing is loaded from elsewhere, and no other page can frame the console.
 */
const ALWAYS: Readonly<Record<string, string>> = {
  "Content-Security-Policy":
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
  "X-Robots-Tag": "noindex, nofollow",
};

/** Answers with a page. It is kept by nobody on the way, since it is for one reader at one moment. */
export function answerPage(
  html: string,
  status: number,
  isHead: boolean,
  more: Readonly<Record<string, string>> = {},
): Response {
  return new Response(isHead ? null : html, {
    status,
    headers: {
      ...ALWAYS,
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      Vary: "Cookie, Authorization",
      ...more,
    },
  });
}

/** Answers with an asset. Its name has the hash of its text, so that it never changes under that name. */
export function answerAsset(text: string, type: string, isHead: boolean): Response {
  return new Response(isHead ? null : text, {
    headers: { ...ALWAYS, "Content-Type": type, "Cache-Control": "public, max-age=31536000, immutable" },
  });
}

/** Answers with a file to keep. Its name has no characters but those of ids and positions. */
export function answerFile(text: string, name: string, isHead: boolean, type = "text/plain; charset=utf-8"): Response {
  return new Response(isHead ? null : text, {
    headers: {
      ...ALWAYS,
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${name.replaceAll(/[^a-z0-9.-]/g, "_")}"`,
      "Cache-Control": "no-store",
    },
  });
}

/** Sends the reader to another page, by a relative address. */
export function answerElsewhere(location: string, more: Readonly<Record<string, string>> = {}): Response {
  const headers = { ...ALWAYS, Location: location, "Cache-Control": "no-store", ...more };
  return new Response(null, { status: 303, headers });
}
