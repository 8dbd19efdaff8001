// A user of a CRM creates an assignment in a form: JSON in, a dataset out, and nothing undeclared gets in.
import { assignmentFrom, defineActivity, defineSource, draftAssignment, RefusedError } from "purposebound";
import { memory } from "purposebound/memory";
import { openStore } from "purposebound/store";

// the form sent labels, and neither ids nor names
const typed = {
  purpose: {
    title: "Summer survey",
    category: "dpv:CustomerCare",
    basis: { kind: "contract", contract: "Broadband subscription" },
  },
  controller: {
    name: "FjordNet AS",
    country: "NO",
    organisationNumber: "999999999",
    contact: { email: "privacy@fjordnet.example", postal: "Storgata 1, 0155 Oslo" },
    dpo: { name: "Data Protection Officer", email: "dpo@fjordnet.example" },
  },
  retention: { keep: "P6M", from: "collected" },
  fields: [
    { kind: "contact", name: "phone", identifies: true },
    { kind: "number", label: "Speed", unit: "Mbit/s", min: 0, necessity: "Only slow lines are offered more" },
    { kind: "choice", label: "Line", options: ["Fibre", "DSL"], optional: true, necessity: "Decides the offer" },
  ],
} as const;

const json = JSON.stringify(draftAssignment(typed)); // keep it: its names stay when labels change
const survey = assignmentFrom(json);
const [, speed = ""] = survey.definition.fields.map(({ name }) => name);

const store = await openStore({ storage: memory(), assignments: [] });
const answers = await store.open(survey);
const form = defineSource(survey, { id: "form", origin: { name: "Web form", obtained: "from-person" } });
const body: unknown = JSON.parse(`{ "phone": "+47 900 00 000", "${speed}": 12 }`);
await answers.add(body, { source: form });

const refused = await answers
  .add({ phone: "+4790000001", [speed]: 8, birthDate: "1990-01-01" }, { source: form })
  .catch((error: unknown) => error);
if (refused instanceof RefusedError) for (const { path, message } of refused.refusals) console.log(path, message);

const calls = defineActivity(survey, { id: "calls", kind: "call-list", title: "Calls", uses: ["phone", speed] });
const view = answers.under(calls, { actor: "agent:42" });
for await (const row of view.segment({ where: { [speed]: { lt: 30 } }, select: ["phone"] })) console.log(row);

// any process may open it from the registry, by its id
for await (const { id, title } of store.registered()) {
  const { assignment } = await store.openRegistered(id);
  console.log(title, assignment === survey);
}
await store.close();
