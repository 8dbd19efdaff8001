import { quotedName, suggestName } from "../../boundary/index.js";
import { DefinitionError } from "../../errors/index.js";

/** Topics of what a controller can be told, each with the time at which it is told if the controller declares none. */
export const TOPICS = {
  "scope-creep": "daily",
  refusal: "daily",
  definition: "at-once",
  source: "at-once",
  activity: "at-once",
  "special-category": "at-once",
  disclosure: "at-once",
  export: "daily",
  erasure: "daily",
  correction: "never",
  hold: "at-once",
  request: "at-once",
  "request-deadline": "at-once",
  retention: "daily",
  failure: "at-once",
  "verification-failed": "at-once",
  intake: "never",
  use: "never",
} as const satisfies Readonly<Record<string, ToldWhen>>;

/**
 * Subject of what the controller's DPO is told.
 *
 * - `scope-creep`: a source sent properties that nobody has decided on. Those that were declined are no news.
 * - `refusal`: other input was refused.
 * - `definition`: an assignment was defined, changed, upgraded or ended.
 * - `source`: data came from a source for the first time. `activity`: an activity was registered, or got wider.
 * - `special-category`: a definition, an activity or a disclosure is about a special category (Art. 9 GDPR).
 * - `disclosure`: data left for a recipient. `export`: a person took their data along.
 * - `erasure`: people were erased or removed. `correction`: data were corrected.
 * - `hold`: people were put under a hold, or it ended.
 * - `request`: a person exercised a right. `request-deadline`: an answer is due soon, or is late (Art. 12(3) GDPR).
 * - `retention`: data were deleted because their time was over.
 * - `verification-failed`: the log of a trail, or the trail that it seals, was changed.
 * - `failure`: keys could not be destroyed, or a message could not be delivered.
 * - `intake`: people came in. `use`: people were read, counted, looked up, inspected or contacted.
 */
export type Topic = keyof typeof TOPICS;

/** The time at which something is told: by a message of its own, in a message a day, or never. */
export type ToldWhen = "at-once" | "daily" | "never";

/** Says for some topics when the controller is told. The other topics keep their defaults. */
export type TellPlan = { readonly [Of in Topic]?: ToldWhen };

const TIMES: readonly string[] = ["at-once", "daily", "never"] satisfies readonly ToldWhen[];

/** @throws DefinitionError `invalid-terms` if a topic or a time is not known */
export function checkTell(tell: TellPlan | undefined, where: string): void {
  if (tell === undefined) return;
  if (typeof tell !== "object" || tell === null || Array.isArray(tell)) {
    throw new DefinitionError("invalid-terms", where, "tell is not an object", "Name topics, each with its time.");
  }
  const topics = Object.keys(TOPICS);
  for (const [topic, when] of Object.entries(tell)) {
    if (!topics.includes(topic)) {
      const remedy = `${suggestName(topic, topics)}Topics: ${topics.join(", ")}.`;
      throw new DefinitionError(
        "invalid-terms",
        where,
        `tell has the topic ${quotedName(topic)}, which is not known`,
        remedy,
      );
    }
    if (when !== undefined && !TIMES.includes(when)) {
      const remedy = `Say one of ${TIMES.join(", ")}.`;
      throw new DefinitionError("invalid-terms", where, `tell.${topic} is ${quotedName(when)}`, remedy);
    }
  }
}

/** Tells if the platform knows a time zone. */
export function isTimeZone(timeZone: unknown): timeZone is string {
  try {
    return typeof timeZone === "string" && new Intl.DateTimeFormat("en", { timeZone }).format() !== "";
  } catch {
    return false;
  }
}

/** @throws DefinitionError `invalid-terms` if a time zone is not known */
export function checkTimeZone(timeZone: string | undefined, where: string): void {
  if (timeZone === undefined || isTimeZone(timeZone)) return;
  throw new DefinitionError(
    "invalid-terms",
    where,
    "timeZone is not known",
    "Name a zone of IANA, such as Europe/Oslo.",
  );
}

/** Finds out when a controller is told of a topic. */
export function findToldWhen({ tell = {} }: { readonly tell?: TellPlan }, topic: Topic): ToldWhen {
  return tell[topic] ?? TOPICS[topic];
}
