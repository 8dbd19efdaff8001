export type { AccessReport, HeldEvidence, HeldField, UseOfData } from "./access.js";
export type { ActorOption, AddOptions, Dataset, OnlyDeclaredRow } from "./dataset.js";
export { AssignmentChangedError } from "./evolution/changed-error.js";
export type { BlockedChange, ChangeMarks, EvolutionChange } from "./evolution/changes.js";
export type { EvolutionApproval } from "./evolution/evolve.js";
export type { EvolutionPlan } from "./evolution/plan.js";
export type { Comparison } from "./evolution/schemas.js";
export {
  ImportInterruptedError,
  type ImportOptions,
  type ImportProgress,
  type ImportResult,
  type Rows,
} from "./import.js";
export { type KeyStore, keysFromSecret } from "./keys.js";
export type { Comparisons, Filter, FilterItself, NotComparable, NotInUse, OnlyInUse, Where } from "./query.js";
export type { RefusedRows } from "./reasons.js";
export {
  avg,
  type Band,
  band,
  type CountMeasure,
  count,
  type FieldMeasure,
  max,
  min,
  type Report,
  type ReportMeasure,
  type ReportQuery,
  type ReportRow,
} from "./report.js";
export { fileKeys } from "./sealing/file-keys.js";
export { memoryKeys, type SubjectKeys } from "./sealing/subject-keys.js";
export { type Oversight, openStore, type RegisteredDefinition, type Store, type StoreOptions } from "./store.js";
export type { Export, Rectification, RightOutcome, Subject } from "./subject.js";
export type { SegmentQuery, SegmentRow, View } from "./view.js";
