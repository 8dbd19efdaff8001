import type { AnyAssignment } from "../../assignment/index.js";
import type {
  ChannelState,
  DueInAssignment,
  NecessityReport,
  PersonRequest,
  Proposal,
  Store,
  UndeliveredMessage,
} from "../../store/index.js";
import { type AheadPart, type AheadReader, countAll } from "./ahead.js";
import { readSealed, type SealedState } from "./sealed.js";
import type { TrailDecision, TrailFigures, TrailReader } from "./trail-figures.js";

const DAY_MS = 86_400_000;

/** The time that the checks of the first page look back and ahead. */
const WEEK_MS = 7 * DAY_MS;

/** Most changes that recipients are still to be told of which are counted. */
const MOST_TO_TELL = 10_000;

/** Readers that a console keeps between requests. */
export interface Readers {
  readonly store: Store;
  readonly trails: TrailReader;
  readonly ahead: AheadReader;
  readonly now: () => Date;
}

/** A request, with the assignment it is about. */
export interface ReceivedRequest extends PersonRequest {
  readonly assignment: AnyAssignment;
}

/** A decision, with the assignment it is about. */
export interface RecentDecision extends TrailDecision {
  readonly assignment: AnyAssignment;
}

/** The number of changes that recipients of one name are still to be told of. */
export interface WaitingRecipient {
  readonly name: string;
  readonly changes: number;
  readonly assignment: AnyAssignment;
}

/** One assignment on the first page. */
export interface AssignmentOverview {
  readonly assignment: AnyAssignment;
  readonly figures: TrailFigures;
  readonly necessity: NecessityReport;
  readonly lastUsedAt: Date | undefined;
  readonly endedAt: Date | undefined;
  readonly sealed: SealedState;
}

/** All that the first page tells. */
export interface Overview {
  /** Proposals that wait for a decision, the newest first. */
  readonly proposals: readonly Proposal[];
  readonly assignments: readonly AssignmentOverview[];
  readonly requests: readonly ReceivedRequest[];
  readonly due: readonly DueInAssignment[];
  /** Numbers past their time, and of those who go within a week, by assignment. */
  readonly overdue: ReadonlyMap<string, number>;
  readonly goes: ReadonlyMap<string, number>;
  readonly weekUntil: Date;
  readonly weeks: readonly AheadPart[];
  /** Approved changes of the last seven days, the latest first. */
  readonly decisions: readonly RecentDecision[];
  readonly waiting: readonly WaitingRecipient[];
  readonly channels: readonly ChannelState[];
  /** Messages that were given up, as far as they are shown. */
  readonly undelivered: readonly UndeliveredMessage[];
  readonly isComplete: boolean;
}

/** Reads the open requests of assignments, the first to answer first. */
export async function readOpenRequests(
  store: Store,
  assignments: readonly AnyAssignment[],
): Promise<readonly ReceivedRequest[]> {
  const found: ReceivedRequest[] = [];
  for (const assignment of assignments) {
    for (const one of await store.oversight.requests(assignment, { open: true })) found.push({ ...one, assignment });
  }
  return found.sort((left, right) => left.deadline.getTime() - right.deadline.getTime());
}

/** Reads one assignment as the lists of assignments show it. */
export async function readAssignment(
  { store, trails }: Readers,
  assignment: AnyAssignment,
): Promise<AssignmentOverview> {
  const figures = await trails.read(assignment);
  const necessity = await store.necessity(assignment);
  const used = [...figures.activities.values()].map(({ lastAt }) => lastAt.getTime());
  return {
    assignment,
    figures,
    necessity,
    lastUsedAt: used.length === 0 ? undefined : new Date(Math.max(...used)),
    endedAt: store.dataset(assignment).endedAt,
    sealed: await readSealed(store, assignment),
  };
}

/** Reads all that the first page tells of assignments. */
export async function readOverview(
  readers: Readers,
  assignments: readonly AnyAssignment[],
  { requests, proposals }: Pick<Overview, "requests" | "proposals">,
): Promise<Overview> {
  const { store, ahead, now } = readers;
  const ids = new Set(assignments.map(({ id }) => id));
  const week = now().getTime() - WEEK_MS;
  const overviews: AssignmentOverview[] = [];
  const decisions: RecentDecision[] = [];
  const waiting: WaitingRecipient[] = [];
  let isComplete = true;
  for (const assignment of assignments) {
    const overview = await readAssignment(readers, assignment);
    overviews.push(overview);
    // the first definition, and what the application registers by itself, widen nothing
    for (const one of overview.figures.decisions) {
      if (one.at.getTime() >= week && one.act !== "defined" && !one.actor.startsWith("system:")) {
        decisions.push({ ...one, assignment });
      }
    }
    waiting.push(...(await readWaiting(store, assignment)));
    isComplete &&= (await store.oversight.progress(assignment)).isComplete;
  }
  const own = (due: readonly DueInAssignment[]) => due.filter(({ assignment }) => ids.has(assignment));
  const overdue = countAll(own(await store.due({ within: "P0D" })));
  const due = own(await store.due({ within: "P7D" }));
  const byThen = countAll(due);
  return {
    assignments: overviews,
    requests,
    proposals: proposals.filter(({ state }) => state === "open"),
    due,
    overdue,
    goes: new Map([...byThen].map(([id, people]) => [id, Math.max(0, people - (overdue.get(id) ?? 0))])),
    weekUntil: due[0]?.until ?? new Date(now().getTime() + WEEK_MS),
    weeks: await ahead.weeks(),
    decisions: decisions.sort((left, right) => right.at.getTime() - left.at.getTime()),
    waiting,
    channels: (await store.channels()).filter(({ assignment }) => ids.has(assignment)),
    undelivered: await readUndelivered(store, ids),
    isComplete,
  };
}

async function readWaiting(store: Store, assignment: AnyAssignment): Promise<readonly WaitingRecipient[]> {
  const changes = new Map<string, number>();
  let read = 0;
  for await (const { recipient } of store.oversight.toTell(assignment)) {
    changes.set(recipient.name, (changes.get(recipient.name) ?? 0) + 1);
    read += 1;
    if (read >= MOST_TO_TELL) break;
  }
  return [...changes].map(([name, number]) => ({ name, changes: number, assignment }));
}

/** Most messages that were given up which are counted and shown. */
const MOST_UNDELIVERED = 100;

async function readUndelivered(store: Store, ids: ReadonlySet<string>): Promise<readonly UndeliveredMessage[]> {
  const found: UndeliveredMessage[] = [];
  for await (const message of store.undelivered()) {
    if (ids.has(message.assignment)) found.push(message);
    if (found.length === MOST_UNDELIVERED) break;
  }
  return found;
}

/** Sums a map of numbers. */
export function addUp(numbers: Iterable<number>): number {
  let total = 0;
  for (const one of numbers) total += one;
  return total;
}
