import { quotedName, suggestName } from "../boundary/index.js";
import { DefinitionError } from "../errors/index.js";
import type { AnyAssignment, FieldNameOf } from "./assignment.js";
import { isGenuine, markGenuine } from "./genuine.js";
import { type CheckedId, checkId, checkOptionalText, checkOptions, checkText } from "./identifiers.js";

const KINDS = ["campaign", "call-list", "mailing", "report", "segmentation", "service", "quality", "other"] as const;

/** The kind of work that an activity is. */
export type ActivityKind = (typeof KINDS)[number];

/** The declaration that {@link defineActivity} takes. */
export interface ActivityDeclaration<Uses extends string> {
  /** a-z, then a-z 0-9 or -, at most 48. */
  readonly id: string;
  readonly kind: ActivityKind;
  readonly title: string;
  readonly description?: string;
  /** The fields that the work needs; reads under it see these and no others. */
  readonly uses: readonly Uses[];
}

/** Work done under an assignment, on a declared part of its fields. Made by {@link defineActivity}. */
export interface Activity<Of extends AnyAssignment = AnyAssignment, Uses extends string = string>
  extends Omit<ActivityDeclaration<Uses>, "kind"> {
  readonly kind: ActivityKind;
  readonly assignment: Of;
}

/**
 * Declares work under an assignment. All reads happen under an activity, and see only the fields it uses.
 *
 * @param assignment - The assignment whose data the work is on.
 * @param declaration - Id, kind, title, and the fields that the work needs.
 * @returns The activity, frozen.
 * @throws DefinitionError `invalid-id`, `blank-text`, `unknown-field`, `not-an-assignment`.
 * @example
 * ```ts
 * const springCampaign = defineActivity(broadbandUpgrade, {
 *   id: "spring-2027",
 *   kind: "campaign",
 *   title: "Spring fibre campaign",
 *   uses: ["name", "phone"],
 * });
 * ```
 */
export function defineActivity<Of extends AnyAssignment, const Uses extends FieldNameOf<Of>, const Id extends string>(
  assignment: Of,
  declaration: ActivityDeclaration<Uses> & { readonly id: Id & CheckedId<Id> },
): Activity<Of, Uses> {
  checkAssignment(assignment, "activity");
  const of = `activity of assignment "${assignment.id}"`;
  checkOptions(declaration, ["id", "kind", "title", "description", "uses"], of);
  checkId(declaration?.id, of);
  const where = `activity "${declaration.id}" of assignment "${assignment.id}"`;
  checkText(declaration.title, where, "the title");
  checkOptionalText(declaration.description, where, "the description");
  if (!KINDS.includes(declaration.kind)) {
    throw new DefinitionError(
      "invalid-terms",
      where,
      `the kind ${quotedName(declaration.kind)} is not known`,
      `Kinds: ${KINDS.join(", ")}.`,
    );
  }
  checkFieldNames(declaration.uses, assignment, `${where}, uses`);
  return markGenuine({ ...declaration, uses: Object.freeze([...declaration.uses]), assignment });
}

/** Makes sure that a value came from defineAssignment(). */
export function checkAssignment(assignment: AnyAssignment, where: string): void {
  if (!isGenuine(assignment)) {
    throw new DefinitionError(
      "not-an-assignment",
      where,
      "it was given something that defineAssignment() did not return",
    );
  }
}

/** Makes sure that names are declared fields. */
export function checkFieldNames(names: readonly string[], assignment: AnyAssignment, where: string): void {
  if (!Array.isArray(names) || names.length === 0) {
    const what = Array.isArray(names) ? "no field is named" : "it is not a list of field names";
    throw new DefinitionError("unknown-field", where, what);
  }
  for (const name of names) {
    if (typeof name !== "string" || !Object.hasOwn(assignment.fields, name)) {
      const declared = Object.keys(assignment.fields).join(", ");
      throw new DefinitionError(
        "unknown-field",
        where,
        `${quotedName(name)} is not declared`,
        `${suggestName(name, Object.keys(assignment.fields))}Declared: ${declared}.`,
      );
    }
  }
}
