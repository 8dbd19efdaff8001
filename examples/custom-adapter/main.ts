import { readFileSync, statSync } from "node:fs";
import {
  consent,
  contact,
  defineActivity,
  defineAssignment,
  defineController,
  defineSource,
  field,
} from "purposebound";
import { openStore } from "purposebound/store";
import * as z from "zod";
import { SqliteAdapter } from "./sqlite-adapter.js";

// Run with `npx tsx examples/custom-adapter/main.ts`. The suite shows that the adapter keeps to the contract. See
// test/storage/conformance/adapters.test.ts, and docs/adapters.md for the lines that you need.
const assignment = defineAssignment({
  id: "broadband-upgrade",
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
    speed: field(z.number().positive(), { necessity: "Only slow lines are offered more", indexed: true }),
  },
});
const crm = defineSource(assignment, {
  id: "crm",
  origin: { name: "CRM", obtained: "from-person" },
  map: { name: "name", phone: "phone", speed: "speed" },
  evidence: { consentedAt: "consent", version: "2026-01" },
});
const spring = defineActivity(assignment, {
  id: "spring",
  kind: "campaign",
  title: "Spring campaign",
  uses: ["name", "phone", "speed"],
});

const store = await openStore({ storage: new SqliteAdapter("./data"), assignments: [assignment] });
const leads = store.dataset(assignment);
const rows = Array.from({ length: 5_000 }, (_, index) => ({
  name: `Person ${index}`,
  phone: `+479${String(1_000_000 + index)}`,
  speed: 5 + (index % 60),
  consent: "2026-03-01T10:00:00Z",
}));
const { created, refused } = await leads.import(crm, rows);
console.log(`imported ${created}, refused ${refused}`);

const view = leads.under(spring, { actor: "agent:42" });
let calls = 0;
for await (const { name } of view.segment({ where: { speed: { lt: 30 } }, select: ["name"] }))
  if (name !== "") calls += 1;
console.log(`to call on lines below 30 Mbit/s: ${calls} of ${(await view.count()).people}`);

const file = "./data/broadband-upgrade.db";
const holds = (): string => (readFileSync(file).includes("Person 4321") ? "holds" : "does not hold");
console.log(`the file of ${Math.round(statSync(file).size / 1024)} kB ${holds()} the name of person 4321`);
const { effect } = await leads.subject({ phone: "+4791004321" }).erase();
console.log(`${effect}: the file ${holds()} it`);
for await (const event of store.oversight.events(assignment, { acts: ["erased"] }))
  console.log(`the trail: ${event.act} by ${event.actor}`);
await store.close();
