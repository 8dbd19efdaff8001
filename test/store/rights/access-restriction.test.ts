import { consent, contact, defineAssignment, defineSource, field } from "purposebound";
import { AssignmentChangedError, openStore } from "purposebound/store";
import { expect, it } from "vitest";
import { z } from "zod";
import { collect } from "../../support/collect.js";
import { fjordNet, freshId } from "../../support/fjordnet.js";
import { describeEachStorage } from "../../support/storages/storages.js";
import { EVA, openRights, row } from "./rights.js";

describeEachStorage("Access (Art. 15 GDPR)", (storage) => {
  it("answers all of Art. 15(1)", async () => {
    const { people, eva, nightly, crm, store } = await openRights(storage);
    await people.import(crm, [{ ...row("Eva"), changed: "2026-01-02T00:00:00Z" }]);
    await people.import(nightly, [{ ...row("Eva"), city: "Oslo" }]);
    const report = await eva.access();
    expect(report).toMatchObject({
      purpose: { title: "Monthly newsletter" },
      recipients: [{ name: "Mailhouse", safeguard: "Standard contractual clauses" }],
      automatedDecisions: undefined,
      rights: ["access", "rectification", "erasure", "restriction", "portability", "withdrawal", "objection"],
      complaint: { article: "Art. 77 GDPR" },
      kept: [],
      restricted: false,
    });
    expect(report?.sources).toEqual(
      expect.arrayContaining([
        { id: "crm", name: "Acme CRM", obtained: "from-third-party" },
        { id: "nightly", name: "Nightly file", obtained: "from-person" },
      ]),
    );
    await store.close();
  });

  it("is carried out over all assignments of a controller; what does not identify only proposes people", async () => {
    const { people, routes, agree, store } = await openRights(storage);
    const web = defineSource(routes, { id: "web", origin: { name: "Web", obtained: "from-person" } });
    await people.add({ ...EVA, phone: "+4790000001" }, agree("2026-01-10T07:00:00Z"));
    await people.add({ email: "per@lund.example", phone: "+4790000001" }, agree("2026-01-10T07:00:00Z"));
    await store.dataset(routes).add({ name: "Eva", phone: "+4790000001" }, { source: web });
    const person = store.person({ ...EVA, phone: "90 00 00 01" }, { actor: "dpo:1", country: "NO" });
    const found = await store.person({ ...EVA, phone: "+4790000001" }, { actor: "dpo:1" }).find();
    expect(found.map(({ by }) => by).sort()).toEqual(["identity", "identity", "phone"]);
    expect(found.find(({ by }) => by === "phone")?.assignment).toBe(people.assignment.id);
    expect((await person.access()).flatMap(({ result }) => result?.assignment ?? [])).toHaveLength(2);
    const erased = await store.person({ ...EVA, phone: "+4790000001" }, { actor: "dpo:1" }).erase();
    expect(erased.flatMap(({ result }) => result?.effect ?? [])).toEqual(expect.arrayContaining(["erased", "erased"]));
    // the housemate is untouched until somebody confirms that it is the person
    const housemate = people.subject({ email: "per@lund.example" }, { actor: "dpo:1" });
    const held = await housemate.access();
    expect(held).toBeDefined();
    const confirmed = [held?.reference ?? ""];
    await store.person({ phone: "+4790000001" }, { actor: "dpo:1" }).erase({ confirmed });
    expect(await housemate.access()).toBeUndefined();
    expect(() => store.person(EVA, {} as { actor: string })).toThrow(
      expect.objectContaining({ code: "invalid-actor" }),
    );
    await store.close();
  });
});

describeEachStorage("Candidates of a search over assignments", (storage) => {
  it("are restricted people too, by phone or e-mail, and the trail says who searched and why", async () => {
    const { people, agree, eva, store, letter } = await openRights(storage);
    const { reference } = await people.add({ ...EVA, phone: "+4790000001" }, agree("2026-01-10T07:00:00Z"));
    await eva.restrict();
    const by = { actor: "dpo:1", reason: "case:2026-17" };
    expect(await store.person({ phone: "+4790000001" }, by).find()).toContainEqual({
      assignment: letter.id,
      reference,
      by: "phone",
    });
    const [found] = await store.person({ phone: "+4790000001" }, by).access({ confirmed: [reference] });
    expect(found?.result?.restricted).toBe(true);
    const searched = await collect(store.oversight.events(letter, { acts: ["searched"] }));
    expect(searched[0]).toMatchObject({ ...by, fields: ["phone"], counts: { people: 1 } });
    await store.close();
  });
});

describeEachStorage("A person over all assignments", (storage) => {
  it("is refused if nothing given finds people, or a confirmed reference is nobody's, before anything is done", async () => {
    const { people, agree, eva, store } = await openRights(storage);
    await people.add({ ...EVA, name: "Eva" }, agree("2026-01-10T07:00:00Z"));
    const by = { actor: "dpo:1" };
    for (const given of [
      { phone: "garbage" },
      { name: "Kari" },
      { phne: "+4790000001" },
      { ...EVA, phne: "+4790000001" },
    ]) {
      const person = store.person(given, by);
      for (const done of [person.erase(), person.access(), person.find()]) {
        await expect(done, Object.keys(given).join()).rejects.toMatchObject({
          code: "invalid-argument",
          message: expect.stringMatching(/email.*phone|phone.*email/),
        });
      }
    }
    const person = store.person(EVA, by);
    const wrong = (options: object) =>
      expect(person.erase(options)).rejects.toMatchObject({ code: "invalid-argument" });
    await wrong({ confirm: [] });
    await wrong({ confirmed: ["nope"] });
    await wrong({ confirmed: [crypto.randomUUID()] });
    expect(await eva.access()).toBeDefined();
    // a phone number only proposes people in the newsletter, and the books have none
    const { reference = "" } = (await eva.access()) ?? {};
    const erased = await person.erase({ confirmed: [reference.toUpperCase()] });
    expect(erased.flatMap(({ result }) => result?.effect ?? [])).toEqual(["erased", "none"]);
    await store.close();
  });
});

describeEachStorage("Restriction (Art. 18 GDPR)", (storage) => {
  it("stands on each of its grounds, so that lifting one decides no objection", async () => {
    const { routes, store, now } = await openRights(storage);
    const web = defineSource(routes, { id: "web", origin: { name: "Web", obtained: "from-person" } });
    const visits = store.dataset(routes);
    const identity = { phone: "+4790000001" };
    await visits.add({ name: "Eva", ...identity }, { source: web });
    const person = visits.subject(identity, { actor: "dpo:1" });
    const grounds = async () => (await person.access())?.kept.map(({ reason }) => reason);
    await person.objectToProcessing();
    await person.restrict({ ground: "accuracy" });
    expect(await grounds()).toEqual(["objection", "accuracy"]);
    expect(await person.liftRestriction({ toldAt: now() })).toEqual({ effect: "restricted" });
    expect(await grounds()).toEqual(["objection"]);
    await person.restrict();
    expect(await person.liftRestriction()).toEqual({ effect: "restricted" });
    await person.restrict({ ground: "claims" });
    expect(await person.liftRestriction({ ground: "objection" })).toEqual({ effect: "restricted" });
    expect(await grounds()).toEqual(["claims"]);
    expect(await person.liftRestriction()).toEqual({ effect: "unrestricted" });
    // the objection alone is decided by lifting it, and stands on the list until then
    await person.objectToProcessing();
    await person.restrict({ ground: "accuracy" });
    await person.liftRestriction({ ground: "accuracy" });
    await person.remove();
    expect(await person.liftRestriction({ ground: "accuracy" })).toEqual({ effect: "restricted" });
    expect(await person.liftRestriction()).toEqual({ effect: "erased" });
    await expect(person.liftRestriction({ toldAt: new Date("2026-02-01T00:00:00Z") })).rejects.toMatchObject({
      code: "invalid-argument",
    });
    await expect(person.restrict({ reviewAt: new Date("2026-01-01T00:00:00Z") })).rejects.toMatchObject({
      code: "invalid-argument",
    });
    await store.close();
  });

  it("is named beside the law that keeps data, with holds and requests", async () => {
    const { books, store, now } = await openRights(storage);
    const web = defineSource(books, { id: "web", origin: { name: "Web", obtained: "from-person" } });
    const vouchers = store.dataset(books);
    await vouchers.add(EVA, { source: web });
    const person = vouchers.subject(EVA, { actor: "dpo:1" });
    const until = new Date("2040-01-01T00:00:00Z");
    await vouchers.hold({ where: {}, reason: "case:1", law: "Limitation Act s. 9", until, actor: "dpo:1" });
    await person.request({ right: "access", receivedAt: now() });
    await person.restrict({ ground: "claims" });
    const erased = await person.erase();
    const because = ["hold", "legal-obligation", "request", "restriction"];
    expect(erased.kept?.map((one) => one.because).sort()).toEqual(because);
    expect((await person.access())?.kept.map((one) => one.because).sort()).toEqual(because);
    await store.close();
  });

  it("keeps data from retention, sources and erasure, and says its ground", async () => {
    const { now, people, agree, eva, nightly, form, store, letter } = await openRights(storage);
    await people.add(EVA, agree("2026-01-10T07:00:00Z"));
    const reviewAt = new Date("2026-02-01T00:00:00Z");
    expect(await eva.restrict({ ground: "accuracy", reviewAt })).toEqual({ effect: "restricted" });
    expect((await eva.access())?.kept).toEqual([{ because: "restriction", reason: "accuracy" }]);
    // a later restriction without a ground takes none away
    await eva.restrict();
    expect((await eva.access())?.kept).toEqual([{ because: "restriction", reason: "accuracy" }]);
    now.set("2027-06-01T00:00:00Z");
    expect(await people.enforceRetention()).toEqual({ erased: 0 });
    expect((await people.import(nightly, [row("Eva", "2027-05-01T00:00:00Z")])).refusals[0]?.code).toBe(
      "subject-restricted",
    );
    await expect(eva.rectify({ name: "Eva" }, { source: form })).rejects.toMatchObject({ code: "refused" });
    expect(await eva.erase()).toMatchObject({ effect: "kept" });
    expect(await eva.liftRestriction()).toEqual({ effect: "erased" });
    const lifted = await collect(store.oversight.events(letter, { acts: ["unrestricted"] }));
    expect(lifted[0]?.counts).toEqual({ people: 1, untold: 1 });
    await expect(eva.restrict({ ground: "because" as "accuracy" })).rejects.toMatchObject({ code: "invalid-argument" });
    await store.close();
  });
});

describeEachStorage("Evidence (Art. 7(1) GDPR)", (storage) => {
  const letter = (
    id: string,
    version: string,
    accepts?: readonly { version: string; wording: string; covers: string }[],
  ) =>
    defineAssignment({
      id,
      purpose: {
        title: "Newsletter",
        category: "dpv:DirectMarketing",
        basis: consent({ wording: `Wording ${version}`, version, ...(accepts === undefined ? {} : { accepts }) }),
      },
      controller: fjordNet,
      retention: { keep: "P2Y", from: "collected" },
      identifiedBy: ["email"],
      fields: { ...contact("email", "name?"), city: field(z.string().optional(), { necessity: "Events near by" }) },
    });

  it.each([false, true])(
    "under a former version covers the purpose if the basis accepts it: %s",
    async (isAccepted) => {
      const id = freshId("wording");
      const now = () => new Date("2026-06-01T00:00:00Z");
      const first = letter(id, "1");
      let store = await openStore({ storage: storage.adapter(), assignments: [first], now });
      const origin = { name: "Form", obtained: "from-person" } as const;
      const evidence = { consentedAt: "2026-05-01T00:00:00Z", version: "1" };
      await store
        .dataset(first)
        .add({ email: "old@x.example" }, { source: defineSource(first, { id: "form", origin }), evidence });
      await store.close();
      const accepts = [{ version: "1", wording: "Wording 1", covers: "Only a misspelling was mended" }];
      const second = letter(id, "2", isAccepted ? accepts : undefined);
      const changed = await openStore({ storage: storage.adapter(), assignments: [second], now }).catch(
        (error) => error,
      );
      expect(changed).toBeInstanceOf(AssignmentChangedError);
      const admin = await openStore({ storage: storage.adapter(), assignments: [], now });
      for (const plan of changed.plans) await admin.evolve(plan, { approvedBy: "dpo:1", reason: "wording" });
      await admin.close();
      store = await openStore({ storage: storage.adapter(), assignments: [second], now });
      const people = store.dataset(second);
      const { defineActivity } = await import("purposebound");
      const mailing = defineActivity(second, {
        id: "mailing",
        kind: "mailing",
        title: "Mailing",
        uses: ["email", "name"],
      });
      const read = () => collect(people.under(mailing, { actor: "job:1" }).segment({ select: ["email"] }));
      expect(await read()).toEqual(isAccepted ? [{ email: "old@x.example" }] : []);
      const crm = defineSource(second, {
        id: "crm",
        origin,
        map: { email: "mail", name: "name" },
        evidence: { consentedAt: "at", version: { path: "v" } },
      });
      const rows = [
        { mail: "old@x.example", name: "Old", at: "2026-05-01T00:00:00Z", v: "1" },
        { mail: "new@x.example", name: "New", at: "2026-05-01T00:00:00Z", v: "1" },
        { mail: "odd@x.example", name: "Odd", at: "2026-05-01T00:00:00Z", v: "0" },
      ];
      const result = await people.import(crm, rows);
      expect(result).toMatchObject(
        isAccepted ? { created: 1, merged: 1, refused: 1 } : { created: 0, merged: 1, refused: 2 },
      );
      expect((await people.subject({ email: "old@x.example" }).access())?.record.name).toBe("Old");
      // asked again
      await people.add(
        { email: "old@x.example" },
        { source: crm, evidence: { consentedAt: "2026-05-20T00:00:00Z", version: "2" } },
      );
      expect(await read()).toContainEqual({ email: "old@x.example" });
      await store.close();
    },
  );
});
