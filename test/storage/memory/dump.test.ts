import { dump, memory } from "purposebound/memory";
import { pglite } from "purposebound/postgres";
import { openStore } from "purposebound/store";
import { expect, it } from "vitest";
import { broadband, webForm } from "../../support/fjordnet.js";
import { onMemory } from "../../support/storages/storages.js";

const [mine, other] = [broadband("dumped"), broadband("dumped-too")];
const evidence = { consentedAt: new Date("2026-01-01"), version: "2026-01" } as const;

async function filled() {
  const storage = memory();
  const store = await openStore({ storage, assignments: [mine, other] });
  for (const [assignment, name] of [
    [mine, "Kari Nordmann"],
    [other, "Ola Hansen"],
  ] as const) {
    const source = webForm(assignment, "form");
    await store.dataset(assignment).add({ name, phone: "+4790000000" }, { source, evidence });
  }
  return { storage, store };
}

onMemory.describe("the content of memory()", () => {
  it("is returned to its maker, by assignment, until it is erased", async () => {
    const { storage, store } = await filled();
    const written = () => JSON.stringify(dump(storage));
    expect(written()).toMatch(/Kari Nordmann.*Ola Hansen/);
    expect(JSON.stringify(dump(storage, "dumped"))).not.toContain("Ola Hansen");
    expect(dump(storage, "unknown")).toEqual([]);
    const counts = () => Object.fromEntries(dump(storage, "dumped").map(({ name, rows }) => [name, rows.length]));
    expect(counts()).toMatchObject({ "dumped records": 1, "dumped evidence": 1, "dumped suppressions": 0 });
    await store.dataset(mine).subject({ phone: "+4790000000" }).erase();
    expect(written()).not.toContain("Kari Nordmann");
    expect(written()).toContain("Ola Hansen");
    expect(counts()).toMatchObject({ "dumped records": 0, "dumped evidence": 0, "dumped suppressions": 1 });
    await store.close();
  });

  it("is copied, without the keys of pseudonyms", async () => {
    const { storage, store } = await filled();
    const key = (await storage.registered(["dumped"])).get("dumped")?.key;
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(dump(storage))).not.toContain(key);
    for (const { rows } of dump(storage)) for (const row of rows) for (const value of row) scramble(value);
    expect(JSON.stringify(dump(storage))).not.toContain("scrambled");
    expect(await store.dataset(mine).subject({ phone: "+4790000000" }).export()).toMatchObject({
      record: { name: "Kari Nordmann" },
    });
    await store.close();
  });

  it("is returned for memory() only", () => {
    for (const storage of [pglite(), {}, { ...memory() }]) {
      expect(() => dump(storage as never)).toThrow(expect.objectContaining({ code: "invalid-argument" }));
    }
  });
});

function scramble(value: unknown): void {
  if (typeof value !== "object" || value === null || value instanceof Date) return;
  for (const [name, part] of Object.entries(value)) {
    scramble(part);
    Reflect.set(value, name, "scrambled");
  }
}
