import { type AssignmentDefinition, assignmentFrom, defineSource, draftAssignment } from "purposebound";
import type { StorageAdapter } from "purposebound/adapter";
import { memory } from "purposebound/memory";
import { openStore, type Proposal, type Store } from "purposebound/store";
import { expect, it } from "vitest";
import { altered } from "../../storage/conformance/mutant.js";
import { collect } from "../../support/collect.js";
import { broadband, surveyTerms } from "../../support/fjordnet.js";
import { describeEachStorage, onMemory } from "../../support/storages/storages.js";
import { clock } from "../rights/rights.js";

const START = "2026-01-10T08:00:00Z";
const PHONE = { kind: "contact", name: "phone", identifies: true } as const;
const SPEED = { kind: "number", label: "Speed", min: 0, necessity: "Only slow lines are offered more" } as const;
const REASON = "The summer survey asks how fast lines are";

/** A definition that nothing is registered of. */
function draft(more: Partial<typeof surveyTerms> = {}): AssignmentDefinition {
  return draftAssignment({ ...surveyTerms, ...more, fields: [PHONE, SPEED] });
}

/** The same definition with another retention, which widens. */
function longer(definition: AssignmentDefinition): AssignmentDefinition {
  return { ...definition, retention: { keep: "P2Y", from: "collected" } };
}

/** The same definition in other words, which people were not told. */
function reworded(definition: AssignmentDefinition): AssignmentDefinition {
  return { ...definition, purpose: { ...definition.purpose, title: "Survey of speeds" } };
}

function open(storage: StorageAdapter, now = clock(START)): Promise<Store> {
  return openStore({ storage, assignments: [], now });
}

const propose = (store: Store, definition: AssignmentDefinition): Promise<Proposal> =>
  store.proposals.propose({ definition, by: "user:7", reason: REASON });

const advise = (store: Store, { id, hash }: Proposal, advises: "for" | "against" = "for", by = "dpo:1") =>
  store.proposals.advise(id, { by, role: "dpo", advises, text: "Speed suffices", hash });

const decide = (store: Store, { id, hash }: Proposal, approves = true, by = "representative:1") =>
  store.proposals.decide(id, { by, role: "representative", approves, reason: "Needed for the offer", hash });

/** The outcome of a call: `done`, or the code with which it failed. */
async function outcomeOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => "done",
    (error: { code?: string }) => error.code ?? String(error),
  );
}

async function isRegistered(storage: StorageAdapter, id: string): Promise<boolean> {
  return (await storage.registered([id])).has(id);
}

describeEachStorage(
  "A proposal",
  (storage) => {
    it("opens a new assignment when it is approved, with approval and advice in registry and trail", async () => {
      const adapter = storage.adapter();
      const now = clock(START);
      const store = await open(adapter, now);
      const definition = draft();
      const proposal = await propose(store, definition);
      expect(proposal).toMatchObject({
        kind: "new",
        assignment: definition.id,
        title: "Survey",
        definition,
        by: "user:7",
        reason: REASON,
        at: now(),
        state: "open",
        isBeingDecided: false,
        advice: [],
      });
      expect(await isRegistered(adapter, definition.id)).toBe(false);
      now.set("2026-01-11T08:00:00Z");
      const advised = await advise(store, proposal, "against");
      const advice = { by: "dpo:1", advises: "against", text: "Speed suffices", at: now() };
      expect(advised.advice).toEqual([advice]);
      now.set("2026-01-12T08:00:00Z");
      const approved = await decide(store, advised);
      const decision = {
        by: "representative:1",
        approves: true,
        reason: "Needed for the offer",
        at: now(),
        version: 1,
      };
      expect(approved).toMatchObject({ state: "approved", decision, advice: [advice] });
      expect(await store.proposals.find(proposal.id)).toEqual(approved);
      expect(await store.proposals.list({ state: "approved" })).toContainEqual(approved);
      const { assignment } = await store.openRegistered(definition.id);
      expect(store.assignments()).toContain(assignment);
      const [registered] = await store.oversight.definitions(assignment);
      expect(registered?.approval).toEqual({
        by: "representative:1",
        reason: "Needed for the offer",
        at: now(),
        proposal: proposal.id,
        advice: [advice],
      });
      const [event] = await collect(store.oversight.events(assignment));
      expect(event).toMatchObject({
        act: "defined",
        actor: "representative:1",
        reason: `proposal:${proposal.id}`,
        counts: { version: 1, "advice against": 1 },
      });
      await store.close();
    });

    it("changes a registered assignment when it is approved, as it was planned", async () => {
      const adapter = storage.adapter();
      const store = await open(adapter);
      const definition = draft();
      await store.open(assignmentFrom(definition));
      const proposal = await propose(store, longer(definition));
      expect(proposal).toMatchObject({
        kind: "change",
        plan: { versions: { before: 1, after: 2 }, isWidening: true, isDestroying: false },
      });
      expect(proposal.plan?.changes.map(({ kind }) => kind)).toEqual(["retention"]);
      expect(proposal.plan?.text).toContain("P6M from collected → P2Y from collected");
      const approved = await decide(store, await advise(store, proposal));
      expect(approved.decision?.version).toBe(2);
      const [dataset] = store.assignments();
      expect(dataset?.retention.keep).toBe("P2Y");
      if (dataset === undefined) throw new Error("it is open");
      const versions = await store.oversight.definitions(dataset);
      expect(versions.map(({ approval }) => approval?.proposal)).toEqual([undefined, proposal.id]);
      const events = await collect(store.oversight.events(dataset, { acts: ["evolved"] }));
      expect(events).toMatchObject([
        { actor: "representative:1", reason: `proposal:${proposal.id}`, counts: { version: 2, "advice for": 1 } },
      ]);
      // other words go the same way, and stores at work go on
      const words = await propose(store, reworded(longer(definition)));
      expect(words.plan?.changes).toEqual([]);
      expect((await decide(store, words)).decision?.version).toBe(3);
      const known = (await adapter.registered([definition.id])).get(definition.id);
      expect([known?.version, known?.accepts]).toEqual([3, 1]);
      await store.close();
    });

    it("is decided once, by one of several at once in two stores", async () => {
      const adapter = storage.adapter();
      const [one, other] = [await open(adapter), await open(storage.adapter())];
      for (const kind of ["new", "change"] as const) {
        const definition = draft();
        if (kind === "change") await one.open(assignmentFrom(definition));
        const proposal = await propose(one, kind === "new" ? definition : longer(definition));
        const outcomes = await Promise.all([
          outcomeOf(decide(one, proposal, true, "representative:1")),
          outcomeOf(decide(other, proposal, true, "representative:2")),
          outcomeOf(decide(other, proposal, false, "representative:3")),
          outcomeOf(decide(one, proposal, false, "representative:4")),
        ]);
        expect(outcomes.filter((outcome) => outcome === "done")).toHaveLength(1);
        expect(new Set(outcomes)).toEqual(new Set(["done", "proposal-closed"]));
        const winner = `representative:${outcomes.indexOf("done") + 1}`;
        const decided = await one.proposals.find(proposal.id);
        expect(decided?.decision?.by).toBe(winner);
        const history = await adapter.history(definition.id);
        const approvals = history.flatMap(({ approval }) => approval?.by ?? []);
        expect(approvals).toEqual(decided?.state === "approved" ? [winner] : []);
      }
      await other.close();
      await one.close();
    });

    it("does nothing if what is registered moved on, until it is revised", async () => {
      const adapter = storage.adapter();
      const store = await open(adapter);
      const definition = draft();
      await store.open(assignmentFrom(definition));
      const [first, second] = [await propose(store, longer(definition)), await propose(store, reworded(definition))];
      const advised = await advise(store, second);
      await decide(store, first);
      expect(await outcomeOf(decide(store, advised))).toBe("proposal-outdated");
      expect((await adapter.history(definition.id)).length).toBe(2);
      expect(await store.proposals.find(second.id)).toEqual(advised);
      const revised = await store.proposals.revise(second.id, {
        definition: reworded(longer(definition)),
        by: "user:8",
        reason: "Planned anew",
      });
      expect(revised).toMatchObject({ id: second.id, by: "user:8", at: second.at, revisedAt: expect.any(Date) });
      expect(revised.advice).toEqual(advised.advice.map((one) => ({ ...one, onEarlierText: true })));
      // who has read the former text decides nothing
      const calls = [() => decide(store, second), () => advise(store, second), () => decide(store, second, false)];
      for (const call of calls) expect(await outcomeOf(call())).toBe("proposal-outdated");
      expect((await decide(store, revised)).decision?.version).toBe(3);
      const [assignment] = store.assignments();
      if (assignment === undefined) throw new Error("it is open");
      const events = await collect(store.oversight.events(assignment, { acts: ["evolved"] }));
      expect(events.map(({ counts }) => counts?.["advice for"])).toEqual([undefined, undefined]);
      await store.close();
    });
  },
  { own: true },
);

onMemory.describe("Proposals", () => {
  onMemory.it("are never decided by a data protection officer, whatever role they give", async () => {
    const storage = memory();
    const store = await open(storage);
    const proposal = await advise(store, await propose(store, draft()), "for", "legal:3");
    const terms = {
      by: "legal:4",
      role: "representative",
      approves: true,
      reason: "Fine",
      hash: proposal.hash,
    } as const;
    for (const approves of [true, false]) {
      for (const attack of [{ role: "dpo" }, { by: "dpo:1" }, { by: "dpo:1", role: "dpo" }, { by: "legal:3" }]) {
        const call = store.proposals.decide(proposal.id, { ...terms, approves, ...attack } as never);
        expect(await outcomeOf(call)).toBe("decision-not-for-dpo");
      }
    }
    expect(await isRegistered(storage, proposal.assignment)).toBe(false);
    expect(await store.proposals.find(proposal.id)).toEqual(proposal);
    expect((await store.proposals.decide(proposal.id, terms)).state).toBe("approved");
    await store.close();
  });

  onMemory.it("take no part after they were decided or withdrawn", async () => {
    const store = await open(memory());
    const [declined, withdrawn] = [await propose(store, draft()), await propose(store, draft())];
    expect(await decide(store, declined, false)).toMatchObject({
      state: "declined",
      decision: { by: "representative:1", approves: false, reason: "Needed for the offer" },
    });
    expect(await store.proposals.withdraw(withdrawn.id, { by: "user:7" })).toMatchObject({
      state: "withdrawn",
      withdrawn: { by: "user:7" },
    });
    for (const one of [declined, withdrawn]) {
      const terms = { definition: one.definition, by: "user:7", reason: REASON };
      for (const call of [
        () => decide(store, one),
        () => decide(store, one, false),
        () => advise(store, one),
        () => store.proposals.revise(one.id, terms),
        () => store.proposals.withdraw(one.id, { by: "user:7" }),
      ])
        expect(await outcomeOf(call())).toBe("proposal-closed");
    }
    expect(await store.proposals.list({ state: "open" })).toEqual([]);
    expect((await store.proposals.list()).map(({ state }) => state).sort()).toEqual(["declined", "withdrawn"]);
    await store.close();
  });

  onMemory.it("keep all advice that is given at once", async () => {
    const storage = memory();
    const [one, other] = [await open(storage), await open(storage)];
    const proposal = await propose(one, draft());
    const advisers = ["dpo:1", "dpo:2", "dpo:3", "dpo:4"];
    await Promise.all(advisers.map((by, index) => advise(index % 2 === 0 ? one : other, proposal, "against", by)));
    const { advice = [] } = (await other.proposals.find(proposal.id)) ?? {};
    expect(advice.map(({ by }) => by).sort()).toEqual(advisers);
    await other.close();
    await one.close();
  });

  onMemory.it("are settled by what is registered, if the process of an approval ends in the midst of it", async () => {
    for (const isCarriedOut of [true, false]) {
      const inner = memory();
      let isKilled = false;
      const fail = (): never => {
        isKilled = true;
        throw new Error("the process ends");
      };
      // nothing of the process works any more after the moment at which it ends
      const dying = altered(inner, {
        notes: altered(inner.notes, {
          replace: (note, version) => (isKilled ? fail() : inner.notes.replace(note, version)),
        }),
        history: (id) => (isKilled ? fail() : inner.history(id)),
        provision: async (layout, registration, event) => {
          if (isCarriedOut) await inner.provision(layout, registration, event);
          return fail();
        },
      });
      const [killed, now] = [await open(dying), clock(START)];
      const store = await open(inner, now);
      const proposal = await propose(killed, draft());
      await expect(decide(killed, proposal)).rejects.toThrow("the process ends");
      expect((await store.proposals.find(proposal.id))?.isBeingDecided).toBe(true);
      for (const call of [() => decide(store, proposal, false), () => advise(store, proposal)])
        expect(await outcomeOf(call())).toBe("proposal-closed");
      now.set("2026-01-10T09:00:00Z");
      const settled = await store.proposals.find(proposal.id);
      expect(settled).toMatchObject(
        isCarriedOut
          ? { state: "approved", isBeingDecided: false, decision: { by: "representative:1", version: 1 } }
          : { state: "open", isBeingDecided: false },
      );
      if (!isCarriedOut) expect((await decide(store, proposal)).state).toBe("approved");
      await store.close();
    }
  });

  onMemory.it("count as approved if only the answer of storage was lost", async () => {
    const inner = memory();
    const losing = altered(inner, {
      provision: async (layout, registration, event) => {
        await inner.provision(layout, registration, event);
        throw new Error("the connection was cut");
      },
    });
    const store = await open(losing);
    const proposal = await propose(store, draft());
    await expect(decide(store, proposal)).rejects.toThrow("the connection was cut");
    expect((await store.proposals.find(proposal.id))?.state).toBe("approved");
    await store.close();
  });

  onMemory.it("are open again if a change cannot be carried out on what is held", async () => {
    const store = await open(memory());
    const definition = draft();
    const dataset = await store.open(assignmentFrom(definition));
    const [, speed] = definition.fields;
    if (speed === undefined) throw new Error("the draft has two fields");
    const form = defineSource(dataset.assignment, { id: "form", origin: { name: "Form", obtained: "from-person" } });
    await dataset.add({ phone: "+4790012345", [speed.name]: 12 }, { source: form });
    const fields = definition.fields.map((one) => (one === speed ? { ...speed, min: 50 } : one));
    const proposal = await propose(store, { ...definition, fields } as AssignmentDefinition);
    expect(await outcomeOf(decide(store, proposal))).toBe("evolution-blocked");
    expect(await store.proposals.find(proposal.id)).toEqual(proposal);
    await store.close();
  });

  onMemory.it("of what somebody registered without approval meanwhile are not approved", async () => {
    const inner = memory();
    const definition = draft();
    const other = await open(inner);
    let isFirst = true;
    const late = altered(inner, {
      provision: async (...given) => {
        if (isFirst) await other.open(assignmentFrom(definition));
        isFirst = false;
        return inner.provision(...given);
      },
    });
    const store = await open(late);
    const proposal = await propose(store, definition);
    expect(await outcomeOf(decide(store, proposal))).toBe("proposal-outdated");
    expect(await store.proposals.find(proposal.id)).toEqual(proposal);
    await store.close();
    await other.close();
  });

  onMemory.it("are kept for three years after they were decided, and open ones for ever", async () => {
    const [storage, now] = [memory(), clock(START)];
    const store = await open(storage, now);
    const [kept, gone] = [await propose(store, draft()), await propose(store, draft())];
    await decide(store, gone, false);
    now.set("2029-01-10T07:59:59Z");
    await store.maintain();
    expect(await store.proposals.find(gone.id)).toMatchObject({ state: "declined" });
    now.set("2029-01-10T08:00:00Z");
    expect(await store.proposals.find(gone.id)).toBeUndefined();
    expect(await outcomeOf(decide(store, gone))).toBe("proposal-not-found");
    expect((await store.proposals.list()).map(({ id }) => id)).toEqual([kept.id]);
    await store.maintain();
    expect((await storage.notes.list({ kind: "proposal", limit: 9 })).map(({ id }) => id)).toEqual([kept.id]);
    await store.close();
  });

  onMemory.it(
    "never take an assignment over for another controller, proposed, revised or found so in storage",
    async () => {
      const storage = memory();
      const store = await open(storage);
      const definition = draft();
      await store.open(assignmentFrom(definition));
      const controllers: readonly AssignmentDefinition["controller"][] = [
        { ...definition.controller, organisationNumber: "974760673" },
        { ...definition.controller, country: "DK", organisationNumber: "25313763" },
      ];
      const own = await propose(store, longer(definition));
      const fresh = await propose(store, draft());
      for (const controller of controllers) {
        const refusal = { code: "invalid-argument", message: expect.stringContaining("another controller") };
        await expect(propose(store, { ...definition, controller })).rejects.toMatchObject(refusal);
        for (const { id, definition: before } of [own, fresh]) {
          const revised = { definition: { ...before, controller }, by: "user:7", reason: REASON };
          await expect(store.proposals.revise(id, revised)).rejects.toMatchObject(refusal);
        }
      }
      // somebody registers it for another controller before the proposal of a new one is decided
      const [controller] = controllers;
      if (controller === undefined) throw new Error("there are two");
      await store.open(assignmentFrom({ ...fresh.definition, controller }));
      expect(await outcomeOf(decide(store, fresh))).toBe("invalid-argument");
      expect((await store.openRegistered(fresh.assignment)).assignment.controller).toMatchObject(controller);
      // the name of the controller, and its contacts, are words of its own
      const renamed = { ...definition, controller: { ...definition.controller, name: "FjordNet Group AS" } };
      expect((await decide(store, await propose(store, renamed))).state).toBe("approved");
      await store.close();
    },
  );

  onMemory.it("are advised and decided on for the reason that was read", async () => {
    const store = await open(memory());
    const proposal = await propose(store, draft());
    const advised = await advise(store, proposal);
    const { definition } = proposal;
    const revised = await store.proposals.revise(proposal.id, {
      definition,
      by: "user:7",
      reason: "To sell to everybody",
    });
    expect(revised.hash).not.toBe(proposal.hash);
    expect(revised.advice).toEqual(advised.advice.map((one) => ({ ...one, onEarlierText: true })));
    expect(await outcomeOf(decide(store, proposal))).toBe("proposal-outdated");
    expect(await outcomeOf(advise(store, proposal))).toBe("proposal-outdated");
    const same = await store.proposals.revise(proposal.id, { definition, by: "user:7", reason: REASON });
    expect(same.hash).toBe(proposal.hash);
    expect((await decide(store, same)).state).toBe("approved");
    await store.close();
  });

  onMemory.it("say of a change of words that only words change", async () => {
    const store = await open(memory());
    const definition = draft();
    await store.open(assignmentFrom(definition));
    const { plan } = await propose(store, reworded(definition));
    expect(plan?.text.split("\n").slice(1)).toEqual(["  only words change"]);
    expect(plan?.isWidening).toBe(false);
    await store.close();
  });

  onMemory.it("refuse what is no definition, is in code, changes nothing or can never be approved", async () => {
    const storage = memory();
    const code = broadband();
    const store = await openStore({ storage, assignments: [code], now: clock(START) });
    const definition = draft();
    await store.open(assignmentFrom(definition));
    const encrypted = definition.fields.map((one) =>
      one.kind === "contact" ? { kind: "email", name: "phone", label: "Phone", necessity: "n" } : one,
    );
    const cases: readonly (readonly [unknown, string])[] = [
      [{}, "invalid-definition"],
      ["{", "invalid-definition"],
      [{ ...definition, id: code.id }, "assignment-in-code"],
      [definition, "invalid-argument"],
      [JSON.parse(JSON.stringify(definition)), "invalid-argument"],
      [{ ...definition, fields: encrypted }, "evolution-blocked"],
    ];
    for (const [given, code] of cases) {
      expect(
        await outcomeOf(store.proposals.propose({ definition: given as never, by: "user:7", reason: REASON })),
      ).toBe(code);
    }
    const good = { definition: longer(definition), by: "user:7", reason: REASON };
    for (const [wrong, code] of [
      [{ by: "Kari Nordmann" }, "invalid-actor"],
      [{ by: undefined }, "invalid-actor"],
      [{ reason: "" }, "invalid-argument"],
      [{ reason: "Ask kari.nordmann@example.com" }, "invalid-argument"],
      [{ reason: "x".repeat(2_001) }, "invalid-argument"],
      [{ because: "x" }, "invalid-argument"],
    ] as const) {
      expect(await outcomeOf(store.proposals.propose({ ...good, ...wrong } as never))).toBe(code);
    }
    expect(await store.proposals.list()).toEqual([]);
    const proposal = await store.proposals.propose(good);
    const advice = { by: "dpo:1", role: "dpo", advises: "for", text: "Fine", hash: proposal.hash } as const;
    for (const wrong of [
      { role: "representative" },
      { advises: "yes" },
      { text: "Call +47 900 12 345" },
      { more: 1 },
    ]) {
      expect(await outcomeOf(store.proposals.advise(proposal.id, { ...advice, ...wrong } as never))).toBe(
        "invalid-argument",
      );
    }
    const other = { ...good, definition: draft() };
    expect(await outcomeOf(store.proposals.revise(proposal.id, other))).toBe("invalid-argument");
    for (const id of [crypto.randomUUID(), "x", "", undefined, 5]) {
      expect(await store.proposals.find(id as never)).toBeUndefined();
      expect(await outcomeOf(store.proposals.advise(id as never, advice))).toBe("proposal-not-found");
    }
    expect(await outcomeOf(store.proposals.list({ state: "new" } as never))).toBe("invalid-argument");
    await store.close();
    expect(await outcomeOf(store.proposals.find(proposal.id))).toBe("store-closed");
  });
});
