import { type ErrorCode, REFUSALS, type RefusalCode } from "./catalogue.js";
import { toPointer } from "./place.js";
import { PurposeboundError } from "./purposebound-error.js";
import { type Refusal, RefusedError } from "./refused-error.js";

/** The media type of a {@link Problem}. */
export const PROBLEM_JSON = "application/problem+json";

/** One fault of the input, as RFC 9457 shows several of them. */
export interface ProblemItem {
  /** Stable code of the refusal. */
  readonly code: RefusalCode;
  /** The place in the input, as a JSON Pointer; `#` is the whole. */
  readonly pointer: string;
  /** The fault, without the value. */
  readonly detail: string;
}

/** The body of an answer about an error (RFC 9457). It holds no personal value, and nothing of the server's insides. */
export interface Problem {
  /** `urn:purposebound:` and the code, or `about:blank`. */
  readonly type: string;
  readonly title: string;
  /** Status of the HTTP answer. */
  readonly status: number;
  /** Stable code; missing for errors that are not this package's. */
  readonly code?: ErrorCode;
  /** The faults of refused input. */
  readonly errors?: readonly ProblemItem[];
}

/** Refusals that are about a person rather than input. To the public, they would tell who is known. */
const OF_PEOPLE: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  "subject-suppressed",
  "subject-restricted",
  "subject-not-held",
]);

const UNAVAILABLE: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "store-closed",
  "storage-locked",
  "storage-failed",
  "storage-uncertain",
  "encryption-failed",
]);

/**
 * Makes the body of an HTTP answer about an error, as RFC 9457 asks for. Refused input becomes status 422, with the place
 * and the code of each fault. Storage that does not answer becomes 503, and everything else 500. It tells nothing more about errors
 * that are not this package's, and about mistakes in the application's own code.
 *
 * Refusals that are about the person, because they are suppressed or restricted, become 409 without a reason. They still
 * differ from what a new person gets. A form that is open to the public answers with {@link toPublicAnswer}.
 *
 * @param error - The error that was caught, or the refusals of an answer of `receive`.
 * @returns The body, to be sent with the media type {@link PROBLEM_JSON}.
 * @example
 * ```ts
 * const answer = await leads.receive(await request.json(), { source: webForm });
 * if (answer.outcome === "refused") {
 *   const problem = toProblem(answer.refusals);
 *   console.log(problem.status, PROBLEM_JSON, JSON.stringify(problem));
 * }
 * ```
 */
export function toProblem(error: unknown): Problem {
  const refusals = readRefusals(error);
  if (refusals !== undefined) return toRefusedProblem(refusals);
  if (error instanceof PurposeboundError && UNAVAILABLE.has(error.code)) {
    return { type: `urn:purposebound:${error.code}`, title: "Service Unavailable", status: 503, code: error.code };
  }
  const code = error instanceof PurposeboundError ? { code: error.code } : {};
  return { type: "about:blank", title: "Internal Server Error", status: 500, ...code };
}

/** The answer to somebody whom nobody knows yet: whether what they sent could be read, and never whether they are known. */
export type PublicAnswer =
  | { readonly accepted: true }
  | {
      readonly accepted: false;
      /** The faults of the input. */
      readonly errors: readonly ProblemItem[];
    };

/**
 * Makes the answer that a form open to the public gives. It is the same for people who are new, held, suppressed or
 * under restriction; otherwise a form would tell who is a customer. Only faults of the input itself are told.
 *
 * Send it with the same status and headers in all cases too. The time that an answer takes may tell something as
 * well. Answer before the work is done, or limit how often one sender may ask.
 *
 * @param answer - The answer of `receive`.
 * @example
 * ```ts
 * const answer = await leads.receive(await request.json(), { source: webForm });
 * console.log(202, JSON.stringify(toPublicAnswer(answer)));
 * ```
 */
export function toPublicAnswer(answer: {
  readonly outcome: string;
  readonly refusals?: readonly Refusal[];
}): PublicAnswer {
  const faults = (answer.refusals ?? []).filter(({ code }) => !OF_PEOPLE.has(code));
  return faults.length === 0 ? { accepted: true } : { accepted: false, errors: faults.map(toItem) };
}

function readRefusals(error: unknown): readonly Refusal[] | undefined {
  if (error instanceof RefusedError) return error.refusals;
  return Array.isArray(error) && error.length > 0 && error.every(isRefusal) ? error : undefined;
}

function isRefusal(one: unknown): one is Refusal {
  if (typeof one !== "object" || one === null || !("code" in one) || !("path" in one) || !("message" in one))
    return false;
  return typeof one.code === "string" && Object.hasOwn(REFUSALS, one.code) && typeof one.path === "string";
}

function toRefusedProblem(refusals: readonly Refusal[]): Problem {
  const code = "refused";
  const type = `urn:purposebound:${code}`;
  const faults = refusals.filter((one) => !OF_PEOPLE.has(one.code));
  if (faults.length === 0) return { type, title: "This cannot be done", status: 409, code };
  return { type, title: "The input was refused", status: 422, code, errors: faults.map(toItem) };
}

function toItem({ code, path, message }: Refusal): ProblemItem {
  return { code, pointer: toPointer(path), detail: message };
}
