import { randomUUID } from "node:crypto";
import type { AnyAssignment, Consent, Controller, Purpose, RecordOf } from "../assignment/index.js";
import type { Condition, Intake, Selection, StorageTransaction, StoredRecord, StoredValues } from "../storage/index.js";
import type { DatasetContext } from "./context.js";
import { recordOfValues } from "./view.js";

/** One field of what is held of a person, and why. */
export interface HeldField {
  readonly name: string;
  readonly label: string;
  readonly value: unknown;
  readonly unit: string | undefined;
  /** Why the purpose needs it. */
  readonly necessity: string;
  /** Id of the source it came from, or `default` where its schema filled it in. */
  readonly source: string;
  readonly since: Date;
}

/**
 * Work that read the dataset since this person's data were collected. The trail counts people and does not name them, so
 * that the person need not have been among those read.
 */
export interface UseOfData {
  readonly activity: string;
  readonly times: number;
  readonly lastAt: Date;
}

/** Evidence as it is held: of consent, or of another basis. */
export type HeldEvidence<Of extends AnyAssignment> =
  Of["purpose"]["basis"] extends Consent<infer Version>
    ? { readonly consentedAt: Date; readonly wording: Version }
    : { readonly since: Date; readonly reference?: string };

/** What a person is told of the data held of them (Art. 15 GDPR). */
export interface AccessReport<Of extends AnyAssignment = AnyAssignment> {
  readonly assignment: string;
  readonly purpose: Purpose;
  readonly controller: Controller;
  readonly record: RecordOf<Of>;
  readonly fields: readonly HeldField[];
  readonly evidence: readonly HeldEvidence<Of>[];
  readonly collectedAt: Date;
  readonly updatedAt: Date;
  readonly keptUntil: Date;
  /** Whether use of the data is restricted (Art. 18). */
  readonly restricted: boolean;
  readonly uses: readonly UseOfData[];
}

/** The records of those of the people who are held, and have not reached the end of their time. */
export async function heldOf(
  context: DatasetContext,
  transaction: StorageTransaction,
  identities: readonly string[],
  at: Date,
  wanted?: "evidence",
): Promise<readonly StoredRecord[]> {
  const load = async (): Promise<StoredRecord[]> => {
    const found = await Promise.all(identities.map((identity) => transaction.find(identity, wanted)));
    return found.filter((held) => held !== undefined).filter(({ expiresAt }) => expiresAt > at);
  };
  return context.sealer?.read(load) ?? load();
}

/** People of whom one act tells. */
const PAGE = 100;

/** What is held of all who meet conditions, a page at a time. */
export async function* accessOf<Of extends AnyAssignment>(
  context: DatasetContext,
  where: readonly Condition[],
  actor: string,
): AsyncGenerator<AccessReport<Of>, void, undefined> {
  const operation = randomUUID();
  let after: string | undefined;
  do {
    const { reports, last } = await context.act(
      "read",
      async ({ transaction, at, record }) => {
        const { held, last } = await pageOf(context, transaction, { where, at }, after);
        const fields = where.map(({ field }) => field);
        record({ act: "accessed", actor, fields, counts: { people: held.length } });
        return { reports: await reportsOf<Of>(context, transaction, held), last };
      },
      operation,
    );
    yield* reports;
    after = last;
  } while (after !== undefined);
}

/** A page of records, and the reference of the last one if there may be more. */
async function pageOf(
  context: DatasetContext,
  transaction: StorageTransaction,
  selection: Selection,
  after: string | undefined,
): Promise<{ readonly held: readonly StoredRecord[]; readonly last: string | undefined }> {
  const lastOf = (rows: readonly { readonly subject: string }[]): string | undefined =>
    rows.length === PAGE ? rows.at(-1)?.subject : undefined;
  if (transaction.records !== undefined) {
    const load = async () => (await transaction.records?.(selection, after, PAGE)) ?? [];
    const held = await (context.sealer?.read(load) ?? load());
    return { held, last: lastOf(held) };
  }
  const page = await transaction.page({ ...selection, fields: context.assignment.identifiedBy, after, limit: PAGE });
  const identities = page.map(({ values }) => identityOf(context, values));
  return { held: await heldOf(context, transaction, identities, selection.at, "evidence"), last: lastOf(page) };
}

/** The keyed hash of a record's person. */
export function identityOf({ assignment, fields, pseudonymise }: DatasetContext, values: StoredValues): string {
  const record = recordOfValues(values, fields);
  return pseudonymise(assignment.identifiedBy.map((name) => record[name]));
}

/** What people are told of the records held of them. */
export async function reportsOf<Of extends AnyAssignment>(
  context: DatasetContext,
  transaction: StorageTransaction,
  records: readonly StoredRecord[],
): Promise<AccessReport<Of>[]> {
  const { purpose, controller, id } = context.assignment;
  const isConsent = purpose.basis.kind === "consent";
  const numbers = new Set(records.flatMap(({ origins }) => origins.filter((one) => one !== null && one > 0)));
  // people who came in together were used together
  const moments = [...new Set(records.map(({ collectedAt }) => collectedAt.getTime()))];
  const [intakes, uses, evidence] = await Promise.all([
    transaction.intakes([...numbers] as number[]), // null is left out above
    Promise.all(moments.map((moment) => usesSince(transaction, new Date(moment)))),
    Promise.all(records.map(({ subject, evidence }) => evidence ?? transaction.evidence(subject))),
  ]);
  const from = new Map(intakes.map((one) => [one.number, one]));
  return records.map((held, index) => {
    // what is stored came through the boundary of this assignment
    const record = recordOfValues(held.values, context.fields) as RecordOf<Of>;
    return {
      assignment: id,
      purpose,
      controller,
      record,
      fields: fieldsOf(context, held, record, from),
      // written from checked evidence of this basis, and read back as it was
      evidence: (evidence[index] ?? []).map((one) =>
        isConsent
          ? { consentedAt: one.at, wording: one.wording }
          : { since: one.at, ...(one.reference === undefined ? {} : { reference: one.reference }) },
      ) as unknown as HeldEvidence<Of>[],
      collectedAt: held.collectedAt,
      updatedAt: held.updatedAt,
      keptUntil: held.expiresAt,
      restricted: held.restrictedAt !== undefined,
      uses: uses[moments.indexOf(held.collectedAt.getTime())] ?? [],
    };
  });
}

function fieldsOf(
  { layout, assignment }: DatasetContext,
  held: StoredRecord,
  record: object,
  intakes: ReadonlyMap<number, Intake>,
): HeldField[] {
  return layout.fields.flatMap(({ name }, index) => {
    const value: unknown = Object.hasOwn(record, name) ? Reflect.get(record, name) : undefined;
    const declared = assignment.fields[name];
    if (value === undefined || declared === undefined) return [];
    const intake = intakes.get(held.origins[index] ?? 0);
    return {
      name,
      label: declared.label ?? name,
      value,
      unit: declared.unit,
      necessity: declared.necessity,
      source: intake?.source ?? "default",
      since: intake?.at ?? held.collectedAt,
    };
  });
}

/** What read the dataset since a moment, for adapters that leave counting to the store too. */
async function usesSince(transaction: StorageTransaction, since: Date): Promise<readonly UseOfData[]> {
  if (transaction.uses !== undefined) return transaction.uses(since);
  const uses = new Map<string, { lastAt: Date; operations: Set<string> }>();
  const limit = 1_000;
  for (let after = 0, size = limit; size === limit; ) {
    const entries = await transaction.trail({ acts: ["read", "reported"], since, after, limit });
    for (const { position, event } of entries) {
      after = position;
      const activity = event.activity ?? "";
      const operations = uses.get(activity)?.operations ?? new Set();
      uses.set(activity, { lastAt: event.at, operations: operations.add(event.operation) });
    }
    size = entries.length;
  }
  return [...uses].map(([activity, { lastAt, operations }]) => ({ activity, times: operations.size, lastAt }));
}
