import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { AnyAssignment, Source } from "purposebound";
import type { TrailEvent } from "purposebound/adapter";
import type { AccessReport, Store } from "purposebound/store";
import {
  coded,
  decoded,
  type ExpectedDataset,
  type ExpectedEvent,
  type ExpectedPerson,
  type ExpectedVersion,
  eventsOf,
} from "./0.1.0/ledger.js";
import type { LeftPackage } from "./packages.js";
import type { RawDataset } from "./raw.js";
import { type LeftStorage, leftBehind, type Release } from "./restore.js";

/** What a release left behind, as stated when it was made: `expected.json`. */
export interface Expected {
  readonly release: Release;
  /** SHA-256 of the package's tarball. */
  readonly package: string;
  /** The moment after the last act: nothing that is held has expired then. */
  readonly closing: string;
  /** Which assignments are in which storage, and what its tables held without any package. */
  readonly storages: Readonly<
    Record<LeftStorage, { readonly assignments: readonly string[]; readonly raw: Readonly<Record<string, RawDataset>> }>
  >;
  readonly datasets: readonly ExpectedDataset[];
}

/** Reads what is expected of a release. */
export function expectedOf(release: Release): Expected {
  return JSON.parse(readFileSync(join(leftBehind(release), "expected.json"), "utf8")) as Expected;
}

/** The assignments of a storage. */
export function datasetsIn(expected: Expected, storage: LeftStorage): readonly ExpectedDataset[] {
  return expected.datasets.filter(({ id }) => expected.storages[storage].assignments.includes(id));
}

/** The part of what is expected that a store tells: to be the same as {@link told} gives of it. */
export interface Told {
  readonly events: readonly ExpectedEvent[];
  readonly versions: readonly Omit<ExpectedVersion, "accepts">[];
  readonly people: readonly (ExpectedPerson | undefined)[];
}

/** What must be told of a dataset. */
export function tellable({ events, versions, people }: ExpectedDataset): Told {
  return { events, versions: versions.map(({ accepts: _, ...rest }) => rest), people };
}

/**
 * What a store tells of a dataset, through its public interface: its trail, its versions, and all that it holds of those
 * who are expected. Leaves events of its own behind the trail that it read.
 */
export async function told(
  store: Store,
  assignment: AnyAssignment,
  expected: ExpectedDataset,
  { isCurrent, fromEvidence }: LeftPackage,
): Promise<Told> {
  const events: TrailEvent[] = [];
  for await (const event of store.oversight.events(assignment)) events.push(event);
  const all = await store.oversight.definitions(assignment);
  // what upgraded the tables says so, behind all that was there, and so does what wrote the terms in today's form
  if (isCurrent) {
    const version = expected.versions.length + 1;
    const own = events.splice(expected.events.length, 2).map(({ act, counts }) => [act, counts]);
    assert.deepEqual(own, [
      ["upgraded", { from: 0, to: 2 }],
      ["defined", { version }],
    ]);
    // which nobody need approve
    assert.deepEqual([all.at(-1)?.version, all.at(-1)?.approval], [version, undefined]);
  }
  const left = isCurrent ? all.slice(0, -1) : all;
  const versions = left.map(({ version, definition, approval }) => ({
    version,
    order: definition.order as string[],
    ...(approval === undefined ? {} : { approval: { ...approval, at: approval.at.toISOString() } }),
  }));
  const dataset = store.dataset(assignment);
  const people: (ExpectedPerson | undefined)[] = [];
  for (const { identity } of expected.people) {
    const report = await dataset.subject(decoded(identity) as never).access();
    people.push(report === undefined ? undefined : personOf(report, identity, fromEvidence));
  }
  return { events: eventsOf(events), versions, people };
}

function personOf(
  report: AccessReport,
  identity: ExpectedPerson["identity"],
  fromEvidence: LeftPackage["fromEvidence"],
): ExpectedPerson {
  const { record, fields, evidence, collectedAt, updatedAt, keptUntil, restricted } = report;
  return {
    identity,
    record: coded(record) as ExpectedPerson["record"],
    fields: Object.fromEntries(fields.map(({ name, source, since }) => [name, { source, since: since.toISOString() }])),
    evidence: evidence.map((one) => {
      const { consentedAt, since, ...rest } = fromEvidence(one) as { consentedAt?: Date; since?: Date };
      return { at: (consentedAt ?? since)?.toISOString() ?? "", ...rest };
    }),
    collectedAt: collectedAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    keptUntil: keptUntil.toISOString(),
    restricted,
  };
}

/** Sends everybody once more who is to be sent, and says what became of each. */
export async function outcomesOf(
  store: Store,
  assignment: AnyAssignment,
  sources: Readonly<Record<string, Source>>,
  { outcomes }: ExpectedDataset,
  { toEvidence, fromOutcome }: LeftPackage,
): Promise<readonly string[]> {
  const dataset = store.dataset(assignment);
  const found: string[] = [];
  for (const { source, input, evidence } of outcomes) {
    const options = {
      source: sources[source],
      ...(evidence === undefined ? {} : { evidence: toEvidence(decoded(evidence)) }),
    };
    const outcome = await dataset.add(decoded(input) as never, options as never).then(
      (done) => fromOutcome(done.outcome),
      (error: unknown) => {
        const { refusals } = error as { readonly refusals?: readonly { readonly code: string }[] };
        if (refusals?.[0] === undefined) throw error;
        return fromOutcome(refusals[0].code);
      },
    );
    found.push(outcome);
  }
  return found;
}

/** How many keys are in each file of a directory of keys: slots of 64 bytes behind a header of as many. */
export async function keysIn(directory: string): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const name of (await readdir(directory)).filter((one) => one.endsWith(".keys")).sort()) {
    const content = await readFile(join(directory, name));
    let keys = 0;
    for (let at = 64; at < content.length; at += 64)
      if (content.subarray(at, at + 64).some((byte) => byte !== 0)) keys += 1;
    counts[name.replace(/\.keys$/, "")] = keys;
  }
  return counts;
}
