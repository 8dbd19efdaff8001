import fc from "fast-check";
import { defineActivity, defineSource } from "purposebound";
import { memory } from "purposebound/memory";
import { openStore, type Store } from "purposebound/store";
import { afterAll, beforeAll, expect, it } from "vitest";
import { collect } from "../support/collect.js";
import { broadband } from "../support/fjordnet.js";
import { runs } from "../support/runs.js";
import { assignments } from "../support/schemas/arbitraries.js";
import { describeEachDatabase, describeEachStorage, onMemory } from "../support/storages/storages.js";

const origin = { name: "CRM", obtained: "from-person" } as const;

describeEachStorage("stored records", (storage) => {
  it.each([
    ["a few", { minLength: 0, maxLength: 5 }, 40],
    ["many, which go another way in,", { minLength: 60, maxLength: 70 }, 8],
  ] as const)("come back as they were let in, with declared keys only: %s at once", async (_, size, usual) => {
    await fc.assert(
      fc.asyncProperty(
        assignments.chain(({ assignment, inputs }) =>
          fc.tuple(fc.constant(assignment), fc.uniqueArray(inputs, { ...size, selector: ({ key }) => key })),
        ),
        async ([assignment, inputs]) => {
          const store = await openStore({ storage: storage.adapter(), assignments: [assignment] });
          const dataset = store.dataset(assignment);
          const source = defineSource(assignment, { id: "crm", origin });
          const all = defineActivity(assignment, {
            id: "all",
            kind: "report",
            title: "All",
            uses: Object.keys(assignment.fields) as never[],
          });
          const result = await dataset.import(source, inputs);
          expect(result).toMatchObject({ rows: inputs.length, refused: 0 });
          const read = await collect(dataset.under(all, { actor: "test:1" }).segment());
          const byKey = new Map(read.map((row) => [Reflect.get(row, "key"), row]));
          for (const input of inputs) {
            const expected = normalised(assignment.parse(input), assignment.fields);
            expect(byKey.get(input.key)).toEqual(expected);
          }
          await store.close();
        },
      ),
      { numRuns: runs(storage.name === "memory" ? 5 * usual : usual) },
    );
  });
});

/** As storage keeps it: -0 is 0, and in a field that may be both null and absent, null is absent. */
function normalised(
  record: object,
  fields: Readonly<Record<string, { readonly column: { readonly optional: boolean } }>>,
): object {
  const entries = Object.entries(record).filter(
    ([name, value]) => value !== null || fields[name]?.column.optional !== true,
  );
  return positiveZero(Object.fromEntries(entries)) as object;
}

function positiveZero(value: unknown): unknown {
  if (value === 0) return 0;
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map(positiveZero);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, positiveZero(item)]));
}

onMemory.describe("imports", () => {
  const assignment = broadband("counted");
  const crm = defineSource(assignment, {
    id: "crm",
    origin,
    map: { name: "name", phone: { path: "tel", as: "phone", country: "NO" }, email: "mail" },
    undeclared: "drop",
    evidence: { consentedAt: "consent", version: "2026-01" },
  });
  const rows = fc.array(
    fc.oneof(
      fc.anything(),
      fc.record(
        {
          name: fc.oneof(fc.string(), fc.constant("Kari")),
          tel: fc.oneof(fc.string(), fc.integer({ min: 90000000, max: 90000020 }).map(String)),
          mail: fc.oneof(fc.string(), fc.emailAddress()),
          consent: fc.oneof(fc.string(), fc.constant("2026-01-01T00:00:00Z")),
          extra: fc.anything(),
        },
        { requiredKeys: [] },
      ),
      fc.record({
        name: fc.constant("Kari"),
        tel: fc.integer({ min: 90000000, max: 90000020 }).map(String),
        consent: fc.constant("2026-01-01T00:00:00Z"),
      }),
    ),
    { maxLength: 40 },
  );

  it("accept, merge or refuse each row, and the counts add up to the rows sent", async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 15 }), async (sent, batch) => {
        const store = await openStore({ storage: memory(), assignments: [assignment] });
        const leads = store.dataset(assignment);
        const result = await leads.import(crm, sent, { batch }).catch((error: unknown) => {
          // none of the rows has what every row needs: then nothing is stored
          expect(error).toMatchObject({ code: "mapped-path-missing" });
        });
        if (result === undefined) return store.close();
        expect(result.rows).toBe(sent.length);
        expect(result.created + result.merged + result.refused).toBe(sent.length);
        const all = defineActivity(assignment, { id: "all", kind: "report", title: "All", uses: ["name"] });
        const { people } = await leads.under(all, { actor: "test:1" }).count();
        expect(people).toBe(result.created < 5 ? null : result.created);
        // a second time, nobody is new
        const again = await leads.import(crm, sent, { batch });
        expect(again).toMatchObject({ rows: sent.length, created: 0, merged: result.created + result.merged });
        await store.close();
      }),
      { numRuns: runs(200) },
    );
  });
});

describeEachDatabase("two assignments", (storage) => {
  const [left, right] = [broadband(), broadband()];
  let store: Store;
  beforeAll(async () => {
    store = await openStore({ storage: storage.adapter(), assignments: [left, right] });
  });
  afterAll(() => store.close());

  const kit = (assignment: typeof left) => ({
    dataset: store.dataset(assignment),
    source: defineSource(assignment, { id: "web", origin }),
    activity: defineActivity(assignment, { id: "all", kind: "report", title: "All", uses: ["name", "phone"] }),
  });

  it("cannot observe each other, since no operation on one changes what the other shows", async () => {
    const phones = fc.integer({ min: 0, max: 9 }).map((index) => `+4790000${100 + index}`);
    const operations = fc.array(
      fc.record({
        do: fc.constantFrom("add", "erase", "restrict", "withdraw", "rectify", "object"),
        phone: phones,
        side: fc.boolean(),
      }),
      { minLength: 1, maxLength: 12 },
    );
    const seen = async (assignment: typeof left) => {
      const { dataset, activity } = kit(assignment);
      const rows = await collect(dataset.under(activity, { actor: "test:1" }).segment());
      return rows.map(({ name, phone }) => `${phone} ${name}`).sort();
    };
    await fc.assert(
      fc.asyncProperty(operations, async (all) => {
        for (const operation of all) {
          const [mine, theirs] = operation.side ? [left, right] : [right, left];
          const before = await seen(theirs);
          const { dataset, source } = kit(mine);
          const person = dataset.subject({ phone: operation.phone });
          const evidence = { consentedAt: new Date(), version: "2026-01" } as const;
          const acts = {
            add: () =>
              dataset
                .add({ name: `Of ${mine.id}`, phone: operation.phone }, { source, evidence })
                .catch(() => undefined),
            erase: () => person.erase(),
            restrict: () => person.restrict(),
            withdraw: () => person.withdrawConsent(),
            rectify: () => person.rectify({ name: "Changed" }, { source }).catch(() => undefined),
            object: () => person.objectToProcessing(),
          };
          await acts[operation.do as keyof typeof acts]();
          expect(await seen(theirs)).toEqual(before);
          expect((await seen(mine)).join()).not.toContain(theirs.id);
        }
      }),
      { numRuns: 15 },
    );
  });
});
