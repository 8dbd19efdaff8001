import { setTimeout as sleep } from "node:timers/promises";
import { csv, defineSource, type FileInput } from "purposebound";
import { memory } from "purposebound/memory";
import { ImportInterruptedError, type ImportOptions, openStore, type RefusedRow } from "purposebound/store";
import { expect, it } from "vitest";
import { collect } from "../../support/collect.js";
import { broadband } from "../../support/fjordnet.js";
import { describeEachStorage, onMemory } from "../../support/storages/storages.js";

const consent = "2026-03-01T10:00:00Z";
const phone = (number: number): string => `+479${String(1_000_000 + number).padStart(7, "0")}`;

const open = async (storage: { adapter(): Parameters<typeof openStore>[0]["storage"] }, more: object = {}) => {
  const assignment = broadband();
  const store = await openStore({ storage: storage.adapter(), assignments: [assignment] });
  const source = defineSource(assignment, {
    id: "crm",
    origin: { name: "CRM", obtained: "from-person" },
    map: { name: "Name", phone: "Phone" },
    evidence: { consentedAt: "At", version: "2026-01" },
    undeclared: "drop",
    ...more,
  });
  const leads = store.dataset(assignment);
  const load = (rows: FileInput, options?: ImportOptions) => leads.import(source, csv(rows), options);
  return { assignment, store, leads, source, load };
};

describeEachStorage("Refused rows of an import", (storage) => {
  it("are told one by one in their order, with row, line and all reasons, as many as there are", async () => {
    const { leads, load } = await open(storage);
    await leads.subject({ phone: phone(3) }).erase();
    const good = (number: number) => `Kari,${phone(number)},${consent},x`;
    const lines = ["Name,Phone,At,Note"];
    for (let number = 1; number <= 60; number += 1) {
      lines.push(number % 2 === 0 ? good(100 + number) : number === 3 ? good(3) : `Ola,12,${consent},"Two\nlines"`);
    }
    const told: RefusedRow[] = [];
    const result = await load(`${lines.join("\n")}\n`, {
      batch: 7,
      onRefused: async (refused) => {
        await sleep(1);
        told.push(refused);
      },
    });
    expect(result.refused).toBe(30);
    expect(told.map(({ row }) => row)).toEqual(Array.from({ length: 30 }, (_, index) => 2 * index + 1));
    expect(told[1]).toMatchObject({ row: 3, refusals: [{ code: "subject-suppressed" }] });
    // each row before that is refused has two lines, but for the third
    expect(told.map(({ line }) => line).slice(0, 4)).toEqual([2, 5, 7, 10]);
    for (const { refusals } of told.filter(({ row }) => row !== 3)) {
      expect(refusals.map(({ code, field }) => `${code} ${field}`)).toEqual(["invalid-value phone"]);
      for (const { message, remedy } of refusals) expect([message, remedy]).not.toContain("");
    }
    expect(JSON.stringify(told)).not.toMatch(/Two|"12"|Kari|Ola|\+479/);
  });

  it("end the import where whoever is told fails, with what was stored until then", async () => {
    const { load } = await open(storage);
    const failing = load(`Name,Phone,At\nKari,12,${consent}\nOla,${phone(1)},${consent}\n`, {
      onRefused: () => {
        throw new Error("the disk is full");
      },
    });
    await expect(failing).rejects.toThrow(ImportInterruptedError);
    await expect(failing).rejects.toMatchObject({ reason: { message: "the disk is full" } });
  });
});

const storage = { adapter: () => memory() };

onMemory.describe("Names of undeclared properties", () => {
  it("are those of a header in full, whatever their script, blanks and hyphens", async () => {
    const { load } = await open(storage);
    const columns = ["Lead Status", "Date of Birth", "Fødselsnummer", "Ad-set id", "Телефон", "備考", "a".repeat(99)];
    const header = ["Name", "Phone", "At", ...columns].join(",");
    const cells = ["Kari", phone(1), consent, ...columns.map(() => "x")].join(",");
    const result = await load(`${header}\n${cells}\n`);
    expect(result.undeclared).toEqual(Object.fromEntries(columns.map((name) => [name, 1])));
  });

  it("are withheld where a column is somebody's number or address, and told by their place", async () => {
    const { load } = await open(storage);
    const result = await load(`Name,Phone,At,kari@example.com,12345678,٩٠٠٠٠٠٠١\nKari,${phone(1)},${consent},x,y,z\n`);
    expect(result.undeclared).toEqual({ "(key 4)": 1, "(key 5)": 1, "(key 6)": 1 });
  });

  it("are counted together in JSON where they may be personal, unless the source lists them", async () => {
    const { leads, source } = await open(storage);
    const row = { Name: "Kari", Phone: phone(1), At: consent };
    const rows = [
      { ...row, "shoe size": 44 },
      { ...row, "blood type": "A" },
      { ...row, "shoe size": 44, colour: 1 },
    ];
    expect((await leads.import(source, rows)).undeclared).toEqual({ "(withheld)": 3, colour: 1 });
    const listing = await open(storage, { names: ["shoe size"] });
    expect((await listing.leads.import(listing.source, rows)).undeclared).toEqual({
      "shoe size": 2,
      "(withheld)": 1,
      colour: 1,
    });
  });

  it("are counted apart for the first 500, and the others together, in the result and in events", async () => {
    const { assignment, store, leads, source } = await open(storage);
    const rows = Array.from({ length: 300 }, (_, index) => {
      const extra = Object.fromEntries(Array.from({ length: 10 }, (_, key) => [`k${index * 10 + key}`, 1]));
      return { Name: "Kari", Phone: phone(index), At: consent, shared: 1, ...extra };
    });
    const result = await leads.import(source, rows, { batch: 100 });
    expect(Object.keys(result.undeclared)).toHaveLength(500);
    expect(result.undeclared.shared).toBe(300);
    const named = Object.values(result.undeclared).reduce((sum, count) => sum + count, 0);
    expect(named + result.moreUndeclared).toBe(300 * 11);
    const events = (await collect(store.oversight.events(assignment))).filter(({ act }) => act === "refused");
    expect(events).toHaveLength(3);
    for (const { counts = {} } of events) {
      expect(counts["more properties"]).toBe(501);
      expect(Object.keys(counts).length).toBeLessThanOrEqual(502);
    }
  });

  it("that the source declined, as its system spells them, are told apart with the reason", async () => {
    const reason = "Age does not decide the offer";
    const { load } = await open(storage, { declined: { "Date of birth": reason } });
    const file = (header: string) => `Name,Phone,At,${header},Other\nKari,${phone(1)},${consent},1990-01-01,x\n`;
    for (const header of ["Date of birth", "date of Birth ", "DATE OF BIRTH"]) {
      expect(await load(file(header))).toMatchObject({ declined: { [header.trim()]: 1 }, undeclared: { Other: 1 } });
    }
    const strict = await open(storage, {
      declined: { "Date of birth": reason },
      undeclared: "refuse",
      ignore: ["Other"],
    });
    const refused = await strict.load(file("Date of birth"));
    expect(refused.refusals).toMatchObject([
      { code: "declined", message: `was found unnecessary for the purpose: ${reason}` },
    ]);
    await expect(open(storage, { declined: { Phone: reason } })).rejects.toThrow(/maps and declines "Phone"/);
    await expect(open(storage, { declined: { Other: " " } })).rejects.toThrow(
      /the reason for "Other" is missing or blank/,
    );
    await expect(open(storage, { declined: [reason] })).rejects.toThrow(/`declined` is not an object/);
    await expect(open(storage, { names: ["a", ""] })).rejects.toThrow(/`names` is not a list/);
  });
});

onMemory.describe("An import of many wide rows", () => {
  it("lets everything else in the process have a turn, and heeds its signal soon", async () => {
    const { leads, source } = await open(storage);
    const wide = Object.fromEntries(Array.from({ length: 300 }, (_, key) => [`k${key}`, "x".repeat(20)]));
    function* rows() {
      for (let number = 0; ; number += 1) yield { Name: "Kari", Phone: phone(number), At: consent, ...wide };
    }
    const controller = new AbortController();
    let turns = 0;
    let aborted = 0;
    const timer = setInterval(() => {
      turns += 1;
      if (turns === 20) {
        aborted = performance.now();
        controller.abort();
      }
    }, 1);
    await expect(leads.import(source, rows(), { signal: controller.signal })).rejects.toThrow(ImportInterruptedError);
    clearInterval(timer);
    expect(turns).toBeGreaterThanOrEqual(20);
    expect(aborted).toBeGreaterThan(0);
  });
});
