import pg from "pg";
import { personOf } from "./people.js";

/** Runs SQL as superuser. */
export type Sql = (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;

/** Runs SQL over a connection of its own each time, and waits for a server that is still recovering. */
export function superuser(address: string): Sql {
  return async (text, values) => {
    for (const deadline = Date.now() + 30_000; ; ) {
      const client = new pg.Client({ connectionString: address });
      client.on("error", () => undefined);
      try {
        await client.connect();
        return (await client.query(text, values)).rows;
      } catch (error) {
        const isServers = error instanceof pg.DatabaseError && !/^(57P|08)/.test(error.code ?? "");
        if (isServers || Date.now() > deadline) throw error;
        await new Promise((resolve) => setTimeout(resolve, 20));
      } finally {
        await client.end().catch(() => undefined);
      }
    }
  };
}

/** The schema of an assignment. */
export function schemaOf(id: string): string {
  return `"pb_${id.replaceAll("-", "_")}"`;
}

/** What is known from outside of imports into a dataset from which nobody was removed. */
export interface Expectation {
  /** Rows whose batches were acknowledged, each as often as it was. */
  readonly acknowledged: number;
  /** The most that may be committed beyond: two batches, which are written at once, for each import whose end was not heard. */
  readonly uncertain: number;
  /** People of whom something was acknowledged and is not to be lost. */
  readonly people: readonly number[];
  /** How many people are held, once all that was sent is. */
  readonly total?: number;
}

/**
 * Looks past the SDK for what must hold after any fault; says what does not, by names and counts.
 *
 * What "no gap" means: positions of the trail and numbers of intakes come from sequences, which do not roll back, so that
 * numbers are skipped where transactions were. The law is the sum: what the events count is what is there.
 */
export async function unsound(sql: Sql, id: string, expected: Expectation): Promise<string[]> {
  const schema = schemaOf(id);
  const [facts = {}] = await sql(`
    WITH proof AS (
      SELECT _subject, intake FROM ${schema}.evidence
      UNION ALL SELECT _subject, _intake FROM ${schema}.records WHERE _evidence_at IS NOT NULL
    )
    SELECT
      (SELECT count(*) FROM ${schema}.records)::int AS records,
      (SELECT count(DISTINCT phone) FROM ${schema}.records)::int AS people,
      (SELECT count(*) FROM proof)::int AS evidence,
      (SELECT count(*) FROM proof AS e WHERE NOT EXISTS (
        SELECT FROM ${schema}.records AS r WHERE r._subject = e._subject))::int AS evidence_of_nobody,
      (SELECT count(*) FROM ${schema}.records AS r WHERE NOT EXISTS (
        SELECT FROM proof AS e WHERE e._subject = r._subject))::int AS records_without_evidence,
      (SELECT count(*) FROM ${schema}.records AS r, unnest(coalesce(r._origins, ARRAY[r._intake])) AS o WHERE o > 0 AND NOT EXISTS (
        SELECT FROM ${schema}.intakes WHERE number = o))::int AS origins_of_no_intake,
      (SELECT count(*) FROM proof AS e WHERE NOT EXISTS (
        SELECT FROM ${schema}.intakes WHERE number = e.intake))::int AS evidence_of_no_intake,
      (SELECT count(*) FROM (
        (SELECT source, at FROM ${schema}.intakes EXCEPT ALL SELECT source, at FROM ${schema}.trail WHERE act = 'imported')
        UNION ALL
        (SELECT source, at FROM ${schema}.trail WHERE act = 'imported' EXCEPT ALL SELECT source, at FROM ${schema}.intakes)
      ) AS d)::int AS intakes_without_event_or_event_without_intake,
      (SELECT coalesce(sum((counts->>'created')::int), 0) FROM ${schema}.trail WHERE act = 'imported')::int AS created,
      (SELECT coalesce(sum((counts->>'merged')::int), 0) FROM ${schema}.trail WHERE act = 'imported')::int AS merged,
      (SELECT count(*) FROM ${schema}.trail WHERE act NOT IN ('defined', 'imported'))::int AS strange_events,
      (SELECT count(*) FROM ${schema}.trail WHERE act = 'defined')::int AS defined,
      (SELECT count(*) FROM ${schema}.trail WHERE act = 'imported' AND (counts IS NULL OR source IS DISTINCT FROM 'crm'
        OR (counts->>'created')::int + (counts->>'merged')::int < 1))::int AS empty_events,
      (SELECT count(*) FROM pg_prepared_xacts)::int AS prepared,
      (SELECT count(*) FROM pg_class WHERE relpersistence = 't' AND relkind = 'r' AND NOT EXISTS (
        SELECT FROM pg_stat_activity WHERE backend_type = 'client backend' AND usename = 'purposebound_app'))::int AS staging`);
  const held = await sql(`SELECT name, phone, "currentSpeed" FROM ${schema}.records WHERE phone = ANY($1)`, [
    expected.people.map((number) => personOf(number).phone),
  ]);
  const found = new Map(held.map((row) => [row.phone, row]));
  const lost = expected.people.filter((number) => !found.has(personOf(number).phone));
  const wrong = expected.people.map(personOf).filter((person) => {
    const row = found.get(person.phone);
    return row !== undefined && (row.name !== person.name || row.currentSpeed !== person.currentSpeed);
  });
  const known = (name: string): number => Number(facts[name]);
  const counted = known("created") + known("merged");
  const laws: Readonly<Record<string, boolean>> = {
    "lost: acknowledged people who are not held": lost.length === 0,
    "lost: people with other values than were sent": wrong.length === 0,
    "doubled: two records of one person": known("records") === known("people"),
    "doubled: evidence": known("evidence") === known("records"),
    "gap: the trail does not count the records that are there": known("created") === known("records"),
    "gap: the trail counts fewer rows than were acknowledged": counted >= expected.acknowledged,
    "orphan: the trail counts more rows than were sent": counted <= expected.acknowledged + expected.uncertain,
    "lost or doubled: the number of people": expected.total === undefined || known("records") === expected.total,
    "gap: the definition's event": known("defined") === 1,
  };
  const none = [
    "evidence_of_nobody",
    "records_without_evidence",
    "origins_of_no_intake",
    "evidence_of_no_intake",
    "intakes_without_event_or_event_without_intake",
    "strange_events",
    "empty_events",
    "prepared",
    "staging",
  ];
  return [
    ...Object.entries(laws).flatMap(([law, holds]) =>
      holds ? [] : [`${law} ${JSON.stringify({ ...facts, ...expected, people: expected.people.length })}`],
    ),
    ...none.filter((name) => known(name) !== 0).map((name) => `orphan: ${name} ${known(name)}`),
  ];
}
