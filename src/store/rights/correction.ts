import { type AnyAssignment, after } from "../../assignment/index.js";
import { RefusedError, refusal } from "../../errors/index.js";
import type { Amendment, Condition, StorageTransaction, StoredValues } from "../../storage/index.js";
import type { DatasetContext } from "../context.js";
import { type Candidate, sentIn, toStoredValues } from "../intake/admit.js";

import { NEITHER, SENT, type Sent } from "../intake/sent.js";
import { type Outcome, write } from "../intake/write.js";
import { toRecord } from "../record.js";

/** What is held is replaced by: values that passed the boundary, and null for what is removed. */
export interface Correction {
  /** Id of the source. */
  readonly source: string;
  readonly values: StoredValues;
  readonly sent: Sent;
}

/**
 * Checks a correction of any fields but those that identify the person.
 *
 * @throws RefusedError
 */
export function checkCorrection(context: DatasetContext, given: object, source: string): Correction {
  const { assignment } = context;
  const names = Object.keys(assignment.fields).filter((name) => !assignment.identifiedBy.includes(name));
  const verdict = assignment["~internals"].part(names, true).check(given);
  if (!verdict.success) {
    // to this part of the assignment, the fields that identify are not declared
    const refusals = verdict.refusals.map((one) =>
      one.code === "undeclared-field" && assignment.identifiedBy.includes(one.path)
        ? refusal("identifying-field", { field: one.path, path: one.path }, "identifies the person")
        : one,
    );
    throw new RefusedError(assignment.id, refusals);
  }
  const isOptional = (name: string): boolean => assignment.fields[name]?.column.optional === true;
  const cleared = names.filter((name) => isCleared(given, name));
  const empty = cleared.filter((name) => !isOptional(name));
  if (empty.length > 0) {
    const refusals = empty.map((name) => refusal("missing-field", { field: name, path: name }, "is required"));
    throw new RefusedError(assignment.id, refusals);
  }
  // a schema's default is no correction: only what was sent counts
  const { values, refusals } = toStoredValues(context, verdict.data, sentIn(context, given), true);
  if (refusals !== undefined) throw new RefusedError(assignment.id, refusals);
  const marks = context.fields.map(({ name }) =>
    Object.hasOwn(values, name) || cleared.includes(name) ? SENT : NEITHER,
  );
  const sent = context.sent.of(marks);
  return { source, values: Object.fromEntries(sent.names.map((name) => [name, values[name] ?? null])), sent };
}

/** Corrects what is held of one person. */
export async function correctOne(
  context: DatasetContext,
  transaction: StorageTransaction,
  identity: string,
  correction: Correction,
  at: Date,
): Promise<Outcome> {
  const amendment = toAmendment(context, correction, at);
  if (amendment !== undefined) {
    const { changed, restricted } = await transaction.amend({ ...amendment, of: { identity } });
    if (changed > 0) return "merged";
    return restricted ? "subject-restricted" : "subject-not-held";
  }
  const [outcome] = await writeTo(context, transaction, [{ identity, older: [] }], correction, at);
  return outcome ?? "subject-not-held";
}

/** People of whom the fields that identify them are read at once. */
const PAGE = 1_000;

/** Corrects what is held of all who meet conditions, in an exclusive transaction; returns how many. */
export async function correctAll(
  context: DatasetContext,
  transaction: StorageTransaction,
  where: readonly Condition[],
  correction: Correction,
  at: Date,
): Promise<number> {
  // where nothing is corrected, nothing is to be kept for longer
  if (correction.sent.names.length === 0) return 0;
  const amendment = toAmendment(context, correction, at);
  if (amendment !== undefined) return (await transaction.amend({ ...amendment, of: { where, at } })).changed;
  // an encrypted value is another one for each person
  const fields: readonly string[] = context.assignment.identifiedBy;
  let count = 0;
  let after: string | undefined;
  for (let size = PAGE; size === PAGE; ) {
    const page = await transaction.page({ where, at, fields, after, limit: PAGE });
    size = page.length;
    after = page.at(-1)?.subject;
    const people = page.map(({ values }) => {
      const { current, older } = context.identifyHeld(toRecord(values, context.fields));
      return { identity: current, older };
    });
    const outcomes = await writeTo(context, transaction, people, correction, at);
    count += outcomes.filter((outcome) => outcome === "merged").length;
  }
  return count;
}

/** A correction as storage can make it by itself; not where a value is to be encrypted for each person. */
function toAmendment(
  { assignment, layout }: DatasetContext,
  { source, values, sent }: Correction,
  at: Date,
): Omit<Amendment, "of"> | undefined {
  const isEncrypted = layout.fields.some(({ name, encrypted }) => encrypted === true && sent.names.includes(name));
  return isEncrypted ? undefined : { source, values, at, expiresAt: renewedExpiry(assignment, at) };
}

function renewedExpiry({ retention }: AnyAssignment, at: Date): Date | undefined {
  return retention.from === "updated" ? after(at, retention.keep) : undefined;
}

function writeTo(
  context: DatasetContext,
  transaction: StorageTransaction,
  people: readonly Pick<Candidate, "identity" | "older">[],
  { source, values, sent }: Correction,
  at: Date,
): Promise<readonly Outcome[]> {
  const candidates = people.map((one): Candidate => ({ ...one, values, sent, evidence: undefined }));
  return write(context, transaction, { source, creates: false }, candidates, at);
}

/** Whether a field is named, and given no value. */
function isCleared(input: object, name: string): boolean {
  return Object.hasOwn(input, name) && Reflect.get(input, name) === undefined;
}
