import { type Activity, consent, contact, defineActivity, defineAssignment, defineSource, field } from "purposebound";
import { ActivityChangedError, openStore, type StoreOptions } from "purposebound/store";
import { expect, it } from "vitest";
import { z } from "zod";
import { collect } from "../support/collect.js";
import { fjordNet, freshId } from "../support/fjordnet.js";
import { describeEachStorage } from "../support/storages/storages.js";

const post = { id: "post", name: "Post House AS", role: "processor", country: "NO" } as const;
const court = { id: "court", name: "Oslo District Court", role: "authority", country: "NO" } as const;

function sale() {
  return defineAssignment({
    id: freshId("activities"),
    purpose: { title: "Sale", category: "dpv:DirectMarketing", basis: consent({ wording: "Call me.", version: "1" }) },
    controller: fjordNet,
    retention: { keep: "P1M", from: "collected" },
    identifiedBy: ["phone"],
    recipients: [post, court],
    fields: { ...contact("name", "phone"), speed: field(z.number().optional(), { necessity: "Decides the offer" }) },
  });
}

const origin = { name: "Form", obtained: "from-person" } as const;
const at = (text: string) => () => new Date(text);

describeEachStorage("Activities", (storage) => {
  const open = (assignment: ReturnType<typeof sale>, options: Partial<StoreOptions>) =>
    openStore({ storage: storage.adapter(), assignments: [assignment], ...options });
  async function filled(assignment: ReturnType<typeof sale>, now: () => Date, activities?: readonly Activity[]) {
    const store = await open(assignment, { now, ...(activities === undefined ? {} : { activities }) });
    const people = store.dataset(assignment);
    const source = defineSource(assignment, { id: "form", origin });
    const evidence = { consentedAt: now(), version: "1" } as const;
    for (const phone of ["+4791000001", "+4791000002"])
      await people.add({ name: "Kari", phone, speed: 30 }, { source, evidence });
    return { store, people, source };
  }

  it("are read from midnight of the first day to midnight after the last one, in UTC", async () => {
    const assignment = sale();
    let moment = "2027-03-01T12:00:00Z";
    const { store, people } = await filled(assignment, () => new Date(moment));
    const spring = defineActivity(assignment, {
      id: "spring",
      kind: "campaign",
      title: "Spring",
      uses: ["name", "speed"],
      from: "2027-03-02",
      until: "2027-03-03",
    });
    const view = people.under(spring, { actor: "agent:1" });
    const found: string[] = [];
    for (moment of [
      "2027-03-01T23:59:59.999Z",
      "2027-03-02T00:00:00Z",
      "2027-03-03T23:59:59.999Z",
      "2027-03-04T00:00:00Z",
    ]) {
      found.push(
        await collect(view.segment()).then(
          (rows) => `${rows.length} people`,
          (error) => error.code,
        ),
      );
      found.push(
        await view.count().then(
          () => "counted",
          (error) => error.code,
        ),
      );
      found.push(
        await view.report({ by: [], measure: {} }).then(
          () => "reported",
          (error) => error.code,
        ),
      );
    }
    const [all, early, late] = [["2 people", "counted", "reported"], "activity-not-begun", "activity-over"];
    expect(found).toEqual([early, early, early, ...all, ...all, late, late, late]);
    await store.close();
  });

  it("end between two pages of a segment", async () => {
    const assignment = sale();
    let moment = new Date("2027-03-01T12:00:00Z");
    const { store, people, source } = await filled(assignment, () => moment);
    const rows = Array.from({ length: 600 }, (_, index) => ({
      name: "K",
      phone: `+4792${String(index).padStart(6, "0")}`,
      at: "2027-02-20T10:00:00Z",
    }));
    const crm = defineSource(assignment, {
      id: "crm",
      origin,
      map: { name: "name", phone: "phone" },
      evidence: { consentedAt: "at", version: "1" },
    });
    expect(await people.import(crm, rows)).toMatchObject({ created: 600, refused: 0 });
    const short = defineActivity(assignment, {
      id: "short",
      kind: "call-list",
      title: "Short",
      uses: ["name"],
      until: new Date("2027-03-01T13:00:00Z"),
    });
    const seen: unknown[] = [];
    const reading = (async () => {
      for await (const row of people.under(short, { actor: "agent:1" }).segment()) {
        seen.push(row);
        moment = new Date("2027-03-01T13:00:00Z");
      }
    })();
    await expect(reading).rejects.toMatchObject({ code: "activity-over" });
    expect(seen).toHaveLength(500);
    expect(source.id).toBe("form");
    await store.close();
  });

  it("are registered once, and a narrower one at once, with their history", async () => {
    const assignment = sale();
    const calls = (uses: readonly ("name" | "phone")[], title = "Calls") =>
      defineActivity(assignment, { id: "calls", kind: "call-list", title, uses, until: "2027-12-31" });
    const first = await open(assignment, { activities: [calls(["name", "phone"])], now: at("2027-01-01") });
    await first.close();
    const second = await open(assignment, { activities: [calls(["phone"], "Calls again")], now: at("2027-01-02") });
    const third = await open(assignment, { activities: [calls(["phone"], "Calls again")], now: at("2027-01-03") });
    const [listed] = await third.oversight.activities(assignment);
    expect(listed).toMatchObject({
      id: "calls",
      title: "Calls again",
      uses: ["phone"],
      version: 2,
      recipients: [post, court],
    });
    expect(
      listed?.history.map(({ version, title, uses, registeredAt }) => [
        version,
        title,
        uses.length,
        registeredAt.toISOString(),
      ]),
    ).toEqual([
      [1, "Calls", 2, "2027-01-01T00:00:00.000Z"],
      [2, "Calls again", 1, "2027-01-02T00:00:00.000Z"],
    ]);
    const events = await collect(third.oversight.events(assignment, { acts: ["registered"] }));
    expect(events.map(({ activity, fields, counts }) => [activity, fields, counts])).toEqual([
      ["calls", ["name", "phone"], { version: 1 }],
      ["calls", ["phone"], { version: 2 }],
    ]);
    await second.close();
    await third.close();
  });

  it("that are wider are refused until somebody approves their plan", async () => {
    const assignment = sale();
    const base = { id: "calls", kind: "call-list", title: "Calls" } as const;
    const before = defineActivity(assignment, {
      ...base,
      uses: ["phone"],
      from: "2027-02-01",
      until: "2027-03-31",
      recipients: [post],
    });
    await (await open(assignment, { activities: [before] })).close();
    const wider = defineActivity(assignment, {
      ...base,
      uses: ["phone", "speed"],
      until: "2027-04-01",
      recipients: [post, court],
      law: "Limitation Act s. 9",
    });
    const error: unknown = await open(assignment, { activities: [wider] }).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(error instanceof ActivityChangedError)) throw error;
    expect(error.message).toMatch(/widening/);
    expect(error.plan.changes).toEqual([
      { activity: "calls", kind: "uses", added: ["speed"] },
      { activity: "calls", kind: "recipients", added: ["Oslo District Court"] },
      { activity: "calls", kind: "from", before: "2027-02-01", after: null },
      { activity: "calls", kind: "until", before: "2027-03-31", after: "2027-04-01" },
      { activity: "calls", kind: "law", before: null, after: "Limitation Act s. 9" },
    ]);
    const admin = await openStore({ storage: storage.adapter(), assignments: [] });
    await expect(admin.evolve({ ...error.plan }, { approvedBy: "dpo:1", reason: "x" })).rejects.toMatchObject({
      code: "invalid-plan",
    });
    await admin.evolve(error.plan, { approvedBy: "controller:1", reason: "Case 2027/4" });
    await expect(admin.evolve(error.plan, { approvedBy: "controller:1", reason: "Case 2027/4" })).rejects.toMatchObject(
      { code: "evolution-outdated" },
    );
    await admin.close();
    const store = await open(assignment, { activities: [wider] });
    const [listed] = await store.oversight.activities(assignment);
    expect(listed?.approval).toEqual({ by: "controller:1", reason: "Case 2027/4" });
    expect(listed?.history).toHaveLength(2);
    const events = await collect(store.oversight.events(assignment, { acts: ["registered"] }));
    expect(events.at(-1)).toMatchObject({ actor: "controller:1", counts: { version: 2 } });
    await store.close();
  });

  it("that a store was not opened with are refused, and any is taken by a store without a list", async () => {
    const assignment = sale();
    const known = defineActivity(assignment, { id: "known", kind: "report", title: "Known", uses: ["name"] });
    const other = defineActivity(assignment, { id: "other", kind: "report", title: "Other", uses: ["name"] });
    const alike = defineActivity(assignment, { id: "known", kind: "report", title: "Known", uses: ["name", "phone"] });
    const { store, people } = await filled(assignment, at("2027-01-01"), [known]);
    const under = (activity: typeof known | typeof alike) => () =>
      people.under(activity as typeof known, { actor: "agent:1" });
    expect(under(known)).not.toThrow();
    for (const one of [other, alike])
      expect(under(one)).toThrow(expect.objectContaining({ code: "activity-not-registered" }));
    await store.register([other]);
    expect(under(other)).not.toThrow();
    await expect(store.register([alike])).rejects.toMatchObject({ code: "activity-changed" });
    await store.close();
    const open = await openStore({ storage: storage.adapter(), assignments: [assignment], now: at("2027-01-01") });
    const loose = defineActivity(assignment, { id: "loose", kind: "report", title: "Loose", uses: ["name"] });
    await collect(open.dataset(assignment).under(loose, { actor: "agent:42" }).segment());
    await collect(open.dataset(assignment).under(loose, { actor: "job:nightly" }).segment());
    await collect(open.dataset(assignment).under(known, { actor: "agent:7" }).segment());
    const report = await open.dataset(assignment).subject({ phone: "+4791000001" }).access();
    expect(report?.uses.map(({ activity, title, roles }) => ({ activity, title, roles }))).toEqual([
      { activity: "loose", title: "loose", roles: ["agent", "job"] },
      { activity: "known", title: "Known", roles: ["agent"] },
    ]);
    expect(JSON.stringify(report)).not.toMatch(/agent:|:42/);
    await open.close();
  });

  it("for a law read whom only its holds keep, and nobody else; others do not", async () => {
    const assignment = sale();
    let moment = new Date("2027-01-01T00:00:00Z");
    const { store, people } = await filled(assignment, () => moment);
    const law = "Limitation Act s. 9";
    const hold = {
      subject: { phone: "+4791000001" },
      reason: "case:1",
      law,
      until: new Date("2030-01-01"),
      actor: "dpo:1",
    } as const;
    await people.hold(hold);
    const activity = (id: string, under?: string) =>
      defineActivity(assignment, {
        id,
        kind: "other",
        title: id,
        uses: ["name", "phone"],
        ...(under === undefined ? {} : { law: under }),
      });
    const read = async (one: ReturnType<typeof activity>) =>
      (await collect(people.under(one, { actor: "lawyer:1" }).segment({ select: ["phone"] }))).map(
        ({ phone }) => phone,
      );
    const [claim, other, plain] = [activity("claim", law), activity("other", "Another Act"), activity("plain")];
    expect([await read(claim), await read(other), (await read(plain)).length]).toEqual([[], [], 2]);
    moment = new Date("2027-06-01T00:00:00Z");
    expect([await read(claim), await read(other), await read(plain)]).toEqual([["+4791000001"], [], []]);
    const text = (await collect(people.under(claim, { actor: "lawyer:1" }).disclose({ to: court, as: "ndjson" }))).join(
      "",
    );
    expect(text).toContain("+4791000001");
    await store.close();
  });
});
