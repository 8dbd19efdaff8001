// Reads that stay within what an activity uses.
import type { Activity, Assignment, FieldNameOf, RecordOf } from "purposebound";
import {
  avg,
  band,
  count,
  type Dataset,
  max,
  min,
  type PeopleCount,
  type SegmentRow,
  type View,
  type Where,
} from "purposebound/store";
import { type broadbandUpgrade, springCampaign } from "../shared.js";

type Broadband = typeof broadbandUpgrade;

/** Segments and counts. */
export async function segments(
  leads: Dataset<Broadband>,
  wanted: Where<Broadband, "name" | "plan">,
): Promise<string[]> {
  const view = leads.under(springCampaign, { actor: "agent:42" });
  const found: string[] = [];
  const slow = { currentSpeed: { lt: 30 }, name: "Kari" };
  const select = ["name", "phone"] as const;
  const query = { where: { currentSpeed: { lt: 30 } }, select: ["name"], limit: 10 } as const;
  view.segment();
  view.segment({});
  view.segment(query);
  view.segment({ where: slow, select });
  view.segment({ where: wanted });
  view.segment({ where: { plan: { in: ["basic", "plus"] } } });
  view.segment({ where: { plan: { not: wanted.plan === "plus" ? "basic" : "plus" } } });
  view.segment({ where: { plan: "plus", movedIn: { gte: new Date(), exists: true } } });
  view.segment({ where: { name: { startsWith: "K", not: "Kari" }, currentSpeed: { in: [8, 16] } } });
  view.segment({ where: { movedIn: new Date(), currentSpeed: 12 } });
  await view.count();
  await view.count(slow);
  const countOf = (where: Parameters<typeof view.count>[0]): Promise<PeopleCount> => view.count(where ?? {});
  await countOf({ currentSpeed: { lt: 30 } });
  interface Slow {
    readonly currentSpeed: { readonly lt: number };
  }
  const slowest: Slow = { currentSpeed: { lt: 4 } };
  await view.count(slowest);
  view.segment({ where: slowest });
  // conditions that may be absent, which is not the same as undefined
  const asked: { name?: string; currentSpeed?: { lt?: number } } = {};
  await view.count(asked);
  view.segment({ where: asked });
  await view.count({});
  await view.count(JSON.parse("{}"));
  await view.count({ ...(found.length > 0 ? { name: "Kari" } : {}), movedIn: { lt: new Date() } });
  const { people } = await view.count({ plan: { exists: false } });
  const told: string = people === null ? "fewer than five" : people.toFixed();
  const slowly = await view.count(slow);
  const exact: number = slowly.withheld ? 0 : slowly.people;
  void [told, exact];
  for await (const row of view.segment({ select: ["name", "plan"] })) {
    const plan: "basic" | "plus" | undefined = row.plan;
    found.push(row.name, plan ?? "");
  }
  for await (const row of view.segment({ select })) found.push(label(row));
  for await (const row of view.segment({ select: ["name", "plan"] })) found.push(offer(row));
  for await (const { name, movedIn } of view.segment()) found.push(name, movedIn?.toISOString() ?? "");
  return found;
}

function label(row: Pick<RecordOf<Broadband>, "name" | "phone">): string {
  return `${row.name}: ${row.phone}`;
}

/** Takes a row under `exactOptionalPropertyTypes` too. */
function offer({ name, plan = "basic" }: { readonly name: string; readonly plan?: "basic" | "plus" }): string {
  return `${name}: ${plan}`;
}

/** Reports. */
export async function reports(view: View<Broadband, "name" | "currentSpeed" | "plan" | "movedIn">): Promise<number> {
  const report = await view.report({
    by: ["plan", band("currentSpeed", [10, 30])],
    measure: { people: count(), mean: avg("currentSpeed"), first: min("movedIn"), last: max("movedIn") },
    where: { currentSpeed: { lt: 100 } },
    minGroupSize: 10,
  });
  let people = 0;
  for (const row of report.rows) {
    const plan: "basic" | "plus" | null = row.plan;
    const speeds: string | null = row.currentSpeed;
    const mean: number | null = row.mean;
    const first: Date | null = row.first;
    people += row.people;
    console.log(plan, speeds, mean, first);
  }
  const total: number | null = report.total.people;
  const by = ["plan"] as const;
  const measure = { people: count() };
  await view.report({ by, measure });
  await view.report({ by: [], measure });
  return people + (total ?? 0);
}

/** Code over any view. */
export async function names<Of extends Assignment>(
  dataset: Dataset<Of>,
  activity: Activity<Of, FieldNameOf<Of>>,
): Promise<SegmentRow<Of, FieldNameOf<Of>>[]> {
  const rows: SegmentRow<Of, FieldNameOf<Of>>[] = [];
  for await (const row of dataset.under(activity, { actor: "system:report" }).segment()) rows.push(row);
  return rows;
}
