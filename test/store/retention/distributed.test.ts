import { defineSource } from "purposebound";
import { postgres } from "purposebound/postgres";
import { openStore } from "purposebound/store";
import { expect, inject } from "vitest";
import { freshId, onInterests } from "../../support/fjordnet.js";
import { distributing } from "../../support/storages/distributing.js";
import { onServer } from "../../support/storages/storages.js";

const row = (number: number) => ({ name: `N${number}`, phone: `+4790${String(number).padStart(6, "0")}` });
const rows = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => row(from + index));

onServer.describe("Retention of a distributed dataset", () => {
  onServer.it("takes complete files, tells what is due, and ends with its purpose", async () => {
    const assignment = onInterests(freshId("distributed"));
    const storage = distributing(postgres(inject("server").application));
    const store = await openStore({ storage, assignments: [assignment] });
    const people = store.dataset(assignment);
    const crm = defineSource(assignment, { id: "crm", origin: { name: "CRM", obtained: "from-person" } });
    const form = defineSource(assignment, { id: "form", origin: { name: "Form", obtained: "from-person" } });
    await people.import(crm, rows(0, 20));
    await people.import(form, rows(18, 20));
    const soon = new Date(Date.now() + 86_400_000);
    await people.hold({ subject: { phone: row(17).phone }, reason: "case:1", law: "Claims", until: soon });
    await people.subject({ phone: row(16).phone }).restrict({ reviewAt: soon });
    const asker = people.subject({ phone: row(15).phone });
    const { id } = await asker.request({ right: "access", receivedAt: new Date() });
    expect(await asker.erase()).toMatchObject({ effect: "kept", kept: [{ because: "request" }] });
    expect((await asker.access({ request: id }))?.requests).toMatchObject([{ id, state: "answered" }]);
    expect(await asker.access()).toBeUndefined();
    const result = await people.import(crm, rows(0, 15), { complete: true });
    expect(result).toMatchObject({ removed: 0, kept: 2 });
    expect(await people.subject({ phone: row(17).phone }).remove()).toMatchObject({ effect: "kept" });
    expect(await store.due({ within: "P2D" })).toMatchObject([{ retention: 0, ended: 1, reviews: 1 }]);
    expect((await people.due({ within: "P2D" })).people.map(({ because }) => because).sort()).toEqual([
      "ended",
      "review",
    ]);
    expect(await store.end(assignment, { approvedBy: "dpo:1", reason: "Done" })).toMatchObject({
      deleted: 17,
      kept: 2,
    });
    expect(await store.maintain()).toMatchObject({ isComplete: true, assignments: [{ deleted: 0 }] });
    await expect(people.add(row(1), { source: crm })).rejects.toMatchObject({ code: "assignment-ended" });
    await store.close();
  });
});
