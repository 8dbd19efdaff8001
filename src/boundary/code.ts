/**
 * Makes a value of generated code, in which constants stand as `k0`, `k1` and so on: declared one by one, since the engine
 * folds what cannot change into the code that it optimises.
 *
 * @returns Nothing on platforms that let no code be generated, as under a strict content security policy.
 */
export function compiled<Value>(body: string, constants: readonly unknown[]): Value | undefined {
  try {
    const names = constants.map((_, index) => `const k${index} = constants[${index}];`).join("");
    return new Function("constants", `"use strict"; ${names}\n${body}`)(constants);
  } catch {
    return undefined; // platforms that refuse throw errors of different kinds
  }
}
