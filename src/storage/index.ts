export { fromStored, isStorable, toStored } from "./contract/codec.js";
export { IDENTITY_FORM } from "./contract/identity-form.js";
export type * from "./contract/index.js";
export {
  findLatestEvidence,
  isCovered,
  isKeptAsItIs,
  isOnlyHeld,
  isValueOver,
  mayBeDeleted,
  mayBeUsed,
} from "./decisions.js";
export { LockFile } from "./directory/lock-file.js";
export { putOver } from "./remembered.js";
