import { describe, expect, it } from "vitest";
import { claimCodeIds, claimDigitIds } from "../../../../src/boundary/free-text/find/national-ids.js";
import { Claims, digitGroups } from "../../../../src/boundary/free-text/find/numbers.js";
import type { PersonalDataKind } from "../../../../src/boundary/free-text/kinds.js";

const REPORTED: ReadonlySet<PersonalDataKind> = new Set(["national-id"]);

/** Where identity numbers of the countries are found in a text. */
function found(text: string, countries: string, sure = false): string[] {
  const claims = new Claims(text.length, REPORTED);
  const wanted = new Set(countries.split(" "));
  claimDigitIds(text, digitGroups(text), wanted, claims, sure);
  if (!sure) claimCodeIds(text, wanted, claims);
  return claims.all.map(({ start, end }) => text.slice(start, end));
}

const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);

/** A Norwegian number of a day and month as they are written in it, with the check digits that belong to it. */
function norwegian(dayAndMonth: string): string {
  for (let serial = 100; serial < 500; serial += 1) {
    const body = `${dayAndMonth}90${serial}`;
    const one = (11 - (weighted(body, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
    const two = (11 - (weighted(`${body}${one}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    if (one !== 10 && two !== 10) return `${body}${one}${two}`;
  }
  throw new Error("no serial number fits");
}

/** Ten digits with the Luhn digit of the first nine. */
function luhn(nine: string): string {
  const sum = [...nine].reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${nine}${(10 - (sum % 10)) % 10}`;
}

const DAYS = "0101 3101 2902 3103 3004 3105 3006 3107 3108 3009 3110 3011 3112".split(" ");
const NO_DAYS = "0001 3201 8101 9901 3002 3104 3106 3109 3111 0100 0113 4001".split(" ");
const shifted = (dayAndMonth: string, days: number, months: number): string =>
  String(Number(dayAndMonth.slice(0, 2)) + days).padStart(2, "0") +
  String(Number(dayAndMonth.slice(2)) + months).padStart(2, "0");

describe("Norwegian numbers", () => {
  it.each(DAYS)("have the day %s, in D-numbers, H-numbers and test populations as well", (day) => {
    for (const [days, months] of [
      [0, 0],
      [40, 0],
      [0, 40],
      [0, 80],
      [40, 80],
    ] as const) {
      const number = norwegian(shifted(day, days, months));
      expect(found(number, "NO")).toEqual([number]);
    }
  });

  it.each(NO_DAYS)("do not begin with %s", (day) => {
    expect(found(norwegian(day), "NO")).toEqual([]);
    expect(found(norwegian(shifted(day, 0, 40)), "NO")).toEqual([]);
  });

  it("need both check digits, because each alone proves nothing", () => {
    const number = norwegian("1506");
    const body = number.slice(0, 9);
    const [one, two] = [Number(number[9]), Number(number[10])];
    for (let other = 0; other < 10; other += 1) {
      if (other !== two) expect(found(`${body}${one}${other}`, "NO")).toEqual([]);
      // the second digit right for a wrong first one
      const second = (11 - (weighted(`${body}${other}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
      if (other !== one && second !== 10) expect(found(`${body}${other}${second}`, "NO")).toEqual([]);
    }
  });

  it("are found with any words around them, except those that words may explain", () => {
    const plain = norwegian("1506");
    const hNumber = norwegian("1546");
    const mobile = norwegian("0784"); // 07 84 …, a British mobile's first digits
    const account = `${plain.slice(0, 4)}.${plain.slice(4, 6)}.${plain.slice(6)}`;
    for (const words of ["", "ordre ", "ordre som ", "ring "]) {
      expect(found(words + plain, "NO")).toEqual([plain]);
      expect(found(words + norwegian("1512"), "NO")).toEqual([norwegian("1512")]);
    }
    // the word beside it
    for (const number of [hNumber, account]) {
      expect(found(number, "NO")).toEqual([number]);
      expect(found(`ordre ${number}`, "NO")).toEqual([]);
      expect(found(`ordre som ${number}`, "NO")).toEqual([number]);
      expect(found(`ring ${number}`, "NO")).toEqual([number]);
    }
    // any word of the sentence, and a phone
    expect(found(mobile, "NO")).toEqual([mobile]);
    expect(found(`ordre som ${mobile}`, "NO")).toEqual([]);
    expect(found(`ring ${mobile}`, "NO")).toEqual([]);
    expect(found(`fnr ${mobile}`, "NO")).toEqual([mobile]);
  });

  it("are found without words if the caller asks for that, in their plain form only", () => {
    const plain = norwegian("1506");
    expect(found(plain, "NO", true)).toEqual([plain]);
    expect(found(norwegian("1546"), "NO", true)).toEqual([]);
    expect(found(`fnr ${norwegian("1546")}`, "NO", true)).toEqual([]);
    expect(found("fnr 15069010012", "NO", true)).toEqual([]);
  });
});

describe("Swedish numbers", () => {
  it.each(DAYS)("have the day %s, and the same day in a samordningsnummer", (day) => {
    const [days, months] = [day.slice(0, 2), day.slice(2)];
    for (const written of [days, String(Number(days) + 60)]) {
      const number = luhn(`90${months}${written}123`);
      expect(found(number, "SE")).toEqual([number]);
      expect(found(`${number.slice(0, 6)}-${number.slice(6)}`, "SE")).toHaveLength(1);
      expect(found(`19${number}`, "SE")).toEqual([`19${number}`]);
    }
  });

  it.each(["0001", "3201", "3002", "3104", "0100", "0113"])("have no day %s", (day) => {
    expect(found(luhn(`90${day.slice(2)}${day.slice(0, 2)}123`), "SE")).toEqual([]);
  });

  it("are of three centuries", () => {
    const number = luhn("900115123");
    const at = (century: string): number => found(`${century}${number.slice(0, 6)}-${number.slice(6)}`, "SE").length;
    expect(["17", "18", "19", "20", "21"].map(at)).toEqual([0, 1, 1, 1, 0]);
  });

  it.each([
    ["its Luhn digit", "9001151230"],
    ["a grouping in use", "90 0115 1233"],
  ])("need %s", (_, number) => {
    expect(found(number, "SE")).toEqual([]);
  });

  it.each(["900115-1233", "9001151233", "19900115-1233", "90 01 15 1233", "1990 01 15 1233", "9 0 0 1 1 5 1 2 3 3"])(
    "are found grouped as in %s",
    (number) => {
      expect(luhn("900115123")).toBe("9001151233");
      expect(found(number, "SE")).toEqual([number]);
      expect(found(`ordre ${number}`, "SE")).toEqual([]);
      expect(found(`ordre som ${number}`, "SE")).toEqual([number]);
    },
  );

  it("are found in pairs if words name them", () => {
    expect(found("90 01 15 12 33", "SE")).toEqual([]);
    expect(found("personnummer 90 01 15 12 33", "SE")).toEqual(["90 01 15 12 33"]);
  });

  it("are times if they are one group and a time of these years, unless words name them", () => {
    const ending = (nine: string): string => `20${luhn(nine)}`;
    for (const nine of ["160115235", "100101000", "160115000", "160115225"]) {
      expect(found(ending(nine), "SE")).toEqual([]);
    }
    // no minute 60: of some hour, the check digit is 0
    const hour = Array.from({ length: 10 }, (_, one) => `160115${10 + one}6`).find((nine) => luhn(nine).endsWith("0"));
    expect(found(ending(hour ?? ""), "SE")).toHaveLength(1);
    expect(found(`personnummer ${ending("160115235")}`, "SE")).toHaveLength(1);
    // before 2010, past 23:59, and with a hyphen
    for (const [nine, century] of [
      ["090115123", "20"],
      ["160115243", "20"],
      ["160115126", "20"],
      ["960115123", "19"],
    ] as const) {
      expect(found(`${century}${luhn(nine)}`, "SE")).toEqual([`${century}${luhn(nine)}`]);
    }
    const moment = ending("160115235");
    expect(found(`${moment.slice(0, 8)}-${moment.slice(8)}`, "SE")).toHaveLength(1);
  });
});

describe("Danish numbers", () => {
  const passing = "2110625629"; // the old check digit
  it("need a day, and a word if they are one group without the old check digit", () => {
    expect(found(passing, "DK")).toEqual([passing]);
    expect(found(`sak som ${passing}`, "DK")).toEqual([]);
    expect(found(`ring ${passing}`, "DK")).toEqual([]);
    expect(found("2110625628", "DK")).toEqual([]);
    expect(found("født 2110625628", "DK")).toEqual(["2110625628"]);
    expect(found("født 3211625628", "DK")).toEqual([]);
    expect(found("født 2113625628", "DK")).toEqual([]);
  });

  it.each(["211062-5628", "211062 5628", "21 10 62 5628"])("are found grouped as in %s", (number) => {
    expect(found(number, "DK")).toEqual([number]);
    expect(found(`sak ${number}`, "DK")).toEqual([]);
    expect(found(`ring ${number}`, "DK")).toEqual([number]);
  });

  it("are not found in other groups", () => {
    expect(found("født 2110 625629", "DK")).toEqual([]);
  });
});

describe("German numbers", () => {
  /** Ten digits with the digit that ISO 7064 (mod 11, 10) gives them. */
  function german(ten: string): string {
    let product = 10;
    for (const digit of ten) {
      const sum = (Number(digit) + product) % 10 || 10;
      product = (sum * 2) % 11;
    }
    return `${ten}${(11 - product) % 10}`;
  }

  it.each([
    ["two of a kind", "1123456789", 1],
    ["three of a kind", "1112345678", 1],
    ["four of a kind", "1111234567", 0],
    ["two pairs", "1122345678", 0],
    ["no digit twice", "1234567890", 0],
    ["a zero before", "0112345678", 0],
  ])("with %s are found %s times", (_, ten, times) => {
    expect(found(german(ten), "DE")).toHaveLength(times);
  });

  it("need their check digit, and words if they are grouped in an unusual way", () => {
    const number = german("1123456789");
    const wrong = `${number.slice(0, 10)}${(Number(number[10]) + 1) % 10}`;
    expect(found(wrong, "DE")).toEqual([]);
    const odd = `${number.slice(0, 5)} ${number.slice(5)}`;
    expect(found(odd, "DE")).toEqual([]);
    expect(found(`steuer ${odd}`, "DE")).toEqual([odd]);
    expect(found(`ordre ${number}`, "DE")).toEqual([]);
    expect(found(`ring ${number}`, "DE")).toEqual([number]);
  });
});

describe("Dutch numbers", () => {
  /** A number that passes the checks of both. */
  function organisation(): string {
    for (let number = 900_000_000; ; number += 1) {
      const digits = String(number);
      const dutch = weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
      if (dutch && weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0) return digits;
    }
  }

  it.each([
    ["111222333", "111222333"],
    ["111 222 333", ""],
    ["1112.22.333", "1112.22.333"],
    ["111222334", ""],
    ["000000000", ""],
    // an organisation of Norway as well
    [organisation(), ""],
  ])("are found without words: %s as %s", (number, seen) => {
    expect(found(number, "NL")).toEqual(seen === "" ? [] : [seen]);
  });

  it.each(["111 222 333", "111222333"])("are found behind a word for them: %s", (number) => {
    expect(found(`legitimasjon ${number}`, "NL")).toEqual([number]);
  });

  it.each([
    ["ring 111222333", 0],
    ["ordre som 111222333", 0],
    ["ring 1112.22.333", 1],
    ["ordre som 1112.22.333", 1],
    ["ordre 1112.22.333", 0],
    ["versjon 1112.22.333", 0],
  ])("%s", (text, times) => {
    expect(found(text, "NL")).toHaveLength(times);
  });
});

describe("French numbers", () => {
  const key = (body: string): string => `${body}${String(97 - (Number(body) % 97)).padStart(2, "0")}`;

  it.each([
    ["01", 1],
    ["12", 1],
    ["00", 0],
    ["13", 0],
    ["19", 0],
    ["20", 1],
    ["99", 1],
  ])("are found with the month %s", (month, times) => {
    expect(found(key(`295${month}78234567`), "FR")).toHaveLength(times);
  });

  it.each(["1", "2", "3", "4", "7", "8"])("may begin with %s", (sex) => {
    expect(found(key(`${sex}951178234567`), "FR")).toHaveLength(1);
  });

  it.each(["0", "5", "6", "9"])("do not begin with %s", (sex) => {
    expect(found(key(`${sex}951178234567`), "FR")).toEqual([]);
  });

  it("need their key", () => {
    const number = key("2951178234567");
    for (let other = 0; other < 97; other += 1) {
      const changed = `${number.slice(0, 13)}${String(other).padStart(2, "0")}`;
      expect(found(changed, "FR")).toHaveLength(changed === number ? 1 : 0);
    }
  });

  it("may be a device's number in one group, and are nothing else in several", () => {
    expect(found("IMEI 295117823456784", "FR")).toEqual([]);
    expect(found("IMEI 2 95 11 78 234 567 84", "FR")).toHaveLength(1);
    expect(found("2 95 11 78 234 567 84", "FR", true)).toHaveLength(1);
    expect(found("295117823456784", "FR", true)).toEqual([]);
  });
});

describe("British numbers", () => {
  it("are found behind a word for them if they are of the NHS", () => {
    expect(found("943 476 5919", "GB")).toEqual([]);
    expect(found("identitet 943 476 5919", "GB")).toEqual(["943 476 5919"]);
    expect(found("identitet 943 476 5918", "GB")).toEqual([]);
    expect(found("identitet 9434 76 5919", "GB")).toEqual([]);
  });

  it("may be a serial number or a phone number if they are of the insurance", () => {
    expect(found("AB 12 34 56 C", "GB")).toEqual(["AB 12 34 56 C"]);
    expect(found("serial AB123456C", "GB")).toEqual([]);
    expect(found("serial so AB123456C", "GB")).toEqual([]);
    expect(found("ring AB123456C", "GB")).toEqual([]);
    expect(found("AB 12 34 56 E", "GB")).toEqual([]);
  });
});

describe("numbers with letters", () => {
  it.each([
    ["FI", "131052-308T"],
    ["FI", "131052 - 308T"],
    ["FI", "13.10.52-308T"],
    ["FR", "2 95 11 2A 234 567 28"],
    ["ES", "12345678Z"],
    ["ES", "12.345.678-Z"],
    ["ES", "X-1234567-L"],
    ["IT", "RSSMRA85T10A562S"],
    ["IT", "rss mra 85T10 a562s"],
  ])("are found for %s only: %s", (country, number) => {
    expect(found(number, country)).toEqual([number]);
    expect(found(number, "NO SE DK FI DE NL GB FR ES IT".replace(country, ""))).toEqual([]);
    expect(found(`x${number}`, country)).toEqual([]);
    expect(found(`${number}x`, country)).toEqual([]);
  });

  it.each([
    ["FI", "ordre 131052-308T", 1],
    ["FR", "ordre 2 95 11 2A 234 567 28", 1],
    ["IT", "ordre RSSMRA85T10A562S", 1],
    ["ES", "ordre 12345678Z", 0],
    ["ES", "ordre som X1234567L", 0],
    ["ES", "ring 12345678Z", 0],
    ["ES", "kunde nr 12345678Z", 0],
    // named, with a slip
    ["FI", "hetu 131052-308U", 1],
    ["FI", "nå 131052-308U", 0],
    ["GB", "NINO QQ123456C", 1],
    ["GB", "nå QQ123456C", 0],
    ["ES", "DNI 12345678A", 1],
    ["ES", "nå 12345678A", 0],
    ["FI", "nå 1310.52-308T", 1],
    ["FI", "nå 13.1052-308T", 1],
  ])("are found or not by the words, for %s: %s", (country, text, times) => {
    expect(found(text, country)).toHaveLength(times);
  });

  it("are claimed once if others have claimed them", () => {
    const text = "12345678Z";
    const claims = new Claims(text.length, REPORTED);
    claims.add("phone", 0, 8);
    claimCodeIds(text, new Set(["ES"]), claims);
    expect(claims.all).toHaveLength(1);
  });
});

describe("numbers of all countries", () => {
  const number = norwegian("1506");

  it.each([
    [`x ${number}`, 1],
    [`x${norwegian("1546")}`, 0],
    [`${norwegian("1546")}x`, 0],
    [`${norwegian("1546")}.5`, 0],
    [`${norwegian("1546")}/5`, 0],
    [`${norwegian("1546")}:5`, 0],
    [`${norwegian("1546")}. 5`, 1],
    [`${norwegian("1546")} x`, 1],
    ["fnr kode 15069010012", 1],
    ["personal identity card 15069010012", 1],
    [`fnr${norwegian("1546")}`, 1],
    [`kr ${norwegian("1546")}`, 0],
    [`${norwegian("1546")} kr`, 0],
    // named, with a slip
    ["fnr 15069010012", 1],
    ["fnr 15069010012x", 0],
    ["fnr kr 15069010012", 0],
    ["fnr 15069010012 kr", 0],
  ])("%s", (text, times) => {
    expect(found(text, "NO")).toHaveLength(times);
  });

  it.each([
    ["nothing between", "fnr15069010012"],
    ["a colon", "fnr: 15069010012"],
    ["a bracket", "fnr (15069010012)"],
    ["words for a number", "fødselsnummer nr 15069010012"],
    ["words for somebody", "fødselsnummeret hans er 15069010012"],
  ])("are found behind their name, with %s", (_, text) => {
    expect(found(text, "NO")).toEqual(["15069010012"]);
  });

  it("are found only near their name", () => {
    expect(found(`fnr${" ".repeat(12)}15069010012`, "NO")).toHaveLength(1);
    expect(found(`fnr${" ".repeat(13)}15069010012`, "NO")).toEqual([]);
    expect(found(`national identification ${"hennes ".repeat(5)}15069010012`, "NO")).toHaveLength(1);
    expect(found(`national identification${" hennes".repeat(6)}15069010012`, "NO")).toEqual([]);
    // a name that the reach cuts is none
    expect(found(`${"n".repeat(80)}fnr 15069010012`, "NO")).toEqual([]);
  });

  it("are claimed only in free ranges", () => {
    const claims = new Claims(number.length, REPORTED);
    claims.add("phone", 3, 4);
    claimDigitIds(number, digitGroups(number), new Set(["NO"]), claims);
    expect(claims.all).toHaveLength(1);
  });

  it("are not made of parts of others", () => {
    expect(found("12 34-010101 00050", "NO")).toEqual(["010101 00050"]);
    expect(found("73 01.01 0100050", "NO")).toEqual([]);
    expect(found("01.01.01 00050", "NO")).toEqual(["01.01.01 00050"]);
    expect(found("7 01.01.01 00050", "NO")).toEqual([]);
    expect(found("7 01 01 01 00050", "NO")).toEqual(["01 01 01 00050"]);
    expect(found("7 01-01 - 01-00050", "NO")).toEqual(["01-01 - 01-00050"]);
  });

  it("follow each other, up to the number reported", () => {
    expect(found(`${number} ${number}, ${number}`, "NO")).toEqual([number, number, number]);
    expect(found(`${number}, `.repeat(12), "NO")).toHaveLength(10);
    expect(found("131052-308T, ".repeat(12), "FI")).toHaveLength(10);
    const claims = new Claims(400, new Set(["phone"]));
    const text = `${number}, `.repeat(12);
    claimDigitIds(text, digitGroups(text), new Set(["NO"]), claims);
    expect(claims.all).toHaveLength(12);
  });
});
