import { quotedName, suggestName, textProblem } from "../boundary/index.js";
import { DefinitionError } from "../errors/index.js";
import type { AnyAssignment, FieldNameOf } from "./assignment.js";
import { checkRecipients, freezeRecipients } from "./checks.js";
import { isGenuine, markGenuine } from "./genuine.js";
import { type CheckedId, checkId, checkOptionalText, checkOptions, checkText } from "./identifiers.js";
import { checkPeriod, type IsoDay, type IsoMoment } from "./terms/period.js";
import type { Recipient } from "./terms/processing.js";

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
  /** The day or moment at which the work begins. A day begins at midnight in UTC. Reads before it are refused. */
  readonly from?: IsoDay | IsoMoment | Date;
  /**
   * The last day of the work, which ends at midnight in UTC, or the moment at which it ends. Reads after it are refused. For
   * midnight in another zone, give the moment: `2027-04-01T00:00+02:00`.
   */
  readonly until?: IsoDay | IsoMoment | Date;
  /**
   * The recipients to whom this work may disclose data. They are among those of the assignment, if it declares any. If left
   * out, they are those of the assignment.
   */
  readonly recipients?: readonly Recipient[];
  /**
   * The law or claim that the work is for, as the `law` of a hold names it. It then reads what only holds under this law keep,
   * and nothing else (Art. 17(3), 18(2) GDPR).
   */
  readonly law?: string;
}

/** Work done under an assignment, on a declared part of its fields. Made by {@link defineActivity}. */
export interface Activity<Of extends AnyAssignment = AnyAssignment, Uses extends string = string>
  extends Omit<ActivityDeclaration<Uses>, "kind" | "from" | "until"> {
  readonly kind: ActivityKind;
  /** The begin as it was declared; a date as text. */
  readonly from?: string;
  /** The end as it was declared; a date as text. */
  readonly until?: string;
  readonly assignment: Of;
}

/**
 * Declares work under an assignment. All reads happen under an activity, and see only the fields it uses.
 *
 * @param assignment - The assignment whose data the work is on.
 * @param declaration - Id, kind, title, and the fields that the work needs.
 * @returns The activity, frozen.
 * @throws DefinitionError `invalid-id`, `blank-text`, `unknown-field`, `invalid-period`, `invalid-terms`, `not-an-assignment`.
 * @example
 * ```ts
 * const springCampaign = defineActivity(broadbandUpgrade, {
 *   id: "spring-2027",
 *   kind: "campaign",
 *   title: "Spring fibre campaign",
 *   uses: ["name", "phone"],
 *   from: "2027-03-01",
 *   until: "2027-05-31",
 * });
 * ```
 */
export function defineActivity<Of extends AnyAssignment, const Uses extends FieldNameOf<Of>, const Id extends string>(
  assignment: Of,
  declaration: ActivityDeclaration<Uses> & { readonly id: Id & CheckedId<Id> },
): Activity<Of, Uses> {
  checkAssignment(assignment, "activity");
  const of = `activity of assignment "${assignment.id}"`;
  checkOptions(declaration, OPTIONS, of);
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
  const { from: _from, until: _until, recipients, ...rest } = declaration;
  const period = checkPeriod(declaration, where);
  if (recipients !== undefined) checkOwnRecipients(recipients, assignment, where);
  if (declaration.law !== undefined) checkLaw(declaration.law, where);
  return markGenuine({
    ...rest,
    ...period,
    ...(recipients === undefined ? {} : { recipients: freezeRecipients(recipients) }),
    uses: Object.freeze([...declaration.uses]),
    assignment,
  });
}

const OPTIONS = ["id", "kind", "title", "description", "uses", "from", "until", "recipients", "law"];

/** The longest name of a law or claim. */
export const LONGEST_LAW = 200;

/** A law is compared with those of holds, so it may not have another form than theirs. */
function checkLaw(law: unknown, where: string): void {
  checkText(law, where, "the law");
  if (law.length <= LONGEST_LAW && textProblem(law) === undefined) return;
  const what = `the law has over ${LONGEST_LAW} characters, or is malformed`;
  throw new DefinitionError("invalid-terms", where, what, "Write it as `law` of hold() has it.");
}

/** People were told of the assignment's recipients. An activity may have fewer of them, and no others. */
function checkOwnRecipients(recipients: readonly Recipient[], assignment: AnyAssignment, where: string): void {
  checkRecipients(recipients, where);
  const declared = assignment.recipients;
  if (declared === undefined) return;
  const other = recipients.find((one) => !declared.some((known) => isSameRecipient(known, one)));
  if (other === undefined) return;
  const what = `the recipient "${other.name}" is not among those of the assignment`;
  throw new DefinitionError("invalid-terms", where, what, "Declare it in `recipients` of the assignment first.");
}

/** Tells if two declarations of a recipient say the same. */
export function isSameRecipient(one: Recipient, other: Recipient): boolean {
  const { id, name, role, country, safeguard } = one;
  return (
    id === other.id &&
    name === other.name &&
    role === other.role &&
    country === other.country &&
    safeguard === other.safeguard
  );
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
