import type { FieldUse } from "./contract/index.js";

/** Puts uses of fields in the order of the UTF-16 units of activity and field. Servers order some signs otherwise. */
export function sortFieldUses(uses: readonly FieldUse[]): readonly FieldUse[] {
  const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
  return [...uses].sort((left, right) => order(left.activity, right.activity) || order(left.field, right.field));
}
