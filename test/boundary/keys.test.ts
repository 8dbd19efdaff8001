import { describe, expect, it } from "vitest";
import { isHarmlessKey, quotedName, shownKey, step } from "../../src/boundary/keys.js";

describe("keys from outside", () => {
  it.each(["a", "birthDate", "address_line_2", "_id", "A1", "v1234", "x".repeat(40), "1_2_a_3_4_5"])(
    "may be named if they are identifiers: %s",
    (key) => {
      expect(isHarmlessKey(key)).toBe(true);
      expect(shownKey(key, 7)).toBe(key);
    },
  );

  it.each([
    "",
    "x".repeat(41),
    "Kari Nordmann",
    "kari@x.example",
    "+47",
    "Åse",
    "a-b",
    "90000",
    "a12345b",
    // separated digits are a number all the same
    "1_2_3_4_5",
    "900_00",
    "a_9__0_0_0__0_b",
    "name\n",
    "-a",
    "a!",
  ])("are withheld otherwise: %j", (key) => {
    expect(isHarmlessKey(key)).toBe(false);
    expect(shownKey(key, 0)).toBe("(key 1)");
    expect(shownKey(key, 7)).toBe("(key 8)");
  });
});

describe("names out of declarations", () => {
  it.each(["", "spring", "dpv:DirectMarketing", "a/b.c-d e_f", "x".repeat(60), "id-1234"])("are quoted: %j", (name) => {
    expect(quotedName(name)).toBe(`"${name}"`);
  });

  it.each<[unknown, string]>([
    ["x".repeat(61), "string"],
    ["kari@x.example", "string"],
    ["phone 90000", "string"],
    ["a\nb", "string"],
    ["!a", "string"],
    ["a!", "string"],
    [1, "number"],
    [undefined, "undefined"],
    [null, "object"],
    [["spring"], "object"],
    [Symbol("spring"), "symbol"],
  ])("are replaced by their type if they may be anything: %#", (name, type) => {
    expect(quotedName(name)).toBe(`a ${type} that is not shown`);
  });
});

it("positions are written with dots and brackets", () => {
  expect(step("", "address")).toBe("address");
  expect(step("address", "street")).toBe("address.street");
  expect(step("tags", 3)).toBe("tags[3]");
  expect(step("", 0)).toBe("[0]");
});
