export * from "./activity.js";
export * from "./assignment.js";
export * from "./basis.js";
export { type BandLabel, type Coarsening, coarsen } from "./coarsen.js";
export * from "./contact.js";
export * from "./controller.js";
export { after, type IsoDuration } from "./duration.js";
export type { Accepts, BoundTo, DeepKeys, Exact, NotBoundElsewhere, NotDeclared, NotPlain } from "./exact.js";
export {
  type Field,
  type FieldInput,
  type FieldMap,
  type FieldOptions,
  type FieldOutput,
  field,
  type SealedField,
  type SpecialField,
  special,
  type TypedInput,
} from "./field.js";
export { isGenuine } from "./genuine.js";
export type { Conversion, Mapped, Mapping, Path } from "./mapping.js";
export { momentOf } from "./mapping.js";
export type { ReadRow, RowReader } from "./reader.js";
export * from "./source.js";
export { type PhoneCountry, type TextOptions, text } from "./text.js";
export * from "./vocabulary.js";
