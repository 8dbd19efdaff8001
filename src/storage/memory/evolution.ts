import type { EvolvingTransaction, LayoutChange, StoredRecord } from "../contract/index.js";
import type { MemoryDataset } from "./data.js";
import { MemoryTransaction, toFoundRecord } from "./transaction.js";

/** A transaction that sees all records, while a definition is replaced. */
export class MemoryEvolvingTransaction extends MemoryTransaction implements EvolvingTransaction {
  readonly #records: MemoryDataset["records"];
  readonly #retiredKeys: MemoryDataset["retiredKeys"];
  readonly #before: readonly [records: MemoryDataset["records"], retiredKeys: MemoryDataset["retiredKeys"]];

  constructor(data: MemoryDataset, layout: LayoutChange["before"]) {
    super(data, layout);
    this.#records = data.records;
    this.#retiredKeys = data.retiredKeys;
    this.#before = [new Map(data.records), new Map(data.retiredKeys)];
  }

  override rollBack(): void {
    super.rollBack();
    const [records, retiredKeys] = this.#before;
    restore(this.#records, records);
    restore(this.#retiredKeys, retiredKeys);
  }

  async held(after: string | undefined, limit: number): Promise<readonly StoredRecord[]> {
    return [...this.#records.values()]
      .filter(({ subject }) => after === undefined || subject > after)
      .sort((left, right) => (left.subject < right.subject ? -1 : 1))
      .slice(0, limit)
      .map((record) => this.shown(toFoundRecord(record)));
  }

  async shorten(expiries: ReadonlyMap<string, Date>): Promise<void> {
    for (const [identity, record] of this.#records) {
      const expiresAt = expiries.get(record.subject);
      if (expiresAt !== undefined && expiresAt < record.expiresAt)
        this.#records.set(identity, { ...record, expiresAt });
    }
  }

  async retireKeys(subjects: readonly string[]): Promise<void> {
    for (const subject of subjects) this.#retiredKeys.set(subject, true);
  }
}

/** Gives all records the shape of the layout `after`. Fields that it does not declare are gone, with what is remembered of them. */
export function reshape(records: MemoryDataset["records"], { before, after, renames = {} }: LayoutChange): void {
  const formerName = (name: string): string => (Object.hasOwn(renames, name) ? renames[name] : undefined) ?? name;
  const places = after.fields.map(({ name }) => before.fields.findIndex((field) => field.name === formerName(name)));
  for (const [identity, record] of records) {
    records.set(identity, {
      ...record,
      values: Object.fromEntries(after.fields.map(({ name }) => [name, record.values[formerName(name)] ?? null])),
      origins: places.map((place) => record.origins[place] ?? null),
      remembered: rememberedIn(record.remembered, after, formerName),
    });
  }
}

/** Keeps what is remembered of the fields of a layout. */
function rememberedIn(
  known: StoredRecord["remembered"],
  { fields }: LayoutChange["after"],
  formerName: (name: string) => string,
): StoredRecord["remembered"] {
  if (known === undefined) return undefined;
  const kept = fields.flatMap(({ name }) => {
    const memory = Object.hasOwn(known, formerName(name)) ? known[formerName(name)] : undefined;
    return memory === undefined ? [] : [[name, memory] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function restore<Value>(map: Map<string, Value>, before: ReadonlyMap<string, Value>): void {
  map.clear();
  for (const [key, value] of before) map.set(key, value);
}
