import { type IsoDuration, readDuration } from "../../assignment/index.js";
import { checkCallOptions } from "../../boundary/index.js";
import { invalidArgument } from "../../errors/index.js";
import type { DuePerson, ListedHold, StorageTransaction } from "../../storage/index.js";
import type { DatasetContext } from "../context.js";
import { readPeoplePage } from "../read/pages.js";
import { readRequests } from "../requests/list.js";
import { buildRequestHold, isRequestHold, type PersonRequest, REQUEST } from "../requests/request.js";
import { addWithin } from "./end.js";
import { findOver } from "./keeps.js";

/** Options of `store.due()`. */
export interface DueOptions {
  /** The time to look ahead, such as `P7D`; `P0D` for what is due now. */
  readonly within: IsoDuration;
}

/** Numbers of what is due in one assignment. Nothing is written to find it out. */
export interface DueInAssignment {
  readonly assignment: string;
  /** The moment until which is looked. */
  readonly until: Date;
  /** The number of people who will be deleted because their retention is over. */
  readonly retention: number;
  /** The number of people who were to be deleted before, and whom nothing will keep any more. */
  readonly ended: number;
  /**
   * The number of values that will be emptied by then, by field, because the field's own time is over. Those of people who
   * will be deleted are among them. Left out if no field has a time of its own.
   */
  readonly values?: Readonly<Record<string, number>>;
  /** The number of restrictions whose review is due. */
  readonly reviews: number;
  /** Holds that end, or that are to be decided anew. */
  readonly holds: readonly ListedHold[];
  /** Open requests whose deadline ends by then or is over, and those that keep data whose time is over by then. */
  readonly requests: readonly DueRequest[];
  /** True if keys of people who were deleted are still to be destroyed. */
  readonly keysPending: boolean;
}

/** An open request, as far as something is due. */
export interface DueRequest extends PersonRequest {
  /** True if data are not deleted although their time is over by then, because the request is open. */
  readonly keeps: boolean;
}

/** Options of `dataset.due()`. */
export interface DuePageOptions extends DueOptions {
  /** The `next` of the page before. */
  readonly after?: string;
  /** The most people of the page, 1,000 at most. Default 100. */
  readonly limit?: number;
}

/** A person about whom something is due. */
export interface DueReference extends Omit<DuePerson, "subject"> {
  /** The name by which the application knows the person in this assignment. */
  readonly reference: string;
}

/** A page of people about whom something is due, by reference. */
export interface DuePage {
  readonly people: readonly DueReference[];
  /** Begins the next page, as `after`. Left out if there is none. */
  readonly next?: string;
}

/** Reads how far to look ahead. @throws StoreError `invalid-argument` */
export function readWithin(options: DueOptions, call: string): IsoDuration {
  checkCallOptions(options ?? {}, { within: "any", after: "any", limit: "any" }, call);
  const { within } = options ?? {};
  if (typeof within === "string" && readDuration(within) !== undefined) return within;
  throw invalidArgument(`${call} is given no duration as \`within\``, "Pass a duration of ISO 8601, such as P7D.");
}

/** Finds out what is due in a dataset, in numbers. */
export function countDue(context: DatasetContext, within: IsoDuration): Promise<DueInAssignment> {
  return context.act("read", async ({ transaction, at }) => {
    const until = addWithin(at, within);
    const { retention, ended, review } = await transaction.countDue(until);
    const holds = (await transaction.holds()).filter((hold) => hold.until <= until && !isRequestHold(hold));
    const requests = await listDueRequests(context, transaction, at, until);
    const keys = await transaction.retiredKeys(1);
    const assignment = context.assignment.id;
    const over = findOver(context.assignment, until);
    const values = over === undefined ? {} : { values: await transaction.countOver(over) };
    const counts = { retention, ended, ...values, reviews: review };
    return { assignment, until, ...counts, holds, requests, keysPending: keys.length > 0 };
  });
}

async function listDueRequests(
  context: DatasetContext,
  transaction: StorageTransaction,
  at: Date,
  until: Date,
): Promise<readonly DueRequest[]> {
  const due: DueRequest[] = [];
  for (const request of await readRequests(context, transaction, REQUEST, at)) {
    const keeps = await isKept(transaction, request, at, until);
    if (keeps || request.deadline <= until) due.push({ ...request, keeps });
  }
  return due.sort((left, right) => left.deadline.getTime() - right.deadline.getTime());
}

/** Tells if a request keeps a record whose time is over by a moment. */
async function isKept(
  transaction: StorageTransaction,
  { id, right, reference }: PersonRequest,
  at: Date,
  until: Date,
): Promise<boolean> {
  if (reference === undefined || buildRequestHold(id, right, at) === undefined) return false;
  const identity = (await transaction.identities([reference], at)).get(reference);
  const held = identity === undefined ? undefined : await transaction.find(identity);
  return held !== undefined && held.expiresAt <= until;
}

/** Lists people about whom something is due. @throws StoreError `invalid-argument` */
export function listDue(context: DatasetContext, options: DuePageOptions): Promise<DuePage> {
  const within = readWithin(options, "dataset.due()");
  const { after, limit } = readPeoplePage(options, "dataset.due()");
  return context.act("read", async ({ transaction, at }) => {
    const query = { until: addWithin(at, within), after, limit: limit + 1 };
    const found = await transaction.due(query);
    const people = found
      .slice(0, limit)
      .map(({ subject, because, at: moment }) => ({ reference: subject, because, at: moment }));
    const next = people.at(-1)?.reference;
    return found.length > limit && next !== undefined ? { people, next } : { people };
  });
}
