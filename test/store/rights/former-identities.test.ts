import { expect, it } from "vitest";
import { describeEachStorage } from "../../support/storages/storages.js";
import { EVA, openOffers, openRights } from "./rights.js";

const NEW = { email: "eva@berg.example" } as const;

describeEachStorage("What a person's identity was before", (storage) => {
  it("is reached by an objection: no row of between the change and the objection brings them back", async () => {
    const { now, store, people, bring } = await openOffers(storage);
    await bring(EVA, "2026-01-09T08:00:00Z");
    now.set("2026-02-01T08:00:00Z");
    await people.subject(EVA).reidentify(NEW);
    now.set("2026-03-01T08:00:00Z");
    await people.subject(NEW).objectToProcessing();
    expect(await bring(EVA, "2026-02-15T08:00:00Z")).toBe("subject-suppressed");
    expect(await bring(NEW, "2026-02-15T08:00:00Z")).toBe("subject-suppressed");
    await store.close();
  });

  it("is reached by an erasure, also by one that a hold puts off, and later consent stands", async () => {
    const { now, store, people, agree, eva } = await openRights(storage);
    await people.add(EVA, agree("2026-01-09T08:00:00Z"));
    now.set("2026-02-01T08:00:00Z");
    await eva.reidentify({ email: "eva@moss.example" });
    await people.subject({ email: "eva@moss.example" }).reidentify(NEW);
    const until = new Date("2026-06-01T00:00:00Z");
    await people.hold({ where: {}, reason: "case:1", law: "Limitation Act s. 9", until, actor: "dpo:1" });
    now.set("2026-03-01T08:00:00Z");
    expect(await people.subject(NEW).erase()).toMatchObject({ effect: "kept" });
    for (const email of [EVA.email, "eva@moss.example", NEW.email]) {
      const answer = await people.receive({ email }, agree("2026-02-15T08:00:00Z"));
      expect(answer).toMatchObject({ outcome: "refused" });
    }
    expect(await people.receive(EVA, agree("2026-02-15T08:00:00Z"))).toMatchObject({
      refusals: [{ code: "subject-suppressed" }],
    });
    expect(await people.receive(EVA, agree("2026-03-01T08:01:00Z"))).toMatchObject({ outcome: "created" });
    await store.close();
  });

  it("is not reached while somebody else is held under it", async () => {
    const { now, store, people, bring } = await openOffers(storage);
    await bring(EVA, "2026-01-09T08:00:00Z");
    await people.subject(EVA).reidentify(NEW);
    now.set("2026-02-01T08:00:00Z");
    expect(await bring(EVA, "2026-02-01T07:00:00Z")).toBe("created");
    await people.subject(EVA).reidentify({ email: "other@moss.example" });
    await people.subject({ email: "other@moss.example" }).reidentify(EVA);
    await people.subject(NEW).objectToProcessing();
    expect(await people.subject(EVA).access()).toBeDefined();
    await people.subject(EVA).remove();
    expect(await bring(EVA, "2026-02-01T07:30:00Z")).toBe("created");
    await store.close();
  });
});
