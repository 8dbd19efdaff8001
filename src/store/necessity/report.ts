import type { IsoDuration } from "../../assignment/index.js";

/** A finding that speaks against a field. */
export type NecessityFinding =
  /** No activity has used the field in the period. */
  | "never-used"
  /** Activities are registered, and none that runs now may use the field. */
  | "no-running-activity"
  /** The field is optional, and at most one record in twenty has a value. */
  | "hardly-filled"
  /** All records that have a value have the same one. */
  | "constant"
  /** Reports alone used the field, and only in bands, so that the bands would do. */
  | "coarser-would-do";

/** Options of `store.necessity()`. */
export interface NecessityOptions {
  /** The beginning of the period; a year ago if it is left out, and the beginning of the trail at the earliest. */
  readonly since?: Date;
  /** The time for which a field has to be observed before its disuse says anything. Default `P90D`. */
  readonly conclusiveAfter?: IsoDuration;
}

/** Use of a field by one activity in the period. */
export interface UseByActivity {
  /** Id of the activity. */
  readonly activity: string;
  /** Number of reads, counts, reports and disclosures that had the field in their selection or filter. */
  readonly times: number;
  /** Those of them that were reports that had the field in bands alone. */
  readonly banded: number;
  readonly lastAt: Date;
}

/** The evidence for the necessity of one field, from the trail and the records (Art. 5(1)(c) GDPR). */
export interface FieldNecessity {
  readonly field: string;
  /** The reason that was declared. */
  readonly necessity: string;
  readonly optional: boolean;
  /** The use of the field without any activity, if it identifies people or is the date from which retention counts. Left out if it has none. */
  readonly serves?: "identifying" | "retention";
  /** The moment from which the field's use was observed: the beginning of the period, or that of the field. */
  readonly observedSince: Date;
  /** True if that is long enough for a finding on use. */
  readonly isConclusive: boolean;
  /** Uses by activity, the most frequent first. */
  readonly uses: readonly UseByActivity[];
  /** Last use under any activity. Left out if there was none in the period. */
  readonly lastUsedAt?: Date;
  /** Ids of the registered activities that run now and may use the field. */
  readonly runningActivities: readonly string[];
  /** Number of records with a value; null if they are fewer than the assignment's `minGroupSize`, or there are none. */
  readonly filled: number | null;
  /** Number of different values; null if `filled` is, and for encrypted and nested fields, whose values are not compared. */
  readonly different: number | null;
  readonly findings: readonly NecessityFinding[];
}

/** A report on the necessity of each field of an assignment, by evidence. It holds no value. */
export interface NecessityReport {
  readonly assignment: string;
  readonly title: string;
  /** The moment of the report. */
  readonly at: Date;
  /** The beginning of the period that the trail was read for. */
  readonly since: Date;
  /** Number of records that may be used; null if they are fewer than the assignment's `minGroupSize`, or there are none. */
  readonly people: number | null;
  /** Ids of the activities that the report knows as registered. Reads under other activities are counted too. */
  readonly activities: readonly string[];
  readonly fields: readonly FieldNecessity[];
}
