import fc from "fast-check";
import type { JsonValue, LayoutField, StoredValue } from "../../storage/index.js";

/**
 * Text as the store lets it in: well-formed and without U+0000. It is from all planes, so that no adapter can rely on
 * UTF-16 or one byte.
 */
const text = fc.string({ unit: "binary", maxLength: 40 }).map((one) => one.replaceAll(/\0|^\uFEFF+/g, ""));
/** Long text. It shrinks by its length, and therefore quickly. */
const longText = fc.integer({ min: 40, max: 5_000 }).map((times) => "aé🎉 ".repeat(times));

const bigint = fc.oneof(
  fc.bigInt({ min: -20n, max: 20n }),
  fc.bigInt({ min: -(2n ** 64n), max: 2n ** 64n }),
  fc.bigInt({ min: -(10n ** 1_000n) + 1n, max: 10n ** 1_000n - 1n }),
);
const number = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => (one === 0 ? 0 : one)),
);
const date = fc.date({
  min: new Date("0001-01-01T00:00:00.000Z"),
  max: new Date("9999-12-31T23:59:59.999Z"),
  noInvalidDate: true,
});
const json = fc
  .jsonValue({ stringUnit: "binary" })
  .map((value): JsonValue => JSON.parse(JSON.stringify(value).replaceAll("\\u0000", "")))
  .filter((value) => value !== null && !JSON.stringify(value).includes("__proto__"));

/** Values of each kind, as they reach storage. */
export const VALUES: Readonly<Record<LayoutField["kind"], fc.Arbitrary<StoredValue>>> = {
  text: fc.oneof(text, longText, fc.constantFrom("", " ", "null", "'", '"', "\\", "%", "_", "\n", "\u{10FFFF}")),
  number: fc.oneof(
    number,
    fc.constantFrom(5e-324, -5e-324, Number.MAX_VALUE, -Number.MAX_VALUE, 2 ** 53, 0.1 + 0.2, 1e21),
  ),
  boolean: fc.boolean(),
  date,
  bigint,
  json,
};

/** A few values of each kind, close to each other or equal, so that comparisons often hit. */
export const CLOSE: Readonly<Record<Exclude<LayoutField["kind"], "json">, readonly StoredValue[]>> = {
  // text compares by code point, not by UTF-16 unit, letter or a language's rules; some texts are special in patterns
  text: [
    "",
    "a",
    "A",
    "a ",
    "ab",
    "a%",
    "a_b",
    "é",
    "e\u0301",
    "\uffff",
    "\u{10000}",
    "\u{1F600}",
    "ß",
    "ss",
    "1",
    "10",
    "2",
  ],
  number: [0, 1, -1, 0.1, 0.1 + 0.2, 0.3, 2 ** 53 - 1, 2 ** 53, 1e300, -1e300, 5e-324, 2, 10],
  boolean: [true, false],
  date: [0, 1, -1, 999, 1_000, 253_402_300_799_999, -62_135_596_800_000].map((at) => new Date(at)),
  bigint: [0n, 1n, -1n, 9n, 10n, -10n, -9n, 2n ** 53n, 2n ** 53n + 1n, 10n ** 999n, 10n ** 999n + 1n, -(10n ** 999n)],
};
