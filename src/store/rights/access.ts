import type { AnyAssignment, Consent, Controller, Purpose, RecordOf } from "../../assignment/index.js";
import {
  type FoundRecord,
  type Intake,
  mayBeDeleted,
  type StorageTransaction,
  type StoredRecord,
} from "../../storage/index.js";
import type { DatasetContext } from "../context.js";
import { toRecord } from "../record.js";

/** One field that is held of a person, and why. */
export interface HeldField {
  readonly name: string;
  readonly label: string;
  readonly value: unknown;
  readonly unit: string | undefined;
  /** The reason why the purpose needs it. */
  readonly necessity: string;
  /** Id of the source it came from, or `default` if its schema filled it in. */
  readonly source: string;
  readonly since: Date;
}

/**
 * Work that read the dataset since this person's data were collected. The trail counts people and does not name them.
 * The person need not be among those who were read.
 */
export interface UseOfData {
  readonly activity: string;
  readonly times: number;
  readonly lastAt: Date;
}

/** Evidence as it is held, of consent or of another basis. */
export type HeldEvidence<Of extends AnyAssignment> = HeldUnder<Of["purpose"]["basis"]>;

/** Takes each basis apart. If the assignment was made from JSON, the basis is known only at run time. */
type HeldUnder<Basis> =
  Basis extends Consent<infer Version>
    ? { readonly consentedAt: Date; readonly version: Version }
    : { readonly since: Date; readonly document?: string };

/** The report that a person gets of the data held of them (Art. 15 GDPR). */
export interface AccessReport<Of extends AnyAssignment = AnyAssignment> {
  readonly assignment: string;
  /** The name by which the application knows the person in this assignment. */
  readonly reference: string;
  readonly purpose: Purpose;
  readonly controller: Controller;
  readonly record: RecordOf<Of>;
  readonly fields: readonly HeldField[];
  readonly evidence: readonly HeldEvidence<Of>[];
  readonly collectedAt: Date;
  readonly updatedAt: Date;
  readonly keptUntil: Date;
  /** `true` if use of the data is restricted (Art. 18). */
  readonly restricted: boolean;
  readonly uses: readonly UseOfData[];
}

/** Finds a person's record, unless its time is over and nothing keeps it. */
export async function findHeld(
  context: DatasetContext,
  transaction: StorageTransaction,
  identity: string,
  at: Date,
): Promise<FoundRecord | undefined> {
  const load = async (): Promise<FoundRecord[]> => {
    const found = await transaction.find(identity);
    return found === undefined || mayBeDeleted(found, at) ? [] : [found];
  };
  const [held] = await (context.encryption?.read(load) ?? load());
  return held;
}

/** Builds the report of a person's record. */
export async function buildAccessReport<Of extends AnyAssignment>(
  context: DatasetContext,
  transaction: StorageTransaction,
  held: FoundRecord,
): Promise<AccessReport<Of>> {
  const { purpose, controller, id } = context.assignment;
  const isConsent = purpose.basis.kind === "consent";
  const numbers = new Set(held.origins.filter((one) => one !== null && one > 0));
  const [intakes, uses] = await Promise.all([
    transaction.intakes([...numbers] as number[]), // null is left out above
    transaction.uses(held.collectedAt),
  ]);
  // stored values came through the boundary of this assignment
  const record = toRecord(held.values, context.fields) as RecordOf<Of>;
  return {
    assignment: id,
    reference: held.subject,
    purpose,
    controller,
    record,
    fields: listFields(context, held, record, new Map(intakes.map((one) => [one.number, one]))),
    // written from checked evidence of this basis, and read back unchanged
    evidence: held.evidence.map((one) =>
      isConsent
        ? { consentedAt: one.at, version: one.version }
        : { since: one.at, ...(one.document === undefined ? {} : { document: one.document }) },
    ) as unknown as HeldEvidence<Of>[],
    collectedAt: held.collectedAt,
    updatedAt: held.updatedAt,
    keptUntil: held.expiresAt,
    restricted: held.restrictedAt !== undefined,
    uses,
  };
}

function listFields(
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
