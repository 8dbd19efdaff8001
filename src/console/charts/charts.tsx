import type { Child } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";
import { Table } from "../pages/parts/table.js";

/** Width of all charts, in the units of their text. */
const WIDTH = 360;
const BASE = 128;
const TOP = 20;

/** One column of a chart; null for a number that is withheld. */
export interface ChartColumn {
  readonly label: string;
  readonly value: number | null;
  readonly text: string;
}

/** Words around a chart. */
export interface ChartWords {
  /** Unique on the page. */
  readonly id: string;
  /** The finding. */
  readonly title: string;
  /** The thing that is counted, and when. */
  readonly small: string;
  /** The chart in a sentence, for those who do not see it. */
  readonly desc: string;
  /** Heading of the table below. */
  readonly numbers: string;
}

function Figure({
  words: { id, title, small, desc, numbers },
  height,
  table,
  children,
}: {
  readonly words: ChartWords;
  readonly height: number;
  readonly table: JSX.Element;
  readonly children: Child;
}): JSX.Element {
  return (
    <figure class="chart">
      <figcaption>
        <strong>{title}</strong>
        <small>{small}</small>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-labelledby={`${id}-t ${id}-d`}>
        <title id={`${id}-t`}>{title}</title>
        <desc id={`${id}-d`}>{desc}</desc>
        {children}
      </svg>
      <details>
        <summary>{numbers}</summary>
        {table}
      </details>
    </figure>
  );
}

/** ColumnChart over time. The largest, the first and the last are labelled; a withheld number is a dashed stub. */
export function ColumnChart({
  words,
  columns,
  table,
}: {
  readonly words: ChartWords;
  readonly columns: readonly ChartColumn[];
  readonly table: { readonly titles: readonly string[]; readonly rows: readonly (readonly string[])[] };
}): JSX.Element {
  const most = Math.max(1, ...columns.map(({ value }) => value ?? 0));
  const step = WIDTH / Math.max(1, columns.length);
  const width = Math.min(step * 0.68, 44);
  const largest = columns.findIndex(({ value }) => value === most);
  // labels need about 48 units, so that with many columns only some have one
  const every = Math.max(1, Math.ceil(56 / step));
  const last = columns.length - 1;
  return (
    <Figure
      words={words}
      height={150}
      table={
        <Table
          columns={table.titles.map((title, at) => ({ title, isNumber: at > 0 }))}
          rows={table.rows}
          kind="stats"
        />
      }
    >
      {columns.map(({ label, value, text }, at) => {
        const middle = at * step + step / 2;
        const height = value === null ? 7 : ((BASE - TOP) * value) / most;
        const isLabelled = value !== 0 && (at === largest || at === 0 || at === last);
        const hasLabel = at % every === 0;
        return (
          <>
            {value === 0 ? undefined : (
              <rect
                class={value === null ? "k-out" : "k-held"}
                x={round(middle - width / 2)}
                y={round(BASE - Math.max(1, height))}
                width={round(width)}
                height={round(Math.max(1, height))}
              />
            )}
            {isLabelled ? (
              <text class="k-num" x={edge(middle)} y={round(BASE - height - 5)} text-anchor={anchor(middle)}>
                {text}
              </text>
            ) : undefined}
            {hasLabel ? (
              <text class="k-text" x={edge(middle)} y="144" text-anchor={anchor(middle)}>
                {label}
              </text>
            ) : undefined}
          </>
        );
      })}
      <path class="k-base" d={`M0 ${BASE}.5H${WIDTH}`} />
    </Figure>
  );
}

/** A lying bar; the part with a reason is hatched. */
export interface ChartBar {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  /** The part of the value that has the reason named below the chart. */
  readonly part?: number;
}

/** Lying bars, for by whom. Solid bars are held or used, dashed ones were kept out. */
export function BarChart({
  words,
  bars,
  isOut = false,
  table,
}: {
  readonly words: ChartWords;
  readonly bars: readonly ChartBar[];
  readonly isOut?: boolean;
  readonly table: { readonly titles: readonly string[]; readonly rows: readonly (readonly string[])[] };
}): JSX.Element {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const hatch = `${words.id}-h`;
  return (
    <Figure
      words={words}
      height={bars.length * 36 + 4}
      table={
        <Table
          columns={table.titles.map((title, at) => ({ title, isNumber: at > 0 }))}
          rows={table.rows}
          kind="stats"
        />
      }
    >
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path class="k-hatch" d="M0 0v5" />
        </pattern>
      </defs>
      {bars.map(({ label, value, text, part = 0 }, at) => {
        const top = at * 36;
        const width = Math.max(1.5, ((WIDTH - 2) * value) / most);
        return (
          <>
            <text class="k-text" x="0" y={top + 13}>
              {shorten(label)}
            </text>
            <text class="k-num" x={WIDTH} y={top + 13} text-anchor="end">
              {text}
            </text>
            {part > 0 ? (
              <rect
                x="1"
                y={top + 19}
                width={round((width * part) / Math.max(1, value))}
                height="11"
                fill={`url(#${hatch})`}
              />
            ) : undefined}
            <rect class={isOut ? "k-out" : "k-held"} x="1" y={top + 19} width={round(width)} height="11" />
          </>
        );
      })}
    </Figure>
  );
}

/** A share as one lying bar: dashed what was kept out, solid what is held. */
export function Ratio({ out, held }: { readonly out: number; readonly held: number }): JSX.Element {
  // a sliver of each stays to be seen
  const share = out + held === 0 ? 0.5 : Math.min(0.985, Math.max(0.015, out / (out + held)));
  const edge = round(1000 * share);
  return (
    <svg class="k-ratio" viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true">
      <rect class="k-out" x="1" y="1" width={round(Math.max(1, 1000 * share - 5))} height="22" />
      <rect class="k-held" x={edge} y="0" width={round(1000 - Number(edge))} height="24" />
    </svg>
  );
}

/** A small lying bar beside a figure. */
export function Fill({ share, isOut = false }: { readonly share: number; readonly isOut?: boolean }): JSX.Element {
  const width = round(Math.max(share > 0 ? 1.5 : 0, 48 * Math.min(1, share)));
  return (
    <svg class="fill" viewBox="0 0 48 8" width="48" height="8" aria-hidden="true">
      {isOut ? undefined : <rect class="k-track" width="48" height="8" />}
      {isOut ? (
        <rect class="k-out" x="1" y="1" width={round(Math.max(1, Number(width) - 2))} height="6" />
      ) : (
        <rect class="k-held" width={width} height="8" />
      )}
    </svg>
  );
}

/** A period on a line, with today's mark and a tick at its end. */
export function PeriodLine({
  begin,
  end,
  now,
}: {
  /** From 0 to 1, on the line that is drawn; undefined for no begin or end. */
  readonly begin: number | undefined;
  readonly end: number | undefined;
  readonly now: number;
}): JSX.Element {
  const x = (share: number): string => round(2 + 92 * Math.min(1, Math.max(0, share)));
  const [left, right] = [x(begin ?? 0), x(end ?? 1)];
  return (
    <svg class="period" viewBox="0 0 96 12" width="96" height="12" aria-hidden="true">
      <path class="k-grid" d="M2 6.500H94" />
      <rect class="k-held" x={left} y="4" width={round(Math.max(1, Number(right) - Number(left)))} height="5" />
      {end === undefined ? undefined : <path class="k-end" d={`M${right} 1.500V11.5`} />}
      <path class="k-now" d={`M${x(now)} 0V12`} />
    </svg>
  );
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Labels at the sides stand at the chart's edge, so that none is cut or meets its neighbour. */
function edge(middle: number): string {
  const side = anchor(middle);
  return side === "middle" ? round(middle) : side === "start" ? "0" : String(WIDTH);
}

function anchor(middle: number): "start" | "middle" | "end" {
  if (middle < 18) return "start";
  return middle > WIDTH - 18 ? "end" : "middle";
}

/** The longest label that fits beside a figure. */
const LONGEST = 44;

function shorten(label: string): string {
  return label.length <= LONGEST ? label : `${label.slice(0, LONGEST - 1)}…`;
}
