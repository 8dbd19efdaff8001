import { contact, contract, defineAssignment, defineSource, field, special } from "purposebound";
import { memory } from "purposebound/memory";
import { openStore } from "purposebound/store";
import { expect, it } from "vitest";
import { z } from "zod";
import { collect } from "../../support/collect.js";
import { fjordNet, freshId } from "../../support/fjordnet.js";
import { describeEachStorage, onMemory } from "../../support/storages/storages.js";
import { clock, EVA, openRights, row } from "./rights.js";

describeEachStorage("Portability (Art. 20 GDPR)", (storage) => {
  it("gives what the person provided, and names what came from elsewhere", async () => {
    const { people, agree, eva, crm, form, store, letter } = await openRights(storage);
    expect(await eva.export()).toBeUndefined();
    await people.add(EVA, agree("2026-01-10T07:00:00Z"));
    await people.import(crm, [{ ...row("Eva"), changed: "2026-01-02T00:00:00Z" }]);
    expect(await eva.export()).toMatchObject({
      record: EVA,
      leftOut: [
        { name: "name", obtained: "from-third-party" },
        { name: "city", obtained: "from-third-party" },
      ],
    });
    // a third party that repeats what the person said takes nothing from them
    await people.import(crm, [{ ...row("Eva"), changed: "2026-01-03T00:00:00Z" }]);
    const { id } = await eva.request({ right: "rectification", receivedAt: new Date("2026-01-10T07:00:00Z") });
    await eva.rectify({ name: "Eva Lund" }, { source: form, request: id });
    expect((await people.requests.find(id))?.state).toBe("answered");
    const asked = await eva.request({ right: "portability", receivedAt: new Date("2026-01-10T07:00:00Z") });
    expect((await eva.access())?.kept).toMatchObject([{ because: "request", law: "Art. 20 GDPR" }]);
    const copy = await eva.export({ request: asked.id });
    expect(copy?.record).toEqual({ ...EVA, name: "Eva Lund" });
    expect((await eva.access())?.record).toEqual({ ...EVA, name: "Eva Lund", city: "Bergen" });
    const events = await collect(store.oversight.events(letter, { acts: ["exported", "request-answered"] }));
    expect(events.map(({ act }) => act).slice(-2)).toEqual(["exported", "request-answered"]);
    await store.close();
  });
});

onMemory.describe("Withdrawal (Art. 7(3) GDPR)", () => {
  onMemory.it(
    "of the consent to a special category restricts what rests on a contract, until the category is gone",
    async () => {
      const care = defineAssignment({
        id: freshId("care"),
        purpose: {
          title: "Home care",
          category: "dpv:ServiceProvision",
          basis: contract({ contract: "Home care" }),
          condition: "eu-gdpr:A9-2-a",
        },
        controller: fjordNet,
        retention: { keep: "P1Y", from: "collected" },
        identifiedBy: ["email"],
        fields: {
          ...contact("email"),
          diet: special(z.enum(["diabetic", "coeliac"]).optional(), {
            necessity: "Meals are made by it",
            category: "pd:Health",
          }),
          floor: field(z.number().optional(), { necessity: "Stairs" }),
        },
      });
      const now = clock("2026-01-10T08:00:00Z");
      const store = await openStore({ storage: memory(), assignments: [care], now });
      const form = defineSource(care, { id: "form", origin: { name: "Form", obtained: "from-person" } });
      const people = store.dataset(care);
      await people.add(EVA, { source: form });
      const eva = people.subject(EVA, { actor: "dpo:1" });
      const { id } = await eva.request({ right: "withdrawal", receivedAt: now() });
      expect(await eva.withdrawConsent({ request: id })).toEqual({ effect: "restricted" });
      expect((await eva.access())?.kept).toEqual([{ because: "restriction", reason: "unlawful" }]);
      expect((await people.requests.find(id))?.state).toBe("open");
      await store.close();
    },
  );
});
