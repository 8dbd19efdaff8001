import { createHash } from "node:crypto";
import type { DatasetLayout } from "../../contract/index.js";

/**
 * Names in the database, as they stand in its catalogs. All derive from declared ids, whose form leaves nothing to escape
 * and nothing to quote, and none is longer than the 63 bytes after which PostgreSQL cuts; no name ever derives from input.
 */
export interface DatasetNames {
  readonly schema: string;
  /** The role that works on the dataset. */
  readonly role: string;
  /** Key of the dataset's advisory lock. */
  readonly lock: bigint;
}

/** The schema of the registry. */
export const REGISTRY_SCHEMA = "purposebound";

/** Roles belong to the whole server, so that a database's own mark keeps those of two databases apart. */
export function buildMark(database: string): string {
  return createHash("sha256").update(database).digest("hex").slice(0, 8);
}

/** The names of a dataset in a database with some mark. */
export function buildNames(layout: Pick<DatasetLayout, "id">, mark: string): DatasetNames {
  const schema = `pb_${layout.id.replaceAll("-", "_")}`;
  const digest = createHash("sha256").update(schema).digest();
  return { schema, role: `${schema}_${mark}`, lock: digest.readBigInt64BE() };
}

/** The role that owns all schemas of a database; nothing runs under it but provisioning. */
export function nameOwner(mark: string): string {
  return `purposebound_owner_${mark}`;
}

/** Quotes a name where SQL is written, so that capital letters stay, and words of SQL are names. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
