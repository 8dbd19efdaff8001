import type { Source } from "../../../assignment/index.js";

/** The names of sources for people. */
export interface SourceTitles {
  /** Returns the source's name; its id if the console was not given its declaration. */
  find(assignment: string, id: string): string;
  /** Returns the declaration of a source, if the console was given it. */
  declared(assignment: string, id: string): Pick<Source, "origin"> | undefined;
}

/** Finds names in the declarations of sources. */
export function buildSourceTitles(sources: readonly Source[]): SourceTitles {
  const declared = (assignment: string, id: string) =>
    sources.find((one) => one.id === id && one.assignment.id === assignment);
  return { declared, find: (assignment, id) => declared(assignment, id)?.origin.name ?? id };
}
