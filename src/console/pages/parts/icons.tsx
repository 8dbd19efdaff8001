import type { JSX } from "hono/jsx/jsx-runtime";
import type { ActGroup } from "../../figures/acts.js";

/** The state of a thing: the reader is needed, it is overdue, nothing is to do, it is tried again, or it is in order. */
export type State = "soon" | "late" | "seen" | "retry" | "ok";

/** The class of the colour that goes with a shape. Colour never says anything alone. */
export const STATE_CLASSES: Readonly<Record<State, string>> = {
  soon: "soon",
  late: "late",
  seen: "seen",
  retry: "soon",
  ok: "ok",
};

const SHAPES: Readonly<Record<State, () => JSX.Element>> = {
  soon: () => (
    <>
      <path d="M9 1.5 17 16H1z" fill="currentColor" />
      <path class="hole" d="M9 6.5v4.7M9 12.9v1.7" />
    </>
  ),
  late: () => (
    <>
      <path d="M1.5 1.5h15v15h-15z" fill="currentColor" />
      <path class="hole" d="M9 4.6v6M9 12.4v1.8" />
    </>
  ),
  seen: () => (
    <>
      <circle cx="9" cy="9" r="7.2" class="outline" />
      <path class="outline" d="M5.6 9h6.8" />
    </>
  ),
  retry: () => <path class="outline" d="M9 2.4 16.2 15.4H1.8zM9 6.8v4.4M9 12.6v1.3" />,
  ok: () => (
    <>
      <circle cx="9" cy="9" r="8" fill="currentColor" />
      <path class="hole" d="M5.3 9.3 8 12l4.8-5.6" />
    </>
  ),
};

/** Draws the shape of a state. With a name it is an image, without one it only goes with words. */
export function StateShape({ state, name }: { readonly state: State; readonly name?: string }): JSX.Element {
  return name === undefined ? (
    <svg viewBox="0 0 18 18" aria-hidden="true">
      {SHAPES[state]()}
    </svg>
  ) : (
    <svg viewBox="0 0 18 18" role="img" aria-label={name}>
      {SHAPES[state]()}
    </svg>
  );
}

/** A state in a row: its shape and a word. */
export function Tag({ state, children }: { readonly state: State; readonly children: string }): JSX.Element {
  return (
    <span class={`tag ${STATE_CLASSES[state]}`}>
      <StateShape state={state} />
      {children}
    </span>
  );
}

/** Marks before events. Solid is held or used, dashed was kept out, and an upright tick is an end. */
const MARKS: Readonly<Record<ActGroup, () => JSX.Element>> = {
  in: () => <path class="outline" d="M6 1v7M2.8 5.2 6 8.4l3.2-3.200M1.5 11h9" />,
  used: () => <circle cx="6" cy="6" r="4.6" fill="currentColor" />,
  out: () => <circle cx="6" cy="6" r="4.6" class="dashed" />,
  given: () => <path class="outline" d="M.8 6h8.400M6 2.4 9.6 6 6 9.6" />,
  rights: () => <circle cx="6" cy="6" r="4.5" class="outline" />,
  ended: () => <path class="outline" d="M.8 6h8.400M9.4 1.400v9.2" />,
  decided: () => <path d="M6 1.2 11.2 10.800H.8z" fill="currentColor" />,
  kept: () => <path class="outline" d="M2 6h8" />,
};

const MARK_CLASSES: Readonly<Record<ActGroup, string>> = {
  in: "ok",
  used: "ok",
  out: "seen",
  given: "ok",
  rights: "ok",
  ended: "ok",
  decided: "soon",
  kept: "seen",
};

/** Draws the mark of a group of acts. It stands beside words, or has a name. */
export function Mark({ group }: { readonly group: ActGroup }): JSX.Element {
  return (
    <svg class={`m ${MARK_CLASSES[group]}`} viewBox="0 0 12 12" aria-hidden="true">
      {MARKS[group]()}
    </svg>
  );
}

/** The mark of the console: outlined what stays outside, solid what is within the brackets. */
export function Brand(): JSX.Element {
  return (
    <svg viewBox="0 0 34 20" width="34" height="20" aria-hidden="true">
      <circle cx="5" cy="10" r="3.6" class="dashed" />
      <path class="brackets" d="M17 2.200h-4.200v15.600H17M27.5 2.200h4.200v15.600h-4.2" />
      <circle cx="22.2" cy="10" r="4" fill="currentColor" />
    </svg>
  );
}
