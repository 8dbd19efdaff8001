import { compiled, EARLIEST_MS, LATEST_MS } from "../../boundary/index.js";
import type { LayoutField } from "../../storage/index.js";

/**
 * Whether a record that passed the boundary is as nearly all are: every field was sent, and every value is kept as it is.
 *
 * @param given - What was sent, in the order of the fields; undefined is what was not.
 */
export type IsOrdinary = (data: Readonly<Record<string, unknown>>, given: readonly unknown[]) => boolean;

/** An entry of a PostgreSQL index has room for 2,704 bytes, and a UTF-16 unit takes 3 at most. */
export const LONGEST_INDEXED = 900;

/**
 * Generates that look at records, which takes a tenth of a look at each field by its name. Names enter the code as JSON.
 */
export function buildIsOrdinary(fields: readonly LayoutField[]): IsOrdinary {
  const looks = fields.map(({ name, kind, indexed }, index) => {
    const test = TESTS[kind]?.(`data[${JSON.stringify(name)}]`, indexed);
    return test === undefined ? undefined : `given[${index}] !== undefined && ${test}`;
  });
  // kinds that are looked into, or changed for storage
  if (looks.includes(undefined)) return () => false;
  return compiled(`return (data, given) => ${["true", ...looks].join(" && ")};`, [isInRange]) ?? (() => false);
}

const TESTS: Partial<Record<LayoutField["kind"], (value: string, indexed: boolean) => string>> = {
  text: (value, indexed) => `typeof ${value} === "string"${indexed ? ` && ${value}.length <= ${LONGEST_INDEXED}` : ""}`,
  number: (value) => `typeof ${value} === "number" && !Object.is(${value}, -0)`,
  boolean: (value) => `typeof ${value} === "boolean"`,
  date: (value) => `k0(${value})`,
};

/** Of dates that the boundary made, which have nothing of their own. */
function isInRange(value: unknown): boolean {
  if (!(value instanceof Date)) return false;
  const time = value.getTime();
  return time >= EARLIEST_MS && time <= LATEST_MS;
}
