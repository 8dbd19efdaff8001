import { createHmac } from "node:crypto";
import { contract, defineAssignment, defineSource, field } from "purposebound";
import { IDENTITY_FORM } from "purposebound/adapter";
import { memory } from "purposebound/memory";
import { openStore } from "purposebound/store";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { MemoryAdapter } from "../../../src/storage/memory/adapter.js";
import { MemoryData } from "../../../src/storage/memory/data.js";
import { pseudonymiser } from "../../../src/store/keys/pseudonym.js";
import { fjordNet, freshId } from "../../support/fjordnet.js";

const members = () =>
  defineAssignment({
    id: freshId("members"),
    purpose: { title: "Membership", category: "dpv:ServiceProvision", basis: contract({ contract: "Membership" }) },
    controller: fjordNet,
    retention: { keep: "P12M", from: "updated" },
    identifiedBy: ["member", "branch"],
    fields: {
      member: field(z.string().max(80), { necessity: "Names the member" }),
      branch: field(z.string().max(80), { necessity: "Names the branch" }),
      note: field(z.string().max(80).optional(), { necessity: "Is said" }),
    },
  });

/** A dataset in memory in which people are found under texts as they were sent, as release 0.1.0 hashed them. */
async function opened(people: readonly (readonly [member: string, branch: string])[], erased: typeof people) {
  const assignment = members();
  const key = createHmac("sha256", "test").update("a key").digest();
  const pseudonymKeys = { pseudonymKey: async () => key };
  const data = new MemoryData();
  const first = await openStore({ storage: new MemoryAdapter(data), assignments: [assignment], pseudonymKeys });
  const form = defineSource(assignment, { id: "form", origin: { name: "Form", obtained: "from-person" } });
  const hash = pseudonymiser(key);
  for (const [member, branch] of people) await first.dataset(assignment).add({ member, branch }, { source: form });
  await first.close();
  // what 0.1.0 left: hashes of the texts as they were, and a registry that knows of no forms
  const dataset = data.datasets.get(assignment.id);
  if (dataset === undefined) throw new Error("no dataset");
  for (const record of [...dataset.records.values()]) {
    const before = [...dataset.records].find(([, one]) => one === record)?.[0] ?? "";
    const former = hash([record.values.member, record.values.branch]);
    dataset.records.delete(before);
    dataset.records.set(former, record);
    dataset.identities.set(record.subject, former);
  }
  for (const [member, branch] of erased) {
    const identity = hash([member, branch]);
    dataset.suppressions.set(identity, [{ identity, reason: "erased", at: new Date() }]);
  }
  data.registrations.set(
    assignment.id,
    (data.registrations.get(assignment.id) ?? []).map(({ identityForms: _, ...rest }) => rest),
  );
  const store = await openStore({ storage: new MemoryAdapter(data), assignments: [assignment], pseudonymKeys });
  return { store, data, assignment, dataset: store.dataset(assignment), form, pseudonymKeys };
}

const NFC = "Åse-Ørsta 12".normalize("NFC");
const NFD = NFC.normalize("NFD");

describe("People hashed under texts as they were sent", () => {
  it("are merged and found in the spelling of then, and in a composed one", async () => {
    const { dataset, form, store } = await opened([[NFD, "Oslo "]], []);
    expect((await dataset.subject({ member: NFC, branch: "Oslo " }).access())?.record.branch).toBe("Oslo ");
    expect((await dataset.add({ member: NFC, branch: "Oslo ", note: "a" }, { source: form })).outcome).toBe("merged");
    // found under today's form from then on
    expect((await dataset.subject({ member: NFD, branch: "Oslo" }).access())?.record.note).toBe("a");
    expect((await dataset.add({ member: ` ${NFC}`, branch: "Oslo\u00a0" }, { source: form })).outcome).toBe("merged");
    await store.close();
  });

  it("stay out where they were erased", async () => {
    const { dataset, form, store } = await opened([], [[NFD, " Oslo"]]);
    for (const [member, branch] of [
      [NFD, " Oslo"],
      [NFC, " Oslo"],
    ] as const) {
      await expect(dataset.add({ member, branch }, { source: form })).rejects.toMatchObject({
        refusals: [{ code: "subject-suppressed" }],
      });
    }
    await store.close();
  });

  it("are erased whole where a former form held them twice", async () => {
    const { dataset, form, data, store, assignment } = await opened(
      [
        [NFD, "Oslo"],
        [NFC, "Oslo"],
      ],
      [],
    );
    // the two came as one person today, so that there is one record of each spelling only where it was made so
    const held = data.datasets.get(assignment.id);
    expect(held?.records.size).toBe(1);
    const [record] = held?.records.values() ?? [];
    if (record === undefined || held === undefined) throw new Error("nobody is held");
    const double = { ...record, subject: "00000000-0000-7000-8000-000000000001" };
    const other = [...held.records.keys()][0] === undefined ? "" : pseudonymOf(NFC);
    held.records.set(other, double);
    held.identities.set(double.subject, other);
    expect(await dataset.subject({ member: NFD, branch: "Oslo" }).erase()).toEqual({ effect: "erased" });
    expect(held.records.size).toBe(0);
    await expect(dataset.add({ member: NFC, branch: "Oslo" }, { source: form })).rejects.toThrow(/suppressed/);
    await store.close();
  });

  it("may be looked for by a word for an absent value, to be erased", async () => {
    const { dataset, form, store } = await opened([], []);
    await expect(dataset.add({ member: "N/A", branch: "Oslo" }, { source: form })).rejects.toThrow(/not-identifying/);
    expect(await dataset.subject({ member: "N/A", branch: "Oslo" }).access()).toBeUndefined();
    await store.close();
  });
});

/** The former hash of a member of Oslo. */
function pseudonymOf(member: string): string {
  return pseudonymiser(createHmac("sha256", "test").update("a key").digest())([member, "Oslo"]);
}

describe("A dataset", () => {
  it("is registered with the form of today, and refused if a newer release knows another", async () => {
    const assignment = members();
    const data = new MemoryData();
    await (await openStore({ storage: new MemoryAdapter(data), assignments: [assignment] })).close();
    expect(data.registrations.get(assignment.id)?.[0]?.identityForms).toEqual([IDENTITY_FORM]);
    const newer = (data.registrations.get(assignment.id) ?? []).map((one) => ({ ...one, identityForms: [2, 3] }));
    data.registrations.set(assignment.id, newer);
    await expect(openStore({ storage: new MemoryAdapter(data), assignments: [assignment] })).rejects.toMatchObject({
      code: "storage-newer",
    });
    expect(memory().name).toBe("memory");
  });
});
