import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { createConsole } from "purposebound/console";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { broadbandUpgrade } from "../../examples/fjordnet/assignments.js";
import { fillStore } from "../../examples/fjordnet/console.js";

/** Chromium as systems install it. The project installs none by itself. */
const CHROMIUM = [
  process.env.CHROMIUM ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((path) => path !== "" && existsSync(path));

/** The folder of the screens, to be looked at; git ignores it. */
const SCREENS = fileURLToPath(new URL("./screens/", import.meta.url));

const AXE = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

const PAGES = {
  home: "/",
  assignments: "/assignments",
  assignment: "/assignments/broadband-upgrade",
  requests: "/requests",
  request: "/requests/broadband-upgrade/REQUEST",
  holds: "/holds?assignment=broadband-upgrade",
  fragment: "/fragment?assignment=broadband-upgrade&activity=spring-calls&reference=REFERENCE",
  field: "/fragment?assignment=broadband-upgrade&activity=spring-calls&field=phone&reference=REFERENCE",
  trail: "/trail",
  refusals: "/trail?assignment=fault-repair&what=out",
  missing: "/assignments/none",
  filter: "/trail?from=yesterday",
};

const SIZES = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

/** A page of an application whose own style is loud, with the fragment as a part and in a frame. */
function writeCrm(part: string, frame: string): string {
  const loud = "body, body * { color: #f00; font: 40px monospace; text-transform: uppercase }";
  return `<!doctype html><html lang="en"><title>CRM</title><style>${loud}</style><p id="own">Contact</p>${part}<iframe title="Why" src="${frame.replaceAll("&", "&amp;")}" width="700" height="400"></iframe></html>`;
}

interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

if (CHROMIUM === undefined) console.log("test/browser was left out: there is no chromium (apt-get install chromium)");

describe.runIf(CHROMIUM !== undefined)("the console in Chromium", () => {
  let browser: Browser;
  let server: Server;
  let origin: string;
  let pages: Readonly<Record<string, string>> = PAGES;

  beforeAll(async () => {
    const { store, now } = await fillStore();
    const [request] = await store.oversight.requests(broadbandUpgrade, { open: true });
    const fill = (path: string): string =>
      path.replace("REQUEST", request?.id ?? "").replace("REFERENCE", request?.reference ?? "");
    pages = Object.fromEntries(Object.entries(PAGES).map(([name, path]) => [name, fill(path)]));
    const handle = createConsole({
      store,
      now,
      authorize: () => ({ role: "dpo", actor: "dpo:1", name: "Ingrid Moe" }),
    });
    server = createServer((request, response) => {
      void (async () => {
        const ask = (path: string) =>
          handle(new Request(`http://localhost${path}`, { method: request.method ?? "GET" }));
        if (request.url === "/crm") {
          response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
          response.end(
            writeCrm(await (await ask(`/en${pages.field ?? ""}&part`)).text(), `/en${pages.fragment ?? ""}`),
          );
          return;
        }
        const answer = await ask(request.url ?? "/");
        response.writeHead(answer.status, Object.fromEntries(answer.headers));
        response.end(await answer.text());
      })();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
    mkdirSync(SCREENS, { recursive: true });
    browser = await chromium.launch({ executablePath: CHROMIUM ?? "", args: ["--no-sandbox"] });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  const all = (["en", "nb"] as const).flatMap((language) =>
    (["light", "dark"] as const).flatMap((scheme) =>
      (Object.keys(SIZES) as (keyof typeof SIZES)[]).map((size) => ({ language, scheme, size })),
    ),
  );
  // each language, scheme and size once; all eight together in the nightly run
  const cases =
    process.env.NIGHTLY === undefined
      ? all.filter((one) => ["en light desktop", "nb dark phone"].includes(Object.values(one).join(" ")))
      : all;

  it.each(cases)(
    "has no violation of axe or its policy, asks nobody else and fits: $language $scheme $size",
    async (one) => {
      const { language, scheme, size } = one;
      const context = await browser.newContext({ viewport: SIZES[size], colorScheme: scheme });
      const page = await context.newPage();
      const elsewhere: string[] = [];
      const violations: string[] = [];
      page.on("request", (request) => {
        if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) elsewhere.push(request.url());
      });
      page.on("console", (message) => {
        if (/Content Security Policy/i.test(message.text())) violations.push(message.text());
      });
      for (const [name, path] of Object.entries(pages)) {
        await page.goto(`${origin}/${language}${path}`);
        // what is folded away is looked at too
        await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
        const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
        expect(overflow, `${name} overflows`).toBeLessThanOrEqual(0);
        await page.evaluate(AXE);
        const found = (await page.evaluate("axe.run().then(({ violations }) => violations)")) as readonly Found[]; // as axe documents it
        expect(found.map(({ id, nodes }) => [name, id, nodes[0]?.html])).toEqual([]);
        await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = false");
        await page.screenshot({ path: `${SCREENS}${name}.${language}-${size}-${scheme}.png`, fullPage: true });
      }
      expect([elsewhere, violations]).toEqual([[], []]);
      await context.close();
    },
  );

  it("fits on a screen of 320 pixels, as pages that are enlarged four times have", async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 600 } });
    for (const path of Object.values(pages)) {
      await page.goto(`${origin}/nb${path}`);
      await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth"), path).toBeLessThanOrEqual(0);
    }
    await page.close();
  });

  it("answers a DPO's questions in two clicks at most, by keyboard alone, without JavaScript", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: SIZES.desktop });
    const page = await context.newPage();
    await page.goto(`${origin}/en/`);
    // anything overdue? The heading says it before any click
    expect(await page.locator("h1").textContent()).toContain("One thing needs you.");
    // the first key leads past the navigation
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(page.url()).toContain("#main");
    // why do we hold this?
    await page.getByRole("link", { name: "Sale of increased broadband capacity" }).last().focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("#fields").textContent()).toContain("Decides which speeds the line can carry");
    // who got what?
    expect(await page.locator("#recipients").textContent()).toContain("Nobody else is given any of it.");
    // what changed since Monday?
    await page.goto(`${origin}/en/trail?what=decided&from=2026-10-26`);
    expect(await page.locator("main").textContent()).toContain("No event matches");
    await page.getByRole("link", { name: "Norsk" }).click();
    expect(page.url()).toContain("/nb/trail?what=decided");
    await context.close();
  });

  it("stands in a page of the application, as a part that no style crosses and in a frame", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: "light" });
    const page = await context.newPage();
    await page.goto(`${origin}/crm`);
    await page.locator(".purposebound summary").click();
    const styleOf = (element: string) =>
      page.evaluate(`(({ color, textTransform }) => color + " " + textTransform)(getComputedStyle(${element}))`);
    const inside = 'document.querySelector(".purposebound").shadowRoot.querySelector("summary")';
    expect(await styleOf(inside)).toBe("rgb(10, 92, 82) none");
    expect(await styleOf('document.querySelector("#own")')).toBe("rgb(255, 0, 0) uppercase");
    expect(await page.locator(".purposebound .why > div").textContent()).toContain("You may use it");
    expect(await page.frameLocator("iframe").locator("h1").textContent()).toBe("What you may do with this record");
    await page.screenshot({ path: `${SCREENS}crm.en-desktop-light.png`, fullPage: true });
    await context.close();
  });

  it("prints without controls, and with the moment of printing", async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/en/`);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("nav").isVisible()).toBe(false);
    expect(await page.locator(".only-print").isVisible()).toBe(true);
    await page.screenshot({ path: `${SCREENS}home.en-print.png`, fullPage: true });
    await page.close();
  });
});
