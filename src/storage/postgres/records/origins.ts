import type { LayoutField, StoredValues } from "../../contract/index.js";
import type { SqlRow } from "../driver/driver.js";
import { quoted } from "../schema/names.js";
import { isNotNull } from "../schema/types.js";

/**
 * Writes SQL for the origin of a record's field. The list may be missing, or too short for the field; see
 * {@link readOrigins}.
 */
export function writeOrigin(record: string, field: LayoutField, index: number): string {
  const intake = `${record}._intake`;
  const whole = isNotNull(field) ? `ELSE ${intake}` : `WHEN ${record}.${quoted(field.name)} IS NOT NULL THEN ${intake}`;
  // without a list, the cardinality is null, and so the comparison is not true
  return `CASE WHEN cardinality(${record}._origins) > ${index} THEN ${record}._origins[${index + 1}] ${whole} END`;
}

/**
 * Reads the origins of a record's fields. A field that the list does not name came with the record's intake. If there
 * is no list, that is true of all fields. It is true of fields of a later version if a store of the version before has
 * merged since.
 */
export function readOrigins(row: SqlRow, fields: readonly LayoutField[], values: StoredValues): (number | null)[] {
  const listed = Array.isArray(row._origins) ? row._origins : [];
  return fields.map(({ name }, index) => {
    if (index < listed.length) return typeof listed[index] === "number" ? listed[index] : null;
    return values[name] === null ? null : Number(row._intake);
  });
}
