/** Sources of FjordNet's data: the properties taken from each system, and the reading of its files. */
import { createReadStream } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { type Assignment, type CollectingDeclaration, csv, defineSource, type Source } from "purposebound";
import * as z from "zod";
import { broadbandUpgrade, faultRepair } from "./assignments.js";

/** A source with the rows that it sends in the demo. */
export interface Feed<Of extends Assignment> {
  readonly title: string;
  readonly source: Source<Of>;
  /** The number of rows that the sender announces, for the progress bar. */
  readonly announced: number;
  rows(): AsyncIterable<unknown>;
}

const DATA = new URL("./data/", import.meta.url);
const HUBSPOT = new URL("hubspot/", DATA);
const SALESFORCE = new URL("salesforce-leads.csv", DATA);
const REGISTER = new URL("line-register.csv", DATA);

const hubspotMapping = {
  origin: { name: "HubSpot CRM", obtained: "from-person" },
  map: {
    name: { join: ["properties.firstname", "properties.lastname"] },
    phone: { path: "properties.phone", as: "phone", country: "NO" },
    email: "properties.email",
  },
  // HubSpot's own ids and timestamps
  ignore: [
    "id",
    "createdAt",
    "updatedAt",
    "archived",
    "properties.hs_object_id",
    "properties.createdate",
    "properties.lastmodifieddate",
  ],
  evidence: {
    consentedAt: "properties.marketing_consent_at",
    version: { path: "properties.marketing_consent_wording" },
  },
} as const satisfies Omit<CollectingDeclaration<typeof broadbandUpgrade>, "id">;

/** HubSpot with the SDK's default: a row with more than was declared is refused. */
export const hubspotStrict = defineSource(broadbandUpgrade, { ...hubspotMapping, id: "hubspot-strict" });

/** HubSpot with undeclared properties dropped and counted. */
export const hubspot: Feed<typeof broadbandUpgrade> = {
  title: "HubSpot",
  source: defineSource(broadbandUpgrade, { ...hubspotMapping, id: "hubspot", undeclared: "drop" }),
  announced: 5_200,
  async *rows() {
    for (const page of await hubspotPages()) yield* await hubspotPage(page);
  },
};

export const salesforce: Feed<typeof broadbandUpgrade> = {
  title: "Salesforce",
  source: defineSource(broadbandUpgrade, {
    id: "salesforce",
    origin: { name: "Salesforce leads", obtained: "from-third-party" },
    map: {
      name: { join: ["FirstName", "LastName"] },
      phone: { path: "Phone", as: "phone", country: "NO" },
      email: "Email",
    },
    ignore: [
      // Salesforce's own ids and timestamps
      "Id",
      "IsDeleted",
      "CreatedDate",
      "CreatedById",
      "LastModifiedDate",
      "LastModifiedById",
      "SystemModstamp",
      "OwnerId",
      // FirstName and LastName again
      "Name",
      // phonesNotToCall() takes them over as objections
      "DoNotCall",
    ],
    undeclared: "drop",
    evidence: { consentedAt: "Consent_Given_At__c", version: { path: "Consent_Wording__c" } },
  }),
  announced: 5_100,
  rows: () => csv(createReadStream(SALESFORCE)),
};

/** The operator's register, for repairs. */
export const faultyLines: Feed<typeof faultRepair> = {
  title: "Line register",
  source: defineSource(faultRepair, {
    id: "line-register",
    origin: { name: "FjordNet's line register", obtained: "from-person" },
    map: {
      name: "subscriber_name",
      phone: { path: "contact_phone", as: "phone", country: "NO" },
      lineId: "line_id",
      address: { join: ["installation_address", "postal_code", "municipality"], with: ", " },
      faultCode: "last_fault_code",
      faultSince: { path: "last_fault_at", as: "date" },
    },
    undeclared: "drop",
    evidence: { document: "contract_number" },
  }),
  announced: 5_400,
  rows: () => csv(createReadStream(REGISTER)),
};

/** The same register for sales. It adds data to people who are already held, and never adds people. */
export const lineSpeeds: Feed<typeof broadbandUpgrade> = {
  title: "Line speeds",
  source: defineSource(broadbandUpgrade, {
    id: "line-speeds",
    origin: { name: "FjordNet's line register", obtained: "from-person" },
    enriches: true,
    map: {
      phone: { path: "contact_phone", as: "phone", country: "NO" },
      distanceToExchange: { path: "distance_to_exchange_m", as: "number" },
      currentSpeed: { path: "current_speed_mbit", as: "number" },
    },
    ignore: ["line_id"],
    undeclared: "drop",
  }),
  announced: 5_400,
  rows: () => csv(createReadStream(REGISTER)),
};

/** The page on which people look after their own data. */
export const myPage = defineSource(broadbandUpgrade, {
  id: "my-page",
  origin: { name: "My page", obtained: "from-person" },
});

/** The names of HubSpot's pages, in order. */
export async function hubspotPages(): Promise<string[]> {
  return (await readdir(HUBSPOT)).filter((name) => name.endsWith(".json")).sort();
}

const contactsPage = z.object({ results: z.array(z.unknown()) });

/** The rows of one page, as the API returns them. */
export async function hubspotPage(name: string): Promise<unknown[]> {
  return contactsPage.parse(JSON.parse(await readFile(new URL(name, HUBSPOT), "utf8"))).results;
}

const notToCall = z.object({ DoNotCall: z.literal("true"), Phone: z.string() });

/** The phones of leads who asked Salesforce's users not to be called, in international form. */
export async function* phonesNotToCall(): AsyncGenerator<string, void, undefined> {
  for await (const row of csv(createReadStream(SALESFORCE))) {
    const lead = notToCall.safeParse(row);
    const phone = lead.success ? parsePhoneNumberFromString(lead.data.Phone.replace(/^00/, "+"), "NO") : undefined;
    if (phone?.isPossible() === true) yield phone.number;
  }
}
