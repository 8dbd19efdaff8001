// For the store, which reads rows. The barrel of assignments does not have these, so that `purposebound` does not load them.
export { readReaderState } from "../reading.js";
export { FIRST_ROWS, type PathWatch } from "./columns.js";
export { type Mapped, type Mapping, toMapping } from "./mapping.js";
export type { ReadRow, RowReader } from "./reader.js";
export { type FieldRule, listPaths, type ValueRule } from "./rules.js";
export { buildTree, type Inner, type Tree } from "./tree.js";
