import { NOT_A_LIST } from "./failures.js";

/** The form in which a system writes a list into one cell. */
export interface ListForm {
  /** The text between elements. */
  readonly separator: string;
  /** The quote around elements that hold a separator; `'"` if either may stand there. Default `"`. */
  readonly quote?: '"' | "'" | "\"'" | "'\"";
  /** `true` if brackets stand around the list: `[…]`, `{…}` or `(…)`. */
  readonly brackets?: boolean;
}

/** An element of a list. */
export interface Element {
  readonly text: string;
  /** A quoted element is text, whatever it says. */
  readonly isQuoted: boolean;
}

const BRACKETS: ReadonlyMap<string, string> = new Map([
  ["[", "]"],
  ["{", "}"],
  ["(", ")"],
]);

/**
 * Reads a list as PostgreSQL (`{a,"b c"}`), Python (`['a', 'b']`), JSON and others write it. A list that is not whole is
 * refused, because a part of one element would be taken for another.
 */
export function readList(
  text: string,
  { separator, quote = '"', brackets = false }: ListForm,
): readonly Element[] | symbol {
  const closing = BRACKETS.get(text.charAt(0));
  const isBracketed = text.length > 1 && closing !== undefined && text.endsWith(closing);
  if (isBracketed !== brackets) return NOT_A_LIST;
  const inner = brackets ? text.slice(1, -1) : text;
  const elements: Element[] = [];
  let at = 0;
  while (at <= inner.length) {
    while (at < inner.length && isBlankAt(inner, at) && !inner.startsWith(separator, at)) at += 1;
    const mark = inner.charAt(at);
    if (mark !== "" && quote.includes(mark)) {
      const quoted = readQuoted(inner, at + 1, mark);
      if (quoted === undefined) return NOT_A_LIST;
      elements.push({ text: quoted.text, isQuoted: true });
      at = quoted.end;
      while (at < inner.length && isBlankAt(inner, at) && !inner.startsWith(separator, at)) at += 1;
      if (at < inner.length && !inner.startsWith(separator, at)) return NOT_A_LIST;
    } else {
      const next = inner.indexOf(separator, at);
      const end = next < 0 ? inner.length : next;
      // a list in a list is no text
      if (brackets && BRACKETS.has(mark)) return NOT_A_LIST;
      const element = inner.slice(at, end).trim();
      if (isQuotedOtherwise(element) || (quote.includes('"') && element.includes('"'))) return NOT_A_LIST;
      elements.push({ text: element, isQuoted: false });
      at = end;
    }
    at += separator.length;
  }
  return elements;
}

/** Tells if an element has quotes around it that the form does not name. They would be kept as letters of it. */
function isQuotedOtherwise(element: string): boolean {
  return element.length > 1 && /^(["']).*\1$/s.test(element);
}

function isBlankAt(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

/** Reads up to the closing quote. Quotes within are doubled, or stand behind a backslash. */
function readQuoted(
  text: string,
  start: number,
  mark: string,
): { readonly text: string; readonly end: number } | undefined {
  let found = "";
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === mark) {
      if (text.charAt(at + 1) !== mark) return { text: found, end: at + 1 };
      found += mark;
      at += 1;
    } else if (character === "\\") {
      const next = text.charAt(at + 1);
      const code = /^u([0-9a-f]{4})/i.exec(text.slice(at + 1, at + 6))?.[1];
      if (code !== undefined) {
        found += String.fromCharCode(Number.parseInt(code, 16));
        at += 5;
      } else if (next === "\\" || next === '"' || next === "'" || next === "/") {
        found += next;
        at += 1;
      } else {
        // systems mean different things by the same letter
        return undefined;
      }
    } else found += character;
  }
  return undefined;
}
