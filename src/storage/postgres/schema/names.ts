import { createHash } from "node:crypto";
import type { DatasetLayout } from "../../contract/index.js";

/**
 * Names of a dataset as they stand in the database's catalogs. All derive from declared ids, whose form leaves nothing
 * to escape or to quote. None is longer than 63 bytes, after which PostgreSQL cuts names. No name ever derives from
 * input.
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

/**
 * Computes a database's own mark. Roles belong to the whole server, and the mark keeps those of two databases apart.
 */
export function buildMark(database: string): string {
  return createHash("sha256").update(database).digest("hex").slice(0, 8);
}

/** Builds the names of a dataset in a database with a given mark. */
export function buildNames(layout: Pick<DatasetLayout, "id">, mark: string): DatasetNames {
  const schema = `pb_${layout.id.replaceAll("-", "_")}`;
  const digest = createHash("sha256").update(schema).digest();
  return { schema, role: `${schema}_${mark}`, lock: digest.readBigInt64BE() };
}

/**
 * Names the role that owns all schemas of a database. It provisions and evolves datasets, and works with the registry.
 */
export function nameOwner(mark: string): string {
  return `purposebound_owner_${mark}`;
}

/** Quotes a name for SQL, so that capital letters stay and words of SQL can be names. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
