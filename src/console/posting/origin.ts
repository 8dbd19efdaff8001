/** Scheme, host and port as browsers write them. The URL Standard also lets a host have `*`, `;` and `'`, which mean more in a header. */
const ORIGIN = /^https?:\/\/(?:[a-z0-9_](?:[a-z0-9._-]*[a-z0-9._])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/;

/** Tells if text is an origin, and nothing more. It stands in a header. */
export function isOrigin(text: unknown): boolean {
  return typeof text === "string" && ORIGIN.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

/**
 * Tells if a request that changes something was sent by a page of the same origin. Browsers say so in `Sec-Fetch-Site`, which no page can
 * set, and in `Origin`. A request with neither header was sent by no page of ours.
 *
 * @param origin - The origin at which the application is reached, if a proxy makes that of the request another one.
 */
export function isSameOrigin(request: Request, origin: string | undefined): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  const stated = request.headers.get("origin");
  // a page that tells no referrer tells no origin either
  if (stated === null || stated === "null") return site === "same-origin";
  const own = new URL(request.url);
  if (stated === (origin ?? own.origin)) return true;
  // a proxy ends the encryption, and hands on the name of the host
  return origin === undefined && site === "same-origin" && readHost(stated) === own.host;
}

function readHost(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
