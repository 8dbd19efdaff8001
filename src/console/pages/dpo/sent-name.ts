import { WITHHELD } from "../../../boundary/index.js";
import type { Say } from "../../words/say.js";

/** Writes the name of a property that was sent and not held. Names that may be personal were never kept, and are counted together. */
export function writeSentName(name: string, isDeclined: boolean, { words }: Say): string {
  if (name === WITHHELD) return words.assignment.withheldNames;
  return isDeclined ? `${name} (${words.assignment.declinedMark})` : name;
}
