import { randomUUID } from "node:crypto";
import { isDirectMarketing, isOpenToObjection } from "../../assignment/index.js";
import { invalidArgument, StoreError } from "../../errors/index.js";
import type { Acting } from "../actor.js";
import type { Act, DatasetContext } from "../context.js";
import { oweTelling } from "../disclosure/telling.js";
import { suppressAll } from "../intake/former.js";
import { hasLaterEvidence } from "../intake/later.js";
import { addGround, readGrounds, writeGrounds } from "../rights/grounds.js";
import { findKeepers } from "../rights/kept.js";
import { type Erasure, putErasures, type SealedErasure } from "./erasure-notes.js";
import type { ErasureLine } from "./export.js";

/** Result of `store.replayErasures()` in one assignment. */
export interface ReplayedErasures {
  readonly assignment: string;
  /** Lines of the log. */
  readonly lines: number;
  /** People who were in the backup, and were deleted again. */
  readonly erased: number;
  /** People who will be deleted when a hold or a restriction that the backup has is over. They are not used. */
  readonly kept: number;
  /** People who were restricted again, because they objected. */
  readonly restricted: number;
}

/** A log of erasures, as `store.exportErasures()` writes it: text or bytes in pieces of any size. */
export type ErasureLog = string | Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** Acts that are carried out in one transaction. */
const BATCH = 500;
/** A line has a few hundred characters. */
const LONGEST_LINE = 10_000;

/** Carries out a log of erasures on datasets that were restored from a backup. */
export async function replayErasures(
  findContext: (id: string) => DatasetContext,
  log: ErasureLog,
  acting: Acting,
): Promise<readonly ReplayedErasures[]> {
  const operation = randomUUID();
  const replays = new Map<string, Replay>();
  for await (const { assignment, ...sealed } of readLines(log)) {
    let replay = replays.get(assignment);
    if (replay === undefined) {
      replay = new Replay(findContext(assignment), acting, operation);
      replays.set(assignment, replay);
    }
    await replay.add(sealed);
  }
  const results: ReplayedErasures[] = [];
  for (const replay of replays.values()) results.push(await replay.finish());
  return results;
}

/** Carries out the lines of one assignment. */
class Replay {
  readonly #context: DatasetContext;
  readonly #acting: Acting;
  readonly #operation: string;
  readonly #counts = { lines: 0, erased: 0, kept: 0, restricted: 0 };
  #waiting: { readonly sealed: SealedErasure; readonly erasure: Erasure }[] = [];

  constructor(context: DatasetContext, acting: Acting, operation: string) {
    this.#context = context;
    this.#acting = acting;
    this.#operation = operation;
  }

  async add(sealed: SealedErasure): Promise<void> {
    const erasure = this.#context.erasureSeal.open(sealed);
    if (erasure === undefined) {
      const what = `A line of the erasure log does not belong to assignment "${this.#context.assignment.id}", or was changed`;
      throw new StoreError("erasure-log-invalid", what);
    }
    this.#waiting.push({ sealed, erasure });
    if (this.#waiting.length >= BATCH) await this.#carryOut();
  }

  async finish(): Promise<ReplayedErasures> {
    await this.#carryOut();
    // so that nobody is held whose time ended since the backup
    await this.#context.removeExpired();
    return { assignment: this.#context.assignment.id, ...this.#counts };
  }

  async #carryOut(): Promise<void> {
    const some = this.#waiting.splice(0);
    if (some.length === 0) return;
    const done = await this.#context.act(
      "exclusive",
      async (act) => {
        const counts = { erased: 0, kept: 0, restricted: 0 };
        const subjects = some.flatMap(({ erasure }) => erasure.subject ?? []);
        const identities = await act.transaction.identities(subjects, act.at);
        for (const { erasure } of some) {
          const effect = await this.#replayOne(act, erasure, identities);
          if (effect !== undefined) counts[effect] += 1;
        }
        // the next backup has them again; ends of retention are on the list that keeps people out
        await putErasures(
          act.transaction,
          some.flatMap(({ sealed, erasure }) => (erasure.act === "expired" ? [] : [sealed])),
        );
        const { erased: people, kept, restricted } = counts;
        act.record({ act: "replayed", ...this.#acting, counts: { lines: some.length, people, kept, restricted } });
        return counts;
      },
      { operation: this.#operation },
    );
    this.#counts.lines += some.length;
    this.#counts.erased += done.erased;
    this.#counts.kept += done.kept;
    this.#counts.restricted += done.restricted;
  }

  async #replayOne(
    { transaction, at }: Act,
    { act, at: moment, subject, identity }: Erasure,
    identities: ReadonlyMap<string, string>,
  ): Promise<"erased" | "kept" | "restricted" | undefined> {
    const named = subject === undefined ? undefined : identities.get(subject);
    const places = new Set([named, identity].filter((one) => one !== undefined));
    // the backup may be older than a change of what identifies them, and a source may still have what did before
    if (identity !== undefined && act !== "removed")
      await suppressAll(transaction, [...places], { reason: act, at: moment });
    // the moment of its end stands in the record, and those whose time is over go afterwards
    if (act === "expired") return undefined;
    const { assignment } = this.#context;
    const { purpose } = assignment;
    let effect: "erased" | "kept" | "restricted" | undefined;
    for (const place of places) {
      const held = await transaction.find(place);
      // a person who was only removed may have come back, under another reference
      if (held === undefined || (act === "removed" && held.subject !== subject)) continue;
      const right = act === "removed" ? undefined : { reason: act, at: moment };
      if (right !== undefined && (await hasLaterEvidence(this.#context, transaction, held, right, at))) continue;
      if (act === "objected" && !isDirectMarketing(purpose.category) && isOpenToObjection(purpose.basis)) {
        if (held.restrictedAt === undefined) await oweTelling(transaction, held.subject, { change: act, at });
        const ground = writeGrounds(addGround(readGrounds(held), "objection"));
        const reviewAt = held.restriction?.reviewAt;
        await transaction.restrict(held.subject, held.restrictedAt ?? moment, { ground, reviewAt });
        effect = "restricted";
        continue;
      }
      await oweTelling(transaction, held.subject, { change: act, at, isFinal: true });
      const keepers = await findKeepers(transaction, held, at);
      if (keepers.length === 0) await transaction.remove(held.subject);
      else await transaction.end(held.subject, at);
      effect = keepers.length === 0 ? "erased" : "kept";
    }
    return effect;
  }
}

/** Reads the lines of a log. @throws StoreError `erasure-log-invalid`, `invalid-argument` */
async function* readLines(log: ErasureLog): AsyncIterable<ErasureLine> {
  let number = 0;
  for await (const line of splitLines(log)) {
    number += 1;
    if (line.trim() === "") continue;
    const parsed = parseLine(line);
    if (parsed === undefined)
      throw new StoreError("erasure-log-invalid", `Line ${number} of the erasure log is damaged`);
    yield parsed;
  }
}

async function* splitLines(log: ErasureLog): AsyncIterable<string> {
  const isReadable = typeof log === "string" || (typeof log === "object" && log !== null);
  if (!isReadable || !(typeof log === "string" || Symbol.asyncIterator in log || Symbol.iterator in log)) {
    throw invalidArgument(
      "replayErasures() is given no log",
      "Pass text, or a stream of it, such as createReadStream(path).",
    );
  }
  const decoder = new TextDecoder();
  let rest = "";
  for await (const piece of typeof log === "string" ? [log] : log) {
    rest += typeof piece === "string" ? piece : decoder.decode(piece, { stream: true });
    const lines = rest.split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > LONGEST_LINE)
      throw new StoreError("erasure-log-invalid", "A line of the erasure log is too long");
    yield* lines;
  }
  yield rest + decoder.decode();
}

const TEXTS = ["assignment", "id", "act", "at", "sealed"] as const;

function parseLine(line: string): ErasureLine | undefined {
  try {
    const parsed: unknown = JSON.parse(line);
    if (typeof parsed !== "object" || parsed === null) return undefined;
    const isText = TEXTS.every((name) => typeof Reflect.get(parsed, name) === "string");
    const subject: unknown = Reflect.get(parsed, "subject");
    if (!isText || (subject !== undefined && typeof subject !== "string")) return undefined;
    return parsed as ErasureLine; // its parts are text
  } catch {
    return undefined;
  }
}
