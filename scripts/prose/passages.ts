import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import ts from "typescript";

/** Kinds of text: a paragraph, heading or list item of a page, a cell of a table, a docstring, a comment, a test's title. */
export type PassageKind = "page" | "cell" | "docstring" | "comment" | "title";

/** A piece of text that is read in one go. */
export interface Passage {
  readonly kind: PassageKind;
  /** Line of the file at which the text begins, from 1. */
  readonly line: number;
  /** Plain text in which each code span is {@link CODE}; line breaks are kept, so that a fault finds its line. */
  readonly text: string;
}

/** Stands for a code span: a capital letter, since a sentence may begin with one, and no word of English. */
export const CODE = "Ω";

/** Reads the passages of a Markdown page: paragraphs, headings, list items and cells, without blocks of code. */
export function readPage(markdown: string, kind: "page" | "docstring" = "page", firstLine = 1): Passage[] {
  const tree = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const found: Passage[] = [];
  const visit = (node: Nodes): void => {
    const isCell = node.type === "tableCell";
    if (isCell || node.type === "paragraph" || node.type === "heading") {
      const line = firstLine + (node.position?.start.line ?? 1) - 1;
      found.push({ kind: isCell ? "cell" : kind, line, text: toText(node) });
    } else if ("children" in node) {
      node.children.forEach(visit);
    }
  };
  visit(tree);
  return found;
}

function toText(node: Nodes): string {
  if (node.type === "inlineCode") return CODE + "\n".repeat(node.value.split("\n").length - 1);
  if (node.type === "break") return "\n";
  if ("value" in node) return node.type === "html" ? "" : node.value;
  return "children" in node ? node.children.map(toText).join("") : "";
}

/** Comments that speak to a tool. */
const DIRECTIVE = /^\s*(?:biome-ignore|@ts-|v8 ignore|#(?:end)?region|\/ <reference|Stryker)/;

/** Reads the docstrings and comments of a file of TypeScript. */
export function readComments(code: string, file = "file.ts"): Passage[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const ranges = new Map<number, ts.CommentRange>();
  const visit = (node: ts.Node): void => {
    for (const range of ts.getLeadingCommentRanges(code, node.getFullStart()) ?? []) ranges.set(range.pos, range);
    for (const range of ts.getTrailingCommentRanges(code, node.getEnd()) ?? []) ranges.set(range.pos, range);
    for (const child of node.getChildren(source)) if (child.kind !== ts.SyntaxKind.JSDoc) visit(child);
  };
  visit(source);
  const ordered = [...ranges.values()].sort((left, right) => left.pos - right.pos);
  const found: Passage[] = [];
  let last: { line: number; passage: { kind: PassageKind; line: number; text: string } } | undefined;
  for (const { pos, end } of ordered) {
    const text = code.slice(pos, end);
    const line = source.getLineAndCharacterOfPosition(pos).line + 1;
    if (text.startsWith("/*")) {
      found.push(...readBlock(text, line));
      last = undefined;
    } else if (!DIRECTIVE.test(text.slice(2))) {
      const words = withoutCode(text.slice(2).trim());
      // lines of comment under each other are one text
      const isAlone = code.slice(code.lastIndexOf("\n", pos) + 1, pos).trim() === "";
      if (last?.line === line - 1 && isAlone) {
        last.passage.text += `\n${words}`;
        last.line = line;
      } else {
        const passage = { kind: "comment" as const, line, text: words };
        found.push(passage);
        last = { line, passage };
      }
    }
  }
  return found;
}

/** A docstring's description and tags, each on its own, since a tag's text is a passage too. */
function readBlock(text: string, line: number): Passage[] {
  if (!text.startsWith("/**")) return DIRECTIVE.test(text.slice(2)) ? [] : [toComment(text, line)];
  const lines = bare(text, "/**").split("\n");
  const sections: { line: number; lines: string[] }[] = [{ line, lines: [] }];
  let isFenced = false;
  for (const [index, one] of lines.entries()) {
    if (/^\s*```/.test(one)) isFenced = !isFenced;
    const tag = isFenced ? null : /^\s*@(\w+)(?:\s+(?:@?[\w.$]+\s+-\s+|-\s+))?/.exec(one);
    if (tag !== null) sections.push({ line: line + index, lines: [one.slice(tag[0].length)] });
    else sections.at(-1)?.lines.push(one);
  }
  return sections
    .flatMap((section) => readPage(withoutInlineTags(section.lines.join("\n")), "docstring", section.line))
    .filter(({ text: words }) => words.trim() !== "");
}

function toComment(text: string, line: number): Passage {
  return { kind: "comment", line, text: withoutCode(bare(text, "/*").trim()) };
}

/** The text of a comment without its stars. */
function bare(text: string, opening: string): string {
  return text.slice(opening.length, -2).replaceAll(/^[ \t]*\* ?/gm, "");
}

/** `{@link Name}` as code; a tag within a line, as in "Reads. @throws StoreError …", ends its sentence. */
function withoutInlineTags(text: string): string {
  return text
    .replaceAll(/\{@\w+ ([^}]*)\}/g, "`$1`")
    .replaceAll(/(?<=[.!?)])[ \t]+@(throws|returns)\b[ \t]*/g, " `$1` ");
}

function withoutCode(text: string): string {
  return text.replaceAll(/`[^`\n]*`/g, CODE);
}

/** Reads the titles of suites and tests in a file of tests. */
export function readTitles(code: string, file = "file.ts"): Passage[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: Passage[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(?:describe|it|test)\b/.test(node.expression.getText(source))) {
      const [title] = node.arguments;
      if (title !== undefined && (ts.isStringLiteralLike(title) || ts.isTemplateExpression(title))) {
        const line = source.getLineAndCharacterOfPosition(title.getStart(source)).line + 1;
        const text = ts.isStringLiteralLike(title)
          ? title.text
          : title.head.text + title.templateSpans.map((span) => CODE + span.literal.text).join("");
        found.push({ kind: "title", line, text: withoutCode(text) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
