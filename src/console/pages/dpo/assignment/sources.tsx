import type { JSX } from "hono/jsx/jsx-runtime";
import { Section } from "../../parts/frame.js";
import { Chips, Slip, Table, toColumns } from "../../parts/table.js";
import { writeReason } from "../reasons.js";
import { listSent } from "../sent-name.js";
import type { AssignmentPart } from "./matter.js";

/** The sources of people, and what each sent besides. */
export function SourcesPart({ frame: { say }, matter: { figures, assignment }, titles }: AssignmentPart): JSX.Element {
  const words = say.words.assignment;
  const sources = [...figures.sources]
    .map(([id, source]) => ({
      id,
      source,
      title: titles.find(assignment.id, id),
      obtained: titles.declared(assignment.id, id)?.origin.obtained,
    }))
    .sort((left, right) => left.title.localeCompare(right.title));
  if (sources.length === 0) {
    return (
      <Section id="sources" title={words.sources} note={words.sourcesNote}>
        <Slip kind="none" title={words.noSource} />
      </Section>
    );
  }
  return (
    <Section id="sources" title={words.sources} note={words.sourcesNote}>
      <Table
        kind="stats"
        columns={toColumns(words.sourceColumns, [1, 2, 3, 4, 5])}
        rows={sources.map(({ id, source, title, obtained }) => [
          <>
            {title}
            {title === id ? undefined : <small class="id">{id}</small>}
            {obtained === undefined ? undefined : <small>{words.obtained[obtained]}</small>}
          </>,
          say.number(source.created + source.merged + source.refused),
          say.number(source.created),
          say.number(source.merged),
          say.number(source.refused),
          say.words.kinds(say.count(source.names.size)),
          say.day(source.lastAt),
        ])}
      />
      {sources.map(({ source, title }) => {
        const names = listSent(source, say);
        const reasons = [...source.reasons].sort(([, left], [, right]) => right - left);
        return (
          <>
            {names.length === 0 ? undefined : (
              <details>
                <summary>{words.triedToSend(title)}</summary>
                <p>
                  <Chips kind="out" names={names} />
                </p>
                <p class="note">{words.inRows}</p>
              </details>
            )}
            {reasons.length === 0 ? undefined : (
              <details>
                <summary>{words.reasonsOf(title)}</summary>
                <dl class="pairs">
                  {reasons.map(([reason, rows]) => (
                    <>
                      <dt class="num">{say.number(rows)}</dt>
                      <dd>{writeReason(reason, say)}</dd>
                    </>
                  ))}
                </dl>
              </details>
            )}
          </>
        );
      })}
    </Section>
  );
}
