/** On paper: no controls, black on white, and nothing breaks inside of a row. */
export const print = `
@page { margin: 15mm; }
@media print {
  :root, :host { --paper: #fff; --sheet: #fff; --sunk: #eee; --ink: #000; --quiet: #333; --line: #999; --edge: #555; --held: #000; --held-2: #444;
    --held-soft: #fff; --soon: #000; --late: #000; --t4: 1.2rem; --t5: 1.5rem; }
  body { font-size: 10pt; }
  .skip, .nav, .filter, .pager, .go, .no-print, form, .acts, #acts { display: none !important; }
  .only-print { display: block; }
  .top > div, main, .foot { max-width: none; padding-inline: 0; }
  main { padding-block: var(--s3); }
  .part, main > :not(.part) + .part { display: block; margin: var(--s2) 0 0; padding: var(--s3) 0; }
  .part > header { margin-bottom: var(--s2); break-after: avoid; }
  h2, h3, .day { break-after: avoid; }
  tr, figure, .slip, .events > li, .round > li, .facts > div { break-inside: avoid; }
  th, td { padding-block: .2rem; }
  a { color: inherit; text-decoration: none; }
}`;
