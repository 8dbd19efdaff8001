import { checkCallOptions } from "../../boundary/index.js";
import type { DatasetContext } from "../context.js";
import { ERASURE, nameErasure, readErasure, type SealedErasure } from "./erasure-notes.js";

/** Options of `store.exportErasures()`. */
export interface ExportErasuresOptions {
  /**
   * Only what was done at this moment or later; all that is kept if left out. Let exports overlap by an hour, because an act may be
   * committed after a later one. Lines that come twice do no harm.
   */
  readonly since?: Date;
}

/** A line of the log, as JSON. */
export type ErasureLine = SealedErasure & { readonly assignment: string };

/** Lines that are read in one transaction. */
const PAGE = 1_000;

/** Checks the options of an export. */
export function readExportOptions(options: ExportErasuresOptions = {}): Date | undefined {
  checkCallOptions<ExportErasuresOptions>(options, { since: "date" }, "store.exportErasures()");
  return options.since;
}

/** Writes the log of datasets, as lines of NDJSON. */
export async function* exportErasures(
  contexts: readonly DatasetContext[],
  since: Date | undefined,
): AsyncIterable<string> {
  for (const context of contexts) {
    const { id } = context.assignment;
    for await (const one of listErasures(context, since)) yield `${JSON.stringify({ assignment: id, ...one })}\n`;
  }
}

async function* listErasures(context: DatasetContext, since: Date | undefined): AsyncIterable<SealedErasure> {
  const beginning = since?.toISOString() ?? "";
  for (let after = beginning; ; ) {
    const from = after;
    const notes = await context.act("read", ({ transaction }) =>
      transaction.entries({ kind: ERASURE, after: from, limit: PAGE }),
    );
    for (const one of notes) yield readErasure(one);
    if (notes.length < PAGE) break;
    after = notes.at(-1)?.id ?? "";
  }
  // the end of retention leaves no note, because storage finds who is due
  for (let after: string | undefined; ; ) {
    const query = { reason: "expired", since, after, limit: PAGE } as const;
    const listed = await context.act("read", ({ transaction }) => transaction.listSuppressed(query));
    for (const { identity, at } of listed) {
      yield context.erasureSeal.seal(nameErasure(at), { act: "expired", at, identity });
    }
    if (listed.length < PAGE) return;
    after = listed.at(-1)?.identity;
  }
}
