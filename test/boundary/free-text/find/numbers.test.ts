import { describe, expect, it } from "vitest";
import { Claims, digitGroups, MOST_FINDINGS, windowsFrom } from "../../../../src/boundary/free-text/find/numbers.js";
import type { PersonalDataKind } from "../../../../src/boundary/free-text/kinds.js";

describe("the digits of a text", () => {
  it.each([
    ["", []],
    ["abc", []],
    ["12", [["12", undefined]]],
    [
      "12 34",
      [
        ["12", undefined],
        ["34", " "],
      ],
    ],
  ])("%j", (text, groups) => {
    expect(digitGroups(text).map(({ digits, joint }) => [digits, joint])).toEqual(groups);
  });

  it("keep their places", () => {
    expect(digitGroups("ab12cd345")).toEqual([
      { start: 2, end: 4, digits: "12", joint: undefined },
      { start: 6, end: 9, digits: "345", joint: undefined },
    ]);
  });

  it.each([" ", ".", "/", "_", "-", "  ", " /", "--", "(", ")", " (", ") ", ")-", " - ", " / ", ") - ", ") -", ")- "])(
    "may belong together with %j between them",
    (joint) => {
      expect(digitGroups(`1${joint}2`)[1]?.joint).toBe(joint);
    },
  );

  it.each(["", "a", ",", ":", "+", "..", ". ", " .", "   ", "()", " a ", "\n", " ..", "----", " -- "])(
    "do not belong together with %j between them",
    (joint) => {
      expect(digitGroups(`1${joint}2`)[1]?.joint).toBeUndefined();
    },
  );
});

describe("the numbers that begin with a group", () => {
  const windows = (text: string, first: number, least: number, most: number) =>
    [...windowsFrom(digitGroups(text), first, least, most)].map(({ start, end, digits, shape, joints, last }) => ({
      start,
      end,
      digits,
      shape,
      joints,
      last,
    }));

  it("are as long as the caller asks, and cut no group", () => {
    expect(windows("12 34-567 8", 0, 4, 7)).toEqual([
      { start: 0, end: 5, digits: "1234", shape: "2-2", joints: [" "], last: 1 },
      { start: 0, end: 9, digits: "1234567", shape: "2-2-3", joints: [" ", "-"], last: 2 },
    ]);
    expect(windows("12 34-567 8", 1, 1, 5).map(({ start, digits }) => [start, digits])).toEqual([
      [3, "34"],
      [3, "34567"],
    ]);
    expect(windows("12 34", 0, 5, 9)).toEqual([]);
    expect(windows("123", 0, 3, 3)).toHaveLength(1);
    expect(windows("123", 0, 1, 2)).toEqual([]);
  });

  it("end before a group that stands apart", () => {
    expect(windows("12, 34", 0, 1, 9).map(({ digits }) => digits)).toEqual(["12"]);
    expect(windows("12, 34 5", 1, 1, 9).map(({ digits }) => digits)).toEqual(["34", "345"]);
  });

  it("are none after the last group", () => {
    expect(windows("12", 1, 1, 9)).toEqual([]);
  });
});

describe("ranges that are claimed", () => {
  it("touch a range that shares a unit with them", () => {
    const claims = new Claims(10, new Set());
    claims.add(undefined, 2, 5);
    expect(claims.touches(0, 2)).toBe(false);
    expect(claims.touches(0, 3)).toBe(true);
    expect(claims.touches(4, 9)).toBe(true);
    expect(claims.touches(5, 9)).toBe(false);
    expect(claims.all).toEqual([{ kind: undefined, start: 2, end: 5 }]);
  });

  it("end a search at the number reported, for a kind that is reported", () => {
    const claims = new Claims(100, new Set<PersonalDataKind>(["phone"]));
    const [one, other, unreported] = [claims.search("phone"), claims.search("phone"), claims.search("iban")];
    for (let index = 0; index < MOST_FINDINGS; index += 1) {
      expect(one.ended).toBe(false);
      one.claim(index, index + 1);
      unreported.claim(index + 50, index + 51);
    }
    expect([one.ended, other.ended, unreported.ended]).toEqual([true, false, false]);
    expect(claims.all).toHaveLength(2 * MOST_FINDINGS);
    expect(claims.all[0]).toEqual({ kind: "phone", start: 0, end: 1 });
    expect(claims.touches(3, 4)).toBe(true);
  });
});
