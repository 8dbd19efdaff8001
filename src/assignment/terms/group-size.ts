import { DefinitionError } from "../../errors/index.js";

/** The number of people below which counts and reports withhold a group, if an assignment states none. */
export const DEFAULT_MIN_GROUP_SIZE = 5;

/** The largest number that an assignment may state. */
export const LARGEST_MIN_GROUP_SIZE = 10_000;

/** Returns the smallest group that counts and reports tell of, with the default filled in. @throws DefinitionError */
export function checkMinGroupSize(given: number | undefined, where: string): number {
  if (given === undefined) return DEFAULT_MIN_GROUP_SIZE;
  if (Number.isSafeInteger(given) && given >= 1 && given <= LARGEST_MIN_GROUP_SIZE) return given;
  throw new DefinitionError(
    "invalid-terms",
    where,
    `minGroupSize is not a whole number from 1 to ${LARGEST_MIN_GROUP_SIZE}`,
    `Leave it out for ${DEFAULT_MIN_GROUP_SIZE}; state a larger one if the data are sensitive, or 1 if exact numbers may be told.`,
  );
}
