export type * from "./adapter.js";
export { fromStored, isStorable, toStored } from "./codec.js";
export { LockFile } from "./lock-file.js";
