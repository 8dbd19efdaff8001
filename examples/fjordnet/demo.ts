/**
 * FjordNet AS, a broadband company, takes 15,700 rows out of two CRMs and a line register for two purposes.
 *
 * Run: `npm run demo`. All people in it are invented.
 */
import { PGlite } from "@electric-sql/pglite";
import { type Assignment, type Source, StoreError } from "purposebound";
import type { TrailEvent } from "purposebound/adapter";
import { notice, renderNecessity } from "purposebound/documents";
import type { Notification } from "purposebound/notify";
import { describeEvent } from "purposebound/oversight";
import { pglite } from "purposebound/postgres";
import {
  band,
  count,
  type Dataset,
  type ImportResult,
  openStore,
  type PeopleCount,
  type Store,
} from "purposebound/store";
import { broadbandUpgrade, dispatch, faultRepair, fjordNet, lineReport, springCalls } from "./assignments.js";
import {
  type Feed,
  faultyLines,
  hubspot,
  hubspotPage,
  hubspotPages,
  hubspotStrict,
  lineSpeeds,
  myPage,
  phonesNotToCall,
  salesforce,
} from "./sources.js";
import {
  Bars,
  bold,
  cut,
  day,
  dim,
  good,
  green,
  line,
  number,
  paragraph,
  red,
  refused,
  section,
  table,
  yellow,
} from "./terminal.js";

/** One of the invented people: in both CRMs, in the line register, and with a fault on the line. */
const PERSON = { phone: "+4747701114", lineId: "L202814", hubspotPage: "contacts-page-36.json", rowOnPage: 46 };

/**
 * Moment at which the demo begins. The data end in October 2026, and a clock of its own makes the demo the same on any
 * day.
 */
const OPENED = Date.UTC(2026, 10, 2, 9);
const now = (): Date => new Date(OPENED + performance.now());

/** Objects that the sections work with. */
interface Demo {
  readonly database: PGlite;
  readonly store: Store;
  readonly leads: Dataset<typeof broadbandUpgrade>;
  readonly faults: Dataset<typeof faultRepair>;
  readonly notifications: readonly Notification[];
}

/** Result of importing a source's rows. */
interface Imported {
  readonly title: string;
  readonly result: ImportResult;
}

async function main(): Promise<void> {
  paragraph(`${bold("purposebound")}: personal data only where a declared purpose needs it.`);
  paragraph(dim("Starting PostgreSQL in this process (PGlite), in memory …"));
  const database = new PGlite();
  const notifications: Notification[] = [];
  const store = await openStore({
    storage: pglite(database),
    assignments: [broadbandUpgrade, faultRepair],
    notify: (notification) => {
      notifications.push(notification);
    },
    now,
  });
  try {
    const leads = store.dataset(broadbandUpgrade);
    const faults = store.dataset(faultRepair);
    await story({ database, store, leads, faults, notifications });
  } finally {
    await store.close();
    await database.close();
  }
}

async function story(demo: Demo): Promise<void> {
  declarations();
  await surplusRefused(demo);
  await objectionsFirst(demo);
  const imports = await threeSources(demo);
  imports.push(await enrichment(demo));
  outcome(imports);
  await storedColumns(demo);
  await callList(demo);
  await smallCells(demo);
  await personsView(demo);
  const faultsBefore = await countFaults(demo);
  await correctionLasts(demo);
  await erasure(demo);
  await holdFirst(demo);
  await officersFeed(demo);
  await necessity(demo);
  documents();
  await otherPurpose(demo, faultsBefore);
  await bothPurposes(demo);
  await summary(demo, imports);
}

function declarations(): void {
  section(
    "Two purposes",
    "Each purpose is declared in TypeScript with the few fields that it needs; types, checks, tables and documents follow.",
  );
  table(
    ["Assignment", "Purpose", "Basis", "Kept", "Fields"],
    [broadbandUpgrade, faultRepair].map((assignment: Assignment) => [
      bold(assignment.id),
      assignment.purpose.title,
      assignment.purpose.basis.kind,
      `${assignment.retention.keep} from ${assignment.retention.from}`,
      Object.keys(assignment.fields).join("\n"),
    ]),
  );
}

async function surplusRefused({ leads }: Demo): Promise<void> {
  section(
    "A CRM that sends too much",
    "Unless told otherwise, a source refuses rows with more than was declared, so that nobody collects by accident.",
  );
  const [first = ""] = await hubspotPages();
  const result = await leads.import(hubspotStrict, await hubspotPage(first), { actor: "job:trial" });
  const names = Object.keys(result.undeclared).map(lastStep);
  refused(`HubSpot's first page: ${result.rows} rows, ${result.created} accepted, ${result.refused} refused.`);
  holds("Nothing of it got in.", result.refused === result.rows);
  paragraph(`Each row tried to send ${names.length} properties that no field is declared for:`);
  paragraph(names.join(", "), yellow);
  paragraph(
    dim("The names are reported, the values never. From here on they are dropped at the door (undeclared: “drop”)."),
  );
}

async function objectionsFirst({ leads }: Demo): Promise<void> {
  section(
    "Those who said no",
    "Who asked not to be called stays out, whichever system sends them; so objections go in before any data does.",
  );
  let objections = 0;
  for await (const phone of phonesNotToCall()) {
    await leads.subject({ phone }, { actor: "job:objections" }).objectToProcessing();
    objections += 1;
  }
  good(`${number(objections)} objections taken over from Salesforce. Of each, only a keyed hash of the phone is kept.`);
}

async function threeSources({ leads, faults }: Demo): Promise<Imported[]> {
  section(
    "Three sources at once",
    "Rows stream in as their systems export them; each is created, merged with what is held of the person, or refused.",
  );
  const bars = new Bars();
  const imports = await Promise.all([
    importFeed(leads, hubspot, bars),
    importFeed(leads, salesforce, bars),
    importFeed(faults, faultyLines, bars),
  ]);
  bars.end();
  return imports;
}

async function enrichment({ leads }: Demo): Promise<Imported> {
  section(
    "One source that only adds",
    "The register knows how fast a line is; for sales it may add that to people who agreed to be called, and add nobody.",
  );
  const bars = new Bars();
  const imported = await importFeed(leads, lineSpeeds, bars);
  bars.end();
  return imported;
}

async function importFeed<Of extends Assignment>(
  dataset: Dataset<Of>,
  { title, source, announced, rows }: Feed<Of>,
  bars: Bars,
): Promise<Imported> {
  const move = bars.add(title, announced);
  const result = await dataset.import(source, rows(), {
    actor: "job:import",
    batch: 500,
    onProgress: (progress) =>
      move(
        progress.rows,
        `${number(progress.created)} new, ${number(progress.merged)} merged, ${number(progress.refused)} refused`,
      ),
  });
  return { title, result };
}

function outcome(imports: readonly Imported[]): void {
  section(
    "What got in, and what did not",
    "Every row and every undeclared property is counted, so that refusals show where a source is wrong or asks too much.",
  );
  table(
    ["Source", "#Rows", "#Accepted", "#Merged", "#Refused", "#Undeclared properties", "#in all rows"],
    imports.map(({ title, result }) => [
      title,
      number(result.rows),
      green(number(result.created)),
      green(number(result.merged)),
      red(number(result.refused)),
      number(Object.keys(result.undeclared).length),
      number(sum(Object.values(result.undeclared))),
    ]),
  );
  line();
  for (const { title, result } of imports) {
    for (const [rows, names] of namesByCount(result.undeclared)) {
      paragraph(`${bold(title)}, kept out of ${number(rows)} rows: ${names.join(", ")}`);
    }
  }
  paragraph(dim("Counted by name, empty ones too: nobody looks at the values of what is not taken."));
  line();
  const reasons = new Set(imports.flatMap(({ result }) => result.refusals.map(toReason)));
  table(
    ["Rows refused because", ...imports.map(({ title }) => `#${title}`)],
    [...reasons].map((reason) => [
      reason,
      ...imports.map(({ result }) => {
        const found = result.refusals.find((one) => toReason(one) === reason);
        return found === undefined ? "" : number(found.count);
      }),
    ]),
  );
  line();
  for (const [reason, meaning] of Object.entries(MEANINGS)) line(dim(`${reason.padEnd(24)} ${meaning}`));
}

/** Meanings of the commonest refusals in this demo. */
const MEANINGS = {
  "evidence-missing": "never consented",
  "evidence-invalid": "consented to an older wording",
  "subject-suppressed": "asked not to be called",
  "subject-not-held": "a subscriber whom sales may not add",
  "missing-field faultCode": "no fault, so nothing to repair",
} as const;

async function storedColumns({ leads, faults }: Demo): Promise<void> {
  section(
    "What the database can hold",
    "The columns as the database itself reports them: a field that was not declared has no place to be.",
  );
  await showColumns(leads);
  line();
  await showColumns(faults);
}

async function showColumns<Of extends Assignment>(dataset: Dataset<Of>): Promise<void> {
  const { id, fields } = dataset.assignment;
  const columns = await dataset.columns();
  const ofPeople = columns.filter(({ table }) => table === "records");
  const technical = ofPeople.filter(({ column }) => column.startsWith("_"));
  const personal = ofPeople.filter((one) => !technical.includes(one));
  table(
    [`Column of ${id}`, "Type", "Needed because"],
    personal.map(({ column, type }) => [green(column), dim(type), fields[column]?.necessity ?? red("not declared")]),
  );
  paragraph(dim(`Technical: ${technical.map(({ column }) => column).join(", ")}`));
  const others = new Set(columns.filter(({ table }) => table !== "records").map(({ table }) => table));
  paragraph(dim(`Beside people's records: ${[...others].join(", ")}`));
  const declared = Object.keys(fields);
  holds(
    `${declared.length} fields declared, ${personal.length} stored; no others.`,
    personal.length === declared.length && personal.every(({ column }) => declared.includes(column)),
  );
}

async function callList({ leads }: Demo): Promise<void> {
  section(
    "A call list",
    "All reading happens under an activity, on the fields that it uses: a caller sees these and no others.",
  );
  const calls = leads.under(springCalls, { actor: "agent:42" });
  const isSlow = { currentSpeed: { lt: 30 } };
  const rows: string[][] = [];
  for await (const person of calls.segment({ where: isSlow, limit: 8 })) {
    rows.push([person.name, person.phone, `${person.currentSpeed} Mbit/s`]);
  }
  table(["Name", "Phone", "#Speed now"], rows);
  paragraph(dim(`… and more: ${told(await calls.count(isSlow))} people below 30 Mbit/s to call.`));
  line();
  try {
    // @ts-expect-error spring-calls does not use "email": this does not compile, and forced past the compiler it fails
    calls.segment({ select: ["name", "email"] });
    holds("A field that the activity does not use is refused.", false);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    refused(`The same list with e-mail addresses: ${red(error.code)}`);
    paragraph(dim(error.message));
  }
}

async function smallCells({ leads }: Demo): Promise<void> {
  section(
    "A report that singles nobody out",
    "Groups of fewer than five are withheld, and others with them where the totals would give a small one away.",
  );
  const view = leads.under(lineReport, { actor: "agent:7" });
  const where = { currentSpeed: { exists: true }, distanceToExchange: { exists: true } };
  const measure = { people: count() };
  const byDistance = band("distanceToExchange", [1_000, 2_000, 3_000, 4_000, 5_000, 6_000]);
  const bySpeed = band("currentSpeed", [10, 30, 60, 100, 300]);
  const cells = await view.report({ by: [byDistance, bySpeed], measure, where });
  const distances = await view.report({ by: [byDistance], measure, where });
  const speeds = await view.report({ by: [bySpeed], measure, where });
  table(
    ["Distance (m) ╲ speed (Mbit/s)", ...speeds.rows.map(({ currentSpeed }) => `#${currentSpeed}`), "#All"],
    [
      ...distances.rows.map(({ distanceToExchange, people }) => [
        bold(String(distanceToExchange)),
        ...speeds.rows.map(({ currentSpeed }) => {
          const cell = cells.rows.find(
            (one) => one.distanceToExchange === distanceToExchange && one.currentSpeed === currentSpeed,
          );
          return cell === undefined ? yellow("·") : number(cell.people);
        }),
        number(people),
      ]),
      [bold("All"), ...speeds.rows.map(({ people }) => number(people)), number(speeds.total.people ?? 0)],
    ],
  );
  paragraph(`${yellow("·")} is nobody, or withheld.`);
  holds(`${cells.withheld} groups are withheld.`, (cells.withheld ?? 0) > 0);
  // one customer, by the number that identifies them: is their line slow, or not?
  const alone = { phone: PERSON.phone };
  const asked = leads.under(springCalls, { actor: "agent:42" });
  const yes = await asked.count({ ...alone, currentSpeed: { gte: 0 } });
  const no = await asked.count({ ...alone, currentSpeed: { lt: 0 } });
  paragraph(`One person counted, or nobody: ${told(yes)}, ${told(no)}.`);
  holds("A filter that singles a person out gets no yes or no.", yes.withheld && no.withheld);
}

async function personsView({ leads }: Demo): Promise<void> {
  section(
    "One person's view",
    "What is held, why, from where, since when, until when, and who used it (Art. 15): the answer to a person who asks.",
  );
  const report = await leads.subject({ phone: PERSON.phone }, { actor: "privacy:3" }).access();
  if (report === undefined) throw new Error("the person whom the demo is about is not held");
  table(
    ["Held", "Value", "From", "Since", "Needed because"],
    report.fields.map(({ label, value, unit, source, since, necessity }) => [
      label,
      bold(unit === undefined ? String(value) : `${value} ${unit}`),
      source,
      day(since),
      necessity,
    ]),
  );
  line();
  const { basis } = report.purpose;
  line(`Purpose     ${report.purpose.title}, by ${report.controller.name}`);
  if (basis.kind === "consent") line(`Consent     “${basis.wording}”`);
  for (const { consentedAt, version } of report.evidence) {
    line(`  given     ${day(new Date(consentedAt))}, wording ${version}`);
  }
  line(`Kept until  ${day(report.keptUntil)}`);
  for (const { activity, times, lastAt } of report.uses) {
    line(`Used by     ${activity}, ${times === 1 ? "once" : `${times} times`}, last ${day(lastAt)}`);
  }
}

async function correctionLasts({ leads }: Demo): Promise<void> {
  section(
    "A correction that outlives the nightly file",
    "What the person corrected stands (Art. 16), until the system that keeps sending the old word says something else.",
  );
  const person = leads.subject({ phone: PERSON.phone }, { actor: "self:page" });
  const name = async (): Promise<string | undefined> => (await person.access())?.record.name;
  const before = await name();
  await person.rectify({ name: "Heidi Vik-Lund" }, { source: myPage });
  paragraph(`On her page, ${before} corrects her name: ${bold(String(await name()))}.`);
  const page = await hubspotPage(PERSON.hubspotPage);
  for (const night of ["Tonight's", "Tomorrow's"]) {
    const { superseded } = await leads.import(hubspot.source, page, { actor: "job:import" });
    line(`${night} file from HubSpot says the old name: ${refusedValues(superseded)} kept out.`);
  }
  holds("The correction stands.", (await name()) === "Heidi Vik-Lund");
}

function refusedValues(superseded: Readonly<Record<string, number>>): string {
  return Object.entries(superseded)
    .map(([field, times]) => `${times} ${field}`)
    .join(", ");
}

async function holdFirst({ leads }: Demo): Promise<void> {
  section(
    "A hold comes first",
    "Data that a claim needs are kept although the person asks for erasure (Art. 17(3)); nobody uses them, and they go when it ends.",
  );
  const calls = leads.under(springCalls, { actor: "agent:42" });
  for await (const { phone } of calls.segment({ limit: 1 })) {
    const person = leads.subject({ phone }, { actor: "privacy:3" });
    const until = new Date(Date.UTC(2027, 5, 1));
    const law = "Limitation Act s. 9";
    const { id } = await leads.hold({ subject: { phone }, reason: "case:2026-17", law, until, actor: "privacy:3" });
    const { effect, kept = [] } = await person.erase();
    for (const one of kept) {
      const till = one.until === undefined ? "" : ` until ${day(one.until)}`;
      line(`Asked to erase: ${yellow(effect)}, because of a ${one.because}${till}: ${one.law ?? "no law"}.`);
    }
    let seen = 0;
    for await (const _ of calls.segment({ where: { phone: { eq: phone } } })) seen += 1;
    holds("Kept, and in no list any more.", effect === "kept" && seen === 0);
    await leads.releaseHold(id, { actor: "privacy:3" });
    holds("The claim is settled, and the data are gone.", (await person.access()) === undefined);
  }
}

async function erasure({ leads }: Demo): Promise<void> {
  section(
    "Gone, and not back with the next import",
    "An erased person is recognised when a CRM sends them again, without anything readable of them being kept.",
  );
  const person = leads.subject({ phone: PERSON.phone }, { actor: "privacy:3" });
  const { effect } = await person.erase();
  holds("Erased; looked up again, nobody is held.", effect === "erased" && (await person.access()) === undefined);
  const result = await leads.import(hubspot.source, await hubspotPage(PERSON.hubspotPage), { actor: "job:import" });
  const suppressed = result.refusals.find(({ code }) => code === "subject-suppressed");
  line();
  line(`HubSpot sends ${PERSON.hubspotPage} again: ${result.merged} merged, ${result.refused} refused.`);
  refused(`Rows ${suppressed?.rows.join(", ")}: ${red("subject-suppressed")}`);
  holds(
    `Row ${PERSON.rowOnPage}, the person erased, is among them, and still not held.`,
    suppressed?.rows.includes(PERSON.rowOnPage) === true && (await person.access()) === undefined,
  );
}

async function officersFeed({ store, notifications }: Demo): Promise<void> {
  section(
    "The data protection officer's feed",
    "Every act leaves an event of names and counts, never values. The officer is told by topic, and no act waits for it.",
  );
  const { channels } = await store.deliver();
  line(`Delivered: ${channels.map(({ channel, delivered }) => `${number(delivered)} by ${channel}`).join(", ")}.`);
  line();
  const events: TrailEvent[] = [];
  for await (const event of store.oversight.events(broadbandUpgrade)) events.push(event);
  for (const event of events.slice(-12)) {
    line(`${dim(event.at.toISOString().slice(11, 19))}  ${cut(describeEvent(event), 10)}`);
  }
  line();
  const told = (assignment: Assignment, topic: string): number =>
    notifications.filter((one) => one.assignment === assignment.id && one.topic === topic).length;
  table(
    [`Told to ${fjordNet.dpo.email}`, `#${broadbandUpgrade.id}`, `#${faultRepair.id}`],
    [...new Set(notifications.map(({ topic }) => topic))].map((topic) => [
      topic,
      number(told(broadbandUpgrade, topic)),
      number(told(faultRepair, topic)),
    ]),
  );
}

async function necessity({ store }: Demo): Promise<void> {
  section(
    "Is each field still needed?",
    "The trail knows which activities used which fields, and storage how full they are; the two together question the declaration.",
  );
  await store.register([springCalls, lineReport]);
  // at work, a field is observed for ninety days before it is called unused
  const report = await store.necessity(broadbandUpgrade, { conclusiveAfter: "P0D" });
  for (const one of renderNecessity(report).trimEnd().split("\n").slice(2)) line(one);
}

function documents(): void {
  section(
    "The notice people get",
    "The privacy notice (Art. 13 and 14) is rendered from the same declarations, so that it cannot say anything else.",
  );
  const sources: Source<typeof broadbandUpgrade>[] = [hubspot.source, salesforce.source, lineSpeeds.source];
  const { markdown, missing } = notice(broadbandUpgrade, { sources });
  const lines = markdown.split("\n");
  for (const one of lines.slice(0, 30)) {
    paragraph(one, (text) => `${dim("│")} ${one.startsWith("#") ? bold(text) : text}`, 2);
  }
  line(dim(`│ … ${lines.length - 30} lines more`));
  line();
  if (missing.length === 0) good("Nothing that the law asks for is missing.");
  for (const { article, what, remedy } of missing) refused(`${article}: ${what}. ${dim(remedy)}`);
}

async function otherPurpose(demo: Demo, before: PeopleCount): Promise<void> {
  section(
    "The other purpose",
    "Erasing somebody from sales leaves their repair alone, and the database lets neither purpose read the other's data.",
  );
  const after = await countFaults(demo);
  holds(
    `${faultRepair.id}: ${told(before)} people before the erasure, ${told(after)} after.`,
    before.people === after.people,
  );
  const repair = await demo.faults.subject({ lineId: PERSON.lineId }, { actor: "agent:7" }).access();
  holds(`The erased person's line is still to be repaired: ${repair?.record.faultCode}.`, repair !== undefined);
  line();
  const { rows: places } = await demo.database.query<{ role: string; schema: string }>(`
    SELECT format('%I', rolname) AS role, format('%I', nspname) AS schema
    FROM pg_namespace JOIN pg_roles ON starts_with(rolname, nspname || '_')
    WHERE starts_with(nspname, 'pb_') ORDER BY nspname`);
  const attempts: Attempt[] = [];
  for (const { role, schema: own } of places) {
    for (const { schema } of places) {
      attempts.push({ role, schema, isOwn: schema === own, ...(await readAs(demo.database, role, schema)) });
    }
  }
  table(
    ["SQL under the role", "reads schema", "and gets"],
    attempts.map(({ role, schema, answer, driverCode }) => [
      role,
      schema,
      driverCode === undefined ? green(answer) : red(`${answer} (${driverCode})`),
    ]),
  );
  holds(
    "Each role reads its own schema, and no other.",
    attempts.length === 4 && attempts.every(({ isOwn, driverCode }) => driverCode === (isOwn ? undefined : "42501")),
  );
}

async function bothPurposes({ store, leads, faults }: Demo): Promise<void> {
  section(
    "One person, all purposes",
    "Who asks is found wherever they identify themselves; where only the phone fits, somebody confirms that it is theirs.",
  );
  for await (const { phone, lineId } of faults.under(dispatch, { actor: "agent:7" }).segment()) {
    if (phone === undefined || (await leads.subject({ phone }, { actor: "privacy:3" }).access()) === undefined)
      continue;
    const person = store.person({ phone }, { actor: "privacy:3", reason: "case:2026-18" });
    const places = await person.find();
    const outcomes = await person.erase({ confirmed: places.map(({ reference }) => reference) });
    table(
      ["Assignment", "Found by", "Erased"],
      places.map(({ assignment, by }) => [
        bold(assignment),
        by === "identity" ? "what identifies people there" : `the same ${by}, confirmed`,
        String(outcomes.find((one) => one.assignment === assignment)?.result?.effect),
      ]),
    );
    const left = [
      await leads.subject({ phone }, { actor: "privacy:3" }).access(),
      await faults.subject({ lineId }, { actor: "privacy:3" }).access(),
    ];
    holds("Gone from both, each with its own event.", places.length === 2 && left.every((one) => one === undefined));
    return;
  }
}

interface Attempt extends Answer {
  readonly role: string;
  readonly schema: string;
  readonly isOwn: boolean;
}

/** Answer of the database, with an SQLSTATE if it refuses. */
interface Answer {
  readonly answer: string;
  readonly driverCode: string | undefined;
}

/** Tries to read a schema under a role, in plain SQL beside the SDK. */
async function readAs(database: PGlite, role: string, schema: string): Promise<Answer> {
  try {
    return await database.transaction(async (transaction) => {
      await transaction.exec(`SET LOCAL ROLE ${role}`);
      const { rows } = await transaction.query<{ people: number }>(
        `SELECT count(*)::int AS people FROM ${schema}.records`,
      );
      return { answer: `${number(rows[0]?.people ?? 0)} people`, driverCode: undefined };
    });
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    return { answer: error.message, driverCode: String(error.code) };
  }
}

/** Writes a number of people, or that it is not told. */
function told({ people }: PeopleCount): string {
  return people === null ? "nobody, or fewer than five" : number(people);
}

function countFaults({ faults }: Demo): Promise<PeopleCount> {
  return faults.under(dispatch, { actor: "agent:7" }).count();
}

async function summary(demo: Demo, imports: readonly Imported[]): Promise<void> {
  const people = await demo.leads.under(lineReport, { actor: "agent:7" }).count();
  const names = new Set(
    imports.flatMap(({ title, result }) => Object.keys(result.undeclared).map((name) => title + name)),
  );
  section("In short", "What FjordNet holds, and what it never had to protect, delete or explain.");
  const figures: [string, string][] = [
    [
      told(people),
      `people held for ${broadbandUpgrade.id}, ${Object.keys(broadbandUpgrade.fields).length} fields each`,
    ],
    [
      told(await countFaults(demo)),
      `people held for ${faultRepair.id}, ${Object.keys(faultRepair.fields).length} fields each`,
    ],
    [number(sum(imports.map(({ result }) => result.rows))), "rows sent, the register's twice"],
    [number(names.size), "kinds of property that they tried to send besides, and"],
    [
      number(sum(imports.flatMap(({ result }) => Object.values(result.undeclared)))),
      "such properties in all that never got in",
    ],
    [(performance.now() / 1_000).toFixed(1), "seconds"],
  ];
  for (const [figure, what] of figures) line(`${bold(green(figure.padStart(9)))}  ${what}`);
}

/** Prints a promise of the demo. If the promise does not hold, the demo fails, and CI with it. */
function holds(promise: string, isTrue: boolean): void {
  if (!isTrue) throw new Error(`This does not hold: ${promise}`);
  good(promise);
}

function toReason({ code, field }: ImportResult["refusals"][number]): string {
  return field === undefined ? code : `${code} ${field}`;
}

/** Groups the names of undeclared properties by how many rows carried them, most first. */
function namesByCount(undeclared: ImportResult["undeclared"]): [number, string[]][] {
  const byCount = new Map<number, string[]>();
  for (const [name, rows] of Object.entries(undeclared)) {
    byCount.set(rows, [...(byCount.get(rows) ?? []), lastStep(name)]);
  }
  return [...byCount].sort(([left], [right]) => right - left);
}

/** Shortens `properties.gender` to `gender`, because every name begins in the same way. */
function lastStep(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

await main();
