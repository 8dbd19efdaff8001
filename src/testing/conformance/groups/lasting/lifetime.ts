import { strict as assert } from "node:assert";
import { randomUUID } from "node:crypto";
import type { Restriction, Suppression } from "../../../../storage/index.js";
import { type DatasetBench, everybody, type Group, hold, identity, LATER, NOW, type Person } from "../../bench.js";

const EARLIER = new Date(NOW.getTime() - 1_000);
const SOON = new Date(NOW.getTime() + 1_000);

function somebody(parts: Person = {}): Person & { readonly identity: string; readonly subject: string } {
  return { identity: identity(), subject: randomUUID(), ...parts };
}

/** Checks of what moves and marks the end of a record: contact, restriction, its end, and the bar behind it. */
export const lifetime: Group = {
  name: "contact, restriction and end",
  checks: {
    "a contact is noted with its moment of expiry, and an earlier one changes nothing": async (bench) => {
      const dataset = await bench.dataset();
      const [person, other] = [somebody(), somebody()];
      await dataset.put([person, other]);
      const before = await dataset.find(other.identity);
      const contacted = async (at: Date, expiresAt?: Date) => {
        await dataset.run((transaction) => transaction.contact(person.subject, at, expiresAt));
        const found = await dataset.find(person.identity);
        return [found?.contactedAt, found?.expiresAt];
      };
      assert.deepEqual(await contacted(NOW), [NOW, LATER]);
      assert.deepEqual(await contacted(EARLIER, SOON), [NOW, LATER]);
      assert.deepEqual(await contacted(NOW, SOON), [NOW, LATER], "the moment is not new");
      assert.deepEqual(await contacted(SOON, SOON), [SOON, SOON]);
      assert.deepEqual(await contacted(LATER), [LATER, SOON]);
      const found = await dataset.find(person.identity);
      assert.deepEqual([found?.collectedAt, found?.updatedAt], [NOW, NOW]);
      assert.deepEqual(await dataset.find(other.identity), before);
      await dataset.run((transaction) => transaction.contact(randomUUID(), NOW, SOON));
    },
    "a restriction has its ground and the date of its review, until it is lifted": async (bench) => {
      const dataset = await bench.dataset();
      const person = somebody();
      await dataset.put([person]);
      const restricted = async (at: Date | undefined, restriction?: Restriction) => {
        await dataset.run((transaction) => transaction.restrict(person.subject, at, restriction));
        const found = await dataset.find(person.identity);
        return { at: found?.restrictedAt, restriction: found?.restriction };
      };
      const none = { ground: undefined, reviewAt: undefined };
      const full = { ground: "accuracy-contested", reviewAt: LATER };
      assert.deepEqual(await restricted(NOW, full), { at: NOW, restriction: full });
      const ground = { ground: "objection-pending", reviewAt: undefined };
      assert.deepEqual(await restricted(EARLIER, ground), { at: EARLIER, restriction: ground });
      assert.deepEqual(await restricted(NOW), { at: NOW, restriction: none });
      const review = { ground: undefined, reviewAt: SOON };
      assert.deepEqual(await restricted(NOW, review), { at: NOW, restriction: review });
      assert.deepEqual(await restricted(undefined, full), { at: undefined, restriction: undefined });
      assert.deepEqual(await restricted(NOW), { at: NOW, restriction: none }, "nothing of before comes back");
    },
    "a restriction keeps from removal, also those named, until it is lifted": async (bench) => {
      const dataset = await bench.dataset();
      const person = somebody({ expiresAt: NOW });
      await dataset.put([person]);
      const remove = () =>
        dataset.run((transaction) => transaction.removeExpired({ ...everybody(LATER), people: [person.identity] }));
      await dataset.run((transaction) => transaction.restrict(person.subject, NOW));
      assert.equal(await remove(), 0);
      const identities = () => dataset.run((transaction) => transaction.identities([person.subject], LATER));
      assert.deepEqual(await identities(), new Map([[person.subject, person.identity]]));
      await dataset.run((transaction) => transaction.restrict(person.subject, undefined));
      assert.deepEqual(await identities(), new Map());
      assert.equal(await remove(), 1);
    },
    "a record that is ended is not used, and goes when nothing keeps it any more": async (bench) => {
      const dataset = await bench.dataset();
      const [ended, over, other] = [somebody(), somebody({ expiresAt: EARLIER }), somebody()];
      await dataset.put([ended, over, other]);
      const state = async ({ identity: id }: { readonly identity: string }) => {
        const found = await dataset.find(id);
        return [found?.endedAt, found?.expiresAt];
      };
      await dataset.run((transaction) => transaction.hold(hold({ until: SOON }), { where: [] }), { mode: "exclusive" });
      const end = (subject: string, at: Date) => dataset.run((transaction) => transaction.end(subject, at));
      await end(ended.subject, NOW);
      assert.deepEqual(await state(ended), [NOW, NOW]);
      await end(ended.subject, SOON);
      assert.deepEqual(await state(ended), [NOW, NOW], "it has ended once");
      // an end moves the moment of expiry to earlier alone
      await end(over.subject, NOW);
      assert.deepEqual(await state(over), [NOW, EARLIER]);
      await end(randomUUID(), NOW);
      assert.deepEqual(await state(other), [undefined, LATER]);
      assert.equal(await dataset.count(NOW), 1);
      const [put] = await dataset.put([{ identity: ended.identity, values: { amount: 1 }, at: SOON }]);
      assert.equal(put?.outcome, "kept");
      const remove = (at: Date) => dataset.run((transaction) => transaction.removeExpired(everybody(at)));
      assert.equal(await remove(NOW), 0);
      assert.equal(await remove(SOON), 2);
      // they are on the list for the reason of their end, if for any
      assert.deepEqual(await listed(dataset, [ended.identity, over.identity]), []);
    },
    "who has expired is barred from the moment at which retention ended": async (bench) => {
      const dataset = await bench.dataset();
      const people = [EARLIER, NOW, SOON].map((expiresAt) => somebody({ expiresAt }));
      const [first, second, third] = people as [
        Person & { identity: string },
        Person & { identity: string },
        Person & { identity: string },
      ];
      const known: Suppression = { identity: second.identity, reason: "expired", at: SOON };
      const objected: Suppression = { identity: first.identity, reason: "objected", at: LATER };
      const before: Suppression = { identity: first.identity, reason: "expired", at: new Date(0) };
      await dataset.put(people);
      await dataset.run(async (transaction) => {
        for (const one of [known, before, objected]) await transaction.suppress(one);
        // named and others, since an adapter may remove them in two ways
        const removed = await transaction.removeExpired({ ...everybody(NOW), people: [second.identity] });
        assert.equal(removed, 2);
      });
      assert.deepEqual(await listed(dataset, [first.identity]), [
        objected,
        { identity: first.identity, reason: "expired", at: EARLIER },
      ]);
      assert.deepEqual(await listed(dataset, [second.identity]), [known], "the later moment counts");
      assert.deepEqual(await listed(dataset, [third.identity]), []);
      // a person who is removed otherwise is on no list
      await dataset.run((transaction) => transaction.remove(third.subject ?? ""), { mode: "exclusive" });
      assert.deepEqual(await listed(dataset, [third.identity]), []);
    },
    "the clock is that of storage": async (bench) => {
      const first = await bench.adapter.clock();
      const second = await bench.adapter.clock();
      assert.ok(first instanceof Date && second >= first, "it does not run backwards");
      assert.ok(Math.abs(second.getTime() - Date.now()) < 86_400_000, "it tells today's time");
    },
  },
};

async function listed(dataset: DatasetBench, identities: readonly string[]): Promise<readonly Suppression[]> {
  const known = await dataset.run((transaction) => transaction.suppressed(identities));
  return [...known.values()].flat();
}
