/** Stands for a line that is not a valid row of its file. An import refuses it as `unreadable-row`, at its position. */
export class UnreadableRow {
  /** The line in the file; the header is line 1. */
  readonly line: number;
  constructor(line: number) {
    this.line = line;
  }
}
