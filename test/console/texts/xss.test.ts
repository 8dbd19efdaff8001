import { createConsole } from "purposebound/console";
import { describe, expect, it } from "vitest";
import { DPO, FRAGMENTS, NOW, openSupervised, PAGES } from "../fixture.js";
import { attribute, listElements, writeSkeleton } from "../html.js";

/** Texts that break out where a page does not escape: text, attributes of either quote, comments, titles, styles, SVG. */
const ATTACKS = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `'><svg onload=alert(1)>`,
  `" onfocus="alert(1)" autofocus="`,
  `</title><script>alert(1)</script>`,
  `</textarea></select></option><iframe src="javascript:alert(1)">`,
  `</style><style>*{background:url(//evil.example)}</style>`,
  `--><script>alert(1)</script><!--`,
  `javascript:alert(1)`,
  `&lt;script&gt;alert(1)&lt;/script&gt;`,
  `&#x3c;img src=x onerror=alert(1)&#x3e;`,
  `<a href="javascript:alert(1)">x</a>`,
  `<math><mi xlink:href="data:x,<script>alert(1)</script>">`,
  `]]><script>alert(1)</script>`,
  `\`\${alert(1)}\`{{constructor.constructor('alert(1)')()}}`,
  `<svg><style><img src=x onerror=alert(1)></style></svg>`,
  `<form action="https://evil.example"><button>x`,
  `<base href="https://evil.example/">`,
  `<meta http-equiv="refresh" content="0;url=https://evil.example">`,
];

/** Queries in which somebody else chose the text of a link. */
const QUERIES = [["what"], ["actor", "source", "activity"], ["from"], ["assignment"], ["before"]];

async function readPages(text: (name: string) => string, query: string, language: string): Promise<readonly string[]> {
  const { store, crm, fill } = await openSupervised(text);
  const user = { ...DPO, name: text("reader") };
  const handle = createConsole({ store, authorize: () => user, now: () => NOW, sources: [crm] });
  const ask = async (path: string) =>
    (await handle(new Request(`https://crm.example/${language}${fill(path)}`))).text();
  const links = QUERIES.map((names) => `/trail?${new URLSearchParams(names.map((name) => [name, query]))}`);
  return Promise.all([...PAGES, ...FRAGMENTS, ...links].map(ask));
}

/** In CI, a few attacks stand in one text; the nightly run tries each alone too. */
const TEXTS = [0, 1, 2, 3, 4].map((first) => ATTACKS.filter((_, at) => at % 5 === first).join(" "));

const harmless = new Map<string, Promise<readonly string[]>>();

describe("a console whose declared texts are hostile", () => {
  it.each(process.env.NIGHTLY === undefined ? TEXTS : [...TEXTS, ...ATTACKS])(
    "has the elements and attributes of a harmless one, with %s",
    async (attack) => {
      const language = attack.length % 2 === 0 ? "en" : "nb";
      const known = harmless.get(language) ?? readPages((name) => `Xx ${name}`, "harmless", language);
      harmless.set(language, known);
      const [plain, hostile] = [await known, await readPages((name) => `Xx ${name} ${attack}`, attack, language)];
      expect(hostile.join("\n").length).toBeGreaterThan(plain.join("\n").length);
      for (const [at, page] of hostile.entries()) {
        expect(writeSkeleton(page)).toEqual(writeSkeleton(plain[at] ?? ""));
        for (const element of listElements(page)) {
          expect(["script", "iframe", "img", "style", "base", "object", "embed"]).not.toContain(element.tagName);
          expect(element.attrs.map(({ name }) => name).filter((name) => /^on|^style$|srcdoc/.test(name))).toEqual([]);
          expect(attribute(element, "href") ?? "").not.toMatch(/^\s*(?:javascript|vbscript|data:(?!,$)|\/\/|https?:)/i);
          expect(attribute(element, "action") ?? "./trail").toBe("./trail");
        }
      }
    },
  );

  it("shows each declared text on some page, so that the attacks are tried", async () => {
    const pages = (await readPages((name) => `Xx ${name}`, "x", "en")).join();
    const shown = ["title", "description", "wording", "controller", "subjects", "label", "necessity", "declined"];
    for (const name of [...shown, "recipient", "automated", "activity", "source", "law", "reader"]) {
      expect(pages).toContain(`Xx ${name}`);
    }
  });

  it("never shows a property's name that is no harmless identifier", async () => {
    const pages = await readPages((name) => `Xx ${name}`, "x", "en");
    expect(pages.join()).toContain("union_member");
    expect(pages.join()).not.toContain("onerror=alert(1)");
  });
});
