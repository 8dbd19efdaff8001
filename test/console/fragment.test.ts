import { parse } from "parse5";
import { defineSource } from "purposebound";
import { type ConsoleUser, createConsole } from "purposebound/console";
import { beforeAll, describe, expect, it } from "vitest";
import { consoleFor, DPO, NOW, OURS, openSupervised } from "./fixture.js";
import { listElements, textIn } from "./html.js";

const CALLER: ConsoleUser = { role: "user", actor: "agent:42", controller: OURS, activities: ["leads/calls"] };

let opened: Awaited<ReturnType<typeof openSupervised>>;

beforeAll(async () => {
  opened = await openSupervised();
});

const address = (more = "", reference = opened.fill("REFERENCE")): string =>
  `/en/fragment?assignment=leads&reference=${reference}&activity=calls${more}`;

async function find(serial: string): Promise<string> {
  const { people } = await opened.store.oversight.inspect(opened.leads, {
    where: { phone: `+479000${serial}` },
    actor: "test:1",
    reason: "test:1",
  });
  return people[0]?.reference ?? "";
}

const read = async (path: string, user = CALLER, options: Partial<Parameters<typeof createConsole>[0]> = {}) => {
  const response = await consoleFor(opened.store, user, { sources: [opened.crm], ...options })(path);
  const html = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    html,
    text: textIn(parse(html)).replaceAll(/\s+/g, " "),
  };
};

describe("The fragment for users", () => {
  it("tells of a record why it is held, until when, and what the activity uses, and no value", async () => {
    const { status, text, html } = await read(address("", await find("0007")));
    expect(status).toBe(200);
    expect(text).toContain("The person agreed to it on 1 March 2026: “Xx wording”");
    expect(text).toContain("Xx controller answers for it; it goes on 1 March 2027.");
    expect(text).toMatch(/Name To address the person\S* ?Xx source You see it|Xx source You see it/);
    expect(text).toMatch(/Xx label Xx necessity – Not used here/);
    expect(text).toContain("use what you see for Xx activity, until 31 December 2026");
    expect(text).toContain("Record it at once where you work.");
    expect(html).not.toMatch(/Nordmann|9000000/);
  });

  it("tells of one field that it may be used, or that the activity does not use it", async () => {
    const reference = await find("0007");
    const phone = await read(address("&field=phone", reference));
    expect(phone.text).toContain("From Xx source, 13 October 2026. Kept until 1 March 2027.");
    expect(phone.text).toContain("You may use it for Xx activity, until 31 December 2026.");
    const speed = await read(address("&field=speed", reference));
    expect(speed.text).toContain("Not for you Xx activity does not use it.");
    // nobody learns here if this person has a value that the activity does not use
    expect(speed.text).not.toMatch(/From|Kept until|Nothing is held/);
  });

  it("leaves an event of each look, also of one that finds nobody, with the activity as its reason", async () => {
    const { store, leads } = opened;
    const reference = await find("0008");
    await read(address("", reference));
    await read(address("", "00000000-0000-4000-8000-000000000000"));
    const events = [];
    for await (const { act, actor, reason, counts } of store.oversight.events(leads, { order: "newest", limit: 2 })) {
      events.push({ act, actor, reason, people: counts?.people });
    }
    const look = { act: "inspected", actor: "agent:42", reason: "activity:calls" };
    expect(events).toEqual([
      { ...look, people: 0 },
      { ...look, people: 1 },
    ]);
  });

  it("answers alike for people who are not held, references of other assignments, and all that is not the user's", async () => {
    const { store, theirs } = opened;
    const data = store.dataset(theirs);
    const { reference: other } = await data.add(
      { name: "Kari", phone: "+4790000099" },
      {
        source: defineSource(theirs, { id: "form", origin: { name: "form", obtained: "from-person" } }),
        evidence: { consentedAt: NOW, version: "1" },
      },
    );
    const own = opened.fill("REFERENCE");
    const none = await read(address("", "00000000-0000-4000-8000-000000000000"));
    expect(none.status).toBe(404);
    const asked: readonly (readonly [string, ConsoleUser?])[] = [
      [address("", other)],
      [address("", "kari")],
      [address("", "")],
      [address("").replace("activity=calls", "activity=reports")],
      [address("").replace("activity=calls", "activity=")],
      [address("").replace("assignment=leads", "assignment=theirs")],
      [address("").replace("assignment=leads", "assignment=nobodys")],
      [address("&field=birthDate")],
      [address("&field=constructor")],
      [address("", own), { role: "user", actor: "agent:42", controller: OURS }],
      [address("", own), { ...CALLER, activities: [] }],
      [address("", own), { ...CALLER, activities: ["theirs/calls"] }],
      [address("", own), { role: "editor", actor: "editor:1", controller: OURS }],
      [address("", own), { ...DPO, activities: ["leads/other"] }],
    ];
    for (const [path, user] of asked) {
      const { status, html } = await read(path, user);
      expect([path, status, html]).toEqual([path, 404, none.html]);
    }
  });

  it("says if the data may not be used now, and why", async () => {
    const { store, leads, data, clock } = await openSupervised();
    const look = async (phone: string, now = NOW): Promise<string> => {
      const asked = { where: { phone }, actor: "test:1", reason: "test:1" } as const;
      const [person] = (await store.oversight.inspect(leads, asked)).people;
      clock.set(now);
      const page = await (await consoleFor(store, CALLER, { now: clock.now })(address("", person?.reference))).text();
      clock.set(NOW);
      const text = textIn(parse(page));
      expect(text).toContain("nothing with it now");
      expect(text).not.toContain("You see it");
      return text;
    };
    await data.subject({ phone: "+4790000003" }, { actor: "agent:7" }).restrict({ ground: "claims" });
    await data.subject({ phone: "+4790000002" }, { actor: "agent:7" }).erase();
    expect(await look("+4790000003")).toContain("It is restricted: we keep it, and nobody uses it");
    expect(await look("+4790000002")).toContain("It is only kept for a legal reason.");
    expect(await look("+4790000004", new Date("2027-02-01T00:00:00Z"))).toContain("This work has ended.");
    await store.end(leads, { approvedBy: "ceo:1", reason: "The campaign is over" });
    expect(await look("+4790000002")).toContain("The purpose has ended.");
  });
});

describe("The fragment's place", () => {
  it("is a frame of the same origin, and of those that the application names, for this route alone", async () => {
    const own = await read(address());
    expect(own.headers.get("content-security-policy")).toContain("frame-ancestors 'self'");
    expect(own.headers.get("x-frame-options")).toBe("SAMEORIGIN");
    expect(own.headers.get("cross-origin-resource-policy")).toBe("same-origin");
    const embedIn = ["https://crm.example", "https://desk.example:8443"];
    const others = await read(address(), CALLER, { embedIn });
    expect(others.headers.get("content-security-policy")).toContain(
      "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'self' https://crm.example https://desk.example:8443",
    );
    expect(others.headers.get("x-frame-options")).toBeNull();
    expect(others.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(others.headers.get("cache-control")).toBe("no-store");
    const home = await read("/en/", DPO, { embedIn });
    expect(home.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(home.headers.get("x-frame-options")).toBe("DENY");
    expect(home.headers.get("cross-origin-resource-policy")).toBe("same-origin");
  });

  it.each(["crm.example", "https://crm.example/", "https://crm.example; script-src *", "*", ""])(
    "is never the origin %j",
    (origin) => {
      const options = { store: opened.store, authorize: () => undefined, embedIn: [origin] };
      expect(() => createConsole(options)).toThrow("embedIn");
    },
  );

  it("is also the application's own page, as a part whose styles stay within it", async () => {
    const { html, status } = await read(address("&part"), CALLER, { origin: "https://privacy.example" });
    expect(status).toBe(200);
    expect(html).toMatch(
      /^<div class="purposebound" lang="en"><template shadowrootmode="open"><link rel="stylesheet" href="https:\/\/privacy\.example\/privacy\/assets\/console-[0-9a-f]{16}\.css"\/?>/,
    );
    expect(html).toMatch(/<\/section><\/div><\/template><\/div>$/);
    const here = await read(address("&part"));
    const [, path = ""] = /href="([^"]+)"/.exec(here.html) ?? [];
    const style = await consoleFor(opened.store, undefined)(path.replace("/privacy", ""));
    expect(await style.text()).toContain(":root, :host {");
    const names = new Set(listElements(here.html).map(({ tagName }) => tagName));
    for (const name of ["script", "style", "form", "a"]) expect([...names]).not.toContain(name);
  });

  it("does not open for an activity that is named without its assignment", async () => {
    const errors: unknown[] = [];
    const onError = (error: unknown) => errors.push(error);
    const { status } = await read(address(), { ...CALLER, activities: ["calls"] }, { onError });
    expect([status, errors]).toEqual([500, [expect.objectContaining({ code: "invalid-argument" })]]);
  });
});
