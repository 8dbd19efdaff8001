import type { Heading, Link, List, Paragraph, PhrasingContent, RootContent, Strong, Table, TableCell } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown, type Unsafe } from "mdast-util-to-markdown";

/** A block of a document. */
export type Block = RootContent;
/** A piece of a line: text as it is, or a node. */
export type Inline = string | PhrasingContent;

/** Makes a heading; its text is text only. */
export function heading(depth: 1 | 2 | 3, text: string): Heading {
  return { type: "heading", depth, children: line([text]) };
}

/** Makes a paragraph of pieces. */
export function paragraph(...pieces: readonly Inline[]): Paragraph {
  return { type: "paragraph", children: line(pieces) };
}

/** Makes a bulleted list with one line an item. */
export function list(items: readonly (readonly Inline[])[]): List {
  return {
    type: "list",
    ordered: false,
    spread: false,
    children: items.map((pieces) => ({ type: "listItem", spread: false, children: [paragraph(...pieces)] })),
  };
}

/** Makes a table of a head and rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  return {
    type: "table",
    children: [head, ...rows].map((cells) => ({
      type: "tableRow",
      children: cells.map((cell): TableCell => ({ type: "tableCell", children: line([cell]) })),
    })),
  };
}

/** Makes text that stands out. */
export function strong(text: string): Strong {
  return { type: "strong", children: line([text]) };
}

/** Makes a line of a label in bold and its text. */
export function labelled(label: string, ...value: readonly Inline[]): Inline[] {
  return [strong(label), ": ", ...value];
}

/** Makes a link of an e-mail address. */
export function emailLink(address: string): Link {
  const text = oneLine(address).trim();
  // encoded, so that an address cannot add a subject, a body or other recipients
  return {
    type: "link",
    url: `mailto:${encodeURIComponent(text).replace("%40", "@")}`,
    children: [{ type: "text", value: text }],
  };
}

/** Makes a link of a web address, or text only if the scheme is not one of the web (`javascript:` …). */
export function webLink(address: string): Inline {
  const text = oneLine(address).trim();
  if (!URL.canParse(text)) return text;
  const url = new URL(text);
  if (url.protocol !== "https:" && url.protocol !== "http:") return text;
  return { type: "link", url: url.href, children: [{ type: "text", value: text }] };
}

/** Serialises blocks. The library escapes declared text. */
export function serialise(blocks: readonly Block[]): string {
  return toMarkdown(
    { type: "root", children: [...blocks] },
    {
      bullet: "-",
      rule: "-",
      listItemIndent: "one",
      // without this, an address beyond ASCII would show the brackets of <…>
      resourceLink: true,
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
      unsafe: [STRUCK_OUT, AUTOLINKED],
    },
  );
}

/**
 * Marks of GitHub Flavored Markdown that strike text out, to be escaped. It also makes links of bare addresses. No escape
 * prevents that in all of its renderers, and such links lead to the address that they show.
 */
const STRUCK_OUT: Unsafe = { character: "~", inConstruct: "phrasing" };

/** Begins an autolink, also of an address whose first character is no letter. The library escapes it before letters only. */
const AUTOLINKED: Unsafe = { character: "<", inConstruct: "phrasing" };

/** Removes line breaks and control characters, which could end a line and begin another block. */
function oneLine(text: string): string {
  return text.toWellFormed().replace(/[\s\p{Cc}]+/gu, " ");
}

/** Makes the nodes of a line, with neighbouring texts joined and no space at either end. */
function line(pieces: readonly Inline[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const piece of pieces) {
    const last = nodes.at(-1);
    if (typeof piece !== "string") nodes.push(piece);
    else if (last?.type === "text") last.value = oneLine(last.value + piece);
    else nodes.push({ type: "text", value: oneLine(piece) });
  }
  const first = nodes.at(0);
  if (first?.type === "text") first.value = first.value.trimStart();
  const last = nodes.at(-1);
  if (last?.type === "text") last.value = last.value.trimEnd();
  return nodes;
}
