/** The reason why data may not be used under an activity now; undefined if they may. */
export type NotNow = "restricted" | "kept" | "uncovered" | "purpose-ended" | "not-begun" | "activity-ended";
