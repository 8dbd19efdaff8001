import type { Source } from "../../assignment/index.js";
import type { Refusal } from "../../errors/index.js";
import type { DatasetContext } from "../context.js";
import type { Admission, Candidate } from "../intake/admit.js";
import { countOmitted, MOST_NAMES, NameCounts } from "../intake/names.js";
import { listPeople, refusalAfter, write } from "../intake/write.js";

/** A row that was refused. */
export interface RefusedRow {
  readonly refusals: readonly Refusal[];
  /** Number of the row; the first row of the source is 1. */
  readonly row: number;
  /** The line on which it begins, if rows come of a reader of files that was passed as it is. The first line is 1. */
  readonly line: number | undefined;
}

/** Fields of a row whose values are counted. */
export interface RowNotes {
  /** Fields whose value could not be taken, and was left out. */
  readonly omitted: readonly string[];
  /** Fields whose text lost its encoding. */
  readonly damaged: readonly string[];
}

/** Rows that are written in one transaction. */
export class Batch {
  readonly candidates: Candidate[] = [];
  /** Number of each candidate's row. */
  readonly rows: number[] = [];
  /** Rows that did not become a candidate. */
  readonly refused: RefusedRow[] = [];
  /** Undeclared properties, once for each row that carried them. */
  readonly names: NameCounts = new NameCounts();
  /** Line of each candidate's row, if it is known. */
  readonly lines: (number | undefined)[] = [];
  /** Rows that the source itself leaves out. */
  leftOut = 0;
  /** Notes on candidates, by their place in the list. Most have none. */
  readonly notes: Map<number, RowNotes> = new Map();
  #people: Set<string> | undefined;

  add(admission: Admission, row: number, line: number | undefined, notes?: RowNotes): void {
    if (admission.success) {
      if (notes !== undefined) this.notes.set(this.candidates.length, notes);
      this.candidates.push(admission.candidate);
      this.rows.push(row);
      this.lines.push(line);
    } else this.refused.push({ refusals: admission.refusals, row, line });
  }

  get size(): number {
    return this.candidates.length + this.refused.length + this.leftOut;
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
  readonly names: NameCounts;
  /** Rows that contradicted an earlier row of the same person, or the record held, by field. */
  readonly conflicts: ReadonlyMap<string, number>;
  /** Values that a correction or a newer state kept out, by field. */
  readonly superseded: ReadonlyMap<string, number>;
  readonly leftOut: number;
  /** Notes on rows that came in. */
  readonly notes: readonly RowNotes[];
}

/** Writes a batch and its events, in one transaction. */
export function writeBatch(
  context: DatasetContext,
  from: {
    readonly source: Source;
    readonly actor: string;
    readonly operation: string;
    /** Refuses rows that contradict others. */
    readonly refusesConflicts: boolean;
    /** Reasons of properties that were declined, by name. */
    readonly declined: () => ReadonlyMap<string, string>;
  },
  { candidates, rows, lines, refused, names, leftOut, notes }: Batch,
): Promise<BatchOutcome> {
  const { source, actor, operation } = from;
  return context.act(
    "shared",
    async ({ transaction, at, record, noteSource }) => {
      noteSource(source);
      const conflicts = new Map<string, number>();
      const found = new Map<Candidate, readonly string[]>();
      const noteConflict = (candidate: Candidate, fields: readonly string[]): void => {
        const known = found.get(candidate) ?? [];
        const fresh = fields.filter((field) => !known.includes(field));
        found.set(candidate, [...known, ...fresh]);
        for (const field of fresh) conflicts.set(field, (conflicts.get(field) ?? 0) + 1);
      };
      const superseded = new Map<string, number>();
      const options = {
        noteSuperseded: (fields: readonly string[]) => {
          for (const field of fields) superseded.set(field, (superseded.get(field) ?? 0) + 1);
        },
        source: source.id,
        ranks: source.ranks,
        run: operation,
        creates: !source.enriches,
        conflicts: { refuses: from.refusesConflicts, note: noteConflict },
      };
      const outcomes = await write(context, transaction, options, candidates, at);
      const all = [...refused];
      const counts = { created: 0, merged: 0, refused: 0 };
      const noted: RowNotes[] = [];
      for (const [index, { outcome }] of outcomes.entries()) {
        if (outcome === "created" || outcome === "merged") {
          counts[outcome] += 1;
          const note = notes.get(index);
          if (note !== undefined) noted.push(note);
        } else {
          const fields = outcome === "conflicting-value" ? found.get(candidates[index] as Candidate) : undefined; // in its range
          all.push({
            refusals: fields?.map((field) => refusalAfter(outcome, field)) ?? [refusalAfter(outcome)],
            row: rows[index] ?? 0,
            line: lines[index],
          });
        }
      }
      if (all.length > refused.length) all.sort((left, right) => left.row - right.row);
      counts.refused = all.length;
      const common = { actor, source: source.id };
      if (counts.created + counts.merged > 0) {
        const omitted = countOmitted(noted.map((one) => one.omitted));
        const values = [...superseded.values()].reduce((total, one) => total + one, 0);
        const further = values === 0 ? omitted : { ...omitted, superseded: values };
        record({ act: "imported", ...common, fields: source.supplies, counts: { ...counts, ...further } });
      }
      if (all.length > 0 || !names.isEmpty) {
        record({ act: "refused", ...common, counts: countReasons(all, names, from.declined()) });
      }
      return { ...counts, refused: all, names, conflicts, superseded, leftOut, notes: noted };
    },
    { operation, people: listPeople(candidates) },
  );
}

/** Counts rows by reason, and by undeclared property, for the trail. The number of names is bounded. */
function countReasons(
  refused: readonly RefusedRow[],
  names: NameCounts,
  declined: ReadonlyMap<string, string>,
): Record<string, number> {
  const counts = new Map<string, number>([["rows", refused.length]]);
  const add = (name: string): void => {
    if (counts.has(name) || counts.size < MOST_NAMES) counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  for (const { refusals } of refused) {
    for (const kind of new Set(refusals.map(({ code, field }) => (field === undefined ? code : `${code} ${field}`))))
      add(kind);
  }
  return Object.fromEntries([...counts, ...names.listForEvent(declined)]);
}
