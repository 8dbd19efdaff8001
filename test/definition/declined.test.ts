import { createHash } from "node:crypto";
import fc from "fast-check";
import { assignmentFrom, draftAssignment, field } from "purposebound";
import { memory } from "purposebound/memory";
import { openStore } from "purposebound/store";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  canonicalJson,
  changesBetween,
  describeAssignment,
  describeLike,
  isUnchanged,
} from "../../src/definition/index.js";
import { collect } from "../support/collect.js";
import { APPROVAL, evolved, planOf, plansOf, version } from "../support/evolving.js";
import { surveyTerms } from "../support/fjordnet.js";
import { runs } from "../support/runs.js";

const because = { necessity: "Test" };
const key = field(z.string().max(40), because);
const birthDate = field(z.iso.date().optional(), because);
const reason = "Age does not decide the offer";

type Reasons = Readonly<Record<string, string>>;
const declining = (id: string, declined: Reasons, fields = { key }) => version(id, fields, { declined });
const registered = async (id: string, ...declared: readonly Reasons[]) => {
  const storage = memory();
  for (const declined of declared) await (await openStore({ storage, assignments: [declining(id, declined)] })).close();
  return storage;
};

describe("A definition that declines nothing", () => {
  it("is registered as it was before properties could be declined", () => {
    const [none, empty] = [version("none", { key }), declining("none", {})].map(describeAssignment);
    expect(empty).toEqual(none);
    expect(JSON.stringify(none)).not.toContain("declined");
    // the hash that releases before wrote
    expect(none?.terms).toBe("930caf8d173dbe2c39a00592bf63e032846380205784cdc92618eba5b86ceff4");
  });

  it("opens what 0.1.0 registered, in the form of terms without a number", () => {
    const bare = declining("former", {});
    const definition = describeLike({}, bare, describeAssignment(bare));
    const hash = createHash("sha256")
      .update(canonicalJson(definition.terms ?? null))
      .digest("hex");
    const known = { version: 1, terms: hash, definition };
    for (const declined of [{}, { birthDate: reason }]) {
      const next = declining("former", declined);
      expect(isUnchanged(known, next, describeAssignment(next))).toBe(true);
    }
    const more = declining("former", { birthDate: reason });
    expect(
      changesBetween(known.definition, describeLike(known.definition, more, describeAssignment(more))),
    ).toMatchObject([{ kind: "property-declined", property: "birthDate", effect: "narrowing" }]);
  });

  it("opens what declined nothing, with decisions too, and nobody approves", async () => {
    const storage = await registered("first", {}, { birthDate: reason });
    const entry = (await storage.registered(["first"])).get("first");
    expect(entry).toMatchObject({
      version: 2,
      accepts: 1,
      definition: { terms: { declined: ["birthDate"] }, words: { declined: { birthDate: reason } } },
    });
    expect(entry).not.toHaveProperty("approval");
  });
});

const names = ["birthDate", "gender", "income"] as const;
const decisions = fc.dictionary(fc.constantFrom(...names), fc.constantFrom("One reason", "Another"), {
  noNullPrototype: true,
});

describe("Decisions against properties", () => {
  it("may be added and reworded by anybody, and are taken back with an approval only", () => {
    fc.assert(
      fc.property(decisions, decisions, (before, after) => {
        const [first, next] = [declining("law", before), declining("law", after)];
        const [old, fresh] = [describeAssignment(first), describeAssignment(next)];
        const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
        const known = { version: 1, terms: old.terms, definition: JSON.parse(JSON.stringify(old.definition)) };
        expect(isUnchanged(known, next, fresh)).toBe(gone.length === 0);
        const changes = changesBetween(known.definition, describeLike(known.definition, next, fresh));
        const told = changes
          .filter(({ effect }) => effect === "widening")
          .map((one) => "property" in one && one.property);
        expect(told.sort()).toEqual(gone.sort());
        const rest = Object.keys(after).filter((name) => before[name] !== after[name]);
        expect(changes.flatMap((one) => (one.kind === "property-declined" ? [one.property] : [])).sort()).toEqual(
          rest.sort(),
        );
        expect(changes).toHaveLength(gone.length + rest.length);
      }),
      { numRuns: runs(100) },
    );
  });

  it("are not taken back by removing them from what is registered", () => {
    const { terms, definition } = describeAssignment(declining("forged", { birthDate: reason }));
    // terms are an object of JSON
    const { declined: _, ...forged } = definition.terms as Record<string, never>;
    const bare = declining("forged", {});
    const known = { version: 1, terms, definition: { ...definition, terms: forged } };
    expect(isUnchanged(known, bare, describeAssignment(bare))).toBe(false);
  });

  it("are told in words in a plan, with the reasons, and once each", async () => {
    const storage = await registered("told", { birthDate: reason, gender: "Nobody is addressed by it", income: "Old" });
    const next = version("told", { key, birthDate }, { declined: { income: "New", pets: "Bark" } });
    const plan = await planOf({ storage, assignments: [next] });
    expect(String(plan).split("\n").slice(1)).toEqual([
      `  field "birthDate" added, optional, though "birthDate" was declined: "${reason}" [widening, reversible]`,
      '  "gender" was declined, and is no longer: "Nobody is addressed by it" [widening, reversible]',
      '  "income" is declined for another reason: "Old" → "New" [narrowing, reversible]',
      '  "pets" is declined: "Bark" [narrowing, reversible]',
    ]);
    expect(JSON.parse(JSON.stringify(plan))).toMatchObject({
      isWidening: true,
      changes: [{ kind: "field-added", field: "birthDate", declined: reason }, { kind: "property-undeclined" }, {}, {}],
    });
    expect(await evolved({ storage }, plan)).toBe(2);
    const store = await openStore({ storage, assignments: [next] });
    const [event] = (await collect(store.oversight.events(next))).filter(({ act }) => act === "evolved");
    expect(event).toMatchObject({
      actor: APPROVAL.approvedBy,
      fields: ["birthDate"],
      counts: { "field-added": 1, "property-undeclined": 1, "property-declined": 2 },
    });
    await store.close();
  });

  it("reworded after an approval make the plan outdated", async () => {
    const storage = await registered("bound", { birthDate: reason });
    const next = version("bound", { key, birthDate });
    const plan = await planOf({ storage, assignments: [next] });
    // reworded meanwhile, so that whoever approved it read another reason
    await (
      await openStore({ storage, assignments: [declining("bound", { birthDate: "The law forbids it" })] })
    ).close();
    await expect(evolved({ storage }, plan)).rejects.toMatchObject({ code: "evolution-outdated" });
    const again = await planOf({ storage, assignments: [next] });
    expect(String(again)).toContain("The law forbids it");
    expect(await evolved({ storage }, again)).toBe(3);
  });

  it("leave stores of the version before at work, whether they are added or taken back", async () => {
    const storage = await registered("at-work", {});
    const first = declining("at-work", {});
    const before = await openStore({ storage, assignments: [first] });
    await (await openStore({ storage, assignments: [declining("at-work", { birthDate: reason })] })).close();
    const isHeld = () =>
      before
        .dataset(first)
        // its fields are known at run time only
        .subject({ key: "nobody" } as never)
        .access();
    expect(await isHeld()).toBeUndefined();
    const plan = await planOf({ storage, assignments: [declining("at-work", {})] });
    await evolved({ storage }, plan);
    expect(await isHeld()).toBeUndefined();
    await before.close();
  });

  it("come back from the registry in an assignment from JSON, and stand against fields with such a label", async () => {
    const storage = memory();
    const draft = { ...surveyTerms, fields: [{ kind: "contact", name: "phone", identifies: true }] } as const;
    const json = draftAssignment({ ...draft, declined: { birthDate: reason } });
    await (await openStore({ storage, assignments: [assignmentFrom(json)] })).close();
    const store = await openStore({ storage, assignments: [] });
    const { assignment } = await store.openRegistered(json.id);
    expect(assignment.declined).toEqual({ birthDate: reason });
    await store.close();
    const label = "Birth date";
    const added = [...draft.fields, { kind: "date", label, optional: true, necessity: "Sent on the day" }] as const;
    expect(() => draftAssignment({ ...draft, declined: { birthDate: reason }, fields: added }, json)).toThrow(
      /or decline it, and not both/,
    );
    const next = assignmentFrom(draftAssignment({ ...draft, fields: added }, json));
    const [plan] = await plansOf({ storage, assignments: [next] });
    expect(plan?.isWidening).toBe(true);
    expect(String(plan)).toContain(`"birthDate" was declined, and is no longer: "${reason}"`);
  });
});
