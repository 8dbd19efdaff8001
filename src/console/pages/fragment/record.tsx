import type { JSX } from "hono/jsx/jsx-runtime";
import { listBasisTexts, readEnd, rightsUnder } from "../../../assignment/index.js";
import type { FragmentField, FragmentMatter } from "../../fragment/matter.js";
import { tellField } from "../../words/fields.js";
import type { Say } from "../../words/say.js";
import { Tag } from "../parts/icons.js";
import { Table, toColumns } from "../parts/table.js";

/** The fragment and its parts get the same. */
export interface FragmentPart {
  readonly say: Say;
  readonly matter: FragmentMatter;
}

/** Writes the last moment of an activity. A declared day stays that day in every zone. */
function writeUntil({ activity }: FragmentMatter, say: Say): string | undefined {
  const end = readEnd(activity);
  if (end === undefined) return undefined;
  return say.day(activity.until?.length === 10 ? new Date(`${activity.until}T12:00:00Z`) : end);
}

function writeBasis({ assignment, person }: FragmentMatter, say: Say): string {
  const words = say.words.fragment;
  const { basis } = assignment.purpose;
  const [text, law] = listBasisTexts(basis);
  const { evidence } = person;
  if (basis.kind === "consent" && evidence !== undefined) {
    const day = say.day(evidence.at);
    // people agreed to the words that they were shown, which may be former ones
    return evidence.version === undefined || evidence.version === basis.version
      ? words.agreed(day, text)
      : words.agreedFormerly(day, evidence.version);
  }
  return words.bases[basis.kind](law === undefined ? text : `${text} (${law})`);
}

/** Beside a record: what is held and why, and what the reader may do with it now. */
export function RecordFragment({ say, matter, isPage }: FragmentPart & { readonly isPage: boolean }): JSX.Element {
  const words = say.words.fragment;
  const { assignment, activity, person, fields, notNow } = matter;
  const until = writeUntil(matter, say);
  const rights = rightsUnder(assignment);
  const maySayNo = rights.includes("withdrawal") || rights.includes("objection");
  return (
    <section class="slip record">
      {isPage ? <h1>{words.title}</h1> : <h2>{words.title}</h2>}
      <p>
        {writeBasis(matter, say)} {words.answersFor(assignment.controller.name, say.day(person.keptUntil))}
      </p>
      {notNow === undefined ? undefined : (
        <p>
          <Tag state="soon">{words.notNow}</Tag> {words.reasons[notNow]}
        </p>
      )}
      <Table
        columns={toColumns(words.columns(activity.title))}
        rows={fields
          .map((field) => ({ ...field, ...tellField(say, field, "others") }))
          .map(({ label, necessity, held, isUsed }) => [
            label,
            necessity,
            held === undefined ? "–" : (held.source ?? words.defaulted),
            isUsed ? (
              held === undefined ? (
                <Tag state="seen">{words.emptyTag}</Tag>
              ) : notNow === undefined ? (
                <Tag state="ok">{words.seen}</Tag>
              ) : (
                <Tag state="soon">{words.notNow}</Tag>
              )
            ) : (
              <Tag state="seen">{words.notUsed}</Tag>
            ),
          ])}
      />
      <dl class="pairs">
        <dt>{words.may}</dt>
        <dd>
          {notNow !== undefined
            ? words.mayNothing
            : until === undefined
              ? words.mayText(activity.title)
              : words.mayUntil(activity.title, until)}
        </dd>
        <dt>{words.mayNot}</dt>
        <dd>{words.mayNotText}</dd>
        {maySayNo ? (
          <>
            <dt>{words.sayNo}</dt>
            <dd>{words.sayNoText}</dd>
          </>
        ) : undefined}
      </dl>
    </section>
  );
}

/** Beside one field: one word that opens to why it is held, until when, and if the reader may use it. */
export function FieldFragment({
  say,
  matter,
  field,
  isOpen,
}: FragmentPart & { readonly field: FragmentField; readonly isOpen: boolean }): JSX.Element {
  const words = say.words.fragment;
  const { activity, notNow } = matter;
  const { held, isUsed } = field;
  const { label, necessity } = tellField(say, field, "others");
  const until = writeUntil(matter, say);
  const { title } = activity;
  return (
    <details class="why" open={isOpen ? true : undefined}>
      <summary>
        {words.why}
        <span class="unseen"> {label}</span>
      </summary>
      <div>
        <p>
          <strong>{necessity}</strong>
        </p>
        {!isUsed ? undefined : held === undefined ? (
          <p>{words.empty}</p>
        ) : (
          <p>
            {held.source === undefined ? words.byDefault(say.day(held.at)) : words.from(held.source, say.day(held.at))}{" "}
            {words.kept(say.day(held.keptUntil))}
          </p>
        )}
        <p>
          {!isUsed ? (
            <>
              <Tag state="seen">{words.notForYou}</Tag> {words.doesNotUse(title)}
            </>
          ) : notNow !== undefined ? (
            <>
              <Tag state="soon">{words.notNow}</Tag> {words.reasons[notNow]}
            </>
          ) : (
            <>
              <Tag state="ok">{words.mayUse}</Tag>{" "}
              {until === undefined ? words.for(title) : words.forUntil(title, until)}
            </>
          )}
        </p>
      </div>
    </details>
  );
}
