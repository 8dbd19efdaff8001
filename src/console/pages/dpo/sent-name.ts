import { WITHHELD } from "../../../boundary/index.js";
import type { SourceFigures } from "../../figures/trail-figures.js";
import { findSpecial } from "../../proposals/questions.js";
import type { Say } from "../../words/say.js";
import type { Chip } from "../parts/table.js";

/** Writes the name of a property that was sent and not held. Names that may be personal were never kept, and are counted together. */
export function writeSentName(name: string, isDeclined: boolean, { words }: Say): string {
  if (name === WITHHELD) return words.assignment.withheldNames;
  return isDeclined ? `${name} (${words.assignment.declinedMark})` : name;
}

/** Tells if the name of a property is near to a special category (Art. 9 GDPR) or to offences. It may be wrong; people judge. */
function isNearSpecial(name: string): boolean {
  return name !== WITHHELD && findSpecial(name) !== undefined;
}

/** Writes one property that was sent and not held, with its rows. */
export function writeSent(name: string, rows: number, isDeclined: boolean, say: Say): Chip {
  return { name: writeSentName(name, isDeclined, say), figure: say.number(rows), isHot: isNearSpecial(name) };
}

/** Lists what a source sent and nobody holds: first what may be of a special category, then what came most often. */
export function listSent({ names }: Pick<SourceFigures, "names">, say: Say): readonly Chip[] {
  return [...names]
    .map(([name, { rows, isDeclined }]) => ({ rows, chip: writeSent(name, rows, isDeclined, say) }))
    .sort((left, right) => Number(right.chip.isHot) - Number(left.chip.isHot) || right.rows - left.rows)
    .map(({ chip }) => chip);
}
