import { type AnyAssignment, after, readBegin, readEnd } from "../../assignment/index.js";
import type { HeldSource, InspectedPerson, RegisteredActivity, Store } from "../../store/index.js";
import { type AnsweringController, type ConsoleUser, listOwnAssignments, mayAskUnder } from "../access.js";
import type { NotNow } from "./not-now.js";

/** The question that a fragment answers: a record or one of its fields, and the work for which somebody looks at it. */
export interface FragmentQuery {
  readonly assignment: string;
  readonly reference: string;
  readonly activity: string;
  readonly field: string | undefined;
}

/** One field as the fragment tells of it. */
export interface FragmentField {
  readonly name: string;
  readonly label: string;
  readonly necessity: string;
  /**
   * Facts on the value, if the activity uses the field and there is a value. Nobody is told here if this person has a value
   * in another field, because that alone may say much.
   */
  readonly held: { readonly source: string | undefined; readonly at: Date; readonly keptUntil: Date } | undefined;
  readonly isUsed: boolean;
}

/** All that a fragment tells. No value is among it. */
export interface FragmentMatter {
  readonly assignment: AnyAssignment;
  readonly activity: RegisteredActivity;
  readonly person: InspectedPerson;
  readonly fields: readonly FragmentField[];
  readonly notNow: NotNow | undefined;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** All that a fragment is read from. */
export interface FragmentAsking {
  readonly store: Store;
  readonly user: ConsoleUser;
  readonly controller: AnsweringController | undefined;
  readonly now: Date;
}

/**
 * Reads what a fragment tells. Undefined if the reader may not ask so, or nobody of that reference is held; the two cannot be told apart.
 * The look is an event of the trail.
 */
export async function readFragment(
  { store, user, controller, now }: FragmentAsking,
  query: FragmentQuery,
): Promise<FragmentMatter | undefined> {
  const assignment = listOwnAssignments(store, user, controller).find(({ id }) => id === query.assignment);
  if (assignment === undefined || !mayAskUnder(user, query.assignment, query.activity)) return undefined;
  if (!UUID.test(query.reference)) return undefined;
  if (query.field !== undefined && !Object.hasOwn(assignment.fields, query.field)) return undefined;
  const activity = (await store.oversight.activities(assignment)).find(({ id }) => id === query.activity);
  if (activity === undefined) return undefined;
  const asked = { subject: { reference: query.reference }, actor: user.actor, reason: nameReason(activity.id) };
  const { people, sources } = await store.oversight.inspect(assignment, asked);
  const [person] = people;
  if (person === undefined) return undefined;
  const endedAt = store.dataset(assignment).endedAt;
  return {
    assignment,
    activity,
    person,
    fields: listFields(assignment, activity, person, sources).filter(
      ({ name }) => query.field === undefined || name === query.field,
    ),
    notNow: endedAt === undefined ? findNotNow(person, activity, now) : "purpose-ended",
  };
}

/** Names the activity as the reason of a look. An id with digits like a phone number's is no reference that the trail takes. */
function nameReason(activity: string): string {
  return /\d{7}|^[\d._-]+$/.test(activity) || activity.length > 64 ? "console:fragment" : `activity:${activity}`;
}

function findNotNow(person: InspectedPerson, activity: RegisteredActivity, now: Date): NotNow | undefined {
  if (!person.isUsable) {
    if (person.restrictedAt !== undefined) return "restricted";
    // people whose time is over are only found if something keeps them
    return person.keptUntil > now ? "uncovered" : "kept";
  }
  const [begin, end] = [readBegin(activity), readEnd(activity)];
  if (begin !== undefined && begin > now) return "not-begun";
  return end !== undefined && end <= now ? "activity-ended" : undefined;
}

function listFields(
  { fields }: AnyAssignment,
  { uses }: RegisteredActivity,
  { sources: held, keptUntil }: InspectedPerson,
  sources: readonly HeldSource[],
): readonly FragmentField[] {
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  const origins = new Map(held.flatMap(({ source, at, fields: of }) => of.map((name) => [name, { source, at }])));
  return Object.entries(fields).map(([name, { label = name, necessity, keep }]) => {
    const isUsed = uses.includes(name);
    const origin = isUsed ? origins.get(name) : undefined;
    const end = origin === undefined || keep === undefined ? keptUntil : after(origin.at, keep);
    return {
      name,
      label,
      necessity,
      isUsed,
      held:
        origin === undefined
          ? undefined
          : {
              source: origin.source === "default" ? undefined : (names.get(origin.source) ?? origin.source),
              at: origin.at,
              keptUntil: end < keptUntil ? end : keptUntil,
            },
    };
  });
}
