import type { JSX } from "hono/jsx/jsx-runtime";
import type { AccessReport } from "../../../store/index.js";
import type { Unchanged } from "../../person/acts.js";
import type { PersonMatter, PersonPlace } from "../../person/matter.js";
import { Section } from "../parts/frame.js";
import { StateShape } from "../parts/icons.js";
import { Acts, listStoppable, type WrongCorrection } from "./acts.js";
import { type PersonFrame, PersonPage } from "./frame.js";
import { nameAnchor, PurposeSection } from "./place.js";

/** All that a person's page is made from. */
export interface PersonPageMatter {
  readonly matter: PersonMatter;
  readonly token: string;
  readonly wrong?: WrongCorrection | undefined;
  /** The reason why a correction changed nothing. */
  readonly unchanged?: Unchanged;
}

/** The page that says what is held of the person, and lets them change or end it. */
export function HeldPage({
  frame,
  of: { matter, token, wrong, unchanged },
}: {
  readonly frame: PersonFrame;
  readonly of: PersonPageMatter;
}): JSX.Element {
  const { say, now } = frame;
  const { page, acts, uses } = say.words.person;
  const { controller, places, failed, expiresAt } = matter;
  const held = places.filter(
    (place): place is PersonPlace & { readonly report: AccessReport } => place.report !== undefined,
  );
  const title =
    held.length === 0 && failed.length === 0 ? page.titleOfNone(controller.name) : page.title(controller.name);
  const parts = held.map(({ report, assignment }) =>
    page.facts(say.count(report.fields.length), assignment.purpose.title),
  );
  const [stoppable] = listStoppable(places);
  return (
    <PersonPage frame={frame} title={title}>
      <h1>{title}</h1>
      {held.length > 0 ? (
        <p class="lead">{page.lead(say.list(parts))}</p>
      ) : failed.length > 0 ? undefined : (
        <p class="lead">{page.leadOfNone}</p>
      )}
      {wrong === undefined ? undefined : (
        <p class="err" role="alert">
          <StateShape state="late" />
          <a href="#rectification">{acts.rectification.refused}</a>
        </p>
      )}
      {unchanged === undefined ? undefined : <p class="answer">{acts.rectification.unchanged[unchanged]}</p>}
      {failed.length === 0 ? undefined : (
        <p class="answer late" role="alert">
          {page.failed(say.list(failed.map(({ purpose }) => purpose.title)))}
        </p>
      )}
      <div class="btns quick no-print">
        {stoppable === undefined ? undefined : (
          <a class="btn" href={`#${nameAnchor("withdrawal", stoppable.assignment.id)}`}>
            {acts.withdrawal.title}
          </a>
        )}
        {held.length === 0 ? undefined : (
          <a class="btn light" href="#portability">
            {page.take}
          </a>
        )}
        <a href="#acts">{page.all}</a>
      </div>
      <form method="post" class="quick note no-print">
        <input type="hidden" name="form" value={token} />
        <p>
          {page.closes(say.time(expiresAt))}{" "}
          <button type="submit" class="plain-link" name="do" value="leave">
            {page.leave}
          </button>
        </p>
      </form>
      <p class="only-print">{page.printed(say.moment(now), controller.contact.email)}</p>
      {held.map((place) => (
        <PurposeSection say={say} place={place} now={now} />
      ))}
      {held.length === 0 ? undefined : <p class="note rule">{uses.rule}</p>}
      <Section id="acts" title={acts.title} note={acts.note}>
        <Acts say={say} token={token} places={places} wrong={wrong} />
      </Section>
    </PersonPage>
  );
}
