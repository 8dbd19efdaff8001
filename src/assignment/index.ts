export * from "./activity.js";
export * from "./assignment.js";
export { type BandLabel, type Coarsening, coarsen } from "./coarsen.js";
export * from "./contact.js";
export * from "./controller/controller.js";
export type { Accepts, BoundTo, DeepKeys, Exact, NotBoundElsewhere, NotDeclared, NotPlain } from "./exact.js";
export {
  type EncryptedField,
  type Field,
  type FieldInput,
  type FieldMap,
  type FieldOptions,
  type FieldOutput,
  field,
  type SpecialField,
  special,
  type TypedInput,
} from "./field.js";
export { isGenuine } from "./genuine.js";
export { SYSTEM_COLUMNS } from "./identifiers.js";
export type { InputShape, RecordShape } from "./shapes.js";
export { type CsvInput, type CsvOptions, csv } from "./source/csv/csv.js";
export type { Mapped, Mapping } from "./source/mapping.js";
export { toMoment } from "./source/moment.js";
export type { ReadRow, RowReader } from "./source/reader.js";
export type { Conversion, Path } from "./source/rules.js";
export * from "./source/source.js";
export * from "./terms/basis.js";
export { after, type Duration, type IsoDuration, readDuration } from "./terms/duration.js";
export type * from "./terms/processing.js";
export * from "./terms/vocabulary.js";
export { type TextOptions, text } from "./text/text.js";
