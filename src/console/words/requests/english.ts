import type { Right } from "../../../assignment/index.js";
import type { ExtensionReason, RequestRefusal, RestrictionGround, Verification } from "../../../store/index.js";
import type { Counted } from "../counted.js";

const s = ({ n }: Counted, one: string, many: string): string => (n === 1 ? one : many);

/** Words of the pages of requests. */
export type RequestWords = typeof requestsEnglish;

/** The pages of requests in English. */
export const requestsEnglish = {
  title: "Requests",
  answer: (n: Counted, by: string): string =>
    `${n.text} ${s(n, "request is", "requests are")} open. The first is due on ${by}.`,
  answerLate: (n: Counted, late: Counted): string =>
    `${n.text} ${s(n, "request is", "requests are")} open. ${late.text} ${s(late, "is", "are")} late.`,
  answerNone: "No request is open.",
  open: "Open",
  openNote: "One month to answer, Art. 12(3). The first to answer comes first.",
  closed: "Closed",
  closedNote: "Answered or refused in the last 90 days.",
  closedColumns: ["Asked for", "Assignment", "Received", "Closed", "Answer", "State"],
  noneClosed: "No request was closed in the last 90 days",
  answered: "Answered",
  refused: (because: string): string => `Refused: ${because}`,
  inTime: "In time",
  tooLate: "Late",

  asks: {
    access: "Tell me what you have about me",
    rectification: "Correct what you have about me",
    erasure: "Erase what you have about me",
    restriction: "Stop using what you have about me",
    portability: "Give me my data to take along",
    withdrawal: "I take my consent back",
    objection: "I object to your using my data",
    "human-decision": "I want a person to decide",
  } satisfies Record<Right, string>,
  lead: (received: string, left: string, due: string): string =>
    `Received on ${received}. ${left}: an answer is due on ${due}.`,
  leadLate: (received: string, over: string, due: string): string =>
    `Received on ${received}. It is late by ${over}: an answer was due on ${due}.`,
  leadAnswered: (received: string, closed: string): string => `Received on ${received}, answered on ${closed}.`,
  leadRefused: (received: string, closed: string, because: string): string =>
    `Received on ${received}, refused on ${closed}: ${because}.`,
  left: (n: Counted): string => `${n.text} ${s(n, "day is", "days are")} left`,
  days: (n: Counted): string => `${n.text} ${s(n, "day", "days")}`,

  deadline: "Deadline",
  deadlineNote: "One month, Art. 12(3)",
  extendedNote: (because: string, day: string): string =>
    `Extended by two months: ${because}. The person was told on ${day}.`,
  chart: {
    today: (left: string): string => `Today, ${left}`,
    left: (n: Counted): string => `${n.text} ${s(n, "day left", "days left")}`,
    late: (n: Counted): string => `${n.text} ${s(n, "day late", "days late")}`,
    due: (day: string): string => `${day}, due`,
    firstMonth: (day: string): string => `${day}, one month`,
    ifExtended: (day: string): string => `${day}, if extended`,
    desc: (received: string, today: string, due: string): string => `Received ${received}, today ${today}, due ${due}.`,
  },

  who: "Who asks",
  knownAs: "Known as",
  held: "Somebody who is held here, under the reference",
  notHeld: "Nobody who is held here, or not known",
  identity: "Identity",
  confirmed: "Confirmed",
  by: (way: string, at: string): string => `by ${way}, ${at}, noted by`,
  notConfirmed: "Not yet known",
  ways: {
    account: "signing in to their account",
    eid: "an electronic identity",
    "id-document": "a document that they showed",
    code: "a code to a contact point that we hold",
    callback: "calling them back",
    "in-person": "coming in person",
    "held-data": "what they know of the data",
    mandate: "a mandate of somebody else",
  } satisfies Record<Verification, string>,

  done: "What would be done",
  doneNote: "What the law keeps is shown to the person with the law’s name.",
  doneNow: "What is so now",
  doneNowNote: "The request is closed. Nothing about the person was looked up for this page.",
  purpose: "Purpose",
  heldNow: "Held",
  fields: (n: Counted, day: string): string => `${n.text} ${s(n, "field", "fields")}, until ${day}`,
  restrictedSince: (day: string): string => `Restricted since ${day}`,
  endedSince: (day: string): string => `Not used since ${day}, and gone when nothing keeps it any more`,
  nothingHeld: "Nothing",
  happens: "What happens",
  goes: "goes",
  stays: "stays",
  effects: {
    goes: "Stays out if a source sends the person again",
    stays: "Used for nothing any more. Goes when nothing keeps it",
    restricted: "Kept, and not used",
    "not-applicable": "Nothing. The right does not apply here, and the answer says why",
    nothing: "Nothing to do. Nobody is held by whom it could be done",
    told: "The person gets it by their own link",
    elsewhere: "It is done where people work with the data. Note here that it was answered",
  },
  why: "Why",
  reasons: {
    goes: {
      erasure: "They ask for it, Art. 17(1)",
      withdrawal: "Consent taken back, Art. 7(3) and 17(1)(b)",
      objection: "Objection to direct marketing, Art. 21(2) and 17(1)(c)",
    } as Readonly<Record<string, string>>,
    restricted: {
      restriction: "Art. 18(1)",
      objection: "Until the objection is decided, Art. 21(1) and 18(1)(d)",
      withdrawal: "Only the special category rested on consent, Art. 9(2)(a)",
    } as Readonly<Record<string, string>>,
    told: "Art. 15 and 20. You do not see it: counts are for you, values for the person alone.",
    basis: (basis: string): string => `The basis is ${basis}`,
    law: (law: string): string => `${law}; Art. 17(3)(b)`,
  },
  keptBy: {
    hold: (law: string, day: string): string => `A hold until ${day}: ${law}`,
    request: (day: string): string => `Another open request of the same person, due on ${day}`,
    restriction: "A restriction, Art. 18",
    "legal-obligation": (law: string): string => law,
  },
  told: "Told as well",
  toldText: (recipients: string): string => `${recipients}, if they were given it (Art. 19)`,

  answerPart: "The answer",
  answerNote: "Written from what would be done. The console sends nothing: answer the way they asked.",
  letter: {
    from: "To the person, by the way they asked",
    asked: {
      access: "You asked what we hold about you",
      rectification: "You asked us to correct what we hold about you",
      erasure: "You asked us to erase what we hold about you",
      restriction: "You asked us to stop using what we hold about you",
      portability: "You asked for your data to take along",
      withdrawal: "You have taken your consent back",
      objection: "You have objected to our using your data",
      "human-decision": "You asked for a person to decide",
    } satisfies Record<Right, string>,
    for: (asked: string, purpose: string): string => `${asked} for “${purpose}”.`,
    goes: "We have erased it. If another system sends us your data for this, we leave them out.",
    stays: (why: string): string =>
      `We use it for nothing any more. We cannot erase it yet, because something keeps it: ${why}. It is erased when that is over.`,
    restricted: "We keep it and do not use it.",
    decided: "We keep it and do not use it until we have decided. Then we write to you again.",
    law: (law: string): string => `We cannot do that, because the law makes us keep it: ${law}.`,
    basis: "We cannot do that, because this right does not go with the reason for which we hold it.",
    nothing: "We hold nothing about you for this.",
    refused: (because: string): string => `We do not do that: ${because}.`,
    complain: (dpo: string, authority: string): string =>
      `If you think that we are wrong, write to ${dpo}, or complain to ${authority}.`,
    request: (day: string): string => `another request of yours that we answer by ${day}`,
    restriction: "it is on hold",
    hold: (law: string, day: string): string => `${law}, until ${day}`,
  },

  acts: {
    verify: "Note who asks",
    verifyHow: "By which way did you make sure?",
    verifyAgain: "Note another way",
    verifyButton: "Note it",
    verifyFirst: "First note by which way it is known who asks. Until then nothing can be carried out.",
    pick: "Choose …",
    ground: "On which ground?",
    carryOut: {
      erasure: "Erase",
      withdrawal: "Record that consent was taken back",
      objection: "Record the objection",
      restriction: "Restrict",
    } as Readonly<Record<string, string>>,
    decline: "Answer that it does not apply",
    carryOutNote: "This cannot be undone. It is written into the trail, without the person’s data.",
    restrictNote: "It is written into the trail, without the person’s data.",
    answered: "Note that it was answered",
    answeredNote: "You have answered the person. The request is closed by that, and what it alone kept is deleted.",
    inTheWay: "Something is in the way",
    extend: "Extend by two months",
    extendWhy: "Why is more time needed?",
    extendNote: "You have told the person today, and why. Art. 12(3) lets you do so once, within the first month.",
    refuse: "Refuse",
    refuseWhy: "Why is it refused?",
    refuseNote: "Tell the person why, and where they can complain (Art. 12(4)).",
  },
  grounds: {
    accuracy: "The person says that the data are wrong (a)",
    unlawful: "We should not have them, and the person does not want them erased (b)",
    claims: "The person needs them for a legal claim (c)",
  } satisfies Record<Exclude<RestrictionGround, "objection">, string>,
  extensions: {
    complexity: "it is complex",
    "number-of-requests": "there are many requests",
  } satisfies Record<ExtensionReason, string>,
  refusals: {
    "not-identified": "it cannot be made sure who asks, Art. 12(2)",
    "manifestly-unfounded": "it is manifestly unfounded, Art. 12(5)",
    excessive: "it is excessive, Art. 12(5)",
    "not-applicable": "the right does not apply here",
    "legal-obligation": "a law asks for the data, Art. 17(3)(b)",
    "legal-claims": "the data are needed for legal claims, Art. 17(3)(e)",
    "public-interest": "a public interest asks for the data, Art. 17(3)",
    "freedom-of-expression": "the freedom of expression asks for the data, Art. 17(3)(a)",
    "rights-of-others": "it would harm others, Art. 15(4)",
    "data-are-accurate": "the data are accurate",
    "compelling-grounds": "compelling grounds weigh more, Art. 21(1)",
  } satisfies Record<RequestRefusal, string>,

  faults: {
    by: "Say by which way it is known who asks.",
    ground: "Say on which ground.",
    because: "Say why.",
    unverified: "Note first who asks. Nothing was done.",
  },
  meanwhile: "It was changed meanwhile",
  meanwhileText:
    "Somebody answered it, or it has changed since you opened the page. Nothing was done. This is how it stands now.",
};
