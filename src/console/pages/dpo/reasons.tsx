import type { JSX } from "hono/jsx/jsx-runtime";
import type { Say } from "../../words/say.js";

/** Writes the reason of a refusal: `invalid-value phone` becomes its words, with the field's name. */
export function writeReason(reason: string, { words }: Say): JSX.Element {
  const [code = "", ...field] = reason.split(" ");
  const text = Object.hasOwn(words.reasons, code) ? words.reasons[code] : undefined;
  return (
    <>
      {text ?? <code>{code}</code>}
      {field.length === 0 ? undefined : (
        <>
          {" "}
          <code>{field.join(" ")}</code>
        </>
      )}
    </>
  );
}
