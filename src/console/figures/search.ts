import type { AnyAssignment } from "../../assignment/index.js";
import type { RecordedEvent } from "../../oversight/index.js";
import type { KnownTrailAct } from "../../storage/index.js";
import type { Store } from "../../store/index.js";
import { ACT_GROUPS, type ActGroup, listActs } from "./acts.js";

/** Events of a page. */
const PAGE = 50;

/** The most events that one page looks through, so that a filter that finds nothing ends. */
const MOST_SEARCHED = 5_000;

/** A choice of events, as the form of the trail sends it. */
export interface TrailSearch {
  /** A group of acts, or one act. */
  readonly what: string;
  readonly actor: string;
  readonly source: string;
  readonly activity: string;
  /** Days, such as `2026-11-02`, or empty. */
  readonly from: string;
  readonly until: string;
  /** Positions to go on from; one of the two at most. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A page of events, the newest first. */
export interface FoundEvents {
  readonly events: readonly RecordedEvent[];
  /** The positions from which older and newer pages go on; undefined if there are none. */
  readonly older: string | undefined;
  readonly newer: string | undefined;
  readonly searched: number;
  /** True if the search ended before the trail did. */
  readonly isCut: boolean;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the form of the trail from a query. Returns undefined if a part is none that there is. */
export function readSearch(query: URLSearchParams): TrailSearch | undefined {
  const text = (name: string): string => (query.get(name) ?? "").trim().slice(0, 200);
  const what = text("what");
  const [from, until] = [text("from"), text("until")];
  const isDay = (day: string): boolean => day === "" || (DAY.test(day) && !Number.isNaN(Date.parse(day)));
  if (!isDay(from) || !isDay(until) || (what !== "" && listChosen(what) === undefined)) return undefined;
  const position = (name: string): string | undefined => (text(name) === "" ? undefined : text(name));
  const [before, after] = [position("before"), position("after")];
  if (before !== undefined && after !== undefined) return undefined;
  return { what, actor: text("actor"), source: text("source"), activity: text("activity"), from, until, before, after };
}

/** Lists the acts that a choice names: those of a group, or the one; undefined if there is none of the name. */
function listChosen(what: string): readonly KnownTrailAct[] | undefined {
  if ((ACT_GROUPS as readonly string[]).includes(what)) return listActs(what as ActGroup); // it is one of the list
  const act = ACT_GROUPS.flatMap(listActs).find((one) => one === what);
  return act === undefined ? undefined : [act];
}

/**
 * Finds a page of events. Acts are chosen by storage; the other parts are looked for here, through a limited number of events.
 *
 * @param toDay - Writes the day of a moment in the console's zone.
 * @throws StoreError `position-unknown`
 */
export async function findEvents(
  store: Store,
  assignment: AnyAssignment,
  search: TrailSearch,
  toDay: (at: Date) => string,
): Promise<FoundEvents> {
  const acts = listChosen(search.what);
  const isNewer = search.after !== undefined;
  const found: RecordedEvent[] = [];
  let searched = 0;
  let last: RecordedEvent | undefined;
  let hasMore = false;
  const query = {
    ...(acts === undefined ? {} : { acts }),
    ...(search.before === undefined ? {} : { before: search.before }),
    ...(search.after === undefined ? {} : { after: search.after }),
    order: isNewer ? ("oldest" as const) : ("newest" as const),
    limit: MOST_SEARCHED + 1,
    wait: 200,
  };
  for await (const event of store.oversight.events(assignment, query)) {
    if (found.length === PAGE || searched === MOST_SEARCHED) {
      hasMore = true;
      break;
    }
    searched += 1;
    // a later event may be of a somewhat earlier moment, so that the search goes on for a day
    if (!isNewer && search.from !== "" && toDay(new Date(event.at.getTime() + DAY_MS)) < search.from) break;
    last = event;
    if (isWanted(event, search, toDay)) found.push(event);
  }
  const events = isNewer ? found.reverse() : found;
  const isCut = hasMore && found.length < PAGE;
  const [first, end] = isNewer ? [last ?? events[0], events.at(-1)] : [events[0], last];
  const hasOlder = isNewer || hasMore;
  const hasNewer = isNewer ? hasMore : search.before !== undefined;
  return {
    events,
    older: hasOlder ? (end?.position ?? (isNewer ? undefined : search.before)) : undefined,
    newer: hasNewer ? (first?.position ?? undefined) : undefined,
    searched,
    isCut,
  };
}

const DAY_MS = 86_400_000;

function isWanted(
  { at, actor, source, activity }: RecordedEvent,
  search: TrailSearch,
  toDay: (at: Date) => string,
): boolean {
  const day = toDay(at);
  return (
    (search.actor === "" || actor === search.actor) &&
    (search.source === "" || source === search.source) &&
    (search.activity === "" || activity === search.activity) &&
    (search.from === "" || day >= search.from) &&
    (search.until === "" || day <= search.until)
  );
}
