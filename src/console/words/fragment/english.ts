import type { LawfulBasis } from "../../../assignment/index.js";
import type { NotNow } from "../../fragment/not-now.js";

/** Words of the fragment. */
export type FragmentWords = typeof fragmentEnglish;

/** The fragment for users of the application in English. The controller is “we”. */
export const fragmentEnglish = {
  why: "Why?",
  title: "What you may do with this record",
  agreed: (day: string, wording: string): string => `The person agreed to it on ${day}: “${wording}”`,
  agreedFormerly: (day: string, version: string): string =>
    `The person agreed to it on ${day}, in the wording of version ${version}.`,
  bases: {
    consent: (wording: string): string => `It is held with the person’s consent: “${wording}”`,
    contract: (contract: string): string => `We need it to keep a contract with the person: ${contract}.`,
    "legal-obligation": (law: string): string => `The law makes us keep it: ${law}.`,
    "legitimate-interests": (interest: string): string => `We have an interest in it that weighs more: ${interest}.`,
    "public-task": (task: string): string => `It is part of a public task: ${task}.`,
    "vital-interests": (situation: string): string => `It protects somebody’s life or health: ${situation}.`,
  } satisfies Record<LawfulBasis["kind"], (text: string) => string>,
  answersFor: (controller: string, day: string): string => `${controller} answers for it; it goes on ${day}.`,
  columns: (activity: string): readonly string[] => ["What we hold", "Why", "From", `In ${activity}`],
  from: (source: string, day: string): string => `From ${source}, ${day}.`,
  byDefault: (day: string): string => `Set by us if nobody says otherwise, ${day}.`,
  defaulted: "Set by us",
  kept: (day: string): string => `Kept until ${day}.`,
  empty: "Nothing is held here.",
  seen: "You see it",
  emptyTag: "Nothing held",
  notUsed: "Not used here",
  notNow: "Not now",
  mayUse: "You may use it",
  for: (activity: string): string => `for ${activity}.`,
  forUntil: (activity: string, day: string): string => `for ${activity}, until ${day}.`,
  notForYou: "Not for you",
  doesNotUse: (activity: string): string => `${activity} does not use it.`,
  may: "You may",
  mayText: (activity: string): string => `use what you see for ${activity}`,
  mayUntil: (activity: string, day: string): string => `use what you see for ${activity}, until ${day}`,
  mayNothing: "nothing with it now",
  mayNot: "You may not",
  mayNotText: "use it for anything else, look up what is not used here, or copy it elsewhere",
  sayNo: "If they say no",
  sayNoText: "Record it at once where you work. From then on nobody is shown this record for it.",
  reasons: {
    restricted: "It is restricted: we keep it, and nobody uses it until that is settled.",
    kept: "It is only kept for a legal reason. It is used for nothing else.",
    uncovered: "The person has not agreed to the present wording. Ask them before you use it.",
    "purpose-ended": "The purpose has ended. It is used for nothing any more.",
    "not-begun": "This work has not begun yet.",
    "activity-ended": "This work has ended.",
  } satisfies Record<NotNow, string>,
  none: "There is nothing here for you",
  noneText: "Nothing is held under this reference, or your work does not lead here.",
};
