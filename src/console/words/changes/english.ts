import type { FormFault } from "../../proposals/draft.js";
import type { FormBasis, FormContact, FormKind } from "../../proposals/form.js";
import type { Counted } from "../counted.js";

const s = ({ n }: Counted, one: string, many: string): string => (n === 1 ? one : many);

/** A choice with its consequence. */
interface Choice {
  readonly title: string;
  readonly note: string;
}

/** Words of the pages on which assignments are proposed and decided. */
export type ChangesWords = typeof changesEnglish;

/** The pages for new assignments and changes in English. */
export const changesEnglish = {
  nav: "Changes",
  new: "New assignment",

  list: {
    title: (waiting: Counted): string =>
      waiting.n === 0
        ? "Nothing waits for a decision"
        : `${waiting.text} ${s(waiting, "proposal waits", "proposals wait")} for a decision`,
    lead: "A purpose, a field or a longer time is held only after the controller’s representative has decided. The data protection officer advises.",
    waiting: "Waiting",
    decided: "Decided",
    none: "None.",
    columns: { what: "What", by: "Asked for by", at: "When", advice: "Advice", state: "State" },
    kinds: { new: "New", change: "Change" },
    states: {
      open: "Waits",
      approved: "Approved",
      declined: "Declined",
      withdrawn: "Withdrawn",
      outdated: "Overtaken",
    } as Readonly<Record<string, string>>,
    noAdvice: "none yet",
  },

  form: {
    title: "What do you need to know, and what for?",
    titleOfChange: (title: string): string => `Change “${title}”`,
    lead: "Only what you ask for here can be held. The data protection officer reads it, and the controller’s representative decides, before anything is collected.",
    faults: (n: Counted): string =>
      `${n.text} ${s(n, "thing is", "things are")} missing or not clear. Nothing was sent.`,
    refused: "It cannot be taken as it is",
    sections: {
      what: "What for",
      basis: "Why the law allows it",
      facts: "Which facts",
      declined: "What you decided against",
      time: "How long",
      why: "Why now",
    },
    purpose: "Purpose, as you would say it to a customer",
    description: "What you do with it, in a sentence or two",
    category: "Kind of use",
    categories: {
      "dpv:DirectMarketing": "Direct marketing: you contact people to sell",
      "dpv:CustomerCare": "Customer care: you help those who ask",
      "dpv:ServiceProvision": "Service: you deliver what they have ordered",
      "dpv:FulfilmentOfContractualObligation": "Contract: you do what you have promised",
      "dpv:PaymentManagement": "Payment: you send and follow up invoices",
      "dpv:LegalCompliance": "Law: you do what the law demands",
      "dpv:FraudPreventionAndDetection": "Fraud: you keep it away",
      "dpv:ResearchAndDevelopment": "Research and development: you learn and improve",
      "dpv:HumanResourceManagement": "Staff: they work for you",
    } as Readonly<Record<string, string>>,
    choose: "Choose",
    bases: {
      consent: { title: "They agree to it", note: "Consent. They can say no, and take it back at any time." },
      contract: { title: "It is needed for a contract with them", note: "You could not deliver without it." },
      "legitimate-interests": {
        title: "We have a good reason that weighs more than their privacy",
        note: "Legitimate interests. You write down the weighing, and they can object.",
      },
      "legal-obligation": {
        title: "A law demands it",
        note: "You name the law. They cannot have it erased while the law stands.",
      },
      "public-task": { title: "It is part of a public task", note: "You name the task and the law that gives it." },
      "vital-interests": { title: "It protects somebody’s life", note: "Only if nothing else will do." },
    } as Readonly<Record<FormBasis, Choice>>,
    basisTexts: {
      "consent.wording": "What they say yes to",
      "consent.version": "Name of this wording, such as 2026-11",
      "contract.contract": "Which contract",
      "legitimate-interests.interest": "What is your reason?",
      "legitimate-interests.necessity": "Why can you not do without these facts?",
      "legitimate-interests.balancing": "Why does it weigh more than their privacy?",
      "legal-obligation.law": "Which law, with its paragraph",
      "public-task.task": "Which task",
      "public-task.law": "Which law gives it",
      "vital-interests.situation": "What would happen without it?",
    } as Readonly<Record<string, string>>,
    subjects: "Who they are, such as “customers with a slow line”",
    controller: "Who answers for it",
    reach: "To reach them",
    contacts: {
      name: { title: "Name", note: "To address them" },
      phone: { title: "Phone number", note: "Tick it only if you will call or text them" },
      email: { title: "E-mail address", note: "Tick it only if you will write to them" },
    } as Readonly<Record<FormContact, Choice>>,
    mayBeMissing: "May be left out",
    identifies: "What tells people apart here?",
    identifiesNote: "The same value is the same person. Choose one, or tick it at a field of your own.",
    identifiesHere: "Tells people apart here",
    ownField: "Own field",
    ownKind: "What can be held in it",
    kinds: {
      boolean: "Yes or no",
      choice: "One of a list",
      band: "A number, only as a band such as 10–30",
      year: "A date, only its year",
      month: "A date, only its month",
      date: "A date",
      integer: "A whole number",
      number: "A number",
      text: "A line of text",
      "free-text": "Notes, without personal data in them",
      "postal-code-prefix": "The beginning of a postal code",
      "postal-code": "A postal code",
      address: "An address",
      phone: "Another phone number",
      email: "Another e-mail address",
      "as-is": "As it is now",
    } as Readonly<Record<FormKind, string>>,
    parts: {
      options: "The list, one on each line",
      bounds: "Where the bands begin, such as 10 30 100",
      min: "At least",
      max: "At most",
      unit: "Unit",
      length: "How many signs",
    },
    ownNecessity: "Why is this necessary?",
    optional: "May be left out",
    remove: (what: string): string => `Leave “${what}” out`,
    removeEmpty: "Leave this field out",
    add: "Add a field",
    declinedName: "What you could have asked for",
    declinedReason: "Why you do without it",
    declinedNote: "If it is sent all the same, it stays out, and nobody is asked about it again.",
    addDeclined: "Add one that you decided against",
    keep: "Kept for",
    durations: (months: Counted): string => `${months.text} ${s(months, "month", "months")}`,
    from: "Counted from",
    froms: {
      collected: "the day we got it",
      contacted: "the last contact with them",
      updated: "the last change",
    } as Readonly<Record<string, string>>,
    fromField: (field: string): string => `the date in “${field}”`,
    keepNote: "After that they go by themselves.",
    reason: "Why do you need it now?",
    reasonNote: "Two sentences are enough. It is kept with the decision; leave people’s names out.",
    preview: "Update the preview",
    send: "Send it for a decision",
    faultsOf: {
      missing: "This is missing",
      unsaid: "Say why, or leave the field out",
      number: "This is not a number",
      bounds: "Give numbers that ascend, with a space between them",
      options: "Give at least two, one on each line",
      unanswered: "Answer the question below before you send it",
      "no-identity": "Choose what tells people apart",
    } as Readonly<Record<FormFault, string>>,
  },

  questions: {
    coarser: {
      title: "Would less do?",
      texts: {
        date: "A date says more than most purposes need, and can be used to find somebody elsewhere.",
        month: "A month says more than a year.",
        address: "An address says where somebody sleeps.",
        "postal-code": "The first signs of a postal code say which part of the country it is.",
        number: "An exact number says more than a band, and can single somebody out.",
        integer: "An exact number says more than a band, and can single somebody out.",
        text: "A line of text can hold anything. A list holds what you thought of.",
        "free-text": "Notes grow into what nobody has decided on. A list holds what you thought of.",
      } as Readonly<Record<string, string>>,
      take: (kind: string): string => `Hold this instead: ${kind}`,
      keep: "It is needed as it is, and the reason above says why",
    },
    special: {
      title: "Is this about what the law protects most?",
      texts: {
        health: "It sounds like health.",
        belief: "It sounds like religion or belief.",
        union: "It sounds like membership of a trade union.",
        politics: "It sounds like politics.",
        origin: "It sounds like origin.",
        "sex-life": "It sounds like somebody’s sex life.",
        biometric: "It sounds like something of the body that singles people out.",
        offences: "It sounds like offences or convictions.",
      } as Readonly<Record<string, string>>,
      law: "Such data may be held only under Art. 9 or 10 of the GDPR, which this form does not decide. Leave the field out, or ask the data protection officer first.",
      keep: "It only sounds so: it says nothing of the kind about anybody",
    },
    unused: {
      title: "Something like it is never used",
      text: (field: string): string =>
        `${field} was asked for as well, and nobody has used it, or it was decided against.`,
      keep: "Here it is used, and the reason above says what for",
    },
  },

  letter: {
    title: "What people will be told",
    note: "Written from what you fill in",
    noTitle: "No purpose yet",
    keeps: "For that we keep:",
    fact: (what: string, why: string): string => `your ${what}: ${why}`,
    none: "nothing yet",
    contacts: { name: "to address you", phone: "to call you", email: "to write to you" } as Readonly<
      Record<FormContact, string>
    >,
    noReason: "no reason given",
    time: (time: string, from: string): string => `We keep it for ${time} from ${from}, and use it for nothing else.`,
    noTime: "no time given",
    nobody: "Nobody outside gets it.",
    others: (names: string): string => `These get it too: ${names}.`,
    basis: {
      consent: (wording: string): string => `You agree by saying: “${wording}” You can take that back at any time.`,
      contract: (text: string): string => `We need it for our contract with you: ${text}.`,
      "legitimate-interests": (text: string): string => `Our reason: ${text}. You can object.`,
      "legal-obligation": (text: string): string => `The law demands it: ${text}.`,
      "public-task": (text: string): string => `It is part of a public task: ${text}.`,
      "vital-interests": (text: string): string => `It protects somebody’s life: ${text}.`,
    } as Readonly<Record<FormBasis, (text: string) => string>>,
    whole: "The whole notice",
    aloud: "Would you say all of this aloud to the person on the phone? Then it is ready.",
  },

  lines: {
    added: (field: string): string => `“${field}” is held as well`,
    removed: (field: string): string => `“${field}” is no longer held, and its values go`,
    narrowed: (field: string): string => `“${field}” takes less than before`,
    widened: (field: string): string => `“${field}” takes more, or something else, than before`,
    relabelled: (before: string, after: string): string => `“${before}” is called “${after}”`,
    retention: (before: string, after: string): string => `People are kept for ${after} rather than ${before}`,
    basis: "The law allows it for another reason, or people agree to other words",
    category: "It is another kind of use",
    declined: (property: string, reason: string): string => `“${property}” was decided against: ${reason}`,
    undeclined: (property: string): string => `The decision against “${property}” is taken back`,
    recipients: (names: string): string => `Who is given it: ${names}`,
  },

  proposal: {
    title: (purpose: string): string => `A new assignment: ${purpose}`,
    titleOfChange: (purpose: string): string => `A change of “${purpose}”`,
    by: "Asked for by",
    because: "Because",
    holds: "A decision holds for",
    exactly: "exactly this text",
    what: "What changes",
    whatNote: "Wider needs a decision. Narrower is listed so that you see the whole.",
    whatNew: "What it would hold",
    columns: { what: "What", effect: "Effect" },
    effects: { widening: "Wider", narrowing: "Narrower", neutral: "Neither" } as Readonly<Record<string, string>>,
    destroys: "values that are held go",
    blocked: "cannot be carried out",
    told: "What people are told",
    toldNote: "The notice follows from the declaration. Nobody has to write it.",
    removed: "Removed: ",
    added: "Added: ",
    sameNotice: "Nothing that people are told changes.",
    advice: "Advice of the data protection officer",
    adviceNote: "Advice is not a decision (Art. 38(6) GDPR). Both stay on record.",
    noAdvice: "None was given yet.",
    advises: { for: "Advises for it", against: "Advises against it", neither: "Neither for nor against" } as Readonly<
      Record<string, string>
    >,
    earlier: "on an earlier text",
    adviseText: "Advice in words",
    adviseButton: "Record the advice",
    decision: "Your decision",
    decisionNote: "It is written into the trail with your reason.",
    approve: { title: "Approve it", note: "It is in force at once." },
    decline: { title: "Decline it", note: "Nothing is collected that is not collected today." },
    reason: "Reason",
    reasonNote: "Two sentences are enough. An auditor reads them in three years; leave people’s names out.",
    decide: "Record the decision",
    decided: (state: string, by: string, at: string): string => `${state} by ${by}, ${at}.`,
    withdraw: "Withdraw it",
    revise: "Change the proposal",
    outdated:
      "The assignment has changed since this was proposed. Nothing was done. Look at it anew, and propose it again.",
    waitsFor: "It waits for the controller’s representative.",
  },
};
