/**
 * Writes the data files of the FjordNet example into `data/`, next to this file.
 *
 * Every person, firm and line is invented. The same seed gives the same bytes on every run, so the
 * files can be committed and a change to this generator shows up as a readable difference.
 *
 * Run: `npx tsx examples/fjordnet/generate-data.ts`
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const OUTPUT = fileURLToPath(new URL("./data/", import.meta.url));

const SEED = 20261031;
const PERIOD_START = Date.UTC(2024, 0, 1);
const PERIOD_END = Date.UTC(2026, 9, 31, 23, 59, 59);

/** The consent text was reworded once; a wording can only have been accepted while it was in use. */
const OLD_WORDING = { id: "2024-03", from: Date.UTC(2024, 2, 1), until: Date.UTC(2025, 11, 31) };
const NEW_WORDING = { id: "2026-01", from: Date.UTC(2026, 0, 5), until: PERIOD_END };

/**
 * Numbers of people in each source. A few phones in each source are unusable. The numbers are therefore a little above
 * the overlaps that the sources should have when joined on the phone number (about 1,800 and 4,000).
 */
const HUBSPOT_ONLY = 3290;
const HUBSPOT_AND_SALESFORCE = 1910;
const SALESFORCE_ONLY = 3190;
const REGISTER_KNOWN_TO_A_CRM = 4110;
const REGISTER_ONLY = 1290;
const POPULATION = HUBSPOT_ONLY + HUBSPOT_AND_SALESFORCE + SALESFORCE_ONLY + REGISTER_ONLY;

const HUBSPOT_PAGE_SIZE = 100;

// ---------------------------------------------------------------------------------------------------
// Chance
// ---------------------------------------------------------------------------------------------------

/**
 * Seeded chance (mulberry32). Each source draws from a stream of its own, so that a change of one leaves the others
 * alone.
 */
class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** Draws a number in [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** Draws a whole number from `min` to `max`, both included. */
  int(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  float(min: number, max: number): number {
    return min + this.next() * (max - min);
  }

  happens(share: number): boolean {
    return this.next() < share;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.int(0, items.length - 1)];
    if (item === undefined) throw new Error("cannot pick from an empty list");
    return item;
  }

  pickWeighted<Item extends { readonly weight: number }>(items: readonly Item[]): Item {
    let left = this.next() * items.reduce((sum, item) => sum + item.weight, 0);
    for (const item of items) {
      left -= item.weight;
      if (left < 0) return item;
    }
    return this.pick(items);
  }

  /**
   * Makes a value for the given share of rows, and null for the others, because no system has every field filled in.
   */
  sometimes(share: number, value: () => string): string | null {
    return this.happens(share) ? value() : null;
  }

  /** Makes a shuffled copy (Fisher-Yates). */
  shuffled<Item>(items: readonly Item[]): Item[] {
    const pool = [...items];
    const result: Item[] = [];
    while (pool.length > 0) {
      const at = this.int(0, pool.length - 1);
      const last = pool.length - 1;
      const chosen = pool[at];
      const tail = pool[last];
      if (chosen === undefined || tail === undefined) throw new Error("shuffle ran past the end");
      pool[at] = tail;
      pool.pop();
      result.push(chosen);
    }
    return result;
  }
}

// ---------------------------------------------------------------------------------------------------
// Places and words
// ---------------------------------------------------------------------------------------------------

interface Town {
  readonly city: string;
  readonly municipality: string;
  readonly county: string;
  readonly zips: readonly string[];
  readonly exchange: string;
  readonly lat: number;
  readonly lon: number;
  readonly weight: number;
}

/** Weights of towns fall off steeply. In the last few, the municipality and one more fact single a person out. */
const TOWNS: readonly Town[] = [
  town("Bergen", "Bergen", "Vestland", ["5003", "5052", "5097", "5144"], "BRG", 60.39, 5.32, 2200),
  town("Stavanger", "Stavanger", "Rogaland", ["4006", "4019", "4021"], "STV", 58.97, 5.73, 1500),
  town("Trondheim", "Trondheim", "Trøndelag", ["7014", "7030", "7050"], "TRD", 63.43, 10.4, 1300),
  town("Haugesund", "Haugesund", "Rogaland", ["5518", "5531"], "HAU", 59.41, 5.27, 900),
  town("Ålesund", "Ålesund", "Møre og Romsdal", ["6002", "6015"], "AES", 62.47, 6.15, 850),
  town("Tromsø", "Tromsø", "Troms", ["9008", "9016"], "TOS", 69.65, 18.96, 700),
  town("Bodø", "Bodø", "Nordland", ["8003", "8012"], "BOO", 67.28, 14.4, 560),
  town("Molde", "Molde", "Møre og Romsdal", ["6413", "6415"], "MOL", 62.74, 7.16, 480),
  town("Kristiansund", "Kristiansund", "Møre og Romsdal", ["6508", "6517"], "KSU", 63.11, 7.73, 420),
  town("Førde", "Sunnfjord", "Vestland", ["6800", "6812"], "FDE", 61.45, 5.86, 360),
  town("Florø", "Kinn", "Vestland", ["6900", "6905"], "FRO", 61.6, 5.03, 250),
  town("Sogndal", "Sogndal", "Vestland", ["6851", "6856"], "SOG", 61.23, 7.1, 210),
  town("Odda", "Ullensvang", "Vestland", ["5750"], "ODD", 60.07, 6.55, 60),
  town("Svolvær", "Vågan", "Nordland", ["8300"], "SVJ", 68.23, 14.57, 45),
  town("Fedje", "Fedje", "Vestland", ["5947"], "FED", 60.78, 4.71, 8),
  town("Røst", "Røst", "Nordland", ["8064"], "RST", 67.52, 12.1, 7),
];

function town(
  city: string,
  municipality: string,
  county: string,
  zips: readonly string[],
  exchange: string,
  lat: number,
  lon: number,
  weight: number,
): Town {
  return { city, municipality, county, zips, exchange, lat, lon, weight };
}

const FEMALE_NAMES = words(
  "Anne Inger Kari Marit Ingrid Liv Eva Berit Astrid Bjørg Hilde Anna Solveig Marianne Randi Ida Nina Maria Elisabeth",
  "Kristin Bente Heidi Silje Hanne Linda Tone Tonje Camilla Ragnhild Åse Åshild Sølvi Gjøril Synnøve Målfrid Nora",
  "Emma Sofie Thea Maja Frøya Oda Signe Sigrid Guro Jorunn Aud Turid Wenche Torill Siri Vilde Tuva Mari Kaja",
);
const MALE_NAMES = words(
  "Jan Per Bjørn Ole Lars Kjell Knut Svein Thomas Arne Geir Morten Hans Terje Odd Erik Martin Andreas John Anders",
  "Rune Trond Tore Daniel Jon Kristian Stian Tor Pål Håkon Håvard Øystein Øyvind Jørgen Kåre Åge Asbjørn Sindre",
  "Magnus Henrik Emil Jonas Oskar Aksel Filip Sondre Eirik Vegard Gunnar Torbjørn Sigurd Halvard Frode Espen Leif Roar",
);
const SURNAMES = words(
  "Hansen Johansen Olsen Larsen Andersen Pedersen Nilsen Kristiansen Jensen Karlsen Johnsen Pettersen Eriksen Berg",
  "Haugen Hagen Johannessen Andreassen Jacobsen Dahl Jørgensen Halvorsen Henriksen Lund Sørensen Jakobsen Moen",
  "Gundersen Iversen Strand Solberg Svendsen Eide Knutsen Martinsen Bakken Kristoffersen Mathisen Lie Amundsen",
  "Nguyen Rasmussen Lunde Solheim Berge Moe Nygård Bakke Kristensen Fredriksen Holm Lien Hauge Christensen Andresen",
  "Nielsen Knudsen Evensen Sæther Aas Hanssen Myhre Haugland Thomassen Sivertsen Simonsen Danielsen Berntsen Sandvik",
  "Rønning Arnesen Næss Vik Antonsen Haug Ellingsen Edvardsen Thorsen Gulbrandsen Birkeland Ruud Strøm Aasen Ødegård",
  "Tangen Myklebust Eliassen Mikkelsen Bøe Kleiven Fossum Helland Bråthen Ås Øverland Grønås Kjærstad Sørbø Fjære",
);
const STREETS = words(
  "Bjørkefaret Nordlysvegen Naustbakken Fjordgløtten Brattlia Kvernhusvegen Skarvesteinen Lyngmarka Sildebukta",
  "Tyttebærstien Seljekroken Rognefaret Storsteinvegen Havdøna Øvrelia Notabuene Granittvegen Kystlinna Åsgløtten",
);
const ENTRANCES = words("A B C");
const FIRMS = words(
  "Fjellbekk Nordstø Tindlys Havbris Kvitvarde Bølgetopp Ramnfjell Saltholm Lyngås Stjernevik Isbrekka Torskenot",
);
const FIRM_KINDS = words("Regnskap Bygg Laks Transport Elektro Kafé Data Tannklinikk");
const JOBS = [
  "Nurse",
  "Teacher",
  "Electrician",
  "Sjåfør",
  "Lærer",
  "Sykepleier",
  "Daglig leder",
  "Carpenter",
  "Fisker",
  "Accountant",
  "Student",
  "Pensjonist",
  "Konsulent",
];

function words(...lines: string[]): readonly string[] {
  return lines.flatMap((line) => line.split(" "));
}

// ---------------------------------------------------------------------------------------------------
// People
// ---------------------------------------------------------------------------------------------------

interface Person {
  readonly first: string;
  readonly last: string;
  readonly female: boolean;
  /** `YYYY-MM-DD` */
  readonly born: string;
  readonly nationalId: string;
  /** Eight digits. Each source writes them in its own way. */
  readonly phone: string;
  /** The number of the style in which HubSpot writes the phone. Salesforce then uses another. */
  readonly phoneStyle: number;
  readonly email: string;
  readonly address: string;
  readonly zip: string;
  readonly town: Town;
}

/**
 * Beginnings after which any six digits make a valid mobile number. 45 is left out, because some of its numbers are
 * invalid.
 */
const MOBILE_PREFIXES = words("40 41 46 47 48 90 91 92 93 95 97 98 99");
const MAIL_DOMAINS = ["post.example", "mail.example", "fn.example", "tun.example"];

function invent(chance: Chance, count: number): Person[] {
  const phones = new Set<string>();
  const emails = new Set<string>();
  const nationalIds = new Set<string>();
  const people: Person[] = [];
  for (let n = 0; n < count; n += 1) {
    const female = chance.happens(0.5);
    const first = chance.pick(female ? FEMALE_NAMES : MALE_NAMES);
    const last = chance.happens(0.06) ? `${chance.pick(SURNAMES)}-${chance.pick(SURNAMES)}` : chance.pick(SURNAMES);
    const born = day(chance.int(Date.UTC(1938, 0, 1), Date.UTC(2007, 11, 31)));
    const home = chance.pickWeighted(TOWNS);
    const mailbox = `${chance.happens(0.4) ? ascii(first) : ascii(first).charAt(0)}.${ascii(last)}`;
    people.push({
      first,
      last,
      female,
      born,
      nationalId: unused(nationalIds, () => syntheticNationalId(chance, born, female)),
      phone: unused(phones, () => chance.pick(MOBILE_PREFIXES) + digits(chance, 6)),
      phoneStyle: chance.int(0, PHONE_STYLES.length - 1),
      email: unused(emails, () => {
        const suffix = chance.happens(0.6) ? String(chance.int(1, 99)) : "";
        return `${mailbox}${suffix}@${chance.pick(MAIL_DOMAINS)}`;
      }),
      address: `${chance.pick(STREETS)} ${chance.int(1, 98)}${chance.happens(0.12) ? chance.pick(ENTRANCES) : ""}`,
      zip: chance.pick(home.zips),
      town: home,
    });
  }
  return people;
}

function unused(seen: Set<string>, draw: () => string): string {
  let value = draw();
  while (seen.has(value)) value = draw();
  seen.add(value);
  return value;
}

/**
 * Makes a number with correct check digits whose month is raised by 80. The Norwegian tax administration reserves that
 * range for synthetic people, so that none of these numbers can belong to anyone.
 */
function syntheticNationalId(chance: Chance, born: string, female: boolean): string {
  const [year = "", month = "", date = ""] = born.split("-");
  const start = `${date}${Number(month) + 80}${year.slice(2)}`;
  for (;;) {
    const serial = Number(year) < 2000 ? chance.int(0, 249) * 2 : chance.int(250, 499) * 2;
    const body = start + String(female ? serial : serial + 1).padStart(3, "0");
    const firstCheck = checkDigit(body, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
    const secondCheck = checkDigit(`${body}${firstCheck}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
    if (firstCheck < 10 && secondCheck < 10) return `${body}${firstCheck}${secondCheck}`;
  }
}

/** Modulo 11; 10 means that the number cannot be used. */
function checkDigit(body: string, weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body.charAt(index)), 0);
  return (11 - (sum % 11)) % 11;
}

// ---------------------------------------------------------------------------------------------------
// Forms in which systems write things
// ---------------------------------------------------------------------------------------------------

const PHONE_STYLES: readonly ((number: string) => string)[] = [
  (number) => `+47 ${grouped(number)}`,
  (number) => number,
  (number) => grouped(number),
  (number) => `0047${number}`,
  (number) => `+47${number}`,
];

function grouped(number: string): string {
  return `${number.slice(0, 3)} ${number.slice(3, 5)} ${number.slice(5)}`;
}

function phoneIn(style: number, person: Person): string {
  const write = PHONE_STYLES[style % PHONE_STYLES.length];
  if (write === undefined) throw new Error("no such phone style");
  return write(person.phone);
}

/** Text that people type into a phone field instead of a phone number. */
function junkPhone(chance: Chance, person: Person): string {
  return chance.pick([
    "ring after five",
    "ring etter kl 17",
    "ukjent",
    "-",
    "se e-post",
    person.phone.slice(0, 5),
    person.phone.slice(0, 7),
    `+47 ${person.phone.slice(0, 3)}`,
  ]);
}

function contactPhone(chance: Chance, person: Person, style: number): string | null {
  const roll = chance.next();
  if (roll < 0.015) return junkPhone(chance, person);
  if (roll < 0.03) return null;
  return phoneIn(style, person);
}

function contactEmail(chance: Chance, person: Person): string | null {
  const roll = chance.next();
  if (roll < 0.1) return null;
  if (roll >= 0.11) return person.email;
  const [mailbox = "", domain = ""] = person.email.split("@");
  return chance.pick([
    `${mailbox}(at)${domain}`,
    `${mailbox}@@${domain}`,
    `${mailbox}.${domain}`,
    `@${domain}`,
    `${mailbox} @ ${domain}`,
  ]);
}

/** Writes a name as people type it, sometimes in capitals or with stray blanks. */
function typedName(chance: Chance, name: string): string {
  const roll = chance.next();
  if (roll < 0.03) return name.toUpperCase();
  if (roll < 0.045) return `${name} `;
  if (roll < 0.06) return `  ${name}`;
  return name;
}

interface Consent {
  readonly at: number;
  readonly wording: string;
}

/** Makes a consent. About 8 % of people never consented, and a few older records have the older wording. */
function consent(chance: Chance, created: number): Consent | null {
  if (chance.happens(0.08)) return null;
  const wording = created < OLD_WORDING.until && chance.happens(0.08) ? OLD_WORDING : NEW_WORDING;
  return { at: chance.int(Math.max(created, wording.from), wording.until), wording: wording.id };
}

function firm(chance: Chance): { name: string; domain: string } {
  const name = chance.pick(FIRMS);
  return { name: `${name} ${chance.pick(FIRM_KINDS)} AS`, domain: `${ascii(name)}.example` };
}

function ascii(text: string): string {
  return text.toLowerCase().replaceAll("æ", "ae").replaceAll("ø", "o").replaceAll("å", "a").replaceAll("é", "e");
}

function digits(chance: Chance, count: number): string {
  return String(chance.int(0, 10 ** count - 1)).padStart(count, "0");
}

/** `YYYY-MM-DD` */
function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** Writes a moment to the second, because HubSpot leaves out milliseconds that are zero. */
function hubspotTime(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

function salesforceTime(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}.000+0000`;
}

function nearby(chance: Chance, degrees: number, decimals: number): string {
  return (degrees + chance.float(-0.05, 0.05)).toFixed(decimals);
}

/** Makes creation times that rise with the row, because records are numbered in the order in which they were made. */
function creationTimes(chance: Chance, count: number): number[] {
  const times: number[] = [];
  for (let n = 0; n < count; n += 1) times.push(chance.int(PERIOD_START, PERIOD_END));
  return times.sort((a, b) => a - b);
}

// ---------------------------------------------------------------------------------------------------
// HubSpot: pages of GET /crm/v3/objects/contacts
// ---------------------------------------------------------------------------------------------------

interface HubSpotContact {
  readonly id: string;
  readonly properties: Readonly<Record<string, string | null>>;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly archived: boolean;
}

interface HubSpotPage {
  readonly results: readonly HubSpotContact[];
  readonly paging?: { readonly next: { readonly after: string; readonly link: string } };
}

const HUBSPOT_OWNERS = words("51038271 51038290 51044417 52910385 53377104 54120963");
const TRAFFIC_SOURCES = words(
  "OFFLINE OFFLINE OFFLINE ORGANIC_SEARCH PAID_SEARCH DIRECT_TRAFFIC SOCIAL_MEDIA REFERRALS REFERRALS",
);
const LIFECYCLE_STAGES = words("lead lead lead customer customer subscriber opportunity marketingqualifiedlead");
const LANDING_PAGES = words("fiber priser tv dekning flytte tilbud?utm=fb kundeservice");
const HEALTH_NOTES = ["asthma", "hearing aid", "on sick leave", "wheelchair user", "pregnant", "diabetes", "migrene"];

function hubspotContact(chance: Chance, person: Person, id: string, created: number): HubSpotContact {
  const agreed = consent(chance, created);
  const modified = chance.int(Math.max(created, agreed?.at ?? created), PERIOD_END);
  const createdAt = hubspotTime(created);
  const updatedAt = hubspotTime(modified);
  const employer = firm(chance);
  const hasAddress = chance.happens(0.5);
  const wasLocated = chance.happens(0.3);
  const wasMet = chance.happens(0.18);
  return {
    id,
    // HubSpot sorts properties by name and sends every value as a string or null.
    properties: {
      address: hasAddress ? person.address : null,
      city: hasAddress ? person.town.city : null,
      company: chance.sometimes(0.18, () => employer.name),
      country: chance.sometimes(0.45, () => chance.pick(["Norway", "Norge", "NO"])),
      createdate: createdAt,
      date_of_birth: chance.sometimes(0.38, () => person.born),
      email: contactEmail(chance, person),
      firstname: typedName(chance, person.first),
      gender: chance.sometimes(0.5, () => (person.female ? "female" : "male")),
      health_note: chance.sometimes(0.05, () => chance.pick(HEALTH_NOTES)),
      household_income: chance.sometimes(0.16, () => String(chance.int(28, 190) * 10000)),
      hs_analytics_last_url: chance.sometimes(0.15, () => `https://fjordnet.example/${chance.pick(LANDING_PAGES)}`),
      hs_analytics_source: chance.pick(TRAFFIC_SOURCES),
      hs_email_open: chance.sometimes(0.6, () => String(chance.int(1, 48))),
      hs_object_id: id,
      hubspot_owner_id: chance.sometimes(0.7, () => chance.pick(HUBSPOT_OWNERS)),
      ip_city: wasLocated ? person.town.city : null,
      ip_latlon: wasLocated ? `${nearby(chance, person.town.lat, 2)},${nearby(chance, person.town.lon, 2)}` : null,
      jobtitle: chance.sometimes(0.25, () => chance.pick(JOBS)),
      lastmodifieddate: updatedAt,
      lastname: typedName(chance, person.last),
      lifecyclestage: chance.pick(LIFECYCLE_STAGES),
      marital_status: chance.sometimes(0.22, () => chance.pick(["Married", "Single", "Divorced", "Widowed", "Gift"])),
      marketing_consent_at: agreed === null ? null : hubspotTime(agreed.at),
      marketing_consent_wording: agreed === null ? null : agreed.wording,
      military_status: chance.sometimes(0.03, () => chance.pick(["Veteran", "Conscript", "Reserve"])),
      mobilephone: chance.sometimes(0.15, () => phoneIn(chance.int(0, 4), person)),
      national_id: chance.sometimes(0.1, () => person.nationalId),
      notes_last_contacted: wasMet ? hubspotTime(chance.int(created, modified)) : null,
      num_children: chance.sometimes(0.2, () => String(chance.int(0, 4))),
      phone: contactPhone(chance, person, person.phoneStyle),
      salutation: chance.sometimes(0.2, () => (person.female ? "Fru" : "Herr")),
      school: chance.sometimes(0.08, () => `${chance.pick(FIRMS)} vgs`),
      state: chance.sometimes(0.2, () => person.town.county),
      twitterhandle: chance.sometimes(0.06, () => `${ascii(person.first)}_ex${chance.int(10, 999)}`),
      union_member: chance.sometimes(0.12, () => String(chance.happens(0.5))),
      work_email: chance.sometimes(0.06, () => `${ascii(person.first)}@${employer.domain}`),
      zip: hasAddress ? person.zip : null,
    },
    createdAt,
    updatedAt,
    archived: false,
  };
}

function writeHubSpot(people: readonly Person[]): void {
  const chance = new Chance(SEED + 1);
  const created = creationTimes(chance, people.length);
  let lastId = 10150;
  const contacts = chance.shuffled(people).map((person, index) => {
    lastId += chance.int(1, 5);
    return hubspotContact(chance, person, String(lastId), created[index] ?? PERIOD_START);
  });
  for (let start = 0; start < contacts.length; start += HUBSPOT_PAGE_SIZE) {
    const results = contacts.slice(start, start + HUBSPOT_PAGE_SIZE);
    const following = contacts[start + HUBSPOT_PAGE_SIZE];
    const number = String(start / HUBSPOT_PAGE_SIZE + 1).padStart(2, "0");
    const page: HubSpotPage = following === undefined ? { results } : { results, paging: pagingAt(following.id) };
    write(`hubspot/contacts-page-${number}.json`, `${JSON.stringify(page)}\n`);
  }
}

function pagingAt(after: string): NonNullable<HubSpotPage["paging"]> {
  const link = `https://api.hubapi.com/crm/v3/objects/contacts?limit=${HUBSPOT_PAGE_SIZE}&after=${after}`;
  return { next: { after, link } };
}

// ---------------------------------------------------------------------------------------------------
// Salesforce: a Data Loader export of Lead
// ---------------------------------------------------------------------------------------------------

const LEAD_COLUMNS = [
  "Id",
  "IsDeleted",
  "LastName",
  "FirstName",
  "Salutation",
  "Name",
  "Title",
  "Company",
  "Street",
  "City",
  "State",
  "PostalCode",
  "Country",
  "Latitude",
  "Longitude",
  "Phone",
  "MobilePhone",
  "Fax",
  "Email",
  "Website",
  "PhotoUrl",
  "Description",
  "LeadSource",
  "Status",
  "Industry",
  "Rating",
  "AnnualRevenue",
  "NumberOfEmployees",
  "OwnerId",
  "HasOptedOutOfEmail",
  "IsConverted",
  "CreatedDate",
  "CreatedById",
  "LastModifiedDate",
  "LastModifiedById",
  "SystemModstamp",
  "LastActivityDate",
  "DoNotCall",
  "HasOptedOutOfFax",
  "LastTransferDate",
  "Jigsaw",
  "IndividualId",
  "EmailBouncedReason",
  "EmailBouncedDate",
  "Birthdate__c",
  "Gender__c",
  "Ethnicity__c",
  "Religion__c",
  "Marital_Status__c",
  "Credit_Score__c",
  "Consent_Given_At__c",
  "Consent_Wording__c",
] as const;

type LeadColumn = (typeof LEAD_COLUMNS)[number];

/** Rows of the export that were damaged by hand editing, counted from 1 without the header. */
const RAGGED_LEADS: ReadonlyMap<number, "lost the last field" | "lost Fax" | "gained a field"> = new Map([
  [2548, "lost the last field"],
  [2551, "gained a field"],
  [2560, "lost Fax"],
]);

const USERS = Array.from({ length: 8 }, (_, index) => salesforceId("005", 7310 + index * 17));

/** Notes of call centres, which write into free text what no field asks for. */
const CALL_NOTES = [
  "Ringte, ikke svar.",
  "Ønsker fiber, ring etter kl. 17.",
  'Kunden sier dagens pris er "altfor høy", vil ha tilbud.',
  "Customer asked for a callback, prefers mornings.",
  'Asked for "the manager", then hung up.',
  "Bor i borettslag, styret avgjør.\nRing styreleder først.",
  "Nettopp skilt, flytter til mindre leilighet, trenger bare 50 Mbit.",
  "On sick leave, home all day, streams a lot.",
  'Said: "stop calling me", but wants the price list by e-mail.',
  "Line drops in rain.\nModem rebooted twice, no change.",
  "Har tre barn, to gamere, klager på ping.\nTilbudt 500/500.",
  "Sønnen svarte, mor er på sykehus.\nRing igjen om to uker.",
  "Betalingsanmerkning, krever depositum.",
  'Wants TV package, sport only, "no films".\nSent brochure.',
  "Snakker best polsk, ring med tolk.",
  "Aktiv i menigheten, ikke ring på søndager.",
  'Moving to Bodø in May,\nasked us to transfer the line,\nsays "same speed or no deal".',
  "Tidligere kunde, sint på faktura, roet seg.",
];
const LEAD_SOURCES = ["Web", "Web", "Phone Inquiry", "Purchased List", "Stand", "Other"];
const LEAD_STATES = ["New", "Contacted", "Nurturing", "Unqualified"];
const INDUSTRIES = words("Construction Healthcare Education Transportation Retail Energy");
const ETHNICITIES = words("Norwegian Norwegian Norwegian Sami Polish Kven Somali Vietnamese");
const RELIGIONS = ["Den norske kirke", "None", "Islam", "Katolsk", "Human-Etisk", "Pinsekirken"];
const MARITAL_STATES = words("Gift Ugift Samboer Skilt Enke");

function lead(chance: Chance, person: Person, row: number, created: number): Record<LeadColumn, string> {
  const id = salesforceId("00Q", 418200 + row * 3);
  const agreed = consent(chance, created);
  const modified = chance.int(Math.max(created, agreed?.at ?? created), PERIOD_END);
  const first = typedName(chance, person.first);
  const last = typedName(chance, person.last);
  const email = contactEmail(chance, person);
  const employer = chance.happens(0.2) ? firm(chance) : null;
  const located = chance.happens(0.3);
  const bounced = email !== null && chance.happens(0.02);
  // Never HubSpot's way of writing the same phone, so that a join needs a canonical form.
  const phone = contactPhone(chance, person, person.phoneStyle + chance.int(1, PHONE_STYLES.length - 1));
  const some = (share: number, value: () => string): string => chance.sometimes(share, value) ?? "";
  return {
    Id: id,
    IsDeleted: "false",
    LastName: last,
    FirstName: first,
    Salutation: some(0.25, () => (person.female ? "Ms." : "Mr.")),
    Name: `${first} ${last}`,
    Title: some(0.25, () => chance.pick(JOBS)),
    // Company is mandatory on a Lead, so private people get a filler.
    Company: employer?.name ?? "Privat",
    Street: some(0.75, () => person.address),
    City: some(0.8, () => person.town.city),
    State: some(0.4, () => person.town.county),
    PostalCode: some(0.8, () => person.zip),
    Country: some(0.7, () => "Norway"),
    Latitude: located ? nearby(chance, person.town.lat, 4) : "",
    Longitude: located ? nearby(chance, person.town.lon, 4) : "",
    Phone: phone ?? "",
    MobilePhone: some(0.2, () => phoneIn(chance.int(0, 4), person)),
    Fax: some(0.01, () => person.phone),
    Email: email ?? "",
    Website: employer === null ? "" : `https://${employer.domain}`,
    PhotoUrl: some(0.04, () => `/services/images/photo/${id}`),
    Description: some(0.35, () => chance.pick(CALL_NOTES)),
    LeadSource: chance.pick(LEAD_SOURCES),
    Status: chance.pick(LEAD_STATES),
    Industry: employer === null ? "" : chance.pick(INDUSTRIES),
    Rating: some(0.5, () => chance.pick(["Hot", "Warm", "Cold"])),
    AnnualRevenue: employer === null ? "" : String(chance.int(5, 900) * 100000),
    NumberOfEmployees: employer === null ? "" : String(chance.int(1, 140)),
    OwnerId: chance.pick(USERS),
    HasOptedOutOfEmail: String(chance.happens(0.06)),
    IsConverted: String(chance.happens(0.1)),
    CreatedDate: salesforceTime(created),
    CreatedById: chance.pick(USERS),
    LastModifiedDate: salesforceTime(modified),
    LastModifiedById: chance.pick(USERS),
    SystemModstamp: salesforceTime(modified),
    LastActivityDate: some(0.5, () => day(chance.int(created, modified))),
    DoNotCall: String(chance.happens(0.05)),
    HasOptedOutOfFax: "false",
    LastTransferDate: some(0.3, () => day(chance.int(created, modified))),
    Jigsaw: "",
    IndividualId: some(0.05, () => salesforceId("0PK", 90100 + row)),
    EmailBouncedReason: bounced ? chance.pick(["550 5.1.1 user unknown", "552 mailbox full"]) : "",
    EmailBouncedDate: bounced ? salesforceTime(chance.int(created, modified)) : "",
    Birthdate__c: some(0.4, () => person.born),
    Gender__c: some(0.45, () => (person.female ? "Kvinne" : "Mann")),
    Ethnicity__c: some(0.15, () => chance.pick(ETHNICITIES)),
    Religion__c: some(0.12, () => chance.pick(RELIGIONS)),
    Marital_Status__c: some(0.25, () => chance.pick(MARITAL_STATES)),
    Credit_Score__c: some(0.35, () => String(chance.int(5, 99))),
    Consent_Given_At__c: agreed === null ? "" : salesforceTime(agreed.at),
    Consent_Wording__c: agreed === null ? "" : agreed.wording,
  };
}

function writeSalesforce(people: readonly Person[]): void {
  const chance = new Chance(SEED + 2);
  const created = creationTimes(chance, people.length);
  const lines = [LEAD_COLUMNS.map(quoted).join(",")];
  chance.shuffled(people).forEach((person, index) => {
    const record = lead(chance, person, index, created[index] ?? PERIOD_START);
    const damage = RAGGED_LEADS.get(index + 1);
    const fields = LEAD_COLUMNS.filter((column) => damage !== "lost Fax" || column !== "Fax").map((c) => record[c]);
    if (damage === "lost the last field") fields.pop();
    if (damage === "gained a field") fields.push("");
    lines.push(fields.map(quoted).join(","));
  });
  const byteOrderMark = "\uFEFF";
  write("salesforce-leads.csv", `${byteOrderMark}${lines.join("\r\n")}\r\n`);
}

function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}

/**
 * Makes an 18-character record id: three characters of type, twelve of serial, three that tell upper from lower case.
 */
function salesforceId(type: string, serial: number): string {
  const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  const checks = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
  let tail = "";
  for (let rest = serial; rest > 0; rest = Math.floor(rest / 62)) tail = alphabet.charAt(rest % 62) + tail;
  const short = `${type}Fj${tail.padStart(10, "0")}`;
  let suffix = "";
  for (let chunk = 0; chunk < 3; chunk += 1) {
    let upper = 0;
    for (let bit = 0; bit < 5; bit += 1) {
      if (/[A-Z]/.test(short.charAt(chunk * 5 + bit))) upper |= 1 << bit;
    }
    suffix += checks.charAt(upper);
  }
  return short + suffix;
}

// ---------------------------------------------------------------------------------------------------
// The operator's line register
// ---------------------------------------------------------------------------------------------------

const LINE_COLUMNS = [
  "line_id",
  "subscriber_name",
  "contact_phone",
  "installation_address",
  "postal_code",
  "municipality",
  "exchange_code",
  "distance_to_exchange_m",
  "line_length_m",
  "current_speed_mbit",
  "max_attainable_mbit",
  "attenuation_db",
  "modem_mac",
  "modem_serial",
  "last_ip",
  "tv_package",
  "viewing_hours_week",
  "last_fault_code",
  "last_fault_at",
  "contract_number",
  "invoice_arrears_nok",
  "birth_number_last5",
] as const;

type LineColumn = (typeof LINE_COLUMNS)[number];

const FAULT_CODES = words("SYNC_LOSS LOW_SNR CRC_HIGH CPE_REBOOT PSU_FAIL CABLE_CUT");
const FIBRE_PLANS = [100, 150, 300, 300, 500, 1000];
const COPPER_PLANS = [10, 20, 30, 50, 80];

interface Line {
  readonly distance: number;
  readonly length: number;
  readonly speed: number;
  readonly attainable: number;
  readonly attenuation: number;
}

/** Measures a line. Copper loses speed with distance; fibre hardly does, and most of it lies close to the exchange. */
function measure(chance: Chance): Line {
  const distance = 80 + Math.round(6420 * chance.next() ** 2.2);
  const length = Math.round(distance * chance.float(1.02, 1.25));
  if (chance.happens(0.45 * Math.exp(-distance / 2400))) {
    const plan = chance.pick(FIBRE_PLANS);
    const speed = Math.round(plan * chance.float(0.93, 1));
    return { distance, length, speed, attainable: 1000, attenuation: 17 + length * 0.00035 };
  }
  const attainable = Math.max(2.5, (3 + 120 * Math.exp(-length / 850)) * chance.float(0.8, 1.2));
  const planned = chance.pick(COPPER_PLANS) * chance.float(0.92, 1);
  const speed = Math.max(2, Math.min(planned, attainable * chance.float(0.7, 0.98)));
  return { distance, length, speed, attainable, attenuation: length * 0.0138 * chance.float(0.9, 1.1) };
}

/** Writes one decimal, or none if it is zero. */
function reading(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function line(chance: Chance, person: Person, row: number): Record<LineColumn, string> {
  const measured = measure(chance);
  const roll = chance.next();
  const missing = roll < 0.01 ? chance.pick(["", "N/A"]) : null;
  const hasTv = chance.happens(0.45);
  const hadFault = chance.happens(0.3);
  const phone = roll > 0.99 ? chance.pick(["", "ukjent", person.phone.slice(0, 6)]) : phoneIn(chance.int(0, 4), person);
  return {
    line_id: `L${String(200000 + row * 7)}`,
    subscriber_name: `${person.first} ${person.last}`,
    contact_phone: phone,
    installation_address: person.address,
    postal_code: person.zip,
    municipality: person.town.municipality,
    exchange_code: `${person.town.exchange}-${chance.int(1, Math.max(1, Math.ceil(person.town.weight / 200)))}`,
    distance_to_exchange_m: missing !== null && roll < 0.005 ? missing : String(measured.distance),
    line_length_m: String(measured.length),
    current_speed_mbit: missing !== null && roll >= 0.005 ? missing : reading(measured.speed),
    max_attainable_mbit: reading(measured.attainable),
    attenuation_db: measured.attenuation.toFixed(1),
    // 02: marks a locally administered address, and 100.64.0.0/10 is shared space of carriers, so neither belongs to
    // anyone.
    modem_mac: `02:46:4e:${hexByte(chance)}:${hexByte(chance)}:${hexByte(chance)}`,
    modem_serial: `FNX${digits(chance, 7)}`,
    last_ip: `100.${chance.int(64, 127)}.${chance.int(0, 255)}.${chance.int(1, 254)}`,
    tv_package: hasTv ? chance.pick(["Basis", "Familie", "Sport", "Film", "Total"]) : "",
    viewing_hours_week: hasTv ? reading(chance.float(0.5, 46)) : "",
    last_fault_code: hadFault ? chance.pick(FAULT_CODES) : "",
    last_fault_at: hadFault ? day(chance.int(PERIOD_START, PERIOD_END)) : "",
    contract_number: `FN-${chance.int(2018, 2026)}-${String(row + 1).padStart(6, "0")}`,
    invoice_arrears_nok: chance.happens(0.09) ? (chance.int(1, 12) * 349 + chance.pick([0, 70, 35.5])).toFixed(2) : "0",
    birth_number_last5: person.nationalId.slice(6),
  };
}

function hexByte(chance: Chance): string {
  return chance.int(0, 255).toString(16).padStart(2, "0");
}

function writeLineRegister(known: readonly Person[], others: readonly Person[]): void {
  const chance = new Chance(SEED + 3);
  const subscribers = [...chance.shuffled(known).slice(0, REGISTER_KNOWN_TO_A_CRM), ...others];
  const rows = chance.shuffled(subscribers).map((person, index) => {
    const record = line(chance, person, index);
    return LINE_COLUMNS.map((column) => record[column]).join(";");
  });
  write("line-register.csv", `${[LINE_COLUMNS.join(";"), ...rows].join("\n")}\n`);
}

// ---------------------------------------------------------------------------------------------------

function write(name: string, content: string): void {
  writeFileSync(join(OUTPUT, name), content, "utf8");
}

const people = invent(new Chance(SEED), POPULATION);
const salesforceStart = HUBSPOT_ONLY;
const hubspotEnd = HUBSPOT_ONLY + HUBSPOT_AND_SALESFORCE;
const salesforceEnd = hubspotEnd + SALESFORCE_ONLY;

mkdirSync(join(OUTPUT, "hubspot"), { recursive: true });
writeHubSpot(people.slice(0, hubspotEnd));
writeSalesforce(people.slice(salesforceStart, salesforceEnd));
writeLineRegister(people.slice(0, salesforceEnd), people.slice(salesforceEnd));
