import { describe, expect, it } from "vitest";
import { Claims } from "../../../../src/boundary/free-text/find/numbers.js";
import { claimUrls } from "../../../../src/boundary/free-text/find/urls.js";
import type { PersonalDataKind } from "../../../../src/boundary/free-text/kinds.js";

const REPORTED: ReadonlySet<PersonalDataKind> = new Set(["personal-url"]);

/** The URLs of a text, the personal ones with a `!`. What holds the word "kari" holds personal data. */
function found(text: string): string[] {
  const claims = new Claims(text.length, REPORTED);
  claimUrls(text, (part) => part.includes("kari"), claims);
  return claims.all.map(
    ({ kind, start, end }) => (kind === "personal-url" ? "!" : (kind ?? "")) + text.slice(start, end),
  );
}

describe("URLs in a text", () => {
  it.each([
    ["https://x.no/a", ["https://x.no/a"]],
    ["se https://x.no/a og", ["https://x.no/a"]],
    ["(https://x.no/a)", ["https://x.no/a"]],
    ["<https://x.no/a>", ["https://x.no/a"]],
    ['"https://x.no/a"', ["https://x.no/a"]],
    ["https://x.no/a.,;:!?'’)]}*", ["https://x.no/a"]],
    ["https://x.no/(a)b", ["https://x.no/(a)b"]],
    ["https://x.no/ https://y.no/", ["https://x.no/", "https://y.no/"]],
    ["https://x.no/https://y.no/", ["https://x.no/https://y.no/"]],
    ["x+y.z-1://a", ["x+y.z-1://a"]],
    ["1://a", []],
    ["://a", []],
    ["https://", ["https://"]],
    ["https:// https://x.no/a", ["https://", "https://x.no/a"]],
    ["x.no/a", ["x.no/a"]],
    ["www.x.no?a=b.", ["www.x.no?a=b"]],
    ["x.no:80/a", ["x.no:80/a"]],
    ["x.no", []],
    ["kari@x.no/a", []],
    ["https://x.no/?u=y.no/a", ["https://x.no/?u=y.no/a"]],
  ])("are found with %s: %j", (text, urls) => {
    expect(found(text)).toEqual(urls);
  });

  it("have a scheme of up to 16 units, and up to 4,096 in all", () => {
    expect(found(`${"a".repeat(20)}://x`)).toEqual([`${"a".repeat(16)}://x`]);
    expect(found(`https://x.no/${"a b".repeat(2)}`)).toEqual(["https://x.no/a"]);
    expect(found(`https://x.no/${"a/".repeat(3_000)}`)[0]).toHaveLength(4_096);
  });

  it.each([
    // names that stand for a person, a session or a secret
    ["?token=1", true],
    ["?xtokenx=1", true],
    ["?token=", false],
    ["?SID=1", true],
    ["?xsid=1", false],
    ["?sid=1&a=2", true],
    ["?a=2&sid=1", true],
    ["?a=2", false],
    ["#token=1", true],
    ["#a", false],
    ["#/x?token=1", true],
    ["#/x/y?sid=1", true],
    ["#x=1?sid=1", false],
    ["#a=1&sid=2", true],
    ["?email=x", true],
    [`?${"x".repeat(55)}token=1`, true],
    [`?${"x".repeat(56)}token=1`, false],
    // names of much else
    ["?code=abc123", true],
    ["?code=abc12", false],
    ["?code=abcdef", false],
    ["?CODE=abc123", true],
    ["?t=123456", true],
    ["?t=12", false],
    ["?kunde=privat", false],
    // values
    ["?q=kari", true],
    ["?q=%6bari", true],
    ["?q=3f2504e0-4f89-41d3-9a0c-0305e82c3301", true],
    ["?q=a1b2c3d4e5f6g7h8", true],
    ["?q=a1b2c3d4e5f6g7h", false],
    // paths
    ["kari", true],
    ["a/kari/b", true],
    ["%6bari", true],
    ["%zzkari", true],
    ["%zz", false],
    ["3f2504e0-4f89-41d3-9a0c-0305e82c3301", true],
    ["3F2504E04F8941D39A0C0305E82C3301", true],
    ["x/3f2504e0-4f89-41d3-9a0c-0305e82c3301/y", true],
    ["3f2504e0-4f89-41d3-9a0c-0305e82c330", false],
    ["a;jsessionid=a1b2c3d4e5f6g7h8", true],
    ["a1b2c3d4e5f6g7h8;x", false],
    ["a1b2c3d4e5f6g7h8.pdf", false],
    ["a1b2c3d4e5f6g7h8.x", true],
    // of a revision, all that follows
    ["commit/a1b2c3d4e5f6g7h8", false],
    ["Blob/x/a1b2c3d4e5f6g7h8", false],
    ["x/a1b2c3d4e5f6g7h8/commit", true],
    ["commit/kari", true],
    ["commits2/a1b2c3d4e5f6g7h8", true],
    // runs of letters and digits, and words
    ["aaaa1bbbb2cccc3dd", true],
    ["aaaaaaa1bbbb2cccc", true],
    ["aaaaaaaaaaaaaaaa1", false],
    ["1aaaaaaaaaaaaaaa1", false],
    ["1aaaaaa11aaaaaaaaa", false],
    ["aBcDeFgHiJkLmNoP", true],
    ["aBcdefghIjklmnoP", false],
    ["aBcDeFgHijklmnopqrstuvwx", false],
    ["x;y;a1b2c3d4e5f6g7h8", true],
    ["aBcdeFghIjklMnop", true],
    // chance capitals, in clusters; and the capitals of names
    ["QWErtZUIopASDfgHJKl", true],
    ["getElementsByClassNames", false],
    ["ABCDEFGHIJKLMNOPQRS", false],
    ["NASAandESAmissions", false],
    ["slik-starter-du-ruteren-i-2026", false],
    ["x-a1b2c3d4e5f6g7h8-y", true],
    ["x_a1b2c3d4e5f6g7h8", true],
    ["x.a1b2c3d4e5f6g7h8", true],
    ["x~a1b2c3d4e5f6g7h8", true],
    ["x:a1b2c3d4e5f6g7h8", true],
    ["x=a1b2c3d4e5f6g7h8", true],
    ["a1b2c3d4-e5f6g7h8", false],
    ["a1b2c3d4,e5f6g7h8", false],
    ["12345678901234567890", false],
  ])("are personal with %s: %s", (rest, personal) => {
    expect(found(`https://x.no/${rest}`)[0]?.startsWith("!")).toBe(personal);
    expect(found(`app://x.no/${rest}`)[0]?.startsWith("!")).toBe(personal);
    expect(found(`x.no/${rest}`)[0]?.startsWith("!")).toBe(personal);
  });

  it.each([
    ["https://ola@x.no/", true],
    ["https://:hemmelig@x.no/", true],
    ["https://x.no/", false],
    ["https://wa.me/4790000000", true],
    ["https://wa.me/479000", false],
    ["HTTPS://WA.ME/4790000000", true],
    ["https://x.no/4790000000", false],
    ["https://[/?token=1", false],
  ])("%s is personal: %s", (url, personal) => {
    expect(found(url)[0]?.startsWith("!")).toBe(personal);
  });
});
