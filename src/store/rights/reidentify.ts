import { RefusedError, StoreError } from "../../errors/index.js";
import { type FoundRecord, mayBeUsed, toStored } from "../../storage/index.js";
import type { Acting } from "../actor.js";
import type { Act, DatasetContext } from "../context.js";
import { oweTelling } from "../disclosure/telling.js";
import { findUnnamed } from "../intake/admit.js";
import { noteFormer } from "../intake/former.js";
import { listDated } from "../intake/later.js";
import { isStanding } from "../intake/suppressions.js";
import { bindAgain } from "../requests/steps.js";
import type { KnownPerson } from "./person.js";

/** The answer to a change of what identifies a person. */
export interface ReidentificationAnswer {
  /**
   * - `reidentified`: the person is found under the new identity, and no longer under the one before.
   * - `unchanged`: it is their identity already.
   * - `not-held`: nobody is held.
   * - `clash`: somebody is held under the new identity. Look at both, and erase or rectify one of them.
   * - `suppressed`: somebody was erased, withdrew or objected under the new identity, and nothing newer lets them in.
   * - `restricted`: use of the data is restricted, or a hold alone keeps them.
   */
  readonly outcome: "reidentified" | "unchanged" | "not-held" | "clash" | "suppressed" | "restricted";
}

/** The kind of notes that say who was found under an identity before. */
export const MOVED = "moved";

/** The identity of a person from now on. */
export interface NewIdentity {
  readonly identity: string;
  /** The values of the fields that identify people, after the boundary. */
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Checks what is to identify a person.
 *
 * @throws RefusedError; StoreError `invalid-query` if it is encrypted
 */
export function readNewIdentity(context: DatasetContext, given: unknown): NewIdentity {
  const { assignment, layout } = context;
  const names = assignment.identifiedBy;
  if (layout.fields.some(({ name, encrypted }) => encrypted === true && names.includes(name))) {
    const what = `What identifies people of assignment "${assignment.id}" is encrypted, and cannot be changed`;
    throw new StoreError("invalid-query", what, "Erase the person, and add them anew.");
  }
  const verdict = assignment["~internals"].part(names, false).check(given);
  if (!verdict.success) throw new RefusedError(assignment.id, verdict.refusals);
  const unnamed = findUnnamed(context, verdict.data);
  if (unnamed !== undefined) throw new RefusedError(assignment.id, unnamed);
  return { identity: context.identify(verdict.data).current, data: verdict.data };
}

/** Changes what identifies a person. Origin, evidence, retention and reference stay. */
export async function reidentify(
  context: DatasetContext,
  { transaction, record, at }: Act,
  person: KnownPerson | undefined,
  { identity, data }: NewIdentity,
  acting: Acting,
): Promise<ReidentificationAnswer> {
  const answer = (outcome: ReidentificationAnswer["outcome"]): ReidentificationAnswer => {
    const people = outcome === "reidentified" ? 1 : 0;
    const counts = people === 1 || outcome === "not-held" ? { people } : { people, [outcome]: 1 };
    record({ act: "reidentified", ...acting, fields: context.assignment.identifiedBy, counts });
    return { outcome };
  };
  const held = person === undefined ? undefined : await transaction.find(person.identity);
  if (person === undefined || held === undefined) return answer("not-held");
  if (person.identity === identity) return answer("unchanged");
  if (!mayBeUsed(held, at)) return answer("restricted");
  if ((await transaction.subjects([identity])).size > 0) return answer("clash");
  const reasons = (await transaction.suppressed([identity])).get(identity) ?? [];
  const newest = findNewest(await listDated(transaction, held));
  if (reasons.some((one) => one.reason !== "moved" && isStanding(one, newest, context.assignment))) {
    return answer("suppressed");
  }
  await transaction.unsuppress([identity], ["moved"]);
  await transaction.reidentify([{ from: person.identity, to: identity }]);
  // a source that has not heard of it would bring the person a second time
  await transaction.suppress({ identity: person.identity, reason: "moved", at });
  // a complete file that still has the identity before has the person
  await transaction.putEntries([{ kind: MOVED, id: person.identity, at, subject: held.subject, body: {} }]);
  // and their rights reach it
  await noteFormer(transaction, { subject: held.subject, identity: person.identity, at });
  await bindAgain(context, transaction, held.subject, identity);
  const values = Object.fromEntries(
    context.layout.fields
      .filter(({ name }) => context.assignment.identifiedBy.includes(name))
      .map(({ name, kind }) => [name, toStored(kind, data[name])]),
  );
  await transaction.amend({
    of: { identity },
    values,
    source: await findSource(context, transaction, held),
    at,
    expiresAt: undefined,
  });
  const fields = context.assignment.identifiedBy;
  await oweTelling(transaction, held.subject, { change: "reidentified", at, fields });
  return answer("reidentified");
}

function findNewest(evidence: FoundRecord["evidence"]): { readonly at: Date; readonly isDated: boolean } | undefined {
  const newest = evidence.reduce<Date | undefined>(
    (latest, { at }) => (latest === undefined || at > latest ? at : latest),
    undefined,
  );
  return newest === undefined ? undefined : { at: newest, isDated: true };
}

/** The source from which what identifies the person came. */
async function findSource(
  { layout, assignment }: DatasetContext,
  transaction: Act["transaction"],
  { origins }: FoundRecord,
): Promise<string> {
  const place = layout.fields.findIndex(({ name }) => assignment.identifiedBy.includes(name));
  const [intake] = await transaction.intakes([origins[place] ?? 0]);
  return intake?.source ?? "default";
}
