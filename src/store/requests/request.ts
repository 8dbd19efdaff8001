import { after, type Right } from "../../assignment/index.js";
import { type JsonObject, type JsonValue, objectIn, textIn } from "../../definition/json.js";
import { StoreError } from "../../errors/index.js";
import type { Entry, StorageTransaction, StoredHold } from "../../storage/index.js";
import { findNote } from "../notes.js";

/** The ways in which somebody made sure of who asks. */
export const VERIFICATIONS = [
  "account",
  "eid",
  "id-document",
  "code",
  "callback",
  "in-person",
  "held-data",
  "mandate",
] as const;

/**
 * A way in which somebody made sure of who asks. The person was signed in (`account`), signed electronically (`eid`) or showed a
 * document. They repeated a code that was sent to a contact point that is held, were called back there, or came in person. They
 * knew data that are held, or sent a representative with a mandate.
 */
export type Verification = (typeof VERIFICATIONS)[number];

/** The reasons that extend a deadline. */
export const EXTENSIONS = ["complexity", "number-of-requests"] as const;

/** A reason to extend the deadline of a request (Art. 12(3) GDPR). */
export type ExtensionReason = (typeof EXTENSIONS)[number];

/** The reasons that refuse a request. */
export const REFUSALS_OF_REQUESTS = [
  "not-identified",
  "manifestly-unfounded",
  "excessive",
  "not-applicable",
  "legal-obligation",
  "legal-claims",
  "public-interest",
  "freedom-of-expression",
  "rights-of-others",
  "data-are-accurate",
  "compelling-grounds",
] as const;

/**
 * A reason to refuse a request. The person cannot be identified (Art. 12(2)), or the request is manifestly unfounded or excessive (12(5)).
 * The right does not apply, a law or a claim asks for the data, or a public interest or the freedom of expression does (17(3)). It would
 * harm others (15(4), 20(4)), the data are accurate (16), or compelling grounds override an objection (21(1)).
 */
export type RequestRefusal = (typeof REFUSALS_OF_REQUESTS)[number];

/** The place where a person can complain (Art. 77 GDPR). */
export interface Complaint {
  /** The supervisory authority that the controller declares. */
  readonly authority: string | undefined;
  readonly article: "Art. 77 GDPR";
}

/** A person's exercise of a right, as it is kept (Art. 12(3) and (4) GDPR). It names no person by value. */
export interface PersonRequest {
  /** Its random id, for `dataset.requests` and the option `request` of rights. */
  readonly id: string;
  readonly right: Right;
  /** The person's reference. Undefined if nobody was held, and from the moment at which the data are deleted. */
  readonly reference: string | undefined;
  readonly receivedAt: Date;
  /** The moment by which it has to be answered: a month after receipt, or three if it was extended. */
  readonly deadline: Date;
  /** Undefined until somebody made sure of who asks. */
  readonly verified: { readonly by: Verification; readonly actor: string; readonly at: Date } | undefined;
  readonly extended: { readonly because: ExtensionReason; readonly toldAt: Date } | undefined;
  readonly state: "open" | "answered" | "refused";
  /** The moment at which the person was answered. */
  readonly closedAt: Date | undefined;
  /** The reason of a refusal, and where the person can complain. */
  readonly refusal: { readonly because: RequestRefusal; readonly complaint: Complaint } | undefined;
  /** True if the answer came, or will come, after its time: the deadline, or a month from receipt if it was refused. */
  readonly isLate: boolean;
  /** The moment at which the request itself is deleted; undefined while it is open. */
  readonly keptUntil: Date | undefined;
}

/** The kind of notes on open requests. */
export const REQUEST = "request";

/** The kind of notes on requests that were answered or refused. */
export const CLOSED_REQUEST = "request-closed";

/** The kind of notes that say whose request it is. They are deleted with the person's record. */
export const ASKED = "request-of";

/** The month in which a request has to be answered. The last day of a shorter month ends it. */
const FIRST = "P1M";

/** The month and two further ones. They count from receipt, so that a short month takes no days away from the others. */
const EXTENDED = "P3M";

/** The moment by which an extension has to be told, and a refusal answered. */
export function findFirstDeadline(receivedAt: Date): Date {
  return after(receivedAt, FIRST);
}

/** The moment by which a request has to be answered. */
export function findDeadline(body: JsonObject): Date {
  return after(readMomentIn(body.receivedAt), body.extended === undefined ? FIRST : EXTENDED);
}

/** Reads a request from its note. */
export function toRequest(
  { kind, id, body }: Entry,
  reference: string | undefined,
  { authority, at }: { readonly authority: string | undefined; readonly at: Date },
): PersonRequest {
  const receivedAt = readMomentIn(body.receivedAt);
  const closedAt = body.closedAt === undefined ? undefined : readMomentIn(body.closedAt);
  const because = textIn(body.because);
  const latest = because === null ? findDeadline(body) : findFirstDeadline(receivedAt);
  const verified = body.verified === undefined ? undefined : objectIn(body.verified);
  const extended = body.extended === undefined ? undefined : objectIn(body.extended);
  // keywords are checked before they are written
  return {
    id,
    right: textIn(body.right) as Right,
    reference,
    receivedAt,
    deadline: findDeadline(body),
    verified:
      verified === undefined
        ? undefined
        : {
            by: textIn(verified.by) as Verification,
            actor: textIn(verified.actor) ?? "",
            at: readMomentIn(verified.at),
          },
    extended:
      extended === undefined
        ? undefined
        : { because: textIn(extended.because) as ExtensionReason, toldAt: readMomentIn(extended.toldAt) },
    state: kind === REQUEST ? "open" : because === null ? "answered" : "refused",
    closedAt,
    refusal:
      because === null
        ? undefined
        : { because: because as RequestRefusal, complaint: { authority, article: "Art. 77 GDPR" } },
    isLate: (closedAt ?? at) > latest,
    keptUntil: body.keptUntil === undefined ? undefined : readMomentIn(body.keptUntil),
  };
}

function readMomentIn(value: JsonValue | undefined): Date {
  return new Date(textIn(value) ?? Number.NaN);
}

/** Tells if the time of a closed request is over. It is told to nobody then, and the next maintenance deletes it. */
export function isOver({ body }: Entry, at: Date): boolean {
  return body.keptUntil !== undefined && readMomentIn(body.keptUntil) <= at;
}

/** Finds an open request. @throws StoreError `request-closed`, `request-unknown` */
export async function findOpen(transaction: StorageTransaction, id: string, at: Date): Promise<Entry> {
  const open = await findNote(transaction, REQUEST, id);
  if (open !== undefined) return open;
  const closed = await findNote(transaction, CLOSED_REQUEST, id);
  if (closed === undefined || isOver(closed, at)) throw unknownRequest();
  throw new StoreError("request-closed", "A request was answered or refused already");
}

/** Builds the error of an id that is no request's. */
function unknownRequest(): StoreError {
  return new StoreError("request-unknown", "An id is that of no request of this assignment");
}

/** Finds the reference of the person who made a request, as long as they are held. */
export async function findAsker(transaction: StorageTransaction, id: string): Promise<string | undefined> {
  return (await findNote(transaction, ASKED, id))?.subject;
}

/** The rights that keep data until they are answered, with the law. An open request for erasure stops nothing. */
const KEEPING: Partial<Readonly<Record<Right, string>>> = { access: "Art. 15 GDPR", portability: "Art. 20 GDPR" };

/** A request has to be answered however late it is, so that the hold beneath it ends with the answer only. */
const NEVER = new Date("9999-12-31T00:00:00Z");

/** Builds the hold by which an open request keeps a record; undefined if its right keeps nothing. */
export function buildRequestHold(id: string, right: Right, at: Date): StoredHold | undefined {
  const law = KEEPING[right];
  return law === undefined ? undefined : { id, reason: `request:${id}`, law, at, until: NEVER };
}

/** Tells if a hold is that of an open request. Nobody chooses the id of a hold, so that none looks like it by accident. */
export function isRequestHold({ id, reason }: StoredHold): boolean {
  return reason === `request:${id}`;
}
