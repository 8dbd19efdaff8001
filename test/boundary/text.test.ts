import { expect, it } from "vitest";
import { textProblem } from "../../src/boundary/text.js";

it.each([
  ["", undefined],
  ["Kåre 🎉", undefined],
  ["\ud83c\udf89", undefined],
  ["a\0", "holds the character U+0000"],
  ["\0", "holds the character U+0000"],
  ["a\ud83c", "holds half of a surrogate pair"],
  ["\udf89\ud83c", "holds half of a surrogate pair"],
  // the first of both is told
  ["\0\ud83c", "holds the character U+0000"],
])("the text %j is kept unchanged, or refused with the reason", (text, problem) => {
  expect(textProblem(text)).toBe(problem);
});
