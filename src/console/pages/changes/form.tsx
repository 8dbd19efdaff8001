import type { JSX } from "hono/jsx/jsx-runtime";
import type { AnyAssignment, Controller } from "../../../assignment/index.js";
import type { DocumentContent } from "../../../documents/index.js";
import type { FormFault } from "../../proposals/draft.js";
import {
  BASIS_TEXTS,
  FORM_BASES,
  FORM_CONTACTS,
  FORM_DURATIONS,
  FORM_KINDS,
  FORM_PURPOSES,
  type FormState,
  KIND_PARTS,
  type OwnRow,
} from "../../proposals/form.js";
import type { Question } from "../../proposals/questions.js";
import type { Say } from "../../words/say.js";
import type { PageFrame } from "../page.js";
import { Frame } from "../parts/frame.js";
import { StateShape } from "../parts/icons.js";
import { type InputContext, InputFault, Pick, SelectInput, TextInput } from "./inputs.js";
import { Letter } from "./letter.js";

/** The most characters of a long text in a definition. */
const LONGEST_TEXT = 4_000;

/** All that the form is made from. */
export interface FormMatter {
  readonly state: FormState;
  readonly controller: Controller;
  /** The assignment that is to be changed; undefined for a new one. */
  readonly of: AnyAssignment | undefined;
  readonly faults: ReadonlyMap<string, FormFault>;
  /** The reason why the definition is refused, in the words of the library. */
  readonly refused: string | undefined;
  /** Counter-questions by the place of the row. */
  readonly questions: readonly (readonly Question[])[];
  /** The whole notice, once it is complete. */
  readonly notice: DocumentContent | undefined;
}

/** The form in which one takes a stand on what is necessary, with the notice beside it. */
export function ProposalForm({
  frame,
  token,
  matter,
}: {
  readonly frame: PageFrame;
  readonly token: string;
  readonly matter: FormMatter;
}): JSX.Element {
  const { say, links } = frame;
  const { form: words, nav } = say.words.changes;
  const { state, faults, refused, of, controller, notice } = matter;
  const context: InputContext = { say, faults };
  const title = of === undefined ? words.title : words.titleOfChange(of.purpose.title);
  const recipients = (of?.recipients ?? []).map(({ name }) => name);
  return (
    <Frame frame={frame} title={title}>
      <p class="crumb">
        <a href={links.changes}>{nav}</a>
      </p>
      <h1>{title}</h1>
      <p class="lead">{words.lead}</p>
      {faults.size === 0 ? undefined : (
        <p class="err" role="alert">
          <StateShape state="late" />
          {words.faults(say.count(faults.size))}
        </p>
      )}
      {refused === undefined ? undefined : (
        <div class="slip late" role="alert">
          <h3>{words.refused}</h3>
          <p lang="en">{refused}</p>
        </div>
      )}
      <div class="aside">
        <form method="post" class="proposal">
          <input type="hidden" name="form" value={token} />
          {/* the first button is the one that Enter presses */}
          <button type="submit" name="do" value="preview" class="unseen" tabindex={-1}>
            {words.preview}
          </button>
          <fieldset class="step">
            <legend>{words.sections.what}</legend>
            <TextInput context={context} name="title" label={words.purpose} value={state.title} />
            <TextInput
              context={context}
              name="description"
              label={words.description}
              value={state.description}
              isLong
              most={LONGEST_TEXT}
            />
            <SelectInput
              context={context}
              name="category"
              label={words.category}
              value={state.category}
              options={listCategories(say, state.category)}
            />
            <TextInput context={context} name="subjects" label={words.subjects} value={state.subjects} />
            <p class="note">
              {words.controller}: {controller.name}
            </p>
          </fieldset>
          <fieldset class="step" id="basis">
            <legend>{words.sections.basis}</legend>
            <InputFault context={context} name="basis" />
            {FORM_BASES.map((basis) => (
              <div class="choice">
                <Pick
                  kind="radio"
                  name="basis"
                  value={basis}
                  isChosen={state.basis === basis}
                  note={words.bases[basis].note}
                >
                  {words.bases[basis].title}
                </Pick>
                <div class="more">
                  {BASIS_TEXTS[basis].map((part) => {
                    const name = `${basis}.${part}`;
                    return (
                      <TextInput
                        context={context}
                        name={name}
                        label={words.basisTexts[name] ?? name}
                        value={state.basisTexts[name] ?? ""}
                        isLong={part !== "version"}
                        most={LONGEST_TEXT}
                      />
                    );
                  })}
                </div>
              </div>
            ))}
          </fieldset>
          <fieldset class="step">
            <legend>{words.sections.facts}</legend>
            <fieldset class="f">
              <legend>{words.reach}</legend>
              {FORM_CONTACTS.map((name) => (
                <div class="choice">
                  <Pick
                    kind="checkbox"
                    name={`contact.${name}`}
                    value="yes"
                    isChosen={state.contacts[name].is}
                    note={words.contacts[name].note}
                  >
                    {words.contacts[name].title}
                  </Pick>
                  <div class="more">
                    <Pick
                      kind="checkbox"
                      name={`contact.${name}.optional`}
                      value="yes"
                      isChosen={state.contacts[name].optional}
                    >
                      {words.mayBeMissing}
                    </Pick>
                  </div>
                </div>
              ))}
            </fieldset>
            <fieldset class="f">
              <legend>{words.identifies}</legend>
              <p>{words.identifiesNote}</p>
              <InputFault context={context} name="identifies" />
              {(["phone", "email"] as const).map((name) => (
                <Pick kind="radio" name="identifies" value={name} isChosen={state.identifies === name}>
                  {words.contacts[name].title}
                </Pick>
              ))}
            </fieldset>
            {state.own.map((row, at) => (
              <OwnField context={context} row={row} at={at} questions={matter.questions[at] ?? []} />
            ))}
            <div class="btns">
              <button type="submit" class="light" name="do" value="add">
                {words.add}
              </button>
            </div>
          </fieldset>
          <fieldset class="step">
            <legend>{words.sections.others}</legend>
            <div>
              {recipients.length > 0 ? (
                <p>{say.list(recipients)}</p>
              ) : (
                <Pick kind="checkbox" name="nobody" value="yes" isChosen={state.isToNobody} note={words.nobodyNote}>
                  {words.nobody}
                </Pick>
              )}
              <Pick kind="checkbox" name="people" value="yes" isChosen={state.isByPeople} note={words.peopleNote}>
                {words.people}
              </Pick>
            </div>
          </fieldset>
          <fieldset class="step">
            <legend>{words.sections.declined}</legend>
            <p class="note">{words.declinedNote}</p>
            {state.declined.map(({ name, reason }, at) => (
              <div class="own">
                <TextInput context={context} name={`declined.${at}.name`} label={words.declinedName} value={name} />
                <TextInput
                  context={context}
                  name={`declined.${at}.reason`}
                  label={words.declinedReason}
                  value={reason}
                />
              </div>
            ))}
            <div class="btns">
              <button type="submit" class="light" name="do" value="add-declined">
                {words.addDeclined}
              </button>
            </div>
          </fieldset>
          <fieldset class="step">
            <legend>{words.sections.time}</legend>
            <SelectInput
              context={context}
              name="keep"
              label={words.keep}
              value={state.keep}
              options={listDurations(say, state.keep)}
            />
            <SelectInput
              context={context}
              name="from"
              label={words.from}
              value={state.from}
              options={listStarts(say, state.from)}
            />
            <p class="note">{words.keepNote}</p>
          </fieldset>
          <fieldset class="step">
            <legend>{words.sections.why}</legend>
            <TextInput
              context={context}
              name="reason"
              label={words.reason}
              note={words.reasonNote}
              value={state.reason}
              isLong
            />
          </fieldset>
          <div class="btns">
            <button type="submit" name="do" value="send">
              {words.send}
            </button>
            <button type="submit" class="light" name="do" value="preview" formaction="#pv">
              {words.preview}
            </button>
          </div>
        </form>
        <Letter say={say} state={state} controller={controller} recipients={recipients} whole={notice} />
      </div>
    </Frame>
  );
}

function OwnField({
  context,
  row,
  at,
  questions,
}: {
  readonly context: InputContext;
  readonly row: OwnRow;
  readonly at: number;
  readonly questions: readonly Question[];
}): JSX.Element {
  const { say } = context;
  const words = say.words.changes.form;
  const name = `own.${at}`;
  const kinds = row.kind === "as-is" ? (["as-is", ...FORM_KINDS] as const) : FORM_KINDS;
  return (
    <fieldset class="own" id={name}>
      <legend class="unseen">{row.label === "" ? words.ownField : row.label}</legend>
      <input type="hidden" name={`${name}.name`} value={row.name} />
      <TextInput context={context} name={`${name}.label`} label={words.ownField} value={row.label} />
      <TextInput context={context} name={`${name}.necessity`} label={words.ownNecessity} value={row.necessity} isLong />
      <SelectInput
        context={context}
        name={`${name}.kind`}
        label={words.ownKind}
        value={row.kind}
        options={kinds.map((kind) => [kind, words.kinds[kind]] as const)}
      />
      <div class="parts">
        {Object.entries(KIND_PARTS).map(([part, of]) => (
          <TextInput
            context={context}
            name={`${name}.${part}`}
            label={words.parts[part as keyof typeof KIND_PARTS]} // it is one of its keys
            value={row.parts[part] ?? ""}
            isLong={part === "options"}
            kind={of.map((kind) => `for-${kind}`).join(" ")}
          />
        ))}
      </div>
      <div class="wide">
        <Pick kind="checkbox" name={`${name}.optional`} value="yes" isChosen={row.isOptional}>
          {words.optional}
        </Pick>
        <Pick kind="checkbox" name={`${name}.identifies`} value="yes" isChosen={row.identifies}>
          {words.identifiesHere}
        </Pick>
      </div>
      {questions.map((question) => (
        <AskBack context={context} question={question} row={row} name={`${name}.answer.${question.kind}`} />
      ))}
      <div class="wide">
        <button type="submit" class="plain-link" name="remove" value={name}>
          {row.label === "" ? words.removeEmpty : words.remove(row.label)}
        </button>
      </div>
    </fieldset>
  );
}

/** A counter-question. It waits for an answer, and none is chosen beforehand. */
function AskBack({
  context,
  question,
  row,
  name,
}: {
  readonly context: InputContext;
  readonly question: Question;
  readonly row: OwnRow;
  readonly name: string;
}): JSX.Element {
  const { say } = context;
  const { questions, form } = say.words.changes;
  const words = questions[question.kind];
  const text =
    question.kind === "unused"
      ? questions.unused.text(question.about)
      : (questions[question.kind].texts[question.about] ?? "");
  return (
    <fieldset class="slip">
      <legend>{words.title}</legend>
      <p>
        {text} {question.kind === "special" ? questions.special.law : undefined}
      </p>
      <InputFault context={context} name={name} />
      {question.coarser.map((kind) => (
        <Pick kind="radio" name={name} value={kind} isChosen={row.answers[question.kind] === kind}>
          {questions.coarser.take(form.kinds[kind])}
        </Pick>
      ))}
      <Pick kind="radio" name={name} value="keep" isChosen={row.answers[question.kind] === "keep"}>
        {words.keep}
      </Pick>
      <Pick kind="radio" name={name} value="drop" isChosen={false}>
        {words.drop}
      </Pick>
    </fieldset>
  );
}

type Options = readonly (readonly [value: string, text: string])[];

/** Lists what the form offers, and what stands there already. */
function withOwn(options: Options, value: string, text: string): Options {
  return value === "" || options.some(([one]) => one === value) ? options : [...options, [value, text]];
}

function listCategories(say: Say, value: string): Options {
  const { categories } = say.words.changes.form;
  return withOwn(
    FORM_PURPOSES.map((one) => [one, categories[one] ?? one] as const),
    value,
    value,
  );
}

function listDurations(say: Say, value: string): Options {
  const { durations } = say.words.changes.form;
  const offered = FORM_DURATIONS.map((one) => [one, durations(say.count(Number(one.slice(1, -1))))] as const);
  return withOwn(offered, value, say.duration(value));
}

function listStarts(say: Say, value: string): Options {
  const { froms, fromField } = say.words.changes.form;
  return withOwn(Object.entries(froms), value, fromField(value.slice("field:".length)));
}
