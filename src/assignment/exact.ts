import type { IsAny, IsUnion, IsUnknown } from "type-fest";

declare const refused: unique symbol;

/**
 * The message of the compiler for a record that carries more than its assignment declares. Nothing is assignable to it.
 */
export interface NotDeclared<Field, AssignmentId, Remedy = "remove it, or declare it: field(schema, { necessity })"> {
  readonly [refused]: readonly [Field, AssignmentId, Remedy];
}

/**
 * The message of the compiler for a record that is no plain object: a class instance, a function, or open to any key.
 */
export interface NotPlain<Found, AssignmentId, Remedy = "list the declared fields one by one, or use parse()"> {
  readonly [refused]: readonly [Found, AssignmentId, Remedy];
}

/** The fields that are not refused. The message of the compiler does not repeat them. */
interface Rest {
  readonly [field: string]: unknown;
}

declare const boundTo: unique symbol;

/** Ties a record to one assignment, for the compiler only. It makes equal shapes of two purposes differ. */
export type BoundTo<AssignmentId extends string> = {
  readonly [boundTo]: AssignmentId;
};

/** Allows input that is bound to its own assignment, and never input that is bound to another. */
export interface NotBoundElsewhere<AssignmentId extends string> {
  readonly [boundTo]?: AssignmentId;
}

/** Values that cannot carry anything undeclared. */
type Scalar = string | number | bigint | boolean | symbol | null | undefined;
type Leaf = Scalar | Date;

/** `Value` with its arrays read-only, so that a value declared `as const` may be passed. */
export type Accepts<Value> = [Value] extends [Leaf] ? Value : AcceptsEach<Value>;

type AcceptsEach<Value> = Value extends Leaf
  ? Value
  : IsUnknown<Value> extends true
    ? Value
    : { readonly [Key in keyof Value]: Accepts<Value[Key]> };

/** The keys of every member of a union. `keyof` has only those that all members share. */
type KeysOf<Value> = Value extends unknown ? keyof Value : never;

/** The type at a key, over the members of a union that have it. */
type At<Value, Key> = Value extends unknown ? (Key extends keyof Value ? Value[Key] : never) : never;

type ObjectsIn<Value> = Exclude<Extract<Value, object>, readonly unknown[] | Date>;
type ArraysIn<Value> = Extract<Value, readonly unknown[]>;
type ElementsIn<Value> = Value extends readonly (infer Element)[] ? Element : never;
type Callable = ((...args: never) => unknown) | (abstract new (...args: never) => unknown);

/** The keys at which libraries put brands, which exist for the compiler only. */
type Brand = symbol | `__${string}`;

/**
 * Tells whether a type has private members. Such types are nominal, so that a plain copy of the type is not assignable
 * to it.
 */
type HidesMembers<Value> = Value extends unknown
  ? { [Key in keyof Value]: Value[Key] } extends Value
    ? false
    : true
  : never;

/**
 * `Given` if it holds nothing that `Declared` lacks, and else a type that names the field and the assignment.
 * Variables, spreads and unions are checked as strictly as fresh literals. `any` becomes `never`, since nothing is
 * known of it.
 *
 * The compiler asks this often, so the answer must be cheap. Keys are compared as unions, never one by one. A value is
 * checked only at `Deep`, the keys with values that hold something inside. `Besides` are keys that are allowed and not
 * checked.
 */
export type Exact<
  Declared,
  Given,
  Id extends string,
  Deep = DeepKeys<Declared>,
  Besides extends PropertyKey = never,
> = [Loose<Declared, Given, Deep, Besides>] extends [never]
  ? unknown
  : // inferred, so that the compiler skips the keys of a literal if it does not need them
    FirstFault<Declared, Given, Id, Besides> extends infer Shown
    ? Shown
    : never;

/** `true` if a member of a union of objects is not exact. */
type Loose<Declared, Given, Deep, Besides> = Given extends unknown
  ? [keyof Given] extends [KnownKeys<Declared> | Besides]
    ? Nothing<keyof Given> extends Given
      ? // a single `any` among the values makes their union `any`
        0 extends 1 & Given[keyof Given]
        ? true
        : [keyof Given & Deep] extends [never]
          ? never
          : LooseAt<Declared, Given, keyof Given & Deep>
      : true
    : true
  : never;

/** The declared keys; none if any assignment may be meant. */
type KnownKeys<Declared> = string extends keyof Declared ? never : keyof Declared | typeof boundTo;

/**
 * A type that is assignable only to types with these keys and nothing else: no private members, and nothing callable.
 */
type Nothing<Keys extends PropertyKey> = { readonly [Key in Keys]: never };

/** The keys with values that hold something inside. */
export type DeepKeys<Declared> = {
  [Key in keyof Declared]-?: [Declared[Key]] extends [Scalar] ? never : Key;
}[keyof Declared];

type LooseAt<Declared, Given, Keys> = Keys extends keyof Given & keyof Declared
  ? LooseIn<Declared[Keys] & {}, Given[Keys] & {}>
  : never;

/**
 * A quick check of the common cases, objects and lists of plain values, before the thorough one. To infer here is slow.
 */
type LooseIn<Declared, Given> = Given extends readonly unknown[]
  ? LooseList<Declared, Given>
  : [keyof Given] extends [keyof Declared]
    ? Nothing<keyof Given> extends Given
      ? 0 extends 1 & Given[keyof Given]
        ? true
        : [keyof Given & DeepKeys<Declared>] extends [never]
          ? never
          : LooseInside<Declared, Given>
      : LooseInside<Declared, Given>
    : LooseInside<Declared, Given>;

type LooseList<Declared, Given extends readonly unknown[]> = Declared extends readonly unknown[]
  ? 0 extends 1 & Given[number]
    ? true
    : number extends Declared["length"]
      ? [keyof Given] extends [ListKeys]
        ? [Declared[number]] extends [Scalar]
          ? never
          : LooseIn<Declared[number] & {}, Given[number] & {}>
        : LooseInside<Declared, Given>
      : LooseInside<Declared, Given>
  : LooseInside<Declared, Given>;

type ListKeys = keyof unknown[] | `${number}`;

type LooseInside<Declared, Given> = [Given] extends [Demand<Declared, Given, "">] ? never : true;

/** The message for the first fault; keys are checked before values. */
type FirstFault<Declared, Given, Id extends string, Besides> = 0 extends 1 & Given
  ? never
  : Extract<Given, Callable> extends never
    ? string extends KeysOf<Declared>
      ? NotPlain<"not known here, where any assignment may be meant", Id, "use parse()">
      : string extends KeysOf<Given>
        ? NotPlain<"an object open to any key", Id>
        : true extends HidesMembers<Given>
          ? NotPlain<"a class instance with private members", Id>
          : [Exclude<KeysOf<Given>, keyof Declared | Besides | typeof boundTo>] extends [never]
            ? {
                readonly [Key in KeysOf<Given> & keyof Declared as [At<Given, Key>] extends [
                  Demand<Declared[Key], At<Given, Key>, "">,
                ]
                  ? 0 extends 1 & At<Given, Key>
                    ? Key
                    : never
                  : Key]: 0 extends 1 & At<Given, Key>
                  ? never
                  : At<Given, Key> & Demand<Declared[Key], At<Given, Key>, Id>;
              } & Rest
            : Refused<Exclude<KeysOf<Given>, keyof Declared | Besides | typeof boundTo>, Given, Id> & Rest
    : NotPlain<"a function", Id>;

/**
 * Demands the declared shape at every depth. The type recurs over that shape, which is finite or lazy, and never over
 * the argument only.
 */
type Demand<Declared, Given, Id extends string> =
  IsAny<Given> extends true
    ? never
    : IsUnknown<Declared> extends true
      ? unknown
      :
          | ExactLeaf<Extract<Given, Extract<Declared, Leaf>>, Id>
          | ([ObjectsIn<Given>] extends [never] ? never : ExactObject<ObjectsIn<Declared>, ObjectsIn<Given>, Id>)
          | ([ArraysIn<Given>] extends [never] ? never : ExactArray<ArraysIn<Declared>, ArraysIn<Given>, Id>);

type ExactLeaf<Given, Id extends string> = Given extends Date
  ? Refused<Exclude<keyof Given, keyof Date | Brand>, Given, Id>
  : Given;

type ExactArray<Declared, Given, Id extends string> = readonly Demand<ElementsIn<Declared>, ElementsIn<Given>, Id>[] &
  (IsTuple<Declared> extends true
    ? {
        readonly [Place in KeysOf<Declared> & KeysOf<Given> & `${number}`]?: Demand<
          At<Declared, Place>,
          At<Given, Place>,
          Id
        >;
      }
    : unknown) &
  Refused<Exclude<KeysOf<Given>, keyof unknown[] | `${number}` | Brand>, Given, Id>;

/** Tells whether every array of a union is a tuple. */
type IsTuple<Declared> = Declared extends readonly unknown[]
  ? number extends Declared["length"]
    ? false
    : true
  : never;

type ExactObject<Declared, Given, Id extends string> =
  Extract<Given, Callable> extends never
    ? string extends KeysOf<Declared>
      ? NotPlain<"not known here, where any assignment may be meant: use parse()", Id>
      : string extends KeysOf<Given>
        ? NotPlain<"an object open to any key", Id>
        : true extends HidesMembers<Given>
          ? NotPlain<"a class instance with private members", Id>
          : Refused<Excess<Declared, Given>, Given, Id> & {
              // required, because `any` would pass for `undefined` if that is not told apart from absence
              readonly [Key in KeysOf<Declared> & KeysOf<Given> as IsAny<At<Given, Key>> extends true
                ? Key
                : never]: never;
            } & {
              readonly [Key in KeysOf<Declared> & KeysOf<Given> as NeedsCheck<At<Declared, Key>> extends true
                ? Key
                : never]?: Demand<At<Declared, Key>, At<Given, Key>, Id>;
            }
    : NotPlain<"a function", Id>;

/** Keys that are not declared, and keys that a declared union has for other values than the given one. */
type Excess<Declared, Given> =
  | Exclude<KeysOf<Given>, KeysOf<Declared>>
  | (IsUnion<Declared> extends true ? Misplaced<Declared, Given> : never);

type Misplaced<Declared, Given> = Given extends unknown
  ? [Fitting<Declared, Given>] extends [never]
    ? never
    : Exclude<Held<Given>, KeysOf<Fitting<Declared, Given>>>
  : never;

type Fitting<Declared, Given> = Declared extends unknown ? (Given extends Accepts<Declared> ? Declared : never) : never;

/**
 * The keys that have a value. The compiler gives each literal of a union the keys of the others as `key?: undefined`,
 * and these are absent.
 */
type Held<Given> = { [Key in keyof Given]-?: [Given[Key]] extends [undefined] ? never : Key }[keyof Given];

/** Tells whether values need a check. Leaves need none, except dates, which can carry further properties. */
type NeedsCheck<Declared> = [Declared] extends [Exclude<Leaf, Date>] ? false : true;

/**
 * Refuses the keys. They are required, so that an optional or undefined extra is refused too. `any` would otherwise
 * pass for the value's type.
 */
type Refused<Keys extends PropertyKey, Given, Id extends string> = [Keys] extends [never]
  ? unknown
  : { readonly [Key in Keys]: NotDeclared<Key, Id> } & (true extends AnyAt<Given, Keys>
      ? NotDeclared<Keys, Id>
      : unknown);

type AnyAt<Given, Keys> = Keys extends unknown ? IsAny<At<Given, Keys>> : never;
