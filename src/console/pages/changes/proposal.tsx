import type { JSX } from "hono/jsx/jsx-runtime";
import type { DocumentContent } from "../../../documents/index.js";
import type { Proposal } from "../../../store/index.js";
import type { ConsoleUser } from "../../access.js";
import type { ChangedSection } from "../../proposals/diff.js";
import type { FormFault } from "../../proposals/draft.js";
import type { PageFrame } from "../page.js";
import { Frame, Section } from "../parts/frame.js";
import { Tag } from "../parts/icons.js";
import { Table, toColumns } from "../parts/table.js";
import { Content } from "./content.js";
import { type InputContext, InputFault, Pick, TextInput } from "./inputs.js";
import type { ChangeLine } from "./plan-lines.js";

/** All that the page of a proposal is made from. */
export interface ProposalMatter {
  readonly proposal: Proposal;
  readonly user: ConsoleUser;
  /** The changes of a plan; undefined for a new assignment, or if the plan cannot be made any more. */
  readonly changes: readonly ChangeLine[] | undefined;
  /** The lines of the notice that change. */
  readonly told: readonly ChangedSection[];
  /** The whole notice of a new assignment. */
  readonly notice: DocumentContent | undefined;
  readonly isOutdated: boolean;
  /** The form as it was sent, if it was not taken. */
  readonly typed: URLSearchParams | undefined;
  /** The reason why a text was refused, in the words of the library. */
  readonly refused: string | undefined;
  readonly faults: ReadonlyMap<string, FormFault>;
}

/** A proposal: what it changes, what people are told, the advice, and the decision. */
export function ProposalPage({
  frame,
  token,
  matter,
}: {
  readonly frame: PageFrame;
  readonly token: string;
  readonly matter: ProposalMatter;
}): JSX.Element {
  const { say, links } = frame;
  const { proposal: words, nav, list } = say.words.changes;
  const { proposal, user, isOutdated, faults, refused } = matter;
  const typed = (input: string): string => matter.typed?.get(input) ?? "";
  const { title: purpose } = proposal.definition.purpose;
  const title = proposal.kind === "new" ? words.title(purpose) : words.titleOfChange(purpose);
  const isOpen = proposal.state === "open";
  const context = { say, faults };
  return (
    <Frame frame={frame} title={title}>
      <p class="crumb">
        <a href={links.changes}>{nav}</a>
      </p>
      <h1>{title}</h1>
      <dl class="facts">
        <div>
          <dt>{words.by}</dt>
          <dd>
            {proposal.by}
            <small>{say.moment(proposal.at)}</small>
          </dd>
        </div>
        <div class="wide">
          <dt>{words.because}</dt>
          <dd>{say.words.quoted(proposal.reason)}</dd>
        </div>
        <div>
          <dt>{words.holds}</dt>
          <dd>
            {words.exactly}
            <small>
              <code>sha256 {proposal.hash.slice(0, 16)}</code>
            </small>
          </dd>
        </div>
      </dl>
      {isOutdated ? (
        <div class="slip late" role="alert">
          <p>{words.outdated}</p>
        </div>
      ) : undefined}
      {refused === undefined ? undefined : (
        <div class="slip late" role="alert">
          <h3>{say.words.changes.form.refused}</h3>
          <p lang="en">{refused}</p>
        </div>
      )}
      {matter.changes === undefined ? (
        proposal.kind === "new" ? (
          <FieldsOf frame={frame} proposal={proposal} />
        ) : undefined
      ) : (
        <Section id="what" title={words.what} note={words.whatNote}>
          <Table
            columns={toColumns([words.columns.what, words.columns.effect])}
            rows={matter.changes.map(({ what, lang, effect, isDestroying, blocked }) => [
              <span lang={lang}>{what}</span>,
              <>
                <Tag state={effect === "widening" ? "soon" : blocked === undefined ? "ok" : "late"}>
                  {words.effects[effect] ?? effect}
                </Tag>
                {isDestroying ? <small>{words.destroys}</small> : undefined}
                {blocked === undefined ? undefined : (
                  <small>
                    {words.blocked}: {blocked}
                  </small>
                )}
              </>,
            ])}
          />
        </Section>
      )}
      <Section id="told" title={words.told} note={words.toldNote}>
        <Told frame={frame} matter={matter} />
      </Section>
      <Section id="advice" title={words.advice} note={words.adviceNote}>
        {proposal.advice.length === 0 ? <p>{words.noAdvice}</p> : undefined}
        {proposal.advice.map((one) => (
          <div class="slip">
            <h3>{words.advises[one.advises] ?? one.advises}</h3>
            <p>{one.text}</p>
            <p class="note">
              {one.by}, {say.moment(one.at)}
              {one.onEarlierText === true ? `, ${words.earlier}` : undefined}
            </p>
          </div>
        ))}
        {isOpen && user.role === "dpo" ? (
          <StandForm
            context={context}
            token={token}
            hash={proposal.hash}
            of={{ does: "advise", choice: "advises", text: "text" }}
            title={words.advice}
            choices={(["for", "against", "neither"] as const).map((one) => ({
              value: one,
              text: words.advises[one] ?? one,
            }))}
            label={words.adviseText}
            button={words.adviseButton}
            typed={typed}
          />
        ) : undefined}
      </Section>
      <Section id="decision" title={words.decision} note={words.decisionNote}>
        {proposal.decision === undefined ? undefined : (
          <>
            <p class="answer">
              {words.decided(
                list.states[proposal.state] ?? proposal.state,
                proposal.decision.by,
                say.moment(proposal.decision.at),
              )}
            </p>
            <p>{say.words.quoted(proposal.decision.reason)}</p>
          </>
        )}
        {!isOpen ? undefined : user.role === "representative" ? (
          <StandForm
            context={context}
            token={token}
            hash={proposal.hash}
            of={{ does: "decide", choice: "decision", text: "reason" }}
            title={words.decision}
            choices={[
              { value: "approve", text: words.approve.title, note: words.approve.note },
              { value: "decline", text: words.decline.title, note: words.decline.note },
            ]}
            label={words.reason}
            button={words.decide}
            typed={typed}
          />
        ) : (
          <p>
            <Tag state="seen">{words.waitsFor}</Tag>
          </p>
        )}
        {isOpen && user.actor === proposal.by && user.role !== "dpo" ? (
          <form method="post">
            <input type="hidden" name="form" value={token} />
            <div class="btns">
              <a class="btn light" href={links.propose({ proposal: proposal.id })}>
                {words.revise}
              </a>
              <button type="submit" class="light" name="do" value="withdraw">
                {words.withdraw}
              </button>
            </div>
          </form>
        ) : undefined}
      </Section>
    </Frame>
  );
}

/** A form in which somebody takes a stand on exactly the text that they read: one of several words, and a reason. */
function StandForm({
  context,
  token,
  hash,
  of: { does, choice, text },
  title,
  choices,
  label,
  button,
  typed,
}: {
  readonly context: InputContext;
  readonly token: string;
  readonly hash: string;
  /** The button's value, and the names of the inputs. */
  readonly of: { readonly does: string; readonly choice: string; readonly text: string };
  readonly title: string;
  readonly choices: readonly { readonly value: string; readonly text: string; readonly note?: string }[];
  readonly label: string;
  readonly button: string;
  readonly typed: (input: string) => string;
}): JSX.Element {
  return (
    <form method="post" class="narrow">
      <input type="hidden" name="form" value={token} />
      <input type="hidden" name="hash" value={hash} />
      <fieldset class="f">
        <legend class="unseen">{title}</legend>
        <InputFault context={context} name={choice} />
        {choices.map((one) => (
          <Pick
            kind="radio"
            name={choice}
            value={one.value}
            isChosen={typed(choice) === one.value}
            {...(one.note === undefined ? {} : { note: one.note })}
          >
            {one.text}
          </Pick>
        ))}
      </fieldset>
      <TextInput
        context={context}
        name={text}
        label={label}
        note={context.say.words.changes.proposal.reasonNote}
        value={typed(text)}
        isLong
      />
      <div class="btns">
        <button type="submit" name="do" value={does}>
          {button}
        </button>
      </div>
    </form>
  );
}

function FieldsOf({ frame, proposal }: { readonly frame: PageFrame; readonly proposal: Proposal }): JSX.Element {
  const { say } = frame;
  const { proposal: words, form, letter } = say.words.changes;
  const { fields, declined = {}, purpose, retention, subjects } = proposal.definition;
  const { basis, category } = purpose;
  const from = typeof retention.from === "string" ? (form.froms[retention.from] ?? retention.from) : "";
  const facts: readonly (readonly [name: string, text: string])[] = [
    [form.sections.basis, form.bases[basis.kind].title],
    [form.category, form.categories[category] ?? category],
    ...(subjects === undefined ? [] : [[words.subjects, subjects] as const]),
    [form.keep, from === "" ? say.duration(retention.keep) : words.kept(say.duration(retention.keep), from)],
  ];
  return (
    <Section id="what" title={words.whatNew}>
      <dl class="pairs">
        {facts.map(([name, text]) => (
          <>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </>
        ))}
      </dl>
      <Table
        columns={toColumns([words.columns.what, form.ownNecessity])}
        rows={[
          ...fields.map((field) => [
            <>
              <span class="in">
                {field.label ?? (field.kind === "contact" ? form.contacts[field.name].title : field.name)}
              </span>
              <small>
                {field.kind === "contact"
                  ? undefined
                  : (form.kinds[field.kind as keyof typeof form.kinds] ?? field.kind)}
              </small>
            </>,
            field.necessity ?? (field.kind === "contact" ? letter.contacts[field.name] : ""),
          ]),
          ...Object.entries(declined).map(([name, reason]) => [<span class="out">{name}</span>, reason]),
        ]}
      />
    </Section>
  );
}

function Told({ frame, matter }: { readonly frame: PageFrame; readonly matter: ProposalMatter }): JSX.Element {
  const { say } = frame;
  const words = say.words.changes.proposal;
  const { told, notice, proposal } = matter;
  if (notice !== undefined) {
    return (
      <div class="letter">
        <p class="from">{proposal.definition.controller.name}</p>
        <Content of={notice} />
      </div>
    );
  }
  if (told.length === 0) return <p>{words.sameNotice}</p>;
  return (
    <div class="letter diff">
      {told.map(({ heading, removed, added }) => (
        <>
          {heading === "" ? undefined : <h3>{heading}</h3>}
          {removed.map((line) => (
            <del>
              <span class="unseen">{words.removed}</span>
              {line}
            </del>
          ))}
          {added.map((line) => (
            <ins>
              <span class="unseen">{words.added}</span>
              {line}
            </ins>
          ))}
        </>
      ))}
    </div>
  );
}
