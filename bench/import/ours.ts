import { consent, contact, defineAssignment, defineController, defineSource, field } from "purposebound";
import type { StorageAdapter } from "purposebound/adapter";
import { openStore } from "purposebound/store";
import { z } from "zod";
import type { Row } from "./rows.js";

const controller = defineController({
  name: "FjordNet AS",
  country: "NO",
  organisationNumber: "999999999",
  contact: { email: "privacy@fjordnet.example", postal: "Storgata 1, 0155 Oslo" },
  dpo: { name: "Data Protection Officer", email: "dpo@fjordnet.example" },
});

export const assignment = defineAssignment({
  id: "broadband-upgrade",
  purpose: {
    title: "Sale of increased broadband capacity",
    category: "dpv:DirectMarketing",
    basis: consent({ wording: "You may call me about faster broadband.", version: "2026-01" }),
  },
  controller,
  retention: { keep: "P12M", from: "collected" },
  identifiedBy: ["phone"],
  fields: {
    ...contact("name", "phone", "email"),
    distanceToExchange: field(z.number().nonnegative(), {
      necessity: "Decides which speeds the line can carry",
      unit: "m",
    }),
    currentSpeed: field(z.number().nonnegative(), { necessity: "Only slow lines are offered more", unit: "Mbit/s" }),
    plan: field(z.enum(["adsl", "vdsl", "fibre"]), { necessity: "Decides which offer fits" }),
    business: field(z.boolean(), { necessity: "Businesses have another price list" }),
    customerSince: field(z.date(), { necessity: "Customers of long standing get a discount" }),
  },
});

export const crm = defineSource(assignment, {
  id: "crm",
  origin: { name: "CRM", obtained: "from-person" },
  map: {
    name: "name",
    phone: "phone",
    email: "email",
    distanceToExchange: "distanceToExchange",
    currentSpeed: "currentSpeed",
    plan: "plan",
    business: "business",
    customerSince: { path: "customerSince", as: "date" },
  },
  evidence: { consentedAt: "consentedAt", version: "2026-01" },
});

/** Imports with all that the package does: validation, pseudonyms, provenance, evidence, and the trail. */
export async function importInto(
  storage: StorageAdapter,
  rows: Iterable<Row>,
): Promise<{ seconds: number; created: number }> {
  const store = await openStore({ storage, assignments: [assignment] });
  const start = performance.now();
  const result = await store.dataset(assignment).import(crm, rows);
  const seconds = (performance.now() - start) / 1_000;
  await store.close();
  if (result.refused > 0) throw new Error(`rows were refused: ${JSON.stringify(result.refusals)}`);
  return { seconds, created: result.created };
}
