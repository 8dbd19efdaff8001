import type { Heading, Link, List, Paragraph, PhrasingContent, RootContent, Strong, Table, TableCell } from "mdast";

/** A block of a document. */
export type Block = SectionHeading | Exclude<RootContent, Heading>;
/** A piece of a line: text as it is, or a node. */
export type Inline = string | PhrasingContent;

/** A heading that begins a section. The section has a name that no language changes. */
export interface SectionHeading extends Heading {
  readonly data: { readonly section: string };
}

/** Makes the heading of a section; its text is text only. */
export function heading(depth: 2 | 3, text: string, section: string): SectionHeading {
  return { type: "heading", depth, children: line([text]), data: { section } };
}

/** Makes the title of a document; its text is text only. */
export function title(text: string): Heading {
  return { type: "heading", depth: 1, children: line([text]) };
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

/** Tells if a text is an address of the web, on https or http. */
export function isWebAddress(address: unknown): address is string {
  return typeof address === "string" && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

/** Makes a link of a web address, or text only if the scheme is not one of the web (`javascript:` …). */
export function webLink(address: string): Inline {
  const text = oneLine(address).trim();
  if (!isWebAddress(text)) return text;
  return { type: "link", url: new URL(text).href, children: [{ type: "text", value: text }] };
}

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
