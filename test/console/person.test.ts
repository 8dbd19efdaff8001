import {
  coarsen,
  consent,
  contact,
  defineAssignment,
  defineController,
  defineSource,
  field,
  legalObligation,
} from "purposebound";
import { createConsole } from "purposebound/console";
import { memory } from "purposebound/memory";
import type { RecordedEvent } from "purposebound/oversight";
import { openStore, type Store } from "purposebound/store";
import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { attribute, listElements, textIn, textOf, writeSkeleton } from "./html.js";

const NOW = new Date("2026-11-02T08:12:00Z");
const ORIGIN = "https://crm.example";
const PHONE = "+4790000001";
const SECRET = "Heidi Vik";

const declared = {
  name: "FjordNet AS",
  country: "NO",
  organisationNumber: "999999999",
  contact: { email: "privacy@fjordnet.example", postal: "Storgata 1, 0155 Oslo" },
  dpo: { name: "Data Protection Officer", email: "dpo@fjordnet.example" },
  supervisoryAuthority: "Datatilsynet",
} as const;
const controller = defineController(declared);

const calls = defineAssignment({
  id: "calls",
  purpose: {
    title: "Sale of faster broadband",
    category: "dpv:DirectMarketing",
    basis: consent({ wording: "You may call me.", version: "1" }),
  },
  controller,
  retention: { keep: "P12M", from: "collected" },
  identifiedBy: ["phone"],
  fields: {
    ...contact("name?", "phone"),
    speed: field(z.number().optional(), { label: "Speed", unit: "Mbit/s", necessity: "Only slow lines" }),
    note: field(z.string().max(200).optional(), { label: "Note", necessity: "How to find the door" }),
    band: field(coarsen.band([10, 30]).optional(), { label: "Band", necessity: "Decides the offer" }),
    fibre: field(z.boolean().optional(), { label: "Has fibre", necessity: "Nobody is offered it twice" }),
  },
});

const invoices = defineAssignment({
  id: "invoices",
  purpose: {
    title: "Invoices",
    category: "dpv:LegalCompliance",
    basis: legalObligation({ law: "Bookkeeping Act s. 13" }),
  },
  controller,
  retention: { keep: "P60M", from: "collected" },
  identifiedBy: ["phone"],
  fields: contact("name", "phone"),
});

let store: Store;
let at: number;

beforeEach(async () => {
  at = NOW.getTime();
  const now = () => new Date(at);
  store = await openStore({ storage: memory(), assignments: [calls, invoices], now });
  const form = defineSource(calls, { id: "form", origin: { name: "Web form", obtained: "from-person" } });
  const books = defineSource(invoices, { id: "books", origin: { name: "Accounts", obtained: "from-third-party" } });
  const evidence = { consentedAt: NOW, version: "1" } as const;
  await store
    .dataset(calls)
    .add({ name: SECRET, phone: PHONE, speed: 3419.5, band: 12, fibre: true }, { source: form, evidence });
  await store.dataset(invoices).add({ name: SECRET, phone: PHONE }, { source: books });
});

/** A browser: it keeps cookies, and sends forms as browsers do. */
function browse(more: { readonly client?: () => string; readonly personPages?: boolean } = {}) {
  const handle = createConsole({
    store,
    authorize: () => undefined,
    basePath: "/privacy",
    personPages: true,
    now: () => new Date(at),
    onError: (error) => {
      throw error;
    },
    ...more,
  });
  const jar = new Map<string, string>();
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (jar.size > 0) headers.set("cookie", [...jar].map(([name, value]) => `${name}=${value}`).join("; "));
    const response = await handle(new Request(new URL(path, `${ORIGIN}/privacy/en/`), { ...init, headers }));
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === "") jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
  const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    send(path, {
      method: "POST",
      body: new URLSearchParams(fields).toString(),
      headers: { "content-type": "application/x-www-form-urlencoded", origin: ORIGIN, ...headers },
    });
  return { send, post, jar };
}

type Browser = ReturnType<typeof browse>;

const makeLink = async (given: object = { phone: PHONE }) =>
  (await store.person({ ...given }, { actor: "agent:42" }).link({ for: "P1D", verified: "code" })).token;

/** Presses a link's button, and opens the page behind it. */
async function enter(browser: Browser, given?: object): Promise<{ readonly html: string; readonly token: string }> {
  const pressed = await browser.post(`you/${await makeLink(given)}`, { do: "open" });
  expect([pressed.status, pressed.headers.get("location")]).toEqual([303, "./"]);
  return readHeld(browser);
}

async function readHeld(browser: Browser): Promise<{ readonly html: string; readonly token: string }> {
  const page = await browser.send("you/");
  expect(page.status).toBe(200);
  const html = await page.text();
  const input = listElements(html).find((one) => attribute(one, "name") === "form");
  return { html, token: (input && attribute(input, "value")) ?? "" };
}

/** Does an act, and reads its receipt. */
async function act(browser: Browser, token: string, fields: Record<string, string>): Promise<string> {
  const done = await browser.post("you/", { form: token, ...fields });
  expect(done.status).toBe(303);
  const receipt = await browser.send(`you/${done.headers.get("location")}`);
  expect(receipt.status).toBe(200);
  return textOf(await receipt.text());
}

describe("a person's link", () => {
  it("shows a button and no data, and changes nothing however often it is opened", async () => {
    const browser = browse();
    const token = await makeLink();
    for (let time = 0; time < 3; time += 1) {
      const response = await browser.send(`you/${token}`, time === 1 ? { method: "HEAD" } : {});
      expect(response.status).toBe(200);
      expect(response.headers.get("set-cookie")).toBeNull();
      expect(await response.text()).not.toMatch(/Heidi|4790000001/);
    }
    expect((await browser.post(`you/${token}`, { do: "open" })).status).toBe(303);
  });

  it("is spent by its button, once, whoever presses it again", async () => {
    const token = await makeLink();
    const [first, second] = [browse(), browse()];
    const answers = await Promise.all([first, second].map((one) => one.post(`you/${token}`, { do: "open" })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 404]);
    expect((await first.send(`you/${token}`)).status).toBe(404);
    expect((await browse().post(`you/${token}`, { do: "open" })).status).toBe(404);
  });

  it("ends with its time, and so does the visit", async () => {
    const token = await makeLink();
    const browser = browse();
    await enter(browser);
    at += 61 * 60_000;
    expect((await browser.send("you/")).status).toBe(404);
    at += 24 * 3_600_000;
    expect((await browser.send(`you/${token}`)).status).toBe(404);
  });

  it("answers alike for a link that is unknown, spent, over or cut short", async () => {
    const spent = await makeLink();
    await browse().post(`you/${spent}`, { do: "open" });
    const wrong = [spent, "A".repeat(43), spent.slice(0, -1), `${spent}A`];
    const answers = await Promise.all(wrong.map(async (one) => (await browse().send(`you/${one}`)).text()));
    const [first = ""] = answers.map((html, place) => html.replaceAll(wrong[place] ?? "", ""));
    for (const [place, html] of answers.entries()) expect(html.replaceAll(wrong[place] ?? "", "")).toBe(first);
  });

  it("is not tried more than 30 times in a minute by one client, and others go on", async () => {
    let client = "a";
    const browser = browse({ client: () => client });
    const tries = async () => (await browser.send(`you/${"B".repeat(43)}`)).status;
    const statuses: number[] = [];
    for (let time = 0; time < 32; time += 1) statuses.push(await tries());
    expect(statuses.slice(0, 30)).toEqual(new Array(30).fill(404));
    expect(statuses.slice(30)).toEqual([429, 429]);
    client = "b";
    expect(await tries()).toBe(404);
  });

  it("is not tried more often by attempts that are made at once, and those that come to something cost nothing", async () => {
    const browser = browse({ client: () => "a" });
    const right = await makeLink();
    for (let time = 0; time < 40; time += 1) expect((await browser.send(`you/${right}`)).status).toBe(200);
    const tries = Array.from({ length: 50 }, () => browser.send(`you/${"B".repeat(43)}`));
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 404)).toHaveLength(30);
    expect(statuses.filter((status) => status === 429)).toHaveLength(20);
    expect((await browser.send(`you/${right}`)).status).toBe(429);
  });

  it("leads nowhere unless the console has pages for people", async () => {
    expect((await browse({ personPages: false }).send(`you/${await makeLink()}`)).status).toBe(404);
  });
});

describe("a person's page", () => {
  it("shows what is held for each purpose, why, from whom and until when, and leaves an event for each", async () => {
    const { html } = await enter(browse());
    const text = textOf(html);
    for (const part of [
      "Heidi Vik",
      "+4790000001",
      "3419.5 Mbit/s",
      "Only slow lines",
      "Web form",
      "2 November 2027",
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain("by Bookkeeping Act s. 13");
    for (const assignment of [calls, invoices]) {
      const events: RecordedEvent[] = [];
      for await (const event of store.oversight.events(assignment)) events.push(event);
      expect(events.filter(({ act: what, actor }) => what === "accessed" && actor === "person:link")).toHaveLength(1);
      // whoever made the link stands beside the person, so that nobody opens one for somebody else unseen
      expect(events.some(({ reason }) => reason?.includes("agent:42") === true)).toBe(true);
    }
  });

  it("withdraws consent in two clicks, with a receipt, and the rest stays", async () => {
    const browser = browse();
    const { token } = await enter(browser);
    const receipt = await act(browser, token, { do: "withdrawal", assignment: "calls" });
    expect(receipt).toContain("You have taken back your agreement");
    expect(receipt).toContain("We hold nothing about you for this purpose");
    expect(await store.dataset(calls).subject({ phone: PHONE }).access()).toBeUndefined();
    const { html } = await readHeld(browser);
    expect(textOf(html)).toContain("Invoices");
    expect(textOf(html)).not.toContain("3419.5");
    const [request] = await store.dataset(calls).requests.list();
    expect(request).toMatchObject({
      right: "withdrawal",
      state: "answered",
      isLate: false,
      verified: { by: "code", actor: "agent:42" },
    });
  });

  it("says under which law data stay that somebody wants erased", async () => {
    const browser = browse();
    const { token } = await enter(browser);
    const receipt = await act(browser, token, { do: "erasure", assignment: "invoices" });
    expect(receipt).toContain("This could not be done");
    expect(receipt).toContain("A law makes us keep it");
    expect(receipt).toContain("Bookkeeping Act s. 13");
    expect(receipt).toContain("Datatilsynet");
  });

  it("restricts use on a stated ground, and asks for one", async () => {
    const browser = browse();
    const { token } = await enter(browser);
    expect((await browser.post("you/", { form: token, do: "restriction", assignment: "calls" })).status).toBe(400);
    const receipt = await act(browser, token, { do: "restriction", assignment: "calls", ground: "accuracy" });
    expect(receipt).toContain("It is on hold");
    expect(await store.dataset(calls).subject({ phone: PHONE }).access()).toMatchObject({ restricted: true });
  });

  it("objects to advertising for good", async () => {
    const browser = browse();
    const { token } = await enter(browser);
    expect(await act(browser, token, { do: "objection", assignment: "calls" })).toContain("You have objected");
    expect(await store.dataset(calls).subject({ phone: PHONE }).access()).toBeUndefined();
  });

  it("gives the person's own data as a file", async () => {
    const browser = browse();
    const { token } = await enter(browser);
    const file = await browser.post("you/", { form: token, do: "portability", assignment: "calls" });
    expect(file.headers.get("content-disposition")).toBe('attachment; filename="calls.json"');
    expect(file.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(JSON.parse(await file.text())).toMatchObject({ record: { name: SECRET, speed: 3419.5 } });
  });

  it("corrects what was wrong, leaves the rest, and says what cannot be taken", async () => {
    const browser = browse();
    const { token, html } = await enter(browser);
    const inputs = listElements(html).filter((one) => attribute(one, "name")?.startsWith("field.") === true);
    expect(inputs.map((one) => attribute(one, "name"))).toEqual([
      "field.name",
      "field.speed",
      "field.note",
      "field.band",
      "field.fibre",
      "field.name",
    ]);
    const fields = { do: "rectification", assignment: "calls" };
    const wrong = await browser.post("you/", { form: token, ...fields, "field.speed": "3,419" });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('aria-invalid="true"');
    const same = await browser.post("you/", { form: token, ...fields, "field.speed": "3419.5", "field.fibre": "true" });
    expect(textOf(await same.text())).toContain("Nothing was changed");
    const receipt = await act(browser, token, {
      ...fields,
      "field.name": "Heidi Berg",
      "field.speed": "40",
      "field.fibre": "",
    });
    expect(receipt).toContain("It is corrected");
    const report = await store.dataset(calls).subject({ phone: PHONE }).access();
    expect(report?.record).toEqual({ name: "Heidi Berg", phone: PHONE, speed: 40, band: "10–<30" });
  });

  describe("a correction", () => {
    const fields = { do: "rectification", assignment: "calls" };

    /** Reads the form as a browser would send it back untouched. */
    const readForm = (html: string): Record<string, string> =>
      Object.fromEntries(
        listElements(html).flatMap((one) => {
          const name = attribute(one, "name") ?? "";
          if (!/^(?:field|shown)\./.test(name)) return [];
          if (one.tagName === "textarea") return [[name, textIn(one).replaceAll("\n", "\r\n")]];
          const chosen = listElements(html).find(
            (option) => option.parentNode === one && attribute(option, "selected") !== undefined,
          );
          const value = attribute(chosen ?? one, "value") ?? "";
          return [
            [
              name,
              one.tagName === "input"
                ? value.replaceAll("\n", attribute(one, "type") === "hidden" ? "\r\n" : "")
                : value,
            ],
          ];
        }),
      );

    it("leaves a text of several lines as it is, if nobody touched it", async () => {
      const source = defineSource(calls, { id: "form", origin: { name: "Web form", obtained: "from-person" } });
      const note = "Storgata 1\n0155 Oslo";
      await store.dataset(calls).subject({ phone: PHONE }).rectify({ note }, { source });
      const browser = browse();
      const { html, token } = await enter(browser);
      const sent: Record<string, string> = { ...readForm(html), "field.name": "Heidi Berg" };
      expect(sent["field.note"]).toBe("Storgata 1\r\n0155 Oslo");
      await act(browser, token, { ...fields, ...sent });
      const report = await store.dataset(calls).subject({ phone: PHONE }).access();
      expect(report?.record).toMatchObject({ name: "Heidi Berg", note });
    });

    it("takes back nothing that came in after the page was opened", async () => {
      const source = defineSource(calls, { id: "form", origin: { name: "Web form", obtained: "from-person" } });
      const browser = browse();
      const { html, token } = await enter(browser);
      await store.dataset(calls).subject({ phone: PHONE }).rectify({ name: "Heidi Vik-Lund" }, { source });
      await act(browser, token, { ...fields, ...readForm(html), "field.speed": "7" });
      const report = await store.dataset(calls).subject({ phone: PHONE }).access();
      expect(report?.record).toMatchObject({ name: "Heidi Vik-Lund", speed: 7 });
    });

    it("is claimed by no receipt if the person is not held any more, or their data are on hold", async () => {
      const browser = browse();
      const { html, token } = await enter(browser);
      const sent = { form: token, ...fields, ...readForm(html), "field.speed": "7" };
      await store.dataset(calls).subject({ phone: PHONE }).restrict({ actor: "agent:1" });
      const onHold = await browser.post("you/", sent);
      expect([onHold.status, textOf(await onHold.text()).includes("because it is on hold")]).toEqual([409, true]);
      await store
        .dataset(calls)
        .subject({ phone: PHONE })
        .liftRestriction({ actor: "agent:1", toldAt: new Date(at) });
      await store.dataset(calls).subject({ phone: PHONE }).erase({ actor: "agent:1" });
      const gone = await browser.post("you/", sent);
      expect([gone.status, textOf(await gone.text()).includes("we do not hold it any more")]).toEqual([409, true]);
      expect(await store.dataset(calls).requests.list()).toEqual([]);
    });

    it("is refused if its bytes are no text, and writes nothing in their place", async () => {
      const browser = browse();
      const { token } = await enter(browser);
      for (const bytes of ["%C0%80", "%E6", "%ED%A0%80", "%", "%zz"]) {
        const body = `form=${token}&do=rectification&assignment=calls&field.name=${bytes}`;
        const headers = { origin: ORIGIN, "content-type": "application/x-www-form-urlencoded" };
        expect((await browser.send("you/", { method: "POST", body, headers })).status).toBe(400);
      }
    });
  });

  it("offers somebody who is not held that they are never contacted, and remembers it", async () => {
    const browser = browse();
    const { html, token } = await enter(browser, { phone: "+4790000077" });
    expect(textOf(html)).toContain("FjordNet AS holds nothing about you");
    await act(browser, token, { do: "objection", assignment: "calls" });
    const form = defineSource(calls, { id: "form", origin: { name: "Web form", obtained: "from-person" } });
    const answer = await store
      .dataset(calls)
      .receive(
        { name: "X", phone: "+4790000077" },
        { source: form, evidence: { consentedAt: new Date(at), version: "1" } },
      );
    expect(answer).toMatchObject({ outcome: "refused" });
  });

  it("closes when the person leaves", async () => {
    const browser = browse();
    const { token } = await enter(browser);
    const cookie = [...browser.jar];
    const left = await browser.post("you/", { form: token, do: "leave" });
    expect([left.status, browser.jar.size]).toEqual([200, 0]);
    for (const [name, value] of cookie) browser.jar.set(name, value);
    expect((await browser.send("you/")).status).toBe(404);
  });

  it("is written in Bokmål too", async () => {
    const browser = browse();
    await enter(browser);
    const page = await browser.send(`${ORIGIN}/privacy/nb/you/`);
    const html = await page.text();
    expect(html).toContain('<html lang="nb">');
    expect(textOf(html)).toContain("Dette har FjordNet AS om deg");
    expect(textOf(html)).toContain("3419,5 Mbit/s");
  });

  it.each([
    `<script>alert(1)</script>`,
    `"><img src=x onerror=alert(1)>`,
    `' onfocus='alert(1)' autofocus='`,
    `</title></textarea></select><svg onload=alert(1)>`,
    `javascript:alert(1)`,
    `&lt;script&gt;alert(1)&lt;/script&gt;`,
  ])("shows a value as text alone, and a correction that was refused too: %s", async (attack) => {
    const form = defineSource(calls, { id: "form", origin: { name: attack, obtained: "from-person" } });
    const evidence = { consentedAt: new Date(at + 1), version: "1" } as const;
    const phones = ["+4790000031", "+4790000032"] as const;
    await store.dataset(calls).add({ name: attack, phone: phones[0] }, { source: form, evidence });
    await store.dataset(calls).add({ name: "Harmless", phone: phones[1] }, { source: form, evidence });
    const skeletons: (readonly string[])[] = [];
    for (const [place, phone] of phones.entries()) {
      const browser = browse();
      const { html, token } = await enter(browser, { phone });
      if (place === 0) expect(textOf(html)).toContain(attack);
      const given = place === 0 ? attack : "harmless";
      const fields = { form: token, do: "rectification", assignment: "calls", "field.speed": given };
      const refused = await browser.post("you/", fields);
      expect(refused.status).toBe(422);
      skeletons.push([...writeSkeleton(html), ...writeSkeleton(await refused.text())]);
    }
    expect(skeletons[0]).toEqual(skeletons[1]);
  });

  it("shows receipts of its own visit alone", async () => {
    const [mine, other] = [browse(), browse()];
    const { token } = await enter(mine);
    const done = await mine.post("you/", { form: token, do: "restriction", assignment: "calls", ground: "claims" });
    const path = `you/${done.headers.get("location")}`;
    await enter(other);
    expect((await mine.send(path)).status).toBe(200);
    expect((await other.send(path)).status).toBe(404);
    expect((await browse().send(path)).status).toBe(404);
    expect((await mine.send(path.replace("calls", "invoices"))).status).toBe(404);
  });
});

describe("a form of the person's page", () => {
  const FOREIGN: readonly (readonly [name: string, headers: Readonly<Record<string, string>>])[] = [
    ["another origin", { origin: "https://evil.example" }],
    ["a sandboxed page", { origin: "null", "sec-fetch-site": "cross-site" }],
    ["no page", { origin: "" }],
    ["another site by its metadata", { "sec-fetch-site": "cross-site" }],
    ["a sister domain", { origin: "https://shop.crm.example", "sec-fetch-site": "same-site" }],
    ["another port", { origin: "https://crm.example:8443" }],
    ["the same host without encryption", { origin: "http://crm.example" }],
  ];

  it.each(FOREIGN)("is refused from %s, whatever its token", async (_, headers) => {
    const browser = browse();
    const { token } = await enter(browser);
    const link = await makeLink();
    const sent = await browser.post("you/", { form: token, do: "erasure", assignment: "calls" }, headers);
    expect(sent.status).toBe(403);
    expect((await browser.post(`you/${link}`, { do: "open" }, headers)).status).toBe(403);
    expect(await store.dataset(calls).subject({ phone: PHONE }).access()).toBeDefined();
    expect(await store.personLinks.look(link)).toBeDefined();
  });

  it.each([
    "application/json",
    "text/plain",
    "multipart/form-data; boundary=x",
    "application/x-www-form-urlencodedx",
    "",
  ])("is refused as %s", async (type) => {
    const browser = browse();
    const { token } = await enter(browser);
    const body = `form=${token}&do=erasure&assignment=calls`;
    const headers = { origin: ORIGIN, "content-type": type };
    expect((await browser.send("you/", { method: "POST", body, headers })).status).toBe(415);
    expect(await store.dataset(calls).subject({ phone: PHONE }).access()).toBeDefined();
  });

  it("is refused with no token, another visit's, or none of ours", async () => {
    const [mine, other] = [browse(), browse()];
    const { token } = await enter(mine);
    const { token: foreign } = await enter(other);
    expect(foreign).not.toBe(token);
    for (const form of ["", foreign, token.slice(1), `${token}=`]) {
      expect((await mine.post("you/", { form, do: "erasure", assignment: "calls" })).status).toBe(403);
    }
    expect(await store.dataset(calls).subject({ phone: PHONE }).access()).toBeDefined();
  });

  it("is refused if it is larger than a form can be, with and without its length", async () => {
    const browser = browse();
    const { token } = await enter(browser);
    const large = { form: token, do: "rectification", assignment: "calls", "field.name": "x".repeat(70_000) };
    expect((await browser.post("you/", large)).status).toBe(413);
    expect((await browser.post("you/", large, { "content-length": "12" })).status).toBe(413);
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(stream) {
        pulled += 1;
        stream.enqueue(new Uint8Array(16_384).fill(97));
      },
    });
    const headers = { origin: ORIGIN, "content-type": "application/x-www-form-urlencoded" };
    const init = { method: "POST", body: endless, duplex: "half", headers } as RequestInit;
    expect((await browser.send("you/", init)).status).toBe(413);
    expect(pulled).toBeLessThan(20);
  });

  it("does nothing for acts and purposes that there are not", async () => {
    const browser = browse();
    const { token } = await enter(browser);
    for (const fields of [
      { do: "constructor", assignment: "calls" },
      { do: "erasure", assignment: "none" },
      { do: "erasure" },
    ]) {
      expect((await browser.post("you/", { form: token, ...fields })).status).toBe(400);
    }
  });

  it.each(["PUT", "DELETE", "PATCH"])("is not sent as %s", async (method) => {
    const browser = browse();
    await enter(browser);
    const response = await browser.send("you/", { method, headers: { origin: ORIGIN } });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD, POST"]);
  });
});

describe("a visit", () => {
  it("is looked at 60 times in a minute at most, by HEAD too, and another goes on", async () => {
    const [browser, other] = [browse(), browse()];
    await enter(browser);
    const statuses: number[] = [];
    for (let time = 0; time < 62; time += 1) {
      statuses.push((await browser.send("you/", { method: time % 2 === 0 ? "HEAD" : "GET" })).status);
    }
    expect(statuses).toEqual([...new Array(59).fill(200), 429, 429, 429]);
    expect((await browser.send("you/receipts/calls/none.none")).status).toBe(429);
    await enter(other, { phone: PHONE });
  });
});

describe("a visit's cookie", () => {
  it("is another one for each place where a console is mounted", async () => {
    const open = (basePath: string) =>
      createConsole({ store, authorize: () => undefined, personPages: true, basePath, now: () => new Date(at) });
    const jar: string[] = [];
    for (const basePath of ["/", "/privacy", "/privacy/a_b"]) {
      const [mount, token] = [basePath.replace(/\/$/, ""), await makeLink()];
      const headers = { origin: ORIGIN, "content-type": "application/x-www-form-urlencoded", cookie: jar.join("; ") };
      const init = { method: "POST", body: "do=open", headers };
      const pressed = await open(basePath)(new Request(`${ORIGIN}${mount}/en/you/${token}`, init));
      jar.push(pressed.headers.get("set-cookie")?.split(";")[0] ?? "");
    }
    expect(jar.map((one) => one.split("=")[0])).toEqual(["pb-visit", "pb-visit.privacy", "pb-visit.privacy.a_5f_b"]);
    for (const basePath of ["", "/privacy", "/privacy/a_b"]) {
      const headers = { cookie: jar.join("; ") };
      const page = await open(basePath)(new Request(`${ORIGIN}${basePath}/en/you/`, { headers }));
      expect(page.status).toBe(200);
    }
  });

  it("is for encrypted connections, for no script and for no other site, below the console alone", async () => {
    const response = await browse().post(`you/${await makeLink()}`, { do: "open" });
    expect(response.headers.get("set-cookie")).toMatch(
      /^pb-visit\.privacy=[A-Za-z0-9_-]{20,}; Path=\/privacy\/; HttpOnly; SameSite=Strict; Secure$/,
    );
  });

  it("counts for nothing if somebody else set one beside it", async () => {
    const browser = browse();
    await enter(browser);
    const [own] = [...browser.jar];
    const cookie = `${own?.[0]}=AAAAAAAAAAAAAAAAAAAAAAAA; ${own?.[0]}=${own?.[1]}`;
    const handle = createConsole({ store, authorize: () => undefined, personPages: true, now: () => new Date(at) });
    const ask = (given: string) => handle(new Request(`${ORIGIN}/privacy/en/you/`, { headers: { cookie: given } }));
    expect((await ask(`${own?.[0]}=${own?.[1]}`)).status).toBe(200);
    expect((await ask(cookie)).status).toBe(404);
  });

  it("is kept by no cache, with the page that it opens", async () => {
    const browser = browse();
    await enter(browser);
    const { headers } = await browser.send("you/");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("referrer-policy")).toBe("same-origin");
  });
});

describe("pages of a store with several controllers", () => {
  it("are those of the controller whose link it is, with that controller's name", async () => {
    const [early, browser] = [browse(), browse()];
    await enter(early);
    const link = await makeLink();
    const others = defineController({ ...declared, name: "Others AS", organisationNumber: "974760673" });
    const { purpose, retention, identifiedBy, fields } = invoices;
    await store.open(
      defineAssignment({
        id: "others",
        purpose,
        controller: others,
        retention,
        identifiedBy: [...identifiedBy],
        fields,
      }),
    );
    // a visit that had begun goes on
    expect((await readHeld(early)).html).not.toContain("Others AS");
    const page = await (await browser.send(`you/${link}`)).text();
    expect([page.includes("FjordNet AS"), page.includes("Others AS")]).toEqual([true, false]);
    expect((await browser.post(`you/${link}`, { do: "open" })).status).toBe(303);
    const { html, token } = await readHeld(browser);
    expect([html.includes("FjordNet AS"), html.includes("Others AS")]).toEqual([true, false]);
    const act = { form: token, do: "erasure", assignment: "others" };
    expect((await browser.post("you/", act)).status).toBe(400);
    const gone = await browse().send(`you/${link}`);
    expect(gone.status).toBe(404);
    // nobody is named before it is known whose link it was
    expect(await gone.text()).not.toMatch(/FjordNet AS|Others AS/);
  });

  it("show the receipts, and the links, of a controller that the store did not have first", async () => {
    const others = defineController({ ...declared, name: "Others AS", organisationNumber: "974760673" });
    const { purpose, retention, identifiedBy, fields } = calls;
    const theirs = defineAssignment({
      ...{ id: "others", purpose, controller: others, retention, identifiedBy: [...identifiedBy], fields },
    });
    await store.open(theirs);
    const { country, organisationNumber } = others;
    const person = store.person({ phone: PHONE }, { actor: "agent:42", controller: { country, organisationNumber } });
    const { token: link } = await person.link({ for: "P1D" });
    const browser = browse();
    expect(await (await browser.send(`you/${link}`)).text()).toContain("Others AS");
    await browser.post(`you/${link}`, { do: "open" });
    const { html, token } = await readHeld(browser);
    expect([html.includes("FjordNet AS"), html.includes("Others AS")]).toEqual([false, true]);
    const receipt = await act(browser, token, { do: "objection", assignment: "others" });
    expect([receipt.includes("FjordNet AS"), receipt.includes("Others AS")]).toEqual([false, true]);
  });
});
