import { REFUSALS, type RefusalCode } from "./catalogue.js";
import { PurposeboundError } from "./purposebound-error.js";

/** Why one piece of input was not accepted. Never holds a personal value. */
export interface Refusal {
  /** Stable code. */
  readonly code: RefusalCode;
  /** The declared field concerned, if it is one. */
  readonly field?: string;
  /** Where in the input: declared names, indexes, and undeclared keys only where they are harmless identifiers. */
  readonly position: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
}

/** What a refusal is made from; the remedy comes from the catalogue. */
export function refusal(
  code: RefusalCode,
  at: { field?: string | undefined; position: string },
  message: string,
): Refusal {
  return {
    code,
    ...(at.field === undefined ? {} : { field: at.field }),
    position: at.position,
    message,
    remedy: REFUSALS[code].remedy,
  };
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
    const shown = refusals.slice(0, MOST_REFUSALS);
    const lines = shown.map((one) => `  ${one.position}: ${one.message} [${one.code}]`);
    const more = total > shown.length ? `\n  … and ${total - shown.length} more` : "";
    const remedies = [...new Set(shown.map(({ remedy }) => `  → ${remedy}`))].join("\n");
    super("refused", `Refused by assignment "${assignment}":\n${lines.join("\n")}${more}\n${remedies}`);
    this.assignment = assignment;
    this.refusals = shown;
    this.total = total;
  }
}
