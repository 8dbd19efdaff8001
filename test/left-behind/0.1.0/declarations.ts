// @ts-nocheck in the words of 0.1.0, which the types of today do not know
import { z } from "zod";

/**
 * What declares assignments in a package: that of 0.1.0, or a newer one. Declarations are made by the package that works
 * with them, since a store takes none but its own, and tests run two packages in one process.
 */
export type Declaring = Pick<
  typeof import("purposebound"),
  | "coarsen"
  | "consent"
  | "contact"
  | "contract"
  | "defineActivity"
  | "defineAssignment"
  | "defineController"
  | "defineSource"
  | "field"
  | "legalObligation"
  | "legitimateInterests"
  | "publicTask"
  | "special"
  | "text"
  | "vitalInterests"
>;

/** The secret from which the key of `panel` derives, which no registry holds: `keysFromSecret(SECRET)`. */
export const SECRET: Uint8Array = Uint8Array.from({ length: 32 }, (_, index) => index);

/** So long that nothing expires while tests are run. */
const LONG = "P60Y";

/** All that the fixtures hold, declared by a package. `assignment` is the version that is registered at last. */
export function declarations(of: Declaring) {
  const fjordNet = of.defineController({
    name: "FjordNet AS",
    country: "NO",
    organisationNumber: "999999999",
    contact: { email: "privacy@fjordnet.example", postal: "Storgata 1, 0155 Oslo" },
    dpo: { name: "Data Protection Officer", email: "dpo@fjordnet.example" },
    supervisoryAuthority: "Datatilsynet",
  });
  // of a country whose numbers are not checked, so that the number can be nobody's
  const sandvik = of.defineController({
    name: "Sandvík Kommuna",
    country: "FO",
    organisationNumber: "000001",
    contact: { email: "privacy@sandvik.example", postal: "Bryggjan 1, Sandvík" },
    dpo: { name: "Officer of Sandvík", email: "dpo@sandvik.example" },
    representative: { name: "Representative", email: "eu@sandvik.example", postal: "Havnegade 1, København" },
  });
  return {
    broadband: broadband(of, fjordNet),
    newsletter: newsletter(of, fjordNet),
    kinds: kinds(of, fjordNet),
    care: care(of, sandvik),
    repairs: repairs(of, fjordNet),
    keyCards: keyCards(of, sandvik),
    meters: meters(of, fjordNet),
    routes: routes(of, fjordNet),
    members: members(of, sandvik),
    rescue: rescue(of, sandvik),
    school: school(of, sandvik),
    panel: panel(of, fjordNet),
    waiting: waiting(of, fjordNet),
  } as const;
}

type Controller = ReturnType<Declaring["defineController"]>;

/** Leads on consent, for marketing: four versions, two wordings, a field that came, one that went, and other words. */
function broadband(of: Declaring, controller: Controller) {
  const { field } = of;
  const purpose = (title: string, version: "2024-06" | "2025-02") =>
    ({
      title,
      category: "dpv:DirectMarketing",
      basis: of.consent({ wording: `You may call me about faster broadband (${version}).`, version }),
    }) as const;
  const common = {
    id: "broadband-upgrade",
    controller,
    retention: { keep: LONG, from: "collected" },
    identifiedBy: ["phone"],
    subjects: "Prospective customers",
    recipients: [{ name: "Ringesenteret AS", role: "processor", country: "NO" }],
  } as const;
  const speed = field(z.number().positive().optional(), {
    necessity: "Only those below 30 Mbit/s are offered more",
    unit: "Mbit/s",
    indexed: true,
  });
  const distance = field(z.number().nonnegative().optional(), {
    necessity: "Decides which speeds the line can carry",
    unit: "m",
  });
  const area = field(of.coarsen.postcodePrefix(2).optional(), { necessity: "Decides who calls", indexed: true });
  const fields = { ...of.contact("name", "phone", "email?"), distance, currentSpeed: speed };
  const v1 = of.defineAssignment({ ...common, purpose: purpose("Faster broadband", "2024-06"), fields });
  const v2 = of.defineAssignment({
    ...common,
    purpose: purpose("Faster broadband", "2024-06"),
    fields: { ...fields, area },
  });
  const kept = { ...of.contact("name", "phone", "email?"), currentSpeed: speed, area };
  const v3 = of.defineAssignment({ ...common, purpose: purpose("Faster broadband", "2025-02"), fields: kept });
  const assignment = of.defineAssignment({
    ...common,
    purpose: purpose("Sale of increased broadband capacity", "2025-02"),
    fields: kept,
  });
  const origin = { name: "Web form", obtained: "from-person" } as const;
  const picks = {
    name: { join: ["FirstName", "LastName"] },
    phone: { path: "Phone", as: "phone", country: "NO" },
    email: "Email",
    currentSpeed: { path: "Speed__c", as: "number", decimal: "," },
  } as const;
  const crm = {
    id: "crm",
    origin: { name: "CRM", obtained: "from-person" },
    ignore: ["Id"],
    undeclared: "drop",
  } as const;
  const evidence = { consentedAt: "Consent_Given_At__c", wording: { path: "Consent_Wording__c" } } as const;
  const uses = ["name", "phone", "currentSpeed"] as const;
  return {
    assignment,
    earlier: [v1, v2, v3] as const,
    sources: {
      form: of.defineSource(assignment, { id: "web-form", origin }),
      crm: of.defineSource(assignment, { ...crm, pick: picks, evidence }),
      lines: of.defineSource(assignment, {
        id: "line-register",
        origin: { name: "Register of lines", obtained: "from-third-party" },
        enriches: true,
        pick: { phone: "phone", currentSpeed: "speed" },
      }),
    },
    activities: {
      spring: of.defineActivity(assignment, { id: "spring-2025", kind: "campaign", title: "Spring", uses }),
    },
    /** What goes with the versions before. */
    former: {
      form1: of.defineSource(v1, { id: "web-form", origin }),
      form2: of.defineSource(v2, { id: "web-form", origin }),
      form3: of.defineSource(v3, { id: "web-form", origin }),
      crm1: of.defineSource(v1, { ...crm, pick: { ...picks, distance: "Distance__c" }, evidence }),
      lines1: of.defineSource(v1, {
        id: "line-register",
        origin: { name: "Register of lines", obtained: "from-third-party" },
        enriches: true,
        pick: { phone: "phone", distance: "distance", currentSpeed: "speed" },
      }),
      spring1: of.defineActivity(v1, { id: "spring-2025", kind: "campaign", title: "Spring", uses }),
    },
  };
}

/** Readers on consent, identified by e-mail; kept for a month at first, so that some have expired by now, and then for long. */
function newsletter(of: Declaring, controller: Controller) {
  const version = (keep: "P1M" | typeof LONG) =>
    of.defineAssignment({
      id: "newsletter",
      controller,
      purpose: {
        title: "Monthly newsletter",
        category: "dpv:DirectMarketing",
        basis: of.consent({ wording: "Send me the newsletter.", version: "1" }),
      },
      retention: { keep, from: "collected" },
      identifiedBy: ["email"],
      fields: of.contact("email", "name?"),
    });
  const [v1, assignment] = [version("P1M"), version(LONG)];
  const form = (one: typeof v1) =>
    of.defineSource(one, {
      id: "sign-up",
      origin: { name: "Sign-up", obtained: "from-person" },
      evidence: { consentedAt: "agreed", wording: "1" },
    });
  return {
    assignment,
    earlier: [v1] as const,
    sources: { form: form(assignment) },
    activities: {
      issue: of.defineActivity(assignment, { id: "issue-1", kind: "mailing", title: "First issue", uses: ["email"] }),
    },
    former: { form1: form(v1) },
  };
}

/** Every kind of column there is, required, optional and nullable, with an index and without; on contract. */
function kinds(of: Declaring, controller: Controller) {
  const { field } = of;
  const necessity = "Every kind";
  const assignment = of.defineAssignment({
    id: "every-kind",
    controller,
    purpose: {
      title: "Every kind",
      category: "dpv:ServiceProvision",
      basis: of.contract({ contract: "Subscription" }),
    },
    retention: { keep: LONG, from: "updated" },
    identifiedBy: ["reference", "branch"],
    provision: { required: "by-contract", otherwise: "There is no subscription" },
    automatedDecisions: false,
    recipients: [],
    fields: {
      reference: field(z.string().min(1).max(40), { necessity }),
      branch: field(z.number().int(), { necessity }),
      text: field(z.string().max(2_000), { necessity }),
      number: field(z.number(), { necessity }),
      boolean: field(z.boolean(), { necessity }),
      date: field(z.date(), { necessity }),
      bigint: field(z.bigint(), { necessity }),
      json: field(z.strictObject({ street: z.string(), since: z.date().optional(), $tag: z.bigint().optional() }), {
        necessity,
      }),
      maybeText: field(z.string().max(200).optional(), { necessity, indexed: true }),
      maybeNumber: field(z.number().optional(), { necessity, indexed: true }),
      maybeBoolean: field(z.boolean().optional(), { necessity, indexed: true }),
      maybeDate: field(z.date().optional(), { necessity, indexed: true }),
      maybeBigint: field(z.bigint().optional(), { necessity, indexed: true }),
      tags: field(
        z
          .array(z.union([z.string(), z.number()]))
          .max(5)
          .optional(),
        { necessity },
      ),
      note: field(of.text({ max: 200 }).nullable(), { necessity }),
      amount: field(z.number().nullable(), { necessity }),
      nested: field(z.strictObject({ deep: z.array(z.boolean()) }).nullable(), { necessity }),
      nothing: field(z.string().nullish(), { necessity }),
      plan: field(z.enum(["basic", "plus"]).default("basic"), { necessity }),
      order: field(z.string().max(20).optional(), { necessity: "A word of SQL" }),
      fullName: field(z.string().max(60).optional(), { necessity: "Differs from the next one by case" }),
      fullname: field(z.string().max(60).optional(), { necessity: "Differs from the one before by case" }),
      born: field(of.coarsen.year().optional(), { necessity: "Coarse" }),
    },
  });
  return {
    assignment,
    earlier: [],
    sources: {
      desk: of.defineSource(assignment, {
        id: "desk",
        origin: { name: "Desk", obtained: "from-person" },
      }),
      billing: of.defineSource(assignment, {
        id: "billing",
        origin: { name: "Billing", obtained: "from-third-party" },
        undeclared: "drop",
        evidence: { reference: "contract", since: "signed" },
      }),
    },
    activities: {
      audit: of.defineActivity(assignment, {
        id: "audit",
        kind: "report",
        title: "Audit",
        uses: ["reference", "number", "plan", "maybeBoolean", "maybeDate"],
      }),
    },
  };
}

/** Sealed fields from the first, one of a special category; on contract, with references. */
function care(of: Declaring, controller: Controller) {
  const { field } = of;
  const assignment = of.defineAssignment({
    id: "home-care",
    controller,
    purpose: {
      title: "Care at home",
      category: "dpv:ServiceProvision",
      basis: of.contract({ contract: "Care" }),
      condition: "eu-gdpr:A9-2-h",
    },
    retention: { keep: LONG, from: "updated" },
    identifiedBy: ["number"],
    fields: {
      number: field(z.string().max(20), { necessity: "Names the client" }),
      district: field(z.string().max(40).optional(), { necessity: "Decides who comes", indexed: true }),
      doorCode: field(z.string().max(40).optional(), { necessity: "The carer must get in", sealed: true }),
      hearing: of.special(z.enum(["text-only", "any"]).nullable(), {
        category: "pd:Disability",
        necessity: "Decides whether the person is called or written to",
        sealed: true,
      }),
      visits: field(
        z
          .array(z.strictObject({ at: z.date(), minutes: z.number() }))
          .max(20)
          .optional(),
        {
          necessity: "Says when the carer comes",
          sealed: true,
        },
      ),
    },
  });
  return {
    assignment,
    earlier: [],
    sources: {
      office: of.defineSource(assignment, {
        id: "office",
        origin: { name: "Care office", obtained: "from-person" },
        evidence: { reference: "case", since: "from" },
        undeclared: "drop",
      }),
    },
    activities: {
      rounds: of.defineActivity(assignment, {
        id: "rounds",
        kind: "service",
        title: "Rounds",
        uses: ["number", "district", "doorCode", "hearing", "visits"],
      }),
    },
  };
}

/** Sealed only since its second version. */
function repairs(of: Declaring, controller: Controller) {
  const { field } = of;
  const number = field(z.string().max(20), { necessity: "Names the case" });
  const fault = field(z.string().max(60).optional(), { necessity: "Says what is to be repaired" });
  const alarm = field(z.string().max(20).optional(), { necessity: "The technician must get in", sealed: true });
  const common = {
    id: "repairs",
    controller,
    purpose: { title: "Repairs", category: "dpv:CustomerCare", basis: of.contract({ contract: "Broadband" }) },
    retention: { keep: LONG, from: "updated" },
    identifiedBy: ["number"],
  } as const;
  const v1 = of.defineAssignment({ ...common, fields: { number, fault } });
  const assignment = of.defineAssignment({ ...common, fields: { number, fault, alarm } });
  const origin = { name: "Telephone", obtained: "from-person" } as const;
  return {
    assignment,
    earlier: [v1] as const,
    sources: { telephone: of.defineSource(assignment, { id: "telephone", origin }) },
    activities: {
      dispatch: of.defineActivity(assignment, {
        id: "dispatch",
        kind: "service",
        title: "Dispatch",
        uses: ["number", "fault", "alarm"],
      }),
    },
    former: { telephone1: of.defineSource(v1, { id: "telephone", origin }) },
  };
}

/** Sealed once, and no longer: its second version dropped the only sealed field, and all keys with it. */
function keyCards(of: Declaring, controller: Controller) {
  const { field } = of;
  const card = field(z.string().max(20), { necessity: "Names the card" });
  const door = field(z.string().max(20).optional(), { necessity: "Says which door it opens" });
  const pin = field(z.string().max(10).optional(), { necessity: "Opens the door", sealed: true });
  const common = {
    id: "key-cards",
    controller,
    purpose: { title: "Access", category: "dpv:EnforceAccessControl", basis: of.contract({ contract: "Employment" }) },
    retention: { keep: LONG, from: "collected" },
    identifiedBy: ["card"],
  } as const;
  const v1 = of.defineAssignment({ ...common, fields: { card, pin, door } });
  const assignment = of.defineAssignment({ ...common, fields: { card, door } });
  const origin = { name: "Reception", obtained: "from-person" } as const;
  return {
    assignment,
    earlier: [v1] as const,
    sources: { reception: of.defineSource(assignment, { id: "reception", origin }) },
    activities: {},
    former: { reception1: of.defineSource(v1, { id: "reception", origin }) },
  };
}

/** Records that are distributed over partitions where the storage is a database; a field was added after that. */
function meters(of: Declaring, controller: Controller) {
  const { field } = of;
  const meter = field(z.string().max(20), { necessity: "Names the meter" });
  const reading = field(z.number().nonnegative(), { necessity: "Is what is billed", unit: "kWh", indexed: true });
  const access = field(z.string().max(60).optional(), { necessity: "Says where the meter is", sealed: true });
  const holder = field(z.string().max(60).optional(), { necessity: "Is whom the bill goes to" });
  const common = {
    id: "meter-readings",
    controller,
    purpose: { title: "Billing", category: "dpv:PaymentManagement", basis: of.contract({ contract: "Power" }) },
    retention: { keep: LONG, from: "updated" },
    identifiedBy: ["meter"],
  } as const;
  const v1 = of.defineAssignment({ ...common, fields: { meter, reading, access } });
  const assignment = of.defineAssignment({ ...common, fields: { meter, reading, access, holder } });
  const source = {
    id: "meters",
    origin: { name: "Meters", obtained: "from-third-party" },
    evidence: { reference: "contract", since: "signed" },
  } as const;
  return {
    assignment,
    earlier: [v1] as const,
    sources: { grid: of.defineSource(assignment, source) },
    activities: {
      bill: of.defineActivity(assignment, {
        id: "bill",
        kind: "service",
        title: "Bill",
        uses: ["meter", "reading", "access", "holder"],
      }),
    },
    former: { grid1: of.defineSource(v1, source) },
  };
}

/** People on legitimate interests, who may object to it. */
function routes(of: Declaring, controller: Controller) {
  const assignment = of.defineAssignment({
    id: "technician-routes",
    controller,
    purpose: {
      title: "Better routes for technicians",
      category: "dpv:ServiceOptimisation",
      basis: of.legitimateInterests({
        interest: "Shorter routes",
        necessity: "Addresses are needed",
        balancing: "Little intrusion",
      }),
    },
    retention: { keep: LONG, from: "updated" },
    identifiedBy: ["phone"],
    fields: of.contact("name", "phone"),
  });
  const origin = { name: "Web form", obtained: "from-person" } as const;
  return {
    assignment,
    earlier: [],
    sources: { form: of.defineSource(assignment, { id: "form", origin }) },
    activities: {
      plan: of.defineActivity(assignment, { id: "plan", kind: "quality", title: "Plan", uses: ["name", "phone"] }),
    },
  };
}

/** People identified by four fields of different kinds, with letters of Norwegian; on a legal obligation. */
function members(of: Declaring, controller: Controller) {
  const { field } = of;
  const name = z.string().normalize("NFC").trim().min(1).max(60);
  const assignment = of.defineAssignment({
    id: "members",
    controller,
    purpose: {
      title: "Register of members",
      category: "dpv:LegalCompliance",
      basis: of.legalObligation({ law: "Associations Act s. 3" }),
    },
    retention: { keep: LONG, from: "collected" },
    identifiedBy: ["lastName", "firstName", "joined", "number"],
    fields: {
      firstName: field(name, { necessity: "Names the member" }),
      lastName: field(name, { necessity: "Names the member", indexed: true }),
      joined: field(z.date(), { necessity: "Decides the vote" }),
      number: field(z.bigint(), { necessity: "Names the member among those of one name" }),
      role: field(z.enum(["member", "chair"]).default("member"), { necessity: "Decides the rights" }),
    },
  });
  const origin = { name: "Declaration", obtained: "from-person" } as const;
  return {
    assignment,
    earlier: [],
    sources: { declaration: of.defineSource(assignment, { id: "declaration", origin }) },
    activities: {},
  };
}

/** Whom to look for; on vital interests. */
function rescue(of: Declaring, controller: Controller) {
  const assignment = of.defineAssignment({
    id: "rescue",
    controller,
    purpose: {
      title: "Rescue at sea",
      category: "dpv:PublicBenefit",
      basis: of.vitalInterests({ situation: "Boats that are missing" }),
    },
    retention: { keep: LONG, from: "collected" },
    identifiedBy: ["phone"],
    fields: { ...of.contact("phone"), boat: of.field(z.string().max(40), { necessity: "Is looked for" }) },
  });
  const origin = { name: "Radio", obtained: "from-person" } as const;
  return {
    assignment,
    earlier: [],
    sources: { radio: of.defineSource(assignment, { id: "radio", origin }) },
    activities: {},
  };
}

/** People on a public task, who may object to it; a field was added while stores of the version before went on. */
function school(of: Declaring, controller: Controller) {
  const { field } = of;
  const common = {
    id: "school-places",
    controller,
    purpose: {
      title: "Places at schools",
      category: "dpv:ProvideOfficialStatistics",
      basis: of.publicTask({ task: "Gives places at schools", law: "School Act s. 8" }),
    },
    retention: { keep: LONG, from: "updated" },
    identifiedBy: ["email"],
  } as const;
  const fields = { ...of.contact("email"), wish: field(z.string().max(40), { necessity: "Is the school wished for" }) };
  const v1 = of.defineAssignment({ ...common, fields });
  const assignment = of.defineAssignment({
    ...common,
    fields: { ...fields, other: field(z.string().max(40).optional(), { necessity: "Is the second wish" }) },
  });
  const origin = { name: "Form", obtained: "from-person" } as const;
  return {
    assignment,
    earlier: [v1] as const,
    sources: { form: of.defineSource(assignment, { id: "form", origin }) },
    activities: {},
    former: { form1: of.defineSource(v1, { id: "form", origin }) },
  };
}

/** People whose pseudonyms are made with a key outside, by {@link SECRET}. */
function panel(of: Declaring, controller: Controller) {
  const assignment = of.defineAssignment({
    id: "panel",
    controller,
    purpose: {
      title: "Panel of customers",
      category: "dpv:CommercialResearch",
      basis: of.consent({ wording: "You may ask me.", version: "a" }),
    },
    retention: { keep: LONG, from: "collected" },
    identifiedBy: ["email"],
    fields: {
      ...of.contact("email"),
      answer: of.field(z.number().int().optional(), { necessity: "Is what is asked" }),
    },
  });
  const origin = { name: "Invitation", obtained: "from-person" } as const;
  return {
    assignment,
    earlier: [],
    sources: { invitation: of.defineSource(assignment, { id: "invitation", origin }) },
    activities: {},
  };
}

/** Provisioned, and empty. */
function waiting(of: Declaring, controller: Controller) {
  const assignment = of.defineAssignment({
    id: "waiting-list",
    controller,
    purpose: {
      title: "Waiting list",
      category: "dpv:ServiceProvision",
      basis: of.contract({ contract: "Fibre" }),
    },
    retention: { keep: LONG, from: "updated" },
    identifiedBy: ["email"],
    fields: of.contact("email"),
  });
  const origin = { name: "Form", obtained: "from-person" } as const;
  return {
    assignment,
    earlier: [],
    sources: { form: of.defineSource(assignment, { id: "form", origin }) },
    activities: {},
  };
}

/** What {@link declarations} gives. */
export type Declared = ReturnType<typeof declarations>;
