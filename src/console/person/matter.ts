import type { AnyAssignment, Controller } from "../../assignment/index.js";
import { PurposeboundError } from "../../errors/index.js";
import type { AccessReport, PersonVisit, Store } from "../../store/index.js";

/** One purpose, with what is held of the person for it. */
export interface PersonPlace {
  readonly assignment: AnyAssignment;
  /** Undefined if nothing is held. */
  readonly report: AccessReport | undefined;
}

/** All that a person's page tells. */
export interface PersonMatter {
  readonly controller: Controller;
  readonly expiresAt: Date;
  /** Purposes in which the link tells who the person is, held or not. */
  readonly places: readonly PersonPlace[];
  /** Purposes that could not be read. */
  readonly failed: readonly AnyAssignment[];
}

/** Reads what is held of the person, purpose by purpose. Each look is an event of its trail. */
export async function readMatter(
  store: Store,
  visit: PersonVisit,
  onError: (error: unknown) => void,
): Promise<PersonMatter | undefined> {
  const all = new Map(store.assignments().map((one) => [one.id, one]));
  const places: PersonPlace[] = [];
  const failed: AnyAssignment[] = [];
  for (const id of visit.assignments()) {
    const assignment = all.get(id);
    const subject = visit.subject(id);
    if (assignment === undefined || subject === undefined) continue;
    try {
      places.push({ assignment, report: await subject.access() });
    } catch (error) {
      if (!(error instanceof PurposeboundError)) throw error;
      onError(error);
      failed.push(assignment);
    }
  }
  const [one] = [...places.map(({ assignment }) => assignment), ...failed];
  return one === undefined ? undefined : { controller: one.controller, expiresAt: visit.expiresAt, places, failed };
}
