import { inspect } from "node:util";
import { consent, contact, contract, csv, defineActivity, defineAssignment, defineSource, field } from "purposebound";
import { memory } from "purposebound/memory";
import { type ImportResult, openStore } from "purposebound/store";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { tellState } from "../../../src/assignment/source/reading.js";
import { collect } from "../../support/collect.js";
import { fjordNet, freshId } from "../../support/fjordnet.js";

const necessity = "Needed for the purpose";
const origin = { name: "CRM", obtained: "from-person" } as const;
const common = { controller: fjordNet, retention: { keep: "P1M", from: "collected" } } as const;

const customers = defineAssignment({
  ...common,
  id: freshId("customers"),
  purpose: { title: "Care", category: "dpv:CustomerCare", basis: contract({ contract: "Agreement" }) },
  identifiedBy: ["no"],
  fields: {
    no: field(z.string(), { necessity }),
    ...contact("name", "phone?", "email?"),
    amount: field(z.number().max(1_000).optional(), { necessity }),
    extra: field(z.strictObject({ a: z.string() }).optional(), { necessity }),
    note: field(z.string().optional(), { necessity }),
  },
});

function source(map: object, more: object = {}) {
  return defineSource(customers, {
    id: "crm",
    origin,
    undeclared: "drop",
    map: { no: "No", name: "Name", ...map },
    ...more,
  } as never);
}

/** Rows as a reader of files gives them, with the columns of its header. */
function file(columns: readonly string[], ...cells: readonly (readonly string[])[]): AsyncGenerator<object> {
  async function* read() {
    for (const row of cells) yield Object.fromEntries(columns.map((name, index) => [name, row[index] ?? ""]));
  }
  const rows = read();
  tellState(rows, { line: 2, columns, blank: 0 });
  return rows;
}

async function imported(
  from: ReturnType<typeof source>,
  rows: Iterable<unknown> | AsyncIterable<unknown>,
  options: object = {},
) {
  const store = await openStore({ storage: memory(), assignments: [customers] });
  let [result, error]: [ImportResult | undefined, unknown] = [undefined, undefined];
  try {
    result = await store.dataset(customers).import(from, rows, options);
  } catch (thrown) {
    error = thrown;
  }
  const all = defineActivity(customers, {
    id: "all",
    kind: "service",
    title: "All",
    uses: ["no", "name", "phone", "email", "amount", "extra", "note"],
  });
  const stored: object[] = [];
  for await (const row of store.dataset(customers).under(all, { actor: "job:1" }).segment()) stored.push(row);
  const events = await collect(store.oversight.events(customers));
  await store.close();
  return {
    events,
    result,
    error,
    stored: stored.sort((left, right) => ((left as { no: string }).no < (right as { no: string }).no ? -1 : 1)),
  };
}

describe("a file's columns", () => {
  it("are found in any case and with other blanks, for fields, evidence and conditions", async () => {
    const from = source(
      { amount: { path: "Beløp", as: "number" }, email: "E-mail" },
      { leaveOut: [{ path: "Deleted", is: ["x"] }], ignore: ["id"] },
    );
    const { result, stored } = await imported(
      from,
      file(
        ["NO", "Name ", "beløp", "E-Mail", "deleted", "ID"],
        ["1", "Kari", "750", "k@x.example", "", "7"],
        ["2", "Ola", "", "", "X", "8"],
      ),
    );
    expect(stored).toEqual([{ no: "1", name: "Kari", amount: 750, email: "k@x.example" }]);
    expect(result).toMatchObject({ rows: 2, created: 1, leftOut: 1, refused: 0, undeclared: {}, empty: [] });
  });

  it.each<[string, readonly string[], object, object, RegExp]>([
    [
      "an optional field",
      ["No", "Name", "Belop"],
      { amount: { path: "Beløp", as: "number" } },
      {},
      /maps "Beløp" \(nearest: "Belop"\), and the header has no such column/,
    ],
    [
      "one of several places",
      ["No", "Name", "Mobile"],
      { phone: { first: ["Mobile", "Phone"], as: "phone" } },
      {},
      /"Phone"/,
    ],
    [
      "the country of a phone number",
      ["No", "Name", "Tel"],
      { phone: { path: "Tel", as: "phone", country: { path: "Country" } } },
      {},
      /"Country"/,
    ],
    ["a condition", ["No", "Name"], {}, { leaveOut: [{ path: "Deleted", filled: true }] }, /"Deleted"/],
    ["evidence", ["No", "Name"], {}, { evidence: { since: "Since" } }, /"Since"/],
    [
      "several that it may be",
      ["No", "Name", "email", "EMAIL"],
      { email: "Email" },
      {},
      /"Email" \(several columns may be it: "email", "EMAIL"\)/,
    ],
    [
      "one of two with one name",
      ["No", "Name", "Email (column 3)", "Email (column 4)"],
      { email: "Email" },
      {},
      /"Email" \(several columns may be it: "Email \(column 3\)", "Email \(column 4\)"\)/,
    ],
    ["a step into a cell", ["No", "Name", "a"], { note: "a.b" }, {}, /"a\.b"/],
  ])("are missed before anything is stored: %s", async (_, columns, map, more, message) => {
    const { error, stored } = await imported(
      source(map, more),
      file(columns, ["1", "Kari", "x", "y"], ["2", "Ola", "x", "y"]),
      { batch: 1 },
    );
    expect(error).toMatchObject({ code: "mapped-path-missing", message: expect.stringMatching(message) });
    expect(stored).toEqual([]);
  });

  it("are missed in a file without rows, which may be in another encoding", async () => {
    const { error } = await imported(source({}), csv("Number,Name\n"));
    expect(error).toMatchObject({ code: "mapped-path-missing" });
    expect((await imported(source({}), csv("No,Name\n"))).result).toMatchObject({ rows: 0, empty: [] });
  });

  it("may have dots, which are then no steps", async () => {
    const { stored } = await imported(
      source({ note: "properties.note" }),
      file(["No", "Name", "properties.note"], ["1", "Kari", "x"]),
    );
    expect(stored).toEqual([{ no: "1", name: "Kari", note: "x" }]);
  });

  it("are named in no error if none of them is recognised, since they may be somebody's data", async () => {
    const { error } = await imported(source({}), file(["Nora", "Nomi", "90000000"], ["Per", "x", "y"]));
    expect(error).toMatchObject({ code: "mapped-path-missing" });
    expect(inspect(error, { depth: 5 })).not.toMatch(/Nora|Nomi|9000/);
  });

  it("serve one file after another with other names for them", async () => {
    const from = source({ note: "Note" });
    for (const name of ["Note", "NOTE", "note", "Note"]) {
      const { stored } = await imported(from, file(["No", "Name", name], ["1", "Kari", "x"]));
      expect(stored).toEqual([{ no: "1", name: "Kari", note: "x" }]);
    }
  });
});

describe("rows without columns in common", () => {
  const from = source({ phone: { path: "tel", as: "phone", country: "NO" }, note: "notes.0" });

  it("are refused before anything is stored if none of the first has what every row needs", async () => {
    const rows = Array.from({ length: 200 }, (_, index) => ({ No: String(index), name: "Kari" }));
    for (const batch of [5_000, 10]) {
      const { error, stored } = await imported(from, rows, { batch });
      expect(error).toMatchObject({
        code: "mapped-path-missing",
        message: expect.stringContaining('"Name" (nearest: "name")'),
      });
      expect(stored).toEqual([]);
    }
  });

  it("show no key in an error that may be personal", async () => {
    const rows = [{ No: "1", Nam1234567: 1, "Name Nordmann": 1 }, { No: "2" }];
    const { error } = await imported(from, rows);
    expect(inspect(error, { depth: 5 })).not.toMatch(/Nam1|Nordmann/);
  });

  it("may lack what is optional, and are told if it was empty in all of them", async () => {
    const { result } = await imported(from, [
      { No: "1", Name: "Kari" },
      { No: "2", Name: "Ola", tel: "N/A" },
    ]);
    expect(result).toMatchObject({ created: 2, empty: ["tel", "notes.0"] });
    const late = [
      ...Array.from({ length: 300 }, (_, index) => ({ No: String(index), Name: "K" })),
      { No: "x", Name: "K", tel: "90000000" },
    ];
    expect((await imported(from, late)).result).toMatchObject({ created: 301, empty: ["notes.0"] });
  });

  it("are told of the country of a phone number, without which all would be of one", async () => {
    const country = { path: "land", otherwise: "NO" };
    const { result } = await imported(source({ phone: { path: "tel", as: "phone", country } }), [
      { No: "1", Name: "Kari", tel: "22334455", Land: "DK" },
      { No: "2", Name: "Ola", tel: "22334456", Land: "DK" },
    ]);
    expect(result).toMatchObject({ created: 2, empty: ["land"] });
  });

  it("are refused one by one if there is one alone, or if they have the fields' own names", async () => {
    expect((await imported(from, [{ No: "1" }])).result).toMatchObject({
      refused: 1,
      refusals: [{ code: "missing-field", field: "name" }],
    });
    const plain = defineSource(customers, { id: "plain", origin });
    expect((await imported(plain, [{ no: "1" }, { no: "2" }])).result).toMatchObject({ refused: 2, empty: [] });
  });

  it("say nothing of empty paths if there were none", async () => {
    expect((await imported(from, [])).result).toMatchObject({ rows: 0, empty: [] });
  });
});

describe("a value that cannot be taken", () => {
  const omit = { onInvalid: "omit" };
  const from = source({
    phone: { path: "tel", as: "phone", country: "NO", ...omit },
    email: { path: "mail", ...omit },
    amount: { path: "sum", as: "number", ...omit },
    extra: { path: "extra", ...omit },
    note: { path: "note", ...omit },
  });

  it("is left out and counted, if its conversion fails or its schema refuses it, and the person comes in", async () => {
    const rows = [
      { No: "1", Name: "Kari", tel: "mangler", mail: "no address", sum: "5" },
      { No: "2", Name: "Ola", tel: "90000000", mail: "ola@x.example", sum: "5000" },
      { No: "3", Name: "Pia", sum: "12,50", note: 7, extra: { a: 1 } },
      { No: "4", Name: "Eva", note: "half \ud800", extra: "text" },
    ];
    const { result, stored } = await imported(from, rows);
    expect(result).toMatchObject({
      created: 4,
      refused: 0,
      omitted: { phone: 1, email: 1, amount: 2, extra: 2, note: 2 },
    });
    expect(stored).toEqual([
      { no: "1", name: "Kari", amount: 5 },
      { no: "2", name: "Ola", phone: "+4790000000", email: "ola@x.example" },
      { no: "3", name: "Pia" },
      { no: "4", name: "Eva" },
    ]);
  });

  it("is counted by field in the event of its batch, and only if its person came in", async () => {
    const rows = [
      { No: "1", Name: "Kari", tel: "mangler", mail: "no address" },
      { No: "2", Name: "Ola", tel: "mangler" },
      { No: "3", Name: "Per", tel: "90000000" },
      { No: "4", tel: "mangler" },
      { No: "5", Name: "Pia", sum: "many" },
    ];
    const { result, events } = await imported(from, rows, { batch: 3 });
    expect(result).toMatchObject({ created: 4, refused: 1, omitted: { phone: 2, email: 1, amount: 1 } });
    const counts = events.filter(({ act }) => act === "imported").map((event) => event.counts);
    expect(counts).toEqual([
      { created: 3, merged: 0, refused: 0, "omitted phone": 2, "omitted email": 1 },
      { created: 1, merged: 0, refused: 1, "omitted amount": 1 },
    ]);
    expect(JSON.stringify(events)).not.toMatch(/mangler|no address|many/);
  });

  it("is refused if it carries keys that nobody declared, and none of its row is counted as omitted", async () => {
    const { result, stored } = await imported(from, [
      { No: "1", Name: "Kari", tel: "x", extra: { a: "x", diagnosis: "y" } },
    ]);
    expect(result).toMatchObject({ refused: 1, omitted: {}, refusals: [{ code: "undeclared-field", field: "extra" }] });
    expect(stored).toEqual([]);
  });

  it("is refused beside others that cannot be omitted", async () => {
    const { result } = await imported(from, [{ No: "1", Name: "", tel: "x" }]);
    expect(result).toMatchObject({ refused: 1, omitted: {}, refusals: [{ code: "missing-field", field: "name" }] });
  });

  it("leaves the value that is held", async () => {
    const rows = [
      { No: "1", Name: "Kari", tel: "90000000" },
      { No: "1", Name: "Kari", tel: "ring" },
    ];
    const { result, stored } = await imported(from, rows);
    expect([result?.merged, stored]).toEqual([1, [{ no: "1", name: "Kari", phone: "+4790000000" }]]);
  });

  it("is counted by field if it lost its encoding, and people are not found by it", async () => {
    const { result } = await imported(source({ note: "note" }), [
      { No: "1", Name: "Kari", note: "Bl\ufffdb\ufffdr" },
      { No: "2", Name: "Bj\ufffdrn" },
    ]);
    expect(result).toMatchObject({
      created: 1,
      damaged: { note: 1 },
      refusals: [{ code: "malformed-text", field: "name", rows: [2] }],
    });
  });
});

describe("a source that leaves rows out", () => {
  const from = source({}, { leaveOut: [{ path: "deleted", is: ["true"] }] });

  it("has them counted, and nothing of them kept or told", async () => {
    const rows = Array.from({ length: 50 }, (_, index) => ({
      No: String(index),
      Name: "K",
      deleted: index % 2 === 0 ? "TRUE" : "",
      ...(index % 2 === 0 ? { secret: 1 } : {}),
    }));
    const progress: number[] = [];
    const { result, stored } = await imported(from, rows, {
      batch: 10,
      onProgress: (at: { rows: number }) => progress.push(at.rows),
    });
    expect(result).toMatchObject({ rows: 50, created: 25, leftOut: 25, undeclared: {} });
    expect([stored.length, progress.at(-1)]).toEqual([25, 50]);
  });

  it("has one that a form or web hook sends refused", async () => {
    const store = await openStore({ storage: memory(), assignments: [customers] });
    const answer = await store
      .dataset(customers)
      .receive({ No: "1", Name: "K", deleted: true }, { source: from, actor: "job:1" });
    expect(answer).toMatchObject({ outcome: "refused", refusals: [{ code: "left-out" }] });
    await store.close();
  });
});

describe("a person who was erased", () => {
  const leads = defineAssignment({
    ...common,
    id: freshId("leads"),
    purpose: { title: "Calls", category: "dpv:DirectMarketing", basis: consent({ wording: "Call me.", version: "1" }) },
    identifiedBy: ["phone"],
    fields: { ...contact("phone") },
  });

  it.each([
    ["local time without a zone", undefined, "2026-06-10 12:59:00", "evidence-invalid"],
    ["local time of a stated zone", "Europe/Oslo", "2026-06-10 12:59:00", "subject-suppressed"],
    [
      "the hour that was shown twice, of which the first counts",
      "Europe/Oslo",
      "2026-10-25 02:30:00",
      "subject-suppressed",
    ],
    ["a day, which began before", "Pacific/Auckland", "2026-10-26", "subject-suppressed"],
  ])("stays out if the consent is older: %s", async (_, timeZone, at, code) => {
    let now = new Date("2026-06-01T00:00:00Z");
    const store = await openStore({ storage: memory(), assignments: [leads], now: () => now });
    const dataset = store.dataset(leads);
    const zone = timeZone === undefined ? {} : { timeZone };
    const from = defineSource(leads, {
      id: "crm",
      origin,
      map: { phone: "tel" },
      evidence: { consentedAt: "at", version: "1" },
      ...zone,
    });
    await dataset.import(from, csv("tel,at\n+4790000000,2026-05-31T10:00:00Z\n"));
    // consent in Oslo's summer time, which is 10:59 in UTC, is a minute older than the erasure
    now = new Date(
      at.startsWith("2026-06")
        ? "2026-06-10T11:00:00Z"
        : at.endsWith("26")
          ? "2026-10-25T20:00:00Z"
          : "2026-10-25T01:00:00Z",
    );
    await dataset.subject({ phone: "+4790000000" }, { actor: "dpo:1" }).erase();
    now = new Date("2026-11-01T00:00:00Z");
    const result = await dataset.import(from, csv(`tel,at\n+4790000000,${at}\n`));
    expect([result.created, result.refusals[0]?.code]).toEqual([0, code]);
    await store.close();
  });

  it("stays out by a typed door too, which takes no time without a zone", async () => {
    const store = await openStore({ storage: memory(), assignments: [leads] });
    const form = defineSource(leads, { id: "form", origin });
    const evidence = { consentedAt: "2026-01-01T10:00:00", version: "1" } as const;
    await expect(store.dataset(leads).add({ phone: "+4790000000" }, { source: form, evidence })).rejects.toMatchObject({
      refusals: [{ code: "evidence-invalid", message: expect.stringContaining("without its zone") }],
    });
    await store.close();
  });
});
