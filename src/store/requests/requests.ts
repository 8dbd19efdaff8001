import { checkObject, invalidArgument } from "../../errors/index.js";
import { type ActOptions, checkActing } from "../actor.js";
import type { DatasetContext } from "../context.js";
import { isRandomId } from "../read/pages.js";
import { findRequest, listRequests, type RequestsQuery } from "./list.js";
import {
  EXTENSIONS,
  type ExtensionReason,
  type PersonRequest,
  REFUSALS_OF_REQUESTS,
  type RequestRefusal,
  type Verification,
} from "./request.js";
import { endRequest, extendRequest, receiveRequest, verifyRequest } from "./steps.js";
import { type RequestTerms, readKeyword, readPastMoment, readTerms, readVerified, TERMS } from "./terms.js";

/** Options of {@link DatasetRequests.verify}. */
export interface VerifyOptions extends ActOptions {
  /** The way in which somebody made sure of who asks. */
  readonly by: Verification;
  /** The reference of who did it, such as `agent:42`. */
  readonly actor: string;
}

/** Options of {@link DatasetRequests.extend}. */
export interface ExtendOptions extends ActOptions {
  /** The reason of Art. 12(3) GDPR. */
  readonly because: ExtensionReason;
  /** The moment at which the person was told of the extension and its reason, within a month from receipt. */
  readonly toldAt: Date;
}

/** Options of {@link DatasetRequests.answer}. */
export interface AnswerOptions extends ActOptions {
  /** The moment at which the person was answered; now if left out. */
  readonly at?: Date;
}

/** Options of {@link DatasetRequests.refuse}. */
export interface RefuseOptions extends AnswerOptions {
  readonly because: RequestRefusal;
}

/** Requests of people in one dataset: received, verified, extended, answered or refused (Art. 12(3) and (4) GDPR). */
export interface DatasetRequests {
  /**
   * Writes down a request of somebody of whom nothing is held, or who is not known yet. For others, use `subject(…).request()`.
   *
   * @throws StoreError `invalid-argument`, `invalid-actor`, `invalid-reason`
   */
  receive(request: RequestTerms & ActOptions): Promise<PersonRequest>;
  /** Notes who made sure of who asks, and how. @throws StoreError `request-unknown`, `request-closed`, `invalid-actor` */
  verify(id: string, options: VerifyOptions): Promise<PersonRequest>;
  /**
   * Extends the deadline by two months (Art. 12(3) GDPR). The person has to be told within a month from receipt.
   *
   * @throws StoreError `request-unknown`, `request-closed`, `invalid-argument`
   */
  extend(id: string, options: ExtendOptions): Promise<PersonRequest>;
  /**
   * Notes that a request was carried out. Data that it alone has kept are deleted. Rights that are given `{ request: id }` do it
   * themselves.
   *
   * @throws StoreError `request-unknown`, `request-closed`, `invalid-argument`
   */
  answer(id: string, options?: AnswerOptions): Promise<PersonRequest>;
  /**
   * Refuses a request. Tell the person the reason and where to complain within a month from receipt (Art. 12(4) GDPR); both stand in
   * `refusal`. Data that it alone has kept are deleted.
   *
   * @throws StoreError `request-unknown`, `request-closed`, `invalid-argument`
   * @example
   * ```ts
   * const { id } = await leads.requests.receive({ right: "access", receivedAt: new Date(), actor: "dpo:1" });
   * const { refusal } = await leads.requests.refuse(id, { because: "not-identified", actor: "dpo:1" });
   * console.log(refusal?.complaint.authority);
   * ```
   */
  refuse(id: string, options: RefuseOptions): Promise<PersonRequest>;
  /** Finds a request. Returns undefined if there is none, or its own time is over. */
  find(id: string): Promise<PersonRequest | undefined>;
  /** Lists requests, those with the earliest deadline first. @throws StoreError `invalid-argument` */
  list(query?: RequestsQuery): Promise<readonly PersonRequest[]>;
}

/** Builds the requests of a dataset. */
export function buildRequests(context: DatasetContext): DatasetRequests {
  const now = context.now;
  return {
    async receive(request) {
      checkObject(request, "requests.receive()");
      const acting = checkActing(request, undefined, TERMS);
      const terms = readTerms(request, now());
      return context.act("exclusive", (act) => receiveRequest(context, act, undefined, terms, acting), { limit: 0 });
    },
    async verify(id, options) {
      checkObject(options, "requests.verify()");
      const acting = checkActing(options, undefined, { by: "any" });
      const { by, actor } = options;
      return verifyRequest(context, readRequestId(id), readVerified({ by, actor }), acting);
    },
    async extend(id, options) {
      checkObject(options, "requests.extend()");
      const acting = checkActing(options, undefined, { because: "any", toldAt: "any" });
      const because = readKeyword(options.because, EXTENSIONS, "because");
      const toldAt = readPastMoment(options.toldAt, "toldAt", now());
      return extendRequest(context, readRequestId(id), { because, toldAt }, acting);
    },
    async answer(id, options = {}) {
      const acting = checkActing(options, undefined, { at: "any" });
      return endRequest(context, readRequestId(id), { closedAt: readAt(options, now()) }, acting);
    },
    async refuse(id, options) {
      checkObject(options, "requests.refuse()");
      const acting = checkActing(options, undefined, { because: "any", at: "any" });
      const because = readKeyword(options.because, REFUSALS_OF_REQUESTS, "because");
      return endRequest(context, readRequestId(id), { because, closedAt: readAt(options, now()) }, acting);
    },
    find: async (id) => findRequest(context, readRequestId(id)),
    list: async (query) => listRequests(context, query),
  };
}

function readAt({ at }: AnswerOptions, now: Date): Date | undefined {
  return at === undefined ? undefined : readPastMoment(at, "at", now);
}

/** Checks the id of a request. @throws StoreError `invalid-argument` */
export function readRequestId(id: unknown): string {
  if (isRandomId(id)) return id.toLowerCase();
  throw invalidArgument("A request is named by no id", "Pass the `id` of a request that was received.");
}
