import { inspect } from "node:util";
import { contract, csv, defineAssignment, defineSource, field, type Source } from "purposebound";
import { memory } from "purposebound/memory";
import { openStore } from "purposebound/store";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { Reasons } from "../../../src/store/import/reasons.js";
import { fjordNet } from "../../support/fjordnet.js";

const because = { necessity: "Test" };
const lines = defineAssignment({
  id: "lines",
  purpose: { title: "Lines", category: "dpv:ServiceProvision", basis: contract({ contract: "Line" }) },
  controller: fjordNet,
  retention: { keep: "P1Y", from: "collected" },
  identifiedBy: ["number"],
  fields: {
    number: field(z.string().max(9), because),
    line: field(
      z
        .strictObject({ exchange: z.string().max(20), port: z.strictObject({ card: z.number(), slot: z.number() }) })
        .optional(),
      because,
    ),
    visits: field(z.array(z.strictObject({ by: z.string().max(20), hours: z.number().max(9) })).optional(), because),
  },
});
const origin = { name: "Lines", obtained: "from-person" } as const;
const plain: Source<typeof lines> = defineSource(lines, { id: "plain", origin });
const flat: Source<typeof lines> = defineSource(lines, {
  id: "flat",
  origin,
  map: {
    number: "Nummer",
    line: {
      object: {
        exchange: "Sentral på stedet",
        port: { object: { card: { path: "Card", as: "number" }, slot: { path: "Slot", as: "number" } } },
      },
    },
  },
  ignore: ["Id"],
});

async function imported(source: Source<typeof lines>, rows: Iterable<unknown> | AsyncIterable<unknown>) {
  const store = await openStore({ storage: memory(), assignments: [lines] });
  const result = await store.dataset(lines).import(source, rows);
  await store.close();
  return result;
}

describe("reasons why rows were refused", () => {
  it("name the path within a nested field, by declared keys", async () => {
    const { refusals } = await imported(flat, csv("Nummer,Sentral på stedet,Card,Slot\n1,x,1,\n2,,1,1\n3,y,2,\n"));
    expect(refusals).toMatchObject([
      {
        code: "missing-field",
        field: "line",
        path: "line.port.slot",
        count: 2,
        rows: [1, 3],
        message: "is required",
      },
      { code: "missing-field", field: "line", path: "line.exchange", count: 1, rows: [2] },
    ]);
  });

  it("are one for all elements of a list, and show no key that was sent", async () => {
    const rows = [
      { number: "1", visits: [{ by: "a", hours: 1 }, { by: "a" }, { hours: 1 }] },
      { number: "2", visits: [{ hours: 1 }, { by: "b", hours: 99 }] },
      { number: "3", visits: [{ by: "c", hours: 1, diabetes: true }] },
      { visits: [] },
      "not a row",
    ];
    const { refusals } = await imported(plain, rows);
    expect(refusals.map(({ code, field: name, path, count }) => [code, name, path, count])).toEqual([
      ["missing-field", "visits", "visits[].by", 2],
      ["missing-field", "visits", "visits[].hours", 1],
      ["invalid-value", "visits", "visits[].hours", 1],
      ["undeclared-field", "visits", undefined, 1],
      ["missing-field", "number", undefined, 1],
      ["unreadable-row", undefined, undefined, 1],
    ]);
    expect(JSON.stringify(refusals)).not.toContain("diabetes");
    expect(refusals.every(({ message, remedy }) => message.length > 0 && remedy.length > 0)).toBe(true);
  });

  it("tell a file with other columns from a row of another form, and name the properties of the mapping", async () => {
    const other = imported(flat, csv("Kari Nordmann,90000000\nOla,1\nPer,2\n"));
    const error: unknown = await other.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "mapped-path-missing", message: expect.stringContaining('maps "Nummer"') });
    expect(inspect(error, { depth: 5 })).not.toMatch(/Kari|9000|Ola/);
    const mixed = await imported(flat, ["no row", { Other: 1 }]);
    expect(mixed.refusals.filter(({ code }) => code === "unreadable-row")).toMatchObject([
      { count: 1 },
      {
        count: 1,
        message:
          'the row has none of the properties that the mapping looks for: "Nummer", "Sentral på stedet", "Card", "Slot"',
        remedy: expect.stringContaining("header line"),
      },
    ]);
  });

  it("count for the field if there are too many places", () => {
    const reasons = new Reasons();
    for (let place = 0; place < 2_000; place += 1) {
      const path = `f.k${"x".repeat(place)}`;
      reasons.add([{ code: "missing-field", field: "f", path, message: "is required", remedy: "" }], place + 1);
    }
    const list = reasons.list();
    expect(list).toHaveLength(501);
    expect(list[0]).toMatchObject({ path: undefined, count: 1_500 });
    expect(list[0]?.rows).toHaveLength(20);
  });
});
