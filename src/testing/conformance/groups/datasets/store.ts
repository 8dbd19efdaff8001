import { strict as assert } from "node:assert";
import { randomBytes } from "node:crypto";
import { inspect } from "node:util";
import * as z from "zod";
import {
  consent,
  defineActivity,
  defineAssignment,
  defineController,
  defineSource,
  field,
} from "../../../../assignment/index.js";
import { count, openStore } from "../../../../store/index.js";
import { type Bench, canary, type Group, NOW } from "../../bench.js";
import { findTraces } from "../../dump.js";

const DAY_MS = 86_400_000;

/** Declares an assignment as an application does, with a source and an activity. */
function declared() {
  const assignment = defineAssignment({
    id: `conformance-${randomBytes(6).toString("hex")}`,
    purpose: {
      title: "Conformance of a storage adapter",
      category: "dpv:CustomerManagement",
      basis: consent({ wording: "You may keep this.", version: "2026-01" }),
    },
    controller: defineController({
      name: "Conformance",
      country: "NO",
      organisationNumber: "999999999",
      contact: { email: "privacy@conformance.example", postal: "Storgata 1, 0155 Oslo" },
      dpo: { name: "Data Protection Officer", email: "dpo@conformance.example" },
    }),
    retention: { keep: "P30D", from: "updated" },
    identifiedBy: ["customer"],
    // numbers are compared exactly, small ones too
    minGroupSize: 1,
    fields: {
      customer: field(z.string(), { necessity: "Tells people apart" }),
      region: field(z.enum(["north", "south", "west"]), { necessity: "Is grouped by", indexed: true }),
      speed: field(z.number().optional(), { necessity: "Is filtered by" }),
    },
  });
  const crm = defineSource(assignment, {
    id: "crm",
    origin: { name: "CRM", obtained: "from-person" },
    undeclared: "drop",
    evidence: { consentedAt: "consent", version: "2026-01" },
  });
  const campaign = defineActivity(assignment, {
    id: "campaign",
    kind: "campaign",
    title: "Campaign",
    uses: ["customer", "region", "speed"],
  });
  return { assignment, crm, campaign };
}

/**
 * Opens a store on the storage of the bench. The bench's own adapter is closed meanwhile, because some storage takes
 * one at a time.
 */
async function opened(bench: Bench) {
  await bench.release();
  const { assignment, crm, campaign } = declared();
  let now = NOW;
  const store = await openStore({ storage: bench.subject.adapter(), assignments: [assignment], now: () => now });
  const data = store.dataset(assignment);
  const view = data.under(campaign, { actor: "test:1" });
  return {
    store,
    assignment,
    data,
    view,
    crm,
    /** Moves the clock forward by days. */
    pass: (days: number): void => {
      now = new Date(now.getTime() + days * DAY_MS);
    },
    dump: () => bench.subject.dump(assignment.id),
  };
}

type Opened = Awaited<ReturnType<typeof opened>>;

/** Runs one check on a store, which is closed afterwards. */
function onStore(check: (world: Opened) => Promise<void>): (bench: Bench) => Promise<void> {
  return async (bench) => {
    const world = await opened(bench);
    try {
      await check(world);
    } finally {
      await world.store.close();
    }
  };
}

const REGIONS = ["north", "south", "west"] as const;

/** Builds rows of a source. The customer number alone finds a person in any place of storage. */
function buildRows(size: number) {
  return Array.from({ length: size }, (_, index) => ({
    customer: canary(),
    region: REGIONS[index % 3] ?? "north",
    speed: index,
    consent: new Date(NOW.getTime() - 1_000 * index - 1).toISOString(),
  }));
}

/** Finds the people of whom storage holds something, and makes sure that it is in one place only, without copies. */
function findHeldPeople(
  dump: Awaited<ReturnType<Opened["dump"]>>,
  people: readonly { readonly customer: string }[],
): string[] {
  return people.flatMap(({ customer }) => {
    const traces = findTraces(dump, customer);
    assert.ok(traces.length <= 1, "a value is kept in one place");
    return traces.length === 0 ? [] : [customer];
  });
}

/** Checks of an application's own acts, compared with what storage holds afterwards. */
export const throughStore: Group = {
  name: "through the store",
  checks: {
    ...Object.fromEntries(
      [7, 60, undefined].map(
        (batch) =>
          [
            `imports tell what storage holds then, ${batch ?? "all"} rows at a time`,
            onStore(async ({ store, assignment, data, view, crm, dump }) => {
              const people = buildRows(130);
              const twice = people.slice(0, 20).map((row) => ({ ...row, speed: -1 }));
              const refused = buildRows(9).map((row) => ({ ...row, speed: "fast" }));
              const [first, undeclared] = [people[0], canary()];
              const rows = [...people.slice(0, 70), ...refused, ...people.slice(70), ...twice];
              const carried = rows.map((row) => (row === first ? { ...row, birthDate: undeclared } : row));
              const options = { actor: "test:1", ...(batch === undefined ? {} : { batch }) };
              const erased = people[50]?.customer ?? "";
              await data.subject({ customer: erased }).erase();
              for (const time of [1, 2]) {
                const result = await data.import(crm, carried, options);
                const { created, merged, refusals } = result;
                assert.deepEqual([result.rows, created + merged, result.refused], [159, 149, 10]);
                assert.equal(created, time === 1 ? 129 : 0);
                assert.equal(result.undeclared.birthDate, 1);
                assert.deepEqual(refusals.map((one) => [one.code, one.count]).sort(), [
                  ["invalid-type", 9],
                  ["subject-suppressed", 1],
                ]);
                const held = await dump();
                assert.deepEqual(
                  findHeldPeople(held, people),
                  people.map(({ customer }) => customer).filter((customer) => customer !== erased),
                );
                assert.deepEqual(findTraces(held, undeclared, ...refused.map(({ customer }) => customer)), []);
                assert.equal((await view.count()).people, 129);
                assert.equal((await view.count({ speed: { lt: 0 } })).people, 20);
              }
              const counts = { created: 0, merged: 0 };
              for await (const event of store.oversight.events(assignment, { acts: ["imported"] })) {
                counts.created += event.counts?.created ?? 0;
                counts.merged += event.counts?.merged ?? 0;
              }
              assert.deepEqual(counts, { created: 129, merged: 20 + 149 }, "the trail tells what the results tell");
            }),
          ] satisfies [string, Group["checks"][string]],
      ),
    ),
    "counts, reports and segments tell of whom storage holds, and who is not under restriction": onStore(
      async ({ data, view, crm, dump }) => {
        const people = buildRows(120);
        await data.import(crm, people);
        // the same people consent again, with one more piece of evidence for each
        const again = people.map((row) => ({ ...row, consent: new Date(NOW.getTime() - 500).toISOString() }));
        await data.import(crm, again.slice(0, 50));
        const [gone, restricted] = [people.slice(0, 4), people.slice(4, 12)];
        for (const { customer } of gone) await data.subject({ customer }).erase();
        for (const { customer } of restricted) await data.subject({ customer }).restrict();
        const held = findHeldPeople(await dump(), people);
        assert.deepEqual(
          held,
          people.slice(4).map(({ customer }) => customer),
        );
        const seen = people.filter((one) => held.includes(one.customer) && !restricted.includes(one));
        const report = await view.report({ by: ["region"], measure: { people: count() } });
        const expected = REGIONS.map((region) => ({
          region,
          people: seen.filter((one) => one.region === region).length,
        }));
        assert.deepEqual(report.rows, expected);
        assert.deepEqual([report.total.people, (await view.count()).people], [seen.length, seen.length]);
        const rows: string[] = [];
        for await (const { customer } of view.segment({ select: ["customer"] })) rows.push(customer);
        assert.deepEqual(rows.sort(), seen.map(({ customer }) => customer).sort());
      },
    ),
    "no act meets who has expired, however many others have, and have not been removed yet": onStore(
      async ({ store, assignment, data, view, crm, pass, dump }) => {
        // more people than one act removes
        const people = buildRows(1_200);
        await data.import(crm, people);
        pass(31);
        const [end, at] = [30, 31].map((days) => new Date(NOW.getTime() + days * DAY_MS)) as [Date, Date];
        const chosen = people.slice(-7).map(({ customer }) => customer);
        const [found, exported, added, rectified, restricted, erased, imported] = chosen.map((customer) => ({
          customer,
        }));
        assert.equal(await data.subject(found ?? { customer: "" }).access(), undefined);
        assert.equal(await data.subject(exported ?? { customer: "" }).export(), undefined);
        assert.equal(await data.subject(rectified ?? { customer: "" }).rectify({ speed: 1 }, { source: crm }), false);
        assert.deepEqual(await data.subject(restricted ?? { customer: "" }).restrict(), { effect: "none" });
        assert.deepEqual(await data.subject(erased ?? { customer: "" }).erase(), { effect: "none" });
        const one = { customer: added?.customer ?? "", region: "north" } as const;
        // nothing dated up to the end of retention lets a person in again
        const stale = { evidence: { consentedAt: end, version: "2026-01" }, source: crm } as const;
        await assert.rejects(data.add(one, stale), /retention-over/);
        const fresh = { evidence: { consentedAt: at, version: "2026-01" }, source: crm } as const;
        assert.equal((await data.add(one, fresh)).outcome, "created");
        // nothing that was held before has come back with the person
        const report = await data.subject({ customer: one.customer }).access();
        assert.deepEqual([report?.record, report?.evidence.length], [one, 1]);
        const row = { customer: imported?.customer ?? "", region: "south", consent: at.toISOString() };
        const { created, merged } = await data.import(crm, [row]);
        assert.deepEqual([created, merged], [1, 0]);
        assert.deepEqual(await data.rectify({}, { speed: 2 }, { source: crm }), { people: 2 });
        assert.equal((await view.count()).people, 2);
        const held = async (): Promise<string[]> => {
          const text = inspect(await dump(), { depth: null, maxArrayLength: null, maxStringLength: null });
          return people.map(({ customer }) => customer).filter((customer) => text.includes(customer));
        };
        const left = (await held()).length;
        assert.ok(left > 2, "acts remove some of those who have expired, and leave the rest to enforceRetention()");
        assert.deepEqual(await data.enforceRetention(), { erased: left - 2 });
        assert.deepEqual((await held()).sort(), [one.customer, row.customer].sort());
        let told = 0;
        for await (const { counts } of store.oversight.events(assignment, { acts: ["expired"] }))
          told += counts?.people ?? 0;
        assert.equal(told, people.length, "the trail tells of each who was removed, once");
      },
    ),
    "retention ends for whom nothing was renewed, and the trail tells for how many": onStore(
      async ({ store, assignment, data, view, crm, pass, dump }) => {
        const people = buildRows(150);
        await data.import(crm, people);
        pass(29);
        const renewed = people.slice(0, 30).map((row) => ({ ...row, speed: row.speed + 1 }));
        assert.equal((await data.import(crm, renewed)).merged, 30);
        // what is known already renews nothing
        assert.equal((await data.import(crm, people.slice(30))).merged, 120);
        assert.deepEqual(await data.enforceRetention(), { erased: 0 });
        // exactly thirty days later, the others have expired
        pass(1);
        assert.equal((await view.count()).people, 30);
        assert.deepEqual(await data.enforceRetention(), { erased: 120 });
        const ids = (some: typeof people): string[] => some.map(({ customer }) => customer);
        assert.deepEqual(findHeldPeople(await dump(), people), ids(renewed));
        const counts: unknown[] = [];
        for await (const event of store.oversight.events(assignment, { acts: ["expired"] })) counts.push(event.counts);
        assert.deepEqual(counts, [{ people: 120 }]);
      },
    ),
  },
};
