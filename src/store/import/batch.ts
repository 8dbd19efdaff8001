import type { Source } from "../../assignment/index.js";
import type { Refusal } from "../../errors/index.js";
import { PROPERTY } from "../../oversight/index.js";
import type { DatasetContext } from "../context.js";
import type { Admission, Candidate } from "../intake/admit.js";
import { refusalAfter, write } from "../intake/write.js";
import { MOST_NAMES } from "./result.js";

/** A row that was refused. */
export interface RefusedRow {
  readonly refusals: readonly Refusal[];
  /** Number of the row; the first row of the source is 1. */
  readonly row: number;
}

/** Rows that are written in one transaction. */
export class Batch {
  readonly candidates: Candidate[] = [];
  /** Number of each candidate's row. */
  readonly rows: number[] = [];
  /** Rows that did not become a candidate. */
  readonly refused: RefusedRow[] = [];
  /** Undeclared properties, once for each row that carried them. */
  readonly names: string[] = [];
  #people: Set<string> | undefined;

  add(admission: Admission, row: number): void {
    if (admission.success) {
      this.candidates.push(admission.candidate);
      this.rows.push(row);
    } else this.refused.push({ refusals: admission.refusals, row });
  }

  get size(): number {
    return this.candidates.length + this.refused.length;
  }

  get people(): ReadonlySet<string> {
    this.#people ??= new Set(this.candidates.map(({ identity }) => identity));
    return this.#people;
  }

  /** Tells whether two batches have a person in common. Then their order matters. */
  sharesPeople(other: Batch): boolean {
    return this.candidates.some(({ identity }) => other.people.has(identity));
  }
}

/** The result of a batch. */
export interface BatchOutcome {
  readonly created: number;
  readonly merged: number;
  readonly refused: readonly RefusedRow[];
  readonly names: readonly string[];
}

/** Writes a batch and its events, in one transaction. */
export function writeBatch(
  context: DatasetContext,
  from: { readonly source: Source; readonly actor: string; readonly operation: string },
  { candidates, rows, refused, names }: Batch,
): Promise<BatchOutcome> {
  const { source, actor, operation } = from;
  return context.act(
    "shared",
    async ({ transaction, at, record }) => {
      const options = { source: source.id, creates: !source.enriches };
      const outcomes = await write(context, transaction, options, candidates, at);
      const all = [...refused];
      const counts = { created: 0, merged: 0, refused: 0 };
      for (const [index, { outcome }] of outcomes.entries()) {
        if (outcome === "created" || outcome === "merged") counts[outcome] += 1;
        else all.push({ refusals: [refusalAfter(outcome)], row: rows[index] ?? 0 });
      }
      counts.refused = all.length;
      const common = { actor, source: source.id };
      if (counts.created + counts.merged > 0) record({ act: "imported", ...common, fields: source.supplies, counts });
      if (all.length > 0 || names.length > 0) record({ act: "refused", ...common, counts: countReasons(all, names) });
      return { ...counts, refused: all, names };
    },
    { operation, people: candidates.map(({ identity }) => identity) },
  );
}

/** Counts rows by reason, and by undeclared property, for the trail. The number of names is bounded. */
function countReasons(refused: readonly RefusedRow[], names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>([["rows", refused.length]]);
  const add = (name: string): void => {
    if (counts.has(name) || counts.size < MOST_NAMES) counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  for (const { refusals } of refused) {
    for (const kind of new Set(refusals.map(({ code, field }) => (field === undefined ? code : `${code} ${field}`))))
      add(kind);
  }
  for (const name of names) add(`${PROPERTY}${name}`);
  return Object.fromEntries(counts);
}
