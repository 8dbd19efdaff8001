import { StoreError } from "../../../../errors/index.js";
import type { SqlSession } from "../../driver/driver.js";
import type { DatasetNames } from "../names.js";

/** A dataset that its owner is migrating, while nobody else works on it. */
export interface MigratingDataset {
  readonly session: SqlSession;
  readonly assignment: string;
  readonly names: DatasetNames;
  readonly isDistributed: boolean;
}

/**
 * A step from one edition of the package's own tables to the next.
 *
 * Once released, it never changes, because some databases are as it left them. It uses SQL of its own, not functions
 * that change with later releases.
 */
export interface Migration {
  /** The edition that it leads to: 1 for the first migration, and one more with each. */
  readonly number: number;
  /** Summary for readers of the list. */
  readonly title: string;
  /**
   * True if releases that do not know the migration must stop. An additive migration lets them go on. They neither see
   * nor need what it adds, and what they write is complete without it.
   */
  readonly breaking: boolean;
  /** Changes the registry once, as the owner. */
  readonly registry?: (session: SqlSession) => Promise<void>;
  /** Changes each dataset: its tables, and its rows of the registry. */
  readonly dataset?: (dataset: MigratingDataset) => Promise<void>;
  /** Tells what these changes leave. Anything else that is there afterwards is refused, and the upgrade undone. */
  readonly shape?: MigrationShape;
}

/** Changes of shapes by a migration, in the notation of `0000-first.ts`. */
export interface MigrationShape {
  readonly registry?: ShapeNotation;
  readonly dataset?: (schema: string) => ShapeNotation;
  /** Changes of a distributed dataset, beside those of every dataset. */
  readonly distributed?: (schema: string) => ShapeNotation;
}

/** Lines that are added to a shape, and lines that are taken away. A line that changes stands in both. */
export interface ShapeNotation {
  readonly adds?: string;
  readonly drops?: string;
}

/** An edition of the package's own tables. */
export interface Edition {
  /** Number of the edition. 0 is what release 0.1.0 made, which knows no editions. */
  readonly number: number;
  /** The oldest edition that a release may know and still work: that of the last breaking migration. */
  readonly from: number;
}

/**
 * Computes the edition that migrations lead to.
 * @throws TypeError if they are not numbered one after another.
 */
export function toEdition(migrations: readonly Migration[]): Edition {
  if (migrations.some(({ number }, index) => number !== index + 1)) {
    throw new TypeError("migrations are numbered from 1, one after another");
  }
  const breaking = migrations.filter((one) => one.breaking);
  return { number: migrations.length, from: breaking.at(-1)?.number ?? 0 };
}

/** The release that brought each edition, by its number. A new migration adds one. */
export const RELEASES: readonly string[] = ["0.1.0", "0.2.0", "0.3.0"];

/** Names an edition for people, who know releases: `edition 0 (release 0.1.0)`. */
function nameEdition(number: number): string {
  const release = RELEASES[number];
  return release === undefined ? `edition ${number}` : `edition ${number} (release ${release})`;
}

/** Builds the error for tables, or a registry, that are newer than this release. */
export function newer(of: string): StoreError {
  return new StoreError("storage-newer", `${of} made by a newer release of purposebound than this one`);
}

/** Builds the error for tables, or a registry, that are older than this release and that it may not upgrade. */
export function outdated(of: string, edition: number, needed: Edition): StoreError {
  return new StoreError(
    "storage-outdated",
    `${of} of ${nameEdition(edition)}, and this release needs ${nameEdition(needed.number)}`,
  );
}

/**
 * Makes sure that a dataset's tables have the edition that this release changes.
 *
 * @throws StoreError `storage-newer`, `storage-outdated`
 */
export function checkEdition(assignment: string, edition: number, needed: Edition): void {
  if (edition > needed.number) throw newer(`The tables of assignment "${assignment}" were`);
  if (edition < needed.number) throw outdated(`The tables of assignment "${assignment}" are`, edition, needed);
}
