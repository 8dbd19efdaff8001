import type { AnyAssignment } from "../../assignment/index.js";
import { checkCallOptions } from "../../boundary/index.js";
import { invalidArgument } from "../../errors/index.js";
import {
  type ActivityUse,
  type InspectedRecord,
  type Intake,
  isCovered,
  mayBeUsed,
  type StorageTransaction,
} from "../../storage/index.js";
import { listActivities } from "../activities/registry.js";
import { type ActOptions, checkActing, requiredActor } from "../actor.js";
import type { DatasetContext } from "../context.js";
import { readConditions } from "../read/conditions.js";
import type { Where } from "../read/filter.js";
import { buildScope } from "../read/scope.js";
import { type HeldSource, listSources } from "../rights/access.js";
import { findHolds, findLaw, type KeptBecause } from "../rights/kept.js";
import { type PersonReference, UUID } from "../rights/person.js";

/** A choice of people to inspect, and who inspects them. */
export interface InspectionQuery<Of extends AnyAssignment = AnyAssignment> extends ActOptions {
  /** Conditions on declared fields, as in a segment. All people are inspected if it is left out. */
  readonly where?: Where<Of, keyof Of["fields"] & string>;
  /** One person, by their reference, instead of conditions and pages. The answer then tells what keeps their data, too. */
  readonly subject?: PersonReference;
  /** The actor's reference, such as `dpo:1` or `authority:datatilsynet`. */
  readonly actor: string;
  /** The reference of the reason, such as `case:2027-4`. */
  readonly reason: string;
  /** The `next` of the page before. */
  readonly after?: string;
  /** The most people of the page, 1,000 at most. Default 100. */
  readonly limit?: number;
}

/** Facts on the data of one person. No value is among them. */
export interface InspectedPerson {
  /** The name by which the application knows the person in this assignment. */
  readonly reference: string;
  /** The fields that have a value, by source, each with the moment at which it was obtained. */
  readonly sources: readonly InspectedSource[];
  readonly collectedAt: Date;
  readonly updatedAt: Date;
  readonly keptUntil: Date;
  /** The latest evidence of the basis: its moment, and the version of the wording if there is one. Left out if there is none. */
  readonly evidence?: { readonly at: Date; readonly version?: string };
  /** The moment from which the data are restricted (Art. 18 GDPR). Left out if they are not. */
  readonly restrictedAt?: Date;
  /** The end of the last hold that keeps the data. Left out if there is none. */
  readonly heldUntil?: Date;
  /** The moment at which their erasure was put off, because something keeps the data. Left out if it was not. */
  readonly endedAt?: Date;
  /** False if the data may not be used now. They are restricted, their time is over, or the latest evidence does not cover the purpose. */
  readonly isUsable: boolean;
  /** Reasons that keep the data, if one person was asked about: a law, holds, open requests and a restriction. */
  readonly kept?: readonly KeptBecause[];
}

/** Fields of one person that one act brought. */
export interface InspectedSource {
  /** Id of the source; `default` for values that a schema filled in. */
  readonly source: string;
  readonly at: Date;
  readonly fields: readonly string[];
}

/** A page of people who were inspected. */
export interface Inspection {
  readonly people: readonly InspectedPerson[];
  /** The sources that are named, with what people are told of each. */
  readonly sources: readonly HeldSource[];
  /** The activities under which the data could be used since the first of these people came, the most recent use last. */
  readonly uses: readonly (ActivityUse & { readonly title: string })[];
  /** Begins the next page, as `after`. Left out if there is none. */
  readonly next?: string;
}

const MOST = 1_000;
const OPTIONS = {
  where: "any",
  subject: "any",
  actor: "any",
  reason: "any",
  after: "any",
  limit: "any",
} as const;

/**
 * Answers what is held of people, from where, until when, and under which activities it was used. People under restriction or a hold are
 * among them.
 *
 * @throws StoreError `invalid-query`, `invalid-argument`, `invalid-actor`, `invalid-reason`
 */
export function inspect(context: DatasetContext, query: InspectionQuery): Promise<Inspection> {
  checkCallOptions<InspectionQuery>(query, OPTIONS, "oversight.inspect()");
  const { where: filter, subject, after, limit = 100, actor, reason } = query;
  requiredActor(actor);
  if (reason === undefined) {
    throw invalidArgument("oversight.inspect() is given no reason", "Pass a reference, such as case:2027-4.");
  }
  const acting = checkActing({ actor, reason });
  if (!Number.isSafeInteger(limit) || limit < 1 || limit > MOST) {
    throw invalidArgument(
      "`limit` of oversight.inspect() is no number from 1 to 1,000",
      "Pass one, and go on with `next`.",
    );
  }
  if (after !== undefined && (typeof after !== "string" || !UUID.test(after))) {
    throw invalidArgument(
      "`after` of oversight.inspect() is no `next` of a page",
      "Pass the `next` of the page before.",
    );
  }
  const one = subject === undefined ? undefined : readOne(query, subject);
  const { layout } = context;
  const names = layout.fields.map(({ name }) => name);
  const scope = buildScope(`an inspection of assignment "${context.assignment.id}"`, context, names);
  const where = filter === undefined ? [] : readConditions(filter, scope);
  return context.act("read", async ({ transaction, at, record }) => {
    const selection = { where, at, everyone: true } as const;
    const records =
      one === undefined
        ? await transaction.inspect({ ...selection, after, limit })
        : (await transaction.inspect({ ...selection, after: findBefore(one), limit: 1 })).filter(
            (found) => found.subject === one,
          );
    const numbers = new Set(
      records.flatMap(({ origins }) => origins.flatMap((one) => ((one ?? 0) > 0 ? [one ?? 0] : []))),
    );
    const first = new Date(Math.min(at.getTime(), ...records.map(({ collectedAt }) => collectedAt.getTime())));
    const [intakes, uses, activities] = await Promise.all([
      transaction.intakes([...numbers]),
      records.length === 0 ? [] : transaction.uses(first),
      records.length === 0 ? [] : listActivities(transaction),
    ]);
    const sources = await listSources(transaction, [...new Set(intakes.map(({ source }) => source))]);
    const known = new Map(intakes.map((one) => [one.number, one]));
    const titles = new Map(activities.map(({ id, title }) => [id, title]));
    const fields = [...new Set(where.map(({ field }) => field))];
    record({ act: "inspected", ...acting, fields, counts: { people: records.length } });
    const last = one === undefined && records.length === limit ? records.at(-1)?.subject : undefined;
    const people: InspectedPerson[] = [];
    for (const found of records) {
      const person = toInspected(found, names, known, isUsable(context, found, at));
      people.push(one === undefined ? person : { ...person, kept: await listKept(context, transaction, found, at) });
    }
    return {
      people,
      sources,
      uses: uses
        .map((use) => ({ ...use, title: titles.get(use.activity) ?? use.activity }))
        .sort((left, right) => left.lastAt.getTime() - right.lastAt.getTime()),
      ...(last === undefined ? {} : { next: last }),
    };
  });
}

/** Reads the reference of one person. @throws StoreError `invalid-argument` */
function readOne({ where, after, limit }: InspectionQuery, subject: PersonReference): string {
  if (where !== undefined || after !== undefined || limit !== undefined) {
    throw invalidArgument(
      "oversight.inspect() is given one person, and conditions or pages too",
      "Pass either `subject`, or `where`, `after` and `limit`.",
    );
  }
  checkCallOptions<PersonReference>(subject, { reference: "any" }, "`subject` of oversight.inspect()");
  const { reference } = subject;
  if (typeof reference === "string" && UUID.test(reference)) return reference.toLowerCase();
  throw invalidArgument(
    "`subject` of oversight.inspect() has no reference that the store gave",
    "Pass { reference }, as add() or a request gives it.",
  );
}

/** Writes the id right before a reference, after which storage begins to read. */
function findBefore(reference: string): string {
  const number = BigInt(`0x${reference.replaceAll("-", "")}`);
  const hex = (number - 1n).toString(16).padStart(32, "0");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function isUsable({ layout }: DatasetContext, record: InspectedRecord, at: Date): boolean {
  const { evidence } = record;
  const latest = evidence === undefined ? [] : [evidence];
  return mayBeUsed(record, at) && isCovered(latest, layout.versions);
}

async function listKept(
  { assignment }: DatasetContext,
  transaction: StorageTransaction,
  record: InspectedRecord,
  at: Date,
): Promise<readonly KeptBecause[]> {
  const restriction = record.restrictedAt === undefined ? [] : [{ because: "restriction" } as const];
  const holds = await findHolds(transaction, record.subject, at);
  return [...findLaw(assignment, record), ...holds, ...restriction];
}

function toInspected(
  { subject, origins, collectedAt, updatedAt, expiresAt, restrictedAt, heldUntil, endedAt, evidence }: InspectedRecord,
  names: readonly string[],
  intakes: ReadonlyMap<number, Intake>,
  usable: boolean,
): InspectedPerson {
  const byIntake = new Map<number, string[]>();
  for (const [index, origin] of origins.entries()) {
    const name = names[index];
    if (origin === null || name === undefined) continue;
    byIntake.set(origin, [...(byIntake.get(origin) ?? []), name]);
  }
  return {
    reference: subject,
    sources: Array.from(byIntake, ([number, fields]) => {
      const { source = "default", at = collectedAt } = intakes.get(number) ?? {};
      return { source, at, fields };
    }),
    collectedAt,
    updatedAt,
    keptUntil: expiresAt,
    ...(evidence === undefined
      ? {}
      : { evidence: { at: evidence.at, ...(evidence.version === undefined ? {} : { version: evidence.version }) } }),
    ...(restrictedAt === undefined ? {} : { restrictedAt }),
    ...(heldUntil === undefined ? {} : { heldUntil }),
    ...(endedAt === undefined ? {} : { endedAt }),
    isUsable: usable,
  };
}
