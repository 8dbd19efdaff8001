import { REFUSALS, type Refusal, type RefusalCode } from "../../errors/index.js";

/** Rows refused for one reason. */
export interface RefusedRows {
  readonly code: RefusalCode;
  /** The declared field concerned, if it is one. */
  readonly field: string | undefined;
  /** The place within the field, by declared keys, if the fault lies deeper: `address.zip`, `visits[].note`. */
  readonly path: string | undefined;
  readonly count: number;
  /** Numbers of the first such rows; the first row of the source is 1. */
  readonly rows: readonly number[];
  /** The fault in the first of these rows; free of personal values. */
  readonly message: string;
  /** The action that helps. */
  readonly remedy: string;
}

/** The largest number of rows that one reason names. */
const MOST_ROWS = 20;
/** The largest number of places that are counted apart. A further place counts for its field. */
const MOST_PLACES = 500;

type Counted = { -readonly [Part in keyof RefusedRows]: RefusedRows[Part] } & { readonly rows: number[] };

/** Counts refused rows by reason. */
export class Reasons {
  readonly #reasons = new Map<string, Counted>();

  /** Counts a row once for each of its reasons. */
  add(refusals: readonly Refusal[], row: number): void {
    const seen = new Set<Counted>();
    for (const refusal of refusals) {
      const reason = this.#reason(refusal);
      if (seen.has(reason)) continue;
      seen.add(reason);
      reason.count += 1;
      if (reason.rows.length < MOST_ROWS) reason.rows.push(row);
    }
  }

  /** All reasons, most frequent first. */
  list(): readonly RefusedRows[] {
    return [...this.#reasons.values()].sort((left, right) => right.count - left.count);
  }

  #reason(refusal: Refusal): Counted {
    const { code, field, message } = refusal;
    const path = this.#reasons.size < MOST_PLACES ? toPath(refusal) : undefined;
    // a row can be unreadable in several ways, and has no field to tell them apart
    const kind = `${code} ${path ?? field ?? ""}${code === "unreadable-row" ? message : ""}`;
    const known = this.#reasons.get(kind);
    if (known !== undefined) return known;
    const { remedy } = REFUSALS[code];
    const reason: Counted = { code, field, path, count: 0, rows: [], message, remedy };
    this.#reasons.set(kind, reason);
    return reason;
  }
}

/** Codes with a path of declared keys and indexes only. The path of other codes may hold a key that was sent. */
const DECLARED: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  "missing-field",
  "invalid-type",
  "invalid-value",
  "personal-data-in-text",
]);

/** Returns the place within a field, the same for all elements of a list. */
function toPath({ code, field, path }: Refusal): string | undefined {
  const isDeeper = field !== undefined && path !== field;
  return isDeeper && DECLARED.has(code) ? path.replaceAll(/\[\d+\]/g, "[]") : undefined;
}
