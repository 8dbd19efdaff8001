import type { JSX } from "hono/jsx/jsx-runtime";
import type { AnyAssignment } from "../../../assignment/index.js";
import { maskSmall } from "../../figures/masked.js";
import type { SupervisedHold } from "../../holds/matter.js";
import type { PageFrame } from "../page.js";
import { Frame, Section } from "../parts/frame.js";
import { Tag } from "../parts/icons.js";
import { Slip, Table, toColumns } from "../parts/table.js";
import { PlaceForm, type WrongHold } from "./form.js";

/** All that the page of holds is made from. */
export interface HoldsPageMatter {
  readonly frame: PageFrame;
  readonly token: string;
  readonly holds: readonly SupervisedHold[];
  readonly assignments: readonly AnyAssignment[];
  /** The assignment for which the form is shown; undefined until one is chosen. */
  readonly chosen: AnyAssignment | undefined;
  readonly wrong?: WrongHold | undefined;
  /** True if a hold was released before the form came. */
  readonly isMeanwhile?: boolean;
}

/** The page of holds: who is kept beyond their time, by which law, and until when? */
export function HoldsPage(page: HoldsPageMatter): JSX.Element {
  const { frame, token, holds, assignments, chosen, wrong, isMeanwhile } = page;
  const { say, links, now } = frame;
  const words = say.words.holds;
  const inForce = holds.filter(({ until }) => until > now);
  const [first] = inForce;
  return (
    <Frame frame={frame} title={words.title}>
      <h1>{first === undefined ? words.answerNone : words.answer(say.count(inForce.length), say.day(first.until))}</h1>
      <p class="lead">{words.lead}</p>
      {isMeanwhile === true ? (
        <div class="slip late" role="alert">
          <h2>{words.meanwhile}</h2>
          <p>{words.meanwhileText}</p>
        </div>
      ) : undefined}
      <Section id="listed" title={words.listed} note={words.listedNote}>
        {holds.length === 0 ? (
          <Slip kind="none" title={words.none}>
            <p>{words.noneText}</p>
          </Slip>
        ) : (
          <>
            <Table
              columns={toColumns(words.columns, [3])}
              rows={holds.map(({ assignment, id, reason, law, at, until, people }) => [
                law,
                <span class="id">{reason}</span>,
                <a href={links.assignment(assignment.id)}>{assignment.purpose.title}</a>,
                say.people(maskSmall(people, assignment.minGroupSize), assignment.minGroupSize),
                say.day(at),
                until > now ? say.day(until) : <Tag state="seen">{words.over}</Tag>,
                <form method="post">
                  <input type="hidden" name="form" value={token} />
                  <input type="hidden" name="do" value="release" />
                  <input type="hidden" name="assignment" value={assignment.id} />
                  <input type="hidden" name="hold" value={id} />
                  <button type="submit" class="grave">
                    {words.release}
                    <span class="unseen"> {words.releaseOf(law)}</span>
                  </button>
                </form>,
              ])}
            />
            <p class="note no-print">{words.releaseNote}</p>
          </>
        )}
      </Section>
      <Section id="place" title={words.place} note={words.placeNote}>
        {chosen === undefined ? (
          <>
            <h3>{words.choose}</h3>
            <ul class="plain">
              {assignments.map(({ id, purpose }) => (
                <li>
                  <a href={links.holds(id)}>{purpose.title}</a> <small class="id">{id}</small>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <>
            <h3>{words.in(chosen.purpose.title)}</h3>
            <PlaceForm say={say} token={token} assignment={chosen} wrong={wrong} />
          </>
        )}
      </Section>
    </Frame>
  );
}
