import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CASES, CHROMIUM, examine, OpenedConsole, VIEWS } from "./opening.js";

let opened: OpenedConsole;
let origin: string;

beforeAll(async () => {
  if (CHROMIUM === undefined) return;
  opened = await OpenedConsole.open();
  ({ origin } = opened);
}, 120_000);

afterAll(() => opened?.close());

describe.runIf(CHROMIUM !== undefined)("a person's visit in Chromium", () => {
  const makeLink = async (): Promise<string> => {
    const { person } = opened.filled;
    return (await opened.store.person({ ...person }, { actor: "agent:42" }).link({ for: "P1D", verified: "code" }))
      .token;
  };

  it.each(CASES)(
    "goes from the link to the receipt of a correction, without a violation: $language $scheme $size",
    async (view) => {
      const { context, page, elsewhere, violations } = await opened.openTab(view);
      const { language } = view;
      await page.goto(`${origin}/${language}/you/${await makeLink()}`);
      await examine(page, "link", view);
      await page.locator("main button").click();
      expect(page.url()).toBe(`${origin}/${language}/you/`);
      await examine(page, "held", view);
      // a slip in a form is told beside its field
      await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
      await page.fill("#currentSpeed-broadband-upgrade", "fast");
      await page.locator("form#rectification-broadband-upgrade button").click();
      expect(await page.locator("[aria-invalid=true]").count()).toBe(1);
      await examine(page, "held-wrong", view);
      await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
      await page.fill("#currentSpeed-broadband-upgrade", String(20 + VIEWS.indexOf(view)));
      await page.locator("form#rectification-broadband-upgrade button").click();
      expect(page.url()).toContain("/you/receipts/broadband-upgrade/");
      await examine(page, "receipt", view);
      await page.locator("main .next a").click();
      await page.locator("button[value=leave]").click();
      await examine(page, "closed", view);
      await page.goto(`${origin}/${language}/you/`);
      expect(await page.locator("h1").textContent()).toBe(
        language === "en" ? "This page is closed" : "Siden er lukket",
      );
      expect([elsewhere, violations]).toEqual([[], []]);
      await context.close();
    },
  );

  it("stops the calls by two clicks after the link, without JavaScript, and the repair stays", async () => {
    const { context, page } = await opened.openTab({ scheme: "light", size: "desktop" }, false);
    await page.goto(`${origin}/nb/you/${await makeLink()}`);
    await page.locator("main button").click();
    await page.locator("main a.btn").first().click();
    await page.locator("form#withdrawal-broadband-upgrade button").click();
    expect(await page.locator("h1").textContent()).toBe("Du har trukket samtykket tilbake");
    await page.locator("main .next a").click();
    const text = (await page.locator("main").textContent()) ?? "";
    expect(text).toContain("Repair of faults on the line");
    expect(text).not.toContain("You may call me about faster broadband");
    await context.close();
  });

  it("is sent by no other page, in the browser that the person uses", async () => {
    const { context, page } = await opened.openTab({ scheme: "light", size: "desktop" });
    await page.goto(`${origin}/en/you/${await makeLink()}`);
    await page.locator("main button").click();
    const before = await page.locator("h1").textContent();
    // the other page is one of this machine as well, under another name
    const evil = origin.replace("127.0.0.1", "localhost");
    await page.route(`${evil}/evil`, (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<form method=post action="${origin}/en/you/"><input name=do value=erasure>
          <input name=assignment value=broadband-upgrade></form><script>document.forms[0].submit()</script>`,
      }),
    );
    await page.goto(`${evil}/evil`);
    await page.waitForURL(`${origin}/en/you/`);
    expect(await page.locator("h1").textContent()).toBe("This form cannot be taken");
    await page.goto(`${origin}/en/you/`);
    expect(await page.locator("h1").textContent()).toBe(before);
    await context.close();
  });
});

describe.runIf(CHROMIUM !== undefined)("a proposal in Chromium", () => {
  it.each(CASES)("is written, asked back, advised on and approved: $language $scheme $size", async (view) => {
    const { context, page, elsewhere, violations } = await opened.openTab(view);
    const { language } = view;
    const title = `A lower price for pensioners (${Object.values(view).join(" ")})`;
    opened.user = { role: "editor", actor: "user:7", name: "Silje Strand" };
    await page.goto(`${origin}/${language}/changes/new`);
    await examine(page, "new-assignment-empty", view);
    await page.fill("[name=title]", title);
    await page.selectOption("[name=category]", "dpv:DirectMarketing");
    await page.check("[name=basis][value=consent]");
    await page.fill("[name='consent.wording']", "You may call me about a lower price for pensioners.");
    await page.fill("[name='consent.version']", "2026-11");
    await page.check("[name='contact.name']");
    await page.check("[name='contact.phone']");
    await page.check("[name=identifies][value=phone]");
    await page.locator("button[value=add]").click();
    await page.fill("[name='own.0.label']", "Day of birth");
    await page.fill("[name='own.0.necessity']", "To see who is a pensioner");
    await page.selectOption("[name='own.0.kind']", "date");
    await page.selectOption("[name=keep]", "P6M");
    await page.selectOption("[name=from]", "collected");
    await page.fill("[name=reason]", "Pensioners have asked for it since spring.");
    await page.locator("button[value=send]").click();
    await examine(page, "new-assignment", view);
    await page.check("[name='own.0.answer.coarser'][value=boolean]");
    await page.locator("button[value=preview]:not(.unseen)").click();
    expect(await page.locator("[name='own.0.kind']").inputValue()).toBe("boolean");
    await page.locator("button[value=send]").click();
    const address = page.url().replace(/#.*/, "");
    opened.user = { role: "dpo", actor: "dpo:1", name: "Ingrid Moe" };
    await page.goto(`${origin}/${language}/`);
    await page.goto(address);
    await page.check("[name=advises][value=for]");
    await page.fill("[name=text]", "Yes or no is enough.");
    await page.locator("button[value=advise]").click();
    opened.user = { role: "representative", actor: "ceo:1", name: "Anne Dahl" };
    await page.goto(`${origin}/${language}/`);
    await page.goto(address);
    await examine(page, "proposal", view);
    await page.check("[name=decision][value=approve]");
    await page.fill("[name=reason]", "It helps them.");
    await page.locator("button[value=decide]").click();
    await examine(page, "proposal-decided", view);
    expect(opened.store.assignments().some(({ purpose }) => purpose.title === title)).toBe(true);
    await page.goto(`${origin}/${language}/changes`);
    await examine(page, "changes", view);
    expect([elsewhere, violations]).toEqual([[], []]);
    await context.close();
  });
});
