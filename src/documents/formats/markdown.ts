import type { RootContent } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown, type Unsafe } from "mdast-util-to-markdown";

/** Writes blocks in Markdown. The library escapes declared text. */
export function writeMarkdown(blocks: readonly RootContent[]): string {
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
