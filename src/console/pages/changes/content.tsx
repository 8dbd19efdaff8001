import type { JSX } from "hono/jsx/jsx-runtime";
import type { ContentBlock, DocumentContent, DocumentSection } from "../../../documents/index.js";
import { writeLine } from "../../proposals/diff.js";

/** A document of the package, in the console's own layout. */
export function Content({ of }: { readonly of: DocumentContent }): JSX.Element {
  return (
    <>
      {of.intro.map((block) => (
        <BlockOf block={block} />
      ))}
      {of.sections.map((section) => (
        <SectionOf section={section} />
      ))}
    </>
  );
}

function SectionOf({ section }: { readonly section: DocumentSection }): JSX.Element {
  return (
    <>
      <h3>{section.heading}</h3>
      {section.content.map((block) => (
        <BlockOf block={block} />
      ))}
      {section.sections.map((one) => (
        <SectionOf section={one} />
      ))}
    </>
  );
}

function BlockOf({ block }: { readonly block: ContentBlock }): JSX.Element {
  switch (block.kind) {
    case "paragraph":
      return <p>{writeLine(block.line)}</p>;
    case "list":
      return (
        <ul>
          {block.items.map((item) => (
            <li>{writeLine(item)}</li>
          ))}
        </ul>
      );
    case "table":
      return (
        <ul>
          {block.rows.map((row) => (
            <li>{row.filter((cell) => cell !== "").join(" · ")}</li>
          ))}
        </ul>
      );
  }
}
