import { nameColumns } from "../reading.js";

/** The columns of a file, and rows by their names. */
export class Columns {
  readonly names: readonly string[];
  /** Columns without a name, of which an empty cell is nothing to tell of. */
  readonly #nameless: readonly boolean[] | undefined;
  readonly #isPlain: boolean;
  readonly #header: readonly string[];

  constructor(header: readonly string[]) {
    this.names = nameColumns(header);
    this.#header = header.map((cell) => cell.trim());
    const nameless = header.map((cell) => cell.trim() === "");
    this.#nameless = nameless.includes(true) ? nameless : undefined;
    this.#isPlain = this.#nameless === undefined && !this.names.includes("__proto__");
  }

  /** Tells if cells are the header once more, with a mark of UTF-8 before it perhaps. A value of one column may be its name. */
  areNames(cells: readonly unknown[]): boolean {
    const header = this.#header;
    const [first] = cells;
    // one look tells nearly all rows
    if (typeof first !== "string" || header.length < 2 || !first.endsWith(header[0] ?? "")) return false;
    if (cells.length !== header.length) return false;
    for (const [index, name] of header.entries()) {
      const cell = cells[index];
      // trimming takes the mark away too
      if ((typeof cell === "string" ? cell.trim() : "") !== name) return false;
    }
    return true;
  }

  /** @param empty - Value of a cell that is not there. */
  toRow(cells: readonly unknown[], empty: unknown): object {
    const { names } = this;
    if (!this.#isPlain) {
      const entries = names.map((name, index) => [name, cells[index] ?? empty] as const);
      // from entries, since a header may name a column __proto__
      return Object.fromEntries(
        entries.filter(([, cell], index) => cell !== empty || this.#nameless?.[index] !== true),
      );
    }
    const row: Record<string, unknown> = {};
    for (let index = 0; index < names.length; index += 1) row[names[index] ?? ""] = cells[index] ?? empty;
    return row;
  }
}
