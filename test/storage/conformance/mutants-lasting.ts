import { type IncomingRecord, mayBeDeleted, type StorageAdapter, type StorageTransaction } from "purposebound/adapter";
import { MemoryAdapter } from "../../../src/storage/memory/adapter.js";
import type { MemoryDataset, MemoryRecord } from "../../../src/storage/memory/data.js";
import { altered, EVERY_REASON, type Inside, inTransactions, type Mutant } from "./mutant.js";

/** Replaces a person's record, past every check. */
function replace(own: MemoryDataset, subject: string, change: (held: MemoryRecord) => Partial<MemoryRecord>): void {
  const identity = own.identities.get(subject) ?? "";
  const held = own.records.get(identity);
  if (held !== undefined) own.records.set(identity, { ...held, ...change(held) });
}

/** The memory adapter, with records seen otherwise while people are removed. */
function removing(seen: (held: MemoryRecord) => Partial<MemoryRecord>): Mutant["adapter"] {
  return inTransactions(({ inner, own }) => ({
    removeExpired: async (expiry) => {
      for (const { subject } of [...own.records.values()]) replace(own, subject, seen);
      return inner.removeExpired(expiry);
    },
  }));
}

/** The memory adapter, with something done behind each merge. */
function behindMerges(
  change: (before: MemoryRecord, after: MemoryRecord, incoming: IncomingRecord) => Partial<MemoryRecord>,
): Mutant["adapter"] {
  return inTransactions(({ inner, own }) => ({
    put: async (records, options) => {
      const before = new Map(own.records);
      const results = await inner.put(records, options);
      for (const [index, { outcome, subject }] of results.entries()) {
        const incoming = records[index];
        const held = before.get(incoming?.identity ?? "");
        if (outcome !== "merged" || held === undefined || incoming === undefined) continue;
        replace(own, subject, (after) => change(held, after, incoming));
      }
      return results;
    },
  }));
}

/** The memory adapter, with evidence in another order once it is written. */
function ordering(order: (inside: Inside, subject: string) => void): Mutant["adapter"] {
  return inTransactions((inside) => ({
    put: async (records, options) => {
      const results = await inside.inner.put(records, options);
      for (const { subject } of results) order(inside, subject);
      return results;
    },
  }));
}

const LISTED = [
  "suppression, intakes and retired keys",
  "remembers who is suppressed, each reason with its moment, until it is told otherwise",
] as const;
const HELD = ["holds", "keep from removal whom they concern until they end, by person and by conditions"] as const;
const SIDE = ["holds", "lie side by side: the last to end decides, and to release one leaves the others"] as const;
const LAW = ["holds", "show whom they alone keep to selections under their law, and to no others"] as const;
const LIFETIME = "contact, restriction and end";
const BARRED = [LIFETIME, "who has expired is barred from the moment at which retention ended"] as const;
const ENDED = [LIFETIME, "a record that is ended is not used, and goes when nothing keeps it any more"] as const;
const CONTACT = [LIFETIME, "a contact is noted with its moment of expiry, and an earlier one changes nothing"] as const;
const GROUND = [LIFETIME, "a restriction has its ground and the date of its review, until it is lifted"] as const;
const MEMORY = "what is remembered";
const UNDECIDED = [
  MEMORY,
  "leaves records unwritten on which the store is to decide, and tells what is remembered",
] as const;
const DECIDED = [
  MEMORY,
  "writes to a record once it is decided, and keeps, replaces or clears what is remembered",
] as const;
const BROUGHT = ["sources", "lists whom a source alone brought, and nobody whom another one brought too"] as const;
const ANEW = [
  "sources",
  "begins anew with a person who comes back, and notes no source of who was not written",
] as const;
const COVERED = [
  "evidence that covers the purpose",
  "uses whom the latest evidence covers; of one moment, the last one decides",
] as const;
const SAME = ["put", "takes a value that is held already for no change"] as const;

/** Adapters that are wrong in one thing of what lasts: holds, ends, suppressions, sources and what is remembered. */
export const LASTING_MUTANTS: Readonly<Record<string, Mutant>> = {
  "weakens a suppression: replaces its moment by an earlier one": {
    caughtBy: LISTED,
    adapter: inTransactions(({ inner }) => ({
      suppress: async (suppression) => {
        await inner.unsuppress([suppression.identity], [suppression.reason]);
        await inner.suppress(suppression);
      },
    })),
  },
  "reads the suppression list once in a transaction": {
    caughtBy: ["concurrency", "tells who creates a person anew that they were deleted meanwhile"],
    adapter: inTransactions(({ inner }) => {
      const known = new Map<string, Awaited<ReturnType<typeof inner.suppressed>>>();
      return {
        suppressed: async (identities) => {
          const key = identities.join();
          const found = known.get(key) ?? (await inner.suppressed(identities));
          known.set(key, found);
          return found;
        },
      };
    }),
  },
  "lifts all reasons of a suppression at once": {
    caughtBy: LISTED,
    adapter: inTransactions(({ inner }) => ({
      unsuppress: (identities) => inner.unsuppress(identities, EVERY_REASON),
    })),
  },
  "deletes under a hold": { caughtBy: HELD, adapter: removing(() => ({ heldUntil: undefined })) },
  "deletes the restricted": {
    caughtBy: [LIFETIME, "a restriction keeps from removal, also those named, until it is lifted"],
    adapter: removing(() => ({ restrictedAt: undefined })),
  },
  "deletes a person under a hold who is named": {
    caughtBy: HELD,
    adapter: inTransactions(({ inner, own }) => ({
      removeExpired: async (expiry) => {
        for (const identity of expiry.people) {
          replace(own, own.records.get(identity)?.subject ?? "", () => ({ heldUntil: undefined }));
        }
        return inner.removeExpired(expiry);
      },
    })),
  },
  "keeps people a moment longer than their holds": {
    caughtBy: HELD,
    adapter: inTransactions(({ inner }) => ({
      hold: (hold, of) => inner.hold({ ...hold, until: new Date(hold.until.getTime() + 1) }, of),
    })),
  },
  "holds only whom it may use": {
    caughtBy: HELD,
    adapter: inTransactions(({ inner, own }) => ({
      hold: async (hold, of) => {
        const held = await inner.hold(hold, of);
        const { subjects = [] } = own.holds.get(hold.id) ?? {};
        const used = subjects.filter((one) => {
          const record = own.records.get(own.identities.get(one) ?? "");
          return record !== undefined && !mayBeDeleted({ ...record, heldUntil: undefined }, hold.at);
        });
        own.holds.set(hold.id, { ...hold, subjects: used });
        for (const one of subjects.filter((subject) => !used.includes(subject)))
          replace(own, one, () => ({ heldUntil: undefined }));
        return held;
      },
    })),
  },
  "releases all holds of a person with one": {
    caughtBy: SIDE,
    adapter: inTransactions(({ inner, own }) => ({
      release: async (id) => {
        const { subjects = [] } = own.holds.get(id) ?? {};
        const others = [...own.holds.values()].filter((one) => one.subjects.some((each) => subjects.includes(each)));
        const released = await inner.release(id);
        for (const other of others) await inner.release(other.id);
        return released;
      },
    })),
  },
  "leaves the moment of a hold that was released": {
    caughtBy: SIDE,
    adapter: inTransactions(({ inner, own }) => ({
      release: async (id) => {
        const before = [...own.records.values()];
        const released = await inner.release(id);
        for (const { subject, heldUntil } of before) replace(own, subject, () => ({ heldUntil }));
        return released;
      },
    })),
  },
  "takes the last hold of a person for the one that decides": {
    caughtBy: SIDE,
    adapter: inTransactions(({ inner, own }) => ({
      hold: async (hold, of) => {
        const held = await inner.hold(hold, of);
        for (const subject of own.holds.get(hold.id)?.subjects ?? [])
          replace(own, subject, () => ({ heldUntil: hold.until }));
        return held;
      },
    })),
  },
  "keeps holds after the record": {
    caughtBy: ["holds", "go with the record, however it goes"],
    adapter: inTransactions(({ inner, own }) => ({
      remove: async (subject) => {
        const before = new Map(own.holds);
        await inner.remove(subject);
        for (const [id, hold] of before) own.holds.set(id, hold);
      },
    })),
  },
  "keeps holds after those who have expired": {
    caughtBy: ["holds", "go with the record, however it goes"],
    adapter: inTransactions(({ inner, own }) => ({
      removeExpired: async (expiry) => {
        const before = new Map(own.holds);
        const removed = await inner.removeExpired(expiry);
        for (const [id, hold] of before) own.holds.set(id, hold);
        return removed;
      },
    })),
  },
  "lists a hold once for each person": {
    caughtBy: ["holds", "are listed oldest first with their people, of one person or all"],
    adapter: inTransactions(({ inner }) => ({
      holds: async (subject) =>
        (await inner.holds(subject)).flatMap((one) => Array(one.people).fill({ ...one, people: 1 })),
    })),
  },
  "uses what only a hold keeps": {
    caughtBy: LAW,
    adapter: inTransactions(({ inner, own }) => ({
      page: async (query) => {
        if (query.law !== undefined) return inner.page(query);
        const before = new Map(own.records);
        for (const { subject, heldUntil } of before.values()) {
          if (heldUntil !== undefined && heldUntil > query.at) replace(own, subject, () => ({ expiresAt: heldUntil }));
        }
        const rows = await inner.page(query);
        for (const [identity, record] of before) own.records.set(identity, record);
        return rows;
      },
    })),
  },
  "shows whom any law keeps": {
    caughtBy: LAW,
    adapter: inTransactions(({ inner, own }) => ({
      count: async (selection) => {
        if (selection.law === undefined) return inner.count(selection);
        const laws = new Set([...own.holds.values()].map(({ law }) => law));
        const counts = [];
        for (const law of laws) counts.push(await inner.count({ ...selection, law }));
        return counts.reduce((sum, one) => sum + one, 0);
      },
    })),
  },
  "lengthens the time of a record by a row that changes nothing": {
    caughtBy: SAME,
    adapter: behindMerges((_, __, { expiresAt }) => ({ expiresAt })),
  },
  "forgets what was remembered of a field that is corrected": {
    caughtBy: ["amendments", "remember part by part of each field, and keep what is remembered beside"],
    adapter: inTransactions(({ inner, own }) => ({
      async amend(amendment) {
        const done = await inner.amend(amendment);
        for (const [identity, one] of own.records) {
          if (one.remembered === undefined || amendment.remembered === undefined) continue;
          own.records.set(identity, { ...one, remembered: { ...one.remembered, ...amendment.remembered } });
        }
        return done;
      },
    })),
  },
  "takes the origin of a row that changes nothing": {
    caughtBy: SAME,
    adapter: behindMerges((_, { origins }, incoming) => ({
      origins: origins.map((one, place) =>
        (incoming.origins[place] ?? 0) > 0 ? (incoming.origins[place] ?? null) : one,
      ),
    })),
  },
  "takes a row that changes nothing for an update": {
    caughtBy: SAME,
    adapter: behindMerges((_, __, { at }) => ({ updatedAt: at })),
  },
  "shortens the time with a change of the past": {
    caughtBy: ["put", "moves the moment of expiry if it is to, and to a later one only"],
    adapter: inTransactions(({ inner }) => ({
      put: (records, options) =>
        inner.put(records, { ...options, renew: options.renew === "changed" ? { sent: "amount" } : options.renew }),
    })),
  },
  "extends nothing by newer evidence": {
    caughtBy: ["put", "moves the moment of expiry to a later one, changed or not, where evidence is newer"],
    adapter: inTransactions(({ inner }) => ({
      put: (records, options) =>
        inner.put(records, { ...options, renew: options.renew === "later" ? "never" : options.renew }),
    })),
  },
  "renews expiry by a field only if it changes": {
    caughtBy: ["put", "moves the moment of expiry by one field if it is to, changed or not"],
    adapter: inTransactions(({ inner }) => ({
      put: (records, options) =>
        inner.put(records, { ...options, renew: typeof options.renew === "string" ? options.renew : "changed" }),
    })),
  },
  "forgets what is remembered when a decided row says nothing of it": {
    caughtBy: DECIDED,
    adapter: inTransactions(({ inner }) => ({
      put: (records, options) =>
        inner.put(options.decided === true ? records.map((one) => ({ remembered: {}, ...one })) : records, options),
    })),
  },
  "writes to an undecided record": {
    caughtBy: UNDECIDED,
    adapter: inTransactions(({ inner }) => ({
      put: (records, options) => inner.put(records, { ...options, decided: true }),
    })),
  },
  "notes the source of an undecided record": {
    caughtBy: UNDECIDED,
    adapter: inTransactions(({ inner, own }) => ({
      put: async (records, options) => {
        const results = await inner.put(records, options);
        for (const { outcome, subject } of results)
          if (outcome === "undecided")
            replace(own, subject, ({ sources }) => ({ sources: [...sources, options.source ?? ""] }));
        return results;
      },
    })),
  },
  "clears nothing that is remembered": {
    caughtBy: DECIDED,
    adapter: inTransactions(({ inner }) => ({
      put: (records, options) =>
        inner.put(
          records.map(({ remembered, ...one }) =>
            remembered === undefined || Object.keys(remembered).length === 0 ? one : { ...one, remembered },
          ),
          options,
        ),
    })),
  },
  "replaces all that is remembered by an amendment": {
    caughtBy: ["amendments", "remember part by part of each field, and keep what is remembered beside"],
    adapter: inTransactions(({ inner, own }) => ({
      amend: async (amendment) => {
        if (amendment.remembered !== undefined) {
          for (const { subject } of [...own.records.values()]) replace(own, subject, () => ({ remembered: undefined }));
        }
        return inner.amend(amendment);
      },
    })),
  },
  "tells what is remembered of the restricted": {
    caughtBy: [MEMORY, "tells it of nobody who is restricted, or whom a hold alone keeps"],
    adapter: inTransactions(({ inner, own }) => ({
      put: async (records, options) =>
        (await inner.put(records, options)).map((result, index) => {
          const remembered = own.records.get(records[index]?.identity ?? "")?.remembered;
          return result.outcome === "restricted" && remembered !== undefined ? { ...result, remembered } : result;
        }),
    })),
  },
  "takes the first evidence for the latest": {
    caughtBy: COVERED,
    adapter: ordering(({ own }, subject) => {
      const [first] = own.evidence.get(subject) ?? [];
      if (first !== undefined) own.evidence.set(subject, [first]);
    }),
  },
  "takes the last evidence that was sent for the latest": {
    caughtBy: COVERED,
    adapter: inTransactions(({ inner, own }) => ({
      put: async (records, options) => {
        const results = await inner.put(records, options);
        for (const [index, { subject }] of results.entries()) {
          const last = records[index]?.evidence.at(-1);
          if (last !== undefined && own.evidence.has(subject)) own.evidence.set(subject, [last]);
        }
        return results;
      },
    })),
  },
  "takes the first evidence of one moment for the latest": {
    caughtBy: COVERED,
    adapter: ordering(({ own }, subject) => {
      const held = own.evidence.get(subject) ?? [];
      const isSecond = (at: Date, index: number): boolean =>
        held.findIndex((one) => one.at.getTime() === at.getTime()) < index;
      if (held.length > 0)
        own.evidence.set(
          subject,
          held.filter(({ at }, index) => !isSecond(at, index)),
        );
    }),
  },
  "uses people whatever their evidence": {
    caughtBy: COVERED,
    adapter: (all) => {
      const inner = new MemoryAdapter(all);
      return altered<StorageAdapter>(inner, {
        transaction: ({ versions: _, ...layout }, mode, work) => inner.transaction(layout, mode, work),
      });
    },
  },
  "does not bar who has expired": {
    caughtBy: BARRED,
    adapter: inTransactions(({ inner, own }) => ({
      removeExpired: async (expiry) => {
        const before = new Map(own.suppressions);
        const removed = await inner.removeExpired(expiry);
        for (const identity of [...own.suppressions.keys()]) {
          const known = before.get(identity);
          if (known === undefined) own.suppressions.delete(identity);
          else own.suppressions.set(identity, known);
        }
        return removed;
      },
    })),
  },
  "bars who has expired from the moment of removal": {
    caughtBy: BARRED,
    adapter: removing(({ expiresAt, endedAt, restrictedAt }) =>
      endedAt === undefined && restrictedAt === undefined && expiresAt.getTime() < NOW.getTime()
        ? { expiresAt: NOW }
        : {},
    ),
  },
  "bars as expired who was ended": { caughtBy: ENDED, adapter: removing(() => ({ endedAt: undefined })) },
  "moves the moment of expiry later by an end": {
    caughtBy: ENDED,
    adapter: inTransactions(({ inner, own }) => ({
      end: async (subject, at) => {
        await inner.end(subject, at);
        replace(own, subject, () => ({ expiresAt: at }));
      },
    })),
  },
  "notes no source but the first": {
    caughtBy: BROUGHT,
    adapter: inTransactions(({ inner }) => ({
      put: (records, { source: _, ...options }) => inner.put(records, options),
    })),
  },
  "notes a source only if its row changes something": {
    caughtBy: BROUGHT,
    adapter: behindMerges((before, after) =>
      JSON.stringify(before.values, withBigints) === JSON.stringify(after.values, withBigints)
        ? { sources: before.sources }
        : {},
    ),
  },
  "takes a correction for a source": {
    caughtBy: BROUGHT,
    adapter: inTransactions(({ inner, own }) => ({
      put: (records, options) => inner.put(records, { source: own.intakes.at(-1)?.source ?? "", ...options }),
    })),
  },
  "notes the source of whom it did not write": {
    caughtBy: ANEW,
    adapter: inTransactions(({ inner, own }) => ({
      put: async (records, options) => {
        const results = await inner.put(records, options);
        for (const [index, { outcome }] of results.entries()) {
          const { subject = "" } = own.records.get(records[index]?.identity ?? "") ?? {};
          if (outcome === "restricted" && options.source !== undefined) {
            const { source } = options;
            replace(own, subject, ({ sources }) => ({ sources: [...sources, source] }));
          }
        }
        return results;
      },
    })),
  },
  "moves a contact back": {
    caughtBy: CONTACT,
    adapter: inTransactions(({ inner, own }) => ({
      contact: async (subject, at, expiresAt) => {
        await inner.contact(subject, at, expiresAt);
        replace(own, subject, () => ({ contactedAt: at }));
      },
    })),
  },
  "moves the moment of expiry by a contact that is not new": {
    caughtBy: CONTACT,
    adapter: inTransactions(({ inner, own }) => ({
      contact: async (subject, at, expiresAt) => {
        await inner.contact(subject, at, expiresAt);
        replace(own, subject, (held) => ({ expiresAt: expiresAt ?? held.expiresAt }));
      },
    })),
  },
  "leaves those of the very moment out of a part of the suppression list": {
    caughtBy: [
      "suppression, intakes and retired keys",
      "lists who is suppressed for one reason, from a moment on, a page at a time",
    ],
    adapter: inTransactions(({ inner }) => ({
      listSuppressed: async (query) =>
        (await inner.listSuppressed(query)).filter(({ at }) => query.since === undefined || at > query.since),
    })),
  },
  "keeps the ground of a restriction that was lifted": {
    caughtBy: GROUND,
    adapter: inTransactions(({ inner, own }) => {
      const restrict: StorageTransaction["restrict"] = async (subject, at, restriction) => {
        const known = own.records.get(own.identities.get(subject) ?? "")?.restriction;
        await inner.restrict(subject, at, restriction);
        replace(own, subject, (held) => ({
          restriction: at === undefined ? known : (restriction ?? held.restriction),
        }));
      };
      return { restrict };
    }),
  },
};

const NOW = new Date("2026-03-01T12:00:00.123Z");

function withBigints(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}
