import type { AnyAssignment } from "../../../assignment/index.js";
import type { Say } from "../../words/say.js";

/** Writes for how long data are kept, and from when: `12 months from collection`. */
export function writeKept({ retention, fields }: AnyAssignment, say: Say): string {
  return `${say.duration(retention.keep)} ${writeStart(retention.from, fields, say)}`;
}

/** Writes the event from which the time of retention runs. */
export function writeStart(
  from: AnyAssignment["retention"]["from"],
  fields: AnyAssignment["fields"],
  say: Say,
): string {
  const words = say.words.assignment;
  if (typeof from === "string") return words.from[from];
  return words.fromField(fields[from.field]?.label ?? from.field);
}
