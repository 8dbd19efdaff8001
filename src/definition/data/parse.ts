import { hasRepeatedKey } from "../../boundary/index.js";
import { DefinitionError } from "../../errors/index.js";
import { MOST_LEVELS, MOST_VALUES } from "./conform.js";

/** Longest text that is parsed, in UTF-16 units. */
const LONGEST = 2_000_000;

/**
 * Parses JSON, and refuses a key that stands twice in one object. `JSON.parse` would keep the last key and drop the
 * rest. A reviewer and the store could then see two different definitions.
 *
 * @throws DefinitionError `invalid-definition`, `definition-too-large`
 */
export function parseJson(text: string, where: string): unknown {
  if (text.length > LONGEST) {
    throw new DefinitionError("definition-too-large", where, `its text has more than ${LONGEST} characters`);
  }
  checkSize(text, where);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    // the parser's own message quotes the text
    throw new DefinitionError("invalid-definition", where, "its text is no JSON");
  }
  if (hasRepeatedKey(text)) throw new DefinitionError("invalid-definition", where, "an object in it has a key twice");
  return parsed;
}

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [OPENING, CLOSING] = [new Set([0x5b, 0x7b]), new Set([0x5d, 0x7d])];

/**
 * Refuses a text that cannot be a definition before it is parsed. It counts brackets and commas outside of strings, and
 * stops at the first that is too many. Parsing two million brackets takes most of a second.
 */
function checkSize(text: string, where: string): void {
  let [depth, values, isQuoted] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) isQuoted = !isQuoted;
    else if (isQuoted) at += unit === BACKSLASH ? 1 : 0;
    else if (CLOSING.has(unit)) depth -= 1;
    else if (unit === COMMA || OPENING.has(unit)) {
      values += 1;
      depth += unit === COMMA ? 0 : 1;
      // the outermost value is at level 0
      if (depth > MOST_LEVELS + 1) {
        throw new DefinitionError("definition-too-large", where, `it is nested deeper than ${MOST_LEVELS} levels`);
      }
      if (values > MOST_VALUES) {
        throw new DefinitionError("definition-too-large", where, `it has more than ${MOST_VALUES} values`);
      }
    }
  }
}
