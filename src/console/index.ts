/** The subpath `purposebound/console`: pages for those who supervise, as one function from Request to Response. */
export type { AnsweringController, ConsoleUser } from "./access.js";
export { type Console, type ConsoleOptions, createConsole } from "./console.js";
export { personPath } from "./links.js";
export type { ConsoleLanguage } from "./words/say.js";
