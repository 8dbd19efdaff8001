import { toTermLabel, toTermName } from "../../assignment/index.js";
import type { Words } from "./words.js";

/** Returns the label of a purpose or category. A term of another vocabulary is called by the end of its IRI. */
export function termInWords(term: string, { terms }: Words): string {
  const name = toTermName(term);
  return name === undefined ? toTermLabel(term) : terms[name];
}
