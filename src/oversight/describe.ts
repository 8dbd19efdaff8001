import { checkObject } from "../errors/index.js";
import type { KnownTrailAct, TrailAct, TrailEvent } from "../storage/index.js";

/** Beginning of the names of counts of undeclared properties. */
export const PROPERTY = "property ";

/** Beginning of the names of counts of properties that were declined, which are no news. */
export const DECLINED = "declined ";

/** Begin of the name of the count by which an event names the recipient of a disclosure. */
export const TO_RECIPIENT = "recipient ";

/** Beginning of the names of counts of values that could not be taken, and were left out, by field. */
export const OMITTED = "omitted ";

/** Beginning of the names of counts of values that were emptied, by field. */
export const OF_FIELD = "field ";

/** Beginning of the names of counts of bands, by field. A report that has such a count used the field in bands alone. */
export const BANDED = "banded ";

/** Acts in words. */
export const ACTS: Readonly<Record<KnownTrailAct, string>> = {
  defined: "defined the assignment",
  evolved: "approved another definition of the assignment",
  upgraded: "upgraded the assignment's tables to a newer release",
  added: "added a person",
  imported: "imported people",
  refused: "sent what was refused",
  read: "read people",
  counted: "counted people",
  reported: "made a report",
  disclosed: "disclosed people",
  told: "told of changes",
  registered: "registered an activity",
  accessed: "looked a person up",
  inspected: "inspected what is held of people, without their values",
  exported: "exported a person's data",
  rectified: "rectified a person's data",
  restricted: "restricted a person's data",
  unrestricted: "lifted a restriction",
  erased: "erased a person",
  objected: "recorded an objection",
  "consent-withdrawn": "recorded a withdrawal of consent",
  removed: "removed people who are no longer at the source",
  searched: "searched for a person",
  linked: "made a single-use link for a person",
  reidentified: "changed what identifies a person",
  contacted: "noted a contact with a person",
  held: "put people under a hold",
  released: "ended a hold",
  "request-received": "received a request of a person",
  "request-verified": "made sure of who made a request",
  "request-extended": "extended the deadline of a request",
  "request-answered": "answered a request",
  "request-refused": "refused a request",
  ended: "ended the purpose of the assignment",
  replayed: "replayed erasures after a restore",
  expired: "deleted what had reached the end of its retention",
  emptied: "emptied fields whose own time was over",
  "notification-failed": "could not tell the data protection officer",
  "verification-failed": "found that the log or its trail was changed",
  "key-destruction-failed": "could not destroy the keys of people removed, and will try again",
};

/** Acts on one person, for which the number of people held says nothing new. */
const ON_ONE: ReadonlySet<TrailAct> = new Set<TrailAct>([
  "accessed",
  "exported",
  "rectified",
  "restricted",
  "unrestricted",
  "erased",
  "objected",
  "consent-withdrawn",
  "contacted",
  "reidentified",
  "request-received",
  "request-verified",
  "request-extended",
  "request-answered",
  "request-refused",
]);

/**
 * Describes an event in one line, for feeds and logs. The line is as free of personal values as the event itself.
 *
 * @param event - An event of the trail.
 * @returns A line such as `agent:42 read people under spring-2027 (120 people): name, phone`, or
 *   `dpo:1 erased a person, for case:2026-17`.
 */
export function describeEvent(event: TrailEvent): string {
  checkObject(event, "describeEvent()");
  const { act, actor, activity, source, reason, fields = [] } = event;
  const from = source === undefined ? "" : ` from ${source}`;
  const under = activity === undefined ? "" : ` under ${activity}`;
  const counts = Object.entries(event.counts ?? {});
  const to = counts
    .flatMap(([name]) => (name.startsWith(TO_RECIPIENT) ? [` to ${name.slice(TO_RECIPIENT.length)}`] : []))
    .join();
  const { what, details } =
    act === "refused"
      ? refusedText(from, counts)
      : {
          what: `${describeAct(act)}${to}${under}${from}`,
          details: isAnsweredForFew(counts)
            ? counts.flatMap(([name, count]) => (name === "minGroupSize" ? [`nobody, or fewer than ${count}`] : []))
            : counts.flatMap(([name, count]) => counted(act, name, count)),
        };
  const within = details.length === 0 ? "" : ` (${details.join(", ")})`;
  const why = reason === undefined ? "" : `, for ${reason}`;
  return `${actor} ${what}${within}${why}${fields.length === 0 ? "" : `: ${fields.join(", ")}`}`;
}

/** Describes an act in words. An act that this release does not know is described by its name. */
function describeAct(act: TrailAct): string {
  return Object.hasOwn(ACTS, act) ? ACTS[act as KnownTrailAct] : `did "${act}"`; // it is one of the acts of the list
}

type Counts = readonly (readonly [string, number])[];

/** Describes refused rows by reason, or properties that were dropped from rows that were taken. */
function refusedText(from: string, counts: Counts): { readonly what: string; readonly details: readonly string[] } {
  const rows = counts.find(([name]) => name === "rows")?.[1] ?? 0;
  const begins = (prefix: string) => counts.filter(([name]) => name.startsWith(prefix)).length;
  const [properties, declined] = [begins(PROPERTY), begins(DECLINED)];
  const undeclared = [
    ...(properties === 0 ? [] : [plural(properties, "undeclared property", "undeclared properties")]),
    ...(declined === 0 ? [] : [plural(declined, "declined property", "declined properties")]),
  ];
  if (rows === 0) {
    return { what: `sent ${undeclared.join(" and ")}${from}, dropped from rows that were taken`, details: [] };
  }
  const reasons = counts.filter(
    ([name]) => name !== "rows" && !name.startsWith(PROPERTY) && !name.startsWith(DECLINED),
  );
  const details = reasons.map(([reason, count]) => (rows === 1 ? reason : `${reason}: ${count}`));
  return {
    what: `sent ${plural(rows, "row", "rows")}${from}, refused`,
    details: [...details, ...undeclared],
  };
}

/** Tells if an event is of a count or report whose answer is the same for nobody and for a few. */
function isAnsweredForFew(counts: Counts): boolean {
  const has = (wanted: string): boolean => counts.some(([name]) => name === wanted);
  return has("minGroupSize") && !has("people") && !has("withheld");
}

/** Describes one count in words; empty if the count says nothing new. */
function counted(act: TrailAct, name: string, count: number): readonly string[] {
  if (name.startsWith(TO_RECIPIENT) || (act === "emptied" && name.startsWith(OF_FIELD))) return [];
  switch (name) {
    case "people":
      if (ON_ONE.has(act)) return count === 0 ? ["not held"] : [];
      return [count === 0 ? "nobody" : plural(count, "person", "people")];
    case "created":
    case "accepted":
      return count === 0 ? [] : [`${count} new`];
    case "merged":
      return count === 0 ? [] : [`${count} already held`];
    case "refused":
    // trails of 0.1.0 say `suppressed` and `accepted`
    case "withheld":
    case "suppressed":
      return count === 0 ? [] : [`${count} ${name === "refused" ? "refused" : "withheld"}`];
    case "minGroupSize":
      // a number of people that was told says nothing of smaller ones
      return act === "counted" ? [] : [`of ${plural(count, "person", "people")} or more`];
    case "groups":
      return [plural(count, "group", "groups")];
    case "kept":
      return count === 0 ? [] : [count === 1 ? "kept for now" : `${count} kept for now`];
    case "untold":
      return ["the person was not told before"];
    case "not-applicable":
      return ["does not apply"];
    case "changes":
      return [plural(count, "change", "changes")];
    case "events":
      return [plural(count, "event", "events")];
    case "values":
      return [plural(count, "value", "values")];
    case "version":
      return [`version ${count}`];
    // counts of an upgrade
    case "from":
      return [`from edition ${count}`];
    case "to":
      return [`to edition ${count}`];
    default:
      if (name.startsWith(BANDED)) return [`${name.slice(BANDED.length)} in ${plural(count, "band", "bands")}`];
      if (name.startsWith(OMITTED)) return [`invalid ${name.slice(OMITTED.length)} left out: ${count}`];
      return [count === 1 ? name : `${name}: ${count}`];
  }
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
