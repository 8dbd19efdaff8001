import type { AccessReport } from "../../../store/index.js";
import type { Say } from "../../words/say.js";

/** Says until when data are kept, and what keeps them beyond that. */
export function listKept(say: Say, { kept }: AccessReport): readonly string[] {
  const words = say.words.person.until;
  return kept.flatMap(({ because, law = "", until }) => {
    const day = until === undefined ? undefined : say.day(until);
    if (because === "hold") return [day === undefined ? words.holdOpen(law) : words.hold(law, day)];
    // a restriction is said in a line of its own
    if (day === undefined || because === "restriction") return [];
    return [because === "request" ? words.request(day) : words.law(day, law)];
  });
}
