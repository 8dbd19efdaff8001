import type { Child } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";

/** A column of a table: its heading, and if it holds figures. */
export interface Column {
  readonly title: string;
  readonly isNumber?: boolean;
  /** The heading is for those who cannot see that the cells say it themselves. */
  readonly isUnseen?: boolean;
}

/** Names columns by their titles; those at the places given hold figures. */
export function toColumns(titles: readonly string[], numbers: readonly number[] = []): readonly Column[] {
  return titles.map((title, at) => ({ title, isNumber: numbers.includes(at) }));
}

/**
 * A table. On a phone each row becomes a slip, for which each cell carries its heading. Roles are written out, because some browsers
 * drop them with the layout. The first cell of a row is its heading.
 */
export function Table({
  columns,
  rows,
  caption,
  kind = "",
}: {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Child[])[];
  readonly caption?: string;
  readonly kind?: string;
}): JSX.Element {
  return (
    <table class={`t ${kind}`.trim()} role="table">
      {caption === undefined ? undefined : <caption>{caption}</caption>}
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ title, isNumber, isUnseen }) => (
            <th scope="col" role="columnheader" class={isNumber === true ? "num" : undefined}>
              {isUnseen === true ? <span class="unseen">{title}</span> : title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((cells) => (
          <tr role="row">
            {cells.map((cell, at) =>
              at === 0 ? (
                <th scope="row" role="rowheader">
                  {cell}
                </th>
              ) : (
                <td
                  role="cell"
                  data-l={columns[at]?.isUnseen === true ? "" : columns[at]?.title}
                  class={columns[at]?.isNumber === true ? "num" : undefined}
                >
                  <div>{cell}</div>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A name with a figure behind it. */
export interface Chip {
  readonly name: string;
  readonly figure?: string | undefined;
  /** Drawn in full ink, since it should be seen first. */
  readonly isHot?: boolean;
}

/** Names as chips: solid for what is held, dashed for what is not. */
export function Chips({
  names,
  kind,
}: {
  readonly names: readonly (string | Chip)[];
  readonly kind: "in" | "out";
}): JSX.Element {
  return (
    <>
      {names.map((one) => {
        const { name, figure, isHot = false }: Chip = typeof one === "string" ? { name: one } : one;
        return (
          <>
            <span class={isHot ? `${kind} hot` : kind}>
              {name}
              {figure === undefined ? undefined : (
                <>
                  {" "}
                  <b>{figure}</b>
                </>
              )}
            </span>{" "}
          </>
        );
      })}
    </>
  );
}

/** One frame: something that is so, and what follows. Dashed if there is nothing, red if something is broken. */
export function Slip({
  title,
  kind = "",
  children,
}: {
  readonly title: Child;
  readonly kind?: "" | "none" | "late";
  readonly children?: Child;
}): JSX.Element {
  return (
    <div class={`slip ${kind}`.trim()}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}
