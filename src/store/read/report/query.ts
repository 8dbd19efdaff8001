import type { AnyAssignment, RecordOf } from "../../../assignment/index.js";
import type { Where } from "../filter.js";

/** A number grouped into bands. Made by {@link band}. */
export interface Band<Name extends string> {
  readonly field: Name;
  /** Where bands begin; the first lies below the first of these. */
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

/** What a report measures. */
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

/** The least value of a field in a group: somebody's own, so think before you publish it. */
export function min<const Name extends string>(field: Name): FieldMeasure<"min", Name> {
  return { of: "min", field };
}

/** The greatest value of a field in a group: somebody's own, so think before you publish it. */
export function max<const Name extends string>(field: Name): FieldMeasure<"max", Name> {
  return { of: "max", field };
}

/** What a report is asked. */
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
  /** Groups of fewer people are withheld, and others with them where a total would give one away. Default 5. */
  readonly minGroupSize?: number;
}

type Measured<Of extends AnyAssignment, One> =
  One extends FieldMeasure<infer Kind, infer Name>
    ? (Kind extends "avg" ? number : NonNullable<RecordOf<Of>[Name & keyof RecordOf<Of>]>) | null
    : number;

/** One group of a report: what it is grouped by (the label of a band), and what was measured. */
export type ReportRow<Of extends AnyAssignment, By extends readonly unknown[], Measures> = {
  readonly [Name in Extract<By[number], keyof RecordOf<Of>>]: NonNullable<RecordOf<Of>[Name]> | null;
} & { readonly [One in Extract<By[number], Band<string>> as One["field"]]: string | null } & {
  readonly [Name in keyof Measures]: Measured<Of, Measures[Name]>;
};

/** A report. */
export interface Report<Of extends AnyAssignment, By extends readonly unknown[], Measures> {
  /** The groups that may be shown, in the order of their keys. */
  readonly rows: readonly ReportRow<Of, By, Measures>[];
  /** The measures over everybody selected; null where they would give a withheld group away. */
  readonly total: { readonly [Name in keyof Measures]: Measured<Of, Measures[Name]> | null };
  /** How many groups were withheld. */
  readonly withheld: number;
}
