import type { ConsoleUser } from "purposebound/console";
import { beforeEach, describe, expect, it } from "vitest";
import { browseConsole } from "./browse.js";
import { DPO, NOW, OURS, openSupervised, THEIRS } from "./fixture.js";

const REPRESENTATIVE: ConsoleUser = { role: "representative", actor: "ceo:1", controller: OURS };

let opened: Awaited<ReturnType<typeof openSupervised>>;

beforeEach(async () => {
  opened = await openSupervised();
});

const browse = (user: ConsoleUser = DPO) => browseConsole(opened.store, user, opened.clock.now);

const asked = (right: "erasure" | "objection" | "withdrawal" | "restriction" | "access", serial: string) =>
  opened.data
    .subject({ phone: `+479000${serial}` }, { actor: "agent:7" })
    .request({ right, receivedAt: new Date("2026-10-20T08:00:00Z") });

describe("A request in the console", () => {
  it("goes its whole way: received, verified, carried out, and answered, with the DPO as actor", async () => {
    const { id, reference } = await asked("erasure", "0003");
    const { get, post } = browse();
    const path = `/en/requests/leads/${id}`;
    const first = await get(path);
    expect(first.html).toContain("Not yet known");
    expect(first.html).toContain(reference);
    expect(first.html).not.toContain('value="carry-out"');
    expect((await post(path, { do: "carry-out" })).status).toBe(422);
    expect(await opened.data.requests.find(id)).toMatchObject({ state: "open", reference });
    expect(await post(path, { do: "verify", by: "code" })).toMatchObject({ status: 303, location: id });
    const second = await get(path);
    expect(second.html).toContain("Confirmed");
    expect(second.html).toContain("2 fields");
    expect(second.html).toContain("We have erased it.");
    expect(await post(path, { do: "carry-out" })).toMatchObject({ status: 303, location: id });
    const last = await get(path);
    expect(last.html).toContain("answered on 2 November 2026");
    expect(last.html).toContain("We hold nothing about you for this.");
    expect(last.html).not.toContain("<form");
    expect(await opened.data.requests.find(id)).toMatchObject({ state: "answered", reference: undefined });
    expect(await opened.data.subject({ phone: "+4790000003" }).access()).toBeUndefined();
    const acts = [];
    for await (const { act, actor, reason } of opened.store.oversight.events(opened.leads, { order: "oldest" })) {
      if (actor === DPO.actor) acts.push([act, reason]);
    }
    const reason = `request:${id}`;
    // each page that looks a person up is an event with its reason
    expect(acts.filter(([act]) => act !== "inspected").map(([act]) => act)).toEqual([
      "request-verified",
      "erased",
      "request-answered",
    ]);
    expect(acts.filter(([act]) => act === "inspected")).toEqual([
      ["inspected", reason],
      ["inspected", reason],
      ["inspected", reason],
    ]);
    expect((await get("/en/requests")).html).toContain(id);
  });

  it("tells what a hold keeps, ends the use, and stays open until nothing keeps the data", async () => {
    const { get, post } = browse();
    const path = opened.fill("/en/requests/leads/REQUEST");
    const { html } = await get(path);
    expect(html).toContain("A hold until 6 November 2026: Xx law");
    expect(html).toContain("something keeps it: Xx law, until 6 November 2026.");
    expect((await post(path, { do: "carry-out" })).status).toBe(303);
    const after = await get(path);
    expect(after.html).toContain("Not used since 2 November 2026");
    expect(after.html).not.toContain('value="carry-out"');
    expect(await opened.data.requests.find(opened.fill("REQUEST"))).toMatchObject({ state: "open" });
  });

  it.each([
    ["withdrawal", "Consent taken back"],
    ["objection", "Objection to direct marketing"],
  ] as const)("for %s erases what consent to marketing allowed", async (right, why) => {
    const { id } = await asked(right, "0004");
    await opened.data.requests.verify(id, { by: "account", actor: "agent:7" });
    const { get, post } = browse(REPRESENTATIVE);
    expect((await get(`/en/requests/leads/${id}`)).html).toContain(why);
    expect((await post(`/en/requests/leads/${id}`, { do: "carry-out" })).status).toBe(303);
    expect(await opened.data.requests.find(id)).toMatchObject({ state: "answered" });
    expect(await opened.data.subject({ phone: "+4790000004" }).access()).toBeUndefined();
  });

  it("for restriction asks for the ground beside the field, and restricts on it", async () => {
    const { id } = await asked("restriction", "0005");
    await opened.data.requests.verify(id, { by: "account", actor: "agent:7" });
    const { get, post } = browse();
    const path = `/nb/requests/leads/${id}`;
    await get(path);
    const missing = await post(path, { do: "carry-out", ground: "whim" });
    expect(missing.status).toBe(422);
    expect(missing.html).toMatch(
      /<select id="carry-out-ground"[^>]*aria-invalid="true"[^>]*aria-describedby="carry-out-ground-err"/,
    );
    expect(missing.html).toContain("Si på hvilket grunnlag.");
    expect((await post(path, { do: "carry-out", ground: "claims" })).status).toBe(303);
    const report = await opened.data.subject({ phone: "+4790000005" }).access();
    expect(report).toMatchObject({ restricted: true, kept: [{ because: "restriction", reason: "claims" }] });
  });

  it("is extended once, within the first month, and refused for a reason of the list", async () => {
    const { id } = await asked("access", "0006");
    const { get, post } = browse();
    const path = `/en/requests/leads/${id}`;
    const { html } = await get(path);
    expect(html).toContain("values for the person alone");
    expect(html).not.toMatch(/Nordmann|90000006/);
    expect((await post(path, { do: "extend" })).status).toBe(422);
    expect((await post(path, { do: "extend", because: "complexity" })).status).toBe(303);
    expect(await opened.data.requests.find(id)).toMatchObject({
      deadline: new Date("2027-01-20T08:00:00Z"),
      extended: { because: "complexity", toldAt: NOW },
    });
    expect((await get(path)).html).toContain("Extended by two months: it is complex.");
    expect((await post(path, { do: "extend", because: "complexity" })).status).toBe(409);
    expect((await post(path, { do: "refuse", because: "no-time" })).status).toBe(422);
    expect((await post(path, { do: "refuse", because: "excessive" })).status).toBe(303);
    expect(await opened.data.requests.find(id)).toMatchObject({ state: "refused", refusal: { because: "excessive" } });
    expect((await get(path)).html).toContain("We do not do that: it is excessive");
  });

  it("that is late is no longer extended", async () => {
    const { id } = await asked("access", "0006");
    opened.clock.set(new Date("2026-11-25T08:00:00Z"));
    const { get, post } = browse();
    const path = `/en/requests/leads/${id}`;
    const { html } = await get(path);
    expect(html).toContain("It is late by 5 days");
    expect(html).not.toContain('value="extend"');
    expect((await post(path, { do: "extend", because: "complexity" })).status).toBe(409);
    expect(await opened.data.requests.find(id)).toMatchObject({ extended: undefined });
  });

  it("that somebody closed meanwhile is not answered again, and the page says so", async () => {
    const { id } = await asked("erasure", "0003");
    await opened.data.requests.verify(id, { by: "code", actor: "agent:7" });
    const { get, post } = browse();
    const path = `/en/requests/leads/${id}`;
    await get(path);
    await opened.data.requests.refuse(id, { because: "not-identified", actor: "dpo:9" });
    for (const act of ["carry-out", "answer", "verify", "refuse"]) {
      const { status, html } = await post(path, { do: act, by: "code", because: "excessive" });
      expect([status, html.includes("It was changed meanwhile")]).toEqual([409, true]);
    }
    expect(await opened.data.subject({ phone: "+4790000003" }).access()).toBeDefined();
    expect(await opened.data.requests.find(id)).toMatchObject({ refusal: { because: "not-identified" } });
  });

  it("that two people carry out at once is carried out once", async () => {
    const { id } = await asked("erasure", "0003");
    await opened.data.requests.verify(id, { by: "code", actor: "agent:7" });
    const [one, other] = [browse(), browse(REPRESENTATIVE)];
    const path = `/en/requests/leads/${id}`;
    await one.get(path);
    await other.get(path);
    const answers = await Promise.all([one, other].map(({ post }) => post(path, { do: "carry-out" })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    let erased = 0;
    for await (const { reason } of opened.store.oversight.events(opened.leads, { acts: ["request-answered"] })) {
      if (reason === `request:${id}`) erased += 1;
    }
    expect(erased).toBe(1);
  });

  it("is carried out on nobody if the person’s data went meanwhile", async () => {
    const { id } = await asked("erasure", "0003");
    await opened.data.requests.verify(id, { by: "code", actor: "agent:7" });
    const { get, post } = browse();
    await get(`/en/requests/leads/${id}`);
    await opened.data.subject({ phone: "+4790000003" }, { actor: "agent:7" }).erase();
    expect((await post(`/en/requests/leads/${id}`, { do: "carry-out" })).status).toBe(409);
    expect((await post(`/en/requests/leads/${id}`, { do: "answer" })).status).toBe(303);
  });
});

describe("Forms of a request", () => {
  it("are taken from pages of the console alone, whatever they are sent as", async () => {
    const { id } = await asked("erasure", "0003");
    const path = `/en/requests/leads/${id}`;
    const { get, post, send, token } = browse();
    await get(path);
    const act = { do: "refuse", because: "excessive" };
    expect((await post(path, act, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await post(path, act, { "sec-fetch-site": "same-site" })).status).toBe(403);
    expect((await post(path, act, { origin: "https://evil.example" })).status).toBe(403);
    expect((await post(path, { ...act, form: "x".repeat(43) })).status).toBe(403);
    expect((await post(path, act, { cookie: "" })).status).toBe(403);
    for (const type of ["text/plain", "multipart/form-data; boundary=x", "application/json"]) {
      const body = new URLSearchParams({ form: token(), ...act }).toString();
      expect((await send(path, body, { "content-type": type })).status).toBe(415);
    }
    const large = new URLSearchParams({ form: token(), ...act, note: "x".repeat(70_000) });
    expect((await send(path, large)).status).toBe(413);
    expect((await post("/en/requests", act)).status).toBe(405);
    expect((await post(path, { do: "erase-everything" })).status).toBe(400);
    expect(await opened.data.requests.find(id)).toMatchObject({ state: "open" });
  });

  it("do nothing for a user, or for a DPO of another controller", async () => {
    const { id } = await asked("erasure", "0003");
    const path = `/en/requests/leads/${id}`;
    const mine = browse();
    await mine.get(path);
    const act = { do: "refuse", because: "excessive" };
    const others: readonly ConsoleUser[] = [
      { role: "dpo", actor: "dpo:2", controller: THEIRS },
      { role: "user", actor: "agent:42", controller: OURS },
    ];
    for (const other of others) {
      const theirs = browse(other);
      await theirs.get(path);
      expect((await theirs.post(path, { ...act, form: mine.token() })).status).toBe(403);
    }
    // with a token of their own, from a page that they may see, there is still no such request for them
    const dpo = browse(others[0]);
    const { html } = await dpo.get(path);
    expect(html).not.toContain("Xx ");
    expect(await opened.data.requests.find(id)).toMatchObject({ state: "open" });
  });
});
