import sql from "sql-template-tag";
import { StoreError } from "../../../errors/index.js";
import type { SqlSession } from "../driver/driver.js";

/** A table that is to be distributed over nodes by the hash of one of its columns. */
export interface DistributedTableName {
  /** Name with its schema; it needs no quoting. */
  readonly table: string;
  readonly column: string;
  /** The role that works with it. */
  readonly role: string;
}

/** Differences between one server and a cluster of servers. */
export interface Cluster {
  /** Nodes connect to each other as the role at work, so the owner and datasets' roles must be able to log in. */
  readonly rolesLogIn: boolean;
  /** Tells if rights on single columns hold. Nodes of a cluster are not told of them. */
  readonly rightsOnColumns: boolean;
  /** Writes the statements that distribute a table, if the database can do so. */
  readonly distribute: ((table: DistributedTableName) => readonly string[]) | undefined;
  /** Tells if a line of a shape is about a node's part of a table. Parts come and go as nodes do. */
  isPart(name: string): boolean;
  /** Makes sure that the role at work may distribute tables. @throws StoreError `storage-unsupported` */
  checkDistributing(session: SqlSession): Promise<void>;
}

const SINGLE: Cluster = {
  rolesLogIn: false,
  rightsOnColumns: true,
  distribute: undefined,
  isPart: () => false,
  checkDistributing: async () => undefined,
};

const CITUS: Cluster = {
  rolesLogIn: true,
  rightsOnColumns: false,
  distribute: ({ table, column }) => [
    `SELECT pg_catalog.create_distributed_table('${table}', '${column}')`,
    // otherwise rows would stay on the coordinator's disk, unseen, and no erasure would reach them
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

/** Reads if a database belongs to a Citus cluster or to a single server. */
export async function readCluster(session: SqlSession): Promise<Cluster> {
  const found = await session.query(sql`SELECT 1 AS one FROM pg_extension WHERE extname = 'citus'`);
  return found.length > 0 ? CITUS : SINGLE;
}
