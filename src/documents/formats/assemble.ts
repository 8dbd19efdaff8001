import type { RootContent } from "mdast";
import type { Missing, RenderedDocument } from "../document.js";
import type { Words } from "../words/words.js";
import { type Block, heading, paragraph, strong, table, title } from "./blocks.js";
import { writeHtml } from "./html.js";
import { writeMarkdown } from "./markdown.js";
import { readBlocks, readSections } from "./structure.js";

/** Joins the parts of a document: title, a warning if it is incomplete, body, missing statements, closing line. */
export function assemble(
  name: string,
  intro: readonly Block[],
  body: readonly Block[],
  missing: readonly Missing[],
  words: Words,
): RenderedDocument {
  const incomplete = missing.length > 0;
  const blocks: readonly RootContent[] = [
    title(name),
    ...intro,
    ...(incomplete ? [paragraph(strong(words.incomplete(missing.length)))] : []),
    ...body,
    ...(incomplete ? missingSection(missing, words) : []),
    { type: "thematicBreak" },
    paragraph(words.generated),
  ];
  // a caller that wants one format does not pay for the others
  return {
    get markdown() {
      return writeMarkdown(blocks);
    },
    get html() {
      return writeHtml(blocks, words.locale);
    },
    get json() {
      const language = words.locale;
      return { title: name, language, intro: readBlocks(intro), sections: readSections(body), missing };
    },
    missing,
  };
}

function missingSection(missing: readonly Missing[], words: Words): Block[] {
  const columns = words.missingColumns;
  return [
    heading(2, words.notYetDeclared, "missing"),
    paragraph(words.missingIntro),
    table(
      [columns.article, columns.where, columns.what, columns.remedy],
      missing.map((one) => [one.article, one.where, one.what, one.remedy]),
    ),
  ];
}
