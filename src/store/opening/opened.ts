import { type AnyAssignment, checkAssignment } from "../../assignment/index.js";
import { askedName } from "../../boundary/index.js";
import { assignmentFrom } from "../../definition/data/assignment-from.js";
import { type DynamicAssignment, isDynamic } from "../../definition/data/dynamic.js";
import { type Described, describeAssignment, readDeclaredWords } from "../../definition/describe.js";
import { canonicalJson, type JsonValue } from "../../definition/json.js";
import { invalidArgument, StoreError } from "../../errors/index.js";
import type { Approval, Registration, StorageAdapter } from "../../storage/index.js";
import type { DatasetContext } from "../context.js";

/** Opens one assignment, registered or not. @throws AssignmentChangedError */
export type OpenOne = (
  assignment: AnyAssignment,
  described: Described,
  known: Registration | undefined,
  approval?: Approval,
) => Promise<DatasetContext>;

/** The datasets that a store has open. It opens further ones one at a time for each id, and several ids at once. */
export class OpenedDatasets {
  readonly #storage: StorageAdapter;
  readonly #openOne: OpenOne;
  readonly #contexts = new Map<AnyAssignment, DatasetContext>();
  /** The newest dataset of each id. */
  readonly #newest = new Map<string, DatasetContext>();
  /** The end of the queue of openings, by id. */
  readonly #turns = new Map<string, Promise<unknown>>();
  #isClosed = false;

  constructor(storage: StorageAdapter, openOne: OpenOne, opened: Iterable<DatasetContext>) {
    this.#storage = storage;
    this.#openOne = openOne;
    for (const context of opened) this.#keep(context);
  }

  /** Finds the dataset of an assignment. @throws StoreError `assignment-not-opened`, `store-closed` */
  find(assignment: AnyAssignment): DatasetContext {
    if (this.#isClosed) throw new StoreError("store-closed", "A dataset cannot be used: the store is closed");
    const context = this.#contexts.get(assignment);
    if (context !== undefined) return context;
    const what = `The store was not opened with this assignment, ${askedName(assignment?.id)}`;
    throw new StoreError("assignment-not-opened", what);
  }

  /**
   * Opens an assignment. If it is open already, returns the open dataset.
   *
   * @param approval - The approval with which it is registered, if it is new.
   * @throws StoreError `assignment-duplicate`, `store-closed`
   */
  open(assignment: AnyAssignment, approval?: Approval): Promise<DatasetContext> {
    checkAssignment(assignment, "store.open()");
    return this.#inTurn(assignment.id, async () => {
      const same = this.#contexts.get(assignment);
      if (same !== undefined) return same;
      const known = await this.#registered(assignment.id);
      const described = describeAssignment(assignment);
      const current = this.#newest.get(assignment.id);
      if (current !== undefined) {
        if (isAlike(current.assignment, assignment))
          return this.#isCurrent(current, known) ? current : this.#open(assignment, described, known);
        checkReplaceable(current.assignment, assignment, known);
      }
      return this.#open(assignment, described, known, approval);
    });
  }

  /**
   * Opens an assignment that was made from JSON, with the definition in the registry.
   *
   * @throws StoreError `assignment-not-registered`, `assignment-in-code`, `store-closed`
   */
  openRegistered(id: string): Promise<DatasetContext> {
    if (typeof id !== "string")
      throw invalidArgument(
        "openRegistered() is given no id",
        "Pass the id of an assignment, as store.registered() lists it.",
      );
    return this.#inTurn(id, async () => {
      const known = await this.#registered(id);
      if (known === undefined) {
        throw new StoreError("assignment-not-registered", `Nothing is registered under the id ${askedName(id)}`);
      }
      const { declaration } = readDeclaredWords(known.definition);
      if (declaration === undefined) {
        throw new StoreError("assignment-in-code", `Assignment "${id}" was declared in code`);
      }
      const current = this.#newest.get(id);
      if (current !== undefined && this.#isCurrent(current, known) && isFrom(current.assignment, declaration))
        return current;
      const assignment = assignmentFrom(declaration);
      if (assignment.id !== id) {
        throw new StoreError(
          "storage-differs",
          `The registry holds the definition of another assignment under "${id}"`,
        );
      }
      // it counts as changed, unless this JSON has the terms that were registered, its kinds and labels included
      return this.#open(assignment, describeAssignment(assignment), known);
    });
  }

  /** Lists the newest dataset of each id. @throws StoreError `store-closed` */
  list(): readonly DatasetContext[] {
    if (this.#isClosed) throw new StoreError("store-closed", "A dataset cannot be used: the store is closed");
    return [...this.#newest.values()];
  }

  /** Closes all datasets, and waits for those being opened, because they still need storage. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const context of this.#contexts.values()) context.close();
    await Promise.allSettled(this.#turns.values());
  }

  async #open(
    assignment: AnyAssignment,
    described: Described,
    known: Registration | undefined,
    approval?: Approval,
  ): Promise<DatasetContext> {
    const context = await this.#openOne(assignment, described, known, approval);
    if (this.#isClosed) throw closed();
    this.#keep(context);
    return context;
  }

  async #registered(id: string): Promise<Registration | undefined> {
    return (await this.#storage.registered([id])).get(id);
  }

  /** Tells whether a dataset has the version that is registered. Storage may refuse an older one. */
  #isCurrent(context: DatasetContext, known: Registration | undefined): boolean {
    return context.layout.version === known?.version;
  }

  #keep(context: DatasetContext): void {
    this.#contexts.set(context.assignment, context);
    this.#newest.set(context.assignment.id, context);
  }

  /** Runs after everything that began for an id before. */
  async #inTurn<Result>(id: string, run: () => Promise<Result>): Promise<Result> {
    const before = this.#turns.get(id) ?? Promise.resolve();
    const turn = before.then(() => {
      if (this.#isClosed) throw closed();
      return run();
    });
    const settled = turn.catch(() => undefined);
    this.#turns.set(id, settled);
    try {
      return await turn;
    } finally {
      // the last one leaves nothing behind
      if (this.#turns.get(id) === settled) this.#turns.delete(id);
    }
  }
}

/** Tells whether two assignments were made of the same JSON. Then one dataset serves both. */
function isAlike(current: AnyAssignment, assignment: AnyAssignment): boolean {
  return isDynamic(assignment) && isFrom(current, toJson(assignment));
}

function isFrom(current: AnyAssignment, declaration: JsonValue): boolean {
  return isDynamic(current) && canonicalJson(toJson(current)) === canonicalJson(declaration);
}

function toJson({ definition }: DynamicAssignment): JsonValue {
  return definition as unknown as JsonValue; // it was read from JSON
}

/**
 * Makes sure that one id means one assignment. Another assignment takes its place in two cases only. Either the
 * registered definition was evolved, and the former assignment would no longer open. Or both were made from JSON, and
 * the new one has other words.
 */
function checkReplaceable(current: AnyAssignment, assignment: AnyAssignment, known: Registration | undefined): void {
  const isEvolved = known !== undefined && known.terms !== describeAssignment(current).terms;
  if (isEvolved || (isDynamic(current) && isDynamic(assignment))) return;
  throw new StoreError(
    "assignment-duplicate",
    `The store has another assignment open under the id ${askedName(assignment.id)}`,
  );
}

function closed(): StoreError {
  return new StoreError("store-closed", "An assignment cannot be opened: the store is closed");
}
