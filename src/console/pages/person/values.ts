import type { Say } from "../../words/say.js";

/** Writes a value for its person: as it is held, in the signs of their language. */
export function writeValue(say: Say, value: unknown, unit: string | undefined): string {
  const text = write(say, value);
  return unit === undefined || text === "" ? text : `${text} ${unit}`;
}

function write(say: Say, value: unknown): string {
  const { yes, no } = say.words.person.table;
  if (value === undefined || value === null) return "";
  if (typeof value === "boolean") return value ? yes : no;
  if (typeof value === "number" || typeof value === "bigint") return say.exact(value);
  if (value instanceof Date) return say.moment(value);
  if (Array.isArray(value)) return say.list(value.map((one) => write(say, one)));
  if (typeof value === "object") {
    return Object.values(value)
      .map((one) => write(say, one))
      .filter((text) => text !== "")
      .join(", ");
  }
  return String(value);
}
