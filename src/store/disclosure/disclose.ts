import { randomUUID } from "node:crypto";
import { type Activity, type AnyAssignment, isSameRecipient, type Recipient } from "../../assignment/index.js";
import { askedName, type EndSignal } from "../../boundary/index.js";
import { StoreError } from "../../errors/index.js";
import { TO_RECIPIENT } from "../../oversight/index.js";
import type { Condition, Entry, LayoutField } from "../../storage/index.js";
import { checkRunning } from "../activities/period.js";
import type { DatasetContext } from "../context.js";
import { readConditions } from "../read/conditions.js";
import type { Where } from "../read/filter.js";
import { checkParts, fieldInUse, type Scope, unusable } from "../read/scope.js";
import { toRecord } from "../record.js";
import { type DisclosureForm, HANDLE, writeRows } from "./format.js";
import { writeDisclosed } from "./telling.js";

/** A declared recipient to whom data may be disclosed: one with an id. */
export type DisclosureRecipient = Recipient & { readonly id: string };

/** The query of a disclosure. */
export interface DisclosureQuery<Of extends AnyAssignment, Uses extends string, Select extends Uses> {
  /** The recipient, as the activity or its assignment declares it. */
  readonly to: DisclosureRecipient;
  /** The form: CSV as of RFC 4180, or a JSON object on each line. */
  readonly as: DisclosureForm;
  readonly where?: Where<Of, Uses>;
  /** The fields disclosed; all that the activity uses if left out. */
  readonly select?: readonly Select[];
  /** Ends the disclosure before the next page. */
  readonly signal?: EndSignal;
}

/** The number of people in one page, which is one transaction and one chunk of text. */
const PAGE = 1_000;

/** The kind of notes about recipients: what they were called when data were disclosed to them. */
export const RECIPIENT = "recipient";

/** A disclosure that was checked. */
interface Plan {
  readonly to: DisclosureRecipient;
  readonly as: DisclosureForm;
  readonly where: readonly Condition[];
  readonly fields: readonly LayoutField[];
  readonly signal: EndSignal | undefined;
}

/** The actor and the activity of a disclosure. */
export interface Disclosing {
  readonly context: DatasetContext;
  readonly activity: Activity;
  readonly actor: string;
  readonly scope: Scope;
}

/**
 * Discloses people to a recipient, as chunks of text. Each page is one transaction with its event and a note on each person in it,
 * and is committed before its first row leaves.
 *
 * @throws StoreError `invalid-query`, `field-not-in-use`, `recipient-not-declared`; at once, not while reading.
 */
export function disclose<Of extends AnyAssignment, Uses extends string>(
  disclosing: Disclosing,
  query: DisclosureQuery<Of, Uses, Uses>,
): AsyncIterable<string> {
  return readChunks(disclosing, planDisclosure(disclosing, query));
}

function planDisclosure<Of extends AnyAssignment, Uses extends string>(
  { activity, scope }: Disclosing,
  query: DisclosureQuery<Of, Uses, Uses>,
): Plan {
  checkParts(query, ["to", "as", "where", "select", "signal"], scope);
  // each part is read once, so that the checked query is the one that runs
  const { to, as, where, select = activity.uses, signal } = query;
  if (as !== "csv" && as !== "ndjson") throw unusable(scope, "its form is not known", "Forms: csv, ndjson.");
  if (where === undefined && "where" in query)
    throw unusable(scope, "its filter is undefined", "Leave it out, or give {}.");
  const fields = Array.from(select, (name) => fieldInUse(scope, name));
  const twice = fields.find((one, index) => fields.indexOf(one) !== index);
  if (twice !== undefined) throw unusable(scope, `the field "${twice.name}" is selected twice`);
  if (fields.some(({ name }) => name === HANDLE)) throw unusable(scope, `a field selected has the name ${HANDLE} too`);
  return { to: findRecipient(activity, to), as, where: readConditions(where, scope), fields, signal };
}

/** Finds a recipient among those declared. A copy that says the same will do. @throws StoreError `recipient-not-declared` */
function findRecipient(activity: Activity, to: Recipient | undefined): DisclosureRecipient {
  const declared = activity.recipients ?? activity.assignment.recipients ?? [];
  const found = declared.find((one) => to !== undefined && to !== null && isSameRecipient(one, to));
  const where = `activity "${activity.id}" of assignment "${activity.assignment.id}"`;
  if (found === undefined) {
    const what = `Nothing is disclosed under ${where}: the recipient ${askedName(to?.id)} is not declared`;
    throw new StoreError("recipient-not-declared", what);
  }
  const { id } = found;
  if (id === undefined) {
    const what = `Nothing is disclosed under ${where}: the recipient has no id, by which the trail could name it`;
    throw new StoreError("recipient-not-declared", what, "Give the recipient an id where it is declared.");
  }
  return { ...found, id };
}

async function* readChunks(disclosing: Disclosing, plan: Plan): AsyncGenerator<string, void, undefined> {
  const operation = randomUUID();
  let after: string | undefined;
  for (let isFirst = true, size = PAGE; size === PAGE; isFirst = false) {
    plan.signal?.throwIfAborted();
    const page = await readPage(disclosing, plan, { operation, after });
    size = page.rows.length;
    after = page.last;
    const text = writeRows(plan.as, plan.fields, page.rows, isFirst);
    // the page is committed, and counts as disclosed whether or not the caller takes it
    if (text !== "") yield text;
  }
}

/**
 * Reads a page, and notes that it was disclosed. The transaction is exclusive. Nobody is corrected or erased between the
 * reading and the note, so that the recipient is told of all that comes after it.
 */
function readPage(
  { context, activity, actor }: Disclosing,
  { to, where, fields }: Plan,
  { operation, after }: { readonly operation: string; readonly after: string | undefined },
) {
  const names = fields.map(({ name }) => name);
  const touched = [...new Set([...names, ...where.map(({ field }) => field)])];
  const encryption = fields.some(({ encrypted }) => encrypted) ? context.encryption : undefined;
  const law = activity.law === undefined ? {} : { law: activity.law };
  return context.act(
    "exclusive",
    async ({ transaction, at, record }) => {
      checkRunning(activity, at);
      const load = () => transaction.page({ where, at, ...law, fields: names, after, limit: PAGE });
      const people = await (encryption === undefined ? load() : encryption.read(load));
      const rows = people.map(({ subject, values }) => ({
        handle: randomUUID(),
        subject,
        values: toRecord(values, fields),
      }));
      const shared = { at, recipient: to.id, activity: activity.id, fields: names, isOver: false };
      const notes = rows.map(({ handle, subject }) => writeDisclosed({ ...shared, handle, subject }));
      if (notes.length > 0) await transaction.putEntries([noteRecipient(to, at), ...notes]);
      record({
        act: "disclosed",
        actor,
        activity: activity.id,
        fields: touched,
        counts: { people: rows.length, [`${TO_RECIPIENT}${to.id}`]: 1 },
      });
      return { rows, last: people.at(-1)?.subject };
    },
    { operation, limit: 0, seesOver: activity.law !== undefined },
  );
}

function noteRecipient({ id, contact, ...told }: DisclosureRecipient, at: Date): Entry {
  // kept with the ways to reach it, by which it is told of changes later (Art. 19 GDPR)
  return { kind: RECIPIENT, id, at, body: { ...told, ...(contact === undefined ? {} : { contact: { ...contact } }) } };
}
