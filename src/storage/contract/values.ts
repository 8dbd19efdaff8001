import type { JsonValue } from "../../definition/json.js";

/** A value as it is kept: of the field's kind, JSON for `json`, null if absent. */
export type StoredValue = JsonValue | Date | bigint;

/** Values by field. */
export type StoredValues = Readonly<Record<string, StoredValue>>;
