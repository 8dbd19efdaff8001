import { strict as assert } from "node:assert";
import { createHash } from "node:crypto";
import { inspect } from "node:util";
import fc from "fast-check";
import type {
  AggregateRow,
  StorageAdapter,
  StorageTransaction,
  StoredRecord,
  SuppressionReason,
} from "../../../../storage/index.js";
import { aggregation, closeValues, condition } from "../../arbitraries.js";
import { type DatasetBench, event, type Group, interrupted, NOW } from "../../bench.js";
import { Mirror } from "../../mirror.js";

/** One side: the model, or the adapter under test. */
interface Side {
  readonly dataset: DatasetBench;
  readonly on: StorageAdapter;
  /** Numbers of intakes, in the order they were made: each side has its own. */
  readonly intakes: number[];
}

/** What both sides are given. */
interface World {
  /** Counts people put, so that references differ from each other, and not from one side to the other. */
  people: number;
}

const PEOPLE = 6;
const whoever = fc.nat({ max: PEOPLE - 1 });
const toIdentity = (person: number): string => createHash("md5").update(`person ${person}`).digest("hex");
const IDENTITIES = Array.from({ length: PEOPLE }, (_, person) => toIdentity(person));
const moment = fc.integer({ min: -3, max: 3 }).map((ms) => new Date(NOW.getTime() + ms));

/** A reference that is the same on both sides, and in no order of making. */
function toReference(count: number): string {
  const hex = createHash("sha256").update(`reference ${count}`).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}

/** One operation of a transaction; what it returns must be the same on both sides. */
interface Operation {
  readonly title: string;
  run(transaction: StorageTransaction, side: Side, first: number): Promise<unknown>;
}

const findSubject = async (transaction: StorageTransaction, person: number): Promise<string> =>
  (await transaction.subjects([toIdentity(person)])).get(toIdentity(person)) ?? toReference(-1);

const sorted = (rows: readonly AggregateRow[]): string[] => rows.map((row) => inspect(row, { depth: 4 })).sort();

/** A record without the numbers that each side has of its own. */
function comparable(found: StoredRecord | undefined, { intakes }: Side): unknown {
  if (found === undefined) return undefined;
  const origins = found.origins.map((origin) =>
    origin === null || origin === 0 ? origin : `intake ${intakes.indexOf(origin)}`,
  );
  return { ...found, origins };
}

const people = fc.uniqueArray(
  fc.record({
    person: whoever,
    values: closeValues,
    sent: fc.nat({ max: 255 }),
    expiresAt: moment,
    at: moment,
    proof: moment,
  }),
  { minLength: 1, maxLength: 4, selector: ({ person }) => person },
);

const operation: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ people, create: fc.boolean(), renew: fc.boolean() }).map(
      ({ people: some, create, renew }): Operation => ({
        title: `put ${inspect({ some, create, renew }, { depth: 6, breakLength: Number.POSITIVE_INFINITY })}`,
        async run(transaction, side, first) {
          const intake = await transaction.addIntake("model", NOW);
          side.intakes.push(intake);
          const records = some.map(({ person, values, sent, proof, ...moments }, index) => ({
            ...moments,
            identity: toIdentity(person),
            subject: toReference(first + index),
            values: { ...values, key: values.key ?? "" },
            // some sent, some filled in, some neither
            origins: side.dataset.layout.fields.map(({ name }, place) =>
              name in values ? ((sent >> place) & 1 ? intake : place % 2 === 0 ? 0 : null) : null,
            ),
            evidence: [{ at: proof, version: "v1", document: undefined, intake }],
          }));
          const results = await transaction.put(records, { create, renew });
          return results.map(({ outcome, subject }) => [
            outcome,
            outcome === "created" || outcome === "merged" ? subject : "",
          ]);
        },
      }),
    ),
  },
  whoever.map(
    (person): Operation => ({
      title: `look up person ${person}`,
      run: async (transaction, side) => ({
        found: comparable(await transaction.find(toIdentity(person)), side),
        proofs: (await transaction.evidence(await findSubject(transaction, person))).map(
          ({ at, version, document, intake }) => ({
            at,
            version,
            document,
            intake: side.intakes.indexOf(intake),
          }),
        ),
      }),
    }),
  ),
  fc.tuple(fc.array(condition, { maxLength: 2 }), moment, fc.nat({ max: 4 })).map(
    ([where, at, limit]): Operation => ({
      title: `read ${limit} where ${inspect(where, { depth: 4 })} at ${at.toISOString()}`,
      run: async (transaction) => {
        const query = { where, at, fields: ["key", "amount", "fullName"], limit: limit + 1 };
        const first = await transaction.page({ ...query, after: undefined });
        const second = await transaction.page({ ...query, after: first.at(-1)?.subject });
        return { first, second, people: await transaction.count(query) };
      },
    }),
  ),
  fc.tuple(aggregation, moment).map(
    ([query, at]): Operation => ({
      title: `aggregate ${inspect(query, { depth: 5 })} at ${at.toISOString()}`,
      run: async (transaction) => sorted(await transaction.aggregate({ ...query, at })),
    }),
  ),
  fc.tuple(whoever, fc.option(moment, { nil: undefined })).map(
    ([person, at]): Operation => ({
      title: `restrict person ${person}: ${at?.toISOString()}`,
      run: async (transaction) => transaction.restrict(await findSubject(transaction, person), at),
    }),
  ),
  whoever.map(
    (person): Operation => ({
      title: `remove person ${person}`,
      run: async (transaction) => transaction.remove(await findSubject(transaction, person)),
    }),
  ),
  moment.map(
    (at): Operation => ({
      title: `remove who expired until ${at.toISOString()}`,
      run: (transaction) => transaction.removeExpired(at),
    }),
  ),
  fc.tuple(whoever, fc.constantFrom<SuppressionReason>("erased", "objected", "consent-withdrawn"), moment).map(
    ([person, reason, at]): Operation => ({
      title: `suppress person ${person}: ${reason} at ${at.toISOString()}`,
      run: (transaction) => transaction.suppress({ identity: toIdentity(person), reason, at }),
    }),
  ),
  fc.uniqueArray(whoever, { maxLength: 3 }).map(
    (some): Operation => ({
      title: `lift the suppression of ${some}`,
      run: (transaction) => transaction.unsuppress(some.map(toIdentity)),
    }),
  ),
  fc.boolean().map(
    (isDropped): Operation => ({
      title: `retired keys${isDropped ? ", and drop the first" : ""}`,
      run: async (transaction) => {
        const keys = [...(await transaction.retiredKeys(100))].sort();
        if (isDropped) await transaction.dropRetiredKeys(keys.slice(0, 1));
        return keys;
      },
    }),
  ),
  fc.tuple(fc.constantFrom("read", "added", "erased"), moment, fc.uuid(), fc.nat()).map(
    ([act, at, id, count]): Operation => ({
      title: `append ${act} at ${at.toISOString()}`,
      // the acts are three of those that the trail knows
      run: (transaction, _, first) =>
        transaction.append([
          event({ act: act as "read", at, id: toReference(1_000_000 + first), operation: id, counts: { count } }),
        ]),
    }),
  ),
);

/** Everything that can be seen of a dataset. */
async function seen(side: Side): Promise<unknown> {
  return side.dataset.run(
    async (transaction) => ({
      people: await Promise.all(IDENTITIES.map(async (id) => comparable(await transaction.find(id), side))),
      known: new Map([...(await transaction.subjects(IDENTITIES))].sort()),
      suppressed: new Map([...(await transaction.suppressed(IDENTITIES))].sort()),
      retired: [...(await transaction.retiredKeys(100))].sort(),
      intakes: (await transaction.intakes(side.intakes)).length,
      trail: (await transaction.trail({ acts: undefined, since: undefined, after: 0, limit: 1_000 }))
        .map(({ event: { act, at, counts, operation: joined } }) => ({ act, at, counts, joined }))
        .slice(1),
    }),
    { on: side.on },
  );
}

/** One transaction, given to the model and to the adapter; what both return, and what is held then, is compared. */
class Transaction implements fc.AsyncCommand<World, { readonly model: Side; readonly real: Side }> {
  readonly #operations: readonly Operation[];
  readonly #mode: "shared" | "exclusive";
  readonly #isBroken: boolean;

  constructor(operations: readonly Operation[], mode: "shared" | "exclusive", isBroken: boolean) {
    this.#operations = operations;
    this.#mode = mode;
    this.#isBroken = isBroken;
  }

  check(): boolean {
    return true;
  }

  async run(world: World, { model, real }: { readonly model: Side; readonly real: Side }): Promise<void> {
    const first = world.people;
    world.people += 10 * this.#operations.length;
    const expected = await this.#do(model, first);
    assert.deepEqual(await this.#do(real, first), expected);
    assert.deepEqual(await seen(real), await seen(model));
  }

  async #do(side: Side, first: number): Promise<unknown[]> {
    const { length } = side.intakes;
    let results: unknown[] = [];
    const work = (interrupt: () => void) =>
      side.dataset.run(
        async (transaction) => {
          results = [];
          side.intakes.splice(length);
          for (const [place, one] of this.#operations.entries()) {
            results.push(await one.run(transaction, side, first + 10 * place));
          }
          if (this.#isBroken) interrupt();
        },
        { mode: this.#mode, on: side.on },
      );
    if (!this.#isBroken) {
      await work(() => undefined);
    } else {
      await interrupted(work);
      side.intakes.splice(length);
    }
    return results;
  }

  toString(): string {
    const titles = this.#operations.map(({ title }) => title);
    return `${this.#mode}${this.#isBroken ? ", broken off" : ""}: [${titles.join("; ")}]`;
  }
}

const transaction = fc
  .record({
    operations: fc.array(operation, { minLength: 1, maxLength: 5 }),
    mode: fc.constantFrom("shared" as const, "exclusive" as const),
    isBroken: fc.boolean().map((one) => one),
  })
  .map(({ operations, mode, isBroken }) => new Transaction(operations, mode, isBroken));

/** Any sequence of transactions does on the adapter what it does in memory. */
export const model: Group = {
  name: "model",
  checks: {
    "does what the memory adapter does, transaction by transaction": async (bench) => {
      await fc.assert(
        fc.asyncProperty(fc.commands([transaction], { maxCommands: 12 }), (commands) =>
          fc.asyncModelRun(async () => {
            const { dataset, model: on } = await Mirror.of(bench);
            const sides = {
              model: { dataset, on, intakes: [] },
              real: { dataset, on: bench.adapter, intakes: [] },
            };
            return { model: { people: 0 }, real: sides };
          }, commands),
        ),
        { ...bench.cases, numRuns: bench.cases.numRuns * 2 },
      );
    },
  },
};
