import { invalidArgument } from "../../errors/index.js";
import { KeyDirectory } from "./key-directory.js";
import { PLAIN } from "./key-file.js";
import type { SubjectKeys } from "./subject-keys.js";

/**
 * Keeps keys in a directory, in one file for each assignment. Only the process's own user can read the files. Keys are
 * on disk before they are used, and are overwritten when they are destroyed. A lock file beside the directory lets in
 * one process at a time. If several processes work on the same data, keep keys in a service that all of them reach.
 *
 * Put the directory on another disk than the data, and out of the backups that the data are in. Keys of about ten
 * million people fit into a gigabyte of memory.
 *
 * @param directory - Created if it does not exist.
 * @returns Keys for `openStore({ fieldKeys })`, which throws StoreError `storage-locked` if another process has them open,
 *   and `encryption-failed` if they cannot be read.
 * @example
 * ```ts
 * const store = await openStore({
 *   storage: postgres("postgres://purposebound_app@db.internal/crm"),
 *   assignments: [newsletter],
 *   fieldKeys: fileKeys("/var/lib/crm-keys"),
 * });
 * ```
 */
export function fileKeys(directory: string): SubjectKeys {
  if (typeof directory !== "string" || directory === "")
    throw invalidArgument("fileKeys() is given no directory", "Pass the path of a directory, apart from the data.");
  return new KeyDirectory(directory, { find: async () => PLAIN });
}
