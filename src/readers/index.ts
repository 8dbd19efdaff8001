/**
 * Readers of files that need a package besides: `ndjson` needs lossless-json, `xlsx` needs @zip.js/zip.js and sax.
 *
 * @packageDocumentation
 */
export { type NdjsonOptions, ndjson } from "./ndjson.js";
export { type XlsxLimits, type XlsxOptions, xlsx } from "./xlsx/xlsx.js";
