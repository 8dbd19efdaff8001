// Declarations that don't hold together.
import { type Activity, type Assignment, type Consent, consent, contact, contract, defineActivity, defineAssignment, defineController, defineSource, field, type IsoDuration, type PurposeCategory, special } from "purposebound";
import { count, type Dataset, min } from "purposebound/store";
import { z } from "zod";
import { broadbandUpgrade, fjordNet, subscription } from "../shared.js";

const purpose = {
  title: "Newsletter",
  category: "dpv:DirectMarketing",
  basis: consent({ wording: "Send me the newsletter.", version: "1" }),
} as const;
const retention = { keep: "P12M", from: "collected" } as const;
const rest = { purpose, controller: fjordNet, retention } as const;
const origin = { name: "CRM", obtained: "from-person" } as const;
const speed = field(z.number(), { necessity: "Decides the offer" });

// --- ids and names of fields ---

// error TS2322: InvalidName<"Newsletter", "a-z, then a-z 0-9 or -, at most 48 in all">
defineAssignment({ ...rest, id: "Newsletter", identifiedBy: ["email"], fields: contact("email") });
// error TS2322: InvalidName<"news_letter", "a-z, then a-z 0-9 or -, at most 48 in all">
defineAssignment({ ...rest, id: "news_letter", identifiedBy: ["email"], fields: contact("email") });
// error TS2322: InvalidName<"9-news", "a-z, then a-z 0-9 or -, at most 48 in all">
defineAssignment({ ...rest, id: "9-news", identifiedBy: ["email"], fields: contact("email") });
// error TS2322: InvalidName<"news letter", "a-z, then a-z 0-9 or -, at most 48 in all">
defineAssignment({ ...rest, id: "news letter", identifiedBy: ["email"], fields: contact("email") });
// error TS2322: InvalidName<"nyhetsbrev-ø", "a-z, then a-z 0-9 or -, at most 48 in all">
defineAssignment({ ...rest, id: "nyhetsbrev-ø", identifiedBy: ["email"], fields: contact("email") });
// error TS2322: Type 'string' is not assignable to type 'InvalidName<"news\"; drop schema public", "a-z, then a-z 0-9 or -, at most 48 in all">'
defineAssignment({ ...rest, id: "news\"; drop schema public", identifiedBy: ["email"], fields: contact("email") });
// error TS2322: InvalidName<"", "a-z, then a-z 0-9 or -, at most 48 in all">
defineAssignment({ ...rest, id: "", identifiedBy: ["email"], fields: contact("email") });
// error TS2322: Type 'number' is not assignable to type 'string'
defineAssignment({ ...rest, id: 7, identifiedBy: ["email"], fields: contact("email") });
// error TS2345: Property 'id' is missing
defineAssignment({ ...rest, identifiedBy: ["email"], fields: contact("email") });
defineAssignment({
  ...rest,
  id: "newsletter",
  identifiedBy: ["email"],
  // error TS2322: InvalidName<"current_speed", "a-z, then A-Z a-z or 0-9, at most 48 in all">
  fields: { ...contact("email"), current_speed: speed },
});
defineAssignment({
  ...rest,
  id: "newsletter",
  identifiedBy: ["email"],
  // error TS2322: InvalidName<"CurrentSpeed", "a-z, then A-Z a-z or 0-9, at most 48 in all">
  fields: { ...contact("email"), CurrentSpeed: speed },
});
defineAssignment({
  ...rest,
  id: "newsletter",
  identifiedBy: ["email"],
  // error TS2322: InvalidName<"current speed", "a-z, then A-Z a-z or 0-9, at most 48 in all">
  fields: { ...contact("email"), "current speed": speed },
});
defineAssignment({
  ...rest,
  id: "newsletter",
  identifiedBy: ["email"],
  // error TS2322: InvalidName<"xmin", "another name than that of a system column of PostgreSQL">
  fields: { ...contact("email"), xmin: speed },
});

// --- fields ---

// error TS2554: Expected 2 arguments, but got 1
field(z.number());
// error TS2345: Property 'necessity' is missing
field(z.number(), {});
// error TS2345: Property 'necessity' is missing
field(z.number(), { label: "Speed" });
// error TS2322: Blank<"">
field(z.number(), { necessity: "" });
// error TS2322: Blank<" \t\n">
field(z.number(), { necessity: " \t\n" });
// error TS2322: Type 'undefined' is not assignable to type 'string'
field(z.number(), { necessity: undefined });
// error TS2322: Type 'number' is not assignable to type 'string'
field(z.number(), { necessity: 7 });
// error TS2820: Did you mean '"pd:EmailAddress"'
field(z.number(), { necessity: "Decides the offer", category: "pd:Emailaddress" });
// error TS2820: Did you mean '"pd:EmailAddress"'
field(z.number(), { necessity: "Decides the offer", category: "EmailAddress" });
// error TS2322: Type '"dpv:DirectMarketing"' is not assignable to type 'PersonalDataCategory
field(z.number(), { necessity: "Decides the offer", category: "dpv:DirectMarketing" });
// error TS2322: Type '"http://example.com/speed"' is not assignable to type 'PersonalDataCategory
field(z.number(), { necessity: "Decides the offer", category: "http://example.com/speed" });
// error TS2353: 'retention' does not exist in type
field(z.number(), { necessity: "Decides the offer", retention: "P1Y" });
// error TS2345: Argument of type 'string' is not assignable to parameter of type
field("number", { necessity: "Decides the offer" });
// error TS2353: 'type' does not exist in type
field({ type: "number" }, { necessity: "Decides the offer" });
// error TS2345: Argument of type '"fax"' is not assignable to parameter of type 'ContactName | ContactOptions
contact("fax");
// error TS2345: Argument of type '"Email"' is not assignable to parameter of type 'ContactName'
contact("name", "Email");
// error TS2345: Argument of type '"birthDate?"' is not assignable to parameter of type 'ContactName | ContactOptions
contact("birthDate?");
// error TS2820: Type '"no"' is not assignable to type 'PhoneCountry | undefined'. Did you mean '"NO"'?
contact({ country: "no" }, "phone");
// error TS2353: 'region' does not exist in type 'ContactOptions'
contact({ region: "NO" }, "phone");
// error TS2345: Argument of type '"fax"' is not assignable to parameter of type 'ContactName'
contact({ country: "NO" }, "phone", "fax");
defineAssignment({
  ...rest,
  id: "newsletter",
  // error TS2322: NotIdentifying<"email", "name a field that is always there, as text, number or date">
  identifiedBy: ["email"],
  // error TS2740: is missing the following properties
  fields: { ...contact("email"), currentSpeed: z.number() },
});
defineAssignment({
  ...rest,
  id: "newsletter",
  // error TS2322: NotIdentifying<"email", "name a field that is always there, as text, number or date">
  identifiedBy: ["email"],
  // error TS2739: is missing the following properties
  fields: { ...contact("email"), currentSpeed: { schema: z.number(), necessity: "Decides the offer" } },
});

// --- identity ---

// error TS2322: Type '"phone"' is not assignable to type '"email"'
defineAssignment({ ...rest, id: "newsletter", identifiedBy: ["phone"], fields: contact("email") });
// error TS2322: NotIdentifying<"email", "name a field that is always there, as text, number or date">
defineAssignment({ ...rest, id: "newsletter", identifiedBy: ["email"], fields: contact("name", "email?") });
defineAssignment({
  ...rest,
  id: "newsletter",
  // error TS2322: Type '"phone"' is not assignable to type
  identifiedBy: ["email", "phone"],
  fields: contact("name", "email"),
});
defineAssignment({
  ...rest,
  id: "newsletter",
  // error TS2322: NotIdentifying<"tags", "name a field that is always there, as text, number or date">
  identifiedBy: ["tags"],
  fields: { ...contact("email"), tags: field(z.array(z.string()), { necessity: "Groups readers" }) },
});
defineAssignment({
  ...rest,
  id: "newsletter",
  // error TS2322: NotIdentifying<"number", "name a field that is always there, as text, number or date">
  identifiedBy: ["number"],
  fields: { ...contact("email"), number: field(z.number().nullable(), { necessity: "Names the reader" }) },
});
defineAssignment({
  ...rest,
  id: "newsletter",
  // error TS2322: NotIdentifying<"active", "name a field that is always there, as text, number or date">
  identifiedBy: ["active"],
  fields: { ...contact("email"), active: field(z.boolean(), { necessity: "Says who reads" }) },
});
// error TS2345: Property 'identifiedBy' is missing
defineAssignment({ ...rest, id: "newsletter", fields: contact("email") });
// error TS2322: Type 'string' is not assignable to type 'readonly "email"[]'
defineAssignment({ ...rest, id: "newsletter", identifiedBy: "email", fields: contact("email") });

// --- purpose, basis, retention, controller ---

defineAssignment({
  id: "newsletter",
  controller: fjordNet,
  retention,
  identifiedBy: ["email"],
  fields: contact("email"),
  purpose: {
    title: "Newsletter",
    // error TS2820: Type '"dpv:DirectMarketting"' is not assignable to type 'PurposeCategory'. Did you mean '"dpv:DirectMarketing"'?
    category: "dpv:DirectMarketting",
    basis: purpose.basis,
  },
});
defineAssignment({
  id: "newsletter",
  controller: fjordNet,
  retention,
  identifiedBy: ["email"],
  fields: contact("email"),
  purpose: {
    title: "Newsletter",
    // error TS2820: Type '"Direct marketing"' is not assignable to type 'PurposeCategory'. Did you mean '"dpv:DirectMarketing"'?
    category: "Direct marketing",
    basis: purpose.basis,
  },
});
defineAssignment({
  id: "newsletter",
  controller: fjordNet,
  retention,
  identifiedBy: ["email"],
  fields: contact("email"),
  // error TS2322: Property 'basis' is missing
  purpose: { title: "Newsletter", category: "dpv:DirectMarketing" },
});
defineAssignment({
  id: "newsletter",
  controller: fjordNet,
  retention,
  identifiedBy: ["email"],
  fields: contact("email"),
  purpose: {
    title: "Newsletter",
    category: "dpv:DirectMarketing",
    // error TS2322: Type 'string' is not assignable to type 'LawfulBasis'
    basis: "consent",
  },
});
defineAssignment({
  id: "newsletter",
  controller: fjordNet,
  retention,
  identifiedBy: ["email"],
  fields: contact("email"),
  purpose: {
    ...purpose,
    // error TS2322: Type '"A9-2-a"' is not assignable to type
    condition: "A9-2-a",
  },
});
// error TS2345: Property 'purpose' is missing
defineAssignment({ id: "newsletter", controller: fjordNet, retention, identifiedBy: ["email"], fields: contact("email") });
// error TS2820: Type '"dpv:Marketting"' is not assignable to type 'PurposeCategory'. Did you mean '"dpv:Marketing"'?
const category: PurposeCategory = "dpv:Marketting";
// error TS2345: Property 'version' is missing
consent({ wording: "Send me the newsletter." });
// error TS2345: Property 'wording' is missing
consent({ version: "1" });
// error TS2345: Property 'contract' is missing
contract({});
defineAssignment({
  ...rest,
  id: "newsletter",
  identifiedBy: ["email"],
  fields: contact("email"),
  // error TS2322: Type '"12 months"' is not assignable to type 'IsoDuration'
  retention: { keep: "12 months", from: "collected" },
});
defineAssignment({
  ...rest,
  id: "newsletter",
  identifiedBy: ["email"],
  fields: contact("email"),
  // error TS2322: Type '"deleted"' is not assignable to type
  retention: { keep: "P12M", from: "deleted" },
});
defineAssignment({
  ...rest,
  id: "newsletter",
  identifiedBy: ["email"],
  fields: contact("email"),
  // error TS2741: Property 'from' is missing
  retention: { keep: "P12M" },
});
// error TS2345: Property 'retention' is missing
defineAssignment({ id: "newsletter", purpose, controller: fjordNet, identifiedBy: ["email"], fields: contact("email") });
// error TS2322: Type '"12M"' is not assignable to type 'IsoDuration'
const months: IsoDuration = "12M";
// error TS2322: Type '"a year"' is not assignable to type 'IsoDuration'
const words: IsoDuration = "a year";
// error TS2322: Type '"P"' is not assignable to type 'IsoDuration'
const empty: IsoDuration = "P";
// error TS2322: Type '"p12m"' is not assignable to type 'IsoDuration'
const lower: IsoDuration = "p12m";
// error TS2322: Type '"P72H"' is not assignable to type 'IsoDuration'
const hours: IsoDuration = "P72H";
// error TS2322: Type '"P6M1Y"' is not assignable to type 'IsoDuration'
const order: IsoDuration = "P6M1Y";
// error TS2322: Type '1' is not assignable to type 'IsoDuration'
const years: IsoDuration = 1;
// error TS2322: Type 'string' is not assignable to type 'IsoDuration'
const text: IsoDuration = "P1Y" as string;
// error TS2345: Property 'dpo' is missing
defineController({
  name: "FjordNet AS",
  country: "NO",
  organisationNumber: "999999999",
  contact: { email: "privacy@fjordnet.example", postal: "Storgata 1, 0155 Oslo" },
});
defineController({
  name: "FjordNet AS",
  country: "NO",
  organisationNumber: "999999999",
  contact: { email: "privacy@fjordnet.example", postal: "Storgata 1, 0155 Oslo" },
  // error TS2741: Property 'email' is missing
  dpo: { name: "Data Protection Officer" },
});
defineController({
  name: "FjordNet AS",
  country: "NO",
  organisationNumber: "999999999",
  // error TS2322: Property 'postal' is missing
  contact: { email: "privacy@fjordnet.example" },
  dpo: fjordNet.dpo,
});
defineAssignment({
  id: "newsletter",
  purpose,
  retention,
  identifiedBy: ["email"],
  fields: contact("email"),
  // error TS2741: Property 'kind' is missing
  controller: { name: "FjordNet AS", country: "NO", organisationNumber: "999999999", contact: fjordNet.contact, dpo: fjordNet.dpo },
});
// error TS2345: Property 'controller' is missing
defineAssignment({ id: "newsletter", purpose, retention, identifiedBy: ["email"], fields: contact("email") });
// error TS2353: 'encrypted' does not exist in type
defineAssignment({ ...rest, id: "newsletter", identifiedBy: ["email"], fields: contact("email"), encrypted: true });
defineAssignment({
  ...rest,
  id: "newsletter",
  identifiedBy: ["email"],
  fields: contact("email"),
  // error TS2322: Type '"helper"' is not assignable to type
  recipients: [{ name: "Mailer Ltd", role: "helper", country: "NO" }],
});

// --- activities ---

// error TS2322: InvalidName<"Spring calls", "a-z, then a-z 0-9 or -, at most 48 in all">
defineActivity(broadbandUpgrade, { id: "Spring calls", kind: "call-list", title: "Calls", uses: ["name"] });
// error TS2322: Type '"birthDate"' is not assignable to type
defineActivity(broadbandUpgrade, { id: "calls", kind: "call-list", title: "Calls", uses: ["birthDate"] });
// error TS2322: Type '"reference"' is not assignable to type
defineActivity(broadbandUpgrade, { id: "calls", kind: "call-list", title: "Calls", uses: ["name", "reference"] });
// error TS2322: Type '"phone"' is not assignable to type
defineActivity(subscription, { id: "calls", kind: "call-list", title: "Calls", uses: ["phone"] });
// error TS2322: Type 'string' is not assignable to type
defineActivity(broadbandUpgrade, { id: "calls", kind: "call-list", title: "Calls", uses: "name" });
// error TS2345: Property 'uses' is missing
defineActivity(broadbandUpgrade, { id: "calls", kind: "call-list", title: "Calls" });
// error TS2322: Type '"calls"' is not assignable to type
defineActivity(broadbandUpgrade, { id: "calls", kind: "calls", title: "Calls", uses: ["name"] });
// error TS2345: Property 'title' is missing
defineActivity(broadbandUpgrade, { id: "calls", kind: "call-list", uses: ["name"] });
const wideNames = ["name", "phone"];
// error TS2322: Type 'string' is not assignable to type
defineActivity(broadbandUpgrade, { id: "calls", kind: "call-list", title: "Calls", uses: wideNames });
// error TS2345: Argument of type '{ id: string; }' is not assignable to parameter of type
defineActivity({ id: "broadband-upgrade" }, { id: "calls", kind: "call-list", title: "Calls", uses: ["name"] });

// --- sources ---

const picks = { name: "name", phone: "tel", currentSpeed: "speed" } as const;
// error TS2322: InvalidName<"CRM", "a-z, then a-z 0-9 or -, at most 48 in all">
defineSource(broadbandUpgrade, { id: "CRM", origin, map: picks });
// error TS2322: NotDeclared<"birthDate", "broadband-upgrade", "remove it
defineSource(broadbandUpgrade, { id: "crm", origin, map: { ...picks, birthDate: "dob" } });
// error TS2322: Property 'currentSpeed' is missing
defineSource(broadbandUpgrade, { id: "crm", origin, map: { name: "name", phone: "tel" } });
// error TS2322: Type '{}' is not assignable to type
defineSource(broadbandUpgrade, { id: "crm", origin, map: {} });
// error TS2322: Type 'number' is not assignable to type 'FieldOrigin<
defineSource(broadbandUpgrade, { id: "crm", origin, map: { ...picks, plan: 7 } });
// error TS2322: Did you mean '"text"'?
defineSource(broadbandUpgrade, { id: "crm", origin, map: { ...picks, plan: { path: "plan", as: "texts" } } });
// error TS2322: Type 'string' is not assignable to type 'OnlyWith<"as: \"phone\"">'
defineSource(broadbandUpgrade, { id: "crm", origin, map: { ...picks, plan: { path: "plan", as: "number", country: "NO" } } });
// error TS2322: is not assignable to type 'FieldOrigin<
defineSource(broadbandUpgrade, { id: "crm", origin, map: { ...picks, plan: { path: "plan", decimal: "," } } });
// error TS2322: Type '{ path: string; as: "number"; decimal: ";"; }' is not assignable to type 'FieldOrigin<
defineSource(broadbandUpgrade, { id: "crm", origin, map: { ...picks, plan: { path: "plan", as: "number", decimal: ";" } } });
// error TS2353: 'formats' does not exist in type
defineSource(broadbandUpgrade, { id: "crm", origin, map: { ...picks, plan: { path: "plan", as: "date", formats: "d" } } });
// error TS2322: is not assignable to type 'FieldOrigin<
defineSource(broadbandUpgrade, { id: "crm", origin, map: { ...picks, plan: { path: "plan", first: ["a"] } } });
// error TS2322: is not assignable to type 'FieldOrigin<
defineSource(broadbandUpgrade, { id: "crm", origin, map: { ...picks, plan: { path: "plan", where: { a: 1 } } } });
// error TS2322: OnlyWith<"an optional field that does not identify">
defineSource(broadbandUpgrade, { id: "crm", origin, map: { ...picks, name: { path: "n", onInvalid: "omit" } } });
// error TS2322: OnlyWith<"an optional field that does not identify">
defineSource(broadbandUpgrade, { id: "crm", origin, map: { ...picks, phone: { path: "n", as: "phone", country: "NO", onInvalid: "omit" } } });
// error TS2322: Type '"gold"' is not assignable to type
defineSource(broadbandUpgrade, { id: "crm", origin, map: { ...picks, plan: { value: "gold" } } });
const wrong = { path: "plan", as: "number", country: "NO" } as const;
// error TS2322: is not assignable to type 'FieldOrigin<
defineSource(broadbandUpgrade, { id: "crm", origin, map: { ...picks, plan: wrong } });
// error TS2322: Type '"phone"' is not assignable to type
defineSource(broadbandUpgrade, { id: "crm", origin, evidence: { consentedAt: { path: "c", as: "phone" }, version: "2026-01" } });
// error TS2322: Type '"number"' is not assignable to type
defineSource(broadbandUpgrade, { id: "crm", origin, evidence: { consentedAt: { path: "c", as: "number", decimal: "," }, version: "2026-01" } });
// error TS2322: Type 'false' is not assignable to type 'true'
defineSource(broadbandUpgrade, { id: "crm", origin, map: picks, leaveOut: [{ path: "Deleted", filled: false }] });
// error TS2561: 'timezone' does not exist in type
defineSource(broadbandUpgrade, { id: "crm", origin, map: picks, timezone: "Europe/Oslo" });
// error TS2353: 'from' does not exist in type
defineSource(broadbandUpgrade, { id: "crm", origin, map: { ...picks, plan: { from: "plan" } } });
// error TS2741: Property 'obtained' is missing
defineSource(broadbandUpgrade, { id: "crm", origin: { name: "CRM" }, map: picks });
// error TS2322: Type '"bought"' is not assignable to type
defineSource(broadbandUpgrade, { id: "crm", origin: { name: "CRM", obtained: "bought" }, map: picks });
// error TS2345: Property 'origin' is missing
defineSource(broadbandUpgrade, { id: "crm", map: picks });
// error TS2322: Type '"keep"' is not assignable to type
defineSource(broadbandUpgrade, { id: "crm", origin, map: picks, undeclared: "keep" });
// error TS2820: Type '"2025-01"' is not assignable to type '"2026-01" | TextOrigin<"consent">'. Did you mean '"2026-01"'?
defineSource(broadbandUpgrade, { id: "crm", origin, evidence: { consentedAt: "consent", version: "2025-01" } });
// error TS2741: Property 'consentedAt' is missing
defineSource(broadbandUpgrade, { id: "crm", origin, evidence: { version: "2026-01" } });
// error TS2353: 'document' does not exist in type
defineSource(broadbandUpgrade, { id: "crm", origin, evidence: { document: "contract" } });
// error TS2353: 'consentedAt' does not exist in type
defineSource(subscription, { id: "shop", origin, evidence: { consentedAt: "consent", version: "1" } });
// error TS2322: Property 'phone' is missing
defineSource(broadbandUpgrade, { id: "register", origin, enriches: true, map: { currentSpeed: "speed" } });
// error TS2345: Property 'map' is missing
defineSource(broadbandUpgrade, { id: "register", origin, enriches: true });
// error TS2322: NotDeclared<"birthDate", "broadband-upgrade", "remove it
defineSource(broadbandUpgrade, { id: "register", origin, enriches: true, map: { phone: "tel", birthDate: "dob" } });
// error TS2322: Property 'reference' is missing
defineSource(subscription, { id: "register", origin, enriches: true, map: { email: "mail" } });
const wrongPicks = { name: "name", phone: "tel" };
// error TS2322: Property 'currentSpeed' is missing
defineSource(broadbandUpgrade, { id: "crm", origin, map: wrongPicks });

// --- kept apart ---

// error TS2322: Type '"subscription"' is not assignable to type '"broadband-upgrade"'
const activityOfOther: Activity<typeof broadbandUpgrade> = defineActivity(subscription, {
  id: "calls",
  kind: "call-list",
  title: "Calls",
  uses: ["email"],
});
// error TS2322: Type 'Contract' is missing the following properties from type 'Consent<string>': wording, version
const onConsent: Assignment<string, Assignment["fields"], Consent> = subscription;

// --- special categories and encrypted fields ---

const careTerms = { controller: fjordNet, retention: { keep: "P1Y", from: "updated" }, identifiedBy: ["email"] } as const;
const carePurpose = { title: "Care", category: "dpv:CustomerCare", basis: contract({ contract: "Care" }) } as const;
const hearing = special(z.string(), { necessity: "Decides how to call", category: "pd:Disability", encrypted: true });
const plainHealth = field(z.string(), { necessity: "Decides how to call", category: "pd:Health" });
// error TS2322: ConditionMissing<"hearing", "care", "name what allows it in purpose.condition, Art. 9(2)">
defineAssignment({ id: "care", ...careTerms, purpose: carePurpose, fields: { ...contact("email"), hearing } });
// error TS2322: ConditionMissing<"plainHealth", "care", "name what allows it in purpose.condition, Art. 9(2)">
defineAssignment({ id: "care", ...careTerms, purpose: carePurpose, fields: { ...contact("email"), plainHealth } });
// error TS2322: ConditionMissing<"hearing", "care", "name what allows it in purpose.condition, Art. 9(2)">
defineAssignment({ id: "care", ...careTerms, purpose: { ...carePurpose, title: "C" }, fields: { ...contact("email"), hearing } });
// error TS2322: Type 'true' is not assignable to type 'false'
field(z.string(), { necessity: "Decides the offer", encrypted: true, indexed: true });
// error TS2322: NotLookedUp<"it is not encrypted", "declare encrypted: true too">
field(z.string(), { necessity: "Decides the offer", lookUp: true });
// error TS2322: NotLookedUp<"it is not encrypted", "declare encrypted: true too">
field(z.string(), { necessity: "Decides the offer", encrypted: false, lookUp: true });
// error TS2322: NotLookedUp<"it is no text", "leave lookUp out">
field(z.number().optional(), { necessity: "Decides the offer", encrypted: true, lookUp: true });
// error TS2322: NotLookedUp<"its values are listed, and would be told apart by their hashes", "leave lookUp out">
special(z.enum(["a", "b"]), { necessity: "Decides the offer", category: "pd:Disability", encrypted: true, lookUp: true });
// error TS2322: NotLookedUp<"it is not encrypted", "declare encrypted: true too">
contact({ lookUp: true }, "phone");
// error TS2322: Type '"pd:Name"' is not assignable to type
special(z.string(), { necessity: "Decides how to call", category: "pd:Name" });
const care = defineAssignment({
  id: "care",
  ...careTerms,
  purpose: { ...carePurpose, condition: "eu-gdpr:A9-2-a" },
  fields: { ...contact("email"), ...contact({ encrypted: true, lookUp: true }, "phone?"), hearing },
});
const careWork = defineActivity(care, { id: "care", kind: "service", title: "Care", uses: ["email", "phone", "hearing"] });
declare const carePeople: Dataset<typeof care>;
const careView = carePeople.under(careWork, { actor: "agent:1" });
careView.segment({ select: ["email", "hearing"], where: { email: "kari@example.com" } });
// error TS2322: NotComparable<"hearing", "care", "it is encrypted: select it, or choose by another field">
careView.segment({ where: { hearing: "none" } });
// error TS2322: NotComparable<"phone", "care", "it is encrypted: select it, or choose by another field">
careView.segment({ where: { phone: "+4790000001" } });
const encryptedWhere = { hearing: "none" };
// error TS2345: NotComparable<"hearing", "care", "it is encrypted: select it, or choose by another field">
careView.count(encryptedWhere);
// error TS2322: Type '"hearing"' is not assignable to type
careView.report({ by: ["hearing"], measure: { people: count() } });
// error TS2322: Type '"hearing"' is not assignable to type
careView.report({ by: ["email"], measure: { first: min("hearing") } });

// --- open schemas ---

// error TS2345: OpenSchema<"any", "name each part: z.strictObject, z.enum, or an array of these">
field(z.any(), { necessity: "x" });
// error TS2345: OpenSchema<"unknown", "name each part
field(z.unknown().optional(), { necessity: "x" });
// error TS2345: OpenSchema<"an object open to any key", "name each part
field(z.looseObject({ street: z.string() }), { necessity: "x" });
// error TS2345: OpenSchema<"an object open to any key", "name each part
field(z.record(z.string(), z.string()), { necessity: "x" });
// error TS2345: OpenSchema<"unknown", "name each part
field(z.array(z.strictObject({ notes: z.array(z.unknown()) })), { necessity: "x" });
// error TS2345: OpenSchema<"any", "name each part
special(z.strictObject({ notes: z.strictObject({ more: z.any() }).optional() }), { necessity: "x", category: "pd:Health" });

// --- declined properties ---

const leads = { ...rest, identifiedBy: ["phone"], fields: contact("name", "phone") } as const;
// error TS2322: DeclaredAndDeclined<"phone", "declare it as a field, or decline it, and not both">
defineAssignment({ ...leads, id: "both", declined: { phone: "Nobody calls" } });
// error TS2322: Blank<" ">
defineAssignment({ ...leads, id: "blank", declined: { birthDate: " " } });
// error TS2322: InvalidName<"Date of birth", "a-z, then A-Z a-z or 0-9, at most 48 in all">
defineAssignment({ ...leads, id: "name", declined: { "Date of birth": "Age does not decide the offer" } });
const decided = defineAssignment({ ...leads, id: "broadband-upgrade", declined: { birthDate: "Age does not decide the offer" } });
// error TS2322: NotDeclared<"birthDate", "broadband-upgrade", "declined: Age does not decide the offer">
decided.record({ name: "Kari", phone: "+4790000000", birthDate: "1990-01-01" });
const withBirthDate = { name: "Kari", phone: "+4790000000", birthDate: "1990-01-01" };
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "declined: Age does not decide the offer">
decided.record(withBirthDate);
const withShoeSize = { name: "Kari", phone: "+4790000000", shoeSize: 41 };
// error TS2345: NotDeclared<"shoeSize", "broadband-upgrade", "remove it, or declare it: field(schema, { necessity })">
decided.record(withShoeSize);
declare const decidedLeads: Dataset<typeof decided>;
declare const decidedForm: ReturnType<typeof defineSource<typeof decided, "form">>;
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "declined: Age does not decide the offer">
decidedLeads.add(withBirthDate, { source: decidedForm, evidence: { consentedAt: new Date(), version: "1" } });
// error TS2322: NotDeclared<"birthDate", "broadband-upgrade", "declined: Age does not decide the offer">
defineSource(decided, { id: "crm", origin, map: { name: "n", phone: "p", birthDate: "b" } });
