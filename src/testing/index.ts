export {
  type AdapterSubject,
  type ConformanceOptions,
  type RawTable,
  type TestRunner,
  testStorageAdapter,
  type WriterProcess,
  writeUntilKilled,
} from "./conformance/index.js";
export { arbitraryInput, arbitraryRecord, type InputOptions } from "./inputs.js";
export { arbitraryOverreach } from "./overreach.js";
