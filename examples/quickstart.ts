import {
  consent,
  contact,
  defineActivity,
  defineAssignment,
  defineController,
  defineSource,
  field,
} from "purposebound";
import { pglite } from "purposebound/postgres";
import { openStore } from "purposebound/store";
import * as z from "zod";

const fjordNet = defineController({
  name: "FjordNet AS",
  country: "NO",
  organisationNumber: "999999999",
  contact: { email: "privacy@fjordnet.example", postal: "Storgata 1, 0155 Oslo" },
  dpo: { name: "Data Protection Officer", email: "dpo@fjordnet.example" },
});
const upgrade = defineAssignment({
  id: "broadband-upgrade",
  purpose: {
    title: "Sale of increased broadband capacity",
    category: "dpv:DirectMarketing",
    basis: consent({ wording: "You may call me about faster broadband.", version: "2026-01" }),
  },
  controller: fjordNet,
  retention: { keep: "P12M", from: "collected" },
  identifiedBy: ["phone"],
  fields: {
    ...contact("name", "phone", "email?"),
    speed: field(z.number().positive().optional(), { necessity: "Only slow lines are offered more" }),
  },
});
const form = defineSource(upgrade, { id: "web-form", origin: { name: "Web form", obtained: "from-person" } });
const spring = defineActivity(upgrade, {
  id: "spring",
  kind: "campaign",
  title: "Spring",
  uses: ["name", "phone", "speed"],
});

const store = await openStore({ storage: pglite("./data"), assignments: [upgrade] });
const leads = store.dataset(upgrade);
const evidence = { consentedAt: new Date(), version: "2026-01" } as const;
await leads.add({ name: "Kari", phone: "+47 900 00 000", speed: 12 }, { source: form, evidence });
const slow = leads
  .under(spring, { actor: "agent:42" })
  .segment({ where: { speed: { lt: 30 } }, select: ["name", "phone"] });
for await (const { name, phone } of slow) console.log(`call ${name}, ${phone}`);
await leads.subject({ phone: "+4790000000" }).erase();
await store.close();
