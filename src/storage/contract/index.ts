export type { ColumnKind, ColumnShape, EndSignal } from "../../boundary/index.js";
export type { JsonObject, JsonValue } from "../../definition/json.js";
export type { DatasetLayout, LayoutField } from "../../definition/layout.js";
export type { DefinitionVersion } from "../../definition/registered.js";
export { renewDefinition, type StoredDefinition } from "../../definition/renewed.js";
export {
  isCovered,
  isKeptAsItIs,
  isOnlyHeld,
  isValueOver,
  mayBeDeleted,
  mayBeUsed,
  type RecordState,
} from "../decisions.js";
export type * from "./adapter.js";
export { IDENTITY_FORM } from "./identity-form.js";
export type * from "./notes.js";
export type * from "./queries.js";
export type * from "./records.js";
export type * from "./registry.js";
export type * from "./suppressions.js";
export type * from "./trail.js";
export type * from "./transaction.js";
export type * from "./values.js";
