// @ts-nocheck in the words of 0.1.0, which the types of today do not know
import { deepStrictEqual } from "node:assert";
import { createHash } from "node:crypto";
import { cp, lstat, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { PGlite } from "@electric-sql/pglite";
import Database from "libsql";
import pg from "pg";
import type { DistributedTableName } from "purposebound/postgres";
import { startServer, type TestServer } from "../../support/server/server.js";
import { type RawDataset, rawInPostgres, rawInSqlite } from "../raw.js";
import {
  dropDatabase,
  type LeftDatabase,
  type LeftStorage,
  leftBehind,
  loginTo,
  namesOf,
  oldPackage,
  PASSWORD,
  restoreDatabase,
} from "../restore.js";
import { catalogOf, dumpOf } from "./dump.js";
import type { ExpectedDataset } from "./ledger.js";
import { CLOSING, leaveIn, type Name, type Place } from "./scenario.js";

/**
 * Makes all that lies beside this file, out of the package in the tarball: `npx tsx test/left-behind/0.1.0/leave.ts`.
 * It tells how things were made; they are not to be made again (see README.md one folder up).
 */
const RELEASE = "0.1.0";
const directory = leftBehind(RELEASE);
const old = await oldPackage(RELEASE);
const scratch = await mkdtemp(join(tmpdir(), "left-behind-"));

const ALL: readonly Name[] = [
  "broadband",
  "newsletter",
  "kinds",
  "care",
  "repairs",
  "keyCards",
  "meters",
  "routes",
  "members",
  "rescue",
  "school",
  "panel",
  "waiting",
];
/** Where each assignment has a login of its own, some will do. */
const SOME: readonly Name[] = ["newsletter", "care", "routes", "waiting"];

const datasets = new Map<string, ExpectedDataset>();
const storages: Record<string, { assignments: string[]; raw: Record<string, RawDataset> }> = {};

/** Notes what was left somewhere, which is the same wherever it is. */
async function note(storage: LeftStorage, left: readonly ExpectedDataset[], raw: (id: string) => Promise<RawDataset>) {
  const found: Record<string, RawDataset> = {};
  for (const dataset of left) {
    const plain = JSON.parse(JSON.stringify(dataset)) as ExpectedDataset;
    const known = datasets.get(dataset.id);
    if (known !== undefined) deepStrictEqual(plain, known, `${dataset.id} differs on ${storage}`);
    datasets.set(dataset.id, plain);
    found[dataset.id] = await raw(dataset.id);
  }
  storages[storage] = { assignments: left.map(({ id }) => id), raw: found };
  await keepKeys(storage);
  console.log(storage, left.length);
}

function keysOf(storage: LeftStorage): string {
  return join(scratch, `${storage}-keys`);
}

async function keepKeys(storage: LeftStorage): Promise<void> {
  const kept = join(directory, "keys", storage);
  await rm(kept, { recursive: true, force: true });
  await cp(keysOf(storage), kept, { recursive: true });
}

/**
 * Distributes a table over partitions by hash, as tests of 0.1.0 did. A copy of theirs, which loads the package in `src`, and
 * may change.
 */
function partitioned({ table, column, role }: DistributedTableName): string[] {
  const name = table.split(".")[1];
  return [
    `ALTER TABLE ${table} RENAME TO ${name}_whole`,
    `CREATE TABLE ${table} (LIKE ${table}_whole INCLUDING ALL) PARTITION BY HASH (${column})`,
    ...[0, 1, 2].map(
      (part) => `CREATE TABLE ${table}_${part} PARTITION OF ${table} FOR VALUES WITH (MODULUS 3, REMAINDER ${part})`,
    ),
    `INSERT INTO ${table} SELECT * FROM ${table}_whole`,
    `DROP TABLE ${table}_whole`,
    `GRANT SELECT, INSERT, DELETE${name === "identities" ? "" : ", UPDATE"} ON ${table} TO ${role}`,
  ];
}

async function leaveOnServers(): Promise<void> {
  for (const version of ["15", "18"] as const) {
    const server = await startServer({ version });
    try {
      await leaveInDatabase(`postgres-${version}`, server);
      await leaveInDatabase(`postgres-${version}-logins`, server);
    } finally {
      await server.stop();
    }
  }
}

async function leaveInDatabase(left: LeftDatabase, server: TestServer): Promise<void> {
  const { database, login } = namesOf(left);
  const before = await connected(server.admin, async (maintenance) => {
    await dropDatabase(maintenance, left);
    await maintenance.query(`CREATE DATABASE ${database} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'`);
    // what an administrator does, by docs/guide.md
    await maintenance.query(`CREATE ROLE ${login} LOGIN CREATEROLE NOINHERIT PASSWORD '${PASSWORD}'`);
    await maintenance.query(`GRANT CREATE, CONNECT ON DATABASE ${database} TO ${login}`);
    return connected(loginTo(server, database), (admin) => leaveWith(admin, left, server));
  });
  // what was restored is what was dumped
  const restored = await restoreDatabase(RELEASE, left, server);
  const again = await connected(restored.admin, (admin) => catalogOf(admin, left));
  await restored.release();
  deepStrictEqual(again, before);
}

/** Leaves a database behind, and its dump; returns its catalog. */
async function leaveWith(admin: pg.Client, left: LeftDatabase, server: TestServer): Promise<readonly string[]> {
  const { database, login, mark } = namesOf(left);
  const application = loginTo(server, database, login);
  const isSeparate = left.endsWith("-logins");
  const connect = async ({ role }: { readonly role: string }) => {
    await admin.query(`ALTER ROLE ${role} PASSWORD '${PASSWORD}'`);
    return loginTo(server, database, role);
  };
  const place: Place = {
    adapter: () => old.postgres.postgres(isSeparate ? { provisioning: application, connect } : application),
    keys: keysOf(left),
    distribute: (storage, id) => old.postgres.distribute(storage, id, { by: partitioned }),
  };
  const expected = await leaveIn(place, old, isSeparate ? SOME : ALL);
  // one that nobody has worked with yet gets its password too
  if (isSeparate) await connect({ role: `pb_waiting_list_${mark}` });
  await note(left, expected, (id) => rawInPostgres(async (text) => (await admin.query(text)).rows, id));
  await writeFile(join(directory, `${left}.sql`), await dumpOf(admin, left));
  return catalogOf(admin, left);
}

async function connected<Result>(to: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: to });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function leaveInSqlite(): Promise<void> {
  const files = join(scratch, "sqlite");
  const expected = await leaveIn({ adapter: () => new old.SqliteAdapter(files), keys: keysOf("sqlite") }, old, ALL);
  await note("sqlite", expected, (id) => {
    const file = new Database(join(files, `${id}.db`), { readonly: true });
    const raw = rawInSqlite(async (text) => file.prepare(text).all() as Record<string, unknown>[]);
    return raw.finally(() => file.close());
  });
  await rm(join(directory, "sqlite"), { recursive: true, force: true });
  await cp(files, join(directory, "sqlite"), { recursive: true });
}

async function leaveInPglite(): Promise<void> {
  const data = join(scratch, "pglite");
  const database = new PGlite(data);
  const place: Place = {
    adapter: () => old.postgres.pglite(database),
    keys: keysOf("pglite"),
    distribute: (storage, id) => old.postgres.distribute(storage, id, { by: partitioned }),
  };
  const expected = await leaveIn(place, old, ALL);
  await note("pglite", expected, (id) =>
    rawInPostgres(async (text) => (await database.query<Record<string, unknown>>(text)).rows, id),
  );
  // a small archive: what is dead goes, and the log of it
  await database.exec("VACUUM");
  await database.exec("CHECKPOINT");
  await database.close();
  const reopened = new PGlite(data);
  await reopened.exec("SELECT pg_switch_wal(); CHECKPOINT");
  await reopened.close();
  await rm(join(data, "postmaster.pid"), { force: true });
  await rm(join(data, "postmaster.opts"), { force: true });
  const archive = await archiveOf(data);
  const packed = brotliCompressSync(archive, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LARGE_WINDOW]: 1,
      [constants.BROTLI_PARAM_LGWIN]: 26,
      [constants.BROTLI_PARAM_SIZE_HINT]: archive.length,
    },
  });
  await writeFile(join(directory, "pglite.tar.br"), packed);
}

/** A tar archive (POSIX ustar) of a directory, in an order that puts like beside like. */
async function archiveOf(root: string): Promise<Buffer> {
  const paths: string[] = [];
  const look = async (path: string): Promise<void> => {
    for (const name of await readdir(join(root, path))) {
      const one = path === "" ? name : `${path}/${name}`;
      paths.push(one);
      if ((await lstat(join(root, one))).isDirectory()) await look(one);
    }
  };
  await look("");
  const last = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
  paths.sort((left, right) => (`${last(left)} ${left}` < `${last(right)} ${right}` ? -1 : 1));
  const blocks: Buffer[] = [];
  for (const path of paths) {
    const isDirectory = (await lstat(join(root, path))).isDirectory();
    const content = isDirectory ? Buffer.alloc(0) : await readFile(join(root, path));
    const header = Buffer.alloc(512);
    if (path.length > 100) throw new Error("a path is too long for an archive");
    header.write(path, 0);
    header.write(isDirectory ? "0000700\0" : "0000600\0", 100);
    header.write("0000000\0", 108);
    header.write("0000000\0", 116);
    header.write(`${content.length.toString(8).padStart(11, "0")}\0`, 124);
    header.write("00000000000\0        ", 136);
    header.write(isDirectory ? "5" : "0", 156);
    header.write("ustar\x0000", 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
    blocks.push(header, content, Buffer.alloc((512 - (content.length % 512)) % 512));
  }
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

try {
  await mkdir(join(directory, "keys"), { recursive: true });
  const only = process.argv[2];
  if (only === undefined || only === "sqlite") await leaveInSqlite();
  if (only === undefined || only === "pglite") await leaveInPglite();
  if (only === undefined || only === "servers") await leaveOnServers();
  const tarball = createHash("sha256").update(await readFile(join(directory, `purposebound-${RELEASE}.tgz`)));
  const expected = {
    release: RELEASE,
    package: tarball.digest("hex"),
    closing: CLOSING.toISOString(),
    storages,
    datasets: [...datasets.values()],
  };
  if (only === undefined)
    await writeFile(join(directory, "expected.json"), `${JSON.stringify(expected, undefined, 1)}\n`);
} finally {
  await rm(scratch, { recursive: true, force: true });
}
