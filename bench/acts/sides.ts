import { randomUUID } from "node:crypto";
import type { Store } from "purposebound/store";
import { recordOf, USERS_PER_RECORD } from "../gdpr/workloads.js";
import type { Acts } from "./functions.js";
import { PURPOSE } from "./people.js";

/** The acts that are measured. */
export const ACTS = ["access", "rectify", "read"] as const;
/** See {@link ACTS}. */
export type ActName = (typeof ACTS)[number];

/** One way to do them; each returns how many people it concerned. */
export interface ActSide {
  readonly name: string;
  readonly acts: Readonly<Record<ActName, (person: number, round: number) => Promise<number>>>;
}

/** Runs one statement on a connection of a pool; by name, where it has one. */
export type Run = (
  text: string,
  values: readonly unknown[],
  name?: string,
) => Promise<readonly Record<string, unknown>[]>;

/** The text that a correction of some round sets. */
function changed(person: number, round: number): string {
  return recordOf(person + round + 1, 1_000).data;
}

/** The package as it is, by its public interface. */
export function packageSide(store: Store): ActSide {
  const dataset = store.dataset(PURPOSE.assignment);
  const view = dataset.under(PURPOSE.activity, { actor: "agent:42" });
  const [source] = PURPOSE.sources;
  if (source === undefined) throw new Error("a purpose has sources");
  const subject = (person: number) => dataset.subject({ key: `key${person}` }, { actor: "agent:42" });
  return {
    name: "the package today",
    acts: {
      access: async (person) => ((await subject(person).access()) === undefined ? 0 : 1),
      rectify: async (person, round) =>
        (await subject(person).rectify({ data: changed(person, round) }, { source })) ? 1 : 0,
      async read(person) {
        let people = 0;
        for await (const _ of view.segment({ where: { key: `key${person}` }, select: ["key", "data"] })) people += 1;
        return people;
      },
    },
  };
}

/**
 * The functions, called with what the package would have checked and hashed before: both are done here too, so that the same
 * work is measured on the side of the application.
 */
export function functionSide(
  name: string,
  { store, acts, run, identities }: FunctionParts,
  { isNamed = false, isStatic = false }: { readonly isNamed?: boolean; readonly isStatic?: boolean } = {},
): ActSide {
  const dataset = store.dataset(PURPOSE.assignment);
  const { fields, identifiedBy } = PURPOSE.assignment;
  const correctable = Object.keys(fields).filter((field) => !identifiedBy.includes(field as "key"));
  const call = (of: string, values: readonly unknown[]) => {
    const parameters = values.map((_, index) => `$${index + 1}`).join(",");
    return run(`SELECT * FROM ${of}(${parameters})`, values, isNamed ? of.replaceAll('"', "") : undefined);
  };
  const pseudonym = (person: number): string => {
    const key = `key${person}`;
    // what the package does to find out whom an act is about; the identity itself it tells nobody
    dataset.subject({ key }, { actor: "agent:42" });
    const identity = identities.get(key);
    if (identity === undefined) throw new Error(`nobody is held under ${key}`);
    return identity;
  };
  const now = (): string => new Date().toISOString();
  return {
    name,
    acts: {
      async access(person) {
        const [row] = await call(acts.access, [pseudonym(person), now(), randomUUID(), randomUUID(), "agent:42"]);
        return row?.subject === null ? 0 : 1;
      },
      async rectify(person, round) {
        const identity = pseudonym(person);
        const values = { data: changed(person, round) };
        const verdict = PURPOSE.assignment["~internals"].part(correctable, true).check(values);
        if (!verdict.success) throw new Error("the correction is declared");
        const sent = JSON.stringify(values);
        const [row] = await call(acts.rectify, [
          identity,
          sent,
          "src0",
          now(),
          null,
          randomUUID(),
          randomUUID(),
          "agent:42",
          '["data"]',
        ]);
        return Object.values(row ?? {})[0] === "merged" ? 1 : 0;
      },
      async read(person) {
        const event = [now(), randomUUID(), randomUUID(), "agent:42", "service", '["key","data"]'];
        if (isStatic) return (await call(acts.readByKey, [`key${person}`, 500, ...event])).length;
        const where = JSON.stringify([{ field: "key", op: "eq", value: `key${person}` }]);
        const [row] = await call(acts.read, [["key", "data"], where, null, 500, ...event]);
        return Number(row?.people);
      },
    },
  };
}

/** What {@link functionSide} works with. */
export interface FunctionParts {
  readonly store: Store;
  readonly acts: Acts;
  readonly run: Run;
  readonly identities: ReadonlyMap<string, string>;
}

const METADATA = "key, usr, obj, dec, acl, shr, cat, src, collected_at, expires_at, data";

/** SQL that makes the table by hand, and its audit: with the columns and indexes that the acts go by. */
export function handTables(people: number, fillfactor: number): string {
  return `
    CREATE SCHEMA by_hand;
    CREATE TABLE by_hand.people (
      key text COLLATE "C" PRIMARY KEY, usr text COLLATE "C" NOT NULL, obj text NOT NULL, dec text NOT NULL, acl text NOT NULL, shr text NOT NULL,
      cat text NOT NULL, src text NOT NULL, collected_at timestamptz NOT NULL, expires_at timestamptz NOT NULL, data text NOT NULL
    ) WITH (fillfactor = ${fillfactor});
    CREATE TABLE by_hand.audit (
      position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id uuid NOT NULL UNIQUE, at timestamptz NOT NULL,
      act text NOT NULL, actor text NOT NULL, fields jsonb, people integer
    );
    INSERT INTO by_hand.people SELECT 'key' || n, 'usr' || n % ${people * USERS_PER_RECORD}, 'obj' || n % 100, 'dec' || n % 2, 'acl' || n % 10,
      'shr' || n % 10, 'cat' || n % 10, 'src0', now(), now() + interval '12 months', rpad(n || ':', 100, 'abcdefghijklmnopqrstuvwxyz')
      FROM generate_series(0, ${people - 1}) AS n;
    CREATE INDEX ON by_hand.people (usr); CREATE INDEX ON by_hand.people (expires_at); CREATE INDEX ON by_hand.audit (at);`;
}

/**
 * SQL that gives trail and audit a past. Functions keep plans: one made while a trail is short reads all of it for as long as the
 * connection lasts, or until PostgreSQL analyses the table.
 */
export function trailsOf(schema: string): string {
  const past = "FROM generate_series(1, 20000)";
  return `
    INSERT INTO ${schema}.trail (id, at, act, actor, operation) SELECT gen_random_uuid(), now(), 'accessed', 'agent:1', gen_random_uuid() ${past};
    INSERT INTO by_hand.audit (id, at, act, actor) SELECT gen_random_uuid(), now(), 'accessed', 'agent:1' ${past}`;
}

/** SQL by hand that writes its row of the audit in the same statement. */
export function handSide(name: string, run: Run, isNamed: boolean): ActSide {
  const audited = (work: string, parameters: number): string => `WITH work AS MATERIALIZED (${work}), noted AS (
    INSERT INTO by_hand.audit (id, at, act, actor, fields, people)
    SELECT $${parameters + 1}::uuid, now(), $${parameters + 2}, 'agent:42', $${parameters + 3}::jsonb, (SELECT count(*) FROM work)
  ) SELECT * FROM work`;
  const statements = {
    access: audited(`SELECT ${METADATA} FROM by_hand.people WHERE key = $1 AND expires_at > now()`, 1),
    rectify: audited(
      "UPDATE by_hand.people SET data = $2 WHERE key = $1 AND expires_at > now() RETURNING 1 AS changed",
      2,
    ),
    read: audited("SELECT key, data FROM by_hand.people WHERE key = $1 AND expires_at > now()", 1),
  };
  const act = (of: ActName) => async (person: number, round: number) => {
    const values = of === "rectify" ? [`key${person}`, changed(person, round)] : [`key${person}`];
    const all = [...values, randomUUID(), of, '["key","data"]'];
    return (await run(statements[of], all, isNamed ? `by hand ${of}` : undefined)).length;
  };
  return { name, acts: { access: act("access"), rectify: act("rectify"), read: act("read") } };
}
