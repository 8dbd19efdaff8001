import type { AnyAssignment } from "../../assignment/index.js";
import { RefusedError, StoreError } from "../../errors/index.js";
import type { Store } from "../../store/index.js";
import { listIdentifying, nameIdentity } from "./matter.js";

/** A part of the form for a hold that is wrong. */
export type HoldFault = "person" | "nobody" | "reason" | "law" | "until";

/** The outcome of a form. It was done, it has faults, the hold is there no more, or it is no form of ours. */
export type HoldAnswer = "done" | "meanwhile" | "unknown" | ReadonlySet<HoldFault>;

/** All that an act on holds needs to know beside the form. */
export interface HoldActing {
  readonly store: Store;
  readonly actor: string;
  readonly now: Date;
  /** Reads a number as it is typed in the language of the form. */
  readonly readNumber: (typed: string) => number | undefined;
  /** Writes the day of a moment in the console's zone. */
  readonly isoDay: (at: Date) => string;
}

const LONGEST_LAW = 200;
const QUARTER_MS = 15 * 60_000;

/**
 * Places a hold on one person. The answer tells if somebody is held by what was typed. A hold that silently kept nobody would be the worst
 * of all, because somebody relies on the data being there.
 */
export async function placeHold(
  { store, actor, now, readNumber, isoDay }: HoldActing,
  assignment: AnyAssignment,
  fields: URLSearchParams,
): Promise<HoldAnswer> {
  const law = (fields.get("law") ?? "").trim();
  const until = readEndOfDay(fields.get("until") ?? "", isoDay);
  const identity = readIdentity(assignment, fields, readNumber);
  const faults = new Set<HoldFault>();
  if (identity === undefined) faults.add("person");
  if (law === "" || law.length > LONGEST_LAW) faults.add("law");
  if (until === undefined || until <= now) faults.add("until");
  const reason = (fields.get("reason") ?? "").trim();
  if (reason === "") faults.add("reason");
  if (faults.size > 0 || identity === undefined || until === undefined) return faults;
  try {
    // the boundary judges what was typed, whatever its type says
    const subject = identity as { readonly reference: string };
    const { people } = await store.dataset(assignment).hold({ subject, reason, law, until, actor });
    return people === 0 ? new Set(["nobody"]) : "done";
  } catch (error) {
    if (error instanceof RefusedError) return new Set(["person"]);
    if (error instanceof StoreError && error.code === "invalid-reason") return new Set(["reason"]);
    if (error instanceof StoreError && error.code === "invalid-argument") return new Set(["law"]);
    throw error;
  }
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Releases a hold. People whom nothing else keeps, and whose time is over, are deleted. */
export async function releaseOne(
  { store, actor }: Pick<HoldActing, "store" | "actor">,
  assignment: AnyAssignment,
  id: string,
): Promise<HoldAnswer> {
  if (!UUID.test(id)) return "unknown";
  const dataset = store.dataset(assignment);
  // the hold of an open request ends with its answer
  if (!(await dataset.holds()).some((one) => one.id === id)) return "meanwhile";
  const { people } = await dataset.releaseHold(id, { actor });
  return people === 0 ? "meanwhile" : "done";
}

/** Reads what identifies a person; undefined if a part is missing or no number. Nothing of it is kept, told or logged. */
function readIdentity(
  assignment: AnyAssignment,
  fields: URLSearchParams,
  readNumber: HoldActing["readNumber"],
): Readonly<Record<string, unknown>> | undefined {
  const identity: Record<string, unknown> = {};
  for (const { name, isNumber } of listIdentifying(assignment)) {
    const [given, ...more] = fields.getAll(nameIdentity(name)).map((one) => one.trim());
    if (given === undefined || given === "" || more.length > 0) return undefined;
    const value = isNumber ? readNumber(given) : given;
    if (value === undefined) return undefined;
    identity[name] = value;
  }
  return identity;
}

/** Reads the last second of a day in the console's zone; undefined if there is no such day. */
function readEndOfDay(day: string, isoDay: (at: Date) => string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const begin = Date.parse(`${day}T00:00:00Z`);
  // zones differ from UTC by quarters of an hour, up to 14 hours
  for (let quarter = 38 * 4; quarter >= 0; quarter -= 1) {
    const at = new Date(begin + quarter * QUARTER_MS);
    if (!Number.isNaN(at.getTime()) && isoDay(at) === day) return new Date(at.getTime() + QUARTER_MS - 1_000);
  }
  return undefined;
}
