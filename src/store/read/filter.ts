import type { AnyAssignment, EncryptedNameOf, RecordOf } from "../../assignment/index.js";

/** A field's filter: a value to equal, or comparisons that must all hold. */
export type Filter<Value> = [Value] extends [string]
  ? Value | (Comparisons<Value> & { readonly startsWith?: string })
  : [Value] extends [number] | [bigint] | [Date]
    ? Value | Comparisons<Value>
    : [Value] extends [boolean]
      ? Value | { readonly eq?: Value; readonly not?: Value; readonly exists?: boolean }
      : { readonly exists?: boolean };

/** Comparisons of a value that has an order. `not` also holds if the field is absent. */
export interface Comparisons<Value> {
  readonly eq?: Value;
  readonly not?: Value;
  readonly lt?: Value;
  readonly lte?: Value;
  readonly gt?: Value;
  readonly gte?: Value;
  readonly in?: readonly Value[];
  /** `true` asks for a field with a value, `false` for one without. */
  readonly exists?: boolean;
}

/** Chooses records by the fields that an activity uses. Conditions on several fields must all hold. */
export type Where<Of extends AnyAssignment, Uses extends string> = {
  readonly [Name in Exclude<Uses, EncryptedNameOf<Of>> & keyof RecordOf<Of>]?: Filter<NonNullable<RecordOf<Of>[Name]>>;
};

/** The message of the compiler if a query names a field that its activity does not use. */
export interface NotInUse<Field> {
  readonly addToUses: Field;
}

/** The message of the compiler if a filter is given within another object: `count({ where: … })`. */
export interface FilterItself<
  Part,
  Remedy = "give the filter itself: count({ field: … }), segment({ where: { field: … } })",
> {
  readonly filter: readonly [Part, Remedy];
}

/** The message of the compiler if a query compares an encrypted field. */
export interface NotComparable<Field, AssignmentId, Remedy = "it is encrypted: select it, or choose by another field"> {
  readonly encrypted: readonly [Field, AssignmentId, Remedy];
}

/** The message of the compiler if a condition may be undefined, or holds no comparison, and would choose everybody. */
export interface ConditionLost<Field, Remedy = "give the value to compare with, or leave the field out"> {
  readonly conditionLost: readonly [Field, Remedy];
}

/**
 * Refuses conditions that got lost, as far as the type of a filter shows it. `Given` is inferred from the filter, since it
 * stands in the first branch, which is never taken.
 */
export type NoneLost<Given> = [Given] extends [never]
  ? Given
  : [LostNames<Given>] extends [never]
    ? unknown
    : { readonly [Name in LostNames<Given>]: ConditionLost<Name> };

/** The names of the conditions that are there, and are undefined or compare with nothing. */
type LostNames<Given> = {
  [Name in keyof Given]-?: Nothing extends Pick<Given, Name> ? never : true extends IsLost<Given[Name]> ? Name : never;
}[keyof Given];

/** An object without properties. It has the type of each object whose properties may all be absent. */
type Nothing = Record<never, never>;

/** Tells if a condition may be undefined, or is an object without a comparison or with one that may be undefined. */
type IsLost<Condition> = 0 extends 1 & Condition
  ? false // any
  : Condition extends undefined
    ? true
    : Condition extends Plain
      ? false
      : keyof Condition extends never
        ? true
        : {
            [Name in keyof Condition]-?: Nothing extends Pick<Condition, Name> ? false : IsUndefined<Condition[Name]>;
          }[keyof Condition];

type IsUndefined<Value> = 0 extends 1 & Value ? false : undefined extends Value ? true : false;

type Plain = string | number | bigint | boolean | null | Date | readonly unknown[];

/**
 * Allows only fields in use that are not encrypted, in variables too. `Names` is inferred from the fields that a query
 * names.
 */
export type OnlyInUse<Names extends PropertyKey, Uses extends string, Of extends AnyAssignment> = {
  readonly [Name in Names]?: unknown;
} & NoInfer<
  // not inferred, as for Parameters<…>; then the compiler checks the query where it is passed
  symbol extends Names
    ? unknown
    : { readonly [Name in Exclude<Names, Uses>]: Name extends "where" ? FilterItself<Name> : NotInUse<Name> } & {
        readonly [Name in Extract<Names, EncryptedNameOf<Of>>]: NotComparable<Name, Of["id"]>;
      }
>;
