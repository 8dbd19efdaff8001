import { createReadStream, existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { contract, csv, defineActivity, defineAssignment, defineSource, field } from "purposebound";
import { memory } from "purposebound/memory";
import { pglite } from "purposebound/postgres";
import { count, openStore } from "purposebound/store";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { fjordNet } from "../../support/fjordnet.js";

const file = fileURLToPath(new URL("../../../../shared/data/telco-customers.csv", import.meta.url));
const necessity = "Decides which offer fits";

/** Six of the export's 21 columns are enough to offer more capacity. */
const upgrade = defineAssignment({
  id: "telco-upgrade",
  purpose: {
    title: "Offer of more capacity",
    category: "dpv:ServiceProvision",
    basis: contract({ contract: "Subscription" }),
  },
  controller: fjordNet,
  retention: { keep: "P6M", from: "updated" },
  identifiedBy: ["customer"],
  fields: {
    customer: field(z.string().regex(/^\d{4}-[A-Z]{5}$/), { necessity: "Names the subscription" }),
    tenure: field(z.int().nonnegative(), { necessity, unit: "months" }),
    internet: field(z.enum(["DSL", "Fiber optic", "No"]), { necessity, indexed: true }),
    streams: field(z.boolean(), { necessity }),
    terms: field(z.enum(["Month-to-month", "One year", "Two year"]), { necessity }),
    charges: field(z.number().positive(), { necessity, unit: "USD/month" }),
  },
});

const yes = { Yes: true, No: false, "No internet service": false } as const;
const map = {
  customer: "customerID",
  tenure: { path: "tenure", as: "number" },
  internet: "InternetService",
  streams: { path: "StreamingTV", as: yes },
  terms: "Contract",
  charges: { path: "MonthlyCharges", as: "number" },
} as const;
const origin = { name: "CRM export", obtained: "from-person" } as const;
const drops = defineSource(upgrade, { id: "export", origin, map, undeclared: "drop" });
const refuses = defineSource(upgrade, { id: "strict", origin, map });
const report = defineActivity(upgrade, { id: "mix", kind: "report", title: "Mix of lines", uses: ["internet"] });

// the export is at hand for those who develop this package, not part of it
describe.skipIf(!existsSync(file))("a telecom operator's export", () => {
  it.each([
    ["memory", memory],
    ["PGlite", pglite],
  ])("gives its 6 declared columns, and none of the other 15, in %s", async (_, storage) => {
    const store = await openStore({ storage: storage(), assignments: [upgrade] });
    const dataset = store.dataset(upgrade);
    const result = await dataset.import(drops, csv(createReadStream(file)));
    expect(result).toMatchObject({ rows: 7_043, created: 7_043, merged: 0, refused: 0 });
    expect(Object.keys(result.undeclared).sort()).toEqual([
      "Churn",
      "Dependents",
      "DeviceProtection",
      "MultipleLines",
      "OnlineBackup",
      "OnlineSecurity",
      "PaperlessBilling",
      "Partner",
      "PaymentMethod",
      "PhoneService",
      "SeniorCitizen",
      "StreamingMovies",
      "TechSupport",
      "TotalCharges",
      "gender",
    ]);
    expect(Object.values(result.undeclared).every((rows) => rows === 7_043)).toBe(true);
    const columns = (await dataset.columns()).filter(
      ({ table, column }) => table === "records" && !column.startsWith("_"),
    );
    expect(columns.map(({ column }) => column).sort()).toEqual(Object.keys(upgrade.fields).sort());
    const mix = await dataset
      .under(report, { actor: "analyst:1" })
      .report({ by: ["internet"], measure: { people: count() } });
    expect(mix.rows).toEqual([
      { internet: "DSL", people: 2_421 },
      { internet: "Fiber optic", people: 3_096 },
      { internet: "No", people: 1_526 },
    ]);
    const access = await dataset.subject({ customer: "7590-VHVEG" }).access();
    expect(access?.record).toEqual({
      customer: "7590-VHVEG",
      tenure: 1,
      internet: "DSL",
      streams: false,
      terms: "Month-to-month",
      charges: 29.85,
    });
    await store.close();
  });

  it("is refused as a whole by a source that was not told to drop the rest", async () => {
    const store = await openStore({ storage: memory(), assignments: [upgrade] });
    const result = await store.dataset(upgrade).import(refuses, csv(createReadStream(file)));
    expect(result).toMatchObject({ rows: 7_043, created: 0, refused: 7_043 });
    expect(result.refusals).toEqual([expect.objectContaining({ code: "undeclared-property", count: 7_043 })]);
  });
});
