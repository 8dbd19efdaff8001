import { type AnyAssignment, isGenuine } from "../assignment/index.js";
import { quotedName } from "../boundary/index.js";
import { DefinitionError } from "../errors/index.js";

/** Makes sure that a source or activity is genuine, and was defined on this very assignment. */
export function checkOwn<Defined extends { readonly assignment: AnyAssignment }>(
  defined: Defined,
  assignment: AnyAssignment,
  what: "source" | "activity",
): Defined {
  const where = `dataset of assignment "${assignment.id}"`;
  const define = what === "source" ? "defineSource" : "defineActivity";
  if (defined === undefined || defined === null) {
    const remedy = `Pass what ${define}() returned for this assignment.`;
    throw new DefinitionError("not-an-assignment", where, `the ${what} is missing`, remedy);
  }
  if (!isGenuine(defined) || defined.assignment === undefined || (what === "activity") !== "uses" in defined) {
    const remedy = `Pass the ${what} itself, not a copy of it or its id.`;
    throw new DefinitionError("not-an-assignment", where, `the ${what} was not made by ${define}()`, remedy);
  }
  if (defined.assignment !== assignment) {
    const { id } = defined.assignment;
    const other = id === assignment.id ? "another assignment with the same id" : `assignment ${quotedName(id)}`;
    throw new DefinitionError("not-an-assignment", where, `the ${what} was defined on ${other}`);
  }
  return defined;
}
