import type { Child } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";
import { isOpenTo } from "../../routes.js";
import { buildSay, CONSOLE_LANGUAGES } from "../../words/say.js";
import type { PageFrame } from "../page.js";
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
  const others = CONSOLE_LANGUAGES.filter((language) => language !== say.language);
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
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`${title} – ${brand}`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={links.style} />
      </head>
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
              {others.map((language) => (
                <a href={links.inLanguage(language)} lang={language} hreflang={language}>
                  {buildSay(language, "UTC").words.name}
                </a>
              ))}
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
