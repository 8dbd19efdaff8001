import type { IsAny, IsUnknown } from "type-fest";

declare const refused: unique symbol;

/**
 * What the compiler shows where a record carries more than its assignment declares. Nothing is assignable to it.
 * Remove the field; or, if the purpose truly needs it, declare it with `field(schema, { necessity })`.
 */
export interface NotDeclared<Field, AssignmentId> {
  readonly [refused]: readonly [Field, AssignmentId];
}

/** What the compiler shows for a record that is no plain object: a class instance, a function, or open to any key. */
export interface NotPlain<Found, AssignmentId> {
  readonly [refused]: readonly [Found, AssignmentId];
}

declare const boundTo: unique symbol;

/** Ties a record to one assignment, for the compiler only: it is what makes equal shapes of two purposes differ. */
export interface BoundTo<AssignmentId extends string> {
  readonly [boundTo]: AssignmentId;
}

/** What a door takes may be bound to its own assignment, never to another. */
export interface NotBoundElsewhere<AssignmentId extends string> {
  readonly [boundTo]?: AssignmentId;
}

/** Values on which nothing undeclared can hang. */
type Leaf = string | number | bigint | boolean | symbol | null | undefined | Date;

/** `Value` with its arrays read-only, so that what is `as const` may be passed. */
export type Accepts<Value> = Value extends Leaf
  ? Value
  : IsUnknown<Value> extends true
    ? Value
    : { readonly [Key in keyof Value]: Accepts<Value[Key]> };

/** The keys of every member of a union, where `keyof` has only those that all share. */
type KeysOf<Value> = Value extends unknown ? keyof Value : never;

/** The type at a key, over the members of a union that have it. */
type At<Value, Key> = Value extends unknown ? (Key extends keyof Value ? Value[Key] : never) : never;

type ObjectsIn<Value> = Exclude<Extract<Value, object>, readonly unknown[] | Date>;
type ElementsIn<Value> = Value extends readonly (infer Element)[] ? Element : never;
type Callable = ((...args: never) => unknown) | (abstract new (...args: never) => unknown);

/** Types with private members are nominal: a plain copy of such a type is not assignable to it. */
type HidesMembers<Value> = Value extends unknown
  ? { [Key in keyof Value]: Value[Key] } extends Value
    ? false
    : true
  : never;

/**
 * What `Given` must be besides itself, so that it holds nothing which `Declared` does not: something that it is
 * already where it is exact, and else a type that names the field and the assignment. Intersected with the
 * argument's own type, it holds variables, spreads and unions to what fresh literals are held to. It recurs over the
 * declared shape, which is finite, never over the argument alone; `any` becomes `never`, since nothing is known of it.
 */
export type Exact<Declared, Given, Id extends string> =
  IsAny<Given> extends true
    ? never
    : IsUnknown<Declared> extends true
      ? unknown
      :
          | Extract<Given, Leaf>
          | ([ObjectsIn<Given>] extends [never] ? never : ExactObject<ObjectsIn<Declared>, ObjectsIn<Given>, Id>)
          | ([Extract<Given, readonly unknown[]>] extends [never]
              ? never
              : readonly Exact<ElementsIn<Declared>, ElementsIn<Given>, Id>[]);

type ExactObject<Declared, Given, Id extends string> =
  Extract<Given, Callable> extends never
    ? string extends KeysOf<Given>
      ? NotPlain<"an object open to any key", Id>
      : true extends HidesMembers<Given>
        ? NotPlain<"a class instance with private members", Id>
        : ExactKeys<Declared, Given, Id>
    : NotPlain<"a function", Id>;

type ExactKeys<Declared, Given, Id extends string> = Refused<Exclude<KeysOf<Given>, KeysOf<Declared>>, Given, Id> & {
  readonly [Key in KeysOf<Declared> & KeysOf<Given> as NeedsCheck<At<Declared, Key>, At<Given, Key>> extends true
    ? Key
    : never]?: Exact<At<Declared, Key>, At<Given, Key>, Id>;
};

/** Leaves need a look only where `any` stands in for them. */
type NeedsCheck<Declared, Given> = IsAny<Given> extends true ? true : [Declared] extends [Leaf] ? false : true;

/** Required keys, so that an optional or undefined extra is refused too; `any` would pass for the value's type. */
type Refused<Keys extends PropertyKey, Given, Id extends string> = [Keys] extends [never]
  ? unknown
  : { readonly [Key in Keys]: NotDeclared<Key, Id> } & (true extends AnyAt<Given, Keys>
      ? NotDeclared<Keys, Id>
      : unknown);

type AnyAt<Given, Keys> = Keys extends unknown ? IsAny<At<Given, Keys>> : never;
