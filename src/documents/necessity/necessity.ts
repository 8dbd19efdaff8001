import { checkCallOptions } from "../../boundary/index.js";
import { checkObject, invalidArgument } from "../../errors/index.js";
import type { FieldNecessity, NecessityFinding, NecessityReport } from "../../store/index.js";
import { type Block, heading, list, paragraph, strong, table, title } from "../formats/blocks.js";
import { writeMarkdown } from "../formats/markdown.js";

/** Options of {@link renderNecessity}. */
export interface RenderNecessityOptions {
  /** `text` for the terminal (the default), or `markdown`. */
  readonly as?: "text" | "markdown";
}

/** The findings in words. */
const FINDINGS: Readonly<Record<NecessityFinding, string>> = {
  "never-used": "no activity used it in the period",
  "no-running-activity": "no activity that runs now may use it",
  "hardly-filled": "at most one record in twenty has a value",
  constant: "all values are the same",
  "coarser-would-do": "it was read in bands alone, so that coarse values would do",
};

const BAR = 20;

/**
 * Writes a report of `store.necessity()` for people: which fields something speaks against, and the evidence for each.
 *
 * @param report - The report of an assignment.
 * @param options - The form; text for the terminal by default.
 * @returns The text, with a line break at its end. It holds no value of anybody.
 * @throws StoreError `invalid-argument`
 * @example
 * ```ts
 * console.log(renderNecessity(await store.necessity(newsletter)));
 * ```
 */
export function renderNecessity(report: NecessityReport, options: RenderNecessityOptions = {}): string {
  checkObject(report, "renderNecessity()");
  checkCallOptions(options, { as: "any" }, "renderNecessity()");
  const { as = "text" } = options;
  if (as === "text") return writeText(report);
  if (as === "markdown") {
    return writeMarkdown([title(`Necessity of the fields: ${report.title}`), ...buildBlocks(report)]);
  }
  throw invalidArgument("`as` of renderNecessity() is neither text nor markdown", 'Pass "text" or "markdown".');
}

/** The sentence that the report opens with. */
function writeAnswer({ fields, since, at }: NecessityReport): string {
  const doubted = fields.filter(({ findings }) => findings.length > 0).length;
  const what =
    doubted === 0
      ? `Nothing speaks against any of the ${count(fields.length, "field")}`
      : `Something speaks against ${doubted} of ${count(fields.length, "field")}`;
  return `${what}, by the evidence of ${count(days(since, at), "day")} (${day(since)} to ${day(at)}).`;
}

/** Sentences on what the evidence cannot say. */
function writeCaveats({ fields, people, activities }: NecessityReport): readonly string[] {
  const early = fields.filter(({ isConclusive }) => !isConclusive).map(({ field }) => field);
  return [
    ...(early.length === 0 ? [] : [`Not observed for long enough to say that they are unused: ${early.join(", ")}.`]),
    ...(people === null ? ["Too few records to tell how many have a value."] : []),
    ...(activities.length === 0
      ? ["No activity is registered, so that it is not known which activities run. Pass them to openStore()."]
      : []),
  ];
}

function writeText(report: NecessityReport): string {
  const width = Math.max(...report.fields.map(({ field }) => field.length), 5);
  const lines = report.fields.flatMap((one) => {
    const head = `  ${one.findings.length > 0 ? "!" : " "} ${one.field.padEnd(width)}  ${bar(one, report)}  ${use(one)}`;
    return [head, ...one.findings.map((finding) => `    ${" ".repeat(width)}  ${FINDINGS[finding]}`)];
  });
  const head = `Necessity of the fields of "${report.assignment}": ${report.title}`;
  const caveats = writeCaveats(report);
  return `${[head, "", writeAnswer(report), "", ...lines, ...(caveats.length === 0 ? [] : ["", ...caveats])].join("\n")}\n`;
}

function buildBlocks(report: NecessityReport): readonly Block[] {
  const doubted = report.fields.filter(({ findings }) => findings.length > 0);
  const rows = report.fields.map((one) => [
    one.field,
    one.necessity,
    one.filled === null || report.people === null ? "too few to tell" : `${one.filled} of ${report.people}`,
    one.different === null ? "–" : String(one.different),
    use(one),
    one.runningActivities.join(", ") || "–",
  ]);
  const caveats = writeCaveats(report);
  return [
    paragraph(writeAnswer(report)),
    ...(doubted.length === 0
      ? []
      : [
          heading(2, "To be decided", "decide"),
          list(
            doubted.map(({ field, findings }) => [
              strong(field),
              `: ${findings.map((finding) => FINDINGS[finding]).join("; ")}`,
            ]),
          ),
        ]),
    heading(2, "Evidence", "evidence"),
    table(
      ["Field", "Declared as necessary because", "Has a value", "Different values", "Used", "May be used now by"],
      rows,
    ),
    ...(caveats.length === 0 ? [] : [heading(2, "What this cannot say", "caveats"), list(caveats.map((one) => [one]))]),
  ];
}

/** Draws how many records have a value. */
function bar({ filled }: FieldNecessity, { people }: NecessityReport): string {
  if (filled === null || people === null || people === 0) return `${"·".repeat(BAR)}    –`;
  const share = filled / people;
  const full = filled === 0 ? 0 : Math.max(1, Math.round(share * BAR));
  return `${"█".repeat(full)}${"░".repeat(BAR - full)} ${`${Math.round(share * 100)} %`.padStart(5)}`;
}

const SERVING = { identifying: "identifies people", retention: "ends retention" } as const;

function use({ uses, lastUsedAt, serves }: FieldNecessity): string {
  const serving = serves === undefined ? undefined : SERVING[serves];
  if (lastUsedAt === undefined) return serving ?? "not used";
  const times = uses.reduce((sum, one) => sum + one.times, 0);
  const under = uses.map(({ activity }) => (activity === "" ? "no activity" : activity)).join(", ");
  return [serving, `${count(times, "time")}, last ${day(lastUsedAt)}, under ${under}`].filter(Boolean).join("; ");
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}

function day(at: Date): string {
  return at.toISOString().slice(0, 10);
}

function days(since: Date, at: Date): number {
  return Math.max(0, Math.floor((at.getTime() - since.getTime()) / 86_400_000));
}
