/** Bounds of a reader, so that no file makes it hold more than so much. */
export interface ReaderLimits {
  /** Characters of one row; a longer one is refused alone. Default 1,048,576. */
  readonly record?: number;
  /** Characters of the header. Default 1,048,576. */
  readonly header?: number;
  /** Columns of the header. Default 16,384, the most that Excel writes. */
  readonly columns?: number;
}

const DEFAULTS: Required<ReaderLimits> = { record: 1_048_576, header: 1_048_576, columns: 16_384 };

/** Completes limits. @throws TypeError where one is no whole number above zero. */
export function readLimits(given: ReaderLimits = {}): Required<ReaderLimits> {
  const limits = { ...DEFAULTS, ...given };
  for (const [name, value] of Object.entries(limits)) {
    if (!Object.hasOwn(DEFAULTS, name)) throw new TypeError("limits of a reader are record, header and columns");
    if (!Number.isSafeInteger(value) || value < 1) throw new TypeError(`limits.${name} is not a whole number above 0`);
  }
  return limits;
}
