import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { type ConsoleUser, createConsole } from "purposebound/console";
import { toNodeHandler } from "purposebound/node";
import type { Store } from "purposebound/store";
import { expect } from "vitest";
import { type FilledStore, fillStore } from "../../examples/fjordnet/console.js";

/** Chromium as systems install it. The project installs none by itself. */
export const CHROMIUM = [
  process.env.CHROMIUM ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((path) => path !== "" && existsSync(path));

if (CHROMIUM === undefined) console.log("test/browser was left out: there is no chromium (apt-get install chromium)");

/** The folder of the screens, to be looked at; git ignores it. */
export const SCREENS = fileURLToPath(new URL("./screens/", import.meta.url));

const AXE = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

export const SIZES = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** One way of looking at a page. */
export interface View {
  readonly language: "en" | "nb";
  readonly scheme: "light" | "dark";
  readonly size: keyof typeof SIZES;
}

/** All ways of looking at a page. */
export const VIEWS: readonly View[] = (["en", "nb"] as const).flatMap((language) =>
  (["light", "dark"] as const).flatMap((scheme) =>
    (Object.keys(SIZES) as (keyof typeof SIZES)[]).map((size) => ({ language, scheme, size })),
  ),
);

/** Each language, scheme and size once; all eight together in the nightly run. */
export const CASES =
  process.env.NIGHTLY === undefined
    ? VIEWS.filter((one) => ["en light desktop", "nb dark phone"].includes(Object.values(one).join(" ")))
    : VIEWS;

/** The demo's console, served to a browser by its real mount. */
export class OpenedConsole {
  readonly origin: string;
  readonly store: Store;
  readonly filled: FilledStore;
  readonly browser: Browser;
  /** Whoever the application says is signed in. */
  user: ConsoleUser = { role: "dpo", actor: "dpo:1", name: "Ingrid Moe" };
  /** Pages of the application itself, by their path. */
  readonly own = new Map<string, () => Promise<string>>();
  readonly #close: () => Promise<void>;

  private constructor(filled: FilledStore, browser: Browser, origin: string, close: () => Promise<void>) {
    this.filled = filled;
    this.store = filled.store;
    this.browser = browser;
    this.origin = origin;
    this.#close = close;
  }

  static async open(): Promise<OpenedConsole> {
    const filled = await fillStore();
    const { store, now } = filled;
    const errors: unknown[] = [];
    const handle = createConsole({
      store,
      now,
      personPages: true,
      authorize: () => opened.user,
      onError: (error) => errors.push(error),
    });
    const answer = toNodeHandler(handle);
    const server = createServer((request, response) => {
      const own = opened.own.get(request.url ?? "/");
      if (own === undefined) return answer(request, response);
      void own().then((html) => response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(html));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo; // it listens on a port
    mkdirSync(SCREENS, { recursive: true });
    const browser = await chromium.launch({ executablePath: CHROMIUM ?? "", args: ["--no-sandbox"] });
    const close = async (): Promise<void> => {
      await browser.close();
      server.close();
      expect(errors).toEqual([]);
    };
    const opened = new OpenedConsole(filled, browser, `http://127.0.0.1:${port}`, close);
    return opened;
  }

  close(): Promise<void> {
    return this.#close();
  }

  /** Opens a tab that notes requests to anywhere else, and what the policy stopped. */
  async openTab({ scheme, size }: Pick<View, "scheme" | "size">, javaScriptEnabled = true) {
    const context = await this.browser.newContext({ viewport: SIZES[size], colorScheme: scheme, javaScriptEnabled });
    const page = await context.newPage();
    const elsewhere: string[] = [];
    const violations: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(this.origin) && !request.url().startsWith("data:")) elsewhere.push(request.url());
    });
    page.on("console", (message) => {
      if (/Content Security Policy/i.test(message.text())) violations.push(message.text());
    });
    return { context, page, elsewhere, violations };
  }
}

/** Looks a page through: it fits, axe finds nothing, and its screen is kept. */
export async function examine(page: Page, name: string, { language, scheme, size }: View): Promise<void> {
  // what is folded away is looked at too
  await page.evaluate(
    "for (const one of document.querySelectorAll('details')) one.dataset.was = one.open, one.open = true",
  );
  expect(
    await page.evaluate("document.documentElement.scrollWidth - innerWidth"),
    `${name} overflows`,
  ).toBeLessThanOrEqual(0);
  await page.evaluate(AXE);
  const found = (await page.evaluate("axe.run().then(({ violations }) => violations)")) as readonly Found[]; // as axe documents it
  expect(found.map(({ id, nodes }) => [name, id, nodes[0]?.html])).toEqual([]);
  await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = one.dataset.was === 'true'");
  await page.screenshot({ path: `${SCREENS}${name}.${language}-${size}-${scheme}.png`, fullPage: true });
}
