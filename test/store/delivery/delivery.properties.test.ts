import fc from "fast-check";
import type { Notification } from "purposebound/notify";
import { openStore, type Store } from "purposebound/store";
import { expect, inject } from "vitest";
import { collect } from "../../support/collect.js";
import { runs } from "../../support/runs.js";
import { describeEachStorage, onEmbedded, onMemory, onServer } from "../../support/storages/storages.js";
import { ALL_AT_ONCE, addPerson, type Mood, Receiver, toldOf } from "./receiver.js";

const MINUTE = 60_000;
const DAY = 86_400_000;

const MOODS: readonly Mood[] = ["well", "failing", "throwing", "late", "lost", "gone", "busy"];

type Step =
  | { readonly kind: "act"; readonly on: 0 | 1; readonly what: "add" | "erase" | "refused" }
  | { readonly kind: "mood"; readonly mood: Mood }
  | { readonly kind: "deliver"; readonly by: 0 | 1 }
  | { readonly kind: "together" }
  | { readonly kind: "restart"; readonly of: 0 | 1 }
  | { readonly kind: "time"; readonly ms: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("act" as const),
      on: fc.constantFrom(0, 1),
      what: fc.constantFrom("add", "erase", "refused"),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("mood" as const), mood: fc.constantFrom(...MOODS) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("deliver" as const), by: fc.constantFrom(0, 1) }) },
  { weight: 1, arbitrary: fc.constant({ kind: "together" as const }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("restart" as const), of: fc.constantFrom(0, 1) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("time" as const),
      ms: fc.constantFrom(10_000, 90_000, 2 * 3_600_000, DAY, 4 * DAY),
    }),
  },
) as fc.Arbitrary<Step>;

const on = { memory: onMemory, embedded: onEmbedded, server: onServer }[inject("kind")];
const CASES = process.env.NIGHTLY === undefined ? { memory: runs(60), embedded: 2, server: 2 }[inject("kind")] : 200;

describeEachStorage("delivery", (storage) => {
  on.it("brings every event at least once, at first in the order of the trail, whatever fails", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (steps) => {
        const assignments = [toldOf(ALL_AT_ONCE), toldOf(ALL_AT_ONCE)] as const;
        const receiver = new Receiver();
        let now = Date.UTC(2026, 2, 1, 12);
        const open = () =>
          openStore({ storage: storage.adapter(), assignments, notify: receiver, now: () => new Date(now) });
        const stores: [Store, Store] = [await open(), await open()];
        let person = 0;
        try {
          for (const one of steps) {
            if (one.kind === "act") {
              const assignment = assignments[one.on];
              const leads = stores[0].dataset(assignment);
              person += 1;
              if (one.what === "add") await addPerson(stores[0], assignment, person);
              else if (one.what === "erase") await leads.subject({ phone: "+4790000001" }).erase();
              else await addPerson(stores[0], assignment, Number.NaN).catch(() => undefined);
            } else if (one.kind === "mood") receiver.mood = one.mood;
            else if (one.kind === "deliver") await stores[one.by].deliver();
            else if (one.kind === "together") await Promise.all(stores.map((store) => store.deliver()));
            else if (one.kind === "time") now += one.ms;
            else {
              // the process ends while it delivers: nobody waits for that
              const ending = stores[one.of].deliver({ signal: AbortSignal.timeout(1) }).catch(() => undefined);
              stores[one.of] = await open();
              await ending;
            }
          }
          receiver.mood = "well";
          await stores[0].enableChannel(receiver.id);
          for (let pass = 0; !(await stores[0].deliver()).isComplete; pass += 1) {
            if (pass > 50) throw new Error("delivery comes to no end");
            now += 61 * MINUTE;
          }
          const undelivered = await collect(stores[0].undelivered());
          for (const { id } of undelivered) expect(await stores[0].resend(id)).toEqual({ delivered: true });
          const givenUp = new Set(undelivered.map(({ notification }) => idOf(notification)));
          for (const assignment of assignments) {
            const trail = await collect(stores[0].oversight.events(assignment));
            const firsts = receiver.firsts(assignment.id);
            expect([...firsts].sort()).toEqual(trail.map(({ id }) => id).sort());
            const inTime = (ids: readonly string[]) => ids.filter((id) => !givenUp.has(id));
            expect(inTime(firsts)).toEqual(inTime(trail.map(({ id }) => id)));
          }
          expect(await collect(stores[0].undelivered())).toEqual([]);
          expect(JSON.stringify(receiver.received)).not.toMatch(/Canary|\+479/);
        } finally {
          await Promise.all(stores.map((store) => store.close()));
        }
      }),
      { numRuns: CASES },
    );
  });
});

function idOf(notification: Notification): string | undefined {
  return notification.kind === "event" ? notification.event.id : undefined;
}
