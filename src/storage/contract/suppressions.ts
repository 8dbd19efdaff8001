/** One reason why a person is not let in again. */
export interface Suppression {
  readonly identity: string;
  readonly reason: SuppressionReason;
  readonly at: Date;
}

/** See {@link Suppression}. */
export type SuppressionReason = "erased" | "consent-withdrawn" | "objected" | "expired" | "moved";
