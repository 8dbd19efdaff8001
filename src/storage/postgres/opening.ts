import sql from "sql-template-tag";
import { StorageError, StoreError } from "../../errors/index.js";
import type { DatasetLayout, Registration } from "../contract/index.js";
import { readCluster } from "./citus/cluster.js";
import type { SqlDriver, SqlSession } from "./driver/driver.js";
import { checkLogin, checkVersion, RIGHTS, readLogin } from "./isolation/logins.js";
import { checkRoles, createRole, createSchema } from "./isolation/roles.js";
import { beginReshaping, checkRegistryShape, differing, differs } from "./isolation/shape/shape.js";
import type { UpgradedAssignment } from "./options.js";
import { buildRegistryShape, checkEdition, type Migration, newer } from "./schema/migrations/index.js";
import { buildMark, buildNames, type DatasetNames, quoted, REGISTRY_SCHEMA } from "./schema/names.js";
import {
  hasReadableEdition,
  type Registered,
  readAssignments,
  readRegistrations,
  readRegistryEdition,
} from "./schema/registry.js";
import { prepareRegistry, type Upgraded, type Upgrading, upgradeDataset } from "./schema/upgrade.js";
import { PROVISIONING, retried, type Sessions } from "./sessions.js";

/** Checks a database and its registry before anything works with them, and upgrades what an older release made. */
export class DatabaseOpening {
  readonly #sessions: Sessions;
  readonly #driver: SqlDriver;
  readonly #upgrading: Upgrading;
  /** Ids of assignments whose records are distributed. */
  readonly #distributed = new Set<string>();
  /** Names of datasets by the assignment's id. They are kept, because hashing takes time. */
  readonly #names = new Map<string, DatasetNames>();

  constructor(
    sessions: Sessions,
    driver: SqlDriver,
    { migrations, mode }: { readonly migrations: readonly Migration[]; readonly mode: Upgrading["mode"] },
  ) {
    this.#sessions = sessions;
    this.#driver = driver;
    this.#upgrading = { migrations, mode, edition: sessions.edition };
  }

  /**
   * Checks the server, the login and the registry. Makes the registry if it is missing.
   *
   * @param mode - Tells if an older registry is upgraded or refused. If left out, the adapter's option decides.
   * @returns The editions of the registry before and after.
   */
  async open(mode: Upgrading["mode"] = this.#upgrading.mode): Promise<Upgraded> {
    await this.#driver.open();
    try {
      return await this.#sessions.asLogin((session) => this.#prepare(session, { ...this.#upgrading, mode }));
    } catch (error) {
      await this.#driver.close();
      const lacksRights = error instanceof StorageError && error.driverCode === INSUFFICIENT_PRIVILEGE;
      throw lacksRights ? new StoreError("storage-unsafe", "The login may not make roles and schemas", RIGHTS) : error;
    }
  }

  async #prepare(session: SqlSession, upgrading: Upgrading): Promise<Upgraded> {
    const login = await readLogin(session);
    checkVersion(login.version, this.#driver.embedded);
    this.#sessions.mark = buildMark(login.database);
    this.#sessions.notesFloors = login.setsConfig;
    this.#names.clear();
    this.#distributed.clear();
    const { mark, owner } = this.#sessions;
    // PGlite logs in as superuser by its nature, and nobody outside this process can connect to it
    if (!this.#driver.embedded) await checkLogin(session, login, mark);
    await session.script(`SELECT pg_advisory_xact_lock(${PROVISIONING})`);
    await this.#checkNotNewer(session);
    const { rolesLogIn } = await readCluster(session);
    await createRole(session, owner, { login: rolesLogIn, switched: true });
    await createSchema(session, REGISTRY_SCHEMA, owner);
    const upgraded = await this.#sessions.switchToOwner(session, async () => {
      const found = await readRegistryEdition(session);
      // a registry that somebody changed is refused before it is upgraded
      await this.#checkRegistry(session, found);
      return prepareRegistry(session, upgrading, found);
    });
    const { number } = this.#sessions.edition;
    await this.#checkRegistry(session, number);
    return upgraded ?? { from: number, to: number };
  }

  /**
   * Makes sure that no newer release made the registry. Its tables and roles may be such as this release takes for
   * somebody's doing, so that its edition is read before anything of it is compared.
   */
  async #checkNotNewer(session: SqlSession): Promise<void> {
    if (!(await hasReadableEdition(session, this.#sessions.owner))) return;
    const found = await this.#sessions.switchToOwner(session, () => readRegistryEdition(session));
    if (found !== undefined && found > this.#sessions.edition.number) throw newer("The registry of this database was");
  }

  #checkRegistry(session: SqlSession, edition: number | undefined): Promise<void> {
    const made = buildRegistryShape(this.#upgrading.migrations, edition);
    return checkRegistryShape(session, this.#sessions.mark, made);
  }

  /**
   * Reads registrations by id, and makes sure that their tables are as registered and of this release's edition.
   *
   * @throws StoreError `storage-differs`, `storage-newer`, `storage-outdated`, `storage-unsafe`
   */
  async registered(ids: readonly string[]): Promise<ReadonlyMap<string, Registration>> {
    const [known, doubtful] = await this.#look(ids);
    if (this.#driver.separate) await this.#letIn([...known.keys()]);
    if (doubtful.length > 0) await this.#checkAgain(doubtful);
    const { number } = this.#sessions.edition;
    const older = [...known].filter(([, { edition }]) => edition < number);
    if (older.length === 0) return toRegistrations(known);
    for (const [id] of older) await this.#upgrade(id);
    return toRegistrations((await this.#look(ids))[0]);
  }

  /** Lets roles log in that were made while logins were not separate. Each still needs a password, or a certificate. */
  async #letIn(ids: readonly string[]): Promise<void> {
    const roles = ids.map((id) => this.name({ id }).role);
    await this.#sessions.asLogin(async (session) => {
      const shut = await session.query(sql`
        SELECT rolname::text AS role FROM pg_roles WHERE rolname = ANY(${roles}::name[]) AND NOT rolcanlogin`);
      for (const { role } of shut) await session.script(`ALTER ROLE ${quoted(String(role))} LOGIN`);
    });
  }

  /** Reads registrations, and the ids of assignments whose tables seem to differ from what was registered. */
  async #look(ids: readonly string[]): Promise<readonly [ReadonlyMap<string, Registered>, readonly string[]]> {
    const { edition, mark } = this.#sessions;
    const look = (isCompared: boolean) =>
      this.#sessions.asOwner("open", async (session) => {
        const known = await this.read(session, ids);
        for (const [id, one] of known) {
          if (one.edition > edition.number) throw newer(`The tables of assignment "${id}" were`);
          if (this.#upgrading.mode === "refuse") checkEdition(id, one.edition, edition);
        }
        const datasets = new Map([...known.keys()].map((id) => [id, this.name({ id })]));
        // in an embedded database nobody else can connect, so memberships do not matter
        if (!this.#driver.embedded) await checkRoles(session, datasets.values(), !this.#driver.separate);
        const doubtful = isCompared ? await differing(session, datasets, mark) : datasets;
        return [known, [...doubtful.keys()]] as const;
      });
    return look(true).catch((error: unknown) => {
      // somebody dropped a table or an index after it was listed, and before it was looked at
      if (error instanceof StorageError && error.driverCode === INTERNAL_ERROR) return look(false);
      throw error;
    });
  }

  /** Looks once more at what differed, while nobody is changing it. It may have been between one shape and another. */
  async #checkAgain(ids: readonly string[]): Promise<void> {
    const datasets = new Map(ids.map((id) => [id, this.name({ id })]));
    const locks = [PROVISIONING, ...[...datasets.values()].map(({ lock }) => lock)];
    await this.#sessions.asOwner("open", (session) => this.#checkShapes(session, datasets), locks);
  }

  async #checkShapes(session: SqlSession, datasets: ReadonlyMap<string, DatasetNames>): Promise<void> {
    const found = await differing(session, datasets, this.#sessions.mark);
    const [first] = found;
    if (first === undefined) return;
    const [id, differences] = first;
    const others = found.size > 1 ? `, and ${found.size - 1} more assignments differ` : "";
    throw differs(id, differences, others);
  }

  #upgrade(id: string): Promise<Upgraded> {
    const names = this.name({ id });
    const upgrade = (session: SqlSession): Promise<Upgraded> =>
      upgradeDataset(
        session,
        {
          assignment: id,
          names,
          begin: () => beginReshaping(session, { assignment: id, names, mark: this.#sessions.mark }),
        },
        this.#upgrading,
      );
    return retried(async () => {
      const upgraded = await this.#sessions.asOwner("open", upgrade, [names.lock]);
      if (upgraded.from < FIRST_SHUT && upgraded.to >= FIRST_SHUT && !this.#driver.separate)
        await this.#shut(names.role);
      return upgraded;
    });
  }

  /** Takes from a role the right to log in, which older releases gave to all. If another login made it, it is left alone. */
  #shut(role: string): Promise<void> {
    return this.#sessions.asLogin(async (session) => {
      if ((await readCluster(session)).rolesLogIn) return;
      await session.script(`DO 'BEGIN ALTER ROLE ${quoted(role)} NOLOGIN;
        EXCEPTION WHEN insufficient_privilege THEN NULL; END'`);
    });
  }

  /**
   * Upgrades all datasets of an open database.
   * @throws StoreError for the first dataset that failed, after all others were tried.
   */
  async upgradeAll(): Promise<readonly UpgradedAssignment[]> {
    const assignments: UpgradedAssignment[] = [];
    let failure: { readonly error: unknown } | undefined;
    for (const id of await this.#sessions.asOwner("open", readAssignments)) {
      // one dataset that cannot be upgraded does not stop the others
      const upgraded = await this.#upgrade(id).catch((error: unknown) => {
        failure ??= { error };
      });
      if (upgraded !== undefined) assignments.push({ assignment: id, ...upgraded });
    }
    if (failure !== undefined) throw failure.error;
    return assignments;
  }

  /** Reads registrations, as the owner, and notes which datasets are distributed. */
  async read(session: SqlSession, ids: readonly string[]): Promise<ReadonlyMap<string, Registered>> {
    const known = await readRegistrations(session, ids);
    for (const [id, { distributed }] of known) this.noteDistributed(id, distributed);
    return known;
  }

  noteDistributed(id: string, isDistributed: boolean): void {
    if (isDistributed) this.#distributed.add(id);
    else this.#distributed.delete(id);
  }

  /** Tells if a dataset is distributed, as far as this process knows. */
  isDistributed(id: string): boolean {
    return this.#distributed.has(id);
  }

  name(layout: Pick<DatasetLayout, "id">): DatasetNames {
    const names = this.#names.get(layout.id) ?? buildNames(layout, this.#sessions.mark);
    this.#names.set(layout.id, names);
    return names;
  }
}

function toRegistrations(known: ReadonlyMap<string, Registered>): ReadonlyMap<string, Registration> {
  return new Map(Array.from(known, ([id, { registration }]) => [id, registration]));
}

/** The first edition in which roles cannot log in unless logins are separate. */
const FIRST_SHUT = 2;

const INTERNAL_ERROR = "XX000";
const INSUFFICIENT_PRIVILEGE = "42501";
