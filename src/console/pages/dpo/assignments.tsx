import type { JSX } from "hono/jsx/jsx-runtime";
import type { AssignmentOverview } from "../../figures/overview.js";
import type { Say } from "../../words/say.js";
import type { PageFrame } from "../page.js";
import { Frame } from "../parts/frame.js";
import { Tag } from "../parts/icons.js";
import { Slip, Table, toColumns } from "../parts/table.js";
import { writeKept } from "./kept.js";

/** The assignments as a table: purpose, basis, figures, and if the evidence speaks against a field. */
export function AssignmentsTable({
  frame: { say, links },
  assignments,
}: {
  readonly frame: PageFrame;
  readonly assignments: readonly AssignmentOverview[];
}): JSX.Element {
  const words = say.words.assignments;
  return (
    <Table
      columns={toColumns(words.columns, [2, 3])}
      rows={assignments.map((one) => {
        const { id, purpose, fields, minGroupSize } = one.assignment;
        return [
          <>
            <a href={links.assignment(id)}>{purpose.title}</a>
            <small class="id">{id}</small>
          </>,
          say.words.assignment.bases[purpose.basis.kind],
          say.people(one.necessity.people, minGroupSize),
          say.number(Object.keys(fields).length),
          writeKept(one.assignment, say),
          one.lastUsedAt === undefined ? words.never : say.day(one.lastUsedAt),
          <AssignmentState one={one} say={say} />,
        ];
      })}
    />
  );
}

function AssignmentState({ one, say }: { readonly one: AssignmentOverview; readonly say: Say }): JSX.Element {
  const words = say.words.assignments;
  if (one.endedAt !== undefined) return <Tag state="seen">{words.ended(say.day(one.endedAt))}</Tag>;
  const doubted = one.necessity.fields.filter(({ findings }) => findings.length > 0).length;
  return doubted === 0 ? (
    <Tag state="ok">{words.inOrder}</Tag>
  ) : (
    <Tag state="seen">{words.doubted(say.count(doubted))}</Tag>
  );
}

/** The page of all assignments. */
export function Assignments({
  frame,
  assignments,
}: {
  readonly frame: PageFrame;
  readonly assignments: readonly AssignmentOverview[];
}): JSX.Element {
  const words = frame.say.words.assignments;
  return (
    <Frame frame={frame} title={words.title}>
      <h1>{words.answer(frame.say.count(assignments.length))}</h1>
      <div class="sheet">
        {assignments.length === 0 ? (
          <Slip kind="none" title={words.none}>
            <p>{words.noneText}</p>
          </Slip>
        ) : (
          <AssignmentsTable frame={frame} assignments={assignments} />
        )}
      </div>
    </Frame>
  );
}
