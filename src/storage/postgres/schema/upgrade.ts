import { randomUUID } from "node:crypto";
import sql, { raw } from "sql-template-tag";
import type { SqlSession } from "../driver/driver.js";
import { differs, type Reshaping } from "../isolation/shape/shape.js";
import { lockGate } from "./gate.js";
import { buildChange, type Edition, listOwnNames, type Migration, newer, outdated } from "./migrations/index.js";
import type { DatasetNames } from "./names.js";
import { REGISTRY, writeRegistryEdition } from "./registry.js";

/** Editions of tables before and after an upgrade. */
export interface Upgraded {
  readonly from: number;
  readonly to: number;
}

/** Facts that upgrading needs. */
export interface Upgrading {
  readonly migrations: readonly Migration[];
  readonly edition: Edition;
  /** Tells if older tables are upgraded or refused. */
  readonly mode: "upgrade" | "refuse";
}

/**
 * Makes the registry if there is none, or upgrades one of an older release. It runs as the owner, in a transaction that
 * holds the lock of provisioning.
 *
 * @param found - The edition of the registry; undefined if there is none.
 * @throws StoreError `storage-newer`, `storage-outdated`
 */
export async function prepareRegistry(
  session: SqlSession,
  { migrations, edition, mode }: Upgrading,
  found: number | undefined,
): Promise<Upgraded | undefined> {
  if (found === undefined) {
    await session.script(REGISTRY);
    await writeRegistryEdition(session, edition);
    return undefined;
  }
  if (found > edition.number) throw newer("The registry of this database was");
  if (found === edition.number) return undefined;
  if (mode === "refuse") throw outdated("The registry of this database is", found, edition);
  for (const { registry } of migrations.slice(found)) await registry?.(session);
  await writeRegistryEdition(session, edition);
  return { from: found, to: edition.number };
}

/** A dataset that may be older than this release. */
export interface UpgradingDataset {
  readonly assignment: string;
  readonly names: DatasetNames;
  /** Makes sure that its tables are as they were registered, and then compares what became of them. */
  readonly begin: () => Promise<Reshaping>;
}

/**
 * Upgrades a dataset, in a transaction of the owner that holds its exclusive lock. The lock on the gate keeps out
 * reading transactions too. If another process was faster, nothing happens.
 *
 * @throws StoreError `storage-newer`; `storage-differs` if somebody changed the tables, before the upgrade or in the midst of it.
 */
export async function upgradeDataset(
  session: SqlSession,
  { assignment, names, begin }: UpgradingDataset,
  { migrations, edition }: Upgrading,
): Promise<Upgraded> {
  await lockGate(session, names);
  const [known] = await session.query(sql`
    SELECT edition, coalesce(distributed, is_distributed) AS distributed
    FROM purposebound.definitions WHERE assignment = ${assignment} FOR UPDATE`);
  const from = Number(known?.edition);
  if (from > edition.number) throw newer(`The tables of assignment "${assignment}" were`);
  if (from === edition.number) return { from, to: from };
  const reshaping = await begin();
  const isDistributed = known?.distributed === true;
  for (const { dataset } of migrations.slice(from)) await dataset?.({ session, assignment, names, isDistributed });
  const gates = await session.query(sql`
    UPDATE ${raw(names.schema)}.definition SET edition = ${edition.number}::int, edition_from = ${edition.from}::int
    RETURNING 1 AS one`);
  if (gates.length !== 1) throw differs(assignment, [`${gates.length} rows in the table definition, which has one`]);
  await session.query(sql`
    INSERT INTO ${raw(names.schema)}.trail (id, at, act, actor, operation, counts)
    VALUES (${randomUUID()}, now(), 'upgraded', ${ACTOR}, ${randomUUID()},
      ${JSON.stringify({ from, to: edition.number })}::jsonb)`);
  const change = buildChange(migrations.slice(from), names.schema, isDistributed);
  const shape = await reshaping.finish(change, listOwnNames(migrations, names.schema));
  await session.query(sql`
    UPDATE purposebound.definitions SET edition = ${edition.number}::int, shape = ${shape}
    WHERE assignment = ${assignment}`);
  return { from, to: edition.number };
}

/** Actor of an upgrade. No person is named, because the application that starts a newer release acts. */
const ACTOR = "system:application";
