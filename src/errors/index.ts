export * from "./catalogue.js";
export { DefinitionError } from "./definition-error.js";
export { toSegments } from "./place.js";
export {
  PROBLEM_JSON,
  type Problem,
  type ProblemItem,
  type PublicAnswer,
  toProblem,
  toPublicAnswer,
} from "./problem.js";
export { PurposeboundError } from "./purposebound-error.js";
export { type Refusal, RefusedError, refusal, refusedWithoutStack } from "./refused-error.js";
export { checkObject, invalidArgument, StorageError, StoreError } from "./store-error.js";
