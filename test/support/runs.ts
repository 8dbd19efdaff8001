/** Whether each of thousands of mutants is to be found out, by a sample of the cases. */
export const MUTATING: boolean = process.env.STRYKER_MUTATOR_WORKER !== undefined;

/** Whether an answer within a minute is worth more than a search for rare cases: `npm run test:quick`. */
export const FEW: boolean = process.env.RUNS === "few";

/**
 * How many cases a law is tried with.
 *
 * @param mutating - Cases for each mutant.
 * @param few - Cases where the answer is wanted within a minute.
 */
export const runs = (
  usual: number,
  mutating: number = Math.ceil(usual / 20),
  few: number = Math.ceil(usual / 10),
): number => (MUTATING ? mutating : FEW ? few : usual);
