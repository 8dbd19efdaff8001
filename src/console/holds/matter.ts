import type { AnyAssignment } from "../../assignment/index.js";
import type { Store } from "../../store/index.js";

/** A hold, with the assignment in which it keeps people. */
export interface SupervisedHold {
  readonly assignment: AnyAssignment;
  readonly id: string;
  readonly reason: string;
  readonly law: string;
  readonly at: Date;
  readonly until: Date;
  readonly people: number;
}

/** Reads the holds of assignments, the first to end first. */
export async function readSupervisedHolds(
  store: Store,
  assignments: readonly AnyAssignment[],
): Promise<readonly SupervisedHold[]> {
  const found: SupervisedHold[] = [];
  for (const assignment of assignments) {
    for (const one of await store.dataset(assignment).holds()) found.push({ ...one, assignment });
  }
  return found.sort((left, right) => left.until.getTime() - right.until.getTime());
}

/** A field by which people are told apart, as the form asks for it. */
export interface IdentifyingField {
  readonly name: string;
  readonly label: string;
  readonly isNumber: boolean;
}

/** Lists the fields by which people are told apart in an assignment. */
export function listIdentifying({ fields, identifiedBy }: AnyAssignment): readonly IdentifyingField[] {
  return identifiedBy.map((name) => ({
    name,
    label: fields[name]?.label ?? name,
    isNumber: fields[name]?.column.kind === "number",
  }));
}

/** The name under which a field stands in the form. A field may be called like something else there. */
export function nameIdentity(field: string): string {
  return `person.${field}`;
}
