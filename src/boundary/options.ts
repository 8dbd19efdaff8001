import { invalidArgument } from "../errors/index.js";
import { countSteps } from "./distance.js";
import { quotedName } from "./keys.js";

/** Names that options had in release 0.1.0, each with its name of today. */
export type FormerNames = Readonly<Record<string, string>>;

/** An option that a function does not take, in the words of an error. */
export interface UnknownOption {
  readonly what: string;
  readonly remedy: string;
}

/**
 * Finds an option that a function does not take. An option that is ignored is worse than an error, because its caller
 * thinks that it holds.
 */
export function findUnknownOption(
  given: object,
  taken: readonly string[],
  former: FormerNames = {},
): UnknownOption | undefined {
  const name = Object.keys(given).find((key) => !taken.includes(key));
  if (name === undefined) return undefined;
  const what = `the option ${quotedName(name)} is not known`;
  const today = Object.hasOwn(former, name) ? former[name] : undefined;
  if (today !== undefined && taken.includes(today)) return { what, remedy: `\`${name}\` is called \`${today}\` now.` };
  return { what, remedy: `${suggestName(name, taken)}Options: ${taken.join(", ")}.` };
}

/** The form that an option has. `any` is checked elsewhere. */
export type OptionForm = "function" | "object" | "array" | "date" | "any";

/**
 * Makes sure that a function takes all options that it was given, and in this form. An option of another form might be
 * ignored as well.
 *
 * @typeParam Options - The type of the options, so that the compiler finds one that is left out of the list.
 * @param call - The function, such as `openStore()`.
 * @throws StoreError `invalid-argument`
 */
export function checkCallOptions<Options extends object>(
  given: unknown,
  taken: Readonly<Record<keyof Options, OptionForm>>,
  call: string,
  former?: FormerNames,
): void {
  const names = Object.keys(taken);
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw invalidArgument(`${call}: the options are not an object`, `Options: ${names.join(", ")}.`);
  }
  const unknown = findUnknownOption(given, names, former);
  if (unknown !== undefined) throw invalidArgument(`${call}: ${unknown.what}`, unknown.remedy);
  for (const [name, form] of Object.entries<OptionForm>(taken)) {
    const value: unknown = Reflect.get(given, name);
    if (value === undefined || hasForm(value, form)) continue;
    const what = `${call}: the option "${name}" is not ${ARTICLED[form]}`;
    throw invalidArgument(what, `Pass ${ARTICLED[form]}, or leave it out.`);
  }
}

const ARTICLED: Readonly<Record<OptionForm, string>> = {
  function: "a function",
  object: "an object",
  array: "an array",
  date: "a Date",
  any: "known",
};

function hasForm(value: unknown, form: OptionForm): boolean {
  switch (form) {
    case "any":
      return true;
    case "function":
      return typeof value === "function";
    case "array":
      return Array.isArray(value);
    case "date":
      return Object.prototype.toString.call(value) === "[object Date]";
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
  }
}

/** Suggests the name that was probably meant, as a sentence with a blank after it. Empty if none is close. */
export function suggestName(name: unknown, known: readonly string[]): string {
  if (typeof name !== "string" || name.length > 40) return "";
  const near = known
    .map((one) => ({ one, steps: countSteps(name.toLowerCase(), one.toLowerCase()) }))
    .filter(({ one, steps }) => steps <= (one.length < 5 ? 1 : 2))
    .sort((a, b) => a.steps - b.steps)[0];
  return near === undefined ? "" : `Did you mean ${near.one}? `;
}
