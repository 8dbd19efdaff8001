import sql from "sql-template-tag";
import { StoreError } from "../../../../errors/index.js";
import { type Cluster, readCluster } from "../../citus/cluster.js";
import type { SqlSession } from "../../driver/driver.js";
import { type DatasetNames, quoted, REGISTRY_SCHEMA } from "../../schema/names.js";
import { compareChange, type ShapeChange } from "./change.js";
import { takeAsRegistered } from "./first-shape.js";
import { differences, type Lines, listed, readLines, writeLines } from "./lines.js";
import { queryShapes } from "./query.js";

/** A dataset whose shape is looked at. */
export interface ShapedDataset {
  readonly assignment: string;
  readonly names: DatasetNames;
  readonly mark: string;
}

const NONE: Lines = new Map();

/** Reads the lines of a schema's shape as it is now. */
async function readHeld(session: SqlSession, schema: string, mark: string, cluster: Cluster): Promise<Lines> {
  const [row] = await session.query(queryShapes([schema], mark));
  return withoutParts(readLines(String(row?.shape ?? "")), cluster);
}

function withoutParts(lines: Lines, cluster: Cluster): Lines {
  return new Map([...lines].filter(([name]) => !cluster.isPart(name)));
}

/** Finds schemas that are not as the registry says, by the assignment's id, with the names of what differs. */
export async function differing(
  session: SqlSession,
  datasets: ReadonlyMap<string, DatasetNames>,
  mark: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const schemas = [...datasets.values()].map(({ schema }) => schema);
  // only shapes that differ are sent
  const rows = await session.query(sql`
    SELECT asked.id, edition, definitions.shape AS registered, held.shape AS held
    FROM unnest(${[...datasets.keys()]}::text[], ${schemas}::text[]) AS asked(id, schema)
    JOIN purposebound.definitions ON definitions.assignment = asked.id
    LEFT JOIN (${queryShapes(schemas, mark)}) AS held ON held.schema = asked.schema
    WHERE held.shape IS DISTINCT FROM definitions.shape`);
  if (rows.length === 0) return new Map();
  const cluster = await readCluster(session);
  return new Map(
    rows
      .map((row) => [String(row.id), differences(...compared(row, cluster))] as const)
      .filter(([, found]) => found.length > 0),
  );
}

/** Reads what is registered and what is held, so that they can be compared. */
function compared(
  { edition, registered, held }: Readonly<Record<string, unknown>>,
  cluster: Cluster,
): readonly [registered: Lines, held: Lines] {
  const [before, now] = [registered, held].map((shape) => withoutParts(readLines(String(shape ?? "")), cluster)) as [
    Lines,
    Lines,
  ]; // one for each
  return [Number(edition) === 0 ? takeAsRegistered(before, now) : before, now];
}

/** Tables of a dataset while their owner changes them. */
export interface Reshaping {
  /** The lines of the shape before, which are as they were registered. */
  readonly before: Lines;
  /** Tells which lines the tables have now. */
  readonly read: () => Promise<Lines>;
  /**
   * Compares the tables with what the change should bring.
   *
   * @returns The shape to register.
   * @throws StoreError `storage-differs` if something else is there too.
   */
  readonly finish: (change: ShapeChange, own: ReadonlySet<string>) => Promise<string>;
}

/**
 * Makes sure that tables are as they were registered, before their owner changes them. Otherwise what somebody changed
 * would be registered with it.
 *
 * @throws StoreError `storage-differs`
 */
export async function beginReshaping(session: SqlSession, dataset: ShapedDataset): Promise<Reshaping> {
  const { assignment, names, mark } = dataset;
  const [row] = await session.query(sql`
    SELECT edition, definitions.shape AS registered, (SELECT shape FROM (${queryShapes([names.schema], mark)}) AS held)
    AS held FROM purposebound.definitions WHERE assignment = ${assignment}`);
  const cluster = await readCluster(session);
  const [registered, held] = compared(row ?? {}, cluster);
  const found = differences(registered, held);
  if (found.length > 0) throw differs(assignment, found);
  // an administrator's own indexes are held, and not registered
  const before: Lines = new Map([...held].filter(([name]) => registered.has(name)));
  return reshape(session, dataset, before, cluster);
}

/** Begins with a dataset that has no tables yet. */
export async function beginShaping(session: SqlSession, dataset: ShapedDataset): Promise<Reshaping> {
  return reshape(session, dataset, NONE, await readCluster(session));
}

function reshape(session: SqlSession, dataset: ShapedDataset, before: Lines, cluster: Cluster): Reshaping {
  const { assignment, names, mark } = dataset;
  const read = async (): Promise<Lines> => {
    const lines = await readHeld(session, names.schema, mark, cluster);
    checkGrantees(names, lines);
    return lines;
  };
  return {
    before,
    read,
    async finish(change, own) {
      const { lines, faults } = compareChange({ before, after: await read(), change, own }, cluster);
      if (faults.length > 0) throw becameOtherwise(assignment, faults);
      return writeLines(lines);
    },
  };
}

/**
 * Makes sure that only the dataset's role and its definer got rights when the schema was made or changed. Default
 * privileges can give them to others, and so can PUBLIC's rights on functions.
 *
 * @throws StoreError `storage-unsafe`
 */
function checkGrantees({ schema }: DatasetNames, lines: Lines): void {
  const foreign = [...lines.keys()].filter(
    (name) => name.startsWith("grant ") && !/ to its (role|definer)$/.test(name),
  );
  if (foreign.length === 0) return;
  throw new StoreError(
    "storage-unsafe",
    `What is made in schema ${quoted(schema)} comes with rights of others: ${listed(foreign)}`,
    "Take the default privileges away that grant them: see pg_default_acl, or \\ddp in psql.",
  );
}

/** Builds the error for tables that are not as they were registered. */
export function differs(assignment: string, found: readonly string[], others = ""): StoreError {
  return new StoreError(
    "storage-differs",
    `The tables of assignment "${assignment}" are not as registered: ${listed(found)}${others}`,
  );
}

function becameOtherwise(assignment: string, found: readonly string[]): StoreError {
  return new StoreError(
    "storage-differs",
    `The tables of assignment "${assignment}" became otherwise than they should, and nothing was changed: ${listed(found)}`,
    "Something in the database changes tables when they are made or altered, such as an event trigger (pg_event_trigger). Keep it from schemas whose names begin with pb_.",
  );
}

/**
 * Makes sure that the registry's schema holds what the package makes, with no other rights.
 *
 * @param made - The lines of the registry's edition.
 * @throws StoreError `storage-differs`
 */
export async function checkRegistryShape(session: SqlSession, mark: string, made: Lines): Promise<void> {
  const cluster = await readCluster(session);
  const after = await readHeld(session, REGISTRY_SCHEMA, mark, cluster);
  const change: ShapeChange = { adds: made, drops: NONE };
  const { faults } = compareChange({ before: NONE, after, change, own: new Set() }, cluster);
  if (faults.length === 0) return;
  throw new StoreError("storage-differs", `The registry is not as it was made: ${listed(faults)}`);
}
