import type { Child } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";
import type { Controller } from "../../../assignment/index.js";
import type { Say } from "../../words/say.js";
import { OtherLanguages, PageHead } from "../parts/head.js";

/** All that the frame of a person's page needs to know. */
export interface PersonFrame {
  readonly say: Say;
  /** Address of the stylesheet. */
  readonly style: string;
  /** Address of the person's page itself. */
  readonly top: string;
  /** The same page in each language. */
  readonly inLanguage: (language: Say["language"]) => string;
  readonly controller: Controller | undefined;
  readonly now: Date;
}

/** The whole of a page for the person: nothing but the controller, the matter and those to whom they can turn. */
export function PersonPage({
  frame,
  title,
  children,
}: {
  readonly frame: PersonFrame;
  readonly title: string;
  readonly children: Child;
}): JSX.Element {
  const { say, controller, style, inLanguage } = frame;
  const words = say.words.person.foot;
  return (
    <html lang={say.language}>
      <PageHead title={title} style={style} />
      <body class="person">
        <a class="skip" href="#main">
          {say.words.frame.skip}
        </a>
        <header class="top">
          <div>
            <span class="brand">{controller?.name ?? ""}</span>
            <p class="who">
              <OtherLanguages language={say.language} linkTo={inLanguage} />
            </p>
          </div>
        </header>
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <footer class="foot">
          {controller === undefined ? undefined : (
            <>
              <p>{[controller.name, controller.contact.postal, controller.contact.email].filter(isText).join(", ")}</p>
              <p>
                {words.dpo(controller.dpo.email)} {words.complain(nameAuthority(say, controller))}
              </p>
            </>
          )}
        </footer>
      </body>
    </html>
  );
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== "";
}

/** Names the authority to which a person can complain. */
export function nameAuthority({ words }: Say, controller: Controller): string {
  return controller.supervisoryAuthority ?? words.person.receipt.authority;
}
