import { strict as assert } from "node:assert";
import { createHash } from "node:crypto";
import { inspect } from "node:util";
import fc from "fast-check";
import type {
  AggregateRow,
  FoundRecord,
  Renewal,
  StorageAdapter,
  StorageTransaction,
  SuppressionReason,
} from "../../../../storage/index.js";
import { aggregation, closeValues, condition } from "../../arbitraries.js";
import { type DatasetBench, EVERY_REASON, event, everybody, type Group, interrupted, NOW } from "../../bench.js";
import { Mirror } from "../../mirror.js";

/** One side: the model, or the adapter under test. */
interface Side {
  readonly dataset: DatasetBench;
  readonly on: StorageAdapter;
  /** Numbers of intakes, in the order in which they were made. Each side has its own. */
  readonly intakes: number[];
}

/** State that both sides share. */
interface World {
  /** Counts people put, so that references differ from each other, and are the same on both sides. */
  people: number;
}

const PEOPLE = 6;
const whoever = fc.nat({ max: PEOPLE - 1 });
const toIdentity = (person: number): string => createHash("md5").update(`person ${person}`).digest("hex");
const IDENTITIES = Array.from({ length: PEOPLE }, (_, person) => toIdentity(person));
const moment = fc.integer({ min: -3, max: 3 }).map((ms) => new Date(NOW.getTime() + ms));

/** Makes a reference that is the same on both sides, and that does not grow with the count. */
function toReference(count: number): string {
  const hex = createHash("sha256").update(`reference ${count}`).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}

/** One operation of a transaction. It must return the same on both sides. */
interface Operation {
  readonly title: string;
  run(transaction: StorageTransaction, side: Side, first: number): Promise<unknown>;
}

const findSubject = async (transaction: StorageTransaction, person: number): Promise<string> =>
  (await transaction.subjects([toIdentity(person)])).get(toIdentity(person)) ?? toReference(-1);

const sorted = (rows: readonly AggregateRow[]): string[] => rows.map((row) => inspect(row, { depth: 4 })).sort();

/** A record without the numbers that differ between the sides. */
function comparable(found: FoundRecord | undefined, { intakes }: Side): unknown {
  if (found === undefined) return undefined;
  const origins = found.origins.map((origin) =>
    origin === null || origin === 0 ? origin : `intake ${intakes.indexOf(origin)}`,
  );
  const evidence = found.evidence.map(({ at, version, document, intake }) => ({
    at,
    version,
    document,
    intake: intakes.indexOf(intake),
  }));
  return { ...found, origins, evidence };
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
    arbitrary: fc
      .record({ people, create: fc.boolean(), renew: fc.constantFrom<Renewal>("never", "changed", { sent: "amount" }) })
      .map(
        ({ people: some, create, renew }): Operation => ({
          title: `put ${inspect({ some, create, renew }, { depth: 6, breakLength: Number.POSITIVE_INFINITY })}`,
          async run(transaction, side, first) {
            const intake = await transaction.addIntake("model", NOW);
            side.intakes.push(intake);
            const records = some.map(({ person, values, sent, proof, ...moments }, index) => ({
              ...moments,
              collectedAt: moments.at,
              identity: toIdentity(person),
              subject: toReference(first + index),
              values: { ...values, key: values.key ?? "" },
              // some fields are sent, some filled in, some neither
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
  fc.tuple(moment, fc.uniqueArray(whoever, { maxLength: 3 })).map(
    ([at, some]): Operation => ({
      title: `remove who expired until ${at.toISOString()}, of ${some} alone`,
      run: (transaction) => transaction.removeExpired({ at, people: some.map(toIdentity), limit: 0 }),
    }),
  ),
  moment.map(
    (at): Operation => ({
      title: `remove who expired until ${at.toISOString()}`,
      run: (transaction) => transaction.removeExpired(everybody(at)),
    }),
  ),
  fc.tuple(whoever, moment, fc.option(moment, { nil: undefined }), closeValues, fc.boolean()).map(
    ([person, at, expiresAt, values, isOne]): Operation => ({
      title: `amend ${isOne ? `person ${person}` : "all"} at ${at.toISOString()}: ${inspect(values)}`,
      run(transaction) {
        const of = isOne ? { identity: toIdentity(person) } : { where: [], at };
        const { key: _, ...changes } = values;
        // the intake that it registers is in no side's list, and therefore the same on both
        return transaction.amend({ of, values: changes, source: "register", at, expiresAt });
      },
    }),
  ),
  moment.map(
    (since): Operation => ({
      title: `uses since ${since.toISOString()}`,
      run: (transaction) => transaction.uses(since),
    }),
  ),
  fc
    .tuple(whoever, fc.constantFrom<SuppressionReason>("erased", "objected", "consent-withdrawn", "expired"), moment)
    .map(
      ([person, reason, at]): Operation => ({
        title: `suppress person ${person}: ${reason} at ${at.toISOString()}`,
        run: (transaction) => transaction.suppress({ identity: toIdentity(person), reason, at }),
      }),
    ),
  fc.uniqueArray(whoever, { maxLength: 3 }).map(
    (some): Operation => ({
      title: `lift the suppression of ${some}`,
      run: (transaction) => transaction.unsuppress(some.map(toIdentity), EVERY_REASON),
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
      // the acts are three that the trail knows
      run: (transaction, _, first) =>
        transaction.append([
          event({ act: act as "read", at, id: toReference(1_000_000 + first), operation: id, counts: { count } }),
        ]),
    }),
  ),
);

/** Reads everything that can be seen of a dataset. */
async function seen(side: Side): Promise<unknown> {
  const trail = await side.dataset.on(side.on).trail();
  return side.dataset.run(
    async (transaction) => ({
      people: await Promise.all(IDENTITIES.map(async (id) => comparable(await transaction.find(id), side))),
      known: new Map([...(await transaction.subjects(IDENTITIES))].sort()),
      suppressed: new Map([...(await transaction.suppressed(IDENTITIES))].sort()),
      retired: [...(await transaction.retiredKeys(100))].sort(),
      intakes: (await transaction.intakes(side.intakes)).length,
      trail: trail.map(({ event: { act, at, counts, operation: joined } }) => ({ act, at, counts, joined })).slice(1),
    }),
    { on: side.on },
  );
}

/**
 * One transaction, given to the model and to the adapter. The results of both are compared, and then all that is held.
 */
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

/** Checks that any sequence of transactions does on the adapter what it does in memory. */
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
