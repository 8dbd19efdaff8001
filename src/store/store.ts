import { type Activity, type AnyAssignment, checkAssignment, readDuration } from "../assignment/index.js";
import { askedName, checkCallOptions, quotedName } from "../boundary/index.js";
import type { DynamicAssignment } from "../definition/data/dynamic.js";
import { type Described, describeAssignment, isUnchanged } from "../definition/describe.js";
import { type EvolutionPlan, planBetween } from "../definition/plan.js";
import { invalidArgument, StoreError } from "../errors/index.js";
import {
  type Channel,
  type EventsQuery,
  type RecordedEvent,
  readProgress,
  readTrail,
  type TrailProgress,
} from "../oversight/index.js";
import type { Approval, Registration } from "../storage/index.js";
import { approveActivities } from "./activities/approve.js";
import { checkActivities, registerAll } from "./activities/opening.js";
import { type ActivityPlan, readWider } from "./activities/plan.js";
import { listActivities, type RegisteredActivity } from "./activities/registry.js";
import { type ActOptions, checkActing, requiredActor } from "./actor.js";
import { StorageClock } from "./clock.js";
import { type DatasetContext, destroyKeys } from "./context.js";
import { type Dataset, StoreDataset } from "./dataset.js";
import { readChannels } from "./delivery/channels.js";
import { Deliveries, type DeliverOptions, type Delivery } from "./delivery/deliver.js";
import { type DeliveryOptions, type DeliveryRunner, startRunner } from "./delivery/runner.js";
import {
  type ChannelState,
  enableChannel,
  listChannels,
  listUndelivered,
  type ResentMessage,
  resend,
} from "./delivery/states.js";
import type { UndeliveredMessage } from "./delivery/undelivered.js";
import { listToTell, type ToTell, type ToTellQuery, tickOff } from "./disclosure/to-tell.js";
import type { DynamicDataset } from "./dynamic.js";
import { type EvolutionApproval, readApproval } from "./evolution/approval.js";
import { AssignmentChangedError } from "./evolution/changed-error.js";
import { carryOut, type Evolved } from "./evolution/evolve.js";
import { type Inspection, type InspectionQuery, inspect } from "./inspection/inspect.js";
import { type JoinableConnection, type JoinedStore, joinTransaction } from "./joined.js";
import type { SubjectKeys } from "./keys/subject-keys.js";
import { type LinkablePerson, StoreLinkablePerson } from "./links/linkable.js";
import { type PersonLinks, StorePersonLinks } from "./links/person-links.js";
import { type Logs, readLogs } from "./log/options.js";
import { buildLog, type TrailLog } from "./log/trail-log.js";
import { reportNecessity } from "./necessity/necessity.js";
import type { NecessityOptions, NecessityReport } from "./necessity/report.js";
import { checkFieldKeys } from "./opening/field-keys.js";
import { openDataset, type TimedOptions } from "./opening/open-dataset.js";
import { OpenedDatasets, type OpenOne } from "./opening/opened.js";
import { checkPseudonymKeys } from "./opening/pseudonym-key.js";
import { listRegistered, type RegisteredAssignment } from "./opening/registered.js";
import { acquire, release } from "./opening/shared.js";
import type { StoreOptions } from "./options.js";
import { type Proposals, StoreProposals } from "./proposals/proposals.js";
import { listRequests, type RequestsQuery } from "./requests/list.js";
import type { PersonRequest } from "./requests/request.js";
import { type ExportErasuresOptions, exportErasures, readExportOptions } from "./restore/export.js";
import { type ErasureLog, type ReplayedErasures, replayErasures } from "./restore/replay.js";
import { type Compaction, type CompactOptions, compact } from "./retention/compact.js";
import { countDue, type DueInAssignment, type DueOptions, readWithin } from "./retention/due.js";
import { type EndedPurpose, endPurpose } from "./retention/fulfilled.js";
import { type MaintainOptions, type Maintenance, maintain } from "./retention/maintain.js";
import type { PersonOptions } from "./rights/everywhere.js";

/** The view of the controller's DPO. */
export interface Oversight {
  /**
   * Reads the events of an assignment, each with its position in the trail. An event is only read when no other can still appear
   * before it. A reader who goes on from a position therefore misses none, and sees none twice.
   *
   * @param query - See {@link EventsQuery}.
   * @throws StoreError `invalid-query`, `position-unknown`; while reading
   * @example
   * ```ts
   * for await (const { act, position } of store.oversight.events(newsletter, { limit: 10 })) console.log(position, act);
   * ```
   */
  events(assignment: AnyAssignment, query?: EventsQuery): AsyncIterable<RecordedEvent>;
  /** Tells how far the events of an assignment can be read now. `docs/limits.md` says what may hold them back. */
  progress(assignment: AnyAssignment): Promise<TrailProgress>;
  /** Lists all versions of an assignment's definition, oldest first, with who approved each, and why. */
  definitions(assignment: AnyAssignment): Promise<readonly RegisteredDefinition[]>;
  /** Lists the registered activities of an assignment by id, with all versions of each, and who approved wider ones. */
  activities(assignment: AnyAssignment): Promise<readonly RegisteredActivity[]>;
  /**
   * Answers what is held of many people, from which sources, until when, and under which activities it could be used, in one act for
   * a page of them. It answers no value. People under restriction and holds are among them. The inspection stands in the trail.
   *
   * @param query - The people, the actor and the reason, which are both required.
   * @throws StoreError `assignment-not-opened`, `invalid-query`, `invalid-argument`, `invalid-actor`, `invalid-reason`
   * @example
   * ```ts
   * const { people } = await store.oversight.inspect(newsletter, {
   *   where: { email: "kari@example.com" },
   *   actor: "dpo:1",
   *   reason: "case:2027-4",
   * });
   * for (const { reference, keptUntil } of people) console.log(reference, keptUntil);
   * ```
   */
  inspect<const Of extends AnyAssignment>(assignment: Of, query: InspectionQuery<Of>): Promise<Inspection>;
  /**
   * Lists what recipients are still to be told: who was corrected, erased, removed or restricted after they were disclosed, withdrew
   * or objected (Art. 19 GDPR). It names rows by the handle that the recipient got, and no person.
   *
   * @example
   * ```ts
   * for await (const { id, handle, recipient, change } of store.oversight.toTell(newsletter)) {
   *   console.log(recipient.name, handle, change);
   *   await store.oversight.told(newsletter, id, { actor: "job:art-19" });
   * }
   * ```
   */
  toTell(assignment: AnyAssignment, query?: ToTellQuery): AsyncIterable<ToTell>;
  /**
   * Ticks off what a recipient was told, by the ids that {@link Oversight.toTell} gives.
   *
   * @returns The number of those that were still to be told.
   * @throws StoreError `invalid-actor`, `invalid-reason`, `invalid-argument`
   */
  told(
    assignment: AnyAssignment,
    ids: string | readonly string[],
    options: ActOptions,
  ): Promise<{ readonly told: number }>;
  /**
   * Lists requests of people by deadline, the earliest first: those that are open, late or answered (Art. 12(3) GDPR). It names people
   * by reference only.
   *
   * @throws StoreError `invalid-argument`
   * @example
   * ```ts
   * for (const { id, right, deadline, isLate } of await store.oversight.requests(newsletter, { dueWithin: "P7D" })) {
   *   console.log(id, right, deadline, isLate);
   * }
   * ```
   */
  requests(assignment: AnyAssignment, query?: RequestsQuery): Promise<readonly PersonRequest[]>;
  /**
   * Returns the log of an assignment: its trail in a signed Merkle tree (RFC 9162), whose heads are kept outside of the database. Sealed
   * events cannot be changed unseen.
   *
   * @throws StoreError `log-not-configured`, `assignment-not-opened`
   * @example
   * ```ts
   * const log = store.oversight.log(newsletter);
   * const { size, checkpoint } = await log.seal();
   * console.log(log.origin, size, checkpoint);
   * for await (const line of log.export()) console.log(line);
   * ```
   */
  log(assignment: AnyAssignment): TrailLog;
}

/** A version of a definition, as the registry keeps it. */
export type RegisteredDefinition = Pick<Registration, "version" | "terms" | "definition" | "approval">;

/** Assignments opened on storage. */
export interface Store {
  /** Returns the dataset of an assignment that was made from JSON. @throws StoreError `assignment-not-opened` */
  dataset(assignment: DynamicAssignment): DynamicDataset;
  /** Returns the dataset of an assignment. @throws StoreError `assignment-not-opened` */
  dataset<Of extends AnyAssignment>(assignment: Of): Dataset<Of>;
  /**
   * Opens a further assignment while the store is at work. It makes the place for a new one, and checks the definition
   * of a stored one, as {@link openStore} does. If the assignment is open already, or was made of the same JSON as an
   * open one, the open dataset is returned.
   *
   * @returns The dataset. Its `assignment` is the one to define sources and activities on.
   * @throws AssignmentChangedError with a plan for {@link Store.evolve}, if what is registered differs.
   * @throws StoreError `assignment-duplicate` if another assignment in code has the id; `store-closed`, and as {@link openStore}.
   * @example
   * ```ts
   * const surveys = await store.open(assignmentFrom(json));
   * ```
   */
  open(assignment: DynamicAssignment): Promise<DynamicDataset>;
  open<Of extends AnyAssignment>(assignment: Of): Promise<Dataset<Of>>;
  /**
   * Opens an assignment that was made from JSON, with the definition in the registry. If it is open already, the open
   * dataset is returned, unless another process has registered a newer version. Then that version is opened.
   *
   * @throws StoreError `assignment-not-registered`, `assignment-in-code`, `store-closed`, and as {@link openStore}.
   * @example
   * ```ts
   * for await (const { id, isDynamic } of store.registered()) if (isDynamic) await store.openRegistered(id);
   * ```
   */
  openRegistered(id: string): Promise<DynamicDataset>;
  /**
   * Lists all that is registered on this storage, by id, a page at a time. The list includes assignments that this
   * store has not opened.
   */
  registered(): AsyncIterable<RegisteredAssignment>;
  /**
   * Lists the assignments that this store has open, those made from JSON among them.
   *
   * @throws StoreError `store-closed`
   * @example
   * ```ts
   * for (const assignment of store.assignments()) console.log(await store.necessity(assignment));
   * ```
   */
  assignments(): readonly AnyAssignment[];
  /**
   * Finds one person over all assignments that the store has open, to carry out a right in each. The fields that identify people in an
   * assignment find the person there. A phone number or an e-mail address that does not identify only proposes people, and somebody
   * has to confirm each.
   *
   * @param given - Contact fields of the person, and encrypted fields with a look-up hash, by the names of the fields.
   * @param options - The actor, who is required, the reason, the country of phone numbers without a prefix, and the controller in a store
   *   with assignments of several.
   * @throws StoreError `invalid-actor`, `invalid-argument`; RefusedError if nothing that was given is valid
   * @example
   * ```ts
   * const person = store.person({ email: "kari@example.com" }, { actor: "dpo:1", reason: "case:2026-17" });
   * for (const { assignment, result } of await person.erase()) console.log(assignment, result?.effect);
   * ```
   */
  person(given: Readonly<Record<string, unknown>>, options: PersonOptions): LinkablePerson;
  /** Single-use links that `store.person(…).link()` makes, with which people see and decide what is held of them. */
  readonly personLinks: PersonLinks;
  /** Proposals of assignments as data: proposed by users, advised on by the DPO, decided by the controller's representative. */
  readonly proposals: Proposals;
  readonly oversight: Oversight;
  /**
   * Registers activities while the store is at work, as `activities` of {@link openStore} does. New and narrower ones are registered
   * at once.
   *
   * @throws ActivityChangedError with a plan for {@link Store.evolve}, if one is wider than registered; nothing was registered then.
   * @throws DefinitionError `not-an-assignment`; StoreError `assignment-not-opened`
   * @example
   * ```ts
   * const surveys = await store.open(assignmentFrom(json));
   * await store.register([activityFrom(surveys.assignment, json)]);
   * ```
   */
  register(activities: readonly Activity[]): Promise<void>;
  /**
   * Finds out what is due in each assignment that the store has open, and why: who will be deleted, which holds end, which
   * restrictions are to be reviewed. It writes nothing. `dataset.due()` lists the people by reference.
   *
   * @param options - The time to look ahead.
   * @throws StoreError `invalid-argument`
   * @example
   * ```ts
   * for (const { assignment, retention } of await store.due({ within: "P7D" })) console.log(assignment, retention);
   * ```
   */
  due(options: DueOptions): Promise<readonly DueInAssignment[]>;
  /**
   * Reports for each field of an assignment which activities used it and when, how many records have a value, and what speaks against
   * the field (Art. 5(1)(c), 25 GDPR). It tells numbers alone, and none of groups smaller than the assignment's `minGroupSize`. It writes
   * nothing. `renderNecessity()` of `purposebound/documents` writes it for the terminal, or in Markdown.
   *
   * @param options - The period, and the time after which disuse says anything.
   * @throws StoreError `assignment-not-opened`, `invalid-argument`
   * @example
   * ```ts
   * const { fields } = await store.necessity(newsletter);
   * for (const { field, findings } of fields) if (findings.length > 0) console.log(field, findings.join());
   * ```
   */
  necessity(assignment: AnyAssignment, options?: NecessityOptions): Promise<NecessityReport>;
  /**
   * Deletes all whose time is over in the assignments that the store has open (Art. 5(1)(e) GDPR), and destroys their keys. Then it
   * seals their trails, if the store was opened with `log`, and makes a pass of {@link Store.deliver}. It works in batches of a bounded
   * size. Several processes may call it at once, and one that was ended goes on with the next call.
   *
   * @param options - See {@link MaintainOptions}.
   * @returns The number of people deleted, by assignment. An assignment that failed is told there, and does not stop the others.
   * @example
   * ```ts
   * const { isComplete, assignments } = await store.maintain({ signal: AbortSignal.timeout(60_000) });
   * console.log(isComplete, assignments);
   * ```
   */
  maintain(options?: MaintainOptions): Promise<Maintenance>;
  /**
   * Tells the controllers' DPOs what they are still to be told, through the channels that the store was opened with. It makes one pass. A
   * message that a receiver does not take is tried again by later passes, after 5 seconds, then twice as long each time, up to an
   * hour. After three days it is put aside; see {@link Store.undelivered}.
   *
   * Each message is received at least once, in the order of the trail for each assignment and channel. A message may come again, with the
   * same `id`, after a process ended or a receiver did not answer. Several processes may deliver at once.
   *
   * @param options - See {@link DeliverOptions}.
   * @throws StoreError `invalid-argument`, `store-closed`
   * @example
   * ```ts
   * const { isComplete, channels } = await store.deliver({ signal: AbortSignal.timeout(60_000) });
   * console.log(isComplete, channels);
   * ```
   */
  deliver(options?: DeliverOptions): Promise<Delivery>;
  /**
   * Delivers in this process, until it is stopped or the store is closed. It holds up no act. An error of one pass does not end it.
   *
   * @param options - See {@link DeliveryOptions}.
   * @throws StoreError `invalid-argument`, `store-closed`
   * @example
   * ```ts
   * const runner = store.startDelivery({ every: "PT5S" });
   * process.once("SIGTERM", () => void runner.stop());
   * ```
   */
  startDelivery(options?: DeliveryOptions): DeliveryRunner;
  /** Lists the state of each channel in each open assignment: whether it is disabled, and since when it fails. */
  channels(): Promise<readonly ChannelState[]>;
  /**
   * Has a channel try again now, if its receiver wanted nothing more (HTTP 410) or failed. Messages since then come first. A channel whose
   * address changed needs no such call.
   *
   * @returns The number of assignments for which it was disabled.
   */
  enableChannel(id: string): Promise<{ readonly enabled: number }>;
  /**
   * Lists messages that were given up after three days of attempts. They are kept for 90 days.
   *
   * @example
   * ```ts
   * for await (const { id, channel, code } of store.undelivered()) console.log(channel, code, await store.resend(id));
   * ```
   */
  undelivered(): AsyncIterable<UndeliveredMessage>;
  /**
   * Sends a message once more that was given up. If it is received, it leaves the list.
   *
   * @param id - The `id` of {@link Store.undelivered}.
   * @throws StoreError `undelivered-unknown`, `invalid-argument` if the store was opened without its channel
   */
  resend(id: string): Promise<ResentMessage>;
  /**
   * Has the database write the tables of all open assignments anew. None of its files then keeps what was deleted by a right, by
   * retention, or with a field that {@link Store.evolve} removed. Deleting alone leaves the bytes in the files until something else
   * takes their place.
   *
   * Call it now and then on PGlite, which never cleans up by itself; its log (WAL) is written anew too. On a server it takes
   * a lock on one table at a time, for which acts wait. docs/limits.md says what stays in a server's log, and until when.
   *
   * @param options - See {@link CompactOptions}.
   * @returns The assignments that were done.
   * @throws StoreError `invalid-argument`; StorageError `storage-failed`
   * @example
   * ```ts
   * await store.maintain();
   * const { isComplete } = await store.compact({ signal: AbortSignal.timeout(600_000) });
   * ```
   */
  compact(options?: CompactOptions): Promise<Compaction>;
  /**
   * Writes the log of erasures, withdrawals, objections, removals and ends of retention in the assignments that the store has open.
   * A restored backup would undo them. Keep the log outside of the database. It identifies nobody, because it has random references,
   * and keyed hashes that are encrypted under the dataset's key of pseudonyms.
   *
   * @returns Lines of NDJSON, each with its line break.
   * @throws StoreError `invalid-argument`; `store-closed` while reading
   * @example
   * ```ts
   * await writeFile("erasures.ndjson", store.exportErasures());
   * ```
   */
  exportErasures(options?: ExportErasuresOptions): AsyncIterable<string>;
  /**
   * Carries out a log of {@link Store.exportErasures} after a backup was restored, before anything else is let in. People who were
   * erased or removed since go again, and all who objected, withdrew or expired are kept out again, each from their moment. It can be
   * repeated. Corrections, restrictions, holds and changed definitions are not in the log.
   *
   * @param options - The actor, who is required, and the reason.
   * @throws StoreError `erasure-log-invalid`, `assignment-not-opened`, `invalid-actor`, `invalid-reason`
   * @example
   * ```ts
   * const replayed = await store.replayErasures(createReadStream("erasures.ndjson"), { actor: "dpo:1" });
   * for (const { assignment, erased } of replayed) console.log(assignment, erased);
   * ```
   */
  replayErasures(log: ErasureLog, options: ActOptions): Promise<readonly ReplayedErasures[]>;
  /**
   * Ends a purpose that is fulfilled. All data go at once, except those that a hold, a restriction or a legal obligation keeps. Nobody comes
   * in any more, in any process (`assignment-ended`). The trail, the registry and the suppression list stay. An end is for good; a
   * call that was interrupted is repeated.
   *
   * @param approval - The approver's reference, and the reason.
   * @throws StoreError `assignment-changed`, `invalid-argument`, `invalid-actor`
   * @example
   * ```ts
   * const { deleted, kept } = await store.end(newsletter, { approvedBy: "ceo:1", reason: "The campaign is over" });
   * ```
   */
  end(assignment: AnyAssignment, approval: EvolutionApproval): Promise<EndedPurpose>;
  /**
   * Carries out the plan of an {@link AssignmentChangedError}, on any store on the same storage. In one transaction it
   * replaces the registered definition by the one in code, and changes the shape of the dataset. The trail has it. The registry keeps who approved it, and why. Nothing is dropped or read otherwise than
   * the plan says. Other transactions on the dataset wait meanwhile.
   *
   * The plan of an {@link ActivityChangedError} registers the wider activities, and leaves the definition as it is.
   *
   * @param plan - The plan itself, because copies are refused.
   * @param approval - The approver's reference, and the reason.
   * @returns The version that is registered now.
   * @throws StoreError `evolution-blocked`, `evolution-outdated`, `invalid-plan`, `invalid-actor`, `field-keys-required`
   * @example
   * ```ts
   * const admin = await openStore({ storage, assignments: [] });
   * await admin.evolve(plan, { approvedBy: "ceo:1", reason: "Case 2026/17" });
   * ```
   */
  evolve(plan: EvolutionPlan | ActivityPlan, approval: EvolutionApproval): Promise<{ readonly version: number }>;
  /**
   * Lets acts that write join a transaction of your own. An order and its person are then kept together or not at all. Each act is a
   * savepoint, after which your role and settings are as they were. It needs PostgreSQL with a shared login, and READ COMMITTED.
   *
   * Nothing is read there, because a rollback would take back the event that tells of it. Wait for each act before you send another
   * statement on the connection. The locks of an act last until your COMMIT.
   *
   * @param connection - The client on which you sent BEGIN, such as one of a pool of `pg`.
   * @throws StoreError `storage-unsupported`, `invalid-argument`; each act also `transaction-unsuitable`
   * @example
   * ```ts
   * await client.query({ text: "BEGIN" });
   * const joined = store.join(client);
   * await joined.dataset(broadbandUpgrade).subject({ phone: "+4790000000" }).contacted();
   * await client.query({ text: "COMMIT" });
   * await joined.committed();
   * ```
   */
  join(connection: JoinableConnection): JoinedStore;
  /** Closes the datasets, and lets go of storage. */
  close(): Promise<void>;
}

/**
 * Opens assignments on storage. It makes the place for new ones, and makes sure that the definitions of stored ones
 * have not changed.
 *
 * @param options - See {@link StoreOptions}.
 * @throws AssignmentChangedError with plans for {@link Store.evolve}, if what is registered differs; nothing was made then.
 * @throws ActivityChangedError with plans for {@link Store.evolve}, if activities are wider than registered.
 * @throws StoreError `assignment-changed`, `assignment-duplicate`, `field-keys-required`, `storage-unsafe`, `storage-locked` …
 * @example
 * ```ts
 * const store = await openStore({ storage: pglite("./data"), assignments: [newsletter] });
 * const readers = store.dataset(newsletter);
 * ```
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  checkCallOptions<StoreOptions>(options, OPTIONS, "openStore()", FORMER);
  checkPseudonymKeys(options.pseudonymKeys);
  if (typeof options.storage?.open !== "function" || !Array.isArray(options.assignments)) {
    throw invalidArgument(
      "openStore() is given no storage, or no list of assignments",
      "Pass { storage, assignments: [ … ] }, with the storage of memory(), pglite(…) or postgres(…).",
    );
  }
  if (options.requests !== undefined) checkKeeping(options.requests);
  for (const assignment of options.assignments) checkAssignment(assignment, "openStore()");
  const ids = options.assignments.map(({ id }) => id);
  if (new Set(ids).size !== ids.length)
    throw new StoreError(
      "assignment-duplicate",
      `Two assignments have the id ${quotedName(ids.find((id, index) => ids.indexOf(id) !== index))}`,
    );
  const logs = readLogs(options.log);
  const activities = options.activities === undefined ? [] : checkActivities(options.activities, "openStore()");
  const fieldKeys = checkFieldKeys(options);
  const channels = readChannels(options.notify);
  for (const channel of channels) await channel.open?.();
  await acquire(options.storage);
  try {
    if (fieldKeys !== undefined) await acquire(fieldKeys);
    try {
      const timed = await startClock(options, channels);
      const contexts = new Map<AnyAssignment, DatasetContext>();
      const registered = await options.storage.registered(ids);
      const described = new Map(options.assignments.map((one) => [one, describeAssignment(one)]));
      checkUnchanged(described, registered);
      for (const [assignment, description] of described) {
        contexts.set(assignment, await openDataset(assignment, description, registered.get(assignment.id), timed));
      }
      await registerAll(activities, (assignment) => {
        const context = contexts.get(assignment);
        if (context !== undefined) return context;
        const what = `An activity is of assignment "${assignment.id}", which is not among \`assignments\``;
        throw new StoreError("assignment-not-opened", what);
      });
      return buildStore(timed, { fieldKeys, logs }, contexts.values());
    } catch (error) {
      if (fieldKeys !== undefined) await release(fieldKeys);
      throw error;
    }
  } catch (error) {
    await release(options.storage);
    throw error;
  }
}

const OPTIONS = {
  storage: "any",
  assignments: "any",
  activities: "any",
  notify: "any",
  log: "object",
  pseudonymKeys: "any",
  fieldKeys: "any",
  requests: "object",
  now: "function",
} as const;

/** @throws StoreError `invalid-argument` if requests are kept for no time that there is */
function checkKeeping(requests: NonNullable<StoreOptions["requests"]>): void {
  checkCallOptions<typeof requests>(requests, { keep: "any" }, "`requests` of openStore()");
  const { keep } = requests;
  if (typeof keep === "string" && readDuration(keep) !== undefined && /[1-9]/.test(keep)) return;
  throw invalidArgument(
    "`requests.keep` of openStore() is no duration above zero",
    "Pass one of ISO 8601, such as P3Y.",
  );
}

const FORMER = { keys: "pseudonymKeys", sealing: "fieldKeys" };

/** @throws AssignmentChangedError if a registered definition differs in what people were told. */
function checkUnchanged(
  assignments: ReadonlyMap<AnyAssignment, Described>,
  registered: ReadonlyMap<string, Registration>,
): void {
  const [first, ...rest] = [...assignments].flatMap(([assignment, described]) => {
    const known = registered.get(assignment.id);
    if (known === undefined || isUnchanged(known, assignment, described)) return [];
    return [planBetween(known, assignment, described)];
  });
  if (first !== undefined) throw new AssignmentChangedError(first, ...rest);
}

/** Decides by which clock a store goes: that of storage, or another one in tests. */
async function startClock(options: StoreOptions, channels: readonly Channel[]): Promise<TimedOptions> {
  const { now } = options;
  if (now !== undefined) return { ...options, channels, now, refresh: async () => undefined };
  const clock = await StorageClock.start(options.storage);
  return { ...options, channels, now: clock.now, refresh: () => clock.refresh() };
}

function buildStore(
  options: TimedOptions,
  { fieldKeys, logs }: { readonly fieldKeys: SubjectKeys | undefined; readonly logs: Logs | undefined },
  contexts: Iterable<DatasetContext>,
): Store {
  const { storage, now, channels } = options;
  let isClosed = false;
  const openOne: OpenOne = (assignment, described, known, approval) => {
    checkFieldKeys({ ...options, assignments: [assignment] });
    if (known !== undefined) checkUnchanged(new Map([[assignment, described]]), new Map([[assignment.id, known]]));
    return openDataset(assignment, described, known, options, approval);
  };
  const opened = new OpenedDatasets(storage, openOne, contexts);
  const deliveries = new Deliveries(channels, () => opened.list(), options.refresh);
  const links = { notes: storage.notes, now, refresh: options.refresh, contexts: () => opened.list() };
  const evolvePlan = async (plan: EvolutionPlan, approval: Omit<Approval, "at">): Promise<Evolved> => {
    const parts = { storage, fieldKeys, pseudonymKeys: options.pseudonymKeys, now };
    const evolved = await carryOut(plan, approval, parts);
    await destroyKeys({ ...evolved, storage, now });
    return evolved;
  };
  const runners = new Set<DeliveryRunner>();
  const findContext = (assignment: AnyAssignment): DatasetContext => opened.find(assignment);
  // the methods of a dynamic dataset are those of any dataset, with wider types; all of them check at run time
  const toDataset = (context: DatasetContext) => new StoreDataset(context.assignment, context);
  return {
    dataset: ((assignment: AnyAssignment) => toDataset(opened.find(assignment))) as unknown as Store["dataset"],
    open: (async (assignment: AnyAssignment) => toDataset(await opened.open(assignment))) as unknown as Store["open"],
    openRegistered: async (id) => toDataset(await opened.openRegistered(id)) as unknown as DynamicDataset,
    registered() {
      if (isClosed) throw new StoreError("store-closed", "The registry cannot be listed: the store is closed");
      return listRegistered(storage);
    },
    assignments: () => opened.list().map(({ assignment }) => assignment),
    person: (given, options) => new StoreLinkablePerson(links, given, options),
    personLinks: new StorePersonLinks(links),
    proposals: new StoreProposals({
      storage,
      now,
      refresh: options.refresh,
      checkOpen: () => opened.list(),
      open: (assignment, approval) => opened.open(assignment, approval),
      evolve: evolvePlan,
    }),
    oversight: {
      events: (assignment, query = {}) => readTrail(storage, findContext(assignment).layout, query),
      progress: async (assignment) => readProgress(storage, findContext(assignment).layout),
      activities: (assignment) => findContext(assignment).act("read", ({ transaction }) => listActivities(transaction)),
      // conditions are checked by the assignment of the context, whatever their types were
      inspect: async (assignment, query) => inspect(findContext(assignment), query as InspectionQuery),
      toTell: (assignment, query) => listToTell(findContext(assignment), query),
      requests: async (assignment, query) => listRequests(findContext(assignment), query),
      log: (assignment) => buildLog(findContext(assignment), logs),
      told: async (assignment, ids, options) => tickOff(findContext(assignment), ids, options),
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
    join: (connection) => joinTransaction(storage, connection, findContext),
    async register(activities) {
      await registerAll(checkActivities(activities, "register()"), findContext);
    },
    async due(options) {
      const within = readWithin(options, "store.due()");
      const found: DueInAssignment[] = [];
      for (const context of opened.list()) found.push(await countDue(context, within));
      return found;
    },
    necessity: async (assignment, options) => reportNecessity(findContext(assignment), storage, options),
    maintain: async (options) =>
      maintain(opened.list(), { fieldKeys, logs, now, deliveries, notes: storage.notes }, options),
    deliver: async (options) => deliveries.deliver(options),
    startDelivery(options) {
      opened.list(); // a store that is closed has nothing to tell
      const runner = startRunner(deliveries, options);
      runners.add(runner);
      return {
        async stop() {
          await runner.stop();
          runners.delete(runner);
        },
      };
    },
    channels: async () => listChannels(opened.list()),
    enableChannel: async (id) => enableChannel(opened.list(), id),
    undelivered: () => listUndelivered(opened.list()),
    resend: async (id) => resend(opened.list(), channels, id),
    compact: async (options) => compact(storage, opened.list(), options),
    exportErasures: (options) => exportErasures(opened.list(), readExportOptions(options)),
    async replayErasures(log, options) {
      requiredActor(options?.actor);
      const contexts = new Map(opened.list().map((context) => [context.assignment.id, context]));
      return replayErasures(
        (id) => {
          const context = contexts.get(id);
          if (context !== undefined) return context;
          const what = `The erasure log has lines of assignment ${askedName(id)}, which the store was not opened with`;
          throw new StoreError("assignment-not-opened", what);
        },
        log,
        checkActing(options),
      );
    },
    async end(assignment, approval) {
      return endPurpose(opened.find(assignment), readApproval(approval, "end"));
    },
    async evolve(plan, approval) {
      if (isClosed) throw new StoreError("store-closed", "A plan cannot be carried out: the store is closed");
      const wider = readWider(plan);
      if (wider !== undefined) {
        const layout = await approveActivities(plan.assignment, wider, approval, { storage, now });
        return { version: layout.version };
      }
      const approved = readApproval(approval, "evolve");
      // whatever else it is, it is refused there
      return { version: (await evolvePlan(plan as EvolutionPlan, approved)).layout.version };
    },
    async close() {
      if (isClosed) return;
      isClosed = true;
      await Promise.all([...runners].map((runner) => runner.stop()));
      await deliveries.close();
      await opened.close();
      await release(storage);
      if (fieldKeys !== undefined) await release(fieldKeys);
    },
  };
}
