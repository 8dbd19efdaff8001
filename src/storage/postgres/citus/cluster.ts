import sql from "sql-template-tag";
import { StoreError } from "../../../errors/index.js";
import type { SqlSession } from "../driver/driver.js";

/** A table that is to be distributed over nodes by the hash of one of its columns. */
export interface DistributedTableName {
  /** With its schema; needs no quoting. */
  readonly table: string;
  readonly column: string;
  /** The role that works with it. */
  readonly role: string;
}

/** What differs between one server and a cluster of them. */
export interface Cluster {
  /** Nodes connect to each other as the role at work, so that the owner must be able to log in. */
  readonly ownerLogsIn: boolean;
  /** Rights on single columns hold; nodes of a cluster are not told of them. */
  readonly rightsOnColumns: boolean;
  /** The statements that distribute a table, where the database can. */
  readonly distribute: ((table: DistributedTableName) => readonly string[]) | undefined;
  /** Whether a line of a shape is about a node's part of a table, which comes and goes as nodes do. */
  isPart(name: string): boolean;
  /** Makes sure that the role at work may distribute tables. @throws StoreError `storage-unsupported` */
  checkDistributing(session: SqlSession): Promise<void>;
}

const SINGLE: Cluster = {
  ownerLogsIn: false,
  rightsOnColumns: true,
  distribute: undefined,
  isPart: () => false,
  checkDistributing: async () => undefined,
};

const CITUS: Cluster = {
  ownerLogsIn: true,
  rightsOnColumns: false,
  distribute: ({ table, column }) => [
    `SELECT pg_catalog.create_distributed_table('${table}', '${column}')`,
    // rows would stay on the coordinator's disk, unseen, and no erasure would reach them
    `SELECT pg_catalog.truncate_local_data_after_distributing_table('${table}')`,
  ],
  isPart: (name) =>
    /\b(records|evidence|identities|suppressions|retired_keys|intakes|trail|definition)\w*_\d{5,}/.test(name),
  async checkDistributing(session) {
    const [owner] = await session.query(sql`
      SELECT quote_ident(rolname) AS name, rolcanlogin AS login FROM pg_roles WHERE rolname = current_user`);
    if (owner?.login === true) return;
    throw new StoreError(
      "storage-unsupported",
      `The role ${owner?.name} may not log in, as nodes of Citus do for it`,
      `An administrator mends it, on all nodes: ALTER ROLE ${owner?.name} LOGIN;`,
    );
  },
};

/** What a database is of: a Citus cluster, or a server alone. */
export async function readCluster(session: SqlSession): Promise<Cluster> {
  const found = await session.query(sql`SELECT 1 AS one FROM pg_extension WHERE extname = 'citus'`);
  return found.length > 0 ? CITUS : SINGLE;
}
