import type { Child } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";
import type { FieldNecessity } from "../../../../store/index.js";
import { Fill } from "../../../charts/charts.js";
import { tellField, tellTerm } from "../../../words/fields.js";
import type { Say } from "../../../words/say.js";
import type { PageFrame } from "../../page.js";
import { Section } from "../../parts/frame.js";
import { Tag } from "../../parts/icons.js";
import { Slip, Table, toColumns } from "../../parts/table.js";
import { type AssignmentMatter, type AssignmentPart, labelOf } from "./matter.js";

/** The fields: why each is necessary, and what the evidence says. */
export function FieldsPart({ frame, matter }: AssignmentPart): JSX.Element {
  const { say } = frame;
  const { assignment, necessity } = matter;
  const words = say.words.assignment;
  const declined = Object.entries(assignment.declined);
  return (
    <Section id="fields" title={words.fields} note={words.fieldsNote}>
      <Table
        columns={toColumns(words.fieldColumns)}
        caption={words.period(say.day(necessity.since), say.day(necessity.at))}
        rows={necessity.fields.map((one) => writeRow(one, frame, matter))}
      />
      {necessity.fields.flatMap(({ field, findings }) =>
        findings.slice(0, 1).map((finding) => (
          <Slip title={words.isNeeded(labelOf(assignment, field, say))}>
            <p>{words.questions[finding]}</p>
          </Slip>
        )),
      )}
      {declined.length === 0 ? undefined : (
        <>
          <h3>{words.declined}</h3>
          <dl class="pairs">
            {declined.map(([name, reason]) => (
              <>
                <dt>
                  <span class="out">{name}</span>
                </dt>
                <dd>{reason}</dd>
              </>
            ))}
          </dl>
        </>
      )}
    </Section>
  );
}

function writeRow(one: FieldNecessity, { say }: PageFrame, { assignment, necessity }: AssignmentMatter): Child[] {
  const words = say.words.assignment;
  const field = assignment.fields[one.field];
  const marks = [
    ...(one.optional ? [words.optional] : []),
    ...(field?.encrypted === true ? [words.encrypted] : []),
    ...(field?.keep === undefined ? [] : [words.ownTime(say.duration(field.keep))]),
  ];
  const [last] = one.uses.filter(({ lastAt }) => lastAt.getTime() === one.lastUsedAt?.getTime());
  const used =
    one.lastUsedAt === undefined ? (
      one.serves !== undefined ? (
        words.serves[one.serves]
      ) : (
        words.never(say.day(one.observedSince))
      )
    ) : (
      <>
        {say.day(one.lastUsedAt)}
        {last === undefined || last.activity === "" ? undefined : <small class="id">{last.activity}</small>}
      </>
    );
  const share =
    one.filled === null || necessity.people === null || necessity.people === 0
      ? undefined
      : one.filled / necessity.people;
  const { label, necessity: because } = tellField(
    say,
    { name: one.field, label: field?.label, necessity: one.necessity },
    "others",
  );
  return [
    <>
      {label}
      <small class="id">{one.field}</small>
    </>,
    <>
      {because}
      {marks.length === 0 ? undefined : <small>{say.list(marks)}</small>}
    </>,
    field?.category === undefined ? "–" : <Term say={say} term={field.category} />,
    used,
    share === undefined ? (
      words.fewFilled
    ) : (
      <span class="filled">
        <Fill share={share} />
        {say.percent(share)}
      </span>
    ),
    <Evidence one={one} words={words} />,
  ];
}

/** A term of a vocabulary in words, with its code for those who know it. */
export function Term({ say, term }: { readonly say: Say; readonly term: string }): JSX.Element {
  const { label, code, isKnown } = tellTerm(say, term);
  return (
    <>
      {label}
      {/* the IRI of another vocabulary may be long, and breaks anywhere */}
      <small>{isKnown ? <span class="id">{code}</span> : <code>{code}</code>}</small>
    </>
  );
}

function Evidence({
  one: { findings, isConclusive, serves, lastUsedAt },
  words,
}: {
  readonly one: FieldNecessity;
  readonly words: PageFrame["say"]["words"]["assignment"];
}): JSX.Element {
  const [finding] = findings;
  if (finding !== undefined) {
    const state = finding === "coarser-would-do" || finding === "constant" ? "seen" : "soon";
    return <Tag state={state}>{words.findings[finding]}</Tag>;
  }
  // disuse says nothing as long as the field was hardly observed
  if (lastUsedAt === undefined && serves === undefined && !isConclusive) return <Tag state="seen">{words.early}</Tag>;
  return <Tag state="ok">{words.inUse}</Tag>;
}
