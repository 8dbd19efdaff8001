/**
 * Holds declarations as data, and the comparison of two. It is pure, without storage and without a store, so that a
 * command line can use it by this file alone.
 *
 * @packageDocumentation
 */
export type { BlockedChange, ChangeMarks, EvolutionChange } from "./changes.js";
export { changesBetween, compareDurations } from "./changes.js";
export { leavesOthersAtWork } from "./compatible.js";
export { activityFrom, assignmentFrom, readDefinition } from "./data/assignment-from.js";
export { type AssignmentDraft, draftAssignment, type FieldDraft } from "./data/draft.js";
export { type DynamicActivity, type DynamicAssignment, isDynamic } from "./data/dynamic.js";
export { ACTIVITY_JSON_SCHEMA, ASSIGNMENT_JSON_SCHEMA } from "./data/form.js";
export type { ActivityDefinition, AssignmentDefinition, FieldDefinition } from "./data/format.js";
export { toSchema } from "./data/kinds.js";
export { toDefinition } from "./data/to-definition.js";
export { type Described, describeAssignment, describeLike, isReworded, isUnchanged } from "./describe.js";
export { canonicalJson, type JsonObject, type JsonValue } from "./json.js";
export type { DatasetLayout, LayoutField } from "./layout.js";
export { describeChange, type EvolutionPlan, planBetween } from "./plan.js";
export type { DefinitionVersion } from "./registered.js";
export { compareSchemas } from "./schema/compare.js";
export type { Comparison } from "./schema/comparison.js";
