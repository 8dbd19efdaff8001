import { converted, NOT_CONVERTIBLE, toList } from "./convert.js";
import type { FieldRule, ValueRule } from "./rules.js";

/** Reads a value out of a row. */
export type Picker = (row: object) => unknown;

/** Reads the value at a path of a row. */
export function readAt(row: object, names: readonly string[]): unknown {
  let value: unknown = row;
  for (const name of names) {
    if (typeof value !== "object" || value === null) return undefined;
    value = readOwn(value, name);
  }
  return value;
}

/** Reads own data properties only, so that nothing inherited or computed is taken for data. */
export function readOwn(object: object, name: string): unknown {
  const property = Object.getOwnPropertyDescriptor(object, name);
  // a descriptor without `get` is a data property
  return property === undefined || "get" in property ? undefined : property.value;
}

/** Treats blank values as absent, if the source says so. */
function present(value: unknown, emptyIsAbsent: boolean): unknown {
  return emptyIsAbsent && (value === null || (typeof value === "string" && isBlank(value))) ? undefined : value;
}

/** Tells whether text shows nothing but blanks. */
export function isBlank(text: string): boolean {
  // most texts begin with a visible character
  const first = text.charCodeAt(0);
  return !(first > 0x20 && first < 0x7f) && text.trim() === "";
}

/** Builds the function that reads a field of a row, and converts it by its rule. */
export function buildPicker(pick: FieldRule, emptyIsAbsent: boolean): Picker {
  if ("parts" in pick) return buildAssembler(pick.parts, emptyIsAbsent);
  const [only = [], ...others] = pick.paths;
  if (others.length > 0) return buildJoiner(pick, emptyIsAbsent);
  const [name = ""] = only;
  const at: Picker = only.length === 1 ? (row) => readOwn(row, name) : (row) => readAt(row, only);
  const isPlain = pick.split === undefined && pick.as === undefined;
  return (row) => {
    const held = at(row);
    const value = present(held, emptyIsAbsent);
    if (value === undefined) return pick.nullable && held === null ? null : undefined;
    if (isPlain) return value;
    return pick.split === undefined ? converted(value, pick) : toList(value, pick);
  };
}

/** Builds the function that reads a part of the evidence. */
export function buildProver(
  part: { readonly names: readonly string[] } | { readonly value: string },
  emptyIsAbsent: boolean,
): Picker {
  return "value" in part ? () => part.value : (row) => present(readAt(row, part.names), emptyIsAbsent);
}

/** Builds the function that joins texts. The result is absent if all of them are. */
function buildJoiner(pick: ValueRule, emptyIsAbsent: boolean): Picker {
  const [first] = pick.paths;
  return (row) => {
    const values = pick.paths
      .map((names) => present(readAt(row, names), emptyIsAbsent))
      .filter((value) => value !== undefined);
    if (values.length === 0) {
      const isNull = pick.nullable && first !== undefined && readAt(row, first) === null;
      return isNull ? null : undefined;
    }
    if (pick.split !== undefined) return toList(values[0], pick);
    return values.every((value) => typeof value === "string")
      ? values.map((one) => one.trim()).join(pick.glue)
      : NOT_CONVERTIBLE;
  };
}

/** Builds the function that makes an object of flat properties. The result is absent if all its parts are. */
function buildAssembler(parts: ReadonlyMap<string, FieldRule>, emptyIsAbsent: boolean): Picker {
  const pickers = [...parts].map(([name, part]) => ({ name, pick: buildPicker(part, emptyIsAbsent) }));
  return (row) => {
    const values = pickers.map(({ name, pick }) => [name, pick(row)] as const);
    if (values.some(([, value]) => value === NOT_CONVERTIBLE)) return NOT_CONVERTIBLE;
    const held = values.filter(([, value]) => value !== undefined);
    return held.length === 0 ? undefined : Object.fromEntries(held);
  };
}
