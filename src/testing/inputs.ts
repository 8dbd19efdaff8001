import fc from "fast-check";
import type { AnyAssignment, InputOf, RecordOf } from "../assignment/index.js";
import { buildValues, mayBeAbsent } from "./values.js";

/** Options of {@link arbitraryInput} and what builds on it. */
export interface InputOptions<Of extends AnyAssignment> {
  /** Arbitraries of your own for some fields: for checks that generated values hardly ever pass. */
  readonly fields?: { readonly [Name in keyof InputOf<Of>]?: fc.Arbitrary<InputOf<Of>[Name]> };
}

/**
 * Inputs that an assignment accepts, from its declaration alone: each field by its schema, optional ones often left out.
 *
 * @returns A fast-check arbitrary, for whatever runs your tests.
 * @throws TypeError where a field's schema accepts next to nothing of what is generated; then pass `fields`.
 * @example
 * ```ts
 * fc.assert(fc.property(arbitraryInput(newsletter), (input) => newsletter.safeParse(input).success));
 * ```
 */
export function arbitraryInput<Of extends AnyAssignment>(
  assignment: Of,
  options: InputOptions<Of> = {},
): fc.Arbitrary<InputOf<Of>> {
  const given: Readonly<Record<string, fc.Arbitrary<unknown> | undefined>> = { ...options.fields };
  const model: Record<string, fc.Arbitrary<unknown>> = {};
  const requiredKeys: string[] = [];
  for (const [name, { schema }] of Object.entries(assignment.fields)) {
    model[name] = given[name] ?? buildValues(schema, `field "${name}" of assignment "${assignment.id}"`);
    if (!mayBeAbsent(schema)) requiredKeys.push(name);
  }
  // the fields' schemas accept these values, of whose input side InputOf is the type
  return fc.record(model, { requiredKeys }) as fc.Arbitrary<unknown> as fc.Arbitrary<InputOf<Of>>;
}

/**
 * Records as an assignment holds them: what comes out of its boundary.
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
