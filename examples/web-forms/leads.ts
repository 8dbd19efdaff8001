// One assignment for the three handlers beside this file: leads that a form on the web brings in.
import { consent, contact, defineAssignment, defineController, defineSource, field } from "purposebound";
import { memory } from "purposebound/memory";
import { openStore } from "purposebound/store";
import * as z from "zod";

const assignment = defineAssignment({
  id: "broadband-leads",
  purpose: {
    title: "Sale of increased broadband capacity",
    category: "dpv:DirectMarketing",
    basis: consent({ wording: "You may call me about faster broadband.", version: "2026-01" }),
  },
  controller: defineController({
    name: "FjordNet AS",
    country: "NO",
    organisationNumber: "999999999",
    contact: { email: "privacy@fjordnet.example", postal: "Storgata 1, 0155 Oslo" },
    dpo: { name: "Data Protection Officer", email: "dpo@fjordnet.example" },
  }),
  retention: { keep: "P12M", from: "collected" },
  identifiedBy: ["phone"],
  fields: {
    ...contact("name", "phone"),
    currentSpeed: field(z.number().positive().optional(), {
      necessity: "Only those below 30 Mbit/s are offered more",
      unit: "Mbit/s",
    }),
  },
});

export const webForm = defineSource(assignment, {
  id: "web-form",
  origin: { name: "Form on fjordnet.example", obtained: "from-person" },
});

export const store = await openStore({ storage: memory(), assignments: [assignment] });
export const leads = store.dataset(assignment);

/** The person ticked the box of this form just now. The moment is the server's, never the browser's. */
export function agreedNow(): { readonly consentedAt: Date; readonly version: "2026-01" } {
  return { consentedAt: new Date(), version: "2026-01" };
}
