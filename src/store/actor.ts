import { StoreError } from "../errors/index.js";

const ACTOR = /^[a-z][a-z0-9-]{0,31}:[A-Za-z0-9._-]{1,64}$/;

/** Acts of the application itself, where nobody is named. */
export const SYSTEM = "system:application";

/**
 * Makes sure that an actor is a reference, such as `agent:42`: names and addresses of employees are personal data,
 * and have no place in the trail.
 */
export function checkActor(actor: string | undefined): string {
  return actor === undefined ? SYSTEM : requiredActor(actor);
}

/** The same where somebody must be named, by an option of the name given. @throws StoreError `invalid-actor` */
export function requiredActor(actor: string | undefined, option = "actor"): string {
  if (typeof actor !== "string" || !ACTOR.test(actor)) {
    throw new StoreError(
      "invalid-actor",
      `The option ${option} does not have the form kind:reference, such as agent:42`,
    );
  }
  return actor;
}
