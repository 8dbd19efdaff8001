import type { StoredValue, StoredValues } from "./values.js";

/** A comparison of a field with a value. `not` also holds where the field is absent. */
export type Condition =
  | { readonly field: string; readonly op: "eq" | "not" | "lt" | "lte" | "gt" | "gte"; readonly value: StoredValue }
  | { readonly field: string; readonly op: "in"; readonly value: readonly StoredValue[] }
  | { readonly field: string; readonly op: "startsWith"; readonly value: string }
  | { readonly field: string; readonly op: "exists"; readonly value: boolean };

/** Which records: those that meet all conditions, have not expired at a moment, and are not restricted. */
export interface Selection {
  readonly where: readonly Condition[];
  readonly at: Date;
}

/** A part of the selected records, ordered by reference. */
export interface PageQuery extends Selection {
  readonly fields: readonly string[];
  /** The reference after which the page begins. */
  readonly after: string | undefined;
  readonly limit: number;
}

/** One row of a page. */
export interface PageRow {
  readonly subject: string;
  readonly values: StoredValues;
}

/** What a report is grouped by: a field's values, or bands of a number given by their lower bounds. */
export interface Grouping {
  readonly field: string;
  readonly bands: readonly number[] | undefined;
}

/** What a report computes. */
export interface Measure {
  readonly of: "avg" | "min" | "max" | "count";
  readonly field: string;
}

/** Groups and measures over the selected records. */
export interface AggregateQuery extends Selection {
  readonly by: readonly Grouping[];
  readonly measures: readonly Measure[];
}

/** One group: its key in the order of `by` (the number of the band, 0 for below the first), people, measures. */
export interface AggregateRow {
  readonly key: readonly StoredValue[];
  readonly people: number;
  readonly values: readonly StoredValue[];
}
