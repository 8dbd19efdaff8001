import { type AssignmentDefinition, assignmentFrom, defineSource } from "purposebound";
import { type ConsoleUser, createConsole } from "purposebound/console";
import { memory } from "purposebound/memory";
import { AssignmentChangedError, openStore, type Store } from "purposebound/store";
import { beforeEach, describe, expect, it } from "vitest";
import { UnusedReader } from "../../src/console/proposals/reading.js";
import { OURS, openSupervised, THEIRS } from "./fixture.js";
import { attribute, listElements, textIn, textOf } from "./html.js";

const ORIGIN = "https://crm.example";

const EDITOR: ConsoleUser = { role: "editor", actor: "user:7", controller: OURS };
const OTHER_EDITOR: ConsoleUser = { role: "editor", actor: "user:8", controller: OURS };
const DPO: ConsoleUser = { role: "dpo", actor: "dpo:1", controller: OURS };
const REPRESENTATIVE: ConsoleUser = { role: "representative", actor: "ceo:1", controller: OURS };
const STRANGER: ConsoleUser = { role: "representative", actor: "ceo:2", controller: THEIRS };

let store: Store;
let now: () => Date;

beforeEach(async () => {
  const opened = await openSupervised();
  store = opened.store;
  now = opened.clock.now;
});

/** A user's browser, with a cookie of its own. */
function browse(user: ConsoleUser) {
  const handle = createConsole({
    store,
    authorize: () => user,
    basePath: "/privacy",
    now,
    onError: (error) => {
      throw error;
    },
  });
  let cookie = "";
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (cookie !== "") headers.set("cookie", cookie);
    const response = await handle(new Request(new URL(path, `${ORIGIN}/privacy/en/`), { ...init, headers }));
    const [set] = response.headers.getSetCookie();
    if (set !== undefined) cookie = set.slice(0, set.indexOf(";"));
    return response;
  };
  const read = async (path: string): Promise<string> => {
    const response = await send(path);
    expect(response.status, path).toBe(200);
    return response.text();
  };
  /** Sends the form of a page with some fields. */
  const post = async (path: string, fields: Readonly<Record<string, string>>, headers = {}): Promise<Response> => {
    const token = findToken(await read(path));
    return send(path, {
      method: "POST",
      body: new URLSearchParams({ form: token, ...fields }).toString(),
      headers: { "content-type": "application/x-www-form-urlencoded", origin: ORIGIN, ...headers },
    });
  };
  return { send, read, post };
}

function findToken(html: string): string {
  const input = listElements(html).find((one) => attribute(one, "name") === "form");
  return (input && attribute(input, "value")) ?? "";
}

/** Names inputs that a page marks as wrong. */
function listWrong(html: string): readonly string[] {
  return listElements(html).flatMap((one) =>
    attribute(one, "aria-invalid") === "true" ? [attribute(one, "name") ?? ""] : [],
  );
}

const COMPLETE = {
  title: "A lower price for pensioners",
  category: "dpv:DirectMarketing",
  basis: "consent",
  "consent.wording": "You may call me about a lower price.",
  "consent.version": "2026-11",
  "contact.name": "yes",
  "contact.phone": "yes",
  identifies: "phone",
  keep: "P6M",
  from: "collected",
  reason: "Pensioners asked for it",
} as const;

const OWN = {
  "own.0.name": "",
  "own.0.label": "Is 67 or older",
  "own.0.kind": "boolean",
  "own.0.necessity": "Only pensioners get it",
} as const;

/** Reads why a form was not taken. */
function readRefusal(html: string): string | undefined {
  return /<div class="slip late"[^>]*>(.*?)<\/div>/.exec(html)?.[1];
}

/** Proposes an assignment, and returns the address of the proposal. */
async function propose(fields: Readonly<Record<string, string>> = { ...COMPLETE, ...OWN }): Promise<string> {
  const sent = await browse(EDITOR).post("changes/new", { ...fields, do: "send" });
  expect([sent.status, readRefusal(await sent.text())]).toEqual([303, undefined]);
  return new URL(sent.headers.get("location") ?? "", `${ORIGIN}/privacy/en/changes/new`).href;
}

describe("pages of proposals by role and controller", () => {
  const SEEN: Readonly<Record<string, readonly ConsoleUser["role"][]>> = {
    changes: ["dpo", "representative", "editor"],
    "changes/new": ["representative", "editor"],
    "changes/of/leads": [],
    "": ["dpo", "representative"],
    assignments: ["dpo", "representative", "editor"],
    trail: ["dpo", "representative"],
    requests: ["dpo", "representative"],
  };
  for (const [path, roles] of Object.entries(SEEN)) {
    for (const role of ["dpo", "representative", "editor", "user"] as const) {
      it(`/${path} is ${roles.includes(role) ? "shown to" : "not there for"} a ${role}`, async () => {
        const response = await browse({ role, actor: "x:1", controller: OURS }).send(path);
        // an editor begins with the proposals
        const isSentOn = role === "editor" && path === "";
        expect(response.status).toBe(isSentOn ? 303 : roles.includes(role) ? 200 : 404);
      });
    }
  }

  it("are not there for another controller, nor is its proposal", async () => {
    const address = await propose();
    expect((await browse(STRANGER).send(address)).status).toBe(404);
    expect(await browse(STRANGER).read("changes")).not.toContain("A lower price for pensioners");
    expect((await browse(DPO).send(address)).status).toBe(200);
  });

  it("let nobody but who proposed it write another text", async () => {
    const address = await propose();
    expect((await browse(EDITOR).send(`${address}/edit`)).status).toBe(200);
    expect((await browse(OTHER_EDITOR).send(`${address}/edit`)).status).toBe(404);
    expect((await browse(DPO).send(`${address}/edit`)).status).toBe(404);
  });
});

describe("the form for an assignment", () => {
  it("opens with nothing chosen, and says what is missing when it is sent", async () => {
    const editor = browse(EDITOR);
    const html = await editor.read("changes/new");
    expect(listElements(html).filter((one) => attribute(one, "checked") !== undefined)).toEqual([]);
    const sent = await editor.post("changes/new", { do: "send" });
    expect(sent.status).toBe(422);
    const answer = await sent.text();
    expect(listWrong(answer)).toEqual(expect.arrayContaining(["title", "category", "keep", "from", "reason"]));
    expect(answer).toContain("Choose what tells people apart");
    expect(await store.proposals.list()).toEqual([]);
  });

  it("keeps what was typed while rows are added and left out, and says nothing of faults meanwhile", async () => {
    const editor = browse(EDITOR);
    const added = await (await editor.post("changes/new", { ...COMPLETE, ...OWN, do: "add" })).text();
    expect(listWrong(added)).toEqual([]);
    const labels = listElements(added).filter((one) => /^own\.\d+\.label$/.test(attribute(one, "name") ?? ""));
    expect(labels.map((one) => attribute(one, "value"))).toEqual(["Is 67 or older", ""]);
    const removed = await (await editor.post("changes/new", { ...COMPLETE, ...OWN, remove: "own.0" })).text();
    expect(removed).not.toContain("Is 67 or older");
    expect(removed).toContain("A lower price for pensioners");
  });

  it("asks back where less would do, and does not go on until it is answered", async () => {
    const editor = browse(EDITOR);
    const date = { ...COMPLETE, ...OWN, "own.0.label": "Date of birth", "own.0.kind": "date" };
    const asked = await editor.post("changes/new", { ...date, do: "send" });
    expect(asked.status).toBe(422);
    expect(textOf(await asked.text())).toContain("Would less do?");
    // a coarser kind that is chosen stands in the row
    const coarser = await editor.post("changes/new", { ...date, "own.0.answer.coarser": "year", do: "preview" });
    const year = listElements(await coarser.text()).filter(
      (one) => attribute(one, "value") === "year" && attribute(one, "selected") !== undefined,
    );
    expect(year).toHaveLength(1);
    const kept = await editor.post("changes/new", {
      ...date,
      "own.0.answer.coarser": "keep",
      "own.0.answer.unused": "keep",
      do: "send",
    });
    expect(kept.status).toBe(303);
  });

  it.each([
    ["Allergies", "It sounds like health."],
    ["Helsetilstand", "It sounds like health."],
    ["Union member", "It sounds like membership of a trade union."],
    ["Religion", "It sounds like religion or belief."],
    ["Fingerprint", "It sounds like something of the body"],
  ])("asks back if %s may be of a special category", async (label, question) => {
    const sent = await browse(EDITOR).post("changes/new", { ...COMPLETE, ...OWN, "own.0.label": label, do: "send" });
    expect(sent.status).toBe(422);
    expect(textOf(await sent.text())).toContain(question);
  });

  it("asks back if something like it was decided against for another purpose", async () => {
    const fields = { ...COMPLETE, ...OWN, "own.0.label": "Birth date of the customer", do: "send" };
    const sent = await browse(EDITOR).post("changes/new", fields);
    expect(sent.status).toBe(422);
    expect(textOf(await sent.text())).toContain("Something like it is never used");
  });

  it("shows the notice as it grows", async () => {
    const editor = browse(EDITOR);
    const first = textOf(
      await (await editor.post("changes/new", { title: "Fibre", ...OWN, "own.0.necessity": "", do: "preview" })).text(),
    );
    expect(first).toContain("no reason given");
    expect(first).toContain("no time given");
    expect(first).not.toContain("The whole notice");
    const whole = textOf(await (await editor.post("changes/new", { ...COMPLETE, ...OWN, do: "preview" })).text());
    expect(whole).toContain("We keep it for 6 months from the day we got it");
    expect(whole).toContain("The whole notice");
  });

  it("is refused from another site, and without the token of its page", async () => {
    const editor = browse(EDITOR);
    const fields = { ...COMPLETE, ...OWN, do: "send" };
    for (const headers of [{ origin: "https://evil.example" }, { origin: "null" }, { "sec-fetch-site": "same-site" }]) {
      expect((await editor.post("changes/new", fields, headers)).status).toBe(403);
    }
    expect((await editor.post("changes/new", { ...fields, form: "x" })).status).toBe(403);
    expect((await editor.post("changes/new", fields, { "content-type": "text/plain" })).status).toBe(415);
    expect((await editor.post("changes/new", { ...fields, title: "x".repeat(70_000) })).status).toBe(413);
    expect(await store.proposals.list()).toEqual([]);
  });
});

describe("a proposal", () => {
  it("is advised on by the DPO and decided by the representative, and then holds data", async () => {
    const address = await propose();
    const [proposal] = await store.proposals.list();
    const dpo = browse(DPO);
    expect(textOf(await dpo.read(""))).toContain("One proposal waits for a decision");
    const { hash = "" } = proposal ?? {};
    const advice = { do: "advise", hash, advises: "against", text: "A letter would do" };
    expect((await dpo.post(address, advice)).status).toBe(303);
    const decision = { do: "decide", hash, decision: "approve", reason: "Needed for the offer" };
    expect((await dpo.post(address, decision)).status).toBe(404);
    const representative = browse(REPRESENTATIVE);
    expect(textOf(await representative.read(address))).toContain("A letter would do");
    expect((await representative.post(address, decision)).status).toBe(303);
    const id = proposal?.assignment ?? "";
    expect(store.assignments().some((one) => one.id === id)).toBe(true);
    const [definition] = await store.oversight.definitions(store.assignments().find((one) => one.id === id) as never);
    expect(JSON.stringify(definition?.approval)).toContain("A letter would do");
    expect(textOf(await representative.read(address))).toContain("Approved by ceo:1");
  });

  it("is decided once, on the text that was read", async () => {
    const address = await propose();
    const representative = browse(REPRESENTATIVE);
    const [before] = await store.proposals.list();
    const revised = await browse(EDITOR).post(`${address}/edit`, { ...COMPLETE, ...OWN, title: "Another", do: "send" });
    expect(revised.status).toBe(303);
    const decision = { do: "decide", decision: "approve", reason: "Yes" };
    expect((await representative.post(address, { ...decision, hash: before?.hash ?? "" })).status).toBe(409);
    const [after] = await store.proposals.list();
    expect(after).toMatchObject({ state: "open", title: "Another" });
    const hash = after?.hash ?? "";
    expect((await representative.post(address, { ...decision, hash })).status).toBe(303);
    // a form that was open meanwhile changes nothing any more
    const again = await representative.post(address.replace(/$/, ""), { ...decision, hash, form: "" });
    expect([403, 404, 409]).toContain(again.status);
  });

  it("keeps what was typed if a text has an address in it, which the answer does not repeat as its own", async () => {
    const mail = "kari.nordmann@post.example";
    const reason = `Ask ${mail} about it`;
    const sent = await browse(EDITOR).post("changes/new", { ...COMPLETE, ...OWN, reason, do: "send" });
    expect(sent.status).toBe(422);
    const html = await sent.text();
    expect(textOf(html)).toContain("It cannot be taken as it is");
    expect(readRefusal(html)).not.toContain(mail);
    expect(html).toContain(reason);
    const address = await propose();
    const [{ hash } = { hash: "" }] = await store.proposals.list();
    const advice = await browse(DPO).post(address, { do: "advise", hash, advises: "for", text: reason });
    expect([advice.status, (await advice.text()).includes(reason)]).toEqual([422, true]);
    const decision = { do: "decide", hash, decision: "approve", reason };
    expect((await browse(REPRESENTATIVE).post(address, decision)).status).toBe(422);
    expect((await store.proposals.list())[0]?.state).toBe("open");
  });

  it("asks for a decision and a reason, and chooses neither", async () => {
    const address = await propose();
    const representative = browse(REPRESENTATIVE);
    const html = await representative.read(address);
    expect(listElements(html).filter((one) => attribute(one, "checked") !== undefined)).toEqual([]);
    const [{ hash } = { hash: "" }] = await store.proposals.list();
    expect((await representative.post(address, { do: "decide", hash })).status).toBe(422);
    expect((await representative.post(address, { do: "decide", hash, decision: "approve" })).status).toBe(422);
    expect((await store.proposals.list())[0]?.state).toBe("open");
  });

  it("can be declined, and withdrawn by who proposed it alone", async () => {
    const [first, second] = [await propose(), await propose()];
    const [{ hash } = { hash: "" }] = (await store.proposals.list()).filter(({ id }) => first.endsWith(id));
    const declined = { do: "decide", hash, decision: "decline", reason: "Not needed" };
    expect((await browse(REPRESENTATIVE).post(first, declined)).status).toBe(303);
    expect((await browse(OTHER_EDITOR).post(second, { do: "withdraw", form: "" })).status).toBe(403);
    expect((await browse(EDITOR).post(second, { do: "withdraw" })).status).toBe(303);
    expect((await store.proposals.list()).map(({ state }) => state).sort()).toEqual(["declined", "withdrawn"]);
  });
});

describe("a change of an assignment that was made as data", () => {
  it("says what widens and what people are told, and goes by the same decision", async () => {
    const address = await propose();
    const [made] = await store.proposals.list();
    const representative = browse(REPRESENTATIVE);
    const decision = { do: "decide", decision: "approve", reason: "Yes" };
    await representative.post(address, { ...decision, hash: made?.hash ?? "" });
    const id = made?.assignment ?? "";
    const editor = browse(EDITOR);
    const html = await editor.read(`changes/of/${id}`);
    const own = listElements(html).find((one) => attribute(one, "name") === "own.0.name");
    const name = (own && attribute(own, "value")) ?? "";
    expect(name).not.toBe("");
    const changed = {
      ...COMPLETE,
      ...OWN,
      "own.0.name": name,
      keep: "P12M",
      "contact.email": "yes",
      "contact.email.optional": "yes",
    };
    const sent = await editor.post(`changes/of/${id}`, { ...changed, do: "send" });
    expect([sent.status, readRefusal(await sent.text())]).toEqual([303, undefined]);
    const place = new URL(sent.headers.get("location") ?? "", `${ORIGIN}/privacy/en/changes/of/${id}`).href;
    const text = textOf(await representative.read(place));
    expect(text).toContain("People are kept for 12 months rather than 6 months");
    expect(text).toContain("is held as well");
    expect(text).toContain("Added:");
    const [open] = await store.proposals.list({ state: "open" });
    expect((await representative.post(place, { ...decision, hash: open?.hash ?? "" })).status).toBe(303);
    const assignment = store.assignments().find((one) => one.id === id);
    expect(assignment?.retention.keep).toBe("P12M");
    expect(Object.keys(assignment?.fields ?? {})).toEqual(expect.arrayContaining(["name", "phone", "email", name]));
  });
});

/** Approves the only open proposal, and reads what is registered by it. */
async function approve(): Promise<AssignmentDefinition> {
  const [open] = await store.proposals.list({ state: "open" });
  if (open === undefined) throw new Error("nothing is proposed");
  const { id, hash, definition } = open;
  await store.proposals.decide(id, { by: "ceo:1", role: "representative", approves: true, reason: "Yes", hash });
  return definition;
}

/** Reads the form of a page as a browser sends it: every end of a line is CR LF. */
function readSent(html: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const one of listElements(html)) {
    const name = attribute(one, "name");
    if (name === undefined) continue;
    const isPicked = !["checkbox", "radio"].includes(attribute(one, "type") ?? "");
    if (one.tagName === "textarea") sent[name] = textIn(one).replaceAll("\n", "\r\n");
    if (one.tagName === "input" && (isPicked || attribute(one, "checked") !== undefined))
      sent[name] = attribute(one, "value") ?? "";
    if (one.tagName !== "select") continue;
    const chosen = one.childNodes.find((each) => "attrs" in each && attribute(each, "selected") !== undefined);
    sent[name] = chosen !== undefined && "attrs" in chosen ? (attribute(chosen, "value") ?? "") : "";
  }
  return sent;
}

describe("texts of several lines, as browsers send them", () => {
  const LINES = "You may call me.\r\nAbout a lower price.\rAnd about nothing else.";
  const KEPT = "You may call me.\nAbout a lower price.\nAnd about nothing else.";

  it("are taken in every part of the form, in advice and in decisions", async () => {
    const options = "Red\r\nBlue";
    const address = await propose({
      ...COMPLETE,
      ...OWN,
      description: LINES,
      "consent.wording": LINES,
      "own.0.kind": "choice",
      "own.0.options": options,
      "own.0.necessity": LINES,
      "own.0.answer.unused": "keep",
      reason: LINES,
    });
    const [proposal] = await store.proposals.list();
    expect(proposal?.reason).toBe(KEPT);
    expect(proposal?.definition.purpose).toMatchObject({ description: KEPT, basis: { wording: KEPT } });
    expect(JSON.stringify(proposal)).not.toContain("\\r");
    const { hash = "" } = proposal ?? {};
    const advice = { do: "advise", hash, advises: "for", text: LINES };
    expect((await browse(DPO).post(address, advice)).status).toBe(303);
    const decision = { do: "decide", hash, decision: "approve", reason: LINES };
    expect((await browse(REPRESENTATIVE).post(address, decision)).status).toBe(303);
    const [decided] = await store.proposals.list();
    expect([decided?.advice[0]?.text, decided?.decision?.reason]).toEqual([KEPT, KEPT]);
  });

  it("stay as they are when something else of an assignment is changed", async () => {
    await propose({ ...COMPLETE, ...OWN, "consent.wording": LINES, description: LINES });
    const before = await approve();
    const editor = browse(EDITOR);
    const sent = readSent(await editor.read(`changes/of/${before.id}`));
    expect(sent["consent.wording"]).toBe(KEPT.replaceAll("\n", "\r\n"));
    const changed = { ...sent, title: "Lower prices", reason: "A better name", do: "send" };
    expect((await editor.post(`changes/of/${before.id}`, changed)).status).toBe(303);
    const [open] = await store.proposals.list({ state: "open" });
    expect(open?.definition.purpose).toEqual({ ...before.purpose, title: "Lower prices" });
    expect(open?.plan?.text).toContain("only words change");
  });
});

describe("a refusal of the library", () => {
  /** Expects a page that says why, with what was typed. */
  async function expectRefusal(response: Response, typed: string): Promise<void> {
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(textOf(html)).toContain("It cannot be taken as it is");
    expect(html).toContain(typed);
  }

  it("is said on the page of a proposal, and what was typed stays", async () => {
    const address = await propose();
    const [{ hash, id } = { hash: "", id: "" }] = await store.proposals.list();
    const dpo = browse(DPO);
    for (const text of ["x".repeat(2_001), "Typed\u0000 text"])
      await expectRefusal(await dpo.post(address, { do: "advise", hash, advises: "for", text }), text.slice(0, 5));
    const decision = { do: "decide", hash, decision: "approve", reason: "Typed reason" };
    const officer: ConsoleUser = { ...REPRESENTATIVE, actor: "dpo:1" };
    await expectRefusal(await browse(officer).post(address, decision), "Typed reason");
    await store.proposals.advise(id, { by: "ceo:1", role: "dpo", advises: "for", text: "Fine", hash });
    await expectRefusal(await browse(REPRESENTATIVE).post(address, decision), "Typed reason");
    expect((await store.proposals.list())[0]?.state).toBe("open");
  });

  it("is said in the form of a change that changes nothing, or that nobody can approve", async () => {
    const { identifies: _, ...unidentified } = COMPLETE;
    const own = { ...OWN, "own.0.label": "Line", "own.0.kind": "phone", "own.0.identifies": "yes" };
    await propose({ ...unidentified, ...own });
    const { id } = await approve();
    const editor = browse(EDITOR);
    const sent = { ...readSent(await editor.read(`changes/of/${id}`)), reason: "Typed reason", do: "send" };
    await expectRefusal(await editor.post(`changes/of/${id}`, sent), "Typed reason");
    const blocked = await editor.post(`changes/of/${id}`, { ...sent, "own.0.kind": "email" });
    await expectRefusal(blocked, "Typed reason");
    expect(await store.proposals.list({ state: "open" })).toEqual([]);
  });

  it("is said if an approved change does not fit what is held", async () => {
    await propose({ ...COMPLETE, ...OWN, basis: "contract", "contract.contract": "The line" });
    const definition = await approve();
    const dataset = await store.openRegistered(definition.id);
    const [own = ""] = definition.fields.flatMap((one) => (one.kind === "contact" ? [] : [one.name]));
    const source = defineSource(dataset.assignment, { id: "crm", origin: { name: "CRM", obtained: "from-person" } });
    const row = { name: "Ola", phone: "+4790000001", [own]: true };
    expect((await dataset.import(source, [row], { actor: "job:1" })).created).toBe(1);
    const change: AssignmentDefinition = {
      ...definition,
      fields: definition.fields.map((one) =>
        one.kind === "contact" ? one : { kind: "integer", name: one.name, label: "Age", necessity: "N", max: 9 },
      ),
    };
    const proposal = await store.proposals.propose({ definition: change, by: "user:7", reason: "Other" });
    const decision = { do: "decide", hash: proposal.hash, decision: "approve", reason: "Typed reason" };
    const sent = await browse(REPRESENTATIVE).post(`changes/${proposal.id}`, decision);
    await expectRefusal(sent, "Typed reason");
    expect((await store.proposals.find(proposal.id))?.state).toBe("open");
  });

  it("is said if a proposal was decided while somebody sent another text of it", async () => {
    const address = await propose();
    const { proposals } = store;
    const [{ id, hash } = { id: "", hash: "" }] = await proposals.list();
    const decline = { by: "ceo:1", role: "representative", approves: false, reason: "No", hash } as const;
    const faster: Store["proposals"] = {
      propose: (terms) => proposals.propose(terms),
      list: (query) => proposals.list(query),
      find: (each) => proposals.find(each),
      advise: (each, terms) => proposals.advise(each, terms),
      decide: (each, terms) => proposals.decide(each, terms),
      withdraw: (each, terms) => proposals.withdraw(each, terms),
      revise: async (each, terms) => {
        await proposals.decide(id, decline);
        return proposals.revise(each, terms);
      },
    };
    store = { ...store, proposals: faster };
    const another = { ...COMPLETE, ...OWN, title: "Typed title", do: "send" };
    const sent = await browse(EDITOR).post(`${address}/edit`, another);
    const html = await sent.text();
    expect([sent.status, html.includes("Typed title")]).toEqual([409, true]);
    expect(readRefusal(html)).toContain("is declined");
  });
});

describe("a change of controller", () => {
  it("is no proposal, and proposals go with the controller of what is registered", async () => {
    await propose();
    const definition = await approve();
    const controller = { ...definition.controller, ...THEIRS };
    const taken = { definition: { ...definition, controller }, by: "user:9", reason: "Ours now" };
    await expect(store.proposals.propose(taken)).rejects.toMatchObject({ code: "invalid-argument" });
    const longer: AssignmentDefinition = { ...definition, retention: { keep: "P12M", from: "collected" } };
    const { id, hash } = await store.proposals.propose({ definition: longer, by: "user:7", reason: "Longer" });
    expect((await browse(STRANGER).send(`changes/${id}`)).status).toBe(404);
    const opening: unknown = await store.open(assignmentFrom({ ...definition, controller })).catch((error) => error);
    if (!(opening instanceof AssignmentChangedError)) throw opening;
    await store.evolve(opening.plan, { approvedBy: "ceo:1", reason: "Sold, and both agree" });
    await store.open(assignmentFrom({ ...definition, controller }));
    expect((await browse(REPRESENTATIVE).send(`changes/${id}`)).status).toBe(404);
    const decision = { do: "decide", hash, decision: "approve", reason: "Yes" };
    const sent = await browse(STRANGER).post(`changes/${id}`, decision);
    expect([sent.status, (await store.proposals.find(id))?.state]).toEqual([422, "open"]);
  });
});

describe("findings about other purposes", () => {
  it("are looked for again after they could not be read", async () => {
    let fails = 1;
    const failing: Pick<Store, "necessity"> = {
      necessity: (assignment) => {
        fails -= 1;
        return fails >= 0 ? Promise.reject(new Error("the database went away")) : store.necessity(assignment);
      },
    };
    const reader = new UnusedReader({ ...store, ...failing }, now);
    const asked = store.assignments();
    await expect(reader.list(asked)).rejects.toThrow("went away");
    expect((await reader.list(asked)).map(({ label }) => label)).toContain("birthDate");
  });
});

describe("a store without any assignment", () => {
  it("has no proposals and no form, since nobody answers for it", async () => {
    store = await openStore({ storage: memory(), assignments: [] });
    expect((await browse(EDITOR).send("changes/new")).status).toBe(404);
  });
});
