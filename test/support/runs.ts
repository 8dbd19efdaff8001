/** Whether each of thousands of mutants is to be found out, by a sample of the cases. */
export const MUTATING: boolean = process.env.STRYKER_MUTATOR_WORKER !== undefined;

/** How many cases a law is tried with. */
export const runs = (usual: number, mutating: number = Math.ceil(usual / 20)): number => (MUTATING ? mutating : usual);
