import { type Activity, isSameRecipient, type Recipient, readBegin, readEnd } from "../assignment/index.js";
import { isSame, type JsonObject, type JsonValue, listIn, textIn } from "./json.js";

/** A declared activity as data, as the registry keeps it. */
export interface DescribedActivity {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly description?: string;
  readonly uses: readonly string[];
  readonly from?: string;
  readonly until?: string;
  /** The recipients to whom it may disclose: its own, or those of the assignment. */
  readonly recipients: readonly Recipient[];
  readonly law?: string;
}

/** One way in which an activity is wider than the registered one. */
export type ActivityChange = { readonly activity: string } & (
  | { readonly kind: "uses"; readonly added: readonly string[] }
  | { readonly kind: "recipients"; readonly added: readonly string[] }
  | { readonly kind: "from" | "until" | "law"; readonly before: string | null; readonly after: string | null }
);

/** Writes an activity as data. */
export function describeActivity(activity: Activity): DescribedActivity {
  const { id, kind, title, description, uses, from, until, law, assignment } = activity;
  return {
    id,
    kind,
    title,
    ...(description === undefined ? {} : { description }),
    uses: [...uses],
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    recipients: (activity.recipients ?? assignment.recipients ?? []).map((one) => ({ ...one })),
    ...(law === undefined ? {} : { law }),
  };
}

/** Tells if two activities say the same, words included. */
export function isSameActivity(one: DescribedActivity, other: DescribedActivity): boolean {
  return isSame(toBody(one), toBody(other));
}

/** Writes an activity as JSON. */
export function toBody(described: DescribedActivity): JsonObject {
  return JSON.parse(JSON.stringify(described)) as JsonObject; // it was an object
}

/** Reads an activity that was registered, by this release or another one. */
export function readActivity(body: JsonObject): DescribedActivity {
  const text = (part: JsonValue | undefined): string => textIn(part) ?? "";
  const { id, kind, title, description, uses, from, until, recipients, law } = body;
  return {
    id: text(id),
    kind: text(kind),
    title: text(title),
    ...(typeof description === "string" ? { description } : {}),
    uses: listIn(uses).map(String),
    ...(typeof from === "string" ? { from } : {}),
    ...(typeof until === "string" ? { until } : {}),
    recipients: listIn(recipients) as unknown as readonly Recipient[], // only checked ones are written there
    ...(typeof law === "string" ? { law } : {}),
  };
}

/**
 * Compares a declared activity with the registered one. Returns the ways in which it is wider: further fields or recipients, a
 * longer period, or people whom another law keeps.
 */
export function findWidening(registered: DescribedActivity, declared: DescribedActivity): ActivityChange[] {
  const activity = declared.id;
  const changes: ActivityChange[] = [];
  const uses = declared.uses.filter((name) => !registered.uses.includes(name));
  if (uses.length > 0) changes.push({ activity, kind: "uses", added: uses });
  const recipients = declared.recipients.filter((one) => !registered.recipients.some((known) => isTold(known, one)));
  if (recipients.length > 0) {
    changes.push({ activity, kind: "recipients", added: recipients.map(({ name }) => name) });
  }
  const ends = (kind: "from" | "until" | "law"): void => {
    changes.push({ activity, kind, before: registered[kind] ?? null, after: declared[kind] ?? null });
  };
  if (toTime(readBegin(declared), -1) < toTime(readBegin(registered), -1)) ends("from");
  if (toTime(readEnd(declared), 1) > toTime(readEnd(registered), 1)) ends("until");
  // it is about other people than before, whichever way it changed
  if (declared.law !== registered.law) ends("law");
  return changes;
}

/** A recipient that got an id only is the same as before. */
function isTold(known: Recipient, { id: _, ...declared }: Recipient): boolean {
  const { id: _known, ...told } = known;
  return isSameRecipient(told, declared);
}

function toTime(moment: Date | undefined, without: 1 | -1): number {
  return moment === undefined ? without * Number.POSITIVE_INFINITY : moment.getTime();
}

/** Describes a widening in words, free of personal values. */
export function describeActivityChange(change: ActivityChange): string {
  const what = `activity "${change.activity}"`;
  switch (change.kind) {
    case "uses":
      return `${what} uses further fields: ${change.added.join(", ")}`;
    case "recipients":
      return `${what} has further recipients: ${change.added.join(", ")}`;
    default:
      return `${what}, ${change.kind}: ${change.before ?? "none"} → ${change.after ?? "none"}`;
  }
}
