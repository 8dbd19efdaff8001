import { checkCallOptions } from "../../boundary/index.js";
import { Bench, type Group } from "./bench.js";
import { evolution } from "./groups/datasets/evolution.js";
import { evolving } from "./groups/datasets/evolving.js";
import { atomicity, erasure, isolation, undeclared } from "./groups/datasets/isolation.js";
import { registry } from "./groups/datasets/registry.js";
import { throughStore } from "./groups/datasets/store.js";
import { compaction } from "./groups/lasting/compaction.js";
import { covering } from "./groups/lasting/covering.js";
import { entries } from "./groups/lasting/entries.js";
import { holds } from "./groups/lasting/holds.js";
import { lifetime } from "./groups/lasting/lifetime.js";
import { storeNotes } from "./groups/lasting/notes.js";
import { overValues } from "./groups/lasting/over.js";
import { remembered } from "./groups/lasting/remembered.js";
import { sources } from "./groups/lasting/sources.js";
import { concurrency, persistence, processes } from "./groups/processes/concurrency.js";
import { crashes } from "./groups/processes/crashes.js";
import { model } from "./groups/processes/model.js";
import { ahead, amendments } from "./groups/records/amend.js";
import { batches } from "./groups/records/batches.js";
import { evidence, lifecycle, lists, trail } from "./groups/records/lists.js";
import { put } from "./groups/records/put.js";
import { aggregates, filters, inspections, pages } from "./groups/records/queries.js";
import { values } from "./groups/records/values.js";
import type { AdapterSubject, ConformanceOptions, TestRunner } from "./subject.js";

/** Groups in the order in which they run. Those that read the whole of storage come first, while it holds little. */
const GROUPS: readonly Group[] = [
  registry,
  evolution,
  evolving,
  compaction,
  isolation,
  erasure,
  atomicity,
  undeclared,
  storeNotes,
  put,
  batches,
  amendments,
  ahead,
  values,
  filters,
  aggregates,
  inspections,
  pages,
  lifecycle,
  evidence,
  lists,
  holds,
  lifetime,
  remembered,
  sources,
  entries,
  covering,
  overValues,
  trail,
  throughStore,
  concurrency,
  processes,
  persistence,
  crashes,
  model,
];

/**
 * Declares the tests that every storage adapter must pass. They hold the adapter to the letter of `StorageAdapter`. By
 * a raw dump of what is stored, they also check that datasets are isolated, erasure leaves nothing, transactions are
 * whole, and storage has no place for undeclared data.
 *
 * Groups for a capability run if the adapter's `supports` claims it, and cannot be switched off otherwise. Crashes are
 * tested if the subject has a `writer`.
 *
 * @param runner - `describe` and `it` of your test runner. Give each test a minute, because some put ten thousand
 *   people.
 * @param subject - The adapter, and a way to look past it.
 * @param options - The number of cases, and the seed.
 * @example
 * ```ts
 * import { describe, it } from "node:test";
 * import { type AdapterSubject, testStorageAdapter } from "purposebound/testing";
 *
 * declare const subject: AdapterSubject;
 * testStorageAdapter({ describe, it }, subject, { runs: 100 });
 * ```
 */
export function testStorageAdapter(
  runner: TestRunner,
  subject: AdapterSubject,
  options: ConformanceOptions = {},
): void {
  checkCallOptions<ConformanceOptions>(options, { runs: "any", seed: "any" }, "testStorageAdapter()");
  const { runs = 25, seed } = options;
  const cases = { numRuns: runs, ...(seed === undefined ? {} : { seed }) };
  const offers = { ...subject.adapter().supports, writer: subject.writer !== undefined };
  runner.describe(`Storage adapter: ${subject.name}`, () => {
    for (const { name, needs, checks } of GROUPS) {
      if (needs !== undefined && !offers[needs]) continue;
      runner.describe(name, () => {
        for (const [title, check] of Object.entries(checks)) {
          runner.it(title, () => Bench.use(subject, cases, check));
        }
      });
    }
  });
}
