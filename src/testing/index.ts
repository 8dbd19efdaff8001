export {
  type AdapterSubject,
  type ConformanceOptions,
  type RawTable,
  type TestRunner,
  testStorageAdapter,
} from "./conformance/index.js";
export { type InputOptions, inputOf, recordOf } from "./inputs.js";
export { overreachOf } from "./overreach.js";
