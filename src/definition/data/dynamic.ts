import type { StandardSchemaV1 } from "@standard-schema/spec";
import type {
  Activity,
  AnyAssignment,
  AssignmentTypes,
  ConsentEvidence,
  DocumentEvidence,
  SafeParseResult,
} from "../../assignment/index.js";
import type { AssignmentDefinition } from "./format.js";

/** Declared fields of one person, with values that the compiler knows nothing of. */
export interface DynamicRecord {
  readonly [field: string]: unknown;
}

/**
 * An assignment made from JSON by {@link assignmentFrom}. It behaves like one in code, but its doors take unknown
 * input, and names of fields are text. Both are checked at run time.
 */
export interface DynamicAssignment extends AnyAssignment {
  /** The JSON that it was made from, frozen. */
  readonly definition: AssignmentDefinition;
  /** Checks input. @throws RefusedError */
  record(input: unknown): DynamicRecord;
  /** Checks input. @throws RefusedError */
  parse(input: unknown): DynamicRecord;
  /** Checks input, and returns refusals instead of throwing them. */
  safeParse(input: unknown): SafeParseResult<DynamicRecord>;
  /** Standard Schema (https://standardschema.dev), for libraries that take schemas. */
  readonly "~standard": StandardSchemaV1.Props<unknown, DynamicRecord>;
  /** Types only; never set. */
  readonly "~types"?: AssignmentTypes<DynamicRecord, DynamicRecord, ConsentEvidence | DocumentEvidence, DynamicRecord>;
}

/** Work under a dynamic assignment; names of fields are checked at run time. */
export type DynamicActivity = Activity<DynamicAssignment>;

/** Tells if an assignment was made from JSON. */
export function isDynamic(assignment: AnyAssignment): assignment is DynamicAssignment {
  return Object.hasOwn(assignment, "definition");
}
