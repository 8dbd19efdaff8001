import { describe, expect, it } from "vitest";
import { claimEmails, domainAt, localPart } from "../../../../src/boundary/free-text/find/emails.js";
import { Claims } from "../../../../src/boundary/free-text/find/numbers.js";
import { claimSpeltEmails, mayHoldSpeltEmail } from "../../../../src/boundary/free-text/find/spelt-emails.js";
import type { PersonalDataKind } from "../../../../src/boundary/free-text/kinds.js";

const REPORTED: ReadonlySet<PersonalDataKind> = new Set(["email"]);

function found(claim: typeof claimEmails, text: string, taken?: readonly [number, number]): string[] {
  const claims = new Claims(text.length, REPORTED);
  if (taken !== undefined) claims.add("personal-url", ...taken);
  claim(text, claims);
  return claims.all.filter(({ kind }) => kind === "email").map(({ start, end }) => text.slice(start, end));
}

const local64 = "a".repeat(64);

describe("e-mail addresses", () => {
  it.each([
    "kari@firma.no",
    "kari @firma.no",
    "kari@ firma.no",
    "kari @ firma.no",
    "k.a_r'i+x-1@sub.firma.co.uk",
    `${local64}@firma.no`,
    '"kari n"@firma.no',
    "åse@blåbær.no",
    "kari@xn--blbr-roah.no",
    "kari@firma.xn--p1ai",
    "用户@例子.com",
    "kari@firma dot no",
    "kari@firma punkt no",
    "kari@firma PUNKTUM no",
    "kari@post dot firma dot co dot uk",
    "kari@firma .no",
    "kari @ firma .no",
    "kari@firma.museum",
  ])("%s", (address) => {
    for (const text of [
      address,
      `(${address})`,
      `<${address}>, takk`,
      `${address}.`,
      `${address}-`,
      `til ${address} i dag`,
    ]) {
      expect(found(claimEmails, text)).toEqual([address]);
    }
  });

  it.each([
    "@firma.no",
    "kari@",
    "kari",
    "kari@firma",
    "-@firma.no",
    "!@firma.no",
    "kari@firma..no",
    "kari@.no",
    "kari@2x.png",
    "kari@x.PDF",
    "kari  @firma.no",
    "kari@  firma.no",
    "møte @ kontoret.nord",
    "møte @kontoret.nord",
    "møte@ kontoret.nord",
    "kari@firma dot xyz",
    "kari@firma dot png",
    "kari@firma  dot no",
    "kari@firma . no",
    'kari@"firma.no"',
  ])("%s is none", (text) => {
    expect(found(claimEmails, text)).toEqual([]);
  });

  it.each([
    ["...kari@firma.no", "kari@firma.no"],
    ['"ab"kari@firma.no', "kari@firma.no"],
    ["kari@firma.no.-", "kari@firma.no"],
    ["kari@firma.no dot xyz", "kari@firma.no"],
    ["kari@firma.no .xyz", "kari@firma.no"],
    ["skriv'kari@firma.no'", "skriv'kari@firma.no"],
    ['"kari\nn"@firma.no kari@firma.no', "kari@firma.no"],
  ])("are found in %j: %s", (text, address) => {
    expect(found(claimEmails, text)).toEqual([address]);
  });

  it("are found once each, only in free ranges", () => {
    expect(found(claimEmails, "a@b.no c@d.no")).toEqual(["a@b.no", "c@d.no"]);
    expect(found(claimEmails, "a@b.no ".repeat(12))).toHaveLength(10);
    expect(found(claimEmails, "a@b.no", [0, 1])).toEqual([]);
    expect(found(claimEmails, "a@b.no", [1, 2])).toEqual(["a@b.no"]);
    expect(found(claimEmails, "a@b.no@c.no")).toEqual(["a@b.no"]);
  });

  it("have a local part of up to 64 units", () => {
    expect(localPart(`b${local64}`, 65)).toBe(local64);
    expect(localPart(`"${"a".repeat(62)}"`, 64)).toBe(`"${"a".repeat(62)}"`);
    expect(localPart(`"${"a".repeat(63)}"`, 65)).toBeUndefined();
    expect(localPart("a", 0)).toBeUndefined();
    expect(localPart("kari da", 4)).toBe("kari");
    expect(localPart("+'kari", 6)).toBe("kari");
    expect(localPart("+'-", 3)).toBeUndefined();
  });

  it("have a domain, whose parts may be apart", () => {
    expect(domainAt("x firma.no.", 2, false)).toEqual({ name: "firma.no", end: 10, spaced: false });
    expect(domainAt("firma.nord", 0, false)).toEqual({ name: "firma.nord", end: 10, spaced: false });
    expect(domainAt("firma.nord", 0, true)).toBeUndefined();
    expect(domainAt("firma dot no og", 0, true)).toEqual({ name: "firma.no", end: 12, spaced: true });
    expect(domainAt("firma.no", 8, false)).toBeUndefined();
    expect(domainAt("!", 0, false)).toBeUndefined();
  });
});

describe("spelt addresses", () => {
  const spelt = (text: string, taken?: readonly [number, number]): string[] => found(claimSpeltEmails, text, taken);

  it.each([
    "kari(a)firma.no",
    "kari (a) firma.no",
    "kari   ( a )   firma.no",
    "kari[A]firma.no",
    "kari{a}firma.no",
    "kari<a>firma.no",
    "kari alfakrøll firma.no",
    "kari KRØLLALFA firma.no",
    "kari -at- firma.no",
    "kari_at_firma.no",
    "kari at firma.no",
    "kari at firma dot no",
    "kari.nordmann at firma.no",
    "kari_nordmann at firma.no",
    "kari at gmail.com",
    "kari AT Hotmail.com",
    "post at firma.no",
  ])("%s", (address) => {
    expect(mayHoldSpeltEmail(address) || address.includes("(") || /[[{<]/.test(address)).toBe(true);
    for (const text of [
      address,
      `(${address})`,
      `mail: ${address}`,
      `Kontakt: ${address}, takk`,
      `hun\n${address}\nda`,
    ]) {
      expect(spelt(text)).toEqual([address]);
    }
  });

  it.each([
    "kari(a)firma",
    "kari(a)firma.nord",
    "kari (b) firma.no",
    "(a) firma.no",
    "møte (a) firma.no",
    "kari at firma",
    "kari at firma.nord",
    "kari krøllalfa firma",
    "kari-at-firma.no",
    "hun sa at gmail.com er nede",
    "located at gmail.com",
    "meeting at gmail.com",
    "hun er kari at firma.no",
    "kari at firma.no er her",
    "kari at firma.no er nede, sa hun",
    "komplett.no at firma.no i dag",
    "ja. kari at firma.no",
  ])("%s is none", (text) => {
    expect(spelt(text)).toEqual([]);
  });

  it.each([
    "hun har kari(a)firma.no",
    "hun har møte(a)firma.no",
    "hun har kari.n at firma.no",
    "hun har kari at gmail.com",
    "hun har kari at firma dot no",
    "send til kari at firma.no da",
    "gikk til kari at firma.no da",
    "it went to kari at firma.no now",
    "skriv noe fint her, kari at firma.no",
    "e-mail (hers) kari at firma.no og",
    "svar kari at firma.no og",
    "ja, kari at firma.no",
    "ja: kari at firma.no.",
    "kari at firma.no; ja",
    "kari at firma.no?",
    "kari at firma.no !",
  ])("are found in %s", (text) => {
    expect(spelt(text)).toHaveLength(1);
  });

  it("follow a word for mail only if it is near, in the same sentence", () => {
    expect(spelt(`mail ${"x ".repeat(9)}kari at firma.no da`)).toHaveLength(1);
    expect(spelt(`mail ${"x ".repeat(10)}kari at firma.no da`)).toEqual([]);
    expect(spelt("mail; hun kari at firma.no da")).toEqual([]);
    expect(spelt("mail. hun kari at firma.no da")).toEqual([]);
    expect(spelt("mail\nhun kari at firma.no da")).toEqual([]);
    expect(spelt("gikk til hun kari at firma.no da")).toEqual([]);
  });

  it("are found once each, only in free ranges", () => {
    expect(spelt("a(a)b.no c(a)d.no")).toEqual(["a(a)b.no", "c(a)d.no"]);
    expect(spelt("a(a)b.no ".repeat(12))).toHaveLength(10);
    expect(spelt("a(a)b.no", [0, 1])).toEqual([]);
    expect(spelt("a(a)b.no", [7, 8])).toEqual([]);
    expect(spelt("a(a)b.no ", [8, 9])).toHaveLength(1);
  });

  it.each(["hun sa at firma.no er nede", "x_at_y.no", "kari KRØLLALFA firma punkt no"])("may be in %s", (text) => {
    expect(mayHoldSpeltEmail(text)).toBe(true);
  });

  it.each(["hun sa at det er så", "kari, firma.no", "", "at firma.no", "kariat firma.no", "kari at firma. no"])(
    "cannot be in %s",
    (text) => {
      expect(mayHoldSpeltEmail(text)).toBe(false);
    },
  );
});
