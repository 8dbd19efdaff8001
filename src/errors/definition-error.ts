import { DEFINITIONS, type DefinitionCode } from "./catalogue.js";
import { PurposeboundError } from "./purposebound-error.js";

/**
 * A declaration that cannot be used. The message says what is wrong, where, and what to do. The `define…` functions throw
 * it, and so do functions that are given something that was not declared for the place.
 */
export class DefinitionError extends PurposeboundError {
  declare readonly code: DefinitionCode;

  /**
   * @param code - Stable code.
   * @param where - The place in the declaration, such as `assignment "x", field "y"`.
   * @param what - The fault at that place.
   * @param remedy - Instructions; the catalogue's if left out.
   */
  constructor(code: DefinitionCode, where: string, what: string, remedy: string = DEFINITIONS[code].remedy) {
    super(code, `${where}: ${what}. ${remedy}`, remedy);
  }
}
