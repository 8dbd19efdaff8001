import type { Child } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";
import { type LawfulBasis, listBasisTexts, nameProvision } from "../../../../assignment/index.js";
import type { Say } from "../../../words/say.js";
import { Frame, Section } from "../../parts/frame.js";

import { Chips, Table, toColumns } from "../../parts/table.js";
import { writeStart } from "../kept.js";
import { ActivitiesPart, RecipientsPart } from "./activities.js";
import { FieldsPart, Term } from "./fields.js";
import { type AssignmentPart, labelOf } from "./matter.js";
import { OverTimePart } from "./over-time.js";
import { SourcesPart } from "./sources.js";

/** The page of one assignment: what do we hold for this, why, and is each field still needed? */
export function AssignmentPage(part: AssignmentPart): JSX.Element {
  const { frame, matter } = part;
  const { say, links } = frame;
  const { assignment, necessity } = matter;
  const words = say.words.assignment;
  const fields = say.count(necessity.fields.length);
  const doubted = necessity.fields.filter(({ findings }) => findings.length > 0).map(({ field }) => field);
  const least = say.countPeople(null, assignment.minGroupSize);
  return (
    <Frame frame={frame} title={assignment.purpose.title}>
      <p class="crumb">
        <a href={links.assignments}>{say.words.assignments.title}</a> / <span class="id">{assignment.id}</span>
      </p>
      <h1>{assignment.purpose.title}</h1>
      {assignment.purpose.description === undefined ? undefined : <p class="lead">{assignment.purpose.description}</p>}
      <p class="answer">
        {necessity.people === null ? words.answerFew(least, fields) : words.answer(say.count(necessity.people), fields)}{" "}
        {doubted.length === 0
          ? words.allNeeded
          : words.doubted(say.list(doubted.map((field) => labelOf(assignment, field, say))), say.count(doubted.length))}
      </p>
      <Facts {...part} />
      <FieldsPart {...part} />
      <OverTimePart {...part} />
      <SourcesPart {...part} />
      <ActivitiesPart {...part} />
      <RecipientsPart {...part} />
      <VersionsPart {...part} />
    </Frame>
  );
}

function Facts({ frame: { say }, matter }: AssignmentPart): JSX.Element {
  const { assignment, necessity, versions, figures } = matter;
  const { purpose, controller, retention, subjects, automatedDecisions } = assignment;
  const words = say.words.assignment;
  const [version] = versions;
  const [text, law] = listBasisTexts(purpose.basis);
  const since = figures.decisions.findLast(({ act }) => act !== "registered")?.at;
  return (
    <dl class="facts">
      <Fact name={words.facts.people} note={words.facts.fieldsEach(say.count(necessity.fields.length))}>
        {say.people(necessity.people, assignment.minGroupSize)}
      </Fact>
      <Fact name={words.facts.basis} note={say.words.article(nameProvision(purpose.basis.article))}>
        {words.bases[purpose.basis.kind]}
      </Fact>
      <Fact name={words.facts.kept} note={writeStart(retention.from, assignment.fields, say)}>
        {say.duration(retention.keep)}
      </Fact>
      <Fact name={words.facts.version} note={since === undefined ? undefined : words.facts.since(say.day(since))}>
        {say.number(version?.version ?? 1)}
      </Fact>
      <Fact name={words.basisParts[purpose.basis.kind]} note={writeBasisNote(purpose.basis, say)} isWide>
        {say.words.quoted(law === undefined ? text : `${text} (${law})`)}
      </Fact>
      <Fact
        name={words.facts.kind}
        note={
          purpose.condition === undefined
            ? undefined
            : words.facts.condition(say.words.article(nameProvision(purpose.condition)))
        }
      >
        <Term say={say} term={purpose.category} />
      </Fact>
      <Fact name={words.facts.controller} note={`${controller.organisationNumber}, ${say.country(controller.country)}`}>
        {controller.name}
      </Fact>
      {subjects === undefined ? undefined : (
        <Fact name={words.facts.subjects} isWide>
          {subjects}
        </Fact>
      )}
      {automatedDecisions === undefined ? undefined : (
        <Fact name={words.facts.automated} isWide>
          {automatedDecisions === false ? words.facts.noAutomated : automatedDecisions}
        </Fact>
      )}
    </dl>
  );
}

function Fact({
  name,
  note,
  isWide = false,
  children,
}: {
  readonly name: string;
  readonly note?: string | undefined;
  readonly isWide?: boolean;
  readonly children: Child;
}): JSX.Element {
  return (
    <div class={isWide ? "wide" : undefined}>
      <dt>{name}</dt>
      <dd>
        {children}
        {note === undefined ? undefined : <small>{note}</small>}
      </dd>
    </div>
  );
}

function writeBasisNote(basis: LawfulBasis, say: Say): string | undefined {
  const words = say.words.assignment;
  if (basis.kind === "consent") return words.wording(basis.version);
  if (basis.kind !== "legitimate-interests") return undefined;
  return `${words.necessity}: ${basis.necessity}. ${words.balancing}: ${basis.balancing}`;
}

function VersionsPart({ frame: { say, links }, matter }: AssignmentPart): JSX.Element {
  const words = say.words.assignment;
  const { assignment, versions, figures } = matter;
  const terms: Readonly<Record<string, string>> = words.termsChanged;
  return (
    <Section id="versions" title={words.versions} note={words.versionsNote}>
      <Table
        columns={toColumns(words.versionColumns)}
        rows={versions.map(({ version, added, removed, terms: changed, approval, isFirst }) => {
          const at = figures.decisions.find((one) => one.version === version && one.act !== "registered")?.at;
          return [
            <>
              {say.number(version)}
              {at === undefined ? undefined : <small>{say.day(at)}</small>}
            </>,
            isFirst ? (
              words.first
            ) : (
              <>
                {added.length === 0 ? undefined : (
                  <p>
                    <Chips names={added} kind="in" /> {words.added}
                  </p>
                )}
                {removed.length === 0 ? undefined : (
                  <p>
                    <Chips names={removed} kind="out" /> {words.noLonger}
                  </p>
                )}
                {changed.length === 0 ? undefined : (
                  <p>{`${words.wordsChanged}: ${say.list(changed.map((part) => terms[part] ?? part))}`}</p>
                )}
              </>
            ),
            approval === undefined ? words.nobodyHadTo : approval.by,
            approval?.reason ?? "–",
          ];
        })}
      />
      <p>
        <a href={links.trail({ assignment: assignment.id })}>{words.toTrail}</a>
      </p>
    </Section>
  );
}
