import type { EvolvingTransaction, LayoutChange, Registration, StorageAdapter } from "purposebound/adapter";
import { MemoryAdapter } from "../../../src/storage/memory/adapter.js";
import type { MemoryData, MemoryDataset } from "../../../src/storage/memory/data.js";
import { MemoryTransaction } from "../../../src/storage/memory/transaction.js";
import { altered, type Mutant } from "./mutant.js";

/** The memory adapter, with other methods of the transaction in which a definition is replaced. */
function inEvolution(
  change: (inner: EvolvingTransaction, own: MemoryDataset) => Partial<EvolvingTransaction>,
): Mutant["adapter"] {
  return (all) => {
    const inner = new MemoryAdapter(all);
    return altered<StorageAdapter>(inner, {
      evolve: (layouts, work) =>
        inner.evolve(layouts, (transaction) =>
          work(altered(transaction, change(transaction, datasetOf(all, layouts)))),
        ),
    });
  };
}

/** The memory adapter, with something done when a definition was replaced. */
function afterEvolution(
  change: (own: MemoryDataset, all: MemoryData, layouts: LayoutChange) => void,
): Mutant["adapter"] {
  return (all) => {
    const inner = new MemoryAdapter(all);
    return altered<StorageAdapter>(inner, {
      evolve: async (layouts, work) => {
        await inner.evolve(layouts, work);
        change(datasetOf(all, layouts), all, layouts);
      },
    });
  };
}

function withHistory(
  change: (versions: readonly Registration[], all: MemoryData) => readonly Registration[],
): Mutant["adapter"] {
  return (all) => {
    const inner = new MemoryAdapter(all);
    return altered<StorageAdapter>(inner, { history: async (id) => change(await inner.history(id), all) });
  };
}

function datasetOf(all: MemoryData, { before }: LayoutChange): MemoryDataset {
  const own = all.datasets.get(before.id);
  if (own === undefined) throw new Error("no dataset");
  return own;
}

const KEEPS = "keep all that is not a field: references, states, evidence, lists, intakes";
const RENAMED = "keep values, origins and memories of a field that gets another name, of everybody";
const HELD = "show all records, expired and restricted ones too, a part at a time";
const HISTORY = "keep every version, oldest first, with who approved it, and never a key";
const BROKEN = "leave all as it was, wherever the work breaks off";
const COMPACTION = "compaction";
const caughtBy = (check: string) => ["evolving transactions", check] as const;

/** Adapters that are wrong in one thing, where a definition is replaced by its next version. */
export const EVOLUTION_MUTANTS: Readonly<Record<string, Mutant>> = {
  "shows the work of an evolution no restricted records": {
    caughtBy: caughtBy(HELD),
    adapter: inEvolution((inner) => ({
      held: async (after, limit) =>
        (await inner.held(after, limit)).filter(({ restrictedAt }) => restrictedAt === undefined),
    })),
  },
  "begins a part of all records with the last of the one before": {
    caughtBy: caughtBy(HELD),
    adapter: inEvolution((inner, own) => ({
      held: (after, limit) => {
        const before = [...own.identities.keys()].sort().filter((subject) => subject < (after ?? ""));
        return inner.held(after === undefined ? undefined : before.at(-1), limit);
      },
    })),
  },
  "gives all records at once, however many were asked for": {
    caughtBy: caughtBy(HELD),
    adapter: inEvolution((inner) => ({ held: (after) => inner.held(after, Number.MAX_SAFE_INTEGER) })),
  },
  "moves expiry to later moments too": {
    caughtBy: caughtBy("move moments of expiry to earlier ones, and never to later ones"),
    adapter: inEvolution((_, own) => ({
      shorten: async (expiries) => {
        for (const [identity, record] of own.records) {
          own.records.set(identity, { ...record, expiresAt: expiries.get(record.subject) ?? record.expiresAt });
        }
      },
    })),
  },
  "shortens no more than a hundred": {
    caughtBy: caughtBy("move moments of expiry to earlier ones, and never to later ones"),
    adapter: inEvolution((inner) => ({ shorten: (expiries) => inner.shorten(new Map([...expiries].slice(0, 100))) })),
  },
  "forgets keys that an evolution was to have destroyed": {
    caughtBy: caughtBy("note keys that are to be destroyed, each once, beside those noted before"),
    adapter: inEvolution(() => ({ retireKeys: async () => undefined })),
  },
  "replaces the list of keys to be destroyed": {
    caughtBy: caughtBy("note keys that are to be destroyed, each once, beside those noted before"),
    adapter: inEvolution((inner, own) => ({
      retireKeys: (subjects) => {
        own.retiredKeys.clear();
        return inner.retireKeys(subjects);
      },
    })),
  },
  "takes a field that gets another name for a new one": {
    caughtBy: caughtBy(RENAMED),
    adapter: (all) => {
      const inner = new MemoryAdapter(all);
      return altered<StorageAdapter>(inner, {
        evolve: ({ renames: _, ...layouts }, work) => inner.evolve(layouts, work),
      });
    },
  },
  "remembers fields under their former names": {
    caughtBy: caughtBy(RENAMED),
    adapter: (all) => {
      const inner = new MemoryAdapter(all);
      return altered<StorageAdapter>(inner, {
        evolve: async (layouts, work) => {
          const known = new Map([...datasetOf(all, layouts).records].map(([id, one]) => [id, one.remembered]));
          await inner.evolve(layouts, work);
          const { records } = datasetOf(all, layouts);
          for (const [id, one] of records) records.set(id, { ...one, remembered: known.get(id) });
        },
      });
    },
  },
  "forgets the origins of a field that gets another name": {
    caughtBy: caughtBy(RENAMED),
    adapter: afterEvolution(({ records }, _, { after, renames = {} }) => {
      const places = after.fields.map(({ name }) => Object.hasOwn(renames, name));
      for (const [identity, one] of records) {
        records.set(identity, { ...one, origins: one.origins.map((origin, place) => (places[place] ? null : origin)) });
      }
    }),
  },
  "keeps what is remembered of a removed field": {
    caughtBy: [COMPACTION, "lets a field that is removed take along what is remembered of it, and nothing else"],
    adapter: (all) => {
      const inner = new MemoryAdapter(all);
      return altered<StorageAdapter>(inner, {
        evolve: async (layouts, work) => {
          const { records } = datasetOf(all, layouts);
          const before = new Map([...records].map(([identity, { remembered }]) => [identity, remembered]));
          await inner.evolve(layouts, work);
          for (const [identity, one] of records) records.set(identity, { ...one, remembered: before.get(identity) });
        },
      });
    },
  },
  "forgets all that is remembered with one field": {
    caughtBy: [COMPACTION, "lets a field that is removed take along what is remembered of it, and nothing else"],
    adapter: afterEvolution(({ records }) => {
      for (const [identity, one] of records) records.set(identity, { ...one, remembered: undefined });
    }),
  },
  "loses what is remembered as it compacts": {
    caughtBy: [COMPACTION, "leaves all that is held, in the datasets that were named and in others"],
    adapter: (all) => {
      const inner = new MemoryAdapter(all);
      return altered<StorageAdapter>(inner, {
        compact: async (layouts, signal) => {
          for (const { id } of layouts) {
            const { records } = all.datasets.get(id) ?? { records: new Map() };
            for (const [identity, one] of records) records.set(identity, { ...one, remembered: undefined });
          }
          return inner.compact(layouts, signal);
        },
      });
    },
  },
  "compacts on when it is told to end": {
    caughtBy: [COMPACTION, "ends before it begins with a dataset if it is told so"],
    adapter: (all) => {
      const inner = new MemoryAdapter(all);
      return altered<StorageAdapter>(inner, { compact: (layouts) => inner.compact(layouts) });
    },
  },
  "lifts restrictions as it evolves": {
    caughtBy: caughtBy(KEEPS),
    adapter: afterEvolution(({ records }) => {
      for (const [identity, one] of records) records.set(identity, { ...one, restrictedAt: undefined });
    }),
  },
  "loses the suppression list as it evolves": {
    caughtBy: caughtBy(KEEPS),
    adapter: afterEvolution(({ suppressions }) => suppressions.clear()),
  },
  "loses evidence as it evolves": {
    caughtBy: caughtBy(KEEPS),
    adapter: afterEvolution(({ evidence }) => evidence.clear()),
  },
  "takes an evolution for a change of the records": {
    caughtBy: caughtBy(KEEPS),
    adapter: afterEvolution(({ records }) => {
      for (const [identity, one] of records) records.set(identity, { ...one, updatedAt: new Date() });
    }),
  },
  "loses intakes as it evolves": {
    caughtBy: caughtBy(KEEPS),
    adapter: afterEvolution(({ intakes }) => intakes.splice(0)),
  },
  "loses the key of pseudonyms as it evolves": {
    caughtBy: caughtBy(KEEPS),
    adapter: afterEvolution((_, { registrations }, { before }) => {
      const versions = registrations.get(before.id) ?? [];
      registrations.set(
        before.id,
        versions.map((one) => ({ ...one, key: undefined })),
      );
    }),
  },
  "keeps the first and the last version only": {
    caughtBy: caughtBy(HISTORY),
    adapter: withHistory((versions) => versions.filter((_, place) => place === 0 || place === versions.length - 1)),
  },
  "tells the newest version first": {
    caughtBy: caughtBy(HISTORY),
    adapter: withHistory((versions) => [...versions].reverse()),
  },
  "forgets who approved a version": {
    caughtBy: caughtBy(HISTORY),
    adapter: withHistory((versions) => versions.map(({ approval: _, ...one }) => one)),
  },
  "forgets the advice on a version": {
    caughtBy: caughtBy(HISTORY),
    adapter: withHistory((versions) =>
      versions.map(({ approval, ...one }) => {
        if (approval === undefined) return one;
        const { advice: _, ...rest } = approval;
        return { ...one, approval: rest };
      }),
    ),
  },
  "forgets which proposal a version came of": {
    caughtBy: caughtBy(HISTORY),
    adapter: withHistory((versions) =>
      versions.map(({ approval, ...one }) => {
        if (approval === undefined) return one;
        const { proposal: _, ...rest } = approval;
        return { ...one, approval: rest };
      }),
    ),
  },
  "tells keys with the history": {
    caughtBy: caughtBy(HISTORY),
    adapter: withHistory((versions) => versions.map((one) => ({ ...one, key: "0f" }))),
  },
  "keeps what an evolution shortened that broke off": {
    caughtBy: caughtBy(BROKEN),
    adapter: (all) => {
      const inner = new MemoryAdapter(all);
      return altered<StorageAdapter>(inner, {
        evolve: async (layouts, work) => {
          const shortened = new Map<string, Date>();
          const noting = (transaction: EvolvingTransaction): EvolvingTransaction =>
            altered(transaction, {
              shorten: (expiries) => {
                for (const [subject, at] of expiries) shortened.set(subject, at);
                return transaction.shorten(expiries);
              },
            });
          await inner
            .evolve(layouts, (transaction) => work(noting(transaction)))
            .catch((error: unknown) => {
              for (const [identity, one] of datasetOf(all, layouts).records) {
                const expiresAt = shortened.get(one.subject) ?? one.expiresAt;
                datasetOf(all, layouts).records.set(identity, { ...one, expiresAt });
              }
              throw error;
            });
        },
      });
    },
  },
  "registers the next version though the work broke off": {
    caughtBy: caughtBy(BROKEN),
    adapter: (all) => {
      const inner = new MemoryAdapter(all);
      return altered<StorageAdapter>(inner, {
        evolve: (layouts, work) =>
          inner.evolve(layouts, work).catch((error: unknown) => {
            all.registrations.get(layouts.before.id)?.push(layouts.registration);
            throw error;
          }),
      });
    },
  },
  "shortens expiry in other assignments too": {
    caughtBy: caughtBy("change nothing of another assignment"),
    adapter: (all) =>
      inEvolution((inner) => ({
        shorten: async (expiries) => {
          await inner.shorten(expiries);
          for (const { records } of all.datasets.values()) {
            for (const [identity, one] of records)
              records.set(identity, { ...one, expiresAt: expiries.get(one.subject) ?? one.expiresAt });
          }
        },
      }))(all),
  },
  "shows the work of an evolution the records of all assignments": {
    caughtBy: caughtBy("change nothing of another assignment"),
    adapter: (all) =>
      inEvolution((inner, own) => ({
        held: async (after, limit) => {
          const others = [...all.datasets.values()].filter((one) => one !== own);
          return [
            ...(await inner.held(after, limit)),
            ...others.flatMap(({ records }) => [...records.values()].slice(0, limit)),
          ];
        },
      }))(all),
  },
  "takes a field for what it was at first": {
    caughtBy: caughtBy("give a field another kind, of which no value is held"),
    adapter: (all) => {
      const inner = new MemoryAdapter(all);
      const kinds = new Map<string, string>();
      return altered<StorageAdapter>(inner, {
        provision: (layout, ...rest) => {
          for (const { name, kind } of layout.fields) kinds.set(`${layout.id} ${name}`, kind);
          return inner.provision(layout, ...rest);
        },
        // the defect: what a field is, is decided once
        transaction: (layout, mode, work) =>
          inner.transaction(layout, mode, (transaction) =>
            work(
              altered(transaction, {
                put: (records, options) => {
                  const numbers = layout.fields.filter(({ name }) => kinds.get(`${layout.id} ${name}`) === "number");
                  const converted = records.map((record) => ({
                    ...record,
                    values: {
                      ...record.values,
                      ...Object.fromEntries(
                        numbers
                          .filter(({ name }) => typeof record.values[name] === "string")
                          .map(({ name }) => [name, Number(record.values[name])]),
                      ),
                    },
                  }));
                  return transaction.put(converted, options);
                },
              }),
            ),
          ),
      });
    },
  },
  "lets readers in while a definition is replaced": {
    caughtBy: caughtBy("let nobody in until they have ended, readers neither"),
    adapter: (all) => {
      const inner = new MemoryAdapter(all);
      return altered<StorageAdapter>(inner, {
        transaction: (layout, mode, work) => {
          const own = all.datasets.get(layout.id);
          if (mode !== "read" || own === undefined) return inner.transaction(layout, mode, work);
          return work(new MemoryTransaction(own, layout));
        },
      });
    },
  },
};
