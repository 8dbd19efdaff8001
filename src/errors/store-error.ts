import { STORES, type StoreCode } from "./catalogue.js";
import { PurposeboundError } from "./purposebound-error.js";
import { findFailure, isSqlState } from "./storage-failures.js";

/** An error of work in a store that could not be done. */
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
 * An operation that the database refused or failed. Carries the SQLSTATE only, because messages and details of databases
 * quote the values they failed on.
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
    super(code, `Storage failed while ${doing}${named}${why}`, failure?.remedy);
    this.driverCode = driverCode;
  }
}
