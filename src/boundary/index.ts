export {
  type Accepted,
  type Boundary,
  boundaryOf,
  type Guarded,
  type GuardedField,
  type ListCheck,
  type Verdict,
  type Way,
} from "./boundary.js";
export { Constants, compiled, plainKeys } from "./check/code.js";
export { EARLIEST_MS, LATEST_MS, plainDate } from "./date.js";
export {
  type Finding,
  type Guard,
  guardOf,
  issueOf,
  PERSONAL_DATA_KINDS,
  type PersonalDataKind,
} from "./free-text/index.js";
export { quotedName, shownKey, step, WHOLE, WITHHELD } from "./keys.js";
export { DEFAULT_LIMITS, type Limits } from "./limits.js";
export type { EndSignal, WebStream } from "./platform.js";
export {
  type ColumnKind,
  type ColumnShape,
  columnOf,
  declaredKeys,
  type Inspection,
  inspectSchema,
  type Shape,
} from "./schema/inspect.js";
export { changeOfText } from "./schema/steps.js";
export { textProblem } from "./text.js";
