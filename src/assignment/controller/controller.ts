import { DefinitionError } from "../../errors/index.js";
import { checkCountry, checkEmail, checkOptionalText, checkOptions, checkText } from "../identifiers.js";
import { describeNumbers, isWrongNumber } from "./organisation-numbers.js";
import { checkTell, checkTimeZone, type TellPlan } from "./tell.js";

/** Ways to reach somebody. */
export interface ContactPoint {
  readonly email: string;
  readonly phone?: string;
  /** Postal address on one line. */
  readonly postal?: string;
  readonly url?: string;
}

/** The data protection officer (Art. 37–39 GDPR). If there is none, the person who answers for data protection. */
export interface DataProtectionOfficer {
  readonly name: string;
  readonly email: string;
  readonly phone?: string;
}

/** The representative in the Union of a controller outside it (Art. 27 GDPR). */
export interface Representative {
  readonly name: string;
  readonly email: string;
  readonly postal: string;
}

/** The declaration that {@link defineController} takes. */
export interface ControllerDeclaration {
  readonly name: string;
  /** Two-letter country code (ISO 3166-1). */
  readonly country: string;
  /**
   * The number by which the country knows the enterprise. In the EEA (except Croatia), CH and GB its check digits are
   * checked; in some of these countries the check knows the number for taxes only. See `docs/guide/declare.md`.
   */
  readonly organisationNumber: string;
  readonly contact: ContactPoint & { readonly postal: string };
  readonly dpo: DataProtectionOfficer;
  readonly representative?: Representative;
  /** The supervisory authority that takes complaints, such as "Datatilsynet". */
  readonly supervisoryAuthority?: string;
  /** Technical and organisational security measures in general terms (Art. 30(1)(g), 32(1) GDPR). */
  readonly securityMeasures?: string;
  /** Says when the DPO is told of each topic; see {@link Topic} for the topics, and `docs/guide/notify.md` for the defaults. */
  readonly tell?: TellPlan;
  /** The zone by which a day ends for daily messages, such as `Europe/Oslo`. UTC if left out. */
  readonly timeZone?: string;
}

/**
 * The organisation that answers for the personal data of an assignment (Art. 4(7) GDPR). Made by
 * {@link defineController}.
 */
export interface Controller extends ControllerDeclaration {
  readonly kind: "controller";
}

/**
 * Declares a controller.
 *
 * @param declaration - Name, country, organisation number, contact points and DPO.
 * @returns The controller, frozen.
 * @throws DefinitionError `blank-text`, `invalid-country`, `invalid-organisation-number`, `invalid-contact`.
 * @example
 * ```ts
 * const fjordNet = defineController({
 *   name: "FjordNet AS",
 *   country: "NO",
 *   organisationNumber: "999999999",
 *   contact: { email: "privacy@fjordnet.example", postal: "Storgata 1, 0155 Oslo" },
 *   dpo: { name: "Data Protection Officer", email: "dpo@fjordnet.example" },
 * });
 * ```
 */
export function defineController(declaration: ControllerDeclaration): Controller {
  checkOptions(declaration, DECLARATION, "controller");
  checkText(declaration?.name, "controller", "the name", "Give the organisation's name, as its register has it.");
  const where = `controller "${declaration.name}"`;
  checkCountry(declaration.country, where);
  checkOrganisationNumber(declaration.country, declaration.organisationNumber, where);
  checkContact(declaration.contact, where);
  checkPostal(declaration.contact.postal, where);
  checkOptions(declaration.dpo, ["name", "email", "phone"], `${where}, dpo`);
  checkText(declaration.dpo?.name, where, "dpo.name", "Give the name or office that people write to.");
  checkOptionalText(declaration.dpo.phone, where, "dpo.phone");
  checkEmail(declaration.dpo.email, where, "dpo.email");
  if (declaration.representative !== undefined) {
    checkOptions(declaration.representative, ["name", "email", "postal"], `${where}, representative`);
    checkText(declaration.representative.name, where, "representative.name", "Give the name that people write to.");
    checkEmail(declaration.representative.email, where, "representative.email");
    checkText(declaration.representative.postal, where, "representative.postal", "Give a postal address.");
  }
  checkOptionalText(declaration.supervisoryAuthority, where, "supervisoryAuthority");
  checkOptionalText(declaration.securityMeasures, where, "securityMeasures");
  checkTell(declaration.tell, where);
  checkTimeZone(declaration.timeZone, where);
  return Object.freeze({
    ...declaration,
    kind: "controller",
    contact: Object.freeze({ ...declaration.contact }),
    dpo: Object.freeze({ ...declaration.dpo }),
    ...(declaration.tell === undefined ? {} : { tell: Object.freeze({ ...declaration.tell }) }),
  });
}

/** Makes sure that somebody can be reached by e-mail, and that the other ways are not blank. @internal */
export function checkContact(contact: ContactPoint, where: string): void {
  checkOptions(contact, ["email", "phone", "postal", "url"], `${where}, contact`);
  checkEmail(contact?.email, where, "contact.email");
  for (const name of ["phone", "url"] as const) checkOptionalText(contact[name], where, `contact.${name}`);
  if (contact.postal !== undefined) checkPostal(contact.postal, where);
}

function checkPostal(postal: unknown, where: string): void {
  if (typeof postal === "string" && postal.trim() !== "") return;
  throw new DefinitionError("invalid-contact", where, "contact.postal is missing or blank");
}

const DECLARATION = [
  ...["name", "country", "organisationNumber", "contact", "dpo"],
  ...["representative", "supervisoryAuthority", "securityMeasures"],
  ...["tell", "timeZone"],
  "kind", // a controller is declared anew by each assignment that has it
];

function checkOrganisationNumber(country: string, number: unknown, where: string): void {
  checkText(number, where, "the organisation number", `Give it as text: ${describeNumbers(country)}.`);
  if (isWrongNumber(country, number)) {
    throw new DefinitionError(
      "invalid-organisation-number",
      where,
      `the organisation number fails the check of ${country}`,
      `The check of ${country} knows ${describeNumbers(country)}. See docs/guide/declare.md.`,
    );
  }
}

/** Tells if two declarations are of one controller, whatever its name is by now. Its country and number tell. @internal */
export function isSameController(
  one: Pick<Controller, "country" | "organisationNumber">,
  other: Pick<Controller, "country" | "organisationNumber">,
): boolean {
  return one.country === other.country && one.organisationNumber === other.organisationNumber;
}
