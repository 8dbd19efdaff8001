import {
  type AnyAssignment,
  type Field,
  isSpecialCategory,
  type LawfulBasis,
  listBasisTexts,
  type Right,
  rightsUnder,
  type Source,
} from "../../assignment/index.js";
import { fieldLabel, fieldNecessity, periodInWords } from "../formats/parts.js";
import { listJointControllers, said } from "../gaps.js";
import type { Words } from "../words/words.js";
import { durationNode, type LinkedNode, node } from "./context.js";
import { CONTROLLER, controllerNode, country, recipientNode } from "./parties.js";
import { currentTerm } from "./terms.js";

const BASES: Readonly<Record<LawfulBasis["kind"], string>> = {
  consent: "dpv:Consent",
  contract: "dpv:Contract",
  "legal-obligation": "dpv:LegalObligation",
  "vital-interests": "dpv:VitalInterest",
  "public-task": "dpv:PublicInterest",
  "legitimate-interests": "dpv:LegitimateInterest",
};

const RIGHTS: Readonly<Record<Right, readonly string[]>> = {
  access: ["eu-gdpr:A15"],
  rectification: ["eu-gdpr:A16"],
  erasure: ["eu-gdpr:A17"],
  restriction: ["eu-gdpr:A18"],
  portability: ["eu-gdpr:A20"],
  withdrawal: ["eu-gdpr:A7-3"],
  objection: ["eu-gdpr:A21"],
  "human-decision": ["eu-gdpr:A22-3-a", "eu-gdpr:A22-3-b", "eu-gdpr:A22-3-c"],
};

const SOURCES: Readonly<Record<Source["origin"]["obtained"], string>> = {
  "from-person": "dpv:DataSubjectDataSource",
  "from-third-party": "dpv:ThirdPartyDataSource",
  "from-public-source": "dpv:PublicDataSource",
};

/** Lists the rights of people in an assignment, with the complaint that everybody has. */
export function rightTerms(assignment: AnyAssignment): readonly string[] {
  return [...rightsUnder(assignment).flatMap((right) => RIGHTS[right]), "eu-gdpr:A77"];
}

/**
 * Writes an assignment as a process of DPV.
 *
 * @param storedIn - Countries where the data are stored, which no declaration says.
 */
export function processNode(
  assignment: AnyAssignment,
  sources: readonly Source[],
  storedIn: readonly string[],
  words: Words,
): LinkedNode {
  const { purpose, controller, recipients, automatedDecisions, retention } = assignment;
  const { locale } = words;
  const measures = said(controller.securityMeasures);
  const logic = said(automatedDecisions);
  const joint = listJointControllers(assignment);
  const disclosed = recipients === undefined || recipients.length === 0 ? [] : ["dpv:Disclose"];
  return node({
    "@type": "dpv:Process",
    "dct:identifier": assignment.id,
    "dct:title": purpose.title,
    "dpv:hasPurpose": node({
      "@type": "dpv:Purpose",
      "skos:broader": currentTerm(purpose.category),
      "dct:title": purpose.title,
      "dct:description": said(purpose.description),
    }),
    "dpv:hasLegalBasis": legalBases(assignment),
    "dpv:hasDataController": controllerNode(controller, locale),
    "dpv:hasJointDataControllers":
      joint.length === 0
        ? undefined
        : node({
            "@type": "dpv:JointDataControllers",
            "dpv:hasEntity": [{ "@id": CONTROLLER }, ...joint.map((one) => recipientNode(one, locale))],
            "dct:description": joint.flatMap(({ arrangement }) => said(arrangement) ?? []),
          }),
    "dpv:hasDataSubject": node({ "@type": "dpv:DataSubject", "dct:description": said(assignment.subjects) }),
    "dpv:hasPersonalData": Object.entries(assignment.fields).map(([name, one]) =>
      personalData(assignment, name, one, words),
    ),
    "dpv:hasProcessing": ["dpv:Collect", "dpv:Store", "dpv:Use", ...disclosed],
    "dpv:hasDataSource": sources.map(({ origin, id }) => ({
      "@type": SOURCES[origin.obtained],
      "dct:identifier": id,
      "dct:title": origin.name,
    })),
    "dpv:hasRecipient": recipients?.map((one) => recipientNode(one, locale)),
    "dpv:hasStorageCondition": [
      {
        "@type": "dpv:StorageDuration",
        "dpv:hasDuration": durationNode(retention.keep, "dpv:TemporalDuration"),
        "dct:description": { "@value": periodInWords(assignment, words), "@language": locale },
      },
      ...(storedIn.length === 0
        ? []
        : [{ "@type": "dpv:StorageLocation", "dpv:hasLocation": storedIn.map((code) => country(code, locale)) }]),
    ],
    "dpv:hasRight": rightTerms(assignment),
    "dpv:hasJurisdiction": country(controller.country, locale),
    "dpv:hasTechnicalOrganisationalMeasure":
      measures === undefined
        ? undefined
        : { "@type": "dpv:TechnicalOrganisationalMeasure", "dct:description": measures },
    "dpv:hasContext":
      logic === undefined ? undefined : { "@type": "dpv:AutomatedDecisionMaking", "dct:description": logic },
    "dpv:hasAssessment": assessment(purpose.basis),
  });
}

function legalBases({ purpose: { basis, condition } }: AnyAssignment): readonly LinkedNode[] {
  const texts = listBasisTexts(basis);
  return [
    node({
      "@type": [BASES[basis.kind], basis.article],
      "dct:hasVersion": basis.kind === "consent" ? basis.version : undefined,
      "dct:description": texts.length === 1 ? texts[0] : texts,
    }),
    ...(condition === undefined ? [] : [{ "@type": condition }]),
  ];
}

function assessment(basis: LawfulBasis): LinkedNode | undefined {
  if (basis.kind !== "legitimate-interests") return undefined;
  const { interest, necessity, balancing } = basis;
  return { "@type": "dpv:LegitimateInterestAssessment", "dct:description": [interest, necessity, balancing] };
}

function personalData(assignment: AnyAssignment, name: string, one: Field, words: Words): LinkedNode {
  const { optional, nullable, defaulted } = one.column;
  const isSpecial = isSpecialCategory(one.category);
  return node({
    "@type": isSpecial ? ["dpv:PersonalData", "dpv:SpecialCategoryPersonalData"] : "dpv:PersonalData",
    "skos:broader": one.category === undefined ? undefined : currentTerm(one.category),
    "dct:identifier": name,
    "dct:title": fieldLabel(assignment, name, words),
    "dct:description": fieldNecessity(assignment, name, words),
    "dpv:hasNecessity": optional || nullable || defaulted ? "dpv:Optional" : "dpv:Required",
    "dpv:hasStorageCondition":
      one.keep === undefined
        ? undefined
        : { "@type": "dpv:StorageDuration", "dpv:hasDuration": durationNode(one.keep, "dpv:TemporalDuration") },
  });
}
