// Declarations that hold together.
import {
  type Activity,
  type Assignment,
  type Consent,
  type ContactName,
  consent,
  contact,
  defineActivity,
  defineAssignment,
  defineController,
  defineSource,
  type EncryptedField,
  type Field,
  type FieldMap,
  type FieldNameOf,
  field,
  type IsoDuration,
  type LawfulBasis,
  legalObligation,
  legitimateInterests,
  type Source,
} from "purposebound";
import { z } from "zod";
import { broadbandUpgrade, fibreSurvey, fjordNet, springCampaign, subscription, webForm } from "../shared.js";

const origin = { name: "CRM", obtained: "from-person" } as const;

export const controller = defineController({
  ...fjordNet,
  representative: { name: "Rep", email: "rep@fjordnet.example", postal: "Storgata 1, 0155 Oslo" },
  supervisoryAuthority: "Datatilsynet",
});

/** Everything that may be declared. */
export const full = defineAssignment({
  id: "care-2027-a",
  purpose: {
    title: "Care",
    description: "Care at home",
    category: "https://example.com/purposes#care",
    basis: legalObligation({ law: "Health Act s. 1" }),
    condition: "eu-gdpr:A9-2-h",
  },
  controller,
  retention: { keep: "P10Y", from: "updated" },
  identifiedBy: ["patientNumber", "born"],
  fields: {
    ...contact("name", "phone?", "email?"),
    patientNumber: field(z.string().length(8), { necessity: "Names the patient", category: "pd:Identifier" }),
    born: field(z.date(), { necessity: "Tells namesakes apart", category: "pd:BirthDate" }),
    health: field(z.enum(["fit", "ill"]), {
      necessity: "Decides the care",
      category: "pd:Health",
      label: "State",
      indexed: true,
    }),
    pulse: field(z.number().optional(), {
      necessity: "Decides the care",
      unit: "1/min",
      category: "https://example.com/p",
    }),
  },
  subjects: "Patients",
  recipients: [{ name: "Lab AS", role: "processor", country: "US", safeguard: "Data Privacy Framework" }],
  provision: { required: "by-law", otherwise: "No care can be given" },
  automatedDecisions: false,
  limits: {},
});

export const interests = defineAssignment({
  id: "a",
  purpose: {
    title: "Fraud",
    category: "dpv:FraudPreventionAndDetection",
    basis: legitimateInterests({ interest: "i", necessity: "n", balancing: "b" }),
  },
  controller,
  retention: { keep: "PT72H", from: "collected" },
  identifiedBy: ["phone"],
  fields: contact("phone"),
});

/** An id and a wording that are known at run time only. */
export function atRunTime(
  id: string,
  version: string,
  necessity: string,
): Assignment<string, FieldMap, Consent, "email"> {
  return defineAssignment({
    id,
    purpose: { title: "News", category: "dpv:Marketing", basis: consent({ wording: "Send me news.", version }) },
    controller,
    retention: { keep: "P2Y", from: "collected" },
    identifiedBy: ["email"],
    fields: { ...contact("email"), topic: field(z.string(), { necessity }) },
  });
}

/** Schemas of many kinds. */
export const kinds = {
  ...contact("name"),
  count: field(z.int().min(0).max(9), { necessity: "Counts" }),
  big: field(z.bigint(), { necessity: "Counts" }),
  flag: field(z.boolean().default(false), { necessity: "Flags" }),
  date: field(z.iso.date(), { necessity: "Dates" }),
  moment: field(z.coerce.date<string | Date>(), { necessity: "Dates" }),
  literal: field(z.literal(["a", "b"]), { necessity: "Tells" }),
  nested: field(z.strictObject({ list: z.array(z.strictObject({ tag: z.string() })) }), { necessity: "Tells" }),
  either: field(z.union([z.string(), z.number()]), { necessity: "Tells" }),
  record: field(z.record(z.enum(["a", "b"]), z.number()), { necessity: "Tells" }),
  branded: field(z.string().brand<"Branded">(), { necessity: "Tells" }),
  readonly: field(z.array(z.string()).readonly(), { necessity: "Tells" }),
};

export const durations: readonly IsoDuration[] = ["P1Y", "P12M", "P6W", "P30D", "P1Y6M", "P1Y6M3D", "PT72H"];
const names: readonly ContactName[] = ["name", "email?"];
export const fromList = contact(...names);
declare const isFound: boolean;
export const found = {
  ...contact({ encrypted: true, lookUp: true }, "phone", "email?"),
  ...contact({ encrypted: true, lookUp: isFound }, "name"),
  card: field(z.string().max(9).nullish(), { necessity: "Opens", encrypted: true, lookUp: true }),
  branded: field(z.string().brand("Card"), { necessity: "Opens", encrypted: true, lookUp: true }),
  templated: field(z.templateLiteral(["a-", z.string()]), { necessity: "Opens", encrypted: true, lookUp: isFound }),
  not: field(z.string(), { necessity: "Opens", lookUp: false }),
};
export const foundPhone = found.phone satisfies Field<string> & EncryptedField;
export const norwegian = contact({ country: "NO" }, "phone", "email?") satisfies {
  readonly phone: Field<string>;
  readonly email: Field<string | undefined>;
};

export const activities: readonly Activity[] = [
  springCampaign,
  defineActivity(subscription, { id: "bills", kind: "service", title: "Bills", uses: ["email", "tier"] }),
  defineActivity(broadbandUpgrade, {
    id: "report-1",
    kind: "report",
    title: "Speeds",
    description: "By quarter",
    uses: ["currentSpeed"] as const,
  }),
];
const uses: readonly FieldNameOf<typeof broadbandUpgrade>[] = ["name", "phone"];
export const fromNames = defineActivity(broadbandUpgrade, { id: "list", kind: "other", title: "List", uses });

export const sources: readonly Source[] = [
  webForm,
  defineSource(broadbandUpgrade, {
    id: "crm",
    origin,
    map: {
      name: { join: ["first", "last"], with: " " },
      phone: { path: "tel", as: "phone", country: "NO" },
      currentSpeed: { path: ["line.speed"], as: "number" },
      plan: { path: "plan", as: { B: "basic", P: "plus" } },
    },
    ignore: ["id", ["updated.at"]],
    undeclared: "drop",
    empty: "value",
    evidence: { consentedAt: "consent.at", version: "2026-01" },
  }),
  defineSource(broadbandUpgrade, {
    id: "forms",
    origin,
    evidence: { consentedAt: "at", version: { path: "version" } },
  }),
  defineSource(broadbandUpgrade, {
    id: "register",
    origin: { name: "Register", obtained: "from-public-source" },
    enriches: true,
    map: { phone: "tel", currentSpeed: "speed" },
  }),
  defineSource(broadbandUpgrade, {
    id: "all-origins",
    origin,
    timeZone: "Europe/Oslo",
    absent: ["N/A"],
    leaveOut: [
      { path: "Deleted", is: [true, "true", 1] },
      { path: ["Opted.out"], filled: true },
      { path: "Status", isNot: ["active"] },
    ],
    map: {
      name: { first: ["Name", ["full.name"]], trim: false },
      phone: { path: "tel", as: "phone", country: { path: "land", words: { Norge: "NO" }, otherwise: "SE" } },
      email: { path: "profiles", where: { type: "EMAIL", primary: true }, take: "value", onInvalid: "omit" },
      currentSpeed: { path: "speed", as: "number", decimal: ",", unit: "Mbit/s" },
      plan: { value: "basic" },
      movedIn: {
        join: ["date", "time"],
        as: "date",
        format: ["d.M.yyyy HH:mm", "iso"],
        language: "nb",
        onInvalid: "omit",
      },
      tags: { path: "tags", list: { separator: ",", quote: "'", brackets: true } },
      address: {
        object: {
          street: "street",
          postalCode: { path: "zip", as: "text" },
          unit: { path: "unit", as: "json", at: "a.b" },
        },
        onInvalid: "omit",
      },
      lines: { path: "lines", as: "json" },
      position: { path: "position", as: "number", split: ";" },
    },
    evidence: {
      consentedAt: { path: "agreed", as: "epoch-milliseconds" },
      version: { path: "w", as: { old: "2026-01" } },
    },
  }),
  defineSource(broadbandUpgrade, {
    id: "agreed-at-a-fair",
    origin,
    evidence: { consentedAt: { value: new Date(0) }, version: { first: ["a", "b"], as: "text" } },
  }),
  // a field with a default need not be picked
  defineSource(subscription, {
    id: "shop-2",
    origin,
    map: { email: "mail", reference: "ref", note: "note", startsOn: "from" },
    evidence: {
      document: { path: "contract", as: "text" },
      since: { path: "from", as: "date", format: "dd.MM.yyyy", timeZone: "UTC" },
    },
  }),
];

/** Code over any assignment. */
export function describe<Of extends Assignment>(assignment: Of): Activity<Of, FieldNameOf<Of>> {
  const basis: LawfulBasis = assignment.purpose.basis;
  const all = Object.keys(assignment.fields) as FieldNameOf<Of>[];
  return defineActivity(assignment, { id: "all", kind: "other", title: basis.article, uses: all });
}
describe(fibreSurvey);

/** Names that come at run time, of fields and of what was declined, which are checked at definition. */
export const declineAtRunTime = (fields: FieldMap, declined: Readonly<Record<string, string>>): string =>
  defineAssignment({
    ...{ id: "at-run-time", purpose: full.purpose, controller, retention: full.retention },
    identifiedBy: [],
    fields,
    declined,
  }).id;

/** A decision against a property beside fields whose names come at run time. */
export const declineBeside = (fields: FieldMap): string =>
  defineAssignment({
    ...{ id: "beside", purpose: full.purpose, controller, retention: full.retention },
    identifiedBy: [],
    fields,
    declined: { birthDate: "Age does not decide the offer" },
  }).declined.birthDate;
