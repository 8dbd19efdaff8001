import type { AnyAssignment, IdentityOf } from "../assignment/index.js";
import { invalidArgument, StoreError } from "../errors/index.js";
import type { StorageAdapter } from "../storage/index.js";
import type { DatasetContext, JoinedActs } from "./context.js";
import { type Dataset, StoreDataset } from "./dataset.js";
import type { PersonReference } from "./rights/person.js";
import type { Subject, SubjectOptions } from "./rights/subject.js";

/** A connection of the application in a transaction, such as a client of the package `pg`. */
export interface JoinableConnection {
  query(statement: { text: string; values?: unknown[] }): Promise<unknown>;
}

/** The rights and corrections that write. */
const OF_SUBJECT = [
  "rectify",
  "receive",
  "reidentify",
  "erase",
  "remove",
  "restrict",
  "liftRestriction",
  "contacted",
  "objectToProcessing",
  "withdrawConsent",
] as const;

/** One person, whose data are written within a transaction of the application. */
export type JoinedSubject<Of extends AnyAssignment> = Pick<Subject<Of>, (typeof OF_SUBJECT)[number]>;

/** A dataset that is written within a transaction of the application. Nothing is read there; see {@link Store.join}. */
export interface JoinedDataset<Of extends AnyAssignment> extends Pick<Dataset<Of>, "add" | "receive"> {
  readonly assignment: Of;
  /** Finds one person, as `dataset.subject()` does. */
  subject(person: IdentityOf<Of> | PersonReference, options?: SubjectOptions): JoinedSubject<Of>;
}

/** A transaction of the application that acts are parts of; see {@link Store.join}. */
export interface JoinedStore {
  /** Returns a dataset whose acts are parts of the transaction. @throws StoreError `assignment-not-opened` */
  dataset<Of extends AnyAssignment>(assignment: Of): JoinedDataset<Of>;
  /**
   * Does what waits for the commit: keys of people who were erased are destroyed. Call it after COMMIT. If it is never called, the
   * next exclusive act of the store destroys the keys.
   */
  committed(): Promise<void>;
}

/** Joins a transaction. @throws StoreError `storage-unsupported`, `invalid-argument` */
export function joinTransaction(
  storage: StorageAdapter,
  connection: JoinableConnection,
  findContext: (assignment: AnyAssignment) => DatasetContext,
): JoinedStore {
  // each query of a pool may go to another connection
  if (typeof connection?.query !== "function" || "totalCount" in connection) {
    throw invalidArgument(
      "store.join() is given no connection",
      "Pass the client on which BEGIN was sent, and not the pool.",
    );
  }
  if (storage.join === undefined) {
    throw new StoreError("storage-unsupported", "This storage has no transactions that others can join", JOINS);
  }
  const waiting = new Set<DatasetContext>();
  const joined: JoinedActs = {
    ...storage.join(connection),
    afterCommit: (context) => waiting.add(context),
  };
  return {
    dataset: (assignment) => buildDataset(assignment, findContext(assignment).join(joined)),
    async committed() {
      const done = [...waiting];
      waiting.clear();
      for (const context of done) await context.destroyKeys();
    },
  };
}

const JOINS = "Use postgres() with a login that all datasets share.";

function buildDataset<Of extends AnyAssignment>(assignment: Of, context: DatasetContext): JoinedDataset<Of> {
  const dataset = new StoreDataset(assignment, context);
  return {
    assignment,
    add: dataset.add.bind(dataset),
    receive: dataset.receive.bind(dataset),
    subject(person, options) {
      const subject = dataset.subject(person, options);
      const writing = OF_SUBJECT.map((name) => [name, subject[name].bind(subject)] as const);
      // the names determine the keys, which fromEntries cannot express
      return Object.fromEntries(writing) as unknown as JoinedSubject<Of>;
    },
  };
}
