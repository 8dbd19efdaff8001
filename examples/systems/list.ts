// The systems of docs/systems.md: for each a map, a reader, and a sample of its file with made-up people.
import { fileURLToPath } from "node:url";
import type { AnyAssignment, Source } from "purposebound";
import { memory } from "purposebound/memory";
import { type ImportResult, openStore, type RefusedRow, type Rows } from "purposebound/store";
import { google, readGoogle } from "./contacts/google.js";
import { linkedin, readLinkedin } from "./contacts/linkedin.js";
import { outlook, readOutlook } from "./contacts/outlook.js";
import { freshsales, readFreshsales } from "./crm/freshsales.js";
import { hubspot, readHubspot } from "./crm/hubspot.js";
import { pipedrive, readPipedrive } from "./crm/pipedrive.js";
import { readSalesforce, salesforce } from "./crm/salesforce.js";
import { readZoho, zoho } from "./crm/zoho.js";
import { activecampaign, readActiveCampaign } from "./mailing/activecampaign.js";
import { brevo, readBrevo } from "./mailing/brevo.js";
import { civicrm, readCivicrm } from "./mailing/civicrm.js";
import { ghost, readGhost } from "./mailing/ghost.js";
import { mailchimp, readMailchimp } from "./mailing/mailchimp.js";
import { facebook, readFacebook } from "./sales/facebook.js";
import { readShopify, shopify } from "./sales/shopify.js";
import { readStripe, stripe } from "./sales/stripe.js";

/** A system whose file is known to work. */
export interface System {
  /** The name of the system, and of the file that it writes. */
  readonly title: string;
  /** Peculiarities of the file that the map deals with. */
  readonly peculiar: string;
  /** The origin of the sample's layout. */
  readonly basis: Basis;
  /** The example's path in this folder, without its ending. */
  readonly path: string;
  readonly encoding?: "utf-16le" | "windows-1252";
  readonly source: Source<AnyAssignment>;
  readonly read: (file: string) => Rows;
}

/** The origin of a layout. No file was exported from a system of our own. */
export type Basis =
  /** Published programs that read such files. */
  | "code"
  /** Exported rows that others published in their repositories. */
  | "rows"
  /** The source code of the system itself. */
  | "system";

export const systems: readonly System[] = [
  {
    title: "HubSpot, contacts",
    peculiar: "times in the zone of the account, a phone that is no number is left out",
    basis: "code",
    path: "crm/hubspot",
    source: hubspot,
    read: readHubspot,
  },
  {
    title: "Salesforce, contacts",
    peculiar: "`1` and `0` or `true` and `false`, deleted contacts are in the file, national numbers of many countries",
    basis: "code",
    path: "crm/salesforce",
    source: salesforce,
    read: readSalesforce,
  },
  {
    title: "Pipedrive, people",
    peculiar: "a column for each kind of address and number, marketing status",
    basis: "code",
    path: "crm/pipedrive",
    source: pipedrive,
    read: readPipedrive,
  },
  {
    title: "Zoho CRM, leads",
    peculiar: "line breaks in a cell, `-None-`, dates as the user has chosen",
    basis: "code",
    path: "crm/zoho",
    source: zoho,
    read: readZoho,
  },
  {
    title: "Freshsales, contacts",
    peculiar: "names of columns with ` : `, several addresses in a cell",
    basis: "code",
    path: "crm/freshsales",
    source: freshsales,
    read: readFreshsales,
  },
  {
    title: "Mailchimp, subscribed members",
    peculiar: "times without a zone, people whom somebody uploaded have no moment of consent",
    basis: "rows",
    path: "mailing/mailchimp",
    source: mailchimp,
    read: readMailchimp,
  },
  {
    title: "Brevo, contacts",
    peculiar: "semicolons, day, month, year, people on the block list are in the file",
    basis: "code",
    path: "mailing/brevo",
    source: brevo,
    read: readBrevo,
  },
  {
    title: "ActiveCampaign, contacts",
    peculiar: "unsubscribed and bounced people are in the file",
    basis: "code",
    path: "mailing/activecampaign",
    source: activecampaign,
    read: readActiveCampaign,
  },
  {
    title: "Ghost, members",
    peculiar: "lines end with CRLF, the last one with none",
    basis: "system",
    path: "mailing/ghost",
    source: ghost,
    read: readGhost,
  },
  {
    title: "CiviCRM, contacts",
    peculiar: "organisations, and people who are dead, are in the file, names of countries",
    basis: "system",
    path: "mailing/civicrm",
    source: civicrm,
    read: readCivicrm,
  },
  {
    title: "Google Contacts",
    peculiar: "`Phone 1 - Value`, several numbers in a cell, with ` ::: ` between them, addresses of several lines",
    basis: "code",
    path: "contacts/google",
    source: google,
    read: readGoogle,
  },
  {
    title: "Outlook for Windows, contacts",
    peculiar: "Windows-1252, cells left out at the end of a row, addresses within Exchange",
    basis: "code",
    path: "contacts/outlook",
    encoding: "windows-1252",
    source: outlook,
    read: readOutlook,
  },
  {
    title: "LinkedIn, connections",
    peculiar: "notes before the header, closed accounts have no name",
    basis: "code",
    path: "contacts/linkedin",
    source: linkedin,
    read: readLinkedin,
  },
  {
    title: "Facebook and Instagram, leads",
    peculiar: "UTF-16 with tabs, `p:` before numbers, answers of several forms",
    basis: "rows",
    path: "sales/facebook",
    encoding: "utf-16le",
    source: facebook,
    read: readFacebook,
  },
  {
    title: "Stripe, customers",
    peculiar: "one person as several customers, times in UTC without a zone",
    basis: "code",
    path: "sales/stripe",
    source: stripe,
    read: readStripe,
  },
  {
    title: "Shopify, customers",
    peculiar: "an apostrophe before numbers",
    basis: "code",
    path: "sales/shopify",
    source: shopify,
    read: readShopify,
  },
];

/** The path of a system's sample. */
export function findSample({ path }: System): string {
  return fileURLToPath(new URL(`${path}.csv`, import.meta.url));
}

/** Imports the sample of a system into a store of its own. */
export async function importSample(
  system: System,
): Promise<{ readonly result: ImportResult; readonly refused: readonly RefusedRow[] }> {
  const { source, read } = system;
  // the samples are of March 2026, and would be past retention later
  const now = (): Date => new Date("2026-04-01T00:00:00Z");
  const store = await openStore({ storage: memory(), assignments: [source.assignment], now });
  const refused: RefusedRow[] = [];
  const result = await store.dataset(source.assignment).import(source, read(findSample(system)), {
    onRefused: (row) => refused.push(row),
  });
  await store.close();
  return { result, refused };
}
