import {
  type AnyAssignment,
  findToldWhen,
  isSpecialCategory,
  type ToldWhen,
  type Topic,
} from "../../assignment/index.js";
import type { KnownTrailAct, TrailAct, TrailEvent } from "../../storage/index.js";
import { PROPERTY } from "../describe.js";

/** The topic of each act. A new act has to be given one. */
const TOPIC_OF_ACT = {
  defined: "definition",
  evolved: "definition",
  upgraded: "definition",
  ended: "definition",
  added: "intake",
  imported: "intake",
  refused: "refusal",
  read: "use",
  counted: "use",
  reported: "use",
  accessed: "use",
  searched: "use",
  linked: "use",
  inspected: "use",
  contacted: "use",
  disclosed: "disclosure",
  told: "disclosure",
  registered: "activity",
  exported: "export",
  rectified: "correction",
  reidentified: "correction",
  restricted: "request",
  unrestricted: "request",
  objected: "request",
  "consent-withdrawn": "request",
  "request-received": "request",
  "request-verified": "request",
  "request-extended": "request",
  "request-answered": "request",
  "request-refused": "request",
  erased: "erasure",
  removed: "erasure",
  replayed: "erasure",
  held: "hold",
  released: "hold",
  expired: "retention",
  emptied: "retention",
  "notification-failed": "failure",
  "key-destruction-failed": "failure",
  "verification-failed": "verification-failed",
} as const satisfies Readonly<Record<KnownTrailAct, Topic>>;

/** Acts that are also about a special category, if one of their fields is. */
const OF_CATEGORY: ReadonlySet<TrailAct> = new Set<KnownTrailAct>(["defined", "evolved", "registered", "disclosed"]);

/** Names of counts of properties that nobody has decided on. */
function isUndeclared(name: string): boolean {
  return name.startsWith(PROPERTY) || name === "more properties";
}

/** Decides what the DPO of one assignment is told, and when. */
export class Telling {
  readonly #assignment: AnyAssignment;
  readonly #special: ReadonlySet<string>;

  constructor(assignment: AnyAssignment) {
    this.#assignment = assignment;
    const fields = Object.entries(assignment.fields);
    this.#special = new Set(fields.flatMap(([name, { category }]) => (isSpecialCategory(category) ? [name] : [])));
  }

  /** Finds out when a topic is told. */
  findWhen(topic: Topic): ToldWhen {
    return findToldWhen(this.#assignment.controller, topic);
  }

  /** Lists the topics of an event. An act of a newer release has none, since this one cannot say what it is about. */
  listTopics({ act, fields = [], counts = {} }: TrailEvent): readonly Topic[] {
    if (!isKnown(act)) return [];
    const topics: Topic[] = [];
    if (act === "refused") {
      if (Object.keys(counts).some(isUndeclared)) topics.push("scope-creep");
      // rows that were taken have no reason
      if (counts.rows !== 0) topics.push("refusal");
    } else topics.push(TOPIC_OF_ACT[act]);
    if (OF_CATEGORY.has(act) && fields.some((name) => this.#special.has(name))) topics.push("special-category");
    return topics;
  }

  /** Returns the topic under which an event is told at a time: the first one. Undefined if it is not told then. */
  findTopic(event: TrailEvent, when: ToldWhen): Topic | undefined {
    const topics = this.listTopics(event);
    const earliest = TIMES.find((one) => topics.some((topic) => this.findWhen(topic) === one));
    return earliest === when ? topics.find((topic) => this.findWhen(topic) === when) : undefined;
  }

  /** Lists the acts that may be told at a time. */
  listActs(when: ToldWhen): readonly KnownTrailAct[] {
    // the keys are those of the table
    const acts = Object.keys(TOPIC_OF_ACT) as KnownTrailAct[];
    return acts.filter((act) => {
      const topics: Topic[] = [TOPIC_OF_ACT[act]];
      if (act === "refused") topics.push("scope-creep");
      if (OF_CATEGORY.has(act)) topics.push("special-category");
      return topics.some((topic) => this.findWhen(topic) === when);
    });
  }
}

/** Times, the earliest first. An event with several topics is told once, at the earliest. */
const TIMES = ["at-once", "daily"] as const satisfies readonly ToldWhen[];

function isKnown(act: TrailAct): act is KnownTrailAct {
  return Object.hasOwn(TOPIC_OF_ACT, act);
}
