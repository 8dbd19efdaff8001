import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliDecompressSync, constants, gunzipSync } from "node:zlib";
import pg from "pg";
import type { StorageAdapter } from "purposebound/adapter";
import type { TestServer } from "../support/server/server.js";

/** Releases that left something behind. */
export type Release = "0.1.0";

/** Databases that were left behind on servers: the version, and `logins` where each assignment has a login of its own. */
export type LeftDatabase = "postgres-15" | "postgres-18" | "postgres-15-logins" | "postgres-18-logins";

/** All storages that were left behind, by the names of their files. */
export type LeftStorage = "pglite" | "sqlite" | LeftDatabase;

const here = dirname(fileURLToPath(import.meta.url));

/** Where what a release left behind lies. */
export function leftBehind(release: Release): string {
  return join(here, release);
}

/** A package of an old release, loaded beside the one in `src`. */
export interface OldPackage {
  readonly directory: string;
  readonly purposebound: typeof import("purposebound");
  readonly postgres: typeof import("purposebound/postgres");
  readonly memory: typeof import("purposebound/memory");
  /** The example of an adapter that came with it. */
  readonly SqliteAdapter: new (
    directory: string,
  ) => StorageAdapter;
}

/** Unpacks the package of a release below this folder, where it finds the repository's dependencies, and loads it. */
export async function oldPackage(release: Release): Promise<OldPackage> {
  const directory = await unpackPackage(release);
  const load = (path: string) => import(/* @vite-ignore */ pathToFileURL(join(directory, path)).href);
  return {
    directory,
    purposebound: await load("dist/index.js"),
    postgres: await load("dist/postgres.js"),
    memory: await load("dist/memory.js"),
    SqliteAdapter: (await load("examples/custom-adapter/sqlite-adapter.js")).SqliteAdapter,
  };
}

/**
 * Unpacks the package of a release, once for each content of its tarball; returns the directory. Below a folder called
 * `node_modules`, so that Git, linters and test runners leave it alone, and Node.js itself loads it.
 */
export async function unpackPackage(release: Release): Promise<string> {
  const tarball = await readFile(join(leftBehind(release), `purposebound-${release}.tgz`));
  const digest = createHash("sha256").update(tarball).digest("hex").slice(0, 12);
  const modules = join(here, "node_modules");
  const directory = join(modules, `purposebound-${release}-${digest}`);
  if (await isThere(directory)) return directory;
  await mkdir(modules, { recursive: true });
  const unpacking = await mkdtemp(join(modules, "unpacking-"));
  await writeArchive(gunzipSync(tarball), unpacking);
  await transpileExamples(join(unpacking, "package", "examples", "custom-adapter"));
  // another process may be as far: then its directory serves both
  await rename(join(unpacking, "package"), directory).catch(async (error: unknown) => {
    if (!(await isThere(directory))) throw error;
  });
  await rm(unpacking, { recursive: true });
  return directory;
}

/** Puts JavaScript beside the TypeScript of examples; in their own package, they find it by its name. */
async function transpileExamples(directory: string): Promise<void> {
  const { default: ts } = await import("typescript");
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  for (const name of await readdir(directory)) {
    const { outputText } = ts.transpileModule(await readFile(join(directory, name), "utf8"), { compilerOptions });
    await writeFile(join(directory, name.replace(/\.ts$/, ".js")), outputText);
  }
}

/** Restores the data directory of PGlite, for `pglite(directory)`. */
export async function restorePglite(release: Release, directory: string): Promise<void> {
  const packed = await readFile(join(leftBehind(release), "pglite.tar.br"));
  const archive = brotliDecompressSync(packed, { params: { [constants.BROTLI_DECODER_PARAM_LARGE_WINDOW]: 1 } });
  await writeArchive(archive, directory);
}

/** Restores the files of the SQLite example, for `new SqliteAdapter(directory)`. */
export async function restoreSqlite(release: Release, directory: string): Promise<void> {
  await cp(join(leftBehind(release), "sqlite"), directory, { recursive: true });
}

/** Restores the keys of sealed fields that belong to a storage, for `fileKeys(directory)`. */
export async function restoreKeys(release: Release, storage: LeftStorage, directory: string): Promise<void> {
  await cp(join(leftBehind(release), "keys", storage), directory, { recursive: true });
}

/** A database that was restored to a server. */
export interface RestoredDatabase {
  /** Its name, from which the names of roles derive. */
  readonly name: string;
  /** A superuser, in this database. */
  readonly admin: string;
  /** The login that made its tables: of the application, or for provisioning. */
  readonly application: string;
  /** The login of an assignment's role, where each has one of its own. */
  as(role: string): string;
  /** Drops the database with its roles, and lets others restore it. */
  release(): Promise<void>;
}

/** The password of all logins in dumps. */
export const PASSWORD = "left-behind";

/** What stands before the two parts of a dump: what belongs to the whole server, and what to the database. */
export const PARTS = { roles: "-- part: roles\n", database: "-- part: database\n" } as const;

/** The names that a database on a server is known by: they are part of what was left behind. */
export function namesOf(left: LeftDatabase): {
  readonly database: string;
  readonly login: string;
  readonly mark: string;
} {
  const database = left.replace("postgres", "left_behind").replaceAll("-", "_");
  const mark = createHash("sha256").update(database).digest("hex").slice(0, 8);
  return { database, login: `${database}_app`, mark };
}

/**
 * Restores a dump to a server, of the version it is of or a newer one. Its database has one name only, so that others who
 * want it on the same server wait until it is released.
 */
export async function restoreDatabase(
  release: Release,
  left: LeftDatabase,
  server: TestServer,
): Promise<RestoredDatabase> {
  const [roles = "", content = ""] = (await readFile(join(leftBehind(release), `${left}.sql`), "utf8"))
    .slice(PARTS.roles.length)
    .split(PARTS.database);
  const names = namesOf(left);
  const maintenance = new pg.Client({ connectionString: server.admin });
  await maintenance.connect();
  const admin = loginTo(server, names.database);
  try {
    // held as long as this connection
    await maintenance.query("SELECT pg_advisory_lock(hashtext($1))", [names.database]);
    await dropDatabase(maintenance, left);
    await maintenance.query(`CREATE DATABASE ${names.database} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'`);
    await maintenance.query(roles);
    await run(admin, content);
  } catch (error) {
    await maintenance.end();
    throw error;
  }
  return {
    name: names.database,
    admin,
    application: loginTo(server, names.database, names.login),
    as: (role) => loginTo(server, names.database, role),
    async release() {
      await dropDatabase(maintenance, left);
      await maintenance.end();
    },
  };
}

async function run(connectionString: string, statements: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(statements);
  } finally {
    await client.end();
  }
}

/** Drops a database with its roles, as far as they are there. */
export async function dropDatabase(maintenance: pg.Client, left: LeftDatabase): Promise<void> {
  const { database, login, mark } = namesOf(left);
  await maintenance.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
  const { rows } = await maintenance.query(
    // members before the roles that they made
    "SELECT quote_ident(rolname) AS role FROM pg_roles WHERE rolname = $1 OR rolname LIKE $2 ORDER BY rolname = $1",
    [login, `%\\_${mark}`],
  );
  for (const { role } of rows) await maintenance.query(`DROP ROLE ${role}`);
}

/** How to log in to a database of a server: as its superuser, or as a role of {@link PASSWORD}. */
export function loginTo(server: TestServer, database: string, role?: string): string {
  const url = new URL(server.admin);
  url.pathname = `/${database}`;
  if (role !== undefined) [url.username, url.password] = [role, PASSWORD];
  return url.href;
}

const BLOCK = 512;

/** Writes the files of a tar archive (POSIX ustar) to a directory. */
async function writeArchive(archive: Buffer, directory: string): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0; ) {
    const text = (from: number, to: number): string =>
      archive.toString("latin1", at + from, at + to).replace(/\0[\s\S]*$/, "");
    const size = Number.parseInt(text(124, 136), 8);
    const prefix = text(345, 500);
    const path = join(directory, prefix === "" ? text(0, 100) : `${prefix}/${text(0, 100)}`);
    const kind = text(156, 157);
    if (kind === "5") await mkdir(path, { recursive: true, mode: 0o700 });
    // what else there is are notes of the archiver
    else if (kind === "0" || kind === "") {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await writeFile(path, archive.subarray(at + BLOCK, at + BLOCK + size));
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
