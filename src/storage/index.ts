export type * from "./adapter.js";
export { fromStored, isStorable, toStored } from "./codec.js";
