/** A statement that the law asks of a document, and that no declaration makes yet. */
export interface Missing {
  /** The article that asks for it, such as `Art. 13(1)(e)`, or `Art. 13(1)(e) and 14(1)(e)` if both apply. */
  readonly article: string;
  /** The declaration that lacks it, such as `assignment "newsletter"`. */
  readonly where: string;
  /** The missing statement, such as "recipients". */
  readonly what: string;
  /** The property to set, and the declaration it belongs to. */
  readonly remedy: string;
}

/** A document made from declarations. */
export interface RenderedDocument {
  /** The document in Markdown, with tables as in GitHub Flavored Markdown; declared texts in it are text only. */
  readonly markdown: string;
  /**
   * The document as a fragment of HTML, one `<article>` without styles, scripts and classes; declared texts in it are text only.
   */
  readonly html: string;
  /** The document in parts, for a layout of your own. Texts are as declared, and not escaped. */
  readonly json: DocumentContent;
  /** Statements that the law asks for and nobody declared. The document lists the same. Empty if it is complete. */
  readonly missing: readonly Missing[];
}

/** A document in parts. */
export interface DocumentContent {
  readonly title: string;
  /** The language of its fixed words, as BCP 47 names it. */
  readonly language: string;
  readonly intro: readonly ContentBlock[];
  readonly sections: readonly DocumentSection[];
  readonly missing: readonly Missing[];
}

/** A section of a document. */
export interface DocumentSection {
  /** The name of the section, the same in each language, such as `recipients`. */
  readonly name: string;
  readonly heading: string;
  readonly content: readonly ContentBlock[];
  readonly sections: readonly DocumentSection[];
}

/** A part of a section. */
export type ContentBlock =
  | { readonly kind: "paragraph"; readonly line: ContentLine }
  | { readonly kind: "list"; readonly items: readonly ContentLine[] }
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** A line, with its label if it has one. */
export interface ContentLine {
  readonly label?: string;
  readonly text: string;
}
