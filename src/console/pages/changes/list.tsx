import type { JSX } from "hono/jsx/jsx-runtime";
import type { Proposal } from "../../../store/index.js";
import type { PageFrame } from "../page.js";
import { Frame, Section } from "../parts/frame.js";
import { Tag } from "../parts/icons.js";
import { Slip, Table, toColumns } from "../parts/table.js";

/** Proposals: those that wait for a decision, and those that were decided. */
export function ProposalsPage({
  frame,
  proposals,
  mayPropose,
}: {
  readonly frame: PageFrame;
  readonly proposals: readonly Proposal[];
  readonly mayPropose: boolean;
}): JSX.Element {
  const { say, links } = frame;
  const { list, new: newOne } = say.words.changes;
  const waiting = proposals.filter(({ state }) => state === "open");
  const decided = proposals.filter(({ state }) => state !== "open");
  const title = list.title(say.count(waiting.length));
  return (
    <Frame frame={frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{list.lead}</p>
      {mayPropose ? (
        <p class="next">
          <a class="btn" href={links.propose()}>
            {newOne}
          </a>
        </p>
      ) : undefined}
      <Section id="waiting" title={list.waiting}>
        <ProposalsTable frame={frame} proposals={waiting} />
      </Section>
      <Section id="decided" title={list.decided}>
        <ProposalsTable frame={frame} proposals={decided} />
      </Section>
    </Frame>
  );
}

function ProposalsTable({
  frame,
  proposals,
}: {
  readonly frame: PageFrame;
  readonly proposals: readonly Proposal[];
}): JSX.Element {
  const { say, links } = frame;
  const { list, proposal: words } = say.words.changes;
  const { what, by, at, advice, state } = list.columns;
  if (proposals.length === 0) return <Slip title={list.none} kind="none" />;
  return (
    <Table
      columns={toColumns([what, by, at, advice, state])}
      rows={proposals.map((one) => {
        const latest = one.advice.at(-1);
        return [
          <>
            <a href={links.proposal(one.id)}>{one.definition.purpose.title}</a>
            <small>{list.kinds[one.kind]}</small>
          </>,
          one.by,
          say.day(one.at),
          latest === undefined ? list.noAdvice : (words.advises[latest.advises] ?? latest.advises),
          <Tag state={one.state === "open" ? "soon" : one.state === "approved" ? "ok" : "seen"}>
            {list.states[one.state] ?? one.state}
          </Tag>,
        ];
      })}
    />
  );
}
