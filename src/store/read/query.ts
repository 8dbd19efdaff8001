import type { AnyAssignment, EncryptedNameOf, RecordOf } from "../../assignment/index.js";
import { plainDate, quotedName, textProblem } from "../../boundary/index.js";
import { StoreError } from "../../errors/index.js";
import type { Condition, LayoutField, StoredValue } from "../../storage/index.js";
import type { DatasetContext } from "../context.js";

/** A field's filter: a value to equal, or comparisons that must all hold. */
export type Filter<Value> = [Value] extends [string]
  ? Value | (Comparisons<Value> & { readonly startsWith?: string })
  : [Value] extends [number] | [bigint] | [Date]
    ? Value | Comparisons<Value>
    : [Value] extends [boolean]
      ? Value | { readonly eq?: Value; readonly not?: Value; readonly exists?: boolean }
      : { readonly exists?: boolean };

/** Comparisons of a value that has an order. `not` also holds where the field is absent. */
export interface Comparisons<Value> {
  readonly eq?: Value;
  readonly not?: Value;
  readonly lt?: Value;
  readonly lte?: Value;
  readonly gt?: Value;
  readonly gte?: Value;
  readonly in?: readonly Value[];
  /** Whether the field has a value. */
  readonly exists?: boolean;
}

/** A choice of records by the fields that an activity uses. Conditions on several fields must all hold. */
export type Where<Of extends AnyAssignment, Uses extends string> = {
  readonly [Name in Exclude<Uses, EncryptedNameOf<Of>> & keyof RecordOf<Of>]?: Filter<NonNullable<RecordOf<Of>[Name]>>;
};

/** What the compiler shows where a query names a field that its activity does not use. */
export interface NotInUse<Field> {
  readonly addToUses: Field;
}

/** What the compiler shows where a filter is given within another object: `count({ where: … })`. */
export interface FilterItself<
  Part,
  Remedy = "give the filter itself: count({ field: … }), segment({ where: { field: … } })",
> {
  readonly filter: readonly [Part, Remedy];
}

/** What the compiler shows where a query compares an encrypted field. */
export interface NotComparable<Field, AssignmentId, Remedy = "it is encrypted: select it, or choose by another field"> {
  readonly encrypted: readonly [Field, AssignmentId, Remedy];
}

/** Nothing but fields in use that are not encrypted, in variables too. `Names` is inferred: the fields that a query names. */
export type OnlyInUse<Names extends PropertyKey, Uses extends string, Of extends AnyAssignment> = {
  readonly [Name in Names]?: unknown;
} & NoInfer<
  // not inferred, as in Parameters<…>: then the query is checked where it is passed
  symbol extends Names
    ? unknown
    : { readonly [Name in Exclude<Names, Uses>]: Name extends "where" ? FilterItself<Name> : NotInUse<Name> } & {
        readonly [Name in Extract<Names, EncryptedNameOf<Of>>]: NotComparable<Name, Of["id"]>;
      }
>;

const OPERATORS = ["eq", "not", "lt", "lte", "gt", "gte", "in", "startsWith", "exists"] as const;
type Operator = (typeof OPERATORS)[number];

/** The fields a view may touch, with what it is called in errors. */
export interface Scope {
  readonly name: string;
  readonly fields: ReadonlyMap<string, LayoutField>;
  /** Those that are encrypted. */
  readonly encrypted: ReadonlySet<string>;
}

/** The fields of a dataset that may be touched, or those of them that are used. */
export function buildScope(name: string, { fields, layout }: Fields, uses?: readonly string[]): Scope {
  const isUsed = (field: LayoutField): boolean => uses === undefined || uses.includes(field.name);
  return {
    name,
    fields: new Map(fields.filter(isUsed).map((field) => [field.name, field])),
    encrypted: new Set(
      layout.fields.filter((field) => field.encrypted === true && isUsed(field)).map((field) => field.name),
    ),
  };
}

/** The fields of a dataset, as the store and as storage know them. */
type Fields = Pick<DatasetContext, "fields" | "layout">;

/** The field of a name, if it is in use. @throws StoreError `field-not-in-use` */
export function fieldInUse(scope: Scope, name: unknown): LayoutField {
  const field = typeof name === "string" ? scope.fields.get(name) : undefined;
  if (field === undefined)
    throw new StoreError(
      "field-not-in-use",
      `A read under ${scope.name} names ${quotedName(name)}, which it does not use`,
    );
  return field;
}

/** A field that a query may compare: in use, and not encrypted. @throws StoreError `field-not-in-use`, `invalid-query` */
export function comparableField(scope: Scope, name: unknown): LayoutField {
  const field = fieldInUse(scope, name);
  if (scope.encrypted.has(field.name))
    throw invalid(scope, field, "it is encrypted, and can be selected but not compared");
  return field;
}

/** Turns a filter into conditions, after checking all of it at run time too. @throws StoreError */
export function readConditions(where: object | undefined, scope: Scope): Condition[] {
  if (where === undefined) return [];
  // a Map, or what an object inherits, holds nothing that could be seen here, and would choose everybody
  if (!isPlain(where)) throw unusable(scope, "its filter is not an object of fields");
  return ownEntries(where, scope).flatMap(([name, filter]) => {
    if (filter === undefined) return [];
    if (name === "where" && !scope.fields.has(name)) throw unusable(scope, "its filter lies within another", ITSELF);
    const field = comparableField(scope, name);
    if (!isPlain(filter)) return [condition(scope, field, "eq", filter)];
    return ownEntries(filter, scope).flatMap(([operator, value]) => {
      if (value === undefined) return [];
      if (!isOperator(operator)) throw invalid(scope, field, `the operator ${quotedName(operator)} is not known`);
      return [condition(scope, field, operator, value)];
    });
  });
}

function condition(scope: Scope, field: LayoutField, operator: Operator, value: unknown): Condition {
  if (operator === "exists") {
    if (typeof value !== "boolean") throw invalid(scope, field, "exists takes true or false");
    return { field: field.name, op: operator, value };
  }
  if (field.kind === "json") throw invalid(scope, field, "a nested or mixed field can only be asked whether it exists");
  if (operator === "in") {
    if (!Array.isArray(value) || value.length > MOST_CHOICES) {
      throw invalid(scope, field, `in takes an array of ${MOST_CHOICES} values at most`);
    }
    return { field: field.name, op: operator, value: Array.from(value, (one) => comparable(scope, field, one)) };
  }
  if (operator === "startsWith") {
    if (field.kind !== "text" || typeof value !== "string")
      throw invalid(scope, field, "startsWith compares text with text");
    return { field: field.name, op: operator, value };
  }
  if (field.kind === "boolean" && operator !== "eq" && operator !== "not")
    throw invalid(scope, field, "booleans have no order");
  return { field: field.name, op: operator, value: comparable(scope, field, value) };
}

/** A statement has room for 65,535 parameters. */
const MOST_CHOICES = 10_000;

const TYPES = { text: "string", number: "number", boolean: "boolean", bigint: "bigint" } as const;

function comparable(scope: Scope, field: LayoutField, value: unknown): StoredValue {
  const plain = field.kind === "date" ? plainDate(value) : value;
  const fits =
    field.kind === "date"
      ? plain !== null
      : field.kind !== "json" && typeof plain === TYPES[field.kind] && !Number.isNaN(plain) && isWellFormed(plain);
  if (!fits) throw invalid(scope, field, `it is compared with something that is not of its type (${field.kind})`);
  return plain as StoredValue; // of the column's kind, as just checked
}

/** Ill-formed text is in no record, and a database would stumble over it. */
function isWellFormed(value: unknown): boolean {
  return typeof value !== "string" || textProblem(value) === undefined;
}

/** What to do where a filter was put where its fields belong. */
const ITSELF =
  "Give the filter itself: count({ currentSpeed: { lt: 30 } }), or segment({ where: { currentSpeed: { lt: 30 } } }).";

/** Refuses parts of a query that are not known: a filter that is not heeded would choose everybody. @throws StoreError `invalid-query` */
export function checkParts(query: object, known: readonly string[], scope: Scope): void {
  const other = Reflect.ownKeys(query).find((part) => typeof part !== "string" || !known.includes(part));
  if (other === undefined) return;
  const isField = typeof other === "string" && scope.fields.has(other);
  throw unusable(
    scope,
    `its part ${quotedName(other)} is not known, beside ${known.join(", ")}`,
    isField ? `A filter stands in \`where\`: { where: { ${other}: … } }.` : undefined,
  );
}

function unusable(scope: Scope, what: string, remedy?: string): StoreError {
  return new StoreError("invalid-query", `A read under ${scope.name} cannot be made: ${what}`, remedy);
}

/** An error about a query, naming the declared field only. */
export function invalid(scope: Scope, field: LayoutField, what: string): StoreError {
  return new StoreError("invalid-query", `A read under ${scope.name}, field "${field.name}": ${what}`);
}

function ownEntries(value: object, scope: Scope): [string, unknown][] {
  const keys = Reflect.ownKeys(value);
  if (keys.some((key) => typeof key === "symbol"))
    throw new StoreError("field-not-in-use", `A read under ${scope.name} names a symbol`);
  return keys.map((key) => [String(key), Reflect.get(value, key)]);
}

function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** How many conditions a filter states, also where their values got lost. */
export function statedIn(where: object): number {
  const filters: readonly unknown[] = Object.values(where);
  return filters.reduce<number>(
    (sum, filter) => sum + (isPlain(filter) ? Math.max(Object.keys(filter).length, 1) : 1),
    0,
  );
}

function isOperator(name: string): name is Operator {
  return OPERATORS.some((operator) => operator === name);
}
