import fc from "fast-check";
import { memory } from "purposebound/memory";
import { expect } from "vitest";
import { onMemory } from "../../support/storages/storages.js";
import { EVA, openRights } from "./rights.js";

const RUNS = process.env.NIGHTLY === undefined ? 60 : 3_000;
const DAY = 86_400_000;
const START = Date.parse("2026-01-10T08:00:00Z");

/** A year after a day, by the calendar. */
function yearAfter(at: number): number {
  const end = new Date(at);
  end.setUTCFullYear(end.getUTCFullYear() + 1);
  // 29 February of the year after is 1 March
  if (end.getUTCDate() !== new Date(at).getUTCDate()) end.setUTCDate(0);
  return end.getTime();
}

const step = fc.oneof(
  fc.record({ does: fc.constant("wait" as const), days: fc.integer({ min: 1, max: 200 }) }),
  fc.record({
    does: fc.constant("ask" as const),
    right: fc.constantFrom("access" as const, "portability" as const, "erasure" as const),
  }),
  fc.record({
    does: fc.constant("close" as const),
    which: fc.nat({ max: 3 }),
    how: fc.constantFrom("right" as const, "answer" as const, "refuse" as const),
  }),
  fc.record({ does: fc.constantFrom("erase" as const, "maintain" as const, "add" as const) }),
);

onMemory.describe("Open requests, by any sequence of requests, answers, erasures and nights", () => {
  onMemory.it("keep data exactly as long as access or portability is unanswered", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), async (steps) => {
        const adapter = memory();
        const { now, people, agree, eva, store } = await openRights({
          name: "memory",
          adapter: () => adapter,
          sql: undefined,
        });
        let at = START;
        let over: number | undefined; // the end of the time of whoever is held
        let open: { id: string; right: "access" | "portability" | "erasure"; isHers: boolean }[] = [];
        const isKept = () => open.some(({ right, isHers }) => isHers && right !== "erasure");
        const settle = () => {
          if (over === undefined || over > at || isKept()) return;
          over = undefined;
          for (const one of open) one.isHers = false;
        };
        for (const one of steps) {
          at += 60_000;
          if (one.does === "wait") at += one.days * DAY;
          now.set(new Date(at).toISOString());
          settle();
          if (one.does === "ask") {
            const asked = await eva.request({ right: one.right, receivedAt: now() });
            expect(asked.reference !== undefined).toBe(over !== undefined);
            open.push({ id: asked.id, right: one.right, isHers: over !== undefined });
          } else if (one.does === "close") {
            const chosen = open[one.which];
            if (chosen === undefined) continue;
            const { id, right } = chosen;
            if (one.how === "answer") await people.requests.answer(id);
            else if (one.how === "refuse") await people.requests.refuse(id, { because: "excessive" });
            else if (right === "access") await eva.access({ request: id });
            else if (right === "portability") await eva.export({ request: id });
            else {
              const { effect } = await eva.erase({ request: id });
              expect(effect).toBe(over === undefined ? "none" : isKept() ? "kept" : "erased");
              if (over !== undefined) over = Math.min(over, at);
              if (effect === "kept") continue;
            }
            open = open.filter((other) => other !== chosen);
          } else if (one.does === "erase") {
            const { effect } = await eva.erase();
            expect(effect).toBe(over === undefined ? "none" : isKept() ? "kept" : "erased");
            if (over !== undefined) over = Math.min(over, at);
          } else if (one.does === "maintain") await store.maintain();
          else if (one.does === "add") {
            const added = await people.add(EVA, agree(new Date(at).toISOString())).catch(() => undefined);
            if (over === undefined) expect(added?.outcome).toBe("created");
            if (over === undefined) over = yearAfter(at);
          }
          settle();
          expect((await eva.access()) !== undefined).toBe(over !== undefined);
          expect((await people.requests.list({ open: true })).map(({ id }) => id).sort()).toEqual(
            open.map(({ id }) => id).sort(),
          );
          for (const { id, isHers } of open) {
            if (!isHers) continue;
            expect((await people.requests.find(id))?.reference).toBeDefined();
          }
        }
        await store.close();
      }),
      { numRuns: RUNS },
    );
  });
});
