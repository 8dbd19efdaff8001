import { text } from "../../assignment/index.js";
import { checkCallOptions, type OptionForm } from "../../boundary/index.js";
import type { AssignmentDefinition } from "../../definition/data/format.js";
import { invalidArgument, StoreError } from "../../errors/index.js";
import type { GivenAdvice } from "../../storage/index.js";
import { requiredActor } from "../actor.js";

/** The options of a new proposal, and of a revision. */
export interface ProposalTerms {
  /** The assignment as JSON. It is checked as `assignmentFrom()` does. */
  readonly definition: AssignmentDefinition;
  /** The reference of who proposes it, such as `user:7`. */
  readonly by: string;
  /** The reason, for those who advise and decide. It names nobody. */
  readonly reason: string;
}

/** Advice on a proposal. */
export interface AdviceTerms extends Pick<GivenAdvice, "by" | "advises" | "text"> {
  /** The role of the adviser (Art. 39(1)(c) GDPR). */
  readonly role: "dpo";
  /** `hash` of the proposal that the adviser has read. */
  readonly hash: string;
}

/** A decision on a proposal. */
export interface DecisionTerms {
  /** The reference of who decides, such as `representative:1`. */
  readonly by: string;
  /**
   * The role of who decides. A data protection officer advises, and never decides on purposes and means (Art. 38(6) GDPR,
   * C-453/21).
   */
  readonly role: "representative";
  readonly approves: boolean;
  /** The reason, which is kept in the registry's history. It names nobody. */
  readonly reason: string;
  /** `hash` of the proposal that the decider has read. Another text is not decided on unread. */
  readonly hash: string;
}

const LONGEST = 2_000;
const WORDS = text({ max: LONGEST });

/** Checks options of a call, and who makes it. @throws StoreError `invalid-argument`, `invalid-actor` */
export function checkProposing(terms: object, names: readonly string[], call: string): void {
  const forms: Readonly<Record<string, OptionForm>> = Object.fromEntries(names.map((name) => [name, "any"]));
  checkCallOptions(terms ?? {}, forms, `proposals.${call}()`);
  requiredActor((terms as { readonly by?: string } | undefined)?.by, `by of ${call}()`);
}

/** Reads words of a proposal, which hold nobody's values. @throws StoreError `invalid-argument` */
export function readProposedText(given: unknown, name: string, call: string): string {
  const read = typeof given === "string" && given.trim() !== "" ? WORDS.safeParse(given) : undefined;
  if (read?.success === true) return read.data;
  const found = read?.error.issues[0]?.message;
  throw invalidArgument(
    found === undefined ? `${call}() is given no \`${name}\`` : `\`${name}\` of ${call}() ${found}`,
    `Say it in \`${name}\` in at most ${LONGEST} characters, and name nobody.`,
  );
}

/** Makes sure that a data protection officer does not decide. @throws StoreError `decision-not-for-dpo`, `invalid-argument` */
export function checkDecider({ by, role, approves }: DecisionTerms, advice: readonly GivenAdvice[]): void {
  const isAdviser = advice.some((one) => one.by === by);
  if ((role as string) === "dpo" || /^dpo:/.test(by) || isAdviser) {
    const who = isAdviser ? "who advised on the proposal" : "a data protection officer";
    throw new StoreError("decision-not-for-dpo", `The decision on a proposal is made by ${who}`);
  }
  if (role !== "representative" || typeof approves !== "boolean")
    throw invalidArgument(
      "decide() is given another role, or no boolean as `approves`",
      'Pass `role: "representative"`, and true or false.',
    );
}

/** Makes sure of the form of advice. @throws StoreError `invalid-argument` */
export function checkAdvice({ role, advises }: AdviceTerms): void {
  if (role === "dpo" && ["for", "against", "neither"].includes(advises)) return;
  throw invalidArgument(
    "advise() is given another role, or other advice",
    'Pass `role: "dpo"`, and "for", "against" or "neither" as `advises`.',
  );
}
