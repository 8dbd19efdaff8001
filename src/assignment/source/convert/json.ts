/** Text of JSON as it is written, or a sign of its structure. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],]/g;

/**
 * Parses the JSON of a cell. Returns undefined if it is none, or if an object has two values for one key: parsers take one
 * or the other, and nobody would learn which.
 */
export function parseCellJson(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text);
    return hasKeyTwice(text) ? undefined : parsed;
  } catch {
    return undefined;
  }
}

/** Tells if an object of valid JSON has a key twice. */
function hasKeyTwice(text: string): boolean {
  /** Keys so far of each object that is open; none for a list. */
  const open: (Set<unknown> | undefined)[] = [];
  let isKey = false;
  for (const [token] of text.matchAll(TOKEN)) {
    const keys = open.at(-1);
    if (token === "{" || token === "[") {
      open.push(token === "{" ? new Set() : undefined);
      isKey = token === "{";
    } else if (token === "}" || token === "]") {
      open.pop();
      isKey = false;
    } else if (token === ",") {
      isKey = keys !== undefined;
    } else if (isKey && keys !== undefined) {
      const key: unknown = JSON.parse(token);
      if (keys.has(key)) return true;
      keys.add(key);
      isKey = false;
    }
  }
  return false;
}
