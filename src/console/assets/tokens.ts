/** Colours, faces, sizes and distances. The dark set follows the reader's system. */
export const tokens = `:root, :host {
  color-scheme: light dark;
  --paper: #f1f4ef; --sheet: #fcfdfb; --sunk: #e5eae3;
  --ink: #14201b; --quiet: #4a5851;
  --line: #cbd3ca; --edge: #6f7d75;
  --held: #0a5c52; --held-2: #0a5c52; --held-soft: #d9ebe5; --on-held: #fff;
  --soon: #774700; --late: #9b1c20; --focus: #1c4fd8;
  --serif: Charter, "Bitstream Charter", "Charis SIL", "Sitka Text", Cambria, Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  --mono: ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace;
  --t0: .8125rem; --t1: .9375rem; --t2: 1.0625rem; --t3: 1.25rem; --t4: 1.625rem; --t5: 2.25rem;
  --s1: .25rem; --s2: .5rem; --s3: .75rem; --s4: 1rem; --s5: 1.5rem; --s6: 2rem; --s7: 3rem;
}
@media (prefers-color-scheme: dark) {
  :root, :host {
    --paper: #0f1513; --sheet: #161e1b; --sunk: #1f2925;
    --ink: #e6ece8; --quiet: #a8b6ae;
    --line: #31403a; --edge: #7f9188;
    --held: #7ccdbd; --held-2: #4f9f91; --held-soft: #16352f; --on-held: #07201b;
    --soon: #f0bd68; --late: #f7a097; --focus: #9cb8ff;
  }
}`;
