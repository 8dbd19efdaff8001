import { type ConsoleUser, createConsole } from "purposebound/console";
import type { Store } from "purposebound/store";

const ORIGIN = "https://crm.example";

/** A browser at the console: it keeps the cookie of forms, and says where a form comes from. */
export function browseConsole(store: Store, user: ConsoleUser, now: () => Date) {
  const handle = createConsole({ store, authorize: () => user, now });
  let cookie = "";
  let token = "";
  const get = async (path: string): Promise<{ status: number; html: string }> => {
    const response = await handle(new Request(`${ORIGIN}${path}`, { headers: { cookie } }));
    cookie = response.headers.get("set-cookie")?.split(";")[0] ?? cookie;
    const html = await response.text();
    token = /name="form" value="([^"]+)"/.exec(html)?.[1] ?? token;
    return { status: response.status, html };
  };
  const send = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
    handle(
      new Request(`${ORIGIN}${path}`, {
        method: "POST",
        body,
        headers: { cookie, "sec-fetch-site": "same-origin", origin: ORIGIN, ...headers },
      }),
    );
  const post = async (path: string, fields: Record<string, string>, headers?: Record<string, string>) => {
    const response = await send(path, new URLSearchParams({ form: token, ...fields }), headers);
    return { status: response.status, html: await response.text(), location: response.headers.get("location") };
  };
  return { get, post, send, token: () => token };
}
