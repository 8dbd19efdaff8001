import { checkCallOptions, type OptionForm } from "../boundary/index.js";
import { StoreError } from "../errors/index.js";

const ACTOR = /^[a-z][a-z0-9-]{0,31}:[A-Za-z0-9._-]{1,64}$/;

/** A reference may have digits, but not as many in a row as a phone number or a national identity number has. */
const DIGITS = /\d{7}/;
const ID = /:(?:[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}|(?=[0-9]*[a-f])[0-9a-f]{24,64})$/;
/** Digits in groups, as phone numbers are written. A year before a number is no part of it. */
const GROUPS = /^[a-z0-9-]+:(?!(?:19|20)\d\d[._-])[\d._-]+$/;

/** Tells if text is a reference, such as `agent:42`. Random ids, UUIDs and hexadecimal, may have any digits. */
export function isReference(text: unknown): text is string {
  if (typeof text !== "string" || !ACTOR.test(text)) return false;
  if (ID.test(text)) return true;
  return !DIGITS.test(text) && !(GROUPS.test(text) && DIGITS.test(text.replaceAll(/[._-]/g, "")));
}

/** The actor of acts that the application does itself, if no person or job is named. */
export const SYSTEM = "system:application";

/**
 * Makes sure that an actor is a reference, such as `agent:42`. Names and addresses of employees are personal data, and
 * have no place in the trail.
 */
export function checkActor(actor: string | undefined): string {
  return actor === undefined ? SYSTEM : requiredActor(actor);
}

/**
 * Makes sure that an actor is given, and is a reference. `option` is the name of the option that gives it.
 *
 * @throws StoreError `invalid-actor`
 */
export function requiredActor(actor: string | undefined, option = "actor"): string {
  if (!isReference(actor)) {
    throw new StoreError(
      "invalid-actor",
      `The option ${option} does not have the form kind:reference, such as agent:42, or has seven digits in a row`,
    );
  }
  return actor;
}

/** Names who acts on a person, and why. */
export interface ActOptions {
  /** The actor's reference, such as `agent:42`; never a name or an address. */
  readonly actor?: string;
  /**
   * A reference of the reason, such as `case:2026-17`; never words, which could hold personal data. It stands in the
   * event.
   */
  readonly reason?: string;
}

/** The part of an event that names who acts, and why. */
export interface Acting {
  readonly actor: string;
  readonly reason?: string;
}

/**
 * Makes sure that actor and reason are references. Parts that the options leave out come from `acting`, which the person
 * was opened with.
 *
 * @param further - Options that the act takes beside these.
 * @throws StoreError `invalid-argument`, `invalid-actor`, `invalid-reason`
 */
export function checkActing(
  options: ActOptions = {},
  acting?: Acting,
  further: Readonly<Record<string, OptionForm>> = {},
): Acting {
  checkCallOptions(options, { ...further, actor: "any", reason: "any" }, "An act on people");
  const { actor, reason } = options;
  const who = actor === undefined && acting !== undefined ? acting.actor : checkActor(actor);
  const why = reason === undefined ? acting?.reason : reason;
  if (why === undefined) return { actor: who };
  if (!isReference(why)) {
    throw new StoreError(
      "invalid-reason",
      "The option reason does not have the form kind:reference, such as case:2026-17, or has seven digits in a row",
    );
  }
  return { actor: who, reason: why };
}
