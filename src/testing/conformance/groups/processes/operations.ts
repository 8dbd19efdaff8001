import { createHash } from "node:crypto";
import { inspect } from "node:util";
import fc from "fast-check";
import type {
  AggregateRow,
  FoundRecord,
  PutOptions,
  RecordEvidence,
  Remembered,
  Renewal,
  StorageAdapter,
  StorageTransaction,
  SuppressionReason,
} from "../../../../storage/index.js";
import { aggregation, closeValues, condition } from "../../arbitraries.js";
import { type DatasetBench, EVERY_REASON, event, everybody, NOW } from "../../bench.js";

/** One side: the model, or the adapter under test. */
export interface Side {
  readonly dataset: DatasetBench;
  readonly on: StorageAdapter;
  /** Numbers of intakes, in the order in which they were made. Each side has its own. */
  readonly intakes: number[];
}

/** One operation of a transaction. It must return the same on both sides. */
export interface Operation {
  readonly title: string;
  /** @param first - The first of ten numbers for references of this operation, the same on both sides. */
  run(transaction: StorageTransaction, side: Side, first: number): Promise<unknown>;
}

const PEOPLE = 6;
const whoever = fc.nat({ max: PEOPLE - 1 });
const toIdentity = (person: number): string => createHash("md5").update(`person ${person}`).digest("hex");

/** Identities of all people whom operations are about. */
export const IDENTITIES: readonly string[] = Array.from({ length: PEOPLE }, (_, person) => toIdentity(person));
/** Ids of the sources that bring them. */
export const SOURCES: readonly string[] = ["crm", "web-form"];
/** Laws of their holds. */
export const LAWS: readonly string[] = ["Accounting Act", "Limitation Act"];

/** A moment close to all others, so that it often is the same. */
export const nearMoment: fc.Arbitrary<Date> = fc.integer({ min: -3, max: 3 }).map((ms) => new Date(NOW.getTime() + ms));
const someMoment = fc.option(nearMoment, { nil: undefined });
const source = fc.constantFrom(...SOURCES);
const law = fc.constantFrom(...LAWS);

/** Makes a reference that is the same on both sides, and that does not grow with the count. */
function toReference(count: number): string {
  const hex = createHash("sha256").update(`reference ${count}`).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}

const findSubject = async (transaction: StorageTransaction, person: number): Promise<string> =>
  (await transaction.subjects([toIdentity(person)])).get(toIdentity(person)) ?? toReference(-1);

const sorted = (rows: readonly AggregateRow[]): string[] => rows.map((row) => inspect(row, { depth: 4 })).sort();

/** A record without the numbers that differ between the sides. Only the last piece of evidence has its place. */
export function comparable(found: FoundRecord | undefined, { intakes }: Side): unknown {
  if (found === undefined) return undefined;
  const origins = found.origins.map((origin) =>
    origin === null || origin === 0 ? origin : `intake ${intakes.indexOf(origin)}`,
  );
  const toText = ({ at, version, document, intake }: RecordEvidence): string =>
    [at.getTime(), version, document, intakes.indexOf(intake)].join(" ");
  const evidence = found.evidence.map(toText);
  return { ...found, origins, evidence: [...evidence].sort(), latest: evidence.at(-1) };
}

const people = fc.uniqueArray(
  fc.record({
    person: whoever,
    values: closeValues,
    sent: fc.nat({ max: 255 }),
    expiresAt: nearMoment,
    collectedAt: nearMoment,
    proofs: fc.array(fc.record({ at: nearMoment, version: fc.constantFrom("v1", "v2", undefined) }), {
      minLength: 1,
      maxLength: 3,
    }),
    remembered: fc.constantFrom<Remembered | undefined>(undefined, undefined, {}, { a: { x: 1 } }, { b: { c: null } }),
  }),
  { minLength: 1, maxLength: 4, selector: ({ person }) => person },
);

const options: fc.Arbitrary<PutOptions> = fc
  .record({
    create: fc.boolean(),
    renew: fc.constantFrom<Renewal>("never", "changed", "later", { sent: "amount" }),
    source: fc.option(source, { nil: undefined }),
    decided: fc.boolean(),
    compare: fc.option(fc.record({ fields: fc.subarray(["amount", "fullName", "since"]), refuses: fc.boolean() }), {
      nil: undefined,
    }),
  })
  .map(({ source: from, compare, ...rest }) => ({
    ...rest,
    ...(from === undefined ? {} : { source: from }),
    ...(compare === undefined ? {} : { compare }),
  }));

const shown = (value: unknown): string => inspect(value, { depth: 6, breakLength: Number.POSITIVE_INFINITY });

const puts: fc.Arbitrary<Operation> = fc.tuple(people, options, nearMoment, source).map(
  ([some, how, at, from]): Operation => ({
    title: `put ${shown({ some, how, at, from })}`,
    async run(transaction, side, first) {
      const intake = await transaction.addIntake(how.source ?? from, NOW);
      side.intakes.push(intake);
      const records = some.map(({ person, values, sent, proofs, remembered, ...moments }, index) => ({
        ...moments,
        at,
        identity: toIdentity(person),
        subject: toReference(first + index),
        values: { ...values, key: values.key ?? "" },
        // some fields are sent, some filled in, some neither
        origins: side.dataset.layout.fields.map(({ name }, place) =>
          name in values ? ((sent >> place) & 1 ? intake : place % 2 === 0 ? 0 : null) : null,
        ),
        evidence: proofs.map((one) => ({ ...one, document: undefined, intake })),
        ...(remembered === undefined ? {} : { remembered }),
      }));
      const results = await transaction.put(records, how);
      return results.map(({ conflicts, ...result }) => ({ ...result, conflicts: [...(conflicts ?? [])].sort() }));
    },
  }),
);

const amendments: fc.Arbitrary<Operation> = fc
  .tuple(
    whoever,
    nearMoment,
    someMoment,
    closeValues,
    fc.boolean(),
    fc.constantFrom<Remembered | undefined>(undefined, { a: { y: 2 } }, { b: { c: [1] } }),
  )
  .map(
    ([person, at, expiresAt, values, isOne, remembered]): Operation => ({
      title: `amend ${isOne ? `person ${person}` : "all"} at ${at.toISOString()}: ${shown({ values, remembered })}`,
      run(transaction) {
        const of = isOne ? { identity: toIdentity(person) } : { where: [], at };
        const { key: _, ...changes } = values;
        const memory = remembered === undefined ? {} : { remembered };
        // the intake that it registers is in no side's list, and therefore the same on both
        return transaction.amend({ of, values: changes, source: "register", at, expiresAt, ...memory });
      },
    }),
  );

const reads: readonly fc.Arbitrary<Operation>[] = [
  whoever.map(
    (person): Operation => ({
      title: `look up person ${person}`,
      run: async (transaction, side) => ({
        found: comparable(await transaction.find(toIdentity(person)), side),
      }),
    }),
  ),
  fc.tuple(fc.array(condition, { maxLength: 2 }), nearMoment, fc.nat({ max: 4 }), fc.option(law)).map(
    ([where, at, limit, under]): Operation => ({
      title: `read ${limit} where ${inspect(where, { depth: 4 })} at ${at.toISOString()}, under ${under ?? "no law"}`,
      run: async (transaction) => {
        const selection = { where, at, ...(under === null ? {} : { law: under }) };
        const query = { ...selection, fields: ["key", "amount", "fullName"], limit: limit + 1 };
        const first = await transaction.page({ ...query, after: undefined });
        const second = await transaction.page({ ...query, after: first.at(-1)?.subject });
        return { first, second, people: await transaction.count(selection) };
      },
    }),
  ),
  fc.tuple(aggregation, nearMoment, fc.option(law)).map(
    ([query, at, under]): Operation => ({
      title: `aggregate ${inspect(query, { depth: 5 })} at ${at.toISOString()}, under ${under ?? "no law"}`,
      run: async (transaction) =>
        sorted(await transaction.aggregate({ ...query, at, ...(under === null ? {} : { law: under }) })),
    }),
  ),
  nearMoment.map(
    (at): Operation => ({
      title: `identities at ${at.toISOString()}`,
      run: async (transaction) => {
        const subjects = [...(await transaction.subjects(IDENTITIES)).values()];
        return new Map([...(await transaction.identities(subjects, at))].sort());
      },
    }),
  ),
  fc.tuple(source, nearMoment, fc.integer({ min: 1, max: 3 })).map(
    ([from, at, limit]): Operation => ({
      title: `whom ${from} alone brought, at ${at.toISOString()}`,
      run: async (transaction) => {
        const first = await transaction.broughtBy(from, { at, after: undefined, limit });
        return [first, await transaction.broughtBy(from, { at, after: first.at(-1)?.subject, limit })];
      },
    }),
  ),
  nearMoment.map(
    (since): Operation => ({
      title: `uses since ${since.toISOString()}`,
      run: (transaction) => transaction.uses(since),
    }),
  ),
];

const ends: readonly fc.Arbitrary<Operation>[] = [
  fc.tuple(whoever, someMoment, fc.option(someMoment)).map(
    ([person, at, reviewAt]): Operation => ({
      title: `restrict person ${person}: ${at?.toISOString()}, review ${reviewAt?.toISOString()}`,
      run: async (transaction) => {
        const restriction = reviewAt === null ? undefined : { ground: "accuracy-contested", reviewAt };
        await transaction.restrict(await findSubject(transaction, person), at, restriction);
      },
    }),
  ),
  whoever.map(
    (person): Operation => ({
      title: `remove person ${person}`,
      run: async (transaction) => transaction.remove(await findSubject(transaction, person)),
    }),
  ),
  fc.tuple(whoever, nearMoment).map(
    ([person, at]): Operation => ({
      title: `end person ${person} at ${at.toISOString()}`,
      run: async (transaction) => transaction.end(await findSubject(transaction, person), at),
    }),
  ),
  fc.tuple(whoever, nearMoment, someMoment).map(
    ([person, at, expiresAt]): Operation => ({
      title: `contact person ${person} at ${at.toISOString()}, expiry ${expiresAt?.toISOString()}`,
      run: async (transaction) => transaction.contact(await findSubject(transaction, person), at, expiresAt),
    }),
  ),
  fc.tuple(nearMoment, fc.uniqueArray(whoever, { maxLength: 3 })).map(
    ([at, some]): Operation => ({
      title: `remove who expired until ${at.toISOString()}, of ${some} alone`,
      run: (transaction) => transaction.removeExpired({ at, people: some.map(toIdentity), limit: 0 }),
    }),
  ),
  nearMoment.map(
    (at): Operation => ({
      title: `remove who expired until ${at.toISOString()}`,
      run: (transaction) => transaction.removeExpired(everybody(at)),
    }),
  ),
  fc.tuple(whoever, whoever).map(
    ([from, to]): Operation => ({
      title: `move person ${from} to the identity of ${to}`,
      run: (transaction) => transaction.reidentify([{ from: toIdentity(from), to: toIdentity(to) }]),
    }),
  ),
];

const holds: readonly fc.Arbitrary<Operation>[] = [
  fc.tuple(fc.option(whoever), fc.array(condition, { maxLength: 1 }), law, nearMoment, nearMoment).map(
    ([person, where, under, at, until]): Operation => ({
      title: `hold ${person === null ? shown(where) : `person ${person}`} under ${under} until ${until.toISOString()}`,
      run: (transaction, _, first) => {
        const one = { id: toReference(2_000_000 + first), reason: "case:1", law: under, at, until };
        return transaction.hold(one, person === null ? { where } : { identity: toIdentity(person) });
      },
    }),
  ),
  fc.nat({ max: 5 }).map(
    (place): Operation => ({
      title: `release hold ${place}`,
      run: async (transaction) => {
        const all = await transaction.holds();
        return transaction.release(all[place % Math.max(all.length, 1)]?.id ?? toReference(-2));
      },
    }),
  ),
  whoever.map(
    (person): Operation => ({
      title: `holds of person ${person}`,
      run: async (transaction) => transaction.holds(await findSubject(transaction, person)),
    }),
  ),
];

const lists: readonly fc.Arbitrary<Operation>[] = [
  fc.tuple(whoever, fc.constantFrom<SuppressionReason>(...EVERY_REASON), nearMoment).map(
    ([person, reason, at]): Operation => ({
      title: `suppress person ${person}: ${reason} at ${at.toISOString()}`,
      run: (transaction) => transaction.suppress({ identity: toIdentity(person), reason, at }),
    }),
  ),
  fc.tuple(fc.uniqueArray(whoever, { maxLength: 3 }), fc.subarray([...EVERY_REASON])).map(
    ([some, reasons]): Operation => ({
      title: `lift the suppression of ${some} for ${reasons}`,
      run: (transaction) => transaction.unsuppress(some.map(toIdentity), reasons),
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
  fc.tuple(fc.constantFrom("read", "added", "erased"), nearMoment, fc.uuid(), fc.nat()).map(
    ([act, at, id, count]): Operation => ({
      title: `append ${act} at ${at.toISOString()}`,
      // the acts are three that the trail knows
      run: (transaction, _, first) =>
        transaction.append([
          event({ act: act as "read", at, id: toReference(1_000_000 + first), operation: id, counts: { count } }),
        ]),
    }),
  ),
];

/** Any operation on a few people. Most of them write, so that there is something to read. */
export const operation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 7, arbitrary: puts },
  { weight: 2, arbitrary: amendments },
  ...[...reads, ...ends, ...holds, ...lists].map((arbitrary) => ({ weight: 1, arbitrary })),
);
