import { consent, defineAssignment, defineController, defineSource, field } from "purposebound";
import { type ConsoleUser, createConsole } from "purposebound/console";
import { memory } from "purposebound/memory";
import { openStore } from "purposebound/store";
import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { browseConsole } from "./browse.js";
import { DPO, NOW, OURS, openSupervised, THEIRS } from "./fixture.js";

let opened: Awaited<ReturnType<typeof openSupervised>>;

beforeEach(async () => {
  opened = await openSupervised();
});

const browse = (user: ConsoleUser = DPO) => browseConsole(opened.store, user, opened.clock.now);

/** A store of people who are told apart by a number. */
async function openNumbered() {
  const meters = defineAssignment({
    id: "meters",
    purpose: { title: "Meters", category: "dpv:CustomerCare", basis: consent({ wording: "Yes", version: "1" }) },
    controller: defineController({
      ...OURS,
      name: "Fjordnet",
      contact: { email: "privacy@fjordnet.example", postal: "Oslo" },
      dpo: { name: "The DPO", email: "dpo@fjordnet.example" },
    }),
    retention: { keep: "P12M", from: "collected" },
    identifiedBy: ["meter"],
    fields: { meter: field(z.number().int(), { label: "Meter", necessity: "To read the meter" }) },
  });
  const source = defineSource(meters, { id: "crm", origin: { name: "CRM", obtained: "from-person" } });
  const store = await openStore({ storage: memory(), assignments: [meters], now: () => NOW });
  const data = store.dataset(meters);
  await data.add({ meter: 16 }, { source, evidence: { consentedAt: NOW, version: "1" } });
  return { store, data };
}

const PLACE = {
  do: "place",
  assignment: "leads",
  "person.phone": "+4790000003",
  reason: "case:2026-44",
  law: "Limitation Act s. 9",
  until: "2027-06-30",
};

describe("Holds in the console", () => {
  it("are listed with law, reason and end, and with people by the rule of counts", async () => {
    const { html } = await browse().get("/en/holds");
    expect(html).toContain("1 hold is in force. It ends on 6 November 2026.");
    expect(html).toContain("Xx law");
    expect(html).toContain("case:2026-19");
    expect(html).toContain("fewer than 5");
  });

  it("are placed on one person until the end of a day, with the reader as actor", async () => {
    const { get, post } = browse({ role: "representative", actor: "ceo:1", controller: OURS });
    await get("/en/holds");
    expect(await post("/en/holds", PLACE)).toMatchObject({ status: 303, location: "holds" });
    const holds = await opened.data.holds();
    expect(holds).toContainEqual(
      expect.objectContaining({
        reason: "case:2026-44",
        law: "Limitation Act s. 9",
        people: 1,
        // the last second of the day in Oslo
        until: new Date("2027-06-30T21:59:59Z"),
      }),
    );
    expect((await get("/en/holds")).html).toContain("30 June 2027");
    const [event] = await last("held");
    expect(event).toMatchObject({ actor: "ceo:1", reason: "case:2026-44", counts: { people: 1 } });
    expect(await opened.data.subject({ phone: "+4790000003" }).erase()).toMatchObject({ effect: "kept" });
  });

  it("say that nobody is held, make nothing, and never show again what identifies a person", async () => {
    const { get, post } = browse();
    await get("/en/holds");
    const answer = await post("/en/holds", { ...PLACE, "person.phone": "+4791234567" });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain("Nobody is held by that. No hold was made.");
    expect(answer.html).toMatch(/<input type="text" name="person.phone"[^>]*aria-invalid="true"/);
    expect(answer.html).toContain('value="case:2026-44"');
    expect(answer.html).not.toContain("91234567");
    expect(await opened.data.holds()).toHaveLength(1);
    const [event] = await last("held");
    expect(event).toMatchObject({ actor: "dpo:1", counts: { people: 0 } });
    expect(JSON.stringify(event)).not.toContain("91234567");
  });

  it.each([
    ["person.phone", "", "person"],
    ["person.phone", "Kari", "person"],
    ["reason", "Kari called", "reason"],
    ["law", "", "law"],
    ["law", "x".repeat(201), "law"],
    ["law", "Limitation Act s. 9, asked by kari@fjordnet.example", "law"],
    ["law", "Claim, call +47 900 00 003", "law"],
    ["until", "2026-11-01", "until"],
    ["until", "2027-02-30", "until"],
    ["until", "soon", "until"],
  ])("are refused with a wrong %s %j, with the fault beside the field", async (field, value, fault) => {
    const { get, post } = browse();
    await get("/nb/holds");
    const { status, html } = await post("/nb/holds", { ...PLACE, [field]: value });
    expect(status).toBe(422);
    expect([...html.matchAll(/id="([a-z-]+)-err"/g)].map(([, id]) => id)).toEqual([
      fault === "person" ? "person-phone" : fault,
    ]);
    expect(html).not.toMatch(/90000003|value="Kari"/);
    expect(await opened.data.holds()).toHaveLength(1);
  });

  it("are refused by the store if their law seems to hold personal data, and laws as they are cited are taken", async () => {
    const hold = (law: string) =>
      opened.data.hold({ subject: { phone: "+4790000003" }, reason: "case:1", law, until: new Date("2027-01-01") });
    for (const law of ["Claim of kari@fjordnet.example", "Call +47 900 00 003", "90000003", "a\u0000", "\ud800"]) {
      const error: unknown = await hold(law).catch((caught: unknown) => caught);
      expect(error).toMatchObject({ code: "invalid-argument" });
      expect(String(error)).not.toContain(law);
    }
    for (const law of [
      "LOV-2004-11-19-73 § 13",
      "Regulation (EU) 2016/679, Art. 17(3)(e)",
      "SFS 2018:218",
      "32016R0679",
    ]) {
      expect(await hold(law)).toMatchObject({ people: 1 });
    }
  });

  it("find a person by a number in plain decimals alone", async () => {
    const opened = await openNumbered();
    const { get, post } = browseConsole(opened.store, DPO, () => NOW);
    await get("/en/holds");
    const place = { do: "place", assignment: "meters", reason: "case:1", law: "Claims", until: "2027-06-30" };
    for (const typed of ["0x10", "1.6e1", "0b10000", "0o20", "Infinity", "1,6", "١٦", "99999999999999999999"]) {
      const { status, html } = await post("/en/holds", { ...place, "person.meter": typed });
      expect([typed, status, html.includes("person-meter-err")]).toEqual([typed, 422, true]);
    }
    expect(await opened.data.holds()).toEqual([]);
    expect(await post("/en/holds", { ...place, "person.meter": " 16 " })).toMatchObject({ status: 303 });
    expect(await opened.data.holds()).toMatchObject([{ people: 1 }]);
  });

  it("are taken under forms of two consoles, one of which is mounted below the other", async () => {
    const jar: string[] = [];
    const consoles = ["", "/privacy"].map((mount) => {
      const handle = createConsole({
        store: opened.store,
        authorize: () => DPO,
        now: opened.clock.now,
        basePath: mount,
      });
      const at = `https://crm.example${mount}/en/holds`;
      return { at, ask: (init: RequestInit = {}) => handle(new Request(at, init)) };
    });
    for (const { ask } of consoles) {
      const page = await ask({ headers: { cookie: jar.join("; ") } });
      jar.push(...page.headers.getSetCookie().map((one) => one.split(";")[0] ?? ""));
    }
    expect(jar.map((one) => one.split("=")[0])).toEqual(["pb-forms", "pb-forms.privacy"]);
    for (const [place, { ask }] of consoles.entries()) {
      const headers = { cookie: jar.join("; "), origin: "https://crm.example" };
      const page = await ask({ headers });
      expect(page.headers.get("set-cookie")).toBeNull();
      const form = /name="form" value="([^"]+)"/.exec(await page.text())?.[1] ?? "";
      const body = new URLSearchParams({ ...PLACE, form, reason: `case:${place}` });
      expect((await ask({ method: "POST", body, headers })).status).toBe(303);
    }
  });

  it("are released, and whoever nothing else keeps goes", async () => {
    const { get, post } = browse();
    await get("/en/holds");
    const [hold] = await opened.data.holds();
    await opened.data.subject({ phone: "+4790000002" }).erase();
    const release = { do: "release", assignment: "leads", hold: hold?.id ?? "" };
    expect((await post("/en/holds", release)).status).toBe(303);
    expect(await opened.data.holds()).toEqual([]);
    expect(await opened.data.subject({ phone: "+4790000002" }).access()).toBeUndefined();
    const again = await post("/en/holds", release);
    expect([again.status, again.html.includes("This hold is there no more")]).toEqual([409, true]);
    expect((await post("/en/holds", { ...release, hold: "x" })).status).toBe(400);
  });

  it("are not released if they are those of requests, which end with the answer", async () => {
    const { id } = await opened.data.subject({ phone: "+4790000005" }).request({ right: "access", receivedAt: NOW });
    const { get, post } = browse();
    expect((await get("/en/holds")).html).not.toContain(id);
    expect((await post("/en/holds", { do: "release", assignment: "leads", hold: id })).status).toBe(409);
    expect(await opened.data.requests.find(id)).toMatchObject({ state: "open" });
  });

  it("are placed and released by nobody of another controller, and from no other site", async () => {
    const [hold] = await opened.data.holds();
    const release = { do: "release", assignment: "leads", hold: hold?.id ?? "" };
    const theirs = browse({ role: "dpo", actor: "dpo:2", controller: THEIRS });
    expect((await theirs.get("/en/holds")).html).not.toContain("Xx ");
    for (const act of [PLACE, release]) expect((await theirs.post("/en/holds", act)).status).toBe(404);
    const ours = browse();
    await ours.get("/en/holds");
    for (const act of [PLACE, release]) {
      expect((await ours.post("/en/holds", act, { "sec-fetch-site": "cross-site" })).status).toBe(403);
      expect((await ours.post("/en/holds", { ...act, form: "" })).status).toBe(403);
      expect((await ours.send("/en/holds", JSON.stringify(act), { "content-type": "application/json" })).status).toBe(
        415,
      );
    }
    expect(await opened.data.holds()).toHaveLength(1);
  });
});

async function last(act: "held") {
  const found = [];
  for await (const event of opened.store.oversight.events(opened.leads, { acts: [act], order: "newest", limit: 1 })) {
    found.push(event);
  }
  return found;
}
