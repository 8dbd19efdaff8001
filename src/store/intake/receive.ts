import { randomUUID } from "node:crypto";
import type { Source } from "../../assignment/index.js";
import { toMapping } from "../../assignment/source/map/index.js";
import { WHOLE } from "../../boundary/index.js";
import { type Refusal, type RefusalCode, refusal } from "../../errors/index.js";
import type { Acting } from "../actor.js";
import type { Act, DatasetContext } from "../context.js";
import { type Admission, admit, sentIn, spellingIn } from "./admit.js";
import { judgeRow } from "./mapped.js";
import { countOmitted, NameCounts } from "./names.js";
import { listPeople, refusalAfter, write } from "./write.js";

/** The answer of a dataset to one person's data. */
export type Answer =
  | {
      /** `created` if the person is new, else `merged`. */
      readonly outcome: "created" | "merged";
      /** The name by which the application may know the person in this assignment; see `dataset.subject()`. */
      readonly reference: string;
      /** Fields whose value was not taken, because a correction or a newer state stands. Left out if there are none. */
      readonly superseded?: readonly string[];
    }
  | {
      readonly outcome: "refused";
      /** Why, without the values. */
      readonly refusals: readonly Refusal[];
    };

/** One person's data that were judged, before storage is asked. */
export interface Judged {
  readonly admission: Admission;
  /** Undeclared properties that came along, as they may be shown. */
  readonly undeclared: readonly string[];
  /** Fields whose value could not be taken, and was left out. */
  readonly omitted: readonly string[];
  /** Reasons of properties that were declined. */
  readonly declined: ReadonlyMap<string, string>;
}

/** Judges input that has the fields' own names. */
export function judge(context: DatasetContext, input: unknown, evidence: unknown): Judged {
  const { boundary, declined } = context.assignment["~internals"];
  const verdict = boundary.check(input);
  // an object, since it passed
  const given = verdict.success ? sentIn(context, input as object) : [];
  const spelling = context.knowsOlderForms ? { spelling: spellingIn(context.assignment, input) } : {};
  const admission = admit(context, verdict, given, evidence, { enriches: false, mapped: false, ...spelling });
  return { admission, undeclared: [], omitted: [], declined };
}

/** Judges input as a source's mapping reads it. Evidence that is given counts, and else what the mapping reads. */
export function judgeMapped(context: DatasetContext, source: Source, input: unknown, evidence: unknown): Judged {
  const { boundary, part } = context.assignment["~internals"];
  const { enriches, supplies } = source;
  const mapping = toMapping(source);
  const judging = { mapping, boundary: enriches ? part(supplies, true) : boundary, enriches };
  const { admission, undeclared, omitted, isLeftOut } = judgeRow(context, judging, input, evidence);
  const { declined } = mapping;
  if (!isLeftOut) return { admission, undeclared, omitted, declined };
  const refusals = [refusal("left-out", { path: WHOLE }, "is left out, because the source marks it so")];
  return { admission: { success: false, refusals }, undeclared, omitted: [], declined };
}

/** Writes one person's data in one act, or the refusal. Both leave their trace, names of undeclared properties included. */
export async function receive(
  context: DatasetContext,
  source: Source,
  actor: string,
  { admission, undeclared, omitted, declined }: Judged,
): Promise<Answer> {
  const common = { actor, source: source.id };
  const operation = randomUUID();
  if (!admission.success) {
    const { refusals } = admission;
    await context.act("read", async ({ record }) => recordRefusal(record, common, refusals, declined, undeclared), {
      operation,
    });
    return { outcome: "refused", refusals };
  }
  const { candidate } = admission;
  return context.act(
    "shared",
    async ({ transaction, at, record, noteSource }): Promise<Answer> => {
      noteSource(source);
      const superseded: string[] = [];
      const options = {
        source: source.id,
        ranks: source.ranks,
        run: operation,
        creates: !source.enriches,
        isSpoken: source.origin.obtained === "from-person",
        noteSuperseded: (fields: readonly string[]) => superseded.push(...fields),
      };
      const [written] = await write(context, transaction, options, [candidate], at);
      const { outcome, reference } = written ?? { outcome: "subject-not-held", reference: "" };
      if (outcome === "created" || outcome === "merged") {
        const kept = superseded.length === 0 ? {} : { superseded: superseded.length };
        const counts = { [outcome]: 1, ...countOmitted([omitted]), ...kept };
        record({ act: "added", ...common, fields: candidate.sent.names, counts });
        if (undeclared.length > 0)
          record({ act: "refused", ...common, counts: { rows: 0, ...countNames(undeclared, declined) } });
        return { outcome, reference, ...(superseded.length === 0 ? {} : { superseded }) };
      }
      const refusals = [refusalAfter(outcome)];
      recordRefusal(record, common, refusals, declined, undeclared);
      return { outcome: "refused", refusals };
    },
    { operation, people: listPeople([candidate]) },
  );
}

/** Adds the event of a refusal: its codes, and the names of undeclared keys and properties. */
export function recordRefusal(
  record: Act["record"],
  common: Acting & { readonly source: string },
  refusals: readonly Refusal[],
  declined: ReadonlyMap<string, string>,
  undeclared: readonly string[] = [],
): void {
  const codes = Object.fromEntries([...new Set(refusals.map(({ code }) => code))].map((code) => [code, 1]));
  const keys = refusals.filter(({ code }) => UNDECLARED.has(code)).map(({ path }) => path);
  record({
    act: "refused",
    ...common,
    counts: { rows: 1, ...codes, ...countNames([...undeclared, ...keys], declined) },
  });
}

/** Codes whose path names what is not declared. */
const UNDECLARED: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  "undeclared-field",
  "undeclared-property",
  "declined",
]);

function countNames(names: readonly string[], declined: ReadonlyMap<string, string>): Record<string, number> {
  const counts = new NameCounts();
  counts.addRow(names);
  return Object.fromEntries(counts.listForEvent(declined));
}
