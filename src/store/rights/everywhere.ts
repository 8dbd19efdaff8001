import type { AnyAssignment } from "../../assignment/index.js";
import { CONTACT_OPTIONS } from "../../assignment/index.js";
import { checkObject, invalidArgument, PurposeboundError, RefusedError } from "../../errors/index.js";
import { type StoredValue, toStored } from "../../storage/index.js";
import { type Acting, checkActing, requiredActor } from "../actor.js";
import type { DatasetContext } from "../context.js";
import type { AccessReport } from "./access.js";
import { readPerson, type SoughtPerson } from "./person.js";
import type { Export, NotExported } from "./portable.js";
import { DatasetSubject, type RestrictOptions, type RightOutcome, type SubjectOptions } from "./subject.js";

/** A place where a person was found, or may be held. */
export interface FoundPlace {
  /** Id of the assignment. */
  readonly assignment: string;
  /** The name by which the application knows the person in that assignment. */
  readonly reference: string;
  /**
   * `identity` if what identifies people there was given, so that it is the person. Otherwise it is the name of a contact field with
   * the same value, and somebody has to confirm that it is them, because a phone is shared by housemates.
   */
  readonly by: string;
}

/** The outcome of a right in one assignment. */
export interface PlaceOutcome<Result> {
  readonly assignment: string;
  /** The result; undefined if the person is not held there, or the act failed. */
  readonly result?: Result;
  /** The stable code of the error with which it failed. Repeat the act: what is done already changes nothing. */
  readonly failed?: string;
}

/** Options of an act on a person in all assignments. */
export interface EverywhereOptions {
  /** References that {@link PersonEverywhere.find} proposed and somebody confirmed to be the person's. */
  readonly confirmed?: readonly string[];
}

/** One person over all assignments of a controller that the store has open. */
export interface PersonEverywhere {
  /**
   * Finds the person by what identifies people in each assignment, and proposes others who have the same phone number or e-mail address.
   * People under restriction are found too. The search stands in the trail of each assignment.
   */
  find(): Promise<readonly FoundPlace[]>;
  /** Reports the data held in each assignment (Art. 15 GDPR). */
  access(options?: EverywhereOptions): Promise<readonly PlaceOutcome<AccessReport>[]>;
  /** Exports what the person provided in each assignment, and says where portability does not apply (Art. 20 GDPR). */
  export(options?: EverywhereOptions): Promise<readonly PlaceOutcome<Export | NotExported>[]>;
  /** Deletes the data in each assignment, and keeps the person out where it identifies them (Art. 17 GDPR). */
  erase(options?: EverywhereOptions): Promise<readonly PlaceOutcome<RightOutcome>[]>;
  /** Restricts the data in each assignment (Art. 18 GDPR). */
  restrict(
    options?: EverywhereOptions & Pick<RestrictOptions, "ground" | "reviewAt">,
  ): Promise<readonly PlaceOutcome<RightOutcome>[]>;
  /** Objects to processing in each assignment (Art. 21 GDPR). */
  objectToProcessing(options?: EverywhereOptions): Promise<readonly PlaceOutcome<RightOutcome>[]>;
  /** Withdraws consent in each assignment that rests on it (Art. 7(3) GDPR). */
  withdrawConsent(options?: EverywhereOptions): Promise<readonly PlaceOutcome<RightOutcome>[]>;
}

/** Options of {@link Store.person}. */
export interface PersonOptions extends SubjectOptions {
  /** The actor's reference, such as `dpo:1`. It is required, because the search crosses purposes. */
  readonly actor: string;
}

/** The most people that are proposed for one field of one assignment. */
const MOST_PROPOSED = 20;

/** Contact fields by which people are proposed. A name alone says too little. */
const PROPOSING = ["phone", "email"] as const;

/** Implements {@link PersonEverywhere}. */
export class StorePerson implements PersonEverywhere {
  readonly #contexts: () => readonly DatasetContext[];
  readonly #given: Readonly<Record<string, unknown>>;
  readonly #acting: Acting;
  readonly #options: PersonOptions;

  constructor(
    contexts: () => readonly DatasetContext[],
    given: Readonly<Record<string, unknown>>,
    options: PersonOptions,
  ) {
    checkObject(given, "store.person()");
    requiredActor(options?.actor);
    this.#acting = checkActing(options, undefined, { country: "any" });
    if (Object.keys(given).length === 0) {
      throw invalidArgument(
        "person() is given nothing by which to find a person",
        "Pass a phone number or an e-mail address.",
      );
    }
    this.#contexts = contexts;
    this.#given = given;
    this.#options = options;
  }

  async find(): Promise<readonly FoundPlace[]> {
    const contexts = this.#own();
    if (
      contexts.every((context) => this.#identify(context) === undefined && this.#listProposing(context).length === 0)
    ) {
      throw new RefusedError("person", this.#refusals(contexts));
    }
    const places: FoundPlace[] = [];
    for (const context of contexts) places.push(...(await this.#findIn(context)));
    return places;
  }

  access(options?: EverywhereOptions): Promise<readonly PlaceOutcome<AccessReport>[]> {
    return this.#each(options, (subject) => subject.access());
  }

  export(options?: EverywhereOptions): Promise<readonly PlaceOutcome<Export | NotExported>[]> {
    return this.#each(options, (subject) => subject.export());
  }

  erase(options?: EverywhereOptions): Promise<readonly PlaceOutcome<RightOutcome>[]> {
    return this.#each(options, (subject) => subject.erase());
  }

  restrict(
    options: EverywhereOptions & Pick<RestrictOptions, "ground" | "reviewAt"> = {},
  ): Promise<readonly PlaceOutcome<RightOutcome>[]> {
    const { confirmed, ...how } = options;
    return this.#each(confirmed === undefined ? {} : { confirmed }, (subject) => subject.restrict(how));
  }

  objectToProcessing(options?: EverywhereOptions): Promise<readonly PlaceOutcome<RightOutcome>[]> {
    return this.#each(options, (subject) => subject.objectToProcessing());
  }

  withdrawConsent(options?: EverywhereOptions): Promise<readonly PlaceOutcome<RightOutcome>[]> {
    return this.#each(options, (subject) => subject.withdrawConsent());
  }

  /** Does an act in each assignment where the person is identified, and for each reference that was confirmed. */
  async #each<Result>(
    options: EverywhereOptions = {},
    act: (subject: DatasetSubject<AnyAssignment>) => Promise<Result | undefined>,
  ): Promise<readonly PlaceOutcome<Result>[]> {
    const { confirmed = [] } = options;
    if (!Array.isArray(confirmed) || confirmed.some((one) => typeof one !== "string")) {
      throw invalidArgument("`confirmed` is not a list of references", "Pass references that find() gave.");
    }
    const outcomes: PlaceOutcome<Result>[] = [];
    const run = async (context: DatasetContext, person: SoughtPerson): Promise<void> => {
      const assignment = context.assignment.id;
      try {
        const result = await act(new DatasetSubject(context, person, this.#acting));
        outcomes.push(result === undefined ? { assignment } : { assignment, result });
      } catch (error) {
        if (!(error instanceof PurposeboundError)) throw error;
        outcomes.push({ assignment, failed: error.code });
      }
    };
    for (const context of this.#own()) {
      const identified = this.#identify(context);
      const references = await this.#listHeld(context, confirmed);
      if (identified !== undefined) await run(context, identified);
      for (const reference of references) await run(context, { reference });
    }
    return outcomes;
  }

  /** The confirmed references that are held in an assignment, without the person who is identified there. */
  async #listHeld(context: DatasetContext, confirmed: readonly string[]): Promise<readonly string[]> {
    if (confirmed.length === 0) return [];
    return context.act("read", async ({ transaction, at }) => {
      const held = await transaction.identities(confirmed, at);
      const identified = this.#identify(context);
      return [...held].filter(([, identity]) => identity !== identified?.identity).map(([reference]) => reference);
    });
  }

  async #findIn(context: DatasetContext): Promise<readonly FoundPlace[]> {
    const assignment = context.assignment.id;
    const identified = this.#identify(context);
    const proposing = this.#listProposing(context);
    if (identified === undefined && proposing.length === 0) return [];
    return context.act("read", async ({ transaction, at, record }) => {
      const found = new Map<string, FoundPlace>();
      if (identified !== undefined) {
        const identities = [identified.identity, ...identified.older.map(({ identity }) => identity)];
        for (const reference of (await transaction.subjects(identities)).values()) {
          if ((await transaction.identities([reference], at)).size === 0) continue;
          found.set(reference, { assignment, reference, by: "identity" });
        }
      }
      for (const { name, value } of proposing) {
        const query = { where: [{ field: name, op: "eq", value } as const], at, everyone: true, fields: [] };
        for (const { subject } of await transaction.page({ ...query, after: undefined, limit: MOST_PROPOSED })) {
          if (!found.has(subject)) found.set(subject, { assignment, reference: subject, by: name });
        }
      }
      const fields = [
        ...new Set([
          ...(identified === undefined ? [] : context.assignment.identifiedBy),
          ...proposing.map(({ name }) => name),
        ]),
      ];
      record({ act: "searched", ...this.#acting, fields, counts: { people: found.size } });
      return [...found.values()];
    });
  }

  /** The assignments of one controller. */
  #own(): readonly DatasetContext[] {
    const contexts = this.#contexts();
    const controllers = new Set(
      contexts.map(({ assignment: { controller } }) => `${controller.country} ${controller.organisationNumber}`),
    );
    if (controllers.size > 1) {
      throw invalidArgument(
        "person() is called on a store with assignments of several controllers, of whom none sees the others' people",
        "Open the assignments of each controller in a store of its own.",
      );
    }
    return contexts;
  }

  /** Identifies the person in an assignment, if what identifies people there was given and is valid. */
  #identify(context: DatasetContext) {
    const { identifiedBy } = context.assignment;
    if (!identifiedBy.every((name) => Object.hasOwn(this.#given, name))) return undefined;
    const identity = Object.fromEntries(identifiedBy.map((name) => [name, this.#given[name]]));
    try {
      const hasPhone = identifiedBy.some(
        (name) => context.assignment.fields[name]?.category === CONTACT_OPTIONS.phone.category,
      );
      const person = readPerson(context, identity, hasPhone ? this.#options.country : undefined);
      return "identity" in person ? person : undefined;
    } catch (error) {
      if (error instanceof RefusedError) return undefined;
      throw error;
    }
  }

  /** The contact fields of an assignment by which people are proposed, with the value as it is kept. */
  #listProposing({
    assignment,
    layout,
  }: DatasetContext): readonly { readonly name: string; readonly value: StoredValue }[] {
    return PROPOSING.flatMap((name) => {
      const field = layout.fields.find((one) => one.name === name);
      const isAlone = assignment.identifiedBy.length === 1 && assignment.identifiedBy[0] === name;
      if (field === undefined || field.encrypted === true || isAlone || !Object.hasOwn(this.#given, name)) return [];
      if (assignment.fields[name]?.category !== CONTACT_OPTIONS[name].category) return [];
      const verdict = assignment["~internals"].part([name], false).check({ [name]: this.#given[name] });
      const value = verdict.success ? toStored(field.kind, verdict.data[name]) : null;
      return value === null ? [] : [{ name, value }];
    });
  }

  /** The reasons why nothing that was given is valid in any assignment. */
  #refusals(contexts: readonly DatasetContext[]) {
    const [context] = contexts;
    if (context === undefined) return [];
    const names = Object.keys(this.#given).filter((name) => Object.hasOwn(context.assignment.fields, name));
    const verdict = context.assignment["~internals"]
      .part(names, true)
      .check(Object.fromEntries(names.map((name) => [name, this.#given[name]])));
    return verdict.success ? [] : verdict.refusals;
  }
}
