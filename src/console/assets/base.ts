/** The frame of every page: text, head, way around, sections and foot. */
export const base = `
*, *::before, *::after { box-sizing: border-box; }
html { scroll-padding-top: var(--s5); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; background: var(--paper); color: var(--ink);
  font: var(--t1)/1.5 var(--sans); overflow-wrap: break-word; text-underline-offset: .18em; }
h1, h2, h3, p, dl, dd, ol, ul, figure, fieldset { margin: 0; padding: 0; }
h1, h2 { font-family: var(--serif); line-height: 1.18; text-wrap: balance; }
h1 { max-width: 26em; font-size: var(--t5); font-weight: 400; letter-spacing: -.012em; }
h2 { font-size: var(--t3); font-weight: 700; }
h3 { font-size: var(--t1); font-weight: 650; line-height: 1.4; }
a { color: var(--held); text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
main:focus { outline: none; }
strong, b { font-weight: 650; }
small { font-size: var(--t0); }
small, .note { color: var(--quiet); }
.note { font-size: var(--t0); }
code, .id { font-family: var(--mono); font-size: .9em; overflow-wrap: anywhere; }
svg { display: block; }
.num { text-align: right; font-variant-numeric: tabular-nums lining-nums; }
.round, .key, .events { list-style: none; }
.skip { position: absolute; top: 0; left: -999rem; z-index: 1; padding: var(--s2) var(--s4); background: var(--sheet); }
.skip:focus { left: 0; }

.top { border-bottom: 2px solid var(--ink); }
.top > div, main, .foot { width: 100%; max-width: 76rem; margin-inline: auto; padding-inline: var(--s6); }
.top > div { display: flex; flex-wrap: wrap; align-items: end; gap: 0 var(--s6); }
.brand { display: flex; align-items: center; gap: var(--s2); padding: var(--s4) 0; color: var(--ink); font-weight: 650;
  letter-spacing: -.01em; text-decoration: none; }
.brand svg { flex: none; color: var(--held); }
.brackets { fill: none; stroke: currentColor; stroke-width: 2.2; }
.nav { display: flex; flex-wrap: wrap; gap: 0 var(--s5); }
.nav a { padding: var(--s4) 0 calc(var(--s4) - 3px); border-bottom: 3px solid transparent; color: var(--quiet); text-decoration: none; }
.nav a:hover { color: var(--ink); border-bottom-color: var(--line); }
.nav a[aria-current] { color: var(--ink); font-weight: 650; border-bottom-color: var(--held); }
.nav b { color: var(--soon); font-variant-numeric: tabular-nums; }
.who { margin-left: auto; padding: var(--s4) 0; color: var(--quiet); font-size: var(--t0); line-height: 1.5rem; text-align: right; }
main { flex: 1; padding-block: var(--s6) var(--s7); }
.crumb { margin-bottom: var(--s2); color: var(--quiet); font-size: var(--t0); }
.lead { max-width: 44em; margin-top: var(--s3); color: var(--quiet); font-size: var(--t2); }
.answer { max-width: 40em; margin-top: var(--s4); font: var(--t3)/1.4 var(--serif); }
.next { margin-top: var(--s5); }
.foot { display: flex; flex-wrap: wrap; justify-content: space-between; gap: var(--s2) var(--s5); padding-block: var(--s4) var(--s6);
  color: var(--quiet); font-size: var(--t0); }
.only-print { display: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.part { display: grid; grid-template-columns: 12.5rem minmax(0, 1fr); gap: var(--s4) var(--s6); padding: var(--s6) 0;
  border-top: 1px solid var(--line); }
.part > header p { margin-top: var(--s2); color: var(--quiet); font-size: var(--t0); }
.part > div > * + * { margin-top: var(--s4); }
main > :not(.part) + .part { margin-top: var(--s6); }
.sheet { margin-top: var(--s6); }
.two { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: var(--s6); }

@media (max-width: 60rem) {
  .part, .two { grid-template-columns: minmax(0, 1fr); }
  .nav { order: 3; width: 100%; }
  .nav a { padding-block: var(--s2) calc(var(--s3) - 3px); }
}
@media (max-width: 40rem) {
  :root, :host { --t4: 1.375rem; --t5: 1.75rem; }
  .top > div, main, .foot { padding-inline: var(--s4); }
  .top > div { gap: 0 var(--s3); }
  .brand { padding-block: var(--s3) 0; }
  .who { padding-block: var(--s3) 0; }
  .nav { justify-content: flex-start; gap: 0 var(--s3); font-size: var(--t0); }
  .nav a { padding-block: var(--s3) calc(var(--s3) - 3px); }
  .nav b > span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  main { padding-top: var(--s5); }
  .part { padding-block: var(--s5); }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }`;
