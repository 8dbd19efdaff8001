const REASONS = {
  "fewer-cells": "the line has fewer cells than the header",
  "more-cells": "the line has more cells than the header",
  "stray-quote": "a quote stands where it neither begins nor ends a cell",
  "open-quote": "a quote begins a cell and none ends it",
  "quoted-rows": "a quoted cell spans lines that look like rows: a quote is missing, or one is too many",
  "repeated-header": "the line is the header once more, as where files were put together",
  "wrong-encoding": "the line is not in the encoding of the file",
  "too-large": "the line is longer than the reader's limit",
  "not-json": "the line is no JSON",
  "not-an-object": "the line is JSON, but no object",
  "repeated-key": "an object of the line has two values for one key",
  "merged-cells": "a cell spans several columns",
} as const;

/** Stable code of what makes a line no row. */
export type UnreadableReason = keyof typeof REASONS;

/** Stands for a line that is not a valid row of its file. An import refuses it as `unreadable-row`, at its position. */
export class UnreadableRow {
  /** The line on which it begins, the first of the file being 1. */
  readonly line: number;
  readonly reason: UnreadableReason;

  constructor(line: number, reason: UnreadableReason) {
    this.line = line;
    this.reason = reason;
  }

  /** The fault, in words that repeat nothing of the line. */
  get message(): string {
    return REASONS[this.reason];
  }
}
