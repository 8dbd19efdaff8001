import { STORES, type StoreCode } from "./catalogue.js";
import { PurposeboundError } from "./purposebound-error.js";
import { findFailure, isSqlState } from "./storage-failures.js";

/** Work in a store could not be done. */
export class StoreError extends PurposeboundError {
  declare readonly code: StoreCode;

  /**
   * @param code - Stable code.
   * @param what - What happened and where, free of personal values.
   * @param remedy - What to do; defaults to the catalogue's.
   */
  constructor(code: StoreCode, what: string, remedy: string = STORES[code].remedy) {
    super(code, `${what}. ${remedy}`, remedy);
  }
}

/**
 * The database refused or failed an operation. Carries its SQLSTATE only: messages and details of databases quote the
 * values they stumbled over.
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
