import type { ErrorCode } from "./catalogue.js";

/**
 * Base of all errors of this package. Recognise errors by `code`, which is stable; messages may change. No message,
 * property or cause holds a personal value.
 */
export class PurposeboundError extends Error {
  static {
    // set once on the prototype, since a frozen `Error.prototype` would refuse an assignment of `name` on each error
    Object.defineProperty(PurposeboundError.prototype, "name", {
      get(this: PurposeboundError) {
        return this.constructor.name;
      },
      configurable: true,
    });
  }

  /** Stable code, documented in `docs/errors.md`. */
  readonly code: ErrorCode;
  /** Instructions to the developer or administrator. The message ends with them too. */
  readonly remedy: string;

  constructor(code: ErrorCode, message: string, remedy: string) {
    super(message);
    this.code = code;
    this.remedy = remedy;
  }
}
