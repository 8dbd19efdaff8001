import { randomBytes } from "node:crypto";
import { defineActivity } from "purposebound";
import { notice, recordOfProcessing } from "purposebound/documents";
import { memory } from "purposebound/memory";
import { distribute, pglite, postgres } from "purposebound/postgres";
import { keysFromSecret, openStore, type Store, type StoreOptions } from "purposebound/store";
import { arbitraryInput, arbitraryOverreach, arbitraryRecord, testStorageAdapter } from "purposebound/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { broadband, fjordNet, webForm } from "../support/fjordnet.js";

const upgrade = broadband("options");
const source = webForm(upgrade, "web");
const spring = defineActivity(upgrade, { id: "spring", kind: "campaign", title: "Spring", uses: ["name", "phone"] });
const evidence = { consentedAt: "2026-03-01T10:00:00Z", version: "2026-01" } as const;
const person = { name: "Kari", phone: "+4790000000" };

/** Options that the compiler did not see, such as those of JavaScript or of a variable. */
// biome-ignore lint/suspicious/noExplicitAny: it is any, as in JavaScript
type Unseen = any;

let store: Store;
beforeAll(async () => {
  store = await openStore({ storage: memory(), assignments: [upgrade] });
  await store.dataset(upgrade).add(person, { source, evidence });
});
afterAll(() => store.close());

const leads = () => store.dataset(upgrade);
const kari = () => leads().subject({ phone: person.phone });
const open = (further: object) =>
  openStore({ storage: memory(), assignments: [upgrade], ...further } as unknown as StoreOptions);
const runner = { describe: () => undefined, it: () => undefined };
const subject = { name: "memory", adapter: memory, dump: async () => [] };

const ID = "00000000-0000-4000-8000-000000000000";

/** Each public function that takes options, called with the given ones beside those that it needs. */
const CALLS: Readonly<Record<string, (further: object) => unknown>> = {
  "openStore()": open,
  "pglite()": (further) => pglite(undefined, further),
  "postgres()": (further) => postgres("postgres://localhost/none", further),
  "a login for each assignment": (further) =>
    postgres({ provisioning: "postgres://localhost/none", connect: () => "", ...further }),
  "dataset.add()": (further) => leads().add(person, { source, evidence, ...further }),
  "dataset.receive()": (further) => leads().receive(person, { source, evidence, ...further }),
  "dataset.import()": (further) => leads().import(source, [], further),
  "dataset.rectify()": (further) => leads().rectify({ name: "Kari" }, { name: "K" }, { source, ...further }),
  "dataset.under()": (further) => leads().under(spring, { actor: "agent:1", ...further }),
  "dataset.subject()": (further) => leads().subject({ phone: person.phone }, further),
  "subject.access()": (further) => kari().access(further),
  "subject.export()": (further) => kari().export(further),
  "subject.rectify()": (further) => kari().rectify({ name: "K" }, { source, ...further }),
  "subject.receive()": (further) => kari().receive({ name: "K" }, { source, ...further }),
  "subject.erase()": (further) => kari().erase(further),
  "subject.restrict()": (further) => kari().restrict(further),
  "subject.liftRestriction()": (further) => kari().liftRestriction(further),
  "subject.objectToProcessing()": (further) => kari().objectToProcessing(further),
  "subject.withdrawConsent()": (further) => kari().withdrawConsent(further),
  "subject.request()": (further) => kari().request({ right: "access", receivedAt: new Date(0), ...further }),
  "requests.receive()": (further) => leads().requests.receive({ right: "access", receivedAt: new Date(0), ...further }),
  "requests.verify()": (further) => leads().requests.verify(ID, { by: "eid", actor: "agent:1", ...further }),
  "requests.extend()": (further) =>
    leads().requests.extend(ID, { because: "complexity", toldAt: new Date(0), ...further }),
  "requests.answer()": (further) => leads().requests.answer(ID, further),
  "requests.refuse()": (further) => leads().requests.refuse(ID, { because: "excessive", ...further }),
  "requests.list()": (further) => leads().requests.list(further),
  "oversight.requests()": (further) => store.oversight.requests(upgrade, further),
  "view.segment()": (further) => leads().under(spring, { actor: "agent:1" }).segment(further),
  "view.report()": (further) =>
    leads()
      .under(spring, { actor: "agent:1" })
      .report({ by: [], measure: {}, ...further }),
  "oversight.events()": async (further) => {
    for await (const _ of store.oversight.events(upgrade, further)) break;
  },
  "store.evolve()": (further) => store.evolve({} as Unseen, { approvedBy: "dpo:1", reason: "Case", ...further }),
  "distribute()": (further) => distribute(postgres("postgres://localhost/none"), "options", further),
  "notice()": (further) => notice(upgrade, { sources: [], ...further }),
  "recordOfProcessing()": (further) => recordOfProcessing(fjordNet, [upgrade], further),
  "arbitraryInput()": (further) => arbitraryInput(upgrade, further),
  "arbitraryRecord()": (further) => arbitraryRecord(upgrade, further),
  "arbitraryOverreach()": (further) => arbitraryOverreach(upgrade, further),
  "testStorageAdapter()": (further) => testStorageAdapter(runner, subject, further),
};

async function caught(call: () => unknown): Promise<Unseen> {
  try {
    await call();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

const held = async () => (await kari().access())?.record;

describe("an option that is not known", () => {
  it.each(Object.entries(CALLS))("is refused by %s, before anything happens", async (_, call) => {
    const before = await held();
    const error = await caught(() => call({ optoin: true }));
    expect(["invalid-argument", "invalid-query"]).toContain(error.code);
    expect(error.message).toContain('"optoin" is not known');
    expect(error.remedy).toMatch(/(?:Options|Parts): \w/);
    expect(await held()).toEqual(before);
  });

  it.each(Object.entries(CALLS))("is not named by %s if it could be personal", async (_, call) => {
    const error = await caught(() => call({ "+47 900 00 000": true }));
    expect(["invalid-argument", "invalid-query"]).toContain(error.code);
    expect(`${error.message}${error.stack}`).not.toContain("900 00 000");
  });

  it.each<[string, () => unknown, string]>([
    ["keys", () => open({ keys: keysFromSecret(randomBytes(32)) }), "`keys` is called `pseudonymKeys` now."],
    ["sealing", () => open({ sealing: {} }), "`sealing` is called `fieldKeys` now."],
    [
      "suppressBelow",
      () =>
        leads()
          .under(spring, { actor: "agent:1" })
          .report({ by: [], measure: {}, suppressBelow: 3 } as Unseen),
      "`suppressBelow` is called `minGroupSize` now.",
    ],
    ["migration", () => pglite(undefined, { migration: "refuse" } as Unseen), "Did you mean migrations?"],
    ["acter", () => leads().add(person, { source, evidence, acter: "agent:1" } as Unseen), "Did you mean actor?"],
    ["onprogress", () => leads().import(source, [], { onprogress: 1 } as Unseen), "Did you mean onProgress?"],
    ["kinds", () => CALLS["oversight.events()"]?.({ kinds: ["erased"] }), "Options: acts, since"],
    ["source", () => notice(upgrade, { source: [] } as Unseen), "Did you mean sources?"],
    ["emial", () => arbitraryInput(upgrade, { fields: { emial: {} } } as Unseen), "Did you mean email?"],
  ])("%s gets the name of today, or one that is near", async (_, call, remedy) => {
    expect((await caught(call)).remedy).toContain(remedy);
  });
});

describe("an option of the wrong kind", () => {
  it.each<[string, () => unknown, string]>([
    ["notify", () => open({ notify: "dpo@x.example" }), "not a function and no channel"],
    ["two channels of one id", () => open({ notify: [() => 1, () => 2] }), "two channels of `notify` have one id"],
    ["now", () => open({ now: new Date() }), "not a function"],
    ["pseudonymKeys", () => open({ pseudonymKeys: new Uint8Array(32) }), "pseudonymKeys is a key itself"],
    ["pseudonymKeys without its method", () => open({ pseudonymKeys: {} }), "has no method pseudonymKey"],
    ["afterProvision", () => postgres("postgres://x/y", { afterProvision: [] } as Unseen), "not a function"],
    ["connect", () => postgres({ provisioning: "postgres://x/y", connect: "z" } as Unseen), "not a function"],
    ["connect that is missing", () => postgres({ provisioning: "postgres://x/y" } as Unseen), "no database"],
    ["options in place of the directory", () => pglite({ migrations: "refuse" } as Unseen), "no database"],
    ["by", () => distribute(postgres("postgres://x/y"), "options", { by: [] } as Unseen), "not a function"],
    ["onProgress", () => leads().import(source, [], { onProgress: 1 } as Unseen), "not a function"],
    ["signal", () => leads().import(source, [], { signal: true } as Unseen), "not an object"],
    ["date", () => recordOfProcessing(fjordNet, [upgrade], { date: "2026-01-01" } as Unseen), "not a Date"],
    ["no sources", () => notice(upgrade, {} as Unseen), '"sources" is missing'],
    ["no options of notice()", () => (notice as Unseen)(upgrade), "not an object"],
    ["no options of add()", () => (leads().add as Unseen).call(leads(), person), "not an object"],
    [
      "an actor in place of options",
      () => leads().subject({ phone: person.phone }, "agent:1" as Unseen),
      "not an object",
    ],
    ["null", () => kari().erase(null as Unseen), "not an object"],
  ])("is refused: %s", async (_, call, what) => {
    const error = await caught(call);
    expect(error.code).toBe("invalid-argument");
    expect(error.message).toContain(what);
  });

  it("is refused as a query: null", async () => {
    const view = leads().under(spring, { actor: "agent:1" });
    expect((await caught(() => view.segment(null as Unseen))).code).toBe("invalid-query");
    expect((await caught(() => CALLS["oversight.events()"]?.(null as Unseen))).code).toBe("invalid-query");
  });
});

describe("keysFromSecret", () => {
  it.each<[unknown, string, string]>([
    [Buffer.from(process.env.NO_SUCH_VARIABLE ?? "", "base64"), "has 0 bytes", "Is the variable set"],
    [new Uint8Array(31), "has 31 bytes", "openssl rand -base64 32"],
    ["a".repeat(64), "is text, not bytes", 'Buffer.from(text, "base64")'],
    [undefined, "is of type undefined", "Is the variable set"],
  ])("says what it got, and how to make a secret", async (secret, what, remedy) => {
    const error = await caught(() => keysFromSecret(secret as Unseen));
    expect(error.code).toBe("invalid-argument");
    expect(error.message).toContain(`keysFromSecret(): the secret ${what}`);
    expect(error.remedy).toContain(remedy);
  });
});

describe("a closed store", () => {
  it("gives out no dataset, and reads nothing", async () => {
    const closed = await openStore({ storage: memory(), assignments: [upgrade] });
    await closed.close();
    const uses: readonly (() => unknown)[] = [
      () => closed.dataset(upgrade),
      () => closed.open(upgrade),
      () => closed.registered(),
      () => closed.oversight.events(upgrade),
      () => closed.oversight.progress(upgrade),
      () => closed.oversight.definitions(upgrade),
    ];
    for (const use of uses) expect((await caught(use)).code).toBe("store-closed");
  });
});
