import { type AnyAssignment, type Consent, checkAssignment, type Source } from "../../assignment/index.js";
import { checkCallOptions } from "../../boundary/index.js";
import { invalidArgument } from "../../errors/index.js";
import type { Missing } from "../document.js";
import { isWebAddress } from "../formats/blocks.js";
import { categoryGaps, gap, recipientsGap, said } from "../gaps.js";
import { checkSources } from "../sources.js";
import { readWords, type WordOptions } from "../words/languages.js";
import type { Words } from "../words/words.js";
import { CONTEXT, durationNode, type LinkedNode, momentNode, node } from "./context.js";
import { CONTROLLER } from "./parties.js";
import { processNode, rightTerms } from "./process.js";

/** Consents of one person, as `subject.proof()` returns them. */
export interface ConsentProof {
  /** Consents that stand, oldest first. */
  readonly evidence: readonly GivenConsent[];
  /** Consents that the person withdrew. */
  readonly withdrawn?: readonly WithdrawnProof[];
}

/** A consent that stands. */
export interface GivenConsent {
  readonly at: Date;
  /** The version of the wording. */
  readonly version?: string;
  readonly confirmedAt?: Date;
  readonly method?: string;
  readonly recordedBy?: string;
}

/** A consent that was withdrawn. */
export interface WithdrawnProof {
  readonly version: string;
  readonly consentedAt: Date;
  readonly withdrawnAt: Date;
  readonly method?: string;
  readonly recordedBy?: string;
}

/** Options of {@link consentRecord} and {@link consentReceipt}. Options that are left out are listed as missing. */
export interface ConsentOptions extends WordOptions {
  /** The identifier of the record, such as a UUID. */
  readonly id: string;
  /** The reference by which the application knows the person in this assignment; never a name or an address. */
  readonly reference: string;
  /** The person's consents, as `subject.proof()` returns them. */
  readonly proof?: ConsentProof;
  /** The web address of the notice that the person was given. */
  readonly notice?: string;
  /** The countries where the data are stored (ISO 3166-1). */
  readonly storedIn?: readonly string[];
  /** The way to withdraw: a web address, or words. */
  readonly withdrawal?: string;
  /** The sources of the assignment. */
  readonly sources?: readonly Source[];
}

/** Options of {@link consentReceipt}. */
export interface ReceiptOptions extends ConsentOptions {
  /** The identifier of the receipt, such as a UUID. */
  readonly receipt: string;
  /** The moment at which it is given. */
  readonly at: Date;
}

/** A consent record or receipt. */
export interface ConsentDocument {
  /** The document in DPV 2.3, as JSON-LD. */
  readonly jsonld: LinkedNode;
  /** Fields that ISO/IEC TS 27560 asks for, and that neither a declaration nor an option says. */
  readonly missing: readonly Missing[];
}

const PROFILE = "https://w3id.org/dpv/schema/dpv-27560#";

/**
 * Writes the record of one person's consents after ISO/IEC TS 27560, in DPV 2.3 as JSON-LD, with the profile for the GDPR.
 *
 * The record is for the controller. It holds no value of the person's data, and names the person by reference only.
 *
 * @param assignment - An assignment whose basis is consent.
 * @param options - The person's consents, and what no declaration says.
 * @returns The record, and a list of missing fields.
 * @throws DefinitionError `not-an-assignment`
 * @throws StoreError `invalid-argument` if the basis is not consent, or an option is missing or not known.
 * @throws RangeError if a date is not valid.
 * @example
 * ```ts
 * const reference = "5e1c7b0a";
 * const person = leads.subject({ reference });
 * const { jsonld, missing } = consentRecord(broadbandUpgrade, {
 *   id: "b4c1e7f2-6f0e-4c57-9f53-1f0f0a3a6d11",
 *   reference,
 *   proof: await person.proof(),
 *   notice: "https://fjordnet.example/privacy",
 *   storedIn: ["NO"],
 *   withdrawal: "https://fjordnet.example/withdraw",
 * });
 * ```
 */
export function consentRecord(assignment: AnyAssignment, options: ConsentOptions): ConsentDocument {
  const words = checkConsent(assignment, options, CONSENT_OPTIONS, "consentRecord()");
  return {
    jsonld: { "@context": CONTEXT, ...recordNode(assignment, options, words) },
    missing: missingInConsent(assignment, options, words),
  };
}

/**
 * Writes the receipt that a person gets of their consents, after ISO/IEC TS 27560, in DPV 2.3 as JSON-LD. It has the record inside.
 *
 * @param assignment - An assignment whose basis is consent.
 * @param options - Those of {@link consentRecord}, the identifier of the receipt, and its moment.
 * @returns The receipt, and a list of missing fields.
 * @throws DefinitionError `not-an-assignment`
 * @throws StoreError `invalid-argument` if the basis is not consent, or an option is missing or not known.
 * @throws RangeError if a date is not valid.
 * @example
 * ```ts
 * const reference = "5e1c7b0a";
 * const given = { id: "b4c1e7f2-6f0e-4c57-9f53-1f0f0a3a6d11", reference, proof: await leads.subject({ reference }).proof() };
 * const { jsonld } = consentReceipt(broadbandUpgrade, { ...given, receipt: "FN-2611", at: new Date() });
 * ```
 */
export function consentReceipt(assignment: AnyAssignment, options: ReceiptOptions): ConsentDocument {
  const known = { ...CONSENT_OPTIONS, receipt: "any", at: "date" } as const;
  const words = checkConsent(assignment, options, known, "consentReceipt()");
  checkText(options.receipt, "receipt", "consentReceipt()");
  return {
    jsonld: {
      "@context": CONTEXT,
      "@type": "dpv:ConsentReceipt",
      "dct:conformsTo": `${PROFILE}receipt-eu-gdpr`,
      "dct:identifier": options.receipt,
      "dpv:hasIdentifier": options.receipt,
      "dct:created": momentNode(options.at),
      "dct:language": words.locale,
      "dpv:hasRecordOfActivity": recordNode(assignment, options, words),
    },
    missing: missingInConsent(assignment, options, words),
  };
}

const CONSENT_OPTIONS = {
  id: "any",
  reference: "any",
  proof: "object",
  notice: "any",
  storedIn: "array",
  withdrawal: "any",
  sources: "array",
  language: "any",
  words: "object",
} as const;

function checkConsent<Options extends ConsentOptions>(
  assignment: AnyAssignment,
  options: Options,
  known: Parameters<typeof checkCallOptions<Options>>[1],
  call: string,
): Words {
  checkAssignment(assignment, call);
  checkCallOptions<Options>(options, known, call);
  const where = `${call} of assignment "${assignment.id}"`;
  if (assignment.purpose.basis.kind !== "consent") {
    throw invalidArgument(`${where}: the basis is not consent`, "Only consents have records and receipts.");
  }
  checkText(options.id, "id", where);
  checkText(options.reference, "reference", where);
  if (options.notice !== undefined && !isWebAddress(options.notice)) {
    throw invalidArgument(`${where}: the option "notice" is no web address`, "Pass the https address of the notice.");
  }
  for (const code of options.storedIn ?? []) {
    if (!/^[A-Z]{2}$/.test(code)) {
      throw invalidArgument(`${where}: a country in "storedIn" is no two-letter code`, 'Pass codes such as "NO".');
    }
  }
  checkSources(options.sources ?? [], [assignment], where);
  return readWords(options);
}

function checkText(value: unknown, name: string, where: string): void {
  if (said(value) !== undefined) return;
  throw invalidArgument(`${where}: the option "${name}" is missing or blank`, `Pass ${name} as text.`);
}

function recordNode(assignment: AnyAssignment, options: ConsentOptions, words: Words): LinkedNode {
  const { id, reference, proof, notice, storedIn = [], withdrawal, sources = [] } = options;
  const { locale } = words;
  return node({
    "@type": "dpv:ConsentRecord",
    "dct:conformsTo": `${PROFILE}record-eu-gdpr`,
    "dct:identifier": id,
    "dpv:hasIdentifier": id,
    "dpv:hasDataSubject": { "@id": SUBJECT, "@type": "dpv:DataSubject", "dct:identifier": reference },
    "dpv:hasNotice": node({
      "@type": ["dpv:PrivacyNotice", "dpv:ConsentNotice"],
      "dct:language": locale,
      "schema:url": notice,
      "dct:description": consentOf(assignment).wording,
    }),
    "dpv:hasProcess": processNode(assignment, sources, storedIn, words),
    "dpv:hasRight": rightTerms(assignment),
    "dpv:hasConsentControl":
      withdrawal === undefined
        ? undefined
        : node({
            "@type": "dpv:WithdrawConsent",
            "dpv:isExercisedAt": isWebAddress(withdrawal) ? withdrawal : undefined,
            "dct:description": isWebAddress(withdrawal) ? undefined : withdrawal,
          }),
    "dpv:hasConsentStatus": proof === undefined ? undefined : events(assignment, proof),
  });
}

const SUBJECT = "_:subject";

/** Returns the basis of an assignment whose basis was checked to be consent. */
function consentOf({ purpose: { basis } }: AnyAssignment): Consent {
  if (basis.kind === "consent") return basis;
  throw new TypeError("the basis was checked to be consent");
}

/** Writes the consents of a person as events, in the order of their moments. */
function events(assignment: AnyAssignment, { evidence, withdrawn = [] }: ConsentProof): readonly LinkedNode[] {
  const given = [
    ...withdrawn.map(({ consentedAt, ...one }) => ({ ...one, at: consentedAt })),
    ...evidence.map((one) => ({ ...one, withdrawnAt: undefined })),
  ];
  const all = given.flatMap(({ at, withdrawnAt, ...how }) => [
    { at, isGiven: true, ...how },
    ...(withdrawnAt === undefined ? [] : [{ at: withdrawnAt, isGiven: false, version: how.version }]),
  ]);
  const inOrder = [...all].sort((left, right) => left.at.getTime() - right.at.getTime());
  return inOrder.map((one, index) => {
    const isRenewed = one.isGiven && inOrder.slice(0, index).some(({ isGiven }) => isGiven);
    const state = !one.isGiven ? "dpv:ConsentWithdrawn" : isRenewed ? "dpv:RenewedConsentGiven" : "dpv:ConsentGiven";
    const { method, recordedBy, confirmedAt } = {
      method: undefined,
      recordedBy: undefined,
      confirmedAt: undefined,
      ...one,
    };
    return node({
      "@type": [state, consentType(assignment)],
      "dpv:isIndicatedAtTime": momentNode(one.at),
      "dct:date": momentNode(one.at),
      "dct:dateAccepted": confirmedAt && momentNode(confirmedAt),
      "dct:hasVersion": one.version,
      "dct:description": one.isGiven ? wordingOf(assignment, one.version) : undefined,
      "dpv:hasDuration": one.isGiven ? durationNode(assignment.retention.keep, "dpv:TemporalDuration") : undefined,
      "dpv:isIndicatedBy": { "@id": SUBJECT },
      "dpv:hasIndicationMethod": method,
      "dpv:isImplementedByEntity":
        recordedBy === undefined ? { "@id": CONTROLLER } : { "@type": "dpv:Entity", "dct:identifier": recordedBy },
    });
  });
}

/** Returns the words of a version, which may be a former one; nothing for a version that the basis does not accept any more. */
function wordingOf(assignment: AnyAssignment, version: string | undefined): string | undefined {
  const basis = consentOf(assignment);
  return [basis, ...(basis.accepts ?? [])].find((one) => one.version === version)?.wording;
}

/** Returns the kind of consent: explicit if it also lifts the ban on special categories (Art. 9(2)(a) GDPR). */
function consentType({ purpose }: AnyAssignment): string {
  return purpose.condition === "eu-gdpr:A9-2-a" ? "dpv:ExplicitlyExpressedConsent" : "dpv:ExpressedConsent";
}

/** Lists fields that are mandatory for ISO/IEC TS 27560 or for the GDPR, and that nobody says. */
function missingInConsent(assignment: AnyAssignment, options: ConsentOptions, words: Words): readonly Missing[] {
  const here = words.place.assignment(assignment.id);
  const { proof, notice, storedIn = [], withdrawal, sources = [] } = options;
  const { controller } = assignment;
  const nobody = proof === undefined || (proof.evidence.length === 0 && (proof.withdrawn ?? []).length === 0);
  return [
    ...(notice === undefined ? [gap(words.articles("13", "14"), here, "noticeAddress", words)] : []),
    ...(sources.length === 0 ? [gap(words.articles("13(1)", "14(2)(f)"), here, "sources", words)] : []),
    ...categoryGaps(assignment, Object.keys(assignment.fields), words.article("14(1)(d)"), words),
    ...(storedIn.length === 0 ? [gap(words.article("15(2)"), here, "storageLocations", words)] : []),
    ...recipientsGap(assignment, words.article("4(9)"), words),
    ...(assignment.recipients ?? []).flatMap(({ id, name, contact }) => {
      const where = words.place.recipient(assignment.id, name);
      const article = words.article("13(1)(e)");
      return [
        ...(id === undefined ? [gap(article, where, "partyId", words)] : []),
        ...(said(contact?.postal) === undefined ? [gap(article, where, "partyAddress", words)] : []),
        ...(contact === undefined ? [gap(article, where, "partyContact", words)] : []),
      ];
    }),
    ...(said(withdrawal) === undefined ? [gap(words.article("7(3)"), here, "withdrawalMethod", words)] : []),
    ...(said(controller.supervisoryAuthority) === undefined
      ? [
          gap(
            words.articles("13(2)(d)", "14(2)(e)"),
            words.place.controller(controller.name),
            "supervisoryAuthority",
            words,
          ),
        ]
      : []),
    ...(nobody ? [gap(words.article("7(1)"), here, "consentEvent", words)] : []),
  ];
}
