import type { JSX } from "hono/jsx/jsx-runtime";
import type { Controller } from "../../../assignment/index.js";
import type { DocumentContent } from "../../../documents/index.js";
import { FORM_CONTACTS, type FormState } from "../../proposals/form.js";
import type { Say } from "../../words/say.js";
import { Content } from "./content.js";

/** The notice that people will get, as it grows with the form. */
export function Letter({
  say,
  state,
  controller,
  recipients,
  whole,
}: {
  readonly say: Say;
  readonly state: FormState;
  readonly controller: Pick<Controller, "name" | "contact">;
  readonly recipients: readonly string[];
  /** The whole notice, once the form is complete. */
  readonly whole: DocumentContent | undefined;
}): JSX.Element {
  const { letter, form } = say.words.changes;
  const contacts = FORM_CONTACTS.filter((name) => state.contacts[name].is);
  const own = state.own.filter(({ label }) => label !== "");
  const from = form.froms[state.from] ?? "…";
  const first =
    state.basis === ""
      ? ""
      : (Object.entries(state.basisTexts).find(([name]) => name.startsWith(`${state.basis}.`))?.[1] ?? "");
  return (
    <aside aria-labelledby="pv">
      <h2 id="pv">{letter.title}</h2>
      <p class="note">{letter.note}</p>
      <div class="letter">
        <p class="from">{[controller.name, controller.contact.postal].filter(Boolean).join(", ")}</p>
        <h3>{state.title === "" ? letter.noTitle : state.title}</h3>
        {state.description === "" ? undefined : <p>{state.description}</p>}
        <p>{letter.keeps}</p>
        <ul>
          {contacts.map((name) => (
            <li>{letter.fact(form.contacts[name].title.toLowerCase(), letter.contacts[name])}</li>
          ))}
          {own.map(({ label, necessity }) => (
            <li>
              {letter.fact(label, necessity)}
              {necessity === "" ? <span class="out">{letter.noReason}</span> : undefined}
            </li>
          ))}
          {contacts.length + own.length === 0 ? (
            <li>
              <span class="out">{letter.none}</span>
            </li>
          ) : undefined}
        </ul>
        {state.keep === "" ? (
          <p>
            <span class="out">{letter.noTime}</span>
          </p>
        ) : (
          <p>{letter.time(say.duration(state.keep), from)}</p>
        )}
        <p>
          {recipients.length > 0 ? (
            letter.others(say.list(recipients))
          ) : state.isToNobody ? (
            letter.nobody
          ) : (
            <span class="out">{letter.noRecipients}</span>
          )}
        </p>
        {state.basis === "" || first === "" ? undefined : <p>{letter.basis[state.basis](first)}</p>}
      </div>
      {whole === undefined ? undefined : (
        <details>
          <summary>{letter.whole}</summary>
          <div class="letter">
            <Content of={whole} />
          </div>
        </details>
      )}
      <p class="note">{letter.aloud}</p>
    </aside>
  );
}
