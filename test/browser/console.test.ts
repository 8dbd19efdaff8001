import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { broadbandUpgrade } from "../../examples/fjordnet/assignments.js";
import { CASES, CHROMIUM, examine, OpenedConsole, SCREENS, SIZES } from "./opening.js";

const PAGES = {
  home: "/",
  assignments: "/assignments",
  assignment: "/assignments/broadband-upgrade",
  requests: "/requests",
  request: "/requests/broadband-upgrade/REQUEST",
  trail: "/trail",
  refusals: "/trail?assignment=fault-repair&what=out",
  missing: "/assignments/none",
  filter: "/trail?from=yesterday",
};

describe.runIf(CHROMIUM !== undefined)("the console in Chromium", () => {
  let opened: OpenedConsole;
  let browser: OpenedConsole["browser"];
  let origin: string;
  let pages: Readonly<Record<string, string>> = PAGES;

  beforeAll(async () => {
    opened = await OpenedConsole.open();
    ({ browser, origin } = opened);
    const [request] = await opened.store.oversight.requests(broadbandUpgrade, { open: true });
    pages = { ...PAGES, request: PAGES.request.replace("REQUEST", request?.id ?? "") };
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
