import { expect, it } from "vitest";
import { describeEachStorage } from "../../support/storages/storages.js";
import { EVA, openRights, row } from "./rights.js";

describeEachStorage("A correction (Art. 16 GDPR)", (storage) => {
  it("outlives the nightly file, until the file says something else than it said after it", async () => {
    const { people, eva, nightly, form, store } = await openRights(storage);
    await people.import(nightly, [row("Eva Bories")]);
    await eva.rectify({ name: "Eva Jeancolas" }, { source: form });
    const name = async () => (await eva.access())?.record.name;
    for (let night = 0; night < 3; night += 1) {
      expect(await people.import(nightly, [row("Eva Bories")])).toMatchObject({ merged: 1, superseded: { name: 1 } });
      expect(await name()).toBe("Eva Jeancolas");
    }
    expect(await people.import(nightly, [row("Eva Moe")])).toMatchObject({ merged: 1, superseded: {} });
    expect(await name()).toBe("Eva Moe");
    // from then on, the source is taken at its word again
    await people.import(nightly, [row("Eva Bories")]);
    expect(await name()).toBe("Eva Bories");
    await store.close();
  });

  it("outlives each source for itself, and other fields are taken", async () => {
    const { people, eva, nightly, form, crm, store } = await openRights(storage);
    await people.import(nightly, [row("Eva Bories")]);
    await eva.rectify({ name: "Eva Jeancolas" }, { source: form });
    await people.import(crm, [{ ...row("Eva Crm"), city: "Oslo" }]);
    await people.import(nightly, [{ ...row("Eva Bories"), city: "Moss" }]);
    expect((await eva.access())?.record).toMatchObject({ name: "Eva Jeancolas", city: "Moss" });
    await store.close();
  });

  it("gives way to a state that the source changed later, and not to an older one", async () => {
    const { people, eva, crm, form, now, store } = await openRights(storage);
    const stated = (name: string, changed: string) => ({ ...row(name), changed });
    await people.import(crm, [stated("Eva Bories", "2026-01-06T00:00:00Z")]);
    now.set("2026-01-20T08:00:00Z");
    await eva.rectify({ name: "Eva Jeancolas" }, { source: form });
    await people.import(crm, [stated("Eva Other", "2026-01-19T00:00:00Z")]);
    expect((await eva.access())?.record.name).toBe("Eva Jeancolas");
    now.set("2026-01-22T08:00:00Z");
    await people.import(crm, [stated("Eva Moe", "2026-01-21T00:00:00Z")]);
    expect((await eva.access())?.record.name).toBe("Eva Moe");
    await store.close();
  });

  it("is not needed for an older state to leave a newer one alone, in one file and across files", async () => {
    const { people, eva, crm, store } = await openRights(storage);
    const stated = (name: string, changed: string) => ({ ...row(name), changed });
    const [newer, older] = [stated("Eva Berg", "2026-01-07T00:00:00Z"), stated("Eva Lund", "2025-06-01T00:00:00Z")];
    await people.import(crm, [newer, older]);
    expect((await eva.access())?.record.name).toBe("Eva Berg");
    expect(await people.import(crm, [older])).toMatchObject({ merged: 1, superseded: { city: 1, name: 1 } });
    expect((await eva.access())?.record.name).toBe("Eva Berg");
    await people.import(crm, [newer]);
    await people
      .import(crm, [{ ...older, changed: "tomorrow" }])
      .then(({ refusals }) => expect(refusals).toMatchObject([{ code: "not-convertible" }]));
    await store.close();
  });

  it("outlives a file with two rows of one person, in one batch and in several", async () => {
    for (const batch of [1, 10]) {
      const { people, eva, nightly, form, store } = await openRights(storage);
      const file = [row("Eva Bories"), row("Per Bories")];
      await people.import(nightly, file, { batch });
      await eva.rectify({ name: "Eva Jeancolas" }, { source: form });
      for (const night of [batch, batch === 1 ? 10 : 1, batch]) {
        await people.import(nightly, file, { batch: night });
        expect((await eva.access())?.record.name).toBe("Eva Jeancolas");
      }
      await people.import(nightly, [row("Eva Moe")], { batch });
      expect((await eva.access())?.record.name).toBe("Eva Moe");
      await store.close();
    }
  });

  it("outlives a source that goes on as before while another one has news, with and without its moment", async () => {
    const { people, eva, crm, nightly, form, now, store } = await openRights(storage);
    const name = async () => (await eva.access())?.record.name;
    await people.import(nightly, [row("Eva Bories")]);
    await people.import(crm, [{ ...row("Eva Crm"), changed: "2026-01-05T00:00:00Z" }]);
    await eva.rectify({ name: "Eva Jeancolas" }, { source: form });
    await people.import(nightly, [row("Eva Bories")]);
    now.set("2026-01-20T08:00:00Z");
    await people.import(crm, [{ ...row("Eva Moe"), changed: "2026-01-15T00:00:00Z" }]);
    expect(await name()).toBe("Eva Moe");
    await people.import(nightly, [row("Eva Bories")]);
    expect(await name()).toBe("Eva Moe");
    await people.import(nightly, [row("Eva Lund")]);
    expect(await name()).toBe("Eva Lund");
    await store.close();
  });

  it("gives way to what the person says later themselves, which stands against the sources too", async () => {
    const { people, eva, nightly, form, agree, now, store } = await openRights(storage);
    await people.import(nightly, [row("Eva Bories")]);
    await eva.rectify({ name: "Eva Jeancolas" }, { source: form });
    await people.import(nightly, [row("Eva Bories")]);
    now.set("2026-02-10T08:00:00Z");
    const said = { email: EVA.email, name: "Eva Berg" };
    const older = await people.add(said, agree("2026-01-09T08:00:00Z"));
    expect(older).toMatchObject({ outcome: "merged", superseded: ["name"] });
    expect(await people.receive(said, agree("2026-01-09T08:00:00Z"))).toMatchObject({ superseded: ["name"] });
    expect((await eva.access())?.record.name).toBe("Eva Jeancolas");
    expect(await people.add(said, agree("2026-02-10T07:00:00Z"))).not.toHaveProperty("superseded");
    expect((await eva.access())?.record.name).toBe("Eva Berg");
    await people.import(nightly, [row("Eva Bories")]);
    expect((await eva.access())?.record.name).toBe("Eva Berg");
    await store.close();
  });

  it("tells when a value was first obtained: a row that says the same changes nothing", async () => {
    const { now, people, eva, nightly, crm, store } = await openRights(storage, "updated");
    await people.import(nightly, [row("Eva")]);
    const first = await eva.access();
    now.set("2026-06-01T08:00:00Z");
    await people.import(nightly, [row("Eva")]);
    await people.import(crm, [row("Eva")]);
    const later = await eva.access();
    expect(later?.keptUntil).toEqual(first?.keptUntil);
    expect(later?.updatedAt).toEqual(first?.updatedAt);
    expect(later?.fields).toEqual(first?.fields);
    await people.import(nightly, [row("Eva Berg")]);
    const changed = await eva.access();
    expect(changed?.keptUntil).toEqual(new Date("2027-06-01T08:00:00Z"));
    expect(changed?.fields.map(({ name, since }) => [name, since.toISOString().slice(0, 7)])).toEqual([
      ["email", "2026-01"],
      ["name", "2026-06"],
      ["city", "2026-01"],
    ]);
    await store.close();
  });

  it("keeps reference, origin, evidence and retention of a person who gets another identity, and answers a clash", async () => {
    const { now, people, agree, eva, nightly, store } = await openRights(storage);
    await people.import(nightly, [row("Eva")]);
    const before = await eva.access();
    now.set("2026-03-01T08:00:00Z");
    await people.add({ email: "per@berg.example" }, agree("2026-03-01T07:00:00Z"));
    expect(await eva.reidentify({ email: "per@berg.example" })).toEqual({ outcome: "clash" });
    expect(await eva.reidentify({ email: "eva@lund.example" })).toEqual({ outcome: "unchanged" });
    expect(await eva.reidentify({ email: "eva@berg.example" })).toEqual({ outcome: "reidentified" });
    expect(await eva.access()).toBeUndefined();
    const after = await people.subject({ email: "eva@berg.example" }, { actor: "dpo:1" }).access();
    expect(after).toMatchObject({
      reference: before?.reference,
      keptUntil: before?.keptUntil,
      collectedAt: before?.collectedAt,
      evidence: before?.evidence,
      record: { ...before?.record, email: "eva@berg.example" },
    });
    expect(after?.fields.map(({ source }) => source)).toEqual(before?.fields.map(({ source }) => source));
    // the source that has not heard of it does not bring her a second time
    expect((await people.import(nightly, [row("Eva")])).refusals).toMatchObject([{ code: "subject-moved" }]);
    const again = people.subject({ email: "eva@berg.example" }, { actor: "dpo:1" });
    expect(await again.reidentify(EVA)).toEqual({ outcome: "reidentified" });
    expect(await people.import(nightly, [row("Eva")])).toMatchObject({ merged: 1 });
    await store.close();
  });
});
