import type { Child } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";
import { isOpenTo } from "../../routes.js";
import type { PageFrame } from "../page.js";
import { OtherLanguages, PageHead } from "./head.js";
import { Brand } from "./icons.js";

/** The whole of a page: the head, the way around, the matter, and the foot. */
export function Frame({
  frame,
  title,
  children,
}: {
  readonly frame: PageFrame;
  readonly title: string;
  readonly children: Child;
}): JSX.Element {
  const { say, links, brand, reader, place, openRequests, openProposals, role, now } = frame;
  const { words } = say;
  const all = [
    ["today", "home", links.home, words.frame.today, 0],
    ["assignments", "assignments", links.assignments, words.frame.assignments, 0],
    ["requests", "requests", links.requests, words.frame.requests, openRequests],
    ["holds", "holds", links.holds(), words.frame.holds, 0],
    ["changes", "changes", links.changes, words.changes.nav, openProposals],
    ["trail", "trail", links.trail(), words.frame.trail, 0],
  ] as const;
  const places = all.filter(([, page]) => role !== undefined && isOpenTo({ page }, role));
  const [start] = places;
  return (
    <html lang={say.language}>
      <PageHead title={`${title} – ${brand}`} style={links.style} />
      <body>
        <a class="skip" href="#main">
          {words.frame.skip}
        </a>
        <header class="top">
          <div>
            <a class="brand" href={start?.[2] ?? links.home}>
              <Brand />
              <span>{brand}</span>
            </a>
            {reader === undefined ? undefined : (
              <nav class="nav" aria-label={words.frame.nav}>
                {places.map(([name, , href, text, open]) => (
                  <a href={href} aria-current={name === place ? "page" : undefined}>
                    {text}
                    {open > 0 ? (
                      <>
                        {" "}
                        <b>
                          {say.number(open)}
                          <span> {words.frame.open(say.count(open))}</span>
                        </b>
                      </>
                    ) : undefined}
                  </a>
                ))}
              </nav>
            )}
            <p class="who">
              {reader === undefined ? undefined : `${reader} · `}
              <OtherLanguages language={say.language} linkTo={links.inLanguage} />
            </p>
          </div>
        </header>
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <footer class="foot">
          <p>{words.frame.foot}</p>
          <p>purposebound</p>
          <p class="only-print">{words.frame.printed(say.moment(now))}</p>
        </footer>
      </body>
    </html>
  );
}

/** A section with its heading in the margin. */
export function Section({
  id,
  title,
  note,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly note?: Child;
  readonly children: Child;
}): JSX.Element {
  return (
    <section class="part" id={id} aria-labelledby={`${id}-h`}>
      <header>
        <h2 id={`${id}-h`}>{title}</h2>
        {note === undefined ? undefined : <p>{note}</p>}
      </header>
      <div>{children}</div>
    </section>
  );
}
