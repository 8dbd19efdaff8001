import {
  assignmentFrom,
  defineActivity,
  defineAssignment,
  defineController,
  defineSource,
  legitimateInterests,
  special,
  toDefinition,
} from "purposebound";
import { memory } from "purposebound/memory";
import { callback, type Notification } from "purposebound/notify";
import { openStore, type StoreOptions } from "purposebound/store";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { collect } from "../../support/collect.js";
import { fjordNet, freshId, surveyTerms } from "../../support/fjordnet.js";
import { ALL_AT_ONCE, addPerson, Receiver, toldOf } from "./receiver.js";

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** A store whose time a test sets, with one receiver. */
async function opened(assignment: ReturnType<typeof toldOf>, more: Partial<StoreOptions> = {}) {
  const clock = { now: Date.UTC(2026, 2, 1, 12) };
  const receiver = new Receiver();
  const storage = memory();
  const open = (others: Partial<StoreOptions> = {}) =>
    openStore({
      storage,
      assignments: [assignment],
      notify: receiver,
      now: () => new Date(clock.now),
      ...more,
      ...others,
    });
  const store = await open();
  return { store, open, clock, receiver, assignment, leads: store.dataset(assignment) };
}

/** A source that sends what nobody has decided on, among other things. */
function crmOf(assignment: ReturnType<typeof toldOf>) {
  return defineSource(assignment, {
    id: "hubspot",
    origin: { name: "HubSpot", obtained: "from-third-party" },
    map: { name: "name", phone: "phone" },
    undeclared: "drop",
    evidence: { consentedAt: "consent", version: "2026-01" },
  });
}

function* rowsWith(property: string, many: number) {
  for (let row = 0; row < many; row += 1) {
    yield {
      name: "Kari Canary",
      phone: `+47901${String(row).padStart(5, "0")}`,
      consent: "2026-01-02T00:00:00Z",
      [property]: "1980-06-15",
    };
  }
}

describe("the data protection officer", () => {
  it("is told of scope creep by field name, once for an import, and not of what was declined", async () => {
    const { "~internals": _, ...leads } = toldOf({ "scope-creep": "at-once", refusal: "never", source: "never" });
    const { id, purpose, controller, retention, identifiedBy, fields } = leads;
    const declined = { hobby: "It decides nothing" };
    const assignment = defineAssignment({
      id,
      purpose,
      controller,
      retention,
      identifiedBy,
      fields,
      declined,
    } as never) as ReturnType<typeof toldOf>; // the same, with a decision
    const { store, receiver, leads: dataset } = await opened(assignment);
    await store.deliver();
    receiver.received.length = 0;
    await dataset.import(crmOf(assignment), rowsWith("birthDate", 1_200), { batch: 500 });
    await dataset.import(crmOf(assignment), rowsWith("hobby", 30), { batch: 10 });
    await store.deliver();
    expect(receiver.received).toMatchObject([
      { topic: "scope-creep", event: { source: "hubspot", counts: { rows: 0, "property birthDate": 1_200 } } },
    ]);
    await store.close();
  });

  it("is told in the morning of their zone what is told daily, in one message, and nothing after a day without events", async () => {
    const { store, receiver, clock, assignment } = await opened(
      toldOf({ intake: "daily" }, { timeZone: "Europe/Oslo" }),
    );
    await store.deliver();
    receiver.received.length = 0;
    await addPerson(store, assignment, 1);
    await addPerson(store, assignment, 2);
    clock.now = Date.UTC(2026, 2, 2, 5, 59);
    await store.deliver();
    expect(receiver.received.map(({ kind }) => kind)).toEqual(["source"]);
    clock.now = Date.UTC(2026, 2, 2, 6, 1);
    await store.deliver();
    expect(receiver.received.slice(1)).toMatchObject([
      {
        kind: "digest",
        to: fjordNet.dpo,
        lines: [
          {
            topic: "intake",
            act: "added",
            source: "web-form",
            times: 2,
            fields: ["name", "phone"],
            counts: { created: 2 },
          },
        ],
        more: 0,
      },
    ]);
    clock.now += 3 * DAY;
    await store.deliver();
    expect(receiver.received).toHaveLength(2);
    await store.close();
  });

  it("is told the same in each attempt of a daily message, and of later events the day after", async () => {
    const { store, receiver, clock, assignment } = await opened(toldOf({ intake: "daily", source: "never" }));
    await store.deliver();
    receiver.received.length = 0;
    await addPerson(store, assignment, 1);
    clock.now += DAY;
    receiver.mood = "lost";
    await store.deliver();
    await addPerson(store, assignment, 2);
    receiver.mood = "well";
    clock.now += 10 * 60_000;
    await store.deliver();
    clock.now += DAY;
    await store.deliver();
    const [first, again, next] = receiver.received;
    expect(again).toMatchObject({ id: first?.id, lines: [{ times: 1 }] });
    expect(next).toMatchObject({ kind: "digest", lines: [{ times: 1 }] });
    expect(next?.id).not.toBe(first?.id);
    expect(receiver.received).toHaveLength(3);
    await store.close();
  });

  it("is told of a deadline a week before, a day before and when it is over, once each", async () => {
    const { store, receiver, clock, assignment, leads } = await opened(toldOf({ request: "never", source: "never" }));
    await addPerson(store, assignment, 1);
    const one = await leads
      .subject({ phone: "+4790000001" }, { actor: "dpo:1" })
      .request({ right: "access", receivedAt: new Date(clock.now) });
    await store.deliver();
    receiver.received.length = 0;
    for (let hours = 0; hours < 35 * 24; hours += 6) {
      clock.now += 6 * HOUR;
      await store.deliver();
    }
    expect(receiver.received).toMatchObject([
      { kind: "deadline", request: one.id, right: "access", deadline: one.deadline, isLate: false },
      { kind: "deadline", isLate: false },
      { kind: "deadline", isLate: true },
    ]);
    const left = receiver.received.map(({ at }) => (one.deadline.getTime() - at.getTime()) / DAY);
    expect(left.map((days) => Math.ceil(days))).toEqual([7, 1, 0]);
    expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(3);
    await store.close();
  });

  it("is told of a source once, and of an activity on a special category", async () => {
    const assignment = defineAssignment({
      id: freshId("special"),
      purpose: {
        title: "Service for people who hear badly",
        category: "dpv:CustomerCare",
        basis: legitimateInterests({ interest: "Service", necessity: "It is asked for", balancing: "They asked" }),
        condition: "eu-gdpr:A9-2-a",
      },
      controller: defineController({
        ...withoutKind(),
        tell: { ...ALL_AT_ONCE, activity: "never", definition: "never", intake: "never" },
      }),
      retention: { keep: "P1M", from: "collected" },
      identifiedBy: ["number"],
      fields: {
        number: { ...special(z.string(), { necessity: "It names the customer", category: "pd:Health" }) },
        hearing: special(z.enum(["text-only", "any"]), { necessity: "Decides how to call", category: "pd:Health" }),
      },
    } as never);
    const receiver = new Receiver();
    const calls = defineActivity(assignment, {
      id: "calls",
      kind: "service",
      title: "Calls",
      uses: ["hearing"],
    } as never);
    const store = await openStore({
      storage: memory(),
      assignments: [assignment],
      activities: [calls],
      notify: receiver,
    });
    await store.deliver();
    expect(receiver.received.map((one) => [one.topic, one.kind === "event" && one.event.act])).toEqual([
      ["special-category", "defined"],
      ["special-category", "registered"],
    ]);
    const source = defineSource(assignment, { id: "form", origin: { name: "Form", obtained: "from-person" } });
    for (const number of ["1", "2"]) {
      await store.dataset(assignment).add({ number, hearing: "any" } as never, { source } as never);
      await store.deliver();
    }
    expect(receiver.received.slice(2)).toMatchObject([{ kind: "source", source: "form", topic: "source" }]);
    await store.close();
  });

  it("is told through a new channel of what comes from then on", async () => {
    const { store, open, assignment } = await opened(toldOf(ALL_AT_ONCE));
    await addPerson(store, assignment, 1);
    await store.close();
    const other = new Receiver("other");
    const later = await open({ notify: [other] });
    await addPerson(later, assignment, 2);
    await later.deliver();
    expect(other.received).toMatchObject([{ event: { act: "added" } }]);
    await later.close();
  });

  it("is told by maintain() too, and by no act", async () => {
    const { store, receiver, assignment } = await opened(toldOf(ALL_AT_ONCE));
    await addPerson(store, assignment, 1);
    expect(receiver.attempts).toBe(0);
    await store.maintain({ dryRun: true });
    expect(receiver.attempts).toBe(0);
    expect(await store.maintain()).toMatchObject({
      isComplete: true,
      delivery: { isComplete: true, channels: [{ delivered: 3 }] },
    });
    await store.close();
  });

  it("is told by a runner, until it is stopped or the store is closed", async () => {
    const { store, receiver, assignment } = await opened(toldOf(ALL_AT_ONCE));
    let resolve: () => void = () => undefined;
    const told = new Promise<void>((done) => {
      resolve = done;
    });
    const runner = store.startDelivery({
      every: "PT0.01S",
      onPass: () => {
        if (receiver.received.some((one) => one.topic === "intake")) resolve();
        throw new Error("the caller's own");
      },
    });
    await addPerson(store, assignment, 1);
    await told;
    await runner.stop();
    await addPerson(store, assignment, 2);
    const stopped = receiver.attempts;
    await new Promise((done) => setTimeout(done, 50));
    expect(receiver.attempts).toBe(stopped);
    receiver.mood = "late";
    store.startDelivery({ every: "PT0.01S" });
    await new Promise((done) => setTimeout(done, 5));
    const passing = store.deliver();
    await store.close();
    expect(await passing).toMatchObject({ isComplete: false });
    expect(() => store.startDelivery()).toThrow(expect.objectContaining({ code: "store-closed" }));
    await expect(store.deliver()).rejects.toMatchObject({ code: "store-closed" });
  });

  it("is told at other times after the declaration changed, which needs no approval", async () => {
    const { store, open, receiver, assignment } = await opened(toldOf({ intake: "never" }));
    await store.close();
    const louder = toldOf({ intake: "at-once" }, { id: assignment.id });
    const next = await open({ assignments: [louder] });
    await addPerson(next, louder, 1);
    await next.deliver();
    expect(receiver.received.map(({ topic }) => topic)).toEqual(["definition", "definition", "intake", "source"]);
    await next.close();
  });
});

function withoutKind() {
  const { kind: _, ...declaration } = fjordNet;
  return declaration;
}

describe("a message that is not received for three days", () => {
  it("is put aside, told of in the trail, listed and sent again, and gone after 90 days", async () => {
    const { store, receiver, clock, assignment } = await opened(toldOf({ ...ALL_AT_ONCE, source: "never" }));
    await addPerson(store, assignment, 1);
    receiver.mood = "failing";
    for (let hours = 0; hours < 73; hours += 1) {
      await store.deliver();
      clock.now += HOUR * 1.3;
    }
    receiver.mood = "well";
    clock.now += 2 * HOUR;
    await store.deliver();
    const [message, ...others] = await collect(store.undelivered());
    expect(others).toEqual([]);
    expect(message).toMatchObject({
      channel: "receiver",
      assignment: assignment.id,
      code: "status-503",
      notification: { kind: "event", event: { act: "defined" }, to: fjordNet.dpo },
    });
    expect(message?.notification.at).toBeInstanceOf(Date);
    expect(receiver.received.map((one) => one.kind === "event" && one.event.act)).toEqual([
      "added",
      "notification-failed",
    ]);
    const [failed] = await collect(store.oversight.events(assignment, { acts: ["notification-failed"] }));
    expect(failed?.counts).toEqual({ events: 1, "channel receiver": 1 });
    const id = message?.id ?? "";
    receiver.mood = "throwing";
    expect(await store.resend(id)).toEqual({ delivered: false, code: "channel-failed" });
    receiver.mood = "well";
    expect(await store.resend(id)).toEqual({ delivered: true });
    expect(receiver.received.at(-1)).toEqual(message?.notification);
    for (const unknown of [id, "x", "", `${assignment.id}/x`, 1, null]) {
      await expect(store.resend(unknown as string)).rejects.toMatchObject({ code: "undelivered-unknown" });
    }
    await store.close();
  });

  it("is kept for 90 days", async () => {
    const { store, receiver, clock } = await opened(toldOf({ definition: "at-once", failure: "never" }));
    receiver.mood = "failing";
    for (const days of [0, 4]) {
      clock.now += days * DAY;
      await store.deliver();
    }
    expect(await collect(store.undelivered())).toHaveLength(1);
    clock.now += 89 * DAY;
    await store.maintain();
    expect(await collect(store.undelivered())).toHaveLength(1);
    clock.now += 2 * DAY;
    await store.maintain();
    expect(await collect(store.undelivered())).toEqual([]);
    await store.close();
  });
});

describe("a declaration of what is told", () => {
  it.each<[string, object, string]>([
    ["an unknown topic", { tell: { "scope-creeep": "daily" } }, "Did you mean scope-creep?"],
    ["an unknown time", { tell: { export: "weekly" } }, "at-once, daily, never"],
    ["a list", { tell: ["export"] }, "Name topics"],
    ["an unknown zone", { timeZone: "Europe/Nowhere" }, "Europe/Oslo"],
  ])("with %s is refused", (_, wrong, remedy) => {
    expect(() => defineController({ ...withoutKind(), ...wrong } as never)).toThrow(
      expect.objectContaining({ code: "invalid-terms", remedy: expect.stringContaining(remedy) }),
    );
  });

  it("comes back from JSON", () => {
    const tell = { export: "never", retention: "at-once" } as const;
    const json = {
      format: 1,
      id: "survey",
      ...surveyTerms,
      controller: { ...surveyTerms.controller, tell, timeZone: "Europe/Oslo" },
      identifiedBy: ["email"],
      fields: [{ kind: "contact", name: "email" }],
    } as const;
    const assignment = assignmentFrom(json);
    expect(assignment.controller).toMatchObject({ tell, timeZone: "Europe/Oslo" });
    expect(toDefinition(assignment).controller).toEqual(json.controller);
    expect(() =>
      assignmentFrom({ ...json, controller: { ...json.controller, tell: { export: "weekly" } } } as never),
    ).toThrow();
  });
});

it("a function that works on a message changes nothing for others", async () => {
  const got: Notification[] = [];
  const assignment = toldOf(ALL_AT_ONCE);
  const store = await openStore({
    storage: memory(),
    assignments: [assignment],
    notify: [
      callback((one) => void Object.assign(one, { topic: "use" })),
      callback((one) => void got.push(one), { id: "other" }),
    ],
  });
  await store.deliver();
  expect(got.map(({ topic }) => topic)).toEqual(["definition"]);
  await store.close();
});
