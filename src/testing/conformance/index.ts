export type { AdapterSubject, ConformanceOptions, RawTable, TestRunner } from "./subject.js";
export { testStorageAdapter } from "./suite.js";
