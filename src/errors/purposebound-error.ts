import type { ErrorCode } from "./catalogue.js";

/**
 * Base of all errors of this package. Recognise errors by `code`, which is stable; messages may change.
 * No message, property or cause of these errors holds a personal value.
 */
export class PurposeboundError extends Error {
  /** Stable code, documented in `docs/errors.md`. */
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    // defined, since nothing can be assigned over a prototype that is frozen
    Object.defineProperty(this, "name", {
      value: new.target.name,
      enumerable: false,
      writable: true,
      configurable: true,
    });
    this.code = code;
  }
}
