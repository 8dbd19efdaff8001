import type { NodeRequest } from "./types.js";

/** A name or address of a host with its port, and nothing besides: no user, no path. */
export const HOST = /^(?:[a-z0-9_](?:[a-z0-9._-]*[a-z0-9._])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/** A path and query of visible ASCII characters, as RFC 3986 has them. A second slash would begin the name of another host. */
const TARGET = /^\/(?!\/)[^?#\\\s]*(?:\?[^#\s]*)?$/;

const VISIBLE = /^[!-~]*$/;

/**
 * Builds the address that a request asks for. The path is the whole one, which frameworks keep as `originalUrl` when they cut off a prefix.
 *
 * @param origin - The origin of the application. If it is left out, connection and `Host` tell it.
 * @returns The address, or undefined if the request names no host, several, or one of the target's own choice.
 */
export function buildAddress(incoming: NodeRequest, origin: string | undefined): URL | undefined {
  const host = readHost(incoming);
  if (host === "malformed") return undefined;
  const scheme = Reflect.get(incoming.socket, "encrypted") === true ? "https" : "http";
  const base = origin ?? (host === undefined ? undefined : toOrigin(`${scheme}://${host}`));
  const original: unknown = Reflect.get(incoming, "originalUrl");
  const target = typeof original === "string" ? original : (incoming.url ?? "");
  if (base === undefined || !TARGET.test(target) || !VISIBLE.test(target)) return undefined;
  const url = new URL(base + target);
  // two dots may leave a second slash at the front
  return url.origin === base && !url.pathname.startsWith("//") ? url : undefined;
}

/** Reads the host of a request. HTTP/1.0 needs none; RFC 9112 (3.2) refuses several. */
function readHost(incoming: NodeRequest): string | "malformed" | undefined {
  const { rawHeaders } = incoming;
  const stated = rawHeaders.filter((_, at) => at % 2 === 1 && /^(?:host|:authority)$/i.test(rawHeaders[at - 1] ?? ""));
  // HTTP/2 may have both, and they may not differ
  if (incoming.httpVersionMajor < 2 && stated.length > 1) return "malformed";
  const hosts = new Set(stated);
  const [host] = hosts;
  if (hosts.size > 1 || (host !== undefined && !HOST.test(host))) return "malformed";
  return host;
}

/** Returns an origin in its own form. Hosts that URL reads as others, such as `127.1` or `0x7f.1`, have none. */
function toOrigin(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { origin, hostname } = new URL(text);
  const [, given] = /^https?:\/\/(.*?)(?::\d+)?$/.exec(text.toLowerCase()) ?? [];
  return hostname === given ? origin : undefined;
}
