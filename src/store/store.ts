import { randomBytes, randomUUID } from "node:crypto";
import { type AnyAssignment, checkAssignment } from "../assignment/index.js";
import { quotedName } from "../boundary/index.js";
import { StoreError } from "../errors/index.js";
import { type EventsQuery, eventOf, type Notify, readTrail } from "../oversight/index.js";
import type { DatasetLayout, Registration, StorageAdapter, TrailEvent } from "../storage/index.js";
import { SYSTEM } from "./actor.js";
import { DatasetContext } from "./context.js";
import { type Dataset, StoreDataset } from "./dataset.js";
import { changedTerms, type Described, describeAssignment, isReworded, registeredLayout } from "./definition.js";
import type { KeyStore } from "./keys.js";
import { type Pseudonymise, pseudonymiser } from "./pseudonym.js";
import { Sealer } from "./sealing/sealer.js";
import type { SubjectKeys } from "./sealing/subject-keys.js";

/** Options of {@link openStore}. */
export interface StoreOptions {
  /** Where the data are kept: `memory()`, `pglite(…)`, `postgres(…)`, or an adapter of your own. */
  readonly storage: StorageAdapter;
  readonly assignments: readonly AnyAssignment[];
  /** The channel to the controller's DPO, called after each act is committed. */
  readonly notify?: Notify;
  /** Holds the keys of pseudonyms. Left out, a random key for each assignment is kept in the registry. */
  readonly keys?: KeyStore;
  /** Holds the keys of sealed fields, one for each person: `fileKeys(…)`, or an adapter of your own. */
  readonly sealing?: SubjectKeys;
  /** The time, for tests. */
  readonly now?: () => Date;
}

/** What the DPO sees. */
export interface Oversight {
  /** The events of an assignment, in the order they happened. */
  events(assignment: AnyAssignment, query?: EventsQuery): AsyncIterable<TrailEvent>;
}

/** Assignments opened on storage. */
export interface Store {
  /** The dataset of an assignment. @throws StoreError `assignment-not-opened` */
  dataset<Of extends AnyAssignment>(assignment: Of): Dataset<Of>;
  readonly oversight: Oversight;
  /** Lets go of storage. */
  close(): Promise<void>;
}

/**
 * Opens assignments on storage: makes the place for those that are new, and makes sure that what is stored of the
 * others was defined as they are now.
 *
 * @param options - See {@link StoreOptions}.
 * @throws StoreError `assignment-changed`, `assignment-duplicate`, `sealing-required`, `storage-unsafe`, `storage-locked` …
 * @example
 * ```ts
 * const store = await openStore({ storage: pglite("./data"), assignments: [newsletter] });
 * const readers = store.dataset(newsletter);
 * ```
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  if (typeof options?.storage?.open !== "function" || !Array.isArray(options.assignments)) {
    throw new TypeError("openStore() takes { storage: memory(), pglite(…) or postgres(…), assignments: [ … ] }");
  }
  for (const assignment of options.assignments) checkAssignment(assignment, "openStore()");
  const ids = options.assignments.map(({ id }) => id);
  if (new Set(ids).size !== ids.length)
    throw new StoreError(
      "assignment-duplicate",
      `Two assignments have the id ${quotedName(ids.find((id, index) => ids.indexOf(id) !== index))}`,
    );
  const sealing = sealingOf(options);
  await options.storage.open();
  try {
    await sealing?.open?.();
    try {
      const contexts = new Map<AnyAssignment, DatasetContext>();
      const registered = await options.storage.registered(ids);
      for (const assignment of options.assignments) {
        contexts.set(assignment, await openDataset(assignment, registered.get(assignment.id), options));
      }
      return storeOf(options.storage, sealing, contexts);
    } catch (error) {
      await sealing?.close?.();
      throw error;
    }
  } catch (error) {
    await options.storage.close();
    throw error;
  }
}

/** The keys of sealed fields, where there are any. @throws StoreError `sealing-required` */
function sealingOf({ assignments, sealing }: StoreOptions): SubjectKeys | undefined {
  const sealed = assignments.find(hasSealed);
  if (sealed === undefined) return undefined;
  if (sealing === undefined) {
    throw new StoreError(
      "sealing-required",
      `Assignment "${sealed.id}" has sealed fields, and \`sealing\` is not given`,
    );
  }
  const methods = [sealing?.find, sealing?.ensure, sealing?.destroy];
  if (!methods.every((method) => typeof method === "function")) {
    throw new TypeError("sealing is fileKeys(…), memoryKeys(), or has the methods of SubjectKeys");
  }
  return sealing;
}

function hasSealed(assignment: AnyAssignment): boolean {
  return Object.values(assignment.fields).some(({ sealed }) => sealed === true);
}

function storeOf(
  storage: StorageAdapter,
  sealing: SubjectKeys | undefined,
  contexts: ReadonlyMap<AnyAssignment, DatasetContext>,
): Store {
  const contextOf = (assignment: AnyAssignment): DatasetContext => {
    const context = contexts.get(assignment);
    if (context !== undefined) return context;
    const what = `The store was not opened with this assignment, ${quotedName(assignment?.id)}`;
    throw new StoreError("assignment-not-opened", what);
  };
  return {
    dataset: (assignment) => new StoreDataset(assignment, contextOf(assignment)),
    oversight: {
      events: (assignment, query = {}) => readTrail(storage, contextOf(assignment).layout, query),
    },
    async close() {
      for (const context of contexts.values()) context.close();
      await storage.close();
      await sealing?.close?.();
    },
  };
}

async function openDataset(
  assignment: AnyAssignment,
  known: Registration | undefined,
  options: StoreOptions,
): Promise<DatasetContext> {
  const { storage } = options;
  const now = options.now ?? (() => new Date());
  const described = describeAssignment(assignment);
  const first = definedEvent(described.layout.fields, 1, now());
  const sealer = sealerOf(assignment, described.layout, options);
  const registered = known ?? (await provision(assignment, described, options, first, await sealer?.mark(true)));
  const pseudonymise = pseudonymiser(await keyOf(assignment, registered, options.keys));
  if (registered.definition.keyMark !== markOfKey(pseudonymise)) {
    const what = `Assignment "${assignment.id}" is opened with another key than before: nobody would be recognised`;
    throw new StoreError("assignment-changed", what, "Pass the same `keys` as before.");
  }
  // a dataset whose first field was sealed only later has no mark
  const { sealingMark } = registered.definition;
  if (sealer !== undefined && sealingMark !== undefined && sealingMark !== (await sealer.mark(false))) {
    const what = `Assignment "${assignment.id}" is opened with other keys of sealed fields than before: they would be unreadable`;
    throw new StoreError("assignment-changed", what, "Pass the same `sealing` as before.");
  }
  if (registered.terms !== described.terms) {
    const changes = changedTerms(registered, described).join(", ");
    throw new StoreError(
      "assignment-changed",
      `Assignment "${assignment.id}" differs from what is registered: ${changes}`,
    );
  }
  const reworded =
    known !== undefined && isReworded(known, described) ? await reword(known, described, options) : undefined;
  const layout = registeredLayout(reworded?.registration ?? registered, described);
  const context = new DatasetContext({
    assignment,
    layout,
    storage,
    pseudonymise,
    sealer: sealerOf(assignment, layout, options),
    now,
    notify: options.notify,
  });
  if (known !== undefined) await context.destroyKeys();
  if (known === undefined) {
    await context.tell([first]);
  } else if (reworded !== undefined) {
    await context.tell([reworded.event]);
  }
  return context;
}

/** Registers a definition of which only the words changed: stores of the one before may go on. */
async function reword(
  known: Registration,
  described: Described,
  { storage, now = () => new Date() }: StoreOptions,
): Promise<{ readonly registration: Registration; readonly event: TrailEvent }> {
  const registration = { ...known, version: known.version + 1, definition: carriedOver(known, described) };
  const before = registeredLayout(known, described);
  const after = registeredLayout(registration, described);
  const event = definedEvent(after.fields, registration.version, now());
  await storage.evolve({ before, after, registration }, (transaction) => transaction.append([event]));
  return { registration, event };
}

/** The new description, with what only the registry knows: the order of the fields, and the marks of keys. */
function carriedOver(known: Registration, { definition }: Described): Registration["definition"] {
  const { order = [], keyMark = "", sealingMark } = known.definition;
  return { ...definition, order, keyMark, ...(sealingMark === undefined ? {} : { sealingMark }) };
}

async function provision(
  assignment: AnyAssignment,
  described: Described,
  { storage, keys }: StoreOptions,
  first: TrailEvent,
  sealingMark: string | undefined,
): Promise<Registration> {
  const key = await keyOf(assignment, undefined, keys);
  const registration: Registration = {
    version: 1,
    accepts: 1,
    terms: described.terms,
    definition: {
      ...described.definition,
      keyMark: markOfKey(pseudonymiser(key)),
      ...(sealingMark === undefined ? {} : { sealingMark }),
    },
    key: keys === undefined ? Buffer.from(key).toString("hex") : undefined,
  };
  return storage.provision(described.layout, registration, first);
}

function sealerOf(assignment: AnyAssignment, layout: DatasetLayout, { sealing }: StoreOptions): Sealer | undefined {
  return sealing !== undefined && hasSealed(assignment) ? new Sealer(layout, sealing) : undefined;
}

function definedEvent(fields: readonly { readonly name: string }[], version: number, at: Date): TrailEvent {
  return eventOf(randomUUID(), at, {
    act: "defined",
    actor: SYSTEM,
    fields: fields.map(({ name }) => name),
    counts: { version },
  });
}

async function keyOf(
  assignment: AnyAssignment,
  registered: Registration | undefined,
  keys: KeyStore | undefined,
): Promise<Uint8Array> {
  const what = `Assignment "${assignment.id}" was made`;
  if (registered !== undefined && keys !== undefined && registered.key !== undefined) {
    throw new StoreError(
      "assignment-changed",
      `${what} without a key store, and is opened with one`,
      "Open it without `keys`.",
    );
  }
  if (registered !== undefined && keys === undefined && registered.key === undefined) {
    throw new StoreError(
      "assignment-changed",
      `${what} with a key store, and is opened without it`,
      "Pass the same `keys` as before.",
    );
  }
  if (keys === undefined) return registered?.key === undefined ? randomBytes(32) : Buffer.from(registered.key, "hex");
  const key: unknown = await keys.pseudonymKey(assignment.id);
  if (!(key instanceof Uint8Array) || key.length < 32) {
    throw new TypeError("a key store must give keys of at least 32 bytes, as a Uint8Array");
  }
  return key;
}

/** Tells one key from another without telling anything of it. */
function markOfKey(pseudonymise: Pseudonymise): string {
  return pseudonymise(["the key of this dataset"]).slice(0, 16);
}
