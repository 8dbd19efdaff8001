import { beforeAll, describe, expect, it } from "vitest";
import { bokmaal } from "../../src/console/words/bokmaal.js";
import { english } from "../../src/console/words/english.js";
import { consoleFor, DPO, FRAGMENTS, openSupervised, PAGES } from "./fixture.js";
import { attribute, type Element, listElements, textIn } from "./html.js";

let opened: Awaited<ReturnType<typeof openSupervised>>;

beforeAll(async () => {
  opened = await openSupervised();
});

const ask = async (path: string): Promise<string> => {
  const ours = consoleFor(opened.store, DPO, { sources: [opened.crm] });
  return (await ours(opened.fill(path))).text();
};

/** Lists the places of all words, so that a language that lacks one, or has one more, is found. */
function listPlaces(words: unknown, place = ""): readonly string[] {
  if (typeof words !== "object" || words === null) return [`${place}: ${typeof words}`];
  return Object.entries(words).flatMap(([name, one]) => listPlaces(one, `${place}.${name}`));
}

describe("the words of the console", () => {
  it("are there in both languages, each at its place", () => {
    expect(listPlaces(bokmaal)).toHaveLength(listPlaces(english).length);
    expect([...listPlaces(bokmaal)].sort()).toEqual([...listPlaces(english)].sort());
  });

  it("are written in Bokmål, and not taken over", () => {
    const texts = (words: unknown, place = ""): readonly (readonly [string, string])[] =>
      typeof words === "string"
        ? [[place, words]]
        : typeof words === "object" && words !== null
          ? Object.entries(words).flatMap(([name, one]) => texts(one, `${place}.${name}`))
          : [];
    const same = texts(bokmaal).filter((one) => texts(english).some((other) => other.join() === one.join()));
    // "for", "under" and "person" are the same word in both
    expect(same.map(([place]) => place)).toEqual([".trail.by.under", ".trail.by.for", ".trail.counts.people.0"]);
  });

  const ENGLISH =
    /\b(?:the|of|and|is|are|was|were|with|people|held|kept|nothing|nobody|read|sent|this|these|who|what|why|never|go|goes|by|from|no|not)\b/i;

  it.each([...PAGES, ...FRAGMENTS])("leak no English into the Norwegian page %s", async (page) => {
    const declared = Object.values(opened.leads.fields).map(({ necessity }) => necessity);
    const text = listElements(await ask(`/nb${page}`))
      // codes, ids and declared texts are as they were written
      .filter(
        ({ tagName, childNodes }) => tagName !== "code" && childNodes.some(({ nodeName }) => nodeName === "#text"),
      )
      .filter((element) => !/\b(?:in|out|id)\b/.test(attribute(element, "class") ?? ""))
      .flatMap(({ childNodes }) => childNodes.filter(({ nodeName }) => nodeName === "#text").map(textIn))
      .filter((one) => !declared.includes(one))
      .map((one) => one.replaceAll(/Xx [a-z]+/g, ""));
    const leaked = text.filter((one) => ENGLISH.test(one.replaceAll(/\b(?:fra|til|for|under)\b/g, "")));
    expect(leaked).toEqual([]);
  });

  it("write numbers, days and times as the language does", async () => {
    expect(await ask("/en/")).toContain("Monday 2 November 2026, 09:12");
    expect(await ask("/nb/")).toContain("mandag 2. november 2026 kl. 09.12");
  });
});

describe.each(["en", "nb"])("a page in %s", (language) => {
  it.each(PAGES)("can be walked through by headings, landmarks, labels and keys: %s", async (page) => {
    const html = await ask(`/${language}${page}`);
    const elements = listElements(html);
    const all = (name: string): readonly Element[] => elements.filter(({ tagName }) => tagName === name);
    expect(html.startsWith("<!doctype html>")).toBe(true);
    expect(all("html").map((one) => attribute(one, "lang"))).toEqual([language]);
    for (const landmark of ["header", "main", "footer"]) {
      expect(
        all(landmark).filter(({ parentNode }) => parentNode?.nodeName === "body" || landmark === "main"),
      ).toHaveLength(1);
    }
    const [skip] = all("a");
    expect(skip === undefined ? undefined : attribute(skip, "href")).toBe("#main");
    const levels = elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName.slice(1))] : []));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [at, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
    const ids = elements.flatMap((one) => attribute(one, "id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const one of elements) {
      for (const name of ["aria-labelledby", "for"]) {
        for (const id of attribute(one, name)?.split(" ") ?? []) expect(ids).toContain(id);
      }
      const href = attribute(one, "href");
      if (href?.startsWith("#") === true) expect(ids).toContain(href.slice(1));
      expect(Number(attribute(one, "tabindex") ?? 0)).toBeLessThanOrEqual(0);
    }
    const labelled = all("label").map((one) => attribute(one, "for"));
    const shown = [...all("input"), ...all("select")].filter((one) => attribute(one, "type") !== "hidden");
    for (const one of shown) expect(labelled).toContain(attribute(one, "id"));
    for (const cell of all("td")) expect(attribute(cell, "data-l")).toBeTruthy();
    for (const svg of all("svg")) {
      const isSilent = attribute(svg, "aria-hidden") === "true";
      expect(isSilent || attribute(svg, "role") === "img").toBe(true);
    }
    for (const chart of all("figure")) expect(textIn(chart)).toMatch(/The numbers|Tallene/);
  });

  it("says in its heading if anything needs the reader, and puts that first", async () => {
    const html = await ask(`/${language}/`);
    expect(html).toContain(language === "en" ? "Two things need you." : "To ting venter på deg.");
    const checks = listElements(html).filter((one) => one.tagName === "li" && textIn(one).length > 0);
    const needed = checks.map((one) => attribute(one, "class") === "act").slice(0, 6);
    expect(needed).toEqual([true, true, false, false, false, false]);
  });
});
