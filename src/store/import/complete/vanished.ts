import type { EndSignal } from "../../../boundary/index.js";
import type { BroughtQuery } from "../../../storage/index.js";
import type { DatasetContext } from "../../context.js";
import { oweTellingOfMany } from "../../disclosure/telling.js";
import { noteErasures } from "../../restore/erasure-notes.js";
import { MOVED } from "../../rights/reidentify.js";
import type { PresentPeople } from "./present.js";
import { type CompleteRule, countAllowed } from "./rule.js";

/** The people who vanished at a source, and what became of them. */
export interface Vanished {
  /** The number of people who were deleted. Nothing keeps them from coming back. */
  readonly removed: number;
  /**
   * The number of people whom a hold, a restriction or a legal obligation keeps. Nothing happens to them, and the next complete file
   * decides on them anew.
   */
  readonly kept: number;
}

/** Why nobody was removed after a complete file, in numbers. */
export interface NotRemoved {
  /** People whom the source alone had brought when the file was made. */
  readonly held: number;
  /** Those of them who are not in the file, also if a hold or a restriction keeps them. */
  readonly missing: number;
  /** The largest number that may be missing. */
  readonly allowed: number;
  /** Rows that were refused, and do not say whom they are about. */
  readonly unidentified: number;
}

/** A complete file that was read to its end. */
export interface CompleteFile {
  readonly rule: CompleteRule;
  readonly present: PresentPeople;
  /** The number of refused rows that hide who they are about. */
  readonly unidentified: number;
  readonly source: string;
  readonly actor: string;
  readonly operation: string;
  readonly signal: EndSignal | undefined;
}

/** People who are looked at in one transaction. */
const LOOKED_AT = 5_000;
/** People who are removed in one transaction, while other work on the dataset waits. */
const REMOVED_AT_ONCE = 1_000;

/**
 * Removes the people who vanished at a source. They are counted before anybody is removed. A file that misses somebody for one night
 * must not end whom a hold or a restriction keeps; they stay as they are.
 *
 * @returns The numbers of those who were removed and kept, or why nobody was removed.
 */
export async function removeVanished(context: DatasetContext, file: CompleteFile): Promise<Vanished | NotRemoved> {
  const { rule, present, unidentified, actor, source, operation } = file;
  const moved = await listMoved(context, file);
  let [held, missing, kept] = [0, 0, 0];
  const isLawful = context.assignment.purpose.basis.kind === "legal-obligation";
  for await (const page of listBrought(context, file)) {
    held += page.length;
    for (const { identity, subject, isKept } of page) {
      if (present.has(identity) || moved.has(subject)) continue;
      missing += 1;
      if (isKept || isLawful) kept += 1;
    }
  }
  // a legal obligation keeps them, and their retention alone ends it (Art. 17(3)(b) GDPR)
  if (missing === 0 || isLawful) return { removed: 0, kept };
  const allowed = countAllowed(rule, held, present.size);
  // a file that was cut off is one, whoever is kept
  if (missing > allowed || unidentified > rule.unidentified) {
    const counts = { people: 0, held, missing, allowed, unidentified };
    await context.act("read", async ({ record }) => record({ act: "removed", actor, source, counts }), { operation });
    return { held, missing, allowed, unidentified };
  }
  const vanished: string[] = [];
  const done = { removed: 0, kept: 0 };
  for await (const page of listBrought(context, file)) {
    for (const { identity, subject } of page) {
      if (!present.has(identity) && !moved.has(subject)) vanished.push(subject);
    }
    while (vanished.length >= REMOVED_AT_ONCE) {
      await removeSome(context, file, vanished.splice(0, REMOVED_AT_ONCE), done);
    }
  }
  await removeSome(context, file, vanished, done);
  return done;
}

/** Lists all whom the source alone had brought when the file was made, a page at a time. */
async function* listBrought(context: DatasetContext, { source, rule, signal }: CompleteFile) {
  for (let after: string | undefined; ; ) {
    signal?.throwIfAborted();
    const from = after;
    const page = await context.act("read", ({ transaction, at }) =>
      transaction.broughtBy(source, { at, before: rule.asOf, after: from, limit: LOOKED_AT }),
    );
    yield page;
    if (page.length < LOOKED_AT) return;
    after = page.at(-1)?.subject;
  }
}

/** Removes people, except those whom something keeps. People whom another source brought meanwhile stay. */
async function removeSome(
  context: DatasetContext,
  { source, rule, actor, operation, signal }: CompleteFile,
  subjects: readonly string[],
  done: { removed: number; kept: number },
): Promise<void> {
  if (subjects.length === 0) return;
  signal?.throwIfAborted();
  const result = await context.act(
    "exclusive",
    async ({ transaction, at, record }) => {
      const query: BroughtQuery = { at, before: rule.asOf, subjects, after: undefined, limit: subjects.length };
      const people = await transaction.broughtBy(source, query);
      const free = people.filter(({ isKept }) => !isKept);
      const freed = free.map(({ subject }) => subject);
      await oweTellingOfMany(transaction, freed, { change: "removed", at });
      await transaction.endAll(freed, at);
      const erasures = freed.map((subject) => ({ act: "removed", at, subject }) as const);
      await noteErasures(transaction, context.erasureSeal, erasures, at);
      const identities = free.map(({ identity }) => identity);
      const removed = await transaction.removeExpired({ at, people: identities, limit: 0 });
      const kept = people.length - free.length;
      record({ act: "removed", actor, source, counts: kept === 0 ? { people: removed } : { people: removed, kept } });
      return { removed, kept };
    },
    { operation },
  );
  done.removed += result.removed;
  done.kept += result.kept;
}

/** Notes that are read at once. */
const NOTES = 1_000;

/** Lists the people whom the file knows by what identified them before. */
async function listMoved(context: DatasetContext, { present }: CompleteFile): Promise<ReadonlySet<string>> {
  const moved = new Set<string>();
  for (let after: string | undefined; ; ) {
    const from = after === undefined ? {} : { after };
    const notes = await context.act("read", ({ transaction }) =>
      transaction.entries({ kind: MOVED, ...from, limit: NOTES }),
    );
    for (const { id, subject } of notes) if (subject !== undefined && present.has(id)) moved.add(subject);
    if (notes.length < NOTES) return moved;
    after = notes.at(-1)?.id;
  }
}
