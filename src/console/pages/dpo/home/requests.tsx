import type { JSX } from "hono/jsx/jsx-runtime";
import type { ReceivedRequest } from "../../../figures/overview.js";
import type { PageFrame } from "../../page.js";
import { Tag } from "../../parts/icons.js";
import { Table, toColumns } from "../../parts/table.js";
import { countDays } from "./checks.js";

/** Open requests, the first to answer first. Nobody who asks is named. */
export function RequestsTable({
  frame: { say, links, now },
  requests,
}: {
  readonly frame: PageFrame;
  readonly requests: readonly ReceivedRequest[];
}): JSX.Element {
  const { requests: words, rights } = say.words;
  return (
    <Table
      columns={toColumns(words.columns, [5])}
      rows={requests.map(({ id, right, assignment, verified, receivedAt, deadline }) => {
        const days = countDays(now, deadline);
        return [
          <a href={links.request(assignment.id, id)}>{capital(rights[right])}</a>,
          <a href={links.assignment(assignment.id)}>{assignment.purpose.title}</a>,
          verified === undefined ? words.unknown : words.known(words.verifiedBy[verified.by]),
          say.day(receivedAt),
          say.day(deadline),
          words.days(say.count(days)),
          deadline < now ? (
            <Tag state="late">{words.isLate}</Tag>
          ) : verified === undefined ? (
            <Tag state={days <= 7 ? "soon" : "seen"}>{words.waitsForPerson}</Tag>
          ) : days <= 7 ? (
            <Tag state="soon">{words.answerNow}</Tag>
          ) : (
            <Tag state="seen">{words.waits}</Tag>
          ),
        ];
      })}
    />
  );
}

/** Begins a sentence with a word that stands within others. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
