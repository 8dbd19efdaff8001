import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { PERSONAL_DATA, PURPOSES } from "../../src/assignment/index.js";
import {
  type ConsentOptions,
  consentReceipt,
  consentRecord,
  dpv,
  type LinkedNode,
  type LinkedValue,
} from "../../src/documents/index.js";
import { currentTerm } from "../../src/documents/linked/terms.js";
import { consent, defineSource, type PurposeCategory, type Recipient } from "../../src/index.js";
import { memory } from "../../src/storage/memory/index.js";
import { openStore } from "../../src/store/index.js";
import { BASES, declare, lineRegister, type Variations, webForm } from "./declared.js";

const read = (name: string): string[] =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8")
    .trim()
    .split("\n");

/** Namespaces of the three modules whose terms are listed. */
const NAMESPACES = {
  dpv: "https://w3id.org/dpv#",
  pd: "https://w3id.org/dpv/pd#",
  "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
} as const;

const TERMS: ReadonlySet<string> = new Set(
  read("dpv-2.3-terms.txt").map((term) => {
    const [prefix = "", name = ""] = term.split(":");
    return `${NAMESPACES[prefix as keyof typeof NAMESPACES]}${name}`; // the fixture has these three
  }),
);
/** The profiles of the guide to ISO/IEC TS 27560, which are in a schema of their own. */
const PROFILES = ["record", "receipt", "record-eu-gdpr", "receipt-eu-gdpr"].map(
  (name) => `https://w3id.org/dpv/schema/dpv-27560#${name}`,
);

/** Reads JSON-LD into RDF without a network. Safe mode refuses what would be dropped, such as a key that means nothing. */
async function toQuads(document: LinkedNode): Promise<string[]> {
  const documentLoader = (url: string): never => {
    throw new Error(`the document asks for ${url}`);
  };
  // apart, since the types of jsonld do not know safe mode yet
  const options = { format: "application/n-quads" as const, safe: true, documentLoader };
  const quads = await jsonld.toRDF(JSON.parse(JSON.stringify(document)), options);
  return String(quads).trim().split("\n");
}

const unknownTerms = (quads: readonly string[]): string[] => [
  ...new Set(
    quads
      .flatMap((quad) => [...quad.matchAll(/<(https:\/\/w3id\.org\/dpv[^>]*)>/g)].map(([, iri = ""]) => iri))
      .filter((iri) => !TERMS.has(iri) && !PROFILES.includes(iri)),
  ),
];

const PARTNER: Recipient = {
  id: "partner",
  name: "Partner Inc",
  role: "joint-controller",
  country: "US",
  safeguard: "EU-US Data Privacy Framework",
  contact: { email: "privacy@partner.example", postal: "Main Street 1, Springfield", phone: "+1", url: "not a URL" },
  arrangement: "Partner Inc answers questions about offers",
};

const { arrangement: _, ...OTHER } = PARTNER;

const all = (vary: Variations): LinkedNode => {
  const assignment = declare({
    recipients: [
      PARTNER,
      { ...OTHER, id: "post", role: "controller" },
      { name: "P", role: "processor", country: "NO" },
    ],
    automatedDecisions: "Those above 30 Mbit/s are turned down",
    description: "We call people on slow lines",
    ...vary,
  });
  return dpv(assignment, { sources: [webForm(assignment), lineRegister(assignment)] });
};

describe("an assignment in DPV 2.3", () => {
  it("is JSON-LD that reads without a network, with terms of DPV 2.3 only, under each basis", async () => {
    expect(TERMS.size).toBe(1581);
    for (const basis of Object.values(BASES)) {
      for (const condition of ["eu-gdpr:A9-2-a", "eu-gdpr:A9-2-h"] as const) {
        const quads = await toQuads(all({ basis, condition }));
        expect(quads.length).toBeGreaterThan(100);
        expect(unknownTerms(quads)).toEqual([]);
      }
    }
  });

  it("finds a made-up term, an undefined key and a context from the network, so that the check can fail", async () => {
    const madeUp: LinkedNode = { ...all({}), "dpv:hasPurpose": "dpv:NoSuchThing" };
    expect(unknownTerms(await toQuads(madeUp))).toEqual(["https://w3id.org/dpv#NoSuchThing"]);
    await expect(toQuads({ ...all({}), purpose: "x" })).rejects.toThrow();
    await expect(toQuads({ "@context": "https://w3id.org/dpv/context", "@type": "x" })).rejects.toThrow(
      /URL: "https:\/\/w3id.org\/dpv\/context"/,
    );
  });

  it("writes each declarable term as one of DPV 2.3", () => {
    const terms = [...Object.keys(PURPOSES), ...Object.keys(PERSONAL_DATA)].map((term) => currentTerm(term));
    const iris = terms.map((term) => {
      const [prefix = "", name = ""] = term.split(":");
      return `${NAMESPACES[prefix as keyof typeof NAMESPACES]}${name}`; // declarable terms are of two of them
    });
    expect(iris.filter((iri) => !TERMS.has(iri))).toEqual([]);
  });

  it("says purpose, basis, controller, data, recipients, retention and rights", async () => {
    const quads = (await toQuads(all({}))).join("\n");
    for (const part of [
      '<https://w3id.org/dpv#hasName> "FjordNet AS"',
      "<http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/dpv#DirectMarketing>",
      "<https://w3id.org/dpv/legal/eu/gdpr#A6-1-a>",
      '"P12M"^^<http://www.w3.org/2001/XMLSchema#duration>',
      "<https://w3id.org/dpv#hasNecessity> <https://w3id.org/dpv#Required>",
      "<https://w3id.org/dpv#hasRight> <https://w3id.org/dpv/legal/eu/gdpr#A7-3>",
      "<https://w3id.org/dpv#SafeguardForDataTransfer>",
      "<https://w3id.org/dpv#ThirdCountry>",
      '"12 months from when the data were collected"@en-gb',
    ]) {
      expect(quads).toContain(part);
    }
  });

  it("keeps a term of another vocabulary, and reads a DPV term by its IRI", async () => {
    const other = "https://vocabulary.example/purposes#Repair" satisfies PurposeCategory;
    expect((await toQuads(all({ category: other }))).join()).toContain(`<${other}>`);
    const iri = "https://w3id.org/dpv#DirectMarketing" satisfies PurposeCategory;
    expect(all({ category: iri })).toEqual(all({}));
  });
});

const GIVEN: ConsentOptions = {
  id: "b4c1e7f2-6f0e-4c57-9f53-1f0f0a3a6d11",
  reference: "7d9b",
  proof: {
    evidence: [{ at: new Date("2026-11-01"), version: "2026-01", method: "web-form", recordedBy: "agent:42" }],
    withdrawn: [
      { version: "2025-01", consentedAt: new Date("2026-01-01"), withdrawnAt: new Date("2026-03-01"), method: "paper" },
    ],
  },
  notice: "https://fjordnet.example/privacy",
  storedIn: ["NO", "US"],
  withdrawal: "https://fjordnet.example/withdraw",
};
const BARE: ConsentOptions = { id: GIVEN.id, reference: GIVEN.reference };
const RECEIPT = { receipt: "FN-2611", at: new Date("2026-11-02T09:14:00Z") };

/** Values that lie at a path of properties, through lists. */
function follow(value: LinkedValue | undefined, path: readonly string[]): LinkedValue[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((one: LinkedValue) => follow(one, path));
  const [first, ...rest] = path;
  if (first === undefined) return [value];
  return typeof value === "object" ? follow((value as LinkedNode)[first], rest) : []; // lists are above
}

/** The place in a record of each field of the table, and the word of the remedy if it can be missing. */
const PLACES: Readonly<Record<string, readonly [paths: readonly string[], remedy?: string]>> = {
  "schema version": [["dct:conformsTo"]],
  "record id": [["dpv:hasIdentifier"]],
  "pii principal id": [["dpv:hasDataSubject/dct:identifier"]],
  "privacy notice": [["dpv:hasNotice/schema:url"], "notice"],
  language: [["dpv:hasNotice/dct:language"]],
  purpose: [["dpv:hasProcess/dpv:hasPurpose/dct:title"]],
  "lawful basis": [["dpv:hasProcess/dpv:hasLegalBasis/@type"]],
  "pii information": [["dpv:hasProcess/dpv:hasPersonalData/dct:identifier"]],
  "pii controllers": [["dpv:hasProcess/dpv:hasDataController/dpv:hasName"]],
  "collection method": [["dpv:hasProcess/dpv:hasDataSource/@type"], "sources"],
  "processing method": [["dpv:hasProcess/dpv:hasProcessing"]],
  "processing location": [["dpv:hasProcess/dpv:hasDataController/dpv:hasLocation/dct:identifier"]],
  "storage locations": [["dpv:hasProcess/dpv:hasStorageCondition/dpv:hasLocation/dct:identifier"], "storedIn"],
  "retention period": [["dpv:hasProcess/dpv:hasStorageCondition/dpv:hasDuration/rdf:value/@value"]],
  jurisdiction: [["dpv:hasProcess/dpv:hasJurisdiction/dct:identifier"]],
  "recipient third parties": [["dpv:hasProcess/dpv:hasRecipient/dpv:hasName"], "recipients"],
  "withdrawal method": [
    ["dpv:hasConsentControl/dpv:isExercisedAt", "dpv:hasConsentControl/dct:description"],
    "withdrawal",
  ],
  "privacy rights": [["dpv:hasRight"]],
  "authority party": [["dpv:hasProcess/dpv:hasDataController/dpv:hasAuthority/dpv:hasName"], "supervisoryAuthority"],
  "pii type": [["dpv:hasProcess/dpv:hasPersonalData/skos:broader"], "category"],
  "pii optional": [["dpv:hasProcess/dpv:hasPersonalData/dpv:hasNecessity"]],
  "party id": [["dpv:hasProcess/dpv:hasDataController/dpv:hasIdentifier"]],
  "party address": [["dpv:hasProcess/dpv:hasDataController/dpv:hasAddress"]],
  "party name": [["dpv:hasProcess/dpv:hasDataController/dpv:hasName"]],
  "party role": [["dpv:hasProcess/dpv:hasRecipient/@type"], "recipients"],
  "party contact": [["dpv:hasProcess/dpv:hasDataController/dpv:hasContact"]],
  "party type": [["dpv:hasProcess/dpv:hasRecipient/@type"], "recipients"],
  "event time": [["dpv:hasConsentStatus/dpv:isIndicatedAtTime/@value"], "proof"],
  "validity duration": [["dpv:hasConsentStatus/dpv:hasDuration/rdf:value/@value"], "proof"],
  "entity id": [["dpv:hasConsentStatus/dpv:isImplementedByEntity"], "proof"],
  "event type": [["dpv:hasConsentStatus/@type"], "proof"],
  "event state": [["dpv:hasConsentStatus/@type"], "proof"],
};

/** Fields that are there only if they apply, or in the receipt only. */
const CONDITIONAL = ["receipt id", "geographic restrictions", "special pii category"];

/** Fields that the table has as mandatory, for ISO/IEC TS 27560 or for the GDPR. */
const MANDATORY = parse(read("iso-27560-fields.csv").join("\n"), { from: 2, relax_column_count: true })
  .filter((row: readonly string[]) => row[1] === "Mandatory" || row[3] === "Mandatory")
  .map(([name]: readonly string[]) => name ?? "")
  .filter((name: string) => !CONDITIONAL.includes(name));

describe("a consent record", () => {
  it("has each mandatory field of ISO/IEC TS 27560, or lists it as missing", () => {
    expect([...MANDATORY].sort()).toEqual(Object.keys(PLACES).sort());
    for (const vary of [
      {},
      { recipients: undefined },
      { categorised: false },
      { recipients: [PARTNER] },
    ] as Variations[]) {
      for (const options of [GIVEN, BARE, { ...BARE, proof: { evidence: [] } }]) {
        const { jsonld: record, missing } = consentRecord(declare(vary), options);
        for (const field of MANDATORY) {
          const [paths, remedy] = PLACES[field] ?? [[]];
          const isThere = paths.some((path) => follow(record, path.split("/")).length > 0);
          const isListed = missing.some((one) => remedy !== undefined && one.remedy.includes(remedy));
          expect([field, isThere || isListed]).toEqual([field, true]);
        }
      }
    }
  });

  it("is complete if everything is said, and lists all that is not", () => {
    const complete = declare({ recipients: [PARTNER] });
    expect(consentRecord(complete, { ...GIVEN, sources: [webForm(complete)] }).missing).toEqual([]);
    const nothing = declare({ recipients: undefined, categorised: false });
    expect(
      consentRecord(nothing, BARE).missing.map(
        ({ remedy }) => remedy.match(/\b(notice|category|storedIn|recipients|withdrawal|proof|sources)\b/)?.[0],
      ),
    ).toEqual(["notice", "sources", "category", "storedIn", "recipients", "withdrawal", "proof"]);
    const bare = declare();
    const bareRecipient = consentRecord(bare, { ...GIVEN, sources: [webForm(bare)] }).missing;
    expect(bareRecipient.map(({ where, remedy }) => [where, remedy.split(" ")[1]])).toEqual(
      ["id", "contact.postal", "contact"].map((property) => [
        'assignment "broadband", recipient "RingUt AS"',
        property,
      ]),
    );
  });

  it("says that there are no recipients with an empty list", () => {
    const alone = declare({ recipients: [] });
    const { jsonld: record, missing } = consentRecord(alone, { ...GIVEN, sources: [webForm(alone)] });
    expect(missing).toEqual([]);
    expect((record["dpv:hasProcess"] as LinkedNode)["dpv:hasRecipient"]).toEqual([]); // a record has one process
  });

  it("is valid JSON-LD of DPV 2.3, as the receipt is", async () => {
    for (const options of [GIVEN, BARE]) {
      const assignment = declare({ recipients: [PARTNER], condition: "eu-gdpr:A9-2-a" });
      const sources = [webForm(assignment)];
      for (const { jsonld: document } of [
        consentRecord(assignment, { ...options, sources }),
        consentReceipt(assignment, { ...options, ...RECEIPT, sources, language: "nb" }),
      ]) {
        expect(unknownTerms(await toQuads(document))).toEqual([]);
      }
    }
  });

  it("tells consents, renewals and withdrawals in order, with words, way and who recorded them", () => {
    const basis = consent({
      wording: "You may call me about faster broadband.",
      version: "2026-01",
      accepts: [{ version: "2025-01", wording: "You may call me about broadband.", covers: "Faster is broadband too" }],
    });
    const { jsonld: record } = consentRecord(declare({ basis }), GIVEN);
    const states = follow(record, ["dpv:hasConsentStatus"]).map((one) => {
      const event = one as LinkedNode; // events are nodes
      return [(event["@type"] as string[])[0], event["dct:description"], event["dpv:hasIndicationMethod"]];
    });
    expect(states).toEqual([
      ["dpv:ConsentGiven", "You may call me about broadband.", "paper"],
      ["dpv:ConsentWithdrawn", undefined, undefined],
      ["dpv:RenewedConsentGiven", "You may call me about faster broadband.", "web-form"],
    ]);
    expect(JSON.stringify(record)).toContain("agent:42");
  });

  it("takes what subject.proof() returns", async () => {
    const assignment = declare();
    const store = await openStore({ storage: memory(), assignments: [assignment] });
    const leads = store.dataset(assignment);
    const evidence = { consentedAt: "2026-11-01T10:00:00Z", version: "2026-01", method: "web-form" };
    const source = defineSource(assignment, { id: "form", origin: { name: "Form", obtained: "from-person" } });
    const { reference } = await leads.add({ name: "Ola", phone: "+4790000000" }, { source, evidence });
    const proof = await leads.subject({ reference }).proof();
    await store.close();
    const { jsonld: record } = consentRecord(assignment, { ...GIVEN, reference, proof });
    expect(follow(record, PLACES["event time"]?.[0][0]?.split("/") ?? [])).toEqual(["2026-11-01T10:00:00.000Z"]);
    expect(JSON.stringify(record)).not.toMatch(/Ola|90000000/);
  });

  it("is refused without consent, without a reference, and with addresses and countries that are none", () => {
    const refused = expect.objectContaining({ code: "invalid-argument" });
    expect(() => consentRecord(declare({ basis: BASES.contract }), GIVEN)).toThrow(refused);
    expect(() => consentRecord(declare(), { ...GIVEN, reference: " " })).toThrow(refused);
    expect(() => consentRecord(declare(), { ...GIVEN, notice: "javascript:alert(1)" })).toThrow(refused);
    expect(() => consentRecord(declare(), { ...GIVEN, storedIn: ["Norway"] })).toThrow(refused);
    expect(() => consentReceipt(declare(), { ...GIVEN, ...RECEIPT, receipt: "" })).toThrow(refused);
  });
});

describe("a consent receipt", () => {
  it("has its own identifier, moment and profile, and the record inside", () => {
    const assignment = declare();
    const { jsonld: receipt, missing } = consentReceipt(assignment, { ...GIVEN, ...RECEIPT });
    const { jsonld: record, missing: same } = consentRecord(assignment, GIVEN);
    expect(receipt).toMatchObject({
      "@type": "dpv:ConsentReceipt",
      "dpv:hasIdentifier": "FN-2611",
      "dct:conformsTo": PROFILES[3],
      "dct:created": { "@value": "2026-11-02T09:14:00.000Z" },
    });
    const { "@context": _, ...inside } = record;
    expect(receipt["dpv:hasRecordOfActivity"]).toEqual(inside);
    expect(missing).toEqual(same);
  });
});
