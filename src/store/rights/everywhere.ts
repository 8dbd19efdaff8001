import { type AnyAssignment, CONTACT_OPTIONS, type Controller, isSameController } from "../../assignment/index.js";
import { checkCallOptions, type OptionForm } from "../../boundary/index.js";
import { checkObject, invalidArgument, PurposeboundError, RefusedError } from "../../errors/index.js";
import { type StoredValue, toStored } from "../../storage/index.js";
import { type Acting, checkActing, requiredActor } from "../actor.js";
import type { DatasetContext } from "../context.js";
import type { ControllerKey, LinkContent, LinkedReference } from "../links/content.js";
import { findOver } from "../retention/keeps.js";
import type { AccessReport } from "./access.js";
import { type KnownPerson, readPerson, type SoughtPerson, UUID } from "./person.js";
import type { Export, NotExported } from "./portable.js";
import { DatasetSubject, type RestrictOptions, type RightOutcome, type SubjectOptions } from "./subject.js";

/** A place where a person was found, or may be held. */
export interface FoundPlace {
  /** Id of the assignment. */
  readonly assignment: string;
  /** The name by which the application knows the person in that assignment. */
  readonly reference: string;
  /**
   * `identity` if what identifies people there was given, so that it is the person. `confirmed` if the person came by a link that names
   * the reference. Otherwise it is the name of a contact field, or of an encrypted field with a look-up hash, with the same value.
   * Somebody has to confirm that it is them, because a phone is shared by housemates.
   */
  readonly by: string;
}

/** The outcome of a right in one assignment. */
export interface PlaceOutcome<Result> {
  readonly assignment: string;
  /** The result; undefined if the person is not held there, or the act failed. */
  readonly result?: Result;
  /** The stable code of the error with which it failed. Repeat the act with the references that find() still gives. */
  readonly failed?: string;
}

/** Options of an act on a person in all assignments. */
export interface EverywhereOptions {
  /**
   * References that {@link PersonEverywhere.find} proposed and somebody confirmed to be the person's. If one of them matches nobody,
   * nothing is done (`invalid-argument`).
   */
  readonly confirmed?: readonly string[];
}

/** One person over all assignments of a controller that the store has open. */
export interface PersonEverywhere {
  /**
   * Finds the person by what identifies people in each assignment. Proposes others who have the same phone number or e-mail address, or the
   * same value of an encrypted field that declares `lookUp`. People under restriction are found too. The search stands in the trail of each assignment.
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
  /** The controller whose people are meant. It is required in a store with assignments of several. */
  readonly controller?: Pick<Controller, "country" | "organisationNumber">;
}

/** A person whom a link names. Acts are about what identifies them, and about references that were confirmed before. */
export interface BoundPerson {
  /** References that were confirmed, with their assignments. They pass if they are held no more. */
  readonly confirmed: readonly LinkedReference[];
}

/** The most people that are proposed for one field of one assignment. */
const MOST_PROPOSED = 20;

/** Contact fields by which people are proposed. A name alone says too little. */
const PROPOSING = ["phone", "email"] as const;

/** Names the fields by which people are proposed: contact fields, and encrypted fields with a look-up hash. */
function listProposing({ fields }: AnyAssignment): readonly string[] {
  const isContact = (name: (typeof PROPOSING)[number]): boolean =>
    fields[name]?.category === CONTACT_OPTIONS[name].category && fields[name]?.encrypted !== true;
  const hashed = Object.keys(fields).filter((name) => fields[name]?.lookUp === true);
  return [...PROPOSING.filter(isContact), ...hashed];
}

/** Implements {@link PersonEverywhere}. */
export class StorePerson implements PersonEverywhere {
  readonly #contexts: () => readonly DatasetContext[];
  readonly #given: Readonly<Record<string, unknown>>;
  readonly #acting: Acting;
  readonly #options: PersonOptions;
  readonly #bound: BoundPerson | undefined;

  /** @param bound - Given for a person who came by a link. Nobody else is proposed to them, and nobody else can be confirmed. */
  constructor(
    contexts: () => readonly DatasetContext[],
    given: Readonly<Record<string, unknown>>,
    options: PersonOptions,
    bound?: BoundPerson,
  ) {
    checkObject(given, "store.person()");
    requiredActor(options?.actor);
    this.#acting = checkActing(options, undefined, { country: "any", controller: "any" });
    checkControllerKey(options.controller);
    if (bound === undefined && Object.keys(given).length === 0) {
      throw invalidArgument(
        "person() is given nothing by which to find a person",
        "Pass a phone number or an e-mail address.",
      );
    }
    this.#contexts = contexts;
    this.#given = given;
    this.#options = options;
    this.#bound = bound;
  }

  /**
   * Decides whom a link names: what identifies the person in open assignments, and the references that were confirmed. Notes the link
   * in the trail of each of these assignments. Nothing depends on the person being held where they are identified.
   *
   * @throws StoreError `invalid-argument`, as an act on the person
   */
  static toLink(person: StorePerson, options: EverywhereOptions): Promise<Omit<LinkContent, "verified">> {
    return person.#toLink(options);
  }

  /** Opens the person in one assignment: where they are identified, held or not, and then by each reference that a link names. */
  static openIn(person: StorePerson, id: string): readonly DatasetSubject<AnyAssignment>[] {
    return person.#openIn(id);
  }

  /** Lists the open assignments in which the person is identified, or a link names a reference. */
  static listAssignments(person: StorePerson): readonly string[] {
    return person.#listAssignments();
  }

  async #toLink(options: EverywhereOptions): Promise<Omit<LinkContent, "verified">> {
    const contexts = this.#own();
    this.#checkGiven(contexts);
    const { held } = await this.#choose(contexts, options);
    const given: Record<string, unknown> = {};
    const confirmed: LinkedReference[] = [];
    for (const context of contexts) {
      const { id: assignment, identifiedBy } = context.assignment;
      const identified = this.#identify(context);
      for (const name of identified === undefined ? [] : identifiedBy) given[name] = this.#given[name];
      const references = held.get(context) ?? [];
      // a confirmed reference that is the identified person's would be named twice
      const own = references.length === 0 ? undefined : await this.#findOwn(context, identified);
      for (const reference of references) if (reference !== own) confirmed.push({ assignment, reference });
      if (identified === undefined && references.length === 0) continue;
      await context.act("read", async ({ record }) => record({ act: "linked", ...this.#acting, fields: identifiedBy }));
    }
    const [one] = contexts;
    if (one === undefined) throw noneOf(); // a store without assignments refuses what is given before
    const { country, organisationNumber } = one.assignment.controller;
    const controller = { country, organisationNumber };
    return { controller, given, country: this.#options.country, confirmed, madeBy: this.#acting.actor };
  }

  #openIn(id: string): readonly DatasetSubject<AnyAssignment>[] {
    const context = this.#own().find(({ assignment }) => assignment.id === id);
    if (context === undefined) return [];
    const identified = this.#identify(context);
    const people: SoughtPerson[] = identified === undefined ? [] : [identified];
    for (const reference of this.#listBound(context)) people.push({ reference });
    return people.map((person) => new DatasetSubject(context, person, this.#acting));
  }

  #listAssignments(): readonly string[] {
    const own = this.#own().filter(
      (context) => this.#identify(context) !== undefined || this.#listBound(context).length > 0,
    );
    return own.map(({ assignment }) => assignment.id);
  }

  async find(): Promise<readonly FoundPlace[]> {
    const contexts = this.#own();
    this.#checkGiven(contexts);
    const places: FoundPlace[] = [];
    for (const context of contexts) places.push(...(await this.#findIn(context)));
    return places;
  }

  access(options?: EverywhereOptions): Promise<readonly PlaceOutcome<AccessReport>[]> {
    return this.#each("access", options, (subject) => subject.access());
  }

  export(options?: EverywhereOptions): Promise<readonly PlaceOutcome<Export | NotExported>[]> {
    return this.#each("export", options, (subject) => subject.export());
  }

  erase(options?: EverywhereOptions): Promise<readonly PlaceOutcome<RightOutcome>[]> {
    return this.#each("erase", options, (subject) => subject.erase());
  }

  restrict(
    options: EverywhereOptions & Pick<RestrictOptions, "ground" | "reviewAt"> = {},
  ): Promise<readonly PlaceOutcome<RightOutcome>[]> {
    const { confirmed: _, ...how } = options ?? {};
    return this.#each("restrict", options, (subject) => subject.restrict(how), { ground: "any", reviewAt: "any" });
  }

  objectToProcessing(options?: EverywhereOptions): Promise<readonly PlaceOutcome<RightOutcome>[]> {
    return this.#each("objectToProcessing", options, (subject) => subject.objectToProcessing());
  }

  withdrawConsent(options?: EverywhereOptions): Promise<readonly PlaceOutcome<RightOutcome>[]> {
    return this.#each("withdrawConsent", options, (subject) => subject.withdrawConsent());
  }

  /** Does an act in each assignment where the person is identified, and for each reference that was confirmed. */
  async #each<Result>(
    call: string,
    options: EverywhereOptions = {},
    act: (subject: DatasetSubject<AnyAssignment>) => Promise<Result | undefined>,
    further: Readonly<Record<string, OptionForm>> = {},
  ): Promise<readonly PlaceOutcome<Result>[]> {
    checkCallOptions(options, { ...further, confirmed: "any" }, `person().${call}()`);
    const contexts = this.#own();
    this.#checkGiven(contexts);
    const { held } = await this.#choose(contexts, options);
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
    for (const [context, references] of held) {
      const identified = this.#identify(context);
      const own = await this.#findOwn(context, identified);
      if (identified !== undefined) await run(context, identified);
      for (const reference of references) if (reference !== own) await run(context, { reference });
    }
    return outcomes;
  }

  /**
   * Chooses the confirmed references of an act, by the assignments in which they are held.
   *
   * @throws StoreError `invalid-argument`
   */
  async #choose(
    contexts: readonly DatasetContext[],
    options: EverywhereOptions,
  ): Promise<{ readonly held: ReadonlyMap<DatasetContext, readonly string[]> }> {
    const confirmed = readConfirmed(options.confirmed);
    const held = new Map<DatasetContext, readonly string[]>();
    if (this.#bound !== undefined) {
      const named = new Set(this.#bound.confirmed.map(({ reference }) => reference));
      if (confirmed.some((one) => !named.has(one))) {
        const what = "A reference is confirmed by a person who came by a link that does not name it";
        throw invalidArgument(what, "Confirm references when the link is made.");
      }
      for (const context of contexts) held.set(context, await this.#listHeld(context, this.#listBound(context)));
      return { held };
    }
    for (const context of contexts) held.set(context, await this.#listHeld(context, confirmed));
    const known = new Set([...held.values()].flat());
    const unknown = confirmed.filter((one) => !known.has(one)).length;
    if (unknown > 0) {
      const what = `${count(unknown, "confirmed reference")} of person() matched nobody in an open assignment, and nothing was done`;
      throw invalidArgument(what, "Pass references that find() gives now.");
    }
    if (confirmed.length === 0 && contexts.every((context) => this.#identify(context) === undefined)) {
      const what = "person() is given nothing that identifies people in an open assignment, and nobody is confirmed";
      throw invalidArgument(
        what,
        "Look at what find() proposes, and pass the references of the person in `confirmed`.",
      );
    }
    return { held };
  }

  /** Lists the references of one assignment that a link names. */
  #listBound({ assignment: { id } }: DatasetContext): readonly string[] {
    return (this.#bound?.confirmed ?? []).flatMap(({ assignment, reference }) =>
      assignment === id ? [reference] : [],
    );
  }

  /** The confirmed references that are held in an assignment. */
  async #listHeld(context: DatasetContext, confirmed: readonly string[]): Promise<readonly string[]> {
    if (confirmed.length === 0) return [];
    return context.act("read", async ({ transaction, at }) => [
      ...(await transaction.identities(confirmed, at)).keys(),
    ]);
  }

  /** The reference of the person who is identified in an assignment; a confirmed one of theirs is not acted on twice. */
  async #findOwn(context: DatasetContext, identified: KnownPerson | undefined): Promise<string | undefined> {
    if (identified === undefined) return undefined;
    const { identity } = identified;
    return context.act("read", async ({ transaction }) => (await transaction.subjects([identity])).get(identity));
  }

  async #findIn(context: DatasetContext): Promise<readonly FoundPlace[]> {
    const assignment = context.assignment.id;
    const identified = this.#identify(context);
    // nobody is told of others who have the same phone
    const proposing = this.#bound === undefined ? this.#listProposing(context) : [];
    const bound = this.#listBound(context);
    if (identified === undefined && proposing.length === 0 && bound.length === 0) return [];
    return context.act("read", async ({ transaction, at, record }) => {
      const found = new Map<string, FoundPlace>();
      if (identified !== undefined) {
        const identities = [identified.identity, ...identified.older.map(({ identity }) => identity)];
        for (const reference of (await transaction.subjects(identities)).values()) {
          if ((await transaction.identities([reference], at)).size === 0) continue;
          found.set(reference, { assignment, reference, by: "identity" });
        }
      }
      for (const reference of bound.length === 0 ? [] : (await transaction.identities(bound, at)).keys()) {
        if (!found.has(reference)) found.set(reference, { assignment, reference, by: "confirmed" });
      }
      const over = findOver(context.assignment, at);
      for (const { name, value } of proposing) {
        if (context.assignment.fields[name]?.lookUp === true) {
          const asked = { at, over, limit: MOST_PROPOSED };
          for (const subject of await context.lookUps.find(transaction, { name, value }, asked)) {
            if (!found.has(subject)) found.set(subject, { assignment, reference: subject, by: name });
          }
          continue;
        }
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
    const { controller } = this.#options;
    if (controller !== undefined) {
      const own = listOf(this.#contexts(), controller);
      // a link was made while there were some
      if (own.length === 0 && this.#bound === undefined) throw noneOf();
      return own;
    }
    const contexts = this.#contexts();
    const controllers = new Set(
      contexts.map(({ assignment: { controller } }) => `${controller.country} ${controller.organisationNumber}`),
    );
    if (controllers.size > 1) {
      throw invalidArgument(
        "person() is called on a store with assignments of several controllers, of whom none sees the others' people",
        "Pass `controller: { country, organisationNumber }` of the one whose people are meant.",
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

  /** The fields of an assignment by which people are proposed, with the value as it is kept. */
  #listProposing({
    assignment,
    layout,
  }: DatasetContext): readonly { readonly name: string; readonly value: StoredValue }[] {
    return listProposing(assignment).flatMap((name) => {
      const field = layout.fields.find((one) => one.name === name);
      const isAlone = assignment.identifiedBy.length === 1 && assignment.identifiedBy[0] === name;
      if (field === undefined || isAlone || !Object.hasOwn(this.#given, name)) return [];
      const verdict = assignment["~internals"].part([name], false).check({ [name]: this.#given[name] });
      const value = verdict.success ? toStored(field.kind, verdict.data[name]) : null;
      return value === null ? [] : [{ name, value }];
    });
  }

  /** Makes sure that there is something by which to find the person. Nothing given is repeated, since it could be a name. */
  #checkGiven(contexts: readonly DatasetContext[]): void {
    // a link was made of what was checked, and assignments may have been closed since
    if (this.#bound !== undefined) return;
    const useful = new Set<string>(
      contexts.flatMap(({ assignment }) => [...assignment.identifiedBy, ...listProposing(assignment)]),
    );
    const remedy = `Pass what identifies people in an open assignment, or a phone number or e-mail address: ${[...useful].join(", ")}.`;
    const unknown = Object.keys(this.#given).filter(
      (name) => !contexts.some(({ assignment }) => Object.hasOwn(assignment.fields, name)),
    );
    if (unknown.length > 0) {
      throw invalidArgument(`person() is given ${count(unknown.length, "field")} that no open assignment has`, remedy);
    }
    if (contexts.every((one) => this.#identify(one) === undefined && this.#listProposing(one).length === 0)) {
      throw invalidArgument("person() is given nothing valid by which a person is found", remedy);
    }
  }
}

/** Lists the datasets of a controller. */
export function listOf(contexts: readonly DatasetContext[], wanted: ControllerKey): readonly DatasetContext[] {
  return contexts.filter(({ assignment: { controller } }) => isSameController(controller, wanted));
}

/** Makes sure of the form of a controller's key. @throws StoreError `invalid-argument` */
function checkControllerKey(given: unknown): void {
  if (given === undefined) return;
  const { country, organisationNumber } = (given ?? {}) as Partial<ControllerKey>;
  if (typeof country === "string" && typeof organisationNumber === "string") return;
  throw invalidArgument("`controller` of person() is none", "Pass { country, organisationNumber }.");
}

function noneOf(): Error {
  return invalidArgument(
    "person() is called for a controller of whom no assignment is open",
    "Pass the country and the organisation number of an open assignment's controller.",
  );
}

/** Reads confirmed references. @throws StoreError `invalid-argument` */
function readConfirmed(confirmed: unknown = []): readonly string[] {
  const isList = Array.isArray(confirmed);
  const wrong = isList ? confirmed.filter((one) => typeof one !== "string" || !UUID.test(one)).length : 0;
  if (isList && wrong === 0) return [...new Set(confirmed.map((one: string) => one.toLowerCase()))];
  const what = isList
    ? `${count(wrong, "confirmed reference")} of person() has not the form of one`
    : "`confirmed` is not a list of references";
  throw invalidArgument(what, "Pass references that find() gave.");
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
