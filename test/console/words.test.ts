import { parse } from "parse5";
import { beforeAll, describe, expect, it } from "vitest";
import { tellField, tellTerm } from "../../src/console/words/fields.js";
import { buildSay, CONSOLE_LANGUAGES } from "../../src/console/words/say.js";
import { consoleFor, DPO, openSupervised } from "./fixture.js";
import { attribute, listElements, textIn } from "./html.js";

let opened: Awaited<ReturnType<typeof openSupervised>>;

beforeAll(async () => {
  opened = await openSupervised();
});

const en = buildSay("en", "Europe/Oslo");
const nb = buildSay("nb", "Europe/Oslo");

const ask = async (path: string): Promise<string> => {
  const ours = consoleFor(opened.store, DPO, { sources: [opened.crm] });
  return (await ours(opened.fill(path))).text();
};
const read = async (path: string): Promise<string> => textIn(parse(await ask(path))).replaceAll(/\s+/g, " ");

describe("Fields in words", () => {
  const phone = { name: "phone", label: "Phone number", necessity: "To reach the person by phone" };

  it("address the person on their own page, and speak of the person elsewhere", () => {
    expect(tellField(en, phone)).toEqual({ label: "Phone number", necessity: "To call you" });
    expect(tellField(nb, phone)).toEqual({ label: "Telefonnummer", necessity: "For å kunne ringe deg" });
    expect(tellField(en, phone, "others")).toEqual({ label: phone.label, necessity: phone.necessity });
    expect(tellField(nb, phone, "others").necessity).toBe("For å kunne ringe personen");
  });

  it("stay as the application declared them, one by one, also under the name of a standard field", () => {
    const own = { ...phone, necessity: "Xx necessity" };
    expect(tellField(nb, own)).toEqual({ label: "Telefonnummer", necessity: "Xx necessity" });
    expect(tellField(nb, { ...phone, label: "Xx label" }, "others").label).toBe("Xx label");
    expect(tellField(nb, { ...phone, name: "mobile" })).toEqual({ label: phone.label, necessity: phone.necessity });
    expect(tellField(nb, { name: "toString", necessity: "Xx" })).toEqual({ label: "toString", necessity: "Xx" });
  });

  it("are in the reader's language on the page of an assignment, and so are its terms, with the codes below", async () => {
    const text = await read("/nb/assignments/leads");
    expect(text).toContain("Telefonnummer");
    expect(text).toContain("For å kunne ringe personen");
    expect(text).not.toMatch(/Phone number|To reach the person/);
    expect(text).toMatch(/Direkte markedsføring\s*dpv:DirectMarketing/);
    expect(text).toContain("art. 6 nr. 1 bokstav a");
    expect(text).not.toContain("6(1)(a)");
    expect(await read("/en/assignments/leads")).toContain("Art. 6(1)(a)");
  });
});

describe("Terms in words", () => {
  it("keep the code, and are called by the end of their IRI if the vocabulary is another's", () => {
    expect(tellTerm(nb, "pd:EmailAddress")).toMatchObject({ code: "pd:EmailAddress", isKnown: true });
    expect(tellTerm(nb, "pd:EmailAddress").label).not.toMatch(/email/i);
    const iri = "https://vocab.example/terms#LoyaltyPoints";
    expect(tellTerm(nb, iri)).toEqual({ label: "LoyaltyPoints", code: iri, isKnown: false });
  });
});

describe("Counts in words", () => {
  it.each(CONSOLE_LANGUAGES)("are singular for one, in %s", (language) => {
    const say = buildSay(language, "Europe/Oslo");
    const { home, assignment, trail, kinds } = say.words;
    const one = say.count(1);
    const told = [
      home.keptOutOf(one, "x").join(""),
      home.goes(one, "x"),
      home.overdue(one),
      home.dueTitle(one),
      home.toTell(one, "x"),
      home.peopleUnit(one),
      home.kindsOfData(one),
      assignment.answer(one, one),
      assignment.newDesc(one),
      assignment.goDesc(one),
      trail.searched(one),
      kinds(one),
      ...Object.values(trail.counts).flatMap((count) => (typeof count === "string" ? [] : [count[0]])),
    ].join("\n");
    expect(told).not.toMatch(
      /\b(?:people|values|rows|events|changes|groups|kinds|months|requests|fields)\b|\b(?:personer|verdier|rader|hendelser|endringer|grupper|typer|månedene|felter)\b/,
    );
  });

  it("are plural for the smallest group, of which fewer are held", () => {
    const few = en.countPeople(null, 5);
    expect(en.words.home.dueTitle(few)).toBe("fewer than 5 people go in the next twelve weeks");
    expect(nb.words.assignment.answerFew(few, nb.count(1))).toMatch(/personer\.$/);
  });
});

describe("Names that were kept out", () => {
  it("begin with those that are near to special categories, in full ink", async () => {
    const html = await ask("/en/assignments/leads");
    const chips = listElements(html).filter((one) => attribute(one, "class")?.split(" ")[0] === "out");
    const sent = chips.filter((one) => /\d/.test(textIn(one)));
    expect(textIn(sent[0] ?? chips[0] ?? parse(""))).toContain("union_member");
    const hot = sent.filter((one) => attribute(one, "class") === "out hot");
    expect(hot.map((one) => textIn(one).trim().split(/\s/)[0])).toEqual(["union_member"]);
  });
});

describe("Filters of a trail", () => {
  it("are open if one is set", async () => {
    const isOpen = async (path: string): Promise<boolean> =>
      listElements(await ask(path)).some(
        (one) => attribute(one, "class") === "filter" && attribute(one, "open") !== undefined,
      );
    expect(await isOpen("/en/trail?assignment=leads")).toBe(false);
    expect(await isOpen("/en/trail?assignment=leads&what=refused")).toBe(true);
    expect(await isOpen("/en/trail?assignment=leads&actor=agent:42")).toBe(true);
  });
});
