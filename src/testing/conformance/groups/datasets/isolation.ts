import { strict as assert } from "node:assert";
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { inspect } from "node:util";
import type { StorageTransaction } from "../../../../storage/index.js";
import {
  type Bench,
  canary,
  column,
  type DatasetBench,
  EVERY_REASON,
  event,
  everybody,
  FIELDS,
  type Group,
  identity,
  interrupted,
  LATER,
  NOW,
  type Person,
  record,
  WHOLE_TRAIL,
} from "../../bench.js";
import { bare, findTraces, namesIn, type Trace } from "../../dump.js";

/** A person who can be found in any place of storage. */
interface Marked extends Person {
  readonly identity: string;
  readonly subject: string;
  /** Texts that belong to this person and to nobody else. */
  readonly marks: readonly string[];
}

function marked(): Marked {
  const [fullName, detail, secret, reference] = [canary(), canary(), canary(), canary()];
  const [id, subject] = [identity(), randomUUID()];
  return {
    identity: id,
    subject,
    values: { key: canary(), fullName, details: { list: [detail] }, secret, balance: 1n, since: LATER, amount: 1 },
    evidence: [{ at: NOW, version: "2026-01", document: reference, intake: 0 }],
    marks: [fullName, detail, secret, reference, id, subject],
  };
}

/** Finds all places of storage that hold something of a person. */
async function left(bench: Bench, marks: readonly string[]): Promise<Trace[]> {
  return findTraces(await bench.subject.dump(), ...marks);
}

/** Makes sure that the dump shows a person. A dump that shows nothing would prove everything. */
async function assertShown(bench: Bench, dataset: DatasetBench, { marks }: Marked): Promise<void> {
  for (const dump of [await dataset.dump(), await bench.subject.dump()]) {
    for (const mark of marks) assert.notDeepEqual(findTraces(dump, mark), [], "the raw dump shows what was put");
  }
}

const exclusive = { mode: "exclusive" } as const;

/** Checks that no dataset can read, write or hold another's data. */
export const isolation: Group = {
  name: "isolation",
  checks: {
    "keeps a dataset's data in no other place": async (bench) => {
      const [a, b] = [await bench.dataset(), await bench.dataset()];
      const before = await b.dump();
      const person = marked();
      await a.put([person]);
      await a.run(async (transaction) => {
        await transaction.suppress({ identity: person.identity, reason: "erased", at: NOW });
        await transaction.append([event({ source: "crm" })]);
      });
      await assertShown(bench, a, person);
      assert.deepEqual(await b.dump(), before, "the other dataset is as it was");
      const [own, whole] = [await a.dump(), await bench.subject.dump()];
      for (const mark of person.marks) {
        assert.equal(
          findTraces(whole, mark).length,
          findTraces(own, mark).length,
          "nothing is kept outside the dataset",
        );
      }
    },
    "shows a dataset nothing of another": async (bench) => {
      const [a, b] = [await bench.dataset(), await bench.dataset()];
      const person = marked();
      const intake = await a.run((transaction) => transaction.addIntake("crm", NOW));
      await a.put([person]);
      await a.run(async (transaction) => {
        await transaction.suppress({ identity: person.identity, reason: "erased", at: NOW });
        await transaction.append([event()]);
      });
      const gone = marked();
      await a.put([gone]);
      await a.run((transaction) => transaction.remove(gone.subject), exclusive);
      await b.run(async (transaction) => {
        assert.equal(await transaction.find(person.identity), undefined);
        assert.equal((await transaction.subjects([person.identity])).size, 0);
        assert.equal(await transaction.count({ where: [], at: NOW }), 0);
        const fields = FIELDS.map(({ name }) => name);
        assert.deepEqual(await transaction.page({ where: [], at: NOW, fields, after: undefined, limit: 9 }), []);
        assert.deepEqual(await transaction.aggregate({ where: [], at: NOW, by: [], measures: [] }), []);
        assert.equal((await transaction.suppressed([person.identity])).size, 0);
        assert.deepEqual(await transaction.intakes([intake]), []);
        assert.deepEqual(await transaction.retiredKeys(9), []);
      });
      assert.equal((await b.trail()).length, 1);
    },
    "lets a dataset change nothing of another": async (bench) => {
      const [a, b] = [await bench.dataset(), await bench.dataset()];
      const [person, gone] = [marked(), marked()];
      await a.put([person, gone]);
      await a.run(async (transaction) => {
        await transaction.remove(gone.subject);
        await transaction.suppress({ identity: person.identity, reason: "erased", at: NOW });
      }, exclusive);
      const before = await a.dump();
      await b.run(async (transaction) => {
        await transaction.restrict(person.subject, NOW);
        await transaction.remove(person.subject);
        await transaction.removeExpired({ ...everybody(new Date("9999-01-01T00:00:00Z")), people: [person.identity] });
        await transaction.unsuppress([person.identity], EVERY_REASON);
        await transaction.dropRetiredKeys([gone.subject]);
      }, exclusive);
      // the same person may be held for both purposes; nothing connects the two records
      const [result] = await b.put([{ ...marked(), identity: person.identity }]);
      assert.equal(result?.outcome, "created");
      await b.run((transaction) => transaction.remove(result?.subject ?? ""), exclusive);
      assert.deepEqual(await a.dump(), before);
    },
    "shows a dataset nothing of another's transaction under way": async (bench) => {
      const [a, b] = [await bench.dataset(), await bench.dataset()];
      const on = bench.adapter.supports.multiProcess ? await bench.another() : bench.adapter;
      await b.put([{}]);
      const person = marked();
      const look = () =>
        b.run(
          async (transaction) => ({
            found: await transaction.find(person.identity),
            known: (await transaction.subjects([person.identity])).size,
            people: await transaction.count({ where: [], at: NOW }),
            suppressed: (await transaction.suppressed([person.identity])).size,
            events: (await transaction.trail({ ...WHOLE_TRAIL, acts: ["erased"] })).entries.length,
          }),
          { mode: "read", on },
        );
      const nothing = { found: undefined, known: 0, people: 1, suppressed: 0, events: 0 };
      let meanwhile: ReturnType<typeof look> | undefined;
      await interrupted((interrupt) =>
        a.run(async (transaction) => {
          await a.putIn(transaction, [person]);
          await transaction.suppress({ identity: person.identity, reason: "erased", at: NOW });
          await transaction.append([event({ act: "erased" })]);
          meanwhile = look();
          // an adapter that lets in one transaction at a time answers when this one has ended
          await Promise.race([meanwhile, pause(50)]);
          interrupt();
        }),
      );
      assert.deepEqual(await meanwhile, nothing);
      assert.deepEqual(await look(), nothing);
    },
    "holds while transactions of both overlap": async (bench) => {
      const [a, b] = [await bench.dataset(), await bench.dataset()];
      const put = (dataset: DatasetBench) => {
        const people = Array.from({ length: 20 }, marked);
        return dataset.put(people).then(() => people);
      };
      const both = await Promise.all([put(a), put(b), put(a), put(b)]);
      assert.deepEqual([await a.count(), await b.count()], [40, 40]);
      const [ofA, ofB] = [await a.dump(), await b.dump()];
      for (const [index, people] of both.entries()) {
        const elsewhere = index % 2 === 0 ? ofB : ofA;
        for (const { marks } of people) assert.deepEqual(findTraces(elsewhere, ...marks), []);
      }
    },
  },
};

/** Checks that nothing is left of people who were removed. */
export const erasure: Group = {
  name: "erasure",
  checks: {
    "leaves nothing of who was removed but a reference whose key is to be destroyed": async (bench) => {
      const dataset = await bench.dataset();
      const [gone, stays] = [marked(), marked()];
      await dataset.put([gone, stays]);
      await dataset.put([{ ...gone, values: { fullName: gone.values?.fullName ?? "" } }]);
      await assertShown(bench, dataset, gone);
      await dataset.run((transaction) => transaction.remove(gone.subject), exclusive);
      const rest = gone.marks.filter((mark) => mark !== gone.subject);
      assert.deepEqual(await left(bench, rest), []);
      await dataset.run((transaction) => transaction.dropRetiredKeys([gone.subject]));
      assert.deepEqual(await left(bench, [gone.subject]), []);
      await assertShown(bench, dataset, stays);
    },
    "leaves nothing of who has expired but a keyed hash that keeps them from coming back": async (bench) => {
      const dataset = await bench.dataset();
      const [gone, stays] = [marked(), marked()];
      await dataset.put([{ ...gone, expiresAt: NOW }, stays]);
      await assertShown(bench, dataset, gone);
      await dataset.run(async (transaction) => {
        await transaction.removeExpired(everybody(NOW));
        await transaction.dropRetiredKeys(await transaction.retiredKeys(9));
      });
      const rest = gone.marks.filter((mark) => mark !== gone.identity);
      assert.deepEqual(await left(bench, rest), []);
      await dataset.run((transaction) => transaction.unsuppress([gone.identity], ["expired"]));
      assert.deepEqual(await left(bench, gone.marks), []);
      await assertShown(bench, dataset, stays);
    },
    "leaves nothing of who was under restriction, or merged, or found by": async (bench) => {
      const dataset = await bench.dataset();
      const gone = marked();
      await dataset.put([gone]);
      await dataset.run(async (transaction) => {
        await transaction.restrict(gone.subject, NOW);
        await transaction.find(gone.identity);
        await transaction.restrict(gone.subject, undefined);
      });
      await dataset.put([{ ...marked(), identity: gone.identity }]);
      await dataset.run(async (transaction) => {
        await transaction.remove(gone.subject);
        await transaction.dropRetiredKeys([gone.subject]);
      }, exclusive);
      assert.deepEqual(await left(bench, gone.marks), []);
    },
    "leaves nothing of a value that was replaced or cleared": async (bench) => {
      const dataset = await bench.dataset();
      const person = marked();
      await dataset.put([person]);
      await assertShown(bench, dataset, person);
      const { identity: id, values = {} } = person;
      await dataset.put([{ identity: id, values: { fullName: "another", details: ["another"], secret: null } }]);
      const replaced = person.marks.slice(0, 3);
      assert.deepEqual(await left(bench, replaced), []);
      assert.equal((await dataset.find(id))?.values.since?.toString(), values.since?.toString());
    },
    "leaves nothing of who was taken off the suppression list": async (bench) => {
      const dataset = await bench.dataset();
      const id = identity();
      await dataset.run((transaction) => transaction.suppress({ identity: id, reason: "erased", at: NOW }));
      assert.notDeepEqual(await left(bench, [id]), []);
      await dataset.run((transaction) => transaction.unsuppress([id], EVERY_REASON));
      assert.deepEqual(await left(bench, [id]), []);
    },
    "remembers of an erased person nothing but their keyed hash": async (bench) => {
      const dataset = await bench.dataset();
      const gone = marked();
      await dataset.put([gone]);
      await dataset.run(async (transaction) => {
        await transaction.remove(gone.subject);
        await transaction.suppress({ identity: gone.identity, reason: "erased", at: NOW });
        await transaction.dropRetiredKeys([gone.subject]);
      }, exclusive);
      const rest = gone.marks.filter((mark) => mark !== gone.identity);
      assert.deepEqual(await left(bench, rest), []);
      const tables = new Set((await left(bench, [gone.identity])).map(({ table }) => table));
      assert.equal(tables.size, 1, "the keyed hash is kept in one place");
    },
  },
};

/** Lists each thing that a transaction can change. */
function steps(dataset: DatasetBench, held: Marked, fresh: Marked) {
  const retired = randomUUID();
  return [
    (transaction: StorageTransaction) => transaction.addIntake("crm", NOW),
    (transaction: StorageTransaction) => transaction.append([event({ act: "imported" })]),
    (transaction: StorageTransaction) => dataset.putIn(transaction, [{ ...fresh, identity: held.identity }]),
    (transaction: StorageTransaction) => dataset.putIn(transaction, [fresh, marked()]),
    (transaction: StorageTransaction) => transaction.restrict(held.subject, NOW),
    (transaction: StorageTransaction) => transaction.suppress({ identity: held.identity, reason: "erased", at: NOW }),
    (transaction: StorageTransaction) => transaction.unsuppress([held.identity], EVERY_REASON),
    (transaction: StorageTransaction) => transaction.remove(held.subject),
    (transaction: StorageTransaction) => transaction.dropRetiredKeys([held.subject, retired]),
    (transaction: StorageTransaction) => transaction.removeExpired(everybody(LATER)),
    (transaction: StorageTransaction) => transaction.append([event({ act: "erased" }), event()]),
  ];
}

/** Checks that storage holds all of a transaction, or nothing of it. */
export const atomicity: Group = {
  name: "atomicity",
  checks: {
    "leaves storage as it was, wherever a transaction breaks off": async (bench) => {
      const dataset = await bench.dataset();
      const [held, gone] = [marked(), marked()];
      await dataset.put([held, gone]);
      await dataset.run(async (transaction) => {
        await transaction.suppress({ identity: gone.identity, reason: "objected", at: NOW });
        await transaction.remove(gone.subject);
      }, exclusive);
      const before = await dataset.dump();
      const { length } = steps(dataset, held, marked());
      for (const mode of ["shared", "exclusive"] as const) {
        for (let last = 1; last <= length; last += 1) {
          await interrupted((interrupt) =>
            dataset.run(
              async (transaction) => {
                for (const step of steps(dataset, held, marked()).slice(0, last)) await step(transaction);
                interrupt();
              },
              { mode },
            ),
          );
          assert.deepEqual(await dataset.dump(), before, `${mode}, broken off after ${last} steps`);
        }
      }
    },
    "leaves nothing of a broken transaction to the next one, nor to readers": async (bench) => {
      const dataset = await bench.dataset();
      const person = marked();
      await interrupted((interrupt) =>
        dataset.run(async (transaction) => {
          await dataset.putIn(transaction, [person]);
          assert.notEqual(await transaction.find(person.identity), undefined, "a transaction sees what it wrote");
          await transaction.append([event()]);
          interrupt();
        }),
      );
      assert.deepEqual(await left(bench, person.marks), []);
      assert.equal(await dataset.find(person.identity), undefined);
      assert.deepEqual([await dataset.count(), (await dataset.trail()).length], [0, 1]);
      const [result] = await dataset.put([person]);
      assert.equal(result?.outcome, "created");
    },
    "keeps the record and the trail together": async (bench) => {
      const dataset = await bench.dataset();
      for (let round = 0; round < 6; round += 1) {
        const before = { people: await dataset.count(), events: (await dataset.trail()).length };
        const act = (interrupt: () => void) =>
          dataset.run(async (transaction) => {
            // a reader of another transaction must never see one without the other
            if (round % 2 === 0) await transaction.append([event()]);
            await dataset.putIn(transaction, [marked()]);
            if (round % 2 === 1) await transaction.append([event()]);
            if (round >= 3) interrupt();
          });
        if (round < 3) await act(() => undefined);
        else await interrupted(act);
        const added = round < 3 ? 1 : 0;
        assert.equal(await dataset.count(), before.people + added);
        assert.equal((await dataset.trail()).length, before.events + added);
      }
    },
    "breaks off where the work's own promise is rejected late": async (bench) => {
      const dataset = await bench.dataset();
      const before = await dataset.dump();
      await interrupted((interrupt) =>
        dataset.run(async (transaction) => {
          await dataset.putIn(transaction, [marked()]);
          await new Promise((resolve) => setTimeout(resolve, 20));
          await transaction.append([event()]);
          await new Promise((resolve) => setTimeout(resolve, 20));
          interrupt();
        }),
      );
      assert.deepEqual(await dataset.dump(), before);
    },
  },
};

/** Checks that storage has no place for anything that was not declared. */
export const undeclared: Group = {
  name: "undeclared data",
  checks: {
    "is not kept, under whatever name it comes": async (bench) => {
      const dataset = await bench.dataset();
      const person = marked();
      const [name, value] = [`undeclared${canary()}`, canary()];
      const names = [name, "_subject", "_identity", "__proto__", "at", `${name}"; --`];
      // the store never sends such values; an adapter that takes one must not keep it, and may refuse it
      const outcome = await dataset
        .run(async (transaction) => {
          const intake = await transaction.addIntake("crm", NOW);
          const one = record(dataset.layout, intake, person);
          const values = Object.defineProperties({ ...one.values }, ownProperties(names, value));
          const bad = Object.defineProperties({ ...one, values }, ownProperties([name, "_extra"], value));
          return transaction.put([bad], { create: true, renew: "changed" });
        })
        .then(
          () => "taken",
          () => "refused",
        );
      const whole = await bench.subject.dump();
      assert.deepEqual(findTraces(whole, value, name), []);
      if (outcome === "taken") await assertShown(bench, dataset, person);
    },
    "has no column and no key: a declared field is all that another one adds": async (bench) => {
      const places = async (fields: typeof FIELDS) => {
        const dataset = await bench.dataset(fields);
        const names = fields.map(({ name }) => name);
        const everything = marked();
        const values = Object.entries({ ...everything.values, active: true }).filter(([name]) => names.includes(name));
        await dataset.put([{ ...everything, values: Object.fromEntries(values) }]);
        await dataset.run((transaction) => transaction.suppress({ identity: identity(), reason: "erased", at: NOW }));
        await dataset.run((transaction) =>
          transaction.append([event({ source: "s", activity: "a", fields: ["key"] })]),
        );
        const own = bare(dataset.layout.id);
        return [...namesIn(await dataset.dump())].map((name) => bare(name).replaceAll(own, ""));
      };
      const encrypted = column("encrypted", "text", { encrypted: true });
      const technical = new Set(await places([...FIELDS.slice(0, 1), encrypted]));
      const added = (await places([...FIELDS, encrypted])).filter((name) => !technical.has(name));
      const declared = FIELDS.map(({ name }) => bare(name));
      // `list` stands in the nested value itself
      const strange = added.filter((name) => name !== "list" && !declared.some((field) => name.endsWith(field)));
      assert.deepEqual(strange, []);
    },
    "is in no error, whatever was wrong with it": async (bench) => {
      const dataset = await bench.dataset();
      const mark = canary();
      // the store sends none of these; an adapter may keep one, but an adapter that refuses it must not quote it
      const records = [
        { values: { fullName: `${mark}\0` } },
        { values: { fullName: `${mark}\ud800` } },
        { values: { amount: mark } },
        { values: { since: mark } },
        { identity: mark },
        { subject: mark },
        { evidence: [{ at: NOW, wording: `${mark}\0`, reference: mark, intake: 0 }] },
      ];
      const attempts = [
        ...[1, 60].flatMap((size) =>
          records.map((one) => () => dataset.put([one, ...Array.from({ length: size - 1 }, () => ({}))])),
        ),
        ...["amount", "since", "balance", "active"].map((field) => () => {
          const where = [{ field, op: "eq", value: mark }] as const;
          return dataset.run((transaction) => transaction.count({ where, at: NOW }));
        }),
        () => dataset.find(mark),
        () => dataset.run((transaction) => transaction.remove(mark)),
        () => dataset.run((transaction) => transaction.suppress({ identity: mark, reason: "erased", at: NOW })),
      ];
      for (const attempt of attempts) {
        const error = await attempt().then(
          () => undefined,
          (reason: unknown) => reason,
        );
        const shown = [inspect(error, { depth: 9, showHidden: true }), String(error)];
        if (error instanceof Error) shown.push(String(error.stack), inspect(error.cause, { depth: 9 }));
        assert.ok(!shown.some((text) => text.includes(mark)), "an error quotes what was to be kept");
      }
    },
    "is not left beside the trail: events hold nothing of a record": async (bench) => {
      const dataset = await bench.dataset();
      const person = marked();
      await dataset.run(async (transaction) => {
        await dataset.putIn(transaction, [person]);
        await transaction.append([event({ fields: ["key", "fullName"], counts: { created: 1 } })]);
      });
      const dump = await dataset.dump();
      for (const mark of person.marks.slice(0, 4)) {
        assert.equal(findTraces(dump, mark).length, 1, "a value is kept in one place");
      }
    },
  },
};

function ownProperties(names: readonly string[], value: string): PropertyDescriptorMap {
  const property = { value, enumerable: true, writable: true, configurable: true };
  return Object.defineProperties(
    {},
    Object.fromEntries(names.map((name) => [name, { value: property, enumerable: true }])),
  ) as PropertyDescriptorMap; // the descriptors that were just made
}
