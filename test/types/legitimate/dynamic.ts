// Assignments made from JSON: their doors take unknown input, and names as text.
import {
  type AnyAssignment,
  activityFrom,
  assignmentFrom,
  type DynamicAssignment,
  type DynamicRecord,
  defineActivity,
  defineSource,
  type InputOf,
  type RecordOf,
} from "purposebound";
import { notice } from "purposebound/documents";
import { memory } from "purposebound/memory";
import { avg, band, count, type Dataset, type DynamicDataset, max, openStore, type Store } from "purposebound/store";
import { example } from "../shared.js";

/** Everything that an application does with one. */
export async function everything(store: Store, json: unknown, input: unknown, body: Record<string, string>) {
  const survey = assignmentFrom(json);
  survey.record(input);
  const parsed: Readonly<Record<string, unknown>> = survey.parse(input);
  const result = survey.safeParse(body);
  if (!result.success) result.error.refusals.map(({ code }) => code);
  const column: string | undefined = survey.fields.f_x?.column.kind;
  const name: string | undefined = survey.definition.fields[0]?.name;

  const dataset: DynamicDataset = store.dataset(survey);
  const opened: DynamicDataset = await store.open(survey);
  const registered: DynamicDataset = await store.openRegistered(survey.id);
  for await (const { id, title, controller, version, isDynamic } of store.registered()) {
    void [id.trim(), title.trim(), controller.organisationNumber.trim(), version + 1, isDynamic === true];
  }

  const form = defineSource(survey, {
    id: "form",
    origin: { name: "Form", obtained: "from-person" },
    evidence: { consentedAt: "consented", version: { path: "version" } },
  });
  defineSource(survey, {
    id: "contracts",
    origin: { name: "CRM", obtained: "from-person" },
    map: { f_x: "properties.x", [name ?? "f_y"]: { path: "y", as: "number" } },
    evidence: { document: "contract" },
    undeclared: "drop",
  });
  defineSource(survey, {
    id: "register",
    origin: { name: "Register", obtained: "from-public-source" },
    enriches: true,
    map: Object.fromEntries(Object.keys(survey.fields).map((field) => [field, field])),
  });
  const calls = activityFrom(survey, json);
  const spring = defineActivity(survey, { id: "spring", kind: "campaign", title: "Spring", uses: ["f_x", "phone"] });
  const uses: readonly string[] = Object.keys(survey.fields);
  const all = defineActivity(survey, { id: "all", kind: "report", title: "All", uses });

  await dataset.add(input, { source: form, evidence: { consentedAt: new Date(), version: "1" } });
  await dataset.add({ anything: 1 }, { source: form, actor: "agent:42" });
  await dataset.add(body, { source: form, evidence: input });
  await dataset.import(form, [input, body, { a: 1 }], { batch: 10 });
  await dataset.rectify({ f_x: 1 }, { f_x: 2 }, { source: form });
  await dataset.rectify({}, input, { source: form, actor: "agent:42" });
  const view = opened.under(spring, { actor: "agent:42" });
  for await (const row of view.segment({ where: { f_x: { lt: 3 } }, select: ["f_x"] })) {
    const value: unknown = row.f_x;
    void value;
  }
  const chosen = { f_x: { in: [1, 2] } };
  const selected: readonly string[] = ["f_x"];
  view.segment({ where: chosen, select: selected, limit: 5 });
  view.segment();
  const { people } = await registered.under(calls, { actor: "agent:42" }).count({ f_x: { exists: true } });
  const counted: number | null = people;
  void counted;
  const report = await opened
    .under(all, { actor: "agent:42" })
    .report({ by: ["f_y", band("f_x", [10, 30])], measure: { people: count(), mean: avg("f_x"), most: max("f_x") } });
  const mean: number | null | undefined = report.rows[0]?.mean;
  const total: number | null = report.total.people;

  const person = dataset.subject({ phone: "+4790000000" });
  dataset.subject(input, { actor: "agent:42" });
  await person.rectify({ f_x: 2 }, { source: form });
  await person.rectify(input, { source: form });
  const held: unknown = (await person.access())?.record.f_x;
  const since = (await person.access())?.evidence.map((one) => ("since" in one ? one.since : one.consentedAt));
  const exported: unknown = (await person.export())?.record?.f_x;
  await person.erase();
  notice(survey, { sources: [form] });
  return [parsed, column, people, mean, total, held, since, exported];
}

/** Those in code keep their types beside them. */
export async function beside(store: Store, survey: DynamicAssignment): Promise<void> {
  const typed: Dataset<typeof example> = await store.open(example);
  const same: Dataset<typeof example> = store.dataset(example);
  await (await openStore({ storage: memory(), assignments: [example, survey] })).close();
  await (typed === same ? typed : same).enforceRetention();
}

/** Code that serves any assignment. */
export async function any<Of extends AnyAssignment>(store: Store, assignment: Of): Promise<number> {
  const dataset: Dataset<Of> = store.dataset(assignment);
  const opened: Dataset<Of> = await store.open(assignment);
  await opened.enforceRetention();
  return (await dataset.columns()).length;
}

type Same<Left, Right> = (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false;
/** The types of what is not known. */
export const types: readonly [
  Same<RecordOf<DynamicAssignment>, DynamicRecord>,
  Same<InputOf<DynamicAssignment>, DynamicRecord>,
] = [true, true];
