import { StoreError } from "../../errors/index.js";
import type {
  ExtensionReason,
  RequestRefusal,
  RestrictionGround,
  RightOutcome,
  Store,
  Subject,
  Verification,
} from "../../store/index.js";
import type { ConsoleUser } from "../access.js";
import type { ReceivedRequest } from "../figures/overview.js";
import type { RequestWords } from "../words/requests/english.js";

/** Acts on a request. */
export const REQUEST_ACTS = ["verify", "carry-out", "answer", "extend", "refuse"] as const;

/** An act on a request, as its form names it. */
export type RequestAct = (typeof REQUEST_ACTS)[number];

/** The part of a form that is missing. */
export interface RequestFault {
  readonly act: RequestAct;
  /** The field that is missing, or `unverified` if nobody has noted who asks. */
  readonly fault: "by" | "ground" | "because" | "unverified";
}

/** The outcome of an act. It was done, the form has a fault, the request changed meanwhile, or it is no form of ours. */
export type RequestAnswer = "done" | "meanwhile" | "unknown" | RequestFault;

/** Codes of a request that somebody else closed, or whose person is not held any more. */
const MEANWHILE: readonly string[] = ["request-closed", "request-unknown", "request-mismatch"];

/** Carries out what a form asks for. Each act has the reader as its actor. */
export async function actOnRequest(
  store: Store,
  { actor }: Pick<ConsoleUser, "actor">,
  request: ReceivedRequest,
  fields: URLSearchParams,
  { now, words }: { readonly now: Date; readonly words: RequestWords },
): Promise<RequestAnswer> {
  const act = REQUEST_ACTS.find((one) => one === fields.get("do"));
  if (act === undefined) return "unknown";
  if (request.state !== "open") return "meanwhile";
  const { requests } = store.dataset(request.assignment);
  const { id } = request;
  try {
    switch (act) {
      case "verify": {
        const by = readWord(words.ways, fields.get("by"));
        if (by === undefined) return { act, fault: "by" };
        await requests.verify(id, { by, actor });
        return "done";
      }
      case "carry-out":
        return await carryOutRight(store, actor, request, fields.get("ground"), words);
      case "answer":
        await requests.answer(id, { actor });
        return "done";
      case "extend": {
        const because = readWord(words.extensions, fields.get("because"));
        if (because === undefined) return { act, fault: "because" };
        // it has to be told within the first month, or not at all
        if (now > request.deadline) return "meanwhile";
        await requests.extend(id, { because, toldAt: now, actor });
        return "done";
      }
      case "refuse": {
        const because = readWord(words.refusals, fields.get("because"));
        if (because === undefined) return { act, fault: "because" };
        await requests.refuse(id, { because, actor });
        return "done";
      }
    }
  } catch (error) {
    if (error instanceof StoreError && MEANWHILE.includes(error.code)) return "meanwhile";
    throw error;
  }
}

/** Carries the right out, in the transaction that answers the request. Nobody's data go before it is known who asks. */
async function carryOutRight(
  store: Store,
  actor: string,
  { id, right, reference, verified, assignment }: ReceivedRequest,
  stated: string | null,
  words: RequestWords,
): Promise<RequestAnswer> {
  if (reference === undefined) return "meanwhile";
  if (verified === undefined) return { act: "carry-out", fault: "unverified" };
  const subject: Pick<Subject<never>, "erase" | "withdrawConsent" | "objectToProcessing" | "restrict"> = store
    .dataset(assignment)
    .subject({ reference }, { actor });
  const options = { request: id };
  if (right === "restriction") {
    const ground = readWord(words.grounds, stated);
    if (ground === undefined) return { act: "carry-out", fault: "ground" };
    await subject.restrict({ ...options, ground });
    return "done";
  }
  const rights: Partial<Readonly<Record<typeof right, () => Promise<RightOutcome>>>> = {
    erasure: () => subject.erase(options),
    withdrawal: () => subject.withdrawConsent(options),
    objection: () => subject.objectToProcessing(options),
  };
  const work = rights[right];
  if (work === undefined) return "unknown";
  await work();
  return "done";
}

/** Reads a word that a form may state. */
function readWord<Word extends Verification | ExtensionReason | RequestRefusal | RestrictionGround>(
  words: Readonly<Record<Word, string>>,
  given: string | null,
): Word | undefined {
  return given !== null && Object.hasOwn(words, given) ? (given as Word) : undefined; // it is a key of the words
}
