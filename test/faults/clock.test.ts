import { setTimeout as sleep } from "node:timers/promises";
import { postgres } from "purposebound/postgres";
import { openStore } from "purposebound/store";
import { describe, expect, inject, it } from "vitest";
import { collect } from "../support/collect.js";
import { webForm } from "../support/fjordnet.js";
import { declared, numbers, personOf, rowOf, rowsOf } from "./people.js";
import { schemaOf, superuser } from "./soundness.js";

const YEAR = 365.25 * 24 * 3_600_000;
const NOW = Date.parse("2026-06-01T12:00:00Z");
const agreed = { consentedAt: "2026-03-01T10:00:00Z", version: "2026-01" } as const;

describe("a store whose clock jumps", () => {
  const server = inject("server");
  const sql = superuser(server.admin);
  const opened = async () => {
    const { assignment, crm, calls } = declared();
    const web = webForm(assignment);
    const clock = { now: NOW };
    const store = await openStore({
      storage: postgres(server.application),
      assignments: [assignment],
      now: () => new Date(clock.now),
    });
    const leads = store.dataset(assignment);
    const state = async (): Promise<Record<string, unknown>> => {
      const schema = schemaOf(assignment.id);
      const [facts = {}] = await sql(`SELECT
        (SELECT count(*) FROM ${schema}.records)::int AS records,
        (SELECT count(*) FROM ${schema}.evidence)::int
          + (SELECT count(*) FROM ${schema}.records WHERE _evidence_at IS NOT NULL)::int AS evidence,
        (SELECT count(*) FROM ${schema}.evidence AS e WHERE NOT EXISTS (
          SELECT FROM ${schema}.records AS r WHERE r._subject = e._subject))::int AS of_nobody,
        (SELECT coalesce(sum((counts->>'created')::int), 0) FROM ${schema}.trail WHERE act = 'imported')::int
          - (SELECT coalesce(sum((counts->>'people')::int), 0) FROM ${schema}.trail WHERE act IN ('expired', 'erased'))::int
          AS counted`);
      return facts;
    };
    const close = async (): Promise<void> => {
      // wherever the clock stood, the trail is read to its end, in the order in which it was written
      const acts = (await collect(store.oversight.events(assignment))).map(({ act }) => act);
      const [written] = await sql(`SELECT count(*)::int AS events FROM ${schemaOf(assignment.id)}.trail`);
      expect(acts).toHaveLength(Number(written?.events));
      expect(acts[0]).toBe("defined");
      await store.close();
    };
    return { leads, crm, web, clock, state, close, view: leads.under(calls, { actor: "agent:1" }) };
  };

  it("refuses evidence from the future between batches, and takes the same rows when the clock is right", async () => {
    const { leads, crm, clock, state, close } = await opened();
    let done = 0;
    const jumping = async function* (): AsyncGenerator<Record<string, unknown>> {
      for (const number of numbers(0, 300)) {
        // an act has the time at which it is done, so that the clock jumps between two of them
        while (number % 100 === 0 && done < number) await sleep(1);
        if (number === 100) clock.now = NOW - 9 * YEAR;
        if (number === 200) clock.now = NOW;
        yield rowOf(number);
      }
    };
    const onProgress = ({ rows }: { readonly rows: number }) => {
      done = rows;
    };
    expect(await leads.import(crm, jumping(), { batch: 100, onProgress })).toMatchObject({
      created: 200,
      refused: 100,
      refusals: [{ code: "evidence-invalid", count: 100 }],
    });
    expect(await state()).toEqual({ records: 200, evidence: 200, of_nobody: 0, counted: 200 });
    expect(await leads.import(crm, rowsOf(numbers(0, 300)))).toMatchObject({ created: 100, merged: 200 });
    expect(await state()).toEqual({ records: 300, evidence: 300, of_nobody: 0, counted: 300 });
    await close();
  });

  it("deletes by its clock, reports it, and takes nobody back by the same rows", async () => {
    const { leads, crm, clock, state, view, close } = await opened();
    await leads.import(crm, rowsOf(numbers(0, 50)));
    clock.now = NOW + 5 * YEAR;
    // seen by nobody, and not deleted by a reading
    expect(await view.count()).toEqual({ people: null, withheld: true });
    clock.now = NOW;
    expect(await view.count()).toEqual({ people: 50, withheld: false });

    clock.now = NOW + 5 * YEAR;
    const consentedAt = new Date(clock.now).toISOString();
    const renewed = numbers(50, 60).map((number) => ({ ...rowOf(number), consentedAt }));
    expect(await leads.import(crm, renewed)).toMatchObject({ created: 10 });
    expect(await state()).toEqual({ records: 10, evidence: 10, of_nobody: 0, counted: 10 });
    // whoever was deleted stays out, whatever the clock says afterwards
    for (const now of [NOW - YEAR / 12, NOW, NOW + 5 * YEAR]) {
      clock.now = now;
      expect(await leads.import(crm, rowsOf(numbers(0, 50)))).toMatchObject({
        created: 0,
        merged: 0,
        refusals: [{ code: "retention-over", count: 50 }],
      });
      expect(await state()).toEqual({ records: 10, evidence: 10, of_nobody: 0, counted: 10 });
    }
    await close();
  });

  it("keeps out a person who was erased while the clock was wrong, in either direction", async () => {
    const { leads, crm, web, clock, close } = await opened();
    await leads.import(crm, rowsOf(numbers(0, 3)));
    const person = (number: number) => leads.subject({ phone: personOf(number).phone });
    clock.now = NOW - 9 * YEAR;
    expect(await person(0).erase()).toEqual({ effect: "erased" });
    expect(await person(1).withdrawConsent()).toEqual({ effect: "erased" });
    clock.now = NOW;
    // the erasure says 2017: whatever is older than what was held when they left is no newer consent
    expect(await leads.import(crm, rowsOf(numbers(0, 3)))).toMatchObject({ merged: 1, refused: 2 });
    await expect(leads.add(personOf(0), { source: web, evidence: agreed })).rejects.toMatchObject({ code: "refused" });
    const renewed = { ...agreed, consentedAt: "2026-06-01T12:01:00Z" };
    expect(await leads.add(personOf(0), { source: web, evidence: renewed })).toMatchObject({ outcome: "created" });
    clock.now = NOW + YEAR / 2;
    expect(await person(2).erase()).toEqual({ effect: "erased" });
    clock.now = NOW;
    expect(await leads.import(crm, [rowOf(2)])).toMatchObject({ created: 0, merged: 0, refused: 1 });
    await close();
  });
});
