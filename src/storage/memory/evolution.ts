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
      .map(toFoundRecord);
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
export function reshape(records: MemoryDataset["records"], { before, after }: LayoutChange): void {
  const places = after.fields.map(({ name }) => before.fields.findIndex((field) => field.name === name));
  const gone = listGone(before, after);
  for (const [identity, record] of records) {
    const remembered = Object.entries(record.remembered ?? {}).filter(([name]) => !gone.includes(name));
    records.set(identity, {
      ...record,
      remembered: remembered.length === 0 ? undefined : Object.fromEntries(remembered),
      values: Object.fromEntries(after.fields.map(({ name }) => [name, record.values[name] ?? null])),
      origins: places.map((place) => record.origins[place] ?? null),
    });
  }
}

/** Lists fields whose values an evolution drops: those that are declared no more, and those of another kind. */
function listGone(before: LayoutChange["before"], after: LayoutChange["after"]): readonly string[] {
  return before.fields
    .filter(({ name, kind }) => !after.fields.some((field) => field.name === name && field.kind === kind))
    .map(({ name }) => name);
}

function restore<Value>(map: Map<string, Value>, before: ReadonlyMap<string, Value>): void {
  map.clear();
  for (const [key, value] of before) map.set(key, value);
}
