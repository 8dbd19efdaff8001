import type { JSX } from "hono/jsx/jsx-runtime";
import { BarChart, ColumnChart } from "../../../charts/charts.js";
import { maskSmall } from "../../../figures/masked.js";
import { addUp } from "../../../figures/overview.js";
import { joinDays } from "../../../figures/periods.js";
import { Section } from "../../parts/frame.js";
import { titleActivity } from "./activities.js";
import type { AssignmentPart } from "./matter.js";

/** Most bars of a chart; the others are in its table. */
const MOST_BARS = 6;

/** Reasons by which a row has no basis, or its person said no. */
const WITHOUT_BASIS: ReadonlySet<string> = new Set(["evidence-missing", "evidence-invalid", "subject-suppressed"]);

/** Charts of people who came, go, were read, and of rows that were refused. */
export function OverTimePart(part: AssignmentPart): JSX.Element {
  const words = part.frame.say.words.assignment;
  return (
    <Section id="over-time" title={words.overTime} note={words.overTimeNote}>
      <div class="two">
        <CameChart {...part} />
        <GoChart {...part} />
        <ReadsChart {...part} />
        <RefusedChart {...part} />
      </div>
    </Section>
  );
}

function CameChart({ frame: { say, now }, matter: { figures, assignment } }: AssignmentPart): JSX.Element {
  const words = say.words.assignment;
  const first = figures.firstAt === undefined ? now : figures.firstAt;
  const periods = joinDays(figures.days, say.isoDay(first), say.isoDay(now));
  const least = assignment.minGroupSize;
  const told = (people: number): string => say.people(maskSmall(people, least), least);
  const most = periods.reduce((best, one) => (one.came > best.came ? one : best), { from: "", came: 0 });
  // noon is on the same day in every zone that people live in
  const toDate = (day: string): Date => new Date(`${day}T12:00:00Z`);
  const label = (from: string): string => say.shortDay(toDate(from));
  const total = addUp(periods.map(({ came }) => came));
  const stretch = ({ from, until }: { from: string; until: string }): string =>
    from === until ? say.day(toDate(from)) : words.fromTo(say.shortDay(toDate(from)), say.day(toDate(until)));
  return (
    <ColumnChart
      words={{
        id: "came",
        title: words.newTitle(
          { n: most.came, text: told(most.came) },
          most.from === "" ? "" : words.onOrFrom(label(most.from)),
        ),
        small: words.newSmall,
        desc: words.newDesc({ n: total, text: told(total) }),
        numbers: words.numbers,
      }}
      columns={periods.map(({ from, came }) => ({
        label: label(from),
        value: maskSmall(came, least),
        text: told(came),
      }))}
      table={{
        titles: [words.period1, words.came, words.went],
        rows: periods.map((one) => [stretch(one), told(one.came), told(one.went)]),
      }}
    />
  );
}

function GoChart({ frame: { say }, matter: { months, assignment } }: AssignmentPart): JSX.Element {
  const words = say.words.assignment;
  const least = assignment.minGroupSize;
  const parts = months.map(({ from, until, goes }) => ({ from, until, people: goes.get(assignment.id) ?? 0 }));
  const going = parts.filter(({ people }) => people > 0);
  const [first, last] = [going[0], going.at(-1)];
  const told = (people: number): string => say.people(maskSmall(people, least), least);
  const isHidden = parts.some(({ people }) => maskSmall(people, least) === null);
  const title =
    first === undefined || last === undefined
      ? words.goNobody
      : words.goTitle(say.day(first.from), say.day(last.until));
  return (
    <ColumnChart
      words={{
        id: "goes",
        title,
        small: isHidden ? `${words.goSmall}. ${words.goHidden(say.people(null, least))}` : words.goSmall,
        desc: words.goDesc(say.count(parts.length)),
        numbers: words.numbers,
      }}
      columns={parts.map(({ from, people }) => ({
        label: say.month(from),
        value: maskSmall(people, least),
        text: told(people),
      }))}
      table={{
        titles: [words.month, words.people],
        rows: parts.map(({ from, until, people }) => [words.fromTo(say.shortDay(from), say.day(until)), told(people)]),
      }}
    />
  );
}

function ReadsChart({ frame: { say }, matter }: AssignmentPart): JSX.Element {
  const words = say.words.assignment;
  const uses = [...matter.figures.activities]
    .map(([id, { times }]) => ({ title: titleActivity(matter, id, say), times }))
    .sort((left, right) => right.times - left.times);
  const [most] = uses;
  return (
    <BarChart
      words={{
        id: "reads",
        title: most === undefined ? words.readsNobody : words.readsTitle(most.title),
        small: words.readsSmall,
        desc: words.readsDesc,
        numbers: words.numbers,
      }}
      bars={uses
        .slice(0, MOST_BARS)
        .map(({ title, times }) => ({ label: title, value: times, text: say.number(times) }))}
      table={{
        titles: [say.words.trail.activity, words.reads],
        rows: uses.map(({ title, times }) => [title, say.number(times)]),
      }}
    />
  );
}

function RefusedChart({ frame: { say }, matter: { figures, assignment }, titles }: AssignmentPart): JSX.Element {
  const words = say.words.assignment;
  const sources = [...figures.sources]
    .filter(([, { refused }]) => refused > 0)
    .map(([id, { refused, reasons }]) => {
      // a row may have several reasons
      const counted = addUp([...reasons].filter(([reason]) => WITHOUT_BASIS.has(reason)).map(([, rows]) => rows));
      return { title: titles.find(assignment.id, id), refused, none: Math.min(refused, counted) };
    })
    .sort((left, right) => right.refused - left.refused);
  const [most] = sources;
  const total = addUp(sources.map(({ refused }) => refused));
  return (
    <BarChart
      isOut
      words={{
        id: "refused",
        title:
          most === undefined ? words.refusedNobody : words.refusedTitle(most.title, say.percent(most.refused / total)),
        small: words.refusedSmall,
        desc: words.refusedDesc,
        numbers: words.numbers,
      }}
      bars={sources.slice(0, MOST_BARS).map(({ title, refused, none }) => ({
        label: title,
        value: refused,
        text: say.number(refused),
        part: none,
      }))}
      table={{
        titles: [say.words.trail.source, words.refusedRows, words.noBasis],
        rows: sources.map(({ title, refused, none }) => [title, say.number(refused), say.number(none)]),
      }}
    />
  );
}
