/** Prints headings, tables and progress bars on a terminal, and plain lines elsewhere. */
import { styleText } from "node:util";
import Table from "cli-table3";
import logUpdate from "log-update";

/**
 * Tells if colours and moving bars are used: only if somebody watches, and has not asked for none
 * (https://no-color.org).
 */
const isLive = process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb";
const WIDTH = Math.min((isLive && process.stdout.columns) || 110, 120);
/** Prose is read more easily in shorter lines. */
const TEXT_WIDTH = Math.min(WIDTH, 100);

type Style = Parameters<typeof styleText>[0];

function styled(style: Style, text: string): string {
  return isLive ? styleText(style, text) : text;
}

export const bold = (text: string): string => styled("bold", text);
export const dim = (text: string): string => styled("dim", text);
export const green = (text: string): string => styled("green", text);
export const red = (text: string): string => styled("red", text);
export const yellow = (text: string): string => styled("yellow", text);

const NUMBERS = new Intl.NumberFormat("en");

/** Writes a number with its thousands apart. */
export function number(value: number): string {
  return NUMBERS.format(value);
}

/** Writes a date, in UTC. */
export function day(at: Date): string {
  return at.toISOString().slice(0, 10);
}

export function line(text = ""): void {
  console.log(text);
}

let sections = 0;

/** Begins a section with its title, what is shown, and why it matters. */
export function section(title: string, sentence: string): void {
  sections += 1;
  const heading = `${sections}. ${title} `;
  line();
  line(styled(["bold", "cyan"], heading) + styled("cyan", "─".repeat(Math.max(WIDTH - heading.length, 0))));
  paragraph(sentence, (text) => styled("italic", text));
  line();
}

/** Prints something that went as it should. */
export function good(text: string): void {
  paragraph(`${green("✔")} ${text}`);
}

/** Prints something that was refused. */
export function refused(text: string): void {
  paragraph(`${red("✘")} ${text}`);
}

/**
 * Prints text in as many lines as it needs, each with its style. `taken` is the part of each line that the style needs.
 */
export function paragraph(text: string, style: (line: string) => string = (same) => same, taken = 0): void {
  let current = "";
  for (const word of text.split(" ")) {
    if (current !== "" && measureWidth(`${current} ${word}`) > TEXT_WIDTH - taken) {
      line(style(current));
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  line(style(current));
}

/** Cuts text to the rest of a line. */
export function cut(text: string, taken = 0): string {
  return text.length <= WIDTH - taken ? text : `${text.slice(0, WIDTH - taken - 1)}…`;
}

const GAP = "  ";

/** Prints rows under headings. A heading that begins with `#` marks a column of numbers. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): void {
  const head = headings.map((heading) => heading.replace("#", ""));
  const printed = new Table({
    head: head.map(bold),
    colAligns: headings.map((heading) => (heading.startsWith("#") ? "right" : "left")),
    colWidths: columnWidths([head, ...rows]),
    wordWrap: true,
    chars: RULE_BELOW_HEAD,
    style: { head: [], border: [], compact: true, "padding-left": 0, "padding-right": 0 },
  });
  printed.push(...rows.map((row) => [...row]));
  for (const one of printed.toString().split("\n")) line(/^─+$/.test(one) ? dim(one) : one.trimEnd());
}

const RULE_BELOW_HEAD = {
  ...{ top: "", "top-mid": "", "top-left": "", "top-right": "" },
  ...{ bottom: "", "bottom-mid": "", "bottom-left": "", "bottom-right": "" },
  ...{ left: "", "left-mid": "", right: "", "right-mid": "" },
  ...{ mid: "─", "mid-mid": "─".repeat(GAP.length), middle: GAP },
};

/**
 * Computes widths of columns from their cells. If they need more than a line, the widest columns wrap, but no word
 * breaks.
 */
function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const widest = (column: number, separator: RegExp): number =>
    Math.max(...rows.flatMap((row) => (row[column] ?? "").split(separator).map(measureWidth)));
  const widths = [...(rows[0] ?? []).keys()].map((column) => widest(column, /\n/));
  const words = [...widths.keys()].map((column) => widest(column, /\s/));
  let surplus = widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length) - WIDTH;
  while (surplus > 0) {
    const wrappable = widths.map((width, column) => (width > (words[column] ?? 0) ? width : 0));
    const most = Math.max(...wrappable);
    if (most === 0) break;
    widths[wrappable.indexOf(most)] = most - 1;
    surplus -= 1;
  }
  return widths;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
const COLOURS = /\u001b\[[0-9;]*m/g;

function measureWidth(text: string): number {
  return text.replaceAll(COLOURS, "").length;
}

/** Progress of one of several works. */
interface Bar {
  readonly title: string;
  readonly total: number;
  done: number;
  remark: string;
}

/** Bars that move together. If nothing can move, each bar prints a line when it is full. */
export class Bars {
  readonly #bars: Bar[] = [];

  /** Adds a bar; the function returned moves it. */
  add(title: string, total: number): (done: number, remark: string) => void {
    const bar: Bar = { title, total, done: 0, remark: "" };
    this.#bars.push(bar);
    return (done, remark) => {
      Object.assign(bar, { done, remark });
      if (isLive) logUpdate(this.#bars.map(drawn).join("\n"));
      else if (done >= total) line(`${bar.title}: ${number(done)} rows, ${remark}`);
    };
  }

  /** Leaves the bars as they are, and lets other lines follow. */
  end(): void {
    if (isLive) logUpdate.done();
  }
}

const CELLS = Math.max(Math.min(WIDTH - 64, 36), 8);

function drawn({ title, total, done, remark }: Bar): string {
  const full = Math.min(Math.floor((done / total) * CELLS), CELLS);
  const cells = styled(full === CELLS ? "green" : "cyan", "█".repeat(full)) + dim("░".repeat(CELLS - full));
  return `${title.padEnd(14)} ${cells} ${number(done).padStart(6)}  ${dim(remark)}`;
}
