import type { ActivityUse, StorageTransaction, TrailEvent } from "purposebound/adapter";
import { type Inside, inTransactions, type Mutant } from "./mutant.js";

const SMALL = 50;
const BATCHES = "batches, small and large";
const RENEW = "move the moment of expiry of 120 people if they are to, and of nobody else";
const MODEL = "do with 120 people, new, held and restricted ones, what the model does";
const PIECES = "keep several pieces of evidence for each of 8 people, and none of them twice";
const EXPIRY = "removes hundreds at once, up to the moment itself, and tells all of them";
const NAMED = "removes the people named who have expired, whatever the limit, and of others no more than it says";
const USES = "is counted by activity, each operation once";
const REFERENCES = "tells references of people whom it wrote to, and of nobody else";

/** The memory adapter, which counts uses itself: each time by some of the events, and in a way of its own. */
function counting(
  isCounted: (event: TrailEvent, since: Date) => boolean,
  nameOf: (event: TrailEvent) => string | undefined = ({ operation }) => operation,
  activityOf: (event: TrailEvent) => string = ({ activity }) => activity ?? "",
): Mutant["adapter"] {
  return inTransactions(({ own }) => ({
    uses: async (since) => {
      const uses = new Map<string, { lastAt: Date; names: Set<string | undefined> }>();
      for (const event of own.trail.filter((one) => isCounted(one, since))) {
        const known = uses.get(activityOf(event)) ?? { lastAt: event.at, names: new Set() };
        const lastAt = new Date(Math.max(event.at.getTime(), known.lastAt.getTime()));
        uses.set(activityOf(event), { lastAt, names: known.names.add(nameOf(event)) });
      }
      return Array.from(
        uses,
        ([activity, { lastAt, names }]): ActivityUse => ({ activity, times: names.size, lastAt }),
      );
    },
  }));
}

const isUse = ({ act, at }: TrailEvent, since: Date): boolean =>
  (act === "read" || act === "counted" || act === "reported") && at >= since;

/** The memory adapter, with another way of putting many. */
function withMany(put: (inside: Inside) => StorageTransaction["put"]): Mutant["adapter"] {
  return inTransactions((inside) => ({
    put: (records, options) =>
      records.length < SMALL ? inside.inner.put(records, options) : put(inside)(records, options),
  }));
}

/** Adapters that are wrong in one thing, where many are written or removed at once. */
export const BATCH_MUTANTS: Readonly<Record<string, Mutant>> = {
  "renews expiry of many always": {
    caughtBy: [BATCHES, RENEW],
    adapter: withMany(
      ({ inner }) =>
        (records, options) =>
          inner.put(records, { ...options, renew: "changed" }),
    ),
  },
  "renews expiry of many never": {
    caughtBy: [BATCHES, RENEW],
    adapter: withMany(
      ({ inner }) =>
        (records, options) =>
          inner.put(records, { ...options, renew: "never" }),
    ),
  },
  "creates whom many were to add to only": {
    caughtBy: [BATCHES, MODEL],
    adapter: withMany(
      ({ inner }) =>
        (records, options) =>
          inner.put(records, { ...options, create: true }),
    ),
  },
  "takes many for new where the first is": {
    caughtBy: [BATCHES, MODEL],
    adapter: withMany(({ inner }) => async (records, options) => {
      const results = await inner.put(records, options);
      return results.map((one) => (results[0]?.outcome === "created" ? { ...one, outcome: "created" } : one));
    }),
  },
  "keeps where merged fields came from first, of many": {
    caughtBy: [BATCHES, MODEL],
    adapter: withMany(({ inner, own }) => async (records, options) => {
      const before = new Map(own.records);
      const results = await inner.put(records, options);
      for (const { identity } of records) {
        const [was, is] = [before.get(identity), own.records.get(identity)];
        if (was !== undefined && is !== undefined) own.records.set(identity, { ...is, origins: was.origins });
      }
      return results;
    }),
  },
  "keeps one piece of evidence for each person in a put": {
    caughtBy: [BATCHES, PIECES],
    adapter: inTransactions(({ inner }) => ({
      put: (records, options) =>
        inner.put(
          records.map((record) => ({ ...record, evidence: record.evidence.slice(0, 1) })),
          options,
        ),
    })),
  },
  "keeps evidence twice that comes twice in one put": {
    caughtBy: [BATCHES, PIECES],
    adapter: inTransactions(({ inner, own }) => ({
      put: async (records, options) => {
        const results = await inner.put(records, options);
        for (const [index, { subject, outcome }] of results.entries()) {
          const sent = records[index]?.evidence ?? [];
          const doubled = sent.filter((one, place) =>
            sent.slice(0, place).some((other) => +other.at === +one.at && other.version === one.version),
          );
          if (outcome === "created" && doubled.length > 0)
            own.evidence.set(subject, [...(own.evidence.get(subject) ?? []), ...doubled]);
        }
        return results;
      },
    })),
  },
  "drops evidence of those whom many merge into": {
    caughtBy: [BATCHES, "keep several pieces of evidence for each of 120 people, and none of them twice"],
    adapter: withMany(({ inner, own }) => async (records, options) => {
      const before = new Map(own.evidence);
      const held = new Set(own.records.keys());
      const results = await inner.put(records, options);
      for (const [index, { subject }] of results.entries()) {
        if (held.has(records[index]?.identity ?? "")) own.evidence.set(subject, before.get(subject) ?? []);
      }
      return results;
    }),
  },
  "removes a hundred of those who have expired": {
    caughtBy: ["restriction and expiry", EXPIRY],
    adapter: inTransactions(({ inner, own }) => ({
      removeExpired: async ({ at }) => {
        const expired = [...own.records.values()].filter(({ expiresAt }) => expiresAt <= at).slice(0, 100);
        for (const { subject } of expired) await inner.remove(subject);
        return expired.length;
      },
    })),
  },
  "counts no more than a hundred who have expired": {
    caughtBy: ["restriction and expiry", EXPIRY],
    adapter: inTransactions(({ inner }) => ({
      removeExpired: async (expiry) => Math.min(100, await inner.removeExpired(expiry)),
    })),
  },
  "notes the keys of a hundred who have expired": {
    caughtBy: ["restriction and expiry", EXPIRY],
    adapter: inTransactions(({ inner, own }) => ({
      removeExpired: async (expiry) => {
        const erased = await inner.removeExpired(expiry);
        for (const subject of [...own.retiredKeys.keys()].slice(100)) own.retiredKeys.delete(subject);
        return erased;
      },
    })),
  },
  "leaves who expires at the very moment": {
    caughtBy: ["restriction and expiry", EXPIRY],
    adapter: inTransactions(({ inner }) => ({
      removeExpired: ({ at, ...rest }) => inner.removeExpired({ ...rest, at: new Date(at.getTime() - 1) }),
    })),
  },
  "forgets the people named": {
    caughtBy: ["restriction and expiry", NAMED],
    adapter: inTransactions(({ inner }) => ({
      removeExpired: (expiry) => inner.removeExpired({ ...expiry, people: [] }),
    })),
  },
  "forgets the people named, so that acts meet who has expired": {
    caughtBy: [
      "through the store",
      "no act meets who has expired, however many others have, and have not been removed yet",
    ],
    adapter: inTransactions(({ inner }) => ({
      removeExpired: (expiry) => inner.removeExpired({ ...expiry, people: [] }),
    })),
  },
  "counts the people named towards the limit": {
    caughtBy: ["restriction and expiry", NAMED],
    adapter: inTransactions(({ inner }) => ({
      removeExpired: ({ people, limit, ...rest }) =>
        inner.removeExpired({ ...rest, people: people.slice(0, limit), limit: Math.max(0, limit - people.length) }),
    })),
  },
  "removes the people named whether they have expired or not": {
    caughtBy: ["restriction and expiry", NAMED],
    adapter: inTransactions(({ inner, own }) => ({
      removeExpired: async (expiry) => {
        for (const one of expiry.people) await inner.remove(own.records.get(one)?.subject ?? "");
        return inner.removeExpired(expiry);
      },
    })),
  },
  "removes all who have expired, whatever the limit": {
    caughtBy: ["restriction and expiry", NAMED],
    adapter: inTransactions(({ inner }) => ({
      removeExpired: (expiry) => inner.removeExpired({ ...expiry, limit: Number.POSITIVE_INFINITY }),
    })),
  },
  "tells the reference of one under restriction": {
    caughtBy: ["put", REFERENCES],
    adapter: inTransactions(({ inner, own }) => ({
      put: async (records, options) =>
        (await inner.put(records, options)).map((one, index) => {
          const held = own.records.get(records[index]?.identity ?? "");
          return one.outcome === "restricted" ? { ...one, subject: held?.subject ?? "" } : one;
        }),
    })),
  },
  "tells an empty reference of who is absent": {
    caughtBy: ["put", REFERENCES],
    adapter: inTransactions(({ inner }) => ({
      put: async (records, options) =>
        (await inner.put(records, options)).map((one) => (one.outcome === "absent" ? { ...one, subject: "" } : one)),
    })),
  },
  "counts no counts among uses": {
    caughtBy: ["trail", USES],
    adapter: counting((event, since) => isUse(event, since) && event.act !== "counted"),
  },
  "counts events for uses": { caughtBy: ["trail", USES], adapter: counting(isUse, ({ id }) => id) },
  "counts other acts for uses": {
    caughtBy: ["trail", USES],
    adapter: counting(({ at }, since) => at >= since),
  },
  "counts uses from the moment after": {
    caughtBy: ["trail", USES],
    adapter: counting((event, since) => isUse(event, since) && event.at > since),
  },
  "leaves out uses under no activity": {
    caughtBy: ["trail", USES],
    adapter: counting((event, since) => isUse(event, since) && event.activity !== undefined),
  },
  "takes activities for one whose names differ by case": {
    caughtBy: ["trail", USES],
    adapter: counting(isUse, undefined, ({ activity }) => activity?.toLowerCase() ?? ""),
  },
};
