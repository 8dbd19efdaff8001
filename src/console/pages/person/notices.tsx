import type { JSX } from "hono/jsx/jsx-runtime";
import { type PersonFrame, PersonPage } from "./frame.js";

/** The page of a link. It shows nothing and changes nothing; its button opens what is held. */
export function LinkPage({ frame, until }: { readonly frame: PersonFrame; readonly until: Date }): JSX.Element {
  const { say } = frame;
  const words = say.words.person.link;
  return (
    <PersonPage frame={frame} title={words.title}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <form method="post" class="quick">
        <div class="btns">
          <button type="submit" name="do" value="open">
            {words.button}
          </button>
        </div>
      </form>
      <p class="note quick">
        {words.until(say.moment(until))} {words.notYou}
      </p>
    </PersonPage>
  );
}

/** Things that a person can meet instead of their page. */
export type PersonNotice = "over" | "closed" | "unknown" | "form" | "often" | "failed";

/** A page that says what is so, and what next. */
export function NoticePage({
  frame,
  notice,
  back,
}: {
  readonly frame: PersonFrame;
  readonly notice: PersonNotice;
  /** The address to go on to, if there is one. */
  readonly back?: string | undefined;
}): JSX.Element {
  const { person, problem } = frame.say.words;
  const texts: Readonly<Record<PersonNotice, readonly [title: string, text: string]>> = {
    over: [person.link.over, person.link.overText],
    closed: [person.closed.title, person.closed.text],
    unknown: [person.receipt.unknown, person.receipt.unknownText],
    form: [problem.form, problem.formText],
    often: [problem.often, problem.oftenText],
    failed: [problem.failedPerson, problem.failedText],
  };
  const [title, text] = texts[notice];
  return (
    <PersonPage frame={frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      {back === undefined ? undefined : (
        <p class="next">
          <a href={back}>{notice === "failed" ? problem.again : person.receipt.back}</a>
        </p>
      )}
    </PersonPage>
  );
}
