import type { JsonValue } from "../../definition/json.js";

/** A value as it is kept: by the field's kind, JSON for `json`; null for absent. */
export type StoredValue = JsonValue | Date | bigint;

/** Values by field. */
export type StoredValues = Readonly<Record<string, StoredValue>>;
