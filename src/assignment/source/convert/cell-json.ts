import { hasRepeatedKey } from "../../../boundary/index.js";
import { NOT_CONVERTIBLE, REPEATED_KEY } from "./failures.js";

/** Parses the JSON of a cell; a symbol that tells why if it cannot be taken. Values other than text are parsed already. */
export function parseCell(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === "object" && hasRepeatedKey(value) ? REPEATED_KEY : parsed;
  } catch {
    return NOT_CONVERTIBLE;
  }
}
