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
export { type NoticeOptions, notice } from "./notice/notice.js";
export { type RecordOptions, recordOfProcessing } from "./record/record.js";
export type { ContactWords } from "./words/en.js";
export type { Language, WordOptions } from "./words/languages.js";
export { plural } from "./words/plural.js";
export type { OwnWords, Words } from "./words/words.js";
