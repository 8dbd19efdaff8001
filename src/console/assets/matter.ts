/** Rows of a table as slips, where there is no room for columns. */
export const slips = `  .t thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .t, .t tbody, .t tr, .t th, .t td { display: block; }
  .t caption { display: block; }
  .t tr { padding: var(--s3) 0; }
  .t tr + tr { border-top: 1px solid var(--line); }
  .t th, .t td { padding: .1rem 0; border: 0; }
  .t td { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: var(--s3); text-align: left; }
  .t td.num { text-align: left; }
  .t td::before { content: attr(data-l); color: var(--quiet); font-size: var(--t0); line-height: 1.75; }
`;

/** The matter of the sections: checks, facts, tables, charts, events, forms. */
export const matter = `
.round { margin-top: var(--s5); border-top: 1px solid var(--ink); }
.round > li { display: grid; grid-template-columns: 1.5rem 8rem minmax(0, 1fr) 7rem 9rem; align-items: baseline; gap: 0 var(--s4);
  padding: var(--s3) var(--s4) var(--s3) var(--s3); border-bottom: 1px solid var(--line); }
.round > li:last-child { border-bottom: 0; }
.round > .act { background: var(--sheet); }
.round .g { align-self: start; padding-top: .2rem; }
.round .txt { max-width: 44em; }
.round .fig { font-size: var(--t4); line-height: 1; }
.round .act .fig { font-weight: 650; }
.round .fig small { display: block; margin-top: .2rem; font-weight: 400; line-height: 1.3; }
.round .go { text-align: right; }

.ok { color: var(--held); } .soon { color: var(--soon); } .late { color: var(--late); } .seen { color: var(--quiet); }
.g svg, .tag svg { flex: none; width: 1.125rem; height: 1.125rem; }
.outline { fill: none; stroke: currentColor; stroke-width: 1.6; }
.dashed { fill: none; stroke: currentColor; stroke-width: 1.4; stroke-dasharray: 2.2 1.5; }
.hole { fill: none; stroke: var(--sheet); stroke-width: 1.8; }
.tag { display: inline-flex; align-items: baseline; gap: .35rem; font-size: var(--t0); font-weight: 600; }
.tag svg { align-self: start; width: .95rem; margin-top: .05rem; }
.m { flex: none; width: .75rem; height: .75rem; }
.in, .out { display: inline-block; margin: 0 .15rem .3rem 0; padding: 0 .4em; font: var(--t0)/1.5 var(--mono); overflow-wrap: anywhere; }
.in { border: 1px solid var(--held-2); background: var(--held-soft); }
.out { border: 1px dashed var(--edge); color: var(--quiet); }
.out.hot { border-color: var(--ink); color: var(--ink); }
.out b { color: var(--ink); font-weight: 400; font-variant-numeric: tabular-nums; }

.facts { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: var(--s4) var(--s6); margin-top: var(--s5);
  padding-top: var(--s4); border-top: 1px solid var(--ink); }
.facts dt, .pairs dt { color: var(--quiet); }
.facts dt { font-size: var(--t0); }
.facts dd { font-weight: 550; }
.facts dd small { display: block; font-weight: 400; }
.facts .wide { grid-column: span 2; }
.pairs { display: grid; grid-template-columns: 9rem minmax(0, 1fr); align-content: start; gap: var(--s2) var(--s5); }
.pairs ul { list-style: none; }

table { width: 100%; border-collapse: collapse; }
caption { padding-bottom: var(--s2); color: var(--quiet); font-size: var(--t0); text-align: left; }
th, td { padding: var(--s2) var(--s4) var(--s2) 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
th.num, td.num { text-align: right; }
thead th { border-bottom-color: var(--ink); color: var(--quiet); font-size: var(--t0); font-weight: 550; vertical-align: bottom; }
tbody th { font-weight: 550; }
tbody tr:last-child > * { border-bottom: 0; }
th small, td small { display: block; font-weight: 400; }
.filled { display: inline-flex; align-items: center; gap: .5rem; font-variant-numeric: tabular-nums; white-space: nowrap; }
.hollow { margin: .2rem 0 0 auto; }
.period { margin: .3rem 0 .2rem; }

.chart svg { width: 100%; max-width: 32rem; height: auto; overflow: visible; }
.chart figcaption { margin-bottom: var(--s3); }
.chart figcaption strong, .chart figcaption small { display: block; }
.chart details { margin-top: var(--s2); }
.k-held { fill: var(--held-2); } .k-track { fill: var(--sunk); }
.k-out { fill: none; stroke: var(--edge); stroke-width: 1.25; stroke-dasharray: 3 2; vector-effect: non-scaling-stroke; }
.k-hatch { stroke: var(--quiet); stroke-width: 1.25; }
.k-grid { fill: none; stroke: var(--line); } .k-base { fill: none; stroke: var(--ink); }
.k-due { stroke: var(--ink); stroke-width: 2; }
.k-end { stroke: var(--held); stroke-width: 2; } .k-now { stroke: var(--soon); stroke-width: 2; }
.k-text { fill: var(--quiet); font: 11.5px var(--sans); }
.k-num { fill: var(--ink); font: 550 11.5px var(--sans); font-variant-numeric: tabular-nums; }
.k-ratio { width: 100%; height: 1.5rem; }
.key { display: flex; flex-wrap: wrap; gap: var(--s1) var(--s5); margin-top: var(--s3); color: var(--quiet); font-size: var(--t0); }
.key > li { display: inline-flex; align-items: center; gap: .4rem; }

summary { width: fit-content; padding: var(--s1) 0; color: var(--held); cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::before { content: "+" / ""; display: inline-block; width: 1.1em; font-family: var(--mono); }
[open] > summary::before { content: "−" / ""; }
summary:hover { text-decoration: underline; }
details > :not(summary) { margin-top: var(--s2); }

.day { margin-top: var(--s5); padding-bottom: var(--s2); border-bottom: 1px solid var(--ink); font-size: var(--t2); }
.events > li { border-bottom: 1px solid var(--line); }
.events summary { display: grid; grid-template-columns: .75rem 4.25rem .75rem minmax(0, 1fr); gap: var(--s3); width: auto;
  padding: var(--s3) 0; align-items: baseline; color: var(--ink); }
.events summary:hover { background: var(--sheet); text-decoration: none; }
.events .m { align-self: start; margin-top: .4rem; }
.events time { color: var(--quiet); font-variant-numeric: tabular-nums; }
.events details > .pairs { margin: 0; padding: 0 0 var(--s4) 8.25rem; }
.pager { margin-top: var(--s5); color: var(--quiet); }

.filters { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); align-items: end; gap: var(--s3) var(--s4); margin-top: var(--s5);
  padding: var(--s4) 0; border-block: 1px solid var(--line); }
.slip { padding: var(--s4) var(--s5); border: 1px solid var(--edge); background: var(--sheet); }
.slip.none { border-style: dashed; background: none; }
.slip.late { border: 2px solid var(--late); }
.slip > * + * { margin-top: var(--s2); }

.two > .letter { align-self: start; }

@media (min-width: 40.01rem) {
  :is(th, td, .pairs) .id, td .tag { white-space: nowrap; }
  @supports selector(::details-content) {
    .filter > summary { display: none; }
    .filter::details-content { display: block; content-visibility: visible; }
  }
}
@media (max-width: 60rem) {
  .facts, .filters { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .round > li { grid-template-columns: 1.5rem 7rem minmax(0, 1fr) 6rem 7rem; }
}
@media (max-width: 40rem) {
  .facts { gap: var(--s3); }
  .round > li { grid-template-columns: 1.5rem minmax(0, 1fr) auto; gap: 0 var(--s2); }
  .round .txt { grid-row: 2; grid-column: 2 / -1; }
  .round .fig { grid-row: 1; grid-column: 3; }
  .round .go { grid-column: 2 / -1; text-align: left; }
  .round .go a, .pager a { display: inline-block; padding-block: var(--s2); }
${slips}  .stats td.num { display: inline-grid; grid-template-columns: minmax(0, 1fr); gap: 0; width: 33%; padding: .2rem 0; }
  .stats td:not(.num) { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .stats td::before { line-height: 1.3; }
  .hollow { margin-left: 0; transform: scaleX(-1); }
  .pairs { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .pairs dd { margin-bottom: var(--s2); }
  .events summary { grid-template-columns: .75rem .75rem minmax(0, 1fr); gap: var(--s1) var(--s2); }
  .events summary > .m { grid-area: 1 / 2; }
  .events summary > time { grid-area: 1 / 3; }
  .events summary > span { grid-area: 2 / 3; }
  .events details > .pairs { padding-left: 2.5rem; }
  .filters > :first-child, .filters > :nth-child(3), .filters > button { grid-column: 1 / -1; }
}
@media (forced-colors: active) {
  .k-held { fill: CanvasText; } .k-out { stroke: CanvasText; } .hole { stroke: Canvas; }
}`;
