import type { ContactPoint } from "../controller/controller.js";
import type { LawfulBasis } from "./basis.js";
import type { IsoDuration } from "./duration.js";
import type { PurposeCategory } from "./vocabulary.js";

/** A condition under which special categories may be processed (Art. 9(2) GDPR). */
export type SpecialCategoryCondition = `eu-gdpr:A9-2-${"a" | "b" | "c" | "d" | "e" | "f" | "g" | "h" | "i" | "j"}`;

/** The reason why the data exist (Art. 5(1)(b) GDPR). */
export interface Purpose<Basis extends LawfulBasis = LawfulBasis> {
  readonly title: string;
  readonly description?: string;
  /** Purpose in the Data Privacy Vocabulary, such as `dpv:DirectMarketing`. */
  readonly category: PurposeCategory;
  readonly basis: Basis;
  /** The Art. 9(2) condition, needed if a field holds a special category. */
  readonly condition?: SpecialCategoryCondition;
}

/** The time for which data are kept (Art. 5(1)(e) GDPR). */
export interface Retention {
  readonly keep: IsoDuration;
  /** The event from which the time runs; see {@link RetentionStart}. */
  readonly from: RetentionStart;
}

/**
 * The event from which the time of retention runs.
 *
 * - `collected`: the collection, as the evidence or the source states it.
 * - `updated`: the last change of a value. A row that says what is held already changes nothing.
 * - `contacted`: the last contact, as `subject.contacted()` notes it; the collection, if there was none.
 * - `{ field }`: a date field, such as the end of a contract; the collection, if it has no value.
 */
export type RetentionStart = "collected" | "updated" | "contacted" | { readonly field: string };

/** A recipient to whom the data are disclosed (Art. 13(1)(e), 30(1)(d) GDPR). */
export interface Recipient {
  /**
   * Its reference in the trail, where no name stands: a-z, then a-z 0-9 or -, at most 48. `view.disclose()` needs it.
   */
  readonly id?: string;
  readonly name: string;
  readonly role: "processor" | "joint-controller" | "controller" | "authority";
  /** Two-letter country code (ISO 3166-1). */
  readonly country: string;
  /** The decision or safeguard for a transfer to a third country (Art. 13(1)(f)). */
  readonly safeguard?: string;
  /** Ways to reach it. The record asks for them of a joint controller (Art. 30(1)(a)). */
  readonly contact?: ContactPoint;
  /**
   * The essence of the arrangement with a joint controller, in words for the people concerned: who does what, and who answers them
   * (Art. 26(2) GDPR).
   */
  readonly arrangement?: string;
}

/** Says whether people must give the data, and what follows if they do not (Art. 13(2)(e) GDPR). */
export interface Provision {
  readonly required: "by-law" | "by-contract" | "to-enter-a-contract" | "voluntary";
  readonly otherwise: string;
}
