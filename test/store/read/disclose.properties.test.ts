import fc from "fast-check";
import { consent, contact, defineActivity, defineAssignment, defineSource, field } from "purposebound";
import { openStore } from "purposebound/store";
import { expect, inject, it } from "vitest";
import { z } from "zod";
import { collect } from "../../support/collect.js";
import { fjordNet, freshId } from "../../support/fjordnet.js";
import { describeEachStorage } from "../../support/storages/storages.js";

const recipients = ["post", "court"].map((id) => ({ id, name: id, role: "processor", country: "NO" }) as const);

const phones = ["+4791000001", "+4791000002", "+4791000003"];
const person = fc.nat(phones.length - 1);

const steps = fc.array(
  fc.oneof(
    fc.record({ does: fc.constant("add" as const), person }),
    fc.record({
      does: fc.constant("disclose" as const),
      to: fc.nat(1),
      fields: fc.constantFrom(["name"], ["speed"], ["name", "speed"]),
    }),
    fc.record({ does: fc.constantFrom("erase", "remove", "restrict", "lift", "withdraw", "hold", "release"), person }),
    fc.record({ does: fc.constant("rectify" as const), person, field: fc.constantFrom("name", "speed") }),
    fc.record({ does: fc.constant("rectifyAll" as const), speed: fc.nat(2) }),
    fc.record({ does: fc.constant("tell" as const), some: fc.nat(3) }),
  ),
  { minLength: 3, maxLength: 25 },
);

/** A row that was disclosed, as the model knows it. */
interface Row {
  readonly person: number;
  readonly fields: readonly string[];
  isOver: boolean;
}

/** A person who is held, as the model knows them. */
interface Held {
  speed: number;
  isRestricted: boolean;
  /** Nothing is done with who asked for erasure and is kept by a hold. */
  isEnded: boolean;
  hold: string | undefined;
}

const RUNS = { memory: 300, embedded: 15, server: 10 };

describeEachStorage("What recipients are to be told", (storage) => {
  it("is of exactly those who were disclosed and changed since, and is not ticked off", async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const assignment = defineAssignment({
          id: freshId("to-tell"),
          purpose: {
            title: "Letters",
            category: "dpv:DirectMarketing",
            basis: consent({ wording: "Write.", version: "1" }),
          },
          controller: fjordNet,
          retention: { keep: "P12M", from: "collected" },
          identifiedBy: ["phone"],
          recipients,
          fields: { ...contact("name", "phone"), speed: field(z.number(), { necessity: "Decides the offer" }) },
        });
        const store = await openStore({ storage: storage.adapter(), assignments: [assignment] });
        const people = store.dataset(assignment);
        const form = defineSource(assignment, { id: "form", origin: { name: "Form", obtained: "from-person" } });
        const activity = defineActivity(assignment, {
          id: "letters",
          kind: "mailing",
          title: "Letters",
          uses: ["name", "speed", "phone"],
        });
        const view = people.under(activity, { actor: "job:1" });
        const held = new Map<number, Held>();
        const rows = new Map<string, Row>();
        const expected: string[] = [];
        const listed = async () => collect(store.oversight.toTell(assignment));
        const isUsed = (one: number) => held.get(one)?.isRestricted === false && held.get(one)?.isEnded === false;
        const owe = (who: (one: number) => boolean, change: string, fields?: readonly string[]) => {
          for (const [handle, row] of rows) {
            if (!who(row.person) || row.isOver) continue;
            if (fields !== undefined && !fields.some((name) => row.fields.includes(name))) continue;
            expected.push(`${handle} ${change}`);
            if (["erased", "removed", "consent-withdrawn"].includes(change)) row.isOver = true;
          }
        };
        const gone = (one: number) => {
          held.delete(one);
          for (const [handle, row] of rows) if (row.person === one) rows.delete(handle);
        };
        let clock = 0;
        for (const step of sequence) {
          const subject = "person" in step ? people.subject({ phone: phones[step.person] ?? "" }) : undefined;
          const one = "person" in step ? held.get(step.person) : undefined;
          clock += 1;
          if (step.does === "add" && "person" in step) {
            const evidence = { consentedAt: new Date(Date.now() + clock), version: "1" } as const;
            const input = { name: "Kari", phone: phones[step.person] ?? "", speed: 0 };
            const added = await people.add(input, { source: form, evidence }).catch(() => undefined);
            if (added?.outcome === "created")
              held.set(step.person, { speed: 0, isRestricted: false, isEnded: false, hold: undefined });
            if (added?.outcome === "merged" && one !== undefined)
              one.speed = (await speedNow(step.person)) ?? one.speed;
          } else if (step.does === "disclose" && "to" in step) {
            const to = recipients[step.to];
            if (to === undefined) continue;
            const select = [...step.fields, "phone"] as ("name" | "speed" | "phone")[];
            const text = (await collect(view.disclose({ to, as: "ndjson", select }))).join("");
            const seen = text
              .split("\n")
              .filter(Boolean)
              .map((line) => JSON.parse(line) as { handle: string; phone: string });
            expect(new Set(seen.map(({ phone }) => phones.indexOf(phone)))).toEqual(
              new Set([...held.keys()].filter(isUsed)),
            );
            for (const { handle, phone } of seen)
              rows.set(handle, { person: phones.indexOf(phone), fields: select, isOver: false });
          } else if (step.does === "rectify" && "field" in step) {
            const input = step.field === "name" ? { name: `K${clock}` } : { speed: clock };
            const done = await subject?.rectify(input as { name: string }, { source: form }).catch(() => false);
            if (done === true) owe((who) => who === step.person, "rectified", [step.field]);
            if (done === true && one !== undefined && step.field === "speed") one.speed = clock;
          } else if (step.does === "rectifyAll" && "speed" in step) {
            const met = [...held].flatMap(([who, { speed }]) => (isUsed(who) && speed === step.speed ? [who] : []));
            const { people: count } = await people.rectify(
              { speed: step.speed },
              { speed: step.speed + 1 },
              { source: form },
            );
            expect(count).toBe(met.length);
            owe((who) => met.includes(who), "rectified", ["speed"]);
            for (const who of met) held.set(who, { ...(held.get(who) as Held), speed: step.speed + 1 });
          } else if (step.does === "tell" && "some" in step) {
            const ids = (await listed()).slice(0, step.some);
            await store.oversight.told(
              assignment,
              ids.map(({ id }) => id),
              { actor: "job:1" },
            );
            for (const { handle, change } of ids) expected.splice(expected.indexOf(`${handle} ${change}`), 1);
          } else if (subject !== undefined && "person" in step) {
            const who = step.person;
            if (step.does === "restrict") {
              if (one !== undefined && !one.isRestricted) owe((other) => other === who, "restricted");
              await subject.restrict();
              if (one !== undefined) one.isRestricted = true;
            } else if (step.does === "lift") {
              const { effect } = await subject.liftRestriction();
              if (effect === "unrestricted" && one?.isRestricted === true)
                owe((other) => other === who, "unrestricted");
              if (effect === "erased") gone(who);
              else if (one !== undefined) one.isRestricted = false;
            } else if (step.does === "hold") {
              if (one === undefined || one.hold !== undefined) continue;
              const until = new Date(Date.now() + 1e9);
              one.hold = (
                await people.hold({ subject: { phone: phones[who] ?? "" }, reason: "case:1", law: "Act", until })
              ).id;
            } else if (step.does === "release") {
              if (one?.hold === undefined) continue;
              await people.releaseHold(one.hold);
              one.hold = undefined;
              if (one.isEnded && !one.isRestricted) gone(who);
            } else {
              const right = { erase: "erase", remove: "remove", withdraw: "withdrawConsent" } as const;
              const named = { erase: "erased", remove: "removed", withdraw: "consent-withdrawn" } as const;
              const does = step.does as keyof typeof right;
              const { effect } = await subject[right[does]]();
              if (effect !== "none") owe((other) => other === who, named[does]);
              if (effect === "erased") gone(who);
              if (effect === "kept" && one !== undefined) one.isEnded = true;
            }
          }
          expect((await listed()).map(({ handle, change }) => `${handle} ${change}`).sort()).toEqual(
            [...expected].sort(),
          );
        }
        await store.close();

        async function speedNow(who: number): Promise<number | undefined> {
          return (await people.subject({ phone: phones[who] ?? "" }).export())?.record?.speed;
        }
      }),
      { numRuns: RUNS[inject("kind")] },
    );
  });
});
