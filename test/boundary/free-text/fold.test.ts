import { describe, expect, it } from "vitest";
import { fold, isWorthALook } from "../../../src/boundary/free-text/fold.js";

describe("a text that may hold personal data", () => {
  it.each([
    "1",
    "a@b",
    "x://y",
    "\uFF20",
    "\uFE6B",
    "١",
    "½",
    "x (at) y",
    "x[AT]y",
    "x (a) y",
    "x {krøllalfa} y",
    "x < alfakrøll > y",
  ])("is %s", (text) => {
    expect(isWorthALook(text)).toBe(true);
    expect(isWorthALook(`hun sa: ${text}`)).toBe(true);
  });

  it.each([
    "",
    "hun sa det, og gikk.",
    "a/b",
    "a: b",
    ":/",
    "(atten)",
    "(at",
    "at)",
    "[b]",
    "你好",
    "Å é ñ ß",
    "x (    at) y",
  ])("is not %s", (text) => {
    expect(isWorthALook(text)).toBe(false);
  });
});

describe("a folded text", () => {
  it.each([
    ["plain", "kari 12 (x)", "kari 12 (x)"],
    ["Latin letters", "Åse Bø, é", "Åse Bø, é"],
    ["a tab", "1\t2", "1 2"],
    ["spaces of all kinds", "1\u00a02\u20093\u202f4\u30005", "1 2 3 4 5"],
    ["breaks of all kinds", "1\r2\v3\f4\u00855\u20286\u20297", "1\n2\n3\n4\n5\n6\n7"],
    ["a line", "1\n2\u200b", "1\n2"],
    ["hyphens and dashes", "1\u20102\u20113\u20134\u22125\u20436\u20147", "1-2-3-4-5-6-7"],
    ["dots", "1\u30022\uFE523\uFF0E4\uFF615\u20246\u00B77\u20228\u20279\u30FB0", "1.2.3.4.5.6.7.8.9.0"],
    ["slashes", "1\u20442\u22153\uFF0F4", "1/2/3/4"],
    ["what cannot be seen", "1\u200b2\u00ad3\ufe0f4\u20e35\u034f6\u115f7\u11608\u31649\uffa00", "1234567890"],
    ["raised digits stay", "m\u00b2 m\u00b3 m\u00b9 \u200b", "m\u00b2 m\u00b3 m\u00b9 "],
    ["full width", "ＮＯ１２", "NO12"],
    ["digits of other scripts", "٠١٢٣٤٥٦٧٨٩ ०९ 𝟎𝟗𝟘𝟡", "0123456789 09 0909"],
    ["digits that have no plain one", "𞥐𞥙", "09"],
    ["two sets of digits in a row", "\u{116D0}\u{116D9}\u{116DA}\u{116E3}", "0909"],
    ["circled ones", "①⑨", "19"],
    ["letters of other scripts", "你好 привет", "你好 привет"],
    ["an emoji", "😀 1\u200b", "😀 1"],
    ["an at in brackets", "kari (at) x", "kari@x"],
    ["one of any bracket and case", "a[AT]b{at}c<at>d", "a@b@c@d"],
    ["a sign in brackets", "a (@) b", "a@b"],
    ["words for it", "a(krøllalfa)b (alfakrøll) c", "a@b@c"],
    ["words for a dot", "a (dot) b [punkt] c {punktum} d (.) e", "a.b.c.d.e"],
    ["up to three spaces", "a   (   at   )   b", "a@b"],
    ["more than three within are none", "a (    at) b", "a (    at) b"],
    ["more than three around stay", "a    (at)    b", "a @ b"],
    ["another word in brackets", "a (att) b \u200b", "a (att) b "],
  ])("%s", (_, text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it("keeps the places of its units", () => {
    const { text, toOffset } = fold("😀\u200bﬁ (at) １x");
    expect(text).toBe("😀fi@1x");
    expect([0, 1, 2, 3, 4, 5, 6, 7, 12].map(toOffset)).toEqual([0, 0, 3, 3, 4, 10, 11, 12, 12]);
  });

  it("is unchanged if there is nothing to fold", () => {
    const { text, toOffset } = fold("abc");
    expect(text).toBe("abc");
    expect([0, 2, 7].map(toOffset)).toEqual([0, 2, 7]);
  });
});
