import type { FetchHandler, NodeHandlerOptions } from "purposebound/node";
import { toNodeHandler } from "purposebound/node";
import { describe, expect, it, onTestFinished } from "vitest";
import { handle, store, support } from "../../examples/mounts/console.js";
import { createApp as createExpress } from "../../examples/mounts/express.js";
import { createApp as createFastify } from "../../examples/mounts/fastify.js";
import { createApp as createHono } from "../../examples/mounts/hono.js";
import * as nextRoute from "../../examples/mounts/next-route.js";
import { createApp as createNode } from "../../examples/mounts/node.js";
import { type Echoed, echo, listen, open, sendRaw } from "./servers.js";

type Mount = (handle: FetchHandler, options?: NodeHandlerOptions) => Promise<URL>;

/** Each example, as a server that listens. */
const MOUNTS: Readonly<Record<string, Mount>> = {
  "plain Node.js": (handle, options) => open(createNode(handle, options)),
  Express: (handle, options) => listen(createExpress(handle, options)),
  Fastify: async (handle, options) => {
    const app = await createFastify(handle, options);
    onTestFinished(() => app.close());
    return new URL(await app.listen({ host: "127.0.0.1", port: 0 }));
  },
  // under Node.js, through this package's own handler
  Hono: (handle, options) => listen(toNodeHandler(createHono(handle).fetch, options)),
};

const DPO = { authorization: "Bearer of-the-dpo" };

/** The console of the examples, as a reader walks through it. */
async function walk(at: URL): Promise<void> {
  const ask = (path: string | URL, init?: RequestInit) => fetch(new URL(path, at), { headers: DPO, ...init });
  const entry = await ask("/privacy/", { redirect: "manual" });
  expect(entry.status).toBe(303);
  const home = await ask("/privacy/en/");
  expect(home.status).toBe(200);
  expect(home.headers.get("content-security-policy")).toContain("default-src 'none'");
  const html = await home.text();

  const links = [...html.matchAll(/<a\b[^>]*\bhref="([^"#]+)"/g)].map(([, href]) => new URL(href ?? "", home.url));
  const assignments = links.find(({ pathname }) => pathname === "/privacy/en/assignments");
  const listed = await ask(assignments ?? "/no-link");
  expect(listed.status).toBe(200);
  expect(await listed.text()).toContain("Answer customers");

  const [, sheet = ""] = /<link\b[^>]*\bhref="([^"]+\.css)"/.exec(html) ?? [];
  const style = await ask(new URL(sheet, home.url));
  expect([style.status, style.headers.get("content-type")]).toEqual([200, "text/css; charset=utf-8"]);
  expect((await style.text()).length).toBeGreaterThan(1_000);

  const head = await ask("/privacy/en/", { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([200, ""]);
  expect(head.headers.get("content-type")).toBe(home.headers.get("content-type"));

  expect((await ask("/privacy/en/none")).status).toBe(404);
  const stranger = await fetch(new URL("/privacy/en/", at));
  expect(stranger.status).toBe(404);
  expect(await stranger.text()).not.toContain("Answer customers");
}

/** A form of the console, filled in and sent as a browser does, and then as a page of another site would have it sent. */
async function fillIn(at: URL): Promise<void> {
  const { requests } = store.dataset(support);
  const { id } = await requests.receive({ right: "access", receivedAt: new Date(), actor: "agent:7" });
  const page = new URL(`/privacy/en/requests/support/${id}`, at);
  const shown = await fetch(page, { headers: DPO });
  const [, form = ""] = /name="form" value="([^"]+)"/.exec(await shown.text()) ?? [];
  const cookie = shown.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  const body = new URLSearchParams({ form, do: "verify", by: "code" });
  const send = (from: string, site: string) =>
    fetch(page, {
      method: "POST",
      body,
      redirect: "manual",
      headers: { ...DPO, cookie, origin: from, "sec-fetch-site": site },
    });
  expect((await send("https://evil.example", "cross-site")).status).toBe(403);
  expect(await requests.find(id)).toMatchObject({ verified: undefined });
  expect((await send(at.origin, "same-origin")).status).toBe(303);
  expect(await requests.find(id)).toMatchObject({ verified: { by: "code", actor: "dpo:1" } });
}

describe.each(Object.entries(MOUNTS))("the console under %s", (_, mount) => {
  it("shows its pages, assets and refusals as it does alone", async () => {
    await walk(await mount(handle));
  });

  it("takes a form of its own, and none that another site has sent", async () => {
    await fillIn(await mount(handle));
  });

  it("is given a form as it was sent, and both cookies come back", async () => {
    const at = await mount(echo);
    const form = new URLSearchParams([
      ["token", "a+b=c&d %"],
      ["name", "Åse Nordmann"],
      ["necessary", "email"],
      ["necessary", "phone"],
      ["note", "two\r\nlines 🙂"],
      ["empty", ""],
    ]);
    const headers = { cookie: "session=s; form=f", origin: "https://crm.example", "sec-fetch-site": "same-origin" };
    const response = await fetch(new URL("/privacy/en/drafts?step=2", at), { method: "POST", body: form, headers });
    expect(response.status).toBe(201);
    expect(response.headers.getSetCookie()).toEqual([
      "one=1; Path=/privacy; HttpOnly; SameSite=Strict",
      "two=2; Path=/privacy; Expires=Sat, 01 Jan 2028 00:00:00 GMT",
    ]);
    // fetch() reads its own answer
    const sent = (await response.json()) as Echoed;
    expect(sent).toMatchObject({ method: "POST", url: `${at.origin}/privacy/en/drafts?step=2`, headers });
    expect([...new URLSearchParams(sent.body ?? "")]).toEqual([...form]);
    expect(sent.headers["content-type"]).toMatch(/^application\/x-www-form-urlencoded/);
    expect(sent.headers["content-length"]).toBe(String(sent.body?.length));
  });

  it("is given JSON and an empty body as they were sent", async () => {
    const at = new URL("/privacy/en/", await mount(echo));
    const send = async (init: RequestInit) => ((await (await fetch(at, init)).json()) as Echoed).body;
    const json = '{"name":"Åse","list":[1,null,{"deep":true}]}';
    expect(await send({ method: "POST", body: json, headers: { "content-type": "application/json" } })).toBe(json);
    expect(await send({ method: "POST" })).toBe("");
  });

  it("sees the origin that the option names, whatever the request says of itself", async () => {
    const at = await mount(echo, { origin: "https://crm.example" });
    const headers = { "x-forwarded-host": "evil.example", "x-forwarded-proto": "http", forwarded: "host=evil.example" };
    const response = await fetch(new URL("/privacy/en/?a=1", at), { headers });
    expect(((await response.json()) as Echoed).url).toBe("https://crm.example/privacy/en/?a=1");
  });

  it("answers 413 to a body that is stated to be too large, and takes one of just the size", async () => {
    const at = await mount(echo);
    const form = `POST /privacy/en/ HTTP/1.1\r\nHost: crm.example\r\nContent-Type: text/plain\r\n`;
    expect(await sendRaw(at, `${form}Content-Length: 65537\r\n\r\nx`)).toMatch(/^HTTP\/1\.1 413 /);
    const whole = `${form}Connection: close\r\nContent-Length: 65536\r\n\r\n${"x".repeat(65_536)}`;
    expect(await sendRaw(at, whole)).toMatch(/^HTTP\/1\.1 201 /);
  });
});

describe("the console under Next.js", () => {
  it("is the route handler itself", async () => {
    expect(Object.keys(nextRoute).sort()).toEqual(["GET", "HEAD", "POST"]);
    const routes: Readonly<Record<string, FetchHandler>> = nextRoute;
    // Next.js calls a route handler with a Request; no Next server is started
    const at = await listen(toNodeHandler((request) => routes[request.method]?.(request) ?? Response.error()));
    await walk(at);
    await fillIn(at);
  });
});
