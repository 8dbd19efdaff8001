const [QUOTE, COLON] = [0x22, 0x3a];
const [OPENING_OBJECT, CLOSING_OBJECT, OPENING_LIST, CLOSING_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];

/**
 * Tells whether a key stands twice in one object of a JSON text. `JSON.parse` keeps the last one without a word, and other
 * parsers the first, so that two systems would read two different values. Linear in the text.
 *
 * @param text - Text that `JSON.parse` has taken.
 */
export function hasRepeatedKey(text: string): boolean {
  /** Keys of the objects and lists around the place. */
  const open: (Set<string> | undefined)[] = [];
  let key = "";
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case QUOTE: {
        const end = findEnd(text, at);
        key = text.slice(at, end + 1);
        at = end;
        break;
      }
      case COLON: {
        // "a" may be written as "\u0061"
        const name: string = key.includes("\\") ? JSON.parse(key) : key.slice(1, -1);
        const keys = open.pop() ?? new Set();
        if (keys.has(name)) return true;
        open.push(keys.add(name));
        break;
      }
      case OPENING_OBJECT:
      case OPENING_LIST:
        open.push(undefined);
        break;
      case CLOSING_OBJECT:
      case CLOSING_LIST:
        open.pop();
        break;
    }
  }
  return false;
}

/** Finds the quote that ends the string which begins at a place. */
function findEnd(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charAt(end - 1 - slashes) === "\\") slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}
