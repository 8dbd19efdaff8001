import { createHash } from "node:crypto";
import pg from "pg";
import type { TestServer } from "./server.js";

/** A database of its own on a server that tests share: for tests that change the registry, roles or rights. */
export interface OwnDatabase {
  /** A superuser in it. */
  readonly admin: string;
  /** A login as an application has it. */
  readonly application: string;
  /** The name of that login. */
  readonly login: string;
  /** The mark of its roles. */
  readonly mark: string;
  /** Runs SQL as superuser; returns the rows of the last statement. */
  sql(text: string): Promise<Record<string, unknown>[]>;
  drop(): Promise<void>;
}

let made = 0;

/** Makes a database with a login of its own. */
export async function ownDatabase(server: TestServer): Promise<OwnDatabase> {
  made += 1;
  const name = `own_${process.pid}_${Date.now()}_${made}`;
  const login = `${name}_app`;
  const maker = new pg.Client({ connectionString: server.admin });
  await maker.connect();
  await maker.query(`CREATE DATABASE ${name} TEMPLATE template0`);
  await maker.query(`CREATE ROLE ${login} LOGIN CREATEROLE NOINHERIT PASSWORD 'application'`);
  await maker.query(`GRANT CREATE, CONNECT ON DATABASE ${name} TO ${login}`);
  await maker.end();
  const admin = at(server.admin, name);
  const pool = new pg.Pool({ connectionString: admin, max: 1 });
  pool.on("error", () => undefined);
  const mark = createHash("sha256").update(name).digest("hex").slice(0, 8);
  return {
    admin,
    application: at(server.application, name, login),
    login,
    mark,
    async sql(text) {
      const result = (await pool.query(text)) as unknown as pg.QueryResult | pg.QueryResult[]; // several statements give several
      return (Array.isArray(result) ? result.at(-1) : result)?.rows ?? [];
    },
    async drop() {
      await pool.end();
      const client = new pg.Client({ connectionString: server.admin });
      await client.connect();
      await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      const { rows } = await client.query(
        "SELECT quote_ident(rolname) AS role FROM pg_roles WHERE rolname = $1 OR rolname LIKE $2 ORDER BY rolname = $1",
        [login, `%\\_${mark}`],
      );
      for (const { role } of rows) await client.query(`DROP ROLE ${role}`);
      await client.end();
    },
  };
}

function at(address: string, database: string, login?: string): string {
  const url = new URL(address);
  url.pathname = `/${database}`;
  if (login !== undefined) url.username = login;
  return url.href;
}
