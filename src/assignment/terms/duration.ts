import { Temporal } from "temporal-polyfill";
import { DefinitionError } from "../../errors/index.js";

type DateUnits = `${number}Y` | `${number}M` | `${number}W` | `${number}D`;

/** An ISO 8601 duration, such as `P12M`, `P1Y6M`, `P30D` or `PT72H`. */
export type IsoDuration =
  | `P${DateUnits}`
  | `P${number}Y${number}M`
  | `P${number}Y${number}D`
  | `P${number}M${number}D`
  | `P${number}Y${number}M${number}D`
  | `PT${number}${"H" | "M" | "S"}`;

/** Makes sure that a duration is ISO 8601 and above zero. */
export function checkDuration(duration: unknown, where: string): void {
  let parsed: Temporal.Duration | undefined;
  try {
    parsed = typeof duration === "string" ? Temporal.Duration.from(duration) : undefined;
  } catch {
    parsed = undefined;
  }
  if (parsed === undefined || parsed.sign <= 0) {
    throw new DefinitionError("invalid-duration", where, "the duration is not ISO 8601, or not above zero");
  }
  if (Math.abs(parsed.years) > 1_000 || parsed.total({ unit: "days", relativeTo: "2000-01-01" }) > 365_250) {
    throw new DefinitionError("invalid-duration", where, "the duration is longer than a thousand years");
  }
}

/** The moment a duration after another, by the calendar in UTC: a month after 31 January is the end of February. */
export function after(moment: Date, duration: string): Date {
  const start = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO("UTC");
  return new Date(start.add(Temporal.Duration.from(duration)).epochMilliseconds);
}
