import type { JSX } from "hono/jsx/jsx-runtime";
import { ColumnChart, Ratio } from "../../../charts/charts.js";
import { maskSmall } from "../../../figures/masked.js";
import { addUp, type Overview } from "../../../figures/overview.js";
import type { PageFrame } from "../../page.js";
import { Frame, Section } from "../../parts/frame.js";
import { Mark, Tag } from "../../parts/icons.js";
import { Chips, Slip, Table, toColumns } from "../../parts/table.js";
import { AssignmentsTable } from "../assignments.js";
import { listSent } from "../sent-name.js";
import type { SourceTitles } from "../titles.js";
import { listKeptOut, makeChecks, needsReader, Round } from "./checks.js";
import { RequestsTable } from "./requests.js";

/** The number of names that a source shows before its own page. */
const FEW_NAMES = 4;

/** The page and its parts get the same. */
interface HomePart {
  readonly frame: PageFrame;
  readonly overview: Overview;
  readonly titles: SourceTitles;
}

/** The first page of a DPO: is all well, and what needs the reader? */
export function Home({ frame, overview, titles }: HomePart): JSX.Element {
  const { say, links, now } = frame;
  const { home, requests: words } = say.words;
  const checks = makeChecks(overview, { say, links, now, titles });
  const needed = checks.filter(needsReader).length;
  return (
    <Frame frame={frame} title={home.title}>
      <p class="crumb">
        <time datetime={now.toISOString()}>{say.moment(now)}</time>
      </p>
      <h1>{needed === 0 ? home.calm : home.needs(say.count(needed))}</h1>
      <Round checks={checks} say={say} />
      <KeptOut frame={frame} overview={overview} titles={titles} />
      <Section id="requests" title={home.requests} note={home.requestsNote}>
        {overview.requests.length === 0 ? (
          <Slip kind="none" title={words.none}>
            <p>{words.noneText}</p>
          </Slip>
        ) : (
          <RequestsTable frame={frame} requests={overview.requests} />
        )}
      </Section>
      <DueToGo frame={frame} overview={overview} />
      <Notices frame={frame} overview={overview} />
      <Section id="assignments" title={say.words.assignments.title} note={home.assignmentsNote}>
        <AssignmentsTable frame={frame} assignments={overview.assignments} />
      </Section>
    </Frame>
  );
}

function KeptOut({ frame: { say, links }, overview, titles }: HomePart): JSX.Element {
  const { home, assignment: words } = say.words;
  const all = listKeptOut(overview);
  const values = addUp(all.map(({ rows }) => rows));
  const held = addUp(
    overview.assignments.flatMap(({ necessity }) => necessity.fields.map(({ filled }) => filled ?? 0)),
  );
  const fields = addUp(overview.assignments.map(({ necessity }) => necessity.fields.length));
  const begin = overview.assignments.flatMap(({ figures }) => figures.firstAt?.getTime() ?? []);
  const sources = overview.assignments
    .flatMap(({ assignment, figures }) => [...figures.sources].map(([id, source]) => ({ assignment, id, source })))
    .filter(({ source }) => source.names.size > 0)
    .map((one) => ({ ...one, out: addUp([...one.source.names.values()].map(({ rows }) => rows)) }))
    .sort((left, right) => right.out - left.out);
  const most = Math.max(1, ...sources.map(({ out }) => out));
  const [before, strong, after] = home.keptOutOf(
    say.count(values),
    begin.length === 0 ? "" : say.day(new Date(Math.min(...begin))),
  );
  return (
    <Section id="kept-out" title={home.keptOut} note={home.keptOutNote}>
      {values === 0 ? (
        <Slip kind="none" title={home.nothingKeptOut} />
      ) : (
        <>
          <p>
            {before}
            <strong>{strong}</strong>
            {after}
          </p>
          <Ratio out={values} held={held} />
          <ul class="key">
            <li>
              <Mark group="out" /> {home.keptOutKey(say.number(values))}
            </li>
            <li>
              <Mark group="used" /> {home.heldKey(say.number(held), say.count(fields))}
            </li>
          </ul>
          <Table
            kind="stats"
            columns={toColumns(
              [
                words.sourceColumns[0] ?? "",
                words.sourceColumns[1] ?? "",
                words.sourceColumns[5] ?? "",
                words.inRowsTitle,
              ],
              [1, 2],
            )}
            rows={sources.map(({ assignment, id, source, out }) => {
              const names = listSent(source, say);
              const more = names.length - FEW_NAMES;
              return [
                <>
                  <a href={links.assignment(assignment.id, "sources")}>{titles.find(assignment.id, id)}</a>
                  <small class="id">{assignment.id}</small>
                </>,
                say.number(source.created + source.merged + source.refused),
                <>
                  {say.number(out)}
                  <HollowBar share={out / most} />
                </>,
                <>
                  <Chips kind="out" names={names.slice(0, FEW_NAMES)} />
                  {more > 0 ? (
                    <a href={links.assignment(assignment.id, "sources")}>{home.andMore(say.count(more))}</a>
                  ) : undefined}
                </>,
              ];
            })}
          />
        </>
      )}
    </Section>
  );
}

function Notices({ frame: { say }, overview }: Omit<HomePart, "titles">): JSX.Element {
  const { home } = say.words;
  const { channels, undelivered } = overview;
  return (
    <Section id="notices" title={home.notices} note={home.noticesNote}>
      {channels.length + undelivered.length === 0 ? (
        <Slip kind="none" title={home.noChannel} />
      ) : (
        <Table
          columns={toColumns(home.noticesColumns)}
          rows={[
            ...undelivered.map(({ channel, assignment, since, code }) => [
              channel,
              <span class="id">{assignment}</span>,
              say.moment(since),
              "–",
              <code>{code}</code>,
              <Tag state="soon">{home.givenUp}</Tag>,
            ]),
            ...channels.map(({ channel, assignment, disabledAt, failing }) => [
              channel,
              <span class="id">{assignment}</span>,
              failing === undefined
                ? disabledAt === undefined
                  ? "–"
                  : say.moment(disabledAt)
                : say.moment(failing.since),
              failing === undefined ? "–" : say.moment(failing.nextAt),
              failing === undefined ? "–" : <code>{failing.code}</code>,
              disabledAt !== undefined ? (
                <Tag state="soon">{home.isStopped}</Tag>
              ) : failing === undefined ? (
                <Tag state="ok">{home.works}</Tag>
              ) : (
                <Tag state="retry">{home.isFailing}</Tag>
              ),
            ]),
          ]}
        />
      )}
    </Section>
  );
}

function HollowBar({ share }: { readonly share: number }): JSX.Element {
  const width = Math.max(3, Math.round(62 * share));
  return (
    <svg class="hollow" viewBox="0 0 64 8" width="64" height="8" aria-hidden="true">
      <rect class="k-out" x={String(63 - width)} y="1" width={String(width)} height="6" />
    </svg>
  );
}

function DueToGo({ frame: { say }, overview }: Omit<HomePart, "titles">): JSX.Element {
  const { home } = say.words;
  const ids = overview.assignments.map(({ assignment }) => assignment.id);
  const least = Math.max(1, ...overview.assignments.map(({ assignment }) => assignment.minGroupSize));
  const weeks = overview.weeks.map(({ from, goes }) => ({
    from,
    people: addUp(ids.map((id) => goes.get(id) ?? 0)),
  }));
  const total = addUp(weeks.map(({ people }) => people));
  const told = (people: number): string => say.people(maskSmall(people, least), least);
  const isHidden = weeks.some(({ people }) => maskSmall(people, least) === null);
  const holds = overview.due.flatMap((one) => one.holds);
  const reviews = addUp(overview.due.map((one) => one.reviews));
  const past = addUp(overview.overdue.values());
  return (
    <Section id="due" title={home.due} note={home.dueNote}>
      <div class="two">
        <ColumnChart
          words={{
            id: "ahead",
            title: total === 0 ? home.dueNobody : home.dueTitle(say.countPeople(maskSmall(total, least), least)),
            small: home.dueSmall(isHidden ? home.dueHidden(say.people(null, least)) : ""),
            desc: home.dueDesc,
            numbers: say.words.assignment.numbers,
          }}
          columns={weeks.map(({ from, people }) => ({
            label: say.shortDay(from),
            value: maskSmall(people, least),
            text: told(people),
          }))}
          table={{
            titles: [home.weekOf, say.words.assignment.people],
            rows: weeks.map(({ from, people }) => [say.day(from), told(people)]),
          }}
        />
        <dl class="pairs">
          <dt>{home.overdueNow}</dt>
          <dd>{past === 0 ? home.nobody : told(past)}</dd>
          <dt>{home.thisWeek}</dt>
          <dd>
            {overview.assignments
              .map(({ assignment }) => ({ assignment, people: overview.goes.get(assignment.id) ?? 0 }))
              .filter(({ people }) => people > 0)
              .map(({ assignment, people }) => (
                <p>
                  {say.people(maskSmall(people, assignment.minGroupSize), assignment.minGroupSize)}{" "}
                  <span class="id">{assignment.id}</span>
                </p>
              ))}
            {addUp(overview.goes.values()) === 0 ? home.nobody : undefined}
          </dd>
          <dt>{home.holds}</dt>
          <dd>
            {holds.length === 0
              ? home.nothing
              : holds.map(({ reason, law, until }) => (
                  <p>
                    {law}{" "}
                    <small>
                      <span class="id">{reason}</span>
                      {`, ${say.day(until)}`}
                    </small>
                  </p>
                ))}
          </dd>
          <dt>{home.review}</dt>
          <dd>{reviews === 0 ? home.nothing : say.number(reviews)}</dd>
          <dt>{home.toBeTold}</dt>
          <dd>
            {overview.waiting.length === 0
              ? home.nothing
              : overview.waiting.map(({ name, changes }) => <p>{`${name}: ${say.number(changes)}`}</p>)}
          </dd>
        </dl>
      </div>
    </Section>
  );
}
