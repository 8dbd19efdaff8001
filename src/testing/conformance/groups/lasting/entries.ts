import { strict as assert } from "node:assert";
import type { Entry } from "../../../../storage/index.js";
import { type Group, identity, LATER, NOW } from "../../bench.js";

/** Checks of the notes that are kept beside records. */
export const entries: Group = {
  name: "notes",
  checks: {
    "keep JSON as it is, by kind and name, and replace what has the same": async (bench) => {
      const dataset = await bench.dataset();
      const [one, other]: Entry[] = [
        { kind: "source", id: "a", at: NOW, body: { name: "Å \u{1F600}", list: [1, null, { deep: true }] } },
        { kind: "source", id: "b", at: NOW, body: {} },
      ];
      assert.ok(one !== undefined && other !== undefined);
      const activity: Entry = { kind: "activity", id: "a", at: NOW, body: { title: "t" } };
      await dataset.run((transaction) => transaction.putEntries([other, one, activity]));
      const read = (kind: string, after?: string, limit = 10) =>
        dataset.run((transaction) => transaction.entries({ kind, limit, ...(after === undefined ? {} : { after }) }));
      assert.deepEqual(await read("source"), [one, other]);
      assert.deepEqual(await read("source", undefined, 1), [one]);
      assert.deepEqual(await read("source", "a"), [other]);
      assert.deepEqual(await read("activity"), [activity]);
      const later: Entry = { ...one, at: LATER, body: { name: "other" } };
      await dataset.run((transaction) => transaction.putEntries([later]));
      assert.deepEqual(await read("source"), [later, other]);
      await dataset.run((transaction) => transaction.removeEntries("source", ["a", "c"]));
      assert.deepEqual(await read("source"), [other]);
      assert.deepEqual(await read("activity"), [activity]);
    },
    "of a person go with the record, by removal and at the end of retention": async (bench) => {
      const dataset = await bench.dataset();
      const [removed, expired, stays] = [identity(), identity(), identity()];
      await dataset.put([
        { identity: removed },
        { identity: expired, expiresAt: NOW },
        { identity: stays, expiresAt: LATER },
      ]);
      const subjects = await dataset.run((transaction) => transaction.subjects([removed, expired, stays]));
      const notes = [...subjects.values()].map(
        (subject): Entry => ({ kind: "note", id: subject, at: NOW, subject, body: {} }),
      );
      await dataset.run((transaction) => transaction.putEntries(notes));
      const left = (subject?: string) =>
        dataset.run((transaction) =>
          transaction.entries({ kind: "note", limit: 10, ...(subject === undefined ? {} : { subject }) }),
        );
      assert.equal((await left()).length, 3);
      const own = subjects.get(stays) ?? "";
      assert.deepEqual(
        (await left(own)).map(({ id }) => id),
        [own],
      );
      await dataset.run((transaction) => transaction.remove(subjects.get(removed) ?? ""));
      await dataset.run((transaction) => transaction.removeExpired({ at: NOW, people: [], limit: 10 }));
      assert.deepEqual(
        (await left()).map(({ id }) => id),
        [own],
      );
    },
  },
};
