import { strict as assert } from "node:assert";
import { randomBytes } from "node:crypto";
import type { KeptNote, StoreNote } from "../../../../storage/index.js";
import { type Group, LATER, NOW } from "../../bench.js";
import { findTraces } from "../../dump.js";

/** The number of callers who try the same at once. */
const AT_ONCE = 8;
const BEFORE = new Date(NOW.getTime() - 1);

/** Makes a note of a kind that no other check uses. */
function note(parts: Partial<StoreNote> = {}): StoreNote {
  return { kind: `kind-${randomBytes(6).toString("hex")}`, id: "a", at: NOW, body: { title: "t" }, ...parts };
}

/** Checks of the notes of the whole store. */
export const storeNotes: Group = {
  name: "notes of the store",
  checks: {
    "keep JSON as it is, by kind and name, and never replace what is there by a new one": async ({
      adapter: { notes },
    }) => {
      const one = note({ body: { name: "Å \u{1F600}", list: [1, null, { deep: true }] }, expiresAt: LATER });
      const other = { ...note(), id: one.id };
      assert.deepEqual([await notes.put(one), await notes.put(other)], [true, true]);
      assert.equal(await notes.put({ ...one, body: {}, at: LATER }), false, "there is one of this kind and name");
      const kept: KeptNote = { ...one, version: 1 };
      assert.deepEqual(await notes.find(one.kind, one.id), kept);
      assert.deepEqual(await notes.find(other.kind, one.id), { ...other, version: 1 });
      assert.equal(await notes.find(one.kind, "b"), undefined);
      assert.deepEqual(await notes.take(one.kind, one.id), kept);
      assert.equal(await notes.find(one.kind, one.id), undefined);
      assert.deepEqual(await notes.find(other.kind, other.id), { ...other, version: 1 }, "of another kind");
    },
    "are replaced only in the version that was read": async ({ adapter: { notes } }) => {
      const one = note({ expiresAt: LATER });
      const { expiresAt: _, ...next } = { ...one, at: LATER, body: { title: "next" } };
      assert.equal(await notes.replace(one, 1), false, "there is none yet");
      await notes.put(one);
      assert.equal(await notes.replace(next, 2), false);
      assert.deepEqual(await notes.find(one.kind, one.id), { ...one, version: 1 });
      assert.equal(await notes.replace(next, 1), true);
      assert.deepEqual(await notes.find(one.kind, one.id), { ...next, version: 2 });
      assert.equal(await notes.replace(one, 1), false);
      assert.deepEqual(await notes.find(one.kind, one.id), { ...next, version: 2 });
    },
    "are put, replaced and taken by one of many at once": async (bench) => {
      const adapters = bench.adapter.supports.multiProcess ? [bench.adapter, await bench.another()] : [bench.adapter];
      const all = Array.from({ length: AT_ONCE }, (_, index) => adapters[index % adapters.length] ?? bench.adapter);
      for (let round = 0; round < AT_ONCE; round += 1) {
        const one = note();
        const bodies = all.map((_, index) => ({ winner: index }));
        const put = await Promise.all(all.map(({ notes }, index) => notes.put({ ...one, body: bodies[index] ?? {} })));
        assert.deepEqual(await bench.adapter.notes.find(one.kind, one.id), {
          ...one,
          body: { winner: put.indexOf(true) },
          version: 1,
        });
        const replaced = await Promise.all(
          all.map(({ notes }, index) => notes.replace({ ...one, body: bodies[index] ?? {} }, 1)),
        );
        const expected = { ...one, body: { winner: replaced.indexOf(true) }, version: 2 };
        assert.deepEqual(await bench.adapter.notes.find(one.kind, one.id), expected);
        const taken = await Promise.all(all.map(({ notes }) => notes.take(one.kind, one.id)));
        assert.deepEqual(
          taken.filter((found) => found !== undefined),
          [expected],
        );
        const won = [put, replaced].map((answers) => answers.filter(Boolean).length);
        assert.deepEqual(won, [1, 1], "one of them, and no other");
      }
    },
    "are listed by name, a page at a time": async ({ adapter: { notes } }) => {
      const { kind } = note();
      const ids = ["a", "a-b", "ab", "b", "B", "0"];
      for (const id of ids) await notes.put(note({ kind, id }));
      await notes.put(note());
      const listed: string[] = [];
      for (let after: string | undefined; ; after = listed.at(-1)) {
        const page = await notes.list({ kind, limit: 4, ...(after === undefined ? {} : { after }) });
        assert.ok(page.every((one) => one.kind === kind && one.version === 1));
        // at once, since pages that begin anew never end
        assert.ok(
          page.every(({ id }) => after === undefined || id > after),
          "a page begins after the last one",
        );
        listed.push(...page.map(({ id }) => id));
        if (page.length < 4) break;
      }
      assert.deepEqual(listed, [...ids].sort());
    },
    "are removed from the moment of expiry on, and stay until then": async ({ adapter: { notes } }) => {
      const { kind } = note();
      // far in the past, so that nobody's are removed who works on the same server
      const past = (ms: number): Date => new Date(Date.UTC(1971, 0, 1) + ms);
      const expiries = { a: past(0), b: past(0), c: past(1), d: past(-1), e: LATER };
      for (const [id, expiresAt] of Object.entries(expiries)) await notes.put(note({ kind, id, expiresAt }));
      await notes.put(note({ kind, id: "f" }));
      const list = async (): Promise<readonly string[]> => (await notes.list({ kind, limit: 9 })).map(({ id }) => id);
      assert.deepEqual(await list(), ["a", "b", "c", "d", "e", "f"]);
      assert.equal(await notes.removeExpired(past(0), 2), 2);
      assert.equal((await list()).length, 4);
      assert.equal(await notes.removeExpired(past(0), 2), 1);
      assert.deepEqual(await list(), ["c", "e", "f"]);
      assert.equal(await notes.removeExpired(past(0), 2), 0);
    },
    "leave nothing where they were taken, replaced or have expired": async (bench) => {
      const { notes } = bench.adapter;
      const mark = `mark${randomBytes(8).toString("hex")}`;
      const gone = (parts: Partial<StoreNote> = {}): StoreNote => note({ id: mark, body: { mark }, ...parts });
      const [taken, replaced, expired] = [gone(), gone({ id: "r" }), gone({ expiresAt: new Date(0) })];
      for (const one of [taken, replaced, expired]) await notes.put(one);
      assert.notDeepEqual(findTraces(await bench.subject.dump(), mark), [], "the dump shows notes");
      await notes.take(taken.kind, taken.id);
      await notes.replace({ ...replaced, body: {} }, 1);
      await notes.removeExpired(BEFORE, 1_000);
      assert.deepEqual(findTraces(await bench.subject.dump(), mark), []);
    },
  },
};
