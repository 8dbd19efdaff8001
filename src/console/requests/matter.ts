import type { AnyAssignment } from "../../assignment/index.js";
import type { InspectedPerson, Store } from "../../store/index.js";
import type { ReceivedRequest } from "../figures/overview.js";
import { type Expected, expectEffect } from "./expected.js";

/** All that the page of a request tells. */
export interface RequestMatter {
  readonly request: ReceivedRequest;
  /** The metadata of what is held of who asks; undefined if nobody is held, or the request is closed. */
  readonly person: InspectedPerson | undefined;
  readonly expected: Expected;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads requests that were closed since a moment, the latest first. */
export async function readClosedRequests(
  store: Store,
  assignments: readonly AnyAssignment[],
  since: Date,
): Promise<readonly ReceivedRequest[]> {
  const found: ReceivedRequest[] = [];
  for (const assignment of assignments) {
    for (const one of await store.oversight.requests(assignment, { open: false })) {
      if (one.closedAt !== undefined && one.closedAt >= since) found.push({ ...one, assignment });
    }
  }
  return found.sort((left, right) => (right.closedAt?.getTime() ?? 0) - (left.closedAt?.getTime() ?? 0));
}

/** Finds a request of an assignment. */
export async function findReceived(
  store: Store,
  assignment: AnyAssignment,
  id: string,
): Promise<ReceivedRequest | undefined> {
  if (!UUID.test(id)) return undefined;
  const found = await store.dataset(assignment).requests.find(id);
  return found === undefined ? undefined : { ...found, assignment };
}

/**
 * Reads a request, and the metadata of what is held of who asks. That look is an event of the trail, with the request as its reason. A
 * request that is closed needs none.
 */
export async function readRequest(
  store: Store,
  assignment: AnyAssignment,
  id: string,
  actor: string,
): Promise<RequestMatter | undefined> {
  const request = await findReceived(store, assignment, id);
  if (request === undefined) return undefined;
  const { reference } = request;
  if (request.state !== "open" || reference === undefined) {
    return { request, person: undefined, expected: expectEffect(request, undefined) };
  }
  const asked = { subject: { reference }, actor, reason: `request:${id}` };
  const [person] = (await store.oversight.inspect(assignment, asked)).people;
  return { request, person, expected: expectEffect(request, person) };
}
