import type { AnyAssignment, Source } from "../assignment/index.js";
import { DefinitionError, invalidArgument } from "../errors/index.js";

/** The article that a notice follows: 13 for data from the person, 14 for data from elsewhere, or both. */
export type Regime = "from-person" | "from-elsewhere" | "both";

/** Returns the article that applies to data from some sources, or both articles if no sources are known. */
export function readRegime(sources: readonly Source[]): Regime {
  const fromPerson = sources.some(isFromPerson);
  const fromElsewhere = sources.some((source) => !isFromPerson(source));
  if (fromPerson === fromElsewhere) return "both";
  return fromPerson ? "from-person" : "from-elsewhere";
}

/** Tells if a source supplies data that the person gave. */
export function isFromPerson(source: Source): boolean {
  return source.origin.obtained === "from-person";
}

/** Makes sure that sources were defined on one of some assignments. */
export function checkSources(sources: readonly Source[], assignments: readonly AnyAssignment[], where: string): void {
  if (!Array.isArray(sources)) {
    throw invalidArgument(
      `${where}: the option "sources" is missing`,
      "Pass the sources from which the data come; `sources: []` lists them as missing in the document.",
    );
  }
  for (const source of sources) {
    if (source?.kind !== "source") {
      throw new DefinitionError("not-an-assignment", `${where}, sources`, "one was not made by defineSource()");
    }
    if (!assignments.includes(source.assignment)) {
      throw new DefinitionError(
        "not-an-assignment",
        `${where}, source "${source.id}"`,
        "it was defined on another assignment",
      );
    }
  }
}
