import type { StoredValue, StoredValues } from "./values.js";

/** A comparison of a field with a value. `not` also holds if the field is absent. */
export type Condition =
  | { readonly field: string; readonly op: "eq" | "not" | "lt" | "lte" | "gt" | "gte"; readonly value: StoredValue }
  | { readonly field: string; readonly op: "in"; readonly value: readonly StoredValue[] }
  | { readonly field: string; readonly op: "startsWith"; readonly value: string }
  | { readonly field: string; readonly op: "exists"; readonly value: boolean };

/** A choice of records: those that meet all conditions, and may be used at `at`; see `mayBeUsed`. */
export interface Selection {
  readonly where: readonly Condition[];
  readonly at: Date;
  /** Chooses, instead of those in use, all records that may not be deleted at `at`. */
  readonly everyone?: boolean;
  /** Chooses, instead of those in use, records that only holds under this law keep. */
  readonly law?: string;
}

/** A part of the selected records, ordered by reference. */
export interface PageQuery extends Selection {
  readonly fields: readonly string[];
  /** The reference after which the page begins. */
  readonly after: string | undefined;
  readonly limit: number;
}

/** A part of the people whom one source alone brought. */
export interface BroughtQuery {
  readonly at: Date;
  /** Only people whose record was made by an intake of this moment or earlier. */
  readonly before?: Date;
  /** Only people with these references. */
  readonly subjects?: readonly string[];
  /** The reference after which the part begins. */
  readonly after: string | undefined;
  readonly limit: number;
}

/** A part of the people who are due until a moment, ordered by reference. */
export interface DueQuery {
  readonly until: Date;
  /** The reference after which the part begins. */
  readonly after: string | undefined;
  readonly limit: number;
}

/** One row of a page. */
export interface PageRow {
  readonly subject: string;
  readonly values: StoredValues;
}

/** One thing to group a report by: a field's values, or bands of a number, given by their lower bounds. */
export interface Grouping {
  readonly field: string;
  readonly bands: readonly number[] | undefined;
}

/** A figure that a report computes. */
export interface Measure {
  readonly of: "avg" | "min" | "max" | "count";
  readonly field: string;
}

/** Groups and measures over the selected records. */
export interface AggregateQuery extends Selection {
  readonly by: readonly Grouping[];
  readonly measures: readonly Measure[];
}

/**
 * One group: its key, people and measures. The key is in the order of `by`. A band is given by its number, 0 if it is
 * below the first bound.
 */
export interface AggregateRow {
  readonly key: readonly StoredValue[];
  readonly people: number;
  readonly values: readonly StoredValue[];
}

/** The values of one field, in numbers. */
export interface FieldFill {
  readonly field: string;
  /** Number of records with a value. */
  readonly filled: number;
  /** Number of different values. It is 0 for JSON, whose values are not told apart. */
  readonly different: number;
}
