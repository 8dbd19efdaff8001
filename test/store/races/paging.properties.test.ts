import fc from "fast-check";
import { consent, contact, defineActivity, defineAssignment, defineSource } from "purposebound";
import type { StorageAdapter } from "purposebound/adapter";
import { memory } from "purposebound/memory";
import { postgres } from "purposebound/postgres";
import { openStore } from "purposebound/store";
import { expect, inject } from "vitest";
import { fjordNet, freshId } from "../../support/fjordnet.js";
import { runs } from "../../support/runs.js";
import { interposed } from "../../support/storages/interposed.js";
import { onMemory, onServer, SERVERS } from "../../support/storages/storages.js";

const IS_LONG = process.env.NIGHTLY !== undefined;
/** More than a first page has. */
const PEOPLE = 620;

/** A segment that is read while people of later pages withdraw, and others come in. */
async function openPaging(storage: () => StorageAdapter) {
  const assignment = defineAssignment({
    id: freshId("paging"),
    purpose: {
      title: "Offers",
      category: "dpv:DirectMarketing",
      basis: consent({ wording: "Send me offers.", version: "1" }),
    },
    controller: fjordNet,
    retention: { keep: "P1Y", from: "collected" },
    identifiedBy: ["email"],
    fields: contact("email"),
  });
  let leave: (operation: string) => Promise<void> = async () => undefined;
  const [reading, writing] = await Promise.all(
    [0, 1].map(() => openStore({ storage: interposed(storage(), (name) => leave(name)), assignments: [assignment] })),
  );
  if (reading === undefined || writing === undefined) throw new Error("no store");
  const crm = defineSource(assignment, {
    id: "crm",
    origin: { name: "CRM", obtained: "from-person" },
    evidence: { consentedAt: "at", version: "1" },
    map: { email: "mail" },
  });
  const mailing = defineActivity(assignment, { id: "mailing", kind: "mailing", title: "Mailing", uses: ["email"] });
  const [reader, people] = [reading, writing.dataset(assignment)];
  let moment = 0;
  const bring = (emails: readonly string[]) => {
    // later than the withdrawals, and a little ahead, as other clocks are
    moment = Math.max(moment, Date.now()) + 50;
    const at = new Date(moment).toISOString();
    return people.import(
      crm,
      emails.map((mail) => ({ mail, at })),
    );
  };
  const all = Array.from({ length: PEOPLE }, (_, one) => `p${one}@paging.example`);
  await bring(all);

  /** Reads the segment against withdrawals of people by their place in it, and returns the faults. */
  async function run(places: readonly number[], scheduler: fc.Scheduler): Promise<readonly string[]> {
    const view = reader.dataset(assignment).under(mailing, { actor: "job:mailing" });
    const order: string[] = [];
    for await (const { email } of view.segment()) order.push(email);
    const leaving = [...new Set(places)].map((place) => order[place % order.length] ?? "");
    // a reader who stops early wants small pages the next time
    for await (const _ of view.segment()) break;
    const faults: string[] = [];
    const gone = new Set<string>();
    // people who were gone before the transaction of a page, by the number of the page
    const before: (readonly string[])[] = [];
    let begun = 0;
    leave = (operation) =>
      scheduler.schedule(Promise.resolve(), operation).then(() => {
        if (operation === "page") before[begun++] = [...gone];
      });
    const read = async () => {
      const seen: string[] = [];
      for await (const { email } of view.segment()) {
        seen.push(email);
        // the page that this row came in is the last one that began
        if (before[begun - 1]?.includes(email)) faults.push(`${email} is shown after the withdrawal`);
      }
      if (new Set(seen).size !== seen.length) faults.push("somebody is shown twice");
      const missed = order.filter((email) => !seen.includes(email) && !leaving.includes(email));
      if (missed.length > 0) faults.push(`${missed.length} people are missed`);
    };
    const withdraw = async (email: string) => {
      await people.subject({ email }).withdrawConsent();
      gone.add(email);
    };
    await scheduler.waitFor(Promise.all([read(), ...leaving.map(withdraw)]));
    leave = async () => undefined;
    if (begun < 2) faults.push("it was one page");
    await bring(leaving);
    return faults;
  }
  return { run, close: () => Promise.all([reading.close(), writing.close()]) };
}

const places = fc.array(fc.integer({ min: 400, max: PEOPLE - 1 }), { minLength: 1, maxLength: 4 });

async function tryPaging(storage: () => StorageAdapter, numRuns: number): Promise<void> {
  const paging = await openPaging(storage);
  await fc.assert(
    fc.asyncProperty(places, fc.scheduler(), async (some, scheduler) => {
      expect(await paging.run(some, scheduler)).toEqual([]);
    }),
    { numRuns, endOnFailure: true },
  );
  await paging.close();
}

const TITLE = "never shows who withdrew before the transaction of their page, and misses nobody else";

onMemory.describe("A segment that is read page by page in memory while people withdraw", () => {
  onMemory.it(TITLE, { timeout: 7_200_000 }, async () => {
    const data = memory();
    await tryPaging(() => data, IS_LONG ? 2_000 : runs(15));
  });
});

for (const [title, key] of SERVERS) {
  onServer.describe(`A segment that is read page by page on ${title} while people withdraw`, () => {
    onServer.it(TITLE, { timeout: 7_200_000 }, async () => {
      await tryPaging(() => postgres(inject(key).application), IS_LONG ? 500 : runs(3, 1, 2));
    });
  });
}
