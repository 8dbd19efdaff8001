import { describe, expect, it } from "vitest";
import { PERSONAL_DATA, PURPOSES } from "../../src/assignment/index.js";
import {
  legitimateInterestsAssessment,
  notice,
  type OwnWords,
  plural,
  recordOfProcessing,
  type WordOptions,
  type Words,
} from "../../src/documents/index.js";
import { EN } from "../../src/documents/words/en.js";
import { NB } from "../../src/documents/words/nb.js";
import { BASES, declare, lineRegister, type Variations, webForm } from "./declared.js";

/** Declared texts without a letter of English, so that English in a document is the package's own. */
const NEUTRAL: Variations = {
  controller: { securityMeasures: "Æ1", supervisoryAuthority: "Datatilsynet" },
  title: "Æ2",
  description: "Æ3",
  subjects: "Æ4",
  necessity: "Æ5",
  label: "Æ6",
  unit: "Æ7",
  recipients: [
    { name: "Æ8", role: "processor", country: "NO" },
    { name: "Æ9", role: "authority", country: "US", safeguard: "Æ10" },
  ],
  provision: { required: "by-law", otherwise: "Æ11" },
  automatedDecisions: "Æ12",
};

/** All documents of a complete declaration and of one that lacks much. */
function render(options: WordOptions, vary: Variations = {}): string[] {
  const gaps: Variations = {
    controller: { country: "US", organisationNumber: "1", supervisoryAuthority: " ", securityMeasures: " " },
    recipients: [{ name: "Æ8", role: "joint-controller", country: "US" }],
    subjects: undefined,
    provision: undefined,
    automatedDecisions: undefined,
    categorised: false,
  };
  return [{}, gaps].flatMap((more) => {
    const assignment = declare({ ...NEUTRAL, ...vary, ...more });
    const sources = [webForm(assignment, "Æ13"), lineRegister(assignment)];
    return [
      ...[sources, sources.slice(0, 1), sources.slice(1), []].map(
        (some) => notice(assignment, { sources: some, ...options }).markdown,
      ),
      recordOfProcessing(assignment.controller, [assignment], { sources, date: new Date(0), ...options }).markdown,
      notice(assignment, { sources, layer: "short", ...options }).markdown,
      notice(assignment, { sources, layer: "short", wholeAt: "https://x.example/", ...options }).markdown,
      ...(assignment.purpose.basis.kind === "legitimate-interests"
        ? [legitimateInterestsAssessment(assignment, { sources, ...options }).markdown]
        : []),
    ];
  });
}

/** All texts of a language with their paths. Functions are called with marks in place of their texts. */
function listTexts(words: object, path = ""): [path: string, text: string][] {
  return Object.entries(words).flatMap(([name, word]): [string, string][] => {
    const at = `${path}${name}`;
    if (typeof word === "string") return [[at, word]];
    if (typeof word !== "function") return listTexts(word, `${at}.`);
    const numeric = at === "incomplete" || at === "record.smallestGroup";
    return (numeric ? [1, 7] : ["§"]).map((given) => [`${at}(${given})`, word(given, "§", "§")]);
  });
}

describe("documents in Bokmål", () => {
  it("hold no fixed sentence of English", () => {
    const english = listTexts(EN)
      .map(([, text]) => text)
      .flatMap((text) => text.split("§"))
      .filter((text) => /[a-z]{3,} [a-z]{2,}/i.test(text));
    expect(english.length).toBeGreaterThan(150);
    for (const basis of Object.values(BASES)) {
      for (const document of render({ language: "nb" }, { basis })) {
        expect(english.filter((text) => document.includes(text))).toEqual([]);
      }
    }
  });

  it("hold no English word at all outside the list of what is missing", () => {
    const stop = /\b(the|and|of|from|your|you|we|with|this|that|phone|address|months?|name|speed|use|kept|law)\b/gi;
    for (const document of render({ language: "nb" }, { basis: BASES.legitimateInterests })) {
      const said = document.split("## Ikke deklarert ennå")[0] ?? "";
      const declared = said.replaceAll(
        /Keeping lines in repair|Faults show on the line only|People expect it|Line register/g,
        "",
      );
      // the record has a column with the names of fields
      expect(declared.replace(/\S+@\S+|\| (name|phone|email) \|/g, "").match(stop) ?? []).toEqual([]);
    }
  });

  it("say what the English ones say, heading by heading", () => {
    const shape = (markdown: string) => markdown.match(/^(#+|-|\|)/gm);
    const english = render({ language: "en" }).map(shape);
    expect(render({ language: "nb" }).map(shape)).toEqual(english);
  });

  it("have a translation of their own for each text of more than one word", () => {
    const same = listTexts({ ...NB, terms: {} }).filter(([path, text], index) => {
      const [at, english] = listTexts({ ...EN, terms: {} })[index] ?? [];
      expect(path).toBe(at);
      return text === english && /[a-z]{3,}/i.test(text);
    });
    expect(same).toEqual([]);
    expect(Object.keys(NB.terms).sort()).toEqual(Object.keys({ ...PURPOSES, ...PERSONAL_DATA }).sort());
  });

  it("write durations, countries, dates, articles and standard fields in Norwegian", () => {
    const [, , , , record = ""] = render({ language: "nb" });
    const [told = ""] = render({ language: "nb" });
    expect(told).toContain("Vi beholder opplysningene om deg i 12 måneder fra opplysningene ble samlet inn.");
    expect(told).toContain("| Telefonnummer | For å kunne ringe deg | – | Telefonnummer | Må oppgis |");
    expect(told).toContain("Samtykket ditt (personvernforordningen art. 6 nr. 1 bokstav a)");
    expect(told).toContain("Æ9, USA: Æ10");
    expect(record).toContain("Per 1. januar 1970.");
    const { missing } = notice(declare({ recipients: undefined }), { sources: [], language: "nb" });
    expect(missing.map(({ article, where }) => [article, where])).toContainEqual([
      "art. 13 nr. 1 bokstav e og art. 14 nr. 1 bokstav e",
      "behandling «broadband»",
    ]);
  });
});

describe("a language from outside", () => {
  const swedish: Words = {
    ...EN,
    locale: "sv",
    notice: { ...EN.notice, title: (purpose) => `Integritet: ${purpose}` },
  };

  it("is taken as it is, with its names of countries", () => {
    const [told = ""] = render({ language: swedish });
    expect(told).toContain("# Integritet: Æ2");
    expect(told).toContain("12 månader");
    expect(told).toContain("Norge");
  });

  it("does not compile without a word, and is refused without it", () => {
    const { retention: _, ...rest } = EN.notice;
    // @ts-expect-error the heading of retention is missing
    const lacking: Words = { ...EN, notice: rest };
    expect(() => render({ language: lacking })).toThrow(/"notice\.retention" of documents is missing/);
  });

  it("is refused with a blank word or one of another kind, and with an unknown locale", () => {
    expect(() => render({ language: { ...EN, generated: "" } })).toThrow(/"generated"/);
    const wrong = { ...EN, incomplete: "many" } as unknown as Words; // as JavaScript may pass it
    expect(() => render({ language: wrong })).toThrow(/"incomplete".*function/s);
    expect(() => render({ language: { ...EN, locale: "not a locale" } })).toThrow(/locale/);
  });
});

describe("own wording", () => {
  it("replaces single words, and leaves the rest", () => {
    const words: OwnWords = { notice: { responsible: "Our duty", basis: { consent: "You said yes" } } };
    const [told = "", ...others] = render({ words });
    const [before = ""] = render({});
    expect(told).toBe(before.replace("Who is responsible", "Our duty").replace("Your consent (", "You said yes ("));
    expect(others).toHaveLength(13);
  });

  it("is text only", () => {
    const [told = ""] = render({ words: { notice: { responsible: "<b>Us</b>\n\n# Them" } } });
    expect(told).toContain("## \\<b>Us\\</b> # Them\n");
  });

  it("is refused for a word that there is not, and of another kind", () => {
    const at = (words: unknown) => () => render({ words: words as OwnWords }); // as JavaScript may pass it
    expect(at({ notice: { responsibel: "x" } })).toThrow(/no word "notice\.responsibel"/);
    expect(at({ notice: "x" })).toThrow(/"notice".*group/s);
    expect(at({ notice: { title: "x" } })).toThrow(/"notice\.title".*function/s);
    expect(at(JSON.parse('{"__proto__":{"x":1}}'))).toThrow(expect.objectContaining({ code: "invalid-argument" }));
  });
});

it("plural follows the rules of the language", () => {
  const forms = { one: "plik", few: "pliki", other: "plików" };
  expect([1, 2, 5].map((count) => plural("pl", count, forms))).toEqual(["plik", "pliki", "plików"]);
});
