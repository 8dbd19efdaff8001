import { strict as assert } from "node:assert";
import { randomUUID } from "node:crypto";
import type { PutOptions, RecordEvidence, StorageAdapter } from "../../../../storage/index.js";
import { type DatasetBench, type Group, identity, LATER, NOW, readEvidence, record } from "../../bench.js";
import { Mirror } from "../../mirror.js";

const soon = new Date("2026-03-02T00:00:00.001Z");
const sooner = new Date("2026-03-01T13:00:00.999Z");
/** Small and large batches, because adapters may write few records in another way than many. */
const SIZES = [8, 120];
const WAYS: readonly PutOptions[] = [
  { create: true, renew: "never" },
  { create: true, renew: "changed" },
  { create: false, renew: "never" },
  { create: false, renew: "changed" },
];

/** Makes up to three pieces of evidence. The third is the first one again. */
function pieces(count: number, intake: number): RecordEvidence[] {
  const first = { at: NOW, version: "2026-01", document: "ref:1", intake };
  return [first, { at: NOW, version: undefined, document: undefined, intake }, first].slice(0, count);
}

/**
 * Puts people, and returns everything that can be seen. Every other person is held already, some of them under
 * restriction.
 */
async function outcome(
  dataset: DatasetBench,
  people: readonly { readonly identity: string; readonly subjects: readonly string[] }[],
  options: PutOptions,
  on: StorageAdapter,
) {
  const intakes: number[] = [];
  /** Puts values that differ from person to person, and from one time to the next. */
  const putIn = (which: readonly number[], time: number) =>
    dataset.run(
      async (transaction) => {
        const intake = await transaction.addIntake("crm", NOW);
        const results = await transaction.put(
          which.map((index) => {
            const { identity: id, subjects } = people[index] ?? { identity: "", subjects: [] };
            const values = {
              key: `k${index}`,
              fullName: index % 3 === time ? null : `n${time}`,
              amount: time,
              balance: 1n,
            };
            const one = record(dataset.layout, intake, { identity: id, subject: subjects[time] ?? "", values });
            const origins = one.origins.map((origin, place) => ((index + place) % 5 === time ? 0 : origin));
            const evidence = pieces((index + time) % 4, intake);
            return { ...one, origins, evidence, at: time === 0 ? NOW : soon, expiresAt: time === 0 ? LATER : sooner };
          }),
          time === 0 ? { create: true, renew: "never" } : options,
        );
        intakes.push(intake);
        return results;
      },
      { on },
    );
  const all = [...people.keys()];
  const held = all.filter((index) => index % 2 === 1);
  const first = await putIn(held, 0);
  await dataset.run(
    async (transaction) => {
      for (const [place, { subject }] of first.entries()) if (place % 5 === 1) await transaction.restrict(subject, NOW);
    },
    { on },
  );
  const results = [first, await putIn(all, 1), await putIn([...all].reverse(), 2)];
  const numbered = (number: number | null) => (number === null ? null : intakes.indexOf(number));
  const records = await dataset.run(
    (transaction) =>
      Promise.all(
        people.map(async ({ identity: id }) => {
          const found = await transaction.find(id);
          if (found === undefined) return undefined;
          return {
            ...found,
            origins: found.origins.map(numbered),
            evidence: found.evidence
              .map(({ at, version, document, intake }) => [at.getTime(), version, document, numbered(intake)].join())
              .sort(),
          };
        }),
      ),
    { on },
  );
  return { results, records };
}

/** Checks that many records at once are treated as few are. */
export const batches: Group = {
  name: "batches, small and large",
  checks: {
    ...Object.fromEntries(
      SIZES.flatMap(
        (size) =>
          [
            [
              `move the moment of expiry of ${size} people if they are to, and of nobody else`,
              async (bench) => {
                const dataset = await bench.dataset();
                const people = Array.from({ length: size }, () => ({ identity: identity() }));
                const fresh = people.filter((_, index) => index % 2 === 1);
                let amount = 0;
                const put = (expiresAt: Date, options: Partial<PutOptions>) => {
                  amount += 1;
                  return dataset.put(
                    people.map((one) => ({ ...one, values: { amount }, expiresAt })),
                    options,
                  );
                };
                const moments = async () => {
                  const held = await dataset.run((transaction) =>
                    Promise.all(people.map((one) => transaction.find(one.identity))),
                  );
                  return held.map((one) => one?.expiresAt);
                };
                await dataset.put(people.filter((one) => !fresh.includes(one)));
                const [first, second, third] = [1, 2, 3].map((more) => new Date(LATER.getTime() + more)) as [
                  Date,
                  Date,
                  Date,
                ];
                await put(first, { renew: "never" });
                const mixed = people.map((one) => (fresh.includes(one) ? first : LATER));
                assert.deepEqual(await moments(), mixed, "new people alone bring their moment");
                await put(second, { renew: "never" });
                await put(second, { renew: "never", create: false });
                assert.deepEqual(await moments(), mixed);
                await put(second, { renew: "changed" });
                assert.deepEqual(
                  await moments(),
                  people.map(() => second),
                );
                await put(third, { renew: "changed", create: false });
                await put(first, { renew: "changed" });
                assert.deepEqual(
                  await moments(),
                  people.map(() => third),
                );
              },
            ],
            [
              `do with ${size} people, new, held and restricted ones, what the model does`,
              async (bench) => {
                for (const options of WAYS) {
                  const { dataset, model } = await Mirror.of(bench);
                  const people = Array.from({ length: size }, () => ({
                    identity: identity(),
                    subjects: [randomUUID(), randomUUID(), randomUUID()],
                  }));
                  const expected = await outcome(dataset, people, options, model);
                  const { results, records } = await outcome(dataset, people, options, bench.adapter);
                  assert.deepEqual(results, expected.results, JSON.stringify(options));
                  assert.deepEqual(records, expected.records, JSON.stringify(options));
                }
              },
            ],
            [
              `keep several pieces of evidence for each of ${size} people, and none of them twice`,
              async (bench) => {
                const dataset = await bench.dataset();
                const people = Array.from({ length: size }, () => ({ identity: identity() }));
                const another = { at: soon, version: "2026-02", document: "ref:2", intake: 0 };
                const put = (evidence: readonly RecordEvidence[]) =>
                  dataset.put(people.map((one) => ({ ...one, evidence })));
                await put(pieces(3, 0));
                const kept = await readAllEvidence(dataset, people);
                assert.deepEqual(new Set(kept), new Set([`${+NOW} - -,${+NOW} 2026-01 ref:1`]));
                const merged = await put([...pieces(3, 0), another, another]);
                assert.ok(merged.every((one) => one.outcome === "merged"));
                const all = new Set(await readAllEvidence(dataset, people));
                assert.deepEqual(all, new Set([`${+NOW} - -,${+NOW} 2026-01 ref:1,${+soon} 2026-02 ref:2`]));
              },
            ],
          ] satisfies [string, Group["checks"][string]][],
      ),
    ),
  },
};

/** Reads the evidence that is kept of each person, as one text. */
function readAllEvidence(dataset: DatasetBench, people: readonly { readonly identity: string }[]): Promise<string[]> {
  return dataset.run((transaction) =>
    Promise.all(
      people.map(async ({ identity: id }) => {
        const kept = await readEvidence(transaction, id);
        return kept
          .map(({ at, version = "-", document = "-" }) => `${+at} ${version} ${document}`)
          .sort()
          .join();
      }),
    ),
  );
}
