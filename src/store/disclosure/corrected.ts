import { type Condition, mayBeUsed, type StorageTransaction } from "../../storage/index.js";
import { type DisclosedPerson, listDisclosed, oweFor } from "./telling.js";

/** The number of people that are read at once. */
const PAGE = 1_000;

/**
 * Finds the rows in which people were disclosed whom a correction of many is about to change. It has to be asked before the
 * correction, since the people may not meet the conditions after it.
 */
export async function findConcerned(
  transaction: StorageTransaction,
  where: readonly Condition[],
  fields: readonly string[],
  at: Date,
): Promise<readonly DisclosedPerson[]> {
  const disclosed = (await listDisclosed(transaction)).filter((row) =>
    fields.some((name) => row.fields.includes(name)),
  );
  if (disclosed.length === 0) return [];
  const known = new Set(disclosed.map(({ subject }) => subject));
  const met = new Set<string>();
  let after: string | undefined;
  for (let size = PAGE; size === PAGE; ) {
    // a correction also changes people whose evidence covers the purpose no more, whom other reads leave out
    const page = await transaction.page({ where, at, everyone: true, fields: [], after, limit: PAGE });
    size = page.length;
    after = page.at(-1)?.subject;
    const some = page.flatMap(({ subject }) => (known.has(subject) ? [subject] : []));
    for (const [subject, identity] of some.length === 0 ? [] : await transaction.identities(some, at)) {
      const held = await transaction.find(identity);
      if (held !== undefined && mayBeUsed(held, at)) met.add(subject);
    }
  }
  return disclosed.filter(({ subject }) => met.has(subject));
}

/** Notes what is to be told of people who were corrected together. */
export async function oweCorrected(
  transaction: StorageTransaction,
  rows: readonly DisclosedPerson[],
  fields: readonly string[],
  at: Date,
): Promise<void> {
  await oweFor(transaction, rows, { change: "rectified", at, fields });
}
