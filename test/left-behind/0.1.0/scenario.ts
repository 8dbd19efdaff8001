// @ts-nocheck in the words of 0.1.0, which the types of today do not know
import { deepStrictEqual, strictEqual } from "node:assert";
import type { AnyAssignment } from "purposebound";
import type { StorageAdapter } from "purposebound/adapter";
import type { Dataset, EvolutionPlan, Store, StoreOptions, SubjectKeys } from "purposebound/store";
import type { OldPackage } from "../restore.js";
import { type Declared, declarations, SECRET } from "./declarations.js";
import { coded, type ExpectedDataset, type ExpectedSuppression, Ledger } from "./ledger.js";

/** Where something is left behind. */
export interface Place {
  /** An adapter on the same data each time. */
  adapter(): StorageAdapter;
  /** The directory of the keys of sealed fields. */
  readonly keys: string;
  /** Distributes the records of an assignment, where storage can. */
  distribute?(storage: StorageAdapter, id: string): Promise<void>;
}

/** The assignments, by their names in the declarations. */
export type Name = keyof Declared;

/** Leaves assignments behind by every act that there is, one after another, and says what must be found. */
export async function leaveIn(place: Place, old: OldPackage, names: readonly Name[]): Promise<ExpectedDataset[]> {
  const world = new World(place, old);
  for (const name of names) {
    world.now = BEGINNING;
    await SCENARIOS[name](world);
  }
  return [...world.ledgers.values()].map((ledger) => ledger.closed());
}

/** When the work on each assignment begins: whatever else is left behind, the same is done at the same moments. */
const BEGINNING = new Date("2025-03-01T08:00:00.123Z");

/** When all of it is over; nothing has expired by then that is held. */
export const CLOSING: Date = new Date("2025-03-25T12:00:00.000Z");

type Values = Readonly<Record<string, unknown>>;

class World {
  readonly place: Place;
  readonly old: OldPackage;
  readonly declared: Declared;
  readonly ledgers = new Map<string, Ledger>();
  /** One for all stores of this world: it is open in one place at a time. */
  readonly #keys: SubjectKeys;
  #now = BEGINNING;
  /** Whether the data protection officer cannot be told, and whether keys cannot be destroyed. */
  failing: "telling" | "destroying" | undefined;

  constructor(place: Place, old: OldPackage) {
    this.place = place;
    this.old = old;
    this.declared = declarations(old.purposebound);
    this.#keys = this.#keysOf(old.purposebound.fileKeys(place.keys));
  }

  /** Keys of sealed fields, which at times cannot be destroyed. */
  #keysOf(keys: SubjectKeys): SubjectKeys {
    return {
      open: () => keys.open?.() ?? Promise.resolve(),
      close: () => keys.close?.() ?? Promise.resolve(),
      find: (id, people) => keys.find(id, people),
      ensure: (id, people) => keys.ensure(id, people),
      destroy: async (id, people) => {
        if (this.failing === "destroying") throw new Error("keys cannot be destroyed now");
        await keys.destroy(id, people);
      },
    };
  }

  get now(): Date {
    return new Date(this.#now);
  }

  set now(moment: Date) {
    this.#now = moment;
  }

  /** Each act has a moment of its own: ten minutes after the one before. */
  tick(): Date {
    this.#now = new Date(this.#now.getTime() + 600_000);
    if (this.#now > CLOSING) throw new Error("the scenario takes longer than it may");
    return this.now;
  }

  #options(more: Partial<StoreOptions>): Omit<StoreOptions, "assignments"> {
    return {
      storage: this.place.adapter(),
      sealing: this.#keys,
      now: () => this.now,
      notify: ({ assignment, event }) => {
        this.#ledger(assignment).event(event);
        if (this.failing === "telling") throw new Error("nobody can be told now");
      },
      ...more,
    };
  }

  #ledger(id: string): Ledger {
    const ledger = this.ledgers.get(id);
    if (ledger === undefined) throw new Error(`${id} has no ledger`);
    return ledger;
  }

  /** Opens an assignment: the first time, it is registered. */
  async open(assignment: AnyAssignment, more: Partial<StoreOptions> = {}): Promise<Work> {
    this.tick();
    const known = this.ledgers.get(assignment.id);
    const ledger = known ?? new Ledger(assignment);
    this.ledgers.set(assignment.id, ledger);
    if (known === undefined) ledger.version({ version: 1, accepts: 1, order: Object.keys(assignment.fields) });
    const options = this.#options(more);
    const store = await this.old.purposebound.openStore({ ...options, assignments: [assignment] });
    return new Work(this, store, options.storage, assignment, ledger);
  }

  /** Has another version approved and carried out. */
  async evolve(assignment: AnyAssignment, expected: { accepts: number; order: readonly string[]; reason: string }) {
    const { openStore, AssignmentChangedError } = this.old.purposebound;
    const at = this.tick();
    const ledger = this.#ledger(assignment.id);
    let plan: EvolutionPlan | undefined;
    try {
      await openStore({ ...this.#options({}), assignments: [assignment] });
    } catch (error) {
      if (!(error instanceof AssignmentChangedError)) throw error;
      plan = error.plan;
    }
    if (plan === undefined) throw new Error("nothing changed");
    const admin = await openStore({ ...this.#options({}), assignments: [] });
    const approval = { approvedBy: "dpo:7", reason: expected.reason };
    const { version } = await admin.evolve(plan, approval);
    await admin.close();
    const { accepts, order, reason } = expected;
    ledger.version({ version, accepts, order, approval: { by: "dpo:7", reason, at: at.toISOString() } });
    ledger.assignment = assignment;
  }
}

/** How somebody is sent, and what must become of it. */
interface Sending {
  readonly evidence?: Values;
  /** What is held of values that the boundary changes. */
  readonly held?: Values;
  readonly filledIn?: Values;
  readonly outcome?: string;
  readonly actor?: string;
}

/** A row of a source, whose data it is, and what must become of it. */
interface Row {
  readonly row: unknown;
  readonly values?: Values;
  readonly filledIn?: Values;
  readonly evidence?: Values;
  readonly outcome?: string;
}

/** An assignment that is worked with: each act is done, and entered in the ledger. */
class Work {
  readonly #world: World;
  readonly store: Store;
  readonly storage: StorageAdapter;
  readonly #assignment: AnyAssignment;
  readonly #dataset: Dataset<AnyAssignment>;
  readonly #ledger: Ledger;

  constructor(world: World, store: Store, storage: StorageAdapter, assignment: AnyAssignment, ledger: Ledger) {
    this.#world = world;
    this.store = store;
    this.storage = storage;
    this.#assignment = assignment;
    this.#dataset = store.dataset(assignment);
    this.#ledger = ledger;
  }

  async close(): Promise<void> {
    await this.store.close();
  }

  async add(source: { readonly id: string }, input: Values, sending: Sending = {}): Promise<void> {
    const { evidence, held = {}, filledIn, outcome = "accepted", actor } = sending;
    const at = this.#world.tick();
    const options = { source, ...(evidence && { evidence }), ...(actor && { actor }) };
    const found = await this.#dataset.add(input as never, options as never).then(
      (done) => done.outcome,
      (error: unknown) => codeOf(error),
    );
    strictEqual(found, outcome);
    // what passes the boundary is written for, even if it is then refused
    if (["accepted", "merged"].includes(outcome) || outcome.startsWith("subject-")) this.#ledger.intake(source.id, at);
    if (outcome !== "accepted" && outcome !== "merged") return;
    const taken = {
      source: source.id,
      at,
      values: { ...input, ...held },
      filledIn,
      evidence: this.#proof(evidence, at),
    };
    strictEqual(this.#ledger.take(taken as never), outcome);
  }

  async import(source: { readonly id: string }, rows: readonly Row[], options: { batch?: number } = {}): Promise<void> {
    const at = this.#world.tick();
    const result = await this.#dataset.import(source as never, rows.map(({ row }) => row) as never, {
      ...options,
      actor: "job:import",
    });
    const counts = { rows: rows.length, accepted: 0, merged: 0, refused: 0 };
    for (const { values, filledIn, evidence, outcome } of rows) {
      if (values === undefined || (outcome !== undefined && outcome !== "merged" && outcome !== "accepted")) {
        counts.refused += 1;
        continue;
      }
      const taken = { source: source.id, at, values, filledIn, evidence: this.#proof(evidence, at) };
      counts[this.#ledger.take(taken as never)] += 1;
    }
    const { accepted, merged, refused } = result;
    deepStrictEqual({ rows: result.rows, accepted, merged, refused }, counts);
    const batches = Math.ceil(rows.length / (options.batch ?? rows.length));
    for (let batch = 0; batch < batches; batch += 1) this.#ledger.intake(source.id, at);
  }

  /** Imports rows of a source that only adds to people who are held. */
  async enrich(source: { readonly id: string }, rows: readonly Row[]): Promise<void> {
    const at = this.#world.tick();
    const result = await this.#dataset.import(source as never, rows.map(({ row }) => row) as never);
    let merged = 0;
    for (const { values = {}, outcome = "merged" } of rows) {
      strictEqual(outcome, this.#ledger.isHeld(values) ? "merged" : "subject-not-held");
      if (outcome !== "merged") continue;
      this.#correct(values, source.id, at, values);
      merged += 1;
    }
    deepStrictEqual([result.accepted, result.merged, result.refused], [0, merged, rows.length - merged]);
    this.#ledger.intake(source.id, at);
  }

  async rectify(source: { readonly id: string }, identity: Values, change: Values, held: Values = {}): Promise<void> {
    const at = this.#world.tick();
    strictEqual(
      await this.#subject(identity).rectify(change as never, { source } as never),
      this.#ledger.isHeld(identity),
    );
    this.#ledger.intake(source.id, at);
    if (this.#ledger.isHeld(identity)) this.#correct(identity, source.id, at, { ...change, ...held });
  }

  /** Corrects all of some people, by conditions that they alone meet. */
  async rectifyAll(
    source: { readonly id: string },
    where: Values,
    change: Values,
    whose: readonly Values[],
  ): Promise<void> {
    const at = this.#world.tick();
    const { people } = await this.#dataset.rectify(
      where as never,
      change as never,
      { source, actor: "dpo:7" } as never,
    );
    strictEqual(people, whose.length);
    this.#ledger.intake(source.id, at);
    for (const identity of whose) this.#correct(identity, source.id, at, change);
  }

  /** Ends what is held of a person, by one of their rights, also of somebody who is not held. */
  async end(right: "erase" | "object" | "withdrawConsent", identity: Values): Promise<void> {
    const at = this.#world.tick();
    const reasons = { erase: "erased", object: "objected", withdrawConsent: "consent-withdrawn" } as const;
    const reason: ExpectedSuppression["reason"] = reasons[right];
    const { effect } = await this.#subject(identity)[right]();
    strictEqual(effect, this.#ledger.isHeld(identity) ? "erased" : "none");
    this.#ledger.remove(identity);
    this.#ledger.suppress(identity, reason, at);
  }

  async restrict(identity: Values): Promise<void> {
    this.#world.tick();
    strictEqual((await this.#subject(identity).restrict()).effect, "restricted");
    this.#ledger.restrict(identity, true);
  }

  /** Lifts a restriction, and with it an objection. */
  async unrestrict(identity: Values): Promise<void> {
    this.#world.tick();
    strictEqual((await this.#subject(identity).unrestrict()).effect, "unrestricted");
    this.#ledger.restrict(identity, false);
    this.#ledger.unsuppress(identity);
  }

  /** Objects where that restricts. */
  async objectTo(identity: Values): Promise<void> {
    const at = this.#world.tick();
    strictEqual((await this.#subject(identity).object()).effect, this.#ledger.isHeld(identity) ? "restricted" : "none");
    this.#ledger.restrict(identity, true);
    this.#ledger.suppress(identity, "objected", at);
  }

  /** Looks somebody up, and exports what is held of them. */
  async lookUp(identity: Values): Promise<void> {
    this.#world.tick();
    strictEqual((await this.#subject(identity).access()) !== undefined, this.#ledger.isHeld(identity));
    this.#world.tick();
    const exported: object | undefined = await this.#subject(identity).export();
    // 0.3.0 exports under consent and contracts only, and says so
    if (exported !== undefined && "notApplicable" in exported) return;
    strictEqual(exported !== undefined, this.#ledger.isHeld(identity));
  }

  /** Reads, counts and reports. */
  async use(activity: object, where: Values, report?: object): Promise<void> {
    const view = this.#dataset.under(activity as never, { actor: "agent:42" });
    this.#world.tick();
    const rows: unknown[] = [];
    for await (const row of view.segment({ where: where as never })) rows.push(row);
    this.#world.tick();
    strictEqual(await view.count(where as never), rows.length);
    this.#world.tick();
    if (report !== undefined) await view.report(report as never);
  }

  /** Does something whose event nobody can be told of, which is an event too. */
  async untold(act: () => Promise<unknown>): Promise<void> {
    this.#world.failing = "telling";
    await act();
    this.#world.failing = undefined;
    const counts = { events: 1 };
    const note = { at: this.#world.now, act: "notification-failed", actor: "system:application", counts } as const;
    this.#ledger.event({ ...note, operation: `the note of ${this.#world.now.toISOString()}` });
  }

  /** Says of whom storage must still know, when they are sent once more. */
  expect(source: string, input: Values, outcome: string, evidence?: Values): void {
    this.#ledger.outcomes.push({
      source,
      input: coded(input),
      outcome,
      ...(evidence === undefined ? {} : { evidence: coded(evidence) }),
    });
  }

  #subject(identity: Values) {
    return this.#dataset.subject(identity as never, { actor: "dpo:7" });
  }

  #correct(identity: Values, source: string, at: Date, change: Values): void {
    const whose = Object.fromEntries(this.#assignment.identifiedBy.map((name) => [name, identity[name]]));
    const rest = Object.entries(change).filter(([name]) => !this.#assignment.identifiedBy.includes(name));
    this.#ledger.correct({ source, at, identity: whose, values: Object.fromEntries(rest) });
  }

  /** The evidence that is kept: of no moment, it is of that at which it came. */
  #proof(given: Values | undefined, at: Date) {
    const moment = given?.consentedAt ?? given?.since;
    const { wording, reference } = given ?? {};
    if (moment === undefined && reference === undefined) return undefined;
    return {
      at: moment === undefined ? at.toISOString() : new Date(moment as string).toISOString(),
      ...(wording === undefined ? {} : { wording: String(wording) }),
      ...(reference === undefined ? {} : { reference: String(reference) }),
    };
  }
}

function codeOf(error: unknown): string {
  const { refusals, code } = error as { refusals?: readonly { code: string }[]; code?: string };
  if (code === undefined) throw error;
  return refusals?.[0]?.code ?? code;
}

const range = (from: number, count: number): number[] => Array.from({ length: count }, (_, index) => from + index);

const SCENARIOS: Readonly<Record<Name, (world: World) => Promise<void>>> = {
  async broadband(world) {
    const { assignment, earlier, sources, activities, former } = world.declared.broadband;
    const [v1, v2, v3] = earlier;
    const phone = (index: number): string => `+4790${String(index).padStart(6, "0")}`;
    const lead = (index: number, consentedAt = "2024-11-05T10:00:00.000Z", wording = "2024-06"): Row => {
      const [first, last] = [["Åse", "Kåre", "Ørjan", "Siv"][index % 4], `Fjøs ${index}`];
      const email = index % 3 === 0 ? "" : `person${index}@example.org`;
      const speed = 5 + (index % 60) / 2;
      return {
        row: {
          Id: `L-${index}`,
          FirstName: first,
          LastName: last,
          Phone: `90${String(index).padStart(6, "0")}`,
          Email: email,
          Speed__c: String(speed).replace(".", ","),
          Distance__c: 100 * (index % 50),
          Consent_Given_At__c: consentedAt,
          Consent_Wording__c: wording,
        },
        values: {
          name: `${first} ${last}`,
          phone: phone(index),
          ...(email === "" ? {} : { email }),
          currentSpeed: speed,
          distance: 100 * (index % 50),
        },
        evidence: { consentedAt, wording },
      };
    };
    const person = (index: number): Values => ({ phone: phone(index) });
    const agreed = { consentedAt: "2025-02-01T09:30:00.500Z", wording: "2024-06" };

    const first = await world.open(v1);
    await first.import(
      former.crm1,
      range(0, 200).map((index) => lead(index)),
      { batch: 100 },
    );
    // known ones with another consent, new ones, and such as are refused
    await first.import(former.crm1, [
      ...range(0, 30).map((index) => lead(index, "2025-01-15T12:00:00.000Z")),
      ...range(200, 20).map((index) => lead(index)),
      { row: { ...Object(lead(300).row), Phone: "12" } },
      { row: { ...Object(lead(301).row), Consent_Given_At__c: "" } },
      { row: { ...Object(lead(302).row), Consent_Wording__c: "2019-01" } },
      { row: { ...Object(lead(303).row), Speed__c: "fast" } },
      { ...lead(220), row: { ...Object(lead(220).row), Birthday__c: "1990-01-01" } },
    ]);
    // decomposed letters are composed on their way in
    await first.add(
      former.form1,
      { name: "Kåre Ødegård".normalize("NFD"), phone: "+47 900 00 400", email: "KARE@Example.org" },
      {
        evidence: agreed,
        held: { name: "Kåre Ødegård", phone: "+4790000400", email: "kare@example.org" },
        actor: "agent:1",
      },
    );
    await first.add(
      former.form1,
      { name: "Siv", phone: phone(401) },
      { evidence: { consentedAt: agreed.consentedAt, wording: "x" }, outcome: "evidence-invalid" },
    );
    await first.add(
      former.form1,
      { name: "Siv", phone: phone(401), born: 1990 },
      { evidence: agreed, outcome: "undeclared-field" },
    );
    await first.add(
      former.form1,
      { name: "Siv", phone: phone(402), currentSpeed: 12.25, distance: 0 },
      { evidence: agreed },
    );
    await first.enrich(former.lines1, [
      ...range(10, 20).map((index) => ({
        row: { phone: phone(index), distance: 1234.5, speed: 100 + index },
        values: { phone: phone(index), distance: 1234.5, currentSpeed: 100 + index },
      })),
      { row: { phone: phone(900), distance: 1, speed: 1 }, values: person(900), outcome: "subject-not-held" },
    ]);
    await first.use(
      former.spring1,
      { currentSpeed: { lt: 10 } },
      {
        by: [world.old.purposebound.band("currentSpeed", [10, 30])],
        measure: { people: world.old.purposebound.count(), mean: world.old.purposebound.avg("currentSpeed") },
      },
    );
    await first.end("erase", person(40));
    await first.end("erase", person(901));
    await first.end("withdrawConsent", person(41));
    await first.end("object", person(42));
    await first.end("erase", person(43));
    // consent that is newer lets in again; what older rows say then is merged, without their consent
    const { values = {} } = lead(43);
    await first.add(former.form1, values, {
      evidence: { consentedAt: world.now, wording: "2024-06" },
      outcome: "subject-suppressed",
    });
    await first.add(former.form1, values, {
      evidence: { consentedAt: new Date(world.now.getTime() + 600_000), wording: "2024-06" },
    });
    const known = lead(43);
    await first.import(former.crm1, [
      { row: known.row, values: known.values ?? {} },
      { ...lead(41), outcome: "subject-suppressed" },
      { ...lead(221) },
    ]);
    await first.restrict(person(44));
    await first.restrict(person(45));
    await first.unrestrict(person(45));
    await first.add(
      former.form1,
      { name: "Other", phone: phone(44) },
      { evidence: agreed, outcome: "subject-restricted" },
    );
    await first.rectify(former.form1, person(46), { name: "Ærlig Øst" });
    await first.rectify(former.form1, person(47), { email: undefined, currentSpeed: 7 });
    await first.rectify(former.form1, person(902), { name: "Nobody" });
    await first.rectifyAll(former.form1, { currentSpeed: 110 }, { currentSpeed: 111, email: "line@example.org" }, [
      person(10),
    ]);
    await first.lookUp(person(48));
    await first.lookUp(person(903));
    await first.untold(() => first.restrict(person(49)));

    // a store of the first version goes on beside the second, and merges into what that one wrote
    const fields = ["name", "phone", "email", "distance", "currentSpeed"];
    await world.evolve(v2, { accepts: 1, order: [...fields, "area"], reason: "Case 2025/1: offers go by area" });
    const second = await world.open(v2);
    await second.add(
      former.form2,
      { name: "Åse", phone: phone(50), area: "0155" },
      { evidence: agreed, held: { area: "01" }, outcome: "merged" },
    );
    await second.add(
      former.form2,
      { name: "Ny", phone: phone(500), area: "9990" },
      { evidence: agreed, held: { area: "99" } },
    );
    await first.add(
      former.form1,
      { name: "Åse Ås", phone: phone(50) },
      { evidence: { ...agreed, consentedAt: "2025-02-02T00:00:00Z" }, outcome: "merged" },
    );
    await first.add(former.form1, { name: "Ny Åsen", phone: phone(500) }, { evidence: agreed, outcome: "merged" });
    await first.close();
    await second.close();

    // a field goes, and consent is asked for in other words
    const order = ["name", "phone", "email", "currentSpeed", "area"];
    await world.evolve(v3, { accepts: 3, order, reason: "Case 2025/2: the distance is not needed" });
    world.ledgers.get(assignment.id)?.drop("distance");
    const third = await world.open(v3);
    const renewed = { consentedAt: "2025-02-25T10:00:00.000Z", wording: "2025-02" };
    await third.add(former.form3, { name: "Åse Ås", phone: phone(50) }, { evidence: renewed, outcome: "merged" });
    await third.add(former.form3, { name: "Kåre Fjøs 1", phone: phone(1) }, { evidence: renewed, outcome: "merged" });
    // the moment of the consent before, in the words of the one after
    await third.add(
      former.form3,
      { name: "Kåre Ødegård", phone: "+4790000400", area: "5003" },
      {
        evidence: { consentedAt: agreed.consentedAt, wording: "2025-02" },
        held: { area: "50" },
        outcome: "merged",
      },
    );
    await third.close();

    // only words change: nobody is asked
    const fourth = await world.open(assignment);
    const ledger = world.ledgers.get(assignment.id);
    ledger?.version({ version: 4, accepts: 3, order });
    const { consentedAt } = renewed;
    const fresh = range(600, 60).map((index) => {
      const { row, values: { distance: _, ...rest } = {} } = lead(index, consentedAt, "2025-02");
      const { Distance__c: __, ...sent } = Object(row);
      return { row: sent, values: rest, evidence: renewed };
    });
    await fourth.import(sources.crm, fresh);
    await fourth.enrich(sources.lines, [
      { row: { phone: phone(600), speed: 1_000 }, values: { phone: phone(600), currentSpeed: 1_000 } },
    ]);
    await fourth.end("withdrawConsent", person(601));
    await fourth.use(activities.spring, {});
    const late = { consentedAt: "2025-03-24T10:00:00.000Z", wording: "2025-02" };
    const input = (index: number) => ({ name: "Åse", phone: phone(index) });
    for (const index of [40, 41, 42, 601, 901])
      fourth.expect("form", input(index), "subject-suppressed", { ...late, consentedAt: "2024-12-01T00:00:00Z" });
    fourth.expect("form", input(43), "merged", { ...late, consentedAt: "2024-12-01T00:00:00Z" });
    fourth.expect("form", input(44), "subject-restricted", late);
    fourth.expect("form", input(45), "merged", late);
    fourth.expect("form", input(41), "accepted", late);
    fourth.expect("form", input(700), "accepted", late);
    fourth.expect("form", { ...input(701), distance: 5 }, "undeclared-field", late);
    fourth.expect("form", input(701), "evidence-invalid", { ...late, wording: "2024-06" });
    await fourth.close();
  },

  async newsletter(world) {
    const { assignment, earlier, sources, activities, former } = world.declared.newsletter;
    const agreed = { consentedAt: "2024-12-24T18:00:00.000Z", wording: "1" };
    world.now = new Date("2025-01-10T08:00:00.000Z");
    const first = await world.open(earlier[0]);
    await first.add(former.form1, { email: "early@example.org" }, { evidence: agreed });
    await first.add(former.form1, { email: "earlier@example.org", name: "Tidlig" }, { evidence: agreed });
    // a month is over: they go at the next act that writes
    world.now = BEGINNING;
    for (const email of ["early@example.org", "earlier@example.org"])
      world.ledgers.get(assignment.id)?.remove({ email });
    await first.add(former.form1, { email: "expires1@example.org", name: "Går snart" }, { evidence: agreed });
    await first.import(
      former.form1,
      range(2, 3).map((index) => ({
        row: { email: `expires${index}@example.org`, agreed: agreed.consentedAt },
        values: { email: `expires${index}@example.org` },
        evidence: agreed,
      })),
    );
    await first.restrict({ email: "expires3@example.org" });
    await first.close();
    await world.evolve(assignment, {
      accepts: 1,
      order: ["email", "name"],
      reason: "Case 2025/3: kept until people leave",
    });
    const second = await world.open(assignment);
    await second.import(
      sources.form,
      range(0, 60).map((index) => ({
        row: { email: `reader${index}@example.org`, name: `Leser ${index}`, agreed: agreed.consentedAt },
        values: { email: `reader${index}@example.org`, name: `Leser ${index}` },
        evidence: agreed,
      })),
    );
    await second.end("withdrawConsent", { email: "reader1@example.org" });
    await second.end("object", { email: "reader2@example.org" });
    await second.end("erase", { email: "reader3@example.org" });
    await second.use(activities.issue, {});
    for (const index of [1, 2, 3])
      second.expect("form", { email: `reader${index}@example.org` }, "subject-suppressed", agreed);
    second.expect("form", { email: "reader2@example.org" }, "accepted", {
      ...agreed,
      consentedAt: "2025-03-25T11:00:00Z",
    });
    second.expect("form", { email: "reader4@example.org" }, "merged", agreed);
    await second.close();
  },

  async kinds(world) {
    const { assignment, sources, activities } = world.declared.kinds;
    const work = await world.open(assignment);
    const whole = (index: number) => ({
      reference: `REF-Æ-${index}`,
      branch: index % 3,
      text: `plain ${index}`,
      number: index / 7,
      boolean: index % 2 === 0,
      date: new Date(Date.UTC(2000, 0, index + 1)),
      bigint: BigInt(index) * 10n ** 30n,
      json: { street: `Gate ${index}` },
      note: null,
      amount: null,
      nested: null,
    });
    const plain = { filledIn: { plan: "basic" } };
    const odd = {
      reference: 'O\'Brien \\ "ÆØÅ"',
      branch: -7,
      text: "line\nbreak\ttab \u001e separator \u{1F600} 'quote' \\N $$ -- ; %s \u00a0\u2028 \ufffd end",
      number: 1.7976931348623157e308,
      boolean: false,
      date: new Date("0001-01-01T00:00:00.000Z"),
      bigint: -(10n ** 400n) - 7n,
      json: { street: "", since: new Date("1969-12-31T23:59:59.999Z"), $tag: 10n ** 40n },
      maybeText: "",
      maybeNumber: 5e-324,
      maybeBoolean: true,
      maybeDate: new Date("9999-12-31T23:59:59.999Z"),
      maybeBigint: 0n,
      tags: ["$date", 0.1, "", -1e-7],
      note: "Ordre 12 er levert",
      amount: -0.1,
      nested: { deep: [true, false] },
      nothing: "something",
      plan: "plus",
      order: "select",
      fullName: "A",
      fullname: "b",
      born: "1980-06-15",
    };
    await work.add(sources.desk, odd, {
      held: { born: 1980 },
      evidence: { reference: "K-1/2025", since: "2020-02-29" },
    });
    await work.add(sources.desk, whole(1), plain);
    await work.add(sources.desk, { ...whole(2), plan: "basic", nothing: null }, { evidence: { reference: "K-2" } });
    await work.add(sources.desk, whole(3), { ...plain, evidence: { since: new Date("2024-01-01T00:00:00.001Z") } });
    // further evidence, and the same once more
    await work.add(sources.desk, whole(3), {
      evidence: { reference: "K-3", since: "2024-06-01T12:00:00+02:00" },
      outcome: "merged",
    });
    await work.add(
      sources.desk,
      { ...whole(3), maybeText: "kept" },
      { evidence: { reference: "K-3b", since: "2024-06-01T10:00:00Z" }, outcome: "merged" },
    );
    await work.import(
      sources.billing,
      range(10, 70).map((index) => {
        const dated = index % 2 === 0;
        return {
          row: {
            ...whole(index),
            ...(index % 5 === 0
              ? { maybeDate: new Date(Date.UTC(1900 + index, 5, 5)), maybeBoolean: index % 10 === 0 }
              : {}),
            contract: `C-${index}`,
            ...(dated ? { signed: `2023-0${1 + (index % 9)}-15` } : {}),
            ...(index === 11 ? { shoeSize: 43 } : {}),
          },
          values: {
            ...whole(index),
            ...(index % 5 === 0
              ? { maybeDate: new Date(Date.UTC(1900 + index, 5, 5)), maybeBoolean: index % 10 === 0 }
              : {}),
          },
          filledIn: { plan: "basic" },
          evidence: { reference: `C-${index}`, ...(dated ? { since: `2023-0${1 + (index % 9)}-15` } : {}) },
        };
      }),
    );
    // one of those who are held, twice in one batch, and with what was filled in before
    await work.import(sources.billing, [
      {
        row: { ...whole(10), plan: "plus", contract: "C-10b", signed: "2025-01-01" },
        values: { ...whole(10), plan: "plus" },
        evidence: { reference: "C-10b", since: "2025-01-01" },
      },
      {
        row: { ...whole(10), order: "second", contract: "C-10c", signed: "2025-01-02" },
        values: { ...whole(10), order: "second" },
        evidence: { reference: "C-10c", since: "2025-01-02" },
      },
      { row: { ...whole(90), number: "x", contract: "C-90" } },
    ]);
    const whose = (index: number) => ({ reference: `REF-Æ-${index}`, branch: index % 3 });
    await work.rectify(sources.desk, whose(12), { text: "corrected", maybeBigint: 12n, amount: 1 });
    await work.rectify(sources.desk, whose(15), { maybeDate: undefined, json: { street: "Ny gate", $tag: 1n } });
    await work.rectifyAll(
      sources.desk,
      { number: { gte: 10 }, reference: { startsWith: "REF" } },
      { note: "Over ti", plan: "plus" },
      range(70, 10).map(whose),
    );
    await work.restrict(whose(13));
    await work.end("erase", whose(14));
    await work.use(
      activities.audit,
      { maybeBoolean: { exists: true } },
      { by: ["plan"], measure: { people: world.old.purposebound.count() } },
    );
    await work.lookUp({ reference: odd.reference, branch: -7 });
    work.expect("desk", whole(14), "subject-suppressed");
    work.expect("desk", whole(14), "subject-suppressed", { reference: "C-14" });
    work.expect("desk", whole(13), "subject-restricted");
    work.expect("desk", whole(12), "merged");
    work.expect("desk", whole(14), "accepted", { reference: "C-14", since: "2025-03-25T00:00:00Z" });
    await work.close();
  },

  async care(world) {
    const { assignment, sources, activities } = world.declared.care;
    const work = await world.open(assignment);
    const client = (index: number) => ({
      number: `C-${index}`,
      district: `Bydel ${index % 4}`,
      doorCode: `kode ${index} æ`,
      hearing: "any",
    });
    await work.add(
      sources.office,
      { ...client(1), visits: [{ at: new Date("2025-03-02T07:00:00Z"), minutes: 20.5 }] },
      { evidence: { reference: "case/1" } },
    );
    await work.add(sources.office, { ...client(2), hearing: null });
    // nothing of it is sealed: no key
    await work.add(sources.office, { number: "C-3", hearing: null });
    await work.import(
      sources.office,
      range(10, 60).map((index) => ({
        row: { ...client(index), case: `case/${index}`, from: "2024-05-05" },
        values: client(index),
        evidence: { reference: `case/${index}`, since: "2024-05-05" },
      })),
    );
    // merged: under the key that they have, or a first one
    await work.add(sources.office, { ...client(1), doorCode: "ny kode" }, { outcome: "merged" });
    await work.add(sources.office, { number: "C-3", hearing: "text-only" }, { outcome: "merged" });
    await work.import(
      sources.office,
      range(10, 5).map((index) => ({
        row: { number: `C-${index}`, hearing: "text-only", visits: [] },
        values: { number: `C-${index}`, hearing: "text-only", visits: [] },
      })),
    );
    await work.rectify(sources.office, { number: "C-2" }, { doorCode: "rettet" });
    await work.rectify(sources.office, { number: "C-16" }, { doorCode: undefined });
    await work.restrict({ number: "C-17" });
    await work.end("erase", { number: "C-18" });
    await work.use(activities.rounds, { district: "Bydel 1" });
    await work.lookUp({ number: "C-1" });
    // the last that is done: the next opening destroys this key
    world.failing = "destroying";
    await work.end("erase", { number: "C-19" });
    world.failing = undefined;
    const ledger = world.ledgers.get(assignment.id);
    if (ledger !== undefined) {
      ledger.retiredKeys = 1;
      // that keys could not be destroyed is told before the erasure, and written after it
      ledger.swap();
    }
    for (const index of [18, 19]) work.expect("office", client(index), "subject-suppressed");
    work.expect("office", client(17), "subject-restricted");
    work.expect("office", client(2), "merged");
    await work.close();
  },

  async repairs(world) {
    const { assignment, earlier, sources, activities, former } = world.declared.repairs;
    const first = await world.open(earlier[0]);
    for (const index of range(0, 5)) await first.add(former.telephone1, { number: `R-${index}`, fault: "Ingen lyd" });
    await first.close();
    await world.evolve(assignment, { accepts: 2, order: ["number", "fault", "alarm"], reason: "Case 2025/4" });
    const second = await world.open(assignment);
    await second.add(sources.telephone, { number: "R-1", alarm: "1-2-3" }, { outcome: "merged" });
    await second.add(sources.telephone, { number: "R-5", fault: "Regn", alarm: "4-5-6" });
    await second.end("erase", { number: "R-2" });
    await second.use(activities.dispatch, {});
    second.expect("telephone", { number: "R-2" }, "subject-suppressed");
    second.expect("telephone", { number: "R-1" }, "merged");
    await second.close();
  },

  async keyCards(world) {
    const { assignment, earlier, sources, former } = world.declared.keyCards;
    const first = await world.open(earlier[0]);
    for (const index of range(0, 6))
      await first.add(former.reception1, { card: `K-${index}`, pin: "0000", door: "Nord" });
    await first.end("erase", { card: "K-1" });
    await first.close();
    await world.evolve(assignment, { accepts: 2, order: ["card", "door"], reason: "Case 2025/5: no PINs any more" });
    world.ledgers.get(assignment.id)?.drop("pin");
    const second = await world.open(assignment);
    await second.add(sources.reception, { card: "K-7", door: "Sør" });
    second.expect("reception", { card: "K-1" }, "subject-suppressed");
    second.expect("reception", { card: "K-2" }, "merged");
    await second.close();
  },

  async meters(world) {
    const { assignment, earlier, sources, activities, former } = world.declared.meters;
    const meter = (index: number, more: Values = {}): Row => ({
      row: {
        meter: `M-${index}`,
        reading: index * 1.5,
        access: `Kjeller ${index}`,
        ...more,
        contract: `P-${index}`,
        signed: "2022-02-02",
      },
      values: { meter: `M-${index}`, reading: index * 1.5, access: `Kjeller ${index}`, ...more },
      evidence: { reference: `P-${index}`, since: "2022-02-02" },
    });
    const first = await world.open(earlier[0]);
    await first.import(
      former.grid1,
      range(0, 100).map((index) => meter(index)),
    );
    await first.rectify(former.grid1, { meter: "M-1" }, { reading: 1 });
    await first.end("erase", { meter: "M-2" });
    await world.place.distribute?.(first.storage, assignment.id);
    await first.import(
      former.grid1,
      range(100, 60).map((index) => meter(index)),
    );
    await first.add(former.grid1, { meter: "M-300", reading: 0, access: "Tak" }, { evidence: { reference: "P-300" } });
    await first.import(
      former.grid1,
      range(3, 10).map((index) => ({
        ...meter(index, { reading: 10_000 + index }),
        row: { ...Object(meter(index, { reading: 10_000 + index }).row), signed: "2025-02-02" },
        evidence: { reference: `P-${index}`, since: "2025-02-02" },
      })),
    );
    await first.end("erase", { meter: "M-4" });
    await first.restrict({ meter: "M-5" });
    await first.rectify(former.grid1, { meter: "M-6" }, { access: "Loft" });
    await first.rectifyAll(
      former.grid1,
      { reading: { gte: 10_010 } },
      { reading: 1 },
      [10, 11, 12].map((index) => ({ meter: `M-${index}` })),
    );
    await world.evolve(assignment, {
      accepts: 1,
      order: ["meter", "reading", "access", "holder"],
      reason: "Case 2025/6",
    });
    const second = await world.open(assignment);
    await second.import(
      sources.grid,
      range(150, 20).map((index) => meter(index, { holder: `Eier ${index}` })),
    );
    // a store of the first version goes on beside the second
    await second.add(
      sources.grid,
      { meter: "M-301", reading: 5, access: "Bod", holder: "Eier" },
      { evidence: { reference: "P-301" } },
    );
    await first.add(former.grid1, { meter: "M-301", reading: 6 }, { outcome: "merged" });
    await first.close();
    await second.use(activities.bill, { reading: { lt: 30 } });
    await second.lookUp({ meter: "M-6" });
    second.expect("grid", { meter: "M-2", reading: 1 }, "subject-suppressed");
    second.expect("grid", { meter: "M-4", reading: 1 }, "subject-suppressed", { reference: "P-4" });
    second.expect("grid", { meter: "M-5", reading: 1 }, "subject-restricted");
    second.expect("grid", { meter: "M-160", reading: 1 }, "merged");
    second.expect("grid", { meter: "M-999", reading: 1 }, "accepted");
    await second.close();
  },

  async routes(world) {
    const { assignment, sources, activities } = world.declared.routes;
    const phone = (index: number): string => `+4791${String(index).padStart(6, "0")}`;
    const work = await world.open(assignment);
    for (const index of range(0, 8)) await work.add(sources.form, { name: `Håkon ${index}`, phone: phone(index) });
    await work.objectTo({ phone: phone(0) });
    await work.objectTo({ phone: phone(1) });
    await work.unrestrict({ phone: phone(1) });
    await work.objectTo({ phone: phone(20) });
    await work.end("erase", { phone: phone(2) });
    await work.restrict({ phone: phone(3) });
    await work.use(activities.plan, {});
    const input = (index: number) => ({ name: "Håkon", phone: phone(index) });
    work.expect("form", input(0), "subject-restricted");
    work.expect("form", input(1), "merged");
    work.expect("form", input(2), "subject-suppressed");
    // an objection stands, whatever comes later
    work.expect("form", input(20), "subject-suppressed", { since: "2025-03-25T00:00:00Z" });
    work.expect("form", input(2), "accepted", { since: "2025-03-25T00:00:00Z" });
    await work.close();
  },

  async members(world) {
    const { assignment, sources } = world.declared.members;
    const member = (firstName: string, lastName: string, number: bigint) => ({
      firstName,
      lastName,
      joined: new Date("1999-12-31T23:00:00.000Z"),
      number,
    });
    const work = await world.open(assignment);
    const filledIn = { role: "member" };
    await work.add(sources.declaration, member("Øystein", "Ås", 1n), { filledIn });
    await work.add(sources.declaration, { ...member("Åse", "Ærø", 2n), role: "chair" });
    await work.add(sources.declaration, member("Märtha", "Bjørnøya", -3n), { filledIn });
    // the same letters, decomposed
    await work.add(sources.declaration, member("Øystein".normalize("NFD"), "Ås".normalize("NFD"), 1n), {
      outcome: "merged",
      held: { firstName: "Øystein", lastName: "Ås" },
      evidence: { reference: "A-1", since: "2025-01-01" },
    });
    await work.add(sources.declaration, member("Øystein", "Ås", 10n ** 20n), { filledIn });
    await work.add(sources.declaration, member("Snorre", "Søgård", 4n), { filledIn });
    await work.end("erase", member("Snorre", "Søgård", 4n));
    await work.end("erase", member("Ukjent", "Ødemark", 5n));
    await work.lookUp(member("Åse", "Ærø", 2n));
    work.expect("declaration", member("Snorre", "Søgård", 4n), "subject-suppressed");
    work.expect("declaration", member("Snorre", "Søgård".normalize("NFD"), 4n), "subject-suppressed");
    work.expect("declaration", member("Ukjent", "Ødemark", 5n), "subject-suppressed");
    work.expect("declaration", member("Åse".normalize("NFD"), "Ærø", 2n), "merged");
    work.expect("declaration", member("Åse", "Ærø", 3n), "accepted");
    await work.close();
  },

  async rescue(world) {
    const { assignment, sources } = world.declared.rescue;
    const work = await world.open(assignment);
    const boat = (index: number) => ({ phone: `+4792${String(index).padStart(6, "0")}`, boat: `Skøyta ${index}` });
    for (const index of range(0, 3)) await work.add(sources.radio, boat(index));
    await work.end("erase", { phone: boat(1).phone });
    work.expect("radio", boat(1), "subject-suppressed");
    work.expect("radio", boat(0), "merged");
    await work.close();
  },

  async school(world) {
    const { assignment, earlier, sources, former } = world.declared.school;
    const first = await world.open(earlier[0]);
    const child = (index: number) => ({ email: `parent${index}@example.org`, wish: "Skúlin á Sandi" });
    for (const index of range(0, 4)) {
      await first.add(former.form1, child(index), { evidence: { reference: `S-${index}` } });
    }
    await first.end("erase", { email: child(1).email });
    await first.objectTo({ email: child(2).email });
    // a store of the first version merges into what one of the second brought: its list of origins ends before the new field
    await world.evolve(assignment, { accepts: 1, order: ["email", "wish", "other"], reason: "Case 2025/7" });
    const second = await world.open(assignment);
    await second.add(sources.form, { ...child(5), other: "Skúlin í Dali" });
    await second.add(sources.form, { ...child(3), other: "Skúlin í Dali" }, { outcome: "merged" });
    await first.add(former.form1, { ...child(5), wish: "Skúlin í Skopun" }, { outcome: "merged" });
    await first.add(former.form1, { ...child(3), wish: "Skúlin í Skopun" }, { outcome: "merged" });
    await first.rectify(former.form1, { email: child(0).email }, { wish: "Skúlin í Húsavík" });
    await first.close();
    second.expect("form", child(1), "subject-suppressed");
    second.expect("form", child(2), "subject-restricted");
    second.expect("form", child(0), "merged");
    await second.close();
  },

  async panel(world) {
    const { assignment, sources } = world.declared.panel;
    const work = await world.open(assignment, { keys: world.old.purposebound.keysFromSecret(SECRET) });
    const evidence = { consentedAt: "2025-02-20T00:00:00.000Z", wording: "a" };
    const member = (index: number) => ({ email: `panel${index}@example.org`, answer: index });
    for (const index of range(0, 5)) await work.add(sources.invitation, member(index), { evidence });
    await work.end("withdrawConsent", { email: member(1).email });
    await work.end("erase", { email: member(2).email });
    await work.lookUp({ email: member(3).email });
    work.expect("invitation", member(1), "subject-suppressed", evidence);
    work.expect("invitation", member(2), "subject-suppressed", evidence);
    work.expect("invitation", member(3), "merged", evidence);
    work.expect("invitation", member(1), "accepted", { ...evidence, consentedAt: "2025-03-25T00:00:00.000Z" });
    await work.close();
  },

  async waiting(world) {
    const { assignment } = world.declared.waiting;
    const work = await world.open(assignment);
    work.expect("form", { email: "first@example.org" }, "accepted");
    await work.close();
  },
};
