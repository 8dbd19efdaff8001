// What datasets take without complaint.
import type { Assignment, EvidenceOf, IdentityOf, InputOf, RecordOf, Source } from "purposebound";
import type { Dataset, Subject } from "purposebound/store";
import { broadbandUpgrade, type fibreSurvey, shop, type subscription, surveyForm, webForm } from "../shared.js";

type LeadInput = InputOf<typeof broadbandUpgrade>;

const base = { name: "Kari", phone: "+4790000000", currentSpeed: 12 };
const order = { email: "kari@example.com", reference: "S-1", note: null, startsOn: "2026-01-01" };
const evidence = { consentedAt: "2026-01-01T10:00:00Z", version: "2026-01" } as const;

interface Customer {
  readonly name: string;
  readonly phone: string;
  readonly currentSpeed: number;
  readonly tags?: readonly string[];
}

/** Adds in every legal shape. */
export async function adds(
  leads: Dataset<typeof broadbandUpgrade>,
  customer: Customer,
  input: LeadInput,
  held: RecordOf<typeof broadbandUpgrade>,
  either: LeadInput | Customer,
  proof: EvidenceOf<typeof broadbandUpgrade>,
): Promise<"created" | "merged"> {
  const from = { source: webForm, evidence };
  await leads.add(base, from);
  await leads.add({ ...base, plan: "plus", email: undefined }, from);
  await leads.add({ ...base, lines: [{ medium: "fibre", speed: 500 }], position: [59.9, 10.7] }, from);
  await leads.add({ ...base, interest: { kind: "mobile", dataCap: 10 } }, from);
  const constant = {
    ...base,
    plan: "basic",
    tags: ["vip"],
    address: { street: "Storgata 1", postalCode: "0155" },
  } as const;
  await leads.add(constant, from);
  await leads.add(customer, { source: webForm, evidence: { consentedAt: new Date(), version: "2026-01" } });
  await leads.add(input, { ...from, actor: "agent:42" });
  await leads.add(held, from);
  await leads.add(either, from);
  await leads.add(broadbandUpgrade.parse({}), { source: webForm, evidence: proof });
  const options = { source: webForm, evidence: { consentedAt: new Date(), version: "2026-01" } } as const;
  const { outcome } = await leads.add(base, options);
  return outcome;
}

/** Evidence may be left out where the basis is not consent. */
export async function withoutConsent(customers: Dataset<typeof subscription>): Promise<void> {
  await customers.add(order, { source: shop });
  await customers.add({ ...order, tier: "office" }, { source: shop, evidence: { document: "S-1" } });
  await customers.add(order, { source: shop, evidence: { since: new Date() }, actor: "agent:42" });
}

/** Subjects and their rights. */
export async function rights(
  leads: Dataset<typeof broadbandUpgrade>,
  identity: IdentityOf<typeof broadbandUpgrade>,
  customers: Dataset<typeof subscription>,
): Promise<RecordOf<typeof broadbandUpgrade> | undefined> {
  const kari: Subject<typeof broadbandUpgrade> = leads.subject({ phone: "+4790000000" });
  const key = { phone: "+4790000000" };
  await leads.subject(key, { actor: "agent:42" }).erase();
  await leads.subject(key, { actor: "agent:42", reason: "case:2026-17" }).access({ reason: "request:R-9" });
  await leads.subject(key).withdrawConsent({ actor: "dpo:1", reason: "case:2026-17" });
  await leads.subject(identity).restrict();
  await customers.subject({ email: "kari@example.com", reference: "S-1" }).objectToProcessing();
  await kari.rectify({ name: "Kari Nordmann" }, { source: webForm });
  await kari.rectify({ email: undefined, address: { street: "Storgata 2", postalCode: "0155" } }, { source: webForm });
  await kari.rectify({ tags: ["vip"], lines: [{ medium: "copper", speed: 8 }] }, { source: webForm });
  const correction = { name: "Kari Nordmann", plan: "plus" } as const;
  await kari.rectify(correction, { source: webForm });
  return (await kari.access())?.record;
}

/** Imports take rows of anything. */
export async function imports(
  leads: Dataset<typeof broadbandUpgrade>,
  answers: Dataset<typeof fibreSurvey>,
  rows: AsyncIterable<unknown>,
): Promise<number> {
  const result = await leads.import(webForm, rows);
  await answers.import(surveyForm, JSON.parse("[]"));
  return result.created;
}

/** Code over any dataset. */
export async function generic<Of extends Assignment>(
  dataset: Dataset<Of>,
  source: Source<Of>,
  identity: IdentityOf<Of>,
): Promise<number> {
  await dataset.subject(identity).erase();
  const result = await dataset.import(source, []);
  const { erased } = await dataset.enforceRetention();
  const id: string = dataset.assignment.id;
  return result.rows + erased + id.length;
}
