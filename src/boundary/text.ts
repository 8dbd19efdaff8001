/**
 * Returns the reason why a text cannot be kept unchanged, if there is one. PostgreSQL refuses U+0000 and replaces lone
 * surrogates.
 */
export function textProblem(text: string): "holds the character U+0000" | "holds half of a surrogate pair" | undefined {
  if (text.includes("\0")) return "holds the character U+0000";
  return text.isWellFormed() ? undefined : "holds half of a surrogate pair";
}
