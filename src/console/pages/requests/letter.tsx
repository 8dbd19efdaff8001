import type { JSX } from "hono/jsx/jsx-runtime";
import type { RequestMatter } from "../../requests/matter.js";
import type { Say } from "../../words/say.js";
import { nameAuthority } from "../person/frame.js";
import { writeKeeper } from "./kept.js";

/** Rights that end with the data gone, if nothing keeps them. */
const ENDING: readonly string[] = ["erasure", "withdrawal", "objection"];

/** Finds what the answer says; undefined if the console does not know what the person is told. */
function findText({ request, expected }: RequestMatter, say: Say): string | undefined {
  const words = say.words.request.letter;
  const { right, state, reference, refusal, assignment } = request;
  if (refusal !== undefined) return words.refused(say.words.request.refusals[refusal.because]);
  if (state === "answered") {
    if (right === "restriction" && reference !== undefined) return words.restricted;
    return ENDING.includes(right) && reference === undefined ? words.nothing : undefined;
  }
  const { basis } = assignment.purpose;
  switch (expected.effect) {
    case "goes":
      return words.goes;
    case "stays":
      return words.stays(say.list(expected.kept.map((one) => writeKeeper(words, one, say, (law) => law))));
    case "restricted":
      return right === "objection" ? words.decided : words.restricted;
    case "not-applicable":
      return basis.kind === "legal-obligation" ? words.law(basis.law) : words.basis;
    case "nothing":
      return words.nothing;
    case "told":
    case "elsewhere":
      return undefined;
  }
}

/** The answer in the words that the person gets, written from what is done, so that it says nothing else. */
export function AnswerLetter({
  matter,
  say,
}: {
  readonly matter: RequestMatter;
  readonly say: Say;
}): JSX.Element | undefined {
  const words = say.words.request.letter;
  const text = findText(matter, say);
  if (text === undefined) return undefined;
  const { right, assignment } = matter.request;
  const { controller, purpose } = assignment;
  return (
    <div class="letter">
      <p class="from">{words.from}</p>
      <p>{words.for(words.asked[right], purpose.title)}</p>
      <p>{text}</p>
      <p>{words.complain(controller.dpo.email, nameAuthority(say, controller))}</p>
    </div>
  );
}
