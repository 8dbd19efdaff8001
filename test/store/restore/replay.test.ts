import { randomUUID } from "node:crypto";
import { contact, contract, defineAssignment, defineSource } from "purposebound";
import { openStore } from "purposebound/store";
import { expect, it } from "vitest";
import { collect } from "../../support/collect.js";
import { fjordNet, freshId } from "../../support/fjordnet.js";
import { describeEachDatabase } from "../../support/storages/storages.js";
import { openRights, row } from "../rights/rights.js";

type Sql = (text: string) => Promise<Record<string, unknown>[]>;

/** Copies all that a dataset holds, as a dump of that moment does; returns a function that restores it. */
async function backUp(sql: Sql, { id }: { readonly id: string }): Promise<() => Promise<void>> {
  const [from, to] = [`pb_${id.replaceAll("-", "_")}`, `backup_${randomUUID().slice(0, 8)}`];
  const found = await sql(`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = '${from}'`);
  const tables = found.map(({ name }) => String(name));
  await sql(`CREATE SCHEMA ${to}`);
  for (const table of tables) await sql(`CREATE TABLE ${to}.${table} AS TABLE ${from}.${table}`);
  return async () => {
    for (const table of tables) {
      await sql(`DELETE FROM ${from}.${table}`);
      await sql(`INSERT INTO ${from}.${table} OVERRIDING SYSTEM VALUE SELECT * FROM ${to}.${table}`);
    }
    await sql(`DROP SCHEMA ${to} CASCADE`);
  };
}

const mails = (...names: string[]) => names.map((name) => `${name}@lund.example`);

describeEachDatabase("Art. 5(1)(e), 17 GDPR: a restored backup", (storage) => {
  it("loses whom an erasure, withdrawal, objection, removal or the end of retention had deleted, and keeps them out", async () => {
    const { now, store, letter, people, nightly, agree } = await openRights(storage);
    const [canary = "", gone = "", against = "", removed = "", twice = "", stays = "", old = ""] = mails(
      "canary", "gone", "against", "removed", "twice", "stays", "old"); // biome-ignore format: one list
    const file = [canary, gone, against, removed, twice, stays].map((mail) =>
      row("N. N.", "2026-01-05T08:00:00Z", mail),
    );
    await people.import(nightly, [...file, row("Old", "2025-02-01T08:00:00Z", old)]);
    const handle = (email: string) => people.subject({ email }, { actor: "dpo:1" });
    const { reference = "" } = (await handle(canary).access()) ?? {};
    const restore = await backUp(storage.sql, letter);

    now.set("2026-01-20T08:00:00Z");
    const since = now();
    await people.add({ email: "late@lund.example" }, agree("2026-01-19T08:00:00Z"));
    await handle("late@lund.example").erase();
    await handle("never@lund.example").erase();
    await handle(canary).erase({ at: new Date("2026-01-15T08:00:00Z") });
    await handle(gone).withdrawConsent();
    await handle(against).objectToProcessing();
    await handle(removed).remove();
    await handle(twice).reidentify({ email: "other@lund.example" });
    await handle("other@lund.example").erase();
    now.set("2026-02-10T08:00:00Z");
    expect(await people.enforceRetention()).toMatchObject({ erased: 1 });
    const log = (await collect(store.exportErasures({ since }))).join("");
    // it names nobody, and two exports cannot be joined but by the references
    expect(log).toContain(reference);
    const hashes = await storage.sql(
      `SELECT identity::text AS one FROM pb_${letter.id.replaceAll("-", "_")}.suppressions`,
    );
    expect(hashes.length).toBeGreaterThan(5);
    for (const { one } of hashes) expect(log).not.toContain(String(one).replaceAll("-", ""));
    expect(log).not.toMatch(/lund|canary/);

    await restore();
    expect((await handle(canary).access())?.record.email).toBe(canary);
    const replayed = await store.replayErasures(log, { actor: "dpo:1", reason: "case:2026-17" });
    expect(replayed).toEqual([{ assignment: letter.id, lines: 9, erased: 5, kept: 0, restricted: 0 }]);
    const held = async () => {
      const all = [canary, gone, against, removed, twice, stays, old, "late@lund.example", "other@lund.example"];
      const found = await Promise.all(
        all.map(async (mail) => ((await handle(mail).access()) === undefined ? [] : [mail])),
      );
      return found.flat();
    };
    expect(await held()).toEqual([stays]);
    // the nightly file brings nobody back but who was only removed, also under an identity from before
    const rows = [
      ...file,
      row("Old", "2025-02-01T08:00:00Z", old),
      row("Late", "2026-01-19T08:00:00Z", "late@lund.example"),
    ];
    await people.import(nightly, [...rows, row("Never", "2026-01-19T08:00:00Z", "never@lund.example")]);
    expect(await held()).toEqual([removed, stays]);
    // the moment of each is its own: evidence after it stands
    await people.add({ email: canary }, agree("2026-01-16T08:00:00Z"));
    expect(await held()).toEqual([canary, removed, stays]);
    // again it changes nothing, and the log is whole
    const again = await store.replayErasures([Buffer.from(log)], { actor: "dpo:1" });
    expect(again).toMatchObject([{ lines: 9, erased: 0 }]);
    expect(await held()).toEqual([canary, removed, stays]);
    const lines = (await collect(store.exportErasures({ since }))).map((line) => JSON.parse(line).act as string);
    expect(lines.sort()).toEqual([
      "consent-withdrawn",
      "erased",
      "erased",
      "erased",
      "erased",
      "erased",
      "expired",
      "objected",
      "removed",
    ]);
    const events = await collect(store.oversight.events(letter, { acts: ["replayed"] }));
    expect(events[0]).toMatchObject({
      actor: "dpo:1",
      reason: "case:2026-17",
      counts: { lines: 9, people: 5, kept: 0, restricted: 0 },
    });
    await store.close();
  });

  it("keeps what a hold of its own keeps, unused, and restricts again who objected to other processing", async () => {
    const { now, store, letter, routes, people, agree } = await openRights(storage);
    await people.add({ email: "held@lund.example" }, agree("2026-01-05T08:00:00Z"));
    const hold = {
      reason: "case:1",
      law: "Limitation Act s. 9",
      until: new Date("2028-01-01T00:00:00Z"),
      actor: "dpo:1",
    };
    const { id } = await people.hold({ where: {}, ...hold });
    const visits = store.dataset(routes);
    const web = defineSource(routes, { id: "web", origin: { name: "Form", obtained: "from-person" } });
    await visits.add({ name: "Kari", phone: "+4790000001" }, { source: web });
    const restore = [await backUp(storage.sql, letter), await backUp(storage.sql, routes)];
    now.set("2026-01-20T08:00:00Z");
    await people.releaseHold(id, { actor: "dpo:1" });
    await people.subject({ email: "held@lund.example" }).erase();
    await visits.subject({ phone: "+4790000001" }).objectToProcessing();
    const log = await collect(store.exportErasures());
    for (const one of restore) await one();
    const replayed = await store.replayErasures(log, { actor: "dpo:1" });
    expect(replayed.map(({ erased, kept, restricted }) => [erased, kept, restricted])).toEqual([
      [0, 1, 0],
      [0, 0, 1],
    ]);
    expect(await people.subject({ email: "held@lund.example" }).access()).toMatchObject({
      kept: [{ because: "hold" }],
    });
    expect(await visits.subject({ phone: "+4790000001" }).access()).toMatchObject({
      restricted: true,
      kept: [{ because: "restriction", reason: "objection" }],
    });
    now.set("2028-01-02T00:00:00Z");
    expect(await people.enforceRetention()).toEqual({ erased: 1 });
    await store.close();
  });

  it("takes no line that was changed, cut off, or written for another dataset", async () => {
    const { store, letter, people, agree } = await openRights(storage);
    await people.add({ email: "eva@lund.example" }, agree("2026-01-05T08:00:00Z"));
    await people.subject({ email: "eva@lund.example" }).erase();
    const [line = ""] = await collect(store.exportErasures());
    const parsed = JSON.parse(line);
    const options = { actor: "dpo:1" } as const;
    const wrong = [
      line.slice(0, -20),
      JSON.stringify({ ...parsed, act: "removed" }),
      JSON.stringify({ ...parsed, subject: randomUUID() }),
      JSON.stringify({ ...parsed, at: "2030-01-01T00:00:00.000Z" }),
      JSON.stringify({ ...parsed, sealed: `${parsed.sealed.slice(0, -2)}AA` }),
      "[]",
      "x".repeat(20_000),
    ];
    for (const one of wrong) {
      await expect(store.replayErasures(one, options), one).rejects.toMatchObject({ code: "erasure-log-invalid" });
    }
    const elsewhere = JSON.stringify({ ...parsed, assignment: "another" });
    await expect(store.replayErasures(elsewhere, options)).rejects.toMatchObject({ code: "assignment-not-opened" });
    await expect(store.replayErasures(7 as unknown as string, options)).rejects.toMatchObject({
      code: "invalid-argument",
    });
    await expect(store.replayErasures(line, {})).rejects.toMatchObject({ code: "invalid-actor" });
    await store.close();

    const other = defineAssignment({
      id: freshId("other"),
      purpose: { title: "Repair", category: "dpv:CustomerCare", basis: contract({ contract: "Broadband" }) },
      controller: fjordNet,
      retention: { keep: "P1Y", from: "updated" },
      identifiedBy: ["email"],
      fields: contact("email"),
    });
    const reopened = await openStore({ storage: storage.adapter(), assignments: [other] });
    const renamed = JSON.stringify({ ...parsed, assignment: other.id });
    await expect(reopened.replayErasures(renamed, options)).rejects.toMatchObject({ code: "erasure-log-invalid" });
    expect(letter.id).not.toBe(other.id);
    await reopened.close();
  });
});
