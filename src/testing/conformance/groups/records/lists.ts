import { strict as assert } from "node:assert";
import { randomUUID } from "node:crypto";
import type {
  Expiry,
  FieldUse,
  RecordEvidence,
  Suppression,
  TrailEvent,
  TrailQuery,
} from "../../../../storage/index.js";
import {
  column,
  type DatasetBench,
  EVERY_REASON,
  event,
  everybody,
  type Group,
  identity,
  LATER,
  NOW,
  type Person,
  readEvidence,
  WHOLE_TRAIL,
} from "../../bench.js";
import { findTraces } from "../../dump.js";

const EARLIER = new Date(NOW.getTime() - 1);
const AFTERWARDS = new Date(NOW.getTime() + 1);

/** Checks of restriction, and of the end of retention. */
export const lifecycle: Group = {
  name: "restriction and expiry",
  checks: {
    "hide whom they concern from pages, counts and aggregates, and not from find": async (bench) => {
      const dataset = await bench.dataset();
      const ids = { usual: identity(), restricted: identity(), expired: identity(), last: identity() };
      await dataset.put([
        { identity: ids.usual, values: { key: "usual" } },
        { identity: ids.restricted, values: { key: "restricted" } },
        // a record has expired at exactly its moment, and has not a millisecond before
        { identity: ids.expired, values: { key: "expired" }, expiresAt: NOW },
        { identity: ids.last, values: { key: "last" }, expiresAt: AFTERWARDS },
      ]);
      await dataset.run(async (transaction) => {
        const subject = (await transaction.find(ids.restricted))?.subject ?? "";
        await transaction.restrict(subject, EARLIER);
      });
      assert.deepEqual(await seen(dataset, NOW), { rows: ["last", "usual"], people: 2, grouped: ["last", "usual"] });
      assert.deepEqual((await seen(dataset, EARLIER)).rows, ["expired", "last", "usual"]);
      assert.deepEqual((await dataset.find(ids.restricted))?.restrictedAt, EARLIER);
      assert.deepEqual((await dataset.find(ids.expired))?.expiresAt, NOW);
      await dataset.run(async (transaction) => {
        await transaction.restrict((await transaction.find(ids.restricted))?.subject ?? "", undefined);
      });
      assert.equal((await dataset.find(ids.restricted))?.restrictedAt, undefined);
      assert.deepEqual((await seen(dataset, NOW)).rows, ["last", "restricted", "usual"]);
    },
    "removes who has expired with their evidence, but nobody under restriction, and tells how many": async (bench) => {
      const dataset = await bench.dataset();
      const expired = Array.from({ length: 25 }, () => ({ ...proven(), expiresAt: NOW }));
      const [restricted, kept] = [{ ...proven(), expiresAt: NOW }, proven()];
      await dataset.put([restricted, ...expired, { ...kept, expiresAt: AFTERWARDS }]);
      await dataset.run((transaction) => transaction.restrict(restricted.subject, EARLIER));
      const remove = (at: Date, people: readonly string[] = []) =>
        dataset.run((transaction) => transaction.removeExpired({ ...everybody(at), people }));
      assert.equal(await remove(EARLIER), 0);
      assert.equal(await remove(NOW), 25);
      assert.equal(await remove(NOW, [restricted.identity]), 0);
      // nothing but their keyed hashes, in one place, keeps them from coming back
      const traces = findTraces(await dataset.dump(), ...expired.map((one) => one.identity));
      assert.equal(new Set(traces.map(({ table }) => table)).size, 1);
      await dataset.run(async (transaction) => transaction.dropRetiredKeys(await transaction.retiredKeys(99)));
      assert.deepEqual(findTraces(await dataset.dump(), ...expired.map(({ subject }) => subject)), []);
      const still = await dataset.find(restricted.identity);
      assert.deepEqual([still?.restrictedAt, still?.evidence.length], [EARLIER, 1]);
      assert.equal(await dataset.find(expired[0]?.identity ?? ""), undefined);
      const left = await dataset.find(kept.identity);
      assert.deepEqual([left?.subject, left?.evidence.length], [kept.subject, 1]);
    },
    "removes the people named who have expired, whatever the limit, and of others no more than it says": async (
      bench,
    ) => {
      const dataset = await bench.dataset();
      const expired = Array.from({ length: 12 }, () => ({ ...proven(), expiresAt: NOW }));
      const [first, second, third] = expired as [Proven, Proven, Proven];
      const held = proven();
      await dataset.put([...expired, held]);
      const people = [third, held, first].map((one) => one.identity).concat(identity());
      const remove = (parts: Partial<Expiry>) =>
        dataset.run((transaction) => transaction.removeExpired({ at: NOW, people: [], limit: 0, ...parts }));
      assert.equal(await remove({ people, at: EARLIER }), 0);
      assert.equal(await remove({ people }), 2);
      const known = async () =>
        new Set((await dataset.run((transaction) => transaction.subjects(expired.map((one) => one.identity)))).keys());
      const left = new Set(expired.map((one) => one.identity));
      for (const { identity: id } of [first, third]) left.delete(id);
      assert.deepEqual(await known(), left);
      assert.equal((await dataset.find(held.identity))?.subject, held.subject);
      assert.equal(await remove({}), 0);
      assert.equal(await remove({ people: [second.identity], limit: 4 }), 5);
      assert.ok(!(await known()).has(second.identity), "the one who is named is gone");
      assert.equal(await remove({ limit: 4 }), 4);
      // fewer than the limit, and so none is left
      assert.equal(
        await dataset.run((transaction) => transaction.removeExpired({ at: NOW, people: [], limit: 4 }), {
          mode: "exclusive",
        }),
        1,
      );
      assert.deepEqual(await known(), new Set());
      const retired = await dataset.run((transaction) => transaction.retiredKeys(100));
      assert.deepEqual([...retired].sort(), expired.map(({ subject }) => subject).sort());
    },
    "lets in anew whom it removed because they are named, with nothing of before": async (bench) => {
      const dataset = await bench.dataset();
      const before = { ...proven(), expiresAt: NOW, values: { fullName: "before", amount: 1 } };
      const others = Array.from({ length: 60 }, () => ({ ...proven(), expiresAt: NOW }));
      await dataset.put([...others, before]);
      const fresh = randomUUID();
      // many records at once are written in another way than few
      for (const size of [1, 60]) {
        const people = [
          { identity: before.identity, subject: size === 1 ? fresh : randomUUID(), values: { amount: 2 } },
        ];
        for (const one of others.slice(1, size)) people.push({ ...one, subject: randomUUID(), values: { amount: 2 } });
        const results = await dataset.run(async (transaction) => {
          const named = people.map((one) => one.identity);
          const removing = transaction.removeExpired({ at: NOW, people: named, limit: 0 });
          if (!bench.adapter.supports.pipelining) await removing;
          return dataset.putIn(transaction, people);
        });
        const merged = size === 1 ? [] : ["merged"];
        const outcomes = [...merged, ...Array.from({ length: size - merged.length }, () => "created")];
        assert.deepEqual(
          results.map(({ outcome }) => outcome),
          outcomes,
        );
        const { subject, values, evidence } = (await dataset.find(before.identity)) ?? {};
        assert.deepEqual([subject, values?.fullName, values?.amount, evidence], [fresh, null, 2, []]);
      }
    },
    "removes hundreds at once, up to the moment itself, and tells all of them": async (bench) => {
      const dataset = await bench.dataset();
      const people = Array.from({ length: 270 }, proven);
      const moments = [...Array(150).fill(EARLIER), ...Array(100).fill(NOW), ...Array(20).fill(AFTERWARDS)];
      await dataset.put(people.map((person, index) => ({ ...person, expiresAt: moments[index] })));
      const gone = people.slice(0, 250).map(({ subject }) => subject);
      const told = await dataset.run(
        async (transaction) => {
          const erased = await transaction.removeExpired(everybody(NOW));
          await transaction.append([event({ act: "expired", counts: { people: erased } })]);
          return erased;
        },
        { mode: "exclusive" },
      );
      assert.deepEqual([told, (await dataset.trail()).at(-1)?.event.counts], [250, { people: 250 }]);
      const retired = await dataset.run((transaction) => transaction.retiredKeys(1_000));
      assert.deepEqual([...retired].sort(), [...gone].sort());
      await dataset.run((transaction) => transaction.dropRetiredKeys(retired));
      assert.deepEqual(findTraces(await dataset.dump(), ...gone), []);
      const known = await dataset.run((transaction) => transaction.subjects(people.map((one) => one.identity)));
      assert.deepEqual(new Set(known.values()), new Set(people.slice(250).map(({ subject }) => subject)));
      assert.equal(await dataset.count(EARLIER), 20);
    },
    "forgets who was removed, at once and for every reader": async (bench) => {
      const dataset = await bench.dataset();
      const person = proven();
      await dataset.put([person]);
      // every way of reading, before and after, because an adapter must not remember what it read once
      const look = () =>
        dataset.run(async (transaction) => ({
          found: (await transaction.find(person.identity)) === undefined ? 0 : 1,
          known: (await transaction.subjects([person.identity])).size,
          people: await transaction.count({ where: [], at: NOW }),
          rows: (await transaction.page({ where: [], at: NOW, fields: ["key"], after: undefined, limit: 9 })).length,
          proofs: (await readEvidence(transaction, person.identity)).length,
        }));
      assert.deepEqual(await look(), { found: 1, known: 1, people: 1, rows: 1, proofs: 1 });
      const gone = { found: 0, known: 0, people: 0, rows: 0, proofs: 0 };
      await dataset.run(
        async (transaction) => {
          await transaction.remove(person.subject);
          assert.equal(await transaction.find(person.identity), undefined);
        },
        { mode: "exclusive" },
      );
      assert.deepEqual(await look(), gone);
      if (bench.adapter.supports.multiProcess) {
        const on = await bench.another();
        assert.equal(await dataset.run((transaction) => transaction.find(person.identity), { on }), undefined);
      }
      const [again] = await dataset.put([{ ...person, subject: randomUUID(), evidence: [] }]);
      assert.equal(again?.outcome, "created");
      assert.deepEqual(await look(), { ...gone, found: 1, known: 1, people: 1, rows: 1 });
    },
    "are no matter of people who are not held": async (bench) => {
      const dataset = await bench.dataset();
      const before = await dataset.dump();
      await dataset.run(async (transaction) => {
        await transaction.restrict(randomUUID(), NOW);
        await transaction.remove(randomUUID());
        assert.equal(await transaction.removeExpired({ ...everybody(LATER), people: [identity()] }), 0);
      });
      assert.deepEqual(await dataset.dump(), before);
    },
  },
};

async function seen(dataset: DatasetBench, at: Date) {
  const by = [{ field: "key", bands: undefined }];
  return dataset.run(async (transaction) => ({
    rows: (await transaction.page({ where: [], at, fields: ["key"], after: undefined, limit: 9 }))
      .map(({ values }) => values.key)
      .sort(),
    people: await transaction.count({ where: [], at }),
    grouped: (await transaction.aggregate({ where: [], at, by, measures: [] })).map(({ key: [part] }) => part).sort(),
  }));
}

type Proven = Person & Required<Pick<Person, "identity" | "subject">>;

/** Makes a person with evidence. */
function proven(): Proven {
  const evidence = [{ at: NOW, version: "2026-01", document: undefined, intake: 0 }];
  return { identity: identity(), subject: randomUUID(), evidence };
}

/** Checks of evidence of the basis, which is kept with records. */
export const evidence: Group = {
  name: "evidence",
  checks: {
    "is kept with the record, oldest first, each moment and wording once": async (bench) => {
      const dataset = await bench.dataset();
      const [id, subject] = [identity(), randomUUID()];
      const intake = await dataset.run((transaction) => transaction.addIntake("crm", NOW));
      const one = { at: NOW, version: "2026-01", document: "ref:1/a", intake };
      const older = { at: EARLIER, version: undefined, document: "ref:2", intake };
      const other = { at: NOW, version: "2026-02", document: undefined, intake };
      const kept = async () => (await dataset.find(id))?.evidence ?? [];
      await dataset.put([{ identity: id, subject, evidence: [one] }]);
      assert.deepEqual(parts(await kept()), [one]);
      await dataset.put([{ identity: id, evidence: [older, { ...one, document: "another" }] }], { create: false });
      assert.deepEqual(parts(await kept()), [older, one]);
      await dataset.put([{ identity: id, evidence: [other, older] }]);
      const all = parts(await kept());
      assert.deepEqual(all[0], older);
      assert.deepEqual(
        all
          .slice(1)
          .map(({ version }) => version)
          .sort(),
        ["2026-01", "2026-02"],
      );
    },
    "is not kept of who was not written": async (bench) => {
      const dataset = await bench.dataset();
      const person = proven();
      await dataset.put([person], { create: false });
      assert.equal(await dataset.find(person.identity), undefined);
      await dataset.put([{ ...person, evidence: [] }]);
      await dataset.run((transaction) => transaction.restrict(person.subject, NOW));
      await dataset.put([person]);
      assert.deepEqual((await dataset.find(person.identity))?.evidence, []);
    },
    "goes with the record, and nobody else's does": async (bench) => {
      const dataset = await bench.dataset();
      const [gone, kept] = [proven(), proven()];
      await dataset.put([gone, kept]);
      await dataset.run((transaction) => transaction.remove(gone.subject), { mode: "exclusive" });
      assert.equal((await dataset.find(kept.identity))?.evidence.length, 1);
      // a person who comes back under the same reference has none
      await dataset.put([{ ...gone, evidence: [] }]);
      assert.deepEqual((await dataset.find(gone.identity))?.evidence, []);
    },
  },
};

/** Drops the reference of the person, which an adapter may add to evidence. */
function parts(all: readonly RecordEvidence[]) {
  return all.map(({ at, version, document, intake }) => ({ at, version, document, intake }));
}

/** Checks of the suppression list, of intakes, and of keys to be destroyed. */
export const lists: Group = {
  name: "suppression, intakes and retired keys",
  checks: {
    "remembers who is suppressed, each reason with its moment, until it is told otherwise": async (bench) => {
      const dataset = await bench.dataset();
      const ids = Array.from({ length: 3 }, identity);
      const [a = "", b = "", c = ""] = ids;
      const erased: Suppression = { identity: a, reason: "erased", at: EARLIER };
      const withdrawn: Suppression = { identity: b, reason: "consent-withdrawn", at: NOW };
      const objected: Suppression = { identity: a, reason: "objected", at: NOW };
      await dataset.run(async (transaction) => {
        for (const one of [erased, withdrawn, objected]) await transaction.suppress(one);
      });
      const known = () => dataset.run((transaction) => transaction.suppressed(ids));
      const entries = async () =>
        [...(await known())].sort(([left], [right]) => ids.indexOf(left) - ids.indexOf(right));
      // an objection leaves the moment of an erasure alone
      assert.deepEqual(await entries(), [
        [a, [erased, objected]],
        [b, [withdrawn]],
      ]);
      // the later moment counts of a reason that comes again
      const reasonsOf = async () =>
        new Map((await known()).get(a)?.map(({ reason, at }) => [reason, at.getTime()] as const));
      const again = (milliseconds: number): Suppression => ({
        ...erased,
        at: new Date(EARLIER.getTime() + milliseconds),
      });
      await dataset.run((transaction) => transaction.suppress(again(-1_000)));
      assert.equal((await reasonsOf()).get("erased"), EARLIER.getTime());
      await dataset.run((transaction) => transaction.suppress(again(1_000)));
      assert.equal((await reasonsOf()).get("erased"), EARLIER.getTime() + 1_000);
      // one reason is taken away, and the other one stays
      await dataset.run((transaction) => transaction.unsuppress([a], ["objected"]));
      assert.deepEqual([...(await reasonsOf()).keys()], ["erased"]);
      await dataset.run((transaction) => transaction.unsuppress([a, c], EVERY_REASON));
      assert.deepEqual(await known(), new Map([[b, [withdrawn]]]));
      await dataset.run((transaction) => transaction.unsuppress([], EVERY_REASON));
      assert.deepEqual(await dataset.run((transaction) => transaction.suppressed([])), new Map());
      assert.deepEqual(await known(), new Map([[b, [withdrawn]]]));
    },
    "finds the suppressed among thousands": async (bench) => {
      const dataset = await bench.dataset();
      const ids = Array.from({ length: 5_000 }, identity);
      const some = [ids[0] ?? "", ids[2_500] ?? "", ids[4_999] ?? ""];
      await dataset.run(async (transaction) => {
        for (const one of some) await transaction.suppress({ identity: one, reason: "erased", at: NOW });
      });
      const known = await dataset.run((transaction) => transaction.suppressed(ids));
      assert.deepEqual(new Set(known.keys()), new Set(some));
      await dataset.run((transaction) => transaction.unsuppress(ids, EVERY_REASON));
      assert.equal((await dataset.run((transaction) => transaction.suppressed(ids))).size, 0);
    },
    "lists who is suppressed for one reason, from a moment on, a page at a time": async (bench) => {
      const dataset = await bench.dataset();
      const ids = Array.from({ length: 7 }, identity).sort();
      await dataset.run(async (transaction) => {
        for (const [index, one] of ids.entries()) {
          // written in another order than they are listed
          const at = index === 3 ? EARLIER : index === 4 ? NOW : LATER;
          await transaction.suppress({ identity: ids.at(-1 - index) ?? "", reason: "erased", at: NOW });
          await transaction.suppress({ identity: one, reason: "expired", at });
        }
      });
      const list = (since: Date | undefined, after?: string, limit = 100) =>
        dataset.run((transaction) => transaction.listSuppressed({ reason: "expired", since, after, limit }));
      const names = async (...query: Parameters<typeof list>) => (await list(...query)).map(({ identity }) => identity);
      assert.deepEqual(await names(undefined), ids);
      assert.deepEqual(await names(undefined, undefined, 3), ids.slice(0, 3));
      assert.deepEqual(await names(undefined, ids[2], 3), ids.slice(3, 6));
      assert.deepEqual(await names(NOW), [...ids.slice(0, 3), ...ids.slice(4)], "a moment is within its own beginning");
      assert.deepEqual(await names(NOW, ids[3], 2), ids.slice(4, 6));
      assert.deepEqual(await list(undefined, ids[3], 1), [{ identity: ids[4], reason: "expired", at: NOW }]);
    },
    "numbers intakes, and gives those asked for": async (bench) => {
      const dataset = await bench.dataset();
      const numbers = await dataset.run(async (transaction) => [
        await transaction.addIntake("crm", NOW),
        await transaction.addIntake("crm", NOW),
      ]);
      numbers.push(await dataset.run((transaction) => transaction.addIntake("web-form", LATER)));
      assert.equal(new Set(numbers).size, 3);
      assert.ok(numbers.every((number) => Number.isSafeInteger(number) && number > 0 && number < 2 ** 31));
      const [first = 0, , third = 0] = numbers;
      const found = await dataset.run((transaction) => transaction.intakes([third, first, 2 ** 31 - 1]));
      assert.deepEqual(
        [...found].sort((left, right) => left.number - right.number),
        [
          { number: first, source: "crm", at: NOW },
          { number: third, source: "web-form", at: LATER },
        ],
      );
      assert.deepEqual(await dataset.run((transaction) => transaction.intakes([])), []);
    },
    "lists the keys of people removed where a field is encrypted, until they are destroyed": async (bench) => {
      const dataset = await bench.dataset();
      const people = Array.from({ length: 4 }, proven);
      const [a, b, c, stays] = people.map(({ subject }) => subject);
      await dataset.put(people.map((person, index) => ({ ...person, expiresAt: index === 2 ? NOW : LATER })));
      await dataset.run(async (transaction) => {
        await transaction.remove(a ?? "");
        await transaction.remove(b ?? "");
        await transaction.remove(a ?? "");
        assert.equal(await transaction.removeExpired(everybody(NOW)), 1);
      });
      const retired = (limit: number) => dataset.run((transaction) => transaction.retiredKeys(limit));
      assert.deepEqual([...(await retired(10))].sort(), [a, b, c].sort());
      assert.equal((await retired(2)).length, 2);
      await dataset.run((transaction) => transaction.dropRetiredKeys([a ?? "", stays ?? ""]));
      assert.deepEqual([...(await retired(10))].sort(), [b, c].sort());
      await dataset.run((transaction) => transaction.dropRetiredKeys([]));
      assert.equal((await retired(10)).length, 2);
    },
    "keeps no reference of people removed where no field is encrypted": async (bench) => {
      const dataset = await bench.dataset([column("key", "text", { optional: false })]);
      const person = proven();
      await dataset.put([person]);
      await dataset.run((transaction) => transaction.remove(person.subject), { mode: "exclusive" });
      assert.deepEqual(await dataset.run((transaction) => transaction.retiredKeys(10)), []);
    },
  },
};

/** Checks of the trail of events. */
export const trail: Group = {
  name: "trail",
  checks: {
    "keeps events whole, in the order they were written": async (bench) => {
      const dataset = await bench.dataset();
      const operation = randomUUID();
      const counts = { rows: 3, "property (key 5)": 1, "not-convertible currentSpeed": 2 };
      const written: TrailEvent[] = [
        event({
          operation,
          activity: "spring-2027",
          source: "crm",
          fields: ["key", "amount"],
          counts,
          reason: "case:1",
        }),
        // the moment may lie before that of an event written earlier, because clocks differ
        event({ operation, at: EARLIER, act: "refused", fields: [], counts: {} }),
        event({ at: LATER, act: "erased", actor: "agent:42" }),
      ];
      await dataset.run((transaction) => transaction.append(written.slice(0, 2)));
      await dataset.run((transaction) => transaction.append([]));
      await dataset.run((transaction) => transaction.append(written.slice(2)));
      const entries = (await dataset.trail()).slice(1);
      assert.deepEqual(
        entries.map((entry) => entry.event),
        written,
      );
      const positions = entries.map(({ position }) => position);
      assert.ok(positions.every((one, index) => index === 0 || one > (positions[index - 1] ?? one)));
    },
    "is written by reading transactions too": async (bench) => {
      const dataset = await bench.dataset();
      const read = event({ act: "read" });
      await dataset.run((transaction) => transaction.append([read]), { mode: "read" });
      assert.deepEqual((await dataset.trail()).at(-1)?.event, read);
    },
    "is read by acts, from a moment on, after a position, and up to a limit": async (bench) => {
      const dataset = await bench.dataset();
      const [a, b, c, d] = [
        event({ act: "added", at: EARLIER }),
        event({ act: "read", at: NOW }),
        event({ act: "added", at: AFTERWARDS }),
        event({ act: "counted", at: NOW }),
      ] as const;
      await dataset.run((transaction) => transaction.append([a, b, c, d]));
      const read = async (query: Partial<TrailQuery>) =>
        (await dataset.trail({ after: begun, ...query })).map((entry) => entry.event.id);
      const entries = await dataset.trail();
      const begun = entries[0]?.position ?? 0;
      const ids = [a, b, c, d].map(({ id }) => id);
      assert.deepEqual(await read({}), ids);
      assert.deepEqual(await read({ acts: ["added"] }), [a.id, c.id]);
      assert.deepEqual(await read({ acts: [] }), []);
      assert.deepEqual(await read({ since: NOW }), [b.id, c.id, d.id]);
      assert.deepEqual(await read({ limit: 2 }), [a.id, b.id]);
      assert.deepEqual(await read({ acts: ["added", "counted"], since: NOW, limit: 1 }), [c.id]);
      for (const [place, { position }] of entries.slice(1).entries()) {
        assert.deepEqual(await read({ after: position }), ids.slice(place + 1));
      }
      assert.deepEqual(await read({ after: (entries.at(-1)?.position ?? 0) + 1_000 }), []);
      const [, , second = 0, third = 0] = entries.map(({ position }) => position);
      assert.deepEqual(await read({ before: third }), ids.slice(0, 2));
      assert.deepEqual(await read({ after: second, before: third }), []);
    },
    "is read newest first, on from a position backwards too": async (bench) => {
      const dataset = await bench.dataset();
      const written = Array.from({ length: 7 }, (_, index) => event({ act: index % 2 === 0 ? "read" : "added" }));
      await dataset.run((transaction) => transaction.append(written));
      const newest = written.map(({ id }) => id).reverse();
      const order = "newest";
      const first = await dataset.trail({ order, limit: 3 });
      assert.deepEqual(
        first.map((entry) => entry.event.id),
        newest.slice(0, 3),
      );
      const before = first.at(-1)?.position;
      const second = await dataset.trail({ order, before, limit: 3 });
      assert.deepEqual(
        second.map((entry) => entry.event.id),
        newest.slice(3, 6),
      );
      const reads = await dataset.trail({ order, acts: ["read"], limit: 2 });
      assert.deepEqual(
        reads.map((entry) => entry.event.id),
        [written[6]?.id, written[4]?.id],
      );
    },
    "tells how far it is complete, and what is newest": async (bench) => {
      const dataset = await bench.dataset();
      await dataset.run((transaction) => transaction.append([event(), event()]));
      const last = (await dataset.trail()).at(-1)?.position ?? 0;
      const { entries, complete, newest } = await dataset.run((transaction) =>
        transaction.trail({ ...WHOLE_TRAIL, after: last }),
      );
      assert.deepEqual(entries, []);
      assert.equal(newest, last);
      assert.ok(complete >= last, "the trail is complete up to a position that was read");
    },
    "is counted by activity, each operation once": async (bench) => {
      const dataset = await bench.dataset();
      const [first, second] = [randomUUID(), randomUUID()];
      await dataset.run((transaction) =>
        transaction.append([
          event({ act: "read", activity: "spring", operation: first, at: EARLIER }),
          event({ act: "read", activity: "spring", operation: first, at: LATER }),
          event({ act: "reported", activity: "spring", operation: second, at: NOW }),
          event({ act: "counted", activity: "spring", at: LATER }),
          event({ act: "counted", activity: "summer", at: LATER }),
          event({ act: "read", activity: "autumn", at: EARLIER }),
          event({ act: "read", activity: "Spring", at: NOW }),
          event({ act: "read", at: AFTERWARDS }),
          event({ act: "accessed", at: LATER }),
        ]),
      );
      await dataset.run(async (transaction) => {
        const uses = async (since: Date) => {
          const all = await transaction.uses(since);
          return new Map(all.map(({ activity, times, lastAt }) => [activity, { times, lastAt }]));
        };
        const recent = new Map([
          ["spring", { times: 3, lastAt: LATER }],
          ["summer", { times: 1, lastAt: LATER }],
          ["Spring", { times: 1, lastAt: NOW }],
          ["", { times: 1, lastAt: AFTERWARDS }],
        ]);
        assert.deepEqual(await uses(NOW), recent);
        assert.deepEqual(await uses(EARLIER), recent.set("autumn", { times: 1, lastAt: EARLIER }));
        assert.deepEqual(await uses(new Date(LATER.getTime() + 1)), new Map());
      });
    },
    "is counted by activity and field, each operation once, with those in bands": async (bench) => {
      const dataset = await bench.dataset();
      const [first, second] = [randomUUID(), randomUUID()];
      const banded = (field: string) => ({ [`banded ${field}`]: 3 });
      await dataset.run((transaction) =>
        transaction.append([
          event({ act: "read", activity: "spring", operation: first, at: EARLIER, fields: ["name", "email"] }),
          event({ act: "read", activity: "spring", operation: first, at: LATER, fields: ["email", "email"] }),
          event({
            act: "reported",
            activity: "spring",
            operation: second,
            at: NOW,
            fields: ["age"],
            counts: banded("age"),
          }),
          event({ act: "reported", activity: "spring", at: NOW, fields: ["age", "name"], counts: banded("ag") }),
          event({ act: "counted", activity: "summer", at: LATER, fields: ["'b\"é"] }),
          event({ act: "disclosed", at: LATER, fields: ["name"], counts: { people: 1 } }),
          event({ act: "accessed", activity: "spring", at: LATER, fields: ["name"] }),
          event({ act: "read", activity: "autumn", at: LATER }),
        ]),
      );
      const use = (activity: string, field: string, lastAt: Date, times = 1, most = 0): FieldUse => ({
        activity,
        field,
        times,
        banded: most,
        lastAt,
      });
      const uses = (since: Date) => dataset.run((transaction) => transaction.fieldUses(since));
      assert.deepEqual(await uses(EARLIER), [
        use("", "name", LATER),
        use("spring", "age", NOW, 2, 1),
        use("spring", "email", LATER),
        use("spring", "name", NOW, 2),
        use("summer", "'b\"é", LATER),
      ]);
      assert.deepEqual(await uses(LATER), [
        use("", "name", LATER),
        use("spring", "email", LATER),
        use("summer", "'b\"é", LATER),
      ]);
    },
    "loses none between pages": async (bench) => {
      const dataset = await bench.dataset();
      const written = Array.from({ length: 1_000 }, () => event());
      await dataset.run((transaction) => transaction.append(written));
      const ids: string[] = [];
      for (let after = 0; ; ) {
        const page = await dataset.trail({ acts: ["imported"], after, limit: 333 });
        ids.push(...page.map((entry) => entry.event.id));
        assert.ok(ids.length <= written.length, "no event comes twice");
        if (page.length < 333) break;
        after = page.at(-1)?.position ?? after;
      }
      assert.deepEqual(
        ids,
        written.map(({ id }) => id),
      );
    },
  },
};
