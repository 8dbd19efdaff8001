export * from "./activity.js";
export * from "./assignment.js";
export { type BandLabel, type Coarsening, coarsen } from "./coarsen.js";
export * from "./contact.js";
export * from "./controller/controller.js";
export { findToldWhen, isTimeZone, type TellPlan, TOPICS, type ToldWhen, type Topic } from "./controller/tell.js";
export type { Accepts, BoundTo, DeepKeys, Exact, NotBoundElsewhere, NotDeclared, NotPlain } from "./exact.js";
export {
  type EncryptedField,
  type Field,
  type FieldInput,
  type FieldMap,
  type FieldOptions,
  type FieldOutput,
  field,
  type LookUpOption,
  type NotLookedUp,
  type SpecialField,
  special,
  type TypedInput,
} from "./field.js";
export { isGenuine } from "./genuine.js";
export { SYSTEM_COLUMNS } from "./identifiers.js";
export type { InputShape, RecordShape } from "./shapes.js";
export type { ListForm } from "./source/convert/list.js";
export { isLocalTime, toMoment } from "./source/convert/moment.js";
export { ABSENT_WORDS } from "./source/map/absent.js";
export type * from "./source/origins.js";
export { csv } from "./source/readers/csv.js";
export type { FileInput } from "./source/readers/input.js";
export type { CsvOptions, HeaderPlace, ReaderLimits } from "./source/readers/options.js";
export * from "./source/source.js";
export * from "./terms/basis.js";
export { after, before, type Duration, type IsoDuration, readDuration } from "./terms/duration.js";
export { DEFAULT_MIN_GROUP_SIZE, LARGEST_MIN_GROUP_SIZE } from "./terms/group-size.js";
export { type IsoDay, type IsoMoment, type Period, readBegin, readEnd } from "./terms/period.js";
export type * from "./terms/processing.js";
export { type ObjectionGrounds, objectionTo, type Right, rightsUnder } from "./terms/rights.js";
export * from "./terms/vocabulary.js";
export { isWordForAbsent } from "./text/absent.js";
export { guardFormulas, guardWords, quoteCell, readGuarded } from "./text/cells.js";
export { listOlderPhones, type OlderPhone, type PhoneSpelling, renewPhone, toPhoneForm1 } from "./text/older-phones.js";
export { toE164 } from "./text/phone.js";
export { canonicalText } from "./text/spelling.js";
export { type TextOptions, text } from "./text/text.js";
