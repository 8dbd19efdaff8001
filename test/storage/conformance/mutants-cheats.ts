import type {
  Condition,
  IncomingRecord,
  PageQuery,
  PutResult,
  Selection,
  StorageAdapter,
  StorageTransaction,
  StoredValue,
  Suppression,
} from "purposebound/adapter";
import { MemoryAdapter } from "../../../src/storage/memory/adapter.js";
import type { MemoryData } from "../../../src/storage/memory/data.js";
import { MemoryTransaction } from "../../../src/storage/memory/transaction.js";
import { altered, type Inside, inTransactions, type Mutant, mapped, onText, withValues } from "./mutant.js";

/** The memory adapter, with values changed on their way out. */
function withAnswers(change: (value: unknown) => unknown): Mutant["adapter"] {
  return inTransactions(({ inner }) => ({
    find: async (identity) => {
      const found = await inner.find(identity);
      return found && { ...found, values: mapped(found.values, change) };
    },
    page: async (query) => (await inner.page(query)).map((row) => ({ ...row, values: mapped(row.values, change) })),
  }));
}

/** The memory adapter, with incoming records changed. */
function withRecords(change: (record: IncomingRecord, inside: Inside) => IncomingRecord): Mutant["adapter"] {
  return inTransactions((inside) => ({
    put: (records, options) =>
      inside.inner.put(
        records.map((record) => change(record, inside)),
        options,
      ),
  }));
}

/** The memory adapter, with conditions of its own: which of the values meets one, or nothing where it has no opinion. */
function withConditions(meets: (condition: Condition, value: StoredValue) => boolean | undefined): Mutant["adapter"] {
  return inTransactions(({ inner, own }) => {
    /** References of those who meet the conditions by its lights. */
    const chosen = ({ where, at }: Selection): Set<string> => {
      const transaction = [...own.records.values()].filter(
        (one) => one.restrictedAt === undefined && one.expiresAt > at,
      );
      const met = transaction.filter(({ values }) =>
        where.every((one) => meets(one, values[one.field] ?? null) ?? true),
      );
      return new Set(met.map(({ subject }) => subject));
    };
    /** Conditions that it leaves to the memory adapter. */
    const rest = ({ where }: Selection) => where.filter((one) => meets(one, null) === undefined);
    const page = async (query: PageQuery) => {
      const all = await inner.page({ ...query, where: rest(query), limit: Number.MAX_SAFE_INTEGER });
      const met = chosen(query);
      return all.filter(({ subject }) => met.has(subject)).slice(0, query.limit);
    };
    return {
      page,
      count: async (selection) =>
        (await page({ ...selection, fields: [], after: undefined, limit: Number.MAX_SAFE_INTEGER })).length,
    };
  });
}

const COMPARISONS: Readonly<Record<string, (left: string, right: string) => boolean>> = {
  lt: (left, right) => left < right,
  lte: (left, right) => left <= right,
  gt: (left, right) => left > right,
  gte: (left, right) => left >= right,
};

const folded = (value: StoredValue): StoredValue => (typeof value === "string" ? value.toLowerCase() : value);

/** Whether a text matches a pattern of SQL's LIKE. */
function isLike(text: string, pattern: string): boolean {
  const parts = Array.from(pattern, (one) =>
    one === "%" ? ".*" : one === "_" ? "." : one.replace(/[\\^$.*+?()[\]{}|]/, "\\$&"),
  );
  return new RegExp(`^${parts.join("")}$`, "su").test(text);
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  const kept = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutNulls(item)]));
}

/** Adapters as somebody writes them who looks for the easy way, and one or two who want to get past the suite. */
export const CHEATS: Readonly<Record<string, Mutant>> = {
  "pads text, as columns of a fixed width do": {
    caughtBy: ["values", "come back exactly: text"],
    adapter: withValues(onText((text) => text.padEnd(12))),
  },
  "takes empty text for an absent value": {
    caughtBy: ["values", "come back exactly: text"],
    adapter: withValues((value) => (value === "" ? null : value)),
  },
  "returns dates as text": {
    caughtBy: ["values", "come back exactly: date"],
    adapter: withAnswers((value) => (value instanceof Date ? value.toISOString() : value)),
  },
  "returns big integers as text": {
    caughtBy: ["values", "come back exactly: bigint"],
    adapter: withAnswers((value) => (typeof value === "bigint" ? String(value) : value)),
  },
  "takes null for absent within nested values": {
    caughtBy: ["values", "come back exactly: json"],
    adapter: withValues(withoutNulls),
  },
  "leaves absent values out of what it returns": {
    caughtBy: ["values", "come back exactly beside each other, and absent ones as null"],
    adapter: inTransactions(({ inner }) => ({
      find: async (identity) => {
        const found = await inner.find(identity);
        const present = Object.entries(found?.values ?? {}).filter(([, value]) => value !== null);
        return found && { ...found, values: Object.fromEntries(present) };
      },
    })),
  },
  "returns what a caller puts into a page's row the next time too": {
    caughtBy: ["values", "are the adapter's own: what is changed afterwards outside does not change them"],
    adapter: inTransactions(({ inner, own }) => ({
      page: async (query) => {
        const held = new Map([...own.records.values()].map((one) => [one.subject, one.values]));
        return (await inner.page(query)).map((row) => ({ ...row, values: held.get(row.subject) ?? row.values }));
      },
    })),
  },
  "quotes in its errors what it does not take": {
    caughtBy: ["undeclared data", "is in no error, whatever was wrong with it"],
    adapter: withRecords((record) => {
      const { values, identity } = record;
      const { amount } = values;
      if (typeof amount === "string") throw new TypeError(`invalid input syntax for type number: "${amount}"`);
      if (identity.length !== 32) throw new TypeError("invalid identity", { cause: { identity } });
      return record;
    }),
  },
  "tells people apart by the first half of their identities": {
    caughtBy: ["put", "tells apart people whose identities differ in one digit, and their references"],
    adapter: inTransactions(({ inner, own }) => {
      const alike = (identity: string): string => {
        if (own.records.has(identity) || own.records.size > 500) return identity; // or large batches take minutes
        const half = identity.slice(0, identity.length / 2);
        return [...own.records.keys()].find((one) => one.startsWith(half)) ?? identity;
      };
      return {
        put: async (records, options) => {
          const results: PutResult[] = [];
          for (const record of records)
            results.push(...(await inner.put([{ ...record, identity: alike(record.identity) }], options)));
          return results;
        },
        find: (identity) => inner.find(alike(identity)),
      };
    }),
  },
  "has nothing of who has expired to be found": {
    caughtBy: ["restriction and expiry", "hide whom they concern from pages, counts and aggregates, and not from find"],
    adapter: inTransactions(({ inner }) => ({
      find: async (identity) => {
        const found = await inner.find(identity);
        return found !== undefined && found.expiresAt.getTime() <= Date.parse("2026-03-01T12:00:00.123Z")
          ? undefined
          : found;
      },
    })),
  },
  "keeps where merged fields came from first": {
    caughtBy: ["put", "merges what was sent, and leaves the rest alone"],
    adapter: withRecords((record, { own }) => {
      const held = own.records.get(record.identity);
      if (held === undefined) return record;
      // what was never sent before keeps a place of its own
      return {
        ...record,
        origins: record.origins.map((origin, place) => (origin ? held.origins[place] || origin : origin)),
      };
    }),
  },
  "does not tell what was filled in from what is absent": {
    caughtBy: ["put", "creates records with all that was sent, and when"],
    adapter: withRecords((record) => ({ ...record, origins: record.origins.map((origin) => origin ?? 0) })),
  },
  "sorts numbers as text": {
    caughtBy: ["filters", "compare exactly: number"],
    adapter: withConditions(({ op, ...one }, value) => {
      const compare = COMPARISONS[op];
      const against = "value" in one ? one.value : null;
      if (compare === undefined || typeof against !== "number") return undefined;
      return value !== null && compare(String(value), String(against));
    }),
  },
  "sorts text by letters, not by code points": {
    caughtBy: ["filters", "compare exactly: text"],
    adapter: withConditions(({ op, ...one }, value) => {
      const against = "value" in one ? one.value : null;
      if (COMPARISONS[op] === undefined || typeof against !== "string") return undefined;
      if (typeof value !== "string") return false;
      const order = value.localeCompare(against, "en");
      return op === "lt" ? order < 0 : op === "lte" ? order <= 0 : op === "gt" ? order > 0 : order >= 0;
    }),
  },
  "takes the least of numbers by their digits": {
    caughtBy: ["aggregates", "compute what the model computes"],
    adapter: inTransactions(({ inner }) => ({
      aggregate: async (query) => {
        const rows = await inner.page({
          ...query,
          fields: [...new Set(query.measures.map(({ field }) => field))],
          after: undefined,
          limit: Number.MAX_SAFE_INTEGER,
        });
        return (await inner.aggregate(query)).map((group) => ({
          ...group,
          values: group.values.map((value, index) => {
            const { of, field } = query.measures[index] ?? {};
            if (of !== "min" || typeof value !== "number" || query.by.length > 0) return value;
            const numbers = rows.map(({ values }) => values[field ?? ""]).filter((one) => typeof one === "number");
            return Number(numbers.map(String).sort()[0]);
          }),
        }));
      },
    })),
  },
  "compares by pattern what is to be equal": {
    caughtBy: ["filters", "compare exactly: text"],
    adapter: withConditions(({ op, ...one }, value) => {
      const against = "value" in one ? one.value : null;
      if (op !== "eq" || typeof against !== "string") return undefined;
      return typeof value === "string" && isLike(value, against);
    }),
  },
  "begins with a pattern, whatever the case": {
    caughtBy: ["filters", "`startsWith` takes its text as it is"],
    adapter: withConditions((condition, value) => {
      if (condition.op !== "startsWith") return undefined;
      return typeof value === "string" && value.toLowerCase().startsWith(condition.value.toLowerCase());
    }),
  },
  "compares text in a list without regard to case": {
    caughtBy: ["filters", "`in` compares as `eq` does, each of its values"],
    adapter: withConditions((condition, value) => {
      if (condition.op !== "in") return undefined;
      return value !== null && condition.value.map(folded).includes(folded(value));
    }),
  },
  "ignores blanks at the end of text": {
    caughtBy: ["filters", "compare exactly: text"],
    adapter: withConditions(({ op, ...one }, value) => {
      const against = "value" in one ? one.value : null;
      if (op !== "eq" || typeof against !== "string") return undefined;
      return typeof value === "string" && value.trimEnd() === against.trimEnd();
    }),
  },
  "takes `not` for what is there and differs": {
    caughtBy: ["filters", "`not` and `exists` alone hold where a field is absent"],
    adapter: withConditions(({ op, ...one }, value) => {
      if (op !== "not") return undefined;
      return value !== null && "value" in one && value !== one.value && Number(value) !== Number(one.value);
    }),
  },
  "groups text without regard to case": {
    caughtBy: ["aggregates", "group by values, the absent one among them"],
    adapter: inTransactions(({ inner }) => ({
      aggregate: async (query) => {
        const groups = new Map<string, Awaited<ReturnType<StorageTransaction["aggregate"]>>[number]>();
        for (const row of await inner.aggregate(query)) {
          const name = String(row.key.map(folded));
          const known = groups.get(name);
          groups.set(name, known === undefined ? row : { ...known, people: known.people + row.people });
        }
        return [...groups.values()];
      },
    })),
  },
  "counts people once for each piece of their evidence": {
    caughtBy: [
      "through the store",
      "counts, reports and segments tell of whom storage holds, and who is not under restriction",
    ],
    adapter: inTransactions(({ inner, own }) => ({
      count: async (selection) => {
        const everybody = { ...selection, fields: [], after: undefined, limit: Number.MAX_SAFE_INTEGER };
        const rows = await inner.page(everybody);
        return rows.reduce((sum, { subject }) => sum + Math.max(1, own.evidence.get(subject)?.length ?? 0), 0);
      },
    })),
  },
  "orders rows within pages, and pages as they come": {
    caughtBy: ["pages", "have everybody once, in the order of references, however large"],
    adapter: inTransactions(({ inner, own }) => ({
      page: async (query) => {
        const all = await inner.page({ ...query, after: undefined, limit: Number.MAX_SAFE_INTEGER });
        const rows = new Map(all.map((row) => [row.subject, row]));
        const inserted = [...own.records.values()].flatMap(({ subject }) => rows.get(subject) ?? []);
        const left = inserted.filter(({ subject }) => query.after === undefined || subject > query.after);
        return left.slice(0, query.limit).sort((one, other) => (one.subject < other.subject ? -1 : 1));
      },
    })),
  },
  "leaves out all references but the last": {
    caughtBy: ["pages", "are whole and in order, large ones too, whatever characters their values have"],
    adapter: inTransactions(({ inner }) => ({
      page: async (query) => {
        const rows = await inner.page(query);
        return rows.map((row, index) => (index === rows.length - 1 ? row : { ...row, subject: "" }));
      },
    })),
  },
  "loses what stands behind a separator": {
    caughtBy: ["pages", "are whole and in order, large ones too, whatever characters their values have"],
    adapter: inTransactions(({ inner }) => ({
      page: async (query) =>
        (await inner.page(query)).map(({ subject, values }) => ({
          subject,
          values: mapped(
            values,
            onText((text) => text.split("\u001e")[0] ?? ""),
          ),
        })),
    })),
  },
  "shows readers what is not committed": {
    caughtBy: ["concurrency", "shows readers whole transactions only"],
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
  "lets transactions of other assignments see what is not committed": {
    caughtBy: ["isolation", "shows a dataset nothing of another's transaction under way"],
    adapter: sharingBuffers,
  },
  "remembers who is suppressed, until it changes the list itself": {
    caughtBy: ["processes", "sees at once whom another one suppressed, restricted, removed and let in again"],
    adapter: asProcesses(() => {
      const known = new Map<string, ReadonlyMap<string, readonly Suppression[]>>();
      return (inner, id) => ({
        suppressed: async (identities) => {
          const name = `${id} ${identities.join()}`;
          const found = known.get(name) ?? (await inner.suppressed(identities));
          known.set(name, found);
          return found;
        },
        suppress: (suppression) => {
          known.clear();
          return inner.suppress(suppression);
        },
        unsuppress: (identities, reasons) => {
          known.clear();
          return inner.unsuppress(identities, reasons);
        },
      });
    }),
  },
  "remembers which versions are accepted, until it evolves them itself": {
    caughtBy: ["processes", "refuses at once a store whose definition another one has replaced"],
    adapter: (all) => {
      const inner = new MemoryAdapter(all);
      const accepted = new Set<string>();
      return altered<StorageAdapter>(inner, {
        supports: { ...inner.supports, multiProcess: true },
        evolve: (change, work) => {
          accepted.clear();
          return inner.evolve(change, work);
        },
        transaction: async (layout, mode, work) => {
          const name = `${layout.id} ${layout.version}`;
          const version = accepted.has(name) ? Number.MAX_SAFE_INTEGER : layout.version;
          const result = await inner.transaction({ ...layout, version }, mode, work);
          accepted.add(name);
          return result;
        },
      });
    },
  },
};

/** The memory adapter, several of which work on the same data as processes do; each may remember something of its own. */
function asProcesses(
  remembering: (data: MemoryData) => (transaction: StorageTransaction, id: string) => Partial<StorageTransaction>,
): Mutant["adapter"] {
  return (all) => {
    const inner = new MemoryAdapter(all);
    const change = remembering(all);
    return altered<StorageAdapter>(inner, {
      supports: { ...inner.supports, multiProcess: true },
      transaction: (layout, mode, work) =>
        inner.transaction(layout, mode, (transaction) => work(altered(transaction, change(transaction, layout.id)))),
    });
  };
}

/** Several of it are as right as one: of this one, the mutants that remember too much are made. */
export const PROCESSES: Mutant["adapter"] = asProcesses(() => () => ({}));

/** Buffers what transactions write, in one place for all assignments, and looks there when it counts. */
function sharingBuffers(all: MemoryData): StorageAdapter {
  const inner = new MemoryAdapter(all);
  const buffer = new Map<object, number>();
  return altered<StorageAdapter>(inner, {
    transaction: (layout, mode, work) =>
      inner.transaction(layout, mode, (transaction) => {
        const others = (): number =>
          [...buffer].reduce((sum, [one, people]) => (one === transaction ? sum : sum + people), 0);
        const sharing = altered(transaction, {
          put: async (records, options) => {
            buffer.set(transaction, (buffer.get(transaction) ?? 0) + records.length);
            return transaction.put(records, options);
          },
          count: async (selection) => (await transaction.count(selection)) + others(),
        });
        return work(sharing).finally(() => buffer.delete(transaction));
      }),
  });
}
