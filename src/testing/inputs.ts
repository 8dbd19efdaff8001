import fc from "fast-check";
import type { AnyAssignment, InputOf, RecordOf } from "../assignment/index.js";
import { checkCallOptions } from "../boundary/index.js";
import { buildValues, mayBeAbsent } from "./values.js";

/** Options of {@link arbitraryInput}, and of arbitraries built on it. */
export interface InputOptions<Of extends AnyAssignment> {
  /** Your own arbitraries for some fields, if generated values hardly ever pass a field's checks. */
  readonly fields?: { readonly [Name in keyof InputOf<Of>]?: fc.Arbitrary<InputOf<Of>[Name]> };
}

/**
 * Makes inputs that an assignment accepts, from its declaration only. Each field follows its schema, and optional
 * fields are often left out.
 *
 * @returns A fast-check arbitrary, for any test runner.
 * @throws TypeError if a field's schema accepts hardly any generated value; then pass `fields`.
 * @throws StoreError `invalid-argument` for an arbitrary of a field that is not declared.
 * @example
 * ```ts
 * fc.assert(fc.property(arbitraryInput(newsletter), (input) => newsletter.safeParse(input).success));
 * ```
 */
export function arbitraryInput<Of extends AnyAssignment>(
  assignment: Of,
  options: InputOptions<Of> = {},
): fc.Arbitrary<InputOf<Of>> {
  checkFields(assignment, options);
  const given: Readonly<Record<string, fc.Arbitrary<unknown> | undefined>> = { ...options.fields };
  const model: Record<string, fc.Arbitrary<unknown>> = {};
  const requiredKeys: string[] = [];
  for (const [name, { schema }] of Object.entries(assignment.fields)) {
    model[name] = given[name] ?? buildValues(schema, `field "${name}" of assignment "${assignment.id}"`);
    if (!mayBeAbsent(schema)) requiredKeys.push(name);
  }
  // the fields' schemas accept these values, and InputOf is the type of their input side
  return fc.record(model, { requiredKeys }) as fc.Arbitrary<unknown> as fc.Arbitrary<InputOf<Of>>;
}

/** Makes sure that each arbitrary is for a declared field, because any other would be ignored. */
function checkFields(assignment: AnyAssignment, options: InputOptions<AnyAssignment>): void {
  const call = `an arbitrary of assignment "${assignment.id}"`;
  checkCallOptions<InputOptions<AnyAssignment>>(options, { fields: "object" }, call);
  if (options.fields === undefined) return;
  const names = Object.keys(assignment.fields).map((name) => [name, "any"] as const);
  checkCallOptions(options.fields, Object.fromEntries(names), `${call}, \`fields\``);
}

/**
 * Makes records as an assignment holds them, which are the output of its boundary.
 *
 * @throws TypeError as {@link arbitraryInput}
 * @example
 * ```ts
 * fc.assert(fc.property(arbitraryRecord(newsletter), (record) => Object.hasOwn(record, "email")));
 * ```
 */
export function arbitraryRecord<Of extends AnyAssignment>(
  assignment: Of,
  options: InputOptions<Of> = {},
): fc.Arbitrary<RecordOf<Of>> {
  return arbitraryInput(assignment, options).map((input) => assignment.parse(input) as RecordOf<Of>); // parse() of this assignment
}
