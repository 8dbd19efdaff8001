import {
  contact,
  defineActivity,
  defineAssignment,
  defineSource,
  type Field,
  field,
  legitimateInterests,
} from "purposebound";
import { renderNecessity } from "purposebound/documents";
import { band, count, type FieldNecessity, memoryKeys, openStore } from "purposebound/store";
import { expect, it } from "vitest";
import { z } from "zod";
import { collect } from "../../support/collect.js";
import { evolved, planOf } from "../../support/evolving.js";
import { fjordNet, freshId } from "../../support/fjordnet.js";
import { describeEachStorage, type StorageUnderTest } from "../../support/storages/storages.js";
import { clock } from "../rights/rights.js";

const necessity = "Decides on the offer";

const nick = field(z.string().max(20).optional(), { necessity });

function offers(id = freshId("offers"), own: Readonly<Record<string, Field>> = { nick }) {
  return defineAssignment({
    id,
    purpose: {
      title: "Faster lines",
      category: "dpv:DirectMarketing",
      basis: legitimateInterests({ interest: "Offers", necessity: "Slow lines only", balancing: "Expected" }),
    },
    controller: fjordNet,
    retention: { keep: "P5Y", from: "collected" },
    identifiedBy: ["phone"],
    minGroupSize: 3,
    fields: {
      ...contact("phone", "name?"),
      speed: field(z.number(), { necessity, indexed: true }),
      country: field(z.string().max(2), { necessity }),
      secret: field(z.string().max(20).optional(), { necessity, encrypted: true }),
      ...(own as { nick: typeof nick }),
    },
  });
}

async function open(storage: StorageUnderTest) {
  const now = clock("2026-01-01T00:00:00Z");
  const assignment = offers();
  const calls = defineActivity(assignment, { id: "calls", kind: "call-list", title: "Calls", uses: ["phone", "name"] });
  const figures = defineActivity(assignment, {
    id: "figures",
    kind: "report",
    title: "Figures",
    uses: ["speed", "country"],
    until: "2026-05-31",
  });
  const options = { storage: storage.adapter(), now, fieldKeys: memoryKeys() };
  const store = await openStore({ ...options, assignments: [assignment], activities: [calls, figures] });
  const people = store.dataset(assignment);
  const crm = defineSource(assignment, { id: "crm", origin: { name: "CRM", obtained: "from-third-party" } });
  const rows = Array.from({ length: 60 }, (_, one) => ({
    phone: `+4790${String(one).padStart(6, "0")}`,
    name: `N${one}`,
    speed: one,
    country: "NO",
    ...(one < 3 ? { nick: `n${one % 2}`, secret: `s${one}` } : {}),
  }));
  return { now, assignment, store, people, crm, rows, calls, figures, options };
}

const byName = (fields: readonly FieldNecessity[]) => new Map(fields.map((one) => [one.field, one]));

describeEachStorage("The necessity of fields, by evidence (Art. 5(1)(c) GDPR)", (storage) => {
  it("is told by uses, activities and values, with what speaks against each field", async () => {
    const { now, assignment, store, people, crm, rows, calls, figures } = await open(storage);
    await people.import(crm, rows);
    now.set("2026-02-01T00:00:00Z");
    const calling = people.under(calls, { actor: "agent:1" });
    await collect(calling.segment({ select: ["name"] }));
    await calling.count({ name: { exists: true } });
    const view = people.under(figures, { actor: "analyst:1" });
    await view.report({ by: [band("speed", [10, 30])], measure: { people: count() } });
    const early = await store.necessity(assignment);
    expect(early.since).toEqual(new Date("2026-01-01T00:00:00Z"));
    // a month says nothing of disuse, and the values are as they are
    expect(early.fields.map(({ field, findings }) => [field, ...findings])).toEqual([
      ["phone"],
      ["name"],
      ["speed"],
      ["country", "constant"],
      ["secret", "no-running-activity", "hardly-filled"],
      ["nick", "no-running-activity", "hardly-filled"],
    ]);
    now.set("2026-06-15T00:00:00Z");
    const report = await store.necessity(assignment);
    expect(report).toMatchObject({ people: 60, activities: ["calls", "figures"], title: "Faster lines" });
    const fields = byName(report.fields);
    expect(fields.get("name")).toMatchObject({
      uses: [{ activity: "calls", times: 2, banded: 0, lastAt: new Date("2026-02-01T00:00:00Z") }],
      runningActivities: ["calls"],
      filled: 60,
      different: 60,
      findings: [],
    });
    expect(fields.get("phone")).toMatchObject({ serves: "identifying", findings: [] });
    expect(fields.get("speed")).toMatchObject({
      uses: [{ activity: "figures", times: 1, banded: 1 }],
      findings: ["no-running-activity", "coarser-would-do"],
    });
    expect(fields.get("nick")).toMatchObject({ filled: 3, different: 2 });
    expect(fields.get("nick")?.findings).toEqual(["never-used", "no-running-activity", "hardly-filled"]);
    expect(fields.get("country")?.findings).toEqual(["never-used", "no-running-activity", "constant"]);
    expect(fields.get("secret")).toMatchObject({ filled: 3, different: null });
    // one exact use, and bands would not do
    now.set("2026-05-30T00:00:00Z");
    await view.report({ by: [band("speed", [10])], measure: { people: count() }, where: { speed: { gte: 3 } } });
    now.set("2026-06-15T00:00:00Z");
    expect(byName((await store.necessity(assignment)).fields).get("speed")).toMatchObject({
      uses: [{ times: 2, banded: 1 }],
      findings: ["no-running-activity"],
    });
    const since = new Date("2026-02-01T00:00:00.001Z");
    expect(byName((await store.necessity(assignment, { since })).fields).get("name")?.uses).toEqual([]);
    await store.close();
  });

  it("is not told of fewer people than the smallest group, and no value of anybody is in it", async () => {
    const { now, assignment, store, people, crm, rows } = await open(storage);
    await people.import(crm, rows.slice(0, 2));
    now.set("2027-01-01T00:00:00Z");
    const few = await store.necessity(assignment);
    const nobody = (await open(storage)).assignment;
    expect(few.people).toBeNull();
    for (const { filled, different } of few.fields) expect([filled, different]).toEqual([null, null]);
    expect(nobody.minGroupSize).toBe(3);
    await people.import(crm, rows.slice(2, 4));
    const some = await store.necessity(assignment);
    expect(some.people).toBe(4);
    expect(byName(some.fields).get("nick")).toMatchObject({ filled: 3, different: 2 });
    const text = renderNecessity(some) + renderNecessity(some, { as: "markdown" }) + JSON.stringify(some);
    for (const { phone, name } of rows.slice(0, 4))
      for (const word of [phone, `"${name}"`]) expect(text).not.toContain(word);
    await store.close();
  });

  it("counts from when a field was added, and keeps the uses of one that was renamed", async () => {
    const { now, assignment, store, people, crm, rows, options } = await open(storage);
    await people.import(crm, rows);
    const before = defineActivity(assignment, { id: "names", kind: "service", title: "Names", uses: ["nick"] });
    await store.register([before]);
    await collect(people.under(before, { actor: "agent:1" }).segment());
    await store.close();
    now.set("2026-06-01T00:00:00Z");
    const alias = field(z.string().max(20).optional(), { necessity, renamedFrom: "nick" });
    const wider = offers(assignment.id, { alias, age: field(z.number().optional(), { necessity }) });
    await evolved(options, await planOf({ ...options, assignments: [wider] }));
    now.set("2026-06-20T00:00:00Z");
    const again = await openStore({ ...options, assignments: [wider] });
    const fields = byName((await again.necessity(wider)).fields);
    expect(fields.get("age")).toMatchObject({
      observedSince: new Date("2026-06-01T00:00:00Z"),
      isConclusive: false,
      findings: ["no-running-activity", "hardly-filled"],
    });
    // a field with another name is the same field
    const observedSince = new Date("2026-01-01T00:00:00Z");
    expect(fields.get("alias")).toMatchObject({ observedSince, filled: 3, uses: [{ activity: "names", times: 1 }] });
    expect(byName((await again.necessity(wider, { conclusiveAfter: "P19D" })).fields).get("age")?.findings).toContain(
      "never-used",
    );
    await again.close();
  });

  it("refuses a period that is none", async () => {
    const { assignment, store } = await open(storage);
    const given = [{ since: new Date(Number.NaN) }, { since: "2026" }, { conclusiveAfter: "90 days" }, { until: 1 }];
    for (const options of given) {
      await expect(store.necessity(assignment, options as never)).rejects.toMatchObject({ code: "invalid-argument" });
    }
    await store.close();
  });
});
