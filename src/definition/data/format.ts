import type {
  AcceptedVersion,
  ActivityKind,
  ControllerDeclaration,
  IsoDay,
  IsoDuration,
  IsoMoment,
  PersonalDataCategory,
  Provision,
  PurposeCategory,
  Recipient,
  Retention,
  SpecialCategoryCondition,
} from "../../assignment/index.js";
import type { Limits, PersonalDataKind } from "../../boundary/index.js";

/** A lawful basis of Art. 6(1) GDPR as JSON, by its kind. */
export type BasisDefinition =
  | {
      readonly kind: "consent";
      readonly wording: string;
      readonly version: string;
      readonly accepts?: readonly AcceptedVersion[];
      readonly withdrawalKept?: IsoDuration;
    }
  | { readonly kind: "contract"; readonly contract: string }
  | { readonly kind: "legal-obligation"; readonly law: string }
  | { readonly kind: "vital-interests"; readonly situation: string }
  | { readonly kind: "public-task"; readonly task: string; readonly law: string }
  | {
      readonly kind: "legitimate-interests";
      readonly interest: string;
      readonly necessity: string;
      readonly balancing: string;
    };

/** One of the values that a field may have. */
export interface OptionDefinition {
  /** The value that is held; it stays when the label changes. */
  readonly value: string;
  /** The words that people read; the value if left out. */
  readonly label?: string;
}

/** The kinds of fields that need nothing more than their name. */
export type PlainKind =
  | "boolean"
  | "date"
  | "moment"
  | "phone"
  | "email"
  | "address"
  | "postal-code"
  | "year"
  | "month"
  | "network"
  | "email-domain";

/**
 * Kind of a field: the values that it takes and holds. Lengths are in UTF-16 units.
 *
 * - `text`: trimmed, NFC, at least one character. `free-text`: text that refuses personal data, as `text()` does.
 * - `number`, `integer`: bounds are included.
 * - `date`: a day, `"2027-01-31"`. `moment`: a point in time, ISO 8601 with an offset, or a `Date`; held as a `Date`.
 * - `choice`, `choices`: one, or several, of a list.
 * - `phone`, `email`: as `contact()` has them. `address`: street, postal code, city and country.
 * - `year`, `month`, `band`, `step`, `postal-code-prefix`, `network`, `email-domain`: only the coarse value is held, as
 *   with `coarsen`.
 * - `group`: an object of other kinds. `list`: several values of one kind.
 */
export type KindDefinition =
  | { readonly kind: PlainKind }
  | { readonly kind: "text"; readonly max: number; readonly min?: number }
  | {
      readonly kind: "free-text";
      readonly max: number;
      readonly min?: number;
      /** Kinds of personal data that are refused; all if left out. */
      readonly refuse?: readonly PersonalDataKind[];
      /** Countries whose phone and identity numbers are looked for (ISO 3166-1). */
      readonly countries?: readonly string[];
    }
  | { readonly kind: "number" | "integer"; readonly min?: number; readonly max?: number }
  | { readonly kind: "choice"; readonly options: readonly OptionDefinition[] }
  | {
      readonly kind: "choices";
      readonly options: readonly OptionDefinition[];
      readonly min?: number;
      readonly max?: number;
    }
  /** Bands begin at the bounds, which ascend. */
  | { readonly kind: "band"; readonly bounds: readonly number[] }
  | { readonly kind: "step"; readonly step: number }
  | { readonly kind: "postal-code-prefix"; readonly length: number }
  | { readonly kind: "group"; readonly fields: readonly PartDefinition[] }
  | { readonly kind: "list"; readonly of: KindDefinition; readonly max: number; readonly min?: number };

/** A part of a group. */
export type PartDefinition = KindDefinition & {
  /** Generated once, and kept when the label changes. */
  readonly name: string;
  readonly label: string;
  readonly optional?: boolean;
};

/** A standard field, as `contact()` makes it. */
export interface ContactDefinition {
  readonly kind: "contact";
  readonly name: "name" | "phone" | "email";
  readonly optional?: boolean;
  /** Words of your own, such as in another language. */
  readonly label?: string;
  readonly necessity?: string;
  readonly indexed?: boolean;
  readonly encrypted?: boolean;
  /** Only with `encrypted`: people are proposed by a keyed hash of the value. */
  readonly lookUp?: boolean;
  /** The time for which a value is kept, if it is shorter than that of the whole. */
  readonly keep?: IsoDuration;
}

/** A field that the purpose needs. Its options are those of `field()`. */
export type OwnFieldDefinition = KindDefinition & {
  /** The column's name. It is generated once, and kept when the label changes. */
  readonly name: string;
  /** The words that people read and type. */
  readonly label?: string;
  /** Why the purpose cannot be served without it (Art. 5(1)(c) GDPR). */
  readonly necessity: string;
  readonly optional?: boolean;
  readonly category?: PersonalDataCategory;
  readonly unit?: string;
  readonly indexed?: boolean;
  readonly encrypted?: boolean;
  /** Only with `encrypted`: people are proposed by a keyed hash of the value. */
  readonly lookUp?: boolean;
  /** The time for which a value is kept, if it is shorter than that of the whole. */
  readonly keep?: IsoDuration;
};

/** A field of an assignment as JSON. */
export type FieldDefinition = ContactDefinition | OwnFieldDefinition;

/** A purpose as JSON. */
export interface PurposeDefinition {
  readonly title: string;
  readonly description?: string;
  readonly category: PurposeCategory;
  readonly basis: BasisDefinition;
  readonly condition?: SpecialCategoryCondition;
}

/**
 * An assignment as JSON: the options of `defineAssignment()`, with kinds of fields instead of schemas.
 * `draftAssignment()` makes it from what people typed. `ASSIGNMENT_JSON_SCHEMA` describes the same form for other
 * tools.
 */
export interface AssignmentDefinition {
  /** Version of this form. */
  readonly format: 1;
  /** The id. It is generated once, and becomes the name of a schema and a role. */
  readonly id: string;
  readonly purpose: PurposeDefinition;
  readonly controller: ControllerDeclaration;
  readonly retention: Retention;
  /** Names of the fields that together single out one person. */
  readonly identifiedBy: readonly string[];
  /** The fields, in the order in which people see them. */
  readonly fields: readonly FieldDefinition[];
  /** Properties that were considered for the purpose and found unnecessary, by name, each with the reason. */
  readonly declined?: Readonly<Record<string, string>>;
  readonly subjects?: string;
  readonly recipients?: readonly Recipient[];
  readonly provision?: Provision;
  readonly automatedDecisions?: false | string;
  /** The smallest group of people that counts and reports tell of; 5 if left out. */
  readonly minGroupSize?: number;
  /** Limits of one piece of input, which may only be lower than the defaults. */
  readonly limits?: Partial<Limits>;
}

/** An activity as JSON, with the options of `defineActivity()`. */
export interface ActivityDefinition {
  /** Version of this form. */
  readonly format: 1;
  readonly id: string;
  readonly kind: ActivityKind;
  readonly title: string;
  readonly description?: string;
  /** Names of the fields that the work needs. */
  readonly uses: readonly string[];
  /** The day or moment at which the work begins. */
  readonly from?: IsoDay | IsoMoment;
  /** The last day of the work, or the moment at which it ends. */
  readonly until?: IsoDay | IsoMoment;
  /** The recipients to whom the work may disclose data. */
  readonly recipients?: readonly Recipient[];
  /** The law or claim that the work is for, as a hold names it. */
  readonly law?: string;
}
