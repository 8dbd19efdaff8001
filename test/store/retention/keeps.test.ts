import { contact, defineActivity, defineAssignment, defineSource, field, legitimateInterests } from "purposebound";
import { avg, band, count, max, memoryKeys, min, openStore } from "purposebound/store";
import { expect, it } from "vitest";
import { z } from "zod";
import { collect } from "../../support/collect.js";
import { evolved, planOf } from "../../support/evolving.js";
import { fjordNet, freshId } from "../../support/fjordnet.js";
import { describeEachStorage, type StorageUnderTest } from "../../support/storages/storages.js";
import { clock } from "../rights/rights.js";

const post = { id: "post", name: "Post House AS", role: "processor", country: "NO" } as const;
type Keep = "P10D" | "P30D" | "P60D";

/** Callbacks whose e-mail address, speed, mood and secret are kept for a month at most. */
function callbacks(id: string, keep?: Keep) {
  const own = keep === undefined ? {} : { keep };
  const necessity = "Decides on the call";
  return defineAssignment({
    id,
    purpose: {
      title: "Callbacks",
      category: "dpv:CustomerCare",
      basis: legitimateInterests({ interest: "Help", necessity: "A number is needed", balancing: "Asked for" }),
    },
    controller: fjordNet,
    retention: { keep: "P12M", from: "updated" },
    identifiedBy: ["phone"],
    recipients: [post],
    minGroupSize: 1,
    fields: {
      ...contact("phone", "name?"),
      email: { ...contact("email?").email, ...own },
      speed: field(z.number().optional(), { necessity, ...own, indexed: true }),
      mood: field(z.enum(["calm", "angry"]).optional(), { necessity, ...own }),
      secret: field(z.string().max(100).optional(), { necessity, ...own, encrypted: true }),
    },
  });
}

const row = (number: number) => ({
  phone: `+4790${String(number).padStart(6, "0")}`,
  name: `N${number}`,
  email: `n${number}@lund.example`,
  speed: number,
  mood: "angry" as const,
  secret: `secret ${number}`,
});

async function open(storage: StorageUnderTest, keep: Keep = "P30D") {
  const now = clock("2026-03-01T00:00:00Z");
  const assignment = callbacks(freshId("keeps"), keep);
  const adapter = storage.adapter();
  const options = { storage: adapter, now, fieldKeys: memoryKeys() };
  const store = await openStore({ ...options, assignments: [assignment] });
  const people = store.dataset(assignment);
  const crm = defineSource(assignment, { id: "crm", origin: { name: "CRM", obtained: "from-person" } });
  const uses = ["phone", "name", "email", "speed", "mood", "secret"] as const;
  const all = defineActivity(assignment, { id: "all", kind: "service", title: "All", uses, recipients: [post] });
  const view = people.under(all, { actor: "agent:1" });
  return { now, assignment, store, people, crm, view, options };
}

describeEachStorage("A field with a time of its own (Art. 5(1)(e) GDPR)", (storage) => {
  it("comes out nowhere when its time is over, and everywhere until then", async () => {
    const { now, store, people, crm, view } = await open(storage);
    await people.import(crm, [row(1), row(2), row(3)]);
    now.set("2026-03-20T00:00:00Z");
    await people.import(crm, [row(4)]);
    const eva = people.subject({ phone: row(1).phone }, { actor: "dpo:1" });
    const look = async () => {
      const rows = await collect(view.segment({ reference: true }));
      const csv = (await collect(view.disclose({ to: post, as: "ndjson" }))).join("");
      const report = await view.report({
        by: ["mood", band("speed", [2])],
        measure: { people: count() },
      });
      const measures = await view.report({
        by: [],
        measure: { least: min("speed"), most: max("email"), mean: avg("speed") },
      });
      const counts = [];
      for (const where of [
        { speed: 1 },
        { speed: { lt: 3 } },
        { email: row(1).email },
        { email: { startsWith: "n1@" } },
        { mood: { in: ["angry" as const] } },
        { speed: { exists: true } },
        { speed: { not: 1 } },
      ])
        counts.push((await view.count(where)).people);
      const { record, fields } = (await eva.access()) ?? {};
      const exported = await eva.export();
      const proposed = await store.person({ email: row(1).email }, { actor: "dpo:1" }).find();
      return { rows, csv, report, measures, counts, record, fields, exported, proposed };
    };
    now.set("2026-03-30T23:59:59.999Z");
    const last = await look();
    expect(last.rows.filter(({ email, secret }) => email !== undefined && secret !== undefined)).toHaveLength(4);
    expect(last.counts).toEqual([1, 2, 1, 1, 4, 4, 3]);
    expect(last.measures.rows[0]).toMatchObject({ least: 1, mean: 2.5 });
    expect(last.fields?.find(({ name }) => name === "email")?.keptUntil).toEqual(new Date("2026-03-31T00:00:00Z"));
    expect(last.proposed).toHaveLength(1);
    const before = JSON.stringify(last);
    for (const word of [row(1).email, "secret 1", "secret 4"]) expect(before).toContain(word);

    now.set("2026-03-31T00:00:00Z");
    const after = await look();
    expect(
      after.rows.filter((one) => "email" in one || "speed" in one || "mood" in one || "secret" in one),
    ).toHaveLength(1);
    expect(after.counts).toEqual([0, 0, 0, 0, 1, 1, 4]);
    expect(after.report.rows).toEqual([
      { mood: "angry", speed: "≥2", people: 1 },
      { mood: null, speed: null, people: 3 },
    ]);
    expect(after.measures.rows[0]).toEqual({ least: 4, most: row(4).email, mean: 4 });
    expect(after.record).toEqual({ phone: row(1).phone, name: "N1" });
    expect(after.proposed).toEqual([]);
    const words = [1, 2, 3].flatMap((one) => [row(one).email, `secret ${one}`]);
    for (const word of words) expect(JSON.stringify(after)).not.toContain(word);
    await store.close();
  });

  it("runs from when the value was obtained: sent again it is no new value, and another value is", async () => {
    const { now, store, people, crm } = await open(storage);
    await people.import(crm, [row(1), row(2), row(3)]);
    now.set("2026-03-20T00:00:00Z");
    await people.import(crm, [row(1), { ...row(2), speed: 20 }, { ...row(3), secret: "another" }]);
    now.set("2026-03-31T00:00:00Z");
    const speed = async (number: number) => (await people.subject({ phone: row(number).phone }).access())?.record.speed;
    expect([await speed(1), await speed(2)]).toEqual([undefined, 20]);
    // an encrypted value is known again too, though it is encrypted otherwise each time
    const secrets = await Promise.all(
      [1, 2, 3].map(async (one) => (await people.subject({ phone: row(one).phone }).access())?.record.secret),
    );
    expect(secrets).toEqual([undefined, undefined, "another"]);
    // a source that still says it afterwards brings it anew, whether it was emptied or not
    await people.import(crm, [row(1)]);
    expect(await speed(1)).toBe(1);
    now.set("2026-04-29T23:59:59Z");
    expect(await speed(1)).toBe(1);
    now.set("2026-04-30T00:00:00Z");
    expect(await speed(1)).toBeUndefined();
    await people.subject({ phone: row(1).phone }).rectify({ speed: 1 }, { source: crm });
    expect(await speed(1)).toBe(1);
    await store.close();
  });

  it("is due, emptied by maintenance, and told by an event without values", async () => {
    const { now, assignment, store, people, crm } = await open(storage);
    await people.import(crm, [row(1), row(2), { phone: row(3).phone }]);
    now.set("2026-03-15T00:00:00Z");
    const values = { email: 2, speed: 2, mood: 2, secret: 2 };
    expect(await store.due({ within: "P15D" })).toMatchObject([{ values: {}, retention: 0 }]);
    expect(await store.due({ within: "P16D" })).toMatchObject([{ values, retention: 0 }]);
    now.set("2026-03-31T00:00:00Z");
    expect((await store.maintain({ dryRun: true })).assignments).toMatchObject([{ deleted: 0, emptied: 8 }]);
    const progress: number[] = [];
    const done = await store.maintain({ onProgress: ({ emptied }) => progress.push(emptied) });
    expect(done.assignments).toMatchObject([{ deleted: 0, emptied: 8 }]);
    expect(progress.at(-1)).toBe(8);
    const [event] = await collect(store.oversight.events(assignment, { acts: ["emptied"] }));
    expect(event).toMatchObject({ actor: "system:application", fields: ["email", "speed", "mood", "secret"] });
    expect(event?.counts).toMatchObject({ values: 8, "field email": 2 });
    // hidden or not, nothing is left to see
    now.set("2026-03-10T00:00:00Z");
    expect((await people.subject({ phone: row(1).phone }).access())?.record).toEqual({
      phone: row(1).phone,
      name: "N1",
    });
    expect(await people.enforceRetention()).toEqual({ erased: 0 });
    await store.close();
  });

  it("is hidden and kept under a hold or a restriction, told to the person, and emptied afterwards", async () => {
    const { now, store, people, crm, view } = await open(storage);
    await people.import(crm, [row(1), row(2), row(3)]);
    const [held, restricted] = [1, 2].map((one) => people.subject({ phone: row(one).phone }));
    const until = new Date("2027-01-01T00:00:00Z");
    const { id } = await people.hold({ subject: { phone: row(1).phone }, reason: "case:1", law: "Claims", until });
    await restricted?.restrict({ ground: "accuracy" });
    now.set("2026-03-31T00:00:00Z");
    expect(await people.enforceRetention()).toEqual({ erased: 0, emptied: 4 });
    expect(await collect(view.segment({ where: { email: { exists: true } } }))).toEqual([]);
    expect(await view.count({ speed: 1 })).toMatchObject({ people: 0 });
    expect((await held?.access())?.record).toEqual(row(1));
    expect((await restricted?.access())?.record).toEqual(row(2));
    await people.releaseHold(id);
    await restricted?.liftRestriction({ toldAt: now() });
    expect((await held?.access())?.record).toEqual({ phone: row(1).phone, name: "N1" });
    expect((await people.enforceRetention()).emptied).toBeGreaterThanOrEqual(4);
    await store.close();
  });

  it("is seen under the law of the hold that alone keeps the person, and under nothing else", async () => {
    const { now, assignment, store, people, crm, view } = await open(storage);
    await people.import(crm, [row(1)]);
    const until = new Date("2029-01-01T00:00:00Z");
    await people.hold({ subject: { phone: row(1).phone }, reason: "case:1", law: "Claims", until });
    now.set("2028-01-01T00:00:00Z");
    const claims = {
      id: "claims",
      kind: "other",
      title: "Claims",
      uses: ["phone", "speed", "secret"],
      law: "Claims",
    } as const;
    const underLaw = people.under(defineActivity(assignment, claims), { actor: "agent:1" });
    const { phone, speed, secret } = row(1);
    expect(await collect(underLaw.segment({ where: { speed: { gt: 0 } } }))).toEqual([{ phone, speed, secret }]);
    expect(await underLaw.count({ speed: 1 })).toMatchObject({ people: 1 });
    expect(await collect(view.segment())).toEqual([]);
    await store.close();
  });

  it("follows its definition: a shorter time hides at once, and a longer one gives nothing back", async () => {
    const { now, assignment, store, people, crm, options } = await open(storage, "P30D");
    await people.import(crm, [row(1)]);
    now.set("2026-03-20T00:00:00Z");
    await people.import(crm, [row(2)]);
    await store.close();
    const evolve = async (keep: Keep | undefined) => {
      const next = callbacks(assignment.id, keep);
      const plan = await planOf({ ...options, assignments: [next] });
      await evolved(options, plan);
      const again = await openStore({ ...options, assignments: [next] });
      const opened = again.dataset(next);
      const rows = await collect(
        opened
          .under(defineActivity(next, { id: "speeds", kind: "report", title: "S", uses: ["speed"] }), {
            actor: "agent:1",
          })
          .segment({ where: { speed: { exists: true } } }),
      );
      await again.close();
      return { plan: String(plan), speeds: rows.map(({ speed }) => speed).sort() };
    };
    now.set("2026-03-25T00:00:00Z");
    const shorter = await evolve("P10D");
    expect(shorter.plan).toMatch(/"speed" kept for a time of its own: P30D → P10D.*destroys data/);
    expect(shorter.speeds).toEqual([2]);
    const longer = await evolve("P60D");
    expect(longer.speeds).toEqual([2]);
    now.set("2026-03-31T00:00:00Z");
    expect((await evolve(undefined)).speeds).toEqual([2]);
  });
});
