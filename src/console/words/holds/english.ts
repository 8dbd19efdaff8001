import type { HoldFault } from "../../holds/acts.js";
import type { Counted } from "../counted.js";

/** Words of the page of holds. */
export type HoldsWords = typeof holdsEnglish;

/** The page of holds in English. */
export const holdsEnglish = {
  title: "Holds",
  answer: (n: Counted, day: string): string =>
    n.n === 1 ? `1 hold is in force. It ends on ${day}.` : `${n.text} holds are in force. The first ends on ${day}.`,
  answerNone: "No hold is in force.",
  lead: "A hold keeps data for a legal reason, even if they would go otherwise (Art. 17(3)). From then on they are used for nothing else.",
  listed: "In force",
  listedNote: "By the number of a case and its law, never by name.",
  columns: ["Law or claim", "Reason", "Assignment", "People", "Since", "Until", "End it"],
  none: "No hold",
  noneText: "What reaches the end of its time goes.",
  over: "Over",
  release: "Release",
  releaseOf: (law: string): string => `the hold for ${law}`,
  releaseNote: "People whom nothing else keeps, and whose time is over, are deleted at once. That cannot be undone.",
  place: "Place a hold",
  placeNote: "On one person, for a time. Each attempt is in the trail, without what you type.",
  choose: "In which assignment?",
  in: (purpose: string): string => `In “${purpose}”`,
  person: "Who",
  personNote: "By what identifies people here. It is not shown again, and stands in no address and no log.",
  reason: "Reason",
  reasonNote: "The number of a case, such as case:2026-17. Never words about a person.",
  law: "Law or claim",
  lawNote: "The person is told of it. It names nobody.",
  until: "Last day",
  untilNote: "Then it ends by itself, or you decide anew.",
  button: "Place the hold",
  faults: {
    person: "Fill in all that identifies people here, as it is written.",
    nobody: "Nobody is held by that. No hold was made.",
    reason: "Write the number of a case, such as case:2026-17.",
    law: "Name the law or claim, in at most 200 characters.",
    until: "Choose a day that is still to come.",
  } satisfies Record<HoldFault, string>,
  meanwhile: "This hold is there no more",
  meanwhileText:
    "Somebody released it, or the people whom it kept are gone. Nothing was done. This is how it stands now.",
};
