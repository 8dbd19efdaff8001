import { describe, expect, it } from "vitest";
import {
  findLabel,
  isAmount,
  type Label,
  labelAround,
  type Reach,
} from "../../../../src/boundary/free-text/find/labels.js";

/** What is said of the number between the brackets ⟦ ⟧. */
function said(marked: string, reach?: Reach): Label | undefined {
  const start = marked.indexOf("⟦");
  const end = marked.indexOf("⟧") - 1;
  return labelAround(marked.replace(/[⟦⟧]/g, ""), start, end, ...(reach === undefined ? [] : [reach]));
}

describe("a word", () => {
  it.each<[string, Label | undefined]>([
    ["Fødselsnummer", "identity"],
    ["ordrenr", "other"],
    ["Programvare", "version"],
    ["MOBIL", "phone"],
    ["kredittkort", "card"],
    ["ruter", "address"],
    ["avviksnr", "other"],
    ["husnr", "other"],
    ["husnummeret", "other"],
    ["xnr", undefined],
    ["x-sms", "phone"],
    ["sms-x", "phone"],
    ["x/y/sms", "phone"],
    ["x.sms", undefined],
    ["avvikenummer", "other"],
    ["hun", undefined],
    // joined with others, the first telling part tells
    ["kari-mobil", "phone"],
    ["hun/ordre", "other"],
    ["x-y", undefined],
    // the whole before its parts
    ["d-nummer", "identity"],
    ["avvik-id", "other"],
  ])("%s means %s", (word, label) => {
    expect(findLabel(word)).toBe(label);
  });
});

describe("words before a number", () => {
  it.each<[string, Label | undefined]>([
    ["⟦1234⟧", undefined],
    ["ordre ⟦1234⟧", "other"],
    ["hun sa ⟦1234⟧", undefined],
    // the nearest one
    ["ordre telefon ⟦1234⟧", "phone"],
    ["telefon ordre ⟦1234⟧", "other"],
    // from up to three words away, a phone from up to seven
    ["ordre en hun ⟦1234⟧", "other"],
    ["ordre sa hun ⟦1234⟧", "other"],
    ["ordre sa hun da ⟦1234⟧", undefined],
    ["telefon hun sa da vi kom hjem ⟦1234⟧", "phone"],
    ["telefon hun sa da vi kom hjem sent ⟦1234⟧", undefined],
    // what is between a comma and the number is said of it
    ["ordre, ⟦1234⟧", undefined],
    ["ordre, hun ⟦1234⟧", undefined],
    ["telefon, hun ⟦1234⟧", "phone"],
    // sentences
    ["Ordre. Hun ⟦1234⟧", undefined],
    ["ordre! ⟦1234⟧", undefined],
    ["ordre; ⟦1234⟧", undefined],
    ["ordrenr. ⟦1234⟧", "other"],
    // about
    ["om ⟦1234⟧", "other"],
    ["telefon om ⟦1234⟧", "other"],
    ["om hun ⟦1234⟧", undefined],
    // people
    ["faktura saksbehandler ⟦1234⟧", undefined],
    ["telefon eier ⟦1234⟧", undefined],
    // the sign
    ["#⟦1234⟧", "other"],
    ["telefon #⟦1234⟧", "other"],
    ["ordre # ⟦1234⟧", "other"],
    ["telefon # ⟦1234⟧", "phone"],
    ["# ⟦1234⟧", undefined],
    ["#tlf ⟦1234⟧", "phone"],
    ["tlf⟦1234⟧", "phone"],
    ["telefon #hun ⟦1234⟧", "phone"],
    ["ordre #5 ⟦1234⟧", "other"],
    // numbers of somebody and something
    ["permit no ⟦1234⟧", "other"],
    ["permit no is ⟦1234⟧", undefined],
    ["permit nr fra ⟦1234⟧", undefined],
    ["Flytter. nr ⟦1234⟧", undefined],
    ["hun nr. ⟦1234⟧", "other"],
    ["hun. nr ⟦1234⟧", undefined],
    ["her number ⟦1234⟧", "number"],
    ["number hun ⟦1234⟧", undefined],
    ["nummeret er ⟦1234⟧", "number"],
    ["ordre number ⟦1234⟧", "other"],
    // identity
    ["id ⟦1234⟧", "identity"],
    ["hun idnr ⟦1234⟧", "identity"],
    ["hun ids ⟦1234⟧", "identity"],
    ["kunde hun id ⟦1234⟧", "identity"],
    ["permit nbr ⟦1234⟧", "other"],
    ["permit nr ⟦1234⟧", "other"],
    ["permit num ⟦1234⟧", "number"],
    ["id hun ⟦1234⟧", "identity"],
    ["hun sa id ⟦1234⟧", "identity"],
    ["ordre id ⟦1234⟧", "other"],
    ["ordre hun id ⟦1234⟧", "identity"],
    ["message sent id ⟦1234⟧", "identity"],
    ["message id ⟦1234⟧", "phone"],
    ["55 id ⟦1234⟧", "identity"],
    ["55 id hun ⟦1234⟧", "identity"],
    // lists and other numbers
    ["ordre 55 og ⟦1234⟧", "other"],
    ["ordre 55, 66 og ⟦1234⟧", "other"],
    ["ordre 55, ⟦1234⟧", "other"],
    ["ordre 55 ga ⟦1234⟧", undefined],
    ["ordre 5 ga ⟦1234⟧", "other"],
    ["ordre 5 ⟦1234⟧", "other"],
    ["telefon 55 ga ⟦1234⟧", undefined],
    ["ordre 5555 til ⟦1234⟧", "other"],
    ["ordre 5555 flyttet til ⟦1234⟧", "other"],
    ["ordre 555 til ⟦1234⟧", undefined],
    ["ordre 5555 fra ⟦1234⟧", undefined],
    ["ordre 5555 til hun ⟦1234⟧", undefined],
    // units of another number
    ["telefon 473 kr ⟦1234⟧", undefined],
    ["telefon 473kr kr ⟦1234⟧", "other"],
    ["telefon kr ⟦1234⟧", "other"],
    ["telefon 473 stk ⟦1234⟧", undefined],
    ["telefon 473  kr ⟦1234⟧", undefined],
    // for whom
    ["ordre for ⟦1234⟧", undefined],
    ["versjon for ⟦1234⟧", undefined],
    ["telefon for ⟦1234⟧", "phone"],
    ["ordre sendt til ⟦1234⟧", undefined],
    ["sendte ordre til ⟦1234⟧", undefined],
    ["ordre til ⟦1234⟧", "other"],
    ["simkort til ⟦1234⟧", undefined],
    ["sim ⟦1234⟧", "other"],
    // people and their places in lists
    ["kunde ⟦1234⟧", undefined],
    ["kunde nr ⟦1234⟧", "other"],
    ["kunde nr er ⟦1234⟧", "other"],
    ["kunde er ⟦1234⟧", "other"],
    ["customer number ⟦1234⟧", "other"],
    ["customer new number ⟦1234⟧", "number"],
    ["kunde hun nr ⟦1234⟧", "other"],
    ["kunde på nr ⟦1234⟧", undefined],
    ["kunde nr til ⟦1234⟧", undefined],
    // places
    ["jobb: ⟦1234⟧", "phone"],
    ["jobb ⟦1234⟧", undefined],
    ["jobb hun: ⟦1234⟧", undefined],
    ["jobb: hun ⟦1234⟧", undefined],
    ["hun: ⟦1234⟧", undefined],
    // the noun
    ["reach him ⟦1234⟧", "phone"],
    ["reach ⟦1234⟧", undefined],
  ])("%s: %s", (marked, label) => {
    expect(said(marked)).toBe(label);
  });

  it("count only beside it, if the caller asks for that", () => {
    expect(said("ordre ⟦1234⟧", "beside")).toBe("other");
    expect(said("ordre nr ⟦1234⟧", "beside")).toBe("other");
    expect(said("ordre hun ⟦1234⟧", "beside")).toBeUndefined();
    expect(said("telefon hun ⟦1234⟧", "beside")).toBe("phone");
    expect(said("kunde nr ⟦1234⟧", "beside")).toBe("other");
    expect(said("customer number ⟦1234⟧", "beside")).toBe("number");
    expect(said("customer number ⟦1234⟧", "sentence")).toBe("other");
  });

  it("count within 72 units, if they are whole", () => {
    const filled = (length: number): string => `${"telefon"}${" ".repeat(length)}⟦1234⟧`;
    expect(said(filled(65))).toBe("phone");
    expect(said(`hun ${filled(65)}`)).toBe("phone");
    expect(said(`hun ${filled(66)}`)).toBeUndefined();
    expect(said(`kari${filled(65)}`)).toBeUndefined();
    expect(said(`kari ${filled(60)}`)).toBe("phone");
    expect(said(`hun; ${filled(60)}`)).toBe("phone");
    expect(said(`${"x".repeat(60)}; ${filled(20)}`)).toBe("phone");
    expect(said(`x${filled(66)}`)).toBeUndefined();
  });

  it("count only if there are letters", () => {
    expect(said("12 34 56 ⟦1234⟧ 78 90")).toBeUndefined();
  });
});

describe("words behind a number", () => {
  it.each<[string, Label | undefined]>([
    ["⟦1234⟧ (mobil)", "phone"],
    ["⟦1234⟧(mobil)", "phone"],
    ["⟦1234⟧ (mobil", "phone"],
    ["⟦1234⟧ (hun, mobil)", "phone"],
    ["⟦1234⟧ (hun) er mobil", undefined],
    ["⟦1234⟧  (mobil)", undefined],
    ["⟦1234⟧ hun (mobil)", undefined],
    ["⟦1234⟧ er mobilnummeret", "phone"],
    ["⟦1234⟧ Is the mobile", "phone"],
    ["⟦1234⟧ mobil", undefined],
    ["⟦1234⟧ hun mobil", undefined],
    ["⟦1234⟧ er ordrenummeret", "other"],
    ["⟦1234⟧ er, mobil", undefined],
    ["⟦1234⟧, er mobil", undefined],
    ["⟦1234⟧! er mobil", undefined],
    ["⟦1234⟧ er hun sa og da mobil", "phone"],
    ["⟦1234⟧ er hun sa og da ja mobil", undefined],
    ["⟦1234⟧ er 55 mobil", undefined],
    ["⟦1234⟧ er hans id", "identity"],
    ["⟦1234⟧ er hans avid", undefined],
    ["⟦1234⟧ er hans idea", undefined],
    ["⟦1234⟧ er hans\nmobil", undefined],
    ["⟦1234⟧ ? er mobil", undefined],
    ["⟦1234⟧ er hans ID", "identity"],
    ["⟦1234⟧ for id", "identity"],
    ["⟦1234⟧ for mobil", undefined],
    ["⟦1234⟧ FOR id", "identity"],
    ["⟦1234⟧ ringte", "phone"],
    ["⟦1234⟧ Ringte", "phone"],
    ["⟦1234⟧ hun ringte", undefined],
    ["⟦1234⟧. Ringte", undefined],
    // what is before it counts first
    ["ordre ⟦1234⟧ (mobil)", "other"],
    ["ordre ⟦1234⟧ ringte", "other"],
    ["nummeret ⟦1234⟧ er mobilen", "phone"],
    ["nummeret ⟦1234⟧ hun", "number"],
    ["⟦1234⟧ (midt på dagen og da om kveld, mobil)", undefined],
  ])("%s: %s", (marked, label) => {
    expect(said(marked)).toBe(label);
  });

  it("count within 48 units", () => {
    expect(said(`⟦1234⟧ er ${" ".repeat(40)}kort`)).toBe("card");
    expect(said(`⟦1234⟧ er ${" ".repeat(41)}kort`)).toBeUndefined();
  });
});

describe("an amount", () => {
  const amount = (marked: string): boolean => {
    const start = marked.indexOf("⟦");
    return isAmount(marked.replace(/[⟦⟧]/g, ""), start, marked.indexOf("⟧") - 1);
  };

  it.each([
    "kr ⟦12⟧",
    "NOK⟦12⟧",
    "£⟦12⟧",
    "kr. -⟦12⟧",
    "⟦12⟧ kr",
    "⟦12⟧,-",
    "⟦12⟧,50",
    "⟦12⟧ %",
    "⟦12⟧km",
    "⟦12⟧ millioner",
  ])("is %s", (marked) => {
    expect(amount(marked)).toBe(true);
  });

  it.each([
    "⟦12⟧",
    "hun ⟦12⟧",
    "kr hun ⟦12⟧",
    "5 kr ⟦12⟧",
    "xkr ⟦12⟧",
    "⟦12⟧ krever",
    "⟦12⟧,500",
    "⟦12⟧  kr",
    "⟦12⟧ hun kr",
  ])("is not %s", (marked) => {
    expect(amount(marked)).toBe(false);
  });
});
