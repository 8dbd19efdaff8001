import type { Nodes, RootContent } from "mdast";

/**
 * Writes blocks as a fragment of HTML, without styles, scripts and classes. All text is escaped, and links lead to web and
 * e-mail addresses only, because nothing else makes a link of a block.
 */
export function writeHtml(blocks: readonly RootContent[], language: string): string {
  return `<article lang="${escapeText(language)}">\n${blocks.map(writeBlock).join("\n")}\n</article>\n`;
}

function writeBlock(node: Nodes): string {
  switch (node.type) {
    case "heading":
      return `<h${node.depth}>${writeInside(node.children)}</h${node.depth}>`;
    case "paragraph":
      return `<p>${writeInside(node.children)}</p>`;
    case "list":
      return `<ul>\n${node.children.map((item) => `<li>${item.children.map(writeItem).join("")}</li>`).join("\n")}\n</ul>`;
    case "table": {
      const [head, ...rows] = node.children.map((row) => row.children.map((cell) => writeInside(cell.children)));
      return [
        "<table>",
        `<thead>\n${writeRow(head ?? [], (cell) => `<th scope="col">${cell}</th>`)}\n</thead>`,
        `<tbody>\n${rows.map((row) => writeRow(row, (cell) => `<td>${cell}</td>`)).join("\n")}\n</tbody>`,
        "</table>",
      ].join("\n");
    }
    case "thematicBreak":
      return "<hr>";
    default:
      return writeInline(node);
  }
}

/** Writes what stands in an item of a list, which is one line. */
function writeItem(node: Nodes): string {
  return node.type === "paragraph" ? writeInside(node.children) : writeBlock(node);
}

function writeRow(cells: readonly string[], write: (cell: string) => string): string {
  return `<tr>${cells.map(write).join("")}</tr>`;
}

function writeInside(nodes: readonly Nodes[]): string {
  return nodes.map(writeInline).join("");
}

function writeInline(node: Nodes): string {
  switch (node.type) {
    case "text":
      return escapeText(node.value);
    case "strong":
      return `<strong>${writeInside(node.children)}</strong>`;
    case "link":
      return `<a href="${escapeText(node.url)}">${writeInside(node.children)}</a>`;
    default:
      // documents are built from the nodes above; one that is new must not vanish unseen
      throw new TypeError(`a document has a node that HTML is not written for: ${node.type}`);
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "");
}
