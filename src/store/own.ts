import { type AnyAssignment, isGenuine } from "../assignment/index.js";
import { DefinitionError } from "../errors/index.js";

/** Makes sure that a source or activity is genuine, and was defined on this very assignment. */
export function checkOwn<Defined extends { readonly assignment: AnyAssignment }>(
  defined: Defined,
  assignment: AnyAssignment,
  what: "source" | "activity",
): Defined {
  if (!isGenuine(defined) || defined.assignment !== assignment) {
    const where = `dataset of assignment "${assignment.id}"`;
    throw new DefinitionError("not-an-assignment", where, `the ${what} was not defined on this assignment`);
  }
  return defined;
}
