import type { AnyAssignment } from "../../assignment/index.js";
import { carriedOver, type Described, isReworded, isUnchanged, registeredLayout } from "../../definition/describe.js";
import { planBetween } from "../../definition/plan.js";
import { StoreError } from "../../errors/index.js";
import type { Registration } from "../../storage/index.js";
import { AssignmentChangedError } from "../evolution/changed-error.js";
import type { StoreOptions } from "../options.js";
import { definedEvent } from "./provision.js";

/** The number of times that another process may be faster at registering other words for a definition. */
const TRIES = 10;

/**
 * Registers a definition with changes of words only, or the same terms in a form that says more of them. Stores with the definition before may go on. If another process
 * was faster, this function continues with the definition which that process registered.
 *
 * @throws AssignmentChangedError if the other process registered different terms.
 */
export async function registerWords(
  assignment: AnyAssignment,
  found: Registration,
  described: Described,
  { storage, now = () => new Date() }: StoreOptions,
): Promise<Registration> {
  for (let known = found, attempt = 1; ; attempt += 1) {
    if (!isUnchanged(known, assignment, described)) {
      throw new AssignmentChangedError(planBetween(known, assignment, described));
    }
    if (!isReworded(known, described)) return known;
    const { approval: _, ...rest } = known;
    const { terms } = described; // the same promises, in today's form
    const registration = { ...rest, version: known.version + 1, terms, definition: carriedOver(known, described) };
    const [before, after] = [registeredLayout(known, described), registeredLayout(registration, described)];
    const event = definedEvent(after.fields, registration.version, now());
    try {
      await storage.evolve({ before, after, registration }, (transaction) => transaction.append([event]));
      return registration;
    } catch (error) {
      const isLost = error instanceof StoreError && error.code === "assignment-changed";
      const fresh =
        isLost && attempt < TRIES ? (await storage.registered([assignment.id])).get(assignment.id) : undefined;
      if (fresh === undefined) throw error;
      known = fresh;
    }
  }
}
