import { readBegin, readDuration, readEnd } from "../../assignment/index.js";
import { checkCallOptions, plainDate } from "../../boundary/index.js";
import { listIn, objectIn } from "../../definition/json.js";
import { invalidArgument } from "../../errors/index.js";
import { ALL_EVENTS } from "../../oversight/index.js";
import type { FieldFill, FieldUse, JsonObject, StorageAdapter, StorageTransaction } from "../../storage/index.js";
import { listActivities, type RegisteredActivity } from "../activities/registry.js";
import type { DatasetContext } from "../context.js";
import { addWithin } from "../retention/end.js";
import { findFindings } from "./findings.js";
import type { FieldNecessity, NecessityOptions, NecessityReport, UseByActivity } from "./report.js";

const YEAR_MS = 365 * 86_400_000;

/**
 * Reports for each field who used it, how many records have it, and what speaks against it.
 *
 * @throws StoreError `invalid-argument`
 */
export async function reportNecessity(
  context: DatasetContext,
  storage: StorageAdapter,
  options: NecessityOptions = {},
): Promise<NecessityReport> {
  checkCallOptions(options, { since: "any", conclusiveAfter: "any" }, "store.necessity()");
  const { conclusiveAfter = "P90D" } = options;
  const asked = options.since === undefined ? undefined : plainDate(options.since);
  if (asked === null) throw invalidArgument("store.necessity() is given no date as `since`", "Pass a Date.");
  if (typeof conclusiveAfter !== "string" || readDuration(conclusiveAfter) === undefined) {
    const what = "store.necessity() is given no duration as `conclusiveAfter`";
    throw invalidArgument(what, "Pass a duration of ISO 8601, such as P90D.");
  }
  const { assignment, layout } = context;
  const versions = await storage.history(layout.id);
  return context.act("read", async ({ transaction, at }) => {
    const begun = await readMoments(transaction);
    const earliest = begun.get(1) ?? at;
    const wanted = asked ?? new Date(at.getTime() - YEAR_MS);
    const since = new Date(Math.max(earliest.getTime(), Math.min(wanted.getTime(), at.getTime())));
    const [uses, activities, people, fill] = await Promise.all([
      transaction.fieldUses(since),
      listActivities(transaction),
      transaction.count({ where: [], at }),
      transaction.fill(
        { where: [], at },
        layout.fields.map(({ name }) => name),
      ),
    ]);
    const isTold = people >= assignment.minGroupSize;
    const fields = layout.fields.map(({ name, firstName, kind, encrypted }, index): FieldNecessity => {
      const { necessity = "", column } = assignment.fields[name] ?? {};
      const names = new Set([name, firstName ?? name]);
      // the first version since which every one has the field
      const lacking = versions.findLastIndex(({ definition }) => !hasField(definition, names));
      const declaredAt = begun.get(versions[lacking + 1]?.version ?? 1) ?? earliest;
      const observedSince = later(declaredAt, since);
      const own = toUses(uses, names);
      const lastUsedAt = own.map(({ lastAt }) => lastAt).reduce<Date | undefined>(later, undefined);
      const { from } = assignment.retention;
      const judged = {
        field: name,
        necessity,
        optional: column?.optional === true,
        ...(assignment.identifiedBy.includes(name)
          ? { serves: "identifying" as const }
          : typeof from !== "string" && from.field === name
            ? { serves: "retention" as const }
            : {}),
        observedSince,
        isConclusive: addWithin(observedSince, conclusiveAfter) <= at,
        uses: own,
        ...(lastUsedAt === undefined ? {} : { lastUsedAt }),
        runningActivities: activities
          .filter((one) => isRunning(one, at) && one.uses.includes(name))
          .map(({ id }) => id),
        ...tellFill(fill[index], isTold ? assignment.minGroupSize : undefined, encrypted === true || kind === "json"),
      };
      const { isConclusive } = judged;
      const judging = { isConclusive, knowsActivities: activities.length > 0, people: isTold ? people : null };
      return { ...judged, findings: findFindings(judged, judging) };
    });
    return {
      assignment: assignment.id,
      title: assignment.purpose.title,
      at,
      since,
      people: isTold ? people : null,
      activities: activities.map(({ id }) => id),
      fields,
    };
  });
}

/** The numbers of values, as far as they may be told. Few values would tell of single people. */
function tellFill(
  { filled, different }: Pick<FieldFill, "filled" | "different"> = { filled: 0, different: 0 },
  smallest: number | undefined,
  isOpaque: boolean,
): Pick<FieldNecessity, "filled" | "different"> {
  // nobody and a few get one answer
  if (smallest === undefined || (filled > 0 && filled < smallest)) return { filled: null, different: null };
  return { filled, different: isOpaque || filled === 0 ? null : different };
}

function toUses(uses: readonly FieldUse[], names: ReadonlySet<string>): readonly UseByActivity[] {
  const byActivity = new Map<string, UseByActivity>();
  for (const { activity, field, times, banded, lastAt } of uses) {
    if (!names.has(field)) continue;
    const known = byActivity.get(activity) ?? { activity, times: 0, banded: 0, lastAt };
    byActivity.set(activity, {
      activity,
      times: known.times + times,
      banded: known.banded + banded,
      lastAt: later(lastAt, known.lastAt),
    });
  }
  return [...byActivity.values()].sort((left, right) => right.times - left.times);
}

function later(one: Date | undefined, other: Date): Date {
  return one !== undefined && one > other ? one : other;
}

function isRunning(activity: RegisteredActivity, at: Date): boolean {
  const [begin, end] = [readBegin(activity), readEnd(activity)];
  return (begin === undefined || at >= begin) && (end === undefined || at < end);
}

/** The moments at which versions of the definition began, as the trail tells them. */
async function readMoments(transaction: StorageTransaction): Promise<ReadonlyMap<number, Date>> {
  const moments = new Map<number, Date>();
  const acts = ["defined", "evolved"];
  for (let after = 0; ; ) {
    const { entries } = await transaction.trail({ ...ALL_EVENTS, acts, after, limit: EVENTS });
    for (const { event } of entries) moments.set(event.counts?.version ?? 1, event.at);
    const last = entries.at(-1);
    if (last === undefined || entries.length < EVENTS) return moments;
    after = last.position;
  }
}

const EVENTS = 500;

function hasField({ order, terms }: JsonObject, names: ReadonlySet<string>): boolean {
  // definitions of the first release have no order
  const listed = order === undefined ? Object.keys(objectIn(objectIn(terms).fields)) : listIn(order);
  return listed.some((name) => names.has(String(name)));
}
