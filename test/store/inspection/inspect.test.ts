import { expect, it } from "vitest";
import { collect } from "../../support/collect.js";
import { describeEachStorage } from "../../support/storages/storages.js";
import { openRights, row } from "../rights/rights.js";

const asked = { actor: "dpo:1", reason: "case:2026-4" } as const;

describeEachStorage("An inspection (Art. 39(1)(b), 58(1) GDPR)", (storage) => {
  it("answers of many people what is held, from where, until when and how used, and no value", async () => {
    const { people, crm, nightly, letter, mailing, now, eva, form, store } = await openRights(storage);
    const addresses = Array.from({ length: 7 }, (_, one) => `p${one}@lund.example`);
    await people.import(nightly, [
      ...addresses.map((mail) => row("Ola Nordmann", "2026-01-05T08:00:00Z", mail)),
      row("Eva Lund"),
    ]);
    now.set("2026-01-20T08:00:00Z");
    await people.import(crm, [{ ...row("Eva Berg"), changed: "2026-01-19T00:00:00Z" }]);
    await store.register([mailing]);
    await collect(people.under(mailing, { actor: "agent:7" }).segment());
    await eva.rectify({ city: "Moss" }, { source: form });
    await people.subject({ email: addresses[0] ?? "" }).restrict({ ground: "claims" });
    const found = await store.oversight.inspect(letter, { ...asked, where: { email: "eva@lund.example" } });
    const [person] = found.people;
    expect(found.people).toHaveLength(1);
    expect(person).toMatchObject({
      evidence: { at: new Date("2026-01-05T08:00:00Z"), version: "1" },
      collectedAt: new Date("2026-01-05T08:00:00Z"),
      updatedAt: new Date("2026-01-20T08:00:00Z"),
      keptUntil: new Date("2027-01-05T08:00:00Z"),
    });
    expect(person?.sources.map(({ source, fields }) => [source, ...fields]).sort()).toEqual([
      ["crm", "name"],
      ["form", "city"],
      ["nightly", "email"],
    ]);
    expect(found.sources).toContainEqual({ id: "crm", name: "Acme CRM", obtained: "from-third-party" });
    expect(found.uses).toMatchObject([{ activity: "mailing", title: "Mailing", times: 1, roles: ["agent"] }]);
    const report = await eva.access();
    expect(person?.reference).toBe(report?.reference);
    const all = await store.oversight.inspect(letter, asked);
    expect(all.people).toHaveLength(8);
    expect(all.people.filter(({ restrictedAt }) => restrictedAt !== undefined)).toHaveLength(1);
    const text = JSON.stringify(all);
    for (const word of ["Ola", "Nordmann", "Eva Berg", "lund.example", "Moss", "Bergen", "agent:7"]) {
      expect(text).not.toContain(word);
    }
    await store.close();
  });

  it("tells of one person, by reference, what keeps their data and if they may be used", async () => {
    const { people, nightly, letter, now, store } = await openRights(storage);
    const mails = ["a@lund.example", "b@lund.example", "c@lund.example"];
    await people.import(
      nightly,
      mails.map((mail) => row("N", "2026-01-05T08:00:00Z", mail)),
    );
    const { people: all } = await store.oversight.inspect(letter, asked);
    const look = async (reference: string) => {
      const { people: found, next } = await store.oversight.inspect(letter, { ...asked, subject: { reference } });
      expect(next).toBeUndefined();
      return found;
    };
    for (const { reference } of all) {
      expect(await look(reference.toUpperCase())).toMatchObject([{ reference, isUsable: true, kept: [] }]);
    }
    const { id } = await people.subject({ email: mails[0] ?? "" }).request({ right: "access", receivedAt: now() });
    const until = new Date("2030-01-01T00:00:00Z");
    await people.hold({ subject: { email: mails[0] ?? "" }, reason: "case:1", law: "Accounting Act", until });
    const [first = ""] = (await people.requests.list()).flatMap((one) => one.reference ?? []);
    await people.subject({ reference: first }).erase();
    const [kept] = await look(first);
    expect(kept).toMatchObject({ isUsable: false, endedAt: now(), heldUntil: expect.any(Date) });
    expect(kept?.kept?.map(({ because, law }) => [because, law]).sort()).toEqual([
      ["hold", "Accounting Act"],
      ["request", "Art. 15 GDPR"],
    ]);
    expect(kept?.kept).toContainEqual(expect.objectContaining({ reason: `request:${id}` }));
    const second = all.find(({ reference }) => reference !== first)?.reference ?? "";
    await people.subject({ reference: second }).restrict({ ground: "claims" });
    expect(await look(second)).toMatchObject([{ isUsable: false, kept: [{ because: "restriction" }] }]);
    await store.close();
  });

  it("answers nobody for a reference that is nobody's, and stands in the trail", async () => {
    const { people, nightly, letter, store } = await openRights(storage);
    await people.import(nightly, [row("N", "2026-01-05T08:00:00Z", "a@lund.example")]);
    for (const reference of ["00000000-0000-4000-8000-000000000000", "ffffffff-ffff-4fff-bfff-ffffffffffff"]) {
      expect((await store.oversight.inspect(letter, { ...asked, subject: { reference } })).people).toEqual([]);
    }
    const [last] = await collect(store.oversight.events(letter, { acts: ["inspected"], order: "newest", limit: 1 }));
    expect(last).toMatchObject({ actor: "dpo:1", reason: "case:2026-4", counts: { people: 0 } });
    for (const subject of [{ reference: "kari" }, { reference: 1 }, {}, { email: "a@lund.example" }]) {
      const query = { ...asked, subject: subject as never };
      await expect(store.oversight.inspect(letter, query)).rejects.toMatchObject({ code: "invalid-argument" });
    }
    const both = { ...asked, subject: { reference: "00000000-0000-4000-8000-000000000000" }, limit: 1 };
    await expect(store.oversight.inspect(letter, both)).rejects.toMatchObject({ code: "invalid-argument" });
    await store.close();
  });

  it("comes in pages, each in the trail with its reason and the fields that chose", async () => {
    const { people, nightly, letter, store } = await openRights(storage);
    await people.import(
      nightly,
      Array.from({ length: 5 }, (_, one) => row("N", "2026-01-05T08:00:00Z", `p${one}@lund.example`)),
    );
    const references: string[] = [];
    for (let after: string | undefined; ; ) {
      const page = await store.oversight.inspect(letter, {
        ...asked,
        where: { city: "Bergen" },
        limit: 2,
        ...(after === undefined ? {} : { after }),
      });
      references.push(...page.people.map(({ reference }) => reference));
      after = page.next;
      if (after === undefined) break;
    }
    expect(new Set(references).size).toBe(5);
    const events = await collect(store.oversight.events(letter, { acts: ["inspected"] }));
    expect(events.map(({ counts }) => counts?.people)).toEqual([2, 2, 1]);
    for (const event of events) expect(event).toMatchObject({ ...asked, fields: ["city"] });
    const none = await store.oversight.inspect(letter, { ...asked, where: { city: "Nowhere" } });
    expect(none).toEqual({ people: [], sources: [], uses: [] });
    await store.close();
  });

  it("asks for who inspects and why, and for conditions that were not lost", async () => {
    const { letter, store } = await openRights(storage);
    const inspect = (query: object) => store.oversight.inspect(letter, query as typeof asked);
    const refused: readonly (readonly [object, string])[] = [
      [{ reason: "case:1" }, "invalid-actor"],
      [{ actor: "dpo:1" }, "invalid-argument"],
      [{ actor: "Kari Nordmann", reason: "case:1" }, "invalid-actor"],
      [{ ...asked, reason: "because Kari asked" }, "invalid-reason"],
      [{ ...asked, where: { city: undefined } }, "invalid-query"],
      [{ ...asked, where: { birthDate: "1" } }, "field-not-in-use"],
      [{ ...asked, limit: 0 }, "invalid-argument"],
      [{ ...asked, limit: 1_001 }, "invalid-argument"],
      [{ ...asked, after: "1" }, "invalid-argument"],
      [{ ...asked, select: ["name"] }, "invalid-argument"],
    ];
    for (const [query, code] of refused) {
      await expect(inspect(query), JSON.stringify(query)).rejects.toMatchObject({ code });
    }
    expect(await collect(store.oversight.events(letter, { acts: ["inspected"] }))).toEqual([]);
    await store.close();
  });
});
