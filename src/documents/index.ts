/**
 * Documents that the law asks for, rendered from declarations. They are always true to the code, and list what is
 * missing.
 *
 * @packageDocumentation
 */
export type { Missing, RenderedDocument } from "./document.js";
export { type RenderNecessityOptions, renderNecessity } from "./necessity/necessity.js";
export { type NoticeOptions, notice } from "./notice/notice.js";
export { type RecordOptions, recordOfProcessing } from "./record/record.js";
export type { Language } from "./words/words.js";
