import { DEFINITIONS, type DefinitionCode } from "./catalogue.js";
import { PurposeboundError } from "./purposebound-error.js";

/** A declaration is not usable: says what, where and how to mend it. Thrown where things are declared, and where something
 * is passed that was not declared for the place. */
export class DefinitionError extends PurposeboundError {
  declare readonly code: DefinitionCode;

  /**
   * @param code - Stable code.
   * @param where - The place in the declaration, such as `assignment "x", field "y"`.
   * @param what - What is wrong there.
   * @param remedy - What to do; defaults to the catalogue's.
   */
  constructor(code: DefinitionCode, where: string, what: string, remedy: string = DEFINITIONS[code].remedy) {
    super(code, `${where}: ${what}. ${remedy}`, remedy);
  }
}
