import { type AnyAssignment, defineSource, type Right, type Source } from "../../assignment/index.js";
import type { DynamicAssignment } from "../../definition/index.js";
import type { PersonVisit, RestrictionGround, Store } from "../../store/index.js";
import type { Say } from "../words/say.js";
import { readInput } from "./inputs.js";

/** Rights that a person exercises on their page. */
export type PersonAct = "withdrawal" | "objection" | "rectification" | "portability" | "restriction" | "erasure";

const ACTS: readonly string[] = [
  "withdrawal",
  "objection",
  "rectification",
  "portability",
  "restriction",
  "erasure",
] satisfies readonly PersonAct[];

/** Refusals of corrections while data are kept and not used. */
const ON_HOLD: ReadonlySet<string> = new Set(["subject-restricted", "subject-kept"]);

/** The actor of acts that have no handle of the person. */
const VISITOR = "person:link";

/** Grounds of a restriction that a person can state; an objection makes its own. */
export type StatedGround = Exclude<RestrictionGround, "objection">;

/** The grounds, in the order in which they are shown. */
export const STATED_GROUNDS: readonly StatedGround[] = ["accuracy", "unlawful", "claims"];

/** The outcome of an act. */
export type ActAnswer =
  /** It is on record under the id of a request. */
  | { readonly done: string }
  /** The file that the person takes with them. */
  | { readonly file: string }
  /** A correction that was not taken: the fields, and what is wrong with each. */
  | { readonly wrong: ReadonlyMap<string, "wrong" | "required"> }
  /** A correction by which nothing changes, of somebody who is not held any more, or of data that are on hold. */
  | { readonly unchanged: Unchanged };

/** The reason why a correction changes nothing. */
export type Unchanged = "same" | "gone" | "on-hold";

/** Reads the name of an act from a form. */
export function readAct(name: string | null): PersonAct | undefined {
  return name !== null && ACTS.includes(name) ? (name as PersonAct) : undefined; // it is one of them
}

/** The id of the source of what people correct themselves. */
export const OWN_PAGE = "own-page";

const SOURCES = new WeakMap<AnyAssignment, Source<DynamicAssignment>>();

/** The source of what people correct themselves. */
function findOwnSource(assignment: AnyAssignment): Source<DynamicAssignment> {
  let source = SOURCES.get(assignment);
  if (source === undefined) {
    const origin = { name: "The person's own page", obtained: "from-person" } as const;
    // a visit takes input of unknown type for any assignment, as for one made of data
    source = defineSource(assignment, { id: OWN_PAGE, origin }) as Source as Source<DynamicAssignment>;
    SOURCES.set(assignment, source);
  }
  return source;
}

/** Rights that end what is held, and how each is exercised. */
const ENDING = { withdrawal: "withdrawConsent", objection: "objectToProcessing", erasure: "erase" } as const;

/** All that an act needs to know beside the form. */
export interface ExerciseContext {
  readonly store: Store;
  readonly visit: PersonVisit;
  readonly now: Date;
  readonly say: Say;
}

/**
 * Exercises a right in one assignment. The exercise is on record as a request, with its answer, so that the controller can show it and the
 * person has its number.
 */
export async function exercise(
  { store, visit, now, say }: ExerciseContext,
  assignment: AnyAssignment,
  act: PersonAct,
  fields: URLSearchParams,
): Promise<ActAnswer | undefined> {
  const subject = visit.subject(assignment.id);
  if (subject === undefined) return undefined;
  const verified = visit.verified === undefined ? {} : { verified: visit.verified };
  const ask = async (right: Right): Promise<string> =>
    (await subject.request({ right, receivedAt: now, ...verified })).id;
  switch (act) {
    case "withdrawal":
    case "objection":
    case "erasure": {
      const request = await ask(act);
      await subject[ENDING[act]]({ request });
      return { done: request };
    }
    case "restriction": {
      const ground = STATED_GROUNDS.find((one) => one === fields.get("ground"));
      if (ground === undefined) return undefined;
      const request = await ask(act);
      await subject.restrict({ request, ground });
      return { done: request };
    }
    case "portability": {
      const request = await ask(act);
      const exported = await subject.export({ request });
      return { file: `${JSON.stringify(exported ?? { assignment: assignment.id }, null, 2)}\n` };
    }
    case "rectification": {
      const held = await subject.access();
      if (held === undefined) return { unchanged: "gone" };
      const { input, wrong } = readInput(assignment, held.record, fields, say);
      if (wrong.size > 0) return { wrong };
      if (Object.keys(input).length === 0) return { unchanged: "same" };
      const answer = await subject.receive(input, { source: findOwnSource(assignment) });
      if (answer.outcome === "not-held") return { unchanged: "gone" };
      if (answer.outcome === "refused") {
        if (answer.refusals.some(({ code }) => ON_HOLD.has(code))) return { unchanged: "on-hold" };
        return { wrong: new Map(answer.refusals.map(({ path, field }) => [field ?? path, "wrong"])) };
      }
      // on record once it is done, since a slip in a form asks for nothing
      const request = await ask(act);
      await store.dataset(assignment).requests.answer(request, { actor: VISITOR });
      return { done: request };
    }
  }
}
