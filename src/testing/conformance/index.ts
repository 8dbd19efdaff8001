export type { AdapterSubject, ConformanceOptions, RawTable, TestRunner, WriterProcess } from "./subject.js";
export { testStorageAdapter } from "./suite.js";
export { writeUntilKilled } from "./writer.js";
