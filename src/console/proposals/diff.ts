import type { ContentBlock, ContentLine, DocumentContent, DocumentSection } from "../../documents/index.js";

/** Lines of a notice that change, under their heading. */
export interface ChangedSection {
  readonly heading: string;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Compares two notices. One changed declaration changes exactly its lines, so that a line is either there or not. */
export function compareNotices(before: DocumentContent, after: DocumentContent): readonly ChangedSection[] {
  const [old, fresh] = [listSections(before), listSections(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((heading) => {
    const [former = [], next = []] = [old.get(heading), fresh.get(heading)];
    const removed = former.filter((line) => !next.includes(line));
    const added = next.filter((line) => !former.includes(line));
    return removed.length + added.length === 0 ? [] : [{ heading, removed, added }];
  });
}

function listSections({ intro, sections }: DocumentContent): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>([["", intro.flatMap(listLines)]]);
  const add = ({ heading, content, sections: inner }: DocumentSection): void => {
    found.set(heading, [...(found.get(heading) ?? []), ...content.flatMap(listLines)]);
    inner.forEach(add);
  };
  sections.forEach(add);
  return found;
}

function listLines(block: ContentBlock): readonly string[] {
  if (block.kind === "paragraph") return [writeLine(block.line)];
  if (block.kind === "list") return block.items.map(writeLine);
  return block.rows.map((row) => row.filter((cell) => cell !== "").join(" · "));
}

/** Writes a line of a document, with its label if it has one. */
export function writeLine({ label, text }: ContentLine): string {
  return label === undefined ? text : `${label}: ${text}`;
}
