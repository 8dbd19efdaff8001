import type { StandardSchemaV1 } from "@standard-schema/spec";
import { $ZodOptional } from "zod/v4/core";
import { type Boundary, buildBoundary, type Limits } from "../boundary/index.js";
import { DefinitionError, RefusedError, refusedWithoutStack, toSegments } from "../errors/index.js";
import {
  checkDeclined,
  checkFields,
  checkIdentity,
  checkKeeps,
  checkLimits,
  checkPurpose,
  checkRetention,
  checkRetentionField,
  checkTerms,
  freezeRecipients,
} from "./checks.js";
import { type Controller, defineController } from "./controller/controller.js";
import type { Accepts, BoundTo, DeepKeys, Exact, NotBoundElsewhere, NothingDeclined } from "./exact.js";
import type { EncryptedField, Field, FieldMap, SpecialField } from "./field.js";
import { markGenuine } from "./genuine.js";
import {
  type CheckedFieldName,
  type CheckedId,
  type CheckedText,
  checkId,
  checkOptionalText,
  checkOptions,
} from "./identifiers.js";
import type { Flat, InputShape, NamesOf, RecordShape } from "./shapes.js";
import type { EvidenceFor, LawfulBasis } from "./terms/basis.js";
import { checkMinGroupSize } from "./terms/group-size.js";
import type { Provision, Purpose, Recipient, Retention, SpecialCategoryCondition } from "./terms/processing.js";

/** The declaration that {@link defineAssignment} takes. */
export interface AssignmentDeclaration<
  Id extends string,
  Fields extends FieldMap,
  Basis extends LawfulBasis,
  Identity extends keyof Fields & string,
  Condition = SpecialCategoryCondition | undefined,
  Declined extends Reasons = NothingDeclined,
> {
  /** Becomes the name of its schema and role: a-z, then a-z 0-9 or -, at most 48. */
  readonly id: Id & CheckedId<Id>;
  readonly purpose: Purpose<Basis> & { readonly condition?: Condition } & ConditionLaw<Fields, Condition, Id>;
  readonly controller: Controller;
  readonly retention: Retention;
  /** The fields that together identify one person; all of them required. */
  readonly identifiedBy: readonly (Identity & NoInfer<Identifying<Fields, Identity>>)[];
  /** The personal data that the purpose needs, and nothing else. */
  readonly fields: Fields & WellNamed<OddNames<keyof Fields>>;
  /**
   * The properties that were considered for the purpose and found unnecessary, each with the reason. Refusals and errors of
   * the compiler give it, and declaring one of them later is a widening that the plan names as such.
   */
  readonly declined?: Declined & Decided<Declined, Fields>;
  /** The people whose data these are, such as "Prospective customers" (Art. 30(1)(c)). */
  readonly subjects?: string;
  /** The recipients to whom data are disclosed; `[]` says that there are none. */
  readonly recipients?: readonly Recipient[];
  readonly provision?: Provision;
  /** Automated decisions of Art. 22. Give false, or describe their logic and consequences (Art. 13(2)(f)). */
  readonly automatedDecisions?: false | string;
  /**
   * The smallest group of people that counts and reports tell of: nobody and fewer people than this get one answer.
   * From 1, which tells exact numbers, to 10,000. Default 5. A lower number is a widening, which has to be approved.
   */
  readonly minGroupSize?: number;
  /** Limits on one piece of input, if the defaults do not fit. */
  readonly limits?: Partial<Limits>;
}

/** Reasons by the names of properties. */
type Reasons = Readonly<Record<string, string>>;

/** The compiler's message for a property that is both declared and declined. */
export interface DeclaredAndDeclined<Name, Remedy = "declare it as a field, or decline it, and not both"> {
  readonly declaredAndDeclined: readonly [Name, Remedy];
}

/** Names that the compiler does not know are checked at definition. */
type Decided<Declined extends Reasons, Fields> = {
  readonly [Name in keyof Declined]: Name extends (string extends keyof Fields ? never : keyof Fields)
    ? DeclaredAndDeclined<Name>
    : CheckedFieldName<Name & string> extends Name
      ? CheckedText<Declined[Name]>
      : CheckedFieldName<Name & string>;
};

/** The field names that cannot become a column. */
type OddNames<Names> = Names extends string ? ([CheckedFieldName<Names>] extends [Names] ? never : Names) : never;

type WellNamed<Odd extends string> = [Odd] extends [never]
  ? unknown
  : { readonly [Name in Odd]: CheckedFieldName<Name> };

/** The message of the compiler if a special category is held, and no condition of Art. 9(2) GDPR is named. */
export interface ConditionMissing<Field, AssignmentId, Remedy = "name what allows it in purpose.condition, Art. 9(2)"> {
  readonly [conditionMissing]: readonly [Field, AssignmentId, Remedy];
}

declare const conditionMissing: unique symbol;

type ConditionLaw<Fields extends FieldMap, Condition, Id> = [Condition] extends [SpecialCategoryCondition]
  ? unknown
  : [Extract<Fields[keyof Fields], SpecialField>] extends [never]
    ? unknown
    : ConditionMissing<NamesOf<Fields, SpecialField>, Id>;

/**
 * The message of the compiler for a field that cannot identify a person, because it may be absent or is no plain value.
 */
export interface NotIdentifying<Field, Remedy = "name a field that is always there, as text, number or date"> {
  readonly notIdentifying: readonly [Field, Remedy];
}

/** The fields that may identify a person. They are always there, and are plain values. */
type Identifying<Fields extends FieldMap, Names extends keyof Fields> = Names extends unknown
  ? [Fields[Names]["~types"]["output"]] extends [string | number | bigint | Date]
    ? Names
    : NotIdentifying<Names>
  : never;

/** Outcome of `safeParse`. */
export type SafeParseResult<Data> =
  | { readonly success: true; readonly data: Data; readonly error?: undefined }
  | { readonly success: false; readonly error: RefusedError; readonly data?: undefined };

/** Internals of an assignment for the store and the documents. @internal */
export interface AssignmentInternals {
  readonly limits: Limits;
  readonly boundary: Boundary;
  /** Reasons of the properties that were declined, by name. */
  readonly declined: ReadonlyMap<string, string>;
  /** Returns the boundary of some of the fields, for enrichment, rectification and looking people up. */
  part(names: readonly string[], optional: boolean): Boundary;
}

/**
 * Any assignment, for code that serves all of them. Its types do not say what it holds; those of {@link Assignment} do.
 * The two are kept apart for speed. Otherwise the compiler would compare their methods one by one wherever an
 * assignment is passed.
 */
export interface AnyAssignment {
  readonly kind: "assignment";
  readonly id: string;
  readonly purpose: Purpose;
  readonly controller: Controller;
  readonly retention: Retention;
  readonly identifiedBy: readonly string[];
  readonly fields: FieldMap;
  /** Properties that were considered and found unnecessary, with the reasons. */
  readonly declined: Reasons;
  /** The people whose data these are, such as "Prospective customers" (Art. 30(1)(c)). */
  readonly subjects?: string;
  readonly recipients?: readonly Recipient[];
  readonly provision?: Provision;
  readonly automatedDecisions?: false | string;
  /** The smallest group of people that counts and reports tell of. */
  readonly minGroupSize: number;

  /** Checks input of unknown type, and returns a record. @throws RefusedError */
  parse(input: unknown): object;
  /** Checks input of unknown type, and returns refusals instead of throwing them. */
  safeParse(input: unknown): SafeParseResult<object>;

  /** @internal */
  readonly "~internals": AssignmentInternals;
  /** Types only; never set. */
  readonly "~types"?: AssignmentTypes<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>;
}

/** The types that the compiler knows of an assignment. */
export interface AssignmentTypes<Input = unknown, Data = unknown, Evidence = unknown, Identity = unknown> {
  readonly input: Input;
  readonly record: Data;
  readonly evidence: Evidence;
  readonly identity: Identity;
}

/**
 * A dataset bound to one purpose, with its controller and the fields that the purpose needs. Made by
 * {@link defineAssignment}. It has the methods through which data become records, and is a Standard Schema.
 */
export interface Assignment<
  Id extends string = string,
  Fields extends FieldMap = FieldMap,
  Basis extends LawfulBasis = LawfulBasis,
  Identity extends string = string,
  Declined extends Reasons = NothingDeclined,
> extends AnyAssignment {
  readonly id: Id;
  readonly purpose: Purpose<Basis>;
  readonly identifiedBy: readonly Identity[];
  readonly fields: Fields;
  readonly declined: Declined;

  /**
   * Makes a record of typed input. An undeclared field does not compile, in variables and spreads too. The input is
   * then checked at run time.
   *
   * @throws RefusedError
   */
  record<
    // an explicit type argument would hide an upcast; this parameter catches it, and does not compile
    _Explicit extends never = never,
    const Given extends Accepts<InputShape<Fields>> & NotBoundElsewhere<Id> = never,
  >(
    input: Given & Exact<InputShape<Fields>, Given, Id, DeepKeys<InputShape<Fields>>, never, Declined>,
  ): RecordShape<Fields> & BoundTo<Id>;

  /** Checks input of unknown type, and returns a record. @throws RefusedError */
  parse(input: unknown): RecordShape<Fields> & BoundTo<Id>;

  /** Checks input of unknown type, and returns refusals instead of throwing them. */
  safeParse(input: unknown): SafeParseResult<RecordShape<Fields> & BoundTo<Id>>;

  /** Standard Schema (https://standardschema.dev), for libraries that take schemas. */
  readonly "~standard": StandardSchemaV1.Props<InputShape<Fields>, RecordShape<Fields> & BoundTo<Id>>;

  /** Types only; never set. */
  readonly "~types"?: AssignmentTypes<
    InputShape<Fields>,
    RecordShape<Fields> & BoundTo<Id>,
    EvidenceFor<Basis>,
    Flat<Pick<InputShape<Fields>, Identity & keyof InputShape<Fields>>>
  >;
}

/** The record that an assignment holds of a person: exact, and bound to the assignment. */
export type RecordOf<Of extends AnyAssignment> = NonNullable<Of["~types"]>["record"];

/** The input that an assignment accepts for a person. */
export type InputOf<Of extends AnyAssignment> = NonNullable<Of["~types"]>["input"];

/** The evidence that the basis of an assignment asks for. */
export type EvidenceOf<Of extends AnyAssignment> = NonNullable<Of["~types"]>["evidence"];

/** The fields that identify a person in an assignment. */
export type IdentityOf<Of extends AnyAssignment> = NonNullable<Of["~types"]>["identity"];

/** The names of an assignment's fields. */
export type FieldNameOf<Of extends AnyAssignment> = keyof Of["fields"] & string;

/** The names of its encrypted fields, which no query compares. */
export type EncryptedNameOf<Of extends AnyAssignment> = [
  Extract<Of["fields"][keyof Of["fields"]], EncryptedField>,
] extends [never]
  ? never
  : NamesOf<Of["fields"], EncryptedField>;

/**
 * Declares an assignment: one purpose, its controller, and the few fields that it needs. Everything else follows from
 * this declaration: the types of records, the refusals, the dataset in the store, the limits of use, and the documents.
 *
 * @param declaration - See {@link AssignmentDeclaration}.
 * @returns The assignment, frozen.
 * @throws DefinitionError with a code that says what to correct.
 * @example
 * ```ts
 * const newsletter = defineAssignment({
 *   id: "newsletter",
 *   purpose: {
 *     title: "Monthly newsletter",
 *     category: "dpv:DirectMarketing",
 *     basis: consent({ wording: "Send me the newsletter.", version: "1" }),
 *   },
 *   controller,
 *   retention: { keep: "P2Y", from: "updated" },
 *   identifiedBy: ["email"],
 *   fields: contact("name", "email"),
 * });
 * ```
 */
export function defineAssignment<
  const Id extends string,
  const Fields extends FieldMap,
  const Basis extends LawfulBasis,
  const Identity extends keyof Fields & string,
  // if no condition is named, undefined, which is refused for a special category
  const Condition extends SpecialCategoryCondition | undefined = undefined,
  const Declined extends Reasons = NothingDeclined,
>(
  declaration: AssignmentDeclaration<Id, Fields, Basis, Identity, Condition, Declined>,
): Assignment<Id, Fields, Basis, Identity, Declined> {
  return buildAssignment(declaration, {});
}

/** Declares an assignment with further properties, such as the definition that it was made from. @internal */
export function buildAssignment<
  Id extends string,
  Fields extends FieldMap,
  Basis extends LawfulBasis,
  Identity extends keyof Fields & string,
  Condition extends SpecialCategoryCondition | undefined,
  Declined extends Reasons,
  Further extends object,
>(
  declaration: AssignmentDeclaration<Id, Fields, Basis, Identity, Condition, Declined>,
  further: Further,
): Assignment<Id, Fields, Basis, Identity, Declined> & Further {
  checkOptions(declaration, OPTIONS, "assignment");
  const id = declaration?.id;
  checkId(id, "assignment");
  const purpose: Purpose<Basis> = declaration.purpose;
  const where = `assignment "${id}"`;
  checkOptionalText(declaration.subjects, where, "subjects");
  checkPurpose(declaration.purpose, where);
  if (declaration.controller?.kind !== "controller") {
    throw new DefinitionError("invalid-controller", where, "controller was not made by defineController()");
  }
  const controller = defineController(declaration.controller);
  checkRetention(declaration.retention, `${where}, retention`);
  const fields = checkFields(declaration.fields, declaration.purpose, where);
  checkIdentity(declaration.identifiedBy, fields, where);
  checkRetentionField(declaration.retention, fields, `${where}, retention`);
  checkKeeps(declaration.retention, fields, declaration.identifiedBy, where);
  checkTerms(declaration, where);
  const limits = checkLimits(declaration.limits, where);
  const declined = checkDeclined(declaration.declined, fields, where);
  const minGroupSize = checkMinGroupSize(declaration.minGroupSize, where);
  const boundary = buildBoundary({ fields, limits, declined });

  const safeParse = (input: unknown): SafeParseResult<RecordShape<Fields> & BoundTo<Id>> => {
    const verdict = boundary.check(input);
    return verdict.success
      ? // the boundary returns what the schemas put out, and RecordShape is its type; BoundTo is for types only
        (verdict as { success: true; data: RecordShape<Fields> & BoundTo<Id> })
      : { success: false, error: refusedWithoutStack(id, verdict.refusals) };
  };
  const parse = (input: unknown): RecordShape<Fields> & BoundTo<Id> => {
    const verdict = boundary.check(input);
    if (!verdict.success) throw new RefusedError(id, verdict.refusals);
    return verdict.data as RecordShape<Fields> & BoundTo<Id>; // see safeParse()
  };

  const assignment: Assignment<Id, Fields, Basis, Identity, Declined> = {
    kind: "assignment",
    id,
    purpose: Object.freeze({ ...purpose }),
    controller,
    retention: freezeRetention(declaration.retention),
    identifiedBy: Object.freeze([...declaration.identifiedBy]),
    fields: Object.freeze(Object.fromEntries(fields)) as Fields, // the same fields, after the checks
    declined: Object.freeze(Object.fromEntries(declined)) as Declined, // the same reasons, after the checks
    ...(declaration.subjects === undefined ? {} : { subjects: declaration.subjects }),
    ...(declaration.recipients === undefined ? {} : { recipients: freezeRecipients(declaration.recipients) }),
    ...(declaration.provision === undefined ? {} : { provision: declaration.provision }),
    ...(declaration.automatedDecisions === undefined ? {} : { automatedDecisions: declaration.automatedDecisions }),
    minGroupSize,
    record: parse,
    parse,
    safeParse,
    "~standard": Object.freeze({
      version: 1,
      vendor: "purposebound",
      validate: (input: unknown) => {
        const result = safeParse(input);
        if (result.success) return { value: result.data };
        return {
          issues: result.error.refusals.map((one) => ({
            message: one.message,
            path: toSegments(one.path),
          })),
        };
      },
    } as const),
    "~internals": Object.freeze({
      limits,
      boundary,
      declined,
      part: keepParts((names, optional) =>
        buildBoundary({ fields: selectFields(fields, names, declaration.identifiedBy, optional), limits, declined }),
      ),
    }),
  };
  return markGenuine({ ...assignment, ...further });
}

function freezeRetention({ keep, from }: Retention): Retention {
  return Object.freeze({ keep, from: typeof from === "string" ? from : Object.freeze({ field: from.field }) });
}

const OPTIONS = [
  ...["id", "purpose", "controller", "retention", "identifiedBy", "fields", "declined"],
  ...["subjects", "recipients", "provision", "automatedDecisions", "minGroupSize", "limits"],
];

/** Keeps the boundaries of parts, because people are looked up far more often than there are parts. */
function keepParts(make: AssignmentInternals["part"]): AssignmentInternals["part"] {
  const made = new Map<string, Boundary>();
  return (names, optional) => {
    const key = `${optional} ${names.join()}`;
    const boundary = made.get(key) ?? make(names, optional);
    made.set(key, boundary);
    return boundary;
  };
}

/** Selects some of the fields. If asked for, makes them optional, except those that identify. */
function selectFields(
  fields: ReadonlyMap<string, Field>,
  names: readonly string[],
  identifiedBy: readonly string[],
  optional: boolean,
): Map<string, Pick<Field, "schema" | "shape">> {
  const part = new Map<string, Pick<Field, "schema" | "shape">>();
  for (const name of names) {
    const one = fields.get(name);
    if (one !== undefined) part.set(name, optional && !identifiedBy.includes(name) ? orAbsent(one) : one);
  }
  return part;
}

function orAbsent(one: Field): Pick<Field, "schema" | "shape"> {
  return {
    schema: new $ZodOptional({ type: "optional", innerType: one.schema }),
    shape: { kind: "union", options: [one.shape, { kind: "absent" }] },
  };
}
