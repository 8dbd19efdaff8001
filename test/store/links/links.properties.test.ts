import fc from "fast-check";
import { memory } from "purposebound/memory";
import { openStore } from "purposebound/store";
import { expect } from "vitest";
import { onMemory } from "../../support/storages/storages.js";
import { clock, EVA, newsletter } from "../rights/rights.js";

const RUNS = process.env.NIGHTLY === undefined ? 60 : 3_000;
const MINUTE = 60_000;
const START = Date.parse("2026-01-10T08:00:00Z");

/** What the law expects of a token. */
interface Expected {
  readonly token: string;
  readonly end: number;
  isOpen: boolean;
}

const which = fc.nat({ max: 4 });
const minutes = fc.integer({ min: 1, max: 90 });
const step = fc.oneof(
  fc.record({ does: fc.constantFrom("link" as const), minutes }),
  fc.record({ does: fc.constantFrom("look" as const, "enter" as const, "leave" as const, "mix" as const), which }),
  fc.record({ does: fc.constantFrom("spend" as const), which, minutes, times: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ does: fc.constantFrom("wait" as const), minutes }),
  fc.record({ does: fc.constantFrom("maintain" as const) }),
);

onMemory.describe("Links and sessions, by any sequence of steps in two stores", () => {
  onMemory.it("open exactly as long as they are neither spent, left nor expired", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 30 }), async (steps) => {
        const now = clock("2026-01-10T08:00:00Z");
        const storage = memory();
        const letter = newsletter({ keep: "P12M", from: "collected" });
        const [store, other] = [
          await openStore({ storage, assignments: [letter], now }),
          await openStore({ storage, assignments: [letter], now }),
        ];
        const [links, sessions]: [Expected[], Expected[]] = [[], []];
        let at = START;
        const isOpen = (one: Expected) => one.isOpen && at < one.end;
        const expected = (one: Expected) =>
          isOpen(one) ? expect.objectContaining({ expiresAt: new Date(one.end) }) : undefined;
        for (const [index, one] of steps.entries()) {
          const { personLinks, person } = index % 2 === 0 ? store : other;
          if (one.does === "wait") {
            at += one.minutes * MINUTE;
            now.set(new Date(at).toISOString());
          } else if (one.does === "maintain") await store.maintain();
          else if (one.does === "link") {
            const { token, expiresAt } = await person(EVA, { actor: "agent:1" }).link({ for: `PT${one.minutes}M` });
            const end = at + one.minutes * MINUTE;
            expect(expiresAt).toEqual(new Date(end));
            links.push({ token, end, isOpen: true });
          } else if (one.does === "enter" || one.does === "leave") {
            const session = sessions[one.which];
            if (session === undefined) continue;
            expect(await personLinks.enter(session.token)).toEqual(expected(session));
            if (one.does === "leave") {
              await personLinks.leave(session.token);
              session.isOpen = false;
            }
          } else {
            const link = links[one.which];
            if (link === undefined) continue;
            expect(await personLinks.look(link.token)).toEqual(expected(link));
            if (one.does === "mix") {
              expect(await personLinks.enter(link.token)).toBeUndefined();
              await personLinks.leave(link.token);
              const session = sessions[one.which]?.token ?? "";
              expect(await personLinks.spend(session, { for: "PT1H" })).toBeUndefined();
            } else if (one.does === "spend") {
              const time = `PT${one.minutes}M` as const;
              const spent = await Promise.all(
                Array.from({ length: one.times }, (_, turn) =>
                  (turn % 2 === 0 ? store : other).personLinks.spend(link.token, { for: time }),
                ),
              );
              const got = spent.filter((session) => session !== undefined);
              expect(got).toHaveLength(isOpen(link) ? 1 : 0);
              link.isOpen = false;
              for (const { token } of got) sessions.push({ token, end: at + one.minutes * MINUTE, isOpen: true });
            }
          }
        }
        for (const link of links) expect(await store.personLinks.look(link.token)).toEqual(expected(link));
        for (const session of sessions) expect(await store.personLinks.enter(session.token)).toEqual(expected(session));
        await store.maintain();
        const count = async (kind: string) => (await storage.notes.list({ kind, limit: 1_000 })).length;
        const open = [links, sessions].map((some) => some.filter(isOpen).length);
        expect([await count("person-link"), await count("person-session")]).toEqual(open);
        await other.close();
        await store.close();
      }),
      { numRuns: RUNS },
    );
  });
});
