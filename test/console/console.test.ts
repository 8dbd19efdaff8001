import { Hono } from "hono";
import { type ConsoleUser, createConsole } from "purposebound/console";
import { memory } from "purposebound/memory";
import { generateNoteKey, noteSigner, verifyEvent } from "purposebound/oversight";
import { openStore } from "purposebound/store";
import { beforeAll, describe, expect, it } from "vitest";
import { consoleFor, DPO, FRAGMENTS, NOW, OURS, openSupervised, PAGES, THEIRS } from "./fixture.js";

let opened: Awaited<ReturnType<typeof openSupervised>>;

beforeAll(async () => {
  opened = await openSupervised();
});

const FRAGMENT = "/fragment?assignment=leads&reference=REFERENCE&activity=calls";

const USERS: Readonly<Record<string, ConsoleUser | undefined>> = {
  "DPO of ours": DPO,
  "DPO of theirs": { role: "dpo", actor: "dpo:2", controller: THEIRS },
  "DPO of nobody": { role: "dpo", actor: "dpo:3", controller: { country: "SE", organisationNumber: "5560360793" } },
  "representative of ours": { role: "representative", actor: "ceo:1", controller: OURS },
  "editor of ours": { role: "editor", actor: "editor:1", controller: OURS },
  "caller of ours": { role: "user", actor: "agent:7", controller: OURS, activities: ["leads/calls"] },
  "caller of theirs": { role: "user", actor: "agent:8", controller: THEIRS, activities: ["leads/calls"] },
  "user of ours": { role: "user", actor: "agent:42", controller: OURS },
  "DPO without a controller, of a store with two": { role: "dpo", actor: "dpo:4" },
  nobody: undefined,
};

/** Routes, with the users who see them. All others get the same answer as for what does not exist. */
const SEEN: Readonly<Record<string, readonly string[]>> = {
  "/en/assignments/leads": ["DPO of ours", "representative of ours", "editor of ours"],
  "/nb/assignments/leads": ["DPO of ours", "representative of ours", "editor of ours"],
  "/en/assignments/theirs": ["DPO of theirs"],
  "/en/trail?assignment=leads": ["DPO of ours", "representative of ours"],
  "/en/trail?assignment=theirs": ["DPO of theirs"],
  "/en/trail": ["DPO of ours", "DPO of theirs", "representative of ours"],
  "/en/requests": ["DPO of ours", "DPO of theirs", "representative of ours"],
  "/nb/holds": ["DPO of ours", "DPO of theirs", "representative of ours"],
  "/en/requests/leads/REQUEST": ["DPO of ours", "representative of ours"],
  "/nb/requests/leads/REFUSED": ["DPO of ours", "representative of ours"],
  "/en/requests/theirs/REQUEST": [],
  "/en/requests/leads/00000000-0000-4000-8000-000000000000": [],
  "/en/requests/leads/nobody": [],
  [`/en${FRAGMENT}`]: ["DPO of ours", "representative of ours", "caller of ours"],
  [`/nb${FRAGMENT}&field=phone&part`]: ["DPO of ours", "representative of ours", "caller of ours"],
  [`/en${FRAGMENT.replace("leads", "theirs")}`]: [],
  "/en/assignments/none": [],
  "/en/none": [],
  "/none": [],
};

describe("routes by role and controller", () => {
  for (const [route, seers] of Object.entries(SEEN)) {
    for (const [name, user] of Object.entries(USERS)) {
      it(`${route} ${seers.includes(name) ? "is shown" : "is not there"} for ${name}`, async () => {
        const response = await consoleFor(opened.store, user)(opened.fill(route));
        expect(response.status).toBe(seers.includes(name) ? 200 : 404);
        const html = await response.text();
        if (user?.controller !== OURS) expect(html).not.toContain("Xx ");
        if (user?.controller !== THEIRS) expect(html).not.toContain("Zz ");
      });
    }
  }

  it("answer alike for what is another's and for what is not there", async () => {
    const ask = consoleFor(opened.store, DPO);
    const [other, none] = await Promise.all([ask("/en/assignments/theirs"), ask("/en/assignments/nobodys")]);
    const text = async (response: Response, id: string) => (await response.text()).replaceAll(id, "");
    expect(await text(other, "theirs")).toBe(await text(none, "nobodys"));
  });

  it("show a DPO of nobody that there is nothing, and no name", async () => {
    const response = await consoleFor(opened.store, USERS["DPO of nobody"])("/en/");
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("No assignment yet");
  });
});

describe("a console", () => {
  it("is refused without authorize, a store or a known language", () => {
    const { store } = opened;
    const authorize = () => undefined;
    expect(() => createConsole({ store } as never)).toThrow("authorize");
    expect(() => createConsole({ authorize } as never)).toThrow("store");
    expect(() => createConsole({ store, authorize, language: "de" as never })).toThrow("language");
    expect(() => createConsole({ store, authorize, basePath: "privacy" })).toThrow("basePath");
    expect(() => createConsole({ store, authorize, timeZone: "Mars/Base" })).toThrow("timeZone");
  });

  it.each([...["/a b", "/å", "/%C3%A5", "/a/../b", "/.", "/..", "/%2e", "//evil", "/a;b", "/a//", "/a\r\nb", "/a\\b"]])(
    "is refused with the base path %j, which browsers would send otherwise",
    (basePath) => {
      expect(() => createConsole({ store: opened.store, authorize: () => undefined, basePath })).toThrow("basePath");
    },
  );

  it.each(["/", "/privacy", "/privacy/", "/.well/a-b_c~1"])("is found under the base path %j", async (basePath) => {
    const handle = createConsole({ store: opened.store, authorize: () => DPO, now: opened.clock.now, basePath });
    const at = new URL(`${basePath.replace(/\/$/, "")}/en/`, "https://crm.example");
    expect((await handle(new Request(at))).status).toBe(200);
  });

  it.each([
    ...["https://*.example", "https://*", "https://x.example;y", "https://x'y.example", "https://x.example/", "null"],
    ...[
      "https://x,y.example",
      "ftp://x.example",
      "https://x.example:443",
      "blob:https://x.example/a",
      "HTTPS://x.example",
    ],
  ])("is refused with %j as an origin", (origin) => {
    const options = { store: opened.store, authorize: () => undefined };
    expect(() => createConsole({ ...options, embedIn: ["https://x.example", origin] })).toThrow("embedIn");
    expect(() => createConsole({ ...options, origin })).toThrow("origin");
  });

  it("never writes an address of another host, whatever path it is asked under", async () => {
    const handle = createConsole({ store: opened.store, authorize: () => DPO, now: opened.clock.now });
    const pages = ["", "en", "en/", "en/trail", "en/fragment?assignment=leads&activity=calls&part", "assets/x.css"];
    for (const page of pages) {
      for (const start of ["//evil.example/", "/\\evil.example/", "/a/..//evil.example/"]) {
        const response = await handle(new Request(`https://crm.example${start}${page}`));
        expect([page, response.status, response.headers.get("location")]).toEqual([page, 404, null]);
        expect(await response.text()).not.toContain("evil.example");
      }
    }
  });

  it.each([
    ["/en/", 200],
    ["/nb/assignments/leads", 200],
    ["/en/assignments/none", 404],
    ["/en/trail?what=nonsense", 400],
    ["/en/trail?from=yesterday", 400],
    ["/en/trail?before=7-00000000", 400],
    ["", 303],
  ])("sends its headers with %s, which answers %i", async (path, status) => {
    const response = await consoleFor(opened.store, DPO)(path);
    expect(response.status).toBe(status);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-security-policy":
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "permissions-policy": expect.stringContaining("camera=()"),
    });
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])("refuses %s, and says what it takes", async (method) => {
    const response = await consoleFor(opened.store, DPO)("/en/", { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD");
    expect((await consoleFor(opened.store, undefined)("/en/", { method })).status).toBe(404);
  });

  it("answers HEAD as GET, without the page", async () => {
    const response = await consoleFor(opened.store, DPO)("/en/", { method: "HEAD" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
  });

  it("serves its stylesheet under a name of its hash, to be kept for good, and under no other", async () => {
    const ask = consoleFor(opened.store, DPO);
    const [, name = ""] = /assets\/(console-[0-9a-f]{16}\.css)/.exec(await (await ask("/en/")).text()) ?? [];
    const response = await consoleFor(opened.store, undefined)(`/assets/${name}`);
    expect(response.headers.get("content-type")).toBe("text/css; charset=utf-8");
    expect(response.headers.get("cache-control")).toContain("immutable");
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(await response.text()).not.toMatch(/url\(|@import|expression/);
    expect((await ask("/assets/console-0000000000000000.css")).status).toBe(404);
  });

  it.each([
    ["https://crm.example/privacy", "privacy/en/"],
    ["https://crm.example/privacy/", "en/"],
    ["https://crm.example/privacy/nb", "nb/"],
  ])("sends %s on to %s, wherever it is mounted", async (url, location) => {
    for (const basePath of ["/privacy", undefined]) {
      const handle = createConsole({ store: opened.store, authorize: () => DPO, ...(basePath ? { basePath } : {}) });
      const response = await handle(new Request(url));
      expect([response.status, response.headers.get("location")]).toEqual([303, location]);
    }
  });

  it("links in such a way that every link of a page leads to a page, under any mount", async () => {
    for (const mount of ["", "/privacy", "/nb/en/tools"]) {
      const handle = createConsole({ store: opened.store, authorize: () => DPO, now: () => NOW });
      const pages = ["/en/", "/nb/assignments", "/en/assignments/leads", "/nb/trail?actor=agent:42"];
      for (const page of [...pages, "/en/requests", "/en/holds", "/nb/requests/leads/REQUEST"]) {
        const url = `https://crm.example${mount}${opened.fill(page)}`;
        const html = await (await handle(new Request(url))).text();
        const links = new Set(
          [...html.matchAll(/href="([^"#]+)/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&")),
        );
        links.delete("data:,");
        expect(links.size).toBeGreaterThan(4);
        for (const href of links) {
          const target = new URL(href, url);
          expect(target.pathname.startsWith(`${mount}/`), `${url} → ${target}`).toBe(true);
          expect((await handle(new Request(target))).status, `${url} → ${target}`).toBe(200);
        }
      }
    }
  });

  it("says that the trail cannot be read, tells the application why, and shows nothing of it", async () => {
    const { store } = await openSupervised();
    await store.close();
    const errors: unknown[] = [];
    const response = await consoleFor(store, DPO, { onError: (error) => errors.push(error) })("/en/");
    expect(response.status).toBe(500);
    const html = await response.text();
    expect(html).toContain("The trail cannot be read just now");
    expect(html).toContain("Nothing you did is lost.");
    expect(html).not.toContain("store-closed");
    expect(errors).toEqual([expect.objectContaining({ code: "store-closed" })]);
  });

  it("fails closed if authorize throws, or answers with what is no user", async () => {
    const errors: unknown[] = [];
    for (const authorize of [
      () => {
        throw new Error("no session");
      },
      () => ({ role: "admin", actor: "dpo:1" }),
      () => ({ role: "dpo" }),
      () => ({ ...DPO, controler: OURS }),
    ]) {
      const handle = createConsole({
        store: opened.store,
        authorize: authorize as never,
        onError: (one) => errors.push(one),
      });
      const response = await handle(new Request("https://crm.example/en/"));
      expect(response.status).toBe(500);
      expect(await response.text()).not.toContain("Xx ");
    }
    expect(errors).toHaveLength(4);
  });

  it("shows no name, phone number or other value of a person, on any page", async () => {
    const ask = consoleFor(opened.store, DPO);
    for (const page of [...[...PAGES, ...FRAGMENTS].map((one) => `/en${one}`), "/nb/trail?what=rights"]) {
      const html = await (await ask(opened.fill(page))).text();
      expect(html).not.toMatch(/Nordmann|Kari|\+?47 ?9000/);
    }
  });

  it("withholds numbers of people below the smallest group", async () => {
    const few = await openSupervised();
    for (let serial = 2; serial < 12; serial += 1) {
      await few.data.subject({ phone: `+479000${String(serial).padStart(4, "0")}` }, { actor: "privacy:3" }).erase();
    }
    const html = await (await consoleFor(few.store, DPO)("/en/assignments/leads")).text();
    expect(html).toContain("fewer than 5");
  });

  it("tells that nothing is there on a store without assignments", async () => {
    const store = await openStore({ storage: memory(), assignments: [] });
    const response = await consoleFor(store, { role: "dpo", actor: "dpo:1" })("/en/");
    expect(await response.text()).toContain("No assignment yet");
  });

  it("says that a trail without a log is not sealed, and has no proof of its events", async () => {
    const ask = consoleFor(opened.store, DPO);
    expect(await (await ask("/en/trail")).text()).not.toContain("tlog-proof");
    expect((await ask("/en/proof?assignment=leads&position=1-00000000")).status).toBe(404);
  });

  it("gives the proof of a sealed event as a file that verifies, to those alone who may see the event", async () => {
    const { signerKey, verifierKey } = generateNoteKey("fjordnet.example/crm");
    const { store, leads } = await openSupervised(undefined, undefined, { signer: noteSigner(signerKey) });
    const ask = consoleFor(store, DPO);
    const read = async () => (await (await ask("/en/trail?what=erased")).text()).replaceAll("&amp;", "&");
    const find = async () => /href="\.(\/proof\?[^"]+)"/.exec(await read())?.[1];
    // what is not sealed yet has no proof, and no link that leads nowhere
    expect(await find()).toBeUndefined();
    expect(await read()).toContain("This event is not yet sealed");
    let position = "";
    for await (const event of store.oversight.events(leads)) ({ position } = event);
    const early = await ask(`/en/proof?${new URLSearchParams({ assignment: "leads", position })}`);
    expect([early.status, (await early.text()).includes("not yet sealed")]).toEqual([404, true]);
    const { size } = await store.oversight.log(leads).seal();
    const path = await find();
    expect(await read()).toContain(`${size} events are sealed.`);
    const response = await ask(`/en${path}`);
    expect(response.headers.get("content-disposition")).toMatch(
      /^attachment; filename="leads-\d+-[0-9a-f]{8}\.tlog-proof"$/,
    );
    expect(response.headers.get("cache-control")).toBe("no-store");
    const verified = verifyEvent(await response.text(), {
      origin: "fjordnet.example/crm/leads",
      verifier: verifierKey,
    });
    expect(JSON.stringify(verified)).toContain("erased");
    const theirs = consoleFor(store, { role: "dpo", actor: "dpo:2", controller: THEIRS });
    expect((await theirs(`/en${path}`)).status).toBe(404);
    expect((await ask("/en/proof?assignment=leads&position=nonsense")).status).toBe(400);
  });

  it("is mounted in Hono by one line", async () => {
    const handle = createConsole({ store: opened.store, authorize: () => DPO, now: () => NOW, basePath: "/privacy" });
    const app = new Hono();
    app.all("/privacy/*", (c) => handle(c.req.raw));
    app.get("/*", (c) => c.text("the application"));
    const page = await app.request("/privacy/nb/assignments/leads");
    expect(page.status).toBe(200);
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(await (await app.request("/other")).text()).toBe("the application");
    expect((await app.request("/privacy/en/", { method: "POST" })).status).toBe(405);
  });
});
