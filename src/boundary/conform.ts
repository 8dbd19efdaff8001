import type { Shape } from "./schema.js";
import { textProblem } from "./text.js";

/**
 * Whether a schema's output holds nothing but what its shape declares. Transformations and checks are the developer's
 * own code and may put out more than the schema says; only what conforms is stored.
 */
export function conforms(shape: Shape, value: unknown): boolean {
  switch (shape.kind) {
    case "text":
      return typeof value === "string" && textProblem(value) === undefined;
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case "boolean":
      return typeof value === "boolean";
    case "bigint":
      return typeof value === "bigint";
    case "date":
      return value instanceof Date && !Number.isNaN(value.getTime());
    case "null":
      return value === null;
    case "absent":
      return value === undefined;
    case "scalar":
      return conformsAsScalar(value);
    case "array":
      return Array.isArray(value) && value.every((item) => conforms(shape.element, item));
    case "tuple":
      return (
        Array.isArray(value) &&
        value.every((item, index) => {
          const expected = shape.items[index] ?? shape.rest;
          return expected !== undefined && conforms(expected, item);
        })
      );
    case "object":
      return conformsAsObject(shape.keys, value);
    case "union":
      return shape.options.some((option) => conforms(option, value));
    case "lazy":
      return conforms(shape.get(), value);
  }
}

/** What a bare transformation may put out: a value that cannot carry further fields. */
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

function conformsAsObject(keys: ReadonlyMap<string, Shape>, value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Reflect.ownKeys(value).every((key) => {
    const shape = typeof key === "string" ? keys.get(key) : undefined;
    return shape !== undefined && conforms(shape, Reflect.get(value, key));
  });
}
