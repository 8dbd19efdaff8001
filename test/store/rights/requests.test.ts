import { defineSource } from "purposebound";
import { memory } from "purposebound/memory";
import { openStore } from "purposebound/store";
import { expect, it } from "vitest";
import { collect } from "../../support/collect.js";
import { describeEachStorage, onMemory } from "../../support/storages/storages.js";
import { EVA, openRights } from "./rights.js";

const RECEIVED = new Date("2026-01-31T09:00:00Z");

describeEachStorage("Requests (Art. 12(3) and (4) GDPR)", (storage) => {
  it("have a deadline of a month, and of three if the person was told within the first", async () => {
    const { now, people, agree, eva, store, letter } = await openRights(storage);
    const { reference } = await people.add(EVA, agree("2026-01-10T07:00:00Z"));
    now.set("2026-01-31T10:00:00Z");
    const verified = { by: "code", actor: "agent:42" } as const;
    const asked = await eva.request({ right: "access", receivedAt: RECEIVED, verified, reason: "case:2026-17" });
    expect(asked).toMatchObject({
      right: "access",
      reference,
      receivedAt: RECEIVED,
      deadline: new Date("2026-02-28T09:00:00Z"),
      verified: { by: "code", actor: "agent:42" },
      state: "open",
      isLate: false,
    });
    const later = await eva.request({ right: "erasure", receivedAt: new Date("2026-01-20T09:00:00Z") });
    expect(later.verified).toBeUndefined();
    expect((await people.requests.verify(later.id, { by: "eid", actor: "agent:7" })).verified?.by).toBe("eid");
    // too late told, the deadline stays
    now.set("2026-03-02T09:00:00Z");
    const late = { because: "complexity", toldAt: new Date("2026-03-01T00:00:00Z"), actor: "dpo:1" } as const;
    await expect(people.requests.extend(asked.id, late)).rejects.toMatchObject({ code: "invalid-argument" });
    expect(
      (await store.oversight.requests(letter, { dueWithin: "P0D" })).map(({ id, isLate }) => [id, isLate]),
    ).toEqual([
      [later.id, true],
      [asked.id, true],
    ]);
    const extended = await people.requests.extend(asked.id, { ...late, toldAt: new Date("2026-02-10T00:00:00Z") });
    expect(extended).toMatchObject({ deadline: new Date("2026-04-30T09:00:00Z"), isLate: false });
    await expect(people.requests.extend(asked.id, { ...late, toldAt: RECEIVED })).rejects.toMatchObject({
      code: "request-closed",
    });
    expect((await people.requests.list({ open: true })).map(({ id }) => id)).toEqual([later.id, asked.id]);
    expect(await people.requests.list({ right: "objection" })).toEqual([]);
    const events = await collect(store.oversight.events(letter, { acts: ["request-received", "request-extended"] }));
    expect(events.map(({ act, actor, reason, counts }) => ({ act, actor, reason, counts }))).toEqual([
      { act: "request-received", actor: "dpo:1", reason: "case:2026-17", counts: { people: 1, access: 1 } },
      { act: "request-received", actor: "dpo:1", reason: `request:${later.id}`, counts: { people: 1, erasure: 1 } },
      { act: "request-extended", actor: "dpo:1", reason: `request:${asked.id}`, counts: { people: 1, complexity: 1 } },
    ]);
    await store.close();
  });

  it("are answered by the right, or refused with a reason and the place to complain, and go after their own time", async () => {
    const { now, people, agree, eva, store, letter } = await openRights(storage);
    await people.add(EVA, agree("2026-01-10T07:00:00Z"));
    const receivedAt = now();
    const { id } = await eva.request({ right: "access", receivedAt });
    const objection = await eva.request({ right: "objection", receivedAt });
    const unknown = await people.requests.receive({ right: "access", receivedAt });
    expect(unknown.reference).toBeUndefined();
    expect(await people.requests.find(unknown.id)).toEqual(unknown);
    // of another right, of another person, of nobody
    await expect(eva.export({ request: id })).rejects.toMatchObject({ code: "request-mismatch" });
    const per = { email: "per@lund.example" };
    await people.add(per, agree("2026-01-10T07:00:00Z"));
    const other = people.subject(per, { actor: "dpo:1" });
    await expect(other.access({ request: id })).rejects.toMatchObject({ code: "request-mismatch" });
    await expect(other.access({ request: crypto.randomUUID() })).rejects.toMatchObject({ code: "request-unknown" });
    const report = await eva.access({ request: id });
    expect(report?.kept).toEqual([]);
    expect(report?.requests.map((one) => [one.right, one.state])).toEqual(
      expect.arrayContaining([
        ["access", "answered"],
        ["objection", "open"],
      ]),
    );
    // the person is told no employee
    expect(JSON.stringify(report?.requests)).not.toContain("dpo:1");
    await expect(eva.access({ request: id })).rejects.toMatchObject({ code: "request-closed" });
    now.set("2026-02-11T08:00:00Z");
    const refuse = { because: "not-identified", actor: "dpo:1" } as const;
    const refused = await people.requests.refuse(unknown.id, refuse);
    expect(refused).toMatchObject({
      state: "refused",
      isLate: true,
      refusal: { because: "not-identified", complaint: { article: "Art. 77 GDPR" } },
    });
    expect(await eva.objectToProcessing({ request: objection.id })).toEqual({ effect: "erased" });
    // whose it was is known no more
    expect((await people.requests.find(objection.id))?.reference).toBeUndefined();
    expect((await people.requests.find(id))?.reference).toBeUndefined();
    await people.add(EVA, { ...agree("2026-02-11T09:00:00Z") }).catch(() => undefined);
    expect((await eva.access())?.requests ?? []).toEqual([]);
    const closing = await collect(store.oversight.events(letter, { acts: ["request-answered", "request-refused"] }));
    expect(closing.map(({ act, counts }) => [act, counts])).toEqual([
      ["request-answered", { people: 1, access: 1 }],
      ["request-refused", { people: 0, access: 1, "not-identified": 1, late: 1 }],
      ["request-answered", { people: 1, objection: 1, late: 1 }],
    ]);
    now.set("2029-02-01T00:00:00Z");
    expect((await people.requests.list({ open: false })).map((one) => one.id).sort()).toEqual(
      [unknown.id, objection.id].sort(),
    );
    expect(await people.requests.find(id)).toBeUndefined();
    now.set("2029-02-12T00:00:00Z");
    await store.maintain();
    const gone = await collect(store.oversight.events(letter, { acts: ["expired"] }));
    expect(gone.at(-1)?.counts).toEqual({ requests: 3 });
    await store.close();
  });

  it("keep data from retention and from erasure while access or portability is open, and erasure stops nothing", async () => {
    const { now, people, agree, eva, store, letter } = await openRights(storage);
    const per = people.subject({ email: "per@lund.example" }, { actor: "dpo:1" });
    await people.add(EVA, agree("2026-01-10T07:00:00Z"));
    await people.add({ email: "per@lund.example" }, agree("2026-01-10T07:00:00Z"));
    now.set("2027-01-01T00:00:00Z");
    const { id, deadline } = await eva.request({ right: "access", receivedAt: now() });
    await per.request({ right: "erasure", receivedAt: now() });
    expect(await people.holds()).toEqual([]);
    await expect(people.releaseHold(id)).rejects.toMatchObject({ code: "invalid-argument" });
    now.set("2027-01-20T00:00:00Z");
    expect(await people.enforceRetention()).toEqual({ erased: 1 });
    expect(await per.access()).toBeUndefined();
    const kept = [{ because: "request", reason: `request:${id}`, law: "Art. 15 GDPR", until: deadline }];
    expect((await eva.access())?.kept).toEqual(kept);
    const due = (await store.due({ within: "P0D" })).find(({ assignment }) => assignment === letter.id);
    expect(due).toMatchObject({ retention: 0, holds: [], requests: [{ id, keeps: true, isLate: false }] });
    // late is no answer
    now.set("2027-03-01T00:00:00Z");
    expect(await people.enforceRetention()).toEqual({ erased: 0 });
    const erasure = await eva.request({ right: "erasure", receivedAt: now() });
    expect(await eva.erase({ request: erasure.id })).toEqual({ effect: "kept", kept });
    expect((await people.requests.find(erasure.id))?.state).toBe("open");
    expect((await eva.access({ request: id }))?.record).toEqual(EVA);
    expect(await eva.access()).toBeUndefined();
    expect(await eva.erase({ request: erasure.id })).toEqual({ effect: "none" });
    expect((await people.requests.find(erasure.id))?.state).toBe("answered");
    const last = await collect(store.oversight.events(letter, { acts: ["erased"] }));
    expect(last.map(({ actor, counts }) => [actor, counts])).toEqual([
      ["dpo:1", { people: 0, kept: 1 }],
      ["system:application", { people: 1 }],
      ["dpo:1", { people: 0 }],
    ]);
    await store.close();
  });

  it("are answered for nobody else, held or not, and by no correction of nothing", async () => {
    const { now, people, agree, eva, form, store } = await openRights(storage);
    const per = people.subject({ email: "per@lund.example" }, { actor: "dpo:1" });
    const { id } = await per.request({ right: "access", receivedAt: now() });
    await people.add(EVA, agree("2026-01-10T07:00:00Z"));
    await expect(eva.access({ request: id })).rejects.toMatchObject({ code: "request-mismatch" });
    expect(await per.access({ request: id })).toBeUndefined();
    expect((await people.requests.find(id))?.state).toBe("answered");
    const corrected = await eva.request({ right: "rectification", receivedAt: now() });
    await eva.rectify({}, { source: form, request: corrected.id });
    expect((await people.requests.find(corrected.id))?.state).toBe("open");
    // it is still hers after a change of what identifies her, and after her data are gone
    const erasure = await eva.request({ right: "erasure", receivedAt: now() });
    await eva.reidentify({ email: "eva@berg.example" });
    const moved = people.subject({ email: "eva@berg.example" }, { actor: "dpo:1" });
    await moved.remove();
    await expect(per.erase({ request: erasure.id })).rejects.toMatchObject({ code: "request-mismatch" });
    await moved.erase({ request: erasure.id });
    expect((await people.requests.find(erasure.id))?.state).toBe("answered");
    await store.close();
  });

  it("keep data whose time ended between receipt and the note of it", async () => {
    const { now, people, agree, eva, store } = await openRights(storage);
    const { reference } = await people.add(EVA, agree("2026-01-10T07:00:00Z"));
    now.set("2027-01-12T00:00:00Z");
    const after = await people.subject({ reference }).request({ right: "access", receivedAt: now() });
    expect(after.reference).toBeUndefined();
    const before = await eva.request({ right: "access", receivedAt: new Date("2027-01-05T00:00:00Z") });
    expect(before.reference).toBe(reference);
    expect(await people.enforceRetention()).toEqual({ erased: 0 });
    await people.requests.refuse(before.id, { because: "excessive", actor: "dpo:1" });
    expect(await eva.access()).toBeUndefined();
    await store.close();
  });
});

onMemory.describe("Requests", () => {
  onMemory.it("take no words, and end with the option of the store", async () => {
    const adapter = memory();
    const storage = { name: "memory", adapter: () => adapter, sql: undefined } as const;
    const { people, eva, now, letter, store } = await openRights(storage);
    const receivedAt = now();
    const terms = { right: "access", receivedAt } as const;
    for (const wrong of [
      { ...terms, right: "acces" },
      { ...terms, receivedAt: new Date("2027-01-01T00:00:00Z") },
      { ...terms, receivedAt: "2026-01-01" },
      { ...terms, verified: { by: "Eva", actor: "agent:42" } },
      { ...terms, note: "Eva called" },
    ]) {
      await expect(eva.request(wrong as never)).rejects.toMatchObject({
        code: "invalid-argument",
        message: expect.not.stringContaining("Eva"),
      });
    }
    const verified = { by: "code", actor: "Eva Lund" } as const;
    await expect(eva.request({ ...terms, verified })).rejects.toMatchObject({ code: "invalid-actor" });
    await expect(people.requests.refuse("1", { because: "excessive" })).rejects.toMatchObject({
      code: "invalid-argument",
    });
    await expect(people.requests.list({ dueWithin: "a week" } as never)).rejects.toMatchObject({
      code: "invalid-argument",
    });
    await store.close();
    const open = (keep: string) =>
      openStore({ storage: storage.adapter(), assignments: [letter], now, requests: { keep } as never });
    await expect(open("P0D")).rejects.toMatchObject({ code: "invalid-argument" });
    const short = await open("P1M");
    const { id } = await short.dataset(letter).requests.receive(terms);
    expect((await short.dataset(letter).requests.answer(id)).keptUntil).toEqual(new Date("2026-02-10T08:00:00Z"));
    await short.close();
  });
});

describeEachStorage("Rights that do not apply", (storage) => {
  it("are answered with the reason and the place to complain, and leave an event", async () => {
    const { now, books, routes, store } = await openRights(storage);
    const form = { id: "web", origin: { name: "Web", obtained: "from-person" } } as const;
    await store.dataset(books).add(EVA, { source: defineSource(books, form) });
    await store.dataset(routes).add({ name: "Eva", phone: "+4790000001" }, { source: defineSource(routes, form) });
    const ledger = store.dataset(books).subject(EVA, { actor: "dpo:1" });
    const route = store.dataset(routes).subject({ phone: "+4790000001" }, { actor: "dpo:1" });
    const basis = "legal-obligation";
    const complaint = { article: "Art. 77 GDPR" };
    expect(await ledger.erase()).toMatchObject({
      effect: "kept",
      kept: [{ because: "legal-obligation" }],
      notApplicable: { right: "erasure", basis, article: "Art. 17(3)(b) GDPR", complaint },
    });
    expect(await ledger.objectToProcessing()).toMatchObject({
      effect: "none",
      notApplicable: { right: "objection", basis, article: "Art. 21(1) GDPR" },
    });
    expect(await ledger.withdrawConsent()).toMatchObject({
      effect: "none",
      notApplicable: { right: "withdrawal", basis, article: "Art. 7(3) GDPR" },
    });
    for (const one of [ledger, route]) {
      expect(await one.export()).toMatchObject({
        notApplicable: { right: "portability", article: "Art. 20(1)(a) GDPR" },
      });
    }
    // nobody held: a law that asks for data keeps nobody out
    const per = { email: "per@lund.example" };
    expect(await store.dataset(books).subject(per).erase()).toMatchObject({ effect: "none", notApplicable: { basis } });
    await store.dataset(books).add(per, { source: defineSource(books, form) });
    const events = await collect(
      store.oversight.events(books, { acts: ["erased", "objected", "consent-withdrawn", "exported"] }),
    );
    expect(events.map(({ act, counts }) => [act, counts?.["not-applicable"]])).toEqual([
      ["erased", 1],
      ["objected", 1],
      ["consent-withdrawn", 1],
      ["exported", 1],
      ["erased", 1],
    ]);
    // a request for it is refused in the same transaction
    const { id } = await ledger.request({ right: "portability", receivedAt: now() });
    await ledger.export({ request: id });
    expect(await store.dataset(books).requests.find(id)).toMatchObject({
      state: "refused",
      refusal: { because: "not-applicable", complaint },
    });
    await store.close();
  });
});
