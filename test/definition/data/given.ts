export type { AssignmentDefinition, FieldDefinition, KindDefinition } from "purposebound";
export { PERSONAL_DATA_KINDS } from "../../../src/boundary/index.js";
