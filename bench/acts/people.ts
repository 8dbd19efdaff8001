/** The dataset that the acts work on, and the servers it lies on: the package itself makes and fills it. */
import { createHash } from "node:crypto";
import pg from "pg";
import { type PoolLike, postgres } from "purposebound/postgres";
import { openStore, type Store } from "purposebound/store";
import type { DatasetLayout } from "../../src/storage/contract/index.js";
import { purposeNumbered } from "../gdpr/ours.js";
import { recordOf, USERS_PER_RECORD } from "../gdpr/workloads.js";
import { type ActNames, type Acts, actNamesOf, actsOf, type Pinning, provisioningOf } from "./functions.js";

/** What the package calls the one dataset. */
export const PURPOSE = purposeNumbered(0);

/** The layout that the package makes of the assignment's fields. */
export const LAYOUT: DatasetLayout = {
  id: PURPOSE.assignment.id,
  version: 1,
  fields: Object.entries(PURPOSE.assignment.fields).map(([name, { column, indexed }]) => ({
    ...column,
    name,
    indexed: indexed === true,
  })),
};

/** As the package marks the roles of a database. */
export function buildMark(database: string): string {
  return createHash("sha256").update(database).digest("hex").slice(0, 8);
}

/** Opens a store on a database; with an index for what `access` asks of the trail, and pages filled as asked. */
export async function opened(pool: PoolLike, fillfactor: number | undefined, isIndexed: boolean): Promise<Store> {
  const storage = postgres(pool, {
    afterProvision: ({ schema }) => [
      ...(fillfactor === undefined ? [] : [`ALTER TABLE ${schema}.records SET (fillfactor = ${fillfactor})`]),
      ...(isIndexed ? [`CREATE INDEX ON ${schema}.trail (at) WHERE act IN ('read', 'counted', 'reported')`] : []),
    ],
  });
  return openStore({ storage, assignments: [PURPOSE.assignment] });
}

/** Brings people in by an import. */
export async function filled(store: Store, people: number): Promise<void> {
  const [source] = PURPOSE.sources;
  if (source === undefined) throw new Error("a purpose has sources");
  const rows = Array.from({ length: people }, (_, number) => recordOf(number, people * USERS_PER_RECORD));
  await store.dataset(PURPOSE.assignment).import(source, rows, { batch: 5_000 });
}

/** Makes the functions as the provisioning login does, no superuser. The store must be open: it would refuse what it does not know. */
export async function functionsIn(application: string, pinning: Pinning, isNew = true): Promise<Acts> {
  const client = new pg.Client(application);
  await client.connect();
  try {
    const { rows } = await client.query(
      "SELECT current_database() AS database, current_setting('server_version_num')::int AS version",
    );
    const mark = buildMark(String(rows[0]?.database));
    const acts = actsOf(LAYOUT, mark, pinning);
    const sql = provisioningOf(acts, `"purposebound_owner_${mark}"`, Number(rows[0]?.version) >= 160_000, isNew);
    await client.query(`BEGIN; ${sql}; COMMIT`);
    return acts;
  } finally {
    await client.end();
  }
}

/** Lets the caller's role log in, as an administrator does, and returns how. */
export async function callerOf(server: { readonly admin: string; readonly application: string }): Promise<string> {
  const admin = new pg.Client(server.admin);
  await admin.connect();
  const { rows } = await admin.query("SELECT current_database() AS database");
  const { role, schema }: ActNames = actNamesOf(LAYOUT, buildMark(String(rows[0]?.database)));
  // what the last step of the change takes away: nothing is left but to execute
  await admin.query(`ALTER ROLE ${role} PASSWORD 'caller'; REVOKE ALL ON ALL TABLES IN SCHEMA ${schema} FROM ${role};
    REVOKE INSERT (source, at) ON ${schema}.intakes FROM ${role};
    REVOKE INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON ${schema}.trail FROM ${role}`);
  await admin.end();
  const url = new URL(server.application);
  [url.username, url.password] = [role.slice(1, -1), "caller"];
  return url.href;
}

/** Identities of people by number, past the package: it tells nobody. */
export async function identitiesOf(admin: string): Promise<ReadonlyMap<string, string>> {
  const client = new pg.Client(admin);
  await client.connect();
  const { schema } = actNamesOf(LAYOUT, "");
  const { rows } = await client.query(`SELECT key, _identity FROM ${schema}.records`);
  await client.end();
  return new Map(rows.map(({ key, _identity }) => [String(key), String(_identity)]));
}
