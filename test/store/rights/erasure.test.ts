import { randomUUID } from "node:crypto";
import { defineSource } from "purposebound";
import { expect, it } from "vitest";
import { collect } from "../../support/collect.js";
import { describeEachStorage } from "../../support/storages/storages.js";
import { EVA, openOffers, openRights, row } from "./rights.js";

describeEachStorage("Erasure (Art. 17 GDPR)", (storage) => {
  const hold = {
    reason: "case:2026-17",
    law: "Limitation Act s. 9",
    until: new Date("2028-01-01T00:00:00Z"),
    actor: "dpo:1",
  };

  it("keeps what a hold keeps (17(3)(e)), says why and until when, and carries it out when the hold ends", async () => {
    const { now, people, agree, eva, mailing, store, letter } = await openRights(storage);
    await people.add({ ...EVA, city: "Bergen" }, agree("2026-01-10T07:00:00Z"));
    const { id, people: held } = await people.hold({ subject: EVA, ...hold });
    expect(held).toBe(1);
    expect(await people.holds()).toMatchObject([{ id, law: hold.law, people: 1, until: hold.until }]);
    expect(await eva.erase()).toEqual({
      effect: "kept",
      kept: [{ because: "hold", reason: hold.reason, law: hold.law, until: hold.until }],
    });
    // it is used for nothing, and no source brings the person back
    expect(await collect(people.under(mailing, { actor: "job:1" }).segment())).toEqual([]);
    await expect(people.add(EVA, agree("2026-01-05T07:00:00Z"))).rejects.toMatchObject({
      refusals: [{ code: expect.stringMatching(/subject-kept|subject-suppressed/) }],
    });
    now.set("2026-02-01T08:00:00Z");
    expect(await people.enforceRetention()).toEqual({ erased: 0 });
    expect((await eva.access())?.kept).toMatchObject([{ because: "hold", law: hold.law }]);
    expect(await people.releaseHold(id, { actor: "dpo:1" })).toEqual({ people: 1, erased: 1 });
    expect(await eva.access()).toBeUndefined();
    const acts = (await collect(store.oversight.events(letter))).map(({ act, counts }) => [act, counts?.kept ?? 0]);
    expect(acts).toEqual(
      expect.arrayContaining([
        ["held", 0],
        ["erased", 1],
        ["released", 0],
      ]),
    );
    // who was erased is not taken for somebody whose time was over
    await expect(people.add(EVA, agree("2026-01-05T07:00:00Z"))).rejects.toMatchObject({
      refusals: [{ code: "subject-suppressed" }],
    });
    await store.close();
  });

  it("ends holds by themselves, each by its own date", async () => {
    const { now, people, agree, eva, store } = await openRights(storage);
    await people.add(EVA, agree("2026-01-10T07:00:00Z"));
    await people.hold({ where: {}, ...hold, until: new Date("2026-03-01T00:00:00Z") });
    now.set("2026-01-11T08:00:00Z");
    await people.hold({
      where: { email: EVA.email },
      ...hold,
      law: "Another law",
      until: new Date("2026-06-01T00:00:00Z"),
    });
    expect(await eva.erase()).toMatchObject({ effect: "kept", kept: [{ law: hold.law }, { law: "Another law" }] });
    now.set("2026-04-01T00:00:00Z");
    expect(await people.enforceRetention()).toEqual({ erased: 0 });
    now.set("2026-06-01T00:00:00Z");
    expect(await people.enforceRetention()).toEqual({ erased: 1 });
    expect(await people.holds()).toEqual([]);
    await store.close();
  });

  it("does not apply where a law obliges to keep (17(3)(b)), and bars nobody then", async () => {
    const { store, books } = await openRights(storage);
    const dataset = store.dataset(books);
    const source = defineSource(books, { id: "till", origin: { name: "Till", obtained: "from-person" } });
    await dataset.add(EVA, { source });
    expect(await dataset.subject(EVA, { actor: "dpo:1" }).erase()).toEqual({
      effect: "kept",
      kept: [{ because: "legal-obligation", law: "Bookkeeping Act s. 13", until: new Date("2031-01-10T08:00:00Z") }],
      notApplicable: {
        right: "erasure",
        basis: "legal-obligation",
        article: "Art. 17(3)(b) GDPR",
        complaint: { authority: undefined, article: "Art. 77 GDPR" },
      },
    });
    expect(await dataset.add(EVA, { source })).toMatchObject({ outcome: "merged" });
    await store.close();
  });

  it("takes opt-outs over with their own date: later evidence stands, whichever comes first", async () => {
    const { people, agree, eva, nightly, store } = await openRights(storage);
    await people.add(EVA, agree("2026-01-09T07:00:00Z"));
    expect(await eva.withdrawConsent({ at: new Date("2026-01-08T00:00:00Z") })).toEqual({
      effect: "none",
      because: "later-evidence",
    });
    expect(await eva.access()).toBeDefined();
    expect(await people.import(nightly, [row("Eva", "2026-01-07T00:00:00Z")])).toMatchObject({ merged: 1 });
    expect(await eva.withdrawConsent({ at: new Date("2026-01-09T08:00:00Z") })).toEqual({ effect: "erased" });
    // an earlier one that comes later weakens nothing
    await eva.withdrawConsent({ at: new Date("2026-01-01T00:00:00Z") });
    await expect(people.add(EVA, agree("2026-01-09T07:30:00Z"))).rejects.toMatchObject({
      refusals: [{ code: "subject-suppressed" }],
    });
    expect(await people.add(EVA, agree("2026-01-09T09:00:00Z"))).toMatchObject({ outcome: "created" });
    await expect(eva.erase({ at: new Date("2027-01-01T00:00:00Z") })).rejects.toMatchObject({
      code: "invalid-argument",
    });
    await store.close();
  });

  it("is not removal: who vanished at the source comes in again", async () => {
    const { people, eva, nightly, store } = await openRights(storage);
    await people.import(nightly, [row("Eva")]);
    expect(await eva.remove()).toEqual({ effect: "erased" });
    expect(await people.import(nightly, [row("Eva")])).toMatchObject({ created: 1 });
    await people.hold({ subject: EVA, ...hold });
    expect(await eva.remove()).toMatchObject({ effect: "kept" });
    await store.close();
  });

  it("bars who reached the end of retention from coming back by the row that brought them", async () => {
    const { now, people, agree, eva, nightly, store } = await openRights(storage);
    await people.import(nightly, [row("Eva")]);
    now.set("2027-01-05T08:00:00Z");
    expect(await people.enforceRetention()).toEqual({ erased: 1 });
    expect((await people.import(nightly, [row("Eva")])).refusals).toMatchObject([{ code: "retention-over" }]);
    expect(await eva.access()).toBeUndefined();
    await expect(people.add(EVA, agree("2027-01-05T07:00:00Z"))).rejects.toMatchObject({
      refusals: [{ code: "retention-over" }],
    });
    expect(await people.add(EVA, agree("2027-01-05T08:00:00.001Z"))).toMatchObject({ outcome: "created" });
    await store.close();
  });

  it("refuses data that would be past retention at once", async () => {
    const { people, nightly, store } = await openRights(storage);
    expect((await people.import(nightly, [row("Eva", "2023-01-01T00:00:00Z")])).refusals).toMatchObject([
      { code: "retention-over" },
    ]);
    await store.close();
  });

  it("refuses holds without a reason, a law, an end or people", async () => {
    const { people, store } = await openRights(storage);
    const bad = [
      { where: {}, ...hold, until: new Date("2020-01-01T00:00:00Z") },
      { where: {}, ...hold, law: " " },
      { where: {}, ...hold, reason: "Kari called" },
      { where: { city: undefined }, ...hold },
      { ...hold },
    ];
    for (const request of bad) {
      await expect((people.hold as (one: unknown) => Promise<unknown>)(request)).rejects.toMatchObject({
        code: expect.stringMatching(/^invalid-/),
      });
    }
    await expect(people.releaseHold("no id")).rejects.toMatchObject({ code: "invalid-argument" });
    expect(await people.releaseHold(randomUUID())).toEqual({ people: 0, erased: 0 });
    await store.close();
  });
});

describeEachStorage("A right at a moment of its own", (storage) => {
  it("loses to evidence that states a later moment, says so, and to nothing else", async () => {
    const { now, people, agree, eva, store } = await openRights(storage);
    await people.add(EVA, agree("2026-01-09T08:00:00Z"));
    expect(await eva.erase({ at: new Date("2026-01-08T08:00:00Z") })).toEqual({
      effect: "none",
      because: "later-evidence",
    });
    expect(await people.subject({ email: "nobody@lund.example" }).erase({ at: now() })).toEqual({ effect: "none" });
    // the clock of the form is ahead: the withdrawal came after the consent all the same
    await people.add(EVA, agree("2026-01-10T08:03:00Z"));
    expect(await eva.withdrawConsent({ at: now() })).toEqual({ effect: "erased" });
    expect(await people.receive(EVA, agree("2026-01-10T08:03:00Z"))).toMatchObject({ outcome: "refused" });
    now.set("2026-01-10T08:05:00Z");
    expect(await people.receive(EVA, agree("2026-01-10T08:04:00Z"))).toMatchObject({ outcome: "created" });
    await store.close();
  });

  it("does not lose to evidence without a moment, which came in later and may be older", async () => {
    const { now, store, offers, crm } = await openOffers(storage);
    const people = store.dataset(offers);
    await people.add(EVA, { source: crm, evidence: { document: "list:7" } });
    now.set("2026-01-11T08:00:00Z");
    await people.add(EVA, { source: crm, evidence: { document: "list:8" } });
    const at = new Date("2026-01-09T08:00:00Z");
    expect(await people.subject(EVA).erase({ at })).toEqual({ effect: "erased" });
    expect(await people.receive(EVA, { source: crm, evidence: { document: "list:8" } })).toMatchObject({
      outcome: "refused",
    });
    await people.add(EVA, { source: crm, evidence: { since: "2026-01-10T08:00:00Z" } });
    await people.add(EVA, { source: crm, evidence: { document: "list:9" } });
    expect(await people.subject(EVA).erase({ at })).toEqual({ effect: "none", because: "later-evidence" });
    await store.close();
  });
});
