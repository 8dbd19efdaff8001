import type { AnyAssignment } from "../../assignment/index.js";
import { invalidArgument, StoreError } from "../../errors/index.js";
import type { DatasetLayout, Registration } from "../../storage/index.js";
import { FieldEncryption } from "../keys/encryption.js";
import type { SubjectKeys } from "../keys/subject-keys.js";
import type { StoreOptions } from "../options.js";

/** Returns the place of field keys if it has the needed methods. @throws StoreError `field-keys-required` */
export function checkFieldKeys({ assignments, fieldKeys }: StoreOptions): SubjectKeys | undefined {
  const encrypted = assignments.find(hasEncrypted);
  if (fieldKeys === undefined) {
    if (encrypted === undefined) return undefined;
    throw fieldKeysRequired(encrypted.id);
  }
  const methods = [fieldKeys?.find, fieldKeys?.ensure, fieldKeys?.destroy];
  if (!methods.every((method) => typeof method === "function")) {
    throw invalidArgument(
      "`fieldKeys` is no place of keys",
      "Pass fileKeys(…) or memoryKeys(), or an object with the methods of SubjectKeys.",
    );
  }
  return fieldKeys;
}

function hasEncrypted(assignment: AnyAssignment): boolean {
  return Object.values(assignment.fields).some(({ encrypted }) => encrypted === true);
}

export function fieldKeysRequired(id: string): StoreError {
  return new StoreError(
    "field-keys-required",
    `Assignment "${id}" has encrypted fields, and \`fieldKeys\` is not given`,
  );
}

/**
 * Makes sure that a dataset's encrypted fields are opened with the keys that it was made with.
 *
 * @param consequence - The result for the act, in the words of the error.
 * @throws StoreError `assignment-changed`
 */
export async function checkFieldKeysMark(
  id: string,
  encryption: FieldEncryption | undefined,
  { definition: { fieldKeysMark } }: Registration,
  consequence: "opened" | "evolved",
): Promise<void> {
  // a dataset whose first field was encrypted only later has no mark
  if (encryption === undefined || fieldKeysMark === undefined) return;
  if (fieldKeysMark === (await encryption.mark(false))) return;
  throw new StoreError(
    "assignment-changed",
    `Assignment "${id}" is ${consequence} with other keys of encrypted fields than before: they would be unreadable`,
    "Pass the same `fieldKeys` as before.",
  );
}

/** Builds the encryption for the fields of a layout; undefined if the assignment has no encrypted field. */
export function buildEncryption(
  assignment: AnyAssignment,
  layout: DatasetLayout,
  { fieldKeys }: StoreOptions,
): FieldEncryption | undefined {
  return fieldKeys !== undefined && hasEncrypted(assignment) ? new FieldEncryption(layout, fieldKeys) : undefined;
}
