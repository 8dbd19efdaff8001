import { consent, contact, defineAssignment, defineSource } from "purposebound";
import { postgres } from "purposebound/postgres";
import { memoryKeys, openStore } from "purposebound/store";
import { afterEach, expect, inject } from "vitest";
import { collect } from "../../support/collect.js";
import { fjordNet, freshId } from "../../support/fjordnet.js";
import { interposed } from "../../support/storages/interposed.js";
import { onServer, SERVERS } from "../../support/storages/storages.js";

const origin = { name: "CRM", obtained: "from-person" } as const;
const BEGIN = Date.parse("2026-01-01T00:00:00Z");
const at = (days: number): Date => new Date(BEGIN + days * 86_400_000);
const evidence = (days: number) => ({ consentedAt: at(days), version: "1" }) as const;
const LOST = { email: "lost@example.com" };
const OTHER = { email: "other@example.com" };

for (const [title, key] of SERVERS) {
  onServer.describe(`A person whose retention ends for another process between two operations, on ${title},`, () => {
    const opened: { close(): Promise<void> }[] = [];
    afterEach(async () => {
      for (const one of opened.splice(0)) await one.close();
    });

    /**
     * Two stores on the same data: for the first, the person's time of 30 days is not over yet, and it stops before an operation,
     * until the second, for which it is over, has done an act on somebody else.
     */
    async function open(isEncrypted: boolean) {
      const { email, name } = contact("email", "name?");
      const assignment = defineAssignment({
        id: freshId("overtaken"),
        purpose: {
          title: "Offers",
          category: "dpv:DirectMarketing",
          basis: consent({ wording: "Send me offers.", version: "1" }),
        },
        controller: fjordNet,
        retention: { keep: "P30D", from: "collected" },
        identifiedBy: ["email"],
        fields: { email, name: isEncrypted ? { ...name, encrypted: true } : name },
      });
      let stop: string | undefined;
      let overtake: () => Promise<unknown> = async () => undefined;
      const leave = async (operation: string): Promise<void> => {
        if (operation !== stop) return;
        stop = undefined;
        await overtake();
      };
      const fieldKeys = memoryKeys();
      const adapter = () => postgres(inject(key).application);
      const [slow, fast] = await Promise.all([
        openStore({
          storage: interposed(adapter(), leave),
          assignments: [assignment],
          fieldKeys,
          now: () => at(29.9999),
        }),
        openStore({ storage: adapter(), assignments: [assignment], fieldKeys, now: () => at(30.1) }),
      ]);
      opened.push(slow, fast);
      const form = defineSource(assignment, { id: "form", origin });
      const crm = defineSource(assignment, {
        id: "crm",
        origin,
        map: { email: "mail" },
        evidence: { consentedAt: "at", version: "1" },
      });
      const [people, others] = [slow.dataset(assignment), fast.dataset(assignment)];
      await people.add({ ...LOST, name: "L" }, { source: form, evidence: evidence(0) });
      await people.add(OTHER, { source: form, evidence: evidence(20) });
      const stopBefore = (operation: string, work: () => Promise<unknown>) => {
        [stop, overtake] = [operation, work];
      };
      const deleteOthers = () => others.subject(OTHER).contacted();
      const events = () => collect(slow.oversight.events(assignment));
      return { people, others, form, crm, stopBefore, deleteOthers, events };
    }

    onServer.it.each([false, true])(
      "is not created again by evidence that is no newer (encrypted fields: %s)",
      async (isEncrypted) => {
        const { people, others, form, crm, stopBefore, deleteOthers, events } = await open(isEncrypted);
        stopBefore("put", deleteOthers);
        const row = { mail: LOST.email, at: at(10).toISOString() };
        const result = await people.import(crm, [row, { ...row, mail: "new@example.com" }]);
        expect(result).toMatchObject({ created: 1, merged: 0, refusals: [{ code: "retention-over", rows: [1] }] });
        expect(await others.subject(LOST).access()).toBeUndefined();
        stopBefore("put", deleteOthers);
        expect(await people.receive({ ...LOST, name: "L" }, { source: form, evidence: evidence(10) })).toMatchObject({
          outcome: "refused",
          refusals: [{ code: "retention-over" }],
        });
        const counts = (await events()).map(({ act, counts }) => [act, counts]);
        expect(counts.filter(([act]) => act === "expired")).toEqual([["expired", { people: 1 }]]);
        expect(counts.filter(([act]) => act === "imported")).toEqual([
          ["imported", { created: 1, merged: 0, refused: 1 }],
        ]);
      },
    );

    onServer.it("comes back by newer evidence, and an older row of the same batch rides on it", async () => {
      const { people, others, crm, stopBefore, deleteOthers } = await open(false);
      stopBefore("put", deleteOthers);
      const rows = [10, 30.001].map((day) => ({ mail: LOST.email, at: at(day).toISOString() }));
      expect(await people.import(crm, rows)).toMatchObject({ created: 1, merged: 1 });
      expect(await others.subject(LOST).access()).toBeDefined();
    });

    onServer.it("is not called contacted, if they are gone when the contact is noted", async () => {
      const { people, stopBefore, deleteOthers, events } = await open(false);
      stopBefore("contact", deleteOthers);
      expect(await people.subject(LOST).contacted()).toEqual({ outcome: "not-held" });
      const contacted = (await events()).filter(({ act }) => act === "contacted");
      expect(contacted.map(({ counts }) => counts?.people)).toEqual([1, 0]);
    });
  });
}
