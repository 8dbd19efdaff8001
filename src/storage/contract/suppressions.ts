/** One reason why a person is not let in again. */
export interface Suppression {
  readonly identity: string;
  readonly reason: SuppressionReason;
  readonly at: Date;
}

/** See {@link Suppression}. */
export type SuppressionReason = "erased" | "consent-withdrawn" | "objected" | "expired" | "moved";

/** A part of the suppression list: those with one reason. */
export interface SuppressedQuery {
  readonly reason: SuppressionReason;
  /** Only those whose moment is this one or later. */
  readonly since: Date | undefined;
  /** The identity after which the part begins. */
  readonly after: string | undefined;
  readonly limit: number;
}
