import type { Lines } from "./lines.js";

/**
 * Adds to a shape that 0.1.0 registered the lines that 0.1.0 did not know, and natures that it left out. They are taken
 * as they are found if they belong to a thing that it registered, because nobody noted them. Numbers of rows must come from
 * sequences as 0.1.0 made them.
 */
export function takeAsRegistered(registered: Lines, held: Lines): Lines {
  const names = [...registered.keys()];
  const lines = new Map([...registered, ...SEQUENCES]);
  for (const [name, nature] of held) {
    const isBody = registered.get(name) === "" && BODY.test(name);
    if (isBody || (!lines.has(name) && isDetail(name, names))) lines.set(name, nature);
  }
  return lines;
}

/** Sequences of 0.1.0. */
const SEQUENCES: Lines = new Map([
  ["nature of sequence intakes_number_seq", "integer start 1 increment 1 from 1 to 2147483647 cache 1"],
  ["nature of sequence trail_position_seq", "bigint start 1 increment 1 from 1 to 9223372036854775807 cache 1"],
]);

/** Things that 0.1.0 registered by their names only. */
const BODY = /^(trigger|rule|policy|view|materialized view|foreign table|statistics object|row-level security on) /;

/** Tells if a line is about a thing that is registered under one of some names. */
function isDetail(name: string, names: readonly string[]): boolean {
  const [, routine] =
    /^(?:nature|owner) of function ([^(\s]+)\(/.exec(name) ??
    /^grant of EXECUTE on function ([^(\s]+)\(.* to its role$/.exec(name) ??
    [];
  if (routine !== undefined)
    return names.some((one) => /^(function|procedure|aggregate) /.test(one) && one.includes(`.${routine}(`));
  const [, index] = /^code run by (index \S+)$/.exec(name) ?? [];
  if (index !== undefined) return names.includes(index);
  const [, sequence] = /^nature of sequence (\S+)$/.exec(name) ?? [];
  return sequence !== undefined && names.some((one) => one.startsWith("sequence ") && one.endsWith(`.${sequence}`));
}
