import { checkCallOptions } from "../../../boundary/index.js";
import { invalidArgument, PurposeboundError, StoreError } from "../../../errors/index.js";
import type { RecordedEvent } from "../../trail.js";
import { readBase64 } from "../note/base64.js";
import { openTreeHead, type TreeHead } from "../note/checkpoint.js";
import { readVerifierKey } from "../note/note-keys.js";
import { readProof } from "../note/tlog-proof.js";
import { isBeginning, isIncluded } from "../tree/check.js";
import { hashLeaf } from "../tree/hashes.js";
import { TreeRange } from "../tree/tree-range.js";
import { readEntry } from "./entry.js";
import { type ExportedTrail, readFirstLine, readLine, splitTrail } from "./lines.js";

/** Names the log that is expected, and who may have signed it. */
export interface LogIdentity {
  /** The log's own name: that of the store's logs, and the assignment, such as `fjordnet.example/crm/newsletter`. */
  readonly origin: string;
  /** The verifier key of the log's signer; several while keys are changed. */
  readonly verifier: string | readonly string[];
}

/** Options of {@link verifyTrail}. */
export interface VerifyTrailOptions extends LogIdentity {
  /**
   * The checkpoint that was kept outside of the database. With several, all are checked. Without one, events that were cut off at the
   * end, together with the newest checkpoints, go unnoticed.
   */
  readonly checkpoint: string | readonly string[];
  /** Takes it that the texts of the oldest events are gone, because their own retention is over. Default false. */
  readonly expired?: boolean;
}

/** A reason why a trail is not as it was sealed. */
export type TrailFaultCode =
  /** A checkpoint is damaged, of another log, or not signed by the key. */
  | "checkpoint-refused"
  /** The trail has another tree than the checkpoint says. */
  | "checkpoint-contradicted"
  /** A line has another form than `export()` writes. */
  | "line-damaged"
  /** An event is not as it was sealed. */
  | "event-changed"
  /** The text of an event is missing. */
  | "event-missing"
  /** An event stands in the trail that the log does not have. */
  | "event-unknown"
  /** A line is not at its place: one before it is missing, or comes twice, or was moved. */
  | "order"
  /** The trail ends before the checkpoint does. */
  | "truncated"
  /** The trail goes on after the end of its own checkpoint. */
  | "extended";

/** A place at which a trail is not as it was sealed. */
export interface TrailFault {
  readonly code: TrailFaultCode;
  /** The line, from 1; left out if it concerns the whole. */
  readonly line?: number;
}

/** The result of {@link verifyTrail}. */
export interface VerifiedTrail {
  /** True if no fault was found. */
  readonly isIntact: boolean;
  /** The faults, the first 100 at most. */
  readonly faults: readonly TrailFault[];
  /** The number of events that were read. */
  readonly size: number;
  /** The number of events up to the newest checkpoint from outside. Newer ones rest on the trail's own checkpoint. */
  readonly attested: number;
  /** The number of the oldest events whose texts are gone. */
  readonly expired: number;
  /** The moment of the newest event. Compare it with today: a trail that ends long ago may have been cut off. */
  readonly lastAt: Date | undefined;
}

const MOST_FAULTS = 100;

/**
 * Checks an exported trail against checkpoints that were kept elsewhere. It needs no database, and holds one line at a time.
 *
 * @param trail - The lines that `store.oversight.log(…).export()` wrote.
 * @param options - See {@link VerifyTrailOptions}.
 * @throws StoreError `invalid-argument`, `note-invalid` for a line without an end
 * @example
 * ```ts
 * import { createReadStream } from "node:fs";
 * import { readFile } from "node:fs/promises";
 * import { verifyTrail } from "purposebound/oversight";
 *
 * const { isIntact, faults, lastAt } = await verifyTrail(createReadStream("trail.ndjson"), {
 *   origin: "fjordnet.example/crm/newsletter",
 *   verifier: "fjordnet.example/crm+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
 *   checkpoint: await readFile("newsletter.checkpoint", "utf8"),
 * });
 * console.log(isIntact, faults, lastAt);
 * ```
 */
export async function verifyTrail(trail: ExportedTrail, options: VerifyTrailOptions): Promise<VerifiedTrail> {
  checkCallOptions<VerifyTrailOptions>(options, OPTIONS, "verifyTrail()");
  const checkpoints =
    typeof options.checkpoint === "string" ? [options.checkpoint] : Array.from(options.checkpoint ?? []);
  if (checkpoints.length === 0) {
    throw invalidArgument("verifyTrail() is given no checkpoint", "Pass one that was kept outside of the database.");
  }
  const reading = new Reading(readIdentity(options, "verifyTrail()"), options.expired === true, checkpoints);
  for await (const line of splitTrail(trail)) {
    reading.read(line);
    if (reading.isFull) break;
  }
  return reading.finish();
}

const OPTIONS = { origin: "any", verifier: "any", checkpoint: "any", expired: "any" } as const;

/** Opens checkpoints of one log. */
type OpenHead = (note: string) => TreeHead;

function readIdentity({ origin, verifier }: LogIdentity, call: string): OpenHead {
  if (typeof origin !== "string" || origin === "")
    throw invalidArgument(
      `${call} is given no origin`,
      "Pass the log's name, such as fjordnet.example/crm/newsletter.",
    );
  const verifiers = (typeof verifier === "string" ? [verifier] : Array.from(verifier ?? [])).map(readVerifierKey);
  if (verifiers.length === 0) throw invalidArgument(`${call} is given no verifier`, "Pass the signer's verifierKey.");
  return (note) => openTreeHead(note, origin, verifiers);
}

/** Reads a trail line by line. */
class Reading {
  readonly #open: OpenHead;
  readonly #mayExpire: boolean;
  readonly #outside: readonly TreeHead[];
  /** Checkpoints that were opened, by their text. The newest one is often the trail's own too. */
  readonly #opened = new Map<string, TreeHead>();
  readonly #range = new TreeRange();
  readonly #faults: TrailFault[] = [];
  #own: TreeHead | undefined;
  #line = 0;
  #expired = 0;
  #lastAt: Date | undefined;

  constructor(open: OpenHead, mayExpire: boolean, checkpoints: readonly string[]) {
    this.#open = open;
    this.#mayExpire = mayExpire;
    this.#outside = checkpoints.flatMap((note) => this.#tryOpen(note));
    this.#compare();
  }

  /** True if more faults would tell nothing new. */
  get isFull(): boolean {
    return this.#faults.length >= MOST_FAULTS;
  }

  read(line: string): void {
    this.#line += 1;
    if (this.#line === 1) {
      const note = readFirstLine(line);
      if (note === undefined) this.#note("line-damaged");
      else [this.#own] = this.#tryOpen(note, true);
      if (this.#own?.size === 0) this.#compare();
      return;
    }
    const read = readLine(line);
    if (read.kind !== "leaf") {
      this.#note(read.kind === "stray" ? "event-unknown" : "line-damaged");
      return;
    }
    const { index, leaf, entry } = read;
    if (index !== this.#range.size) this.#note("order");
    if (entry === undefined) this.#noteMissing();
    else if (!hashLeaf(entry).equals(leaf)) this.#note("event-changed");
    else this.#lastAt = readEntry(entry)?.at ?? this.#lastAt;
    this.#range.push(leaf);
    this.#compare();
  }

  finish(): VerifiedTrail {
    const { size } = this.#range;
    if (this.#line === 0) this.#note("line-damaged");
    for (const { size: wanted } of this.#outside) if (wanted > size) this.#note("truncated", true);
    if (this.#own !== undefined && this.#own.size > size) this.#note("truncated", true);
    if (this.#own !== undefined && this.#own.size < size) this.#note("extended", true);
    return {
      isIntact: this.#faults.length === 0,
      faults: this.#faults.slice(0, MOST_FAULTS),
      size,
      attested: Math.max(0, ...this.#outside.map((head) => head.size)),
      expired: this.#expired,
      lastAt: this.#lastAt,
    };
  }

  /** Only the oldest may have expired: one that is missing after another that is there was taken away. */
  #noteMissing(): void {
    if (this.#mayExpire && this.#expired === this.#range.size) this.#expired += 1;
    else this.#note("event-missing");
  }

  /** Compares the tree with the checkpoints of its size. */
  #compare(): void {
    const { size } = this.#range;
    const heads = [...this.#outside, ...(this.#own === undefined ? [] : [this.#own])].filter(
      (one) => one.size === size,
    );
    if (heads.length === 0) return;
    const root = this.#range.root();
    for (const head of heads) if (!head.root.equals(root)) this.#note("checkpoint-contradicted");
  }

  #tryOpen(note: string, isOwn = false): TreeHead[] {
    try {
      const head = this.#opened.get(note) ?? this.#open(note);
      this.#opened.set(note, head);
      return [head];
    } catch (error) {
      if (!(error instanceof PurposeboundError)) throw error;
      this.#note("checkpoint-refused", !isOwn);
      return [];
    }
  }

  #note(code: TrailFaultCode, isOfAll = false): void {
    this.#faults.push({ code, ...(isOfAll ? {} : { line: this.#line }) });
  }
}

/** An event that a proof shows to be in the log. */
export interface ProvenEvent {
  readonly event: RecordedEvent;
  /** Its place in the log, from 0. */
  readonly index: number;
  /** The number of events in the log when the checkpoint was signed. */
  readonly size: number;
}

/**
 * Checks a `.tlog-proof` of one event, and reads the event from it. It needs no database.
 *
 * @param proof - The text of the file.
 * @throws StoreError `proof-invalid`, `note-invalid`, `invalid-argument`
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { describeEvent, verifyEvent } from "purposebound/oversight";
 *
 * const { event } = verifyEvent(await readFile("read.tlog-proof", "utf8"), {
 *   origin: "fjordnet.example/crm/newsletter",
 *   verifier: "fjordnet.example/crm+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
 * });
 * console.log(event.at, describeEvent(event));
 * ```
 */
export function verifyEvent(proof: string, log: LogIdentity): ProvenEvent {
  checkCallOptions<LogIdentity>(log, { origin: "any", verifier: "any" }, "verifyEvent()");
  const open = readIdentity(log, "verifyEvent()");
  const { extra, index, path, checkpoint } = readProof(proof);
  const { size, root } = open(checkpoint);
  const event = extra === undefined ? undefined : readEntry(extra.toString());
  if (extra === undefined || event === undefined) throw new StoreError("proof-invalid", "A proof carries no event");
  if (isIncluded({ index, size }, hashLeaf(extra), path, root)) return { event, index, size };
  throw new StoreError("proof-invalid", "A proof does not lead from its event to the checkpoint");
}

/**
 * Checks that one checkpoint of a log is the beginning of another, by a proof of `store.oversight.log(…).consistency()`. Neither the
 * trail nor the database is needed.
 *
 * @param checkpoints - The older and the newer one.
 * @param proof - Hashes in base64.
 * @returns False if the proof does not show it. Then the log may have been rewritten.
 * @throws StoreError `note-invalid`, `invalid-argument`
 */
export function verifyConsistency(
  { older, newer }: { readonly older: string; readonly newer: string },
  proof: readonly string[],
  log: LogIdentity,
): boolean {
  checkCallOptions<LogIdentity>(log, { origin: "any", verifier: "any" }, "verifyConsistency()");
  const open = readIdentity(log, "verifyConsistency()");
  const hashes = Array.from(proof).flatMap((hash) => readBase64(String(hash)) ?? []);
  return hashes.length === proof.length && isBeginning(open(older), open(newer), hashes);
}
