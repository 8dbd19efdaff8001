import type { JSX } from "hono/jsx/jsx-runtime";
import type { PageFrame } from "./page.js";
import { Frame } from "./parts/frame.js";

/** Things that a request can meet instead of a page. */
export type ProblemKind = "notThere" | "method" | "filter" | "notSealed" | "form" | "often" | "failed";

/** A page that says what is so, what still holds, and what next. */
export function ProblemPage({
  frame,
  problem,
}: {
  readonly frame: PageFrame;
  readonly problem: ProblemKind;
}): JSX.Element {
  const { say, links } = frame;
  const words = say.words.problem;
  const texts: Readonly<Record<ProblemKind, string>> = {
    notThere: frame.reader === undefined ? words.unknownReader : words.notThereText,
    method: words.methodText,
    filter: words.filterText,
    notSealed: words.notSealedText,
    form: words.formText,
    often: words.oftenText,
    failed: words.failedText,
  };
  return (
    <Frame frame={frame} title={words[problem]}>
      <h1>{words[problem]}</h1>
      <p class="lead">{texts[problem]}</p>
      <p class="next">
        {problem === "failed" || problem === "form" || problem === "often" ? (
          <a href={links.here}>{words.again}</a>
        ) : frame.reader === undefined ? undefined : (
          <a href={links.home}>{frame.role === "editor" ? say.words.changes.nav : words.toToday}</a>
        )}
      </p>
    </Frame>
  );
}
