import { randomBytes, randomUUID } from "node:crypto";
import { type AnyAssignment, checkAssignment } from "../assignment/index.js";
import { quotedName } from "../boundary/index.js";
import {
  carriedOver,
  type Described,
  describeAssignment,
  isReworded,
  registeredLayout,
} from "../definition/describe.js";
import { type EvolutionPlan, planBetween } from "../definition/plan.js";
import { StoreError } from "../errors/index.js";
import {
  buildEvent,
  type EventsQuery,
  type Notify,
  type RecordedEvent,
  readProgress,
  readTrail,
  type TrailProgress,
} from "../oversight/index.js";
import type { DatasetLayout, Registration, StorageAdapter, TrailEvent } from "../storage/index.js";
import { SYSTEM } from "./actor.js";
import { DatasetContext, destroyKeys, tell } from "./context.js";
import { type Dataset, StoreDataset } from "./dataset.js";
import { AssignmentChangedError } from "./evolution/changed-error.js";
import { carryOut, type EvolutionApproval } from "./evolution/evolve.js";
import { FieldEncryption } from "./keys/encryption.js";
import { type Pseudonymise, pseudonymiser } from "./keys/pseudonym.js";
import type { KeyStore } from "./keys/pseudonym-keys.js";
import type { SubjectKeys } from "./keys/subject-keys.js";
import { acquire, release } from "./shared.js";

/** Options of {@link openStore}. */
export interface StoreOptions {
  /** Where the data are kept: `memory()`, `pglite(…)`, `postgres(…)`, or an adapter of your own. */
  readonly storage: StorageAdapter;
  readonly assignments: readonly AnyAssignment[];
  /** The channel to the controller's DPO, called after each act is committed. */
  readonly notify?: Notify;
  /** Holds the keys of pseudonyms. Left out, a random key for each assignment is kept in the registry. */
  readonly pseudonymKeys?: KeyStore;
  /** Holds the keys of encrypted fields, one for each person: `fileKeys(…)`, or an adapter of your own. */
  readonly fieldKeys?: SubjectKeys;
  /** The time, for tests. */
  readonly now?: () => Date;
}

/** What the DPO sees. */
export interface Oversight {
  /**
   * The events of an assignment, each with its position in the trail. Whoever goes on from a position misses none, and sees
   * none twice: an event is only read when no other may still appear before it.
   *
   * @param query - See {@link EventsQuery}.
   * @throws StoreError `invalid-query`, `position-unknown`; while reading
   * @example
   * ```ts
   * for await (const { act, position } of store.oversight.events(newsletter, { after: last })) last = position;
   * ```
   */
  events(assignment: AnyAssignment, query?: EventsQuery): AsyncIterable<RecordedEvent>;
  /** How far the events of an assignment can be read: see `docs/limits.md` for what may hold them back. */
  progress(assignment: AnyAssignment): Promise<TrailProgress>;
  /** All versions of an assignment's definition, oldest first, with who approved each, and why. */
  definitions(assignment: AnyAssignment): Promise<readonly RegisteredDefinition[]>;
}

/** A version of a definition, as the registry keeps it. */
export type RegisteredDefinition = Pick<Registration, "version" | "terms" | "definition" | "approval">;

/** Assignments opened on storage. */
export interface Store {
  /** The dataset of an assignment. @throws StoreError `assignment-not-opened` */
  dataset<Of extends AnyAssignment>(assignment: Of): Dataset<Of>;
  readonly oversight: Oversight;
  /**
   * Carries out the plan of an {@link AssignmentChangedError}, on any store on the same storage: replaces the registered
   * definition by the one in code, and the shape of the dataset with it, in one transaction. The trail and the controller's
   * DPO are told; who approved it and why is kept in the registry. Nothing is dropped or read otherwise than the plan says.
   * Other transactions on the dataset wait meanwhile.
   *
   * @param plan - The plan itself: copies are refused.
   * @param approval - Who approved it, by reference, and why.
   * @returns The version that is registered now.
   * @throws StoreError `evolution-blocked`, `evolution-outdated`, `invalid-plan`, `invalid-actor`, `field-keys-required`
   * @example
   * ```ts
   * const admin = await openStore({ storage, assignments: [] });
   * await admin.evolve(plan, { approvedBy: "dpo:1", reason: "Case 2026/17" });
   * ```
   */
  evolve(plan: EvolutionPlan, approval: EvolutionApproval): Promise<{ readonly version: number }>;
  /** Lets go of storage. */
  close(): Promise<void>;
}

/**
 * Opens assignments on storage: makes the place for those that are new, and makes sure that what is stored of the
 * others was defined as they are now.
 *
 * @param options - See {@link StoreOptions}.
 * @throws AssignmentChangedError with plans for {@link Store.evolve}, if what is registered differs; nothing was made then.
 * @throws StoreError `assignment-changed`, `assignment-duplicate`, `field-keys-required`, `storage-unsafe`, `storage-locked` …
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
  const fieldKeys = checkFieldKeys(options);
  await acquire(options.storage);
  try {
    if (fieldKeys !== undefined) await acquire(fieldKeys);
    try {
      const contexts = new Map<AnyAssignment, DatasetContext>();
      const registered = await options.storage.registered(ids);
      const described = new Map(options.assignments.map((one) => [one, describeAssignment(one)]));
      checkUnchanged(described, registered);
      for (const [assignment, description] of described) {
        contexts.set(assignment, await openDataset(assignment, description, registered.get(assignment.id), options));
      }
      return buildStore(options, fieldKeys, contexts);
    } catch (error) {
      if (fieldKeys !== undefined) await release(fieldKeys);
      throw error;
    }
  } catch (error) {
    await release(options.storage);
    throw error;
  }
}

/** @throws AssignmentChangedError if what is registered of any differs in what people were told */
function checkUnchanged(
  assignments: ReadonlyMap<AnyAssignment, Described>,
  registered: ReadonlyMap<string, Registration>,
): void {
  const [first, ...rest] = [...assignments].flatMap(([assignment, described]) => {
    const known = registered.get(assignment.id);
    return known === undefined || known.terms === described.terms ? [] : [planBetween(known, assignment, described)];
  });
  if (first !== undefined) throw new AssignmentChangedError(first, ...rest);
}

/** The keys of encrypted fields. @throws StoreError `field-keys-required` */
function checkFieldKeys({ assignments, fieldKeys }: StoreOptions): SubjectKeys | undefined {
  const encrypted = assignments.find(hasEncrypted);
  if (fieldKeys === undefined) {
    if (encrypted === undefined) return undefined;
    throw new StoreError(
      "field-keys-required",
      `Assignment "${encrypted.id}" has encrypted fields, and \`fieldKeys\` is not given`,
    );
  }
  const methods = [fieldKeys?.find, fieldKeys?.ensure, fieldKeys?.destroy];
  if (!methods.every((method) => typeof method === "function")) {
    throw new TypeError("fieldKeys is fileKeys(…), memoryKeys(), or has the methods of SubjectKeys");
  }
  return fieldKeys;
}

function hasEncrypted(assignment: AnyAssignment): boolean {
  return Object.values(assignment.fields).some(({ encrypted }) => encrypted === true);
}

function buildStore(
  { storage, notify, now = () => new Date() }: StoreOptions,
  fieldKeys: SubjectKeys | undefined,
  contexts: ReadonlyMap<AnyAssignment, DatasetContext>,
): Store {
  let isClosed = false;
  const findContext = (assignment: AnyAssignment): DatasetContext => {
    const context = contexts.get(assignment);
    if (context !== undefined) return context;
    const what = `The store was not opened with this assignment, ${quotedName(assignment?.id)}`;
    throw new StoreError("assignment-not-opened", what);
  };
  return {
    dataset: (assignment) => new StoreDataset(assignment, findContext(assignment)),
    oversight: {
      events: (assignment, query = {}) => readTrail(storage, findContext(assignment).layout, query),
      progress: async (assignment) => readProgress(storage, findContext(assignment).layout),
      async definitions(assignment) {
        const versions = await storage.history(findContext(assignment).layout.id);
        return versions.map(({ version, terms, definition, approval }) => ({
          version,
          terms,
          definition,
          ...(approval === undefined ? {} : { approval }),
        }));
      },
    },
    async evolve(plan, approval) {
      if (isClosed) throw new StoreError("store-closed", "A plan cannot be carried out: the store is closed");
      const { event, ...evolved } = await carryOut(plan, approval, { storage, fieldKeys, now });
      const telling = { ...evolved, storage, now, notify };
      await destroyKeys(telling);
      await tell(telling, [event]);
      return { version: evolved.layout.version };
    },
    async close() {
      if (isClosed) return;
      isClosed = true;
      for (const context of contexts.values()) context.close();
      await release(storage);
      if (fieldKeys !== undefined) await release(fieldKeys);
    },
  };
}

async function openDataset(
  assignment: AnyAssignment,
  described: Described,
  known: Registration | undefined,
  options: StoreOptions,
): Promise<DatasetContext> {
  const { storage } = options;
  const now = options.now ?? (() => new Date());
  const first = definedEvent(described.layout.fields, 1, now());
  const encryption = buildEncryption(assignment, described.layout, options);
  const found = known ?? (await provision(assignment, described, options, first, await encryption?.mark(true)));
  const pseudonymise = pseudonymiser(await readPseudonymKey(assignment, found, options.pseudonymKeys));
  if (found.definition.keyMark !== markKey(pseudonymise)) {
    const what = `Assignment "${assignment.id}" is opened with another key than before: nobody would be recognised`;
    throw new StoreError("assignment-changed", what, "Pass the same `keys` as before.");
  }
  // a dataset whose first field was encrypted only later has no mark
  const { fieldKeysMark } = found.definition;
  if (encryption !== undefined && fieldKeysMark !== undefined && fieldKeysMark !== (await encryption.mark(false))) {
    const what = `Assignment "${assignment.id}" is opened with other keys of encrypted fields than before: they would be unreadable`;
    throw new StoreError("assignment-changed", what, "Pass the same `fieldKeys` as before.");
  }
  const { registration, event } = await settled(assignment, found, described, options);
  const layout = registeredLayout(registration, described);
  // what was encrypted once may have left keys to be destroyed
  const wasEncrypted = registration.definition.fieldKeysMark !== undefined && options.fieldKeys !== undefined;
  const context = new DatasetContext({
    assignment,
    layout,
    storage,
    pseudonymise,
    encryption: wasEncrypted
      ? new FieldEncryption(layout, options.fieldKeys)
      : buildEncryption(assignment, layout, options),
    now,
    notify: options.notify,
  });
  if (known !== undefined) await context.destroyKeys();
  await context.tell([...(known === undefined ? [first] : []), ...(event === undefined ? [] : [event])]);
  return context;
}

/** As often as others may be faster at registering other words for a definition. */
const TRIES = 10;

/**
 * Registers a definition of which only the words changed: stores of the one before may go on. Where another process was
 * faster, goes on from what that one registered.
 *
 * @throws AssignmentChangedError if that promises something else.
 */
async function settled(
  assignment: AnyAssignment,
  found: Registration,
  described: Described,
  { storage, now = () => new Date() }: StoreOptions,
): Promise<{ readonly registration: Registration; readonly event?: TrailEvent }> {
  for (let known = found, attempt = 1; ; attempt += 1) {
    if (known.terms !== described.terms) throw new AssignmentChangedError(planBetween(known, assignment, described));
    if (!isReworded(known, described)) return { registration: known };
    const { approval: _, ...rest } = known;
    const registration = { ...rest, version: known.version + 1, definition: carriedOver(known, described) };
    const [before, after] = [registeredLayout(known, described), registeredLayout(registration, described)];
    const event = definedEvent(after.fields, registration.version, now());
    try {
      await storage.evolve({ before, after, registration }, (transaction) => transaction.append([event]));
      return { registration, event };
    } catch (error) {
      const isLost = error instanceof StoreError && error.code === "assignment-changed";
      const fresh =
        isLost && attempt < TRIES ? (await storage.registered([assignment.id])).get(assignment.id) : undefined;
      if (fresh === undefined) throw error;
      known = fresh;
    }
  }
}

async function provision(
  assignment: AnyAssignment,
  described: Described,
  { storage, pseudonymKeys }: StoreOptions,
  first: TrailEvent,
  fieldKeysMark: string | undefined,
): Promise<Registration> {
  const key = await readPseudonymKey(assignment, undefined, pseudonymKeys);
  const registration: Registration = {
    version: 1,
    accepts: 1,
    terms: described.terms,
    definition: {
      ...described.definition,
      keyMark: markKey(pseudonymiser(key)),
      ...(fieldKeysMark === undefined ? {} : { fieldKeysMark }),
    },
    key: pseudonymKeys === undefined ? Buffer.from(key).toString("hex") : undefined,
  };
  return storage.provision(described.layout, registration, first);
}

function buildEncryption(
  assignment: AnyAssignment,
  layout: DatasetLayout,
  { fieldKeys }: StoreOptions,
): FieldEncryption | undefined {
  return fieldKeys !== undefined && hasEncrypted(assignment) ? new FieldEncryption(layout, fieldKeys) : undefined;
}

function definedEvent(fields: readonly { readonly name: string }[], version: number, at: Date): TrailEvent {
  return buildEvent(randomUUID(), at, {
    act: "defined",
    actor: SYSTEM,
    fields: fields.map(({ name }) => name),
    counts: { version },
  });
}

async function readPseudonymKey(
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
function markKey(pseudonymise: Pseudonymise): string {
  return pseudonymise(["the key of this dataset"]).slice(0, 16);
}
