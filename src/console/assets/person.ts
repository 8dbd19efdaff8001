/** Pages for people: one column, larger text, nothing that has to be learnt. */
export const person = `
.person { font-size: 1rem; }
.person .top > div, .person main, .person .foot { max-width: 60rem; }
.person .part { grid-template-columns: minmax(0, 1fr); }
.person h2 { font-size: var(--t4); font-weight: 400; }
.person .brand { font-size: var(--t2); }
.held td:nth-child(2) { font-weight: 650; }
.quick { margin-top: var(--s4); }
.rule { max-width: 44em; padding-top: var(--s5); border-top: 1px solid var(--line); }
.mine { display: grid; grid-template-columns: 14rem minmax(0, 1fr); gap: 0 var(--s5); padding: var(--s2) 0; border-bottom: 1px solid var(--line); }
.mine dt { color: var(--quiet); }
.mine small { display: block; }
.until { display: flex; align-items: center; gap: var(--s3); font-weight: 600; }
.until svg { flex: none; }
.acts > details { border-bottom: 1px solid var(--line); }
.acts > details:first-child { border-top: 1px solid var(--ink); }
.part > div > .acts > * + *, .acts > * + * { margin-top: 0; }
.acts > details > summary { width: auto; padding: var(--s3) 0; font-weight: 650; }
.acts > details > summary span { display: block; padding-left: 1.1em; color: var(--quiet); font-weight: 400; }
.acts > details > :not(summary) { padding: 0 0 var(--s5) 1.1em; }
.plain { list-style: none; }
.plain > li { padding: var(--s2) 0; border-bottom: 1px solid var(--line); }
.stamp { display: inline-grid; gap: var(--s1); padding: var(--s3) var(--s5); border: 2px solid var(--held); outline: 1px solid var(--held);
  outline-offset: 3px; color: var(--held); font: var(--t2) var(--mono); overflow-wrap: anywhere; }
.stamp small { color: inherit; font-family: var(--sans); }
@media (max-width: 40rem) { .mine { grid-template-columns: minmax(0, 1fr); } }`;
