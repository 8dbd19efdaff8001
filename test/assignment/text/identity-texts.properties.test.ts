import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWordForAbsent } from "../../../src/assignment/text/absent.js";
import { toAddress } from "../../../src/assignment/text/address.js";
import { canonicalText } from "../../../src/assignment/text/spelling.js";
import { runs } from "../../support/runs.js";

const INVISIBLE = ["\u200b", "\u200c", "\u200d", "\u200e", "\u200f", "\u2060", "\ufeff", "\u00ad", "\u202a", "\u2069"];
const unit = fc.oneof(
  fc.constantFrom(...INVISIBLE, " ", "\u00a0", "\t", "\u3000", "\u0301", "e", "å", "a\u030a", "Ω", "\u2126", "İ", "Σ"),
  fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
);
const text = fc.array(unit, { maxLength: 12 }).map((parts) => parts.join(""));

describe("The canonical form of a text", () => {
  it("is its own, and composed, without blanks around it or anything that is not to be seen", () => {
    fc.assert(
      fc.property(text, (given) => {
        const canonical = canonicalText(given);
        expect(canonicalText(canonical)).toBe(canonical);
        expect(canonical.normalize("NFC")).toBe(canonical);
        expect(canonical.trim()).toBe(canonical);
        for (const one of INVISIBLE) expect(canonical.includes(one)).toBe(false);
      }),
      { numRuns: runs(8_000) },
    );
  });

  it("is one for all spellings of a text", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(" ", "\u00a0", "\t", ...INVISIBLE), (given, around) => {
        fc.pre(given.isWellFormed());
        const canonical = canonicalText(given);
        for (const other of [`${around}${given}${around}`, given.normalize("NFD"), given.normalize("NFC")]) {
          expect(canonicalText(other)).toBe(canonical);
        }
      }),
      { numRuns: runs(8_000) },
    );
  });
});

describe("The canonical form of an e-mail address", () => {
  const address = fc.tuple(
    fc.array(fc.constantFrom("a", "K", "ø", "e\u0301", "é", "İ", "ß", "Σ", "&", "'", ".", "+", "!", "李"), {
      minLength: 1,
      maxLength: 8,
    }),
    fc.constantFrom(
      "blåbær.no",
      "BLÅBÆR.no",
      "xn--blbr-roah.no",
      "Example.com",
      "straße.de",
      "例え。テスト",
      "a-b.example",
      "x.y.museum",
    ),
    fc.constantFrom("", " ", "\u00a0", "\u200b"),
  );

  it("is its own", () => {
    let found = 0;
    fc.assert(
      fc.property(address, ([local, domain, around]) => {
        const canonical = toAddress(`${around}${local.join("")}@${domain}${around}`);
        if (canonical === undefined) return;
        found += 1;
        expect(toAddress(canonical)).toBe(canonical);
        expect(canonical).toMatch(/@[a-z0-9.-]+$/);
      }),
      { numRuns: runs(5_000) },
    );
    expect(found).toBeGreaterThan(50);
  });

  it.each([
    ["post@blåbær.example", "post@xn--blbr-roah.example"],
    ["post@bla\u030aba\u0308r.example", toAddress("post@blåbär.example")],
    ["x@XN--BLBR-ROAH.example", "x@xn--blbr-roah.example"],
    ["Jørn@Example.com", "jørn@example.com"],
    ["jo\u0308rn@example.com", "jörn@example.com"],
    ["k&o@example.no", "k&o@example.no"],
    ["o'brien@example.ie", "o'brien@example.ie"],
    ["a_b+c@example.co.uk", "a_b+c@example.co.uk"],
    ["!#$%&'*+-/=?^_`{|}~@example.com", "!#$%&'*+-/=?^_`{|}~@example.com"],
    ["user@sub-domain.example.museum", "user@sub-domain.example.museum"],
    ["\ufeffkari@example.no\u00a0", "kari@example.no"],
  ])("turns %s into %s", (given, canonical) => expect(toAddress(given)).toBe(canonical));

  it.each([
    "",
    "kari",
    "kari@",
    "@example.no",
    "kari@example",
    "Kari Holm <kari@example.no>",
    "a@b.no, c@d.no",
    "a@b.no;c@d.no",
    "a@b.no\nc@d.no",
    "a\n@example.no",
    "a b@example.no",
    "a..b@example.no",
    ".a@example.no",
    "a@b@example.no",
    "a@example.no/x",
    "a@example.no:80",
    "a@127.0.0.1",
    "a@[::1]",
    "a@exa\ufffdmple.no",
    "a\ufffd@example.no",
    "a@xn--a.example",
    `${"a".repeat(250)}@example.no`,
  ])("is none of %s", (given) => expect(toAddress(given)).toBeUndefined());
});

describe("A word for absent", () => {
  it.each([
    "N/A",
    "n.a.",
    "NULL",
    "null",
    "None",
    "(none)",
    "Select",
    "- Select -",
    "-",
    "--",
    "?",
    "unknown",
    "Undefined",
    "#N/A",
    "\u00a0",
    "ukjent",
    "Ikke oppgitt",
    "keine Angabe",
  ])("is %s", (word) => expect(isWordForAbsent(word)).toBe(true));
  it.each(["0", "42", "K7", "Kari", "Nadia", "李", "Nonie", "A-"])("is not %s", (word) =>
    expect(isWordForAbsent(word)).toBe(false),
  );
});
