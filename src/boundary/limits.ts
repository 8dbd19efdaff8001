/** Limits on one piece of input, so that hostile or broken rows cost little. Each can be set per assignment. */
export interface Limits {
  /** Levels of nesting; the record itself is the first. Default 16. */
  readonly depth: number;
  /** Keys of one object. Default 256. */
  readonly keys: number;
  /** Elements of one array. Default 1,000. */
  readonly elements: number;
  /** UTF-16 units of one text. Default 65,536. */
  readonly text: number;
  /** Values in one record, at all depths. Default 10,000. */
  readonly values: number;
  /** UTF-16 units of all texts of one record together. Default 1,048,576. */
  readonly totalText: number;
}

export const DEFAULT_LIMITS: Limits = {
  depth: 16,
  keys: 256,
  elements: 1_000,
  text: 65_536,
  values: 10_000,
  totalText: 1_048_576,
};

/** Lists the limits that differ from the defaults of the release. */
export function listOwnLimits(limits: Limits): Readonly<Record<string, number>> {
  const defaults = new Map<string, number>(Object.entries(DEFAULT_LIMITS));
  return Object.fromEntries(Object.entries(limits).filter(([name, value]) => defaults.get(name) !== value));
}
