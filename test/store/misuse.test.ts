import {
  coarsen,
  contact,
  contract,
  csv,
  defineActivity,
  defineAssignment,
  defineSource,
  draftAssignment,
  PurposeboundError,
  text,
} from "purposebound";
import { notice, recordOfProcessing } from "purposebound/documents";
import { dump, memory } from "purposebound/memory";
import { describeEvent } from "purposebound/oversight";
import { distribute, pglite, postgres, upgradeStorage } from "purposebound/postgres";
import { type Dataset, fileKeys, keysFromSecret, openStore, type Store } from "purposebound/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fjordNet } from "../support/fjordnet.js";

const survey = defineAssignment({
  id: "misused",
  controller: fjordNet,
  purpose: { title: "Survey", category: "dpv:CustomerCare", basis: contract({ contract: "Subscription" }) },
  retention: { keep: "P6M", from: "collected" },
  identifiedBy: ["phone"],
  fields: contact("phone"),
});
const source = defineSource(survey, { id: "form", origin: { name: "Form", obtained: "from-person" } });
const calls = defineActivity(survey, { id: "calls", kind: "call-list", title: "Calls", uses: ["phone"] });
const phone = { phone: "+4790000001" };

/** A call that takes one value of any kind; the types would refuse nearly all of them. */
type Call = (value: never) => unknown;
const storage = memory();
let store: Store;
let dataset: Dataset<typeof survey>;
beforeAll(async () => {
  store = await openStore({ storage, assignments: [survey] });
  dataset = store.dataset(survey);
});
afterAll(() => store.close());

const calling: Readonly<Record<string, Call>> = {
  defineAssignment: (value) => defineAssignment(value),
  defineSource: (value) => defineSource(survey, value),
  defineActivity: (value) => defineActivity(survey, value),
  draftAssignment: (value) => draftAssignment(value),
  contact: (value) => contact(value),
  text: (value) => text(value),
  "coarsen.band": (value) => coarsen.band(value),
  "csv, options": (value) => collected(csv("a\n1", value)),
  openStore: (value) => openStore(value),
  "openStore, storage": (value) => openStore({ storage: value, assignments: [] }),
  "openStore, assignments": (value) => openStore({ storage, assignments: value }),
  "openStore, an assignment": (value) => openStore({ storage, assignments: [value] }),
  "store.dataset": (value) => store.dataset(value),
  "store.open": (value) => store.open(value),
  "store.openRegistered": (value) => store.openRegistered(value),
  "store.evolve": (value) => store.evolve(value, value),
  "oversight.events": (value) => collected(store.oversight.events(survey, value)),
  "oversight.events, assignment": (value) => collected(store.oversight.events(value)),
  "oversight.definitions": (value) => store.oversight.definitions(value),
  add: (value) => dataset.add(value, { source }),
  "add, options": (value) => dataset.add(phone, value),
  "receive, options": (value) => dataset.receive(phone, value),
  "receive, source": (value) => dataset.receive(phone, { source: value }),
  import: (value) => dataset.import(source, value),
  "import, options": (value) => dataset.import(source, [], value),
  "import, source": (value) => dataset.import(value, []),
  rectify: (value) => dataset.rectify({}, value, { source }),
  under: (value) => dataset.under(value, { actor: "agent:1" }),
  "under, options": (value) => dataset.under(calls, value),
  segment: (value) => collected(dataset.under(calls, { actor: "agent:1" }).segment(value)),
  count: (value) => dataset.under(calls, { actor: "agent:1" }).count(value),
  report: (value) => dataset.under(calls, { actor: "agent:1" }).report(value),
  subject: (value) => dataset.subject(value),
  "subject, options": (value) => dataset.subject(phone, value),
  erase: (value) => dataset.subject(phone).erase(value),
  rectifyOne: (value) => dataset.subject(phone).rectify({}, value),
  access: (value) => dataset.subject(phone).access(value),
  notice: (value) => notice(survey, value),
  recordOfProcessing: (value) => recordOfProcessing(fjordNet, value),
  describeEvent: (value) => describeEvent(value),
  dump: (value) => dump(value),
  "pglite, options": (value) => pglite(undefined, value),
  postgres: (value) => postgres(value),
  "postgres, options": (value) => postgres("postgres://localhost", value),
  upgradeStorage: (value) => upgradeStorage(value),
  distribute: (value) => distribute(value, "misused"),
  keysFromSecret: (value) => keysFromSecret(value),
  fileKeys: (value) => fileKeys(value),
};

/** Reads to the end what is only looked at when it is read. */
async function collected(items: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of items);
}

describe("a call that is given something else than it takes", () => {
  it.each(Object.entries(calling))("says what to do, or does nothing that is wrong: %s", async (_, call) => {
    let refused = 0;
    for (const value of [undefined, null, 5, "x", [], {}] as never[]) {
      try {
        await call(value);
      } catch (error) {
        refused += 1;
        expect(error).toBeInstanceOf(PurposeboundError);
        expect((error as PurposeboundError).remedy, String(error)).toMatch(/\S/);
      }
    }
    // null is nowhere taken for what may be left out
    expect(refused).toBeGreaterThan(0);
  });

  it("is told by the code invalid-argument where no other one fits", async () => {
    const invalid = { code: "invalid-argument", remedy: expect.stringMatching(/\.$/) };
    await expect(openStore(undefined as never)).rejects.toMatchObject(invalid);
    await expect(dataset.import(source, 5 as never)).rejects.toMatchObject(invalid);
    await expect(dataset.import(source, [], { batch: 0 })).rejects.toMatchObject(invalid);
    await expect(store.openRegistered(1 as never)).rejects.toMatchObject(invalid);
    await expect(upgradeStorage(storage)).rejects.toMatchObject(invalid);
    await expect(distribute(storage, "misused")).rejects.toMatchObject(invalid);
    expect(() => dump(5 as never)).toThrow(expect.objectContaining(invalid));
    expect(() => keysFromSecret(new Uint8Array(31))).toThrow(expect.objectContaining(invalid));
    expect(() => dataset.subject(phone, null as never)).toThrow(expect.objectContaining(invalid));
  });
});
