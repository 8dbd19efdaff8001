/** Forms: choices with their consequence, fields with their error above them, buttons. */
export const forms = `
fieldset { border: 0; min-width: 0; }
legend { padding: 0; font-weight: 650; }
form > * + *, fieldset > * + *, .acts form > * + * { margin-top: var(--s4); }
.acts form + form { margin-top: var(--s5); padding-top: var(--s5); border-top: 1px dashed var(--edge); }
td form > button { margin-top: 0; }
.narrow > * + *, .narrow form + form, details > form + form { margin-top: var(--s5); }
.f label { display: block; font-weight: 650; }
.f > p, .f .pick { color: var(--quiet); }
.f > p { max-width: 40em; font-size: var(--t0); }
input, select, textarea, button { color: inherit; font: inherit; }
input:not([type=radio], [type=checkbox]), select, textarea { display: block; width: 100%; min-height: 2.75rem; margin-top: var(--s2);
  padding: var(--s2) var(--s3); border: 1.5px solid var(--edge); border-radius: 2px; background: var(--sheet); }
textarea { min-height: 5.5rem; line-height: 1.5; }
.acts .f, .narrow .f { max-width: 32rem; }
.f label.pick, .pick { display: grid; grid-template-columns: 1.5rem minmax(0, 1fr); align-items: start; gap: 0 var(--s2); min-height: 2.75rem;
  padding: var(--s2) 0; color: var(--ink); font-weight: 400; }
.pick input { width: 1.25rem; height: 1.25rem; margin: .1rem 0 0; accent-color: var(--held); }
.pick small { display: block; }
.btns { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s3) var(--s4); }
button, .btn { display: inline-block; min-height: 2.75rem; padding: .6rem var(--s5); border: 1.5px solid var(--held); border-radius: 2px;
  background: var(--held); color: var(--on-held); font-weight: 600; line-height: 1.3; text-decoration: none; cursor: pointer; }
button:hover, .btn:hover { text-decoration: underline; }
.light { background: none; color: var(--held); }
.grave { border-color: var(--late); background: none; color: var(--late); }
.plain-link { min-height: 0; padding: 0; border: 0; background: none; color: var(--held); font-weight: 400; text-decoration: underline;
  text-decoration-thickness: 1px; text-underline-offset: .18em; }
.bad :is(input, select, textarea):not([type=radio], [type=checkbox]) { border: 2.5px solid var(--late); }
.f > .err, .err { display: flex; align-items: flex-start; gap: .4rem; margin-top: var(--s1); color: var(--late); font-size: var(--t1); font-weight: 600; }
.letter { padding: var(--s5) var(--s6) var(--s6); border-inline: 2px solid var(--held-2); background:
  linear-gradient(var(--held-2) 0 0) 0 0/14px 2px no-repeat, linear-gradient(var(--held-2) 0 0) 100% 0/14px 2px no-repeat,
  linear-gradient(var(--held-2) 0 0) 0 100%/14px 2px no-repeat, linear-gradient(var(--held-2) 0 0) 100% 100%/14px 2px no-repeat, var(--sheet);
  font: var(--t2)/1.55 var(--serif); }
.letter > * + * { margin-top: var(--s3); }
.letter h3 { font: 700 var(--t2)/1.3 var(--serif); }
.letter .from { color: var(--quiet); font: var(--t0) var(--sans); }
.letter ul { padding-left: 1.1em; }
.diff { padding-inline: 0; }
.diff > * { padding-inline: 2.75rem var(--s5); }
.diff :is(ins, del) { position: relative; display: block; padding-block: var(--s1); text-decoration: none; }
.diff ins { background: var(--held-soft); }
.diff del { background: var(--sunk); color: var(--quiet); text-decoration: line-through; text-decoration-thickness: 1px; }
.diff :is(ins, del)::before { position: absolute; left: var(--s5); font-family: var(--mono); font-weight: 700; }
.diff ins::before { content: "+" / ""; }
.diff del::before { content: "−" / ""; }
.aside { display: grid; grid-template-columns: minmax(0, 1fr) 25rem; align-items: start; gap: var(--s7); margin-top: var(--s6); }
.aside > aside { position: sticky; top: var(--s5); }
.aside > aside > * + * { margin-top: var(--s3); }
.proposal { counter-reset: step; }
.step { padding-top: var(--s5); border-top: 1px solid var(--line); }
.step > legend { float: left; width: 100%; font: 700 var(--t3)/1.25 var(--serif); }
.step > legend::before { counter-increment: step; content: counter(step); padding-right: .6rem; color: var(--held); }
.step > legend + * { clear: both; padding-top: var(--s4); }
.own { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: var(--s3) var(--s4); padding-top: var(--s4); border-top: 1px dashed var(--edge); }
.own > * + * { margin-top: 0; }
.own > .slip, .own > .wide { grid-column: 1 / -1; }
.own > .f textarea { min-height: 2.75rem; height: 4.25rem; }
.parts { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); align-content: start; gap: var(--s3) var(--s4); }
.parts > .for-choice, .parts > .for-band:first-of-type { grid-column: 1 / -1; }
.more { padding-left: 2rem; }
.more > * + * { margin-top: var(--s3); }
@supports selector(:has(a)) {
  .choice:not(:has(> .pick > :checked)) > .more, .parts > .f { display: none; }
  .own:has(option[value=choice]:checked) .for-choice, .own:has(option[value=band]:checked) .for-band,
  .own:has(option[value=number]:checked) .for-number, .own:has(option[value=integer]:checked) .for-integer,
  .own:has(option[value=text]:checked) .for-text, .own:has(option[value=free-text]:checked) .for-free-text,
  .own:has(option[value=postal-code-prefix]:checked) .for-postal-code-prefix { display: block; }
}
@media (max-width: 60rem) { .aside, .own { grid-template-columns: minmax(0, 1fr); gap: var(--s4); } .aside > aside { position: static; } }
.err svg { flex: none; width: 1.125rem; height: 1.125rem; margin-top: .15rem; }`;
