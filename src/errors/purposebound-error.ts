import type { ErrorCode } from "./catalogue.js";

/**
 * Base of all errors of this package. Recognise errors by `code`, which is stable; messages may change.
 * No message, property or cause of these errors holds a personal value.
 */
export class PurposeboundError extends Error {
  static {
    // on the prototype, since one that is frozen lets nobody assign; and once, rather than for each error
    Object.defineProperty(PurposeboundError.prototype, "name", {
      get(this: PurposeboundError) {
        return this.constructor.name;
      },
      configurable: true,
    });
  }

  /** Stable code, documented in `docs/errors.md`. */
  readonly code: ErrorCode;
  /** What to do. Also stands in the message. */
  readonly remedy: string;

  constructor(code: ErrorCode, message: string, remedy: string) {
    super(message);
    this.code = code;
    this.remedy = remedy;
  }
}
