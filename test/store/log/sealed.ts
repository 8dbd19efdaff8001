import { defineActivity } from "purposebound";
import type { StorageAdapter } from "purposebound/adapter";
import { generateNoteKey, type NoteSigner, noteSigner } from "purposebound/oversight";
import { type LogOptions, openStore } from "purposebound/store";
import { describeAssignment, registeredLayout } from "../../../src/definition/describe.js";
import { buildEvent } from "../../../src/oversight/index.js";
import { broadband, webForm } from "../../support/fjordnet.js";

export const signer: NoteSigner = noteSigner(generateNoteKey("fjordnet.example/crm").signerKey);

/** Opens a store with a log on one assignment, in which people can be counted, an event each. */
export async function openSealed(storage: StorageAdapter, log: Partial<LogOptions> = {}, assignment = broadband()) {
  const store = await openStore({ storage, assignments: [assignment], log: { signer, ...log } });
  const leads = store.dataset(assignment);
  const calls = defineActivity(assignment, {
    id: "calls",
    kind: "call-list",
    title: "Calls",
    uses: ["name", "currentSpeed"],
  });
  const act = async (times = 1): Promise<void> => {
    for (let one = 0; one < times; one++) await leads.under(calls, { actor: `agent:${one}` }).count({});
  };
  const evidence = { consentedAt: new Date(), version: "2026-01" } as const;
  const source = webForm(assignment);
  const add = (phone: string) => leads.add({ name: "Kari", phone }, { source, evidence });
  const trailLog = store.oversight.log(assignment);
  const known = { origin: trailLog.origin, verifier: signer.verifierKey };
  return { store, assignment, leads, act, add, log: trailLog, known };
}

/** Writes events into a trail without the acts that they tell of. */
export async function appendEvents(
  storage: StorageAdapter,
  assignment: ReturnType<typeof broadband>,
  count: number,
): Promise<void> {
  const registration = (await storage.registered([assignment.id])).get(assignment.id);
  if (registration === undefined) throw new Error("the assignment is not registered");
  const layout = registeredLayout(registration, describeAssignment(assignment));
  const events = Array.from({ length: count }, (_, at) =>
    buildEvent(crypto.randomUUID(), new Date(), { act: "counted", actor: `agent:${at}`, counts: { people: at } }),
  );
  await storage.transaction(layout, "shared", (transaction) => transaction.append(events));
}
