import { dirname, join, normalize } from "node:path";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { toString as toPlain } from "mdast-util-to-string";
import { gfmTable } from "micromark-extension-gfm-table";
import type { TextFile } from "./docs-examples.js";

interface Outline {
  readonly links: readonly { readonly url: string; readonly line: number }[];
  readonly anchors: ReadonlySet<string>;
}

/** Finds links between pages whose file or heading is not there; `exists` says which other files are. */
export function findBrokenLinks(pages: readonly TextFile[], exists: (path: string) => boolean): string[] {
  const outlines = new Map(pages.map(({ path, text }) => [path, readOutline(text)]));
  return [...outlines].flatMap(([path, { links }]) =>
    links.flatMap(({ url, line }) => {
      if (/^[a-z]+:/.test(url)) return [];
      const [file = "", anchor] = url.split("#");
      const target = file === "" ? path : normalize(join(dirname(path), decodeURIComponent(file)));
      const place = `${path}:${line}`;
      const outline = outlines.get(target);
      if (outline === undefined && !exists(target)) return [`${place}: there is no ${target}`];
      if (anchor === undefined || outline?.anchors.has(anchor)) return [];
      return [`${place}: ${target} has no heading "#${anchor}"`];
    }),
  );
}

/** Finds links to files that are in the repository and not in the package, where a reader of the package has no use of them. */
export function findUnpackedLinks(pages: readonly TextFile[], packed: readonly string[]): string[] {
  const isPacked = (path: string): boolean => packed.some((one) => path === one || path.startsWith(`${one}/`));
  return pages
    .filter(({ path }) => isPacked(path))
    .flatMap(({ path, text }) =>
      readOutline(text).links.flatMap(({ url, line }) => {
        const [file = ""] = url.split("#");
        if (file === "" || /^[a-z]+:/.test(url)) return [];
        const target = normalize(join(dirname(path), decodeURIComponent(file))).replace(/\/$/, "");
        return isPacked(target) ? [] : [`${path}:${line}: ${target} is not in the package`];
      }),
    );
}

/** Finds pages that code names, in comments and messages, and that are not there. */
export function findLostPages(files: readonly TextFile[], exists: (path: string) => boolean): string[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(/\bdocs\/[\w./-]+\.md\b/g)]
      .filter(([page]) => !exists(page))
      .map(({ 0: page, index }) => `${path}:${text.slice(0, index).split("\n").length}: there is no ${page}`),
  );
}

function readOutline(markdown: string): Outline {
  const links: { url: string; line: number }[] = [];
  const anchors = new Set<string>();
  const visit = (node: Nodes): void => {
    if (node.type === "link" || node.type === "image" || node.type === "definition") {
      links.push({ url: node.url, line: node.position?.start.line ?? 1 });
    }
    if (node.type === "heading") {
      const anchor = toAnchor(toPlain(node));
      const earlier = [...anchors].filter((one) => one === anchor || one.startsWith(`${anchor}-`)).length;
      anchors.add(anchors.has(anchor) ? `${anchor}-${earlier}` : anchor);
    }
    if ("children" in node) node.children.forEach(visit);
  };
  visit(fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }));
  return { links, anchors };
}

/** The anchor that GitHub gives a heading: letters and digits in lower case, hyphens for spaces, and no marks. */
export function toAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");
}
