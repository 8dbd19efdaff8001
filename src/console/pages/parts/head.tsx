import type { JSX } from "hono/jsx/jsx-runtime";
import { buildSay, CONSOLE_LANGUAGES, type ConsoleLanguage } from "../../words/say.js";

/** The head of every page. */
export function PageHead({ title, style }: { readonly title: string; readonly style: string }): JSX.Element {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex" />
      <title>{title}</title>
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href={style} />
    </head>
  );
}

/** Links to the same page in the other languages, each by its own name. */
export function OtherLanguages({
  language,
  linkTo,
}: {
  readonly language: ConsoleLanguage;
  readonly linkTo: (language: ConsoleLanguage) => string;
}): JSX.Element {
  return (
    <>
      {CONSOLE_LANGUAGES.filter((other) => other !== language).map((other) => (
        <a href={linkTo(other)} lang={other} hreflang={other}>
          {buildSay(other, "UTC").words.name}
        </a>
      ))}
    </>
  );
}
