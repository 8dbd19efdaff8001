import type { OverValues, StorageTransaction } from "purposebound/adapter";
import { type Inside, inTransactions, type Mutant } from "./mutant.js";

const GROUP = "values whose own time is over";
const HIDDEN = [
  GROUP,
  "are hidden in all that a transaction reads, as it is decided, and in no other transaction",
] as const;
const CHOSEN = [GROUP, "are hidden from acts that choose people by conditions"] as const;
const WRITTEN = [GROUP, "are as if they were absent to what is written over them"] as const;
const KEPT = [
  GROUP,
  "of a record under a hold or a restriction are found by who looks it up, and by nobody else",
] as const;
const EMPTIED = [
  GROUP,
  "are emptied in batches, with their origins and what is remembered of them, and nothing else is",
] as const;

/** The memory adapter, with one operation that sees what is hidden. */
function seeing(name: "page" | "count" | "aggregate" | "find" | "amend" | "hold" | "put"): Mutant["adapter"] {
  return inTransactions(({ inner }) => {
    let hidden: OverValues | undefined;
    const see = async (...given: unknown[]): Promise<unknown> => {
      if (hidden !== undefined) await inner.hide({ ...hidden, fields: [] });
      const result: unknown = await Reflect.apply(inner[name], inner, given);
      if (hidden !== undefined) await inner.hide(hidden);
      return result;
    };
    return {
      hide: async (over) => {
        hidden = over;
        await inner.hide(over);
      },
      [name]: see,
    } as Partial<StorageTransaction>; // it hands on what it is given
  });
}

/** The memory adapter, with other cutoffs. */
function cutting(change: (until: number) => number): Mutant["adapter"] {
  return inTransactions(({ inner }) => ({
    hide: ({ at, fields }) =>
      inner.hide({ at, fields: fields.map((one) => ({ ...one, until: new Date(change(one.until.getTime())) })) }),
  }));
}

/** The memory adapter, with something done behind each emptying. */
function emptying(change: (inside: Inside, before: Inside["own"]["records"]) => void): Mutant["adapter"] {
  return inTransactions((inside) => ({
    empty: async (over, limit) => {
      const before = new Map(inside.own.records);
      const counts = await inside.inner.empty(over, limit);
      change(inside, before);
      return counts;
    },
  }));
}

/** Adapters that are wrong in one thing of values whose own time is over. */
export const OVER_MUTANTS: Readonly<Record<string, Mutant>> = {
  "hides nothing that is over": { caughtBy: HIDDEN, adapter: inTransactions(() => ({ hide: async () => undefined })) },
  "hides values a moment too early": { caughtBy: HIDDEN, adapter: cutting((until) => until + 1) },
  "hides values a moment too late": { caughtBy: HIDDEN, adapter: cutting((until) => until - 1) },
  "hides the first field alone": {
    caughtBy: HIDDEN,
    adapter: inTransactions(({ inner }) => ({
      hide: ({ at, fields }) => inner.hide({ at, fields: fields.slice(0, 1) }),
    })),
  },
  "takes all intakes for as old as the last": {
    caughtBy: HIDDEN,
    adapter: inTransactions(({ inner, own }) => ({
      hide: async (over) => {
        const last = own.intakes.at(-1)?.at;
        const moved = own.intakes.map((one) => ({ ...one, at: last ?? one.at }));
        own.intakes.splice(0, own.intakes.length, ...moved);
        await inner.hide(over);
      },
    })),
  },
  "shows what is over on pages": { caughtBy: HIDDEN, adapter: seeing("page") },
  "counts by what is over": { caughtBy: HIDDEN, adapter: seeing("count") },
  "groups and measures what is over": { caughtBy: HIDDEN, adapter: seeing("aggregate") },
  "finds what is over": { caughtBy: HIDDEN, adapter: seeing("find") },
  "amends by what is over": { caughtBy: CHOSEN, adapter: seeing("amend") },
  "holds by what is over": { caughtBy: CHOSEN, adapter: seeing("hold") },
  "takes a value over a hidden one for no change": { caughtBy: WRITTEN, adapter: seeing("put") },
  "empties under a hold": {
    caughtBy: KEPT,
    adapter: inTransactions(({ inner }) => ({
      empty: (over, limit) => inner.empty({ ...over, at: new Date("2100-01-01T00:00:00Z") }, limit),
    })),
  },
  "empties the restricted": {
    caughtBy: KEPT,
    adapter: inTransactions(({ inner, own }) => ({
      empty: async (over, limit) => {
        for (const [id, record] of own.records) own.records.set(id, { ...record, restrictedAt: undefined });
        return inner.empty(over, limit);
      },
    })),
  },
  "empties beyond its limit": {
    caughtBy: EMPTIED,
    adapter: inTransactions(({ inner }) => ({ empty: (over) => inner.empty(over, 1_000_000) })),
  },
  "keeps the origin of what it empties": {
    caughtBy: EMPTIED,
    adapter: emptying(({ own }, before) => {
      for (const [id, record] of own.records)
        own.records.set(id, { ...record, origins: before.get(id)?.origins ?? record.origins });
    }),
  },
  "keeps what is remembered of what it empties": {
    caughtBy: EMPTIED,
    adapter: emptying(({ own }, before) => {
      for (const [id, record] of own.records)
        own.records.set(id, { ...record, remembered: before.get(id)?.remembered ?? record.remembered });
    }),
  },
  "forgets everything of whose value it empties": {
    caughtBy: EMPTIED,
    adapter: emptying(({ own }, before) => {
      for (const [id, record] of own.records)
        if (before.get(id) !== record) own.records.set(id, { ...record, remembered: undefined });
    }),
  },
  "takes emptying for a change": {
    caughtBy: EMPTIED,
    adapter: emptying(({ own }, before) => {
      for (const [id, record] of own.records)
        if (before.get(id) !== record) own.records.set(id, { ...record, updatedAt: new Date() });
    }),
  },
  "counts what a hold keeps": {
    caughtBy: KEPT,
    adapter: inTransactions(({ inner }) => ({
      countOver: (over) => inner.countOver({ ...over, at: new Date("2100-01-01T00:00:00Z") }),
    })),
  },
};
