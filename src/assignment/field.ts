import type { $ZodType, $ZodTypes, input, output } from "zod/v4/core";
import { type ColumnShape, inspectSchema, quotedName, type Shape, toColumn } from "../boundary/index.js";
import { DefinitionError } from "../errors/index.js";
import { type CheckedText, checkOptionalText, checkOptions, checkText } from "./identifiers.js";
import { checkDuration, type IsoDuration } from "./terms/duration.js";
import {
  isPersonalDataCategory,
  isSpecialCategory,
  type PersonalDataCategory,
  type SpecialCategoryTerm,
} from "./terms/vocabulary.js";

/** Options of {@link field}, beside the schema. */
export interface FieldOptions {
  /**
   * The reason why the purpose cannot be served without this field (Art. 5(1)(c) GDPR). People read it; it may not be
   * blank.
   */
  readonly necessity: string;
  /** The field's name for people who read it; the key in `fields` if left out. */
  readonly label?: string;
  /** Category of personal data in the Data Privacy Vocabulary, such as `pd:EmailAddress`. */
  readonly category?: PersonalDataCategory;
  /** Unit of a measured value, such as `Mbit/s`. */
  readonly unit?: string;
  /** Keeps an index, for filters on large datasets. Default false. */
  readonly indexed?: boolean;
  /**
   * Keeps the value encrypted under the person's own key, apart from the data. Erasing the person destroys the key, and
   * nobody can read the values that are left in backups (Art. 17, 32 GDPR). An encrypted field may be used and
   * selected, and never be filtered, grouped or measured on. It excludes `indexed` and `identifiedBy`. Default false.
   */
  readonly encrypted?: boolean;
  /**
   * Keeps a keyed hash of each encrypted value, by which `store.person()` proposes the people who have it. The field is an encrypted text
   * whose values no list names. The database shows who has the same value in one dataset. With the pseudonym key too, values can
   * be tried out. Default false.
   */
  readonly lookUp?: boolean;
  /**
   * The time for which a value of this field is kept, if that is shorter than the retention of the whole, as an ISO 8601 duration
   * such as `P30D`. It runs from the moment at which the value was obtained. Reads then find no value, and `store.maintain()`
   * empties it. The field must be one that may be absent, and does not identify people (Art. 5(1)(e) GDPR).
   */
  readonly keep?: IsoDuration;
  /**
   * The name under which the field was registered, if it has another name now. `store.evolve()` then keeps its values and their origins. It is
   * of no effect once the new name is registered.
   */
  readonly renamedFrom?: string;
}

/** Marks a field that holds a special category (Art. 9(1) GDPR); for the compiler only. */
export interface SpecialField {
  readonly "~special"?: true;
  readonly category: SpecialCategoryTerm;
}

/** The compiler's message for a look-up hash on a field that can have none. */
export interface NotLookedUp<Because, Remedy = "leave lookUp out"> {
  readonly notLookedUp: readonly [Because, Remedy];
}

/**
 * The option `lookUp` of a field: only for encrypted text. A `Record` of its values tells if they are listed, because it has a key for each
 * value of a list, and none for open text.
 */
export type LookUpOption<Value, Encrypt> = true extends Encrypt
  ? [NonNullable<Value>] extends [string]
    ? Record<never, never> extends Readonly<Record<NonNullable<Value>, 1>>
      ? boolean
      : false | NotLookedUp<"its values are listed, and would be told apart by their hashes">
    : false | NotLookedUp<"it is no text">
  : false | NotLookedUp<"it is not encrypted", "declare encrypted: true too">;

/** Marks a field that is encrypted. */
export interface EncryptedField {
  readonly encrypted: true;
}

/** The marks of a field, by its options; `unknown` if there are none. */
type Marks<Category, Encrypt> = [Category, Encrypt] extends [NotSpecial, false]
  ? unknown
  : ([Extract<Category, SpecialCategoryTerm>] extends [never] ? unknown : SpecialField) &
      (true extends Encrypt ? EncryptedField : unknown);

/** A category that is not given, or is no special category by its own name. */
type NotSpecial = Exclude<PersonalDataCategory, SpecialCategoryTerm>;

/** A declared piece of personal data. Made by {@link field} and {@link contact}. */
export interface Field<out Input = unknown, out Output = Input> extends FieldOptions {
  readonly kind: "field";
  readonly schema: $ZodType;
  /** The shape that the schema puts out. @internal */
  readonly shape: Shape;
  /** The form in which storage keeps its values. */
  readonly column: ColumnShape;
  /** Types only; never set. */
  readonly "~types": { readonly input: Input; readonly output: Output };
}

/**
 * The input that typed methods take for a schema. Coercing and preprocessing schemas say that they take anything. Typed
 * methods then take the schema's output, because nothing could be checked otherwise.
 */
export type TypedInput<Schema extends $ZodType> = unknown extends input<Schema> ? output<Schema> : input<Schema>;

/** The compiler's message for a schema that would let undeclared data in. */
export interface OpenSchema<Found, Remedy = "name each part: z.strictObject, z.enum, or an array of these"> {
  readonly openSchema: readonly [Found, Remedy];
}

/**
 * `unknown` for a schema whose output names all that it holds. Two kinds are refused at definition only: `z.object`, which has
 * the type of `z.strictObject`, and schemas of which the compiler knows no more than that they are schemas.
 */
export type Closed<Schema extends $ZodType> = ["any" | "string"] extends [Schema["_zod"]["def"]["type"]]
  ? unknown
  : [OpenIn<output<Schema>>] extends [never]
    ? unknown
    : OpenSchema<OpenIn<output<Schema>>>;

type Leaf = string | number | bigint | boolean | symbol | null | undefined | Date;

/** Finds what is open in the values of a type, down to a few levels. Types that refer to themselves have no end. */
type OpenIn<Value, Depth extends readonly unknown[] = []> = 0 extends 1 & Value
  ? "any"
  : unknown extends Value
    ? "unknown"
    : [Value] extends [Leaf]
      ? never
      : Depth["length"] extends 5
        ? never
        : OpenInside<Value, [...Depth, 0]>;

type OpenInside<Value, Depth extends readonly unknown[]> = Value extends Leaf
  ? never
  : Value extends readonly unknown[]
    ? OpenIn<Value[number], Depth>
    : string extends keyof Value
      ? "an object open to any key"
      : { [Key in keyof Value]-?: OpenIn<Value[Key], Depth> }[keyof Value];

/** Fields by name. */
export type FieldMap = Readonly<Record<string, Field>>;

/** The input that a field takes. */
export type FieldInput<One extends Field> = One["~types"]["input"];
/** The value that a field holds. */
export type FieldOutput<One extends Field> = One["~types"]["output"];

/**
 * Declares a field, and the reason why the purpose needs it.
 *
 * @param schema - A zod 4 schema, closed at every depth: no `any`, no `unknown`, strict objects only.
 * @param options - `necessity` is required.
 * @returns The field, frozen.
 * @throws DefinitionError `blank-text`, `open-schema`, `unsupported-schema`, `invalid-schema`, `unknown-category`,
 *   `invalid-terms`, `invalid-duration`.
 * @example
 * ```ts
 * const speed = field(z.number().positive(), { necessity: "Only slow lines are offered more", unit: "Mbit/s" });
 * ```
 */
export function field<
  Schema extends $ZodType,
  const Necessity extends string,
  const Category extends PersonalDataCategory = never,
  const Encrypt extends boolean = false,
>(
  schema: Schema & Closed<Schema>,
  options: FieldOptions & {
    readonly necessity: Necessity & CheckedText<Necessity>;
    readonly category?: Category;
    readonly encrypted?: Encrypt;
    readonly lookUp?: LookUpOption<output<Schema>, Encrypt>;
  } & (true extends Encrypt ? { readonly indexed?: false } : unknown),
): Field<TypedInput<Schema>, output<Schema>> & Marks<Category, Encrypt> {
  const label: unknown = options?.label;
  const where = typeof label === "string" ? `field labelled ${quotedName(label)}` : "field()";
  checkOptions(
    options,
    ["necessity", "label", "category", "unit", "indexed", "encrypted", "lookUp", "keep", "renamedFrom"],
    where,
  );
  checkText(options?.necessity, where, "necessity", NECESSITY);
  const checked = checkField<TypedInput<Schema>, output<Schema>>(
    { ...options, schema },
    `field that is necessary because "${options.necessity}"`,
  );
  // the options hold what the marks say
  return checked as typeof checked & Marks<Category, Encrypt>;
}

const NECESSITY = "Say in words of your own why the purpose cannot be served without the field.";

/**
 * Declares a field of a special category: health, beliefs, origin, sex life … (Art. 9(1) GDPR). The assignment that
 * holds it does not compile until its purpose names the condition of Art. 9(2) that allows it.
 *
 * @param schema - A schema as {@link field} takes it.
 * @param options - `necessity` and the special `category` are required.
 * @returns The field, frozen.
 * @throws DefinitionError as {@link field}, and `unknown-category` for a category that is not special.
 * @example
 * ```ts
 * const hearing = special(z.enum(["text-only", "any"]), {
 *   category: "pd:Disability",
 *   necessity: "Decides whether the person is called or written to",
 * });
 * ```
 */
export function special<
  Schema extends $ZodType,
  const Necessity extends string,
  const Category extends SpecialCategoryTerm,
  const Encrypt extends boolean = false,
>(
  schema: Schema & Closed<Schema>,
  options: FieldOptions & {
    readonly necessity: Necessity & CheckedText<Necessity>;
    readonly category: Category;
    readonly encrypted?: Encrypt;
    readonly lookUp?: LookUpOption<output<Schema>, Encrypt>;
  } & (true extends Encrypt ? { readonly indexed?: false } : unknown),
): Field<TypedInput<Schema>, output<Schema>> & SpecialField & (true extends Encrypt ? EncryptedField : unknown) {
  if (!isSpecialCategory(options?.category)) {
    const what = "the category is not a special one";
    throw new DefinitionError("unknown-category", "special()", what, "Name one of SPECIAL_CATEGORIES, or use field().");
  }
  const declared = field<Schema, Necessity, Category, Encrypt>(schema, options);
  // the options hold what the marks say
  return declared as typeof declared & SpecialField & (true extends Encrypt ? EncryptedField : unknown);
}

/**
 * Checks a field, and reads the output of its schema. This covers fields that were copied and changed by hand.
 *
 * @throws DefinitionError as {@link field}
 */
export function checkField<Input, Output>(
  declared: FieldOptions & { readonly schema: $ZodType },
  where: string,
): Field<Input, Output> {
  checkText(declared.necessity, where, "necessity", NECESSITY);
  checkOptionalText(declared.label, where, "label");
  checkOptionalText(declared.unit, where, "unit");
  checkOptionalText(declared.renamedFrom, where, "renamedFrom");
  if (declared.category !== undefined && !isPersonalDataCategory(declared.category)) {
    throw new DefinitionError("unknown-category", where, "the category is not a known term");
  }
  for (const name of ["encrypted", "indexed", "lookUp"] as const) {
    if (declared[name] !== undefined && typeof declared[name] !== "boolean") {
      throw new DefinitionError("invalid-terms", where, `${name} is neither true nor false`);
    }
  }
  if (declared.encrypted === true && declared.indexed === true) {
    throw new DefinitionError("invalid-terms", where, "it is both encrypted and indexed", "Leave out one of the two.");
  }
  const inspection = inspectSchema(declared.schema);
  if (!inspection.ok) {
    const { code, at, what } = inspection.problem;
    throw new DefinitionError(code, where, `its schema${at === "" ? "" : ` at ${at}`} ${what}`);
  }
  const { shape } = inspection;
  const column = toColumn(declared.schema, shape);
  if (declared.lookUp === true) checkLookUp(declared, column, where);
  if (declared.keep !== undefined) {
    checkDuration(declared.keep, `${where}, keep`);
    if (!column.optional && !column.nullable) {
      const what = "it has a time of its own, and may not be absent afterwards";
      throw new DefinitionError("invalid-terms", where, what, "Make its schema optional, or leave `keep` out.");
    }
  }
  const checked = { ...declared, kind: "field", shape, column } as const;
  // "~types" is for the compiler only, which reads it faster if it is not optional
  return Object.freeze(checked) as typeof checked & Pick<Field<Input, Output>, "~types">;
}

/** Makes sure that a look-up hash finds people, and is not a value in other words. @throws DefinitionError */
function checkLookUp(
  { encrypted, schema }: FieldOptions & { readonly schema: $ZodType },
  { kind }: ColumnShape,
  where: string,
): void {
  if (encrypted !== true) {
    const what = "it has a look-up hash, and is not encrypted";
    throw new DefinitionError("invalid-terms", where, what, "Declare `encrypted: true` too, or leave `lookUp` out.");
  }
  const what =
    kind !== "text"
      ? "and is no text"
      : listsValues(schema)
        ? "and its values are listed, so that a hash tells them"
        : undefined;
  if (what === undefined) return;
  throw new DefinitionError("invalid-terms", where, `it has a look-up hash, ${what}`, "Leave `lookUp` out.");
}

/** Tells if a schema names all values that it puts out, as an enumeration does. */
function listsValues({ _zod }: $ZodType): boolean {
  // zod tells its own kinds by `type`
  const def = _zod.def as $ZodTypes["_zod"]["def"];
  if (def.type === "pipe") return listsValues(def.out);
  if ("innerType" in def) return listsValues(def.innerType);
  return def.type === "union" ? def.options.every(listsValues) : _zod.values !== undefined;
}
