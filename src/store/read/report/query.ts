import type { AnyAssignment, RecordOf } from "../../../assignment/index.js";
import type { Where } from "../filter.js";

/** A number grouped into bands. Made by {@link band}. */
export interface Band<Name extends string> {
  readonly field: Name;
  /** The beginnings of bands. One more band lies below the first of them. */
  readonly bounds: readonly number[];
}

/** The number of people in a group. Made by {@link count}. */
export interface CountMeasure {
  readonly of: "people";
}

/** A measure over a field. Made by {@link avg}, {@link min} and {@link max}. */
export interface FieldMeasure<Of extends "avg" | "min" | "max", Name extends string> {
  readonly of: Of;
  readonly field: Name;
}

/** A measure of a report. */
export type ReportMeasure<Name extends string> = CountMeasure | FieldMeasure<"avg" | "min" | "max", Name>;

/** Groups a number into bands: `band("speed", [10, 30])` gives `<10`, `10–<30` and `≥30`. */
export function band<const Name extends string>(field: Name, bounds: readonly number[]): Band<Name> {
  return { field, bounds };
}

/** Counts the people in a group. */
export function count(): CountMeasure {
  return { of: "people" };
}

/** Averages a number over the people of a group who have it. */
export function avg<const Name extends string>(field: Name): FieldMeasure<"avg", Name> {
  return { of: "avg", field };
}

/** Measures the least value of a field in a group. It is the value of one person, so think before you publish it. */
export function min<const Name extends string>(field: Name): FieldMeasure<"min", Name> {
  return { of: "min", field };
}

/** Measures the greatest value of a field in a group. It is the value of one person, so think before you publish it. */
export function max<const Name extends string>(field: Name): FieldMeasure<"max", Name> {
  return { of: "max", field };
}

/**
 * The answer of `count()`: a number of people, or the one answer that nobody and too few people have alike. `withheld`
 * tells them apart.
 */
export type PeopleCount = ToldCount | WithheldCount;

/** A number of people that may be told: at least the `minGroupSize` of the assignment. */
export interface ToldCount {
  readonly people: number;
  readonly withheld: false;
}

/** The answer if nobody is selected, or fewer people than the `minGroupSize` of the assignment. */
export interface WithheldCount {
  readonly people: null;
  readonly withheld: true;
}

/** The query of a report. */
export interface ReportQuery<
  Of extends AnyAssignment,
  Uses extends string,
  By extends readonly (Uses | Band<Uses>)[],
  Measures extends Readonly<Record<string, ReportMeasure<Uses>>>,
> {
  /** Fields or bands to group by, four at most. */
  readonly by: By;
  readonly measure: Measures;
  readonly where?: Where<Of, Uses>;
  /**
   * Groups of fewer people are withheld. Others are withheld with them if a total would reveal one. The assignment's own
   * `minGroupSize` if left out; it may be larger, and is refused if smaller.
   */
  readonly minGroupSize?: number;
}

type Measured<Of extends AnyAssignment, One> =
  One extends FieldMeasure<infer Kind, infer Name>
    ? (Kind extends "avg" ? number : NonNullable<RecordOf<Of>[Name & keyof RecordOf<Of>]>) | null
    : number;

/** One group of a report: its key (for a band, the label), and its measures. */
export type ReportRow<Of extends AnyAssignment, By extends readonly unknown[], Measures> = {
  readonly [Name in Extract<By[number], keyof RecordOf<Of>>]: NonNullable<RecordOf<Of>[Name]> | null;
} & { readonly [One in Extract<By[number], Band<string>> as One["field"]]: string | null } & {
  readonly [Name in keyof Measures]: Measured<Of, Measures[Name]>;
};

/** A report. */
export interface Report<Of extends AnyAssignment, By extends readonly unknown[], Measures> {
  /** The groups that may be shown, in the order of their keys. */
  readonly rows: readonly ReportRow<Of, By, Measures>[];
  /** The measures over everybody selected; null if too few are selected, or if they would reveal a withheld group. */
  readonly total: { readonly [Name in keyof Measures]: Measured<Of, Measures[Name]> | null };
  /** The number of groups that were withheld; null if too few people are selected, nobody included, to tell even that. */
  readonly withheld: number | null;
}
