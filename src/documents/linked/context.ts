/** A value of JSON-LD. */
export type LinkedValue = string | number | boolean | LinkedNode | readonly LinkedValue[];

/** A node of JSON-LD: properties by their prefixed names. */
export interface LinkedNode {
  readonly [property: string]: LinkedValue;
}

/** Properties whose values are nodes or terms, so that a text in their place is an IRI. */
const LINKS = [
  ...["hasAssessment", "hasAuthority", "hasConsentControl", "hasConsentStatus", "hasContext", "hasDataController"],
  ...["hasDataProtectionOfficer", "hasDataSource", "hasDataSubject", "hasEntity", "hasJointDataControllers"],
  ...["hasJurisdiction", "hasLegalBasis", "hasLocation", "hasNecessity", "hasNotice", "hasPersonalData", "hasProcess"],
  ...["hasProcessing", "hasPurpose", "hasRecipient", "hasRecordOfActivity", "hasRepresentative", "hasRight"],
  ...["hasStorageCondition", "hasTechnicalOrganisationalMeasure", "isExercisedAt", "isImplementedByEntity"],
  "isIndicatedBy",
].map((name) => `dpv:${name}`);

/**
 * The context, inside each document: DPV publishes none, and a document must be readable without a network. Terms are those of DPV
 * 2.3, the prefixes those of its guides.
 */
export const CONTEXT: LinkedNode = {
  dpv: "https://w3id.org/dpv#",
  pd: "https://w3id.org/dpv/pd#",
  "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
  dct: "http://purl.org/dc/terms/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  schema: "https://schema.org/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  "dct:conformsTo": { "@type": "@id" },
  "skos:broader": { "@type": "@id" },
  "schema:url": { "@type": "@id" },
  ...Object.fromEntries(LINKS.map((name) => [name, { "@type": "@id" }])),
};

/** Leaves out properties that have no value. An empty list stays, because it says that there are none. */
export function node(properties: Readonly<Record<string, LinkedValue | undefined>>): LinkedNode {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** Writes a moment with its type. @throws RangeError if the date is not valid */
export function momentNode(at: Date): LinkedNode {
  return { "@type": "xsd:dateTime", "@value": at.toISOString() };
}

/** Writes a duration with its type. */
export function durationNode(iso: string, type: string): LinkedNode {
  return { "@type": type, "rdf:value": { "@type": "xsd:duration", "@value": iso } };
}
