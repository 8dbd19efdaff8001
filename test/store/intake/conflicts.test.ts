import { contact, contract, defineAssignment, defineSource, field } from "purposebound";
import { type ImportOptions, type ImportResult, openStore } from "purposebound/store";
import { expect, it } from "vitest";
import { z } from "zod";
import { fjordNet, freshId } from "../../support/fjordnet.js";
import { describeEachStorage } from "../../support/storages/storages.js";

const necessity = "Is needed";

function households() {
  return defineAssignment({
    id: freshId("households"),
    purpose: { title: "Calls", category: "dpv:ServiceProvision", basis: contract({ contract: "Subscription" }) },
    controller: fjordNet,
    retention: { keep: "P12M", from: "updated" },
    identifiedBy: ["phone"],
    fields: {
      ...contact({ country: "NO" }, "name", "phone", "email?"),
      speed: field(z.number().optional(), { necessity }),
      since: field(z.date().optional(), { necessity }),
      tags: field(z.array(z.string()).optional(), { necessity }),
    },
  });
}

interface Row {
  readonly name: string;
  readonly phone: string;
  readonly email?: string;
  readonly speed?: number;
  readonly since?: Date;
  readonly tags?: readonly string[];
}

describeEachStorage("Rows that agree on the identity", (storage) => {
  const opened = async () => {
    const assignment = households();
    const store = await openStore({ storage: storage.adapter(), assignments: [assignment] });
    const dataset = store.dataset(assignment);
    const crm = defineSource(assignment, { id: "crm", origin: { name: "CRM", obtained: "from-third-party" } });
    return {
      store,
      dataset,
      crm,
      import: (rows: readonly Row[], options?: ImportOptions): Promise<ImportResult> =>
        dataset.import(crm, rows as readonly unknown[], options),
      record: async (phone: string) => (await dataset.subject({ phone }).access())?.record,
    };
  };

  it("and contradict each other elsewhere are counted by field, within a batch, between batches and with what is held", async () => {
    for (const batch of [1, 2, 100]) {
      const { store, import: run, record } = await opened();
      const first = await run(
        [
          { name: "Kari Holm", phone: "22 33 44 55", email: "kari@example.no" },
          { name: "Ola Berg", phone: "22334455" },
          { name: "Ola Berg", phone: "+4722334455", email: "ola@example.no", speed: 30 },
        ],
        { batch },
      );
      expect(first.conflicts, `batches of ${batch}`).toEqual({ name: 1, email: 1 });
      expect([first.created, first.merged, first.refused]).toEqual([1, 2, 0]);
      // the later row wins, as it does without
      expect(await record("22334455")).toMatchObject({ name: "Ola Berg", email: "ola@example.no", speed: 30 });
      const again = await run([{ name: "Ola Berg", phone: "22334455", speed: 50 }]);
      expect(again.conflicts).toEqual({ speed: 1 });
      expect((await run([{ name: "Ola Berg", phone: "22334455", speed: 50 }])).conflicts).toEqual({});
      await store.close();
    }
  });

  it("and say the same, or say nothing, contradict nothing", async () => {
    const { store, import: run } = await opened();
    const since = new Date("2026-01-01T00:00:00.123Z");
    const whole = {
      name: "Kari",
      phone: "22334455",
      email: "kari@example.no",
      speed: 0.1 + 0.2,
      since,
      tags: ["a", "b"],
    };
    const many = Array.from({ length: 120 }, (_, index) => ({ ...whole, phone: `9${String(index).padStart(7, "0")}` }));
    for (const rows of [[whole, { name: "Kari", phone: "22334455" }, whole], [whole], many, many]) {
      expect((await run(rows)).conflicts).toEqual({});
    }
    const other = many.map((row, index) => (index % 40 === 0 ? { ...row, tags: ["b"], since: new Date(0) } : row));
    expect((await run(other)).conflicts).toEqual({ tags: 3, since: 3 });
    await store.close();
  });

  it("and contradict each other are refused by themselves, with the fields, where that is asked for", async () => {
    for (const batch of [1, 3, 100]) {
      const { store, import: run, record } = await opened();
      const result = await run(
        [
          { name: "Kari Holm", phone: "22334455", email: "kari@example.no" },
          { name: "Ola Berg", phone: "22334455", email: "ola@example.no" },
          { name: "Kari Holm", phone: "22334455", speed: 30 },
          { name: "Per", phone: "22334456" },
          { name: "Kari Holm", phone: "22334455", speed: 40 },
        ],
        { onConflict: "refuse", batch },
      );
      expect([result.created, result.merged, result.refused]).toEqual([2, 1, 2]);
      const refusals = result.refusals.map(({ code, field: name, count, rows }) => [code, name, count, rows]);
      expect(refusals.sort(), `batches of ${batch}`).toEqual([
        ["conflicting-value", "email", 1, [2]],
        ["conflicting-value", "name", 1, [2]],
        ["conflicting-value", "speed", 1, [5]],
      ]);
      expect(result.conflicts).toEqual({ email: 1, name: 1, speed: 1 });
      expect(await record("22334455")).toEqual({
        name: "Kari Holm",
        phone: "+4722334455",
        email: "kari@example.no",
        speed: 30,
      });
      const later = await run([{ name: "Ola Berg", phone: "22334455" }], { onConflict: "refuse" });
      expect([later.merged, later.refused, later.conflicts]).toEqual([0, 1, { name: 1 }]);
      // nothing of a value is told
      expect(JSON.stringify([result, later])).not.toMatch(/Ola|Kari|example/);
      await store.close();
    }
  });

  it("are compared in many at once as one by one", async () => {
    const { store, import: run } = await opened();
    const rows = Array.from({ length: 300 }, (_, index) => ({
      name: `Person ${index}`,
      phone: `9${String(index).padStart(7, "0")}`,
    }));
    expect(await run(rows)).toMatchObject({ created: 300, conflicts: {} });
    const changed = rows.map((row, index) => (index % 3 === 0 ? { ...row, name: "Another" } : row));
    const refusing = await run(changed, { onConflict: "refuse" });
    expect(refusing).toMatchObject({ merged: 200, refused: 100, conflicts: { name: 100 } });
    expect(await run(changed)).toMatchObject({ merged: 300, refused: 0, conflicts: { name: 100 } });
    expect(await run(changed)).toMatchObject({ merged: 300, refused: 0, conflicts: {} });
    await store.close();
  });

  it("are compared with nobody who is restricted or kept out", async () => {
    const { store, dataset, crm, import: run } = await opened();
    await run([
      { name: "Kari", phone: "22334455" },
      { name: "Ola", phone: "22334456" },
    ]);
    await dataset.subject({ phone: "22334455" }).restrict();
    await dataset.subject({ phone: "22334456" }).erase();
    for (const onConflict of ["count", "refuse"] as const) {
      const result = await run(
        [
          { name: "Another", phone: "22334455" },
          { name: "Another", phone: "22334456" },
        ],
        { onConflict },
      );
      expect(result.refusals.map(({ code }) => code).sort()).toEqual(["subject-restricted", "subject-suppressed"]);
      expect(result.conflicts).toEqual({});
    }
    await expect(dataset.import(crm, [], { onConflict: "skip" as never })).rejects.toThrow(/onConflict/);
    await store.close();
  });
});
