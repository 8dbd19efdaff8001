import type fc from "fast-check";
import { consent, contact, defineActivity, defineAssignment, defineSource, field } from "purposebound";
import type { StorageAdapter, StorageTransaction } from "purposebound/adapter";
import { ImportInterruptedError, type JoinableConnection, openStore, type Store } from "purposebound/store";
import { expect } from "vitest";
import { z } from "zod";
import { evolved, planOf } from "../../support/evolving.js";
import { fjordNet, freshId } from "../../support/fjordnet.js";
import { interposed } from "../../support/storages/interposed.js";
import { spied } from "../../support/storages/spied.js";

/** Acts that race, each on one of two stores, and most of them on one of three people. */
export const ACTS = [
  "import-old",
  "import-new",
  "import-all",
  "add-old",
  "add-new",
  "enrich",
  "rectify",
  "contact",
  "erase",
  "withdraw",
  "object",
  "remove",
  "restrict",
  "hold",
  "hold-all",
  "request",
  "maintain",
  "read",
  "time",
] as const;

/** Acts that few runs have: a dataset is evolved once, and only PostgreSQL has transactions to join. */
export type RareAct = "evolve-field" | "evolve-retention" | "join-commit" | "join-rollback";

export interface RacingAct {
  readonly does: (typeof ACTS)[number] | RareAct;
  readonly store: 0 | 1;
  readonly who: 0 | 1 | 2;
}

/** Runs work in a transaction of the application, which is committed or rolled back. */
export type Join = (
  end: "COMMIT" | "ROLLBACK",
  work: (client: JoinableConnection) => Promise<unknown>,
) => Promise<void>;

const DAY = 86_400_000;
/** The turns that a writer lets go by before it writes. */
const SLOW = 8;
const START = Date.parse("2026-01-01T00:00:00Z");
const origin = { name: "CRM", obtained: "from-person" } as const;

/** Errors with which an act may lose: to a change of the definition, a restriction, or a hold. */
const LOSES = new Set(["assignment-changed", "evolution-outdated", "import-interrupted", "refused"]);

/** Answers of acts about one person. */
interface Answers {
  hasEnded: boolean;
  isKept: boolean;
  hasNewer: boolean;
  readonly corrected: Set<string>;
  /** Names that the person said after the clock moved on. Later than a correction, their own word is news (decision 0028). */
  readonly later: Set<string>;
}

/**
 * Two stores on one dataset, over which runs of racing acts go, each with people of its own.
 *
 * @param settle - Waits until operations that were let go have come to storage, and the next ones are asked for. Without it, what
 *   asks no storage would always come first.
 */
export async function openRace(adapter: () => StorageAdapter, settle: () => Promise<unknown>) {
  const id = freshId("races");
  const identified = contact("email", "name?");
  const optional = field(z.number().optional(), { necessity: "Test" });
  const declare = (fields: object, keep: "P30D" | "P25D" = "P30D") =>
    defineAssignment({
      id,
      purpose: {
        title: "Offers",
        category: "dpv:DirectMarketing",
        basis: consent({ wording: "Send me offers.", version: "1" }),
      },
      controller: fjordNet,
      retention: { keep, from: "collected" },
      identifiedBy: ["email"],
      fields: { ...identified, speed: optional, ...fields },
    });
  const assignment = declare({});
  const clock = { now: START };
  const now = () => new Date(clock.now);
  let leave: (operation: string) => Promise<void> = async () => undefined;
  const stores = await Promise.all(
    [0, 1].map(() =>
      openStore({ storage: interposed(adapter(), (name) => leave(name)), assignments: [assignment], now }),
    ),
  );
  let bare = spied(adapter());
  let checking = await openStore({ storage: bare.adapter, assignments: [assignment], now });
  const evidence = { consentedAt: "at", version: "1" } as const;
  const crm = defineSource(assignment, { id: "crm", origin, map: { email: "mail", name: "name" }, evidence });
  const lines = defineSource(assignment, {
    id: "lines",
    origin,
    enriches: true,
    map: { email: "mail", speed: "speed" },
  });
  const form = defineSource(assignment, { id: "form", origin });
  const mailing = defineActivity(assignment, {
    id: "mailing",
    kind: "mailing",
    title: "Mailing",
    uses: ["email", "name"],
  });
  let number = 0;
  let [position, held] = [0, 0];

  /** Reads past the stores' acts, so that looking leaves no trace. */
  const look = <Result>(work: (transaction: StorageTransaction) => Promise<Result>): Promise<Result> => {
    const layout = bare.layouts.get(id);
    if (layout === undefined) throw new Error("nothing was done on it yet");
    return bare.inner.transaction(layout, "read", work);
  };

  /** Sums the events since the last look: who came in, and who went. */
  async function sum(): Promise<{ readonly created: number; readonly gone: number }> {
    const all = { acts: undefined, since: undefined, before: undefined, order: "oldest", limit: 10_000 } as const;
    const { entries } = await look((transaction) => transaction.trail({ ...all, after: position }));
    let [created, gone] = [0, 0];
    for (const { position: at, event } of entries) {
      position = at;
      const { act, counts = {} } = event;
      if (act === "added" || act === "imported") created += counts.created ?? 0;
      if (["erased", "objected", "consent-withdrawn", "removed", "expired"].includes(act)) gone += counts.people ?? 0;
    }
    return { created, gone };
  }

  /** Lists all who are held, in use or not. */
  const list = () =>
    look((transaction) =>
      transaction.page({
        where: [],
        at: now(),
        everyone: true,
        fields: ["email", "name"],
        after: undefined,
        limit: 10_000,
      }),
    );

  /** Runs acts against each other, in the order that a scheduler gives their operations, and looks at what came of it. */
  async function run(acts: readonly RacingAct[], scheduler: fc.Scheduler, join?: Join): Promise<void> {
    number += 1;
    // whoever is left of earlier runs is over, but for those who are restricted or asked for their data
    const began = START + number * 400 * DAY + 29.9 * DAY;
    clock.now = began;
    const day = (days: number) => new Date(START + number * 400 * DAY + days * DAY);
    const old = () => day(5);
    // a minute ahead, as other clocks are; the same moment again is nothing newer
    const newer = () => new Date(clock.now + 60_000);
    const emails = [0, 1, 2].map((who) => `p${who}-${number}@race.example`);
    const row = (who: number, at: Date) => ({ mail: emails[who], name: "K", at: at.toISOString() });
    const given = (at: Date) => ({ consentedAt: at, version: "1" }) as const;
    const answers = emails.map(
      (): Answers => ({ hasEnded: false, isKept: false, hasNewer: false, corrected: new Set(), later: new Set() }),
    );
    const first = checking.dataset(assignment);
    await checking.maintain();
    await first.import(
      crm,
      emails.map((_, who) => row(who, day(who * 10 > 10 ? 20 : 0))),
    );
    const setup = await sum();
    held += setup.created - setup.gone;
    const before = new Map((await list()).map(({ subject, values }) => [String(values.email), subject]));
    const isEvolving = acts.some(({ does }) => does.startsWith("evolve"));
    let created = 0;
    const came = (people: number) => {
      created += people;
    };
    const faults: string[] = [];

    const carryOut = async ({ does, store: at, who }: RacingAct, place: number): Promise<void> => {
      const store = stores[at] as Store; // there are two
      const people = store.dataset(assignment);
      const email = emails[who] ?? "";
      const told = answers[who] as Answers; // there is one for each
      const person = people.subject({ email }, { actor: "test:1" });
      const until = new Date(clock.now + 100 * DAY);
      const hold = { reason: "case:1", law: "Claims", until };
      const add = async (moment: Date, to: Pick<typeof people, "receive"> = people) => {
        const { outcome } = await to.receive({ email, name: "F" }, { source: form, evidence: given(moment) });
        return outcome === "created" ? 1 : 0;
      };
      const said = (name: string) => {
        if (clock.now > began) told.later.add(name);
      };
      const end = async (outcome: Promise<{ readonly effect: string }>) => {
        if ((await outcome).effect === "erased") told.hasEnded = true;
      };
      switch (does) {
        case "import-old":
          came((await people.import(crm, [row(who, old())])).created);
          break;
        case "import-new":
          told.hasNewer = true;
          came((await people.import(crm, [row(who, newer())])).created);
          said("K");
          break;
        case "import-all":
          came(
            (
              await people.import(
                crm,
                [0, 1, 2, 0].map((one) => row(one, old())),
                { batch: 2 },
              )
            ).created,
          );
          break;
        case "add-old":
          came(await add(old()));
          break;
        case "add-new":
          told.hasNewer = true;
          came(await add(newer()));
          said("F");
          break;
        case "enrich":
          await people.import(lines, [{ mail: email, speed: place }]);
          break;
        case "rectify":
          if (await person.rectify({ name: `C${place}` }, { source: form })) told.corrected.add(`C${place}`);
          break;
        case "contact":
          await person.contacted();
          break;
        case "erase":
          await end(person.erase());
          break;
        case "withdraw":
          await end(person.withdrawConsent());
          break;
        case "object":
          await end(person.objectToProcessing());
          break;
        case "remove":
          await person.remove();
          break;
        case "restrict":
          if ((await person.restrict()).effect === "restricted") told.isKept = true;
          break;
        case "hold":
          if ((await people.hold({ ...hold, subject: { email } })).people === 1) told.isKept = true;
          break;
        case "hold-all": {
          const where = { email: { eq: email } };
          if ((await people.hold({ ...hold, where })).people === 1) told.isKept = true;
          break;
        }
        case "request":
          if ((await person.request({ right: "access", receivedAt: now() })).reference !== undefined)
            told.isKept = true;
          break;
        case "maintain": {
          const { assignments } = await store.maintain();
          const failed = assignments.find((one) => one.failed !== undefined)?.failed;
          if (failed !== undefined && !LOSES.has(failed)) faults.push(`maintain: ${failed}`);
          break;
        }
        case "read": {
          const ended = emails.filter((_, one) => answers[one]?.hasEnded && !answers[one]?.hasNewer);
          const view = people.under(mailing, { actor: "job:mailing" });
          for await (const one of view.segment()) {
            const isAgain = answers[emails.indexOf(one.email)]?.hasNewer === true;
            if (ended.includes(one.email) && !isAgain) faults.push(`read ${one.email} after the end`);
          }
          break;
        }
        case "time":
          clock.now += 0.2 * DAY;
          break;
        case "join-commit":
        case "join-rollback": {
          if (does === "join-commit") told.hasNewer = true;
          let added = 0;
          await join?.(does === "join-commit" ? "COMMIT" : "ROLLBACK", async (client) => {
            const joined = store.join(client).dataset(assignment);
            added = await add(newer(), joined);
            await joined.subject({ email }).contacted();
          });
          if (does === "join-commit") {
            came(added);
            said("F");
          }
          break;
        }
        case "evolve-field":
        case "evolve-retention": {
          const next = does === "evolve-field" ? declare({ city: optional }) : declare({}, "P25D");
          const storage = adapter();
          const plan = await planOf({ storage, assignments: [next], now });
          await evolved({ storage: interposed(adapter(), (name) => leave(name)), now }, plan);
          break;
        }
      }
    };

    leave = async (operation) => {
      // a writer is slow between reading and writing, where most can come between
      for (let turn = operation === "put" ? SLOW : 1; turn > 0; turn -= 1) {
        await scheduler.schedule(Promise.resolve(), operation);
      }
    };
    const all = Promise.all(
      acts.map((act, place) =>
        leave(act.does).then(() =>
          carryOut(act, place).catch((error: unknown) => {
            if (error instanceof ImportInterruptedError) came(error.result.created);
            const code = Reflect.get(Object(error), "code") as unknown; // of whatever was thrown
            const reason = error instanceof ImportInterruptedError ? Reflect.get(Object(error.reason), "code") : code;
            if (!LOSES.has(String(code)) || (code === "import-interrupted" && reason !== "assignment-changed"))
              faults.push(`${act.does}: ${String(error)} ${String(Reflect.get(Object(error), "cause") ?? "")}`);
          }),
        ),
      ),
    );
    await scheduler.waitFor(all, async (next) => {
      await settle();
      await next();
    });
    leave = async () => undefined;

    if (isEvolving) {
      // which version stands, if the evolution lost
      const versions = [assignment, declare({ city: optional }), declare({}, "P25D")];
      await checking.close();
      for (const one of versions) {
        const fresh = spied(adapter());
        const opened = await openStore({ storage: fresh.adapter, assignments: [one], now }).catch(() => undefined);
        if (opened === undefined) continue;
        // a version of the same dataset
        [bare, checking] = [fresh, opened as unknown as typeof checking];
        break;
      }
    }
    expect(faults).toEqual([]);
    // nobody is left whose time is over, and everybody left is counted
    await checking.maintain();
    const done = await sum();
    const rows = await list();
    held += done.created - done.gone;
    expect({ records: rows.length, created: done.created }).toEqual({
      records: held,
      created: isEvolving ? done.created : created,
    });
    const own = rows.filter(({ values }) => emails.includes(String(values.email)));
    expect(new Set(own.map(({ values }) => values.email)).size).toBe(own.length);
    const [identities, suppressed, found] = await look(async (transaction) => {
      const subjects = own.map(({ subject }) => subject);
      const identities = await transaction.identities(subjects, now());
      const keys = [...identities.values()];
      const records = new Map<string, Awaited<ReturnType<typeof transaction.find>>>();
      for (const key of keys) records.set(key, await transaction.find(key));
      return [identities, await transaction.suppressed(keys), records] as const;
    });
    for (const [who, email] of emails.entries()) {
      const told = answers[who] as Answers; // there is one for each
      const record = own.find(({ values }) => values.email === email);
      if (told.isKept) expect(record, `${email} is kept`).toBeDefined();
      if (record === undefined) continue;
      const identity = identities.get(record.subject) ?? "";
      const { evidence = [], endedAt } = found.get(identity) ?? {};
      const latest = Math.max(...evidence.map(({ at }) => at.getTime()));
      const standing = (suppressed.get(identity) ?? []).filter(({ at }) => at.getTime() >= latest);
      // a record that something keeps is not used any more; everybody else has newer evidence
      if (endedAt === undefined) expect(standing, `${email} is back`).toEqual([]);
      // the sources say the same each time, which undoes no correction
      if (told.corrected.size > 0 && before.get(email) === record.subject) {
        expect([...told.corrected, ...told.later], `${email} was corrected`).toContain(record.values.name);
      }
    }
  }

  return {
    id,
    run,
    async close() {
      for (const store of [...stores, checking]) await store.close();
    },
  };
}
