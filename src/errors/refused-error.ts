import { REFUSALS, type RefusalCode } from "./catalogue.js";
import { PurposeboundError } from "./purposebound-error.js";

/** Why one piece of input was not accepted. Never holds a personal value. */
export interface Refusal {
  /** Stable code. */
  readonly code: RefusalCode;
  /** The declared field concerned, if it is one. */
  readonly field?: string;
  /** Where in the input: declared names, indexes, and undeclared keys only where they are harmless identifiers. */
  readonly path: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
}

/**
 * The error of input that was refused and is handed back rather than thrown. Without a stack: where it was made is where it
 * was asked for, and looking the stack up would take longer than all of the checks.
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

/** What a refusal is made from; the remedy comes from the catalogue. */
export function refusal(code: RefusalCode, at: { field?: string | undefined; path: string }, message: string): Refusal {
  const { remedy } = REFUSALS[code];
  // its own, since the prototype of all objects may have been given one
  const field = Object.hasOwn(at, "field") ? at.field : undefined;
  return field === undefined
    ? { code, path: at.path, message, remedy }
    : { code, field, path: at.path, message, remedy };
}

/** As many refusals as one error carries; the rest are counted. */
export const MOST_REFUSALS = 25;

/** Input was refused at the boundary. `refusals` says what, where and what to do about it. */
export class RefusedError extends PurposeboundError {
  declare readonly code: "refused";
  /** Id of the assignment that refused. */
  readonly assignment: string;
  /** The reasons, at most {@link MOST_REFUSALS}. */
  readonly refusals: readonly Refusal[];
  /** How many reasons there were in all. */
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
