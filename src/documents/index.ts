/**
 * Documents that the law asks for, rendered from declarations. They are always true to the code, and list what is
 * missing.
 *
 * @packageDocumentation
 */
export { type AssessmentOptions, legitimateInterestsAssessment } from "./assessment/assessment.js";
export type {
  ContentBlock,
  ContentLine,
  DocumentContent,
  DocumentSection,
  Missing,
  RenderedDocument,
} from "./document.js";
export {
  type ConsentDocument,
  type ConsentOptions,
  type ConsentProof,
  consentReceipt,
  consentRecord,
  type GivenConsent,
  type ReceiptOptions,
  type WithdrawnProof,
} from "./linked/consent.js";
export type { LinkedNode, LinkedValue } from "./linked/context.js";
export { type DpvOptions, dpv } from "./linked/dpv.js";
export { type RenderNecessityOptions, renderNecessity } from "./necessity/necessity.js";
export { type NoticeOptions, notice } from "./notice/notice.js";
export { type RecordOptions, type RenderedRecord, recordOfProcessing } from "./record/record.js";
export { type RowSchema, rowSchema } from "./row-schema.js";
export { type InputSchema, type JsonSchema, jsonSchema } from "./schema.js";
export type { ContactWords } from "./words/en.js";
export type { Language, WordOptions } from "./words/languages.js";
export { plural } from "./words/plural.js";
export type { OwnWords, Words } from "./words/words.js";
