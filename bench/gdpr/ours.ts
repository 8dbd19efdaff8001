import { contract, defineActivity, defineAssignment, defineController, defineSource, field } from "purposebound";
import { type PoolLike, postgres } from "purposebound/postgres";
import { type LogOptions, openStore } from "purposebound/store";
import { z } from "zod";
import type { Side } from "./sides.js";
import { PURPOSES, purposeOf, recordOf, sourceOf } from "./workloads.js";

const controller = defineController({
  name: "FjordNet AS",
  country: "NO",
  organisationNumber: "999999999",
  contact: { email: "privacy@fjordnet.example", postal: "Storgata 1, 0155 Oslo" },
  dpo: { name: "Data Protection Officer", email: "dpo@fjordnet.example" },
});

const short = z.string().min(1).max(20);

/** One of the purposes: a record's metadata that is a person's own are fields; the purpose's own are declared. */
export function purposeNumbered(number: number) {
  const id: string = `purpose-${number}`;
  const assignment = defineAssignment({
    id,
    purpose: {
      title: `Purpose ${number}`,
      category: "dpv:ServiceProvision",
      basis: contract({ contract: "Subscription" }),
    },
    controller,
    retention: { keep: "P12M", from: "collected" },
    identifiedBy: ["key"],
    fields: {
      key: field(short, { necessity: "Names the record", indexed: true }),
      user: field(short, { necessity: "Whose record it is", indexed: true }),
      objection: field(short, { necessity: "What they objected to" }),
      decision: field(short, { necessity: "Whether decisions are automated" }),
      acl: field(short, { necessity: "Who may see it" }),
      sharing: field(short, { necessity: "With whom it is shared" }),
      category: field(short, { necessity: "What sort of data it is" }),
      data: field(z.string().max(200), { necessity: "The data" }),
    },
  });
  const origin = { name: "A form", obtained: "from-person" } as const;
  return {
    assignment,
    activity: defineActivity(assignment, {
      id: "service",
      kind: "service",
      title: "Service",
      uses: ["key", "user", "sharing", "data"],
    }),
    sources: Array.from({ length: 10 }, (_, index) => defineSource(assignment, { id: `src${index}` as "src", origin })),
    /** Changes what is held of one property of people. */
    changes: defineSource(assignment, {
      id: "changes",
      origin,
      enriches: true,
      map: { key: "key", sharing: "sharing" },
    }),
  };
}

/** The side of this package. */
export interface OurSide extends Side {
  /** Seals the trails of all purposes; returns the number of events. */
  seal(): Promise<number>;
}

/** This package, by its public interface alone, one assignment for each purpose. */
export async function ours(
  pool: PoolLike,
  users: number,
  fillfactor: number | undefined,
  log?: LogOptions,
): Promise<OurSide> {
  const purposes = Array.from({ length: PURPOSES }, (_, number) => purposeNumbered(number));
  const storage = postgres(pool, {
    afterProvision: ({ schema }) =>
      fillfactor === undefined ? [] : [`ALTER TABLE ${schema}.records SET (fillfactor = ${fillfactor})`],
  });
  const assignments = purposes.map(({ assignment }) => assignment);
  const store = await openStore({ storage, assignments, ...(log === undefined ? {} : { log }) });
  const opened = purposes.map(({ assignment, activity, sources, changes }) => {
    const dataset = store.dataset(assignment);
    return { assignment, dataset, view: dataset.under(activity, { actor: "agent:42" }), sources, changes };
  });
  const of = (record: number) => opened[purposeOf(record)] as (typeof opened)[number]; // one for each purpose

  /** Changes the sharing of all people who meet conditions. */
  async function share(record: number, where: { user?: string }): Promise<number> {
    const { dataset, changes } = of(record);
    const sharing = `shr${(record * 7) % 1_000}`;
    return (await dataset.rectify(where, { sharing }, { source: changes, actor: "agent:42" })).people;
  }

  return {
    name: "ours",
    async load(records) {
      for (const [number, { dataset, sources }] of opened.entries()) {
        for (const [index, source] of sources.entries()) {
          const rows = [];
          for (let record = number; record < records; record += PURPOSES)
            if (sourceOf(record) === index) rows.push(recordOf(record, users));
          await dataset.import(source, rows, { batch: 5_000 });
        }
      }
    },
    async run({ kind, record }) {
      const { assignment, dataset, view, sources } = of(record);
      const { key, user } = recordOf(record, users);
      const person = () => dataset.subject({ key }, { actor: "agent:42" });
      switch (kind) {
        case "insert": {
          const source = sources[sourceOf(record)];
          if (source === undefined) throw new Error("there is a source for each number");
          await dataset.add(recordOf(record, users), { source });
          return 1;
        }
        case "read-by-key":
          return count(view.segment({ where: { key }, select: ["key", "data"] }));
        case "read-by-purpose":
          return count(view.segment({ select: ["key", "data"] }));
        case "read-by-user":
          return count(view.segment({ where: { user }, select: ["key", "data"] }));
        case "update-by-key": {
          const { data } = recordOf(record + 1, users);
          const source = sources[0];
          if (source === undefined) throw new Error("there is a source for each number");
          return (await person().rectify({ data }, { source })) ? 1 : 0;
        }
        case "update-metadata-by-purpose":
          return share(record, {});
        case "update-metadata-by-user":
          return share(record, { user });
        case "delete-by-key":
          return (await person().erase()).effect === "erased" ? 1 : 0;
        case "read-metadata-by-user": {
          const reason = "case:2027-4";
          const { people } = await store.oversight.inspect(assignment, { where: { user }, actor: "agent:42", reason });
          return people.length;
        }
        case "read-log":
          return count(store.oversight.events(assignment, { since: new Date(Date.now() - 1_000), limit: 100 }));
      }
    },
    async seal() {
      let events = 0;
      for (const assignment of assignments) events += (await store.oversight.log(assignment).seal()).sealed;
      return events;
    },
    close: () => store.close(),
  };
}

async function count(rows: AsyncIterable<unknown>): Promise<number> {
  let people = 0;
  for await (const _ of rows) people += 1;
  return people;
}
