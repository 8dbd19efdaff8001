import type { Right } from "../../assignment/index.js";
import { checkCallOptions, plainDate, suggestName } from "../../boundary/index.js";
import { invalidArgument } from "../../errors/index.js";
import { requiredActor } from "../actor.js";
import { VERIFICATIONS, type Verification } from "./request.js";

/** A check of who asks. */
export interface VerifiedBy {
  /** The way in which somebody made sure of who asks. */
  readonly by: Verification;
  /** The reference of who did it, such as `agent:42`. */
  readonly actor: string;
}

/** Terms of a request. */
export interface RequestTerms {
  readonly right: Right;
  /** The moment at which the request was received, from which the deadline counts. */
  readonly receivedAt: Date;
  /** The check of who asks. It can also be stated later; see {@link DatasetRequests.verify}. */
  readonly verified?: VerifiedBy;
}

/** Terms of a request after they were checked. */
export interface CheckedTerms {
  readonly right: Right;
  readonly receivedAt: Date;
  readonly verified: VerifiedBy | undefined;
}

/** The rights that can be asked for. */
const RIGHTS: readonly Right[] = [
  "access",
  "rectification",
  "erasure",
  "restriction",
  "portability",
  "withdrawal",
  "objection",
  "human-decision",
];

/** Options that terms of a request take, beside those of an act. */
export const TERMS = { right: "any", receivedAt: "any", verified: "any" } as const;

/** A moment may be this far ahead of our clock, because clocks differ. */
const SKEW_MS = 5 * 60 * 1000;

/** Checks the terms of a request. @throws StoreError `invalid-argument`, `invalid-actor` */
export function readTerms({ right, receivedAt, verified }: RequestTerms, now: Date): CheckedTerms {
  return {
    right: readKeyword(right, RIGHTS, "right"),
    receivedAt: readPastMoment(receivedAt, "receivedAt", now),
    verified: verified === undefined ? undefined : readVerified(verified),
  };
}

/** Checks how somebody made sure of who asks. @throws StoreError `invalid-argument`, `invalid-actor` */
export function readVerified(verified: VerifiedBy): VerifiedBy {
  checkCallOptions<VerifiedBy>(verified, { by: "any", actor: "any" }, "verified");
  const { by, actor } = verified;
  return { by: readKeyword(by, VERIFICATIONS, "by"), actor: requiredActor(actor) };
}

/** Checks a word of a list. Words of the caller's own could hold personal data. @throws StoreError `invalid-argument` */
export function readKeyword<Word extends string>(word: Word, known: readonly Word[], option: string): Word {
  if (known.includes(word)) return word;
  // the word itself is not repeated, since it could be a name
  const near = suggestName(word, known);
  throw invalidArgument(`The option ${option} is no word that is known`, `${near}Words: ${known.join(", ")}.`);
}

/** Checks a moment that lies in the past. @throws StoreError `invalid-argument` */
export function readPastMoment(moment: unknown, option: string, now: Date): Date {
  const date = plainDate(moment);
  if (date === null) throw invalidArgument(`The option ${option} is not a date`, "Pass a Date.");
  if (date.getTime() <= now.getTime() + SKEW_MS) return date;
  throw invalidArgument(`The option ${option} lies in the future`, "Pass the moment at which it happened.");
}
