import { strict as assert } from "node:assert";
import { randomUUID } from "node:crypto";
import type { PutOptions, StoredValues } from "../../../../storage/index.js";
import { FIELDS, type Group, hold, identity, LATER, NOW, type Person, record } from "../../bench.js";

const soon = new Date("2026-03-02T00:00:00.001Z");

/** Checks of creating and merging records. */
export const put: Group = {
  name: "put",
  checks: {
    "creates records with all that was sent, and when": async (bench) => {
      const dataset = await bench.dataset();
      const [id, subject] = [identity(), randomUUID()];
      const [intake, results] = await dataset.run(async (transaction) => {
        const number = await transaction.addIntake("crm", NOW);
        const one = record(dataset.layout, number, { identity: id, subject, values: { key: "a", amount: 1 } });
        // its schema filled it in, so that it is neither sent nor absent
        const origins = dataset.layout.fields.map(({ name }, index) =>
          name === "active" ? 0 : (one.origins[index] ?? null),
        );
        const filled = { ...one, origins, values: { ...one.values, active: false } };
        return [number, await transaction.put([filled], { create: true, renew: "never" })] as const;
      });
      assert.deepEqual(results, [{ outcome: "created", subject }]);
      const values = Object.fromEntries(FIELDS.map(({ name }) => [name, null]));
      assert.deepEqual(await dataset.find(id), {
        subject,
        values: { ...values, key: "a", amount: 1, active: false },
        origins: FIELDS.map(({ name }) => (name === "active" ? 0 : ["key", "amount"].includes(name) ? intake : null)),
        collectedAt: NOW,
        updatedAt: NOW,
        expiresAt: LATER,
        contactedAt: undefined,
        restrictedAt: undefined,
        restriction: undefined,
        heldUntil: undefined,
        endedAt: undefined,
        remembered: undefined,
        evidence: [],
      });
    },
    "merges what was sent, and leaves the rest alone": async (bench) => {
      const dataset = await bench.dataset();
      const [id, subject] = [identity(), randomUUID()];
      const values = { key: "a", fullName: "first", amount: 1, active: true };
      await dataset.put([{ identity: id, subject, values }]);
      const before = await dataset.find(id);
      const [intake, results] = await dataset.run(async (transaction) => {
        const number = await transaction.addIntake("form", soon);
        const sent = { key: "a", fullName: null, amount: 2, active: false, since: NOW };
        const one = record(dataset.layout, number, { identity: id, values: sent, at: soon });
        // `active` was filled in, and `since` is among the values but was not sent
        const origins = dataset.layout.fields.map(({ name }, index) => {
          if (name === "active") return 0;
          return name === "since" ? null : (one.origins[index] ?? null);
        });
        return [number, await transaction.put([{ ...one, origins }], { create: true, renew: "never" })] as const;
      });
      assert.deepEqual(results, [{ outcome: "merged", subject }]);
      const after = await dataset.find(id);
      assert.deepEqual(after?.values, { ...before?.values, fullName: null, amount: 2, active: true, since: null });
      // a value that is held already came with the intake that brought it
      const brought = ["fullName", "amount"];
      assert.deepEqual(
        after?.origins,
        FIELDS.map(({ name }, index) => (brought.includes(name) ? intake : before?.origins[index])),
      );
      assert.deepEqual([after?.collectedAt, after?.updatedAt], [NOW, soon]);
    },
    "moves the moment of expiry if it is to, and to a later one only": async (bench) => {
      const dataset = await bench.dataset();
      const id = identity();
      await dataset.put([{ identity: id, values: { amount: 0 } }]);
      const put = async (amount: number, expiresAt: Date, options: Partial<PutOptions>) => {
        await dataset.put([{ identity: id, values: { amount }, expiresAt }], options);
        return (await dataset.find(id))?.expiresAt;
      };
      const muchLater = new Date(LATER.getTime() + 1);
      assert.deepEqual(await put(1, muchLater, { renew: "never" }), LATER);
      assert.deepEqual(await put(2, soon, { renew: "changed" }), LATER);
      assert.deepEqual(await put(3, muchLater, { renew: "changed", create: false }), muchLater);
    },
    "moves the moment of expiry to a later one, changed or not, where evidence is newer": async (bench) => {
      const dataset = await bench.dataset();
      for (const many of [1, 80]) {
        const people = Array.from({ length: many }, () => ({ identity: identity(), values: { amount: 1 } }));
        const put = async (amount: number, expiresAt: Date) => {
          const some = people.map((one) => ({ ...one, values: { amount }, expiresAt }));
          await dataset.put(some, { renew: "later" });
          return (await dataset.find(people[0]?.identity ?? ""))?.expiresAt;
        };
        assert.deepEqual(await put(1, LATER), LATER);
        assert.deepEqual(await put(1, soon), LATER);
        assert.deepEqual(await put(2, soon), LATER);
        const muchLater = new Date(LATER.getTime() + 1);
        assert.deepEqual(await put(2, muchLater), muchLater);
      }
    },
    "takes a value that is held already for no change": async (bench) => {
      const dataset = await bench.dataset();
      const latest = new Date(LATER.getTime() + 1);
      const values = { key: "a", amount: 1, since: NOW, balance: 5n, details: { a: [1], b: "x" }, fullName: null };
      for (const many of [1, 80]) {
        const people = Array.from({ length: many }, () => ({ identity: identity(), values }));
        await dataset.put(people);
        const [one = { identity: "" }] = people;
        const before = await dataset.find(one.identity);
        const again = { ...values, details: { b: "x", a: [1] } };
        await dataset.put(
          people.map((person) => ({ ...person, values: again, at: soon, expiresAt: latest })),
          { renew: "changed" },
        );
        const after = await dataset.find(one.identity);
        assert.deepEqual(after?.origins, before?.origins);
        assert.deepEqual([after?.updatedAt, after?.expiresAt], [NOW, LATER]);
        // the field that changes alone has the new origin
        await dataset.put(
          people.map((person) => ({ ...person, values: { ...again, amount: 2 }, at: soon, expiresAt: latest })),
          { renew: "changed" },
        );
        const changed = await dataset.find(one.identity);
        const isSame = FIELDS.map((_, index) => changed?.origins[index] === before?.origins[index]);
        assert.deepEqual(
          isSame,
          FIELDS.map(({ name }) => name !== "amount"),
        );
        assert.deepEqual([changed?.updatedAt, changed?.expiresAt], [soon, latest]);
      }
    },
    "moves the moment of expiry by one field if it is to, changed or not": async (bench) => {
      const dataset = await bench.dataset();
      for (const many of [1, 80]) {
        const people = Array.from({ length: many }, () => ({ identity: identity() }));
        const put = async (values: StoredValues, expiresAt: Date) => {
          const some = people.map((one) => ({ ...one, values, expiresAt }));
          await dataset.put(some, { renew: { sent: "since" } });
          return (await dataset.find(people[0]?.identity ?? ""))?.expiresAt;
        };
        assert.deepEqual(await put({ since: NOW, amount: 1 }, LATER), LATER);
        assert.deepEqual(await put({ amount: 2 }, soon), LATER);
        assert.deepEqual(await put({ since: NOW }, soon), soon);
      }
    },
    "leaves records alone whose time is over, and tells no reference": async (bench) => {
      const dataset = await bench.dataset();
      const [due, held] = [identity(), identity()];
      await dataset.put([due, held].map((one) => ({ identity: one, values: { amount: 1 }, expiresAt: NOW })));
      await dataset.run((transaction) => transaction.hold(hold(), { identity: held }), { mode: "exclusive" });
      const before = [await dataset.find(due), await dataset.find(held)];
      for (const create of [true, false]) {
        const people = [due, held].map((one) => ({ identity: one, subject: randomUUID(), values: { amount: 2 } }));
        const results = await dataset.put(people, { create, compare: { fields: ["amount"], refuses: true } });
        assert.deepEqual(
          results,
          people.map(({ subject }) => ({ outcome: "kept", subject })),
        );
        assert.deepEqual([await dataset.find(due), await dataset.find(held)], before);
      }
    },
    "writes to people already held only, if it is to": async (bench) => {
      const dataset = await bench.dataset();
      const [held, stranger] = [identity(), identity()];
      await dataset.put([{ identity: held, values: { amount: 1, fullName: "stays" } }]);
      const people = [
        { identity: stranger, values: { amount: 2 } },
        { identity: held, values: { amount: 2 } },
      ];
      const results = await dataset.put(people, { create: false });
      assert.deepEqual(
        results.map(({ outcome }) => outcome),
        ["absent", "merged"],
      );
      assert.equal(await dataset.find(stranger), undefined);
      const { amount, fullName } = (await dataset.find(held))?.values ?? {};
      assert.deepEqual([amount, fullName, await dataset.count()], [2, "stays", 1]);
    },
    "tells in which compared fields a merge contradicts what is held, one by one and many at once": async (bench) => {
      const dataset = await bench.dataset();
      for (const many of [0, 80]) {
        const held = {
          fullName: "first",
          amount: 1,
          active: true,
          since: NOW,
          balance: 10n ** 20n,
          details: { b: [1], a: "x" },
        };
        const people = Array.from({ length: many + 4 }, () => identity());
        const [same = "", other = "", part = "", fresh = "", ...rest] = people;
        await dataset.put([same, other, part, ...rest].map((one) => ({ identity: one, values: held })));
        const fields = ["amount", "active", "since", "balance", "details", "secret", "fullName"];
        const sent = { ...held, details: { a: "x", b: [1] } };
        const values = [
          { identity: same, values: sent },
          {
            identity: other,
            values: { ...sent, amount: 2, balance: 1n, details: { a: "x", b: [2] }, fullName: "second" },
          },
          // an absent value contradicts nothing, on either side
          { identity: part, values: { amount: null, secret: "y", since: soon } },
          { identity: fresh, values: sent },
          ...rest.map((one) => ({ identity: one, values: { amount: 1 } })),
        ];
        const results = await dataset.put(values, { compare: { fields, refuses: false } });
        const told = results.map(({ outcome, conflicts }) => ({ outcome, conflicts: [...(conflicts ?? [])].sort() }));
        assert.deepEqual(told.slice(0, 4), [
          { outcome: "merged", conflicts: [] },
          { outcome: "merged", conflicts: ["amount", "balance", "details", "fullName"] },
          { outcome: "merged", conflicts: ["since"] },
          { outcome: "created", conflicts: [] },
        ]);
        assert.ok(told.slice(4).every(({ outcome, conflicts }) => outcome === "merged" && conflicts.length === 0));
        assert.equal((await dataset.find(other))?.values.amount, 2);
        const [uncompared] = await dataset.put([{ identity: other, values: { amount: 3, active: false } }], {
          compare: { fields: ["active"], refuses: false },
        });
        assert.deepEqual(uncompared?.conflicts, ["active"]);
        const [unasked] = await dataset.put([{ identity: other, values: { amount: 4 } }]);
        assert.equal(unasked?.conflicts, undefined);
      }
    },
    "leaves records unwritten that contradict what is held, where it is to": async (bench) => {
      const dataset = await bench.dataset();
      for (const many of [0, 80]) {
        for (const create of [true, false]) {
          const people = Array.from({ length: many + 2 }, () => identity());
          const [same = "", other = "", ...rest] = people;
          await dataset.put(people.map((one) => ({ identity: one, values: { amount: 1 } })));
          const before = await dataset.find(other);
          const subject = randomUUID();
          const evidence = [{ at: soon, version: "w", document: undefined, intake: 0 }];
          const results = await dataset.put(
            [
              { identity: same, values: { amount: 1, fullName: "a" } },
              { identity: other, subject, values: { amount: 2, fullName: "a" }, at: soon, evidence },
              ...rest.map((one) => ({ identity: one, values: { amount: 1 } })),
            ],
            { create, compare: { fields: ["amount"], refuses: true } },
          );
          assert.equal(results[0]?.outcome, "merged");
          assert.deepEqual(results[1], { outcome: "conflicting", subject, conflicts: ["amount"] });
          assert.ok(results.slice(2).every(({ outcome }) => outcome === "merged"));
          assert.deepEqual(await dataset.find(other), before);
          assert.equal((await dataset.find(same))?.values.fullName, "a");
        }
      }
    },
    "says of nobody that they are restricted who is not held": async (bench) => {
      const dataset = await bench.dataset();
      for (const many of [1, 80]) {
        const people = Array.from({ length: many }, () => ({ identity: identity() }));
        const results = await dataset.put(people, { create: false });
        assert.ok(results.every(({ outcome }) => outcome === "absent"));
      }
    },
    "finds records under other identities once they are moved, and leaves all else of them": async (bench) => {
      const dataset = await bench.dataset();
      const [before, after, taken, other, nobody] = [identity(), identity(), identity(), identity(), identity()];
      const evidence = [{ at: NOW, version: "w", document: undefined, intake: 0 }];
      await dataset.put([
        { identity: before, values: { fullName: "moved" }, evidence },
        { identity: taken, values: { fullName: "taken" } },
        { identity: other, values: { fullName: "other" } },
      ]);
      const moved = await dataset.find(before);
      await dataset.run((transaction) => transaction.restrict(moved?.subject ?? "", NOW));
      await dataset.run((transaction) =>
        transaction.reidentify([
          { from: before, to: after },
          { from: other, to: taken },
          { from: nobody, to: identity() },
        ]),
      );
      await dataset.run((transaction) => transaction.reidentify([]));
      const restriction = { ground: undefined, reviewAt: undefined };
      assert.deepEqual(await dataset.find(after), { ...moved, restrictedAt: NOW, restriction });
      assert.equal(await dataset.find(before), undefined);
      assert.equal((await dataset.find(other))?.values.fullName, "other");
      assert.equal((await dataset.find(taken))?.values.fullName, "taken");
      assert.deepEqual(
        [...(await dataset.run((transaction) => transaction.subjects([before, after])))],
        [[after, moved?.subject]],
      );
      const [again] = await dataset.put([{ identity: before }]);
      assert.equal(again?.outcome, "created");
      await dataset.run((transaction) => transaction.remove(moved?.subject ?? ""));
      assert.equal(await dataset.find(after), undefined);
    },
    "leaves records under restriction alone": async (bench) => {
      const dataset = await bench.dataset();
      const [id, subject] = [identity(), randomUUID()];
      await dataset.put([{ identity: id, subject, values: { amount: 1 } }]);
      await dataset.run((transaction) => transaction.restrict(subject, soon));
      const before = await dataset.find(id);
      for (const create of [true, false]) {
        for (const refuses of [true, false]) {
          const compare = { fields: ["amount"], refuses };
          const [result] = await dataset.put([{ identity: id, values: { amount: 2 }, at: soon }], { create, compare });
          assert.deepEqual([result?.outcome, result?.conflicts], ["restricted", undefined]);
        }
        assert.deepEqual(await dataset.find(id), before);
      }
    },
    "tells references of people whom it wrote to, and of nobody else": async (bench) => {
      const dataset = await bench.dataset();
      const [held, restricted, stranger] = [identity(), identity(), identity()];
      const references = { held: randomUUID(), restricted: randomUUID() };
      await dataset.put([
        { identity: held, subject: references.held },
        { identity: restricted, subject: references.restricted },
      ]);
      await dataset.run((transaction) => transaction.restrict(references.restricted, NOW));
      for (const create of [false, true]) {
        const people = [held, restricted, stranger].map((one) => ({ identity: one, subject: randomUUID() }));
        const results = await dataset.put(people, { create });
        const [, second, third] = people;
        assert.deepEqual(results, [
          { outcome: "merged", subject: references.held },
          { outcome: "restricted", subject: second?.subject },
          { outcome: create ? "created" : "absent", subject: third?.subject },
        ]);
        assert.equal((await dataset.find(restricted))?.subject, references.restricted);
      }
    },
    "tells apart people whose identities differ in one digit, and their references": async (bench) => {
      const dataset = await bench.dataset();
      const digits = [..."0123456789abcdef"];
      const id = identity();
      const places = [0, 7, 8, 15, 17, 31];
      const ids = places.flatMap((place) => digits.map((one) => id.slice(0, place) + one + id.slice(place + 1)));
      const people = [...new Set(ids)].map((one) => {
        const subject = one.replace(/^(.{8})(.{4}).(.{3}).(.{3})/, "$1-$2-4$3-8$4-");
        return { identity: one, subject, values: { fullName: one } };
      });
      const results = await dataset.put(people);
      assert.ok(results.every(({ outcome }) => outcome === "created"));
      const [gone] = people;
      await dataset.run((transaction) => transaction.remove(gone?.subject ?? ""), { mode: "exclusive" });
      const found = await dataset.run((transaction) =>
        Promise.all(people.map((one) => transaction.find(one.identity))),
      );
      assert.deepEqual(
        found.map((one) => one?.values.fullName),
        [undefined, ...people.slice(1).map((one) => one.identity)],
      );
    },
    "tells the outcomes in the order given": async (bench) => {
      const dataset = await bench.dataset();
      const people = Array.from({ length: 40 }, (_, index): Person & { readonly identity: string } => ({
        identity: identity(),
        subject: randomUUID(),
        values: { amount: index },
      }));
      const held = people.filter((_, index) => index % 2 === 0);
      const restricted = people.filter((_, index) => index % 4 === 0);
      await dataset.put([...held].reverse());
      await dataset.run(async (transaction) => {
        for (const { subject = "" } of restricted) await transaction.restrict(subject, NOW);
      });
      const again = people.map((person) => ({ ...person, subject: randomUUID() }));
      for (const create of [false, true]) {
        const missing = create ? "created" : "absent";
        const results = await dataset.put(again, { create });
        assert.deepEqual(
          results.map(({ outcome }) => outcome),
          people.map((_, index) => (index % 4 === 0 ? "restricted" : index % 4 === 2 ? "merged" : missing)),
        );
        for (const [index, { outcome, subject }] of results.entries()) {
          if (outcome === "merged") assert.equal(subject, people[index]?.subject);
          if (outcome === "created") assert.equal(subject, again[index]?.subject);
        }
      }
    },
    "changes nothing more when the same is put again": async (bench) => {
      const dataset = await bench.dataset();
      const people = Array.from({ length: 5 }, (_, index) => ({
        identity: identity(),
        values: { amount: index },
        evidence: [{ at: NOW, version: "v1", document: undefined, intake: 0 }],
      }));
      await dataset.put(people);
      const seen = async () => ({ rows: await dataset.pages(2, ["key", "amount"]), people: await dataset.count() });
      const before = await seen();
      const results = await dataset.put(people);
      assert.deepEqual(
        results.map(({ outcome }) => outcome),
        people.map(() => "merged"),
      );
      assert.deepEqual(await seen(), before);
      for (const { identity: id } of people) assert.equal((await dataset.find(id))?.evidence.length, 1);
    },
    ...Object.fromEntries(
      [0, 1, 2, 999, 1_000, 1_001, 10_000].map(
        (size) =>
          [
            `keeps each of a batch of ${size}`,
            async (bench) => {
              const dataset = await bench.dataset();
              const people = Array.from({ length: size }, (_, index) => ({
                identity: identity(),
                subject: randomUUID(),
                values: { key: `k${index}`, amount: index },
              }));
              for (const outcome of ["created", "merged"]) {
                // a person who is held keeps their reference, whatever reference comes
                const again = people.map((person) => ({ ...person, subject: randomUUID() }));
                const results = await dataset.put(outcome === "created" ? people : again);
                assert.equal(results.length, size);
                assert.ok(
                  results.every((one, index) => one.outcome === outcome && one.subject === people[index]?.subject),
                );
                assert.equal(await dataset.count(), size);
              }
              const rows = await dataset.pages(1_000, ["amount"]);
              assert.deepEqual(
                rows.map(({ values: { amount } }) => Number(amount)).sort((left, right) => left - right),
                people.map((_, index) => index),
              );
              const expected = new Map<string, number>(people.map(({ subject, values }) => [subject, values.amount]));
              assert.ok(rows.every(({ subject, values: { amount } }) => expected.get(subject) === amount));
              const known = await dataset.run((transaction) =>
                transaction.subjects(people.map((person) => person.identity)),
              );
              assert.equal(known.size, size);
              assert.ok(people.every((person) => known.get(person.identity) === person.subject));
            },
          ] satisfies [string, Group["checks"][string]],
      ),
    ),
    "knows who is held, under restriction or past their time too": async (bench) => {
      const dataset = await bench.dataset();
      const [usual, restricted, expired] = [identity(), identity(), identity()];
      await dataset.put([{ identity: usual }, { identity: restricted }, { identity: expired, expiresAt: NOW }]);
      await dataset.run(async (transaction) => {
        const subject = (await transaction.subjects([restricted])).get(restricted) ?? "";
        await transaction.restrict(subject, NOW);
      });
      const known = await dataset.run((transaction) => transaction.subjects([identity(), expired, usual, restricted]));
      assert.deepEqual(new Set(known.keys()), new Set([usual, restricted, expired]));
      assert.equal((await dataset.run((transaction) => transaction.subjects([]))).size, 0);
      assert.equal(known.get(restricted), (await dataset.find(restricted))?.subject);
    },
    "finds people by their references, those under restriction too, and nobody whose time is over": async (bench) => {
      const [dataset, other] = [await bench.dataset(), await bench.dataset()];
      const [usual, restricted, expired, gone] = [identity(), identity(), identity(), identity()];
      await other.put([{ identity: identity() }]);
      await dataset.put([
        { identity: usual },
        { identity: restricted },
        { identity: expired, expiresAt: NOW },
        { identity: gone },
      ]);
      const known = await dataset.run((transaction) => transaction.subjects([usual, restricted, expired, gone]));
      const subjects = [...known.values()];
      const foreign = await other.pages(10, ["amount"]);
      await dataset.run(
        async (transaction) => {
          await transaction.restrict(known.get(restricted) ?? "", NOW);
          await transaction.remove(known.get(gone) ?? "");
        },
        { mode: "exclusive" },
      );
      const asked = [...subjects, randomUUID(), ...foreign.map(({ subject }) => subject)];
      const found = await dataset.run((transaction) => transaction.identities(asked, NOW));
      assert.deepEqual(found, new Map([usual, restricted].map((one) => [known.get(one) ?? "", one])));
      assert.equal((await dataset.run((transaction) => transaction.identities([], NOW))).size, 0);
      const before = new Date(NOW.getTime() - 1);
      assert.equal((await dataset.run((transaction) => transaction.identities(subjects, before))).size, 3);
    },
  },
};
