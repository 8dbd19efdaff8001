import {
  type AssignmentDefinition,
  type AssignmentDraft,
  assignmentFrom,
  contact,
  contract,
  type DynamicAssignment,
  defineActivity,
  defineAssignment,
  defineSource,
  draftAssignment,
  field,
} from "purposebound";
import { memory } from "purposebound/memory";
import {
  type AssignmentChangedError,
  avg,
  count,
  type DynamicDataset,
  memoryKeys,
  openStore,
} from "purposebound/store";
import { expect, it } from "vitest";
import { z } from "zod";
import { collect } from "../support/collect.js";
import { fjordNet, surveyTerms } from "../support/fjordnet.js";
import { describeEachDatabase, describeEachStorage } from "../support/storages/storages.js";

const draft: AssignmentDraft = {
  ...surveyTerms,
  fields: [
    { kind: "contact", name: "phone", identifies: true },
    { kind: "number", label: "Speed", unit: "Mbit/s", min: 0, optional: true, necessity: "Slow lines get more" },
    { kind: "moment", label: "Moved in", optional: true, necessity: "New customers are not called" },
    {
      kind: "group",
      label: "Line",
      optional: true,
      necessity: "Decides the offer",
      fields: [{ kind: "text", max: 20, label: "Port" }],
    },
  ],
};
const speedOf = ({ definition }: DynamicAssignment): string => definition.fields[1]?.name ?? "";
const retitled = (json: AssignmentDefinition, title: string): AssignmentDefinition => ({
  ...json,
  purpose: { ...json.purpose, title },
});
const kept = (json: AssignmentDefinition, keep: "P3M" | "P9M"): AssignmentDefinition => ({
  ...json,
  retention: { ...json.retention, keep },
});
const sourceOf = (assignment: DynamicAssignment) =>
  defineSource(assignment, { id: "form", origin: { name: "Form", obtained: "from-person" } });
const viewOf = (dataset: DynamicDataset) => {
  const { assignment } = dataset;
  const uses = ["phone", speedOf(assignment)];
  return dataset.under(defineActivity(assignment, { id: "calls", kind: "call-list", title: "Calls", uses }), {
    actor: "agent:1",
  });
};

describeEachStorage("store.open", ({ adapter }) => {
  it("opens an assignment from JSON while the store is at work, with methods that take unknown input", async () => {
    const store = await openStore({ storage: adapter(), assignments: [] });
    const survey = assignmentFrom(draftAssignment(draft));
    const dataset = await store.open(survey);
    const [source, speed] = [sourceOf(survey), speedOf(survey)];
    const [, , moved, line] = survey.definition.fields.map(({ name }) => name);
    const port = survey.definition.fields[3]?.kind === "group" ? survey.definition.fields[3].fields[0]?.name : "";
    await dataset.add(
      {
        phone: "+4790000001",
        [speed]: 2,
        [`${moved}`]: "2026-01-31T10:00:00+01:00",
        [`${line}`]: { [`${port}`]: "A1" },
      },
      { source },
    );
    const rows = [2, 3, 4, 5, 6].map((number) => ({ phone: `+479000000${number}`, [speed]: number }));
    expect(await dataset.import(source, [...rows, { phone: "+4790000009", birthDate: "1990" }])).toMatchObject({
      rows: 6,
      created: 5,
      refused: 1,
    });
    const view = viewOf(dataset);
    expect(await collect(view.segment({ where: { [speed]: { lt: 3 } }, select: [speed] }))).toEqual([
      { [speed]: 2 },
      { [speed]: 2 },
    ]);
    expect(await collect(view.segment({ where: { [speed]: { gte: 5 } } }))).toHaveLength(2);
    const report = await view.report({ by: [], measure: { people: count(), mean: avg(speed) } });
    expect(report.rows).toEqual([{ people: 6, mean: 22 / 6 }]);
    expect(await dataset.rectify({ [speed]: 6 }, { [speed]: 60 }, { source })).toEqual({ people: 1 });
    const person = dataset.subject({ phone: "+4790000001" });
    expect(await person.rectify({ [speed]: 20 }, { source })).toBe(true);
    expect((await person.access())?.record).toEqual({
      phone: "+4790000001",
      [speed]: 20,
      [`${moved}`]: new Date("2026-01-31T09:00:00Z"),
      [`${line}`]: { [`${port}`]: "A1" },
    });
    expect((await person.access())?.fields[1]).toMatchObject({ label: "Speed", unit: "Mbit/s" });
    expect(await person.erase()).toEqual({ effect: "erased" });
    await store.close();
  });

  it("refuses at run time what the compiler cannot check", async () => {
    const store = await openStore({ storage: adapter(), assignments: [] });
    const dataset = await store.open(assignmentFrom(draftAssignment(draft)));
    const source = sourceOf(dataset.assignment);
    for (const input of [undefined, null, 5, "x", [], new Map(), { phone: 5 }, { phone: "+4790000001", extra: 1 }]) {
      await expect(dataset.add(input, { source })).rejects.toMatchObject({ code: "refused" });
      if (input !== undefined)
        await expect(dataset.rectify({}, input ?? { a: 1 }, { source })).rejects.toMatchObject({ code: "refused" });
      expect(() => dataset.subject(input)).toThrow(expect.objectContaining({ code: "refused" }));
    }
    for (const evidence of [5, "x", [], { consentedAt: new Date(), version: "1" }, { document: "Kari Nordmann" }]) {
      await expect(dataset.add({ phone: "+4790000001" }, { source, evidence })).rejects.toMatchObject({
        refusals: [{ code: "evidence-invalid" }],
      });
    }
    const view = viewOf(dataset);
    const [, , moved] = dataset.assignment.definition.fields.map(({ name }) => name);
    expect(() => view.segment({ select: [`${moved}`] })).toThrow(expect.objectContaining({ code: "field-not-in-use" }));
    expect(() => view.segment({ where: { [`${moved}`]: { exists: true } } })).toThrow(
      expect.objectContaining({ code: "field-not-in-use" }),
    );
    expect(() => view.segment({ where: { constructor: 1 } })).toThrow(
      expect.objectContaining({ code: "field-not-in-use" }),
    );
    await expect(view.count({ [speedOf(dataset.assignment)]: { like: "%" } })).rejects.toMatchObject({
      code: "invalid-query",
    });
    await expect(view.report({ by: ["nobody"], measure: {} })).rejects.toMatchObject({ code: "field-not-in-use" });
    expect(await collect(view.segment())).toEqual([]);
    await store.close();
  });

  it("opens one assignment once, for any number of calls at once", async () => {
    const store = await openStore({ storage: adapter(), assignments: [] });
    const json = draftAssignment(draft);
    const made = [assignmentFrom(json), assignmentFrom(JSON.stringify(json)), assignmentFrom(json)];
    const opened = await Promise.all([...made, ...made].map((one) => store.open(one)));
    expect(new Set(opened.map(({ assignment }) => assignment)).size).toBe(1);
    expect(await store.oversight.definitions(opened[0]?.assignment ?? made[0] ?? assignmentFrom(json))).toHaveLength(1);
    const [one, other] = await Promise.all([1, 2].map(() => store.open(assignmentFrom(draftAssignment(draft)))));
    expect(one?.assignment.id).not.toBe(other?.assignment.id);
    await store.close();
  });

  it("provisions an assignment once if several stores open it at once", async () => {
    const json = draftAssignment(draft);
    // of memory there is one adapter, of databases there are several
    const stores = await Promise.all([1, 2, 3].map(() => openStore({ storage: adapter(), assignments: [] })));
    const datasets = await Promise.all(stores.map((store) => store.open(assignmentFrom(json))));
    for (const [index, dataset] of datasets.entries()) {
      const source = sourceOf(dataset.assignment);
      await dataset.add({ phone: `+479000000${index}` }, { source });
    }
    const [first] = datasets;
    expect(first === undefined ? [] : await collect(viewOf(first).segment())).toHaveLength(3);
    await Promise.all(stores.map((store) => store.close()));
  });

  it("refuses the id of an assignment in code, and another in code under one id", async () => {
    const storage = adapter();
    const id = draftAssignment(draft).id;
    const declare = (necessity: string) =>
      defineAssignment({
        id,
        purpose: { title: "In code", category: "dpv:CustomerCare", basis: contract({ contract: "C" }) },
        controller: fjordNet,
        retention: { keep: "P6M", from: "collected" },
        identifiedBy: ["phone"],
        fields: { ...contact("phone"), speed: field(z.number().optional(), { necessity }) },
      });
    const coded = declare("Offers");
    const store = await openStore({ storage, assignments: [coded] });
    expect((await store.open(coded)).assignment).toBe(coded);
    await expect(store.open(declare("Other words"))).rejects.toMatchObject({ code: "assignment-duplicate" });
    const taken = assignmentFrom({ ...draftAssignment(draft), id });
    await expect(store.open(taken)).rejects.toMatchObject({ code: "assignment-duplicate" });
    await expect(store.openRegistered(id)).rejects.toMatchObject({ code: "assignment-in-code" });
    const other = await openStore({ storage, assignments: [] });
    await expect(other.open(taken)).rejects.toMatchObject({ code: "assignment-changed" });
    await expect(other.openRegistered(id)).rejects.toMatchObject({ code: "assignment-in-code" });
    await Promise.all([store.close(), other.close()]);
  });

  it("registers other words as a version that changes no terms, beside stores of the former", async () => {
    const store = await openStore({ storage: adapter(), assignments: [] });
    const json = draftAssignment(draft);
    const before = await store.open(assignmentFrom(json));
    const after = await store.open(assignmentFrom(retitled(json, "Undersøkelse")));
    const versions = await store.oversight.definitions(after.assignment);
    expect(versions.map(({ version }) => version)).toEqual([1, 2]);
    expect(new Set(versions.map(({ terms }) => terms)).size).toBe(1);
    await before.add({ phone: "+4790000001" }, { source: sourceOf(before.assignment) });
    expect((await after.subject({ phone: "+4790000001" }).access())?.record).toEqual({ phone: "+4790000001" });
    expect((await store.openRegistered(json.id)).assignment).toBe(after.assignment);
    await store.close();
  });

  it("asks for approval if terms change, and opens the approved version in the same store", async () => {
    const store = await openStore({ storage: adapter(), assignments: [] });
    const json = draftAssignment(draft);
    const before = await store.open(assignmentFrom(json));
    await before.add({ phone: "+4790000001" }, { source: sourceOf(before.assignment) });
    const longer = assignmentFrom(kept(json, "P9M"));
    const refused = (await store.open(longer).catch((error: unknown) => error)) as AssignmentChangedError;
    expect(refused.plan.changes).toMatchObject([{ kind: "retention", effect: "widening" }]);
    expect((await store.openRegistered(json.id)).assignment).toBe(before.assignment);
    await store.evolve(refused.plan, { approvedBy: "dpo:1", reason: "Case 1" });
    const after = await store.open(longer);
    expect(after.assignment).toBe(longer);
    expect(await after.subject({ phone: "+4790000001" }).access()).toMatchObject({
      record: { phone: "+4790000001" },
    });
    expect((await store.openRegistered(json.id)).assignment).toBe(longer);
    await expect(store.open(assignmentFrom(json))).rejects.toMatchObject({ code: "assignment-changed" });
    await store.close();
  });

  it("opens from the registry an assignment that another store made, and lists it", async () => {
    const storage = adapter();
    const maker = await openStore({ storage, assignments: [] });
    const json = draftAssignment(draft);
    const made = await maker.open(assignmentFrom(json));
    await made.add({ phone: "+4790000001" }, { source: sourceOf(made.assignment) });
    const reader = await openStore({ storage, assignments: [] });
    const [first, second] = await Promise.all([reader.openRegistered(json.id), reader.openRegistered(json.id)]);
    expect(first.assignment).toBe(second.assignment);
    expect(first.assignment.definition).toEqual(json);
    expect(await collect(viewOf(first).segment())).toHaveLength(1);
    const listed = (await collect(reader.registered())).filter(({ id }) => id === json.id);
    expect(listed).toEqual([
      {
        id: json.id,
        title: "Survey",
        controller: { name: "FjordNet AS", country: "NO", organisationNumber: "999999999" },
        version: 1,
        isDynamic: true,
      },
    ]);
    await maker.open(assignmentFrom(retitled(json, "Spørsmål")));
    const newer = await reader.openRegistered(json.id);
    expect(newer.assignment.definition.purpose).toMatchObject({ title: "Spørsmål" });
    await expect(reader.openRegistered(`${json.id}-x`)).rejects.toMatchObject({ code: "assignment-not-registered" });
    await Promise.all([maker.close(), reader.close()]);
  });

  it("needs the keys of encrypted fields", async () => {
    const json = draftAssignment({
      ...draft,
      fields: [...draft.fields, { kind: "text", max: 40, label: "Meter", encrypted: true, necessity: "Read by phone" }],
    });
    const without = await openStore({ storage: memory(), assignments: [] });
    await expect(without.open(assignmentFrom(json))).rejects.toMatchObject({ code: "field-keys-required" });
    const store = await openStore({ storage: memory(), assignments: [], fieldKeys: memoryKeys() });
    const dataset = await store.open(assignmentFrom(json));
    const meter = json.fields.at(-1)?.name ?? "";
    await dataset.add({ phone: "+4790000001", [meter]: "M-1" }, { source: sourceOf(dataset.assignment) });
    expect((await dataset.subject({ phone: "+4790000001" }).access())?.record[meter]).toBe("M-1");
    await Promise.all([without.close(), store.close()]);
  });

  it("refuses to open after the store is closed, and leaves nothing open after a close", async () => {
    const store = await openStore({ storage: adapter(), assignments: [] });
    const json = draftAssignment(draft);
    const opening = store.open(assignmentFrom(json));
    const closing = store.close();
    const outcome = await opening.then(
      (dataset) => dataset.enforceRetention().catch((error: unknown) => error),
      (error: unknown) => error,
    );
    await closing;
    expect(outcome).toMatchObject({ code: "store-closed" });
    await expect(store.open(assignmentFrom(json))).rejects.toMatchObject({ code: "store-closed" });
    await expect(store.openRegistered(json.id)).rejects.toMatchObject({ code: "store-closed" });
  });
});

describeEachDatabase("the registry's definition of an assignment from JSON", ({ adapter, sql }) => {
  it("is validated like input from a stranger", async () => {
    const storage = adapter();
    const store = await openStore({ storage, assignments: [] });
    const json = draftAssignment(draft);
    await (await store.open(assignmentFrom(json))).enforceRetention();
    const tamper = (path: string, value: string) =>
      sql(
        `UPDATE purposebound.definitions SET definition = jsonb_set(definition, '{words,declaration,${path}}', '${value}') WHERE assignment = '${json.id}'`,
      );
    const reader = async () => {
      const other = await openStore({ storage: adapter(), assignments: [] });
      try {
        return await other.openRegistered(json.id);
      } finally {
        await other.close();
      }
    };
    await tamper("extra", "1");
    await expect(reader()).rejects.toMatchObject({ code: "invalid-definition" });
    await sql(
      `UPDATE purposebound.definitions SET definition = definition #- '{words,declaration,extra}' WHERE assignment = '${json.id}'`,
    );
    await tamper("id", '"another"');
    await expect(reader()).rejects.toMatchObject({ code: "storage-differs" });
    await tamper("id", `"${json.id}"`);
    await tamper("retention,keep", '"P9Y"');
    await expect(reader()).rejects.toMatchObject({ code: "assignment-changed" });
    await tamper("retention,keep", `"${json.retention.keep}"`);
    // nor can anything else that was promised be told otherwise, though the hash of the terms stays
    for (const [path, value, back] of [
      ["fields,3,fields,0,kind", '"email"', '"text"'],
      ["fields,3,fields,0,label", '"Diagnosis"', '"Port"'],
      ["fields,1,label", '"Salary"', '"Speed"'],
      ["fields,1,kind", '"integer"', '"number"'],
      ["automatedDecisions", '"None"', "false"],
    ] as const) {
      await tamper(path, value);
      // an e-mail address has no maximum
      const code = value === '"email"' ? "invalid-definition" : "assignment-changed";
      await expect(reader(), path).rejects.toMatchObject({ code });
      await tamper(path, back);
    }
    await store.close();
  });

  it("cannot give another kind of text than was approved", async () => {
    const store = await openStore({ storage: adapter(), assignments: [] });
    const note = { kind: "free-text", max: 99, min: 1, label: "Note", necessity: "What was agreed" } as const;
    const json = draftAssignment({ ...draft, fields: [...draft.fields, note] });
    await store.open(assignmentFrom(json));
    await sql(`UPDATE purposebound.definitions SET definition =
      jsonb_set(definition, '{words,declaration,fields,4,kind}', '"text"') WHERE assignment = '${json.id}'`);
    await expect(store.openRegistered(json.id)).rejects.toMatchObject({
      code: "assignment-changed",
      plan: { changes: [{ kind: "field-changed", before: "free-text", after: "text" }] },
    });
    await store.close();
  });
});
