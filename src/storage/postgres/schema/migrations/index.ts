import { editions } from "./0001-editions.js";
import { lasting } from "./0002-lasting.js";
import type { Migration } from "./migration.js";

export {
  checkEdition,
  type Edition,
  type MigratingDataset,
  type Migration,
  newer,
  outdated,
  RELEASES,
  toEdition,
} from "./migration.js";
export { buildChange, buildDatasetShape, buildRegistryShape, listOwnNames, writeIndexLine } from "./shape.js";

/** All migrations, oldest first. The tables that `writeTables` makes have the edition of the last one. */
export const MIGRATIONS: readonly Migration[] = [editions, lasting];
