export {
  type AdapterSubject,
  type ConformanceOptions,
  type RawTable,
  type TestRunner,
  testStorageAdapter,
  type WriterProcess,
  writeUntilKilled,
} from "./conformance/index.js";
export { type InputOptions, inputOf, recordOf } from "./inputs.js";
export { overreachOf } from "./overreach.js";
