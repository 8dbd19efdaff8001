import { isDeepStrictEqual } from "node:util";
import {
  mayBeDeleted,
  mayBeUsed,
  type StorageAdapter,
  type StorageTransaction,
  type TrailPage,
} from "purposebound/adapter";
import { MemoryAdapter } from "../../../src/storage/memory/adapter.js";
import type { MemoryRecord } from "../../../src/storage/memory/data.js";
import { matches } from "../../../src/storage/memory/query.js";
import { MemoryTransaction } from "../../../src/storage/memory/transaction.js";
import { altered, EVERY_REASON, hidden, inTransactions, type Mutant, mapped, onText, withValues } from "./mutant.js";

/** The memory adapter, with amendments of its own that do something else with records than they should. */
function amending(
  change: (before: MemoryRecord, after: MemoryRecord, isMeant: boolean) => MemoryRecord,
): Mutant["adapter"] {
  return inTransactions(({ inner, own }) => ({
    amend: async ({ of, values, source, at, expiresAt, remembered }) => {
      const intake = await inner.addIntake(source, at);
      let people = 0;
      for (const [identity, before] of own.records) {
        const isChosen =
          "identity" in of
            ? of.identity === identity
            : of.where.every((condition) => matches(condition, before.values[condition.field] ?? null));
        const isMeant = isChosen && mayBeUsed(before, at);
        const names = Object.keys(before.values); // in the layout's order
        const isChanged = (name: string): boolean =>
          Object.hasOwn(values, name) && !isDeepStrictEqual(values[name], before.values[name]);
        const hasChanged = names.some(isChanged);
        const after = {
          ...before,
          values: { ...before.values, ...values },
          origins: names.map((name, index) => (isChanged(name) ? intake : (before.origins[index] ?? null))),
          updatedAt: hasChanged ? at : before.updatedAt,
          expiresAt: hasChanged ? (expiresAt ?? before.expiresAt) : before.expiresAt,
          ...(remembered === undefined ? {} : { remembered: { ...before.remembered, ...remembered } }),
        };
        if (isMeant) people += 1;
        own.records.set(identity, change(before, isChosen ? after : before, isMeant));
      }
      const one = "identity" in of ? own.records.get(of.identity) : undefined;
      if (one === undefined || people > 0 || mayBeDeleted(one, at)) return { changed: people };
      return { changed: 0, state: one.restrictedAt === undefined ? "kept" : "restricted" };
    },
  }));
}

/** A page of the trail, with other entries. */
function withEntries(page: TrailPage, change: (entries: TrailPage["entries"]) => TrailPage["entries"]): TrailPage {
  return { ...page, entries: change(page.entries) };
}

const TOLD = "tells in which compared fields a merge contradicts what is held, one by one and many at once";
const MOVED = "finds records under other identities once they are moved, and leaves all else of them";
/** The memory adapter, with other pages of what is registered. */
function listing(
  change: (inner: StorageAdapter, after: string | undefined, limit: number) => ReturnType<StorageAdapter["list"]>,
): Mutant["adapter"] {
  return (all) => {
    const inner = new MemoryAdapter(all);
    return altered<StorageAdapter>(inner, { list: (after, limit) => change(inner, after, limit) });
  };
}

const LISTS = ["registry", "lists what is registered by id, a page at a time, without keys"] as const;
const FINDS = [
  "put",
  "finds people by their references, those under restriction too, and nobody whose time is over",
] as const;
const AMENDED = "change those selected, in the fields named, and leave all else alone";

/** Adapters that are wrong in one thing each. */
export const MUTANTS: Readonly<Record<string, Mutant>> = {
  "gives keys with the list of what is registered": {
    caughtBy: LISTS,
    adapter: listing(async (inner, after, limit) => inner.registered([...(await inner.list(after, limit)).keys()])),
  },
  "lists again where a page ended": {
    caughtBy: LISTS,
    adapter: listing((inner, after, limit) => inner.list(after?.slice(0, -1), limit)),
  },
  "lists all at once": { caughtBy: LISTS, adapter: listing((inner, after) => inner.list(after, 1_000_000)) },
  "lists in the order of people": {
    caughtBy: LISTS,
    adapter: listing(async (inner, after, limit) => {
      const all = [...(await inner.list(undefined, 1_000_000))].sort(([left], [right]) =>
        left.localeCompare(right, "en"),
      );
      const from = after === undefined ? 0 : all.findIndex(([id]) => id.localeCompare(after, "en") > 0);
      return new Map(from < 0 ? [] : all.slice(from, from + limit));
    }),
  },
  "leaks across assignments: finds people of other datasets": {
    caughtBy: ["isolation", "shows a dataset nothing of another"],
    adapter: inTransactions(({ inner, all }) => ({
      find: async (identity) => {
        const records = [...all.datasets.values()].map((dataset) => dataset.records.get(identity));
        const foreign = records.find((record) => record !== undefined);
        return (await inner.find(identity)) ?? (foreign && { ...foreign, evidence: [] });
      },
    })),
  },
  "keeps one suppression list for all assignments": {
    caughtBy: ["isolation", "keeps a dataset's data in no other place"],
    adapter: inTransactions(({ all }) => ({
      suppress: async (suppression) => {
        for (const { suppressions } of all.datasets.values()) suppressions.set(suppression.identity, [suppression]);
      },
    })),
  },
  "removes people of other datasets": {
    caughtBy: ["isolation", "lets a dataset change nothing of another"],
    adapter: inTransactions(({ inner, all }) => ({
      remove: async (subject) => {
        await inner.remove(subject);
        for (const { records, identities } of all.datasets.values()) {
          records.delete(identities.get(subject) ?? "");
          identities.delete(subject);
        }
      },
    })),
  },
  "forgets to erase: marks records as removed": {
    caughtBy: ["erasure", "leaves nothing of who was removed but a reference whose key is to be destroyed"],
    adapter: inTransactions(({ inner, own }) => ({
      remove: async (subject) => {
        hidden(own).set(subject, own.records.get(own.identities.get(subject) ?? ""));
        await inner.remove(subject);
      },
    })),
  },
  "forgets the evidence at erasure": {
    caughtBy: ["erasure", "leaves nothing of who was removed but a reference whose key is to be destroyed"],
    adapter: inTransactions(({ inner, own }) => ({
      remove: async (subject) => {
        const evidence = own.evidence.get(subject);
        await inner.remove(subject);
        if (evidence !== undefined) own.evidence.set(subject, evidence);
      },
    })),
  },
  "keeps what was replaced, as a history": {
    caughtBy: ["erasure", "leaves nothing of a value that was replaced or cleared"],
    adapter: inTransactions(({ inner, own }) => ({
      put: (records, options) => {
        for (const { identity } of records) {
          const before = own.records.get(identity);
          if (before !== undefined) hidden(own).set(`${identity} ${hidden(own).size}`, before);
        }
        return inner.put(records, options);
      },
    })),
  },
  "keeps an index of names, and erases it not": {
    caughtBy: ["erasure", "leaves nothing of who has expired but a keyed hash that keeps them from coming back"],
    adapter: inTransactions(({ inner, own }) => ({
      put: (records, options) => {
        for (const { values, subject } of records) hidden(own).set(String(values.fullName), subject);
        return inner.put(records, options);
      },
    })),
  },
  "leaves identities on the suppression list": {
    caughtBy: ["erasure", "leaves nothing of who was taken off the suppression list"],
    adapter: inTransactions(() => ({ unsuppress: async () => undefined })),
  },
  "keeps an undeclared key": {
    caughtBy: ["undeclared data", "is not kept, under whatever name it comes"],
    adapter: inTransactions(({ inner, own }) => ({
      put: async (records, options) => {
        const results = await inner.put(records, options);
        for (const { identity, values } of records) {
          const held = own.records.get(identity);
          if (held !== undefined) own.records.set(identity, { ...held, values: { ...values, ...held.values } });
        }
        return results;
      },
    })),
  },
  "has a column for what nobody declared": {
    caughtBy: ["undeclared data", "has no column and no key: a declared field is all that another one adds"],
    adapter: inTransactions(({ inner, own }) => ({
      put: async (records, options) => {
        const results = await inner.put(records, options);
        for (const { identity } of records) {
          const held = own.records.get(identity);
          const initials = { initials: String(held?.values.fullName).slice(0, 1) };
          if (held?.values.fullName) own.records.set(identity, { ...held, values: { ...held.values, ...initials } });
        }
        return results;
      },
    })),
  },
  "double-writes on retry": {
    caughtBy: ["concurrency", "doubles nobody where the same people come in from all sides"],
    adapter: (all) => {
      const inner = new MemoryAdapter(all);
      let running = 0;
      return altered<StorageAdapter>(inner, {
        transaction: async (layout, mode, work) => {
          running += 1;
          const isContended = running > 1;
          try {
            // where another transaction is under way, it takes this one for lost and runs it again
            if (isContended) await inner.transaction(layout, mode, work);
            return await inner.transaction(layout, mode, work);
          } finally {
            running -= 1;
          }
        },
      });
    },
  },
  "lets exclusive transactions overlap": {
    caughtBy: ["concurrency", "lets an exclusive transaction overlap with no other writing one"],
    adapter: (all) =>
      altered<StorageAdapter>(new MemoryAdapter(all), {
        transaction: async (layout, _mode, work) => {
          const own = all.datasets.get(layout.id);
          if (own === undefined) throw new Error("no dataset");
          const transaction = new MemoryTransaction(own, layout);
          return work(transaction).catch((error: unknown) => {
            transaction.rollBack();
            throw error;
          });
        },
      }),
  },
  "loses a row at a batch edge": {
    caughtBy: ["put", "keeps each of a batch of 1001"],
    adapter: inTransactions(({ inner }) => ({
      put: async (records, options) => {
        const kept = records.filter((_, index) => index % 1_000 !== 999 || index === records.length - 1);
        const results = await inner.put(kept, options);
        return records.map(
          (record) => results[kept.indexOf(record)] ?? { outcome: "created", subject: record.subject },
        );
      },
    })),
  },
  "ignores all filters but the first": {
    caughtBy: ["filters", "all of several conditions must be met"],
    adapter: inTransactions(({ inner }) => ({
      count: (selection) => inner.count({ ...selection, where: selection.where.slice(0, 1) }),
      page: (query) => inner.page({ ...query, where: query.where.slice(0, 1) }),
    })),
  },
  "tells where cleared values were from": {
    caughtBy: ["inspections", "tell the facts of each record, and of each field with a value where it is from"],
    adapter: inTransactions(({ inner, own }) => ({
      inspect: async (query) =>
        (await inner.inspect(query)).map((row) => ({
          ...row,
          origins: [...own.records.values()].find(({ subject }) => subject === row.subject)?.origins ?? [],
        })),
    })),
  },
  "inspects whom a restriction hides from use": {
    caughtBy: ["inspections", "tell the facts of each record, and of each field with a value where it is from"],
    adapter: inTransactions(({ inner }) => ({ inspect: (query) => inner.inspect({ ...query, everyone: true }) })),
  },
  "counts values of everybody": {
    caughtBy: ["aggregates", "count the values of fields, and the different ones"],
    adapter: inTransactions(({ inner }) => ({
      fill: (selection, fields) => inner.fill({ ...selection, where: [] }, fields),
    })),
  },
  "counts the uses of a field by events": {
    caughtBy: ["trail", "is counted by activity and field, each operation once, with those in bands"],
    adapter: inTransactions(({ inner, own }) => ({
      async fieldUses(since) {
        const uses = await inner.fieldUses(since);
        const events = own.trail.filter(({ at }) => at >= since);
        return uses.map((one) => ({
          ...one,
          times: events.filter(
            ({ activity = "", fields = [] }) => activity === one.activity && fields.includes(one.field),
          ).length,
        }));
      },
    })),
  },
  "ignores filters in aggregates": {
    caughtBy: ["aggregates", "compute what the model computes"],
    adapter: inTransactions(({ inner }) => ({ aggregate: (query) => inner.aggregate({ ...query, where: [] }) })),
  },
  "compares text without regard to case": {
    caughtBy: ["filters", "compare exactly: text"],
    adapter: inTransactions(({ inner }) => ({
      count: async (selection) => inner.count(selection),
      page: async (query) => {
        const [only] = query.where;
        if (only?.op !== "eq" || typeof only.value !== "string") return inner.page(query);
        const rows = await inner.page({ ...query, where: [], fields: [...query.fields, only.field] });
        const wanted = only.value.toLowerCase();
        return rows.filter(({ values }) => String(values[only.field]).toLowerCase() === wanted);
      },
    })),
  },
  "takes `startsWith` for a pattern": {
    caughtBy: ["filters", "`startsWith` takes its text as it is"],
    adapter: inTransactions(({ inner }) => {
      const loose = (query: Parameters<StorageTransaction["page"]>[0]) => ({
        ...query,
        where: query.where.map((one) =>
          one.op === "startsWith" ? { ...one, value: one.value.replace(/[%_].*/, "") } : one,
        ),
      });
      return {
        page: (query) => inner.page(loose(query)),
        count: (query) =>
          inner.count({ ...query, where: loose({ ...query, fields: [], after: undefined, limit: 0 }).where }),
      };
    }),
  },
  "commits the record without the trail": {
    caughtBy: ["atomicity", "keeps the record and the trail together"],
    adapter: inTransactions(({ inner }) => {
      let hasPut = false;
      return {
        put: (records, options) => {
          hasPut = true;
          return inner.put(records, options);
        },
        append: async (events) => (hasPut ? undefined : inner.append(events)),
      };
    }),
  },
  "keeps the trail of a transaction that broke off": {
    caughtBy: ["atomicity", "leaves storage as it was, wherever a transaction breaks off"],
    adapter: inTransactions(({ own }) => ({
      append: async (events) => {
        own.trail.push(...events);
      },
    })),
  },
  "does not roll back suppressions": {
    caughtBy: ["atomicity", "leaves storage as it was, wherever a transaction breaks off"],
    adapter: inTransactions(({ own }) => ({
      suppress: async (suppression) => {
        own.suppressions.set(suppression.identity, [suppression]);
      },
    })),
  },
  "keeps one reason for each person who is suppressed, and forgets the moments of others": {
    caughtBy: [
      "suppression, intakes and retired keys",
      "remembers who is suppressed, each reason with its moment, until it is told otherwise",
    ],
    adapter: inTransactions(({ inner }) => ({
      suppress: async (suppression) => {
        await inner.unsuppress([suppression.identity], EVERY_REASON);
        await inner.suppress(suppression);
      },
    })),
  },
  "takes what the work throws for done": {
    caughtBy: ["atomicity", "leaves nothing of a broken transaction to the next one, nor to readers"],
    adapter: (all) => {
      const inner = new MemoryAdapter(all);
      return altered<StorageAdapter>(inner, {
        // the defect: the caller is not told
        transaction: (layout, mode, work) => inner.transaction(layout, mode, work).catch(() => undefined as never),
      });
    },
  },
  "wrong count on merge: calls it created": {
    caughtBy: ["put", "merges what was sent, and leaves the rest alone"],
    adapter: inTransactions(({ inner }) => ({
      put: async (records, options) =>
        (await inner.put(records, options)).map((one) =>
          one.outcome === "merged" ? { ...one, outcome: "created" } : one,
        ),
    })),
  },
  "tells outcomes in an order of its own": {
    caughtBy: ["put", "tells the outcomes in the order given"],
    adapter: inTransactions(({ inner }) => ({
      put: (records, options) =>
        inner.put(
          [...records].sort((left, right) => (left.identity < right.identity ? -1 : 1)),
          options,
        ),
    })),
  },
  "merges fields that were filled in": {
    caughtBy: ["put", "merges what was sent, and leaves the rest alone"],
    adapter: inTransactions(({ inner }) => ({
      put: async (records, options) => {
        const known = await inner.subjects(records.map(({ identity }) => identity));
        const merging = records.map((record) => {
          if (!known.has(record.identity)) return record;
          return { ...record, origins: record.origins.map((origin) => (origin === 0 ? 1 : origin)) };
        });
        return inner.put(merging, options);
      },
    })),
  },
  "clears fields that were not sent": {
    caughtBy: ["put", "merges what was sent, and leaves the rest alone"],
    adapter: inTransactions(({ inner, own }) => ({
      put: async (records, options) => {
        const results = await inner.put(records, options);
        for (const { identity, values } of records) {
          const held = own.records.get(identity);
          if (held === undefined || held.restrictedAt !== undefined) continue;
          own.records.set(identity, {
            ...held,
            values: mapped({ ...mapped(held.values, () => null), ...values }, (one) => one),
          });
        }
        return results;
      },
    })),
  },
  "writes to records under restriction": {
    caughtBy: ["put", "leaves records under restriction alone"],
    adapter: inTransactions(({ inner, own }) => ({
      put: async (records, options) => {
        const results = await inner.put(records, options);
        for (const [index, { identity, values }] of records.entries()) {
          const held = own.records.get(identity);
          if (held !== undefined && results[index]?.outcome === "restricted")
            own.records.set(identity, { ...held, values: { ...held.values, ...values } });
        }
        return results;
      },
    })),
  },
  "creates people whom it was to add to only": {
    caughtBy: ["put", "writes to people already held only, if it is to"],
    adapter: inTransactions(({ inner }) => ({
      put: (records, options) => inner.put(records, { ...options, create: true }),
    })),
  },
  "renews expiry always": {
    caughtBy: ["put", "moves the moment of expiry if it is to, and to a later one only"],
    adapter: inTransactions(({ inner }) => ({
      put: (records, options) => inner.put(records, { ...options, renew: "changed" }),
    })),
  },
  "stale read after withdraw: remembers whom it found": {
    caughtBy: ["restriction and expiry", "forgets who was removed, at once and for every reader"],
    adapter: (all) => {
      const cache = new Map<string, Awaited<ReturnType<StorageTransaction["find"]>>>();
      return inTransactions(({ inner, id }) => ({
        find: async (identity) => {
          const key = `${id} ${identity}`;
          const found = (await inner.find(identity)) ?? cache.get(key);
          if (found !== undefined) cache.set(key, found);
          return found;
        },
      }))(all);
    },
  },
  "lets people in pages on the stroke of their expiry": {
    caughtBy: ["restriction and expiry", "hide whom they concern from pages, counts and aggregates, and not from find"],
    adapter: inTransactions(({ inner }) => ({
      page: (query) => inner.page({ ...query, at: new Date(query.at.getTime() - 1) }),
    })),
  },
  "drops the milliseconds of expiry": {
    caughtBy: ["put", "creates records with all that was sent, and when"],
    adapter: inTransactions(({ inner }) => ({
      put: (records, options) => {
        const whole = (date: Date): Date => new Date(Math.floor(date.getTime() / 1_000) * 1_000);
        return inner.put(
          records.map((record) => ({ ...record, expiresAt: whole(record.expiresAt) })),
          options,
        );
      },
    })),
  },
  "truncates text": {
    caughtBy: ["values", "come back exactly: text"],
    adapter: withValues(onText((text) => text.slice(0, 255))),
  },
  "trims text": { caughtBy: ["values", "come back exactly: text"], adapter: withValues(onText((text) => text.trim())) },
  "normalises text": {
    caughtBy: ["filters", "`startsWith` takes its text as it is"],
    adapter: withValues(onText((text) => text.normalize("NFKC"))),
  },
  "loses the precision of numbers": {
    caughtBy: ["values", "come back exactly: number"],
    adapter: withValues((value) => (typeof value === "number" ? Math.fround(value) : value)),
  },
  "loses the precision of big numbers": {
    caughtBy: ["values", "come back exactly: bigint"],
    adapter: withValues((value) => {
      if (typeof value !== "bigint") return value;
      return Number.isFinite(Number(value)) ? BigInt(Number(value)) : 0n;
    }),
  },
  "loses the precision of dates": {
    caughtBy: ["values", "come back exactly: date"],
    adapter: withValues((value) =>
      value instanceof Date ? new Date(Math.trunc(value.getTime() / 1_000) * 1_000) : value,
    ),
  },
  "hands out what it keeps": {
    caughtBy: ["values", "are the adapter's own: what is changed afterwards outside does not change them"],
    adapter: inTransactions(({ inner, own }) => ({
      find: async (identity) => {
        const [found, kept] = [await inner.find(identity), own.records.get(identity)];
        return found && kept && { ...found, values: kept.values };
      },
    })),
  },
  "reorders a stream": {
    caughtBy: ["pages", "have everybody once, in the order of references, however large"],
    adapter: inTransactions(({ inner }) => ({ page: async (query) => [...(await inner.page(query))].reverse() })),
  },
  "begins a page with the last row of the one before": {
    caughtBy: ["pages", "begin after a reference, whether it is held or not"],
    adapter: inTransactions(({ inner, own }) => ({
      page: async (query) => {
        const before = [...own.identities.keys()]
          .sort()
          .filter((subject) => subject < (query.after ?? ""))
          .at(-1);
        return inner.page({ ...query, after: query.after === undefined ? undefined : before });
      },
    })),
  },
  "filters after the page is cut": {
    caughtBy: ["pages", "filter before they are cut"],
    adapter: inTransactions(({ inner }) => ({
      page: async (query) => {
        const cut = await inner.page({ ...query, where: [] });
        const met = new Set((await inner.page({ ...query, limit: 100_000 })).map(({ subject }) => subject));
        return cut.filter(({ subject }) => met.has(subject));
      },
    })),
  },
  "orders the trail by moments": {
    caughtBy: ["trail", "keeps events whole, in the order they were written"],
    adapter: inTransactions(({ inner }) => ({
      trail: async (query) =>
        withEntries(await inner.trail(query), (entries) =>
          [...entries].sort((left, right) => left.event.at.getTime() - right.event.at.getTime()),
        ),
    })),
  },
  "begins the trail one event late": {
    caughtBy: ["trail", "is read by acts, from a moment on, after a position, and up to a limit"],
    adapter: inTransactions(({ inner }) => ({
      trail: (query) => inner.trail({ ...query, after: query.after === 0 ? 0 : query.after + 1 }),
    })),
  },
  "forgets the order that was asked for": {
    caughtBy: ["trail", "is read newest first, on from a position backwards too"],
    adapter: inTransactions(({ inner }) => ({ trail: (query) => inner.trail({ ...query, order: "oldest" }) })),
  },
  "cuts the trail before it turns it about": {
    caughtBy: ["trail", "is read newest first, on from a position backwards too"],
    adapter: inTransactions(({ inner }) => ({
      trail: async (query) =>
        withEntries(await inner.trail({ ...query, order: "oldest" }), (entries) =>
          query.order === "newest" ? [...entries].reverse() : entries,
        ),
    })),
  },
  "forgets where the trail is to end": {
    caughtBy: ["trail", "is read by acts, from a moment on, after a position, and up to a limit"],
    adapter: inTransactions(({ inner }) => ({ trail: (query) => inner.trail({ ...query, before: undefined }) })),
  },
  "gives events beyond where it says that the trail is complete": {
    caughtBy: ["trail", "keeps events whole, in the order they were written"],
    adapter: inTransactions(({ inner }) => ({
      trail: async (query) => ({ ...(await inner.trail(query)), complete: query.after }),
    })),
  },
  "loses the reason of an act": {
    caughtBy: ["trail", "keeps events whole, in the order they were written"],
    adapter: inTransactions(({ inner }) => ({
      append: (events) => inner.append(events.map(({ reason: _, ...event }) => event)),
    })),
  },
  "keeps evidence each time it comes": {
    caughtBy: ["evidence", "is kept with the record, oldest first, each moment and wording once"],
    adapter: inTransactions(({ inner }) => ({
      find: async (identity) => {
        const found = await inner.find(identity);
        return found && { ...found, evidence: found.evidence.flatMap((one) => [one, one]) };
      },
    })),
  },
  "numbers every intake alike": {
    caughtBy: ["suppression, intakes and retired keys", "numbers intakes, and gives those asked for"],
    adapter: inTransactions(({ inner }) => ({
      addIntake: async (source, at) => Math.min(await inner.addIntake(source, at), 1),
    })),
  },
  "lists keys of those who had none": {
    caughtBy: [
      "suppression, intakes and retired keys",
      "keeps no reference of people removed where no field is encrypted",
    ],
    adapter: inTransactions(({ inner, own }) => ({
      remove: async (subject) => {
        await inner.remove(subject);
        own.retiredKeys.set(subject, true);
      },
    })),
  },
  "registers over what is registered": {
    caughtBy: ["registry", "returns what is registered where the place is there already, and changes nothing"],
    adapter: (all) => {
      const inner = new MemoryAdapter(all);
      return altered<StorageAdapter>(inner, {
        provision: (layout, registration, event) => {
          all.registrations.delete(layout.id);
          return inner.provision(layout, registration, event);
        },
      });
    },
  },
  "rounds averages to whole numbers of people": {
    caughtBy: ["aggregates", "measure what is there, and give null where nothing is"],
    adapter: inTransactions(({ inner }) => ({
      aggregate: async (query) =>
        (await inner.aggregate(query)).map((row) => ({
          ...row,
          // absent values counted as zero
          values: row.values.map((value, index) =>
            query.measures[index]?.of === "avg"
              ? (Number(value) * Number(row.values[index + 1] ?? 0)) / row.people
              : value,
          ),
        })),
    })),
  },
  "finds people of other datasets by their references": {
    caughtBy: FINDS,
    adapter: inTransactions(({ inner, all }) => ({
      identities: async (subjects, at) => {
        const everybody = [...all.datasets.values()].flatMap((dataset) => [...dataset.identities]);
        const known = new Map(everybody.filter(([subject]) => subjects.includes(subject)));
        return new Map([...known, ...(await inner.identities(subjects, at))]);
      },
    })),
  },
  "finds people by their references after their time": {
    caughtBy: FINDS,
    adapter: inTransactions(({ inner }) => ({ identities: (subjects) => inner.identities(subjects, new Date(0)) })),
  },
  "finds nobody by their references who is under restriction": {
    caughtBy: FINDS,
    adapter: inTransactions(({ inner, own }) => ({
      identities: async (subjects, at) => {
        const known = await inner.identities(subjects, at);
        return new Map([...known].filter(([, one]) => own.records.get(one)?.restrictedAt === undefined));
      },
    })),
  },
  "amends people who are restricted or have expired": {
    caughtBy: ["amendments", AMENDED],
    adapter: amending((_, after) => after),
  },
  "leaves the origins of amended values": {
    caughtBy: ["amendments", AMENDED],
    adapter: amending((before, after, isMeant) => (isMeant ? { ...after, origins: before.origins } : before)),
  },
  "moves no moment of expiry when it amends": {
    caughtBy: ["amendments", "clear values, move the moment of expiry, and may change nobody"],
    adapter: amending((before, after, isMeant) => (isMeant ? { ...after, expiresAt: before.expiresAt } : before)),
  },
  "says of nobody that an amendment met a restriction": {
    caughtBy: ["amendments", "change one person alone, unless restricted"],
    adapter: inTransactions(({ inner }) => ({
      amend: async (amendment) => ({ ...(await inner.amend(amendment)), restricted: false }),
    })),
  },
  "takes whoever is not held for restricted": {
    caughtBy: ["put", "says of nobody that they are restricted who is not held"],
    adapter: inTransactions(({ inner }) => ({
      put: async (records, options) =>
        (await inner.put(records, options)).map((one) =>
          one.outcome === "absent" && records.length > 1 ? { ...one, outcome: "restricted" } : one,
        ),
    })),
  },
  "compares nothing": {
    caughtBy: ["put", TOLD],
    adapter: inTransactions(({ inner }) => ({
      put: (records, { compare: _, ...options }) => inner.put(records, options),
    })),
  },
  "compares all fields, asked for or not": {
    caughtBy: ["put", TOLD],
    adapter: inTransactions(({ inner, own }) => ({
      put: (records, options) => {
        const [first] = own.records.values();
        const fields = Object.keys(first?.values ?? {});
        return inner.put(records, options.compare ? { ...options, compare: { ...options.compare, fields } } : options);
      },
    })),
  },
  "tells of a contradiction, and writes all the same": {
    caughtBy: ["put", "leaves records unwritten that contradict what is held, where it is to"],
    adapter: inTransactions(({ inner }) => ({
      put: async (records, options) => {
        const compare = options.compare && { ...options.compare, refuses: false };
        const results = await inner.put(records, { ...options, ...(compare ? { compare } : {}) });
        return results.map((one, index) =>
          one.conflicts !== undefined && options.compare?.refuses === true
            ? { ...one, outcome: "conflicting", subject: records[index]?.subject ?? "" }
            : one,
        );
      },
    })),
  },
  "moves nobody to another identity": {
    caughtBy: ["put", MOVED],
    adapter: inTransactions(() => ({ reidentify: async () => undefined })),
  },
  "moves records onto identities that are taken": {
    caughtBy: ["put", MOVED],
    adapter: inTransactions(({ own }) => ({
      reidentify: async (moves) => {
        for (const { from, to } of moves) {
          const record = own.records.get(from);
          if (record === undefined) continue;
          own.records.delete(from);
          own.records.set(to, record);
          own.identities.set(record.subject, to);
        }
      },
    })),
  },
  "lifts restrictions where it moves records": {
    caughtBy: ["put", MOVED],
    adapter: inTransactions(({ inner, own }) => ({
      reidentify: async (moves) => {
        await inner.reidentify(moves);
        for (const { to } of moves) {
          const record = own.records.get(to);
          if (record !== undefined) own.records.set(to, { ...record, restrictedAt: undefined });
        }
      },
    })),
  },
  "amends nothing where one person is meant": {
    caughtBy: ["amendments", "change one person alone, unless restricted"],
    adapter: inTransactions(() => ({
      amend: async ({ of }) => ({ changed: "identity" in of ? 1 : 0, restricted: false }),
    })),
  },
  "claims to be asked ahead, and is not done with the expired": {
    caughtBy: ["asking ahead", "finds what it would find if what it is behind had come back"],
    adapter: (all) => {
      const inner = inTransactions(({ inner }) => ({
        removeExpired: async (expiry) => {
          await new Promise(setImmediate);
          return inner.removeExpired(expiry);
        },
      }))(all);
      return altered<StorageAdapter>(inner, { supports: { ...inner.supports, pipelining: true } });
    },
  },
};
