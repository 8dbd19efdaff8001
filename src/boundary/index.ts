export {
  type Boundary,
  buildBoundary,
  type Guarded,
  type GuardedField,
  type ListCheck,
  toDeclinedMessage,
  type Way,
} from "./boundary.js";
export { Constants, compiled, plainKeys } from "./check/code.js";
export { EARLIEST_MS, LATEST_MS, plainDate } from "./date.js";
export {
  buildGuard,
  type Finding,
  type Guard,
  PERSONAL_DATA_KINDS,
  type PersonalDataKind,
  toIssue,
} from "./free-text/index.js";
export { hasRepeatedKey } from "./json.js";
export { askedName, isHarmlessKey, quotedName, shownKey, step, WHOLE, WITHHELD } from "./keys.js";
export { DEFAULT_LIMITS, type Limits, listOwnLimits } from "./limits.js";
export {
  checkCallOptions,
  type FormerNames,
  findUnknownOption,
  type OptionForm,
  suggestName,
  type UnknownOption,
} from "./options.js";
export type { PhoneCountry } from "./phone/country.js";
export {
  type AssignedPhone,
  type Dialling,
  isPhoneCountry,
  listNationalPrefixes,
  listPhonePlans,
  type PhonePlan,
  parseDialled,
  parsePossiblePhone,
  readAssignedPhone,
  readDialling,
} from "./phone/plans.js";
export type { EndSignal, WebStream } from "./platform.js";
export {
  type ColumnKind,
  type ColumnShape,
  declaredKeys,
  type InspectedSchema,
  inspectSchema,
  type Shape,
  toColumn,
} from "./schema/inspect.js";
export { changeOfText } from "./schema/steps.js";
export { wordedPattern, wordedTest } from "./schema/worded.js";
export { textProblem } from "./text.js";
export type { Accepted, Verdict } from "./verdict.js";
