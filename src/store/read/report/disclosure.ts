/**
 * Tells if a number of people is too small to be told. Nobody counts as few, because an answer that only nobody gets
 * would tell of a single person whether they meet the conditions. A smallest group of 1 keeps nothing back.
 */
export function isTooFew(people: number, minGroupSize: number): boolean {
  return minGroupSize > 1 && people < minGroupSize;
}

/** A cell of a table of counts: its key, one part for each dimension, and its number of people. */
export interface Cell {
  readonly key: readonly string[];
  readonly people: number;
}

/**
 * Finds the cells of a table to withhold, so that nobody can read or work out a count below a threshold. The method is
 * cell suppression with complementary suppression (Hundepool et al., *Statistical Disclosure Control*, 2012, ch. 4).
 *
 * Cells below the threshold are withheld first. A line is a set of cells with a sum that is published, or that a
 * coarser report gives. Along every line with a withheld cell, the smallest other cells are withheld too. This ends
 * when none is left, or when several together hold enough people that none follows from their sum.
 *
 * @param cells - The table, without empty cells.
 * @param threshold - The smallest number of people that may be shown.
 * @returns The places of the cells to withhold.
 */
export function withheldCells(cells: readonly Cell[], threshold: number): ReadonlySet<number> {
  const withheld = new Set(cells.flatMap(({ people }, index) => (people < threshold ? [index] : [])));
  const dimensions = cells[0]?.key.length ?? 0;
  const lines = subsets(dimensions).flatMap((kept) => listLines(cells, kept));
  for (let before = -1; before !== withheld.size; ) {
    before = withheld.size;
    for (const line of lines) complement(line, cells, withheld, threshold);
  }
  return withheld;
}

function complement(line: readonly number[], cells: readonly Cell[], withheld: Set<number>, threshold: number): void {
  const hidden = line.filter((index) => withheld.has(index)).map((index) => cells[index]?.people ?? 0);
  if (hidden.length === 0) return;
  const shown = line
    .filter((index) => !withheld.has(index))
    .sort((left, right) => (cells[left]?.people ?? 0) - (cells[right]?.people ?? 0));
  for (const index of shown) {
    if (isAmbiguous(hidden, threshold)) return;
    withheld.add(index);
    hidden.push(cells[index]?.people ?? 0);
  }
}

/**
 * Tells whether counts stay open to somebody who knows their sum and their number, and knows that none is zero. They do
 * if there are no counts, or if there are several and each could be as large as the threshold.
 */
export function isAmbiguous(counts: readonly number[], threshold: number): boolean {
  if (counts.length === 0) return true;
  const people = counts.reduce((sum, count) => sum + count, 0);
  return counts.length >= 2 && people - counts.length >= threshold - 1;
}

/**
 * Lists the sets of cells that share the parts of the key in some dimensions. The sum of a set is a cell of the coarser
 * table.
 */
function listLines(cells: readonly Cell[], kept: readonly number[]): number[][] {
  const lines = new Map<string, number[]>();
  for (const [index, { key }] of cells.entries()) {
    const name = JSON.stringify(kept.map((dimension) => key[dimension]));
    const line = lines.get(name);
    if (line === undefined) lines.set(name, [index]);
    else line.push(index);
  }
  return [...lines.values()];
}

/** Returns all choices of dimensions except the choice of all. */
function subsets(dimensions: number): number[][] {
  const all = Array.from({ length: dimensions }, (_, index) => index);
  return Array.from({ length: 2 ** dimensions - 1 }, (_, mask) => all.filter((index) => (mask >> index) & 1));
}
