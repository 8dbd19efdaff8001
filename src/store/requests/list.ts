import { after, type IsoDuration, type Right, readDuration } from "../../assignment/index.js";
import { checkCallOptions, type EndSignal } from "../../boundary/index.js";
import { invalidArgument } from "../../errors/index.js";
import type { Entry, StorageTransaction } from "../../storage/index.js";
import { SYSTEM } from "../actor.js";
import type { DatasetContext } from "../context.js";
import { findNote, readNotes } from "../notes.js";
import { ASKED, CLOSED_REQUEST, findAsker, isOver, type PersonRequest, REQUEST, toRequest } from "./request.js";

/** A choice of requests. */
export interface RequestsQuery {
  /** `true` for open requests only, `false` for those that were answered or refused. Both if left out. */
  readonly open?: boolean;
  /** Only open requests whose deadline ends within this time, such as `P7D`, or is over. */
  readonly dueWithin?: IsoDuration;
  /** Only requests for this right. */
  readonly right?: Right;
}

/** A person's own request, as they are told. Employees are not named (CJEU C-579/21). */
export type OwnRequest = Omit<PersonRequest, "reference" | "verified"> & {
  /** The way in which somebody made sure of who asks. */
  readonly verifiedBy: NonNullable<PersonRequest["verified"]>["by"] | undefined;
};

/** Lists requests by deadline, the earliest first. @throws StoreError `invalid-argument` */
export function listRequests(context: DatasetContext, query: RequestsQuery = {}): Promise<readonly PersonRequest[]> {
  checkCallOptions<RequestsQuery>(query, { open: "any", dueWithin: "any", right: "any" }, "requests()");
  const { open, dueWithin, right } = query;
  if (open !== undefined && typeof open !== "boolean") {
    throw invalidArgument("`open` of requests() is not a boolean", "Pass true or false.");
  }
  if (dueWithin !== undefined && open === false) {
    throw invalidArgument("`dueWithin` of requests() goes with open requests only", "Leave out `open`.");
  }
  if (dueWithin !== undefined && (typeof dueWithin !== "string" || readDuration(dueWithin) === undefined)) {
    throw invalidArgument("`dueWithin` of requests() is no duration", "Pass a duration of ISO 8601, such as P7D.");
  }
  return context.act("read", async ({ transaction, at }) => {
    const kinds = [
      ...(open === false ? [] : [REQUEST]),
      ...(open === true || dueWithin !== undefined ? [] : [CLOSED_REQUEST]),
    ];
    const until = dueWithin === undefined ? undefined : after(at, dueWithin);
    const found: PersonRequest[] = [];
    for (const kind of kinds) found.push(...(await readRequests(context, transaction, kind, at)));
    return found
      .filter((one) => (right === undefined || one.right === right) && (until === undefined || one.deadline <= until))
      .sort((left, right) => left.deadline.getTime() - right.deadline.getTime());
  });
}

/** The number of requests whose people are looked up one by one. */
const FEW = 100;

/** Reads the requests of one kind of notes, without those whose own time is over. */
export async function readRequests(
  { assignment }: DatasetContext,
  transaction: StorageTransaction,
  kind: string,
  at: Date,
): Promise<readonly PersonRequest[]> {
  const notes = (await readNotes(transaction, kind)).filter((note) => !isOver(note, at));
  if (notes.length === 0) return [];
  // open requests are few beside those of three years
  const askers =
    notes.length <= FEW
      ? new Map(await Promise.all(notes.map(async ({ id }) => [id, await findAsker(transaction, id)] as const)))
      : new Map((await readNotes(transaction, ASKED)).map(({ id, subject }) => [id, subject]));
  const authority = assignment.controller.supervisoryAuthority;
  return notes.map((note) => toRequest(note, askers.get(note.id), { authority, at }));
}

/** Finds one request. Returns undefined if the id is none, or its own time is over. */
export function findRequest(context: DatasetContext, id: string): Promise<PersonRequest | undefined> {
  return context.act("read", async ({ transaction, at }) => {
    const note = await findEither(transaction, id);
    if (note === undefined || isOver(note, at)) return undefined;
    const authority = context.assignment.controller.supervisoryAuthority;
    return toRequest(note, await findAsker(transaction, id), { authority, at });
  });
}

async function findEither(transaction: StorageTransaction, id: string): Promise<Entry | undefined> {
  return (await findNote(transaction, REQUEST, id)) ?? findNote(transaction, CLOSED_REQUEST, id);
}

/** Lists the requests of a person who is held, by the moment of receipt. */
export async function listOwn(
  { assignment }: DatasetContext,
  transaction: StorageTransaction,
  subject: string,
  at: Date,
): Promise<readonly OwnRequest[]> {
  const own: OwnRequest[] = [];
  for (const { id } of await readNotes(transaction, ASKED, subject)) {
    const note = await findEither(transaction, id);
    if (note === undefined || isOver(note, at)) continue;
    const authority = assignment.controller.supervisoryAuthority;
    const { reference: _, verified, ...request } = toRequest(note, subject, { authority, at });
    own.push({ ...request, verifiedBy: verified?.by });
  }
  return own.sort((left, right) => left.receivedAt.getTime() - right.receivedAt.getTime());
}

/** Deletes requests whose own time is over, with the notes that say whose they were. */
export async function removeOverRequests(context: DatasetContext, signal?: EndSignal): Promise<void> {
  if (signal?.aborted === true) return;
  const isDue = ({ transaction, at }: { readonly transaction: StorageTransaction; readonly at: Date }) =>
    readNotes(transaction, CLOSED_REQUEST).then((notes) => notes.filter((note) => isOver(note, at)));
  // a look first, since most nights there is none
  if ((await context.act("read", isDue)).length === 0) return;
  await context.act(
    "exclusive",
    async (act) => {
      const ids = (await isDue(act)).map(({ id }) => id);
      if (ids.length === 0) return;
      await act.transaction.removeEntries(CLOSED_REQUEST, ids);
      await act.transaction.removeEntries(ASKED, ids);
      act.record({ act: "expired", actor: SYSTEM, counts: { requests: ids.length } });
    },
    { limit: 0 },
  );
}
