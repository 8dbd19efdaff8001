/** Forms: choices with their consequence, fields with their error above them, buttons. */
export const forms = `
fieldset { border: 0; min-width: 0; }
legend { padding: 0; font-weight: 650; }
form > * + *, fieldset > * + *, .acts form > * + * { margin-top: var(--s4); }
.acts form + form { margin-top: var(--s5); padding-top: var(--s5); border-top: 1px dashed var(--edge); }
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
.err svg { flex: none; width: 1.125rem; height: 1.125rem; margin-top: .15rem; }`;
