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
  /** Statements that the law asks for and nobody declared. The document lists the same. Empty if it is complete. */
  readonly missing: readonly Missing[];
}
