import type { JSX } from "hono/jsx/jsx-runtime";
import type { ReceivedRequest } from "../../figures/overview.js";
import { writeReceiptNumber } from "../../person/receipts.js";
import { capital, RequestsTable } from "../dpo/home/requests.js";
import type { PageFrame } from "../page.js";
import { Frame, Section } from "../parts/frame.js";
import { Tag } from "../parts/icons.js";
import { Slip, Table, toColumns } from "../parts/table.js";

/** The page of all requests: what must be answered by when, and what was answered lately? */
export function RequestsPage({
  frame,
  open,
  closed,
}: {
  readonly frame: PageFrame;
  readonly open: readonly ReceivedRequest[];
  readonly closed: readonly ReceivedRequest[];
}): JSX.Element {
  const { say, links, now } = frame;
  const { request: words, requests, rights } = say.words;
  const [first] = open;
  const late = open.filter(({ deadline }) => deadline < now).length;
  const count = say.count(open.length);
  return (
    <Frame frame={frame} title={words.title}>
      <h1>
        {first === undefined
          ? words.answerNone
          : late > 0
            ? words.answerLate(count, say.count(late))
            : words.answer(count, say.weekday(first.deadline))}
      </h1>
      <Section id="open" title={words.open} note={words.openNote}>
        {first === undefined ? (
          <Slip kind="none" title={requests.none}>
            <p>{requests.noneText}</p>
          </Slip>
        ) : (
          <RequestsTable frame={frame} requests={open} />
        )}
      </Section>
      <Section id="closed" title={words.closed} note={words.closedNote}>
        {closed.length === 0 ? (
          <Slip kind="none" title={words.noneClosed} />
        ) : (
          <Table
            columns={toColumns(words.closedColumns)}
            rows={closed.map(({ id, right, assignment, receivedAt, closedAt, refusal, isLate }) => [
              <>
                <a href={links.request(assignment.id, id)}>{capital(rights[right])}</a>
                <small class="id">{writeReceiptNumber(id)}</small>
              </>,
              <a href={links.assignment(assignment.id)}>{assignment.purpose.title}</a>,
              say.day(receivedAt),
              closedAt === undefined ? "–" : say.day(closedAt),
              refusal === undefined ? words.answered : words.refused(words.refusals[refusal.because]),
              isLate ? <Tag state="late">{words.tooLate}</Tag> : <Tag state="ok">{words.inTime}</Tag>,
            ])}
          />
        )}
      </Section>
    </Frame>
  );
}
