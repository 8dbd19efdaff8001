// The console that the other files mount. Your own session, token or proxy says who asks, in `authorize`.
import { contact, contract, defineAssignment, defineController, field } from "purposebound";
import { createConsole } from "purposebound/console";
import { memory } from "purposebound/memory";
import { openStore } from "purposebound/store";
import { z } from "zod";

export const support = defineAssignment({
  id: "support",
  controller: defineController({
    name: "FjordNet AS",
    country: "NO",
    organisationNumber: "999999999",
    contact: { email: "privacy@fjordnet.example", postal: "Postboks 1, 0001 Oslo" },
    dpo: { name: "Ingrid Moe", email: "dpo@fjordnet.example" },
  }),
  purpose: {
    title: "Answer customers",
    category: "dpv:CustomerCare",
    basis: contract({ contract: "The subscription" }),
  },
  retention: { keep: "P1Y", from: "updated" },
  identifiedBy: ["email"],
  fields: { ...contact("email"), plan: field(z.enum(["home", "pro"]), { necessity: "Decides who answers" }) },
});

export const store = await openStore({ storage: memory(), assignments: [support] });

export const handle = createConsole({
  store,
  basePath: "/privacy",
  authorize: (request) =>
    request.headers.get("authorization") === "Bearer of-the-dpo" ? { role: "dpo", actor: "dpo:1" } : undefined,
});
