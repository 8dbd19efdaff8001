import { DEFINITIONS, type DefinitionCode } from "./catalogue.js";
import { PurposeboundError } from "./purposebound-error.js";

/**
 * Thrown for a declaration that cannot be used. The message names the fault, its place, and the remedy. The `define…`
 * functions throw it. So do functions that get something that was not declared for the place.
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
