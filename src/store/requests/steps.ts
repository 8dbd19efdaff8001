import { randomUUID } from "node:crypto";
import { after, type Right } from "../../assignment/index.js";
import { type JsonObject, listIn } from "../../definition/json.js";
import { invalidArgument, StoreError } from "../../errors/index.js";
import { type FoundRecord, mayBeDeleted } from "../../storage/index.js";
import { type Acting, SYSTEM } from "../actor.js";
import type { Act, DatasetContext } from "../context.js";
import { findNote, readNotes } from "../notes.js";
import {
  ASKED,
  buildRequestHold,
  CLOSED_REQUEST,
  type ExtensionReason,
  findAsker,
  findFirstDeadline,
  findOpen,
  type PersonRequest,
  REQUEST,
  type RequestRefusal,
  toRequest,
} from "./request.js";
import type { CheckedTerms, VerifiedBy } from "./terms.js";

/** A step of a request that closes it. */
export interface Closing {
  /** The moment at which the person was answered; now if left out. */
  readonly closedAt?: Date | undefined;
  /** The reason of a refusal; undefined if the request was carried out. */
  readonly because?: RequestRefusal;
}

/**
 * Writes down a request. A record that is held is kept until an access or portability request is answered.
 *
 * @param names - The keyed hash and the reference of who asks, as far as they are known, held or not.
 */
export async function receiveRequest(
  context: DatasetContext,
  { transaction, at, record }: Act,
  held: { readonly identity: string; readonly subject: string } | undefined,
  { right, receivedAt, verified }: CheckedTerms,
  acting: Acting,
  names: readonly string[] = [],
): Promise<PersonRequest> {
  const id = randomUUID();
  const body: JsonObject = {
    right,
    receivedAt: receivedAt.toISOString(),
    ...(verified === undefined ? {} : { verified: { ...verified, at: at.toISOString() } }),
    ...(names.length === 0 ? {} : { of: bindNames(context, id, names) }),
  };
  const note = { kind: REQUEST, id, at, body };
  const asked = held === undefined ? [] : [{ kind: ASKED, id, at, subject: held.subject, body: {} }];
  await transaction.putEntries([note, ...asked]);
  const hold = buildRequestHold(id, right, at);
  if (held !== undefined && hold !== undefined) await transaction.hold(hold, { identity: held.identity });
  record({ act: "request-received", ...named(acting, id), counts: { people: held === undefined ? 0 : 1, [right]: 1 } });
  return toRequest(note, held?.subject, { authority: context.assignment.controller.supervisoryAuthority, at });
}

/** Notes who made sure of who asks, and how. */
export function verifyRequest(
  context: DatasetContext,
  id: string,
  { by, actor }: VerifiedBy,
  acting: Acting,
): Promise<PersonRequest> {
  return change(context, id, acting, async ({ at }, body) => ({
    act: "request-verified",
    word: by,
    body: { ...body, verified: { by, actor, at: at.toISOString() } },
  }));
}

/** Extends the deadline of a request by two months. */
export function extendRequest(
  context: DatasetContext,
  id: string,
  { because, toldAt }: { readonly because: ExtensionReason; readonly toldAt: Date },
  acting: Acting,
): Promise<PersonRequest> {
  return change(context, id, acting, async (_, body) => {
    if (body.extended !== undefined) {
      throw new StoreError("request-closed", "A request was extended already", "Answer it, or refuse it.");
    }
    const receivedAt = new Date(String(body.receivedAt));
    const latest = findFirstDeadline(receivedAt);
    if (toldAt < receivedAt || toldAt > latest) {
      throw invalidArgument(
        "The option toldAt is not within a month from receipt, and the deadline stays",
        "A deadline is extended if the person is told so within the first month (Art. 12(3) GDPR).",
      );
    }
    const extended = { because, toldAt: toldAt.toISOString() };
    return { act: "request-extended", word: because, body: { ...body, extended } };
  });
}

interface Changed {
  readonly act: "request-verified" | "request-extended";
  readonly word: string;
  readonly body: JsonObject;
}

function change(
  context: DatasetContext,
  id: string,
  acting: Acting,
  work: (act: Act, body: JsonObject) => Promise<Changed>,
): Promise<PersonRequest> {
  return context.act(
    "exclusive",
    async (act) => {
      const { transaction, at, record } = act;
      const note = await findOpen(transaction, id, at);
      const { act: done, word, body } = await work(act, note.body);
      await transaction.putEntries([{ ...note, body }]);
      const reference = await findAsker(transaction, id);
      record({ act: done, ...named(acting, id), counts: { people: reference === undefined ? 0 : 1, [word]: 1 } });
      const { supervisoryAuthority: authority } = context.assignment.controller;
      return toRequest({ ...note, body }, reference, { authority, at });
    },
    { limit: 0 },
  );
}

/** Answers or refuses a request, and deletes what it alone has kept. */
export function endRequest(
  context: DatasetContext,
  id: string,
  closing: Closing,
  acting: Acting,
): Promise<PersonRequest> {
  return context.act(
    "exclusive",
    async (act) => {
      const { transaction, at } = act;
      const note = await findOpen(transaction, id, at);
      const reference = await findAsker(transaction, id);
      // while the hold stands, so that somebody whose time is over is found
      const identity =
        reference === undefined ? undefined : (await transaction.identities([reference], at)).get(reference);
      if (closing.closedAt !== undefined && closing.closedAt < new Date(String(note.body.receivedAt))) {
        throw invalidArgument("The option at lies before the request was received", "Pass the moment of the answer.");
      }
      const closed = await closeRequest(context, act, note, reference, closing, acting);
      if (identity !== undefined) await removeIfOver(act, identity);
      return closed;
    },
    { limit: 0 },
  );
}

/** Closes a request within an act. Its hold ends; the caller deletes what nothing keeps any more ({@link removeIfOver}). */
export async function closeRequest(
  context: DatasetContext,
  { transaction, at, record }: Act,
  { id, body }: { readonly id: string; readonly body: JsonObject },
  reference: string | undefined,
  { closedAt: stated, because }: Closing,
  acting: Acting,
): Promise<PersonRequest> {
  // the clock of who received it may be a little ahead
  const closedAt = stated ?? new Date(Math.max(at.getTime(), new Date(String(body.receivedAt)).getTime()));
  // nobody has to know any longer who made it
  const { of: _, ...rest } = body;
  const closed = {
    ...rest,
    closedAt: closedAt.toISOString(),
    keptUntil: after(closedAt, context.keepRequests).toISOString(),
    ...(because === undefined ? {} : { because }),
  };
  const note = { kind: CLOSED_REQUEST, id, at, body: closed };
  await transaction.removeEntries(REQUEST, [id]);
  await transaction.putEntries([note]);
  await transaction.release(id);
  const { supervisoryAuthority: authority } = context.assignment.controller;
  const request = toRequest(note, reference, { authority, at });
  record({
    act: because === undefined ? "request-answered" : "request-refused",
    ...named(acting, id),
    counts: {
      people: reference === undefined ? 0 : 1,
      [request.right]: 1,
      ...(because === undefined ? {} : { [because]: 1 }),
      ...(request.isLate ? { late: 1 } : {}),
    },
  });
  return request;
}

/**
 * Binds the names of a person to a request. Nobody can tell of such a hash who it is, nor that two requests are of one person, without
 * the key of the dataset. It goes when the request is closed.
 */
function bindNames({ hash }: DatasetContext, id: string, names: readonly string[]): readonly string[] {
  return names.map((name) => hash(["who made a request", id, name]));
}

/** Binds the open requests of a person to a new identity too. */
export async function bindAgain(
  context: DatasetContext,
  transaction: Act["transaction"],
  subject: string,
  identity: string,
): Promise<void> {
  for (const { id } of await readNotes(transaction, ASKED, subject)) {
    const note = await findNote(transaction, REQUEST, id);
    if (note === undefined) continue;
    const of = [...new Set([...listIn(note.body.of), ...bindNames(context, id, [identity])])];
    await transaction.putEntries([{ ...note, body: { ...note.body, of } }]);
  }
}

/** An open request that an act answers. */
export interface Answering {
  readonly id: string;
  readonly body: JsonObject;
}

/**
 * Finds the open request that an act is to answer, and makes sure that it is for this right and of this person.
 *
 * @param held - The person's record; undefined if they are not held.
 * @param names - The person's keyed hashes and reference, as far as they are known.
 * @throws StoreError `request-unknown`, `request-closed`, `request-mismatch`
 */
export async function findAnswering(
  context: DatasetContext,
  { transaction, at }: Act,
  { id, right }: { readonly id: string; readonly right: Right },
  held: Pick<FoundRecord, "subject"> | undefined,
  names: readonly string[],
): Promise<Answering> {
  const note = await findOpen(transaction, id, at);
  if (note.body.right !== right) {
    throw new StoreError("request-mismatch", `A request for ${String(note.body.right)} is not answered by ${right}`);
  }
  const asker = await findAsker(transaction, id);
  // people who were not held when they asked, or are not any more, are known by the hashes alone
  const bound = new Set(listIn(note.body.of));
  const isOther =
    asker === undefined
      ? bound.size > 0 && !bindNames(context, id, names).some((one) => bound.has(one))
      : asker !== held?.subject;
  if (isOther) {
    throw new StoreError("request-mismatch", "A request is that of another person than the act is about");
  }
  return note;
}

/** Deletes a record if nothing keeps it any more, and its time is over. Returns if it was deleted. */
export async function removeIfOver({ transaction, at, record }: Act, identity: string): Promise<boolean> {
  const held = await transaction.find(identity);
  if (held === undefined || !mayBeDeleted(held, at)) return false;
  await transaction.removeExpired({ at, people: [identity], limit: 0 });
  record({ act: held.endedAt === undefined ? "expired" : "erased", actor: SYSTEM, counts: { people: 1 } });
  return true;
}

/** The actor and the reason of a step. If no reason is stated, it is the request, so that its steps are found together. */
function named(acting: Acting, id: string): Acting {
  return { reason: `request:${id}`, ...acting };
}
