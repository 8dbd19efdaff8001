import { describe, expect, it } from "vitest";
import type * as core from "zod/v4/core";
import {
  buildGuard,
  findingMessage,
  PERSONAL_DATA_KINDS,
  type PersonalDataKind,
  readFinding,
  toIssue,
} from "../../../src/boundary/free-text/index.js";

const ALL = new Set(PERSONAL_DATA_KINDS);

function found(text: string, refuse: ReadonlySet<PersonalDataKind> = ALL, countries = ["NO"] as const): string[] {
  return buildGuard(refuse, countries)(text).map(({ kind, offset }) => `${kind} ${offset}`);
}

const only = (...kinds: PersonalDataKind[]): ReadonlySet<PersonalDataKind> => new Set(kinds);

describe("the guard", () => {
  it("knows seven kinds", () => {
    expect(PERSONAL_DATA_KINDS).toEqual([
      "email",
      "phone",
      "national-id",
      "iban",
      "payment-card",
      "ip-address",
      "personal-url",
    ]);
    expect(Object.isFrozen(PERSONAL_DATA_KINDS)).toBe(true);
  });

  it("reports findings in the order of the text, frozen", () => {
    const findings = buildGuard(ALL, ["NO"])("90000000 a@b.no NO9386011117947");
    expect(findings).toEqual([
      { kind: "phone", offset: 0 },
      { kind: "email", offset: 9 },
      { kind: "iban", offset: 16 },
    ]);
    expect(findings.every(Object.isFrozen)).toBe(true);
  });

  it("reports the first ten, of any kind", () => {
    const text = `${"a@b.no ".repeat(6)}${"+4790000000 ".repeat(12)}a@b.no`;
    expect(found(text)).toEqual([
      ...[0, 7, 14, 21, 28, 35].map((at) => `email ${at}`),
      ...[42, 54, 66, 78].map((at) => `phone ${at}`),
    ]);
    // those of one kind that come late do not keep those of others from being told
    expect(found(`+4790000000 ${"a@b.no ".repeat(12)}`)[0]).toBe("phone 0");
    expect(found(`90000000 ${"+4790000000 ".repeat(12)}`)[0]).toBe("phone 0");
  });

  it.each<[string, string[]]>([
    ["", []],
    ["hun sa det", []],
    ["kari at firma dot no", ["email 0"]],
    ["kari (a) firma.no", ["email 0"]],
    ["x１２.３３.４４.５５", []],
    ["ip 12.33.44.55", ["ip-address 3"]],
    ["22.33.44.55", ["phone 0"]],
    ["https://x.no/01010100050", ["personal-url 0"]],
    ["https://x.no/131052-308T", []],
    ["https://x.no/x+4790000000", ["personal-url 0"]],
    ["https://x.no/4790000000", []],
    ["https://x.no/?q=0047%2090000000", []],
    ["https://x.no/?q=NO9386011117947", ["personal-url 0"]],
    ["https://x.no/a%40b.no", ["personal-url 0"]],
    ["https://x.no/a＠b.no", ["personal-url 0"]],
    ["https://x.no/19640823-3234", []],
    ["https://x.no/RSSMRA", []],
    ["https://x.no/295117823456784", []],
    ["https://x.no/2-95-11-78-234-567-84", ["personal-url 0"]],
  ])("finds in %j: %j", (text, findings) => {
    expect(found(text)).toEqual(findings);
  });

  it("looks inside a finding only if its kind holds others and is not refused", () => {
    expect(found("https://x.no/?token=90000000", only("phone"))).toEqual(["phone 20"]);
    expect(found("https://x.no/a/90000000", only("phone", "personal-url"))).toEqual([]);
    expect(found("90000000@b.no", only("phone"))).toEqual(["phone 0"]);
    expect(found("90000000@b.no", only("phone", "email"))).toEqual(["email 0"]);
    expect(found("90000000 @b.no", only("phone"))).toEqual(["phone 0"]);
    expect(found("90000000 (a) b.no", only("phone"))).toEqual(["phone 0"]);
    expect(found("90000000 (a) b.no", only("phone", "email"))).toEqual(["email 0"]);
    expect(found("NO93 8601 1117 947", only("phone"))).toEqual([]);
    expect(found("01010100050", only("phone"))).toEqual([]);
    expect(found("22.33.44.55", only("ip-address"))).toEqual(["ip-address 0"]);
    expect(found("22.33.44.55", only("ip-address", "phone"))).toEqual(["phone 0"]);
    expect(found("192.33.44.55", only("ip-address", "phone"))).toEqual(["ip-address 0"]);
  });

  it("finds the numbers of the requested countries", () => {
    const swedish = buildGuard(ALL, ["SE"]);
    expect(swedish("640823-3234")).toHaveLength(1);
    expect(swedish("01010100050")).toEqual([]);
    expect(swedish("42.33.44.55")).toEqual([{ kind: "ip-address", offset: 0 }]);
    expect(buildGuard(ALL, ["FI"])("131052-308T")).toHaveLength(1);
    expect(swedish("131052-308T")).toEqual([]);
  });

  it("reports offsets of the text as it was sent", () => {
    expect(found("😀 \u200bｘ (at) 90000000")).toEqual(["phone 11"]);
  });
});

describe("an issue of the guard", () => {
  it.each([
    ["email", "holds what looks like an e-mail address at offset 7"],
    ["phone", "holds what looks like a phone number at offset 7"],
    ["national-id", "holds what looks like a national identity number at offset 7"],
    ["iban", "holds what looks like an IBAN at offset 7"],
    ["payment-card", "holds what looks like a payment card number at offset 7"],
    ["ip-address", "holds what looks like an IP address at offset 7"],
    ["personal-url", "holds what looks like a URL with a personal token at offset 7"],
  ] as const)("names its kind, %s", (kind, message) => {
    expect(findingMessage({ kind, offset: 7 })).toBe(message);
    expect(toIssue({ kind, offset: 7 })).toEqual({
      code: "custom",
      message,
      params: { kind, offset: 7 },
      input: undefined,
      continue: true,
    });
  });

  it("is told from an issue that somebody made up", () => {
    const finding = { kind: "phone", offset: 7 } as const;
    const issue = toIssue(finding) as core.$ZodIssueCustom; // as zod hands it on
    expect(readFinding(issue)).toBe(finding);
    expect(Object.isFrozen(issue.params)).toBe(true);
    expect(readFinding({ ...issue, params: { ...issue.params } })).toBeUndefined();
    expect(readFinding({ code: "custom", path: [], message: "x", input: 1 })).toBeUndefined();
    const other = { ...issue, code: "too_big" } as unknown as core.$ZodIssue; // no issue of zod's has these
    expect(readFinding(other)).toBeUndefined();
  });
});
