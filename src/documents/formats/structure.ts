import type { Nodes, PhrasingContent } from "mdast";
import type { ContentBlock, ContentLine, DocumentSection } from "../document.js";
import type { Block } from "./blocks.js";

/** Reads the sections of a document out of its blocks, each with those below it. */
export function readSections(blocks: readonly Block[], level: 2 | 3 = 2): readonly DocumentSection[] {
  const starts = blocks.flatMap((block, index) => (block.type === "heading" && block.depth === level ? [index] : []));
  return starts.flatMap((start, nth): DocumentSection[] => {
    const first = blocks[start];
    if (first?.type !== "heading") return [];
    const inside = blocks.slice(start + 1, starts[nth + 1]);
    const below = inside.findIndex(({ type }) => type === "heading");
    return [
      {
        name: first.data.section,
        heading: readText(first),
        content: readBlocks(below === -1 ? inside : inside.slice(0, below)),
        sections: below === -1 ? [] : readSections(inside.slice(below), 3),
      },
    ];
  });
}

/** Reads blocks without headings. */
export function readBlocks(blocks: readonly Block[]): readonly ContentBlock[] {
  return blocks.flatMap((block): ContentBlock[] => {
    if (block.type === "paragraph") return [{ kind: "paragraph", line: readLine(block.children) }];
    if (block.type === "list") {
      const items = block.children.map(({ children: [only] }) =>
        readLine(only?.type === "paragraph" ? only.children : []),
      );
      return [{ kind: "list", items }];
    }
    if (block.type === "table") {
      const [head = [], ...rows] = block.children.map((row) => row.children.map(readText));
      return [{ kind: "table", head, rows }];
    }
    return [];
  });
}

/** Reads a line: text in bold with a colon behind it is its label. Declared texts cannot be bold. */
function readLine(pieces: readonly PhrasingContent[]): ContentLine {
  const [first, second, ...rest] = pieces;
  if (first?.type !== "strong" || second?.type !== "text" || !second.value.startsWith(": ")) {
    return { text: pieces.map(readText).join("") };
  }
  return { label: readText(first), text: [second.value.slice(2), ...rest.map(readText)].join("") };
}

function readText(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(readText).join("") : "";
}
