import { STORES, type StoreCode } from "./catalogue.js";
import { PurposeboundError } from "./purposebound-error.js";
import { findFailure, isSqlState, WITHOUT_CODE } from "./storage-failures.js";

/** Thrown if work in a store could not be done. */
export class StoreError extends PurposeboundError {
  declare readonly code: StoreCode;

  /**
   * @param code - Stable code.
   * @param what - Event and place, free of personal values.
   * @param remedy - Instructions; the catalogue's if left out.
   */
  constructor(code: StoreCode, what: string, remedy: string = STORES[code].remedy) {
    super(code, `${what}. ${remedy}`, remedy);
  }
}

/**
 * Builds the error of a call that is given something else than it takes. The types rule it out, but not every caller
 * has types.
 *
 * @param what - The call and its fault, such as `import() is given no rows`.
 * @param remedy - Instructions, such as the values that are taken.
 */
export function invalidArgument(what: string, remedy: string): StoreError {
  return new StoreError("invalid-argument", what, remedy);
}

/**
 * Makes sure that what a call is given can be looked into: options, which may be left out but not null, or an event.
 *
 * @throws StoreError `invalid-argument`
 */
export function checkObject(value: unknown, call: string): asserts value is object {
  if (typeof value === "object" && value !== null) return;
  throw invalidArgument(
    `${call} is given ${value === null ? "null" : `a value of the type ${typeof value}`}`,
    "Pass an object.",
  );
}

/**
 * Thrown if the database refused an operation, or failed. It carries the SQLSTATE only, because messages and details of
 * databases quote the values that they failed on.
 */
export class StorageError extends StoreError {
  /** SQLSTATE of the failure, or the driver's error code. */
  readonly driverCode: string | undefined;

  constructor(
    doing: string,
    driverCode: string | undefined,
    code: "storage-failed" | "storage-uncertain" = "storage-failed",
  ) {
    const failure = code === "storage-failed" && driverCode !== undefined ? findFailure(driverCode) : undefined;
    const named = driverCode === undefined ? "" : ` (${isSqlState(driverCode) ? "SQLSTATE " : ""}${driverCode})`;
    const why = failure === undefined ? "" : `: ${failure.cause.replace(/\.$/, "")}`;
    const remedy =
      failure?.remedy ?? (code === "storage-failed" && driverCode === undefined ? WITHOUT_CODE : undefined);
    super(code, `Storage failed while ${doing}${named}${why}`, remedy);
    this.driverCode = driverCode;
  }
}
