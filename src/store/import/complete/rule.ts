import { checkCallOptions, plainDate } from "../../../boundary/index.js";
import { invalidArgument } from "../../../errors/index.js";

/** Rules for a file that has everybody whom its source knows. */
export interface CompleteOptions {
  /**
   * The largest share of the people brought by the source alone who may have vanished, from 0 to 1. If more are missing, nobody is
   * removed. Default: a tenth, or 5 people if that is more. A file in which nobody is found removes nobody, unless this is 1.
   */
  readonly most?: number;
  /**
   * The most refused rows that may hide who they are about, such as rows without a valid phone number where that identifies people.
   * If there are more, nobody is removed. Default 0.
   */
  readonly unidentified?: number;
  /** The moment at which the file was made. People who came in later are not missing. Default: when the import began. */
  readonly asOf?: Date;
}

/** The rules of one complete import. */
export interface CompleteRule {
  readonly most: number | undefined;
  readonly unidentified: number;
  readonly asOf: Date;
}

const OPTIONS = { most: "any", unidentified: "any", asOf: "any" } as const;

/** Reads the option `complete`; nothing if the file is none. @throws StoreError `invalid-argument` */
export function readComplete(
  complete: boolean | CompleteOptions | undefined,
  enriches: boolean,
  now: Date,
): CompleteRule | undefined {
  if (complete === undefined || complete === false) return undefined;
  if (enriches) {
    throw invalidArgument(
      "import() is given `complete` with a source that enriches, which brings nobody",
      "Leave `complete` out.",
    );
  }
  if (complete === true) return { most: undefined, unidentified: 0, asOf: now };
  checkCallOptions<CompleteOptions>(complete, OPTIONS, "`complete` of dataset.import()");
  const { most, unidentified = 0, asOf = now } = complete;
  if (most !== undefined && !(typeof most === "number" && most >= 0 && most <= 1)) {
    throw invalidArgument("`most` of a complete import is no share", "Pass a number from 0 to 1, such as 0.2.");
  }
  if (!(Number.isSafeInteger(unidentified) && unidentified >= 0)) {
    throw invalidArgument(
      "`unidentified` of a complete import is no number of rows",
      "Pass 0 or a whole number above.",
    );
  }
  const made = plainDate(asOf);
  if (made === null || made > now) {
    throw invalidArgument(
      "`asOf` of a complete import is no moment in the past",
      "Pass the moment at which the file was made.",
    );
  }
  return { most, unidentified, asOf: made };
}

/** The number of people who may always be missing, if no share is stated. */
const HANDFUL = 5;
const SHARE = 0.1;

/** The number of people who may be missing of those whom a source alone brought. */
export function countAllowed({ most }: CompleteRule, held: number, present: number): number {
  if (present === 0 && most !== 1) return 0;
  return most === undefined ? Math.max(HANDFUL, Math.floor(held * SHARE)) : Math.floor(held * most);
}
