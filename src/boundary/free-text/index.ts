export { type Guard, guardOf } from "./guard.js";
export { findingMessage, findingOf, issueOf } from "./issue.js";
export { type Finding, PERSONAL_DATA_KINDS, type PersonalDataKind } from "./kinds.js";
