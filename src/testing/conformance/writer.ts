import { createHash } from "node:crypto";
import { writeSync } from "node:fs";
import type { DatasetLayout, StorageAdapter, StorageTransaction } from "../../storage/index.js";
import { event, NOW, record } from "./bench.js";

/** Work of a process that is going to be killed. */
export interface Job {
  readonly layout: DatasetLayout;
  /** The first batch that is not written yet. */
  readonly first: number;
}

/** Number of new people in each transaction. It is enough for an adapter's way of writing many. */
const PEOPLE = 60;

/** A person of a batch. Both processes can compute them without telling each other. */
export interface Written {
  readonly identity: string;
  readonly subject: string;
  /** Text that nothing else holds. */
  readonly mark: string;
}

/** Builds the people who come with a batch. The batch after it removes the first of them. */
export function buildPeople({ id }: DatasetLayout, batch: number): readonly Written[] {
  return Array.from({ length: PEOPLE }, (_, index) => writtenBy(`${id} ${batch} ${index}`));
}

/** Builds the person whom each batch changes. Their `amount` is the number of the last batch. */
export function buildLasting({ id }: DatasetLayout): Written {
  return writtenBy(`${id} lasting`);
}

function writtenBy(name: string): Written {
  const hex = createHash("sha256").update(name).digest("hex");
  const subject = hex.slice(0, 32).replace(/^(.{8})(.{4}).(.{3}).(.{3})/, "$1-$2-4$3-8$4-");
  return { identity: hex.slice(32), subject, mark: `canary${hex.slice(0, 20)}` };
}

/** Writes one batch: new people with evidence, one who is held, one who goes, and the event. */
async function writeBatch(transaction: StorageTransaction, layout: DatasetLayout, batch: number): Promise<void> {
  const intake = await transaction.addIntake("crm", NOW);
  const options = { create: true, renew: "changed" } as const;
  const evidence = [{ at: NOW, version: "2026-01", document: undefined, intake }];
  const people = buildPeople(layout, batch).map(({ mark, ...one }) =>
    record(layout, intake, { ...one, values: { fullName: mark, amount: batch }, evidence }),
  );
  await transaction.put(people, options);
  const { mark, ...lasting } = buildLasting(layout);
  const values = { fullName: mark, amount: batch };
  await transaction.put([record(layout, intake, { ...lasting, values })], options);
  const [gone] = batch === 0 ? [] : buildPeople(layout, batch - 1);
  if (gone !== undefined) await transaction.remove(gone.subject);
  await transaction.append([event({ counts: { batch } })]);
}

/**
 * Writes to storage, one transaction after the other, until the process is killed. For each transaction, it says on
 * standard output that it was committed. The suite starts it in a process of its own; see `writer` of `AdapterSubject`.
 *
 * @param adapter - An adapter on the data that are tested, not yet opened.
 * @param job - The job that `writer` was given.
 * @example
 * ```ts
 * import { pglite } from "purposebound/postgres";
 * import { writeUntilKilled } from "purposebound/testing";
 *
 * const [directory = "", job = ""] = process.argv.slice(2);
 * await writeUntilKilled(pglite(directory), job);
 * ```
 */
export async function writeUntilKilled(adapter: StorageAdapter, job: string): Promise<never> {
  const { layout, first }: Job = JSON.parse(job); // the suite wrote it
  await adapter.open();
  for (let batch = first; ; batch += 1) {
    await adapter.transaction(layout, "shared", (transaction) => writeBatch(transaction, layout, batch));
    // written synchronously, so that the suite reads it even if the process is killed at once
    writeSync(1, `committed ${batch}\n`);
  }
}
