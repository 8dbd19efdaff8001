import {
  type AnyAssignment,
  type Consent,
  type Controller,
  type Origin,
  type Purpose,
  type Recipient,
  type RecordOf,
  type Right,
  rightsUnder,
} from "../../assignment/index.js";
import {
  type FoundRecord,
  type Intake,
  mayBeDeleted,
  type StorageTransaction,
  type StoredRecord,
} from "../../storage/index.js";
import { listActivities } from "../activities/registry.js";
import { type DatasetContext, SOURCE } from "../context.js";
import { listDisclosed } from "../disclosure/telling.js";
import { nameRecipient, readRecipients, type ToldRecipient } from "../disclosure/to-tell.js";
import type { CheckedProof } from "../intake/evidence.js";
import { toRecord } from "../record.js";
import { listOwn, type OwnRequest } from "../requests/list.js";
import type { Complaint } from "../requests/request.js";
import { endOfValue } from "../retention/keeps.js";
import { buildComplaint } from "./applicable.js";
import { findKeepers, findLaw, type KeptBecause } from "./kept.js";
import { readProofs } from "./proof.js";

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
  /** The moment at which the value was obtained. */
  readonly since: Date;
  /** The moment until which the value is kept, if its field has a time of its own. A hold or a restriction may keep it longer. */
  readonly keptUntil?: Date;
}

/**
 * Work that read the dataset since this person's data were collected. The trail counts people and does not name them.
 * The person need not be among those who were read.
 */
export interface UseOfData {
  readonly activity: string;
  /** The title of the activity; its id if it was never registered. */
  readonly title: string;
  /** The roles of those who carried it out, such as `agent`. Employees are not named (CJEU C-579/21). */
  readonly roles: readonly string[];
  readonly times: number;
  readonly lastAt: Date;
}

/** One time that a person's data were disclosed to a recipient. */
export interface DisclosureOfData {
  readonly recipient: ToldRecipient;
  readonly at: Date;
  readonly activity: string;
  /** The title of the activity; its id if it was never registered. */
  readonly title: string;
  readonly fields: readonly string[];
}

/** Evidence as it is held, of consent or of another basis. */
export type HeldEvidence<Of extends AnyAssignment> = HeldUnder<Of["purpose"]["basis"]>;

/** Takes each basis apart. If the assignment was made from JSON, the basis is known only at run time. */
type HeldUnder<Basis> =
  Basis extends Consent<infer Version>
    ? { readonly consentedAt: Date; readonly version: Version } & HeldProof
    : { readonly since: Date; readonly document?: string } & HeldProof;

/** Proof of evidence, as the person is told. */
export interface HeldProof {
  /** The time at which the person confirmed it. */
  readonly confirmedAt?: Date;
  /** The way in which it was given, such as `web-form`. */
  readonly method?: string;
  /** The role of who recorded it, such as `agent`. Employees are not named (CJEU C-579/21). */
  readonly recordedBy?: string;
}

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
  /** Reasons that keep the data although their time may be over, such as holds and the ground of a restriction. */
  readonly kept: readonly KeptBecause[];
  readonly uses: readonly UseOfData[];
  /** Sources of the data (Art. 15(1)(g)). */
  readonly sources: readonly HeldSource[];
  /** Disclosures of this person's data, oldest first: to whom, when, and which fields (Art. 15(1)(c)). */
  readonly disclosures: readonly DisclosureOfData[];
  /** Recipients to whom data are disclosed, with the safeguard of a transfer (Art. 15(1)(c), (2)). */
  readonly recipients: readonly Recipient[];
  /** Automated decisions (Art. 15(1)(h)): what is declared of them, or false if there are none. */
  readonly automatedDecisions: string | false | undefined;
  /** Rights that the person has under this basis (Art. 15(1)(e)). */
  readonly rights: readonly Right[];
  /** The place where the person can complain (Art. 15(1)(f), 77). */
  readonly complaint: Complaint;
  /** The requests that the person made while these data are held, oldest first. */
  readonly requests: readonly OwnRequest[];
}

/** A source of a person's data, as the person is told. */
export interface HeldSource {
  readonly id: string;
  /** The source's name for people. A source that was never declared to this release has its id here. */
  readonly name: string;
  readonly obtained: Origin["obtained"] | undefined;
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
  at: Date,
): Promise<AccessReport<Of>> {
  const { purpose, controller, id } = context.assignment;
  const isConsent = purpose.basis.kind === "consent";
  const numbers = new Set(held.origins.filter((one) => one !== null && one > 0));
  const evidenced = held.evidence.map(({ intake }) => intake).filter((one) => one > 0);
  const [intakes, uses, kept, disclosed, recipients, activities, requests] = await Promise.all([
    transaction.intakes([...new Set([...(numbers as ReadonlySet<number>), ...evidenced])]), // null is left out above
    transaction.uses(held.collectedAt),
    findKeepers(transaction, held, at),
    listDisclosed(transaction, held.subject),
    readRecipients(transaction),
    listActivities(transaction),
    listOwn(context, transaction, held.subject, at),
  ]);
  const proofs = await readProofs(transaction, held);
  const titles = new Map(activities.map((one) => [one.id, one.title]));
  const sources = await listSources(transaction, [...new Set(intakes.map(({ source }) => source))]);
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
    evidence: held.evidence.map((one, index) => ({
      ...(isConsent
        ? { consentedAt: one.at, version: one.version }
        : { since: one.at, ...(one.document === undefined ? {} : { document: one.document }) }),
      ...tellProof(proofs[index]),
    })) as unknown as HeldEvidence<Of>[],
    collectedAt: held.collectedAt,
    updatedAt: held.updatedAt,
    keptUntil: held.expiresAt,
    restricted: held.restrictedAt !== undefined,
    kept: [...findLaw(context.assignment, held), ...kept],
    uses: uses.map((use) => ({ ...use, title: titles.get(use.activity) ?? use.activity })),
    disclosures: disclosed
      .map(({ recipient, at: moment, activity, fields }) => ({
        recipient: nameRecipient(recipients, recipient),
        at: moment,
        activity,
        title: titles.get(activity) ?? activity,
        fields,
      }))
      .sort((left, right) => left.at.getTime() - right.at.getTime()),
    sources,
    recipients: context.assignment.recipients ?? [],
    automatedDecisions: context.assignment.automatedDecisions,
    rights: rightsUnder(context.assignment),
    complaint: buildComplaint(context.assignment),
    requests,
  };
}

/** Leaves the reference of an employee out. */
function tellProof(proof: CheckedProof | undefined): HeldProof {
  if (proof?.recordedBy === undefined) return proof ?? {};
  return { ...proof, recordedBy: proof.recordedBy.slice(0, proof.recordedBy.indexOf(":")) };
}

/** The most sources that are looked up by name. */
const MOST_SOURCES = 10_000;

/** Lists sources by id, with what people are told of each. */
export async function listSources(
  transaction: StorageTransaction,
  ids: readonly string[],
): Promise<readonly HeldSource[]> {
  const entries = await transaction.entries({ kind: SOURCE, limit: MOST_SOURCES });
  const known = new Map(entries.map(({ id, body }) => [id, body]));
  return ids.map((id) => {
    const { name, obtained } = known.get(id) ?? {};
    return {
      id,
      name: typeof name === "string" ? name : id,
      obtained: obtained as HeldSource["obtained"], // written from a source's origin
    };
  });
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
    const since = intake?.at ?? held.collectedAt;
    const end = endOfValue(since, declared.keep);
    return {
      name,
      label: declared.label ?? name,
      value,
      unit: declared.unit,
      necessity: declared.necessity,
      source: intake?.source ?? "default",
      since,
      ...(end === undefined ? {} : { keptUntil: new Date(Math.min(end.getTime(), held.expiresAt.getTime())) }),
    };
  });
}
