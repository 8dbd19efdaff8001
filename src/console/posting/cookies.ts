/** A cookie of the console. Its value is random text of our own alphabet. */
export interface OwnCookie {
  /** Names its use. The path is added to the name that browsers see. */
  readonly use: "pb-forms" | "pb-visit";
  readonly value: string;
  /** The path below which it is sent. */
  readonly path: string;
  /** Seconds until it is forgotten; 0 deletes it. Without it, the browser forgets it when it is closed. */
  readonly maxAge?: number;
}

const VALUE = /^[A-Za-z0-9_-]{1,200}$/;

/**
 * Reads a cookie of our own. If a name stands twice, somebody else has set one of them, and neither counts.
 *
 * @param path - The path below which it was sent.
 */
export function readCookie(request: Request, use: OwnCookie["use"], path: string): string | undefined {
  const name = nameCookie(use, path);
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
export function writeCookie({ use, value, path, maxAge }: OwnCookie, url: URL): string {
  const age = maxAge === undefined ? "" : `; Max-Age=${maxAge}`;
  const secure = url.protocol === "http:" && LOCAL.test(url.hostname) ? "" : "; Secure";
  return `${nameCookie(use, path)}=${value}; Path=${encodePath(path)}${age}; HttpOnly; SameSite=Strict${secure}`;
}

/**
 * Names a cookie by its path, such as `pb-visit.privacy`. A browser sends the cookies of a console at `/` to one at `/privacy` too, where
 * two of one name would count for nothing.
 */
function nameCookie(use: OwnCookie["use"], path: string): string {
  const mount = path.replace(/\/+$/, "");
  return (
    use + mount.replaceAll(/[^A-Za-z0-9-]/gu, (one) => (one === "/" ? "." : `_${one.codePointAt(0)?.toString(16)}_`))
  );
}

/** Keeps a path from ending its attribute. */
function encodePath(path: string): string {
  return path.replaceAll(/[^!#-+\--:=?-~]/g, encodeURIComponent).replaceAll(";", "%3B") || "/";
}
