import { type AnyAssignment, checkAssignment, type Source } from "../../assignment/index.js";
import { checkCallOptions } from "../../boundary/index.js";
import { checkSources } from "../sources.js";
import { readWords, type WordOptions } from "../words/languages.js";
import { CONTEXT, type LinkedNode } from "./context.js";
import { processNode } from "./process.js";

/** Options of {@link dpv}. */
export interface DpvOptions extends WordOptions {
  /** The sources of the assignment. */
  readonly sources?: readonly Source[];
}

/**
 * Writes an assignment in the Data Privacy Vocabulary (DPV 2.3) as JSON-LD, for registers, audits and tools of others. Its context is
 * inside it, so that it can be read without a network. Terms of earlier versions become those of 2.3.
 *
 * @param assignment - The assignment.
 * @param options - Its sources, and the language of names of countries, durations and standard fields.
 * @returns A `dpv:Process`. The same declarations give the same document.
 * @throws DefinitionError `not-an-assignment`, also for a source that was defined on another assignment.
 * @throws StoreError `invalid-argument` if an option is not known.
 * @example
 * ```ts
 * await writeFile("broadband.jsonld", JSON.stringify(dpv(broadbandUpgrade, { sources: [webForm] })));
 * ```
 */
export function dpv(assignment: AnyAssignment, options: DpvOptions = {}): LinkedNode {
  checkAssignment(assignment, "dpv");
  checkCallOptions<DpvOptions>(options, { sources: "array", language: "any", words: "object" }, "dpv()");
  const { sources = [] } = options;
  checkSources(sources, [assignment], `DPV of assignment "${assignment.id}"`);
  return { "@context": CONTEXT, ...processNode(assignment, sources, [], readWords(options)) };
}
