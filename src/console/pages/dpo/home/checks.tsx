import type { Child } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";
import { maskSmall } from "../../../figures/masked.js";
import { addUp, type Overview } from "../../../figures/overview.js";
import type { Links } from "../../../links.js";
import type { Counted } from "../../../words/counted.js";
import type { Say } from "../../../words/say.js";
import { STATE_CLASSES, type State, StateShape } from "../../parts/icons.js";
import { writeSentName } from "../sent-name.js";
import type { SourceTitles } from "../titles.js";

const DAY_MS = 86_400_000;

/** One of the six checks. */
interface Check {
  readonly name: string;
  readonly state: State;
  readonly text: Child;
  readonly figure: string;
  readonly unit: string;
  readonly link: { readonly href: string; readonly text: string };
}

/** Days from a moment to another, rounded up; negative if it is over. */
export function countDays(from: Date, to: Date): number {
  return Math.ceil((to.getTime() - from.getTime()) / DAY_MS);
}

/** The kinds of property that were sent and not held. */
export function listKeptOut({ assignments }: Overview): readonly {
  assignment: string;
  source: string;
  name: string;
  rows: number;
  firstAt: Date;
  isDeclined: boolean;
}[] {
  return assignments.flatMap(({ assignment, figures }) =>
    [...figures.sources].flatMap(([source, { names }]) =>
      [...names].map(([name, { rows, firstAt, isDeclined }]) => ({
        assignment: assignment.id,
        source,
        name,
        rows,
        firstAt,
        isDeclined,
      })),
    ),
  );
}

/** Tells if a check needs the reader. */
export function needsReader({ state }: { readonly state: State }): boolean {
  return state === "soon" || state === "late";
}

/** Makes the six checks, those that need the reader first. */
export function makeChecks(
  overview: Overview,
  { say, links, now, titles }: { say: Say; links: Links; now: Date; titles: SourceTitles },
): readonly Check[] {
  const checks = [
    checkRequests(overview, say, links, now),
    checkKeptOut(overview, say, now, titles),
    checkDue(overview, say),
    checkChanges(overview, say, links),
    checkNotices(overview, say, links),
    checkTrail(overview, say, links),
  ];
  return [...checks].sort((left, right) => Number(needsReader(right)) - Number(needsReader(left)));
}

function checkRequests({ requests }: Overview, say: Say, links: Links, now: Date): Check {
  const { home, rights } = say.words;
  const [first] = requests;
  if (first === undefined) {
    const link = { href: links.requests, text: home.toRequests };
    return { name: home.requests, state: "ok", text: home.noRequest, figure: "0", unit: home.open, link };
  }
  const link = { href: links.request(first.assignment.id, first.id), text: home.toRequest };
  const late = requests.filter(({ deadline }) => deadline < now);
  const days = countDays(now, first.deadline);
  const by = say.weekday(first.deadline);
  if (late.length > 0) {
    const over = say.count(Math.max(1, Math.floor((now.getTime() - first.deadline.getTime()) / DAY_MS)));
    const text = home.lateRequests(say.count(late.length), rights[first.right], by);
    return { name: home.requests, state: "late", text, figure: over.text, unit: home.daysLate(over), link };
  }
  const left = say.count(days);
  return {
    name: home.requests,
    state: days <= 7 ? "soon" : "seen",
    text: home.openRequests(say.count(requests.length), rights[first.right], by, first.verified !== undefined),
    figure: left.text,
    unit: home.daysLeft(left),
    link,
  };
}

function checkKeptOut(overview: Overview, say: Say, now: Date, titles: SourceTitles): Check {
  const { home } = say.words;
  const all = listKeptOut(overview);
  const week = now.getTime() - 7 * DAY_MS;
  // a name that was declined is no news; one on which nobody has decided is
  const fresh = all
    .filter(({ firstAt, isDeclined }) => !isDeclined && firstAt.getTime() >= week)
    .sort((left, right) => right.firstAt.getTime() - left.firstAt.getTime() || right.rows - left.rows);
  const [newest] = fresh;
  const kinds = say.count(all.length);
  const text =
    all.length === 0 ? (
      home.nothingKeptOut
    ) : (
      <>
        {home.someKeptOut}{" "}
        {newest === undefined ? (
          home.nothingNew
        ) : (
          <>
            {home.newThisWeek} <code>{writeSentName(newest.name, false, say)}</code>{" "}
            {home.from(titles.find(newest.assignment, newest.source))}
          </>
        )}
      </>
    );
  return {
    name: home.keptOut,
    state: all.length === 0 ? "ok" : "seen",
    text,
    figure: kinds.text,
    unit: home.kindsOfData(kinds),
    link: { href: "#kept-out", text: home.bySource },
  };
}

function checkDue({ assignments, goes, overdue, due, weekUntil }: Overview, say: Say): Check {
  const { home } = say.words;
  const least = Math.max(...assignments.map(({ assignment }) => assignment.minGroupSize), 1);
  const told = (number: number): Counted => say.countPeople(maskSmall(number, least), least);
  const [going, past] = [addUp(goes.values()), addUp(overdue.values())];
  const keys = due.some(({ keysPending }) => keysPending);
  const holds = due.reduce((sum, one) => sum + one.holds.length, 0);
  const reviews = due.reduce((sum, one) => sum + one.reviews, 0);
  const by = say.weekday(weekUntil);
  const sentences = [
    ...(past === 0 ? [] : [capital(home.overdue(told(past)))]),
    going === 0 ? home.nobodyGoes(by) : home.goes(told(going), by),
    ...(keys ? [home.keysPending] : []),
    ...(holds === 0 ? [] : [home.holdsEnd(say.count(holds))]),
    ...(reviews === 0 ? [] : [home.reviews(say.count(reviews))]),
  ];
  const shown = past > 0 ? past : going;
  return {
    name: home.due,
    state: past > 0 || keys || reviews > 0 ? "soon" : "ok",
    text: sentences.join(" "),
    figure: maskSmall(shown, least) === null ? `< ${say.number(least)}` : say.number(shown),
    unit: home.peopleUnit(told(shown)),
    link: { href: "#due", text: home.whatGoes },
  };
}

function checkChanges({ decisions, proposals }: Overview, say: Say, links: Links): Check {
  const { home } = say.words;
  const [proposed] = proposals;
  if (proposed !== undefined) {
    const waiting = say.count(proposals.length);
    const text = home.proposed(waiting, proposed.by, proposed.definition.purpose.title);
    const link = { href: links.proposal(proposed.id), text: home.readChange };
    return { name: home.changes, state: "soon", text, figure: waiting.text, unit: home.proposedUnit, link };
  }
  const [latest] = decisions;
  const changes = say.count(decisions.length);
  const figure = { figure: changes.text, unit: home.changesUnit(changes) };
  if (latest === undefined) {
    const link = { href: links.assignments, text: home.seeAssignments };
    return { name: home.changes, state: "ok", text: home.noChange, ...figure, link };
  }
  return {
    name: home.changes,
    state: "seen",
    text: home.changed(changes, latest.actor, latest.assignment.purpose.title),
    ...figure,
    link: {
      href: links.assignment(latest.assignment.id, latest.act === "registered" ? "activities" : "versions"),
      text: home.readChange,
    },
  };
}

function checkNotices({ channels, undelivered, waiting }: Overview, say: Say, links: Links): Check {
  const { home } = say.words;
  const toTell = say.count(addUp(waiting.map(({ changes }) => changes)));
  const stopped = channels.filter(({ disabledAt }) => disabledAt !== undefined);
  const failing = channels.flatMap(({ channel, failing }) => (failing === undefined ? [] : [{ channel, ...failing }]));
  const [first] = waiting;
  const names = [...new Set(waiting.map(({ name }) => name))];
  const late = say.count(undelivered.length + failing.length);
  const sentences = [
    ...(undelivered.length === 0 ? [] : [home.undelivered(say.count(undelivered.length))]),
    ...new Set(stopped.map(({ channel }) => home.stopped(channel))),
    ...failing.slice(0, 1).map((one) => home.failing(one.channel, say.moment(one.since), say.time(one.nextAt))),
    ...(first === undefined ? [] : [home.toTell(toTell, say.list(names))]),
  ];
  const isNeeded = undelivered.length > 0 || stopped.length > 0 || first !== undefined;
  const isTelling = first !== undefined && late.n === 0;
  const calm = channels.length === 0 ? home.noChannel : home.allTold;
  return {
    name: home.notices,
    state: isNeeded ? "soon" : failing.length > 0 ? "retry" : channels.length === 0 ? "seen" : "ok",
    text: sentences.length === 0 ? calm : sentences.join(" "),
    figure: isTelling ? toTell.text : late.text,
    unit: isTelling ? home.toTellUnit : home.noticesUnit,
    link: {
      href: isTelling ? links.assignment(first.assignment.id, "recipients") : "#notices",
      text: home.lookAtIt,
    },
  };
}

function checkTrail({ assignments, isComplete }: Overview, say: Say, links: Links): Check {
  const { home } = say.words;
  const events = say.count(assignments.reduce((sum, { figures }) => sum + figures.events, 0));
  const last = assignments.flatMap(({ figures }) => figures.lastAt?.getTime() ?? []);
  const [broken] = assignments.filter(
    ({ figures, sealed }) => figures.brokenAt !== undefined || sealed.kind === "broken",
  );
  const hasLogs = assignments.every(({ sealed }) => sealed.kind === "sealed");
  const size = say.count(addUp(assignments.map(({ sealed }) => (sealed.kind === "sealed" ? sealed.size : 0))));
  const at = broken?.figures.brokenAt;
  const sentences =
    broken === undefined
      ? [
          last.length === 0 ? home.noEvent : home.lastEvent(say.moment(new Date(Math.max(...last)))),
          ...(isComplete ? [] : [home.incomplete]),
          hasLogs ? home.sealed(size, events) : home.unsealed,
        ]
      : [at === undefined ? home.brokenNow : home.broken(say.moment(at))];
  return {
    name: home.trail,
    state: broken !== undefined ? "late" : hasLogs && size.n > 0 ? "ok" : "seen",
    text: sentences.join(" "),
    figure: events.text,
    unit: home.events(events),
    link: {
      href: links.trail(
        broken === undefined
          ? {}
          : { assignment: broken.assignment.id, what: at === undefined ? "" : "verification-failed" },
      ),
      text: home.toTrail,
    },
  };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The six checks as a list: shape, name, sentence, figure, one link. */
export function Round({ checks, say }: { readonly checks: readonly Check[]; readonly say: Say }): JSX.Element {
  const { states } = say.words;
  const names: Readonly<Record<State, string>> = {
    soon: states.needsYou,
    late: states.late,
    seen: states.nothingToDo,
    retry: states.retried,
    ok: states.inOrder,
  };
  return (
    <ol class="round">
      {checks.map((check) => (
        <li class={needsReader(check) ? "act" : undefined}>
          <span class={`g ${STATE_CLASSES[check.state]}`}>
            <StateShape state={check.state} name={names[check.state]} />
          </span>
          <h2>{check.name}</h2>
          <p class="txt">{check.text}</p>
          <p class="fig num">
            {check.figure}
            <small>{check.unit}</small>
          </p>
          <p class="go">
            <a href={check.link.href}>{check.link.text}</a>
          </p>
        </li>
      ))}
    </ol>
  );
}
