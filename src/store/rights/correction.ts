import { type Refusal, refusal } from "../../errors/index.js";
import type { Amendment, Condition, StorageTransaction, StoredValues } from "../../storage/index.js";
import type { DatasetContext } from "../context.js";
import { type Candidate, sentIn, toStoredValues } from "../intake/admit.js";
import { rememberCorrected } from "../intake/remembered.js";
import { NEITHER, SENT, type Sent } from "../intake/sent.js";
import { type Outcome, type WrittenCandidate, write } from "../intake/write.js";
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
  const amendment = toAmendment(context, correction, at);
  if (amendment !== undefined) {
    const { changed, state } = await transaction.amend({ ...amendment, of: { identity } });
    if (changed > 0) return "merged";
    if (state === undefined) return "subject-not-held";
    return state === "restricted" ? "subject-restricted" : "subject-kept";
  }
  const [written] = await writeTo(context, transaction, [{ identity, older: [] }], correction, at);
  return written?.outcome ?? "subject-not-held";
}

/** The number of people whose identifying fields are read at once. */
const PAGE = 1_000;

/** Corrects the records of all who meet conditions, in an exclusive transaction. Returns the number of people. */
export async function correctAll(
  context: DatasetContext,
  transaction: StorageTransaction,
  where: readonly Condition[],
  correction: Correction,
  at: Date,
): Promise<number> {
  // if nothing is corrected, nothing may be kept for longer
  if (correction.sent.names.length === 0) return 0;
  const amendment = toAmendment(context, correction, at);
  if (amendment !== undefined) return (await transaction.amend({ ...amendment, of: { where, at } })).changed;
  // an encrypted value is different for each person
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
    const written = await writeTo(context, transaction, people, correction, at);
    count += written.filter(({ outcome }) => outcome === "merged").length;
  }
  return count;
}

/** Returns a correction that storage can make by itself; undefined if a value must be encrypted for each person. */
function toAmendment(
  { assignment, layout, endOf }: DatasetContext,
  { source, values, sent }: Correction,
  at: Date,
): Omit<Amendment, "of"> | undefined {
  const isEncrypted = layout.fields.some(({ name, encrypted }) => encrypted === true && sent.names.includes(name));
  if (isEncrypted) return undefined;
  const { from } = assignment.retention;
  const date = typeof from === "string" ? undefined : values[from.field];
  const start = from === "updated" ? at : date;
  const expiresAt = start instanceof Date ? endOf(start) : undefined;
  return { source, values, at, expiresAt, remembered: rememberCorrected(sent.names, at) };
}

function writeTo(
  context: DatasetContext,
  transaction: StorageTransaction,
  people: readonly Pick<Candidate, "identity" | "older">[],
  { source, values, sent }: Correction,
  at: Date,
): Promise<readonly WrittenCandidate[]> {
  const candidates = people.map((one): Candidate => ({ ...one, values, sent, evidence: undefined, corrects: true }));
  return write(context, transaction, { source, creates: false }, candidates, at);
}

/** Tells whether a field is named without a value. */
function isCleared(input: object, name: string): boolean {
  return Object.hasOwn(input, name) && Reflect.get(input, name) === undefined;
}
