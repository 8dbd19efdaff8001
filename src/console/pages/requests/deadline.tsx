import type { JSX } from "hono/jsx/jsx-runtime";
import { after } from "../../../assignment/index.js";
import type { ReceivedRequest } from "../../figures/overview.js";
import type { Say } from "../../words/say.js";
import { countDays } from "../dpo/home/checks.js";

const WIDTH = 360;
const DAY_MS = 86_400_000;

/** Counts the days that are left, or over. */
export function countLeft(deadline: Date, now: Date): { readonly isLate: boolean; readonly days: number } {
  const isLate = deadline < now;
  const days = isLate
    ? Math.max(1, Math.floor((now.getTime() - deadline.getTime()) / DAY_MS))
    : countDays(now, deadline);
  return { isLate, days };
}

/** The deadline as a line: solid for the time that is over, dashed for the two months that an extension would add, a tick at each end. */
export function DeadlineLine({
  request: { receivedAt, deadline, extended },
  now,
  say,
}: {
  readonly request: ReceivedRequest;
  readonly now: Date;
  readonly say: Say;
}): JSX.Element {
  const words = say.words.request.chart;
  const [first, last] = [after(receivedAt, "P1M"), after(receivedAt, "P3M")];
  const length = last.getTime() - receivedAt.getTime();
  const at = (moment: Date): number => {
    const share = (moment.getTime() - receivedAt.getTime()) / length;
    return Math.round(Math.min(1, Math.max(0, share)) * WIDTH * 10) / 10;
  };
  const [today, due] = [at(now), at(first)];
  const { isLate, days } = countLeft(deadline, now);
  const count = say.count(days);
  const left = words.today(isLate ? words.late(count) : words.left(count));
  return (
    <div class="chart">
      <svg viewBox={`0 0 ${WIDTH} 62`} role="img" aria-labelledby="deadline-t">
        <title id="deadline-t">{words.desc(say.day(receivedAt), say.day(now), say.day(deadline))}</title>
        <path class={extended === undefined ? "k-out" : "k-base"} d={`M${due} 29H${WIDTH}`} />
        <rect class="k-held" x="0" y="25" width={Math.max(1, today)} height="8" />
        <path class={extended === undefined ? "k-due" : "k-grid"} d={`M${due} 18v22`} />
        <path class={extended === undefined ? "k-grid" : "k-due"} d="M359 22v14" />
        <path class="k-now" d={`M${Math.max(1, Math.min(WIDTH - 1, today))} 18v22`} />
        <text class="k-num" x={today} y="14" text-anchor={today < 110 ? "start" : today > 250 ? "end" : "middle"}>
          {left}
        </text>
        <text class="k-text" x="0" y="55">
          {say.shortDay(receivedAt)}
        </text>
        <text class={extended === undefined ? "k-num" : "k-text"} x={due} y="55" text-anchor="middle">
          {(extended === undefined ? words.due : words.firstMonth)(say.shortDay(first))}
        </text>
        <text class={extended === undefined ? "k-text" : "k-num"} x={WIDTH} y="55" text-anchor="end">
          {(extended === undefined ? words.ifExtended : words.due)(say.shortDay(last))}
        </text>
      </svg>
    </div>
  );
}
