// Attempts to bring undeclared data, or data without what its basis asks for, into a dataset.
import type { Assignment, InputOf, RecordOf, Source, WebStream } from "purposebound";
import type { Dataset } from "purposebound/store";
import { broadbandUpgrade, fibreSurvey, shop, subscription, surveyForm, webForm } from "../shared.js";

type LeadInput = InputOf<typeof broadbandUpgrade>;

declare const leads: Dataset<typeof broadbandUpgrade>;
declare const answers: Dataset<typeof fibreSurvey>;
declare const customers: Dataset<typeof subscription>;

const base = { name: "Kari", phone: "+4790000000", currentSpeed: 12 };
const order = { email: "kari@example.com", reference: "S-1", note: null, startsOn: "2026-01-01" };
const evidence = { consentedAt: "2026-01-01T10:00:00Z", version: "2026-01" } as const;
const from = { source: webForm, evidence };
const maybe = Math.random() > 0.5;
const person = { ...base, birthDate: "1980-01-01" };
const home = { street: "Storgata 1", postalCode: "0155" };
const secretHome = { ...home, alarmCode: "1234" };

// --- undeclared data ---

// error TS2322: NotDeclared<"birthDate", "broadband-upgrade", "remove it
leads.add({ ...base, birthDate: "1980-01-01" }, from);
// error TS2322: Type 'undefined' is not assignable to type 'never'
leads.add({ ...base, birthDate: undefined }, from);
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
leads.add(person, from);
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
leads.add({ ...person }, from);
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
leads.add(Object.assign({}, base, { birthDate: "1980-01-01" }), from);
const constant = { ...base, birthDate: "1980-01-01" } as const;
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
leads.add(constant, from);
declare const optional: LeadInput & { birthDate?: string };
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
leads.add(optional, from);
declare const alwaysUndefined: LeadInput & { birthDate: undefined };
// error TS2345: property 'birthDate' has conflicting types
leads.add(alwaysUndefined, from);
interface Customer {
  readonly name: string;
  readonly phone: string;
  readonly currentSpeed: number;
  readonly birthDate: string;
}
declare const customer: Customer;
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
leads.add(customer, from);
declare const intersection: LeadInput & { birthDate: string };
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
leads.add(intersection, from);
declare const open: LeadInput & Record<string, unknown>;
// error TS2345: NotPlain<"an object open to any key", "broadband-upgrade", "list the
leads.add(open, from);
interface Indexed extends LeadInput {
  [key: string]: unknown;
}
declare const indexed: Indexed;
// error TS2345: NotPlain<"an object open to any key", "broadband-upgrade", "list the
leads.add(indexed, from);
declare const mapped: LeadInput & { [Key in "birthDate" | "gender"]: string };
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
leads.add(mapped, from);
declare const union: LeadInput | (LeadInput & { birthDate: string });
// error TS2345: Property 'birthDate' is missing
leads.add(union, from);
declare const tagged: (LeadInput & { plan: "basic" }) | (LeadInput & { plan: "plus"; birthDate: string });
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
leads.add(tagged, from);
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
leads.add(maybe ? base : { ...base, birthDate: "1980-01-01" }, from);
const secret: unique symbol = Symbol("secret");
// error TS2418: NotDeclared<unique symbol, "broadband-upgrade", "remove it
leads.add({ ...base, [secret]: "1980-01-01" }, from);
// error TS2322: NotDeclared<7, "broadband-upgrade", "remove it
leads.add({ ...base, 7: "1980-01-01" }, from);
const literalKey = "birthDate";
// error TS2418: NotDeclared<"birthDate", "broadband-upgrade", "remove it
leads.add({ ...base, [literalKey]: "1980-01-01" }, from);
// error TS2322: NotDeclared<"greet", "broadband-upgrade", "remove it
leads.add({ ...base, greet: () => "Hi" }, from);
declare const callable: LeadInput & (() => void);
// error TS2345: NotPlain<"a function", "broadband-upgrade", "list the
leads.add(callable, from);

class PublicExtra {
  name = "Kari";
  phone = "+4790000000";
  currentSpeed = 12;
  birthDate = "1980-01-01";
}
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
leads.add(new PublicExtra(), from);
class PrivateExtra {
  name = "Kari";
  phone = "+4790000000";
  currentSpeed = 12;
  private birthDate = "1980-01-01";
}
// error TS2345: NotPlain<"a class instance with private members", "broadband-upgrade", "list the
leads.add(new PrivateExtra(), from);
class GetterExtra {
  name = "Kari";
  phone = "+4790000000";
  currentSpeed = 12;
  get birthDate() {
    return "1980-01-01";
  }
}
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
leads.add(new GetterExtra(), from);

// error TS2322: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
leads.add({ ...base, address: { ...home, alarmCode: "1234" } }, from);
// error TS2322: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
leads.add({ ...base, address: secretHome }, from);
const nested = { ...base, address: secretHome };
// error TS2345: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
leads.add(nested, from);
const secretLine = { medium: "fibre", speed: 500, alarmCode: "1234" } as const;
// error TS2322: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
leads.add({ ...base, lines: [secretLine] }, from);
const nestedLines = { ...base, lines: [secretLine] };
// error TS2345: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
leads.add(nestedLines, from);
const secretVisits = { ...base, visits: [{ planned: new Date(), alarmCode: "1234" }, { planned: new Date(), note: "" }] } as const;
// error TS2345: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
leads.add(secretVisits, from);
const secretInterest = { kind: "fibre", speed: 500, alarmCode: "1234" } as const;
// error TS2322: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
leads.add({ ...base, interest: secretInterest }, from);

declare const anything: any;
// error TS2345: Argument of type 'any' is not assignable to parameter of type 'never'
leads.add(anything, from);
// error TS2345: Argument of type 'any' is not assignable to parameter of type 'never'
leads.add(JSON.parse("{}"), from);
// error TS2345: Argument of type 'any' is not assignable to parameter of type 'never'
leads.add({ ...base, ...JSON.parse("{}") }, from);
// error TS2322: Type 'any' is not assignable to type 'never'
leads.add({ ...base, name: anything }, from);
// error TS2322: Type 'any' is not assignable to type 'never'
leads.add({ ...base, address: anything }, from);
// error TS2322: Type 'any' is not assignable to type 'never'
leads.add({ ...base, address: { ...home, street: anything } }, from);
// error TS2322: Type 'any' is not assignable to type 'never'
leads.add({ ...base, lines: [anything] }, from);
declare const unknownThing: unknown;
// error TS2345: Argument of type 'unknown' is not assignable to parameter of type
leads.add(unknownThing, from);

async function awaited(promise: Promise<Customer>, response: Response) {
  // error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
  await leads.add(await promise, from);
  // error TS2345: Argument of type 'any' is not assignable to parameter of type 'never'
  await leads.add(await response.json(), from);
  // error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
  await promise.then((one) => leads.add(one, from));
}
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
for (const one of [person]) leads.add(one, from);
function genericBody<Given extends LeadInput>(given: Given) {
  // error TS2345: Argument of type 'Given' is not assignable to parameter of type
  leads.add(given, from);
  // error TS2345: Argument of type '{ name: string; phone: string; currentSpeed: number; } & Given' is not assignable to parameter of type
  leads.add({ ...base, ...given }, from);
}
async function genericOver<Of extends Assignment>(dataset: Dataset<Of>, given: InputOf<Of>, source: Source<Of>) {
  // error TS2345: Type 'InputOf<Of> & { birthDate: string; }' is not assignable to type 'Accepts<InputOf<Of>>'
  await dataset.add({ ...given, birthDate: "1980-01-01" }, { source, evidence });
}
// error TS2344: does not satisfy the constraint 'never'
leads.add<LeadInput>(person, from);
// error TS2344: Type 'any' does not satisfy the constraint 'never'
leads.add<any>(person, from);

// --- records of other purposes ---

declare const surveyRecord: RecordOf<typeof fibreSurvey>;
// error TS2345: Type '"fibre-survey"' is not assignable to type '"broadband-upgrade"'
leads.add(surveyRecord, from);
// error TS2345: Type '"fibre-survey"' is not assignable to type '"broadband-upgrade"'
leads.add({ ...surveyRecord }, from);
leads.add(broadbandUpgrade.parse({}), from);
// error TS2345: Type '"broadband-upgrade"' is not assignable to type '"fibre-survey"'
answers.add(broadbandUpgrade.parse({}), { source: surveyForm, evidence: { ...evidence, version: "2026-03" } });
declare const leadOrAnswer: typeof leads | typeof answers;
// error TS2349: This expression is not callable
leadOrAnswer.add(base, from);
// error TS2322: Type '"broadband-upgrade"' is not assignable to type '"fibre-survey"'
const asAnswers: Dataset<typeof fibreSurvey> = leads;

// --- evidence and source ---

// error TS2554: Expected 2 arguments, but got 1
leads.add(base);
// error TS2345: Property 'source' is missing
leads.add(base, {});
// error TS2345: Property 'evidence' is missing
leads.add(base, { source: webForm });
// error TS2322: Type 'undefined' is not assignable to type 'ConsentEvidence<"2026-01">'
leads.add(base, { source: webForm, evidence: undefined });
// error TS2739: Type '{}' is missing the following properties from type 'ConsentEvidence<"2026-01">': consentedAt, version
leads.add(base, { source: webForm, evidence: {} });
// error TS2741: Property 'consentedAt' is missing
leads.add(base, { source: webForm, evidence: { version: "2026-01" } });
// error TS2741: Property 'version' is missing
leads.add(base, { source: webForm, evidence: { consentedAt: new Date() } });
// error TS2322: Type '"2025-01"' is not assignable to type '"2026-01"'
leads.add(base, { source: webForm, evidence: { consentedAt: new Date(), version: "2025-01" } });
const wideWording = { consentedAt: new Date(), version: "2026-01" };
// error TS2322: Type 'string' is not assignable to type '"2026-01"'
leads.add(base, { source: webForm, evidence: wideWording });
// error TS2322: Type 'number' is not assignable to type 'string | Date'
leads.add(base, { source: webForm, evidence: { consentedAt: 1767225600, version: "2026-01" } });
// error TS2353: 'ip' does not exist in type
leads.add(base, { source: webForm, evidence: { ...evidence, ip: "192.0.2.1" } });
// error TS2353: 'document' does not exist in type
leads.add(base, { source: webForm, evidence: { document: "S-1" } });
// error TS2345: Property 'source' is missing
leads.add(base, { evidence });
// error TS2322: Type '"fibre-survey"' is not assignable to type '"broadband-upgrade"'
leads.add(base, { source: surveyForm, evidence });
// error TS2322: Type '"subscription"' is not assignable to type '"broadband-upgrade"'
leads.add(base, { source: shop, evidence });
// error TS2322: Type 'string' is not assignable to type
leads.add(base, { source: "web-form", evidence });
// error TS2322: Type 'number' is not assignable to type 'string'
leads.add(base, { ...from, actor: 42 });
// error TS2353: 'purpose' does not exist in type
leads.add(base, { ...from, purpose: "other" });
const optionalEvidence: { source: typeof webForm; evidence?: typeof evidence } = { source: webForm };
// error TS2345: is not assignable to parameter of type
leads.add(base, optionalEvidence);
declare const wideSource: Source;
// error TS2322: Type 'Source<AnyAssignment, string>' is not assignable to type 'Source<Assignment<"broadband-upgrade",
leads.add(base, { source: wideSource, evidence });
// error TS2559: has no properties in common with type
customers.add(order, { source: shop, evidence });
// error TS2322: Type '"broadband-upgrade"' is not assignable to type '"subscription"'
customers.add(order, { source: webForm });
// error TS2322: Type 'number' is not assignable to type 'string'
customers.add(order, { source: shop, evidence: { document: 7 } });
// error TS2345: Type '"fibre-survey"' is not assignable to type '"broadband-upgrade"'
leads.import(surveyForm, []);
// error TS2345: 'Source<AnyAssignment, string>' is not assignable to parameter of type 'Source<Assignment<"broadband-upgrade",
leads.import(wideSource, []);

// --- streams ---

// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
leads.import(webForm, new ReadableStream<typeof person>());
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
leads.import(webForm, [person]);
declare const ownStream: WebStream<typeof person>;
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
leads.import(webForm, ownStream);
// error TS2739: missing the following properties from type 'EndSignal'
leads.import(webForm, [], { signal: { aborted: false } });

// --- rights ---

const kari = leads.subject({ phone: "+4790000000" });
// error TS2353: 'because' does not exist in type 'DatedActOptions'
kari.erase({ because: "case:2026-17" });
// error TS2322: Type 'number' is not assignable to type 'string'
leads.subject({ phone: "+4790000000" }, { reason: 17 });
// error TS2345: Property 'source' is missing
kari.rectify({ name: "Kari" }, { reason: "case:2026-17" });
// error TS2353: 'email' does not exist in type
leads.subject({ email: "kari@example.com" });
// error TS2345: not assignable to parameter of type '{ readonly phone: string; } | PersonReference'
leads.subject({});
// error TS2322: Type 'number' is not assignable to type 'string'
leads.subject({ phone: 90000000 });
// error TS2353: 'name' does not exist in type
leads.subject({ phone: "+4790000000", name: "Kari" });
// error TS2345: Property 'reference' is missing
customers.subject({ email: "kari@example.com" });
// error TS2322: NotDeclared<"birthDate", "broadband-upgrade", "remove it
kari.rectify({ name: "Kari Nordmann", birthDate: "1980-01-01" }, { source: webForm });
const correction = { name: "Kari Nordmann", birthDate: "1980-01-01" };
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
kari.rectify(correction, { source: webForm });
// error TS2353: 'phone' does not exist in type
kari.rectify({ phone: "+4790000001" }, { source: webForm });
const identityCorrection = { name: "Kari Nordmann", phone: "+4790000001" };
// error TS2345: NotDeclared<"phone", "broadband-upgrade", "remove it
kari.rectify(identityCorrection, { source: webForm });
// error TS2322: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
kari.rectify({ address: secretHome }, { source: webForm });
// error TS2345: Argument of type 'any' is not assignable to parameter of type 'never'
kari.rectify(anything, { source: webForm });
// error TS2322: Type 'any' is not assignable to type 'never'
kari.rectify({ name: anything }, { source: webForm });
// error TS2322: Type '"fibre-survey"' is not assignable to type '"broadband-upgrade"'
kari.rectify({ name: "Kari Nordmann" }, { source: surveyForm });
// error TS2554: Expected 2 arguments, but got 1
kari.rectify({ name: "Kari Nordmann" });
// error TS2322: Type 'number' is not assignable to type 'string'
kari.rectify({ name: 1 }, { source: webForm });
// error TS2344: Type '{ name: string; }' does not satisfy the constraint 'never'
kari.rectify<{ name: string }>(correction, { source: webForm });
