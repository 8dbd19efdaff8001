import type { JSX } from "hono/jsx/jsx-runtime";
import { readBegin, readEnd } from "../../../../assignment/index.js";
import type { RegisteredActivity } from "../../../../store/index.js";
import { PeriodLine } from "../../../charts/charts.js";
import type { Say } from "../../../words/say.js";
import { Section } from "../../parts/frame.js";
import { Tag } from "../../parts/icons.js";
import { Chips, Slip, Table, toColumns } from "../../parts/table.js";
import type { AssignmentMatter, AssignmentPart } from "./matter.js";

/** Returns the title of an activity; its id if it is not registered. */
export function titleActivity({ activities }: Pick<AssignmentMatter, "activities">, id: string, say: Say): string {
  if (id === "") return say.words.assignment.unregistered;
  return activities.find((one) => one.id === id)?.title ?? id;
}

/** The activities: registered ones, and those under which somebody read without their being registered. */
export function ActivitiesPart({ frame: { say, now }, matter }: AssignmentPart): JSX.Element {
  const words = say.words.assignment;
  const { activities, figures } = matter;
  const others = [...figures.activities.keys()].filter((id) => !activities.some((one) => one.id === id));
  const span = findSpan(activities, now);
  const use = (id: string) => figures.activities.get(id);
  const kinds: Readonly<Record<string, string>> = words.kinds;
  return (
    <Section id="activities" title={words.activities} note={words.activitiesNote}>
      {activities.length === 0 ? <Slip kind="none" title={words.noActivity} /> : undefined}
      {activities.length + others.length === 0 ? undefined : (
        <Table
          columns={toColumns(words.activityColumns, [3, 4])}
          rows={[
            ...activities.map((one) => {
              const [begin, end] = [readBegin(one), readEnd(one)];
              const at = (moment: Date | undefined): number | undefined =>
                moment === undefined ? undefined : (moment.getTime() - span.begin) / span.length;
              return [
                <>
                  {one.title}
                  <small>{kinds[one.kind] ?? one.kind}</small>
                </>,
                <Chips names={one.uses} kind="in" />,
                <>
                  <PeriodLine begin={at(begin)} end={at(end)} now={(now.getTime() - span.begin) / span.length} />
                  <small>{writePeriod(one, say)}</small>
                </>,
                say.number(use(one.id)?.times ?? 0),
                say.number(use(one.id)?.people ?? 0),
                begin !== undefined && begin > now ? (
                  <Tag state="seen">{words.notBegun}</Tag>
                ) : end !== undefined && end <= now ? (
                  <Tag state="seen">{words.endedByItself}</Tag>
                ) : (
                  <Tag state="ok">{words.running}</Tag>
                ),
              ];
            }),
            ...others.map((id) => [
              <span class="id">{id === "" ? "–" : id}</span>,
              <Chips names={[...(use(id)?.fields ?? [])]} kind="in" />,
              "–",
              say.number(use(id)?.times ?? 0),
              say.number(use(id)?.people ?? 0),
              <Tag state="seen">{words.unregistered}</Tag>,
            ]),
          ]}
        />
      )}
    </Section>
  );
}

/** The stretch of time on which periods are drawn: all of them, and today. */
function findSpan(activities: readonly RegisteredActivity[], now: Date): { begin: number; length: number } {
  const moments = activities.flatMap((one) => [
    (readBegin(one) ?? one.registeredAt).getTime(),
    readEnd(one)?.getTime() ?? now.getTime(),
  ]);
  const all = [...moments, now.getTime()];
  const begin = Math.min(...all);
  // a little after today, so that its mark stands within
  const end = Math.max(...all, now.getTime() + (now.getTime() - begin) * 0.15);
  return { begin, length: Math.max(1, end - begin) };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function writePeriod(activity: RegisteredActivity, say: Say): string {
  const words = say.words.assignment;
  const [begin, end] = [readBegin(activity), readEnd(activity)];
  // a declared day stays that day in every zone, and its end is the moment after it
  const write = (declared: string | undefined, at: Date): string =>
    declared !== undefined && DAY.test(declared) ? say.day(new Date(`${declared}T12:00:00Z`)) : say.day(at);
  const last = end === undefined ? undefined : write(activity.until, end);
  if (begin === undefined) return last === undefined ? words.since(say.day(activity.registeredAt)) : words.until(last);
  return last === undefined
    ? words.since(write(activity.from, begin))
    : words.fromTo(write(activity.from, begin), last);
}

/** Those to whom data are given, as declared, and what they got. */
export function RecipientsPart({ frame: { say }, matter }: AssignmentPart): JSX.Element {
  const words = say.words.assignment;
  const { assignment, activities, figures } = matter;
  const declared = [...(assignment.recipients ?? []), ...activities.flatMap(({ recipients }) => recipients)];
  const seen = new Map(declared.map((one) => [one.id ?? one.name, one]));
  const unknown = [...figures.recipients.keys()].filter((id) => !seen.has(id));
  const roles: Readonly<Record<string, string>> = words.roles;
  const row = (id: string) => {
    const use = figures.recipients.get(id);
    return [
      use === undefined ? "–" : <Chips names={[...use.fields]} kind="in" />,
      use === undefined ? say.words.assignments.never : say.moment(use.lastAt),
      say.number(use?.people ?? 0),
    ];
  };
  return (
    <Section id="recipients" title={words.recipients} note={words.recipientsNote}>
      {seen.size + unknown.length === 0 ? (
        <Slip
          kind="none"
          title={assignment.recipients === undefined ? words.undeclaredRecipients : words.noRecipient}
        />
      ) : (
        <Table
          columns={toColumns(words.recipientColumns, [4])}
          rows={[
            ...[...seen].map(([id, { name, role, country }]) => [
              name,
              `${roles[role] ?? role}, ${say.country(country)}`,
              ...row(id),
            ]),
            ...unknown.map((id) => [<span class="id">{id}</span>, "–", ...row(id)]),
          ]}
        />
      )}
    </Section>
  );
}
