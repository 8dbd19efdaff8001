import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => "tagName" in node;

/** Lists all elements of a page, as a browser reads it. */
export function listElements(html: string): readonly Element[] {
  const found: Element[] = [];
  const walk = (node: Node): void => {
    if (isElement(node)) found.push(node);
    if ("childNodes" in node) for (const child of node.childNodes) walk(child);
  };
  walk(parse(html));
  return found;
}

/** Returns an attribute of an element. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** Returns the text that an element shows. */
export function textIn(node: Node): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value; // its name says so
  return "childNodes" in node ? node.childNodes.map(textIn).join(" ") : "";
}

/** Writes the elements of a page with the names of their attributes, without any text. */
export function writeSkeleton(html: string): readonly string[] {
  return listElements(html).map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(" "));
}

/** Returns the text that a page shows, with single spaces. */
export function textOf(html: string): string {
  const [body] = listElements(html).filter(({ tagName }) => tagName === "body");
  return body === undefined ? "" : textIn(body).replaceAll(/\s+/g, " ");
}
