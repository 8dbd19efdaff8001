import { DefinitionError } from "../../errors/index.js";

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
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    // the parser's own message quotes the text
    throw new DefinitionError("invalid-definition", where, "its text is no JSON");
  }
  if (hasKeyTwice(text)) throw new DefinitionError("invalid-definition", where, "an object in it has a key twice");
  return parsed;
}

/** Finds the strings and brackets of a text that is JSON, in turn. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g;

function hasKeyTwice(text: string): boolean {
  const objects: Set<unknown>[] = [];
  let last = "";
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === "{" || token === "[") objects.push(new Set());
    else if (token === "}" || token === "]") objects.pop();
    else if (token === ":") {
      // "a" may be written as "\u0061"
      const key: unknown = JSON.parse(last);
      const keys = objects.at(-1);
      if (keys?.has(key) === true) return true;
      keys?.add(key);
    }
    last = token;
  }
  return false;
}
