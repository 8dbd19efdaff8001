import type { JSX } from "hono/jsx/jsx-runtime";
import type { LawfulBasis } from "../../../assignment/index.js";
import { objectionTo } from "../../../assignment/index.js";
import type { AccessReport, HeldField } from "../../../store/index.js";
import { OWN_PAGE } from "../../person/acts.js";
import { sortFields } from "../../person/inputs.js";
import type { PersonPlace } from "../../person/matter.js";
import { tellField } from "../../words/fields.js";
import type { Say } from "../../words/say.js";
import { Section } from "../parts/frame.js";
import { Tag } from "../parts/icons.js";
import { Table, toColumns } from "../parts/table.js";
import { listKept } from "./kept.js";
import { writeValue } from "./values.js";

/** The heading of a purpose on the page, for links within it. */
export function nameAnchor(act: string, assignment: string): string {
  return `${act}-${assignment}`;
}

/** One purpose: what is held for it, why, from whom, until when, and what was done with it. */
export function PurposeSection({
  say,
  place: { assignment, report },
  now,
}: {
  readonly say: Say;
  readonly place: PersonPlace & { readonly report: AccessReport };
  readonly now: Date;
}): JSX.Element {
  const { table, until } = say.words.person;
  const { purpose } = assignment;
  const correctable = new Set(sortFields(assignment, report.record, say).correctable.map(({ name }) => name));
  return (
    <Section id={nameAnchor("for", assignment.id)} title={purpose.title}>
      {purpose.description === undefined ? undefined : <p>{purpose.description}</p>}
      <p>{tellBasis(say, purpose.basis, report)}</p>
      <Table
        kind="held"
        columns={[
          ...toColumns([table.what, table.value, table.why, table.from]),
          { title: table.correct, isUnseen: true },
        ]}
        rows={report.fields.map((field) => [
          tellField(say, field).label,
          writeValue(say, field.value, field.unit),
          tellField(say, field).necessity,
          tellOrigin(say, field, report),
          correctable.has(field.name) ? (
            <a class="no-print" href={`#${nameAnchor(field.name, assignment.id)}`}>
              {table.correct}
              <span class="unseen"> {tellField(say, field).label}</span>
            </a>
          ) : undefined,
        ])}
      />
      <p class="until">
        <TimeLeft from={report.collectedAt} now={now} end={report.keptUntil} />
        <span>
          {purpose.basis.kind === "legal-obligation"
            ? until.law(say.day(report.keptUntil), purpose.basis.law)
            : report.keptUntil > now
              ? until.goes(say.day(report.keptUntil))
              : until.over}
        </span>
      </p>
      {report.restricted ? (
        <p>
          <Tag state="seen">{until.restricted}</Tag>
        </p>
      ) : undefined}
      {listKept(say, report)
        .filter((_, at) => report.kept[at]?.because !== "legal-obligation")
        .map((text) => (
          <p>{text}</p>
        ))}
      <Uses say={say} report={report} />
      {typeof report.automatedDecisions === "string" ? (
        <>
          <h3>{say.words.person.uses.decisions}</h3>
          <p>{report.automatedDecisions}</p>
        </>
      ) : undefined}
    </Section>
  );
}

function Uses({ say, report }: { readonly say: Say; readonly report: AccessReport }): JSX.Element {
  const words = say.words.person.uses;
  const labels = new Map(report.fields.map((field) => [field.name, tellField(say, field).label]));
  return (
    <>
      <h3>{words.title}</h3>
      {report.uses.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <dl>
          {report.uses.map(({ title, times, lastAt, roles }) => (
            <div class="mine">
              <dt>{words.last(say.count(times), say.day(lastAt))}</dt>
              <dd>
                {title}
                {roles.length === 0 ? undefined : (
                  <small>{words.by(say.list(roles.map((role) => words.roles[role] ?? role)))}</small>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <h3>{words.given}</h3>
      {report.disclosures.length === 0 ? (
        <p>{words.givenNone}</p>
      ) : (
        <dl>
          {report.disclosures.map(({ recipient, fields, at, title }) => (
            <div class="mine">
              <dt>
                {words.givenTo(recipient.name, recipient.country === undefined ? "" : say.country(recipient.country))}
              </dt>
              <dd>
                {words.givenWhat(say.list(fields.map((name) => labels.get(name) ?? name)), say.day(at))}
                <small>{title}</small>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

/** Says in the person's words why the law allows it. Declared texts stay as they were declared. */
function tellBasis(say: Say, basis: LawfulBasis, { evidence }: AccessReport): string {
  const words = say.words.person.basis;
  switch (basis.kind) {
    case "consent": {
      const moments = evidence.flatMap((one) => ("consentedAt" in one ? [one.consentedAt] : []));
      const latest = moments.at(-1);
      return latest === undefined ? words.consentUndated(basis.wording) : words.consent(say.day(latest), basis.wording);
    }
    case "contract":
      return words.contract(basis.contract);
    case "legal-obligation":
      return words["legal-obligation"](basis.law);
    case "legitimate-interests":
      return words["legitimate-interests"](basis.interest);
    case "public-task":
      return words["public-task"](basis.law);
    case "vital-interests":
      return words["vital-interests"](basis.situation);
  }
}

function tellOrigin(say: Say, { source, since, keptUntil }: HeldField, { sources }: AccessReport): JSX.Element {
  const words = say.words.person.table;
  const known = sources.find(({ id }) => id === source);
  return (
    <>
      {source === "default"
        ? words.byDefault
        : words.fromSource(source === OWN_PAGE ? words.ownPage : (known?.name ?? source), say.day(since))}
      {known?.obtained === undefined ? undefined : <small>{words.obtained[known.obtained]}</small>}
      {keptUntil === undefined ? undefined : <small>{words.keptUntil(say.day(keptUntil))}</small>}
    </>
  );
}

/** The time that has gone and the time that is left, with a tick where it ends. */
function TimeLeft({ from, now, end }: { readonly from: Date; readonly now: Date; readonly end: Date }): JSX.Element {
  const all = Math.max(1, end.getTime() - from.getTime());
  const gone = Math.round(Math.min(1, Math.max(0, (now.getTime() - from.getTime()) / all)) * 114);
  return (
    <svg viewBox="0 0 120 14" width="120" height="14" aria-hidden="true">
      <rect class="k-held" y="4" width="118" height="6" />
      <path class="k-base" d="M118.5 0v14" stroke-width="2" />
      <path class="k-soon" d={`M${gone} 0h3v14h-3z`} />
    </svg>
  );
}

/** Tells if the person can object to a purpose, and if that is for good. */
export function isObjectable({ assignment }: PersonPlace): boolean {
  return objectionTo(assignment) !== undefined;
}
