import { defineActivity } from "purposebound";
import { memory } from "purposebound/memory";
import { openStore, type Store } from "purposebound/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { StorageError } from "../../src/errors/index.js";
import { broadband, onInterests, webForm } from "../support/fjordnet.js";

/** A call that the compiler did not see. */
// biome-ignore lint/suspicious/noExplicitAny: it is any, as in JavaScript
type Unseen = any;

const upgrade = broadband("messages");
const twin = broadband("messages");
const other = onInterests("messages-other");
const source = webForm(upgrade, "web");
const spring = defineActivity(upgrade, { id: "spring", kind: "campaign", title: "Spring", uses: ["name", "phone"] });
const evidence = { consentedAt: "2026-03-01T10:00:00Z", version: "2026-01" } as const;
const person = { name: "Kari", phone: "+4790000000" };

let store: Store;
beforeAll(async () => {
  store = await openStore({ storage: memory(), assignments: [upgrade, other] });
});
afterAll(() => store.close());
const leads = () => store.dataset(upgrade);
const view = () => leads().under(spring, { actor: "agent:1" });

async function messageOf(call: () => unknown): Promise<string> {
  try {
    await call();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("nothing was thrown");
}

describe("a source or activity", () => {
  it.each<[string, () => unknown, RegExp]>([
    [
      "missing from add",
      () => leads().add(person, { evidence } as Unseen),
      /the source is missing\. Pass what defineSource/,
    ],
    [
      "missing from rectify",
      () => leads().rectify({ name: "K" }, { name: "L" }, {} as Unseen),
      /the source is missing\. Pass what defineSource/,
    ],
    ["missing from import", () => leads().import(undefined as Unseen, []), /the source is missing/],
    [
      "given by its id",
      () => leads().add(person, { source: "web", evidence } as Unseen),
      /not made by defineSource\(\)/,
    ],
    ["copied", () => leads().under({ ...spring }, { actor: "agent:1" }), /not made by defineActivity\(\)/],
    [
      "of another assignment",
      () => leads().add(person, { source: webForm(other, "web"), evidence } as Unseen),
      /assignment "messages".*defined on assignment "messages-other"/,
    ],
    [
      "of a twin",
      () => leads().add(person, { source: webForm(twin, "web"), evidence } as Unseen),
      /defined on another assignment with the same id/,
    ],
  ])("is told of if it is %s", async (_, call, words) => {
    expect(await messageOf(call)).toMatch(words);
  });
});

describe("a query", () => {
  it.each<[string, () => unknown, RegExp]>([
    [
      "a field that is not declared",
      () => view().segment({ where: { nme: "K" } } as Unseen),
      /"nme", which is not declared\. Did you mean name\? Fields in use: name, phone/,
    ],
    [
      "a declared field that is not in use",
      () => view().count({ currentSpeed: 1 } as Unseen),
      /"currentSpeed", which it does not use\. Add the field to the activity's `uses`/,
    ],
    [
      "an operator of another library",
      () => view().count({ name: { equals: "K" } } as Unseen),
      /"equals" is not known\. Did you mean eq\? Operators: eq, not, lt/,
    ],
    ["a slip in an operator", () => view().count({ name: { startWith: "K" } } as Unseen), /Did you mean startsWith\?/],
    [
      "a filter within another, with a field of this activity",
      () => view().count({ where: { name: "K" } } as Unseen),
      /count\(\{ name: … \}\), or segment\(\{ where: \{ name: … \} \}\)/,
    ],
    [
      "an act that is not known",
      async () => {
        for await (const _ of store.oversight.events(upgrade, { acts: ["erase"] as Unseen })) break;
      },
      /the act "erase" is not known\. Did you mean erased\? Acts: defined, evolved/,
    ],
    [
      "events in an unknown order",
      async () => {
        for await (const _ of store.oversight.events(upgrade, { order: "random" as Unseen })) break;
      },
      /See docs\/guide\/supervise\.md/,
    ],
  ])("is told of %s", async (_, call, words) => {
    expect(await messageOf(call)).toMatch(words);
  });
});

describe("evidence", () => {
  it.each<[unknown, RegExp]>([
    [{ consentedAt: new Date(), wording: "2026-01" }, /has the part wording, which is called version now/],
    [{ ...evidence, document: "d" }, /has the part document, and takes only consentedAt and version/],
    [{ ...evidence, "+47 900 00 000": 1 }, /has the part \(key 3\), and takes only/],
    ["2026-01", /is not an object of consentedAt and version/],
    [Object.defineProperty({ version: "1" }, "consentedAt", { get: () => 1 }), /has an accessor for consentedAt/],
  ])("names the part that does not belong there: %#", async (given, words) => {
    const message = await messageOf(() => leads().add(person, { source, evidence: given as Unseen }));
    expect(message).toMatch(words);
    expect(message).not.toContain("900 00");
  });

  it("has a document under another basis, which was called reference", async () => {
    const form = webForm(other, "web");
    const answer = await store
      .dataset(other)
      .receive({ name: "K", phone: person.phone }, { source: form, evidence: { reference: "1" } as Unseen });
    expect(JSON.stringify(answer)).toMatch(/has the part reference, which is called document now/);
  });
});

describe("storage-failed", () => {
  it("talks of failures without a code only if there is none", () => {
    expect(new StorageError("running a statement", "42P07").message).not.toMatch(/gave no connection/);
    expect(new StorageError("running a statement", "42P07").remedy).toMatch(/Look the code up/);
    expect(new StorageError("waiting for a connection", undefined).remedy).toMatch(/gave no connection in time/);
    expect(new StorageError("waiting for a connection", undefined).message).not.toMatch(/Look the code up/);
    expect(new StorageError("committing", undefined, "storage-uncertain").remedy).toMatch(/same call again/);
  });
});
