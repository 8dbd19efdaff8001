// Reads of what an activity does not use, or an assignment does not hold.
import { type Activity, defineActivity, type RecordOf } from "purposebound";
import { avg, band, count, type Dataset, max, min, type Where } from "purposebound/store";
import { broadbandUpgrade, fibreSurvey, springCampaign, subscription, surveyCalls, webForm } from "../shared.js";

declare const leads: Dataset<typeof broadbandUpgrade>;
declare const answers: Dataset<typeof fibreSurvey>;
declare const customers: Dataset<typeof subscription>;
const actor = { actor: "agent:42" };

// uses name, phone, currentSpeed, plan and movedIn
const view = leads.under(springCampaign, actor);

// --- activities ---

// error TS2345: Type '"fibre-survey"' is not assignable to type '"broadband-upgrade"'
leads.under(surveyCalls, actor);
// error TS2345: Type '"broadband-upgrade"' is not assignable to type '"fibre-survey"'
answers.under(springCampaign, actor);
// error TS2554: Expected 2 arguments, but got 1
leads.under(springCampaign);
// error TS2345: Property 'actor' is missing
leads.under(springCampaign, {});
// error TS2345: Argument of type 'string' is not assignable to parameter of type
leads.under("spring-2027", actor);
declare const wideActivity: Activity;
// error TS2345: 'Activity<AnyAssignment, string>' is not assignable to parameter of type 'Activity<Assignment<"broadband-upgrade",
leads.under(wideActivity, actor);

// --- select ---

// error TS2322: Type '"email"' is not assignable to type
view.segment({ select: ["email"] });
// error TS2322: Type '"address"' is not assignable to type
view.segment({ select: ["name", "address"] });
// error TS2322: Type '"birthDate"' is not assignable to type
view.segment({ select: ["birthDate"] });
const select = ["name", "email"] as const;
// error TS2322: Type '"email"' is not assignable to type
view.segment({ select });
const wideSelect = ["name", "phone"];
// error TS2322: Type 'string' is not assignable to type
view.segment({ select: wideSelect });
const selectQuery = { select: ["email"] } as const;
// error TS2345: Types of property 'select' are incompatible
view.segment(selectQuery);
// error TS2322: Type 'string' is not assignable to type
view.segment({ select: "name" });
async function rows() {
  for await (const row of view.segment({ select: ["name"] })) {
    row.name;
    // error TS2339: 'phone' does not exist on type
    row.phone;
    // error TS2339: 'email' does not exist on type
    row.email;
    // error TS2540: Cannot assign to 'name' because it is a read-only property
    row.name = "Ola";
  }
  for await (const row of view.segment()) {
    row.plan;
    // error TS2339: 'email' does not exist on type
    row.email;
  }
  for await (const row of view.segment({ select: ["name", "phone", "currentSpeed"] })) {
    // error TS2322: Type '{ readonly phone: string; readonly name: string; reado
    const whole: RecordOf<typeof broadbandUpgrade> = row;
    // error TS2345: Type '"broadband-upgrade"' is not assignable to type '"fibre-survey"'
    fibreSurvey.record(row);
  }
}

// --- where ---

// error TS2322: NotInUse<"email">
view.segment({ where: { email: "kari@example.com" } });
// error TS2322: NotInUse<"birthDate">
view.segment({ where: { birthDate: "1980-01-01" } });
// error TS2353: NotInUse<"email">
view.segment({ where: { currentSpeed: { lt: 30 }, email: { exists: true } } });
const where = { currentSpeed: { lt: 30 }, email: { exists: true } };
// error TS2322: NotInUse<"email">
view.segment({ where });
const whereQuery = { where: { currentSpeed: { lt: 30 }, email: "kari@example.com" } };
// error TS2345: NotInUse<"email">
view.segment(whereQuery);
// error TS2322: NotInUse<"email">
view.segment({ where: { ...where } });
// error TS2322: NotInUse<"email">
view.segment({ select: ["name"], where });
// error TS2322: NotInUse<"email">
view.count({ email: "kari@example.com" });
// error TS2345: NotInUse<"email">
view.count(where);
// error TS2353: FilterItself<"where", "give the filter itself: count({ field: … }), segment({ where: { field: … } })">
view.count({ where: { currentSpeed: { lt: 30 } } });
// error TS2353: FilterItself<"where"
view.segment({ where: { where: { currentSpeed: { lt: 30 } } } });
declare const openWhere: Record<string, number>;
// error TS2345: Type 'number' is not assignable to type 'NotInUse<string>'
view.count(openWhere);
// error TS2322: Type 'number' is not assignable to type 'NotInUse<string>'
view.segment({ where: openWhere });
declare const optionalWhere: { name?: string; email?: string };
// error TS2345: NotInUse<"email">
view.count(optionalWhere);
// error TS2322: NotInUse<"email">
view.segment({ where: optionalWhere });

const otherQuery = { where: { email: "kari@example.com" } };
// error TS2345: NotInUse<"email">
view.segment(otherQuery);
const reportWhere = { currentSpeed: { lt: 30 }, email: { exists: true } };
// error TS2322: NotInUse<"email">
view.report({ by: ["plan"], measure: { people: count() }, where: reportWhere });
const otherReport = { by: ["plan"], measure: { people: count() }, where: { email: { exists: true } } } as const;
// error TS2345: NotInUse<"email">
view.report(otherReport);

// --- conditions that got lost ---

declare const form: { readonly name: string | undefined };
// error TS2322: ConditionLost<"name", "give the value to compare with, or leave the field out">
view.segment({ where: { name: form.name } });
// error TS2322: ConditionLost<"name", "give the value to compare with, or leave the field out">
view.count({ name: form.name });
// error TS2322: ConditionLost<"name", "give the value to compare with, or leave the field out">
view.count({ name: undefined });
// error TS2322: ConditionLost<"currentSpeed", "give the value to compare with, or leave the field out">
view.count({ currentSpeed: { lt: undefined } });
// error TS2322: ConditionLost<"currentSpeed", "give the value to compare with, or leave the field out">
view.count({ currentSpeed: {} });
// error TS2322: ConditionLost<"name", "give the value to compare with, or leave the field out">
view.report({ by: ["plan"], measure: { people: count() }, where: { name: { in: undefined } } });
const lostWhere = { name: form.name };
// error TS2345: Types of property 'name' are incompatible
view.count(lostWhere);
// error TS2322: ConditionLost<"name", "give the value to compare with, or leave the field out">
leads.rectify({ name: form.name }, {}, { source: webForm });

// --- operands ---

// error TS2322: Type 'string' is not assignable to type 'number'
view.segment({ where: { currentSpeed: { lt: "30" } } });
// error TS2322: Type 'string' is not assignable to type 'number | Comparisons<number> | undefined'
view.segment({ where: { currentSpeed: "30" } });
// error TS2322: Type '{ gt: number; }' is not assignable to type 'number'
view.segment({ where: { currentSpeed: { lt: { gt: 3 } } } });
// error TS2353: 'between' does not exist in type
view.segment({ where: { currentSpeed: { between: [10, 30] } } });
// error TS2353: 'startsWith' does not exist in type
view.segment({ where: { currentSpeed: { startsWith: "3" } } });
// error TS2322: Type 'string' is not assignable to type 'number'
view.segment({ where: { currentSpeed: { in: ["10"] } } });
// error TS2322: Type 'number' is not assignable to type 'readonly number[]'
view.segment({ where: { currentSpeed: { in: 10 } } });
// error TS2322: Type 'string' is not assignable to type 'boolean | undefined'
view.segment({ where: { currentSpeed: { exists: "yes" } } });
// error TS2322: Type '"gold"' is not assignable to type
view.segment({ where: { plan: "gold" } });
// error TS2322: Type '"gold"' is not assignable to type
view.segment({ where: { plan: { in: ["basic", "gold"] } } });
// error TS2322: Type 'string' is not assignable to type 'Date | Comparisons<Date> | undefined'
view.segment({ where: { movedIn: "2026-01-01" } });
// error TS2322: Type 'number' is not assignable to type 'Date'
view.segment({ where: { movedIn: { lt: 2026 } } });
// error TS2322: Type 'number' is not assignable to type
view.segment({ where: { name: 7 } });
// error TS2322: Type 'null' is not assignable to type
view.segment({ where: { name: null } });
const wrongOperand = { currentSpeed: { lt: "30" } };
// error TS2322: Type 'string' is not assignable to type 'number'
view.segment({ where: wrongOperand });
// error TS2345: Type 'string' is not assignable to type 'number'
view.count(wrongOperand);
// error TS2322: Type 'string' is not assignable to type 'number'
view.segment({ limit: "10" });
// error TS2353: 'order' does not exist in type
view.segment({ order: "name" });
const homes = leads.under(
  defineActivity(broadbandUpgrade, { id: "homes", kind: "report", title: "Homes", uses: ["address", "tags"] }),
  actor,
);
// error TS2353: 'street' does not exist in type
homes.segment({ where: { address: { street: "Storgata 1" } } });
// error TS2353: 'in' does not exist in type
homes.segment({ where: { tags: { in: ["vip"] } } });
// error TS2559: has no properties in common with type
homes.count({ tags: ["vip"] });
// error TS2353: 'phone' does not exist in type
const badWhere: Where<typeof broadbandUpgrade, "name"> = { phone: "+4790000000" };

// --- reports ---

// error TS2322: Type '"email"' is not assignable to type
view.report({ by: ["email"], measure: { people: count() } });
// error TS2322: Type '"address"' is not assignable to type
view.report({ by: ["currentSpeed", "address"], measure: { people: count() } });
// error TS2322: Type '"email"' is not assignable to type
view.report({ by: [band("email", [10])], measure: { people: count() } });
// error TS2322: Type '"distanceToExchange"' is not assignable to type
view.report({ by: [band("distanceToExchange", [10])], measure: { people: count() } });
// error TS2322: Type '"email"' is not assignable to type
view.report({ by: ["plan"], measure: { first: min("email") } });
// error TS2322: Type '"tags"' is not assignable to type
view.report({ by: ["plan"], measure: { last: max("tags") } });
// error TS2322: Type '"birthDate"' is not assignable to type
view.report({ by: ["plan"], measure: { mean: avg("birthDate") } });
// error TS2322: NotInUse<"email">
view.report({ by: ["plan"], measure: { people: count() }, where: { email: "kari@example.com" } });
// error TS2322: Type 'string' is not assignable to type 'number'
view.report({ by: ["plan"], measure: { people: count() }, where: { currentSpeed: { lt: "30" } } });
const by = ["plan", "email"] as const;
// error TS2322: Type '"email"' is not assignable to type
view.report({ by, measure: { people: count() } });
const bandOfOther = band("address", [1]);
// error TS2322: Type '"address"' is not assignable to type
view.report({ by: [bandOfOther], measure: { people: count() } });
const measure = { first: min("email") };
// error TS2322: Property 'first' is incompatible with index signature
view.report({ by: ["plan"], measure });
const reportQuery = { by: ["plan", "email"], measure: { people: count() } } as const;
// error TS2345: Types of property 'by' are incompatible
view.report(reportQuery);
// error TS2345: Property 'measure' is missing
view.report({ by: ["plan"] });
// error TS2345: Property 'by' is missing
view.report({ measure: { people: count() } });
// error TS2322: Type 'string' is not assignable to type
view.report({ by: "plan", measure: { people: count() } });
// error TS2322: Type 'string' is not assignable to type
view.report({ by: ["plan"], measure: { people: "count" } });
// error TS2322: Type 'string' is not assignable to type 'number'
view.report({ by: ["plan"], measure: { people: count() }, minGroupSize: "5" });
async function report() {
  const { rows, total } = await view.report({ by: ["plan"], measure: { people: count(), mean: avg("currentSpeed") } });
  for (const row of rows) {
    // error TS2339: 'name' does not exist on type
    row.name;
    // error TS2339: 'currentSpeed' does not exist on type
    row.currentSpeed;
    // error TS2322: Type 'number' is not assignable to type 'string'
    const people: string = row.people;
    // error TS2322: Type 'null' is not assignable to type 'number'
    const mean: number = row.mean;
  }
  // error TS2339: 'plan' does not exist on type
  total.plan;
}

// --- records where another purpose's are wanted ---

function call(lead: RecordOf<typeof broadbandUpgrade>): void {
  lead.phone.trim();
}
declare const answer: RecordOf<typeof fibreSurvey>;
declare const customer: RecordOf<typeof subscription>;
// error TS2345: Type '"fibre-survey"' is not assignable to type '"broadband-upgrade"'
call(answer);
// error TS2345: is missing the following properties
call(customer);
// error TS2345: Type '"fibre-survey"' is not assignable to type '"broadband-upgrade"'
call({ ...answer });
// error TS2345: Property '[boundTo]' is missing
call({ name: "Kari", phone: "+4790000000", currentSpeed: 12 });
// error TS2719: Type '"fibre-survey"' is not assignable to type '"broadband-upgrade"'
const calls: RecordOf<typeof broadbandUpgrade>[] = [answer];
async function accessed() {
  const report = await answers.subject({ phone: "+4790000000" }).access();
  // error TS2345: Type '"fibre-survey"' is not assignable to type '"broadband-upgrade"'
  if (report !== undefined) call(report.record);
  const exported = await customers.subject({ email: "kari@example.com", reference: "S-1" }).export();
  // error TS2345: is missing the following properties
  if (exported?.record !== undefined) call(exported.record);
}

// --- disclosures ---

const post = { id: "post", name: "Post House AS", role: "processor", country: "NO" } as const;
// error TS2322: Type '"email"' is not assignable to type
view.disclose({ to: post, as: "csv", select: ["email"] });
// error TS2322: Type 'string' is not assignable to type 'NotInUse<"email">'
view.disclose({ to: post, as: "csv", where: { email: "a@example.com" } });
// error TS2322: Type '"xlsx"' is not assignable to type 'DisclosureForm'
view.disclose({ to: post, as: "xlsx" });
// error TS2322: Type 'string' is not assignable to type
view.disclose({ to: "post", as: "csv" });
// error TS2322: Property 'id' is missing in type
view.disclose({ to: { name: "Post House AS", role: "processor", country: "NO" }, as: "csv" });
// error TS2345: Property 'to' is missing in type
view.disclose({ as: "csv" });

// --- periods ---

const work = { id: "work", kind: "other", title: "Work", uses: ["name"] } as const;
// error TS2322: Type '"31.03.2027"' is not assignable to type
defineActivity(broadbandUpgrade, { ...work, until: "31.03.2027" });
// error TS2322: Type '"next week"' is not assignable to type
defineActivity(broadbandUpgrade, { ...work, from: "next week" });
// error TS2322: Type 'number' is not assignable to type
defineActivity(broadbandUpgrade, { ...work, from: 2027 });
