/**
 * FjordNet's console: the demo's data as they came in from March to November, and the pages on which the DPO looks at them.
 *
 * Run: `npm run demo -- --console`. Its sign-in lets in everybody who reaches this machine's own port, and is for this demo only.
 */
import { createServer } from "node:http";
import { type Assignment, defineActivity } from "purposebound";
import { type ConsoleUser, createConsole } from "purposebound/console";
import { memory } from "purposebound/memory";
import { toNodeHandler } from "purposebound/node";
import { generateNoteKey, noteSigner } from "purposebound/oversight";
import { band, count, type Dataset, openStore, type Store } from "purposebound/store";
import { broadbandUpgrade, dispatch, faultRepair, lineReport, springCalls } from "./assignments.js";
import { type Feed, faultyLines, hubspot, lineSpeeds, myPage, phonesNotToCall, salesforce } from "./sources.js";

const PORT = Number(process.env.PORT ?? 8088);

/** Calls that ended by themselves. */
const autumnCalls = defineActivity(broadbandUpgrade, {
  id: "autumn-calls",
  kind: "call-list",
  title: "Autumn calls",
  uses: ["name", "phone"],
  from: "2026-08-20",
  until: "2026-09-30",
});

/** The clock of the demo. While the data come in, each look at it takes a moment; then it goes as clocks do. */
class DemoClock {
  #at = Date.UTC(2026, 2, 15, 8);
  #since: number | undefined;

  readonly now = (): Date => {
    if (this.#since !== undefined) return new Date(this.#at + (performance.now() - this.#since));
    this.#at += 700;
    return new Date(this.#at);
  };

  set(at: number): void {
    this.#at = at;
  }

  /** Has the clock go on by itself from a moment. */
  start(at: number): void {
    this.#at = at;
    this.#since = performance.now();
  }
}

/** The store with everything that happened from March to November, and its clock. */
export interface FilledStore {
  readonly store: Store;
  readonly now: () => Date;
  /** Somebody whose line is slow and out of order, by what identifies them for both purposes. */
  readonly person: { readonly phone: string; readonly lineId: string };
}

/** Fills a store in memory with the demo's data, month by month, and has people work with them. */
export async function fillStore(): Promise<FilledStore> {
  const clock = new DemoClock();
  const store = await openStore({
    storage: memory(),
    assignments: [broadbandUpgrade, faultRepair],
    activities: [springCalls, autumnCalls, lineReport, dispatch],
    // an application keeps its key, and publishes checkpoints outside of the database
    log: { signer: noteSigner(generateNoteKey("fjordnet.example/crm").signerKey) },
    now: clock.now,
  });
  const [leads, faults] = [store.dataset(broadbandUpgrade), store.dataset(faultRepair)];
  for await (const phone of phonesNotToCall()) {
    await leads.subject({ phone }, { actor: "job:objections" }).objectToProcessing();
  }
  const feeds = [await byMonth(hubspot), await byMonth(salesforce)] as const;
  const lines = await byMonth(faultyLines);
  const speeds = await byMonth(lineSpeeds);
  for (let month = 3; month <= 11; month += 1) {
    // the last day of a month; in November, today
    clock.set(month === 11 ? Date.UTC(2026, 10, 2, 6) : Date.UTC(2026, month, 0, 7, 30));
    await store.maintain();
    for (const feed of feeds) await importMonth(leads, feed, month);
    await importMonth(faults, lines, month);
    await importMonth(leads, speeds, month);
    await work(leads, faults, month);
  }
  for (const assignment of [broadbandUpgrade, faultRepair]) await store.oversight.log(assignment).seal();
  await ask(leads, faults);
  clock.start(Date.UTC(2026, 10, 2, 8, 12));
  return { store, now: clock.now, person: await findPerson(leads, faults) };
}

/** Finds somebody who is held for both purposes. */
async function findPerson(leads: Leads, faults: Faults): Promise<FilledStore["person"]> {
  const lines = new Map<string, string>();
  const repairs = faults.under(dispatch, { actor: "agent:7" });
  for await (const { phone, lineId } of repairs.segment({ select: ["phone", "lineId"] })) {
    if (phone !== undefined) lines.set(phone, lineId);
  }
  for await (const { phone } of leads.under(springCalls, { actor: "agent:42" }).segment()) {
    const lineId = lines.get(phone);
    if (lineId !== undefined) return { phone, lineId };
  }
  throw new Error("nobody is held for both purposes");
}

/** Rows of a feed by the month in which they came about. Those without any month come with the last. */
interface Months<Of extends Assignment> {
  readonly feed: Feed<Of>;
  readonly rows: ReadonlyMap<number, readonly unknown[]>;
}

async function byMonth<Of extends Assignment>(feed: Feed<Of>): Promise<Months<Of>> {
  const rows = new Map<number, unknown[]>();
  let serial = 0;
  for await (const row of feed.rows()) {
    serial += 1;
    const latest = [...JSON.stringify(row).matchAll(/2026-(\d\d)-\d\d/g)].map(([, month]) => Number(month));
    const month = latest.length === 0 ? 3 + (serial % 8) : Math.max(3, ...latest);
    rows.set(month, [...(rows.get(month) ?? []), row]);
  }
  return { feed, rows };
}

async function importMonth<Of extends Assignment>(
  dataset: Dataset<Of>,
  { feed, rows }: Months<Of>,
  month: number,
): Promise<void> {
  // the rows of a month are imported in the next one, because a consent cannot be of the future
  const some = rows.get(month - 1) ?? [];
  if (some.length > 0) await dataset.import(feed.source, some, { actor: "job:import", batch: 500 });
}

type Leads = Dataset<typeof broadbandUpgrade>;
type Faults = Dataset<typeof faultRepair>;

/** The work of a month: calls, technicians, and a report. */
async function work(leads: Leads, faults: Faults, month: number): Promise<void> {
  const calls = month === 9 ? autumnCalls : springCalls;
  for (let agent = 40; agent < 40 + month; agent += 1) {
    for await (const { phone } of leads.under(calls, { actor: `agent:${agent}` }).segment({ limit: 8 })) {
      await leads.subject({ phone }, { actor: `agent:${agent}` }).contacted();
      break;
    }
  }
  for await (const _ of faults.under(dispatch, { actor: "agent:7" }).segment({ limit: 20 }));
  await leads.under(lineReport, { actor: "agent:7" }).report({
    by: [band("distanceToExchange", [1_000, 2_000, 3_000, 4_000, 5_000, 6_000])],
    measure: { people: count() },
    where: { currentSpeed: { exists: true } },
  });
}

/** People who ask for their rights: an erasure, a correction, and requests that wait for an answer. */
async function ask(leads: Leads, faults: Faults): Promise<void> {
  const actor = "privacy:3";
  const phones: string[] = [];
  for await (const { phone } of leads.under(springCalls, { actor: "agent:42" }).segment({ limit: 5 }))
    phones.push(phone);
  const [first, second, third, fourth, fifth] = phones;
  if (first === undefined || second === undefined || third === undefined) return;
  if (fourth === undefined || fifth === undefined) return;
  await leads.subject({ phone: first }, { actor, reason: "case:2026-17" }).erase();
  await leads
    .subject({ phone: second }, { actor: "self:page" })
    .rectify({ name: "Heidi Vik-Lund" }, { source: myPage });
  const until = new Date(Date.UTC(2026, 10, 6));
  await leads.hold({ subject: { phone: third }, reason: "case:2026-19", law: "Limitation Act s. 9", until, actor });
  const received = (day: number): Date => new Date(Date.UTC(2026, 9, day, 9));
  const verified = { by: "eid", actor } as const;
  await leads.subject({ phone: fourth }, { actor }).access();
  await leads.subject({ phone: fifth }, { actor }).request({ right: "erasure", receivedAt: received(5), verified });
  await leads.subject({ phone: third }, { actor }).request({ right: "access", receivedAt: received(19), verified });
  await faults.requests.receive({ right: "objection", receivedAt: received(30), actor });
}

/** Readers of the demo, each on a port of their own beside the first. */
const READERS: readonly ConsoleUser[] = [
  { role: "dpo", actor: "dpo:1", name: "Ingrid Moe" },
  { role: "representative", actor: "ceo:1", name: "Anne Dahl" },
  { role: "editor", actor: "user:7", name: "Silje Strand" },
];

/** Serves the console on this machine's own ports, until the process is ended. */
export async function openDemoConsole(): Promise<void> {
  const started = performance.now();
  const { store, now, person } = await fillStore();
  const handle = createConsole({
    store,
    now,
    personPages: true,
    sources: [hubspot.source, salesforce.source, lineSpeeds.source, faultyLines.source, myPage],
    // FOR THIS DEMO ONLY: in an application, this looks at the session of who asks
    authorize: (request) => READERS[Number(new URL(request.url).port) - PORT],
    onError: console.error,
  });
  // nobody on another machine reaches it
  for (const at of READERS.keys()) createServer(toNodeHandler(handle)).listen(PORT + at, "127.0.0.1");
  const { token } = await store.person({ ...person }, { actor: "agent:42" }).link({ for: "P1D", verified: "code" });
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  console.log(`FjordNet's console, after ${seconds} s. English is under /en/, and Bokmål under /nb/:`);
  for (const [at, { role, name }] of READERS.entries())
    console.log(`  http://localhost:${PORT + at}/en/  ${name}, ${role}`);
  console.log(`  http://localhost:${PORT}/en/you/${token}  a customer, by a link that works once`);
  console.log("Everybody who reaches these ports is let in. End it with Ctrl+C.");
}
