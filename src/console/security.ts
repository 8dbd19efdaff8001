const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * Headers of every answer, those of errors too. Nothing runs, nothing is loaded from elsewhere, and no other page can frame the console.
 */
const ALWAYS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": POLICY,
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

/**
 * Answers with the fragment. It is the one page that others may frame: those of the same origin, and those of the origins that the
 * application names.
 */
export function answerFragment(html: string, status: number, isHead: boolean, embedIn: readonly string[]): Response {
  const response = answerPage(html, status, isHead, {
    "Content-Security-Policy": POLICY.replace(
      "frame-ancestors 'none'",
      ["frame-ancestors 'self'", ...embedIn].join(" "),
    ),
    // the older header knows no other origins
    ...(embedIn.length === 0
      ? { "X-Frame-Options": "SAMEORIGIN" }
      : { "Cross-Origin-Resource-Policy": "cross-origin" }),
  });
  if (embedIn.length > 0) response.headers.delete("X-Frame-Options");
  return response;
}

/** Answers with an asset. Its name has the hash of its text, so that it never changes under that name. */
export function answerAsset(
  text: string,
  type: string,
  isHead: boolean,
  more: Readonly<Record<string, string>> = {},
): Response {
  const kept = { "Content-Type": type, "Cache-Control": "public, max-age=31536000, immutable" };
  return new Response(isHead ? null : text, { headers: { ...ALWAYS, ...kept, ...more } });
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
