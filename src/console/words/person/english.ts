import type { Right } from "../../../assignment/index.js";
import type { RestrictionGround } from "../../../store/index.js";
import type { Counted } from "../counted.js";

const s = ({ n }: Counted, one: string, many: string): string => (n === 1 ? one : many);

/** Words of the pages for the person whose data they are. */
export type PersonWords = typeof personEnglish;

/** The pages for the person in English. The controller is “we”. */
export const personEnglish = {
  link: {
    title: "See what we hold about you",
    lead: "Press the button to open your page. The link works once, so open it when you have time to read.",
    button: "Open my page",
    until: (at: string): string => `The link can be opened until ${at}.`,
    notYou: "If this link was not meant for you, close this page. Nothing has been opened.",
    over: "This link cannot be opened",
    overText: "It was opened before, its time is over, or it is not complete. Ask for a new one where you got it.",
  },

  closed: {
    title: "This page is closed",
    text: "You left it, or its time is over. Nothing you did is lost. Ask for a new link if you want to come back.",
  },

  page: {
    title: (controller: string): string => `What ${controller} holds about you`,
    titleOfNone: (controller: string): string => `${controller} holds nothing about you`,
    lead: (parts: string): string =>
      `${parts}. You can see why, where each came from and how it was used, and change it here.`,
    facts: (n: Counted, purpose: string): string => `${n.text} ${s(n, "fact", "facts")} for “${purpose}”`,
    leadOfNone: "We looked in every purpose for which we keep people. If you never want to hear from us, object below.",
    closes: (at: string): string => `You came here by a link that works once. This page closes at ${at}.`,
    leave: "Leave now",
    printed: (at: string, email: string): string =>
      `Printed ${at}. To correct, stop or erase anything, write to ${email}.`,
    take: "Take it with you",
    all: "All you can do",
    failed: (purposes: string): string => `It cannot be read just now for ${purposes}. Try again in a while.`,
  },

  basis: {
    consent: (day: string, wording: string): string =>
      `You agreed to it on ${day}: “${wording}” You can take that back at any time.`,
    consentUndated: (wording: string): string => `You agreed to it: “${wording}” You can take that back at any time.`,
    contract: (contract: string): string => `We need it to keep our contract with you: ${contract}.`,
    "legal-obligation": (law: string): string => `The law makes us keep it: ${law}.`,
    "legitimate-interests": (interest: string): string => `We have an interest in it that weighs more: ${interest}.`,
    "public-task": (law: string): string => `It is part of a public task: ${law}.`,
    "vital-interests": (reason: string): string => `It protects somebody’s life or health: ${reason}.`,
  },

  table: {
    what: "What",
    value: "We hold",
    why: "Why",
    from: "From",
    correct: "Correct",
    yes: "yes",
    no: "no",
    fromSource: (source: string, day: string): string => `${source}, ${day}`,
    obtained: {
      "from-person": "from you",
      "from-third-party": "from others",
      "from-public-source": "from a public register",
    },
    byDefault: "Set by us if nobody says otherwise",
    ownPage: "Your own page",
    keptUntil: (day: string): string => `goes on ${day}`,
  },

  until: {
    goes: (day: string): string => `Kept until ${day}. Then it goes by itself.`,
    law: (day: string, law: string): string => `Kept until ${day}, by ${law}.`,
    over: "Its time is over. It is used for nothing any more.",
    restricted: "On hold: we keep it, and do not use it.",
    hold: (law: string, day: string): string => `It is also kept until ${day}, for ${law}.`,
    holdOpen: (law: string): string => `It is also kept for ${law}.`,
    request: (day: string): string => `It is also kept until we have answered your request, by ${day} at the latest.`,
  },

  uses: {
    title: "How it was used",
    none: "Nobody has used it.",
    last: (n: Counted, day: string): string => (n.n === 1 ? `Once, on ${day}` : `${n.text} times, last on ${day}`),
    by: (roles: string): string => `By ${roles}. You may be among the people it was about.`,
    roles: {
      agent: "somebody who talks with customers",
      job: "a job that runs by itself",
      system: "a system of ours",
      user: "somebody who works with us",
      dpo: "the data protection officer",
      // looked up by any role, since applications name their own
    } as Readonly<Record<string, string>>,
    rule: "We show the work, the kind of person who did it, and the day of the last time. We do not show who did it, nor the hour, nor whom else it was about. So nobody can tell from this page what another person asked of us.",
    given: "Who was given it",
    givenTo: (recipient: string, country: string): string => (country === "" ? recipient : `${recipient}, ${country}`),
    givenWhat: (fields: string, day: string): string => `${fields}, on ${day}`,
    givenNone: "Nobody.",
    decisions: "Decisions by machines",
  },

  acts: {
    title: "What you can do",
    note: "It is free, nobody will ask you why, and you get a receipt.",
    for: (purpose: string): string => `For “${purpose}”`,
    withdrawal: {
      title: "Take back your agreement",
      text: "We stop, and what we hold for it goes.",
      button: "Take it back",
      after: "We still know that you are not to be contacted for it, without being able to read who you are.",
    },
    objection: {
      title: "Object",
      text: "Advertising stops at once, for good. Anything else is put on hold until we have decided.",
      button: "Object",
    },
    rectification: {
      title: "Correct something",
      text: "Those who were given it are told.",
      button: "Save the correction",
      identifies: (fields: string): string =>
        `${fields} says who you are here. Write to us if it is wrong, so that we can make sure that it is you.`,
      notHere: (fields: string): string => `Write to us to correct ${fields}.`,
      empty: "Leave a field as it is, and nothing about it changes.",
      refused: "This was not saved. Look at what is marked.",
      unchanged: {
        same: "Nothing was changed, because everything was as before.",
        gone: "Nothing was changed, because we do not hold it any more.",
        "on-hold": "Nothing was changed, because it is on hold. Write to us what is wrong, and we see to it.",
      },
      wrong: "This is not of the kind that we can hold here",
      required: "This one cannot be empty",
      remove: (field: string): string => `Remove “${field}”`,
    },
    portability: {
      title: "Take it with you",
      text: "A file that another company can read. To keep it for reading, print this page.",
      button: "Download as JSON",
    },
    restriction: {
      title: "Put it on hold",
      text: "We keep it and do not use it, while something is being settled.",
      button: "Put it on hold",
      ground: "Why?",
      grounds: {
        accuracy: "It is wrong, and you look into it",
        unlawful: "You should not have it, and I do not want it erased",
        claims: "I need it for a claim of mine",
      } as Readonly<Record<Exclude<RestrictionGround, "objection">, string>>,
    },
    erasure: {
      title: "Erase",
      text: "It is deleted at once, unless a law makes us keep it. Then we say which one.",
      button: "Erase it",
    },
    never: {
      title: "Never contact me",
      text: "We hold nothing, and will know you by a code that we cannot read if another system sends us your data.",
      button: "Never contact me",
    },
    notYet: "It cannot be undone.",
  },

  receipt: {
    title: {
      withdrawal: "You have taken back your agreement",
      objection: "You have objected",
      rectification: "It is corrected",
      portability: "You have your data",
      restriction: "It is on hold",
      erasure: "It is erased",
      access: "You have seen what we hold",
      "human-decision": "A person will decide",
    } as Readonly<Record<Right, string>>,
    titleOfRefused: "This could not be done",
    titleOfOpen: "We have got your request",
    lead: (purpose: string, at: string): string => `For “${purpose}”, on ${at}. It was done at once.`,
    leadOfRefused: (purpose: string, at: string): string => `For “${purpose}”, on ${at}.`,
    leadOfOpen: (purpose: string, day: string): string => `For “${purpose}”. We answer by ${day} at the latest.`,
    number: "Your receipt",
    say: "Say this number if you write to us. You need not keep anything else.",
    now: "What is so now",
    nothing: "We hold nothing about you for this purpose.",
    held: (n: Counted, day: string): string => `We hold ${n.text} ${s(n, "fact", "facts")}, until ${day}.`,
    heldOver: (n: Counted): string =>
      `We still hold ${n.text} ${s(n, "fact", "facts")}, because something keeps them. They go when that is over.`,
    restricted: "They are on hold, and we do not use them until it is settled.",
    remembered:
      "If another system sends us your data for it, we know you by a code that we cannot read, and leave them out.",
    told: "If somebody was given your data, we tell them.",
    because: {
      "not-applicable": "This right does not go with the reason for which we hold it.",
      "legal-obligation": "A law makes us keep it.",
      "legal-claims": "It is needed for a legal claim.",
    } as Readonly<Record<string, string>>,
    otherwise: "We could not do what you asked.",
    complain: (authority: string): string => `If you think that we are wrong, you can complain to ${authority}.`,
    authority: "the data protection authority",
    back: "Back to what we hold",
    unknown: "This receipt is not known",
    unknownText: "It is not of this visit. The number on a receipt is enough if you write to us.",
  },

  foot: {
    dpo: (contact: string): string => `Data protection officer: ${contact}.`,
    complain: (authority: string): string => `You can complain to ${authority}.`,
  },
};
