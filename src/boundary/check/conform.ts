import { bareDate } from "../date.js";
import type { Shape } from "../schema/inspect.js";
import { textProblem } from "../text.js";

/** Stands for output that holds something its shape does not declare. */
export const NONCONFORMING: unique symbol = Symbol("nonconforming");

/** Results by value and shape, because unions ask the same again for each option. */
type Memo = Map<Shape, Map<object, unknown>>;

/**
 * Copies a schema's output as far as its shape declares it, or finds that it holds more. Transformations and checks are the
 * developer's own code. They may put out further keys, accessors, or properties on arrays. Only the copy is stored.
 */
export function confined(shape: Shape, value: unknown): unknown {
  return confine(shape, value, new Map());
}

function confine(shape: Shape, value: unknown, memo: Memo): unknown {
  if (typeof value !== "object" || value === null) return conformsAsLeaf(shape, value, memo) ? value : NONCONFORMING;
  const known = memo.get(shape) ?? new Map<object, unknown>();
  memo.set(shape, known);
  if (known.has(value)) return known.get(value);
  // a value met again while it is being copied refers to itself
  known.set(value, NONCONFORMING);
  const copy = confineObject(shape, value, memo);
  known.set(value, copy);
  return copy;
}

function conformsAsLeaf(shape: Shape, value: unknown, memo: Memo): boolean {
  switch (shape.kind) {
    case "text":
      return typeof value === "string" && textProblem(value) === undefined;
    case "number":
      return Number.isFinite(value);
    case "boolean":
      return typeof value === "boolean";
    case "bigint":
      return typeof value === "bigint";
    case "null":
      return value === null;
    case "absent":
      return value === undefined;
    case "scalar":
      return conformsAsScalar(value);
    case "union":
      return shape.options.some((option) => confine(option, value, memo) !== NONCONFORMING);
    case "lazy":
      return confine(shape.get(), value, memo) !== NONCONFORMING;
    default:
      return false;
  }
}

/** Output that a bare transformation may have, since it cannot carry further fields. */
function conformsAsScalar(value: unknown): boolean {
  switch (typeof value) {
    case "string":
      return textProblem(value) === undefined;
    case "number":
      return Number.isFinite(value);
    case "boolean":
    case "undefined":
      return true;
    default:
      return value === null;
  }
}

function confineObject(shape: Shape, value: object, memo: Memo): unknown {
  switch (shape.kind) {
    case "date":
      return bareDate(value) ?? NONCONFORMING;
    case "array":
      return confineList(value, () => shape.element, memo);
    case "tuple":
      return confineList(value, (index) => shape.items[index] ?? shape.rest, memo);
    case "object":
      return confineKeys(shape.keys, value, memo);
    case "union":
      for (const option of shape.options) {
        const copy = confine(option, value, memo);
        if (copy !== NONCONFORMING) return copy;
      }
      return NONCONFORMING;
    case "lazy":
      return confine(shape.get(), value, memo);
    default:
      return NONCONFORMING;
  }
}

function confineList(value: object, shapeAt: (index: number) => Shape | undefined, memo: Memo): unknown {
  if (!Array.isArray(value) || Reflect.ownKeys(value).length !== value.length + 1) return NONCONFORMING;
  const copy: unknown[] = [];
  for (let index = 0; index < value.length; index += 1) {
    const shape = shapeAt(index);
    const one = shape === undefined ? NONCONFORMING : confine(shape, dataAt(value, index), memo);
    if (one === NONCONFORMING) return NONCONFORMING;
    copy.push(one);
  }
  return copy;
}

function confineKeys(keys: ReadonlyMap<string, Shape>, value: object, memo: Memo): unknown {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (Array.isArray(value) || (prototype !== Object.prototype && prototype !== null)) return NONCONFORMING;
  const own = Reflect.ownKeys(value);
  // all keys first, so that a union's wrong options cost nothing
  if (!own.every((key) => typeof key === "string" && keys.has(key))) return NONCONFORMING;
  const entries: [string, unknown][] = [];
  for (const [key, shape] of keys) {
    // a declared key may be absent here, since the schema has already passed the value
    if (!own.includes(key)) continue;
    const one = confine(shape, dataAt(value, key), memo);
    if (one === NONCONFORMING) return NONCONFORMING;
    entries.push([key, one]);
  }
  return Object.fromEntries(entries);
}

/** Returns the value of an own data property. For an accessor it returns a mark that conforms to no shape. */
function dataAt(value: object, key: string | number): unknown {
  const property = Reflect.getOwnPropertyDescriptor(value, key);
  return property !== undefined && Object.hasOwn(property, "value") ? property.value : NONCONFORMING;
}
