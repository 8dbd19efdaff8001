import type { Child } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";
import type { AnyAssignment } from "../../../assignment/index.js";
import { DECLINED, PROPERTY, type RecordedEvent, TO_RECIPIENT } from "../../../oversight/index.js";
import type { KnownTrailAct } from "../../../storage/index.js";
import { ACT_GROUPS, findActGroup, listActs } from "../../figures/acts.js";
import type { SealedState } from "../../figures/sealed.js";
import type { FoundEvents, TrailSearch } from "../../figures/search.js";
import type { TrailFigures } from "../../figures/trail-figures.js";
import { isSealed } from "../../figures/trail-figures.js";
import type { Say } from "../../words/say.js";
import type { PageFrame } from "../page.js";
import { Frame } from "../parts/frame.js";
import { Mark } from "../parts/icons.js";
import { Chips, Slip } from "../parts/table.js";
import { titleActivity } from "./assignment/activities.js";
import type { AssignmentMatter } from "./assignment/matter.js";
import { writeReason } from "./reasons.js";
import { writeSent } from "./sent-name.js";
import type { SourceTitles } from "./titles.js";

/** All that the page of a trail tells. */
export interface TrailMatter extends Pick<AssignmentMatter, "activities"> {
  readonly assignment: AnyAssignment;
  readonly assignments: readonly AnyAssignment[];
  readonly figures: TrailFigures;
  readonly search: TrailSearch;
  readonly found: FoundEvents;
  readonly sealed: SealedState;
}

interface TrailProps {
  readonly frame: PageFrame;
  readonly matter: TrailMatter;
  readonly titles: SourceTitles;
}

/** The page of a trail: who did what, and under which purpose? */
export function EventsPage(props: TrailProps): JSX.Element {
  const { frame, matter } = props;
  const { say, links } = frame;
  const { found, search, figures, assignment } = matter;
  const words = say.words.trail;
  const query = { assignment: assignment.id, ...search, before: undefined, after: undefined };
  return (
    <Frame frame={frame} title={say.words.frame.trail}>
      <p class="crumb">
        <a href={links.assignment(assignment.id)}>{assignment.purpose.title}</a> /{" "}
        <span class="id">{assignment.id}</span>
      </p>
      <h1>{words.title}</h1>
      <p class="lead">
        {words.lead(say.count(figures.events))}{" "}
        {matter.sealed.kind === "sealed" ? words.sealed(say.count(matter.sealed.size)) : words.unsealed}
      </p>
      <Filters {...props} />
      <ul class="key" aria-label={words.key}>
        {ACT_GROUPS.map((group) => (
          <li>
            <Mark group={group} /> {words.groups[group]}
          </li>
        ))}
      </ul>
      {found.newer === undefined ? undefined : (
        <p class="pager">
          <a href={links.trail({ ...query, after: found.newer })} rel="prev">
            {words.newer}
          </a>{" "}
          · <a href={links.trail(query)}>{words.newest}</a>
        </p>
      )}
      {found.events.length === 0 ? (
        <Slip kind="none" title={words.none}>
          <p>{words.noneText}</p>
          <p>
            <a href={links.trail({ assignment: assignment.id })}>{words.showAll}</a>
          </p>
        </Slip>
      ) : (
        groupByDay(found.events, say).map(({ day, events }) => (
          <section aria-label={day}>
            <h2 class="day">{day}</h2>
            <ol class="events">
              {events.map((event) => (
                <Event {...props} event={event} />
              ))}
            </ol>
          </section>
        ))
      )}
      <p class="pager">
        {found.isCut ? words.searched(say.count(found.searched)) : words.shown(say.count(found.events.length))}{" "}
        {found.older === undefined ? undefined : (
          <a href={links.trail({ ...query, before: found.older })} rel="next">
            {found.isCut ? words.further : words.older}
          </a>
        )}
      </p>
    </Frame>
  );
}

function Filters({ frame: { say, links }, matter, titles }: TrailProps): JSX.Element {
  const words = say.words.trail;
  const { assignment, assignments, search, activities, figures } = matter;
  const acts = words.acts;
  const sources = [...figures.sources.keys()].sort();
  const used = [...new Set([...activities.map(({ id }) => id), ...figures.activities.keys()])].filter(Boolean).sort();
  const { what, actor, source, activity, from, until } = search;
  const isSet = [what, actor, source, activity, from, until].some((value) => value !== "");
  return (
    <details class="filter" open={isSet ? true : undefined}>
      <summary>{words.filters}</summary>
      <form class="filters" method="get" action={links.trail()}>
        <Field id="what" name={words.what}>
          <select id="what" name="what">
            <option value="">{words.everything}</option>
            {ACT_GROUPS.map((group) => (
              <optgroup label={capital(words.groups[group])}>
                <option value={group} selected={search.what === group}>
                  {capital(words.groups[group])}
                </option>
                {listActs(group).map((act) => (
                  <option value={act} selected={search.what === act}>
                    {`– ${acts[act](undefined)}`}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </Field>
        <Field id="actor" name={words.who}>
          <input type="text" id="actor" name="actor" value={search.actor} autocomplete="off" />
        </Field>
        <Field id="assignment" name={words.assignment}>
          <select id="assignment" name="assignment">
            {assignments.map(({ id, purpose }) => (
              <option value={id} selected={id === assignment.id}>
                {purpose.title}
              </option>
            ))}
          </select>
        </Field>
        <Choice
          id="source"
          name={words.source}
          value={search.source}
          none={words.everything}
          options={sources.map((id) => [id, titles.find(assignment.id, id)] as const)}
        />
        <Choice
          id="activity"
          name={words.activity}
          value={search.activity}
          none={words.everything}
          options={used.map((id) => [id, titleActivity(matter, id, say)] as const)}
        />
        <Field id="from" name={words.from}>
          <input type="date" id="from" name="from" value={search.from} />
        </Field>
        <Field id="until" name={words.until}>
          <input type="date" id="until" name="until" value={search.until} />
        </Field>
        <button type="submit">{words.show}</button>
      </form>
    </details>
  );
}

function Field({
  id,
  name,
  children,
}: {
  readonly id: string;
  readonly name: string;
  readonly children: Child;
}): JSX.Element {
  return (
    <div class="f">
      <label for={id}>{name}</label>
      {children}
    </div>
  );
}

function Choice({
  id,
  name,
  value,
  none,
  options,
}: {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly none: string;
  readonly options: readonly (readonly [value: string, text: string])[];
}): JSX.Element {
  // what was asked for stays to be seen, though it is none of the list
  const all = value === "" || options.some(([one]) => one === value) ? options : [...options, [value, value] as const];
  return (
    <Field id={id} name={name}>
      <select id={id} name={id}>
        <option value="">{none}</option>
        {all.map(([one, text]) => (
          <option value={one} selected={one === value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}

function Event({
  frame: { say, links },
  matter,
  titles,
  event,
}: TrailProps & { readonly event: RecordedEvent }): JSX.Element {
  const words = say.words.trail;
  const { assignment } = matter;
  const { at, actor, act, source, activity, reason, fields = [], operation, position } = event;
  const counts = Object.entries(event.counts ?? {});
  const names = counts.filter(([name]) => name.startsWith(PROPERTY) || name.startsWith(DECLINED));
  const recipients = counts.filter(([name]) => name.startsWith(TO_RECIPIENT));
  const others = counts.filter((one) => !names.includes(one) && !recipients.includes(one));
  const where = source === undefined ? undefined : titles.find(assignment.id, source);
  const pair = (name: string, value: Child): JSX.Element => (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
  return (
    <li>
      <details>
        <summary>
          <time datetime={at.toISOString()}>{say.seconds(at)}</time>
          <Mark group={findActGroup(act)} />
          <span>
            <strong>{actor}</strong> {writeAct(event, say)}
            {activity === undefined || activity === "" ? undefined : (
              <>
                {" "}
                {words.by.under} <strong>{titleActivity(matter, activity, say)}</strong>
              </>
            )}
            {where === undefined ? undefined : (
              <>
                {" "}
                {words.by.from} <strong>{where}</strong>
              </>
            )}
            {recipients.map(([name]) => (
              <>
                {" "}
                {words.by.to} <strong>{name.slice(TO_RECIPIENT.length)}</strong>
              </>
            ))}
            {writeDetails(event, others, say)}
          </span>
        </summary>
        <dl class="pairs">
          {pair(words.parts.at, say.moment(at))}
          {pair(words.parts.act, <code>{act}</code>)}
          {pair(words.parts.assignment, <code>{assignment.id}</code>)}
          {activity === undefined ? undefined : pair(words.parts.activity, <code>{activity}</code>)}
          {source === undefined ? undefined : pair(words.parts.source, <code>{source}</code>)}
          {reason === undefined ? undefined : pair(words.parts.reason, reason)}
          {fields.length === 0 ? undefined : pair(words.parts.fields, <Chips names={fields} kind="in" />)}
          {names.length === 0
            ? undefined
            : pair(
                words.parts.names,
                <Chips
                  kind="out"
                  names={names.map(([name, rows]) =>
                    name.startsWith(PROPERTY)
                      ? writeSent(name.slice(PROPERTY.length), rows, false, say)
                      : writeSent(name.slice(DECLINED.length), rows, true, say),
                  )}
                />,
              )}
          {others.length === 0
            ? undefined
            : pair(
                words.parts.counts,
                <ul>
                  {others.map(([name, count]) => (
                    <li>
                      {say.number(count)} {writeCountName(name, count, say)}
                    </li>
                  ))}
                </ul>,
              )}
          {pair(words.parts.place, <code>{position}</code>)}
          {matter.sealed.kind !== "sealed"
            ? undefined
            : pair(
                words.parts.proof,
                isSealed(matter.figures, matter.sealed.size, position) ? (
                  <>
                    <a href={links.proof(assignment.id, position)}>{words.proof}</a>, {words.proofNote}
                  </>
                ) : (
                  say.words.problem.notSealed
                ),
              )}
          {pair(words.parts.operation, <code>{operation}</code>)}
        </dl>
      </details>
    </li>
  );
}

/** Writes what was done: the act, with the number of people or rows that it was about. */
function writeAct({ act, counts = {} }: RecordedEvent, say: Say): string {
  const words = say.words.trail;
  if (!Object.hasOwn(words.acts, act)) return words.unknownAct(act);
  const number = act === "refused" ? counts.rows : counts.people;
  return words.acts[act as KnownTrailAct](number === undefined ? undefined : say.count(number)); // it is one of the list
}

/** The counts that stand in the sentence. */
const TOLD: ReadonlySet<string> = new Set(["created", "accepted", "merged", "refused", "withheld", "groups", "kept"]);

function writeDetails(
  { act }: RecordedEvent,
  counts: readonly (readonly [string, number])[],
  say: Say,
): string | undefined {
  if (act === "added") return undefined;
  const told = counts
    .filter(([name, count]) => TOLD.has(name) && count > 0)
    .map(([name, count]) => `${say.number(count)} ${nameCount(name, count, say) ?? name}`);
  return told.length === 0 ? undefined : `: ${told.join(", ")}`;
}

function writeCountName(name: string, count: number, say: Say): Child {
  return nameCount(name, count, say) ?? writeReason(name, say);
}

/** Names what was counted, for one or for many. Undefined for a name that this release does not know. */
function nameCount(name: string, count: number, { words }: Say): string | undefined {
  const names = words.trail.counts;
  const found = Object.hasOwn(names, name) ? names[name] : undefined;
  return typeof found === "object" ? found[count === 1 ? 0 : 1] : found;
}

function groupByDay(
  events: readonly RecordedEvent[],
  say: Say,
): readonly { readonly day: string; readonly events: readonly RecordedEvent[] }[] {
  const days = new Map<string, RecordedEvent[]>();
  for (const event of events) {
    const day = say.isoDay(event.at);
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  return [...days.values()].map((some) => ({
    day: some[0] === undefined ? "" : say.longDay(some[0].at),
    events: some,
  }));
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
