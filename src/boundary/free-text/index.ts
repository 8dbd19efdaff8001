export { buildGuard, type Guard } from "./guard.js";
export { findingMessage, readFinding, toIssue } from "./issue.js";
export { type Finding, PERSONAL_DATA_KINDS, type PersonalDataKind } from "./kinds.js";
