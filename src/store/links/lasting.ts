import { after, readDuration } from "../../assignment/index.js";
import { invalidArgument } from "../../errors/index.js";

/**
 * Computes the end of a link or a session.
 *
 * @param longest - The longest duration that is allowed, because a link and a session open a person's data to anybody who has them.
 * @throws StoreError `invalid-argument`
 */
export function readLinkEnd(duration: unknown, longest: string, call: string, at: Date): Date {
  const end = typeof duration === "string" ? addTo(at, duration) : undefined;
  if (end !== undefined && end > at && end <= after(at, longest)) return end;
  throw invalidArgument(
    `\`for\` of ${call} is no duration above zero, or is longer than ${longest}`,
    `Pass one of ISO 8601 up to ${longest}, such as PT1H.`,
  );
}

function addTo(at: Date, duration: string): Date | undefined {
  if (readDuration(duration) === undefined) return undefined;
  try {
    return after(at, duration);
  } catch {
    return undefined; // it ends after the last moment there is
  }
}
