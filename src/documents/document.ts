/** Something that the law asks a document to say, and that no declaration says yet. */
export interface Missing {
  /** The article that asks for it, such as `Art. 13(1)(e)`, or `Art. 13(1)(e) and 14(1)(e)` where both apply. */
  readonly article: string;
  /** The declaration that lacks it, such as `assignment "newsletter"`. */
  readonly where: string;
  /** What is missing. */
  readonly what: string;
  /** Which property of which declaration to set. */
  readonly remedy: string;
}

/** A document made from declarations. */
export interface RenderedDocument {
  /** The document in Markdown, with tables as in GitHub Flavored Markdown; declared texts in it are text only. */
  readonly markdown: string;
  /** What the law asks for and nobody declared; the document lists the same. Empty when it is complete. */
  readonly missing: readonly Missing[];
}
