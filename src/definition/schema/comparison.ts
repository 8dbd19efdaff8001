/** Comparison of the values that a schema takes with those of another: less, more, the same, or neither for certain. */
export type Comparison = "same" | "narrower" | "wider" | "unclear";

/** Combines the comparisons of parts into one. */
export function combined(parts: readonly Comparison[]): Comparison {
  const seen = new Set(parts.filter((part) => part !== "same"));
  const [only = "same"] = seen;
  return seen.size > 1 ? "unclear" : only;
}

/** Compares one thing with another. `more` tells that it takes more, `less` that it takes less. */
export function comparison(more: boolean, less: boolean): Comparison {
  if (more && less) return "unclear";
  if (more) return "wider";
  return less ? "narrower" : "same";
}
