import sql, { empty, join, raw, type Sql } from "sql-template-tag";
import type {
  ActivityUse,
  FieldUse,
  TrailAct,
  TrailEntry,
  TrailEvent,
  TrailPage,
  TrailQuery,
} from "../contract/index.js";
import { sortFieldUses } from "../field-uses.js";
import type { SqlRow, SqlSession } from "./driver/driver.js";
import { TRAIL_FLOOR } from "./schema/tables.js";
import { moment, toDate, toText } from "./values.js";

/**
 * Writes the expression by which a transaction that may append prepares itself, before it draws a position. The
 * transaction first notes its floor, the last position that was drawn. Only then is it given its number; CASE keeps
 * that order. All positions up to the floor were drawn by transactions with lower numbers.
 *
 * @param notes - True if a function can make settings. An administrator may take `set_config` from everybody, so that
 *   no single statement switches roles. Events then have no floor, and readers rely only on the locks on the trail.
 */
export function writeTrailGate(schema: string, notes: boolean): string {
  if (!notes) return "pg_current_xact_id()";
  const noted = `set_config('${TRAIL_FLOOR}', ${selectLast(schema)}::text, true)`;
  return `CASE WHEN ${noted} IS NOT NULL THEN pg_current_xact_id() END`;
}

/** Writes SQL for the last position that was drawn. It uses a function, which is planned faster than a subquery. */
function selectLast(schema: string): string {
  return `coalesce(pg_sequence_last_value('${schema}.trail_position_seq'::regclass), 0)`;
}

/** Writes events, in their order. */
export async function appendEvents(session: SqlSession, schema: string, events: readonly TrailEvent[]): Promise<void> {
  for (const { id, at, act, actor, operation, activity, source, reason, fields, counts } of events) {
    const [listed, counted] = [fields, counts].map((part) => (part === undefined ? null : JSON.stringify(part)));
    await session.send(sql`
      INSERT INTO ${raw(schema)}.trail (id, at, act, actor, operation, activity, source, reason, fields, counts)
      VALUES (${id}, ${at.toISOString()}, ${act}, ${actor}, ${operation}, ${activity ?? null}, ${source ?? null},
        ${reason ?? null}, ${listed}, ${counted})`);
  }
}

/** Writes SQL for the floor that this reader noted; null if it noted none. */
const NOTED = sql`nullif(current_setting(${TRAIL_FLOOR}, true), '')::bigint`;

/** Writes SQL for the reader's own floor, if no transaction with a lower number is at work on the server. Null otherwise. */
const OWN_FLOOR = sql`CASE WHEN pg_current_xact_id() <= pg_snapshot_xmin(pg_current_snapshot()) THEN ${NOTED} END`;

/**
 * Finds the position up to which the trail is complete, by the locks on it. It is the reader's floor, or the last position that was drawn
 * before, if nobody else holds the lock that writing takes. A transaction that drew a position up to there took that lock before, and
 * has ended.
 *
 * Each step is a statement of its own, because only a later statement sees transactions that end meanwhile.
 */
async function findBoundByLocks(session: SqlSession, schema: string): Promise<number | null> {
  const [[own], [locked]] = await Promise.all([
    session.query(sql`SELECT coalesce(${NOTED}, ${raw(selectLast(schema))})::float8 AS bound`),
    session.query(sql`
      SELECT EXISTS (
        SELECT FROM pg_locks WHERE locktype = 'relation' AND mode = 'RowExclusiveLock' AND pid IS DISTINCT FROM pg_backend_pid()
          AND relation = ${`${schema}.trail`}::text::regclass
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
      ) AS held`),
  ]);
  return locked?.held === false ? Number(own?.bound) : null;
}

/** Number of positions that are searched for a transaction before whose reading all older ones had ended. */
const WITNESSES = 100;

/**
 * Writes SQL for the position up to which a dataset's trail is complete, as relation `bound`.
 *
 * Positions are not in the order of commits. An event may still appear before those that are seen. The trail is
 * complete up to a transaction's floor if all older transactions have ended; docs/decisions/0017 has the proof. Events
 * of a restored dump have numbers of another server. A transaction whose number this server has not given out yet has
 * ended.
 */
function selectBound(schema: string, { after, before }: TrailQuery, own: Sql): Sql {
  return sql`bound AS MATERIALIZED (
      SELECT greatest(
        (SELECT max(floor) FROM (
          SELECT floor FROM ${raw(schema)}.trail AS w
          WHERE w.position > ${after}::bigint AND floor IS NOT NULL
            AND (xid <= now.oldest OR xid >= now.next AND xid <> now.own)
          ORDER BY w.position DESC LIMIT ${WITNESSES}::int
        ) AS witness),
        ${own}, ${after}::bigint, ${(before ?? 1) - 1}::bigint) AS complete,
        coalesce((SELECT n.position FROM ${raw(schema)}.trail AS n ORDER BY n.position DESC LIMIT 1), 0) AS newest,
        ${raw(selectLast(schema))} AS drawn
      FROM (
        SELECT pg_snapshot_xmin(pg_current_snapshot()) AS oldest, pg_snapshot_xmax(pg_current_snapshot()) AS next,
          pg_current_xact_id() AS own
      ) AS now
    )`;
}

/**
 * Reads a part of the trail, as far as it is complete. One statement is enough if all older transactions have ended, since its own snapshot
 * then sees them all. Otherwise the locks may tell more, and are asked in statements of their own.
 */
export async function readTrailPage(session: SqlSession, schema: string, query: TrailQuery): Promise<TrailPage> {
  const { page, drawn } = await readUpTo(session, schema, query, OWN_FLOOR);
  const isFull = query.order === "oldest" && page.entries.length === query.limit;
  if (isFull || page.complete >= drawn) return page;
  const bound = await findBoundByLocks(session, schema);
  if (bound === null || bound <= page.complete) return page;
  return (await readUpTo(session, schema, query, sql`${bound}::bigint`)).page;
}

async function readUpTo(
  session: SqlSession,
  schema: string,
  query: TrailQuery,
  own: Sql,
): Promise<{ readonly page: TrailPage; readonly drawn: number }> {
  const { acts: chosen, after, before } = query;
  const acts = chosen === undefined ? empty : sql` AND act IN (${join(chosen.length === 0 ? [""] : [...chosen])})`;
  const since = query.since === undefined ? empty : sql` AND trail.at >= ${query.since.toISOString()}::timestamptz`;
  const until = before === undefined ? empty : sql` AND trail.position < ${before}::bigint`;
  const order = raw(query.order === "newest" ? "DESC" : "ASC");
  const rows = await session.query(sql`
    WITH ${selectBound(schema, query, own)}
    SELECT bound.complete::float8 AS complete, bound.newest::float8 AS newest, bound.drawn::float8 AS drawn, found.*
    FROM bound LEFT JOIN LATERAL (
      SELECT trail.position::float8 AS position, id::text AS id, ${moment("at")}, act, actor, operation::text AS operation,
        activity, source, reason, fields, counts
      FROM ${raw(schema)}.trail
      WHERE trail.position > ${after}::bigint AND trail.position <= bound.complete${until}${acts}${since}
      ORDER BY trail.position ${order} LIMIT ${query.limit}::int
    ) AS found ON true ORDER BY found.position ${order}`);
  const [first] = rows;
  const entries = rows.flatMap((row): readonly TrailEntry[] =>
    row.position === null ? [] : [{ position: Number(row.position), event: toEvent(row) }],
  );
  const page = { entries, complete: Number(first?.complete), newest: Number(first?.newest) };
  return { page, drawn: Number(first?.drawn) };
}

/** Counts operations that read the dataset since a moment, by activity. */
export async function readUses(session: SqlSession, schema: string, since: Date): Promise<readonly ActivityUse[]> {
  const rows = await session.query(sql`
    SELECT coalesce(activity, '') AS activity, count(DISTINCT operation)::float8 AS times, ${moment("max(at)", "at")},
      to_json(array_agg(DISTINCT split_part(actor, ':', 1) COLLATE "C")) AS roles
    FROM ${raw(schema)}.trail WHERE act IN ('read', 'counted', 'reported') AND at >= ${since.toISOString()}::timestamptz
    GROUP BY 1 ORDER BY min(position)`);
  return rows.map((row) => ({
    activity: String(row.activity),
    times: Number(row.times),
    lastAt: toDate(row.at),
    roles: row.roles as readonly string[], // a list of texts was built
  }));
}

/** Counts operations that used each field since a moment, by activity. */
export async function readFieldUses(session: SqlSession, schema: string, since: Date): Promise<readonly FieldUse[]> {
  const rows = await session.query(sql`
    SELECT coalesce(activity, '') AS activity, used.name AS field, count(DISTINCT operation)::float8 AS times,
      (count(DISTINCT operation) FILTER (WHERE counts ? ('banded ' || used.name)))::float8 AS banded, ${moment("max(at)", "at")}
    FROM ${raw(schema)}.trail CROSS JOIN LATERAL jsonb_array_elements_text(fields) AS used (name)
    WHERE act IN ('read', 'counted', 'reported', 'disclosed') AND at >= ${since.toISOString()}::timestamptz
    GROUP BY 1, 2`);
  return sortFieldUses(
    rows.map((row) => ({
      activity: String(row.activity),
      field: String(row.field),
      times: Number(row.times),
      banded: Number(row.banded),
      lastAt: toDate(row.at),
    })),
  );
}

function toEvent(row: SqlRow): TrailEvent {
  const [activity, source, reason] = [row.activity, row.source, row.reason].map(toText);
  return {
    id: String(row.id),
    at: toDate(row.at),
    act: String(row.act) as TrailAct, // written by appendEvents() alone
    actor: String(row.actor),
    operation: String(row.operation),
    ...(activity === undefined ? {} : { activity }),
    ...(source === undefined ? {} : { source }),
    ...(reason === undefined ? {} : { reason }),
    ...(Array.isArray(row.fields) ? { fields: row.fields } : {}),
    // written by appendEvents() alone
    ...(row.counts === null ? {} : { counts: row.counts as Record<string, number> }),
  };
}
