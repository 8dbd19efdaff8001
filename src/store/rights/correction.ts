import { type Refusal, RefusedError, refusal } from "../../errors/index.js";
import {
  type Amendment,
  type Condition,
  mayBeUsed,
  type StorageTransaction,
  type StoredRecord,
  type StoredValue,
  type StoredValues,
} from "../../storage/index.js";
import type { DatasetContext } from "../context.js";
import { type Candidate, sentIn, toStoredValues } from "../intake/admit.js";
import { rememberCorrected } from "../intake/remembered.js";
import { NEITHER, SENT, type Sent } from "../intake/sent.js";
import { type Outcome, refusalAfter, type WrittenCandidate, write } from "../intake/write.js";
import { toRecord } from "../record.js";

/** The new values of a record: values that passed the boundary, and null for a field that is removed. */
export interface Correction {
  /** Id of the source. */
  readonly source: string;
  readonly values: StoredValues;
  readonly sent: Sent;
}

/** A correction that was checked, or the reasons why it is refused. */
export type CheckedCorrection =
  | { readonly correction: Correction; readonly refusals?: undefined }
  | { readonly correction?: undefined; readonly refusals: readonly Refusal[] };

/** Checks a correction of any fields except those that identify the person. */
export function checkCorrection(context: DatasetContext, given: unknown, source: string): CheckedCorrection {
  const { assignment } = context;
  const names = Object.keys(assignment.fields).filter((name) => !assignment.identifiedBy.includes(name));
  const verdict = assignment["~internals"].part(names, true).check(given);
  if (!verdict.success) {
    // this part of the assignment does not declare the fields that identify
    const refusals = verdict.refusals.map((one) =>
      one.code === "undeclared-field" && assignment.identifiedBy.includes(one.path)
        ? refusal("identifying-field", { field: one.path, path: one.path }, "identifies the person")
        : one,
    );
    return { refusals };
  }
  const isOptional = (name: string): boolean => assignment.fields[name]?.column.optional === true;
  const sentInput = given as object; // since it passed
  const cleared = names.filter((name) => isCleared(sentInput, name));
  const empty = cleared.filter((name) => !isOptional(name));
  if (empty.length > 0) {
    const refusals = empty.map((name) => refusal("missing-field", { field: name, path: name }, "is required"));
    return { refusals };
  }
  // a schema's default is no correction; only values that were sent count
  const { values, refusals } = toStoredValues(context, verdict.data, sentIn(context, sentInput), true);
  if (refusals !== undefined) return { refusals };
  const marks = context.fields.map(({ name }) =>
    Object.hasOwn(values, name) || cleared.includes(name) ? SENT : NEITHER,
  );
  const sent = context.sent.of(marks);
  const changed = Object.fromEntries(sent.names.map((name) => [name, values[name] ?? null]));
  return { correction: { source, values: changed, sent } };
}

/** Corrects the record of one person. */
export async function correctOne(
  context: DatasetContext,
  transaction: StorageTransaction,
  identity: string,
  correction: Correction,
  at: Date,
): Promise<Outcome> {
  const held = sendsDate(context, correction) ? await transaction.find(identity) : undefined;
  if (held !== undefined && mayBeUsed(held, at) && isOver(context, correction, held, at)) return "retention-over";
  const amendment = toAmendment(context, correction, at, held?.collectedAt);
  if (amendment !== undefined) {
    const { changed, state } = await transaction.amend({ ...amendment, of: { identity } });
    if (changed > 0) return "merged";
    if (state === undefined) return "subject-not-held";
    return state === "restricted" ? "subject-restricted" : "subject-kept";
  }
  const people = [{ identity, older: [], collectedAt: held?.collectedAt }];
  const [written] = await writeTo(context, transaction, people, correction, at);
  return written?.outcome ?? "subject-not-held";
}

/** The number of people whose identifying fields are read at once. */
const PAGE = 1_000;

/**
 * Corrects the records of all who meet conditions, in an exclusive transaction. Returns the number of people.
 *
 * @throws RefusedError `retention-over` if the time of one of them would be over
 */
export async function correctAll(
  context: DatasetContext,
  transaction: StorageTransaction,
  where: readonly Condition[],
  correction: Correction,
  at: Date,
): Promise<number> {
  // if nothing is corrected, nothing may be kept for longer
  if (correction.sent.names.length === 0) return 0;
  const date = readDate(context, correction);
  if (date instanceof Date && context.endOf(date) <= at) throw refuseOver(context);
  const amendment = toAmendment(context, correction, at, undefined);
  if (amendment !== undefined) return (await transaction.amend({ ...amendment, of: { where, at } })).changed;
  // an encrypted value is different for each person
  const fields: readonly string[] = context.assignment.identifiedBy;
  let count = 0;
  let after: string | undefined;
  for (let size = PAGE; size === PAGE; ) {
    const page = await transaction.page({ where, at, fields, after, limit: PAGE });
    size = page.length;
    after = page.at(-1)?.subject;
    const people: Corrected[] = page.map(({ values }) => {
      const { current, older } = context.identifyHeld(toRecord(values, context.fields));
      return { identity: current, older };
    });
    if (date === null) {
      // each of them has a moment of collection of its own
      for (const [index, { subject }] of page.entries()) {
        const [identity = ""] = (await transaction.identities([subject], at)).values();
        const held = await transaction.find(identity);
        if (held !== undefined && isOver(context, correction, held, at)) throw refuseOver(context);
        people[index] = { ...(people[index] as Corrected), collectedAt: held?.collectedAt }; // there is one for each row
      }
    }
    const written = await writeTo(context, transaction, people, correction, at);
    count += written.filter(({ outcome }) => outcome === "merged").length;
  }
  return count;
}

/** A person who is corrected. */
interface Corrected extends Pick<Candidate, "identity" | "older"> {
  /** The moment of collection, from which retention counts if the date that it counted from is cleared. */
  readonly collectedAt?: Date | undefined;
}

/** The new value of the date from which retention counts; null if it is cleared, and undefined if it is not corrected. */
function readDate({ assignment }: DatasetContext, { values }: Correction): StoredValue | undefined {
  const { from } = assignment.retention;
  return typeof from === "string" ? undefined : values[from.field];
}

function sendsDate(context: DatasetContext, correction: Correction): boolean {
  return readDate(context, correction) !== undefined;
}

/** Tells if a correction would end a person's time, which is no way to delete them. */
function isOver(context: DatasetContext, correction: Correction, held: StoredRecord, at: Date): boolean {
  const date = readDate(context, correction);
  return context.endOf(date instanceof Date ? date : held.collectedAt) <= at;
}

function refuseOver({ assignment }: DatasetContext): RefusedError {
  return new RefusedError(assignment.id, [refusalAfter("retention-over")]);
}

/**
 * Returns a correction that storage can make by itself; undefined if a value must be encrypted for each person, or each has an end of
 * retention of its own.
 *
 * @param collectedAt - The moment of collection, if the correction is of one person.
 */
function toAmendment(
  context: DatasetContext,
  correction: Correction,
  at: Date,
  collectedAt: Date | undefined,
): Omit<Amendment, "of"> | undefined {
  const { assignment, layout, endOf } = context;
  const { source, values, sent } = correction;
  const isEncrypted = layout.fields.some(({ name, encrypted }) => encrypted === true && sent.names.includes(name));
  if (isEncrypted) return undefined;
  const date = readDate(context, correction);
  if (date === null && collectedAt === undefined) return undefined;
  const start = assignment.retention.from === "updated" ? at : date === null ? collectedAt : date;
  const expiresAt = start instanceof Date ? endOf(start) : undefined;
  return { source, values, at, expiresAt, remembered: rememberCorrected(sent.names, at) };
}

function writeTo(
  context: DatasetContext,
  transaction: StorageTransaction,
  people: readonly Corrected[],
  { source, values, sent }: Correction,
  at: Date,
): Promise<readonly WrittenCandidate[]> {
  const candidates = people.map(({ collectedAt, ...one }): Candidate => {
    const moments = collectedAt === undefined ? {} : { moments: { collectedAt, changedAt: undefined } };
    return { ...one, values, sent, evidence: undefined, corrects: true, ...moments };
  });
  return write(context, transaction, { source, creates: false }, candidates, at);
}

/** Tells whether a field is named without a value. */
function isCleared(input: object, name: string): boolean {
  return Object.hasOwn(input, name) && Reflect.get(input, name) === undefined;
}
