/** A cookie of the console. Its name has the path's own meaning, and its value is random text of our own alphabet. */
export interface OwnCookie {
  readonly name: string;
  readonly value: string;
  /** The path below which it is sent. */
  readonly path: string;
  /** Seconds until it is forgotten; 0 deletes it. Without it, the browser forgets it when it is closed. */
  readonly maxAge?: number;
}

const VALUE = /^[A-Za-z0-9_-]{1,200}$/;

/** Reads a cookie of our own. If a name stands twice, somebody else has set one of them, and neither counts. */
export function readCookie(request: Request, name: string): string | undefined {
  const found = (request.headers.get("cookie") ?? "").split(";").flatMap((pair) => {
    const [key, ...rest] = pair.trim().split("=");
    return key === name ? [rest.join("=")] : [];
  });
  const [value] = found;
  return found.length === 1 && value !== undefined && VALUE.test(value) ? value : undefined;
}

const LOCAL = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * Writes a cookie that scripts cannot read, and that goes along with no request of another site. It is for encrypted connections only, but
 * for those that never leave the machine.
 */
export function writeCookie({ name, value, path, maxAge }: OwnCookie, url: URL): string {
  const age = maxAge === undefined ? "" : `; Max-Age=${maxAge}`;
  const secure = url.protocol === "http:" && LOCAL.test(url.hostname) ? "" : "; Secure";
  return `${name}=${value}; Path=${encodePath(path)}${age}; HttpOnly; SameSite=Strict${secure}`;
}

/** Keeps a path from ending its attribute. */
function encodePath(path: string): string {
  return path.replaceAll(/[^!#-+\--:=?-~]/g, encodeURIComponent).replaceAll(";", "%3B") || "/";
}
