import { randomUUID } from "node:crypto";
import { type AnyAssignment, type FieldNameOf, type IdentityOf, text } from "../../assignment/index.js";
import { checkCallOptions, plainDate } from "../../boundary/index.js";
import { invalidArgument } from "../../errors/index.js";
import type { Condition, ListedHold, StoredHold } from "../../storage/index.js";
import { type Acting, checkActing } from "../actor.js";
import type { DatasetContext } from "../context.js";
import { findNote } from "../notes.js";
import type { Where } from "../read/filter.js";
import { isRequestHold, REQUEST } from "../requests/request.js";
import type { PersonReference } from "../rights/person.js";

/** Parts of every hold. */
interface HoldTerms {
  /** A reference of the reason, such as `case:2026-17`; never words, which could hold personal data. */
  readonly reason: string;
  /** The law or claim that the data are kept for, such as "Limitation Act s. 9". It names no person, and e-mail addresses, numbers and the like are refused. */
  readonly law: string;
  /** The moment at which the hold ends, or is to be decided anew. */
  readonly until: Date;
  /** The actor's reference, such as `dpo:1`. */
  readonly actor?: string;
}

/** A hold on people: those who meet conditions, in use or not, or one person. */
export type HoldRequest<Of extends AnyAssignment> = HoldTerms &
  (
    | {
        /** Conditions on fields that are not encrypted; `{}` for everyone. */
        readonly where: Where<Of, FieldNameOf<Of>>;
        readonly subject?: never;
      }
    | {
        /** One person, by what identifies them or by their reference. */
        readonly subject: IdentityOf<Of> | PersonReference;
        readonly where?: never;
      }
  );

/** A hold that was made. */
export interface Hold {
  /** Its random id, for `releaseHold()`. */
  readonly id: string;
  /** The number of people whom it keeps; 0 if nobody was met, and nothing was made. */
  readonly people: number;
}

/** A hold that was ended. */
export interface ReleasedHold {
  /** The number of people whom it kept. */
  readonly people: number;
  /** The number of people who were deleted, because nothing keeps them any more. */
  readonly erased: number;
  /** True if keys of people who were deleted are still to be destroyed; the next act tries again. */
  readonly keysPending?: boolean;
}

/** The longest name of a law. */
const LONGEST_LAW = 200;

/** The name of a law is shown to people, and to everybody who supervises. It is searched for personal data as all free text is. */
const LAW = text({ max: LONGEST_LAW });

/**
 * Checks a hold.
 *
 * @throws StoreError `invalid-argument`, `invalid-actor`, `invalid-reason`
 */
export function readHold(
  request: HoldTerms & { readonly where?: unknown; readonly subject?: unknown },
  now: Date,
): { readonly hold: StoredHold; readonly acting: Acting } {
  checkCallOptions(request, OPTIONS, "dataset.hold()");
  const { reason, law, until, actor, where, subject } = request;
  if ((where === undefined) === (subject === undefined)) {
    throw invalidArgument("hold() is given neither people nor one person, or both", "Pass `where` or `subject`.");
  }
  if (reason === undefined) {
    throw invalidArgument("hold() is given no reason", "Pass a reference, such as case:2026-17.");
  }
  if (typeof law !== "string" || law.trim() === "" || !LAW.safeParse(law).success) {
    throw invalidArgument(
      `hold() is given no law, one of over ${LONGEST_LAW} characters, or one that seems to hold personal data`,
      'Name the law or claim, such as "Limitation Act s. 9".',
    );
  }
  const end = plainDate(until);
  if (end === null || end <= now) {
    throw invalidArgument("hold() is given no moment in the future as `until`", "Pass the date of its end or review.");
  }
  const acting = checkActing({ reason, ...(actor === undefined ? {} : { actor }) });
  return { hold: { id: randomUUID(), reason, law, at: now, until: end }, acting };
}

const OPTIONS = {
  reason: "any",
  law: "any",
  until: "any",
  actor: "any",
  where: "any",
  subject: "any",
} as const;

/** The largest number that storage takes for people to delete in one act: all who are due. */
const ALL_DUE = 2_147_483_647;

/** Puts all who meet conditions under a hold. Those whose time is over are deleted before, so that it keeps nobody who was to go. */
export async function holdPeople(
  context: DatasetContext,
  hold: StoredHold,
  acting: Acting,
  where: readonly Condition[],
): Promise<Hold> {
  // in batches first, since the act below deletes at once who is due until then
  await context.removeExpired();
  return context.act(
    "exclusive",
    async ({ transaction, at, record }) => {
      const people = await transaction.hold({ ...hold, at }, { where });
      const fields = [...new Set(where.map(({ field }) => field))];
      record({ act: "held", ...acting, ...(fields.length === 0 ? {} : { fields }), counts: { people } });
      return { id: hold.id, people };
    },
    { limit: ALL_DUE },
  );
}

/** Ends a hold, and deletes who is kept by nothing else and whose time is over. */
export async function releaseHold(context: DatasetContext, id: string, acting: Acting): Promise<ReleasedHold> {
  const people = await context.act("exclusive", async ({ transaction, record }) => {
    if ((await findNote(transaction, REQUEST, id)) !== undefined) {
      throw invalidArgument(
        "releaseHold() is given the id of a request",
        "Answer it with requests.answer(), or refuse it.",
      );
    }
    const released = await transaction.release(id);
    record({ act: "released", ...acting, counts: { people: released } });
    return released;
  });
  const erased = people === 0 ? 0 : await context.removeExpired();
  return { people, erased, ...((await context.hasPendingKeys()) ? { keysPending: true } : {}) };
}

/** Lists the holds of a dataset, oldest first. Those of open requests are told with the requests. */
export function listHolds(context: DatasetContext): Promise<readonly ListedHold[]> {
  return context.act("read", async ({ transaction }) =>
    (await transaction.holds()).filter((one) => !isRequestHold(one)),
  );
}
