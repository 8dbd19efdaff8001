import { DefinitionError } from "../../errors/index.js";
import { checkFieldNames } from "../activity.js";
import type { AnyAssignment } from "../assignment.js";

/** The highest rank. */
const HIGHEST = 99;

/** Reads a source's ranks for fields; those that are 0 are left out. @throws DefinitionError `unknown-field`, `invalid-source` */
export function readRanks(
  ranks: unknown,
  assignment: AnyAssignment,
  supplied: readonly string[],
  where: string,
): Readonly<Record<string, number>> {
  if (ranks === undefined) return Object.freeze({});
  const at = `${where}, ranks`;
  if (typeof ranks !== "object" || ranks === null || Array.isArray(ranks)) {
    throw new DefinitionError("invalid-source", at, "they are no object with a number for each field");
  }
  const given = Object.entries<unknown>({ ...ranks });
  checkFieldNames(
    given.map(([name]) => name),
    assignment,
    at,
  );
  const read = given.flatMap(([name, rank]): [string, number][] => {
    if (rank === undefined) return [];
    const [wrong] = [
      ...(assignment.identifiedBy.includes(name) ? ["it identifies the person, so that no source overwrites it"] : []),
      ...(supplied.includes(name) ? [] : ["the source does not supply it"]),
      ...(Number.isSafeInteger(rank) && Number(rank) >= 0 && Number(rank) <= HIGHEST
        ? []
        : [`its rank is no whole number from 0 to ${HIGHEST}`]),
    ];
    if (wrong !== undefined) throw new DefinitionError("invalid-source", `${at}, "${name}"`, wrong);
    return Number(rank) === 0 ? [] : [[name, Number(rank)]];
  });
  return Object.freeze(Object.fromEntries(read));
}
