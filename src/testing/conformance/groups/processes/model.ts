import { strict as assert } from "node:assert";
import fc from "fast-check";
import {
  type FoundRecord,
  isCovered,
  isOnlyHeld,
  mayBeDeleted,
  mayBeUsed,
  type StorageTransaction,
} from "../../../../storage/index.js";
import { everybody, type Group, interrupted, NOW } from "../../bench.js";
import { Mirror } from "../../mirror.js";
import {
  comparable,
  IDENTITIES,
  LAWS,
  nearMoment,
  type Operation,
  operation,
  type Side,
  SOURCES,
} from "./operations.js";

/** State that both sides share. */
interface World {
  /** Counts people put, so that references differ from each other, and are the same on both sides. */
  people: number;
}

/** Versions of evidence that cover the purpose: none decides, or some of those that operations bring. */
const VERSIONS = [undefined, undefined, ["v1"], ["v2", ""]] as const;

/** Reads everything that can be seen of a dataset. */
async function seen(side: Side): Promise<unknown> {
  const trail = await side.dataset.on(side.on).trail();
  return side.dataset.run(
    async (transaction) => ({
      people: await Promise.all(IDENTITIES.map(async (id) => comparable(await transaction.find(id), side))),
      known: new Map([...(await transaction.subjects(IDENTITIES))].sort()),
      suppressed: new Map([...(await transaction.suppressed(IDENTITIES))].sort()),
      holds: await transaction.holds(),
      brought: await Promise.all(
        SOURCES.map((source) => transaction.broughtBy(source, { at: NOW, after: undefined, limit: 100 })),
      ),
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

/** The people whom the decisions of the contract name at a moment, by what is told of each. */
async function decide(transaction: StorageTransaction, versions: readonly string[] | undefined, at: Date) {
  const found = await Promise.all(IDENTITIES.map((id) => transaction.find(id)));
  const people = found.flatMap((one, index) =>
    one === undefined ? [] : [{ ...one, identity: IDENTITIES[index] ?? "" }],
  );
  const heldUnder = async (law: string, one: FoundRecord): Promise<boolean> =>
    (await transaction.holds(one.subject)).some((hold) => hold.law === law && hold.until > at);
  const references = (some: readonly FoundRecord[]): string[] => some.map(({ subject }) => subject).sort();
  const under = new Map<string, readonly string[]>();
  for (const law of LAWS) {
    const held = await Promise.all(people.map((one) => heldUnder(law, one)));
    under.set(law, references(people.filter((one, index) => held[index] === true && isOnlyHeld(one, at))));
  }
  return {
    used: references(people.filter((one) => mayBeUsed(one, at) && isCovered(one.evidence, versions))),
    under,
    deleted: people.filter((one) => mayBeDeleted(one, at)),
    kept: references(people.filter((one) => !mayBeDeleted(one, at))),
  };
}

/** Makes sure that pages, counts and aggregates select these people and nobody else. */
async function assertSelected(
  transaction: StorageTransaction,
  selection: { readonly at: Date; readonly law?: string },
  expected: readonly string[],
): Promise<void> {
  const query = { ...selection, where: [] };
  const rows = await transaction.page({ ...query, fields: ["key"], after: undefined, limit: 100 });
  assert.deepEqual(
    rows.map(({ subject }) => subject),
    expected,
  );
  assert.equal(await transaction.count(query), expected.length);
  const groups = await transaction.aggregate({ ...query, by: [{ field: "amount", bands: undefined }], measures: [] });
  assert.equal(
    groups.reduce((sum, { people }) => sum + people, 0),
    expected.length,
  );
}

/** Checks that any sequence of transactions does on the adapter what it does in memory. */
export const model: Group = {
  name: "model",
  checks: {
    "does what the memory adapter does, transaction by transaction": async (bench) => {
      await fc.assert(
        fc.asyncProperty(
          fc.commands([transaction], { maxCommands: 12 }),
          fc.constantFrom(...VERSIONS),
          (commands, versions) =>
            fc.asyncModelRun(async () => {
              const { dataset, model: on } = await Mirror.of(bench, undefined, versions);
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
    "uses and removes exactly whom the decisions of the contract name": async (bench) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(operation, { minLength: 5, maxLength: 25 }),
          fc.constantFrom(...VERSIONS),
          nearMoment,
          async (operations, versions, at) => {
            const dataset = await bench.dataset(undefined, versions);
            const side = { dataset, on: bench.adapter, intakes: [] };
            await dataset.run(
              async (transaction) => {
                for (const [place, one] of operations.entries()) await one.run(transaction, side, 10 * place);
              },
              { mode: "exclusive" },
            );
            await dataset.run(
              async (transaction) => {
                const { used, under, deleted, kept } = await decide(transaction, versions, at);
                await assertSelected(transaction, { at }, used);
                for (const [law, held] of under) await assertSelected(transaction, { at, law }, held);
                const before = await transaction.suppressed(IDENTITIES);
                assert.equal(await transaction.removeExpired(everybody(at)), deleted.length);
                assert.deepEqual([...(await transaction.subjects(IDENTITIES)).values()].sort(), kept);
                const after = await transaction.suppressed(IDENTITIES);
                for (const identity of IDENTITIES) {
                  const gone = deleted.find((one) => one.identity === identity && one.endedAt === undefined);
                  const known = before.get(identity) ?? [];
                  const since = known.find(({ reason }) => reason === "expired")?.at ?? gone?.expiresAt;
                  const later =
                    gone === undefined || (since !== undefined && since > gone.expiresAt) ? since : gone.expiresAt;
                  const others = known.filter(({ reason }) => gone === undefined || reason !== "expired");
                  const expired =
                    gone === undefined || later === undefined ? [] : [{ identity, reason: "expired", at: later }];
                  assert.deepEqual(after.get(identity) ?? [], [...others, ...expired]);
                }
              },
              { mode: "exclusive" },
            );
          },
        ),
        bench.cases,
      );
    },
  },
};
