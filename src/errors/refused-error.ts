import { REFUSALS, type RefusalCode } from "./catalogue.js";
import { PurposeboundError } from "./purposebound-error.js";

/** One reason for which input was not accepted. Never holds a personal value. */
export interface Refusal {
  /** Stable code. */
  readonly code: RefusalCode;
  /** The declared field concerned, if it is one. */
  readonly field?: string;
  /** Place in the input: declared names and indexes. Undeclared keys are named only if they are harmless identifiers. */
  readonly path: string;
  /** The fault, without the value. */
  readonly message: string;
  /** Instructions to the caller. */
  readonly remedy: string;
}

/**
 * Makes the error of refused input that is returned rather than thrown. It has no stack, because the caller knows where
 * it asked. Collecting the stack would take longer than all of the checks.
 */
export function refusedWithoutStack(assignment: string, refusals: readonly Refusal[]): RefusedError {
  // engines other than V8 have no such limit, and hardened realms let nobody set it
  if (Object.getOwnPropertyDescriptor(Error, "stackTraceLimit")?.writable !== true) {
    return new RefusedError(assignment, refusals);
  }
  const limit = Error.stackTraceLimit;
  try {
    Error.stackTraceLimit = 0;
    return new RefusedError(assignment, refusals);
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** Parts of a refusal; the remedy comes from the catalogue. */
export function refusal(code: RefusalCode, at: { field?: string | undefined; path: string }, message: string): Refusal {
  const { remedy } = REFUSALS[code];
  // an own property, because code elsewhere may have put `path` on the prototype of all objects
  const field = Object.hasOwn(at, "field") ? at.field : undefined;
  return field === undefined
    ? { code, path: at.path, message, remedy }
    : { code, field, path: at.path, message, remedy };
}

/** Most refusals that one error carries; the rest are counted. */
export const MOST_REFUSALS = 25;

/** Thrown if the boundary refused input. Each of `refusals` names the fault, its place, and the remedy. */
export class RefusedError extends PurposeboundError {
  declare readonly code: "refused";
  /** Id of the assignment that refused. */
  readonly assignment: string;
  /** The reasons, at most {@link MOST_REFUSALS}. */
  readonly refusals: readonly Refusal[];
  /** Number of reasons in all. */
  readonly total: number;

  constructor(assignment: string, refusals: readonly Refusal[], total: number = refusals.length) {
    const shown = refusals.length > MOST_REFUSALS ? refusals.slice(0, MOST_REFUSALS) : refusals;
    const remedies = [...new Set(shown.map(({ remedy }) => remedy))];
    super("refused", writeMessage(assignment, shown, total, remedies), remedies.join("\n"));
    this.assignment = assignment;
    this.refusals = shown;
    this.total = total;
  }
}

function writeMessage(
  assignment: string,
  shown: readonly Refusal[],
  total: number,
  remedies: readonly string[],
): string {
  let lines = `Refused by assignment "${assignment}":`;
  for (const { path, message, code } of shown) lines += `\n  ${path}: ${message} [${code}]`;
  if (total > shown.length) lines += `\n  … and ${total - shown.length} more`;
  for (const remedy of remedies) lines += `\n  → ${remedy}`;
  return lines;
}
