import {
  consent,
  contact,
  defineActivity,
  defineAssignment,
  defineController,
  defineSource,
  field,
} from "purposebound";
import { type ConsoleOptions, type ConsoleUser, createConsole } from "purposebound/console";
import { memory } from "purposebound/memory";
import { openStore, type Store, type StoreOptions } from "purposebound/store";
import { z } from "zod";

/** The moment at which the fixture's store stands still. */
export const NOW = new Date("2026-11-02T08:12:00Z");

/** The texts of a declaration, which tests make hostile. */
export type Texts = (name: string) => string;

const plain: Texts = (name) => `Xx ${name}`;

/** Two controllers, whose DPOs may see nothing of each other. */
export const OURS = { country: "NO", organisationNumber: "999999999" } as const;
export const THEIRS = { country: "NO", organisationNumber: "974760673" } as const;

/** Opens a store with an assignment of each controller, and with something of everything in the trail of the first. */
export async function openSupervised(texts: Texts = plain, storage = memory(), log?: StoreOptions["log"]) {
  const controllerOf = (own: { readonly country: "NO"; readonly organisationNumber: string }, name: string) =>
    defineController({
      ...own,
      name,
      contact: { email: "privacy@fjordnet.example", postal: texts("postal") },
      dpo: { name: texts("dpo"), email: "dpo@fjordnet.example" },
    });
  const ring = { id: "ring", name: texts("recipient"), role: "processor", country: "NO" } as const;
  const leads = defineAssignment({
    id: "leads",
    purpose: {
      title: texts("title"),
      description: texts("description"),
      category: "dpv:DirectMarketing",
      basis: consent({ wording: texts("wording"), version: "1" }),
    },
    controller: controllerOf(OURS, texts("controller")),
    subjects: texts("subjects"),
    retention: { keep: "P12M", from: "collected" },
    identifiedBy: ["phone"],
    fields: {
      ...contact("name", "phone"),
      speed: field(z.number().optional(), { label: texts("label"), necessity: texts("necessity") }),
    },
    declined: { birthDate: texts("declined") },
    recipients: [ring],
    automatedDecisions: texts("automated"),
  });
  const theirs = defineAssignment({
    id: "theirs",
    purpose: {
      title: "Zz theirs",
      category: "dpv:CustomerCare",
      basis: consent({ wording: "Zz wording", version: "1" }),
    },
    controller: controllerOf(THEIRS, "Zz controller"),
    retention: { keep: "P1M", from: "collected" },
    identifiedBy: ["phone"],
    fields: contact("name", "phone"),
  });
  const calls = defineActivity(leads, {
    id: "calls",
    kind: "call-list",
    title: texts("activity"),
    uses: ["name", "phone"],
    recipients: [ring],
    until: "2026-12-31",
  });
  const crm = defineSource(leads, {
    id: "crm",
    origin: { name: texts("source"), obtained: "from-person" },
    undeclared: "drop",
    evidence: { consentedAt: "at", version: "1" },
  });
  let at = NOW.getTime() - 20 * 86_400_000;
  const clock = {
    now: () => new Date(at),
    set(moment: Date) {
      at = moment.getTime();
    },
  };
  const store = await openStore({
    storage,
    assignments: [leads, theirs],
    activities: [calls],
    now: clock.now,
    ...(log === undefined ? {} : { log }),
  });
  const data = store.dataset(leads);
  const row = (serial: number, more: object = {}) => ({
    name: `Ola Nordmann ${serial}`,
    phone: `+479000${String(serial).padStart(4, "0")}`,
    at: "2026-03-01T08:00:00Z",
    ...more,
  });
  const rows = Array.from({ length: 12 }, (_, serial) => row(serial, { birthDate: "x", union_member: "y" }));
  await data.import(crm, [...rows, { name: "Kari" }], { actor: "job:import" });
  clock.set(new Date(NOW.getTime() - 2 * 86_400_000));
  await data.import(crm, [row(13, { shoe_size: 40, "<img src=x onerror=alert(1)>": "z" })], { actor: "job:import" });
  for await (const _ of data.under(calls, { actor: "agent:42" }).segment({ limit: 3 }));
  for await (const _ of data.under(calls, { actor: "agent:42" }).disclose({ to: ring, select: ["name"], as: "csv" }));
  const actor = "privacy:3";
  await data.subject({ phone: "+4790000001" }, { actor, reason: "case:2026-17" }).erase();
  const until = new Date("2026-11-06T00:00:00Z");
  await data.hold({
    subject: { phone: "+4790000002" },
    reason: "case:2026-19",
    law: texts("law").slice(0, 200),
    until,
    actor,
  });
  await data.requests.receive({ right: "erasure", receivedAt: new Date("2026-10-05T08:00:00Z"), actor });
  const kept = data.subject({ phone: "+4790000002" }, { actor });
  const asked = { right: "erasure", receivedAt: new Date("2026-10-28T08:00:00Z") } as const;
  const { id, reference = "" } = await kept.request({ ...asked, verified: { by: "code", actor: "agent:7" } });
  const refused = await kept.request({ ...asked, right: "rectification" });
  await data.requests.refuse(refused.id, { because: "data-are-accurate", actor });
  clock.set(NOW);
  /** Puts the ids of this store into the path of a page. */
  const fill = (path: string): string =>
    path.replace("REQUEST", id).replace("REFUSED", refused.id).replace("REFERENCE", reference);
  return { store, data, leads, theirs, crm, calls, clock, fill };
}

export const DPO: ConsoleUser = { role: "dpo", actor: "dpo:1", controller: OURS };

/** A console on a store for one user; undefined for somebody who is not known. */
export function consoleFor(
  store: Store,
  user: ConsoleUser | undefined,
  options: Partial<ConsoleOptions> = {},
): (path: string, init?: RequestInit) => Promise<Response> {
  const handle = createConsole({
    store,
    authorize: async () => user,
    now: () => NOW,
    basePath: "/privacy",
    ...options,
  });
  return (path, init) => handle(new Request(`https://crm.example/privacy${path}`, init));
}

/** The fragment for a record and for a field, as a page and as a part. */
export const FRAGMENTS = ["", "&part", "&field=phone", "&field=speed&part"].map(
  (more) => `/fragment?assignment=leads&reference=REFERENCE&activity=calls${more}`,
);

/** The pages of the first controller's DPO. */
export const PAGES = [
  "/",
  "/assignments",
  "/assignments/leads",
  "/requests",
  "/requests/leads/REQUEST",
  "/requests/leads/REFUSED",
  "/holds",
  "/trail",
  "/trail?what=refused",
  "/assignments/none",
];
