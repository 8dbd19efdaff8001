import { describe, expect, it } from "vitest";
import { claimCards, claimIbans } from "../../../../src/boundary/free-text/find/cards-and-ibans.js";
import { Claims, digitGroups } from "../../../../src/boundary/free-text/find/numbers.js";
import type { PersonalDataKind } from "../../../../src/boundary/free-text/kinds.js";

const REPORTED: ReadonlySet<PersonalDataKind> = new Set(["iban", "payment-card"]);

function found(kind: "iban" | "payment-card", text: string, taken?: readonly [number, number]): string[] {
  const claims = new Claims(text.length, REPORTED);
  if (taken !== undefined) claims.add("phone", ...taken);
  if (kind === "iban") claimIbans(text, claims);
  else claimCards(text, digitGroups(text), claims);
  return claims.all.filter((one) => one.kind === kind).map(({ start, end }) => text.slice(start, end));
}

describe("IBANs", () => {
  it.each([
    "NO9386011117947",
    "no93 8601 1117 947",
    "NO93-8601-1117-947",
    "NO93.8601.1117.947",
    "NO93/8601_1117\n947",
    "NO93  8601  1117  947",
    "N O 9 3 8 6 0 1 1 1 1 7 9 4 7",
    "GB29 NWBK 6016 1331 9268 19",
    "gb29nwbk60161331926819",
    "BE68539007547034",
    "DE89370400440532013000",
    "FR1420041010050500013M02606",
    "MT84MALT011000012345MTLCAST001S",
    "M T 8 4 M A L T 0 1 1 0 0 0 0 1 2 3 4 5 M T L C A S T 0 0 1 S",
  ])("%s", (iban) => {
    for (const text of [iban, `(${iban})`, `til ${iban}, da`, `iban${iban}`, `${iban}.`]) {
      expect(found("iban", text)).toEqual([iban]);
    }
  });

  it.each([
    "NO9386011117948",
    "NO938601111794",
    "NO93860111179471",
    "xNO9386011117947",
    "XX9386011117947",
    "NO93   86011117947",
    "NO93,8601 1117 947",
    "NO93 8601a117 947",
    "MT84MALT011000012345MTLCAST001Sx",
    "MT84MALT011000012345MTLCAST001T",
    "DE89 3704",
    "constructor",
  ])("%s is none", (text) => {
    expect(found("iban", text)).toEqual([]);
  });

  it("may have a letter behind them if they end with a digit", () => {
    expect(found("iban", "NO9386011117947x")).toEqual(["NO9386011117947"]);
    expect(found("iban", "MT84MALT011000012345MTLCAST001S x")).toHaveLength(1);
    expect(found("iban", "MT84MALT011000012345MTLCAST001S5")).toEqual([]);
  });

  /** The check digits that belong to a body. */
  function withCheck(country: string, body: string): string {
    const value = [...`${body}${country}00`].map((sign) => (/\d/.test(sign) ? sign : sign.charCodeAt(0) - 55)).join("");
    const rest = [...value].reduce((sum, digit) => (sum * 10 + Number(digit)) % 97, 0);
    return `${country}${String(98 - rest).padStart(2, "0")}${body}`;
  }

  it("hold letters only if the country's do, and ten digits at least", () => {
    expect(found("iban", withCheck("NO", "8601111794A"))).toEqual([]);
    expect(found("iban", withCheck("NO", "86011117940"))).toHaveLength(1);
    expect(found("iban", withCheck("MT", "MALTABCDEFGHIJKLMNOPQ1234567"))).toEqual([]);
    expect(found("iban", withCheck("MT", "MALTABCDEFGHIJKLMNO12345678"))).toHaveLength(1);
    expect(found("iban", withCheck("MT", "MALTABCDEFGHIJKLMNOP1234567"))).toEqual([]);
  });

  it("are found only in free ranges, up to the number reported", () => {
    expect(found("iban", "NO9386011117947 NO9386011117947")).toHaveLength(2);
    expect(found("iban", "NO9386011117947, ".repeat(12))).toHaveLength(10);
    expect(found("iban", "NO9386011117947", [3, 4])).toEqual([]);
    expect(found("iban", "NO9386011117947 ", [15, 16])).toHaveLength(1);
  });
});

describe("payment cards", () => {
  it.each([
    "4111111111111111",
    "4111 1111 1111 1111",
    "4111-1111-1111-1111",
    "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
    "41 11 11 11 11 11 11 11",
    "41111111 11111111",
    "4111 111111111111",
    "411111111111 1111",
    "4111 1111 11111111",
    "41111111 1111 1111",
    "3782 822463 10005",
    "3622 720627 1667",
    "411111 1111111111",
  ])("%s", (card) => {
    if (card === "411111 1111111111") {
      expect(found("payment-card", card)).toEqual([]); // grouped as none is
      return;
    }
    for (const text of [card, `kort ${card}`, `(${card}),`, `${card} 12/27`, `telefon ${card}`, `ordre hun ${card}`]) {
      expect(found("payment-card", text)).toEqual([card]);
    }
    expect(found("payment-card", `ordre ${card}`)).toEqual([]);
    expect(found("payment-card", `versjon ${card}`)).toEqual([]);
    expect(found("payment-card", `kr ${card}`)).toEqual([]);
    expect(found("payment-card", `${card} kr`)).toEqual([]);
  });

  it.each(["4111111111111112", "9111111111111111", "411111111111116", "4111 11 11 11111111", "41111111111111111"])(
    "%s is none",
    (text) => {
      expect(found("payment-card", text)).toEqual([]);
    },
  );

  it("are found only in free ranges, up to the number reported", () => {
    expect(found("payment-card", "4111111111111111 4111111111111111")).toHaveLength(2);
    expect(found("payment-card", "12 4111111111111111")).toHaveLength(1);
    expect(found("payment-card", "4111111111111111, ".repeat(12))).toHaveLength(10);
    expect(found("payment-card", "4111111111111111", [3, 4])).toEqual([]);
    expect(found("payment-card", "4111111111111111 ", [16, 17])).toHaveLength(1);
  });
});
