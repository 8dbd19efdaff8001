import type { Child } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";
import { writeReceiptNumber } from "../../person/receipts.js";
import type { RequestFault } from "../../requests/acts.js";
import type { RequestMatter } from "../../requests/matter.js";
import type { Say } from "../../words/say.js";
import type { PageFrame } from "../page.js";
import { Frame, Section } from "../parts/frame.js";
import { Tag } from "../parts/icons.js";
import { Slip } from "../parts/table.js";
import { AnswerForms, VerifyForm } from "./acts.js";
import { countLeft, DeadlineLine } from "./deadline.js";
import { writeKeeper } from "./kept.js";
import { AnswerLetter } from "./letter.js";

/** All that the page of a request is made from. */
export interface RequestPageMatter {
  readonly frame: PageFrame;
  readonly matter: RequestMatter;
  readonly token: string;
  /** The part of a form that was missing. */
  readonly fault?: RequestFault | undefined;
  /** True if the request was changed before the form came. */
  readonly isMeanwhile?: boolean;
}

/** The page of one request: what must be answered by when, what goes, what stays and under which law? */
export function RequestPage(page: RequestPageMatter): JSX.Element {
  const { frame, matter, isMeanwhile } = page;
  const { say, links, now } = frame;
  const { request } = matter;
  const words = say.words.request;
  const isOpen = request.state === "open";
  const title = words.asks[request.right];
  return (
    <Frame frame={frame} title={title}>
      <p class="crumb">
        <a href={links.requests}>{words.title}</a> / <span class="id">{writeReceiptNumber(request.id)}</span>
      </p>
      <h1>{title}</h1>
      <p class="lead">{writeLead(page)}</p>
      {isMeanwhile === true ? (
        <div class="slip late" role="alert">
          <h2>{words.meanwhile}</h2>
          <p>{words.meanwhileText}</p>
        </div>
      ) : undefined}
      {isOpen ? (
        <Section
          id="deadline"
          title={words.deadline}
          note={
            request.extended === undefined
              ? words.deadlineNote
              : words.extendedNote(words.extensions[request.extended.because], say.day(request.extended.toldAt))
          }
        >
          <DeadlineLine request={request} now={now} say={say} />
        </Section>
      ) : undefined}
      <Who {...page} />
      <Done {...page} />
      <Answer {...page} />
    </Frame>
  );
}

function writeLead({ frame: { say, now }, matter: { request } }: RequestPageMatter): string {
  const words = say.words.request;
  const { receivedAt, deadline, closedAt, refusal } = request;
  const received = say.day(receivedAt);
  if (closedAt !== undefined) {
    return refusal === undefined
      ? words.leadAnswered(received, say.day(closedAt))
      : words.leadRefused(received, say.day(closedAt), words.refusals[refusal.because]);
  }
  const { isLate, days } = countLeft(deadline, now);
  const count = say.count(days);
  return isLate
    ? words.leadLate(received, words.days(count), say.weekday(deadline))
    : words.lead(received, words.left(count), say.weekday(deadline));
}

function Who({ frame, matter, token, fault }: RequestPageMatter): JSX.Element {
  const { say, now } = frame;
  const words = say.words.request;
  const { reference, verified, state } = matter.request;
  return (
    <Section id="who" title={words.who}>
      <dl class="pairs">
        <dt>{words.knownAs}</dt>
        <dd>
          {reference === undefined ? (
            words.notHeld
          ) : (
            <>
              {words.held} <small class="id">{reference}</small>
            </>
          )}
        </dd>
        <dt>{words.identity}</dt>
        <dd>
          {verified === undefined ? (
            <Tag state={state === "open" ? "soon" : "seen"}>{words.notConfirmed}</Tag>
          ) : (
            <>
              <Tag state="ok">{words.confirmed}</Tag> {words.by(words.ways[verified.by], say.moment(verified.at))}{" "}
              <span class="id">{verified.actor}</span>
            </>
          )}
        </dd>
      </dl>
      {state === "open" ? <VerifyForm say={say} token={token} now={now} matter={matter} fault={fault} /> : undefined}
    </Section>
  );
}

function Done({ frame: { say, links }, matter }: RequestPageMatter): JSX.Element {
  const words = say.words.request;
  const { request, person } = matter;
  const { assignment, state } = request;
  const isOpen = state === "open";
  const purpose = (
    <>
      <dt>{words.purpose}</dt>
      <dd>
        <a href={links.assignment(assignment.id)}>{assignment.purpose.title}</a>{" "}
        <small class="id">{assignment.id}</small>
      </dd>
    </>
  );
  if (!isOpen) {
    return (
      <Section id="done" title={words.doneNow} note={words.doneNowNote}>
        <dl class="pairs">
          {purpose}
          {request.reference === undefined ? (
            <>
              <dt>{words.heldNow}</dt>
              <dd>
                <span class="out">{words.nothingHeld}</span>
              </dd>
            </>
          ) : undefined}
        </dl>
      </Section>
    );
  }
  const fields = person?.sources.flatMap((one) => one.fields).length ?? 0;
  const recipients = (assignment.recipients ?? []).map(({ name }) => name);
  const isTold = matter.expected.effect !== "nothing" && matter.expected.effect !== "not-applicable";
  return (
    <Section id="done" title={words.done} note={words.doneNote}>
      <dl class="pairs">
        {purpose}
        <dt>{words.heldNow}</dt>
        <dd>
          {person === undefined ? (
            <span class="out">{words.nothingHeld}</span>
          ) : (
            words.fields(say.count(fields), say.day(person.keptUntil))
          )}
          {person?.restrictedAt === undefined ? undefined : (
            <small>{` ${words.restrictedSince(say.day(person.restrictedAt))}.`}</small>
          )}
          {person?.endedAt === undefined ? undefined : (
            <small>{` ${words.endedSince(say.day(person.endedAt))}.`}</small>
          )}
        </dd>
        <dt>{words.happens}</dt>
        <dd>
          <Effect matter={matter} say={say} />
        </dd>
        <dt>{words.why}</dt>
        <dd>{writeWhy(matter, say)}</dd>
        {recipients.length === 0 || !isTold ? undefined : (
          <>
            <dt>{words.told}</dt>
            <dd>{words.toldText(say.list(recipients))}</dd>
          </>
        )}
      </dl>
    </Section>
  );
}

function Effect({ matter: { expected }, say }: { readonly matter: RequestMatter; readonly say: Say }): JSX.Element {
  const words = say.words.request;
  const { effect } = expected;
  return (
    <>
      {effect === "goes" ? (
        <>
          <span class="out">{words.goes}</span>{" "}
        </>
      ) : effect === "stays" || effect === "restricted" ? (
        <>
          <span class="in">{words.stays}</span>{" "}
        </>
      ) : undefined}
      {`${words.effects[effect]}.`}
    </>
  );
}

function writeWhy({ request, expected }: RequestMatter, say: Say): Child {
  const words = say.words.request;
  const { right, assignment } = request;
  const { basis } = assignment.purpose;
  switch (expected.effect) {
    case "goes":
      return words.reasons.goes[right] ?? "–";
    case "stays":
      return expected.kept.map((one) => <p>{writeKeeper(words.keptBy, one, say, words.keptBy["legal-obligation"])}</p>);
    case "restricted":
      return words.reasons.restricted[right] ?? "–";
    case "not-applicable":
      return basis.kind === "legal-obligation" && right === "erasure"
        ? words.reasons.law(basis.law)
        : words.reasons.basis(say.words.assignment.bases[basis.kind].toLowerCase());
    case "told":
      return words.reasons.told;
    case "nothing":
    case "elsewhere":
      return "–";
  }
}

/** A request that was answered within this time was carried out as it came. */
const AT_ONCE_MS = 60_000;

function Answer({ frame, matter, token, fault }: RequestPageMatter): JSX.Element | undefined {
  const { say, now } = frame;
  const words = say.words.request;
  const isOpen = matter.request.state === "open";
  const { receivedAt, closedAt } = matter.request;
  // somebody who acted on their own page has seen the answer there
  const isAnsweredAtOnce = closedAt !== undefined && closedAt.getTime() - receivedAt.getTime() < AT_ONCE_MS;
  const letter = isAnsweredAtOnce ? undefined : AnswerLetter({ matter, say });
  if (letter === undefined && !isOpen) return undefined;
  const forms = isOpen ? <AnswerForms say={say} token={token} now={now} matter={matter} fault={fault} /> : undefined;
  return (
    <Section id="answer" title={words.answerPart} note={letter === undefined ? undefined : words.answerNote}>
      {letter === undefined ? (
        <>
          {matter.expected.effect === "told" ? (
            <Slip title={words.effects.told}>
              <p>{words.reasons.told}</p>
            </Slip>
          ) : undefined}
          {forms}
        </>
      ) : (
        <div class="two">
          {letter}
          {forms}
        </div>
      )}
    </Section>
  );
}
