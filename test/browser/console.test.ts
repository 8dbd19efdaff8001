import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { broadbandUpgrade } from "../../examples/fjordnet/assignments.js";
import { CASES, CHROMIUM, examine, OpenedConsole, SCREENS, SIZES } from "./opening.js";

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

/** A page of an application whose own style is loud, with the fragment as a part and in a frame. */
function writeCrm(part: string, frame: string): string {
  const loud = "body, body * { color: #f00; font: 40px monospace; text-transform: uppercase }";
  return `<!doctype html><html lang="en"><title>CRM</title><style>${loud}</style><p id="own">Contact</p>${part}<iframe title="Why" src="${frame.replaceAll("&", "&amp;")}" width="700" height="400"></iframe></html>`;
}

describe.runIf(CHROMIUM !== undefined)("the console in Chromium", () => {
  let opened: OpenedConsole;
  let browser: OpenedConsole["browser"];
  let origin: string;
  let pages: Readonly<Record<string, string>> = PAGES;

  beforeAll(async () => {
    opened = await OpenedConsole.open();
    ({ browser, origin } = opened);
    const [request] = await opened.store.oversight.requests(broadbandUpgrade, { open: true });
    const fill = (path: string): string =>
      path.replace("REQUEST", request?.id ?? "").replace("REFERENCE", request?.reference ?? "");
    pages = Object.fromEntries(Object.entries(PAGES).map(([name, path]) => [name, fill(path)]));
    opened.own.set("/crm", async () => {
      const part = await fetch(`${origin}/en${pages.field ?? ""}&part`);
      return writeCrm(await part.text(), `/en${pages.fragment ?? ""}`);
    });
  }, 120_000);

  afterAll(() => opened?.close());

  it.each(CASES)(
    "has no violation of axe or its policy, asks nobody else and fits: $language $scheme $size",
    async (one) => {
      const { context, page, elsewhere, violations } = await opened.openTab(one);
      for (const [name, path] of Object.entries(pages)) {
        await page.goto(`${origin}/${one.language}${path}`);
        await examine(page, name, one);
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
