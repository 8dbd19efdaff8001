import type { Operation } from "./workloads.js";

/** One of those that are compared. */
export interface Side {
  readonly name: string;
  /** Fills it with the records before the first one numbered so. */
  load(records: number): Promise<void>;
  /** Does one operation; returns how many records it read or wrote, so that all sides can be seen to do the same. */
  run(operation: Operation): Promise<number>;
  close(): Promise<void>;
}
