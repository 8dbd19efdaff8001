import type { Activity, Source } from "../assignment/index.js";
import type { EndSignal } from "../boundary/index.js";
import type { DynamicAssignment, DynamicRecord } from "../definition/data/dynamic.js";
import type { ActOptions } from "./actor.js";
import type { Added, Dataset } from "./dataset.js";
import type { DisclosureRecipient } from "./disclosure/disclose.js";
import type { DisclosureForm } from "./disclosure/format.js";
import type { ImportOptions } from "./import/import.js";
import type { ImportResult } from "./import/result.js";
import type { Rows } from "./import/rows.js";
import type { Answer } from "./intake/receive.js";
import type { Band, PeopleCount, Report, ReportMeasure } from "./read/report/query.js";
import type { Subject, SubjectOptions } from "./rights/subject.js";

/** Chooses records by names of fields, each with a value to equal or with comparisons. Checked at run time. */
export type DynamicWhere = Readonly<Record<string, unknown>>;

/** The query of a dynamic segment. */
export interface DynamicSegmentQuery {
  readonly where?: DynamicWhere;
  /** The fields wanted; all that the activity uses if left out. */
  readonly select?: readonly string[];
  readonly limit?: number;
  /** Adds each person's `reference`. */
  readonly reference?: boolean;
}

/** The query of a dynamic report. */
export interface DynamicReportQuery<
  By extends readonly (string | Band<string>)[],
  Measures extends Readonly<Record<string, ReportMeasure<string>>>,
> {
  /** Fields or bands to group by, four at most. */
  readonly by: By;
  readonly measure: Measures;
  readonly where?: DynamicWhere;
  /** Groups of fewer people are withheld. The assignment's own number if left out; it may only be larger. */
  readonly minGroupSize?: number;
}

/** The query of a dynamic disclosure. */
export interface DynamicDisclosureQuery {
  /** The recipient, as the activity or its assignment declares it. */
  readonly to: DisclosureRecipient;
  readonly as: DisclosureForm;
  readonly where?: DynamicWhere;
  /** The fields disclosed; all that the activity uses if left out. */
  readonly select?: readonly string[];
  /** Ends the disclosure before the next page. */
  readonly signal?: EndSignal;
}

/** Reads of a dynamic assignment under an activity. It is the same as `View`, but names are checked at run time. */
export interface DynamicView {
  /** Reads the people who meet the conditions. @throws StoreError `field-not-in-use`, `invalid-query` */
  segment(query?: DynamicSegmentQuery): AsyncIterable<DynamicRecord>;
  /** Counts the people who meet the conditions; see `View.count`. @throws StoreError `field-not-in-use`, `invalid-query` */
  count(where?: DynamicWhere): Promise<PeopleCount>;
  /**
   * Groups and measures, with small groups withheld.
   *
   * @throws StoreError `field-not-in-use`, `invalid-query`, `group-size-too-small`
   */
  report<
    const By extends readonly (string | Band<string>)[],
    const Measures extends Readonly<Record<string, ReportMeasure<string>>>,
  >(query: DynamicReportQuery<By, Measures>): Promise<Report<DynamicAssignment, By, Measures>>;
  /** Discloses people to a declared recipient; see `View.disclose`. @throws StoreError `recipient-not-declared` */
  disclose(query: DynamicDisclosureQuery): AsyncIterable<string>;
}

/** A person in the dataset of a dynamic assignment. */
export interface DynamicSubject extends Omit<Subject<DynamicAssignment>, "rectify"> {
  /**
   * Corrects fields, all but those that identify the person. An optional field given as undefined is removed.
   *
   * @throws RefusedError
   * @returns `true` if the person is held.
   */
  rectify(input: unknown, options: { readonly source: Source<DynamicAssignment> }): Promise<boolean>;
}

/** Options of {@link DynamicDataset.add}; evidence is required if the basis is consent. */
export interface DynamicAddOptions {
  /** The actor's reference, such as `agent:42`. */
  readonly actor?: string;
  readonly source: Source<DynamicAssignment>;
  readonly evidence?: unknown;
}

/**
 * The dataset of a dynamic assignment. It is the same as `Dataset`, but its methods take unknown input, and names as
 * text. The store checks at run time what the compiler cannot know.
 *
 * @example
 * ```ts
 * await surveys.add(await request.json(), { source: surveyForm });
 * ```
 */
export interface DynamicDataset
  extends Pick<
    Dataset<DynamicAssignment>,
    "assignment" | "columns" | "due" | "endedAt" | "enforceRetention" | "requests"
  > {
  /** Adds one person, or merges into the record held of them. @throws RefusedError */
  add(input: unknown, options: DynamicAddOptions): Promise<Added>;
  /** Takes input of unknown type, and answers instead of throwing; see `Dataset.receive`. */
  receive(input: unknown, options: DynamicAddOptions): Promise<Answer>;
  /** Imports rows of a source. @throws ImportInterruptedError */
  import(source: Source<DynamicAssignment>, rows: Rows<unknown>, options?: ImportOptions): Promise<ImportResult>;
  /** Corrects fields of all who meet conditions. @throws RefusedError, StoreError `invalid-query` */
  rectify(
    where: DynamicWhere,
    input: unknown,
    options: { readonly source: Source<DynamicAssignment> } & ActOptions,
  ): Promise<{ readonly people: number }>;
  /** Reads under an activity, on the fields that it uses. @throws StoreError `invalid-actor` */
  under(activity: Activity<DynamicAssignment>, options: { readonly actor: string }): DynamicView;
  /** Finds a person by the fields that identify them, or by `{ reference }`. @throws RefusedError if not valid. */
  subject(person: unknown, options?: SubjectOptions): DynamicSubject;
}
