import type { JSX } from "hono/jsx/jsx-runtime";
import { type Receipt, writeReceiptNumber } from "../../person/receipts.js";
import { Section } from "../parts/frame.js";
import { nameAuthority, type PersonFrame, PersonPage } from "./frame.js";
import { listKept } from "./kept.js";

/** Rights after which the store recognises the person without holding them. */
const REMEMBERED: readonly string[] = ["withdrawal", "objection", "erasure"];

/** Rights of which recipients are told (Art. 19 GDPR). */
const TOLD: readonly string[] = ["withdrawal", "objection", "erasure", "rectification", "restriction"];

/** The receipt of an act: that it was done, or why not, and what is so now. */
export function ReceiptPage({
  frame,
  receipt,
}: {
  readonly frame: PersonFrame;
  readonly receipt: Receipt;
}): JSX.Element {
  const { say, top } = frame;
  const words = say.words.person.receipt;
  const { assignment, request, held } = receipt;
  const { title: purpose } = assignment.purpose;
  const { state } = request;
  const title =
    state === "answered" ? words.title[request.right] : state === "refused" ? words.titleOfRefused : words.titleOfOpen;
  const at = say.moment(request.closedAt ?? request.receivedAt);
  const lead =
    state === "answered"
      ? words.lead(purpose, at)
      : state === "refused"
        ? words.leadOfRefused(purpose, at)
        : words.leadOfOpen(purpose, say.day(request.deadline));
  const because = request.refusal?.because;
  const isGone = held === undefined;
  return (
    <PersonPage frame={frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      {because === undefined ? undefined : (
        <p class="answer">
          {words.because[because] ?? words.otherwise} {words.complain(nameAuthority(say, assignment.controller))}
        </p>
      )}
      <Section id="number" title={words.number}>
        <p class="stamp">
          <span>{writeReceiptNumber(request.id)}</span>
          <small>{at}</small>
        </p>
        <p>{words.say}</p>
      </Section>
      <Section id="now" title={words.now}>
        <ul class="plain">
          {held === undefined ? (
            <li>{words.nothing}</li>
          ) : (
            <>
              <li>
                {held.keptUntil > frame.now
                  ? words.held(say.count(held.fields.length), say.day(held.keptUntil))
                  : words.heldOver(say.count(held.fields.length))}
              </li>
              {held.restricted ? <li>{words.restricted}</li> : undefined}
              {listKept(say, held).map((text) => (
                <li>{text}</li>
              ))}
            </>
          )}
          {isGone && state !== "refused" && REMEMBERED.includes(request.right) ? (
            <li>{words.remembered}</li>
          ) : undefined}
          {state === "answered" && TOLD.includes(request.right) ? <li>{words.told}</li> : undefined}
        </ul>
      </Section>
      <p class="next">
        <a href={top}>{words.back}</a>
      </p>
    </PersonPage>
  );
}
