import { globalConfig } from "zod/v4/core";
import { isProxy } from "./structure.js";

/**
 * Makes a value of generated code. Constants stand in it as `k0`, `k1` and so on. They are declared one by one, because the
 * engine folds constants into the code that it optimises.
 *
 * @returns Nothing if the platform forbids generated code, as a strict content security policy does. Nothing as well if zod
 *   was told to generate none, because a mere attempt makes a browser report a violation of the policy.
 */
export function compiled<Value>(body: string, constants: readonly unknown[]): Value | undefined {
  if (globalConfig.jitless === true) return undefined;
  try {
    const names = constants.map((_, index) => `const k${index} = constants[${index}];`).join("");
    return new Function("constants", `"use strict"; ${names}\n${body}`)(constants);
  } catch {
    return undefined; // platforms that refuse throw errors of different kinds
  }
}

/** Values that generated code works with, by the names under which {@link compiled} declares them. */
export class Constants {
  readonly values: unknown[] = [];
  readonly #known = new Map<unknown, string>();

  /** Names a value as it is asked for. */
  readonly name = (value: unknown): string => {
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const name = `k${this.values.length}`;
    this.values.push(value);
    this.#known.set(value, name);
    return name;
  };
}

/** Treatment of values that are no plain objects, as code that leaves the function. */
export interface Entrance {
  readonly fail: string;
  /** Code for an object with more than `most` keys. */
  readonly flooded?: string;
  readonly most: number;
  /** The object may have properties that are not enumerable. The code that follows must read none of them. */
  readonly mayHide?: boolean;
}

/** Writes code that lists the keys of a plain object into a variable. All its properties must be ordinary and its own. */
export function plainKeys(
  value: string,
  keys: string,
  { name }: Constants,
  { fail, flooded = fail, most, mayHide = false }: Entrance,
): string {
  return `
    if (typeof ${value} !== "object" || ${value} === null || ${name(isProxy)}(${value})) { ${fail} }
    const prototype_${keys} = ${name(Object.getPrototypeOf)}(${value});
    if (prototype_${keys} !== ${name(Object.prototype)} && prototype_${keys} !== null) { ${fail} }
    const ${keys} = ${name(Object.keys)}(${value});
    if (${keys}.length > ${most}) { ${flooded} }
    ${mayHide ? "" : `if (${name(Object.getOwnPropertyNames)}(${value}).length !== ${keys}.length) { ${fail} }`}
    if (${name(Object.getOwnPropertySymbols)}(${value}).length > 0) { ${fail} }`;
}
