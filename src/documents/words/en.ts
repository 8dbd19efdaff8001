import {
  CONTACT_OPTIONS,
  type LawfulBasis,
  type ObjectionGrounds,
  type Origin,
  PERSONAL_DATA,
  type PersonalDataTerm,
  type Provision,
  PURPOSES,
  type PurposeTerm,
  type Recipient,
  type Retention,
  type Right,
  type SpecialCategoryCondition,
} from "../../assignment/index.js";
import type { Regime } from "../sources.js";
import { plural } from "./plural.js";

/** Words for a standard field. */
export interface ContactWords {
  readonly label: string;
  readonly necessity: string;
}

// typed apart, since the words of another language are not these
const TERMS: Readonly<Record<PurposeTerm | PersonalDataTerm, string>> = { ...PURPOSES, ...PERSONAL_DATA };
const CONTACT_FIELDS: Readonly<Record<keyof typeof CONTACT_OPTIONS, ContactWords>> = {
  name: { label: CONTACT_OPTIONS.name.label, necessity: CONTACT_OPTIONS.name.necessity },
  phone: { label: CONTACT_OPTIONS.phone.label, necessity: CONTACT_OPTIONS.phone.necessity },
  email: { label: CONTACT_OPTIONS.email.label, necessity: CONTACT_OPTIONS.email.necessity },
};

/** The fixed words of documents in English. */
export const EN = {
  /** The language, for the names of countries, units of time, dates and plurals, as `Intl` takes it. */
  locale: "en-GB",
  /** Labels of the terms of the Data Privacy Vocabulary. */
  terms: TERMS,
  /** The standard fields, if the declaration leaves them as `contact()` makes them. */
  contactFields: CONTACT_FIELDS,

  notice: {
    title: (purpose: string): string => `Privacy notice: ${purpose}`,
    intro: {
      "from-person":
        "This notice tells you how we use the personal data that you give us, and what your rights are. It follows Art. 13 of the General Data Protection Regulation (GDPR).",
      "from-elsewhere":
        "This notice tells you how we use personal data about you that we got from others, and what your rights are. It follows Art. 14 of the General Data Protection Regulation (GDPR).",
      both: "This notice tells you how we use the personal data that you give us, and data about you that we got from others, and what your rights are. It follows Art. 13 and 14 of the General Data Protection Regulation (GDPR).",
    } satisfies Record<Regime, string>,

    responsible: "Who is responsible",
    weAreResponsible: "We are responsible for your data:",
    writeTo: "For anything about your data you can also write to our data protection officer:",
    representedBy: "Our representative in the European Union is:",
    jointly: "These are responsible for your data together with us. You can use your rights against each of us:",
    arrangement: "What we have agreed between us",

    purposes: "What we use your data for",
    purpose: "Purpose",
    description: "In more detail",
    category: "Kind of use",
    legalBasis: "Why the law allows it",
    basis: {
      consent: "Your consent",
      contract: "A contract with you, or what you asked us to do before one",
      "legal-obligation": "A legal obligation that we have",
      "vital-interests": "Protection of your or another person's life or health",
      "public-task": "A task in the public interest, or one of official authority",
      "legitimate-interests": "Our legitimate interests, or those of others",
    } satisfies Record<LawfulBasis["kind"], string>,
    specialCategories: "Why the law allows us to use especially sensitive data",
    thisPurposeOnly:
      "We use your data for this purpose only. Should we ever want to use them for another, we will tell you before we do.",

    data: "Which data we use",
    fields: {
      data: "Data",
      necessity: "What we need them for",
      unit: "Unit",
      category: "Category",
      given: "Required or optional",
    },
    required: "Required",
    optional: "Optional",
    declined: "We have decided not to hold the following, because we do not need it:",

    origins: "Where your data come from",
    obtained: {
      "from-person": "you gave us these data",
      "from-third-party": "someone else gave us these data; the source is not open to the public",
      "from-public-source": "we took these data from a source that is open to the public",
    } satisfies Record<Origin["obtained"], string>,
    origin: (name: string, obtained: string, fields: string): string => `${name} (${obtained}): ${fields}`,

    recipients: "Who else gets your data",
    nobody: "Nobody else gets your data.",
    theseRecipients: "These get your data:",
    recipientRoles: {
      processor: "works on our behalf",
      "joint-controller": "is responsible together with us",
      controller: "is responsible for its own use",
      authority: "is a public authority",
    } satisfies Record<Recipient["role"], string>,

    transfers: "Transfers outside the European Economic Area",
    noTransfers: "Nobody outside the European Economic Area (EEA) gets your data.",
    theseTransfers:
      "These get your data outside the European Economic Area (EEA). This is what protects the data there:",
    copyOfSafeguards: "You can ask us for a copy of what protects your data there.",

    retention: "How long we keep your data",
    kept: (period: string): string => `We keep your data for ${period}. After that we delete them.`,

    provision: "Whether you have to give us the data",
    provisionRequired: {
      "by-law": "The law requires you to give us the data that are marked as required.",
      "by-contract": "Your contract with us requires you to give us the data that are marked as required.",
      "to-enter-a-contract":
        "We can only enter into a contract with you if you give us the data that are marked as required.",
      voluntary: "You decide freely whether to give us the data. Neither a law nor a contract requires it.",
    } satisfies Record<Provision["required"], string>,
    otherwise: "If you do not give them",

    automated: "Decisions made by computers alone",
    noAutomated: "No computer alone makes decisions about you that affect you legally or in a similarly serious way.",
    theseAutomated: "Computers alone make decisions about you. How, and what that means for you",

    rights: "Your rights",
    theseRights: "Tell us or our data protection officer if you want to use one of your rights:",
    rightNames: {
      access: "Access",
      rectification: "Correction",
      erasure: "Deletion",
      restriction: "Restriction",
      portability: "Data portability",
      withdrawal: "Withdrawal of consent",
      objection: "Objection",
      "human-decision": "A decision by a person",
    } satisfies Record<Right, string>,
    rightTexts: {
      access: "You can ask which data we have about you, and get a copy (Art. 15 GDPR).",
      rectification: "You can have wrong data corrected, and incomplete data completed (Art. 16 GDPR).",
      erasure: "You can have your data deleted, for example when they are no longer needed (Art. 17 GDPR).",
      restriction:
        "You can ask us to keep your data without using them, for example while we check whether they are right (Art. 18 GDPR).",
      portability:
        "You can get the data that you gave us in a form that computers can read, and have them sent to someone else (Art. 20 GDPR).",
      withdrawal:
        "You can withdraw your consent at any time, as easily as you gave it. What we did before then stays lawful (Art. 7(3) GDPR).",
      objection: "You can object to our use of your data; see “Your right to object” below (Art. 21 GDPR).",
      "human-decision":
        "You can ask that a person looks at a decision that a computer made, say what you think of it, and contest it (Art. 22(3) GDPR).",
    } satisfies Record<Right, string>,
    howRightsWork:
      "This costs you nothing. We answer within a month; the law lets us take longer only in difficult cases, and then we tell you why (Art. 12 GDPR).",

    objection: "Your right to object",
    objectionTexts: {
      marketing:
        "You can object at any time to our use of your data for direct marketing. You need not give a reason. We then stop at once and for good (Art. 21(2) and (3) GDPR).",
      "own-situation":
        "You can object at any time to our use of your data, for reasons that lie in your own situation. We then stop, unless we show compelling reasons that weigh more than yours, or need the data for a legal claim (Art. 21(1) GDPR).",
    } satisfies Record<ObjectionGrounds, string>,

    complaint: "Complaints",
    complainTo: (authority: string): string =>
      `If you think that we break the rules, you can complain to ${authority}. You can also complain to the supervisory authority of the country where you live or work, or where it happened (Art. 77 GDPR).`,
    complain:
      "If you think that we break the rules, you can complain to the supervisory authority of the country where you live or work, or where it happened (Art. 77 GDPR).",

    /** The first layer, which leads to the whole notice. */
    short: {
      title: (purpose: string): string => `Privacy notice in short: ${purpose}`,
      intro: {
        "from-person": "We use personal data that you give us. This is the most important about it.",
        "from-elsewhere":
          "We use personal data about you that we got from others. This is the most important about it.",
        both: "We use personal data that you give us, and data about you that we got from others. This is the most important about it.",
      } satisfies Record<Regime, string>,
      recipients: "Others who get your data",
      yourRights: "You have these rights",
      whole: "The whole notice",
      wholeAt: "It says why we need each piece of data, what protects it, and how to use your rights",
      askForWhole:
        "It says why we need each piece of data, what protects it, and how to use your rights. Ask us for it, or our data protection officer.",
    },
  },

  record: {
    title: (controller: string): string => `Record of processing activities: ${controller}`,
    intro:
      "This is the record that a controller keeps of its processing, in the order of Art. 30(1) of the General Data Protection Regulation (GDPR). It also shows the lawful basis and the sources, which that article does not ask for.",
    asOf: (date: string): string => `As of ${date}.`,
    controller: "Controller",
    overview: "Overview",
    none: "No processing is declared.",
    columns: {
      assignment: "Assignment",
      purpose: "Purpose",
      basis: "Lawful basis",
      subjects: "Data subjects",
      recipients: "Recipients",
      period: "Kept for",
    },
    assignment: (title: string, id: string): string => `${title} (${id})`,

    controllers: "(a) Controller and contacts",
    ofController: (name: string): string => `${name}, as above.`,
    jointControllers: "Joint controllers",
    arrangement: "The arrangement between them (Art. 26 GDPR)",
    purposes: "(b) Purposes",
    /** The columns of the table for spreadsheets, in the order of Art. 30(1). */
    sheet: {
      id: "Assignment",
      controller: "(a) Controller",
      contact: "(a) Contact details of the controller",
      joint: "(a) Joint controllers and their contact details",
      representative: "(a) Representative",
      dpo: "(a) Data protection officer",
      purpose: "(b) Purpose",
      subjects: "(c) Categories of data subjects",
      data: "(c) Categories of personal data",
      special: "(c) Special categories",
      recipients: "(d) Categories of recipients",
      transfers: "(e) Transfers to third countries and safeguards",
      erasure: "(f) Time limits for erasure",
      security: "(g) Security measures",
      basis: "Lawful basis",
      sources: "Sources",
    },
    description: "Description",
    category: "Kind of purpose",
    basis: {
      consent: "Consent",
      contract: "Contract with the data subject",
      "legal-obligation": "Legal obligation",
      "vital-interests": "Vital interests",
      "public-task": "Public task",
      "legitimate-interests": "Legitimate interests",
    } satisfies Record<LawfulBasis["kind"], string>,
    condition: "Condition for special categories",
    categories: "(c) Categories of data subjects and of personal data",
    fields: {
      data: "Data",
      field: "Field",
      category: "Category",
      special: "Special category",
      necessity: "Necessity",
    },
    declined: "Considered, and found unnecessary",
    declinedColumns: { property: "Property", reason: "Why the purpose does not need it" },
    yes: "Yes",
    no: "No",
    recipients: "(d) Recipients",
    nobody: "None.",
    nobodyInTable: "None",
    recipientRoles: {
      processor: "processor",
      "joint-controller": "joint controller",
      controller: "controller",
      authority: "public authority",
    } satisfies Record<Recipient["role"], string>,
    transfers: "(e) Transfers to third countries",
    noTransfers: "None.",
    erasure: "(f) Time limits for erasure",
    security: "(g) Security measures",
    smallestGroup: (people: number): string =>
      plural("en", people, {
        one: "Counts and reports tell of single people too.",
        other: `Counts and reports tell of groups of ${people} people or more, and answer for nobody as for fewer.`,
      }),
    sources: "Sources",
    noSources: "None declared.",
    obtained: {
      "from-person": "from the data subject",
      "from-third-party": "from a third party",
      "from-public-source": "from a publicly accessible source",
    } satisfies Record<Origin["obtained"], string>,
  },

  /** The assessment of legitimate interests. */
  assessment: {
    title: (purpose: string): string => `Assessment of legitimate interests: ${purpose}`,
    intro:
      "This is the assessment on which the processing rests, in the three steps of Art. 6(1)(f) of the General Data Protection Regulation (GDPR). The controller answers for what it says.",
    interest: "1. The interest",
    necessity: "2. Necessity",
    lessIntrusive: "Why nothing less intrusive serves it",
    fields: { data: "Data", necessity: "What they are needed for" },
    declined: "Considered, and found unnecessary",
    balancing: "3. Balancing",
    whyNotOverridden: "Why the interests of the data subjects do not override it",
    facts: "What is weighed",
    subjects: "Data subjects",
    special: "Special categories of data",
    noneSpecial: "None",
    sources: "Sources",
    recipients: "Recipients",
    automated: "Automated decisions",
    noAutomated: "None",
    protects: "What protects the data subjects",
    kept: "Kept for",
    security: "Security measures",
    objection: "Right to object",
    objectionTexts: {
      marketing: "At any time and without a reason (Art. 21(2) and (3) GDPR)",
      "own-situation": "For reasons in the person's own situation (Art. 21(1) GDPR)",
    } satisfies Record<ObjectionGrounds, string>,
  },

  contact: {
    name: "Name",
    organisationNumber: "Organisation number",
    postal: "Address",
    country: "Country",
    email: "E-mail",
    phone: "Phone",
    url: "Website",
    dpo: "Data protection officer",
    representative: "Representative in the Union",
    supervisoryAuthority: "Supervisory authority",
  },

  basisParts: {
    wording: "Wording of the consent",
    version: "Version of the wording",
    contract: "The contract",
    law: "The law",
    situation: "The situation",
    task: "The task",
    interest: "The interest",
    necessity: "Why nothing less intrusive serves it",
    balancing: "Why the interests of the data subjects do not override it",
  },

  condition: {
    "eu-gdpr:A9-2-a": "Explicit consent",
    "eu-gdpr:A9-2-b": "Rights and obligations under employment, social security and social protection law",
    "eu-gdpr:A9-2-c": "Vital interests of someone who cannot consent",
    "eu-gdpr:A9-2-d": "Activities of a non-profit body, concerning its members and regular contacts",
    "eu-gdpr:A9-2-e": "The person made the data public themselves",
    "eu-gdpr:A9-2-f": "Legal claims, or courts at work",
    "eu-gdpr:A9-2-g": "Substantial public interest, laid down by law",
    "eu-gdpr:A9-2-h": "Health care, occupational medicine or social care",
    "eu-gdpr:A9-2-i": "Public interest in public health",
    "eu-gdpr:A9-2-j": "Archives in the public interest, research or statistics",
  } satisfies Record<SpecialCategoryCondition, string>,

  /** The retention of data, in both documents. */
  period: {
    collected: (duration: string): string => `${duration} from when the data were collected`,
    updated: (duration: string): string => `${duration} from when the data were last updated`,
    contacted: (duration: string): string => `${duration} from when you were last in contact with us`,
  } satisfies Record<Extract<Retention["from"], string>, (duration: string) => string>,
  periodFrom: (duration: string, field: string): string => `${duration} from this date: ${field}`,
  /** A field that is kept for a time of its own. */
  periodOfField: (field: string, duration: string): string => `${field}: ${duration} from when it was obtained`,

  recipient: (name: string, role: string, country: string): string => `${name} (${role}; ${country})`,
  transfer: (name: string, country: string, safeguard: string): string => `${name}, ${country}: ${safeguard}`,
  /** Cites an article by its place, such as `13(1)(e)`. */
  article: (place: string): string => `Art. ${place}`,
  /** Cites two articles of which both apply. */
  articles: (first: string, second: string): string => `Art. ${first} and ${second}`,
  /** Cites an article with the name of the law. */
  articleOfGdpr: (place: string): string => `Art. ${place} GDPR`,
  withArticle: (text: string, article: string): string => `${text} (${article})`,
  listSeparator: ", ",
  nothing: "–",

  notYetDeclared: "Not yet declared",
  incomplete: (count: number): string =>
    plural("en", count, {
      one: "This document is incomplete: one thing is not yet declared. It is listed at the end.",
      other: `This document is incomplete: ${count} things are not yet declared. They are listed at the end.`,
    }),
  missingIntro: "The law asks for the following, and no declaration says it yet.",
  missingColumns: { article: "Article", where: "Where", what: "What is missing", remedy: "What to do" },
  generated:
    "This document was generated by purposebound from the declarations that the software runs on. It is not legal advice.",

  /** The place of a missing statement. */
  place: {
    controller: (name: string): string => `controller "${name}"`,
    assignment: (id: string): string => `assignment "${id}"`,
    field: (id: string, field: string): string => `assignment "${id}", field "${field}"`,
    recipient: (id: string, name: string): string => `assignment "${id}", recipient "${name}"`,
  },

  /** Statements that can be missing, and how to declare each. */
  missing: {
    sources: {
      what: "where the data come from, and so which of the two articles applies",
      remedy: "Declare the sources with defineSource(), and pass them in sources.",
    },
    supervisoryAuthority: {
      what: "the supervisory authority with which people can lodge a complaint",
      remedy: "Set supervisoryAuthority in defineController().",
    },
    representative: {
      what: "the representative in the Union of a controller that is established outside it",
      remedy: "Set representative in defineController(), if Art. 27 GDPR asks for one.",
    },
    recipients: {
      what: "the recipients of the data, or that there are none",
      remedy: "Set recipients in defineAssignment(); an empty list says that nobody receives the data.",
    },
    safeguard: {
      what: "what the transfer to a third country rests on",
      remedy: "Set safeguard of that recipient: the adequacy decision, the standard contractual clauses …",
    },
    category: {
      what: "the category of personal data",
      remedy: "Set category in field(), such as pd:EmailAddress.",
    },
    provision: {
      what: "whether people must give the data, and what follows if they do not",
      remedy: "Set provision in defineAssignment(), with required and otherwise.",
    },
    automatedDecisions: {
      what: "whether decisions are made by automated means alone, and by what logic",
      remedy: "Set automatedDecisions in defineAssignment(): false, or their logic and consequences in words.",
    },
    jointContact: {
      what: "the contact details of a joint controller",
      remedy: "Set contact of that recipient, with its e-mail address.",
    },
    arrangement: {
      what: "the essence of the arrangement between joint controllers",
      remedy: "Set arrangement of that recipient: who does what, in words for the people concerned.",
    },
    partyId: {
      what: "an identifier of a recipient",
      remedy: "Set id of that recipient.",
    },
    partyAddress: {
      what: "the postal address of a recipient",
      remedy: "Set contact.postal of that recipient.",
    },
    partyContact: {
      what: "the contact details of a recipient",
      remedy: "Set contact of that recipient, with its e-mail address.",
    },
    noticeAddress: {
      what: "the privacy notice that the person was given",
      remedy: "Pass its web address in notice.",
    },
    storageLocations: {
      what: "the countries where the data are stored",
      remedy: 'Pass them in storedIn, such as ["NO"].',
    },
    withdrawalMethod: {
      what: "the way to withdraw the consent",
      remedy: "Pass it in withdrawal: a web address, or words.",
    },
    consentEvent: {
      what: "the consent itself, with its time",
      remedy: "Pass what subject.proof() returns in proof.",
    },
    subjects: {
      what: "the categories of data subjects",
      remedy: 'Set subjects in defineAssignment(), such as "Prospective customers".',
    },
    securityMeasures: {
      what: "a general description of the security measures",
      remedy: "Set securityMeasures in defineController().",
    },
  },
};
