/** Stands for a line that is no row of its file; an import refuses it as `unreadable-row`, at its position. */
export class UnreadableRow {
  /** The line in the file, the header being 1. */
  readonly line: number;
  constructor(line: number) {
    this.line = line;
  }
}
