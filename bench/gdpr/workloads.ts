/** One operation of a workload, on the record, purpose or user of some number. */
export interface Operation {
  readonly kind: OperationKind;
  /** Number of a record: its key is `key<N>`, its purpose `N mod 25`, its user `usr<N mod 10000>`. */
  readonly record: number;
}

/** The operations of GDPRbench that its four workloads mix. */
export type OperationKind =
  | "insert"
  | "read-by-key"
  | "read-by-purpose"
  | "read-by-user"
  | "update-by-key"
  | "update-metadata-by-purpose"
  | "update-metadata-by-user"
  | "delete-by-key"
  | "read-metadata-by-user"
  | "read-log";

/** The workloads, by the role that GDPRbench names them after. */
export type Workload = "processor" | "regulator" | "customer" | "controller";

/** Records at the start; and how many purposes and users they are spread over. */
export const PURPOSES = 25;
export const USERS_PER_RECORD = 0.1;

/** Shares of each operation, and how records are drawn (Shastri et al., VLDB 2020, table 2). */
export const WORKLOADS: Readonly<
  Record<Workload, { readonly keys: "uniform" | "zipf"; readonly mix: Partial<Record<OperationKind, number>> }>
> = {
  processor: { keys: "uniform", mix: { "read-by-key": 20, "read-by-purpose": 40, "read-by-user": 40 } },
  regulator: { keys: "zipf", mix: { "read-metadata-by-user": 50, "read-log": 50 } },
  customer: {
    keys: "zipf",
    mix: {
      "read-by-key": 20,
      "read-by-purpose": 10,
      "read-by-user": 10,
      "update-by-key": 20,
      "update-metadata-by-purpose": 10,
      "update-metadata-by-user": 10,
      "delete-by-key": 20,
    },
  },
  controller: {
    keys: "uniform",
    mix: { insert: 25, "delete-by-key": 25, "update-metadata-by-purpose": 25, "update-metadata-by-user": 25 },
  },
};

/** A generator of numbers in [0, 1) that gives the same ones for one seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws as YCSB does (Gray et al., SIGMOD 1994, constant 0.99), with the frequent ones spread over all numbers. */
function zipf(count: number, next: () => number): () => number {
  const theta = 0.99;
  const zeta = (n: number): number => {
    let sum = 0;
    for (let rank = 1; rank <= n; rank += 1) sum += 1 / rank ** theta;
    return sum;
  };
  const total = zeta(count);
  const alpha = 1 / (1 - theta);
  const eta = (1 - (2 / count) ** (1 - theta)) / (1 - zeta(2) / total);
  return () => {
    const drawn = next();
    const scaled = drawn * total;
    const rank = scaled < 1 ? 0 : scaled < 1 + 0.5 ** theta ? 1 : Math.floor(count * (eta * drawn - eta + 1) ** alpha);
    return (Math.imul(rank, 2_654_435_761) % count) >>> 0;
  };
}

/**
 * The operations of a workload; the same ones for one seed.
 *
 * @param records - How many there are at the start.
 * @param firstNew - Number of the first record to be inserted.
 */
export function operations(
  workload: Workload,
  count: number,
  records: number,
  firstNew: number,
  seed: number,
): Operation[] {
  const { keys, mix } = WORKLOADS[workload];
  const next = random(seed);
  const draw = keys === "zipf" ? zipf(records, next) : () => Math.floor(next() * records);
  const kinds = Object.entries(mix) as [OperationKind, number][]; // the keys of the mix
  let inserted = firstNew;
  return Array.from({ length: count }, () => {
    let left = next() * 100;
    const kind = kinds.find(([, share]) => {
      left -= share;
      return left < 0;
    })?.[0];
    if (kind === undefined) throw new Error("the shares of a workload do not add up");
    if (kind !== "insert") return { kind, record: draw() };
    inserted += 1;
    return { kind, record: inserted - 1 };
  });
}

/** A record as GDPRbench makes it: 100 bytes of data, and metadata by its number. */
export function recordOf(number: number, users: number) {
  return {
    key: `key${number}`,
    user: `usr${number % users}`,
    objection: `obj${number % 100}`,
    decision: `dec${number % 2}`,
    acl: `acl${number % 10}`,
    sharing: `shr${number % 10}`,
    category: `cat${number % 10}`,
    data: `${number}:`.padEnd(100, "abcdefghijklmnopqrstuvwxyz"),
  };
}

/** Number of the source that a record comes from. */
export const sourceOf = (number: number): number => number % 10;

/** Number of the purpose that a record is held for. */
export const purposeOf = (number: number): number => number % PURPOSES;
