import { slips } from "./matter.js";

/**
 * The fragment in a page of the application, within a shadow root or in a frame. Its width is that of the place it is given. A rule of that
 * page can reach the host of a shadow root, so that what is inherited is reset within.
 */
export const fragment = `
.piece { all: initial; display: block; color-scheme: light dark; background: var(--sheet); color: var(--ink); font: var(--t1)/1.5 var(--sans);
  overflow-wrap: break-word; text-underline-offset: .18em; }
.framed { min-height: 0; background: var(--sheet); }
.framed main { max-width: none; padding: 0; }
.record { container-type: inline-size; border: 0; }
.record h1, .record h2 { font: 700 var(--t3)/1.18 var(--serif); letter-spacing: 0; }
.record > * + * { margin-top: var(--s3); }
.framed .why { padding: var(--s2) var(--s3); }
.why > summary { font-size: var(--t0); }
.why > div { max-width: 24rem; padding: var(--s3) var(--s4); border: 1px solid var(--edge); background: var(--sheet); }
.why > div > * + * { margin-top: var(--s2); }
@container (max-width: 34rem) {
${slips}  .pairs { grid-template-columns: minmax(0, 1fr); gap: 0; }
}`;
