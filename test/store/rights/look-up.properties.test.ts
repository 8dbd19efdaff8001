import fc from "fast-check";
import { type Assignment, contact, defineSource, field } from "purposebound";
import { memoryKeys, openStore, type Store } from "purposebound/store";
import { expect, inject, it } from "vitest";
import { z } from "zod";
import { pseudonymiser } from "../../../src/store/keys/pseudonym.js";
import { evolved, formOf, input, planOf, version } from "../../support/evolving.js";
import { freshId } from "../../support/fjordnet.js";
import { runs } from "../../support/runs.js";
import { describeEachStorage } from "../../support/storages/storages.js";
import { lookUpNotes } from "./look-up-notes.js";

const DAY = 86_400_000;
const BEGIN = Date.parse("2026-01-01T00:00:00Z");

const person = fc.constantFrom("a", "b", "c");
const PHONES = ["+4790000001", "+4790000002"] as const;
const CARDS = ["1", "2"] as const;
/** A value is sent, cleared, or left out. */
const values = fc.record(
  { phone: fc.constantFrom(...PHONES, undefined), card: fc.constantFrom(...CARDS, undefined) },
  { requiredKeys: [] },
);
const acts = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant("add" as const), who: person, values }) },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constantFrom("import" as const, "enrich" as const),
      rows: fc.array(fc.record({ who: person, values }), { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("rectify" as const), who: person, values }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("rectifyAll" as const), values }) },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constantFrom("erase" as const, "remove" as const, "restrict" as const, "lift" as const, "hold" as const),
      who: person,
    }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant("wait" as const), days: fc.constantFrom(1, 20, 200) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constantFrom("maintain" as const, "evolve" as const) }) },
);
type Act = typeof acts extends fc.Arbitrary<infer One> ? One : never;

const RUNS = { memory: 400, embedded: 15, server: 15 };

describeEachStorage("The look-up hashes of a dataset", (storage) => {
  const own = { encrypted: true, necessity: "Test" } as const;
  const text = z.string().max(20).optional();
  const { phone } = contact({ encrypted: true, lookUp: true }, "phone?");
  const common = { key: field(z.string().max(40), { necessity: "Test" }) };
  const card = field(text, { ...own, keep: "P30D" });

  /** Does acts on a dataset of its own, and compares its look-up hashes with the values that are held. */
  const carryOut = async (list: readonly Act[]): Promise<void> => {
    const id = freshId("law");
    const clock = { now: BEGIN };
    const now = () => new Date(clock.now);
    const [adapter, fieldKeys] = [storage.adapter(), memoryKeys()];
    const options = { storage: adapter, fieldKeys, now };
    const versions = [
      version(id, { ...common, phone, card: field(text, { ...own, lookUp: true, keep: "P30D" }) }),
      version(id, { ...common, phone: { ...phone, lookUp: false } as never, card }),
    ] as const;
    let [assignment, next]: readonly [Assignment, Assignment] = versions;
    let store: Store = await openStore({ ...options, assignments: [assignment] });

    const does = async (act: Act): Promise<void> => {
      const people = store.dataset(assignment);
      const subject = (who: string) => people.subject(input({ key: who }), { actor: "dpo:1" });
      const source = formOf(assignment);
      switch (act.does) {
        case "add":
          return void (await people.receive(input({ key: act.who, ...act.values }), { source }));
        case "import":
        case "enrich": {
          const map = { key: "key", phone: "phone", card: "card" } as never; // the fields are not known to the compiler
          const origin = { name: act.does, obtained: "from-third-party" } as const;
          const from = defineSource(assignment, {
            id: act.does,
            origin,
            map,
            enriches: act.does === "enrich",
          } as never);
          return void (await people.import(
            from,
            act.rows.map(({ who, values: sent }) => ({ key: who, ...sent })),
          ));
        }
        case "rectify":
          return void (await subject(act.who).receive(act.values, { source }));
        case "rectifyAll":
          return void (await people.rectify({} as never, input(act.values), { source }));
        case "erase":
          return void (await subject(act.who).erase());
        case "remove":
          return void (await subject(act.who).remove());
        case "restrict":
          return void (await subject(act.who).restrict());
        case "lift":
          return void (await subject(act.who).liftRestriction());
        case "hold":
          return void (await people.hold({
            subject: input({ key: act.who }),
            reason: "case:1",
            law: "Act",
            until: new Date(clock.now + 60 * DAY),
            actor: "dpo:1",
          }));
        case "wait":
          clock.now += act.days * DAY;
          return;
        case "maintain":
          return void (await store.maintain());
        case "evolve": {
          await store.close();
          const plan = await planOf({ ...options, assignments: [next] });
          await evolved(options, plan);
          [assignment, next] = [next, assignment];
          store = await openStore({ ...options, assignments: [assignment] });
        }
      }
    };

    for (const act of list) {
      await does(act);
      clock.now += 1_000;
    }
    try {
      await check(store, assignment);
      await store.maintain();
      await check(store, assignment);
    } finally {
      await store.close();
    }

    async function check(at: Store, of: Assignment): Promise<void> {
      const registration = (await adapter.registered([id])).get(id);
      const hash = pseudonymiser(Buffer.from(registration?.key ?? "", "hex"));
      const [alive, over]: [Set<string>, Set<string>] = [new Set(), new Set()];
      const holders = new Map<string, string[]>();
      const has = of.fields.phone?.lookUp === true;
      for (const who of has ? ["a", "b", "c"] : []) {
        const report = await at
          .dataset(of)
          .subject(input({ key: who }), { actor: "dpo:1" })
          .access();
        for (const one of report?.fields ?? []) {
          if (one.name === "key" || typeof one.value !== "string") continue;
          const isOver = one.keptUntil !== undefined && one.keptUntil.getTime() <= clock.now;
          const note = `${one.name}:${hash(["look-up", one.name, one.value])}:${report?.reference}`;
          (isOver ? over : alive).add(note);
          if (isOver) continue;
          const place = `${one.name} ${one.value}`;
          holders.set(place, [...(holders.get(place) ?? []), report?.reference ?? ""].sort());
        }
      }
      // values that are over, of people who are not there any more, or hidden, wait for the sweep
      const ids = (await lookUpNotes(adapter, id)).map((one) => one.id);
      expect(ids).toEqual(expect.arrayContaining([...alive]));
      if (list === swept.list) {
        const unexpected = ids.filter((one) => !alive.has(one) && !over.has(one));
        expect(unexpected).toEqual([]);
      }
      swept.list = list;
      for (const [name, some] of [
        ["phone", PHONES],
        ["card", CARDS],
      ] as const) {
        for (const value of has ? some : []) {
          const found = await at.person({ [name]: value }, { actor: "dpo:1" }).find();
          expect(found.map(({ reference }) => reference)).toEqual(holders.get(`${name} ${value}`) ?? []);
        }
      }
    }
  };
  /** The acts after which the dataset was checked once, and maintained. */
  const swept: { list?: readonly Act[] } = {};

  it("are those of the values that are held, after any acts, and find the people who have them", async () => {
    await fc.assert(fc.asyncProperty(fc.array(acts, { minLength: 1, maxLength: 14 }), carryOut), {
      numRuns: runs(RUNS[inject("kind")]) * (process.env.NIGHTLY === undefined ? 1 : 20),
    });
  });
});
