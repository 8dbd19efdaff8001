export { Columns } from "./columns.js";
export { CsvRows } from "./csv-rows.js";
export { DAMAGE } from "./decode.js";
export { findHeader } from "./head.js";
export { type FileInput, readChunks, TextPieces } from "./input.js";
export { checkHeaderPlace, completeLimits, type HeaderPlace, type ReaderLimits, readLimits } from "./options.js";
export { type CsvRecord, CsvRecords } from "./records.js";
export { RowIterator, type RowOrigin } from "./row-iterator.js";
export { UnreadableRow } from "./unreadable-row.js";
